//! The words that make another post of a post: *deputy*, *former*. A language that leaves one out names another person.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::{TextWord, WordList};

/// The words of a language, by the names that all languages share.
#[derive(Debug, Default)]
pub(super) struct Ranks(Vec<(String, WordList)>);

impl Ranks {
    /// Reads `[mentions.ranks]`.
    pub fn new(data: &BTreeMap<String, Vec<String>>) -> Self {
        Self(data.iter().map(|(name, words)| (name.clone(), WordList::new(words))).collect())
    }

    /// The ranks that a text names, each with the place of its word.
    pub fn of<'r>(&'r self, words: &[TextWord<'_>]) -> Vec<(&'r str, Range<usize>)> {
        let first = |(name, list): &'r (String, WordList)| {
            let word = words.iter().find(|word| list.has(&word.folded))?;
            Some((name.as_str(), word.range.clone()))
        };
        self.0.iter().filter_map(first).collect()
    }

    /// True if the language has words for the rank.
    pub fn knows(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

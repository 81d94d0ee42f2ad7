//! What the rules know besides the text: the names of the directory, and the words that are known to be small.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::tokens::{is_capitalised, words};
use crate::directory::{Designation, Directory};
use crate::lang::Tag;
use crate::locale::Locale;

/// The least number of letters that a word shares with a name whose form it is.
const MIN_STEM: usize = 3;

/// The context of the rules.
pub struct Context<'a> {
    pub directory: &'a Directory,
    /// The languages of the project.
    pub locales: &'a [Locale],
    words: OnceLock<Words>,
}

/// The words of the directory, by language.
struct Words {
    /// Words with a capital, in the form of the directory.
    names: BTreeSet<(Tag, String)>,
    /// Those that are a whole name or a whole designation.
    single: BTreeSet<(Tag, String)>,
    /// Words in small letters.
    small: BTreeSet<(Tag, String)>,
}

impl<'a> Context<'a> {
    pub fn new(directory: &'a Directory, locales: &'a [Locale]) -> Self {
        Self { directory, locales, words: OnceLock::new() }
    }

    /// True if the word is a part of a name of the directory, or a form of one.
    pub(super) fn is_name(&self, tag: &Tag, word: &str) -> bool {
        begins_like(&self.words().names, tag, word)
    }

    /// True if the word alone is a name of the directory, or a form of one.
    pub(super) fn is_single_name(&self, tag: &Tag, word: &str) -> bool {
        begins_like(&self.words().single, tag, word)
    }

    /// True if the word stands in small letters in a designation of the directory.
    pub(super) fn is_small_word(&self, tag: &Tag, word: &str) -> bool {
        self.words().small.contains(&(tag.clone(), word.to_owned()))
    }

    /// Built when the first text begins with a capital: most do not.
    fn words(&self) -> &Words {
        self.words.get_or_init(|| {
            let mut found = Words { names: BTreeSet::new(), single: BTreeSet::new(), small: BTreeSet::new() };
            let mut add = |tag: &Tag, text: &str| {
                let words = words(text);
                if let [(_, only)] = words[..] {
                    found.single.insert((tag.clone(), only.to_owned()));
                }
                for (_, word) in words {
                    let set = if is_capitalised(word) { &mut found.names } else { &mut found.small };
                    set.insert((tag.clone(), word.to_owned()));
                }
            };
            for (_, designation) in self.directory.designations() {
                each_text(designation, &mut add);
            }
            for person in self.directory.people.values() {
                for (tag, name) in &person.names {
                    let parts = [name.given.as_ref(), name.patronymic.as_ref(), Some(&name.surname)];
                    parts.into_iter().flatten().for_each(|part| add(tag, &part.citation));
                }
            }
            found
        })
    }
}

/// True if a name of the set begins with most letters of the word. A form shares at least half of its letters with the
/// name, and the name has at most two letters that the form has not.
fn begins_like(names: &BTreeSet<(Tag, String)>, tag: &Tag, word: &str) -> bool {
    let length = word.chars().count();
    (MIN_STEM.max(length.div_ceil(2))..=length).rev().any(|letters| {
        let stem: String = word.chars().take(letters).collect();
        names
            .range((tag.clone(), stem.clone())..)
            .next()
            .is_some_and(|(other, name)| other == tag && name.starts_with(&stem) && name.chars().count() <= letters + 2)
    })
}

fn each_text(designation: &Designation, add: &mut dyn FnMut(&Tag, &str)) {
    for (tag, texts) in &designation.languages {
        let texts = [Some(&texts.full), texts.short.as_ref(), texts.abbr.as_ref()];
        texts.into_iter().flatten().for_each(|text| add(tag, &text.citation));
    }
}

//! Names directly after a head noun that have its case: *city of Shusha*, which some languages say as two nouns in one case.

use super::super::pattern::{Pattern, ends_with};
use super::super::tokens::at_hyphens;
use super::super::word_set::WordSet;
use super::Search;

impl Search<'_, '_> {
    /// True if the next word is the name of what the head denotes, and has the case of the head: *city of Shusha*, which some
    /// languages say as two nouns in the same case. A name of several words does not change.
    pub(super) fn has_name_in_same_case(&self, number: usize) -> bool {
        let is_name = |at: usize| {
            self.tokens.get(at).is_some_and(|token| token.core().starts_with(char::is_uppercase))
                && self.tokens[at - 1].trailing().is_empty()
        };
        let name = number + 1;
        let parts = at_hyphens(&self.lowercase[number]);
        let of_head = |(heads, names): &(WordSet, Vec<Pattern>)| {
            parts.iter().any(|(part, _)| heads.contains(part)) && ends_with(names, self.inflected_part(name))
        };
        is_name(name)
            && !is_name(name + 1)
            && self.tokens[name].leading().trim().is_empty()
            && !self.rules.pronunciation.looks_abbreviated(self.tokens[name].core())
            && self.phrases().named_heads.iter().any(of_head)
    }

    /// The part of a word that is inflected, if it has a preposition between hyphens: *Frankfurt-on-Main*.
    fn inflected_part(&self, number: usize) -> &str {
        let word = self.lowercase[number].as_str();
        self.rules.before_rest(&at_hyphens(word)).and_then(|end| word.get(..end)).unwrap_or(word)
    }
}

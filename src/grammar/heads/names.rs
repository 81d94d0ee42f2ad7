//! Names after a head noun that have its case: *city of Shusha*, which some languages say as two nouns in one case; and figures.

use super::super::pattern::{Pattern, anywhere, ends_with};
use super::super::tokens::{at_hyphens, last_part};
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

    /// Adds a doubt for a name at the end that may have the case of the head, and for a numeral after the head.
    pub(super) fn doubt_names(&mut self) {
        let Some(head) = self.head.filter(|_| self.selection.doubt.is_none()) else { return };
        let follows = self.numeral(head + 1).is_some() && self.tokens[head].trailing().is_empty();
        let next = self.lowercase.get(head + 1).filter(|_| follows);
        if let (Some(next), Some((_, doubt))) = (next, &self.phrases().unknown_after_head) {
            return self.doubt(format!("“{next}”: {doubt}"));
        }
        let Some(doubtful) = &self.phrases().doubtful_names else { return };
        let last = self.tokens.len() - 1;
        let is_name = |at: usize| self.tokens[at].core().starts_with(char::is_uppercase);
        if last > head
            && doubtful.heads.contains(last_part(&self.lowercase[head]))
            && (head + 1..=last).all(is_name)
            && !self.selection.inflected[last]
            && !self.rules.pronunciation.looks_abbreviated(self.tokens[last].core())
            && ends_with(&doubtful.names, &self.lowercase[last])
            && !anywhere(&doubtful.except, &self.lowercase[last])
        {
            self.doubt(doubtful.doubt.as_str());
        }
    }

    /// True if a figure counts the word after it as the word for two does: *44 days*.
    pub(super) fn counts_few(&self, figure: &str) -> bool {
        let (figures, ends) = &self.phrases().counted_few;
        ends_with(figures, figure) && ends_with(ends, &self.lowercase[1])
    }

    /// The part of a word that is inflected, if it has a preposition between hyphens: *Frankfurt-on-Main*.
    fn inflected_part(&self, number: usize) -> &str {
        let word = self.lowercase[number].as_str();
        self.rules.before_rest(&at_hyphens(word)).and_then(|end| word.get(..end)).unwrap_or(word)
    }
}

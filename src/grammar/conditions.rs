//! What a rule asks of a word besides its letters at the end.

use std::collections::BTreeSet;

use super::pattern::Pattern;
use super::{Gender, Kind};

/// What is left out holds of every word.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    pub kinds: Vec<Kind>,
    pub genders: Vec<Gender>,
    pub animate: Option<bool>,
    pub plural: Option<bool>,
    /// Whether it stands behind another word of the same text.
    pub phrase: Option<bool>,
    /// Whether a hyphen joins another part to it from behind.
    pub before_hyphen: Option<bool>,
    /// Whether it begins with a capital.
    pub capital: Option<bool>,
    /// For an abbreviation: whether it is read as a word.
    pub as_word: Option<bool>,
    pub syllables: Option<(usize, usize)>,
    /// Patterns of which one is somewhere in the word.
    pub has: Vec<Pattern>,
    pub except: BTreeSet<String>,
}

/// A word as the rules see it.
#[derive(Debug)]
pub(super) struct Seen<'a> {
    /// As it is said, in small letters.
    pub sound: &'a [char],
    /// The same as a text.
    pub text: &'a str,
    /// Whether letters of it may be replaced: where the sound is the spelling, and no mark stands behind it.
    pub replaceable: bool,
    pub kind: Kind,
    pub gender: Option<Gender>,
    pub animate: bool,
    pub phrase: bool,
    pub before_hyphen: bool,
    pub capital: bool,
    pub as_word: bool,
    pub syllables: usize,
}

impl Conditions {
    pub fn hold(&self, word: &Seen<'_>) -> bool {
        let plural = word.gender == Some(Gender::Plural);
        self.is_for(word.kind)
            && (self.genders.is_empty() || word.gender.is_some_and(|gender| self.genders.contains(&gender)))
            && self.animate.is_none_or(|wanted| wanted == word.animate)
            && self.plural.is_none_or(|wanted| wanted == plural)
            && self.phrase.is_none_or(|wanted| wanted == word.phrase)
            && self.before_hyphen.is_none_or(|wanted| wanted == word.before_hyphen)
            && self.capital.is_none_or(|wanted| wanted == word.capital)
            && self.as_word.is_none_or(|wanted| wanted == word.as_word)
            && self.syllables.is_none_or(|(from, to)| (from..=to).contains(&word.syllables))
            && (self.has.is_empty() || self.has.iter().any(|pattern| pattern.anywhere(word.sound)))
            && !self.except.contains(word.text)
    }

    pub fn is_for(&self, kind: Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }
}

//! The conditions of a rule, apart from the last letters of the word.

use serde::{Deserialize, Serialize};

use super::pattern::Pattern;
use super::word_set::WordSet;
use super::{Count, Gender, WordKind};

/// A condition that is `None` or empty matches every word.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Conditions {
    pub kinds: Vec<WordKind>,
    pub genders: Vec<Gender>,
    pub animate: Option<bool>,
    /// One of these numbers.
    pub numbers: Vec<Number>,
    /// Whether another word of the same text comes before the word.
    pub after_word: Option<bool>,
    /// Whether a hyphen and another part follow the word.
    pub before_hyphen: Option<bool>,
    /// Whether the word starts with an uppercase letter.
    pub capital: Option<bool>,
    /// Whether every word of the text starts with an uppercase letter or a digit. Only for function words.
    pub all_capitals: Option<bool>,
    pub mentioned: Option<bool>,
    /// Whether the word is read as a word, not letter by letter. Only abbreviations can be read letter by letter.
    pub as_word: Option<bool>,
    /// The minimum and the maximum number of syllables.
    pub syllables: Option<(usize, usize)>,
    /// The list with the given name of the person, for surnames: a list of `[names.given-names]`, or `unknown` for a given
    /// name that is in no list.
    pub given_name: Option<String>,
    /// Patterns. At least one of them matches a part of the word.
    pub contains: Vec<Pattern>,
    /// Words in lowercase that do not match.
    pub except: WordSet,
}

/// The number of a word, as far as rules ask for it. A counted word is a plural too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Number {
    Singular,
    Plural,
    Counted(Count),
}

impl Number {
    pub const NAMES: [&'static str; 4] = ["singular", "plural", "few", "many"];

    /// The number with a name. `None` if there is no such number.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "singular" => Number::Singular,
            "plural" => Number::Plural,
            "few" => Number::Counted(Count::Few),
            "many" => Number::Counted(Count::Many),
            _ => return None,
        })
    }

    fn is_of(self, word: &Candidate<'_>) -> bool {
        let plural = word.gender == Some(Gender::Plural);
        match self {
            Number::Singular => !plural,
            Number::Plural => plural,
            Number::Counted(count) => word.counted == Some(count),
        }
    }
}

/// A word to which the rules are applied.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    /// The pronunciation, in lowercase.
    pub pronounced: &'a [char],
    /// The same as `pronounced`, as a string.
    pub pronounced_text: &'a str,
    /// The part of it after the last hyphen, if there is one.
    pub after_hyphen: Option<&'a str>,
    /// Whether an ending can replace letters of the word. False if the pronunciation differs from the spelling, or if
    /// the ending follows a quotation mark.
    pub replaceable: bool,
    pub kind: WordKind,
    pub gender: Option<Gender>,
    pub counted: Option<Count>,
    pub animate: bool,
    pub after_word: bool,
    pub before_hyphen: bool,
    pub capital: bool,
    pub all_capitals: bool,
    pub mentioned: bool,
    pub as_word: bool,
    pub syllables: usize,
    /// The list with the given name, as in [`Conditions::given_name`].
    pub given_name: Option<&'a str>,
}

impl Conditions {
    pub fn matches(&self, word: &Candidate<'_>) -> bool {
        self.is_for(word.kind)
            && (self.genders.is_empty() || word.gender.is_some_and(|gender| self.genders.contains(&gender)))
            && self.animate.is_none_or(|wanted| wanted == word.animate)
            && (self.numbers.is_empty() || self.numbers.iter().any(|number| number.is_of(word)))
            && self.after_word.is_none_or(|wanted| wanted == word.after_word)
            && self.before_hyphen.is_none_or(|wanted| wanted == word.before_hyphen)
            && self.capital.is_none_or(|wanted| wanted == word.capital)
            && self.all_capitals.is_none_or(|wanted| wanted == word.all_capitals)
            && self.mentioned.is_none_or(|wanted| wanted == word.mentioned)
            && self.as_word.is_none_or(|wanted| wanted == word.as_word)
            && self.syllables.is_none_or(|(from, to)| (from..=to).contains(&word.syllables))
            && self.given_name.as_deref().is_none_or(|wanted| word.given_name == Some(wanted))
            && (self.contains.is_empty() || self.contains.iter().any(|pattern| pattern.anywhere(word.pronounced)))
            && !self.except.contains(word.pronounced_text)
            && !word.after_hyphen.is_some_and(|part| self.except.contains(part))
    }

    pub fn is_for(&self, kind: WordKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }
}

//! The input and the output of the inflection rules.

use serde::{Deserialize, Serialize};

use super::Gender;

/// The kind of a text. A rule can be limited to some kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WordKind {
    /// A given name, or several.
    Given,
    /// A patronymic.
    Patronymic,
    /// A surname, or several.
    Surname,
    /// A noun, or a phrase with a head noun.
    Noun,
    /// The post of a person.
    Post,
    /// The name of a body: an institution, a state, a group of people.
    Body,
    /// An abbreviation.
    Abbreviation,
    /// A number in digits.
    Number,
}

impl WordKind {
    /// Every kind.
    pub const ALL: [WordKind; 8] = [
        WordKind::Given,
        WordKind::Patronymic,
        WordKind::Surname,
        WordKind::Noun,
        WordKind::Post,
        WordKind::Body,
        WordKind::Abbreviation,
        WordKind::Number,
    ];

    /// The name that rule files and users write.
    pub fn as_str(self) -> &'static str {
        match self {
            WordKind::Given => "given",
            WordKind::Patronymic => "patronymic",
            WordKind::Surname => "surname",
            WordKind::Noun => "noun",
            WordKind::Post => "post",
            WordKind::Body => "body",
            WordKind::Abbreviation => "abbreviation",
            WordKind::Number => "number",
        }
    }

    /// The kind with a name. `None` if there is no such kind.
    pub fn from_name(name: &str) -> Option<Self> {
        WordKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Every name, in the order of [`WordKind::ALL`].
    pub fn names() -> impl Iterator<Item = &'static str> {
        WordKind::ALL.into_iter().map(WordKind::as_str)
    }

    /// True if the text is a part of a person's name.
    pub(super) fn is_name(self) -> bool {
        matches!(self, WordKind::Given | WordKind::Patronymic | WordKind::Surname)
    }

    /// True if the text means people, as its kind says.
    pub(super) fn is_person(self) -> bool {
        self.is_name() || self == WordKind::Post
    }

    /// True if the text can consist of several words that are not a name.
    pub(super) fn is_phrase(self) -> bool {
        matches!(self, WordKind::Noun | WordKind::Post | WordKind::Body)
    }
}

/// What a numeral before a noun asks of it, in a language in which it asks for more than the plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Count {
    /// As after the words for two, three and four.
    Few,
    /// As after the words for larger numbers, and after figures.
    Many,
}

/// A word, name or phrase in its citation form, with the hints that the data gives for it.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    pub text: &'a str,
    pub kind: WordKind,
    pub gender: Option<Gender>,
    /// `None`: the rules decide by the kind of the word.
    pub animate: Option<bool>,
    /// The pronunciation of the last inflected word, if the spelling does not show it.
    pub sounds: Option<&'a str>,
    /// The words to inflect. If the list is empty, the rules choose them.
    pub inflected: &'a [String],
    /// The name of the rule for the last inflected word, if the data gives it.
    pub rule: Option<&'a str>,
    /// For a surname: the given name of the person. Some surnames are inflected by the origin of the person.
    pub given_name: Option<&'a str>,
    /// True for a noun phrase of a sentence. It has more doubts than a designation.
    pub in_sentence: bool,
    /// For a word after a numeral: what the numeral asks of it.
    pub counted: Option<Count>,
    /// True if an earlier sentence of the document names the same.
    pub mentioned: bool,
}

impl<'a> Word<'a> {
    /// A word without hints.
    pub fn new(text: &'a str, kind: WordKind) -> Self {
        Self {
            text,
            kind,
            gender: None,
            animate: None,
            sounds: None,
            inflected: &[],
            rule: None,
            given_name: None,
            in_sentence: false,
            counted: None,
            mentioned: false,
        }
    }

    #[must_use]
    pub fn gender(mut self, gender: Option<Gender>) -> Self {
        self.gender = gender;
        self
    }
}

/// A case form with the rules that produced it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InflectedForm {
    /// The form, as it would be printed.
    pub text: String,
    /// The names of the rules that were used, one for each inflected word. Empty for the citation form and for forms
    /// from the data.
    pub rules: Vec<String>,
    /// Why this form may be wrong. `None` if the rules are sure.
    pub doubt: Option<String>,
}

//! What is asked of the rules, and what they answer.

use super::Gender;

/// What a text is: rules are written for kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Given,
    Patronymic,
    Surname,
    Noun,
    Post,
    Body,
    Abbreviation,
    Number,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Given,
        Kind::Patronymic,
        Kind::Surname,
        Kind::Noun,
        Kind::Post,
        Kind::Body,
        Kind::Abbreviation,
        Kind::Number,
    ];

    /// The name, as rule files and users write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Given => "given",
            Kind::Patronymic => "patronymic",
            Kind::Surname => "surname",
            Kind::Noun => "noun",
            Kind::Post => "post",
            Kind::Body => "body",
            Kind::Abbreviation => "abbreviation",
            Kind::Number => "number",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Every name, in the order of [`Kind::ALL`].
    pub fn names() -> impl Iterator<Item = &'static str> {
        Kind::ALL.into_iter().map(Kind::as_str)
    }

    /// True for the parts of a person's name.
    pub(super) fn is_name(self) -> bool {
        matches!(self, Kind::Given | Kind::Patronymic | Kind::Surname)
    }

    /// True for what may be a phrase.
    pub(super) fn is_phrase(self) -> bool {
        matches!(self, Kind::Noun | Kind::Post | Kind::Body)
    }
}

/// A word, name or phrase in the form that the directory enters, with what the data knows of it.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    pub text: &'a str,
    pub kind: Kind,
    pub gender: Option<Gender>,
    /// Left out: as the rules say of the kind.
    pub animate: Option<bool>,
    /// How the last word that bends is said, where its spelling misleads.
    pub sounds: Option<&'a str>,
    /// The words that bend, where the data marks them; none: by the rules.
    pub bends: &'a [String],
    /// The one rule that the last word that bends follows, where the data names it.
    pub rule: Option<&'a str>,
}

impl<'a> Word<'a> {
    /// A word of which nothing is known but its kind.
    pub fn new(text: &'a str, kind: Kind) -> Self {
        Self { text, kind, gender: None, animate: None, sounds: None, bends: &[], rule: None }
    }

    #[must_use]
    pub fn gender(mut self, gender: Option<Gender>) -> Self {
        self.gender = gender;
        self
    }
}

/// A form, and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bent {
    pub text: String,
    /// The names of the rules that made it, one for each word that bends; none for the form as entered.
    pub rules: Vec<String>,
    /// Why the rules cannot be sure of this form.
    pub doubt: Option<String>,
}

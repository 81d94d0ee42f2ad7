//! The case forms of one word, name or phrase in one language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{InflectedForm, InflectionRules, Target, Word, WordKind};
use crate::spanned::Spanned;

/// The gender or number with which a verb or a pronoun agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gender {
    /// The masculine gender.
    Masculine,
    /// The feminine gender.
    Feminine,
    /// The neuter gender.
    Neuter,
    /// Several persons or items, or a designation with a plural form.
    Plural,
}

impl Gender {
    /// The names that data files and messages use.
    pub const NAMES: [&'static str; 4] = ["masculine", "feminine", "neuter", "plural"];

    /// The name that data files and messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Neuter => "neuter",
            Gender::Plural => "plural",
        }
    }

    /// The gender with a name. `None` if there is no such gender.
    pub fn from_name(name: &str) -> Option<Self> {
        [Gender::Masculine, Gender::Feminine, Gender::Neuter, Gender::Plural]
            .into_iter()
            .find(|gender| gender.as_str() == name)
    }
}

/// What the rules need to know about a word in addition to its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Features<'a> {
    pub kind: WordKind,
    pub gender: Option<Gender>,
    /// `None`: the rules decide by the kind of the word.
    pub animate: Option<bool>,
    /// For a surname: the given name of the person.
    pub given_name: Option<&'a str>,
    /// Whether an earlier sentence of the document names the same.
    pub mentioned: bool,
}

impl Features<'_> {
    /// Features of which only the kind is known.
    pub fn of(kind: WordKind) -> Self {
        Self { kind, gender: None, animate: None, given_name: None, mentioned: false }
    }
}

/// A word, name or phrase with the case forms from the data and the hints for the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forms {
    /// The citation form, as entered in the directory.
    pub citation: String,
    /// True if every case form equals the citation form.
    pub invariable: bool,
    /// The case forms from the data, by the name of the case. They override the rules.
    pub given: BTreeMap<String, String>,
    /// The pronunciation of the last inflected word, if the spelling does not show it.
    pub sounds: Option<String>,
    /// The words to inflect. If the list is empty, the rules choose them.
    pub inflected: Vec<String>,
    /// The name of the rule for the last inflected word.
    pub rule: Option<Spanned<String>>,
}

impl Forms {
    /// The form in a case. `None` if neither the data nor the rules give one.
    ///
    /// A form from the data overrides the rules, also after a function word: with a given prepositional, the locative
    /// is the preposition and the given form. `citation` is the name of the case that has the citation form.
    pub fn in_case(
        &self,
        case: &str,
        citation: &str,
        features: Features<'_>,
        rules: Option<&InflectionRules>,
    ) -> Option<InflectedForm> {
        let of_data = |text: String| Some(InflectedForm { text, rules: Vec::new(), doubt: None });
        let given = if self.invariable || case == citation { Some(&self.citation) } else { self.given.get(case) };
        if let Some(text) = given {
            return of_data(text.clone());
        }
        let (rules, word) = (rules?, self.word(features));
        let function_word =
            if self.given.is_empty() { None } else { rules.function_word(&word, Target { case, function_word: None }) };
        match function_word.and_then(|(text, case_after)| Some((text, self.given.get(case_after)?))) {
            Some((function_word, given)) => of_data(format!("{function_word} {given}").trim_start().to_owned()),
            None => rules.form(&word, case),
        }
    }

    /// The text with its hints, for the rules.
    pub fn word<'w>(&'w self, features: Features<'w>) -> Word<'w> {
        let Features { kind, gender, animate, given_name, mentioned } = features;
        let rule = self.rule.as_ref().map(|rule| rule.value.as_str());
        Word {
            text: &self.citation,
            kind,
            gender,
            animate,
            sounds: self.sounds.as_deref(),
            inflected: &self.inflected,
            rule,
            given_name,
            in_sentence: false,
            counted: None,
            mentioned,
        }
    }
}

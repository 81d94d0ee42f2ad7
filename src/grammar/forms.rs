//! The forms of one word, name or phrase in one language.

use std::collections::BTreeMap;

use super::{Bent, Inflector, Kind, Word};
use crate::spanned::Spanned;

/// What a verb or a pronoun agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    Masculine,
    Feminine,
    Neuter,
    /// Several, or a designation that is plural by its form.
    Plural,
}

impl Gender {
    /// The names, as data and messages write them.
    pub const NAMES: [&'static str; 4] = ["masculine", "feminine", "neuter", "plural"];

    pub fn as_str(self) -> &'static str {
        match self {
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Neuter => "neuter",
            Gender::Plural => "plural",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Gender::Masculine, Gender::Feminine, Gender::Neuter, Gender::Plural]
            .into_iter()
            .find(|gender| gender.as_str() == name)
    }
}

/// What the rules are to know of a word beside its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nature {
    pub kind: Kind,
    pub gender: Option<Gender>,
    /// Left out: as the rules say of the kind.
    pub animate: Option<bool>,
}

/// A word, name or phrase with the forms that the data gives, and what it tells the rules.
#[derive(Debug, Clone, Default)]
pub struct Forms {
    /// The form that the directory enters.
    pub citation: String,
    /// True where every case has the citation form.
    pub invariable: bool,
    /// Forms by the name of the case.
    pub given: BTreeMap<String, String>,
    /// How the last word that bends is said, where its spelling misleads.
    pub sounds: Option<String>,
    /// The words that bend; none: by the rules.
    pub bends: Vec<String>,
    /// The rule that it follows, by name.
    pub rule: Option<Spanned<String>>,
}

impl Forms {
    /// The form in a case; nothing where neither the data nor the rules have one.
    ///
    /// Given forms win; this is the one place where the rules are asked for the others.
    pub fn in_case(&self, case: &str, citation: &str, nature: Nature, rules: Option<&Inflector>) -> Option<Bent> {
        let given = if self.invariable || case == citation { Some(&self.citation) } else { self.given.get(case) };
        match given {
            Some(text) => Some(Bent { text: text.clone(), rules: Vec::new(), doubt: None }),
            None => rules?.form(&self.word(nature), case),
        }
    }

    fn word(&self, nature: Nature) -> Word<'_> {
        let Nature { kind, gender, animate } = nature;
        let rule = self.rule.as_ref().map(|rule| rule.value.as_str());
        Word { text: &self.citation, kind, gender, animate, sounds: self.sounds.as_deref(), bends: &self.bends, rule }
    }
}

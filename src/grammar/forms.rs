//! The forms of one word, name or phrase in one language.

use std::collections::BTreeMap;

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

/// A word, name or phrase with the forms that the data gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms {
    /// The form that the directory enters.
    pub citation: String,
    /// True where every case has the citation form.
    pub invariable: bool,
    /// Forms by the name of the case.
    pub given: BTreeMap<String, String>,
}

impl Forms {
    /// The form in a case, where `citation_case` names the one that needs no bending.
    ///
    /// Given forms win; this is the one place where rules that make the others are asked.
    pub fn in_case(&self, case: &str, citation_case: &str) -> Option<&str> {
        if case == citation_case || self.invariable {
            return Some(&self.citation);
        }
        self.given.get(case).map(String::as_str)
    }
}

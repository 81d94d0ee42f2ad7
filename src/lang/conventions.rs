//! What `locale.toml` says, as values. The keys are described for the people who
//! edit them in `docs/adding-a-language.md`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::Tag;
use crate::diag::{Code, Finding, Place, nearest};

/// One language and its conventions.
#[derive(Debug, Clone)]
pub struct Language {
    pub tag: Tag,
    /// The language's name in itself.
    pub name: String,
    /// The locale whose CLDR data is used (months, lists, plurals).
    pub cldr: String,
    /// True where the text runs from right to left.
    pub right_to_left: bool,
    /// The cases by name; the first one is the form that the directory enters.
    pub cases: Vec<String>,
    pub names: NameStyles,
    pub apposition: Apposition,
    pub typography: Typography,
    pub numbers: Numbers,
    pub paper: Paper,
    /// How points of a form are joined; forms that are not here are joined as CLDR joins.
    pub lists: BTreeMap<String, Joint>,
    /// Languages in which the letterhead repeats the name of the body.
    pub letterhead_also: Vec<Tag>,
    /// `locale.toml` itself, for findings about the locale as a whole.
    pub place: Place,
}

/// As findings name it: the tag, and the name for those who do not know the tag.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.tag, self.name)
    }
}

impl Language {
    /// The form that the directory enters: the first case.
    pub fn citation(&self) -> &str {
        self.cases.first().map_or("", String::as_str)
    }

    /// The finding for a case that the language does not have.
    pub fn unknown_case(&self, name: &str) -> Finding {
        let help = match nearest(name, self.cases.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its cases are {}", self.cases.join(", ")),
        };
        Finding::new(Code::UnknownCase, format!("{self} has no case `{name}`")).help(help)
    }
}

/// What stands between the members of a list.
#[derive(Debug, Clone)]
pub struct Joint {
    pub between: String,
    /// Before the last one.
    pub last: String,
}

/// How a name is written, as patterns over `{given}` `{patronymic}` `{surname}`
/// `{initials}` `{SURNAME}`.
#[derive(Debug, Clone)]
pub struct NameStyles {
    pub full: String,
    /// From the second mention on.
    pub short: String,
    pub initials: String,
    pub signature: String,
    /// With Mr or Ms, where the language has that.
    pub courtesy: Option<Courtesy>,
    /// The parts that take the case.
    pub bends: Vec<String>,
}

/// The word that goes with a surname, by gender, and the pattern over `{courtesy}` and the parts of a name.
#[derive(Debug, Clone)]
pub struct Courtesy {
    pub masculine: String,
    pub feminine: String,
    pub pattern: String,
}

/// How a post and its holder stand together in a sentence.
#[derive(Debug, Clone)]
pub struct Apposition {
    /// Over `{post}` and `{name}`; a comma at the end yields to the mark that follows it.
    pub pattern: String,
    /// Which of `post` and `name` take the case.
    pub bends: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Typography {
    /// A space after one of these never breaks.
    pub no_break_after: Vec<String>,
    /// Nor does one before these.
    pub no_break_before: Vec<String>,
}

/// How figures are grouped.
#[derive(Debug, Clone)]
pub struct Numbers {
    pub group: String,
    /// The number of digits from which groups are set off.
    pub group_from: usize,
    pub decimal: String,
}

/// The conventions of paper, handed to templates as they are. Lengths in
/// millimetres, type in points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Paper {
    pub size: String,
    pub margin: Margin,
    pub indent: f64,
    pub font_size: f64,
    /// Lines as a word processor counts them: 1, 1.5, 2.
    pub line_spacing: f64,
    pub justify: bool,
    pub hyphenate: bool,
    /// `foot`, or `head`: top centre from the second page on.
    pub page_number: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Margin {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

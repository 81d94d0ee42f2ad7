//! The conventions in a `locale.toml`, as Rust types. `docs/adding-a-language.md` describes the keys for the people who
//! edit them.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::{Tag, Writing};
use crate::diag::{Code, Finding, Span, suggest};

/// One language and its conventions.
#[derive(Debug, Clone)]
pub struct Language {
    pub tag: Tag,
    /// The name of the language, in the language itself.
    pub name: String,
    /// The locale whose CLDR data is used (months, lists, plurals).
    pub cldr: String,
    /// True if the text is written from right to left.
    pub right_to_left: bool,
    /// The names of the cases. The first one is the case of the citation form.
    pub cases: Vec<String>,
    /// The genders that a choice by gender names: those by which words of the language differ. `plural` is one of them.
    pub genders: Vec<String>,
    pub names: NameStyles,
    pub apposition: Apposition,
    pub typography: Typography,
    pub numbers: Numbers,
    pub mentions: Mentions,
    pub paper: Paper,
    /// The separators of lists of points, by the grammatical form of the points. The form [`OTHER_FORMS`] stands for
    /// every form that is not in the map. Without it, these forms are joined with the list patterns of CLDR.
    pub lists: BTreeMap<String, Separators>,
    /// What an act can ask of a point, by the name that LIST uses. Each case is such a name too, see
    /// [`Language::point_form`].
    pub forms: BTreeMap<String, PointForm>,
    /// The case in which the name of a person or a designation stands as a topic, by the case that is asked of the topic.
    /// A case that is not in the map is the same: only a language with articles needs the map.
    pub name_cases: BTreeMap<String, String>,
    /// The languages in which the letterhead also shows the name of the body.
    pub letterhead_also: Vec<Tag>,
    /// What the checks of typed text know of the language.
    pub writing: Writing,
    /// True if the language is still being translated: acts and phrases can be missing. A meeting that uses one of them has
    /// no paper in the language.
    pub partial: bool,
    /// True for a pseudo-locale: its texts are made from those of another language, so that no rule about texts applies.
    pub pseudo: bool,
    /// The start of `locale.toml`, for findings about the whole locale.
    pub span: Span,
}

/// The language as shown in findings: the tag, and the name for readers who do not know the tag.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.tag, self.name)
    }
}

impl Language {
    /// The name of the first case, which is the case of the citation form.
    pub fn citation(&self) -> &str {
        self.cases.first().map_or("", String::as_str)
    }

    /// What an act asks of a point with the option `form` of LIST. `None` if the language has no such form.
    pub fn point_form(&self, name: &str) -> Option<PointForm> {
        let case = || self.cases.iter().find(|case| *case == name);
        let in_case = |case: &String| PointForm::NounPhrase { case: case.clone(), function_word: None };
        self.forms.get(name).cloned().or_else(|| case().map(in_case))
    }

    /// The names of all forms that an act can ask for.
    pub fn point_forms(&self) -> Vec<&str> {
        self.forms.keys().chain(&self.cases).map(String::as_str).collect()
    }

    /// The finding for a case that the language does not have.
    pub fn unknown_case(&self, name: &str) -> Finding {
        let help = match suggest(name, self.cases.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its cases are {}", self.cases.join(", ")),
        };
        Finding::new(Code::UnknownCase, format!("{self} has no case `{name}`")).help(help)
    }
}

/// The key in `[lists]` for every form that has no key of its own.
pub const OTHER_FORMS: &str = "*";

/// What an act asks of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PointForm {
    /// A noun phrase in this case. It is typed in the first case. The function word, if there is one, is put before it.
    NounPhrase { case: String, function_word: Option<String> },
    /// A text with a predicate, such as a clause or an infinitive. The name is that of a `[[predicate]]` of the rules.
    Predicate(String),
}

/// The texts between the members of a list.
#[derive(Debug, Clone)]
pub struct Separators {
    pub between: String,
    /// Between the last two members.
    pub last: String,
    /// Between the last two members if a member has the word of `last` in it: *research and training, as well as …*.
    /// `None`: `last`.
    pub distinct: Option<String>,
    /// The separators of three and more members if one of them has a comma in it. `None`: the same ones.
    pub with_comma: Option<[String; 2]>,
}

impl Separators {
    /// The members as one text.
    pub fn join(&self, members: &[String]) -> String {
        let [head @ .., last] = members else { return String::new() };
        if head.is_empty() {
            return last.clone();
        }
        let comma =
            self.with_comma.as_ref().filter(|_| head.len() > 1 && members.iter().any(|member| member.contains(", ")));
        if let Some([between, to_last]) = comma {
            return format!("{}{to_last}{last}", head.join(between));
        }
        let conjunction = self.last.trim_matches(|c: char| !c.is_alphanumeric());
        let has_it = |member: &String| {
            member.split(|c: char| !c.is_alphanumeric()).any(|word| !conjunction.is_empty() && word == conjunction)
        };
        let distinct = self.distinct.as_ref().filter(|_| members.iter().any(has_it));
        format!("{}{}{last}", head.join(&self.between), distinct.unwrap_or(&self.last))
    }
}

impl Language {
    /// Whether the word has an ending that a noun after a number does not have. A unit such as *dollar* may end so itself.
    pub fn is_plural_for_a_number(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        let units = self.numbers.units.values().chain(self.numbers.periods.values()).flatten();
        let stem = units
            .map(|unit| unit.trim_end_matches('*').to_lowercase())
            .filter(|unit| small.starts_with(unit.as_str()))
            .map(|unit| unit.len())
            .max()
            .unwrap_or(0);
        let rest = &small[stem..];
        self.writing.not_after_number.iter().any(|ending| {
            rest.ends_with(ending.as_str()) && (stem > 0 || rest.chars().count() > ending.chars().count() + 1)
        })
    }

    /// The separators of points in a form. `None`: the list patterns of CLDR.
    pub fn separators(&self, form: &str) -> Option<&Separators> {
        self.lists.get(form).or_else(|| self.lists.get(OTHER_FORMS).filter(|_| !form.is_empty()))
    }
}

/// The ways to write a name. Each is a pattern with the placeholders `{title}`, `{given}`, `{patronymic}`,
/// `{surname}`, `{initials}` and `{SURNAME}`.
#[derive(Debug, Clone)]
pub struct NameStyles {
    pub full: String,
    /// Used from the second mention on.
    pub short: String,
    pub initials: String,
    pub signature: String,
    /// Between two initials.
    pub between_initials: String,
    /// Words of a given name or patronymic that have no initial, in small letters.
    pub without_initial: Vec<String>,
    /// With a courtesy title such as Mr or Ms. `None` if the language does not use one.
    pub courtesy: Option<Courtesy>,
    /// The style from the second mention on.
    pub later: String,
    /// The style of somebody who spoke in the sentence before too. `None`: that of any later mention.
    pub repeated: Option<String>,
    /// The parts of the name that are inflected.
    pub inflected: Vec<String>,
    /// The endings of surnames that show the gender.
    pub endings: GenderEndings,
    /// The endings of patronymics that show the gender.
    pub patronymics: GenderEndings,
    /// The endings that surnames have only in another case than the first one.
    pub other_cases: GenderEndings,
}

/// Endings that only names of one gender have, in small letters.
#[derive(Debug, Clone, Default)]
pub struct GenderEndings {
    pub masculine: Vec<String>,
    pub feminine: Vec<String>,
}

/// The courtesy titles by gender, and the pattern that combines `{courtesy}` with the parts of a name.
#[derive(Debug, Clone)]
pub struct Courtesy {
    pub masculine: String,
    pub feminine: String,
    pub pattern: String,
}

/// How a post and the name of its holder are combined in a sentence.
#[derive(Debug, Clone)]
pub struct Apposition {
    /// A pattern with the placeholders `{post}` and `{name}`. A comma at its end is dropped before another punctuation
    /// mark and at the end of a text.
    pub pattern: String,
    /// Which of `post` and `name` are inflected.
    pub inflected: Vec<String>,
    /// How several posts of one person are joined. `None`: as CLDR joins lists.
    pub posts: Option<Separators>,
    /// How three and more people are joined if the pattern puts a comma inside. `None`: as CLDR joins lists.
    pub list: Option<Separators>,
}

/// Where spaces must not break.
#[derive(Debug, Clone)]
pub struct Typography {
    /// A space after one of these texts is a no-break space.
    pub no_break_after: Vec<String>,
    /// A space before one of these texts is a no-break space.
    pub no_break_before: Vec<String>,
    /// True if a space between a number and the word behind it is a no-break space: *25-ci iclas*, *2025 год*.
    pub no_break_after_numbers: bool,
}

/// The place of the hour in the patterns of [`Numbers::forenoon`].
pub const HOUR: &str = "{hour}";

/// How numbers are written in digits, and the words about them that the comparison of the languages reads.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// The separator between groups of three digits.
    pub group: String,
    /// A number is grouped if it has at least so many digits.
    pub group_from: usize,
    /// The words of numbers, by the number. A word that ends in `*` is the beginning of words.
    pub words: BTreeMap<u64, Vec<String>>,
    /// The words and signs of currencies, measures and parts, by a name that is the same in every language.
    pub units: BTreeMap<String, Vec<String>>,
    /// The words of periods of time, by such a name.
    pub periods: BTreeMap<String, Vec<String>>,
    /// The words of the parts of a whole, by their number: 3 for *third*. A word that ends in `+` can stand with a number
    /// above one: *thirds*.
    pub parts: BTreeMap<u64, Vec<String>>,
    /// True if a fraction in words begins with the part: *üçdə bir*.
    pub part_first: bool,
    /// The words behind a part of a whole: *a third of*. Before another word, the word of a part is an ordinal number: *the
    /// third visit*. If there are none, the language does not show which of the two it is.
    pub before_whole: Vec<String>,
    /// The endings of ordinal numbers in figures, by the plural category: *21st*.
    pub ordinals: BTreeMap<String, String>,
    /// The endings behind figures and a hyphen, each with the longer spellings that are mistakes: *5-го*, not *5-ого*.
    pub endings: BTreeMap<String, Vec<String>>,
    /// True if a unit or a word for a number stands behind figures with a space.
    pub apart: bool,
    /// How an hour is written that counts from midnight, on a clock of twelve hours: `{hour} a.m.`
    pub forenoon: Vec<String>,
    /// How an hour is written that counts from noon.
    pub afternoon: Vec<String>,
}

/// The words by which a text can mean something without its name. Where one language names something and another has
/// such a word, the texts are not known to differ.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// The pronouns of the third person in every form. They can stand for a name that came before.
    pub pronouns: Vec<String>,
    /// Words that can stand for a name (*the country*), or name many things (*Office*). A word that ends in `*` is the
    /// beginning of words.
    pub general: Vec<String>,
    /// The words that make another post of a post (*deputy*, *former*), by a name that is the same in every language. A word
    /// that ends in `*` is the beginning of words.
    pub ranks: BTreeMap<String, Vec<String>>,
}

/// The page layout, passed to the templates unchanged. Lengths are in millimetres, the font size is in points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Paper {
    /// `a4`, `a5` or `us-letter`.
    pub size: String,
    pub margin: Margin,
    /// The indent of the first line of a paragraph.
    pub indent: f64,
    pub font_size: f64,
    /// The line spacing as in a word processor: 1, 1.5 or 2, for example.
    pub line_spacing: f64,
    pub justify: bool,
    pub hyphenate: bool,
    /// `foot`, or `head`. The latter shows the number at the top centre from the second page on.
    pub page_number: String,
}

/// The margins of a page, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Margin {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(members: &[&str]) -> String {
        let separators = Separators {
            between: ", that ".to_owned(),
            last: " and that ".to_owned(),
            distinct: None,
            with_comma: Some(["; that ".to_owned(), "; and that ".to_owned()]),
        };
        separators.join(&members.iter().map(|member| (*member).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_comma_within_a_member_asks_for_other_separators() {
        assert_eq!(joined(&["a", "b", "c"]), "a, that b and that c");
        assert_eq!(joined(&["a", "b, c", "d"]), "a; that b, c; and that d");
        assert_eq!(joined(&["a, b", "c"]), "a, b and that c");
    }
}

//! Inflects names and words by the rules of one language: without a document.

use std::sync::Arc;

use super::name_order::InflectedParts;
use super::{Locale, unknown_rule};
use crate::diag::{Code, Finding, any_error};
use crate::grammar::{Gender, InflectedForm, InflectionRules, Word, WordKind};
use crate::lang::{Language, Tag};
use crate::project::{Project, unknown_language};

/// Inflects names and words by the rules of one language.
///
/// The directory of the project is not used: only the rules are.
#[derive(Debug)]
pub struct Inflector {
    language: Arc<Language>,
    rules: InflectionRules,
}

/// What a text is. The rules of inflection are written for kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// The name of a person: given name, patronymic and surname, or some of them.
    Person,
    /// A part of a name, a word or a phrase.
    Word(WordKind),
}

/// Information about a text in addition to its letters. The directory has keys of the same names.
#[derive(Debug, Clone, Default)]
pub struct Hints {
    /// The gender of the person or the noun.
    pub gender: Option<Gender>,
    /// Whether it means people. `None`: the rules decide by the kind and the words.
    pub animate: Option<bool>,
    /// How the last inflected word is pronounced, in letters of the language.
    pub sounds: Option<String>,
    /// The words that are inflected, as they are written. Empty: the rules decide.
    pub inflected: Vec<String>,
    /// The name of the rule for the last inflected word. `None`: the first rule that matches.
    pub rule: Option<String>,
    /// Of a person: whether the first word is the family name.
    pub family_first: bool,
}

/// Every case of the language, in its order, with the form that would be printed. `None` if there is no such form.
pub type Paradigm = Vec<(String, Option<InflectedForm>)>;

impl Inflector {
    /// Loads the rules of a language; `language` is a BCP 47 tag such as `ru`.
    ///
    /// # Errors
    /// The project has no such language, the language has no rules, or the rules are wrong.
    pub fn new(project: &Project, language: &str) -> Result<Self, Vec<Finding>> {
        let folders = project.folders("locales");
        let tag: Option<Tag> = folders.get(language).and_then(|name| name.parse().ok());
        let tag = tag.ok_or_else(|| vec![unknown_language(language, &folders)])?;
        let mut findings = Vec::new();
        let language = project.language(tag.clone(), &mut findings);
        let rules = language.as_ref().and_then(|language| Locale::load_rules(project, language, &mut findings));
        match language.zip(rules) {
            Some((language, rules)) if !any_error(&findings) => Ok(Self { language, rules }),
            _ => {
                if findings.is_empty() {
                    let message = format!("the language {tag} has no inflection rules");
                    let help = format!("the rules must be in locales/{tag}/inflection.toml");
                    findings.push(Finding::new(Code::UnknownLanguage, message).help(help));
                }
                Err(findings)
            }
        }
    }

    /// The names of the cases. The first case is the citation form: the form in which texts are entered.
    pub fn cases(&self) -> &[String] {
        &self.language.cases
    }

    /// The form of a text in every case.
    ///
    /// If the gender of a name is not given, a form that differs between the genders has a doubt.
    pub fn paradigm(&self, text: &str, kind: TextKind, hints: &Hints) -> Paradigm {
        match (kind, hints.gender) {
            (TextKind::Person | TextKind::Word(WordKind::Given | WordKind::Patronymic | WordKind::Surname), None) => {
                let of = |gender| self.of_gender(text, kind, &Hints { gender, ..hints.clone() });
                let both = of(Some(Gender::Masculine)).into_iter().zip(of(Some(Gender::Feminine)));
                both.zip(of(None)).map(|(both, neither)| of_unknown_gender(both, neither)).collect()
            }
            _ => self.of_gender(text, kind, hints),
        }
    }

    /// The finding for a case that the language does not have.
    pub(crate) fn unknown_case(&self, case: &str) -> Option<Finding> {
        let known = self.cases().iter().any(|known| known == case);
        (!known).then(|| self.language.unknown_case(case))
    }

    /// The finding for a rule that the language does not have.
    pub(crate) fn unknown_rule(&self, rule: &str) -> Option<Finding> {
        unknown_rule(rule, Some(&self.rules), &self.language)
    }

    fn of_gender(&self, text: &str, kind: TextKind, hints: &Hints) -> Paradigm {
        match kind {
            TextKind::Word(kind) => self.rules.paradigm(&hints.word(text, kind)),
            TextKind::Person => person(text, hints, &self.language, &self.rules),
        }
    }
}

/// The name of [`TextKind::Person`].
const PERSON: &str = "person";

impl TextKind {
    /// The names of all kinds, as users write them.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [PERSON].into_iter().chain(WordKind::names())
    }

    /// The kind with a name. `None` if there is no such kind.
    pub fn from_name(name: &str) -> Option<Self> {
        if name == PERSON { Some(Self::Person) } else { WordKind::from_name(name).map(Self::Word) }
    }

    /// The name, as users write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => PERSON,
            Self::Word(kind) => kind.as_str(),
        }
    }
}

impl Hints {
    fn word<'a>(&'a self, text: &'a str, kind: WordKind) -> Word<'a> {
        Word {
            text,
            kind,
            gender: self.gender,
            animate: self.animate,
            sounds: self.sounds.as_deref(),
            inflected: &self.inflected,
            rule: self.rule.as_deref(),
            given_name: None,
            in_sentence: false,
            counted: None,
            mentioned: false,
        }
    }
}

/// The form of a name whose gender is not known. It has a doubt if the forms of the two genders differ.
fn of_unknown_gender(
    ((case, masculine), (_, feminine)): ((String, Option<InflectedForm>), (String, Option<InflectedForm>)),
    (_, neither): (String, Option<InflectedForm>),
) -> (String, Option<InflectedForm>) {
    let text = |form: &Option<InflectedForm>| form.as_ref().map_or("–".to_owned(), |form| form.text.clone());
    if text(&masculine) == text(&feminine) {
        return (case, masculine);
    }
    let doubt = format!("the gender is not known: masculine {}, feminine {}", text(&masculine), text(&feminine));
    let form = neither.or(masculine).or(feminine);
    (case, form.map(|form| InflectedForm { doubt: Some(doubt), ..form }))
}

/// The paradigm of a name of several parts. Which parts are inflected is a convention of the language.
fn person(text: &str, hints: &Hints, language: &Language, rules: &InflectionRules) -> Paradigm {
    let gender = hints.gender;
    let family = text.trim().split_once(' ').filter(|_| hints.family_first);
    let parts = match family {
        Some((family, given)) => vec![(WordKind::Surname, family), (WordKind::Given, given.trim_start())],
        None => {
            if let Some(paradigm) = rules.paradigm_by_last_part(text, gender) {
                return paradigm;
            }
            parts(text, gender, rules)
        }
    };
    let inflected = InflectedParts::new(language, Some(rules), family.map(|(family, _)| family));
    // A patronymic shows the origin of a name as well as a given name that is known.
    let has_patronymic = parts.iter().any(|(kind, _)| *kind == WordKind::Patronymic);
    let given_name =
        parts.iter().filter(|_| !has_patronymic).find(|(kind, _)| *kind == WordKind::Given).map(|(_, given)| *given);
    let paradigms = parts.into_iter().map(|(kind, part)| {
        let given_name = given_name.filter(|_| kind == WordKind::Surname);
        let paradigm = rules.paradigm(&Word { given_name, ..Word::new(part, kind).gender(gender) });
        if inflected.contains(kind.as_str()) {
            return paradigm;
        }
        let unchanged = |_| InflectedForm { text: part.to_owned(), rules: Vec::new(), doubt: None };
        paradigm.into_iter().map(|(case, form)| (case, form.map(unchanged))).collect()
    });
    paradigms
        .reduce(|name, part| {
            name.into_iter().zip(part).map(|((case, name), (_, part))| (case, join(name, part))).collect()
        })
        .unwrap_or_default()
}

fn join(name: Option<InflectedForm>, part: Option<InflectedForm>) -> Option<InflectedForm> {
    let (mut name, part) = (name?, part?);
    name.text.push(' ');
    name.text.push_str(&part.text);
    name.rules.extend(part.rules);
    name.doubt = name.doubt.or(part.doubt);
    Some(name)
}

/// The parts of a name, in the order of the text. The surname is the last part. It is the first part if a patronymic or a
/// known given name is the last.
fn parts<'t>(text: &'t str, gender: Option<Gender>, rules: &InflectionRules) -> Vec<(WordKind, &'t str)> {
    let text = text.trim();
    let Some((first, rest)) = text.split_once(' ') else {
        return vec![(WordKind::Surname, text)];
    };
    let rest = rest.trim_start();
    if !rest.contains(' ') && rules.is_surname_before(first, rest) {
        return vec![(WordKind::Surname, first), (WordKind::Given, rest)];
    }
    let is_patronymic = |part: &str| rules.is_patronymic(&Word::new(part, WordKind::Patronymic).gender(gender));
    // Some surnames end like patronymics, given names do not: so the middle part is tested first.
    if let Some((middle, last)) = rest.rsplit_once(' ')
        && is_patronymic(middle)
    {
        return vec![(WordKind::Given, first), (WordKind::Patronymic, middle), (WordKind::Surname, last)];
    }
    match rest.split_once(' ') {
        Some((given, patronymic)) if is_patronymic(patronymic) => {
            vec![(WordKind::Surname, first), (WordKind::Given, given), (WordKind::Patronymic, patronymic)]
        }
        _ => {
            let surname = first.len() + text[first.len()..].len() - surname_length(rest, rules);
            vec![(WordKind::Given, text[..surname].trim_end()), (WordKind::Surname, &text[surname..])]
        }
    }
}

/// The length of the surname in bytes. `rest` is the name without the first word. The surname is the last word, with
/// the particles and the other surnames before it.
fn surname_length(rest: &str, rules: &InflectionRules) -> usize {
    let mut start = rest.rfind(' ').map_or(0, |at| at + 1);
    for (at, _) in rest.match_indices(' ').rev() {
        let word_start = rest[..at].rfind(' ').map_or(0, |at| at + 1);
        if rules.belongs_to_surname(&rest[word_start..at]) {
            start = word_start;
        }
    }
    rest.len() - start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;

    /// Rules of an invented language. Patronymics end in “son”.
    fn rules() -> InflectionRules {
        let text = r#"
            [letters]
            vowel = "aeiou"
            [names]
            hyphen = "each"
            space = "each"
            [[rule]]
            name = "son"
            kinds = ["patronymic"]
            ends = ["son"]
            forms = { of = "as" }
            example = "ericson: ericsonas"
            [[rule]]
            name = "her"
            kinds = ["surname"]
            gender = "feminine"
            invariable = true
            example = "olsen: olsen"
            [[rule]]
            name = "other"
            forms = { of = "es" }
            example = "olaf: olafes"
        "#;
        let mut findings = Vec::new();
        let rules =
            InflectionRules::read(&[Source::new("rules", text)], &["plain".to_owned(), "of".to_owned()], &mut findings);
        rules.unwrap_or_else(|| panic!("{findings:?}"))
    }

    #[test]
    fn the_parts_of_a_name_are_known_by_their_order_and_the_patronymic() {
        let kinds = |text| parts(text, None, &rules()).into_iter().map(|(kind, part)| (kind.as_str(), part)).collect();
        let all: Vec<Vec<(&str, &str)>> =
            ["Olsen", "Olaf Olsen", "Olaf Ericson Olsen", "Olsen Olaf Ericson", "Olaf van Olsen"].map(kinds).to_vec();
        assert_eq!(all[0], [("surname", "Olsen")]);
        assert_eq!(all[1], [("given", "Olaf"), ("surname", "Olsen")]);
        assert_eq!(all[2], [("given", "Olaf"), ("patronymic", "Ericson"), ("surname", "Olsen")]);
        assert_eq!(all[3], [("surname", "Olsen"), ("given", "Olaf"), ("patronymic", "Ericson")]);
        assert_eq!(all[4], [("given", "Olaf"), ("surname", "van Olsen")]);
    }

    #[test]
    fn an_unknown_gender_is_a_doubt_if_the_forms_differ() {
        let rules = rules();
        let of = |gender| rules.paradigm(&Word::new("Olsen", WordKind::Surname).gender(gender)).remove(1);
        let pair = (of(Some(Gender::Masculine)), of(Some(Gender::Feminine)));
        let (_, form) = of_unknown_gender(pair.clone(), of(None));
        assert!(form.is_some_and(|form| form.doubt.is_some_and(|doubt| doubt.contains("feminine Olsen"))));
        let (_, form) = of_unknown_gender((pair.0.clone(), pair.0), of(None));
        assert!(form.is_some_and(|form| form.doubt.is_none() && form.text == "Olsenes"));
    }
}

//! The whole paradigm of a name, a word or a phrase, as a person checks it before it
//! goes on paper.

use crate::grammar::{Bent, Gender, Inflector, Kind, Word};
use crate::lang::Language;

/// What is declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declined {
    /// A whole name: given name, patronymic and surname, or those of them that there are.
    Person,
    Word(Kind),
}

/// What is known beside the text, as the directory would tell it.
#[derive(Debug, Clone, Default)]
pub struct Hints {
    pub gender: Option<Gender>,
    pub animate: Option<bool>,
    pub sounds: Option<String>,
    pub bends: Vec<String>,
    pub rule: Option<String>,
}

impl Hints {
    fn word<'a>(&'a self, text: &'a str, kind: Kind) -> Word<'a> {
        Word {
            text,
            kind,
            gender: self.gender,
            animate: self.animate,
            sounds: self.sounds.as_deref(),
            bends: &self.bends,
            rule: self.rule.as_deref(),
        }
    }
}

/// The name of what is no single word.
const PERSON: &str = "person";

/// Every case of the language in its order, each with the form that would be printed;
/// nothing where there is no such form.
pub type Paradigm = Vec<(String, Option<Bent>)>;

impl Declined {
    /// The names, as users write them.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [PERSON].into_iter().chain(Kind::names())
    }

    pub fn from_name(name: &str) -> Option<Self> {
        if name == PERSON { Some(Self::Person) } else { Kind::from_name(name).map(Self::Word) }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => PERSON,
            Self::Word(kind) => kind.as_str(),
        }
    }

    /// The paradigm of a text by the rules of a language.
    pub fn paradigm(self, text: &str, hints: &Hints, language: &Language, rules: &Inflector) -> Paradigm {
        match (self, hints.gender) {
            (Self::Person | Self::Word(Kind::Given | Kind::Patronymic | Kind::Surname), None) => {
                let of = |gender| self.of_gender(text, &Hints { gender, ..hints.clone() }, language, rules);
                let both = of(Some(Gender::Masculine)).into_iter().zip(of(Some(Gender::Feminine)));
                both.zip(of(None)).map(|(both, neither)| either(both, neither)).collect()
            }
            _ => self.of_gender(text, hints, language, rules),
        }
    }

    fn of_gender(self, text: &str, hints: &Hints, language: &Language, rules: &Inflector) -> Paradigm {
        match self {
            Self::Word(kind) => rules.paradigm(&hints.word(text, kind)),
            Self::Person => person(text, hints.gender, language, rules),
        }
    }
}

/// The form of one whose gender is not known: sure only where it is the same for both.
fn either(
    ((case, masculine), (_, feminine)): ((String, Option<Bent>), (String, Option<Bent>)),
    (_, neither): (String, Option<Bent>),
) -> (String, Option<Bent>) {
    let text = |bent: &Option<Bent>| bent.as_ref().map_or("–".to_owned(), |bent| bent.text.clone());
    if text(&masculine) == text(&feminine) {
        return (case, masculine);
    }
    let doubt = format!("the gender is not known: masculine {}, feminine {}", text(&masculine), text(&feminine));
    let bent = neither.or(masculine).or(feminine);
    (case, bent.map(|bent| Bent { doubt: Some(doubt), ..bent }))
}

/// A name of several parts: those bend that do so in the language.
fn person(text: &str, gender: Option<Gender>, language: &Language, rules: &Inflector) -> Paradigm {
    let paradigms = parts(text, gender, rules).into_iter().map(|(kind, part)| {
        let word = Word::new(part, kind).gender(gender);
        let bends = language.names.bends.iter().any(|bends| bends == kind.as_str());
        let still = || Bent { text: part.to_owned(), rules: Vec::new(), doubt: None };
        let paradigm = rules.paradigm(&word);
        if bends { paradigm } else { paradigm.into_iter().map(|(case, form)| (case, form.map(|_| still()))).collect() }
    });
    paradigms
        .reduce(|name, part| {
            let joined = name.into_iter().zip(part).map(|((case, name), (_, part))| (case, join(name, part)));
            joined.collect()
        })
        .unwrap_or_default()
}

fn join(name: Option<Bent>, part: Option<Bent>) -> Option<Bent> {
    let (mut name, part) = (name?, part?);
    name.text.push(' ');
    name.text.push_str(&part.text);
    name.rules.extend(part.rules);
    name.doubt = name.doubt.or(part.doubt);
    Some(name)
}

/// The parts of a name in the order in which they stand: the surname last, or first where a
/// patronymic stands last.
fn parts<'t>(text: &'t str, gender: Option<Gender>, rules: &Inflector) -> Vec<(Kind, &'t str)> {
    let text = text.trim();
    let Some((first, rest)) = text.split_once(' ') else {
        return vec![(Kind::Surname, text)];
    };
    let rest = rest.trim_start();
    let is_patronymic = |part: &str| rules.is_patronymic(&Word::new(part, Kind::Patronymic).gender(gender));
    // Surnames may end as patronymics do, given names do not: the middle is asked first.
    if let Some((middle, last)) = rest.rsplit_once(' ')
        && is_patronymic(middle)
    {
        return vec![(Kind::Given, first), (Kind::Patronymic, middle), (Kind::Surname, last)];
    }
    match rest.split_once(' ') {
        Some((given, patronymic)) if is_patronymic(patronymic) => {
            vec![(Kind::Surname, first), (Kind::Given, given), (Kind::Patronymic, patronymic)]
        }
        // What else stands between is a particle of the surname, or a further one.
        _ => vec![(Kind::Given, first), (Kind::Surname, rest)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;

    /// Cases of a made-up language; the words of a patronymic end in “son”.
    fn rules() -> Inflector {
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
        let rules = Inflector::read(&Source::new("rules", text), &["plain".to_owned(), "of".to_owned()], &mut findings);
        rules.unwrap_or_else(|| panic!("{findings:?}"))
    }

    #[test]
    fn parts_are_told_by_their_order_and_the_patronymic() {
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
    fn a_gender_that_is_not_known_is_a_doubt_where_it_matters() {
        let rules = rules();
        let of = |gender| rules.paradigm(&Word::new("Olsen", Kind::Surname).gender(gender)).remove(1);
        let pair = (of(Some(Gender::Masculine)), of(Some(Gender::Feminine)));
        let (_, bent) = either(pair.clone(), of(None));
        assert!(bent.is_some_and(|bent| bent.doubt.is_some_and(|doubt| doubt.contains("feminine Olsen"))));
        let (_, bent) = either((pair.0.clone(), pair.0), of(None));
        assert!(bent.is_some_and(|bent| bent.doubt.is_none() && bent.text == "Olsenes"));
    }
}

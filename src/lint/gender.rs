//! Compares the gender of a person with the endings of the names, and finds surnames in another case than the first.

use crate::diag::{Code, Finding};
use crate::directory::Person;
use crate::grammar::Gender;
use crate::lang::{GenderEndings, Language};
use crate::locale::Locale;

/// An ending shows the gender only behind a stem of so many letters: *Lev* is no form of *-ev*.
const STEM_LETTERS: usize = 2;

/// The findings about the endings of the names of a person.
pub fn check_name(person: &Person, locales: &[Locale]) -> Vec<Finding> {
    let languages = || locales.iter().map(|locale| &*locale.language);
    let mut findings: Vec<Finding> = languages().filter_map(|language| other_case(person, language)).collect();
    findings.extend(languages().filter_map(|language| patronymic(person, language)).next());
    if findings.is_empty() {
        findings.extend(doubt_of_gender(person, locales));
    }
    findings
}

/// True if a surname ends as only the forms in other cases than the first do.
pub(super) fn has_case_ending(surname: &str, gender: Option<Gender>, language: &Language) -> bool {
    gender.is_some_and(|gender| ends_in(surname, of_gender(gender, &language.names.other_cases).iter()))
}

fn of_gender(gender: Gender, endings: &GenderEndings) -> &[String] {
    match gender {
        Gender::Masculine => &endings.masculine,
        Gender::Feminine => &endings.feminine,
        Gender::Neuter | Gender::Plural => &[],
    }
}

fn ends_in<'e>(name: &str, mut endings: impl Iterator<Item = &'e String>) -> bool {
    let text = name.to_lowercase();
    let letters = |ending: &String| text.strip_suffix(ending.as_str()).map(|stem| stem.chars().count());
    endings.any(|ending| letters(ending).is_some_and(|letters| letters >= STEM_LETTERS))
}

/// A surname that was copied from a sentence: *Кулиевой*.
fn other_case(person: &Person, language: &Language) -> Option<Finding> {
    let name = person.names.get(&language.tag)?;
    let surname = &name.surname;
    let settled = surname.invariable || surname.rule.is_some() || !surname.given.is_empty();
    let writes = person.writes.as_ref().is_some_and(|writes| *writes == language.tag);
    let endings = of_gender(person.gender, &language.names.other_cases).iter();
    if settled || writes || !ends_in(&surname.citation, endings) {
        return None;
    }
    let (surname, first) = (&surname.citation, language.citation());
    let message = format!("“{surname}” is in another case than the {first}");
    let help = format!(
        "write the name in the {first}: the rules inflect it; if it is right as it is, write surname = {{ all = \"{surname}\" }}"
    );
    Some(Finding::new(Code::AlreadyInflected, message).at(name.span.clone()).help(help))
}

/// A patronymic of the other gender: *Яновна* of a man.
fn patronymic(person: &Person, language: &Language) -> Option<Finding> {
    let name = person.names.get(&language.tag)?;
    let patronymic = name.patronymic.as_ref()?;
    let other = match person.gender {
        Gender::Masculine => Gender::Feminine,
        Gender::Feminine => Gender::Masculine,
        Gender::Neuter | Gender::Plural => return None,
    };
    let endings = of_gender(other, &language.names.patronymics).iter();
    if !ends_in(&patronymic.citation, endings) {
        return None;
    }
    let (patronymic, gender, other) = (&patronymic.citation, person.gender.as_str(), other.as_str());
    let message = format!("“{patronymic}” is a {other} patronymic, and the person is {gender}");
    let help = format!("write gender = \"{other}\", or correct the patronymic");
    Some(Finding::new(Code::WrongGender, message).at(name.span.clone()).help(help))
}

/// The doubt about a person whose surname ends as those of the other gender do. `None` without doubt.
///
/// A surname of another language need not follow: if the person writes it in one, only that language is asked. A
/// surname for which the data give a form or a rule is not doubted.
fn doubt_of_gender(person: &Person, locales: &[Locale]) -> Option<Finding> {
    let writes = |language: &Language| person.writes.as_ref().is_none_or(|writes| *writes == language.tag);
    let languages = locales.iter().map(|locale| &*locale.language).filter(|language| writes(language));
    languages.filter_map(|language| doubt_in(person, language)).next()
}

fn doubt_in(person: &Person, language: &Language) -> Option<Finding> {
    let name = person.names.get(&language.tag)?;
    let surname = &name.surname;
    let settled = surname.invariable || surname.rule.is_some() || !surname.given.is_empty();
    let endings = &language.names.endings;
    let (other, endings) = match person.gender {
        Gender::Masculine => (Gender::Feminine, &endings.feminine),
        Gender::Feminine => (Gender::Masculine, &endings.masculine),
        Gender::Neuter | Gender::Plural => return None,
    };
    let text = surname.citation.to_lowercase();
    let stem = |ending: &String| text.strip_suffix(ending.as_str()).map(|stem| stem.chars().count());
    let fits = |ending: &String| stem(ending).is_some_and(|letters| letters >= STEM_LETTERS);
    if settled || !endings.iter().any(fits) {
        return None;
    }
    let (surname, gender) = (&surname.citation, person.gender.as_str());
    let message =
        format!("“{surname}” ends in {language} as {} surnames do, and the person is {gender}", other.as_str());
    let help = format!(
        "write gender = \"{}\" or correct the surname; if both are right, surname = {{ {} = \"{surname}\", {} = \"…\" }} \
         with one form settles it",
        other.as_str(),
        language.citation(),
        language.cases.get(1).map_or("all", String::as_str),
    );
    Some(Finding::new(Code::GenderDoubtful, message).at(name.span.clone()).help(help))
}

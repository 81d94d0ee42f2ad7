//! Compares the gender of a person with the ending of the surname.

use crate::diag::{Code, Finding};
use crate::directory::Person;
use crate::grammar::Gender;
use crate::lang::Language;
use crate::locale::Locale;

/// An ending shows the gender only behind a stem of so many letters: *Lev* is no form of *-ev*.
const STEM_LETTERS: usize = 2;

/// The doubt about a person whose surname ends as those of the other gender do. `None` without doubt.
///
/// A surname of another language need not follow: if the person writes it in one, only that language is asked. A
/// surname for which the data give a form or a rule is not doubted.
pub fn doubt_of_gender(person: &Person, locales: &[Locale]) -> Option<Finding> {
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

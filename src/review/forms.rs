//! The case forms of the names of a directory.

use super::inventory::parts_of_name;
use crate::directory::{LocalizedDesignation, Person};
use crate::grammar::{Features, Forms, WordKind};
use crate::lang::Tag;
use crate::locale::Locale;
use crate::pipeline::LoadedProject;

/// A name in one case.
pub(super) struct CaseForm {
    pub case: String,
    pub text: String,
    /// Why the form may be wrong. `None` if the rules are sure, or the form is given.
    pub doubt: Option<String>,
}

/// The designation or person with an id, in each case of a language: of a designation its full form, and of the others too
/// if `all`. Of a person the parts of the name, one after the other. Empty if the directory has no such entry.
pub(super) fn forms(project: &LoadedProject, id: &str, locale: &Locale, all: bool) -> Vec<CaseForm> {
    let directory = &project.directory;
    let tag = &locale.language.tag;
    if let Some(person) = directory.people.get(id) {
        return of_person(person, tag, locale);
    }
    let Some(designation) = directory.designation(id) else { return Vec::new() };
    let Some(entry) = designation.languages.get(tag) else { return Vec::new() };
    let features = features(entry, designation.kind);
    let mut found = of_forms(&entry.full, features, locale);
    if all {
        for forms in entry.short.iter().chain(&entry.abbr) {
            found.extend(of_forms(forms, features, locale));
        }
    }
    found
}

fn features(entry: &LocalizedDesignation, kind: WordKind) -> Features<'static> {
    Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) }
}

fn of_forms(forms: &Forms, features: Features<'_>, locale: &Locale) -> Vec<CaseForm> {
    let language = &locale.language;
    let form = |case: &String| {
        let form = forms.in_case(case, language.citation(), features, locale.rules.as_deref())?;
        Some(CaseForm { case: case.clone(), text: form.text, doubt: form.doubt })
    };
    language.cases.iter().filter_map(form).collect()
}

fn of_person(person: &Person, tag: &Tag, locale: &Locale) -> Vec<CaseForm> {
    let Some(name) = person.names.get(tag) else { return Vec::new() };
    let kind = |forms: &Forms| match forms {
        forms if std::ptr::eq(forms, &name.surname) => WordKind::Surname,
        forms if name.patronymic.as_ref().is_some_and(|patronymic| std::ptr::eq(forms, patronymic)) => {
            WordKind::Patronymic
        }
        _ => WordKind::Given,
    };
    let parts = parts_of_name(name, person.family_first);
    parts
        .into_iter()
        .flat_map(|forms| {
            let features = Features { gender: Some(person.gender), animate: Some(true), ..Features::of(kind(forms)) };
            of_forms(forms, features, locale)
        })
        .collect()
}

//! The forms that an act asks of its points. A point is written once and stands in every sentence of the act, so they ask for
//! one form, and what is a noun phrase in one language is none of the clauses of another.

use std::collections::BTreeSet;

use super::Surroundings;
use crate::diag::{Code, Finding};
use crate::lang::PointForm;
use crate::locale::Locale;
use crate::locale::catalogue::Resource;
use crate::locale::entry::MessageEntry;
use crate::locale::visit::{Node, literal, visit};

/// The sentence of an act without a speaker.
const IMPERSONAL: &str = "impersonal";

/// Whether all forms are clauses or infinitives. A language can have one for the sentence with a speaker, and another one for
/// the sentence without: a phrase has each of them as an attribute.
fn are_predicates(forms: &BTreeSet<&String>, locale: &Locale) -> bool {
    forms.iter().all(|form| is_noun_phrase(form, locale) == Some(false))
}

pub(super) fn check(locale: &Locale, _: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let entries = &locale.catalogue.entries;
    for id in locale.catalogue.ids("act-") {
        let (spoken, impersonal) = (format!("act-{id}"), format!("act-{id}.{IMPERSONAL}"));
        let forms = |name: &str| entries.get(name).map(|entry| entry.forms.clone()).unwrap_or_default();
        let (first, second) = (forms(&spoken), forms(&impersonal));
        let all: BTreeSet<&String> = first.union(&second).collect();
        let each = [&first, &second].into_iter().all(|forms| forms.len() < 2);
        if all.len() < 2 || each && are_predicates(&all, locale) {
            continue;
        }
        // If one sentence asks for one form, the other one is compared with it.
        let name = if second.is_empty() || first.len() > 1 { &spoken } else { &impersonal };
        let Some(entry) = entries.get(name) else { continue };
        let asked: Vec<String> = all.iter().map(|form| named(form)).collect();
        let message = format!("`act-{id}` asks for its points in several forms: {}", asked.join(", "));
        let finding = Finding::new(Code::FormsDiffer, message).at(place(locale, name, entry));
        let other = if *name == spoken { entries.get(&impersonal) } else { entries.get(&spoken) };
        let finding = match other {
            Some(other) => finding.related(other.span.clone(), "the other sentence of the act"),
            None => finding,
        };
        findings.push(finding.help("ask for one form in every sentence and every variant of the act"));
    }
}

/// The kind of text that a form is.
fn is_noun_phrase(form: &str, locale: &Locale) -> Option<bool> {
    Some(matches!(locale.language.point_form(form)?, PointForm::NounPhrase { .. }))
}

/// An act that takes a clause in one language and a noun phrase in all others.
pub(super) fn compare(locales: &[Locale], _: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let names: BTreeSet<&String> = locales.iter().flat_map(|locale| locale.catalogue.entries.keys()).collect();
    for name in names.into_iter().filter(|name| name.starts_with("act-")) {
        let kinds: Vec<(&Locale, &MessageEntry, bool)> = locales
            .iter()
            .filter_map(|locale| {
                let entry = locale.catalogue.entries.get(name)?;
                let mut forms = entry.forms.iter();
                let form = forms.next().filter(|_| forms.next().is_none())?;
                Some((locale, entry, is_noun_phrase(form, locale)?))
            })
            .collect();
        for (at, (locale, entry, kind)) in kinds.iter().enumerate() {
            let others = kinds.iter().enumerate().filter(|(other, _)| *other != at);
            let (others, language) = (others.map(|(_, other)| other).collect::<Vec<_>>(), &locale.language);
            if others.len() < 2 || others.iter().any(|(.., other)| other == kind) {
                continue;
            }
            let [own, theirs] = if *kind { ["a noun phrase", "a clause"] } else { ["a clause", "a noun phrase"] };
            let message = format!("`{name}` in {language} takes {own}, and in the other languages {theirs}");
            let finding = Finding::new(Code::FormsDiffer, message).at(place(locale, name, entry));
            let finding = finding.related(others[0].1.span.clone(), format!("{} takes {theirs}", others[0].0.language));
            findings.push(finding.help("a meeting writes a point in one form in every language: ask for the same"));
        }
    }
}

fn named(form: &str) -> String {
    if form.is_empty() { "a sentence".to_owned() } else { format!("`{form}`") }
}

/// The span of the first form that a message asks for, or of its name.
fn place(locale: &Locale, name: &str, entry: &MessageEntry) -> crate::diag::Span {
    let found = locale.catalogue.pattern(name).and_then(|(resource, _, pattern)| {
        let mut found = None;
        visit(pattern, &mut |node| {
            if let Node::Function { name: "LIST", named, .. } = node
                && let Some(form) = named.iter().find_map(|argument| literal(&argument.value))
            {
                found.get_or_insert_with(|| Resource::span_of(resource, form));
            }
        });
        found
    });
    found.unwrap_or_else(|| entry.span.clone())
}

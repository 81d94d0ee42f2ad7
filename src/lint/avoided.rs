//! Renderings that the directory says to avoid: outdated or forbidden names of an entry, in every form.

use super::Context;
use super::messages::call;
use super::spelling::{Matching, Spelling, spellings_of_beginning, spellings_of_forms};
use super::text::{Role, Text};
use super::words::words;
use crate::diag::{Code, Finding};
use crate::directory::{Directory, LocalizedDesignation};
use crate::grammar::{Features, Forms, WordKind};
use crate::lang::Tag;
use crate::locale::Locale;

/// A rendering to avoid in one language.
pub(super) struct Avoided {
    tag: Tag,
    id: String,
    spellings: Vec<Spelling>,
}

/// All renderings to avoid. One that ends in `*` is the beginning of words.
pub(super) fn renderings(directory: &Directory, locales: &[Locale]) -> Vec<Avoided> {
    let mut found = Vec::new();
    for (id, designation) in directory.designations() {
        for locale in locales {
            let tag = &locale.language.tag;
            let Some(entry) = designation.languages.get(tag) else { continue };
            for avoided in &entry.avoid {
                let spellings = match avoided.strip_suffix('*') {
                    Some(beginning) => spellings_of_beginning(beginning),
                    None => spellings_of(avoided, entry, designation.kind, locale),
                };
                found.push(Avoided { tag: tag.clone(), id: id.clone(), spellings });
            }
        }
    }
    found
}

fn spellings_of(avoided: &str, entry: &LocalizedDesignation, kind: WordKind, locale: &Locale) -> Vec<Spelling> {
    let forms = Forms { citation: avoided.to_owned(), ..Forms::default() };
    let is_abbreviation = avoided.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !avoided.contains(' ');
    let kind = if is_abbreviation { WordKind::Abbreviation } else { kind };
    let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) };
    spellings_of_forms(&forms, features, locale)
}

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let avoided = context.avoided();
    let is_printed = !matches!(text.role, Role::Name | Role::Initials | Role::Number | Role::Address);
    if avoided.is_empty() || !is_printed {
        return;
    }
    let tag = &text.locale.language.tag;
    for reading in &text.readings {
        let typed = words(&reading.text);
        for at in 0..typed.len() {
            let longest = avoided
                .iter()
                .filter(|avoided| avoided.tag == *tag)
                .filter_map(|avoided| Some((length(avoided, &typed[at..])?, avoided)))
                .max_by_key(|(length, _)| *length);
            let Some((length, avoided)) = longest else { continue };
            let range = typed[at].range.start..typed[at + length - 1].range.end;
            let Some(designation) = context.directory.designation(&avoided.id) else { continue };
            let Some(entry) = designation.languages.get(tag) else { continue };
            // The entry itself may have the rendering in a longer one: “Ombudsman” in “Office of the Ombudsman”.
            if is_of_entry(&typed, at, length, entry, designation.kind, text.locale) {
                continue;
            }
            let message = format!("“{}” is to be avoided as a name of `{}`", &reading.text[range.clone()], avoided.id);
            let finding = Finding::new(Code::AvoidedTerm, message).at(text.span(reading, range));
            let finding = finding.related(entry.span.clone(), "`avoid` of the entry has it");
            findings.push(finding.help(format!("write “{}”, or {}", entry.full.citation, call(&avoided.id, context))));
        }
    }
}

fn length(avoided: &Avoided, text: &[super::words::TextWord<'_>]) -> Option<usize> {
    let spellings = avoided.spellings.iter().filter(|spelling| spelling.starts(text, Matching::AnyCase));
    spellings.map(Spelling::len).max()
}

/// True if the words stand within a form of the entry.
fn is_of_entry(
    typed: &[super::words::TextWord<'_>],
    at: usize,
    length: usize,
    entry: &LocalizedDesignation,
    kind: WordKind,
    locale: &Locale,
) -> bool {
    let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) };
    let forms = [Some(&entry.full), entry.short.as_deref(), entry.abbr.as_deref()];
    forms.into_iter().flatten().any(|forms| {
        let spellings = spellings_of_forms(forms, features, locale);
        (0..=at).any(|start| {
            let around = |spelling: &Spelling| {
                start + spelling.len() >= at + length && spelling.starts(&typed[start..], Matching::AnyCase)
            };
            spellings.iter().any(around)
        })
    })
}

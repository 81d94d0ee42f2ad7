//! The order of the messages: that of the language of reference, file by file, so that translators see the same place side by
//! side.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{Entry, Message, Term};

use super::Surroundings;
use crate::diag::{Code, Finding};
use crate::locale::Locale;
use crate::locale::catalogue::{Resource, name_of};
use crate::locale::texts::{comment_lines, entry_range};
use crate::locale::visit::range_in;

/// Where a message stands: the name of the file, and its number in the file.
type Position<'a> = (&'a str, usize);

pub(super) fn compare(locales: &[Locale], surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let is_reference = |locale: &&Locale| locale.language.tag == *surroundings.reference;
    let Some(reference) = locales.iter().find(is_reference) else { return };
    let expected = positions(reference);
    for locale in locales.iter().filter(|locale| !is_reference(locale)) {
        for resource in &locale.catalogue.resources {
            of_file(resource, &expected, reference, findings);
        }
    }
}

fn of_file(
    resource: &Resource,
    expected: &BTreeMap<String, Position<'_>>,
    reference: &Locale,
    findings: &mut Vec<Finding>,
) {
    let file = base(resource);
    // The messages that are in order so far.
    let mut ordered: Vec<(usize, String, &Entry<&str>)> = Vec::new();
    for entry in resource.fluent.entries().filter(|entry| resource.counts(entry)) {
        let name = name_of(entry);
        let Some((home, number)) = expected.get(&name).copied() else { continue };
        let Some(id) = id_of(entry) else { continue };
        // A file of a project can have any message: it overrides an embedded one.
        if home != file {
            if !resource.is_own {
                let message = format!("`{name}` stands in {home} in {}", reference.language);
                let finding = Finding::new(Code::MessageMisplaced, message).at(resource.span_of(id));
                findings.push(finding.help(format!("move it to {home}")));
            }
            continue;
        }
        let is_last = ordered.last().is_none_or(|(last, ..)| *last < number);
        let place = if is_last { None } else { ordered.iter().position(|(other, ..)| number < *other) };
        let Some((_, after, next)) = place.and_then(|place| ordered.get(place)) else {
            ordered.push((number, name, entry));
            continue;
        };
        let message = format!("`{name}` stands before `{after}` in {}", reference.language);
        let finding = Finding::new(Code::MessageMisplaced, message).at(resource.span_of(id));
        let finding = finding.help(format!("move it with its comment to the line above `{after}`"));
        findings.push(moved(entry, next, resource, finding));
    }
}

/// Adds the edits that move an entry with its comment before another one.
fn moved(entry: &Entry<&str>, before: &Entry<&str>, resource: &Resource, finding: Finding) -> Finding {
    let source = resource.fluent.source();
    let (own, next) = (block(entry, resource), block(before, resource));
    let text = source[own.clone()].trim_end();
    // The lines between two messages stay what they were: with or without a blank one.
    let blank = source[own.end..].starts_with('\n') || source[..own.start].ends_with("\n\n");
    let rest = own.end..own.end + source[own.end..].len() - source[own.end..].trim_start_matches('\n').len();
    let cut = resource.span(own.start..if source[..own.start].ends_with("\n\n") { rest.end } else { own.end });
    let written = format!("{text}\n{}", if blank { "\n" } else { "" });
    finding.edit(resource.span(next.start..next.start), written).edit(cut, "")
}

/// An entry with its comment, to the end of its last line.
fn block(entry: &Entry<&str>, resource: &Resource) -> Range<usize> {
    let source = resource.fluent.source();
    let text = entry_range(entry, source);
    let first = comment_lines(source, text.start).first().map_or(text.start, |line| range_in(source, line).start);
    let start = source[..first].rfind('\n').map_or(0, |at| at + 1);
    let end = source[text.end..].find('\n').map_or(source.len(), |at| text.end + at + 1);
    start..end
}

fn id_of<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(Message { id, .. }) | Entry::Term(Term { id, .. }) => Some(id.name),
        _ => None,
    }
}

fn positions(locale: &Locale) -> BTreeMap<String, Position<'_>> {
    let mut found = BTreeMap::new();
    for resource in &locale.catalogue.resources {
        // The place of a message that a project overrides is that of the embedded one, which comes later.
        let names = resource.fluent.entries().map(name_of);
        for (number, name) in names.enumerate().filter(|(_, name)| !name.is_empty()) {
            found.insert(name, (base(resource), number));
        }
    }
    found
}

/// The name of the file without its folder.
fn base(resource: &Resource) -> &str {
    let name = resource.source.name.rsplit('/').next().unwrap_or_default();
    name.split(' ').next().unwrap_or(name)
}

//! What is defined and used nowhere, and what is used and defined in no language.

use std::collections::{BTreeMap, BTreeSet};

use super::Surroundings;
use crate::diag::{Code, Finding, Span, suggest};
use crate::locale::Locale;
use crate::locale::catalogue::{Resource, qualified_id};
use crate::locale::visit::{Node, visit};

/// The messages that the program prints, whatever the project has.
const PRINTED: &[&str] = &[
    "also-attended",
    "only-attended",
    "attachment",
    "column-action",
    "column-by",
    "column-name",
    "column-post",
    "column-who",
    "date",
    "dateline",
    "day",
    "days",
    "days-of-month",
    "days-of-year",
    "draft-mark",
    "elsewhere",
    "field-destination",
    "field-document",
    "field-issued",
    "field-number",
    "field-place",
    "field-published",
    "field-theme",
    "gap",
    "heading-actions",
    "heading-attachments",
    "heading-participants",
    "hours",
    "moment",
    "moments",
    "moments-shifted",
    "number",
    "offset",
    "page-label",
    "role-attended",
    "role-leads",
    "role-presides",
    "running-head",
    "side-guest",
    "side-host",
    "side-party",
    "signed",
    "text-of-record",
    "time",
];

/// The prefixes of the messages that each kind of event has.
const OF_EVENT: &[&str] = &["field-held-", "heading-proceedings-", "opening-", "subject-", "title-"];

/// The prefix of the messages that explain the keys of files to editors.
pub const KEY: &str = "key-";

/// The prefix of the message that each language has for each other one.
const OF_LANGUAGE: &str = "translated-from-";

/// The attributes that the program prints, by the prefix of the message.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("act-", &["impersonal"]),
    ("side-", &["body"]),
    ("days", &["sentence"]),
    ("day", &["sentence"]),
    ("moment", &["clock"]),
    ("hours", &["clock"]),
];

pub(super) fn compare(locales: &[Locale], surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let used: Vec<BTreeSet<String>> = locales.iter().map(|locale| used(locale, surroundings)).collect();
    for (locale, own) in locales.iter().zip(&used) {
        // What one language does not need, another one may.
        let is_used = |id: &str| match is_part(id) {
            true => own.contains(id),
            false => used.iter().any(|used| used.contains(id)),
        };
        unused_messages(locale, &is_used, surroundings, findings);
        unused_attributes(locale, findings);
    }
    missing_everywhere(locales, surroundings, findings);
    unknown_acts(locales, surroundings, findings);
}

/// Whether a message is a part of others of its language, and each language has its own.
fn is_part(id: &str) -> bool {
    id.starts_with('-') || id.starts_with("part-")
}

/// Whether the program prints a message, or a meeting can ask for it.
fn is_printed(id: &str, surroundings: &Surroundings<'_>) -> bool {
    let of_event =
        |prefix: &str| id.strip_prefix(prefix).is_some_and(|event| surroundings.directory.events.contains_key(event));
    let of_language =
        || id.strip_prefix(OF_LANGUAGE).is_some_and(|tag| surroundings.known.iter().any(|known| known.as_str() == tag));
    PRINTED.contains(&id)
        || id.starts_with("act-")
        || id.starts_with("phrase-")
        || id.starts_with(KEY)
        || OF_EVENT.iter().any(|prefix| of_event(prefix))
        || of_language()
}

/// The messages and terms that the program prints, and those that they refer to.
fn used(locale: &Locale, surroundings: &Surroundings<'_>) -> BTreeSet<String> {
    let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, _, pattern) in locale.catalogue.resources.iter().flat_map(Resource::patterns) {
        let id = name.split('.').next().unwrap_or(&name).to_owned();
        let referred = references.entry(id).or_default();
        visit(pattern, &mut |node| match node {
            Node::Message { id, .. } => drop(referred.insert(id.to_owned())),
            Node::Term { id, .. } => drop(referred.insert(format!("-{id}"))),
            _ => {}
        });
    }
    let mut used = BTreeSet::new();
    let mut next: Vec<&str> = references.keys().map(String::as_str).filter(|id| is_printed(id, surroundings)).collect();
    while let Some(id) = next.pop() {
        if used.insert(id.to_owned()) {
            next.extend(references.get(id).into_iter().flatten().map(String::as_str));
        }
    }
    used
}

fn unused_messages(
    locale: &Locale,
    is_used: &dyn Fn(&str) -> bool,
    surroundings: &Surroundings<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut reported = BTreeSet::new();
    for (name, entry) in &locale.catalogue.entries {
        let id = name.split('.').next().unwrap_or(name);
        if is_used(id) || !reported.insert(id) {
            continue;
        }
        let message = format!("nothing prints the message `{id}`");
        findings.push(Finding::new(Code::MessageUnused, message).at(entry.span.clone()).help(unused_help(
            id,
            locale,
            surroundings,
        )));
    }
}

/// How to correct a message that nothing prints: its id may be misspelt.
fn unused_help(id: &str, locale: &Locale, surroundings: &Surroundings<'_>) -> String {
    let events = || surroundings.directory.events.keys().map(String::as_str);
    if let Some((prefix, event)) = OF_EVENT.iter().find_map(|prefix| Some((prefix, id.strip_prefix(prefix)?))) {
        return match suggest(event, events()) {
            Some(near) => format!("did you mean `{prefix}{near}`?"),
            None => format!("there is no kind of event `{event}`: add it to data/events.toml, or delete the message"),
        };
    }
    if id.starts_with(OF_LANGUAGE) {
        return "there is no such language in locales/: delete the message".to_owned();
    }
    let missing = PRINTED.iter().copied().filter(|known| !locale.catalogue.entries.contains_key(*known));
    match suggest(id, missing) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("refer to it in another message, as in {{ {id} }}, or delete it"),
    }
}

fn unused_attributes(locale: &Locale, findings: &mut Vec<Finding>) {
    let mut referred: BTreeSet<String> = BTreeSet::new();
    for (_, _, pattern) in locale.catalogue.resources.iter().flat_map(Resource::patterns) {
        visit(pattern, &mut |node| match node {
            Node::Message { id, attribute: Some(attribute) } => {
                referred.insert(qualified_id(id, Some(attribute)));
            }
            Node::Term { id, attribute: Some(attribute), .. } => {
                referred.insert(qualified_id(&format!("-{id}"), Some(attribute)));
            }
            _ => {}
        });
    }
    let forms = locale.language.point_forms();
    for (name, entry) in &locale.catalogue.entries {
        let Some((id, attribute)) = name.split_once('.') else { continue };
        // Texts of meetings can ask for any style of a date.
        if id == "date" || referred.contains(name) {
            continue;
        }
        let known: Vec<&str> = match id.starts_with("phrase-") {
            true => forms.clone(),
            false => {
                let of_prefix = ATTRIBUTES.iter().find(|(prefix, _)| id.starts_with(prefix));
                of_prefix.map_or_else(Vec::new, |(_, names)| names.to_vec())
            }
        };
        if known.contains(&attribute) {
            continue;
        }
        let finding = Finding::new(Code::AttributeUnused, format!("nothing asks for `.{attribute}` of `{id}`"))
            .at(entry.span.clone());
        findings.push(match (suggest(attribute, known.iter().copied()), known.is_empty()) {
            (Some(near), _) => finding.help(format!("did you mean `.{near}`?")),
            (None, false) => finding.help(format!("its attributes are {}", known.join(", "))),
            (None, true) => finding.help("delete it; this message has no attributes"),
        });
    }
}

/// The messages that the program needs and that no language has. What one language lacks is reported by the comparison of
/// all.
fn missing_everywhere(locales: &[Locale], surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let Some(first) = locales.first() else { return };
    let mut needed: Vec<(String, Span, String)> = Vec::new();
    for id in PRINTED {
        needed.push(((*id).to_owned(), first.language.span.clone(), "the program prints it".to_owned()));
    }
    for id in surroundings.directory.events.keys() {
        let reason = format!("each kind of event needs it, and `{id}` is one");
        let place = Span::named("data/events.toml");
        needed.extend(OF_EVENT.iter().map(|prefix| (format!("{prefix}{id}"), place.clone(), reason.clone())));
    }
    for locale in locales.iter().filter(|_| locales.len() > 1) {
        let language = &locale.language;
        let reason = "a translation names the language of the text of record".to_owned();
        needed.push((format!("{OF_LANGUAGE}{}", language.tag), language.span.clone(), reason));
    }
    for (id, span, reason) in needed {
        let has = |locale: &Locale| {
            let catalogue = &locale.catalogue;
            catalogue.entries.contains_key(&id) || catalogue.is_unreadable(&id)
        };
        if !locales.iter().any(has) {
            let message = format!("no language has the message `{id}`: {reason}");
            let help = format!("add {id} to a file of each language");
            findings.push(Finding::new(Code::MessageMissing, message).at(span).help(help));
        }
    }
}

/// The acts that `acts.toml` names and no language has.
fn unknown_acts(locales: &[Locale], surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let acts: BTreeSet<&str> = locales.iter().flat_map(|locale| locale.catalogue.ids("act-")).collect();
    for act in surroundings.directory.together.iter().filter(|act| !acts.contains(act.as_str())) {
        let finding =
            Finding::new(Code::UnknownAct, format!("data/acts.toml names the act `{act}`, and no language has it"));
        let near = suggest(act, acts.iter().copied());
        findings.push(finding.at(Span::named("data/acts.toml")).help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add act-{act} to acts.ftl of each language, or take it out of `together`"),
        }));
    }
}

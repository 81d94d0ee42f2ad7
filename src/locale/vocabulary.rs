//! The acts and phrases of a project, which have to be the same in every language, and the arguments of each message.

use std::collections::{BTreeMap, BTreeSet};

use super::Locale;
use crate::diag::{Code, Finding};
use crate::meeting::ActShape;

/// The arguments of every message: titles, subjects, openings and inline texts may use them.
const COMMON: &[&str] = &[
    "host",
    "guest",
    "first",
    "second",
    "leader",
    "chair",
    "place",
    "destination",
    "document",
    "theme",
    "held",
    "issued",
];

/// The additional arguments of an act.
const ACT: &[&str] = &["speakers", "addressees", "points"];

/// The additional arguments of the other messages that the code formats, by the prefix of the id.
const BY_PREFIX: &[(&str, &[&str])] = &[
    ("number", &["number"]),
    ("side-", &["side"]),
    ("role-", &["person"]),
    ("attachment", &["title", "pages"]),
    ("running-head", &["title", "subject"]),
    ("page-label", &["page", "pages"]),
    ("gap", &["missing"]),
    ("dateline", &["seat"]),
    ("date", &["day", "month", "year"]),
    ("time", &["hour", "minute"]),
    ("offset", &["offset"]),
    ("day", &["at"]),
    ("moment", &["at"]),
    ("hours", &["start", "end"]),
    ("moments", &["start", "end"]),
    ("days", &["start", "end"]),
    ("elsewhere", &["city", "when"]),
];

/// The arguments that are plain texts or numbers: the parts of a date, of a time and of a page number.
const PLAIN: &[&str] = &["day", "month", "year", "hour", "minute", "offset", "page", "pages"];

/// Whether an argument is a plain text or number, so that a selector can use it without a function.
pub fn is_plain_value(name: &str) -> bool {
    PLAIN.contains(&name)
}

/// Whether sentences have an argument of this name, so that an id must not have the same name.
pub fn is_reserved(name: &str) -> bool {
    is_common(name) || ACT.contains(&name)
}

/// Whether an argument of this name is passed to every message.
pub fn is_common(name: &str) -> bool {
    COMMON.contains(&name)
}

/// Whether the message has an argument of this name. The message is `None` for an inline text.
pub fn may_use(message: Option<&str>, name: &str) -> bool {
    let Some(message) = message else {
        return is_common(name);
    };
    // The variables of a phrase define its arguments. A term gets its arguments from the reference.
    if message.starts_with("phrase-") || message.starts_with('-') {
        return true;
    }
    let id = message.split('.').next().unwrap_or(message);
    is_common(name)
        || ACT.contains(&name)
        || BY_PREFIX.iter().any(|(prefix, names)| id.starts_with(prefix) && names.contains(&name))
}

/// The acts of a language with their shapes, and its phrases with their arguments. `known` returns whether a variable
/// is an id of the directory, which is not an argument.
///
/// The vocabulary of the first language is used for all languages; [`check_parity`] compares the others with it.
pub fn vocabulary(
    locale: &Locale,
    known: &dyn Fn(&str) -> bool,
) -> (BTreeMap<String, ActShape>, BTreeMap<String, BTreeSet<String>>) {
    let catalogue = &locale.catalogue;
    let acts = catalogue
        .ids("act-")
        .map(|id| {
            let message_id = format!("act-{id}");
            let impersonal = catalogue.entries.get(&format!("{message_id}.impersonal"));
            let uses = |variable: &str| {
                [catalogue.entries.get(&message_id), impersonal]
                    .into_iter()
                    .flatten()
                    .any(|entry| entry.variables.contains(variable))
            };
            let shape = ActShape {
                speakers: uses("speakers"),
                addressees: uses("addressees"),
                points: uses("points"),
                impersonal: impersonal.is_some(),
            };
            (id.to_owned(), shape)
        })
        .collect();
    let phrases = catalogue
        .ids("phrase-")
        .map(|id| {
            let message_id = format!("phrase-{id}");
            let forms = catalogue.entries.iter().filter(|(key, _)| {
                key.strip_prefix(&message_id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            });
            let variables = forms
                .flat_map(|(_, entry)| entry.variables.iter())
                .filter(|variable| !known(variable) && !is_common(variable))
                .cloned()
                .collect();
            (id.to_owned(), variables)
        })
        .collect();
    (acts, phrases)
}

/// Checks that every language has the same messages, and that its acts and phrases have the same arguments as those of
/// the first language.
pub fn check_parity(locales: &[Locale], known: &dyn Fn(&str) -> bool, findings: &mut Vec<Finding>) {
    let mut all: BTreeMap<&str, &Locale> = BTreeMap::new();
    for locale in locales {
        for name in locale.catalogue.entries.keys().filter(|name| is_shared(name)) {
            all.entry(name).or_insert(locale);
        }
    }
    for locale in locales {
        for (name, defining_locale) in &all {
            if locale.catalogue.entries.contains_key(*name) || locale.catalogue.is_unreadable(name) {
                continue;
            }
            let message = format!("{} has no message `{name}`", locale.language);
            let mut finding = Finding::new(Code::MessageMissing, message).at(locale.language.span.clone());
            if let Some(entry) = defining_locale.catalogue.entries.get(*name) {
                finding = finding.related(entry.span.clone(), "another language has it");
            }
            findings.push(finding.help(format!("add {name} to a file of locales/{}/", locale.language.tag)));
        }
    }
    let Some((first, others)) = locales.split_first() else {
        return;
    };
    let (acts, phrases) = vocabulary(first, known);
    for other in others {
        let (other_acts, other_phrases) = vocabulary(other, known);
        let span = |name: String| {
            let entry = other.catalogue.entries.get(&name);
            entry.map_or_else(|| other.language.span.clone(), |entry| entry.span.clone())
        };
        for (id, shape) in &acts {
            if other_acts.get(id).is_some_and(|other| other != shape) {
                let message = format!("`act-{id}` uses other values than in {}", first.language);
                findings.push(Finding::new(Code::UnknownVariable, message).at(span(format!("act-{id}"))));
            }
        }
        for (id, variables) in &phrases {
            if other_phrases.get(id).is_some_and(|other| other != variables) {
                let message = format!("`phrase-{id}` takes other arguments than in {}", first.language);
                findings.push(Finding::new(Code::UnknownVariable, message).at(span(format!("phrase-{id}"))));
            }
        }
    }
}

/// Whether every language must have a message of this name. The forms of a phrase, the terms and the messages `part-…`
/// may differ between languages.
fn is_shared(name: &str) -> bool {
    let internal = name.starts_with('-') || name.starts_with("part-");
    let form_of_phrase = name.starts_with("phrase-") && name.contains('.');
    !internal && !form_of_phrase
}

//! What a project can say: its acts and phrases, the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::Locale;
use crate::diag::{Code, Finding};
use crate::meeting::ActShape;

/// The values that titles, openings and texts in place may use.
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

/// The values of an act.
const ACT: &[&str] = &["speakers", "addressees", "points"];

/// The values of the other messages that the code asks for.
const OWN: &[(&str, &[&str])] = &[
    ("number", &["number"]),
    ("side-", &["side"]),
    ("attachment", &["title", "pages"]),
    ("running-head", &["title", "subject"]),
    ("page-label", &["page", "pages"]),
    ("gap", &["what"]),
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

/// The values that are bare texts and figures: the parts of a date, of a time, of a page's number.
const PARTS: &[&str] = &["day", "month", "year", "hour", "minute", "offset", "page", "pages"];

/// Whether a value is a bare text or figure, by which Fluent itself can choose.
pub fn is_part(name: &str) -> bool {
    PARTS.contains(&name)
}

/// Whether sentences have a value of that name, so that no id can be called by it.
pub fn is_value(name: &str) -> bool {
    is_common(name) || ACT.contains(&name)
}

/// Whether a value is given to every title, subject and opening.
pub fn is_common(name: &str) -> bool {
    COMMON.contains(&name)
}

/// Whether the code gives a value of that name to the message.
pub fn may_use(message: Option<&str>, name: &str) -> bool {
    let Some(message) = message else {
        return is_common(name);
    };
    // A phrase says itself what it takes; so does a message that others include.
    if message.starts_with("phrase-") || message.starts_with('-') {
        return true;
    }
    let id = message.split('.').next().unwrap_or(message);
    is_common(name)
        || ACT.contains(&name)
        || OWN.iter().any(|(prefix, names)| id.starts_with(prefix) && names.contains(&name))
}

/// The acts and phrases of the first language; [`check_parity`] holds the others against it.
pub fn vocabulary(
    locale: &Locale,
    known: &dyn Fn(&str) -> bool,
) -> (BTreeMap<String, ActShape>, BTreeMap<String, BTreeSet<String>>) {
    let catalogue = &locale.catalogue;
    let acts = catalogue
        .ids("act-")
        .map(|id| {
            let name = format!("act-{id}");
            let impersonal = catalogue.entrances.get(&format!("{name}.impersonal"));
            let uses = |variable: &str| {
                [catalogue.entrances.get(&name), impersonal]
                    .into_iter()
                    .flatten()
                    .any(|entrance| entrance.variables.contains(variable))
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
            let name = format!("phrase-{id}");
            let forms = catalogue.entrances.iter().filter(|(key, _)| {
                key.strip_prefix(&name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            });
            let variables = forms
                .flat_map(|(_, entrance)| entrance.variables.iter())
                .filter(|variable| !known(variable) && !is_common(variable))
                .cloned()
                .collect();
            (id.to_owned(), variables)
        })
        .collect();
    (acts, phrases)
}

/// Every language has the same messages, and its acts and phrases use the same values.
pub fn check_parity(locales: &[Locale], known: &dyn Fn(&str) -> bool, findings: &mut Vec<Finding>) {
    let mut all: BTreeMap<&str, &Locale> = BTreeMap::new();
    for locale in locales {
        for name in locale.catalogue.entrances.keys().filter(|name| shared(name)) {
            all.entry(name).or_insert(locale);
        }
    }
    for locale in locales {
        for (name, elsewhere) in &all {
            if locale.catalogue.entrances.contains_key(*name) {
                continue;
            }
            let message = format!("{} has no message `{name}`", locale.language);
            let mut finding = Finding::new(Code::MessageMissing, message).at(locale.language.place.clone());
            if let Some(entrance) = elsewhere.catalogue.entrances.get(*name) {
                finding = finding.related(entrance.place.clone(), "another language has it");
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
        let place = |name: String| {
            let entrance = other.catalogue.entrances.get(&name);
            entrance.map_or_else(|| other.language.place.clone(), |entrance| entrance.place.clone())
        };
        for (id, shape) in &acts {
            if other_acts.get(id).is_some_and(|other| other != shape) {
                let message = format!("`act-{id}` uses other values than in {}", first.language);
                findings.push(Finding::new(Code::UnknownVariable, message).at(place(format!("act-{id}"))));
            }
        }
        for (id, variables) in &phrases {
            if other_phrases.get(id).is_some_and(|other| other != variables) {
                let message = format!("`phrase-{id}` takes other arguments than in {}", first.language);
                findings.push(Finding::new(Code::UnknownVariable, message).at(place(format!("phrase-{id}"))));
            }
        }
    }
}

/// Whether every language has a message of this name. Forms of phrases, terms and what a
/// language includes in its own messages are its own affair.
fn shared(name: &str) -> bool {
    let own = name.starts_with('-') || name.starts_with("part-");
    let form_of_phrase = name.starts_with("phrase-") && name.contains('.');
    !own && !form_of_phrase
}

//! The acts and phrases of a project, which have to be the same in every language, and the arguments of each message.

use std::collections::{BTreeMap, BTreeSet};

use super::Locale;
use super::catalogue::Catalogue;
use super::entry::MessageEntry;
use crate::meeting::{ActShape, PhraseArgumentShape, PhraseShape, Takes};

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
    "event",
];

/// The argument of a phrase that the program makes of the days `$from` and `$to`.
pub const PERIOD: &str = "period";

/// The arguments that a meeting file gives for [`PERIOD`].
const PERIOD_ENDS: [&str; 2] = ["from", "to"];

/// The additional arguments of an act.
const ACT: &[&str] = &["speakers", "addressees", "points", "link"];

/// The additional arguments of the other messages that the code formats, by the prefix of the id.
const BY_PREFIX: &[(&str, &[&str])] = &[
    ("number", &["number"]),
    ("side-", &["side"]),
    ("role-", &["person"]),
    ("also-attended", &["speakers"]),
    ("only-attended", &["speakers"]),
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

/// The arguments that are plain numbers: parts of a date.
const FIGURES: &[&str] = &["day", "year"];

/// Whether an argument is a plain number, so that a selector can use it without a function.
pub fn is_figure(name: &str) -> bool {
    FIGURES.contains(&name)
}

/// Whether the argument is always one person, never several.
pub fn is_one_person(name: &str) -> bool {
    matches!(name, "leader" | "chair" | "person")
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

/// The acts of the languages with their shapes, and the phrases with their arguments.
#[derive(Debug, Default)]
pub struct Shapes {
    pub acts: BTreeMap<String, ActShape>,
    pub phrases: BTreeMap<String, PhraseShape>,
}

impl Shapes {
    /// Adds the acts and phrases of a language. `known` returns whether a variable is an id of the directory, which is not an
    /// argument.
    ///
    /// The vocabulary of the first language is used for all languages; [`super::check_parity`] compares the others with
    /// it. But a sentence can be linked only if it can in every language.
    pub fn add(&mut self, locale: &Locale, known: &dyn Fn(&str) -> bool) {
        let catalogue = &locale.catalogue;
        for id in catalogue.ids("act-") {
            match self.acts.get_mut(id) {
                Some(shape) => shape.link &= Act::new(catalogue, id).uses("link"),
                None => drop(self.acts.insert(id.to_owned(), Act::new(catalogue, id).shape())),
            }
        }
        for id in catalogue.ids("phrase-") {
            if !self.phrases.contains_key(id) {
                self.phrases.insert(id.to_owned(), phrase_shape(locale, id, known));
            }
        }
    }
}

/// The messages of an act.
struct Act<'a> {
    active: Option<&'a MessageEntry>,
    impersonal: Option<&'a MessageEntry>,
}

impl<'a> Act<'a> {
    fn new(catalogue: &'a Catalogue, id: &str) -> Self {
        let entry = |name: String| catalogue.entries.get(&name);
        Self { active: entry(format!("act-{id}")), impersonal: entry(format!("act-{id}.impersonal")) }
    }

    fn uses(&self, variable: &str) -> bool {
        [self.active, self.impersonal].into_iter().flatten().any(|entry| entry.variables.contains(variable))
    }

    fn asks(&self, variable: &str) -> bool {
        [self.active, self.impersonal].into_iter().flatten().any(|entry| entry.asks_whether_known(variable))
    }

    fn shape(&self) -> ActShape {
        ActShape {
            speakers: self.uses("speakers"),
            addressees: self.uses("addressees"),
            addressees_optional: self.asks("addressees"),
            points: self.uses("points"),
            points_optional: self.asks("points"),
            link: self.uses("link"),
            impersonal: self.impersonal.is_some(),
            together: false,
        }
    }
}

fn phrase_shape(locale: &Locale, id: &str, known: &dyn Fn(&str) -> bool) -> PhraseShape {
    let message_id = format!("phrase-{id}");
    let mut variables: BTreeSet<String> = locale
        .catalogue
        .parts(&message_id)
        .flat_map(|(_, entry)| entry.variables.iter())
        .filter(|variable| !known(variable) && !is_common(variable))
        .cloned()
        .collect();
    if variables.remove(PERIOD) {
        variables.extend(PERIOD_ENDS.map(str::to_owned));
    }
    let functions = locale.argument_functions(&message_id);
    let argument = |name: String| {
        let passed = |wanted: &[&str]| {
            functions.get(&name).is_some_and(|functions| wanted.iter().any(|wanted| functions.contains(*wanted)))
        };
        let takes = match () {
            () if passed(&["TOPIC"]) => Takes::Topic,
            () if passed(&["NUMBER", "PLURAL", "ORDINAL"]) => Takes::Number,
            () if passed(&["DATE", "TIME"]) || PERIOD_ENDS.contains(&name.as_str()) => Takes::Time,
            () if passed(&["NAME", "PERSON", "POST", "BODY", "TERM"]) => Takes::Name,
            () => Takes::Unknown,
        };
        let optional = passed(&["KNOWN"]);
        (name, PhraseArgumentShape { takes, optional })
    };
    variables.into_iter().map(argument).collect()
}

/// The kinds of event for which the acts and phrases have a wording in every language, by the id of the message. An act
/// or phrase that has a wording for every kind is not in the map.
pub fn event_wordings(locales: &[Locale]) -> BTreeMap<String, BTreeSet<String>> {
    let mut wordings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, entry) in locales.iter().flat_map(|locale| &locale.catalogue.entries) {
        let id = name.split('.').next().unwrap_or(name);
        let Some(events) = &entry.events else { continue };
        if id.starts_with("act-") || id.starts_with("phrase-") {
            let common = wordings.entry(id.to_owned()).or_insert_with(|| events.clone());
            common.retain(|event| events.contains(event));
        }
    }
    wordings
}

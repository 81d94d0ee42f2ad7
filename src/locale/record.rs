//! What comes of saying something: the text, the facts in it, and what could not be said.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::marks;
use crate::diag::{Code, Finding, Place};

/// What was said, before typography, and what it says.
#[derive(Debug, Clone, Default)]
pub struct Said {
    pub text: String,
    pub facts: Facts,
    pub faults: Vec<Fault>,
}

impl Said {
    /// The same, its faults told at a point of the meeting file.
    pub(super) fn at_point(mut self, place: &Place) -> Self {
        for fault in &mut self.faults {
            fault.point.get_or_insert_with(|| place.clone());
        }
        self
    }
}

/// The facts in a text, each under a name that is the same in every language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    pub people: Vec<String>,
    pub designations: Vec<String>,
    /// Those of them that were named by their abbreviation.
    pub abbreviations: Vec<String>,
    pub dates: Vec<String>,
    pub numbers: Vec<String>,
}

impl Facts {
    pub fn append(&mut self, other: &Facts) {
        self.people.extend(other.people.iter().cloned());
        self.designations.extend(other.designations.iter().cloned());
        self.abbreviations.extend(other.abbreviations.iter().cloned());
        self.dates.extend(other.dates.iter().cloned());
        self.numbers.extend(other.numbers.iter().cloned());
    }
}

/// Something that could not be said.
#[derive(Debug, Clone)]
pub struct Fault {
    pub code: Code,
    pub message: String,
    pub help: Option<String>,
    /// What is missing, in a few words, for the gap in a draft.
    pub what: String,
    /// Where the data stands that lacks it.
    pub data: Option<Place>,
    /// The message that asked for it.
    pub asked: Option<Place>,
    /// The point of the meeting file in which it stands, where it is one.
    pub point: Option<Place>,
}

impl Fault {
    pub fn new(code: Code, what: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, what: what.into(), data: None, asked: None, point: None }
    }

    /// The finding at a place of the meeting file.
    pub fn finding(&self, place: &Place) -> Finding {
        // Data written in the meeting file itself is mended there; a rule that is not sure, or not there, in the entry.
        let of_entry = matches!(self.code, Code::FormDoubtful | Code::UnknownRule);
        let written = self.data.as_ref().filter(|data| of_entry || data.source.name == place.source.name);
        let place =
            if of_entry { written.or(self.point.as_ref()) } else { self.point.as_ref().or(written) }.unwrap_or(place);
        let mut finding = Finding::new(self.code, self.message.clone()).at(place.clone());
        finding.help = self.help.clone();
        finding.related.extend(
            self.asked.clone().filter(|asked| asked != place).map(|place| (place, "asked for here".to_owned())),
        );
        finding
            .related
            .extend(self.data.clone().filter(|data| data != place).map(|place| (place, "the data".to_owned())));
        finding
    }
}

/// What the functions write down while a message is formatted.
#[derive(Debug, Default)]
pub struct Record {
    pub faults: Vec<Fault>,
    pub facts: Facts,
    /// Those who were named in earlier items: they are named in short.
    pub mentioned: BTreeSet<String>,
}

/// The record, whatever became of a thread that held it: it is only ever appended to.
pub fn lock(record: &Mutex<Record>) -> MutexGuard<'_, Record> {
    record.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What stands in a text where something is missing.
pub fn gap_text(what: &str) -> String {
    format!("{}{what}{}", marks::GAP, marks::GAP_END)
}

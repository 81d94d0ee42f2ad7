//! The result of formatting a message: the text, the facts in it, and the errors.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::markers;
use crate::diag::{Code, Finding, Span};

/// A formatted message, before typography.
#[derive(Debug, Clone, Default)]
pub struct Formatted {
    /// The text. It may contain [`markers`].
    pub text: String,
    pub facts: Facts,
    /// The errors; the text has a gap for most of them.
    pub errors: Vec<FormatError>,
}

impl Formatted {
    /// Sets the span of the point for all errors that have none.
    pub(super) fn at_point(mut self, span: &Span) -> Self {
        for error in &mut self.errors {
            error.point_span.get_or_insert_with(|| span.clone());
        }
        self
    }
}

/// The facts in a text, in a form that is the same in every language, so that the languages can be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The keys of the named people, as [`super::key`] gives them.
    pub people: Vec<String>,
    /// The keys of the people who are named with their posts.
    pub introduced: Vec<String>,
    /// The ids of the named designations.
    pub designations: Vec<String>,
    /// The ids of the designations that are named by their abbreviation.
    pub abbreviations: Vec<String>,
    /// The days and moments, in ISO 8601.
    pub dates: Vec<String>,
    /// The numbers, in digits without groups.
    pub numbers: Vec<String>,
    /// The messages that the text was made of, the outer one first.
    pub origins: Vec<Origin>,
}

/// A message that a text was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// `id` or `id.attribute`.
    pub message: String,
    pub span: Span,
}

impl Facts {
    /// Adds the facts of another text.
    pub fn append(&mut self, other: &Facts) {
        self.people.extend(other.people.iter().cloned());
        self.introduced.extend(other.introduced.iter().cloned());
        self.designations.extend(other.designations.iter().cloned());
        self.abbreviations.extend(other.abbreviations.iter().cloned());
        self.dates.extend(other.dates.iter().cloned());
        self.numbers.extend(other.numbers.iter().cloned());
        self.origins.extend(other.origins.iter().cloned());
    }
}

/// An error or a doubt in the formatting of a message.
#[derive(Debug, Clone)]
pub struct FormatError {
    /// The code of the finding.
    pub code: Code,
    pub message: String,
    pub help: Option<String>,
    /// What is missing, in a few words. A draft shows it in the gap.
    pub missing: String,
    /// The span of the data in which something is missing or wrong.
    pub data_span: Option<Span>,
    /// The span of the message that needs it.
    pub message_span: Option<Span>,
    /// The span of the point of the meeting file, if the error is in a point.
    pub point_span: Option<Span>,
}

impl FormatError {
    /// An error without help and spans.
    pub fn new(code: Code, missing: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            help: None,
            missing: missing.into(),
            data_span: None,
            message_span: None,
            point_span: None,
        }
    }

    /// The finding for this error. `span` is the span in the meeting file to use if the error has no better one.
    pub fn finding(&self, span: &Span) -> Finding {
        // The finding gets the span at which the user fixes the error. A doubtful form and an unknown rule are fixed in
        // the data. Other errors are fixed in the point, or in the data if they are in the meeting file too.
        let fixed_in_data = matches!(self.code, Code::FormDoubtful | Code::UnknownRule);
        let data = self.data_span.as_ref().filter(|data| fixed_in_data || data.source.name == span.source.name);
        let point = self.point_span.as_ref();
        let span = if fixed_in_data { data.or(point) } else { point.or(data) }.unwrap_or(span);
        let mut finding = Finding::new(self.code, self.message.clone()).at(span.clone());
        finding.help = self.help.clone();
        let related = |other: &Option<Span>, label: &str| {
            other.clone().filter(|other| other != span).map(|other| (other, label.to_owned()))
        };
        finding.related.extend(related(&self.message_span, "requested here"));
        finding.related.extend(related(&self.data_span, "the data"));
        finding
    }
}

/// What the functions record while a message is formatted. They cannot return it through the resolver of Fluent.
#[derive(Debug, Default)]
pub struct FormatState {
    pub errors: Vec<FormatError>,
    pub facts: Facts,
    /// The keys of the people that earlier items name, and the ids of the designations. People are named by the short style.
    pub mentioned: BTreeSet<String>,
    /// The keys of the people that earlier items name with their posts. Their posts are not printed again.
    pub introduced: BTreeSet<String>,
    /// The keys of the people who share their short name with somebody else at the meeting. They are always named by the
    /// full style.
    pub ambiguous: BTreeSet<String>,
    /// The keys of the people whose short post somebody else at the meeting has too. They are never named by it.
    pub same_post: BTreeSet<String>,
    /// The styles that the file says for the people of the item, by their keys.
    pub styles: BTreeMap<String, String>,
    /// The keys of the people who speak in the item, and spoke in the item before.
    pub repeated: BTreeSet<String>,
    /// The keys of the people whom the item names by their posts, and those whom the item before named so.
    pub by_post: [BTreeSet<String>; 2],
    /// The case of names for which a message asks for none. `None` for the first case.
    pub case: Option<String>,
}

/// Locks the state. A panic of another thread is ignored: the state is only appended to, so it is always valid.
pub fn lock(state: &Mutex<FormatState>) -> MutexGuard<'_, FormatState> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The text of a gap, between its markers. `missing` is what is missing.
pub fn gap_text(missing: &str) -> String {
    format!("{}{missing}{}", markers::GAP, markers::GAP_END)
}

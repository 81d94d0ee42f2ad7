//! Converts formatted messages into printed texts: typography, gaps and facts.

use super::breaks;
use super::model::{Heading, ItemFacts, Run, Text, TextSource};
use crate::diag::{Finding, Span};
use crate::lint::figures;
use crate::locale::{Argument, Facts, FormatError, Formatted, Formatter, markers};

/// Converts formatted messages into texts and collects their errors.
pub(super) struct Writer<'a> {
    pub formatter: Formatter<'a>,
    pub findings: Vec<Finding>,
    pub sources: Vec<TextSource>,
    pub hyphenation: &'a breaks::Hyphenation,
}

impl Writer<'_> {
    /// Converts a message that is part of a sentence.
    pub fn text(&mut self, formatted: Formatted, span: &Span) -> Text {
        self.errors(&formatted.errors, span);
        let text = self.runs(&self.formatter.finish(&formatted.text));
        self.source(&text, &formatted.facts, span);
        text
    }

    /// Converts a message that is a whole sentence or cell: it begins with a capital letter.
    pub fn sentence(&mut self, formatted: Formatted, span: &Span) -> Text {
        self.errors(&formatted.errors, span);
        let text = self.runs(&self.formatter.sentence(&formatted.text));
        self.source(&text, &formatted.facts, span);
        text
    }

    /// Records where a text comes from.
    fn source(&mut self, text: &Text, facts: &Facts, span: &Span) {
        let mut entries: Vec<String> = facts.people.iter().chain(&facts.designations).cloned().collect();
        entries.sort();
        entries.dedup();
        let origins = facts.origins.clone();
        self.sources.push(TextSource { text: text.plain(), span: span.clone(), origins, entries });
    }

    pub fn heading(&mut self, id: &str, span: &Span) -> Heading {
        let text = self.message(id, span);
        let capitals = self.formatter.locale().cldr.capitals(&text);
        Heading { text, capitals }
    }

    /// Formats a message that takes no arguments.
    pub fn message(&mut self, id: &str, span: &Span) -> String {
        let formatted = self.formatter.format_message(id, None, &[]);
        self.text(formatted, span).plain()
    }

    pub fn errors(&mut self, errors: &[FormatError], span: &Span) {
        self.findings.extend(errors.iter().map(|error| error.finding(span)));
    }

    fn runs(&self, text: &str) -> Text {
        let mut runs = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(markers::GAP) {
            runs.extend(breaks::split(before, self.hyphenation));
            let (missing, after) = after.split_once(markers::GAP_END).unwrap_or((after, ""));
            let mark =
                self.formatter.format_message("gap", None, &[("missing", Argument::Text(missing.to_owned()))]).text;
            runs.push(Run { text: mark, lang: None, gap: true, keep: false });
            rest = after;
        }
        runs.extend(breaks::split(rest, self.hyphenation));
        Text(runs)
    }
}

impl Text {
    /// The characters, without languages and gaps.
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(vec![Run { text, lang: None, gap: false, keep: false }])
    }
}

/// The facts of an item. They are sorted, because each language has its own word order.
pub(super) fn facts(formatted: &Facts, text: &Text) -> ItemFacts {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    ItemFacts {
        people: sorted(&formatted.people),
        designations: sorted(&formatted.designations),
        abbreviations: sorted(&formatted.abbreviations),
        dates: sorted(&formatted.dates),
        numbers: numbers(&text.plain()),
    }
}

/// The numbers that a text writes in digits, without group separators.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = figures(text).0.into_iter().map(|number| number.value).collect();
    found.sort();
    found
}

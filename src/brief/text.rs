//! From what was said to what is printed: typography, gaps, and the facts in it.

use super::model::{Heading, ItemFacts, Span, Text};
use crate::diag::{Finding, Place};
use crate::locale::{Facts, Fault, Said, Thing, Voice, marks};

/// Turns sayings into texts and keeps what was wrong with them.
pub(super) struct Writer<'a> {
    pub voice: Voice<'a>,
    pub findings: Vec<Finding>,
}

impl Writer<'_> {
    /// A saying in running text.
    pub fn text(&mut self, said: Said, place: &Place) -> Text {
        self.faults(&said.faults, place);
        self.spans(&self.voice.finish(&said.text))
    }

    /// A saying that stands alone: with a capital at its head.
    pub fn sentence(&mut self, said: Said, place: &Place) -> Text {
        self.faults(&said.faults, place);
        self.spans(&self.voice.sentence(&said.text))
    }

    pub fn heading(&mut self, id: &str, place: &Place) -> Heading {
        let text = self.message(id, place);
        let capitals = self.voice.locale().cldr.capitals(&text);
        Heading { text, capitals }
    }

    /// A message without values, as a plain string.
    pub fn message(&mut self, id: &str, place: &Place) -> String {
        let said = self.voice.say(id, None, &[]);
        self.faults(&said.faults, place);
        self.spans(&self.voice.finish(&said.text)).plain()
    }

    pub fn faults(&mut self, faults: &[Fault], place: &Place) {
        self.findings.extend(faults.iter().map(|fault| fault.finding(place)));
    }

    fn spans(&self, text: &str) -> Text {
        let mut spans = Vec::new();
        let mut rest = text;
        let mut push = |text: &str, gap| {
            if !text.is_empty() {
                spans.push(Span { text: text.to_owned(), lang: None, gap });
            }
        };
        while let Some((before, after)) = rest.split_once(marks::GAP) {
            push(before, false);
            let (what, after) = after.split_once(marks::GAP_END).unwrap_or((after, ""));
            let words = self.voice.say("gap", None, &[("what", Thing::Text(what.to_owned()))]).text;
            push(&words, true);
            rest = after;
        }
        push(rest, false);
        Text(spans)
    }
}

impl Text {
    /// The characters alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(vec![Span { text, lang: None, gap: false }])
    }
}

/// The facts of an item, in an order that no language decides.
pub(super) fn facts(said: &Facts, text: &Text) -> ItemFacts {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    ItemFacts {
        people: sorted(&said.people),
        designations: sorted(&said.designations),
        abbreviations: sorted(&said.abbreviations),
        dates: sorted(&said.dates),
        numbers: numbers(&text.plain()),
    }
}

/// The numbers that stand in a text in figures, without the marks between their groups.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut between = String::new();
    let mut group_before = false;
    for run in runs(text) {
        if !run.starts_with(|c: char| c.is_ascii_digit()) {
            between = run.to_owned();
            continue;
        }
        let mark = matches!(between.as_str(), " " | "\u{a0}" | "\u{202f}" | "," | ".");
        // A first group has one to three digits, those after it have three each.
        let grouped = mark && group_before && run.len() == 3;
        match found.last_mut() {
            Some(last) if grouped => last.push_str(run),
            _ => found.push(run.to_owned()),
        }
        group_before = grouped || run.len() <= 3;
        between.clear();
    }
    found.sort();
    found
}

/// The text cut where digits begin and end.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let digit = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

//! The records of `locales/TAG/review.toml`: one table for each message, sorted by the id, so that git can merge the file.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::fingerprint::is_fingerprint;
use crate::diag::{Code, Finding, Source, Span, suggest};
use crate::meeting::time::{Day, read_day};
use crate::spanned::{Fields, Spanned, Value, parse, quote};

/// What a person has said of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody has judged it.
    New,
    /// Somebody has sent it back.
    NeedsWork,
    Approved,
}

impl State {
    const ALL: [Self; 3] = [Self::New, Self::NeedsWork, Self::Approved];

    /// The name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::NeedsWork => "needs-work",
            Self::Approved => "approved",
        }
    }
}

/// One decision about one message in one language.
#[derive(Debug, Clone)]
pub struct Record {
    pub state: State,
    /// The fingerprint of the message in the language of reference, when the decision was made. `None` in that language.
    pub source: Option<String>,
    /// The fingerprint of the message that was judged.
    pub text: String,
    /// The fingerprint of the embedded message that it overrides.
    pub original: Option<String>,
    pub by: Option<String>,
    pub on: Option<Day>,
    pub comment: Option<String>,
    /// The id in the file. `None` for a record that is not written yet.
    pub span: Option<Span>,
}

/// The first lines of the file.
const HEAD: &str = "\
# Who has judged which message, and which text it was. The commands `rapporteur locales approve`, `reject` and
# `accept` write this file, sorted by the ids.
";

/// Reads the records of a file. A record with a mistake is a finding, and is left out.
pub(super) fn read(source: &Arc<Source>, findings: &mut Vec<Finding>) -> BTreeMap<String, Record> {
    let table = parse(source, findings);
    let read = |(id, value): &(Spanned<String>, Value)| Some((id.value.clone(), record(id, value, findings)?));
    table.entries.iter().filter_map(read).collect()
}

fn record(id: &Spanned<String>, value: &Value, findings: &mut Vec<Finding>) -> Option<Record> {
    let table = value.table("a table for each message, such as [act-noted]", findings)?;
    let mut fields = Fields::new(table, "a record");
    let state = fields.required("state", "write state = \"approved\", \"needs-work\" or \"new\"", findings);
    let text = fields.required("text", "`rapporteur locales approve` writes it", findings);
    let [source, original] = ["source", "original"].map(|key| fields.optional(key));
    let [by, on, comment] = ["by", "on", "comment"].map(|key| fields.optional(key));
    fields.finish(findings);
    let before = findings.len();
    let state = state.and_then(|value| read_state(value, findings));
    let text = text.and_then(|value| print(value, findings));
    let source = source.and_then(|value| print(value, findings));
    let original = original.and_then(|value| print(value, findings));
    let words = |value: Option<&Value>, what: &str, findings: &mut Vec<Finding>| {
        value.and_then(|value| value.text(what, findings)).map(|text| text.value)
    };
    let by = words(by, "a name", findings);
    let comment = words(comment, "a text", findings);
    let on = on.and_then(|value| value.datetime("a date", findings)).and_then(|date| read_day(&date, findings));
    let (state, text) = state.zip(text)?;
    let record = Record { state, source, text, original, by, on, comment, span: Some(id.span.clone()) };
    (findings.len() == before).then_some(record)
}

fn read_state(value: &Value, findings: &mut Vec<Finding>) -> Option<State> {
    let names = State::ALL.map(State::as_str);
    let text = value.text("\"approved\", \"needs-work\" or \"new\"", findings)?;
    let found = State::ALL.into_iter().find(|state| state.as_str() == text.value);
    if found.is_none() {
        let message = format!("expected \"approved\", \"needs-work\" or \"new\", found \"{}\"", text.value);
        let finding = Finding::new(Code::BadValue, message).at(text.span);
        findings.push(finding.did_you_mean(suggest(&text.value, names), "write one of the three"));
    }
    found
}

fn print(value: &Value, findings: &mut Vec<Finding>) -> Option<String> {
    let text = value.text("a fingerprint", findings)?;
    if is_fingerprint(&text.value) {
        return Some(text.value);
    }
    let message = format!("expected a fingerprint of 16 digits, found \"{}\"", text.value);
    let help = "judge the message again: `rapporteur locales approve` writes the fingerprint";
    findings.push(Finding::new(Code::BadValue, message).at(text.span).help(help));
    None
}

/// The text of a file with these records. Equal records give equal bytes.
pub(super) fn write(records: &BTreeMap<String, Record>) -> String {
    let mut out = HEAD.to_owned();
    for (id, record) in records {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n[{id}]\nstate = \"{}\"\n", record.state.as_str());
        let prints = [("source", &record.source), ("text", &Some(record.text.clone())), ("original", &record.original)];
        for (key, value) in prints.into_iter().chain([("by", &record.by)]) {
            if let Some(value) = value {
                let _ = writeln!(out, "{key} = {}", quote(&one_line(value)));
            }
        }
        if let Some(day) = record.on {
            let _ = writeln!(out, "on = {day}");
        }
        if let Some(comment) = &record.comment {
            let _ = writeln!(out, "comment = {}", quote(&one_line(comment)));
        }
    }
    out
}

/// The text without line breaks and other control characters, which a string of TOML cannot have.
fn one_line(text: &str) -> String {
    let blanks = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(blanks).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let record = Record {
            state: State::NeedsWork,
            source: Some("0123456789abcdef".to_owned()),
            text: "fedcba9876543210".to_owned(),
            original: None,
            by: Some("S. \"Q\" Ə\\".to_owned()),
            on: Some(Day { year: 2025, month: 3, day: 14 }),
            comment: Some("two\nlines".to_owned()),
            span: None,
        };
        let text = write(&BTreeMap::from([("-term".to_owned(), record.clone()), ("act-noted".to_owned(), record)]));
        let mut findings = Vec::new();
        let read = read(&Source::new("review.toml", text.clone()), &mut findings);
        assert_eq!(findings, []);
        assert_eq!(read["-term"].comment.as_deref(), Some("two lines"));
        assert_eq!(write(&read), text);
    }
}

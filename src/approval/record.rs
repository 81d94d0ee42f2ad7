//! The records of `locales/TAG/review.toml`: one table for each message, sorted by the id, so that git can merge the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fingerprint::is_fingerprint;
use super::state_text::StateText;
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

    /// What somebody has done who has given a text this state.
    pub fn done(self) -> &'static str {
        match self {
            Self::New => "it was read",
            Self::NeedsWork => "it was sent back",
            Self::Approved => "it was approved",
        }
    }

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
    /// True if the file says the same.
    pub is_written: bool,
}

impl Record {
    /// A record that says nothing else.
    pub fn new(state: State, text: String) -> Self {
        let (source, original, by, comment) = (None, None, None, None);
        Self { state, source, text, original, by, on: None, comment, span: None, is_written: false }
    }
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
    let span = Some(id.span.clone());
    let record = Record { state, source, text, original, by, on, comment, span, is_written: true };
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

pub(super) fn print(value: &Value, findings: &mut Vec<Finding>) -> Option<String> {
    let text = value.text("a fingerprint", findings)?;
    if is_fingerprint(&text.value) {
        return Some(text.value);
    }
    let message = format!("expected a fingerprint of 16 digits, found \"{}\"", text.value);
    let help = "judge the message again: `rapporteur locales approve` writes the fingerprint";
    findings.push(Finding::new(Code::BadValue, message).at(text.span).help(help));
    None
}

/// The text of a file with these records. `former` is its text up to now: its comments stay, and so does what has not
/// changed. Equal records give equal bytes.
pub(super) fn write(former: Option<&str>, records: &BTreeMap<String, Record>) -> String {
    let mut file = StateText::new(former, HEAD);
    for (id, record) in records.iter().filter(|(_, record)| !record.is_written) {
        let quoted = |text: &str| quote(&one_line(text));
        file.set(
            &[id],
            &[
                ("state", Some(quoted(record.state.as_str()))),
                ("source", record.source.as_deref().map(quoted)),
                ("text", Some(quoted(&record.text))),
                ("original", record.original.as_deref().map(quoted)),
                ("by", record.by.as_deref().map(quoted)),
                ("on", record.on.map(|day| day.to_string())),
                ("comment", record.comment.as_deref().map(quoted)),
            ],
        );
    }
    file.finish()
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
            is_written: false,
        };
        let text =
            write(None, &BTreeMap::from([("-term".to_owned(), record.clone()), ("act-noted".to_owned(), record)]));
        let mut findings = Vec::new();
        let read = read(&Source::new("review.toml", text.clone()), &mut findings);
        assert_eq!(findings, []);
        assert_eq!(read["-term"].comment.as_deref(), Some("two lines"));
        assert_eq!(write(Some(&text), &read), text);
    }
}

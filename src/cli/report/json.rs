//! Findings and results for programs: one JSON object a line. The fields are
//! described in `docs/guide.md` and do not change their meaning.

use std::fmt::Write;

use serde::Serialize;

use super::tally::Tally;
use super::visible::hides;
use crate::diag::{Finding, Place, Severity};

#[derive(Serialize)]
struct Told<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    /// Null, like the numbers, for a finding about a run.
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<&'a str>,
    related: Vec<Related<'a>>,
    explain: String,
}

#[derive(Serialize)]
struct Related<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'a str,
}

pub(super) fn finding(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    let (start, end) = (place.map(Place::start), place.map(Place::end));
    line(&Told {
        code: finding.code.as_str(),
        severity: finding.severity,
        message: &finding.message,
        file: place.map(|place| place.source.name.as_str()),
        line: start.map(|start| start.line),
        column: start.map(|start| start.column),
        end_line: end.map(|end| end.line),
        end_column: end.map(|end| end.column),
        help: finding.help.as_deref(),
        related: finding.related.iter().map(related).collect(),
        explain: format!("rapporteur explain {}", finding.code),
    })
}

fn related((place, message): &(Place, String)) -> Related<'_> {
    let (start, end) = (place.start(), place.end());
    Related {
        file: &place.source.name,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        message,
    }
}

pub(super) fn written(path: &str) -> String {
    line(&serde_json::json!({ "written": path }))
}

pub(super) fn checked(tally: &Tally) -> String {
    line(&serde_json::json!({ "checked": tally.meetings, "errors": tally.errors, "warnings": tally.warnings }))
}

/// One line, in which nothing hides: what JSON lets pass as it is, but a terminal
/// would act upon, is escaped too.
fn line(value: &impl Serialize) -> String {
    // Texts and numbers alone: there is nothing in them that cannot be written.
    let plain = serde_json::to_string(value).unwrap_or_default();
    let mut escaped = String::with_capacity(plain.len());
    for c in plain.chars() {
        if hides(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

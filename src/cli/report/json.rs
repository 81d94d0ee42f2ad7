//! Formats findings and results for programs, as one JSON object per line.
//!
//! `docs/guide.md` describes the fields. Their meaning must not change, because programs depend on it.

use std::fmt::Write;

use serde::Serialize;

use super::summary::Summary;
use super::visible::is_hidden;
use crate::cli::batch::Planned;
use crate::diag::{Edit, Finding, Severity, Span};
use crate::manifest;
use crate::review::{Checked, Override};

#[derive(Serialize)]
struct FindingRecord<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    /// Null for a finding without a span. Then the line and column numbers are null too.
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<&'a str>,
    related: Vec<Related<'a>>,
    /// The changes that fix the problem. Empty if a person has to decide.
    edits: Vec<EditRecord<'a>>,
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

#[derive(Serialize)]
struct EditRecord<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    replacement: &'a str,
}

pub(super) fn finding(finding: &Finding, help: Option<&str>) -> String {
    let span = finding.span.as_ref();
    let (start, end) = (span.map(Span::start), span.map(Span::end));
    line(&FindingRecord {
        code: finding.code.as_str(),
        severity: finding.severity,
        message: &finding.message,
        file: span.map(|span| span.source.name.as_str()),
        line: start.map(|start| start.line),
        column: start.map(|start| start.column),
        end_line: end.map(|end| end.line),
        end_column: end.map(|end| end.column),
        help,
        related: finding.related.iter().map(related).collect(),
        edits: finding.edits.iter().map(edit).collect(),
        explain: format!("rapporteur explain {}", finding.code),
    })
}

fn related((span, message): &(Span, String)) -> Related<'_> {
    let (start, end) = (span.start(), span.end());
    Related {
        file: &span.source.name,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        message,
    }
}

fn edit(edit: &Edit) -> EditRecord<'_> {
    let (start, end) = (edit.span.start(), edit.span.end());
    EditRecord {
        file: &edit.span.source.name,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        replacement: &edit.replacement,
    }
}

pub(super) fn written(path: &str) -> String {
    line(&serde_json::json!({ "written": path }))
}

pub(super) fn removed(path: &str) -> String {
    line(&serde_json::json!({ "deleted": path }))
}

pub(super) fn unchanged(documents: usize) -> String {
    line(&serde_json::json!({ "unchanged": documents }))
}

pub(super) fn planned(planned: &Planned) -> String {
    line(planned)
}

pub(super) fn verified(checked: &manifest::Checked) -> String {
    line(&serde_json::json!({ "verified": checked.files, "errors": checked.findings.len() }))
}

pub(super) fn checked(summary: &Summary) -> String {
    let Summary { meetings, errors, warnings, overrides, .. } = summary;
    let mut result = serde_json::json!({ "checked": meetings, "errors": errors, "warnings": warnings });
    add_overrides(&mut result, overrides);
    line(&result)
}

/// Adds what a project overrides. A project that overrides nothing has no such key.
fn add_overrides(result: &mut serde_json::Value, overrides: &[Override]) {
    if let Some(result) = result.as_object_mut().filter(|_| !overrides.is_empty()) {
        result.insert("overrides".to_owned(), serde_json::json!(overrides));
    }
}

pub(super) fn reviewed(checked: &Checked) -> String {
    let (errors, warnings) = checked.counts();
    let Checked { languages, messages, .. } = checked;
    let mut result =
        serde_json::json!({ "languages": languages, "messages": messages, "errors": errors, "warnings": warnings });
    add_overrides(&mut result, &checked.overrides);
    line(&result)
}

/// Serialises a value on one line. Control characters and invisible characters are escaped, even if JSON allows them,
/// because the output may be shown on a terminal.
fn line(value: &impl Serialize) -> String {
    // Serialising strings and numbers cannot fail.
    let plain = serde_json::to_string(value).unwrap_or_default();
    let mut escaped = String::with_capacity(plain.len());
    for c in plain.chars() {
        if is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

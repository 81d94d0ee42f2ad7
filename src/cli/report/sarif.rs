//! Formats the findings of a run as a SARIF 2.1.0 log, for code scanning.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::style::Paths;
use super::place;
use crate::diag::{Code, Finding, Severity, Span};

/// The findings of a run. They are kept until its end, because a log is one object.
#[derive(Debug, Default)]
pub(super) struct Log {
    results: Vec<Value>,
    codes: BTreeSet<Code>,
    left_out: usize,
}

/// GitHub refuses a log with more results.
const MAX_RESULTS: usize = 25_000;

impl Log {
    pub(super) fn add(&mut self, finding: &Finding, help: Option<&str>, paths: &Paths) {
        if self.results.len() + 1 >= MAX_RESULTS {
            self.left_out += 1;
            return;
        }
        self.codes.insert(finding.code);
        self.results.push(result(finding, help, paths));
    }

    /// The log as JSON.
    pub(super) fn text(&mut self) -> String {
        if self.left_out > 0 {
            let message = format!("{} more errors or warnings are not shown", self.left_out);
            let finding = Finding::new(Code::MoreFindings, message);
            self.codes.insert(finding.code);
            self.results.push(result(&finding, None, &Paths::default()));
        }
        let rule = |code: &Code| {
            json!({
                "id": code.as_str(),
                "help": { "text": format!("rapporteur explain {code}") },
                "defaultConfiguration": { "level": level(code.severity()) },
            })
        };
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "rapporteur",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": self.codes.iter().map(rule).collect::<Vec<_>>(),
                } },
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        // Serialising strings and numbers cannot fail.
        serde_json::to_string_pretty(&log).unwrap_or_default()
    }
}

fn result(finding: &Finding, help: Option<&str>, paths: &Paths) -> Value {
    let mut text = finding.message.clone();
    if let Some(help) = help {
        text = format!("{text}\n{help}");
    }
    let mut result = json!({
        "ruleId": finding.code.as_str(),
        "level": level(finding.severity),
        "message": { "text": text },
    });
    if let Some(span) = &finding.span {
        result["locations"] = json!([{ "physicalLocation": location(span, paths) }]);
    }
    if !finding.related.is_empty() {
        let related = finding
            .related
            .iter()
            .map(|(span, note)| json!({ "physicalLocation": location(span, paths), "message": { "text": note } }));
        result["relatedLocations"] = related.collect();
    }
    if !finding.edits.is_empty() {
        let changes = finding.edits.iter().map(|edit| {
            json!({
                "artifactLocation": { "uri": place::uri(&edit.span, paths) },
                "replacements": [{
                    "deletedRegion": region(&edit.span),
                    "insertedContent": { "text": edit.replacement },
                }],
            })
        });
        result["fixes"] = json!([{ "artifactChanges": changes.collect::<Vec<_>>() }]);
    }
    result
}

fn location(span: &Span, paths: &Paths) -> Value {
    json!({ "artifactLocation": { "uri": place::uri(span, paths) }, "region": region(span) })
}

fn region(span: &Span) -> Value {
    let (start, end) = (span.start(), span.end());
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

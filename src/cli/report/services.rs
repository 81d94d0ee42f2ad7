//! Formats findings for services: SARIF 2.1.0 for code scanning, and the annotations and step summaries of GitHub.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};

use super::visible::visible_line;
use crate::diag::{Code, Finding, Severity, Span};

/// The findings as one SARIF log.
pub(super) fn sarif(findings: &[Finding]) -> String {
    let codes: BTreeSet<Code> = findings.iter().map(|finding| finding.code).collect();
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
                "rules": codes.iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    // Serialising strings and numbers cannot fail.
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn result(finding: &Finding) -> Value {
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}", help.trim_end_matches(':'));
    }
    let mut result = json!({
        "ruleId": finding.code.as_str(),
        "level": level(finding.severity),
        "message": { "text": text },
    });
    if let Some(span) = &finding.span {
        result["locations"] = json!([{ "physicalLocation": location(span) }]);
    }
    if !finding.related.is_empty() {
        let related = finding
            .related
            .iter()
            .map(|(span, note)| json!({ "physicalLocation": location(span), "message": { "text": note } }));
        result["relatedLocations"] = related.collect();
    }
    if !finding.edits.is_empty() {
        let changes = finding.edits.iter().map(|edit| {
            json!({
                "artifactLocation": { "uri": uri(&edit.span) },
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

fn location(span: &Span) -> Value {
    json!({ "artifactLocation": { "uri": uri(span) }, "region": region(span) })
}

fn region(span: &Span) -> Value {
    let (start, end) = (span.start(), span.end());
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

/// The path of the file as a relative URI. An embedded file has the path that it has in a project.
fn uri(span: &Span) -> String {
    let path = span.source.name.trim_end_matches(" (embedded)");
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// The line that makes a finding an annotation of GitHub.
pub(super) fn annotation(finding: &Finding) -> String {
    let mut properties = format!("title={}", property(finding.code.as_str()));
    if let Some(span) = &finding.span {
        let (start, end) = (span.start(), span.end());
        let file = property(span.source.name.trim_end_matches(" (embedded)"));
        properties = format!("file={file},line={},endLine={},{properties}", start.line, end.line);
        if start.line == end.line {
            properties = format!("{properties},col={},endColumn={}", start.column, end.column);
        }
    }
    let help = finding.help.as_ref().map(|help| format!(" — {}", help.trim_end_matches(':'))).unwrap_or_default();
    format!("::{} {properties}::{}", level(finding.severity), data(&format!("{}{help}", finding.message)))
}

/// Escapes what ends a message of a command.
fn data(text: &str) -> String {
    visible_line(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what ends a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The findings as a table in Markdown. GitHub shows ten annotations of a step, and the summary shows all.
pub(super) fn step_summary(summary: &str, findings: &[Finding]) -> String {
    let mut text = format!("## rapporteur locales check\n\n{summary}\n");
    if findings.is_empty() {
        return text + "\n";
    }
    text += "\n| | code | place | message |\n|---|---|---|---|\n";
    for finding in findings {
        let place = finding.span.as_ref().map(|span| format!("{}:{}", span.source.name, span.start().line));
        let cell = |text: &str| visible_line(text).replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;");
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | `{}` | {} | {} |",
            level(finding.severity),
            finding.code,
            cell(&place.unwrap_or_default()),
            cell(&finding.message)
        );
    }
    text + "\n"
}

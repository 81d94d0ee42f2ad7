//! Formats findings for GitHub: annotations of lines, and the summary of a step.

use std::fmt::Write;

use super::super::style::Paths;
use super::place::path;
use super::visible::visible_line;
use crate::diag::{Finding, Severity};

/// The line that makes a finding an annotation.
pub(super) fn annotation(finding: &Finding, help: Option<&str>, paths: &Paths) -> String {
    let mut properties = format!("title={}", property(finding.code.as_str()));
    if let Some(span) = &finding.span {
        let (start, end) = (span.start(), span.end());
        let file = property(&path(span, paths));
        properties = format!("file={file},line={},endLine={},{properties}", start.line, end.line);
        if start.line == end.line {
            properties = format!("{properties},col={},endColumn={}", start.column, end.column);
        }
    }
    let help = help.map(|help| format!(" — {help}")).unwrap_or_default();
    format!("::{} {properties}::{}", level(finding.severity), data(&format!("{}{help}", finding.message)))
}

/// Escapes what ends a message of a command.
fn data(text: &str) -> String {
    visible_lines(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The text with hidden characters shown, and its line breaks.
fn visible_lines(text: &str) -> String {
    text.split('\n').map(visible_line).collect::<Vec<_>>().join("\n")
}

/// Escapes what ends a property of a command.
fn property(text: &str) -> String {
    data(&visible_line(text)).replace(':', "%3A").replace(',', "%2C")
}

/// The summary of a step, in Markdown. GitHub shows ten annotations of a step, and the summary shows all.
#[derive(Debug, Default)]
pub(super) struct StepSummary {
    rows: String,
    left_out: usize,
    /// The last line of the run.
    pub line: String,
}

/// GitHub refuses a summary of more than 1 MiB.
const MAX_BYTES: usize = 900 * 1024;

impl StepSummary {
    pub(super) fn add(&mut self, finding: &Finding, paths: &Paths) {
        if self.rows.len() > MAX_BYTES {
            self.left_out += 1;
            return;
        }
        let place = finding.span.as_ref().map(|span| format!("{}:{}", path(span, paths), span.start().line));
        // Writing to a string cannot fail.
        let _ = writeln!(
            self.rows,
            "| {} | `{}` | {} | {} |",
            level(finding.severity),
            finding.code,
            cell(&place.unwrap_or_default()),
            cell(&finding.message)
        );
    }

    /// The text for a command.
    pub(super) fn text(&self, command: &str) -> String {
        let mut text = format!("## rapporteur {command}\n\n{}\n", self.line);
        if !self.rows.is_empty() {
            text += &format!("\n| | code | place | message |\n|---|---|---|---|\n{}", self.rows);
        }
        if self.left_out > 0 {
            text += &format!("\n{} more are not shown.\n", self.left_out);
        }
        text + "\n"
    }
}

/// A text that stays one cell of a table, and has no markup.
fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for c in visible_line(text).chars() {
        match c {
            '<' => cell.push_str("&lt;"),
            '&' => cell.push_str("&amp;"),
            '\\' | '|' | '*' | '_' | '[' | ']' => cell.extend(['\\', c]),
            c => cell.push(c),
        }
    }
    cell
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Source, Span};

    #[test]
    fn what_ends_a_command_is_escaped() {
        let source = Source::new("a,b:c%.toml", "x = 1\n".to_owned());
        let finding = Finding::new(Code::BadValue, "100 %\n::error::x").at(Span::new(&source, 0..1));
        let paths = Paths::default();
        let line = annotation(&finding, Some("write:\n    x"), &paths);
        let place = "file=a%2Cb%3Ac%25.toml,line=1,endLine=1,title=bad-value,col=1,endColumn=2";
        assert_eq!(line, format!("::error {place}::100 %25%0A::error::x — write:%0A    x"));
    }

    #[test]
    fn the_summary_is_a_table_and_not_too_large() {
        let mut summary = StepSummary { line: "1 error".to_owned(), ..StepSummary::default() };
        let finding = Finding::new(Code::BadValue, "a | b <img> [x](y) `z`\nc");
        summary.add(&finding, &Paths::default());
        let text = summary.text("check");
        assert!(text.starts_with("## rapporteur check\n\n1 error\n\n| |"), "{text}");
        assert!(text.contains("| error | `bad-value` |  | a \\| b &lt;img> \\[x\\](y) `z`&lt;U+000A>c |\n"), "{text}");
        for _ in 0..20_000 {
            summary.add(&finding, &Paths::default());
        }
        let text = summary.text("check");
        assert!(text.len() < 1024 * 1024 && text.contains(" more are not shown."), "{}", text.len());
    }
}

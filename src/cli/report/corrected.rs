//! The lines of a file as they should be written: what a help that ends in a colon is followed by.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::{Edit, Finding};

/// A line with more bytes is not shown.
const MAX_LINE_BYTES: usize = 1000;

/// The most lines that are shown.
const MAX_LINES: usize = 4;

/// The edits of all findings of a run. A corrected line is shown with all of its edits, so that it can be written as it is
/// shown.
pub(super) struct Edits<'f> {
    /// By the name of the file and the number of the line.
    by_line: BTreeMap<(&'f str, usize), Vec<&'f Edit>>,
}

impl<'f> Edits<'f> {
    pub(super) fn of(findings: &'f [Finding]) -> Self {
        let mut by_line: BTreeMap<_, Vec<&Edit>> = BTreeMap::new();
        for edit in findings.iter().flat_map(|finding| &finding.edits) {
            by_line.entry(line_of(edit)).or_default().push(edit);
        }
        for edits in by_line.values_mut() {
            edits.sort_by_key(|edit| (edit.span.range.start, edit.span.range.end));
        }
        Self { by_line }
    }

    /// The help of a finding, with the corrected lines if it ends in a colon.
    pub(super) fn help(&self, finding: &Finding) -> Option<String> {
        let help = finding.help.as_ref()?;
        let Some(short) = help.strip_suffix(':') else { return Some(help.clone()) };
        let lines = self.corrected_lines(finding);
        Some(match lines.as_slice() {
            [] => short.to_owned(),
            [line] => format!("{help} {line}"),
            lines => lines.iter().fold(help.clone(), |text, line| text + "\n    " + line),
        })
    }

    /// The lines that the edits of a finding change, without the spaces around. Empty lines and very long ones are left
    /// out.
    fn corrected_lines(&self, finding: &Finding) -> Vec<String> {
        let mut seen = Vec::new();
        let mut lines = Vec::new();
        for edit in &finding.edits {
            let key = line_of(edit);
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            if let (Some(range), Some(edits)) = (lines_around(edit), self.by_line.get(&key)) {
                let corrected = apply(&edit.span.source.text, range, edits);
                lines.extend(corrected.lines().map(|line| code(line).to_owned()).filter(|line| !line.is_empty()));
            }
        }
        lines.truncate(MAX_LINES);
        lines
    }
}

/// A line without the spaces around and the comment at its end. A `#` within quotation marks begins no comment.
fn code(line: &str) -> &str {
    let line = line.trim();
    let is_comment =
        |at: usize| at > 0 && line[..at].matches('"').count().is_multiple_of(2) && line[..at].ends_with([' ', '\t']);
    line.match_indices('#').find(|(at, _)| is_comment(*at)).map_or(line, |(at, _)| line[..at].trim_end())
}

fn line_of(edit: &Edit) -> (&str, usize) {
    (&edit.span.source.name, edit.span.start().line)
}

/// From the start of the first line of an edit to the end of its last one. `None` if a line is too long.
fn lines_around(edit: &Edit) -> Option<Range<usize>> {
    let (text, range) = (edit.span.source.text.as_bytes(), &edit.span.range);
    let is_break = |byte: &u8| *byte == b'\n';
    let before = &text[range.start.saturating_sub(MAX_LINE_BYTES)..range.start];
    let start = match before.iter().rposition(is_break) {
        Some(at) => range.start - before.len() + at + 1,
        None if before.len() < MAX_LINE_BYTES => 0,
        None => return None,
    };
    let after = &text[range.end..text.len().min(range.end + MAX_LINE_BYTES)];
    let end = match after.iter().position(is_break) {
        Some(at) => range.end + at,
        None if after.len() < MAX_LINE_BYTES => text.len(),
        None => return None,
    };
    Some(start..end)
}

/// The text of a range with the edits made. Of two edits at one place only the first is made.
fn apply(text: &str, range: Range<usize>, edits: &[&Edit]) -> String {
    let mut result = String::new();
    let mut at = range.start;
    let mut last: Option<&Edit> = None;
    for edit in edits {
        let edited = &edit.span.range;
        if edited.start >= at && edited.end <= range.end && last != Some(edit) {
            result.push_str(&text[at..edited.start]);
            result.push_str(&edit.replacement);
            at = edited.end;
            last = Some(edit);
        }
    }
    result.push_str(&text[at..range.end]);
    result
}

//! Spaces that are too many: at the edges of a text, next to one another, and before a mark.

use super::text::{Role, Text};
use super::{Context, add_edits, replaced};
use crate::diag::{Code, Finding};
use crate::locale::Reading;

/// Marks that stand right behind a word.
const CLOSING: [char; 8] = ['.', ',', ';', ':', '!', '?', ')', ']'];

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    for reading in &text.readings {
        let line = &reading.text;
        // An empty text has a finding of its own.
        if line.trim().is_empty() {
            continue;
        }
        let mut report = |message: String, at: usize, length: usize, instead: &str| {
            let finding = Finding::new(Code::MisplacedSpace, message).at(text.span(reading, at..at + length));
            let finding = finding.help(replaced(line, at..at + length, instead));
            findings.push(add_edits(finding, text, reading, [(at..at + length, instead)]));
        };
        // The edges of a message are layout of its file.
        if text.role != Role::Message {
            let start = line.len() - line.trim_start_matches(' ').len();
            let end = line.trim_end_matches(' ').len();
            if start > 0 && !begins_line(text, reading) {
                report("a space stands before the text".to_owned(), 0, start, "");
            }
            if end < line.len() && !line[..end].ends_with(['\n', '\r', '\t']) {
                report("a space stands after the text".to_owned(), end, line.len() - end, "");
            }
        }
        let inner = line.trim_matches([' ', '\n', '\r', '\t']);
        let offset = inner.as_ptr() as usize - line.as_ptr() as usize;
        for (at, run) in runs_of_spaces(inner) {
            let before = inner[..at].chars().next_back();
            let after = inner[at + run..].chars().next();
            // The spaces at the end of a line and before the next line are layout of the file.
            let layout = |c: Option<char>| c.is_some_and(|c| matches!(c, '\n' | '\r' | '\t'));
            if run > 1 && !layout(before) && !layout(after) {
                report(format!("{run} spaces stand next to one another"), offset + at, run, " ");
            }
            // Two marks with a space between them have a finding of their own.
            let after_mark = before.is_some_and(|c| matches!(c, ',' | ';' | ':' | '.' | '!' | '?'));
            let next = inner[at + run..].chars().nth(1);
            if let Some(mark) = after.filter(|c| matches!(c, ',' | ';' | '!' | '?'))
                && before.is_some_and(char::is_alphanumeric)
                && next.is_some_and(char::is_alphabetic)
            {
                let message = format!("a space stands before `{mark}`, and none behind it");
                report(message, offset + at, run + mark.len_utf8(), &format!("{mark} "));
                continue;
            }
            let closing = after.filter(|c| CLOSING.contains(c) && !starts_token(&inner[at + run..]));
            if let Some(mark) = closing.filter(|c| !after_mark || matches!(c, ')' | ']')) {
                report(format!("a space stands before `{mark}`"), offset + at, run, "");
            }
        }
    }
}

/// True if the text begins on a line of its own, after its quotation marks. Then its indent is layout.
fn begins_line(text: &Text<'_>, reading: &Reading) -> bool {
    let span = text.span(reading, 0..1);
    span.source.text[..span.range.start].ends_with('\n')
}

/// True if the mark begins a word or a number, as in `.ftl` or `:5`.
fn starts_token(rest: &str) -> bool {
    // Question marks alone stand for a text that is still to be written.
    if rest.starts_with("??") {
        return true;
    }
    let mut characters = rest.chars();
    let first = characters.next();
    first != Some(')')
        && first != Some(']')
        && characters.next().is_some_and(|c| !c.is_whitespace() && !CLOSING.contains(&c))
}

/// The offset and the length in bytes of each run of spaces.
fn runs_of_spaces(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices(' ') {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

//! Recovers from characters in a `.ftl` file that look right and are not: tabs, no-break spaces, and letters of another
//! alphabet in names. Each is one finding, and the rest of the file is read as it was meant.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Finding, Source, Span, describe, is_invisible, lookalike};
use crate::spanned::Normalized;

/// A character that Fluent does not accept, and the text to write instead.
struct Repair {
    range: Range<usize>,
    message: String,
    replacement: String,
}

/// The text with the characters replaced, and a finding for each. `None` if there is none to replace.
pub fn repair(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Normalized> {
    let repairs = repairs(&source.text);
    if repairs.is_empty() {
        return None;
    }
    let mut characters = Vec::with_capacity(source.text.len());
    let unchanged = |part: Range<usize>| {
        source.text[part.clone()]
            .char_indices()
            .map(move |(at, c)| (c, part.start + at..part.start + at + c.len_utf8()))
    };
    let mut at = 0;
    for repair in repairs {
        characters.extend(unchanged(at..repair.range.start));
        characters.extend(repair.replacement.chars().map(|c| (c, repair.range.clone())));
        at = repair.range.end;
        let span = Span::new(source, repair.range);
        let finding = Finding::new(Code::FluentSyntax, repair.message).at(span.clone());
        findings.push(finding.help("write:").edit(span, repair.replacement));
    }
    characters.extend(unchanged(at..source.text.len()));
    Some(Normalized::new(characters))
}

fn repairs(text: &str) -> Vec<Repair> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            indentation(line, start, &mut found);
            name(line, start, &mut found);
            placeables(line, start, &mut found);
        }
        start += line.len();
    }
    found.sort_by_key(|repair| repair.range.start);
    found.dedup_by(|later, first| later.range.start < first.range.end);
    found
}

/// Spaces at the start of a line: Fluent accepts only the space character.
fn indentation(line: &str, start: usize, found: &mut Vec<Repair>) {
    let indent = line.len() - line.trim_start_matches(|c| is_blank(c) && c != '\n' && c != '\r').len();
    let written = &line[..indent];
    if let Some(odd) = written.chars().find(|c| *c != ' ') {
        // An empty line may have any spaces.
        if !line.trim().is_empty() {
            found.push(Repair {
                range: start..start + indent,
                message: format!("this line begins with {}; Fluent accepts only spaces here", blank_name(odd)),
                // A message begins at the start of its line; everything else is indented.
                replacement: if is_message(&line[indent..]) { String::new() } else { "    ".to_owned() },
            });
        }
    }
}

/// The name of a message, a term, an attribute or a variant at the start of a line, up to `=` or `]`.
fn name(line: &str, start: usize, found: &mut Vec<Repair>) {
    let indent = line.len() - line.trim_start_matches(is_blank).len();
    let rest = &line[indent..];
    let end = match rest.chars().next() {
        Some('[' | '*') => rest.find(']'),
        Some('.' | '-') => rest.find('='),
        Some(_) if indent == 0 => rest.find('='),
        _ => None,
    };
    if let Some(end) = end {
        expression(&rest[..end], start + indent, found);
    }
}

/// What stands within braces: from each `{` to `}`, to `->`, or to the end of the line.
fn placeables(line: &str, start: usize, found: &mut Vec<Repair>) {
    for (open, _) in line.match_indices('{') {
        let inside = &line[open + 1..];
        let end = [inside.find('}'), inside.find("->"), inside.find('{'), Some(inside.trim_end().len())];
        let end = end.into_iter().flatten().min().unwrap_or(0);
        expression(&inside[..end], start + open + 1, found);
    }
}

/// Letters of another alphabet and odd spaces outside string literals.
fn expression(text: &str, start: usize, found: &mut Vec<Repair>) {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        if c == '"' {
            quoted = !quoted;
        }
        if quoted || c.is_ascii() {
            continue;
        }
        let range = start + at..start + at + c.len_utf8();
        if is_blank(c) {
            let message = format!("this is {}; Fluent accepts only spaces here", blank_name(c));
            found.push(Repair { range, message, replacement: " ".to_owned() });
        } else if let Some(latin) = lookalike(c) {
            let message = format!("names have Latin letters; this is {}", describe(c));
            found.push(Repair { range, message, replacement: latin.to_string() });
        }
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// True for a line that begins with the name of a message or a term, and `=`.
fn is_message(line: &str) -> bool {
    let name = line.split('=').next().unwrap_or_default().trim();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    name.len() < line.len() && !name.is_empty() && name.chars().all(is_part) && line.contains('=')
}

fn blank_name(c: char) -> String {
    let number = u32::from(c);
    match c {
        '\t' => "a tab".to_owned(),
        '\u{a0}' | '\u{202f}' => format!("a no-break space (U+{number:04X})"),
        c if is_invisible(c) => format!("an invisible character (U+{number:04X})"),
        _ => format!("another space (U+{number:04X})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(text: &str) -> Option<String> {
        repair(&Source::new("a.ftl", text.to_owned()), &mut Vec::new()).map(|repaired| repaired.text)
    }

    #[test]
    fn only_characters_that_fluent_does_not_accept_are_replaced() {
        for (text, corrected) in [
            ("a = { N\u{410}ME($x) }\n", Some("a = { NAME($x) }\n")),
            ("a = b\n\t.c = d\n", Some("a = b\n    .c = d\n")),
            ("\u{a0}a = b\n", Some("a = b\n")),
            ("a = b\n\u{a0}\u{a0}c d\n", Some("a = b\n    c d\n")),
            ("a = {\u{a0}$x }\n", Some("a = { $x }\n")),
            ("a\u{441}t = b\n", Some("act = b\n")),
            (
                "a = { F($x) ->\n    [\u{43e}ne] b\n   *[other] c\n}\n",
                Some("a = { F($x) ->\n    [one] b\n   *[other] c\n}\n"),
            ),
            ("a = \u{430}\u{a0}\u{441} {\"\u{a0}\"} \u{43e}\n    \u{430} = b\n# \u{a0}\n", None),
        ] {
            assert_eq!(repaired(text).as_deref(), corrected, "{text}");
        }
    }
}

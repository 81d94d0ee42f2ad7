//! Signs of other programs: the braces of a message in a text that is printed as it is, character references and tags of
//! web pages, and the marks of bold and italic letters.

use std::ops::Range;

use super::text::{Role, Text};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    for reading in &text.readings {
        let line = reading.text.as_str();
        // Only a message has places for values of other programs. In another text a variable alone is one that is known.
        let is_meant = |sign: &str| match sign.strip_prefix('$') {
            _ if text.role == Role::Message => true,
            Some(name) => context.directory.contains(name),
            None => !sign.starts_with('%'),
        };
        if let Some(part) = unbraced(line).into_iter().find(|part| is_meant(&line[part.clone()])) {
            let sign = &line[part.clone()];
            let message = format!("`{sign}` would be printed as it is: it stands in no braces");
            let finding = Finding::new(Code::Markup, message).at(text.span(reading, part));
            findings.push(match sign.starts_with('%') {
                true => finding.help("write the words themselves"),
                false if text.is_pattern || text.role == Role::Message => finding.help(format!("write {{ {sign} }}")),
                false => finding
                    .help("write the words themselves; functions are read in points, in `closing` and in messages"),
            });
        }
        if text.role == Role::Message {
            continue;
        }
        if !text.is_pattern
            && let Some(part) = braces(line)
        {
            let message = format!("“{}” would be printed as it is: this text has no functions", &line[part.clone()]);
            let help = "write the words themselves; functions are read in points, in `closing` and in messages";
            findings.push(Finding::new(Code::Markup, message).at(text.span(reading, part)).help(help));
        }
        for reference in references(line) {
            let sign = &line[reference.clone()];
            let message = format!("`{sign}` is a character of a web page, and it would be printed as it is");
            let finding = Finding::new(Code::Markup, message).at(text.span(reading, reference.clone()));
            findings.push(match character(sign) {
                Some(instead) => {
                    let finding = finding.help(format!("write `{instead}`"));
                    add_edits(finding, text, reading, [(reference, instead)])
                }
                None => finding.help("write the character itself"),
            });
        }
        for (part, marks) in bold(line) {
            let inner = &line[part.start + marks..part.end - marks];
            let message = format!("`{}` would be printed as it is", &line[part.clone()]);
            let finding = Finding::new(Code::Markup, message).at(text.span(reading, part.clone()));
            let edges = [(part.start..part.start + marks, ""), (part.end - marks..part.end, "")];
            findings.push(add_edits(finding.help(format!("write “{inner}”")), text, reading, edges));
        }
        for tag in tags(line) {
            let message = format!("`{}` is a tag of a web page, and it would be printed as it is", &line[tag.clone()]);
            let finding = Finding::new(Code::Markup, message).at(text.span(reading, tag.clone()));
            findings.push(add_edits(finding.help("delete the tag"), text, reading, [(tag, "")]));
        }
    }
}

/// The first pair of braces that a message would read: with a variable, a function or a text in it.
fn braces(line: &str) -> Option<Range<usize>> {
    line.match_indices('{').find_map(|(start, _)| {
        let end = line[start..].find('}').map_or(line.len(), |end| start + end + 1);
        let is_placeable = line[start..end].contains(['$', '"', '(']);
        is_placeable.then_some(start..end)
    })
}

/// The variables and functions that no braces enclose (`$un`, `BODY($un)`), and the places for values of other programs (`%s`).
fn unbraced(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut depth, mut before) = (0_usize, ' ');
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        let next = rest.chars().next().unwrap_or(' ');
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if depth == 0 && next.is_ascii_lowercase() => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
                // One letter is a formula of another program.
                if end < 2 {
                    continue;
                }
                let head = &line[..at];
                let function =
                    head.strip_suffix('(').map(|head| head.trim_end_matches(|c: char| c.is_ascii_uppercase()));
                found.push(match function.filter(|name| name.len() + 1 < head.len()) {
                    Some(name) => {
                        let after = &rest[end..];
                        name.len()..line.len() - after.len() + after.find(')').map_or(0, |close| close + 1)
                    }
                    None => at..at + 1 + end,
                });
            }
            '%' if matches!(next, 's' | 'd') && !before.is_alphanumeric() => {
                let is_end = rest.chars().nth(1).is_none_or(|c| !c.is_alphanumeric());
                if is_end {
                    found.push(at..at + 2);
                }
            }
            _ => {}
        }
        before = c;
    }
    found
}

/// The character references: `&nbsp;`, `&#160;`.
fn references(line: &str) -> Vec<Range<usize>> {
    /// No reference is longer.
    const MOST: usize = 10;
    let end = |start: usize| {
        let rest = &line[start + 1..];
        let body = rest.split(';').next().filter(|body| body.len() < rest.len() && (2..=MOST).contains(&body.len()))?;
        let digits = body.strip_prefix('#').map(|digits| digits.trim_start_matches(['x', 'X']));
        let is_reference = match digits {
            Some(digits) => digits.chars().all(|c| c.is_ascii_hexdigit()) && !digits.is_empty(),
            None => {
                body.chars().all(|c| c.is_ascii_alphanumeric()) && body.starts_with(|c: char| c.is_ascii_alphabetic())
            }
        };
        is_reference.then_some(start..start + body.len() + 2)
    };
    line.match_indices('&').filter_map(|(start, _)| end(start)).collect()
}

/// The character of a reference that people meet in copied texts.
fn character(reference: &str) -> Option<&'static str> {
    Some(match reference {
        "&nbsp;" | "&#160;" | "&#xA0;" | "&#xa0;" => " ",
        "&amp;" | "&#38;" => "&",
        "&laquo;" => "«",
        "&raquo;" => "»",
        "&ldquo;" => "“",
        "&rdquo;" => "”",
        "&bdquo;" => "„",
        "&lsquo;" => "‘",
        "&rsquo;" => "’",
        "&ndash;" => "–",
        "&mdash;" => "—",
        "&hellip;" => "…",
        _ => return None,
    })
}

/// The parts between the marks of bold and italic letters, with the length of the marks: `**word**`, `__word__`.
fn bold(line: &str) -> Vec<(Range<usize>, usize)> {
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    for marks in ["**", "__"] {
        let mut at = 0;
        while let Some(start) = line[at..].find(marks).map(|start| at + start) {
            let inside = start + marks.len();
            at = inside;
            let Some(end) = line[inside..].find(marks).map(|end| inside + end) else { break };
            let inner = &line[inside..end];
            let is_text = inner.starts_with(char::is_alphanumeric) && !inner.ends_with(char::is_whitespace);
            let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            let alone = edge(line[..start].chars().next_back()) && edge(line[end + marks.len()..].chars().next());
            let overlaps = found.iter().any(|(other, _)| other.start <= start && start < other.end);
            if is_text && alone && !overlaps {
                at = end + marks.len();
                found.push((start..at, marks.len()));
            }
        }
    }
    found
}

/// True if the text between `<` and `>` is a tag of a web page, and no name of something that is still to be written.
pub(super) fn is_tag(body: &str) -> bool {
    const NAMES: [&str; 16] =
        ["a", "b", "br", "div", "em", "font", "h1", "h2", "i", "li", "p", "span", "strong", "sup", "u", "ul"];
    let name = body.trim_matches('/').split_whitespace().next().unwrap_or_default();
    NAMES.contains(&name.to_lowercase().as_str())
}

/// The tags of a web page: `<b>`, `</p>`, `<br/>`.
fn tags(line: &str) -> Vec<Range<usize>> {
    let tag = |start: usize| {
        let end = line[start..].find('>').map(|end| start + end + 1)?;
        is_tag(&line[start + 1..end - 1]).then_some(start..end)
    };
    line.match_indices('<').filter_map(|(start, _)| tag(start)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str, found: Vec<Range<usize>>) -> Vec<&str> {
        found.into_iter().map(|range| &line[range]).collect()
    }

    #[test]
    fn signs_of_other_programs_are_found() {
        let line = "a&nbsp;b &#8212; R&D; AT&T <b>c</b> < 5 > 3, **d e** 2*3*4 x__y__z";
        assert_eq!(texts(line, references(line)), ["&nbsp;", "&#8212;"]);
        assert_eq!(texts(line, tags(line)), ["<b>", "</b>"]);
        assert_eq!(texts(line, bold(line).into_iter().map(|(range, _)| range).collect()), ["**d e**"]);
        let in_no_braces = |line| texts(line, unbraced(line));
        assert_eq!(in_no_braces("reports of BODY($un, case: \"definite\") are"), ["BODY($un, case: \"definite\")"]);
        assert_eq!(in_no_braces("of $the BODY($un-women)."), ["$the", "BODY($un-women)"]);
        assert_eq!(in_no_braces("({ $un }) 5 %, $5 million, 5%-s, %s"), ["%s"]);
        assert_eq!(in_no_braces("{ BODY($un) } costs $5, A$ and 100 %d5"), [""; 0]);
        assert_eq!(braces("Chief { TERM($x) } adviser"), Some(6..18));
        assert_eq!(braces("Chief { $x adviser"), Some(6..18));
        assert_eq!(braces("Chief {41} adviser }"), None);
    }
}

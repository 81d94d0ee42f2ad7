//! The characters of a text with the braces of Fluent around them.

use std::ops::Range;

/// The byte ranges of the placeables of a text, with their braces, in their order. A placeable in another one is a part
/// of it.
pub fn placeables(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut open) = (Vec::new(), None);
    for (at, c, braces, _) in scan(text) {
        match (open, c, braces) {
            (None, '{', _) => open = Some(at),
            (Some(start), '}', 0) => {
                found.push(start..at + 1);
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// The length of the placeable at the beginning of a text. `None` if it does not end.
pub fn placeable_end(text: &str) -> Option<usize> {
    scan(text).find(|(_, c, braces, _)| *c == '}' && *braces == 0).map(|(at, ..)| at + 1)
}

/// Every character with its byte offset, the number of open braces, and whether it is inside a string literal.
///
/// A string literal is possible only within braces, and ends at the end of the line at the latest. Braces in it do not
/// count.
pub fn scan(text: &str) -> impl Iterator<Item = (usize, char, usize, bool)> {
    let (mut braces, mut quoted, mut escaped) = (0_usize, false, false);
    text.char_indices().map(move |(at, c)| {
        match c {
            '\n' => quoted = false,
            '"' if braces > 0 && !escaped => quoted = !quoted,
            '{' if !quoted => braces += 1,
            '}' if !quoted => braces = braces.saturating_sub(1),
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        (at, c, braces, quoted)
    })
}

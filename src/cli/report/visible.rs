//! Makes text of users safe for a terminal: control characters and invisible characters are shown as numbers.

use std::borrow::Cow;
use std::fmt::Write;

use crate::diag::{is_bidi_control, is_invisible};

/// Replaces every character of [`is_hidden`] by its number, such as `<U+202E>`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    replace(text, is_hidden)
}

/// Like [`visible`], for a text that must stay on one line, such as a file name: also replaces line breaks and tabs.
pub(crate) fn visible_line(text: &str) -> Cow<'_, str> {
    replace(text, |c| matches!(c, '\n' | '\t') || is_hidden(c))
}

fn replace(text: &str, hidden: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if hidden(c) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "<U+{:04X}>", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// True for control characters except line breaks and tabs, and for invisible characters: bidi controls, joiners,
/// fillers, variation selectors and tags.
pub(super) fn is_hidden(c: char) -> bool {
    // Joiners are allowed in documents, but terminals do not handle them reliably, so they are shown.
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    !matches!(c, '\n' | '\t') && (c.is_control() || is_bidi_control(c) || is_invisible(c) || joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_invisible_characters_are_shown() {
        assert_eq!(visible("a\u{1b}[31mb\u{202e}c\u{9b}\u{7f}\r"), "a<U+001B>[31mb<U+202E>c<U+009B><U+007F><U+000D>");
        assert_eq!(visible("Bakı\u{200b}"), "Bakı<U+200B>");
    }

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(visible_line("a\nb\tc\u{202e}.toml"), "a<U+000A>b<U+0009>c<U+202E>.toml");
        assert_eq!(visible_line("a b.toml"), "a b.toml");
    }

    #[test]
    fn letters_of_every_language_are_unchanged() {
        for text in ["Səfixanlı\n\tİstiqlal", "Сафиханлы №\u{a0}5", "ქართული", "עברית العربية", "中文 e\u{301}"]
        {
            assert_eq!(visible(text), text);
        }
    }
}

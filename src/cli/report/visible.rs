//! Text of users on a terminal: what would steer the terminal, or not be seen at
//! all, is shown by its number.

use std::borrow::Cow;
use std::fmt::Write;

use crate::diag::{shapeless, turns};

/// The text with every character that acts or hides written as `<U+202E>`. Line
/// ends and tabs stay.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(hides) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if hides(c) {
            // Writing to a string does not fail.
            let _ = write!(shown, "<U+{:04X}>", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// True of control characters and of those that have no shape of their own: marks of
/// direction, joiners, fillers, variation selectors, tags.
pub(super) fn hides(c: char) -> bool {
    // A terminal joins letters where a paper may: the joiners are shown here.
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    !matches!(c, '\n' | '\t') && (c.is_control() || turns(c) || shapeless(c) || joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_or_hides_is_shown() {
        assert_eq!(visible("a\u{1b}[31mb\u{202e}c\u{9b}\u{7f}\r"), "a<U+001B>[31mb<U+202E>c<U+009B><U+007F><U+000D>");
        assert_eq!(visible("Bakı\u{200b}"), "Bakı<U+200B>");
    }

    #[test]
    fn letters_of_every_language_stay() {
        for text in ["Səfixanlı\n\tİstiqlal", "Сафиханлы №\u{a0}5", "ქართული", "עברית العربية", "中文 e\u{301}"]
        {
            assert_eq!(visible(text), text);
        }
    }
}

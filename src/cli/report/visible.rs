//! Text of users on a terminal: what would steer the terminal, or not be seen at
//! all, is shown by its number.

use std::borrow::Cow;
use std::fmt::Write;

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
    match c {
        '\n' | '\t' => false,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}'
        | '\u{FEFF}' | '\u{FFA0}' => true,
        '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => true,
        '\u{FE00}'..='\u{FE0F}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}' => true,
        _ => c.is_control(),
    }
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

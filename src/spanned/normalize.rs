//! Text in Unicode normalization form C (UAX #15), with the way back to the file.
//!
//! Some systems copy text in the decomposed form: *й* as *и* and a breve. The rest of the program compares and inflects
//! letters, so it only gets the composed form.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text in NFC. It is borrowed if it is in NFC already, as nearly every text is.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_common) || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// The letter without its marks: *e* of *é*.
pub fn base_letter(letter: char) -> char {
    std::iter::once(letter).nfd().next().unwrap_or(letter)
}

/// True for common letters and marks that NFC never changes. Texts that consist of them need no closer look.
fn is_common(c: char) -> bool {
    matches!(c, ..'\u{300}' | '\u{400}'..='\u{481}' | '\u{2010}'..='\u{2027}' | '\u{2116}')
}

/// A text in NFC, whose parts can be found in the source that it was made of.
pub struct Normalized {
    pub text: String,
    /// The parts that were composed one by one: the offset in `text`, and the range in the source.
    parts: Vec<(usize, Range<usize>)>,
}

impl Normalized {
    /// Composes characters that each have a range in the source.
    pub fn new(characters: impl IntoIterator<Item = (char, Range<usize>)>) -> Self {
        let mut normalized = Self { text: String::new(), parts: Vec::new() };
        let mut cluster = String::new();
        let mut source = 0..0;
        for (c, range) in characters {
            if canonical_combining_class(c) == 0 && !cluster.is_empty() {
                normalized.push(&cluster, source);
                cluster.clear();
                source = range.clone();
            } else if cluster.is_empty() {
                source.start = range.start;
            }
            cluster.push(c);
            source.end = range.end;
        }
        if !cluster.is_empty() {
            normalized.push(&cluster, source);
        }
        normalized
    }

    /// Composes a text whose source is the text itself.
    pub fn of(text: &str) -> Self {
        Self::new(text.char_indices().map(|(at, c)| (c, at..at + c.len_utf8())))
    }

    fn push(&mut self, cluster: &str, source: Range<usize>) {
        self.parts.push((self.text.len(), source));
        self.text.extend(cluster.nfc());
    }

    /// The range in the source of a byte range of the text.
    pub fn source(&self, part: Range<usize>) -> Range<usize> {
        let index = |at: usize| self.parts.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        let range = |at: usize| self.parts.get(index(at)).map_or(0..0, |(_, source)| source.clone());
        let after = self.parts.last().map_or(0, |(_, source)| source.end);
        let start = if part.start >= self.text.len() { after } else { range(part.start).start };
        match part.end > part.start {
            true => start..range(part.end - 1).end,
            false => start..start,
        }
    }
}

/// The characters of a TOML string, each with its range in `raw`, the string as it is written, with its quotes.
pub fn characters_of_toml_string(raw: &str) -> Vec<(char, Range<usize>)> {
    let (quote, escapes) = match raw {
        _ if raw.starts_with("\"\"\"") => ("\"\"\"", true),
        _ if raw.starts_with("'''") => ("'''", false),
        _ if raw.starts_with('"') => ("\"", true),
        _ => ("'", false),
    };
    // A string that is not closed is a syntax error, and its parts are not found.
    let Some(body) = raw.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) else {
        return Vec::new();
    };
    let mut at = quote.len();
    if quote.len() > 1 {
        // A line break right after the quotes is layout.
        at += ["\r\n", "\n"].into_iter().find(|line| body.starts_with(line)).map_or(0, str::len);
    }
    let end = quote.len() + body.len();
    let mut characters = Vec::new();
    while let Some(c) = raw[..end].get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &raw[at + c.len_utf8()..end];
        let (c, length) = match c {
            '\\' if escapes => escape(rest),
            c => (Some(c), 0),
        };
        let next = at + raw[at..].chars().next().map_or(1, char::len_utf8) + length;
        characters.extend(c.map(|c| (c, at..next)));
        at = next;
    }
    characters
}

/// The character of an escape, and the length of the escape after its backslash. A backslash at the end of a line
/// stands for no character.
fn escape(rest: &str) -> (Option<char>, usize) {
    let digits = |length: usize| {
        let code = rest.get(1..=length).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        (code.and_then(char::from_u32), 1 + length)
    };
    match rest.chars().next() {
        Some('b') => (Some('\u{8}'), 1),
        Some('t') => (Some('\t'), 1),
        Some('n') => (Some('\n'), 1),
        Some('f') => (Some('\u{c}'), 1),
        Some('r') => (Some('\r'), 1),
        Some('e') => (Some('\u{1b}'), 1),
        Some('x') => digits(2),
        Some('u') => digits(4),
        Some('U') => digits(8),
        Some(c @ ('"' | '\\')) => (Some(c), 1),
        _ => (None, rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed_and_found_again() {
        let text = "Сергеи\u{306} O\u{308}c";
        let normalized = Normalized::of(text);
        assert_eq!(normalized.text, "Сергей Öc");
        assert_eq!(nfc(text), normalized.text);
        for (part, source) in [("й", "и\u{306}"), ("Ö", "O\u{308}"), ("c", "c"), ("гей Ö", "геи\u{306} O\u{308}")]
        {
            let at = normalized.text.find(part).unwrap();
            assert_eq!(&text[normalized.source(at..at + part.len())], source);
        }
    }

    #[test]
    fn the_characters_of_a_string_are_found_in_the_file() {
        for (raw, content) in [
            (r#""a\"\u0259\n""#, "a\"ə\n"),
            ("'a\\b'", "a\\b"),
            ("\"\"\"\na \\\n   b\"\"\"", "a b"),
            ("\"\"\"\r\n\r\na\"\"\"", "\r\na"),
            ("'''\n\nə'''", "\nə"),
            (r#""\x41""#, "A"),
        ] {
            let characters = characters_of_toml_string(raw);
            assert_eq!(characters.iter().map(|(c, _)| *c).collect::<String>(), content, "{raw}");
        }
        assert_eq!(characters_of_toml_string("\"a\\u0259b\"")[1].1, 2..8);
    }
}

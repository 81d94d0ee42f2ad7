//! Words, marks and letters of a file that is repaired: what each of them looks like, and how TOML writes it.

use toml::de::DeTable;

use crate::diag::{is_invisible, lookalike};

/// True for a space that TOML does not know, and for a character without a shape.
pub(super) fn is_odd_blank(c: char) -> bool {
    ((c.is_whitespace() && !c.is_ascii()) || is_invisible(c)) && !is_line_end(c)
}

/// True for a character that ends a line: in TOML a line feed, in other files also a carriage return or one of the
/// separators of Unicode.
pub(super) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The sign with which a comment begins in another language than TOML.
pub(super) fn comment_sign(text: &str) -> Option<&'static str> {
    ["//", "/*", "--", "<!--"].into_iter().find(|sign| text.starts_with(sign))
}

/// True for the characters of a key without quotation marks.
pub(super) fn is_key_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// The key with Latin letters for those that only look like them, and with hyphens for spaces and dashes. `None` if
/// another character is left.
pub(super) fn corrected_key(part: &str) -> Option<String> {
    let correct = |c: char| match c {
        ' ' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        c if is_key_char(c) => Some(c),
        c if is_odd_blank(c) => Some('-'),
        c => lookalike(c),
    };
    let corrected: String = part.chars().map(correct).collect::<Option<_>>()?;
    // A word of another alphabet alone may consist of such letters only by chance.
    part.contains(|c: char| c.is_ascii_alphanumeric()).then_some(corrected)
}

/// The first character that a key cannot have. A space if there is only a space.
pub(super) fn foreign_letter(part: &str) -> char {
    part.chars().find(|c| !is_key_char(*c) && *c != '.' && *c != ' ').unwrap_or(' ')
}

/// Marks that can close a text which one of [`OPENING`] opens.
pub(super) const CLOSING: &str = "“”„‟«»‘’‚‛‹›″＂\"";

/// The value of a word for yes or no.
pub fn boolean(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// True if a text begins with a key and the sign behind it.
pub(super) fn starts_with_key(text: &str) -> bool {
    if let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        let is_name = !quoted.0.is_empty() && quoted.0.chars().all(is_key_char);
        let rest = quoted.1.trim_start_matches([' ', '\t']);
        return rest.starts_with('=') || (is_name && rest.starts_with(':'));
    }
    // Letters that only look like those of a key are corrected later.
    let end = text.find(|c: char| !is_key_char(c) && c != '.' && lookalike(c).is_none()).unwrap_or(text.len());
    let rest = text[end..].trim_start_matches([' ', '\t', '\u{a0}']);
    end > 0 && (rest.starts_with('=') || rest.starts_with(':')) && !text[..end].chars().all(|c| c.is_ascii_digit())
}

/// The key of a line that is TOML as it stands.
pub(super) fn key_of_toml(line: &str) -> Option<String> {
    let table = DeTable::parse(line).ok()?;
    let (key, _) = line.split_once('=')?;
    (!table.get_ref().is_empty()).then(|| key.trim().to_owned())
}

/// A text as a value of TOML.
pub fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A word such as *and* before the next value of a list.
pub(super) fn joining_word(text: &str) -> Option<&str> {
    let word = &text[..text.find([' ', '\t'])?];
    let behind = text[word.len()..].trim_start_matches([' ', '\t']);
    let is_word = word == "&" || word.chars().all(char::is_alphabetic);
    (is_word && word.len() <= 8 && behind.starts_with(['"', '\'', '{'])).then_some(word)
}

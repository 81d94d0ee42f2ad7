//! The last step before a text is printed: no-break spaces, digit groups, the capital of a sentence, and commas before
//! other punctuation marks.

use super::{Cldr, markers};
use crate::lang::{Language, Numbers};

const NO_BREAK: char = '\u{a0}';

/// Finishes a formatted text: collapses white space, drops a closing comma before another punctuation mark, and sets
/// no-break spaces where the locale requires them.
pub fn finish(text: &str, language: &Language) -> String {
    let text = resolve_closing_commas(text);
    // A line break in an `.ftl` file is layout. It is printed as a space.
    let words: Vec<&str> = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect();
    let rules = &language.typography;
    let mut out = String::with_capacity(text.len());
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let after = rules.no_break_after.iter().any(|mark| words[index - 1] == mark);
            let before = rules.no_break_before.iter().any(|mark| trim_marks(word) == mark);
            out.push(if after || before { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

/// The word without the punctuation marks at its end.
fn trim_marks(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')'])
}

/// Finishes a text as [`finish`] does, and capitalizes its first letter.
pub fn sentence(text: &str, language: &Language, cldr: &Cldr) -> String {
    let text = finish(text, language);
    // The start of a gap or an opening mark can be before the first letter. After any other character the casing of
    // the author is kept.
    let opens = |c: char| matches!(c, '“' | '«' | '„' | '(' | '[' | markers::GAP);
    let Some((at, first)) = text.char_indices().find(|(_, c)| !opens(*c)).filter(|(_, c)| c.is_lowercase()) else {
        return text;
    };
    let after = at + first.len_utf8();
    format!("{}{}{}", &text[..at], cldr.capitals(&text[at..after]), &text[after..])
}

/// Replaces each marker of a closing comma by a comma, or by nothing before another punctuation mark or the end.
fn resolve_closing_commas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(markers::CLOSING_COMMA) {
        out.push_str(&rest[..at]);
        rest = &rest[at + markers::CLOSING_COMMA.len_utf8()..];
        let next = rest.trim_start_matches([' ', markers::CLOSING_COMMA]).chars().next();
        if next.is_some_and(|next| !matches!(next, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '–' | '—')) {
            out.push(',');
        }
    }
    out.push_str(rest);
    out
}

/// The number in digits, grouped by three with the separator of the locale if it has enough digits.
pub fn number(number: i64, style: &Numbers) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    if digits.len() < style.group_from {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(&style.group);
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

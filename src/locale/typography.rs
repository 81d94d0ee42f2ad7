//! The last touch: spaces that do not break, figures in groups, the capital of a
//! sentence, marks that meet.

use super::{Cldr, marks};
use crate::lang::{Language, Numbers};

const NO_BREAK: char = '\u{a0}';

/// A text as it is printed: single spaces, no doubled marks, no break where the locale forbids one.
pub fn finish(text: &str, language: &Language) -> String {
    let text = close_appositions(text);
    // A line break in a file is layout, and a space on paper.
    let words: Vec<&str> = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect();
    let rules = &language.typography;
    let mut out = String::with_capacity(text.len());
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let after = rules.no_break_after.iter().any(|mark| words[index - 1] == mark);
            let before = rules.no_break_before.iter().any(|mark| bare(word) == mark);
            out.push(if after || before { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

/// A word without the marks that follow it.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')'])
}

/// As [`finish`], with a capital at the head.
pub fn sentence(text: &str, language: &Language, cldr: &Cldr) -> String {
    let text = finish(text, language);
    // A gap or a mark that opens something may stand before the first letter; after any
    // other sign the text is as its author wants it.
    let opens = |c: char| matches!(c, '“' | '«' | '„' | '(' | '[' | marks::GAP);
    let Some((at, first)) = text.char_indices().find(|(_, c)| !opens(*c)).filter(|(_, c)| c.is_lowercase()) else {
        return text;
    };
    let after = at + first.len_utf8();
    format!("{}{}{}", &text[..at], cldr.capitals(&text[at..after]), &text[after..])
}

/// The closing comma of an apposition stands only before more words of the sentence.
fn close_appositions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(marks::CLOSING_COMMA) {
        out.push_str(&rest[..at]);
        rest = &rest[at + marks::CLOSING_COMMA.len_utf8()..];
        let next = rest.trim_start_matches([' ', marks::CLOSING_COMMA]).chars().next();
        if next.is_some_and(|next| !matches!(next, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '–' | '—')) {
            out.push(',');
        }
    }
    out.push_str(rest);
    out
}

/// Digits in groups of three, as the locale sets them off.
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

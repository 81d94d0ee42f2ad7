//! The words of a text that have a capital.

use std::ops::Range;

use super::text::{Role, Subject, Text};
use super::tokens::{QUOTES, is_capitalised, quotations, words};
use crate::grammar::is_roman;
use crate::lang::Writing;

/// The words of a text that may be names: each with one capital at its start, and not by the rules of the language. The
/// first word of a whole sentence, a title or a designation has a capital anyway.
pub(super) fn capital_words(text: &Text<'_>) -> Vec<Range<usize>> {
    let Some(reading) = text.readings.first() else { return Vec::new() };
    let writing = &text.locale.language.writing;
    let words = words(&reading.text);
    let is_single = !text.is_short && words.len() == 1;
    let begins = |range: &Range<usize>| match text.role {
        Role::Point => false,
        // A place of several words can be a building, which begins with a common word.
        Role::Designation if text.subject == Subject::Place && is_single => false,
        _ => begins_sentence(&reading.text[..range.start]),
    };
    let quotations = quotations(&reading.text);
    let is_name = |(range, word): &(Range<usize>, &str)| {
        is_common_word(word)
            && !begins(range)
            && !quotations.iter().any(|quotation| quotation.contains(&range.start))
            && !has_capital_by_rule(word, writing)
    };
    words.into_iter().filter(is_name).map(|(range, _)| range).collect()
}

/// True if a sentence, a quotation or a bracket begins behind the text.
pub(super) fn begins_sentence(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(['.', '!', '?', '…', ':', '(', '['])
        || before.ends_with(|c| QUOTES.contains(c))
}

/// True for a word with a capital at its start only. Abbreviations and brand names have others.
pub(super) fn is_common_word(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    is_capitalised(word) && capitals == 1 && word.chars().count() > 1 && !is_roman(word)
}

/// True for a word that has a capital and is no name, such as an adjective of nationality.
pub(super) fn has_capital_by_rule(word: &str, writing: &Writing) -> bool {
    /// Other words begin like a shorter one: *I*, *Act*.
    const LETTERS: usize = 4;
    writing.capitals.iter().any(|capital| match capital.chars().count() {
        ..LETTERS => word == capital,
        _ => word.starts_with(capital.as_str()),
    })
}

//! Words that were typed without letters of the language, with those of another keyboard: *gorus*, *görus* for *görüş*.

use std::collections::BTreeSet;

use super::text::Text;
use super::tokens::{is_capitalised, quotations, words};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};
use crate::locale::Locale;

/// The number of letters from which a text is expected to have a letter of its own. The longest right text without one
/// that was seen has 25 (among 2,400 Azerbaijani texts).
const MIN_LETTERS: usize = 30;

/// The number of different words that such a text has.
const MIN_WORDS: usize = 3;

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plain = &text.locale.language.writing.plain_letters;
    let Some(reading) = text.readings.first().filter(|_| text.role.is_prose() && !plain.is_empty()) else { return };
    let quotations = quotations(&reading.text);
    let mut words = words(&reading.text);
    words.retain(|(range, _)| !quotations.iter().any(|quotation| quotation.contains(&range.start)));
    let (names, small): (Vec<_>, Vec<_>) = words.into_iter().partition(|(_, word)| is_capitalised(word));
    let before = findings.len();
    let names = names.iter().map(|(range, word)| (range, word, context.name_with_own_letters(text.locale, word)));
    let common = small.iter().map(|(range, word)| (range, word, context.with_own_letters(text.locale, word)));
    for (range, word, right) in names.chain(common) {
        let Some(right) = right else { continue };
        let finding = Finding::new(Code::LettersMissing, format!("“{word}” is “{right}” with other letters"));
        let finding = finding.at(text.span(reading, range.clone())).help(format!("write “{right}”"));
        findings.push(add_edits(finding, text, reading, [(range.clone(), right.as_str())]));
    }
    if findings.len() > before || !lacks_letters(small.iter().map(|(_, word)| *word), text.locale) {
        return;
    }
    let own: Vec<String> = plain.keys().map(char::to_string).collect();
    let message = format!("the text has none of the letters {} of {}", own.join(" "), text.locale.language);
    let finding = Finding::new(Code::LettersMissing, message).help("type the text with its own letters");
    findings.extend(text.whole_span().map(|span| finding.at(span)));
}

/// True if the small words of a text have many letters, and none of those that a plain keyboard lacks.
pub(super) fn lacks_letters<'w>(small: impl Iterator<Item = &'w str>, locale: &Locale) -> bool {
    let plain = &locale.language.writing.plain_letters;
    let words: BTreeSet<&str> = small.collect();
    let mut letters = words.iter().flat_map(|word| word.chars());
    !plain.is_empty()
        && words.len() >= MIN_WORDS
        && !letters.clone().any(|letter| plain.contains_key(&letter))
        && letters.nth(MIN_LETTERS - 1).is_some()
}

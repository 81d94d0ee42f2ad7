//! The noun after a number, in languages that have the singular there: *5 ölkə*, and not *5 ölkələr*.

use super::Context;
use super::numbers::{Numeral, figures};
use super::text::{Role, Text};
use super::words::{fold, words};
use crate::diag::{Code, Finding};
use crate::lang::Language;

/// Figures that can be a year, which stands before a plural: *2025 Olimpiya Oyunları*.
pub(super) const YEARS: std::ops::RangeInclusive<u64> = 1900..=2100;

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let language = &text.locale.language;
    let is_typed = matches!(text.role, Role::Point | Role::Sentence | Role::Title);
    if !is_typed || text.message_name().is_some() || language.writing.not_after_number.is_empty() {
        return;
    }
    let Some(numerals) = context.numerals(text.locale) else { return };
    for reading in &text.readings {
        let line = reading.text.as_str();
        let words = words(line);
        let in_figures = figures(line).0.into_iter().map(|number| (number.value, number.range));
        // *A thousand years* can be any long time, and is a plural then.
        let is_small = |numeral: &Numeral| numeral.certain && numeral.value.len() < 3;
        // *Third parties*: one of several in a row, and no number of them.
        let is_ordinal = |numeral: &Numeral| {
            let said = fold(&line[numeral.range.clone()]);
            language.writing.ordinals_in_words.iter().any(|ending| said.ends_with(fold(ending).as_str()))
        };
        let in_words = numerals.find(line, &words).into_iter().filter(is_small).filter(|numeral| !is_ordinal(numeral));
        for (value, range) in in_figures.chain(in_words.map(|numeral| (numeral.value, numeral.range))) {
            let before = &line[..range.start];
            let value: Option<u64> = value.parse().ok();
            if is_part(before)
                || is_label(before, language)
                || value.is_none_or(|value| value < 2 || YEARS.contains(&value))
            {
                continue;
            }
            let is_blank = |from: usize, to: usize| matches!(line.get(from..to), Some(" " | "\u{a0}"));
            let mut behind = words.iter().skip_while(|word| word.range.start <= range.end);
            let adjectives = &language.writing.before_a_noun;
            let mut end = range.end;
            let noun = behind.find_map(|word| {
                let joined = is_blank(end, word.range.start);
                end = word.range.end;
                let is_adjective = joined && adjectives.iter().any(|known| fold(known) == word.folded);
                (!is_adjective).then_some((word, joined))
            });
            let Some((noun, true)) = noun.filter(|(noun, _)| !noun.is_capitalized()) else { continue };
            if !language.is_plural_for_a_number(noun.text) {
                continue;
            }
            let message = format!("“{}” stands after a number, and has the ending of a plural", noun.text);
            let finding = Finding::new(Code::NounAfterNumber, message).at(text.span(reading, noun.range.clone()));
            findings.push(finding.help(format!("in {language} a noun is singular after a number")));
        }
    }
}

/// True if the number behind the text is a part of a longer number, or of a word.
pub(super) fn is_part(before: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || "-–.,:/".contains(c))
}

/// True if the number behind the text only says which one of several is meant: *№ 5*.
pub(super) fn is_label(before: &str, language: &Language) -> bool {
    let before = before.trim_end_matches([' ', '\u{a0}']);
    let word = fold(before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default());
    before.ends_with(['№', '§', '#']) || language.writing.number_signs.iter().any(|sign| fold(sign) == word)
}

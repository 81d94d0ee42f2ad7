//! Endings that people type behind figures: *2019-cu*. The ending follows the last word of the number.

use super::numbers::figures;
use super::text::{Role, Text};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};
use crate::grammar::{InflectionRules, Word, WordKind};

/// Numbers whose words are all the last words that a number can have.
const LAST_WORDS: [&str; 22] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100",
    "1000", "1000000",
];

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    let is_prose = matches!(text.role, Role::Point | Role::Sentence | Role::Title | Role::Designation);
    let Some(rules) = text.locale.rules.as_deref().filter(|_| is_prose) else { return };
    for reading in &text.readings {
        let line = reading.text.as_str();
        for number in figures(line).0 {
            let Some(rest) = line[number.range.end..].strip_prefix('-') else { continue };
            // 15:00 is read with its zeros.
            let is_time = line[number.range.clone()].contains([':', '.', ',']);
            let typed: &str = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
            if is_time || typed.is_empty() || rest[typed.len()..].starts_with(['-', '’', '\'']) {
                continue;
            }
            let Some(ending) = right_ending(&number.value, typed, rules) else { continue };
            let part = number.range.end + 1..number.range.end + 1 + typed.len();
            let figures = &line[number.range.clone()];
            let message = format!("“-{typed}” is not the ending that {figures} has");
            let finding = Finding::new(Code::WrongForm, message).at(text.span(reading, part.clone()));
            let finding = finding.help(format!("write “{figures}-{ending}”"));
            findings.push(add_edits(finding, text, reading, [(part, ending.as_str())]));
        }
    }
}

/// The ending that the figures should have. `None` if the typed one is right, or if no number has it.
fn right_ending(figures: &str, typed: &str, rules: &InflectionRules) -> Option<String> {
    let own = endings(figures, rules);
    if own.iter().any(|ending| ending.as_deref() == Some(typed)) {
        return None;
    }
    let of_others: Vec<_> = LAST_WORDS.into_iter().map(|number| endings(number, rules)).collect();
    let has =
        |case: &usize| of_others.iter().any(|others| others.get(*case).is_some_and(|e| e.as_deref() == Some(typed)));
    let case = (0..own.len()).find(has)?;
    own.into_iter().nth(case).flatten()
}

/// The endings of a number behind a hyphen, by the number of the case.
fn endings(figures: &str, rules: &InflectionRules) -> Vec<Option<String>> {
    let word = Word::new(figures, WordKind::Number);
    let behind = |form: &str| form.strip_prefix(figures).and_then(|rest| rest.strip_prefix('-')).map(str::to_owned);
    rules.paradigm(&word).into_iter().map(|(_, form)| form.and_then(|form| behind(&form.text))).collect()
}

//! Endings that people type behind figures and abbreviations: *2019-cu*, *BMT-nin*. The ending follows the last word of the
//! number.

use super::numbers::figures;
use super::text::{Role, Text};
use super::words::{fold, words};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};
use crate::grammar::{InflectionRules, Word, WordKind};

/// Numbers whose words are all the last words that a number can have.
const LAST_WORDS: [&str; 22] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100",
    "1000", "1000000",
];

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    if matches!(text.role, Role::Point | Role::Sentence | Role::Title | Role::Designation) {
        behind_hyphen(text, findings);
        beside_figures(text, findings);
        beside_abbreviations(text, findings);
    }
}

/// Letters right behind figures: an ending without its hyphen, the ending of another number, a unit without a space.
fn beside_figures(text: &Text<'_>, findings: &mut Vec<Finding>) {
    for reading in &text.readings {
        let line = reading.text.as_str();
        for number in figures(line).0 {
            let rest = &line[number.range.end..];
            let letters = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
            let before = line[..number.range.start].chars().next_back();
            let is_alone = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '–' | '“' | '«' | '-'));
            let is_end = !rest[letters.len()..].starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '/');
            if letters.is_empty() || !is_alone || !is_end {
                continue;
            }
            let Some((message, instead)) = corrected(&line[number.range.clone()], &number.value, letters, text) else {
                continue;
            };
            let part = number.range.start..number.range.end + letters.len();
            let finding = Finding::new(Code::WrongForm, message).at(text.span(reading, part.clone()));
            let finding = finding.help(format!("write “{instead}”"));
            findings.push(add_edits(finding, text, reading, [(part, instead.as_str())]));
        }
    }
}

/// What is wrong with letters right behind figures, and what to write.
fn corrected(figures: &str, value: &str, letters: &str, text: &Text<'_>) -> Option<(String, String)> {
    let numbers = &text.locale.language.numbers;
    if numbers.ordinals.values().any(|ending| ending == letters) {
        let category = text.locale.cldr.ordinal(value.parse().ok()?);
        let ending = numbers.ordinals.get(category).filter(|ending| *ending != letters)?;
        return Some((format!("“{letters}” is not the ending that {figures} has"), format!("{figures}{ending}")));
    }
    if let Some(ending) = short_ending(letters, text) {
        return Some((format!("a hyphen is missing between {figures} and its ending"), format!("{figures}-{ending}")));
    }
    let rules = text.locale.rules.as_deref()?;
    let is_ending = || LAST_WORDS.iter().any(|number| of_number(number, rules).iter().flatten().any(|e| e == letters));
    if numbers.apart && is_word(letters, text) {
        return Some((format!("a space is missing between {figures} and “{letters}”"), format!("{figures} {letters}")));
    }
    if is_ending() {
        let ending = right_ending(value, letters, rules).unwrap_or_else(|| letters.to_owned());
        return Some((format!("a hyphen is missing between {figures} and its ending"), format!("{figures}-{ending}")));
    }
    None
}

/// An ending right behind an abbreviation, in a language that writes a hyphen between them: *BMTnin*.
fn beside_abbreviations(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let Some(rules) = text.locale.rules.as_deref() else { return };
    let plurals = &text.locale.language.writing.not_after_number;
    for reading in &text.readings {
        for word in words(&reading.text) {
            let capitals = word.text.find(|c: char| !c.is_uppercase()).unwrap_or(word.text.len());
            let (abbreviation, ending) = word.text.split_at(capitals);
            if abbreviation.chars().count() < 2 || ending.is_empty() || !ending.chars().all(char::is_lowercase) {
                continue;
            }
            let mut endings =
                endings(&Word::new(abbreviation, WordKind::Abbreviation), rules).into_iter().flatten().peekable();
            // A language whose cases have a hyphen there has it before the plural too.
            let is_plural = endings.peek().is_some() && plurals.iter().any(|plural| plural == ending);
            if !is_plural && endings.all(|known| known != ending) {
                continue;
            }
            let message = format!("a hyphen is missing between {abbreviation} and its ending");
            let finding = Finding::new(Code::WrongForm, message).at(text.span(reading, word.range.clone()));
            let instead = format!("{abbreviation}-{ending}");
            let finding = finding.help(format!("write “{instead}”"));
            findings.push(add_edits(finding, text, reading, [(word.range, instead.as_str())]));
        }
    }
}

/// The ending of figures that letters are, or that they write at length: *5-го* and not *5-ого*.
fn short_ending<'l>(letters: &str, text: &Text<'l>) -> Option<&'l str> {
    let endings = &text.locale.language.numbers.endings;
    let is_it = |(short, long): &(&String, &Vec<String>)| *short == letters || long.iter().any(|long| long == letters);
    endings.iter().find(is_it).map(|(short, _)| short.as_str())
}

/// True for a unit, a period or a word for a number.
fn is_word(letters: &str, text: &Text<'_>) -> bool {
    let numbers = &text.locale.language.numbers;
    let lists = numbers.units.values().chain(numbers.periods.values()).chain(numbers.words.values());
    let folded = fold(letters);
    lists.flatten().any(|word| match word.strip_suffix('*') {
        Some(beginning) => folded.starts_with(&fold(beginning)),
        None => fold(word) == folded,
    })
}

fn behind_hyphen(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let Some(rules) = text.locale.rules.as_deref() else { return };
    for reading in &text.readings {
        let line = reading.text.as_str();
        for number in figures(line).0 {
            let Some(rest) = line[number.range.end..].strip_prefix('-') else { continue };
            // 15:00 is read with its zeros.
            let is_time =
                line[number.range.clone()].contains([':', '.', ',']) || line[..number.range.start].ends_with('/');
            let typed: &str = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
            if is_time || typed.is_empty() || rest[typed.len()..].starts_with(['-', '’', '\'']) {
                continue;
            }
            let short = short_ending(typed, text).filter(|short| *short != typed).map(str::to_owned);
            let Some(ending) = short.or_else(|| right_ending(&number.value, typed, rules)) else { continue };
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
    let own = of_number(figures, rules);
    if own.iter().any(|ending| ending.as_deref() == Some(typed)) {
        return None;
    }
    let of_others: Vec<_> = LAST_WORDS.into_iter().map(|number| of_number(number, rules)).collect();
    let has =
        |case: &usize| of_others.iter().any(|others| others.get(*case).is_some_and(|e| e.as_deref() == Some(typed)));
    let case = (0..own.len()).find(has)?;
    own.into_iter().nth(case).flatten()
}

fn of_number(figures: &str, rules: &InflectionRules) -> Vec<Option<String>> {
    endings(&Word::new(figures, WordKind::Number), rules)
}

/// The endings of a word behind a hyphen, by the number of the case.
fn endings(word: &Word<'_>, rules: &InflectionRules) -> Vec<Option<String>> {
    let behind = |form: &str| form.strip_prefix(word.text).and_then(|rest| rest.strip_prefix('-')).map(str::to_owned);
    rules.paradigm(word).into_iter().map(|(_, form)| form.and_then(|form| behind(&form.text))).collect()
}

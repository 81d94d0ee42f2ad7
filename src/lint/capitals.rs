//! Capitals where no name is: at the start of a part of a sentence, of a common word within it, and of whole texts.

use std::ops::Range;

use super::Context;
use super::capital_words::{begins_sentence, has_capital_by_rule, is_common_word};
use super::forms::begins_name_with_article;
use super::proper::{has_same_name, own_name};
use super::sound::{differ, sounds};
use super::spelling::month_in_case;
use super::text::{Role, Text, Translations};
use super::tokens::{is_capitalised, quotations, words};
use crate::diag::{Code, Finding};
use crate::grammar::is_roman;
use crate::locale::Locale;

pub(super) fn check(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    for text in &translations.texts {
        in_capitals(text, context, findings);
    }
    within(translations, context, findings);
    at_start(translations, context, findings);
}

/// Words in a row that are wholly in capitals, and no names: one of them is too long for an abbreviation, or there are too
/// many for a list of abbreviations without commas.
fn in_capitals(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    /// An abbreviation is not longer.
    const LONG: usize = 7;
    const MANY: usize = 4;
    if !matches!(text.role, Role::Point | Role::Sentence | Role::Title | Role::Designation) {
        return;
    }
    let Some(reading) = text.readings.first() else { return };
    let tag = &text.locale.language.tag;
    let words = words(&reading.text);
    let all_capitals = |word: &str| word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase());
    let in_capitals = words.iter().filter(|(_, word)| word.chars().count() > 1 && all_capitals(word));
    if in_capitals.clone().count() < MANY && !in_capitals.clone().any(|(_, word)| word.chars().count() >= LONG) {
        return;
    }
    let is_capitals = |word: &str| all_capitals(word) && !is_roman(word) && !context.is_single_name(tag, word);
    let mut runs: Vec<Vec<&(Range<usize>, &str)>> = Vec::new();
    for word in &words {
        match runs.last_mut().filter(|run| {
            run.last().is_some_and(|last| {
                reading.text[last.0.end..word.0.start].chars().all(|c| matches!(c, ' ' | '\u{a0}' | ',' | '-'))
            })
        }) {
            Some(run) if is_capitals(word.1) => run.push(word),
            _ if is_capitals(word.1) => runs.push(vec![word]),
            _ => runs.push(Vec::new()),
        }
    }
    for run in runs {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let part = first.0.start..last.0.end;
        let shown = &reading.text[part.clone()];
        let long = run.len() > 1 && run.iter().any(|(_, word)| word.chars().count() >= LONG);
        let of_letters = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
        let many = !shown.contains(',') && run.iter().filter(|(_, word)| of_letters(word)).count() >= MANY;
        if long || many {
            let message = format!("“{shown}” is in capitals");
            let help = format!("write “{}”: a paper makes capitals where it has them", text.locale.cldr.small(shown));
            findings.push(Finding::new(Code::WrongCapital, message).at(text.span(reading, part)).help(help));
        }
    }
}

/// Common words with a capital within a sentence. Whether a word is a name is known only by comparison: without these
/// words, the text still has as many names as any other language.
fn within(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    // A name in one language can be a date or common words in another.
    if !translations.same_facts {
        names_within(translations, context, findings);
    }
}

/// The findings of [`within`], whatever the file says of the facts.
pub(super) fn names_within(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let is_compared = |text: &&Text<'_>| matches!(text.role, Role::Point | Role::Sentence);
    let texts: Vec<&Text<'_>> = translations.texts.iter().filter(is_compared).collect();
    for text in &texts {
        let (Some(reading), true) = (text.readings.first(), texts.len() > 1) else { continue };
        let mut suspicious = common_words(text, context);
        if suspicious.is_empty() {
            continue;
        }
        // A word that sounds the same in another language is a name.
        let others = || texts.iter().filter(|other| !std::ptr::eq(**other, *text));
        suspicious.retain(|range| {
            let word = &reading.text[range.clone()];
            !others().any(|other| has_same_name(word, text.locale, other))
        });
        let runs = capitals_within(text);
        let is_suspicious =
            |run: &&Range<usize>| suspicious.iter().any(|word| run.start <= word.start && word.end <= run.end);
        let wrong: Vec<&Range<usize>> = runs.iter().filter(is_suspicious).collect();
        let left = runs.len() - wrong.len() + placeables(text);
        let others = texts.iter().filter(|other| !std::ptr::eq(**other, *text));
        let most = others.map(|other| capitals_within(other).len() + placeables(other)).max();
        if wrong.is_empty() || most.is_none_or(|most| left < most) {
            continue;
        }
        let first_in =
            |run: &Range<usize>| suspicious.iter().find(|word| run.start <= word.start && word.end <= run.end).cloned();
        for range in wrong.into_iter().filter_map(first_in) {
            let word = &reading.text[range.clone()];
            let small = text.locale.cldr.small(word);
            let message = format!("“{word}” has a capital, and no other language has a name here");
            let help = format!("write “{small}”; a name belongs to the directory, in data/terms.toml");
            let finding = Finding::new(Code::WrongCapital, message).at(text.span(reading, range.clone())).help(help);
            findings.push(super::add_edits(finding, text, reading, [(range, small.as_str())]));
        }
    }
}

/// The words within a text that have a capital and are not known as names.
fn common_words(text: &Text<'_>, context: &Context<'_>) -> Vec<Range<usize>> {
    let Some(reading) = text.readings.first() else { return Vec::new() };
    let language = &text.locale.language;
    let quotations = quotations(&reading.text);
    let general = |word: &str| {
        let small = text.locale.cldr.small(word);
        language.mentions.general.iter().any(|general| match general.strip_suffix('*') {
            Some(beginning) => small.starts_with(beginning),
            None => small == *general,
        })
    };
    let is_common = |(range, word): &(Range<usize>, &str)| {
        let after_hyphen = reading.text[..range.start].ends_with(['-', '’', '\'', '.']);
        is_common_word(word)
            && word.chars().count() > 3
            && word.chars().all(|c| text.locale.has_letter(c))
            && !begins_sentence(&reading.text[..range.start])
            && !after_hyphen
            && !quotations.iter().any(|quotation| quotation.contains(&range.start))
            && !has_capital_by_rule(word, &language.writing)
            && !general(word)
            && !context.is_only_name(&language.tag, word, &text.locale.cldr.small(word))
    };
    words(&reading.text).into_iter().filter(is_common).map(|(range, _)| range).collect()
}

/// The runs of words with a capital, without the first word of a sentence and those that have a capital by the rules of
/// the language. Words in a row are one name.
fn capitals_within(text: &Text<'_>) -> Vec<Range<usize>> {
    let Some(reading) = text.readings.first() else { return Vec::new() };
    let writing = &text.locale.language.writing;
    let counts = |(range, word): &(Range<usize>, &str)| {
        let begins = text.role == Role::Sentence && begins_sentence(&reading.text[..range.start]);
        let by_rule = is_roman(word) || has_capital_by_rule(word, writing);
        is_capitalised(word) && !begins && !by_rule
    };
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (range, _) in words(&reading.text).into_iter().filter(counts) {
        let beside = |run: &&mut Range<usize>| {
            let between = &reading.text[run.end..range.start];
            let is_within = |word| writing.within_names.iter().any(|known| known == word);
            matches!(between, " " | "\u{a0}" | "-" | "." | ". ")
                || between.starts_with(' ') && between.split_whitespace().all(is_within)
        };
        match runs.last_mut().filter(beside) {
            Some(run) => run.end = range.end,
            None => runs.push(range),
        }
    }
    runs
}

/// The number of placeables: each may print a name.
fn placeables(text: &Text<'_>) -> usize {
    text.readings.first().map_or(0, |reading| reading.text.matches(crate::locale::PLACEABLE).count())
}

fn at_start(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<&Text<'_>> = translations.texts.iter().filter(|text| text.role == Role::Point).collect();
    for text in &texts {
        let Some(reading) = text.readings.first() else { continue };
        let words = words(&reading.text);
        let Some((range, word)) = words.first() else { continue };
        let begins = reading.text[..range.start].trim().is_empty();
        let writing = &text.locale.language.writing;
        let has_capital = has_capital_by_rule(word, writing);
        let is_word = is_common_word(word) || is_article(&reading.text[range.start..], text);
        if !begins || !is_word || has_capital {
            continue;
        }
        // Two capitals in a row are a name of several words.
        if words.get(1).is_some_and(|(second, next)| is_capitalised(next) && second.start == range.end + 1) {
            continue;
        }
        let most = texts.iter().filter(|other| !std::ptr::eq(**other, *text)).map(|other| count_capitals(other)).max();
        let tag = &text.locale.language.tag;
        let small = text.locale.cldr.small(word);
        let wrong = match most {
            // No other language has a name here.
            Some(0) => !context.is_single_name(tag, word),
            Some(most) if count_capitals(text) > most => {
                let mut others = texts.iter().filter(|other| !std::ptr::eq(**other, *text));
                !context.is_only_name(tag, word, &small) && !others.any(|other| has_same_name(word, text.locale, other))
            }
            _ => {
                // With a capital behind it that is no known name, the word begins a title: “Uşaq hüquqları haqqında Konvensiya”.
                let is_in_title =
                    words[1..].iter().any(|(_, word)| is_capitalised(word) && !context.is_single_name(tag, word));
                context.is_small_word(tag, &small) && !context.is_name(tag, word) && !is_in_title
                    || is_no_name(text, word, &texts, context)
                    || writing.articles.contains(&small)
                        && !begins_name_with_article(&reading.text, &text.locale.language)
            }
        };
        let wrong = wrong || is_month(&small, text, &texts);
        if wrong {
            let message = format!("“{word}” has a capital in the middle of a sentence");
            let finding = Finding::new(Code::WrongCapital, message).at(text.span(reading, range.clone()));
            let finding = finding.help(format!("write “{small}”; a name belongs to the directory, in data/terms.toml"));
            findings.push(super::add_edits(finding, text, reading, [(range.clone(), small.as_str())]));
        }
    }
}

/// True for a month that the language writes in small letters, and that another language names too.
fn is_month(small: &str, text: &Text<'_>, texts: &[&Text<'_>]) -> bool {
    let is_form = |word: &str, month: u8, locale: &Locale| {
        let cases = locale.language.cases.iter();
        cases.filter_map(|case| month_in_case(month, case, locale)).any(|form| form == word)
    };
    let months = text.locale.cldr.months_alone();
    let is_it = |(month, _): &&(u8, String)| is_form(small, *month, text.locale);
    let Some((month, _)) = months.iter().find(is_it) else { return false };
    texts.iter().filter(|other| !std::ptr::eq(**other, text)).any(|other| {
        let line = other.readings.first().map_or("", |reading| reading.text.as_str());
        words(line).iter().any(|(_, word)| is_form(word, *month, other.locale))
    })
}

/// True if the first word of a text is no name, although other languages have a capital there: the texts have no other
/// capital, and the words with a capital do not sound alike, or a language has the same word in small letters.
fn is_no_name(text: &Text<'_>, word: &str, texts: &[&Text<'_>], context: &Context<'_>) -> bool {
    /// Shorter words sound alike by chance.
    const LETTERS: usize = 5;
    let locale = text.locale;
    if context.is_single_name(&locale.language.tag, word) || own_name(word, locale).is_some() {
        return false;
    }
    let Some(own) = sounds(word, locale) else { return false };
    let first = |other: &Text<'_>| {
        let reading = other.readings.first()?;
        words(&reading.text).first().map(|(_, word)| (*word).to_owned())
    };
    let is_alone = |other: &&Text<'_>| {
        count_capitals(other) == usize::from(first(other).is_some_and(|word| is_capitalised(&word)))
    };
    // A word alone can be a title.
    let is_single = text.readings.first().is_none_or(|reading| words(&reading.text).len() < 2);
    if is_single || texts.len() < 2 || !texts.iter().all(is_alone) {
        return false;
    }
    let others = || texts.iter().filter(|other| !std::ptr::eq(**other, text));
    let sounds_like =
        |other: &Text<'_>, word: &str| sounds(word, other.locale).is_some_and(|sounds| !differ(&own, &sounds));
    let has_small = |other: &&&Text<'_>| {
        let Some(reading) = other.readings.first() else { return false };
        let is_word = |word: &str| !is_capitalised(word) && word.chars().count() >= LETTERS;
        words(&reading.text).iter().any(|(_, word)| is_word(word) && sounds_like(other, word))
    };
    let has_capital =
        |other: &&&Text<'_>| first(other).is_some_and(|word| is_capitalised(&word) && sounds_like(other, &word));
    word.chars().count() >= LETTERS && others().any(|other| has_small(&other))
        || !others().any(|other| has_capital(&other))
}

/// True if the text begins with a word of one letter, such as an article, and not with an initial or with a mark.
fn is_article(rest: &str, text: &Text<'_>) -> bool {
    let mut characters = rest.chars();
    let (Some(letter), Some(' '), Some(next)) = (characters.next(), characters.next(), characters.next()) else {
        return false;
    };
    let small = text.locale.cldr.small(&letter.to_string());
    letter.is_uppercase() && next.is_lowercase() && text.locale.language.writing.function_words.contains(&small)
}

/// The number of words with a capital. A placeable counts as one, because it may print a name.
fn count_capitals(text: &Text<'_>) -> usize {
    let Some(reading) = text.readings.first() else { return 0 };
    let typed = words(&reading.text).iter().filter(|(_, word)| is_capitalised(word) && !is_roman(word)).count();
    typed + reading.text.matches(crate::locale::PLACEABLE).count()
}

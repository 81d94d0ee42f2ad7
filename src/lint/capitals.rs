//! A capital at the start of a part of a sentence where no name begins.

use super::Context;
use super::text::{Role, Text, Translations};
use super::tokens::{is_capitalised, is_roman, words};
use crate::diag::{Code, Finding};

pub(super) fn check(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<&Text<'_>> = translations.texts.iter().filter(|text| text.role == Role::Point).collect();
    for text in &texts {
        let Some(reading) = text.readings.first() else { continue };
        let words = words(&reading.text);
        let Some((range, word)) = words.first() else { continue };
        let begins = reading.text[..range.start].trim().is_empty();
        let writing = &text.locale.language.writing;
        let has_capital = writing.capitals.iter().any(|capital| word.starts_with(capital.as_str()));
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
            Some(most) if count_capitals(text) > most => !context.is_name(tag, word),
            _ => context.is_small_word(tag, &small) && !context.is_name(tag, word),
        };
        if wrong {
            let message = format!("“{word}” has a capital in the middle of a sentence");
            let finding = Finding::new(Code::WrongCapital, message).at(text.span(reading, range.clone()));
            findings
                .push(finding.help(format!("write “{small}”; a name belongs to the directory, in data/terms.toml")));
        }
    }
}

/// True for a word with a capital at its start only. Abbreviations and brand names have others.
fn is_common_word(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    is_capitalised(word) && capitals == 1 && word.chars().count() > 1 && !is_roman(word)
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

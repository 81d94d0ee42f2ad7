//! Reads `[phrases]`, `[names]` and `[pronunciation]`.

use super::conditions::patterns;
use super::section::Section;
use crate::grammar::WordKind;
use crate::grammar::inflection_rules::{Names, Phrases};
use crate::grammar::pattern::{Letters, Pattern};
use crate::grammar::pronunciation::Pronunciation;
use crate::spanned;

pub(super) fn phrases(file: &mut Section<'_, '_>) -> Phrases {
    file.table("phrases", "[phrases]", |section| {
        let (inflect_next_in_brackets, inflected_in_brackets) = match section.fields.optional("also-in-brackets") {
            Some(value) if matches!(value.kind, spanned::Kind::Boolean(_)) => {
                (section.boolean("also-in-brackets") == Some(true), Vec::new())
            }
            _ => (false, section.words("also-in-brackets")),
        };
        let kinds: Vec<&str> = WordKind::names().collect();
        Phrases {
            inflect_head: section.choice("inflected", &["last", "head"]) == "head",
            inflect_next_in_brackets,
            inflected_in_brackets: inflected_in_brackets.into_iter().collect(),
            uninflected: section.words("uninflected"),
            conjunctions: section.words("conjunctions"),
            boundaries: section.words("boundaries"),
            heads: section.words("heads"),
            inflect_hyphen_parts_of: section.named("hyphen-each", WordKind::from_name, &kinds),
            particles: section.words("particles"),
            ending_inside_quotes: section.choice("closing-quote", &["after", "inside"]) == "inside",
        }
    })
}

pub(super) fn names(file: &mut Section<'_, '_>) -> Names {
    file.table("names", "[names]", |section| Names {
        last_hyphen_part_only: section.choice("hyphen", &["each", "last"]) == "last",
        last_word_only: section.choice("space", &["each", "last"]) == "last",
        lowercase_joins: section.boolean("lowercase-joins") == Some(true),
        particles: section.words("particles"),
        indeclinable: section.words("indeclinable"),
    })
}

pub(super) fn pronunciation(file: &mut Section<'_, '_>, letters: &Letters) -> Pronunciation {
    file.table("pronunciation", "[pronunciation]", |section| {
        let as_word = patterns(section, "as-word", letters);
        let (suffixes, ambiguous) = (section.words("suffixes"), ambiguous(section, letters));
        let mut pronunciation = Pronunciation { as_word, suffixes, ambiguous, ..Pronunciation::default() };
        for (key, text) in entries(section, "letters") {
            let mut letters = key.value.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => {
                    pronunciation.letters.insert(letter, text);
                }
                _ => section.wrong(key.span, format!("expected one letter, found `{}`", key.value)),
            }
        }
        for (key, text) in entries(section, "numbers") {
            match key.value.parse() {
                Ok(number) => {
                    pronunciation.numbers.insert(number, text);
                }
                Err(_) => section.wrong(key.span, format!("expected a whole number, found `{}`", key.value)),
            }
        }
        pronunciation
    })
}

/// Patterns for abbreviations with two pronunciations, with the reason for the doubt.
fn ambiguous(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(Vec<Pattern>, String)> {
    let mut found = Vec::new();
    for value in section.items("ambiguous") {
        let Some(table) = value.table("{ patterns = [\"…\"], doubt = \"…\" }", section.findings) else { continue };
        let mut inner = Section::new(table, "an ambiguous abbreviation", section.findings);
        let patterns = patterns(&mut inner, "patterns", letters);
        let doubt = inner.text("doubt");
        inner.finish();
        found.extend(doubt.map(|doubt| (patterns, doubt.value)));
    }
    found
}

/// The keys of a table with the text of each key.
fn entries<'t>(section: &mut Section<'t, '_>, key: &'t str) -> Vec<(spanned::Spanned<String>, String)> {
    let Some(table) = section.fields.optional(key).and_then(|value| value.table("a table", section.findings)) else {
        return Vec::new();
    };
    let read = |(key, value): &(spanned::Spanned<String>, spanned::Value)| {
        let text = value.text("the pronunciation, as a text", section.findings)?;
        Some((key.clone(), text.value))
    };
    table.entries.iter().filter_map(read).collect()
}

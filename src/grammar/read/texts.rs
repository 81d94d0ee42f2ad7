//! `[phrases]`, `[names]` and `[reading]`.

use super::conditions::patterns;
use super::section::Section;
use crate::grammar::Kind;
use crate::grammar::aloud::Aloud;
use crate::grammar::inflector::{Names, Phrases};
use crate::grammar::pattern::{Letters, Pattern};
use crate::spanned;

pub(super) fn phrases(file: &mut Section<'_, '_>) -> Phrases {
    file.table("phrases", "[phrases]", |section| {
        let (brackets, bracketed) = match section.fields.optional("also-in-brackets") {
            Some(value) if matches!(value.kind, spanned::Kind::Boolean(_)) => {
                (section.boolean("also-in-brackets") == Some(true), Vec::new())
            }
            _ => (false, section.words("also-in-brackets")),
        };
        let kinds: Vec<&str> = Kind::names().collect();
        Phrases {
            head: section.choice("bends", &["last", "head"]) == "head",
            brackets,
            bracketed: bracketed.into_iter().collect(),
            stays: section.words("stays"),
            links: section.words("links"),
            ends: section.words("ends"),
            heads: section.words("heads"),
            hyphen_each: section.named("hyphen-each", Kind::from_name, &kinds),
            particles: section.words("particles"),
            inside_marks: section.choice("closing-mark", &["after", "inside"]) == "inside",
        }
    })
}

pub(super) fn names(file: &mut Section<'_, '_>) -> Names {
    file.table("names", "[names]", |section| Names {
        hyphen_last: section.choice("hyphen", &["each", "last"]) == "last",
        space_last: section.choice("space", &["each", "last"]) == "last",
        small_joins: section.boolean("small-joins") == Some(true),
        particles: section.words("particles"),
        still: section.words("still"),
    })
}

pub(super) fn aloud(file: &mut Section<'_, '_>, letters: &Letters) -> Aloud {
    file.table("reading", "[reading]", |section| {
        let as_word = patterns(section, "as-word", letters);
        let (tails, unsure) = (section.words("tails"), unsure(section, letters));
        let mut aloud = Aloud { as_word, tails, unsure, ..Aloud::default() };
        for (key, text) in entries(section, "letters") {
            let mut letters = key.value.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => {
                    aloud.letters.insert(letter, text);
                }
                _ => section.wrong(key.place, format!("expected one letter, found `{}`", key.value)),
            }
        }
        for (key, text) in entries(section, "numbers") {
            match key.value.parse() {
                Ok(number) => {
                    aloud.numbers.insert(number, text);
                }
                Err(_) => section.wrong(key.place, format!("expected a whole number, found `{}`", key.value)),
            }
        }
        aloud
    })
}

/// Abbreviations that are read in two ways.
fn unsure(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(Vec<Pattern>, String)> {
    let mut found = Vec::new();
    for value in section.items("unsure") {
        let Some(table) = value.table("{ like = [\"…\"], doubt = \"…\" }", section.findings) else { continue };
        let mut inner = Section::new(table, "an unsure reading", section.findings);
        let like = patterns(&mut inner, "like", letters);
        let doubt = inner.text("doubt");
        inner.finish();
        found.extend(doubt.map(|doubt| (like, doubt.value)));
    }
    found
}

/// The keys of a table with their texts.
fn entries<'t>(section: &mut Section<'t, '_>, key: &'t str) -> Vec<(spanned::Spanned<String>, String)> {
    let Some(table) = section.fields.optional(key).and_then(|value| value.table("a table", section.findings)) else {
        return Vec::new();
    };
    let read = |(key, value): &(spanned::Spanned<String>, spanned::Value)| {
        let text = value.text("how it is read", section.findings)?;
        Some((key.clone(), text.value))
    };
    table.entries.iter().filter_map(read).collect()
}

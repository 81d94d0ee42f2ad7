//! Reads `[phrases]`, `[names]` and `[pronunciation]`.

use super::conditions::patterns;
use super::section::Section;
use crate::grammar::inflection_rules::{DoubtfulNames, Names, Phrases};
use crate::grammar::pattern::{Letters, Pattern};
use crate::grammar::pronunciation::Pronunciation;
use crate::grammar::word_set::WordSet;
use crate::grammar::{Count, Gender, WordKind};
use crate::spanned;

pub(super) fn phrases(file: &mut Section<'_, '_>, letters: &Letters) -> Phrases {
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
            adverbs: patterns(section, "adverbs", letters),
            after_adverbs: patterns(section, "after-adverbs", letters),
            abbreviations: section.table("abbreviations", "abbreviations of words", |inner| {
                let words = inner.words("words");
                inner.text("doubt").map(|doubt| (words, doubt.value))
            }),
            governed: section.words("governed"),
            conjunctions: section.words("conjunctions"),
            boundaries: section.words("boundaries"),
            heads: section.words("heads"),
            head_endings: patterns(section, "head-endings", letters),
            substantives: section.words("substantives"),
            doubtful_substantives: section.table("doubtful-substantives", "adjectives that are also nouns", |inner| {
                let words = inner.words("words");
                inner.text("doubt").map(|doubt| (words, doubt.value))
            }),
            named_heads: named_heads(section, letters),
            doubtful_names: doubtful_names(section, letters),
            participles: patterns(section, "participles", letters),
            active_participles: patterns(section, "active-participles", letters),
            dependents: patterns(section, "dependents", letters),
            ambiguous_adjectives: patterns(section, "ambiguous-adjectives", letters),
            adjectives_in_other_cases: patterns(section, "adjectives-in-other-cases", letters),
            adjectives_after_head: after_head(section, letters),
            plural_adjectives: patterns(section, "plural-adjectives", letters),
            plural_nouns: patterns(section, "plural-nouns", letters),
            plural_names: patterns(section, "plural-names", letters),
            numerals: numerals(section),
            titles: section.words("titles"),
            indeclinable_starts: section.words("indeclinable-starts"),
            articles: section.words("articles"),
            hyphen_prepositions: section.words("hyphen-prepositions"),
            compound_nouns: section.words("compound-nouns"),
            compound_endings: patterns(section, "compound-endings", letters),
            ordinals: section.words("ordinals"),
            connecting_endings: patterns(section, "connecting-endings", letters),
            compound_doubt: doubtful_ends(section, "compound-doubt", "first parts of words with a hyphen", letters),
            bracket_doubt: section.text("bracket-doubt").map(|text| text.value),
            counted: patterns(section, "counted", letters),
            counted_few: section.table("counted-few", "figures and nouns", |inner| {
                (patterns(inner, "figures", letters), patterns(inner, "ends", letters))
            }),
            years: section.words("years"),
            figure_doubt: section.text("figure-doubt").map(|text| text.value),
            unknown_after_head: doubtful_ends(section, "unknown-after-head", "nouns after the head noun", letters),
            inflect_hyphen_parts_of: section.named("hyphen-each", WordKind::from_name, &kinds),
            particles: section.words("particles"),
            ending_inside_quotes: section.choice("closing-quote", &["after", "inside"]) == "inside",
        }
    })
}

/// Head nouns, with patterns for the ends of names that have the case of the head before them.
fn named_heads(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(WordSet, Vec<Pattern>)> {
    let mut found = Vec::new();
    for value in section.items("named-heads") {
        let Some(table) = value.table("{ words = [\"…\"], names = [\"…\"] }", section.findings) else { continue };
        let mut inner = Section::new(table, "head nouns with a name", section.findings);
        found.push((inner.words("words"), patterns(&mut inner, "names", letters)));
        inner.finish();
    }
    found
}

/// Head nouns whose name may depend on them.
fn doubtful_names(section: &mut Section<'_, '_>, letters: &Letters) -> Option<DoubtfulNames> {
    section.table("doubtful-names", "[phrases.doubtful-names]", |inner| {
        let heads = inner.words("words");
        let (names, except) = (patterns(inner, "names", letters), patterns(inner, "except", letters));
        inner.text("doubt").map(|doubt| DoubtfulNames { heads, names, except, doubt: doubt.value })
    })
}

/// Patterns for the ends of adjectives after their head noun, by gender.
fn after_head(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(Gender, Vec<Pattern>)> {
    section.table("adjectives-after-head", "adjectives by gender", |inner| {
        let genders = Gender::NAMES.into_iter().filter_map(Gender::from_name);
        genders.map(|gender| (gender, patterns(inner, gender.as_str(), letters))).collect()
    })
}

/// The words of `[phrases.numerals]`, with what each asks of the words after it.
fn numerals(section: &mut Section<'_, '_>) -> Vec<(WordSet, Option<Count>)> {
    section.table("numerals", "numerals", |inner| {
        let counts = [("one", None), ("few", Some(Count::Few)), ("many", Some(Count::Many))];
        counts.into_iter().map(|(key, count)| (inner.words(key), count)).collect()
    })
}

/// Patterns for the ends of words about which the rules are not sure, with the reason for the doubt.
fn doubtful_ends<'t>(
    section: &mut Section<'t, '_>,
    key: &'t str,
    what: &'static str,
    letters: &Letters,
) -> Option<(Vec<Pattern>, String)> {
    section.table(key, what, |inner| {
        let patterns = patterns(inner, "ends", letters);
        inner.text("doubt").map(|doubt| (patterns, doubt.value))
    })
}

pub(super) fn names(file: &mut Section<'_, '_>, letters: &Letters) -> Names {
    file.table("names", "[names]", |section| Names {
        last_hyphen_part_only: section.choice("hyphen", &["each", "last"]) == "last",
        last_word_only: section.choice("space", &["each", "last"]) == "last",
        lowercase_joins: section.boolean("lowercase-joins") == Some(true),
        particles: section.words("particles"),
        indeclinable: section.words("indeclinable"),
        surname_endings: patterns(section, "surname-endings", letters),
        given_names: given_names(section),
        family_first: section.words("family-first"),
        family_first_doubtful: section.table("family-first-doubtful", "family names", |inner| {
            let names = inner.words("words");
            inner.text("doubt").map(|doubt| (names, doubt.value))
        }),
    })
}

/// Lists of given names by the name of the list.
fn given_names(section: &mut Section<'_, '_>) -> Vec<(String, WordSet)> {
    let Some(table) = section.fields.optional("given-names") else { return Vec::new() };
    let Some(table) = table.table("lists of given names", section.findings) else { return Vec::new() };
    let mut lists = Vec::new();
    for (name, value) in &table.entries {
        let texts = value.one_or_list().iter().filter_map(|item| item.text("a given name", section.findings));
        lists.push((name.value.clone(), texts.map(|text| text.value).collect()));
    }
    lists
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

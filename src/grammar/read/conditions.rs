//! Reads the conditions of a rule or of a function word.

use super::section::Section;
use crate::diag::{Code, Finding};
use crate::grammar::conditions::{Conditions, Number};
use crate::grammar::pattern::{Letters, Pattern};
use crate::grammar::{Gender, WordKind};

/// Reads the keys that rules and function words have in common.
pub(super) fn conditions(section: &mut Section<'_, '_>, letters: &Letters) -> Conditions {
    let kinds: Vec<&str> = WordKind::names().collect();
    Conditions {
        kinds: section.named("kinds", WordKind::from_name, &kinds),
        genders: section.named("gender", Gender::from_name, &Gender::NAMES),
        animate: section.boolean("animate"),
        numbers: section.named("number", Number::from_name, &Number::NAMES),
        after_word: section.boolean("after-word"),
        before_hyphen: section.boolean("before-hyphen"),
        capital: section.boolean("capital"),
        all_capitals: section.boolean("all-capitals"),
        mentioned: section.boolean("mentioned"),
        as_word: section.boolean("as-word"),
        syllables: syllables(section),
        given_name: section.text("given-name").map(|text| text.value),
        contains: patterns(section, "contains", letters),
        except: section.words("except"),
    }
}

/// The minimum and the maximum number of syllables.
fn syllables(section: &mut Section<'_, '_>) -> Option<(usize, usize)> {
    let table = section.fields.optional("syllables")?.table("{ from = 1, to = 2 }", section.findings)?;
    let mut inner = Section::new(table, "a number of syllables", section.findings);
    let [from, to] = ["from", "to"].map(|key| {
        let value = inner.fields.optional(key)?;
        value.integer("a number of syllables", 0..=1000, inner.findings)
    });
    inner.finish();
    Some((from.unwrap_or(0) as usize, to.map_or(usize::MAX, |to| to as usize)))
}

/// Reads the patterns under a key. Adds a finding for each invalid pattern.
pub(super) fn patterns<'t>(section: &mut Section<'t, '_>, key: &'t str, letters: &Letters) -> Vec<Pattern> {
    let mut found = Vec::new();
    for value in section.items(key) {
        let Some(text) = value.text("a pattern", section.findings) else { continue };
        match Pattern::read(&text.value, letters) {
            Ok(pattern) => found.push(pattern),
            Err(error) => {
                let mut finding = Finding::new(Code::BadValue, error.message).at(value.subspan(error.part));
                finding.help = error.help;
                section.findings.push(finding);
            }
        }
    }
    found
}

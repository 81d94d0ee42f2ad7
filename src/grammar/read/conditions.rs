//! What a rule asks of a word.

use super::section::Section;
use crate::diag::{Code, Finding};
use crate::grammar::conditions::Conditions;
use crate::grammar::pattern::{Letters, Pattern};
use crate::grammar::{Gender, Kind};

/// The keys that rules and words before a case have in common.
pub(super) fn conditions(section: &mut Section<'_, '_>, letters: &Letters) -> Conditions {
    let kinds: Vec<&str> = Kind::names().collect();
    let number = section.named("number", |name| NUMBERS.iter().position(|own| *own == name), &NUMBERS);
    Conditions {
        kinds: section.named("kinds", Kind::from_name, &kinds),
        genders: section.named("gender", Gender::from_name, &Gender::NAMES),
        animate: section.boolean("animate"),
        plural: number.first().map(|number| *number == 1),
        phrase: section.boolean("phrase"),
        before_hyphen: section.boolean("before-hyphen"),
        capital: section.boolean("capital"),
        as_word: section.boolean("as-word"),
        syllables: syllables(section),
        has: patterns(section, "has", letters),
        except: section.words("except"),
    }
}

const NUMBERS: [&str; 2] = ["singular", "plural"];

fn syllables(section: &mut Section<'_, '_>) -> Option<(usize, usize)> {
    let table = section.fields.optional("syllables")?.table("{ from = 1, to = 2 }", section.findings)?;
    let mut inner = Section::new(table, "a number of syllables", section.findings);
    let [from, to] = ["from", "to"].map(|key| {
        let value = inner.fields.optional(key)?;
        value.whole("a number of syllables", 0..=1000, inner.findings)
    });
    inner.finish();
    Some((from.unwrap_or(0) as usize, to.map_or(usize::MAX, |to| to as usize)))
}

/// Patterns under a key; a finding for each that is none.
pub(super) fn patterns<'t>(section: &mut Section<'t, '_>, key: &'t str, letters: &Letters) -> Vec<Pattern> {
    let mut found = Vec::new();
    for value in section.items(key) {
        let Some(text) = value.text("a pattern", section.findings) else { continue };
        match Pattern::read(&text.value, letters) {
            Ok(pattern) => found.push(pattern),
            Err(error) => {
                let mut finding = Finding::new(Code::BadValue, error.message).at(value.within(error.part));
                finding.help = error.help;
                section.findings.push(finding);
            }
        }
    }
    found
}

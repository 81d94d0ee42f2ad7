//! The terms of the directory that a text has, with their translations.

use super::units::Unit;
use crate::directory::LocalizedDesignation;
use crate::lang::Tag;
use crate::locale::Piece;
use crate::pipeline::LoadedProject;

/// A term in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    pub id: String,
    pub source: String,
    pub target: String,
    /// The full, short and abbreviated text in small letters.
    needles: Vec<String>,
}

/// The directory as a glossary of two languages.
pub(super) struct Glossary {
    terms: Vec<Term>,
}

/// A text of fewer characters is found in too many words.
const SHORTEST: usize = 3;

impl Glossary {
    pub fn new(project: &LoadedProject, source: &Tag, target: &Tag) -> Self {
        let terms = project.directory.designations().filter_map(|(id, designation)| {
            let (from, to) = (designation.languages.get(source)?, designation.languages.get(target)?);
            Some(Term {
                id: id.clone(),
                source: from.full.citation.clone(),
                target: to.full.citation.clone(),
                needles: texts(from).map(str::to_lowercase).filter(|text| text.chars().count() >= SHORTEST).collect(),
            })
        });
        Self { terms: terms.collect() }
    }

    /// The terms of a unit: those that its source text names, and those that a placeable of it prints.
    pub fn terms_of(&self, unit: &Unit) -> Vec<&Term> {
        let Some(source) = &unit.source else { return Vec::new() };
        let text: String = source
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.to_lowercase(),
                Piece::Code(_) => "\u{fffc}".to_owned(),
            })
            .collect();
        let codes: String = source
            .iter()
            .filter_map(|piece| match piece {
                Piece::Code(code) => Some(code.as_str()),
                Piece::Text(_) => None,
            })
            .collect();
        let is_in = |term: &&Term| {
            has_word(&codes, &format!("${}", term.id)) || term.needles.iter().any(|needle| has_word(&text, needle))
        };
        self.terms.iter().filter(is_in).collect()
    }
}

/// The full, the short and the abbreviated text.
pub(super) fn texts(entry: &LocalizedDesignation) -> impl Iterator<Item = &str> {
    [Some(&entry.full), entry.short.as_deref(), entry.abbr.as_deref()]
        .into_iter()
        .flatten()
        .map(|forms| forms.citation.as_str())
}

/// Whether a text has the words, and not only as a part of longer words.
fn has_word(text: &str, words: &str) -> bool {
    let continues = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + words.len()..].chars().next());
        !continues(before) && !continues(after)
    })
}

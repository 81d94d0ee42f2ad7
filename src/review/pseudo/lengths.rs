//! How much longer a text becomes in other languages: measured from the texts that the project has in several languages.

use crate::locale::{Locale, Piece};
use crate::pipeline::LoadedProject;

/// Short texts grow more than long ones. The upper ends of the classes, in characters.
const CLASSES: [usize; 5] = [10, 20, 40, 80, usize::MAX];

/// So many texts of a class show its ratio.
const LEAST: usize = 5;

/// The part of the texts that are at most as long as the pseudo-text.
const PART: f64 = 0.9;

/// A text of the longest language is at most so many times as long: beyond, the two say different things.
const LARGEST: f64 = 2.5;

/// The ratio of the longest language to the base, for each class.
pub(super) struct Lengths([f64; CLASSES.len()]);

impl Lengths {
    pub fn of(project: &LoadedProject, base: &Locale) -> Self {
        let mut ratios: [Vec<f64>; CLASSES.len()] = Default::default();
        let mut add = |own: usize, longest: usize| {
            if own > 0 && longest > 0 {
                ratios[class(own)].push((longest as f64 / own as f64).clamp(1.0, LARGEST));
            }
        };
        let others = || project.locales.iter().filter(|locale| locale.language.tag != base.language.tag);
        let texts: Vec<_> = others().map(texts_of).collect();
        for (name, length) in texts_of(base) {
            add(length, texts.iter().filter_map(|texts| texts.get(&name).copied()).max().unwrap_or(0));
        }
        for (_, designation) in project.directory.designations() {
            let length = |locale: &Locale| {
                let entry = designation.languages.get(&locale.language.tag)?;
                Some(entry.full.citation.chars().count())
            };
            add(length(base).unwrap_or(0), others().filter_map(length).max().unwrap_or(0));
        }
        let mut found = [1.0; CLASSES.len()];
        let mut last = 1.0;
        // A class with too few texts has the ratio of the next longer one.
        for (at, ratios) in ratios.iter_mut().enumerate().rev() {
            if ratios.len() >= LEAST {
                ratios.sort_by(f64::total_cmp);
                last = ratios[((ratios.len() - 1) as f64 * PART) as usize];
            }
            found[at] = last;
        }
        Self(found)
    }

    /// The length of the pseudo-text for a part of a text with `whole` characters.
    pub fn longer(&self, characters: usize, whole: usize) -> usize {
        (characters as f64 * self.0[class(whole)]).round() as usize
    }
}

fn class(characters: usize) -> usize {
    CLASSES.iter().position(|end| characters <= *end).unwrap_or(CLASSES.len() - 1)
}

/// The number of characters of a text, without its placeables.
pub(super) fn length_of(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.chars().count() } else { 0 }).sum()
}

/// The number of characters of each message and attribute, with the first variant of its choices.
fn texts_of(locale: &Locale) -> std::collections::BTreeMap<String, usize> {
    let mut found = std::collections::BTreeMap::new();
    for tree in locale.message_trees() {
        for pattern in &tree.patterns {
            let pieces = tree.reading(pattern, &[]);
            found.insert(pattern.name.clone(), length_of(&pieces));
        }
    }
    found
}

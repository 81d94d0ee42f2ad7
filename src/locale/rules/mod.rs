//! Rules about the messages of languages that a review needs, and no meeting: what is used nowhere, and what a sentence
//! that is formatted cannot show, because it is no error of its own.

mod cases;
mod endings;
mod forms;
mod numbers;
mod order;
mod usage;
mod variants;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use variants::compare_variants;

use super::Locale;
use crate::diag::Finding;
use crate::directory::Directory;
use crate::lang::Tag;

/// What the rules know besides the messages.
pub struct Surroundings<'a> {
    pub directory: &'a Directory,
    /// Every language that has a folder.
    pub known: &'a BTreeSet<Tag>,
    /// The language of reference.
    pub reference: &'a Tag,
}

/// A rule about the messages of one language.
type Rule = fn(&Locale, &Surroundings<'_>, &mut Vec<Finding>);

/// A rule that compares the languages.
type Comparison = fn(&[Locale], &Surroundings<'_>, &mut Vec<Finding>);

const RULES: &[Rule] = &[cases::check, endings::check, forms::check, numbers::check, variants::check];

const COMPARISONS: &[Comparison] = &[usage::compare, forms::compare, order::compare];

impl Locale {
    /// Applies the rules about the messages of this language.
    pub fn review(&self, surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
        // The texts of a pseudo-locale are no texts of a language.
        if !self.language.pseudo {
            RULES.iter().for_each(|rule| rule(self, surroundings, findings));
        }
    }
}

/// Applies the rules that compare the languages.
pub fn review_together(locales: &[Locale], surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    COMPARISONS.iter().for_each(|rule| rule(locales, surroundings, findings));
}

//! One rule: which words it is for, and what it makes of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::conditions::{Conditions, Seen};
use super::harmony::Harmony;
use super::pattern::Pattern;
use crate::diag::Place;
use crate::spanned::Value;

/// What a word becomes in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ending {
    /// The word as it is.
    AsIs,
    /// What follows the stem; a capital letter in it yields to harmony.
    After(Arc<str>),
    /// There is no such form.
    None,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub name: String,
    pub conditions: Conditions,
    pub ends: Vec<Pattern>,
    /// Whole words, each with the number of letters right of the mark of the stem.
    pub words: BTreeMap<String, usize>,
    /// True for words that stand before the head of a phrase.
    pub attribute: bool,
    /// By case: for inanimate words, for animate ones.
    pub endings: [Vec<Ending>; 2],
    /// True where an ending is written by the vowel before it.
    pub harmonises: bool,
    /// As the endings: why the form is not sure.
    pub doubts: [Vec<Option<String>>; 2],
    pub examples: Vec<Value>,
    pub place: Place,
}

impl Rule {
    /// Where the rule is for this word: how many of its letters give way to an ending.
    pub fn fits(&self, word: &Seen<'_>, harmony: &Harmony) -> Option<usize> {
        if self.conditions.hold(word) { self.cut(word, harmony) } else { None }
    }

    /// As [`Rule::fits`], by the letters alone: where the data has named the rule.
    pub fn cut(&self, word: &Seen<'_>, harmony: &Harmony) -> Option<usize> {
        if self.harmonises && !harmony.has_vowel(word.sound) {
            return None;
        }
        let may = |cut: &usize| *cut == 0 || word.replaceable;
        if self.is_for_any_ending() {
            return Some(0);
        }
        if let Some(cut) = self.words.get(word.text).copied().filter(|cut| may(cut)) {
            return Some(cut);
        }
        self.ends.iter().find(|pattern| may(&pattern.cut) && pattern.at_end(word.sound)).map(|pattern| pattern.cut)
    }

    /// True where neither patterns nor words narrow it down.
    pub fn is_for_any_ending(&self) -> bool {
        self.ends.is_empty() && self.words.is_empty()
    }

    pub fn doubt(&self, case: usize, animate: bool) -> Option<&str> {
        self.doubts[usize::from(animate)].get(case).and_then(Option::as_deref)
    }

    pub fn ending(&self, case: usize, animate: bool) -> &Ending {
        self.endings[usize::from(animate)].get(case).unwrap_or(&Ending::None)
    }
}

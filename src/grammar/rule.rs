//! One rule: which words it applies to, and their endings.

use serde::{Deserialize, Serialize};

use super::conditions::{Candidate, Conditions};
use super::harmony::Harmony;
use super::pattern::Pattern;
use super::word_set::WordSet;
use crate::diag::Span;
use crate::spanned::Value;

/// The ending of a word in one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Ending {
    /// The word does not change.
    AsIs,
    /// The text after the stem. Vowel harmony replaces uppercase letters in it.
    Suffix(Box<str>),
    /// The word has no form in this case.
    Missing,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Rule {
    pub name: String,
    pub conditions: Conditions,
    /// Patterns for the end of the word.
    pub ends: Vec<Pattern>,
    /// Whole words in lowercase, and for each the number of letters after the mark `|`.
    pub words: WordSet,
    pub word_cuts: Vec<usize>,
    /// True if words that follow this rule are modifiers before the head noun of a phrase, such as adjectives.
    pub attributive: bool,
    /// Endings by case. The first list is for inanimate words, the second for animate words.
    pub endings: [Vec<Ending>; 2],
    /// True if vowel harmony applies to an ending.
    pub has_harmony: bool,
    /// Why a form may be wrong, in the same order as `endings`. The lists are empty if there is no doubt.
    pub doubts: [Vec<Option<String>>; 2],
    #[serde(skip)]
    pub examples: Vec<Value>,
    /// Where its name is written. `None` for a prepared rule.
    #[serde(skip)]
    pub span: Option<Span>,
}

impl Rule {
    /// The number of letters that an ending replaces. `None` if the rule does not apply to this word.
    pub fn fits(&self, word: &Candidate<'_>, harmony: &Harmony) -> Option<usize> {
        if self.conditions.matches(word) { self.cut(word, harmony) } else { None }
    }

    /// The same as [`Rule::fits`], without the conditions. Used if the data names the rule.
    pub fn cut(&self, word: &Candidate<'_>, harmony: &Harmony) -> Option<usize> {
        if self.has_harmony && !harmony.has_vowel(word.pronounced) {
            return None;
        }
        let can_replace = |cut: &usize| *cut == 0 || word.replaceable;
        if self.is_for_any_ending() {
            return Some(0);
        }
        // A noun behind a hyphen is inflected as if it stood alone.
        let listed = self.word_cut(word.pronounced_text).or_else(|| self.word_cut(word.after_hyphen?));
        if let Some(cut) = listed.filter(can_replace) {
            return Some(cut);
        }
        let fits = |pattern: &&Pattern| can_replace(&pattern.cut) && pattern.at_end(word.pronounced);
        self.ends.iter().find(fits).map(|pattern| pattern.cut)
    }

    /// True if the text is a form of a word to which the rule applies by a list or by the end of the stem. `text` is in
    /// lowercase.
    pub fn makes(&self, text: &str) -> bool {
        let suffixes = || {
            self.endings[0].iter().filter_map(|ending| match ending {
                Ending::Suffix(suffix) => text.strip_suffix(&**suffix),
                Ending::AsIs | Ending::Missing => None,
            })
        };
        suffixes().any(|stem| {
            let letters: Vec<char> = stem.chars().collect();
            let is_stem =
                |(word, cut): (&str, &usize)| word.strip_prefix(stem).is_some_and(|rest| rest.chars().count() == *cut);
            self.words.iter().zip(&self.word_cuts).any(is_stem)
                || self.ends.iter().any(|pattern| pattern.ends_stem(&letters))
        })
    }

    /// The number of letters after the mark in a word of the list. `None` if the list does not have the word.
    fn word_cut(&self, word: &str) -> Option<usize> {
        self.word_cuts.get(self.words.position(word)?).copied()
    }

    /// True if the rule has an ending for a case.
    pub fn changes(&self) -> bool {
        self.endings.iter().flatten().any(|ending| matches!(ending, Ending::Suffix(_)))
    }

    /// True if the rule has neither patterns nor words.
    pub fn is_for_any_ending(&self) -> bool {
        self.ends.is_empty() && self.words.is_empty()
    }

    pub fn doubt(&self, case: usize, animate: bool) -> Option<&str> {
        self.doubts[usize::from(animate)].get(case).and_then(Option::as_deref)
    }

    pub fn ending(&self, case: usize, animate: bool) -> &Ending {
        self.endings[usize::from(animate)].get(case).unwrap_or(&Ending::Missing)
    }
}

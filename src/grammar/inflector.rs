//! What a rule file says, ready for work: the rules of one language and the tables beside them.

use std::collections::BTreeSet;

use super::Kind;
use super::aloud::Aloud;
use super::casing::Casing;
use super::conditions::Conditions;
use super::harmony::Harmony;
use super::index::Index;
use super::pattern::Pattern;
use super::rule::Rule;
use crate::spanned::Value;

/// How words bend in one language.
#[derive(Debug)]
pub struct Inflector {
    /// The cases of the locale, the form that the directory enters first.
    pub(super) cases: Vec<String>,
    pub(super) casing: Casing,
    pub(super) harmony: Harmony,
    pub(super) aloud: Aloud,
    /// The letters that make a syllable.
    pub(super) vowels: Vec<char>,
    /// The kinds that are animate where the data does not say.
    pub(super) animate: Vec<Kind>,
    /// Words of other kinds that make what they are the head of animate.
    pub(super) animate_words: BTreeSet<String>,
    /// Cases that a word before another case makes.
    pub(super) before: Vec<Before>,
    pub(super) phrases: Phrases,
    pub(super) names: Names,
    pub(super) rules: Vec<Rule>,
    pub(super) index: Index,
}

impl Inflector {
    /// The cases of the language, in its order.
    pub fn cases(&self) -> &[String] {
        &self.cases
    }

    /// The names of the rules, in their order.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }
}

impl Before {
    /// The case behind the word where this one is made; nothing where it is another.
    pub fn of(&self, case: usize) -> Option<usize> {
        self.cases.iter().find(|(made, _)| *made == case).map(|(_, of)| *of)
    }
}

/// `[names]` of a rule file.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Only the last part between hyphens bends.
    pub hyphen_last: bool,
    /// Only the last word bends.
    pub space_last: bool,
    /// A part that begins with a small letter makes one name with the part before the hyphen.
    pub small_joins: bool,
    /// Parts that never bend, unless they are the last.
    pub particles: Vec<String>,
    /// Parts behind which nothing of the name bends.
    pub still: Vec<String>,
}

/// `[phrases]` of a rule file.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// Adjectives and their noun bend, from the left; otherwise the last word does.
    pub head: bool,
    /// A bracketed word right behind a word that bends, bends as well.
    pub brackets: bool,
    /// Words that bend in brackets wherever these stand.
    pub bracketed: BTreeSet<String>,
    /// Words that may stand before the head and do not bend.
    pub stays: BTreeSet<String>,
    /// What may stand between words that bend: words, and marks behind a word.
    pub links: BTreeSet<String>,
    /// After one of these nothing bends.
    pub ends: BTreeSet<String>,
    /// Words that are heads, whatever their form.
    pub heads: BTreeSet<String>,
    /// Every part between hyphens bends, not only the last.
    pub hyphen_each: Vec<Kind>,
    /// Parts before a hyphen that never bend.
    pub particles: BTreeSet<String>,
    /// The ending goes before a closing quotation mark, not after it.
    pub inside_marks: bool,
}

/// `[[before]]` of a rule file: one way to make cases by a word before other cases; the first that fits is taken.
#[derive(Debug)]
pub(super) struct Before {
    /// Each case that is made, and the one, as the rules make it, before which the word stands.
    pub cases: Vec<(usize, usize)>,
    pub conditions: Conditions,
    /// Patterns of which one is the beginning of the text; none: whatever it is.
    pub starts: Vec<Pattern>,
    /// Empty where no word is wanted.
    pub word: String,
    /// Another word where the text begins so.
    pub variants: Vec<(Vec<Pattern>, String)>,
    pub doubt: Option<String>,
    pub examples: Vec<Value>,
}

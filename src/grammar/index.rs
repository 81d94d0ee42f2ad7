//! An index of the rules by the kind and the last letter of a word, so that only few rules are tried.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::WordKind;
use super::conditions::{Candidate, Number};
use super::harmony::Harmony;
use super::rule::Rule;
use super::word_set::WordSet;

#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Index {
    /// The rules for words of a kind that end in a letter, as positions in the list of rules, in ascending order.
    by_letter: HashMap<(WordKind, char), Vec<usize>>,
    /// The rules for words of a kind with any last letter, in ascending order.
    others: HashMap<WordKind, Vec<usize>>,
    /// The rules for the plural.
    plural: Vec<usize>,
    /// The words that these rules list.
    pub plural_words: WordSet,
    /// The words that a rule lists and does not inflect.
    pub unchanged_words: WordSet,
}

impl Index {
    pub fn new(rules: &[Rule]) -> Self {
        let mut index = Self::default();
        let (mut plural_words, mut unchanged_words) = (Vec::new(), Vec::new());
        for (number, rule) in rules.iter().enumerate() {
            if rule.conditions.numbers == [Number::Plural] {
                index.plural.push(number);
                plural_words.extend(rule.words.iter().map(str::to_owned));
            }
            if !rule.changes() {
                unchanged_words.extend(rule.words.iter().map(str::to_owned));
            }
            let any = rule.is_for_any_ending() || rule.ends.iter().any(|pattern| pattern.last_letters().is_empty());
            let letters = if any { BTreeSet::new() } else { last_letters(rule) };
            for kind in WordKind::ALL.into_iter().filter(|kind| rule.conditions.is_for(*kind)) {
                if any {
                    index.others.entry(kind).or_default().push(number);
                }
                for letter in &letters {
                    index.by_letter.entry((kind, *letter)).or_default().push(number);
                }
            }
        }
        index.plural_words = plural_words.into_iter().collect();
        index.unchanged_words = unchanged_words.into_iter().collect();
        index
    }

    /// The rules for the plural, in their order.
    pub fn plural_rules<'r>(&'r self, rules: &'r [Rule]) -> impl Iterator<Item = &'r Rule> {
        self.plural.iter().filter_map(|number| rules.get(*number))
    }

    /// The first rule that applies to a word, and the number of letters that its ending replaces.
    pub fn first<'r>(&self, rules: &'r [Rule], word: &Candidate<'_>, harmony: &Harmony) -> Option<(&'r Rule, usize)> {
        let own = word.pronounced.last().and_then(|letter| self.by_letter.get(&(word.kind, *letter)));
        let mut own = own.map_or(&[][..], Vec::as_slice).iter().peekable();
        let mut others = self.others.get(&word.kind).map_or(&[][..], Vec::as_slice).iter().peekable();
        // Merges both lists, so that the rules are tried in the order of the file.
        loop {
            let number = match (own.peek(), others.peek()) {
                (Some(one), Some(other)) if other < one => others.next(),
                (Some(_), _) => own.next(),
                (None, _) => others.next(),
            }?;
            let rule = rules.get(*number)?;
            if let Some(cut) = rule.fits(word, harmony) {
                return Some((rule, cut));
            }
        }
    }
}

fn last_letters(rule: &Rule) -> BTreeSet<char> {
    let of_words = rule.words.iter().filter_map(|word| word.chars().last());
    let of_patterns = rule.ends.iter().flat_map(|pattern| pattern.last_letters().iter().copied());
    of_words.chain(of_patterns).collect()
}

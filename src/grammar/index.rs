//! Rules by kind and by the last letter of the word, so that few are tried.

use std::collections::{BTreeSet, HashMap};

use super::Kind;
use super::conditions::Seen;
use super::harmony::Harmony;
use super::rule::Rule;

#[derive(Debug, Default)]
pub(super) struct Index {
    /// The rules, by their number, that a word of this kind and last letter may follow.
    by_letter: HashMap<(Kind, char), Vec<usize>>,
    /// Those for a letter that no rule names.
    others: HashMap<Kind, Vec<usize>>,
}

impl Index {
    pub fn new(rules: &[Rule]) -> Self {
        let lasts: Vec<BTreeSet<char>> = rules.iter().map(last_letters).collect();
        let all: BTreeSet<char> = lasts.iter().flatten().copied().collect();
        let mut index = Self::default();
        for kind in Kind::ALL {
            let of_kind: Vec<usize> =
                (0..rules.len()).filter(|number| rules[*number].conditions.is_for(kind)).collect();
            let whatever = |number: &usize| {
                let rule = &rules[*number];
                rule.is_for_any_ending() || rule.ends.iter().any(|pattern| pattern.may_end_in(None))
            };
            for letter in &all {
                let may = |number: &usize| whatever(number) || lasts[*number].contains(letter);
                index.by_letter.insert((kind, *letter), of_kind.iter().copied().filter(may).collect());
            }
            index.others.insert(kind, of_kind.iter().copied().filter(whatever).collect());
        }
        index
    }

    /// The first rule for a word, and how many letters give way.
    pub fn first<'r>(&self, rules: &'r [Rule], word: &Seen<'_>, harmony: &Harmony) -> Option<(&'r Rule, usize)> {
        let by_letter = word.sound.last().and_then(|letter| self.by_letter.get(&(word.kind, *letter)));
        let numbers = by_letter.or_else(|| self.others.get(&word.kind))?;
        numbers.iter().filter_map(|number| rules.get(*number)).find_map(|rule| Some((rule, rule.fits(word, harmony)?)))
    }
}

fn last_letters(rule: &Rule) -> BTreeSet<char> {
    let of_words = rule.words.keys().filter_map(|word| word.chars().last());
    let of_patterns = rule.ends.iter().flat_map(|pattern| pattern.last_letters().iter().copied());
    of_words.chain(of_patterns).collect()
}

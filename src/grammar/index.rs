//! Rules by kind and by the last letter of the word, so that few are tried.

use std::collections::{BTreeMap, BTreeSet, HashMap};

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
            let mut by_letter: BTreeMap<char, Vec<usize>> = all.iter().map(|letter| (*letter, Vec::new())).collect();
            let mut others = Vec::new();
            for (number, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.conditions.is_for(kind)) {
                if rule.is_for_any_ending() || rule.ends.iter().any(|pattern| pattern.may_end_in(None)) {
                    others.push(number);
                    by_letter.values_mut().for_each(|numbers| numbers.push(number));
                    continue;
                }
                for letter in &lasts[number] {
                    by_letter.entry(*letter).or_default().push(number);
                }
            }
            index.by_letter.extend(by_letter.into_iter().map(|(letter, numbers)| ((kind, letter), numbers)));
            index.others.insert(kind, others);
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

//! How abbreviations and figures are read aloud, where spelling does not tell.

use std::collections::BTreeMap;

use super::casing::{Shape, shape};
use super::pattern::Pattern;
use super::tokens::GROUPING;

/// `[reading]` of a rule file.
#[derive(Debug, Default)]
pub(super) struct Aloud {
    /// The names of the letters.
    pub letters: BTreeMap<char, String>,
    /// The words for numbers.
    pub numbers: BTreeMap<u64, String>,
    /// An abbreviation that is so somewhere is read as a word.
    pub as_word: Vec<Pattern>,
    /// Small letters in which an abbreviation may end.
    pub tails: Vec<String>,
    /// Abbreviations that are read in two ways, and why the form is not sure.
    pub unsure: Vec<(Vec<Pattern>, String)>,
}

impl Aloud {
    /// How an abbreviation in small letters is read; nothing where spelling tells.
    pub fn abbreviation(&self, small: &[char]) -> Option<Vec<char>> {
        if let Some(number) = self.number(small) {
            return Some(number);
        }
        if self.letters.is_empty() || self.is_word(small) {
            return None;
        }
        let mut read = Vec::with_capacity(small.len() * 3);
        for letter in small {
            match self.letters.get(letter) {
                Some(name) => read.extend(name.chars()),
                None => read.push(*letter),
            }
        }
        Some(read)
    }

    /// True where an abbreviation in small letters is read as a word.
    pub fn is_word(&self, small: &[char]) -> bool {
        self.as_word.iter().any(|pattern| pattern.anywhere(small))
    }

    /// Why the form of an abbreviation is not sure.
    pub fn doubt(&self, small: &[char]) -> Option<&str> {
        let like = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.anywhere(small));
        self.unsure.iter().find(|(patterns, _)| like(patterns)).map(|(_, doubt)| doubt.as_str())
    }

    /// True where a word is written as abbreviations are.
    pub fn looks_abbreviated(&self, word: &str) -> bool {
        let without = self.tails.iter().find_map(|tail| word.strip_suffix(tail.as_str()));
        shape(word) == Shape::Capitals || without.is_some_and(|word| shape(word) == Shape::Capitals)
    }

    /// The last word of the number in which a text ends; nothing where it ends otherwise.
    pub fn number(&self, text: &[char]) -> Option<Vec<char>> {
        let figures = text.iter().rev().take_while(|letter| letter.is_ascii_digit() || GROUPING.contains(letter));
        let mut digits: Vec<char> = figures.copied().filter(char::is_ascii_digit).collect();
        digits.reverse();
        if digits.is_empty() || self.numbers.is_empty() {
            return None;
        }
        let zeros = digits.iter().rev().take_while(|digit| **digit == '0').count();
        self.last_word(&digits, zeros).map(|word| word.chars().collect())
    }

    fn last_word(&self, digits: &[char], zeros: usize) -> Option<&String> {
        let value = |digits: &[char]| digits.iter().fold(0, |sum, digit| sum * 10 + u64::from(*digit) - u64::from('0'));
        if zeros == digits.len() {
            return self.numbers.get(&0);
        }
        if zeros < 2 {
            let two = value(&digits[digits.len().saturating_sub(2)..]);
            return self.numbers.get(&two).or_else(|| self.numbers.get(&(two % 10)));
        }
        // Two thousand ends in the word for a thousand: the greatest power of ten that divides the number.
        (2..=zeros.min(18)).rev().find_map(|power| self.numbers.get(&10_u64.pow(power as u32)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::pattern::Letters;

    fn aloud() -> Aloud {
        let words = [(0, "nil"), (1, "uno"), (4, "vier"), (20, "venti"), (11, "elf"), (100, "cent"), (1000, "mille")];
        Aloud {
            letters: BTreeMap::from([('b', "be".to_owned()), ('m', "em".to_owned())]),
            numbers: words.into_iter().map(|(number, word)| (number, word.to_owned())).collect(),
            as_word: vec![Pattern::read("[ou]n", &Letters::new()).expect("a pattern")],
            ..Aloud::default()
        }
    }

    fn number(text: &str) -> String {
        let read = aloud().number(&text.chars().collect::<Vec<_>>());
        read.map_or("-".to_owned(), |word| word.into_iter().collect())
    }

    #[test]
    fn a_number_is_known_by_its_last_word() {
        for (text, wanted) in [
            ("0", "nil"),
            ("00", "nil"),
            ("1", "uno"),
            ("24", "vier"),
            ("11", "elf"),
            ("2011", "elf"),
            ("20", "venti"),
            ("1120", "venti"),
            ("100", "cent"),
            ("1100", "cent"),
            ("2000", "mille"),
            ("20000", "mille"),
            ("300000000000000000000000000000", "mille"),
            ("1\u{a0}000", "mille"),
            ("x4", "vier"),
            ("4x", "-"),
            ("7", "-"),
        ] {
            assert_eq!(number(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_abbreviation_is_read_by_letters_or_as_a_word() {
        let read = |text: &str| aloud().abbreviation(&text.chars().collect::<Vec<_>>());
        assert_eq!(read("bm"), Some("beem".chars().collect()));
        assert_eq!(read("bx"), Some("bex".chars().collect()));
        assert_eq!(read("bun"), None);
        assert_eq!(read("cop4"), Some("vier".chars().collect()));
    }
}

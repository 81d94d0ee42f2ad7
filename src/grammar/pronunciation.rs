//! The pronunciation of abbreviations and numbers, which the spelling does not show.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::casing::{Shape, shape};
use super::pattern::Pattern;
use super::tokens::GROUPING;

/// `[pronunciation]` of a rule file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Pronunciation {
    /// The names of the letters.
    pub letters: BTreeMap<char, String>,
    /// The words for numbers.
    pub numbers: BTreeMap<u64, String>,
    /// Patterns. An abbreviation is read as a word if one of them matches a part of it.
    pub as_word: Vec<Pattern>,
    /// Lowercase suffixes that an abbreviation can have.
    pub suffixes: Vec<String>,
    /// Patterns for abbreviations with two pronunciations, with the reason why the form may be wrong.
    pub ambiguous: Vec<(Vec<Pattern>, String)>,
}

impl Pronunciation {
    /// The pronunciation of an abbreviation in lowercase. `None` if it is pronounced as it is spelled.
    pub fn abbreviation(&self, lowercase: &[char]) -> Option<Vec<char>> {
        if let Some(number) = self.number(lowercase) {
            return Some(number);
        }
        if self.letters.is_empty() || self.is_word(lowercase) {
            return None;
        }
        let mut pronounced = Vec::with_capacity(lowercase.len() * 3);
        for letter in lowercase {
            match self.letters.get(letter) {
                Some(name) => pronounced.extend(name.chars()),
                None => pronounced.push(*letter),
            }
        }
        Some(pronounced)
    }

    /// True if an abbreviation in lowercase is read as a word, not letter by letter.
    pub fn is_word(&self, lowercase: &[char]) -> bool {
        self.as_word.iter().any(|pattern| pattern.anywhere(lowercase))
    }

    /// Why the form of an abbreviation in lowercase may be wrong. `None` if there is no doubt.
    pub fn doubt(&self, lowercase: &[char]) -> Option<&str> {
        let matches = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.anywhere(lowercase));
        self.ambiguous.iter().find(|(patterns, _)| matches(patterns)).map(|(_, doubt)| doubt.as_str())
    }

    /// True if a word is spelled like an abbreviation: in uppercase, in uppercase with a lowercase suffix, with uppercase
    /// letters and digits (`G20`, `5G`), or with capitals at both ends (`MoU`).
    pub fn looks_abbreviated(&self, word: &str) -> bool {
        let coded = word.contains(char::is_uppercase) && word.contains(|digit: char| digit.is_ascii_digit());
        if coded && word.starts_with(char::is_alphanumeric) && !word.contains(char::is_lowercase) {
            return true;
        }
        let without_suffix = self.suffixes.iter().find_map(|suffix| word.strip_suffix(suffix.as_str()));
        let has_shape = |word: &str| shape(word) == Shape::AllCaps || is_mixed_abbreviation(word);
        has_shape(word) || without_suffix.is_some_and(has_shape)
    }

    /// The last word of the number at the end of a text. `None` if the text does not end in a number.
    pub fn number(&self, text: &[char]) -> Option<Vec<char>> {
        let number = text.iter().rev().take_while(|letter| letter.is_ascii_digit() || GROUPING.contains(letter));
        let mut digits: Vec<char> = number.copied().filter(char::is_ascii_digit).collect();
        digits.reverse();
        if digits.is_empty() || self.numbers.is_empty() {
            return None;
        }
        let zeros = digits.iter().rev().take_while(|digit| **digit == '0').count();
        self.last_word(&digits, zeros).map(|word| word.chars().collect())
    }

    /// The last word of a number. `zeros` is the number of zeros at its end.
    fn last_word(&self, digits: &[char], zeros: usize) -> Option<&String> {
        let value = |digits: &[char]| digits.iter().fold(0, |sum, digit| sum * 10 + u64::from(*digit) - u64::from('0'));
        if zeros == digits.len() {
            return self.numbers.get(&0);
        }
        if zeros < 2 {
            let last_two = value(&digits[digits.len().saturating_sub(2)..]);
            return self.numbers.get(&last_two).or_else(|| self.numbers.get(&(last_two % 10)));
        }
        // A round number ends in the word for the largest power of ten that divides it: 2000 ends in "thousand".
        (2..=zeros.min(18)).rev().find_map(|power| self.numbers.get(&10_u64.pow(power as u32)))
    }
}

/// True for an abbreviation with the first letters of minor words in lowercase: `MoU`, `ECtHR`.
fn is_mixed_abbreviation(word: &str) -> bool {
    /// A longer word with capitals inside is a name.
    const MAX_CHARS: usize = 6;
    let is_capital = |letter: Option<char>| letter.is_some_and(char::is_uppercase);
    shape(word) == Shape::Mixed
        && is_capital(word.chars().next())
        && is_capital(word.chars().next_back())
        && word.chars().all(char::is_alphabetic)
        && word.chars().count() <= MAX_CHARS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::pattern::Letters;

    fn pronunciation() -> Pronunciation {
        let words = [(0, "nil"), (1, "uno"), (4, "vier"), (20, "venti"), (11, "elf"), (100, "cent"), (1000, "mille")];
        Pronunciation {
            letters: BTreeMap::from([('b', "be".to_owned()), ('m', "em".to_owned())]),
            numbers: words.into_iter().map(|(number, word)| (number, word.to_owned())).collect(),
            as_word: vec![Pattern::read("[ou]n", &Letters::new()).expect("a pattern")],
            ..Pronunciation::default()
        }
    }

    fn number(text: &str) -> String {
        let word = pronunciation().number(&text.chars().collect::<Vec<_>>());
        word.map_or("-".to_owned(), |word| word.into_iter().collect())
    }

    #[test]
    fn a_number_is_pronounced_by_its_last_word() {
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
        let read = |text: &str| pronunciation().abbreviation(&text.chars().collect::<Vec<_>>());
        assert_eq!(read("bm"), Some("beem".chars().collect()));
        assert_eq!(read("bx"), Some("bex".chars().collect()));
        assert_eq!(read("bun"), None);
        assert_eq!(read("cop4"), Some("vier".chars().collect()));
    }
}

//! Lowercase and uppercase letters: Unicode's mapping, with the pairs in which a language differs from it.

use serde::{Deserialize, Serialize};

/// The case mapping of one language.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Casing {
    /// Uppercase and lowercase letter. These pairs override Unicode.
    pub pairs: Vec<(char, char)>,
}

impl Casing {
    /// Always returns one letter, so that a word has as many letters in lowercase as in its spelling.
    pub fn lowercase(&self, letter: char) -> char {
        match self.pairs.iter().find(|(capital, _)| *capital == letter) {
            Some((_, lowercase)) => *lowercase,
            None => letter.to_lowercase().next().unwrap_or(letter),
        }
    }

    pub fn lowercase_letters(&self, text: &str) -> Vec<char> {
        text.chars().map(|letter| self.lowercase(letter)).collect()
    }

    /// The same as [`Casing::lowercase_letters`], as a string.
    pub fn lowercase_text(&self, text: &str) -> String {
        text.chars().map(|letter| self.lowercase(letter)).collect()
    }

    pub fn push_uppercase(&self, letter: char, into: &mut String) {
        match self.pairs.iter().find(|(_, lowercase)| *lowercase == letter) {
            Some((capital, _)) => into.push(*capital),
            None => into.extend(letter.to_uppercase()),
        }
    }
}

/// The pattern of uppercase and lowercase letters in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// At least two letters, all of them uppercase.
    AllCaps,
    /// An uppercase letter after the first letter, and at least one lowercase letter.
    Mixed,
    /// Any other word.
    Plain,
}

/// True for a Roman numeral in capitals.
pub fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|digit| "IVXLCDM".contains(digit))
}

/// True for the numeral of a ruler or a pope, up to 39: *III*, *XIV*. *DIX* and *LI* are surnames.
pub(super) fn is_regnal_number(word: &str) -> bool {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = word.chars().take_while(|digit| *digit == 'X').count();
    !word.is_empty() && tens <= 3 && UNITS.contains(&word.trim_start_matches('X'))
}

/// The shape of a word. Digits and punctuation are ignored.
pub(super) fn shape(word: &str) -> Shape {
    let (mut letters, mut lowercase, mut later) = (0_usize, false, false);
    for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
        letters += 1;
        if letter.is_uppercase() {
            later |= letters > 1;
        } else {
            lowercase = true;
        }
    }
    match (letters > 1, lowercase, later) {
        (true, false, true) => Shape::AllCaps,
        (_, true, true) => Shape::Mixed,
        _ => Shape::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_are_no_numbers_of_rulers() {
        assert!(["I", "III", "IX", "XIV", "XXIII"].into_iter().all(is_regnal_number));
        assert!(!["", "LI", "DI", "MIX", "DIX", "VIDIC", "IIII", "VX"].into_iter().any(is_regnal_number));
    }

    #[test]
    fn pairs_of_the_language_override_unicode() {
        let casing = Casing { pairs: vec![('I', 'ı'), ('İ', 'i')] };
        assert_eq!(casing.lowercase_text("ISPARTA İZMİR Ə"), "ısparta izmir ə");
        let mut text = String::new();
        "iıß".chars().for_each(|letter| casing.push_uppercase(letter, &mut text));
        assert_eq!(text, "İISS");
    }

    #[test]
    fn lowercase_keeps_the_number_of_letters() {
        assert_eq!(Casing::default().lowercase_letters("İ").len(), 1);
    }

    #[test]
    fn shape_ignores_digits_and_punctuation() {
        for (word, wanted) in [
            ("ОБСЕ", Shape::AllCaps),
            ("COP29", Shape::AllCaps),
            ("СПбГУ", Shape::Mixed),
            ("Алиева", Shape::Plain),
            ("А", Shape::Plain),
            ("", Shape::Plain),
            ("29", Shape::Plain),
            ("საქართველო", Shape::Plain),
        ] {
            assert_eq!(shape(word), wanted, "{word}");
        }
    }
}

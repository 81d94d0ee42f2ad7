//! Vowel harmony: the last vowel before an uppercase letter in an ending decides how this letter is written.

use serde::{Deserialize, Serialize};

/// One choice: `letter` is written if the last vowel is one of `after`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Choice {
    pub after: Vec<char>,
    pub letter: char,
}

/// The placeholders of one language, which are uppercase letters, with their choices.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Harmony(pub Vec<(char, Vec<Choice>)>);

impl Harmony {
    pub fn contains(&self, capital: char) -> bool {
        self.0.iter().any(|(own, _)| *own == capital)
    }

    /// True if the vowels of the word decide every placeholder.
    pub fn has_vowel(&self, pronounced: &[char]) -> bool {
        self.0.iter().all(|(_, choices)| choose(choices, pronounced).is_some())
    }

    /// Passes each letter of an ending to `put`, with the placeholders replaced. Also appends it to `pronounced`,
    /// because a vowel of the ending can decide a later placeholder.
    pub fn write(&self, ending: &str, pronounced: &mut Vec<char>, mut put: impl FnMut(char)) {
        for letter in ending.chars() {
            let written = match self.0.iter().find(|(capital, _)| *capital == letter) {
                Some((_, choices)) => choose(choices, pronounced).unwrap_or(letter),
                None => letter,
            };
            pronounced.push(written);
            put(written);
        }
    }
}

fn choose(choices: &[Choice], pronounced: &[char]) -> Option<char> {
    pronounced
        .iter()
        .rev()
        .find_map(|letter| choices.iter().find(|choice| choice.after.contains(letter)))
        .map(|choice| choice.letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(stem: &str, ending: &str) -> String {
        let choice = |after: &str, letter| Choice { after: after.chars().collect(), letter };
        let two = vec![choice("aou", 'a'), choice("ei", 'e')];
        let four = vec![choice("a", 'y'), choice("ou", 'u'), choice("ei", 'i')];
        let harmony = Harmony(vec![('A', two), ('I', four)]);
        let mut written = stem.to_owned();
        harmony.write(ending, &mut stem.chars().collect(), |letter| written.push(letter));
        written
    }

    #[test]
    fn the_last_vowel_decides_even_if_it_belongs_to_the_ending() {
        assert_eq!(write("kat", "lAr"), "katlar");
        assert_eq!(write("ked", "lArI"), "kedleri");
        assert_eq!(write("kol", "lArI"), "kollary");
        assert_eq!(write("kol", "Im"), "kolum");
    }
}

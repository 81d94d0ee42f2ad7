//! Vowel harmony: a capital letter in an ending is written by the last vowel
//! before it.

/// One choice: after one of these letters, this one.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub after: Vec<char>,
    pub letter: char,
}

/// The capitals of one language and their choices.
#[derive(Debug, Default)]
pub(super) struct Harmony(pub Vec<(char, Vec<Choice>)>);

impl Harmony {
    pub fn knows(&self, capital: char) -> bool {
        self.0.iter().any(|(own, _)| *own == capital)
    }

    /// True where there is a vowel by which every capital can be written.
    pub fn has_vowel(&self, sound: &[char]) -> bool {
        self.0.iter().all(|(_, choices)| choose(choices, sound).is_some())
    }

    /// Writes an ending after a sound, which grows by what is written.
    pub fn write(&self, ending: &str, sound: &mut Vec<char>, mut put: impl FnMut(char)) {
        for letter in ending.chars() {
            let written = match self.0.iter().find(|(capital, _)| *capital == letter) {
                Some((_, choices)) => choose(choices, sound).unwrap_or(letter),
                None => letter,
            };
            sound.push(written);
            put(written);
        }
    }
}

fn choose(choices: &[Choice], sound: &[char]) -> Option<char> {
    sound
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
    fn the_last_vowel_decides_and_what_is_written_counts() {
        assert_eq!(write("kat", "lAr"), "katlar");
        assert_eq!(write("ked", "lArI"), "kedleri");
        assert_eq!(write("kol", "lArI"), "kollary");
        assert_eq!(write("kol", "Im"), "kolum");
    }
}

//! Small letters and capitals: Unicode's mapping, and the pairs in which a
//! language differs from it.

/// The mapping of one language.
#[derive(Debug, Default)]
pub(super) struct Casing {
    /// Capital and small letter.
    pub pairs: Vec<(char, char)>,
}

impl Casing {
    /// One letter stays one letter, so that a sound and its spelling are counted alike.
    pub fn small(&self, letter: char) -> char {
        match self.pairs.iter().find(|(capital, _)| *capital == letter) {
            Some((_, small)) => *small,
            None => letter.to_lowercase().next().unwrap_or(letter),
        }
    }

    pub fn small_letters(&self, text: &str) -> Vec<char> {
        text.chars().map(|letter| self.small(letter)).collect()
    }

    /// The same as a text.
    pub fn small_text(&self, text: &str) -> String {
        text.chars().map(|letter| self.small(letter)).collect()
    }

    pub fn push_capital(&self, letter: char, into: &mut String) {
        match self.pairs.iter().find(|(_, small)| *small == letter) {
            Some((capital, _)) => into.push(*capital),
            None => into.extend(letter.to_uppercase()),
        }
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// At least two letters, all of them capitals.
    Capitals,
    /// A capital somewhere after the first letter, and small letters too.
    Mixed,
    /// Any other.
    Plain,
}

/// How a word is written; figures and marks do not count.
pub(super) fn shape(word: &str) -> Shape {
    let (mut letters, mut small, mut later) = (0_usize, false, false);
    for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
        letters += 1;
        if letter.is_uppercase() {
            later |= letters > 1;
        } else {
            small = true;
        }
    }
    match (letters > 1, small, later) {
        (true, false, true) => Shape::Capitals,
        (_, true, true) => Shape::Mixed,
        _ => Shape::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_own_pairs() {
        let casing = Casing { pairs: vec![('I', 'ı'), ('İ', 'i')] };
        assert_eq!(casing.small_text("ISPARTA İZMİR Ə"), "ısparta izmir ə");
        let mut text = String::new();
        "iıß".chars().for_each(|letter| casing.push_capital(letter, &mut text));
        assert_eq!(text, "İISS");
    }

    #[test]
    fn a_capital_that_unicode_makes_two_small_letters_of_stays_one() {
        assert_eq!(Casing::default().small_letters("İ").len(), 1);
    }

    #[test]
    fn the_shape_is_told_by_letters_alone() {
        for (word, wanted) in [
            ("ОБСЕ", Shape::Capitals),
            ("COP29", Shape::Capitals),
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

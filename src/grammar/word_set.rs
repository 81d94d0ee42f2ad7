//! A set of words. The lists of a language have thousands of words, and they are read at every start: so all words of a set
//! are in one string, and reading a set allocates twice and compares nothing.

use serde::{Deserialize, Serialize};

/// A sorted set of words.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct WordSet {
    /// The words, one directly after another.
    text: String,
    /// Where each word ends in `text`, in bytes.
    ends: Vec<u32>,
}

impl WordSet {
    pub fn contains(&self, word: &str) -> bool {
        self.position(word).is_some()
    }

    /// The number of a word in the sorted order. `None` if it is not in the set.
    pub fn position(&self, word: &str) -> Option<usize> {
        let (mut from, mut to) = (0, self.ends.len());
        while from < to {
            let middle = from + (to - from) / 2;
            match self.word(middle)?.cmp(word) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        None
    }

    /// The words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).filter_map(|number| self.word(number))
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn word(&self, number: usize) -> Option<&str> {
        let start = match number {
            0 => 0,
            _ => *self.ends.get(number - 1)? as usize,
        };
        self.text.get(start..*self.ends.get(number)? as usize)
    }
}

impl FromIterator<String> for WordSet {
    /// Sorts the words. A word that occurs twice counts once. Words beyond 4 GiB are left out.
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        let mut words: Vec<String> = words.into_iter().collect();
        words.sort_unstable();
        words.dedup();
        let mut set = Self::default();
        for word in words {
            let Ok(end) = u32::try_from(set.text.len() + word.len()) else { break };
            set.text.push_str(&word);
            set.ends.push(end);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_words_that_it_was_made_of() {
        let set: WordSet = ["b", "", "əa", "ab", "b"].map(str::to_owned).into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), ["", "ab", "b", "əa"]);
        for (word, position) in
            [("", Some(0)), ("ab", Some(1)), ("əa", Some(3)), ("a", None), ("ba", None), ("ə", None)]
        {
            assert_eq!((set.position(word), set.contains(word)), (position, position.is_some()), "{word}");
        }
        assert!(!WordSet::default().contains("") && WordSet::default().is_empty());
    }
}

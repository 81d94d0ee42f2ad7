//! Endings of known names and terms whose vowels are others: *BMT-nın* for *BMT-nin*. Only in languages with vowel harmony, whose
//! forms differ in their consonants, so that such a word is no other form.

use std::ops::Range;

use super::harmony::are_alike;
use super::names::Names;
use super::words::TextWord;
use crate::locale::Locale;

/// An ending of one vowel can make another word: *İrani*.
const ENDING_LETTERS: usize = 2;

impl Names {
    /// The ending at the start of the words that no form of the name before it has, as a byte range of the line, and the ending
    /// to write instead. `vowels` are those that endings follow.
    pub(super) fn other_ending(
        &self,
        words: &[TextWord<'_>],
        line: &str,
        vowels: &str,
        locale: &Locale,
    ) -> Option<(Range<usize>, String)> {
        let (word, next) = (words.first()?, words.get(1));
        let behind_hyphen = next.filter(|next| line.get(word.range.end..next.range.start) == Some("-"));
        let small = |text: &str| locale.cldr.small(text);
        let mut right = None;
        for (name, forms) in self.forms_of_one_word(words, locale) {
            for form in forms {
                // Where an ending begins in the form, and in the text: behind the hyphen, or behind the name.
                let (form_ending, typed, start) = match (form.as_slice(), behind_hyphen) {
                    ([abbreviation, ending], Some(next)) if *abbreviation == word.text => {
                        (small(ending), small(next.text), next.range.start)
                    }
                    ([form], None) => {
                        let (form, typed) = (small(form), small(word.text));
                        let (Some(ending), Some(end)) =
                            (form.strip_prefix(&small(name)), typed.strip_prefix(&small(name)))
                        else {
                            continue;
                        };
                        (ending.to_owned(), end.to_owned(), word.range.end.checked_sub(end.len())?)
                    }
                    _ => continue,
                };
                if form_ending == typed {
                    return None;
                }
                let is_long = typed.chars().count() >= ENDING_LETTERS;
                if right.is_none() && is_long && differ_in_vowels(&form_ending, &typed, vowels) {
                    right = Some((start..start + typed.len(), form_ending));
                }
            }
        }
        right.filter(|(part, _)| line.get(part.clone()).is_some())
    }
}

/// True if two endings have the same consonants in the same places, and open and close vowels in the same places.
fn differ_in_vowels(one: &str, other: &str, vowels: &str) -> bool {
    let is_vowel = |letter: char| vowels.contains(letter);
    let mut letters = one.chars().zip(other.chars());
    are_alike(one, other) && letters.all(|(one, other)| one == other || is_vowel(one) && is_vowel(other))
}

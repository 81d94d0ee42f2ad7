//! The words of a text, in a spelling in which they can be compared.

use std::collections::BTreeSet;
use std::ops::Range;

/// The number of letters by which an index finds a word.
pub(super) const KEY_LETTERS: usize = 3;

/// A word of a text: letters and digits without a hyphen, an apostrophe or another mark between them.
#[derive(Debug)]
pub(super) struct TextWord<'t> {
    pub text: &'t str,
    /// The byte range in the text.
    pub range: Range<usize>,
    /// See [`fold`].
    pub folded: String,
}

impl TextWord<'_> {
    pub fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a text. *BMT-nin* has two words, *U.S.* too.
pub(super) fn words(text: &str) -> Vec<TextWord<'_>> {
    words_of_text(text).collect()
}

/// Like [`words`], one after another.
pub(super) fn words_of_text(text: &str) -> impl Iterator<Item = TextWord<'_>> {
    let mut letters = text.char_indices().chain([(text.len(), ' ')]);
    let is_part = |letter: char| is_word_letter(letter) || is_combining(letter);
    std::iter::from_fn(move || {
        let (first, _) = letters.find(|(_, letter)| is_part(*letter))?;
        let (end, _) = letters.find(|(_, letter)| !is_part(*letter))?;
        let word = &text[first..end];
        Some(TextWord { text: word, range: first..end, folded: fold(word) })
    })
}

/// The word in lowercase, without what two spellings of one word may differ in: the dot of an *i*, which not all
/// languages have, and the dots of *ё*, which are not always written.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    folded.extend(folded_letters(word));
    folded
}

fn folded_letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|letter| !is_combining(*letter)).map(|letter| match letter {
        'İ' | 'ı' => 'i',
        'Ё' | 'ё' => 'е',
        'A'..='Z' => letter.to_ascii_lowercase(),
        _ if letter.is_ascii() || matches!(letter, 'а'..='я') => letter,
        // The capitals of Cyrillic stand 32 places before their small letters.
        'А'..='Я' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter.to_lowercase().next().unwrap_or(letter),
    })
}

/// True for a letter or a digit.
pub(super) fn is_word_letter(letter: char) -> bool {
    is_common_letter(letter) || letter.is_alphanumeric()
}

/// True for the letters of Latin and Cyrillic alphabets that are not in ASCII. They are known without a search in the tables of
/// Unicode, because each rule looks at each letter of each text.
pub(super) fn is_common_letter(letter: char) -> bool {
    matches!(letter, '\u{c0}'..='\u{24f}' | '\u{259}' | '\u{400}'..='\u{481}') && !matches!(letter, '\u{d7}' | '\u{f7}')
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The key of a name in the index, and the number of its words. `None` if it has none.
pub(super) fn place_of(name: &str) -> Option<([u64; 3], usize)> {
    let mut words = words_of(name);
    let first = words.next()?;
    let mut length = 1;
    let mut next = || {
        words.next().map_or(0, |word| {
            length += 1;
            two_letters(word)
        })
    };
    let key = [key_of(first), next(), next()];
    length += words.count();
    Some((key, length))
}

/// The words of a name.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_word_letter(letter)).filter(|word| !word.is_empty())
}

/// The first two letters of a word, as a key.
pub(super) fn two_letters(word: &str) -> u64 {
    key(word, 2)
}

/// The key of the first word of a text in the index. One letter less than a short word has, because an ending can replace the
/// last letter.
fn key_of(first: &str) -> u64 {
    let is_longer = first.chars().nth(KEY_LETTERS).is_some();
    key(first, if is_longer { KEY_LETTERS } else { KEY_LETTERS - 1 })
}

/// A list of words, and of beginnings of words.
#[derive(Debug, Default)]
pub(super) struct WordList {
    words: BTreeSet<String>,
    beginnings: Vec<String>,
}

impl WordList {
    /// A word that ends in `*` is the beginning of words.
    pub fn new(words: &[String]) -> Self {
        let (beginnings, words): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| word.ends_with('*'));
        let beginnings = beginnings.into_iter().map(|word| fold(word.trim_end_matches('*'))).collect();
        Self { words: words.into_iter().map(|word| fold(word)).collect(), beginnings }
    }

    /// True if the list has the folded word, or a beginning of it.
    pub fn has(&self, folded: &str) -> bool {
        self.words.contains(folded) || self.beginnings.iter().any(|beginning| folded.starts_with(beginning.as_str()))
    }
}

/// The first letters of a word as one number, at most `letters` of them.
pub(super) fn key(word: &str, letters: usize) -> u64 {
    folded_letters(word).take(letters.min(KEY_LETTERS)).fold(0, |key, letter| (key << 21) | u64::from(letter))
}

/// The keys under which an index may have the word: its first letters, and the whole of a shorter name that it begins
/// with.
pub(super) fn keys(folded: &str) -> impl Iterator<Item = u64> {
    let length = folded.chars().take(KEY_LETTERS).count();
    (length.min(2)..=length).rev().map(|letters| key(folded, letters))
}

/// True if two words look like forms of one word: at least four letters at their
/// beginning are the same, and at most three at the end of the first are not.
pub(super) fn look_related(one: &str, other: &str) -> bool {
    let length = one.chars().count();
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    same >= 4 && same + 3 >= length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_end_words() {
        let texts: Vec<&str> = words("(BMT-nin) 42 685, U.S.").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["BMT", "nin", "42", "685", "U", "S"]);
        assert_eq!(words("“Əli”")[0].range, 3..7);
    }

    #[test]
    fn letters_known_without_a_search_are_those_of_unicode() {
        let other = ('\0'..='\u{2000}').find(|letter| is_common_letter(*letter) && !letter.is_alphabetic());
        assert_eq!(other, None);
        assert!("əğИё".chars().all(is_common_letter));
    }

    #[test]
    fn folding_ignores_case_and_dots() {
        assert_eq!(fold("İSTİQLAL"), fold("istiqlal"));
        assert_eq!(fold("Партнёр"), "партнер");
        let other = ('\u{400}'..='\u{4ff}').filter(|letter| !matches!(letter, 'Ё' | 'ё'));
        for letter in other.map(String::from) {
            assert_eq!(fold(&letter), letter.to_lowercase());
        }
        assert_eq!(keys("un").collect::<Vec<_>>(), [key("un", 3)]);
        assert_eq!(keys("unity").collect::<Vec<_>>(), [key("uni", 3), key("un", 3)]);
    }

    #[test]
    fn forms_of_one_word_look_related() {
        assert!(look_related("committee", "committees") && look_related("беженец", "беженцев"));
        assert!(!look_related("human", "humming") && !look_related("un", "un"));
    }
}

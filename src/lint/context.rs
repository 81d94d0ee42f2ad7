//! What the rules know besides the text: the names of the directory, and the words that are known to be small.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::avoided::{Avoided, renderings};
use super::disagreement::Rules;
use super::head_words::HeadWords;
use super::known_phrase::{Wording, wordings};
use super::numbers::Numerals;
use super::tokens::{is_capitalised, words};
use crate::directory::{Designation, Directory};
use crate::lang::Tag;
use crate::locale::Locale;

/// The least number of letters that a word shares with a name whose form it is.
const MIN_STEM: usize = 3;

/// The least number of letters of a word that can be taken for one without its letters. Shorter words are often another word.
const MIN_WORD: usize = 5;

/// The context of the rules.
pub struct Context<'a> {
    pub directory: &'a Directory,
    /// The languages of the project.
    pub locales: &'a [Locale],
    words: &'a DirectoryWords,
}

/// The words of the names and designations of a directory, by language. Collected when the first text needs them, and
/// once for all meetings.
#[derive(Default)]
pub struct DirectoryWords {
    words: OnceLock<BTreeMap<Tag, Words>>,
    /// The renderings that entries say to avoid.
    avoided: OnceLock<Vec<Avoided>>,
    /// The numerals of each language.
    numerals: OnceLock<BTreeMap<Tag, Numerals>>,
    /// The forms of each language that do not stand side by side.
    disagreement: OnceLock<BTreeMap<Tag, Rules>>,
    /// What the phrases of each language say.
    wordings: OnceLock<BTreeMap<Tag, OnceLock<Vec<Wording>>>>,
    /// Known words by how they look without the letters of the language.
    without_letters: OnceLock<BTreeMap<Tag, BTreeMap<String, String>>>,
    /// The same for words with a capital.
    names_without_letters: OnceLock<BTreeMap<Tag, BTreeMap<String, String>>>,
    /// The first words of designations.
    head_words: OnceLock<BTreeMap<Tag, HeadWords>>,
}

/// The words of one language. Each list is sorted.
#[derive(Default)]
struct Words {
    /// Words with a capital, in the form of the directory.
    names: Vec<String>,
    /// Those that are a whole name or a whole designation.
    single: Vec<String>,
    /// Words in small letters.
    small: Vec<String>,
}

impl<'a> Context<'a> {
    /// `words` are those of the directory.
    pub fn new(directory: &'a Directory, locales: &'a [Locale], words: &'a DirectoryWords) -> Self {
        Self { directory, locales, words }
    }

    /// The renderings that the directory says to avoid. Most directories have none.
    pub(super) fn avoided(&self) -> &[Avoided] {
        self.words.avoided.get_or_init(|| renderings(self.directory, self.locales))
    }

    /// True if the word is a part of a name of the directory, or a form of one.
    pub(super) fn is_name(&self, tag: &Tag, word: &str) -> bool {
        self.words(tag).is_some_and(|words| begins_like(&words.names, word))
    }

    /// True if the word is a part of a name of the directory and no common word: *Regional* stands in the names of bodies,
    /// and *regional* in those of fields. `small` is the word in small letters.
    pub(super) fn is_only_name(&self, tag: &Tag, word: &str, small: &str) -> bool {
        let is_common = || self.words(tag).is_some_and(|words| begins_like(&words.small, small));
        self.is_single_name(tag, word) || self.is_name(tag, word) && !is_common()
    }

    /// True if the word alone is a name of the directory, or a form of one.
    pub(super) fn is_single_name(&self, tag: &Tag, word: &str) -> bool {
        self.words(tag).is_some_and(|words| begins_like(&words.single, word))
    }

    /// True if the word stands in small letters in a designation of the directory.
    pub(super) fn is_small_word(&self, tag: &Tag, word: &str) -> bool {
        self.words(tag).is_some_and(|words| words.small.binary_search_by(|small| small.as_str().cmp(word)).is_ok())
    }

    /// The numerals of a language of the project.
    pub(super) fn numerals(&self, locale: &Locale) -> Option<&Numerals> {
        let of_locale = |locale: &Locale| (locale.language.tag.clone(), Numerals::new(&locale.language.numbers));
        let numerals = self.words.numerals.get_or_init(|| self.locales.iter().map(of_locale).collect());
        numerals.get(&locale.language.tag)
    }

    /// What the phrases of a language say.
    pub(super) fn wordings(&self, locale: &Locale) -> &[Wording] {
        let of_locale = |locale: &Locale| (locale.language.tag.clone(), OnceLock::new());
        let all = self.words.wordings.get_or_init(|| self.locales.iter().map(of_locale).collect());
        // Most texts fit no phrase of the first language, so the others are not needed.
        all.get(&locale.language.tag).map_or(&[], |of_locale| of_locale.get_or_init(|| wordings(locale)).as_slice())
    }

    /// True if posts or bodies of the directory begin with the word in another case than the first. `word` is in small letters.
    pub(super) fn is_oblique_head(&self, locale: &Locale, word: &str) -> bool {
        let of_locale = |locale: &Locale| (locale.language.tag.clone(), HeadWords::new(self.directory, locale));
        let words = self.words.head_words.get_or_init(|| self.locales.iter().map(of_locale).collect());
        words.get(&locale.language.tag).is_some_and(|words| words.is_oblique(word))
    }

    /// The forms of a language that do not stand side by side.
    pub(super) fn disagreement(&self, locale: &Locale) -> Option<&Rules> {
        let of_locale =
            |locale: &Locale| (locale.language.tag.clone(), Rules::new(locale.language.writing.disagreement.entries()));
        let rules = self.words.disagreement.get_or_init(|| self.locales.iter().map(of_locale).collect());
        rules.get(&locale.language.tag)
    }

    /// The known word that the word is without all letters of the language, or without one of them: *dövlet*.
    pub(super) fn with_own_letters(&self, locale: &Locale, word: &str) -> Option<String> {
        let known = self.words.without_letters.get_or_init(|| {
            let of_locale = |locale: &Locale| (locale.language.tag.clone(), self.words_without_letters(locale));
            self.locales.iter().map(of_locale).collect()
        });
        let tag = &locale.language.tag;
        let right = known.get(tag)?.get(word).or_else(|| {
            let plain = plain(word, &locale.language.writing.plain_letters);
            known.get(tag)?.get(&plain).filter(|right| *right != word && !self.is_small_word(tag, word))
        });
        right.cloned()
    }

    /// The name of the directory that a word with a capital is without the letters of the language: *Azerbaycan*. A form is the
    /// name with an ending behind it.
    pub(super) fn name_with_own_letters(&self, locale: &Locale, word: &str) -> Option<String> {
        let known = self.words.names_without_letters.get_or_init(|| {
            let of_locale = |locale: &Locale| (locale.language.tag.clone(), self.find_names_without_letters(locale));
            self.locales.iter().map(of_locale).collect()
        });
        let (tag, letters) = (&locale.language.tag, &locale.language.writing.plain_letters);
        let is_own = |ending: &str| !ending.chars().any(|letter| letters.values().any(|plain| *plain == letter));
        let known = known.get(tag).filter(|_| !self.is_name(tag, word))?;
        let starts = word.char_indices().map(|(at, _)| at).skip(MIN_WORD).chain([word.len()]);
        let parts = starts.filter_map(|start| word.split_at_checked(start)).filter(|(_, ending)| is_own(ending));
        // The longest name is meant.
        parts.filter_map(|(name, ending)| Some(format!("{}{ending}", known.get(&plain(name, letters))?))).last()
    }

    fn find_names_without_letters(&self, locale: &Locale) -> BTreeMap<String, String> {
        let names = self.words(&locale.language.tag).map_or(&[][..], |words| &words.names);
        let long = names.iter().filter(|name| name.chars().count() >= MIN_WORD);
        let pairs = long.map(|name| (plain(name, &locale.language.writing.plain_letters), name.clone()));
        pairs.filter(|(plain, name)| plain != name).collect()
    }

    /// The small words of the directory and the function words that have letters which a plain keyboard lacks.
    fn words_without_letters(&self, locale: &Locale) -> BTreeMap<String, String> {
        let writing = &locale.language.writing;
        let small = self.words(&locale.language.tag).map_or(&[][..], |words| &words.small);
        let known: BTreeSet<&String> = small.iter().chain(&writing.function_words).collect();
        let long = small.iter().filter(|word| word.chars().count() >= MIN_WORD);
        let pairs = long.chain(&writing.function_words);
        let pairs = pairs.map(|word| (plain(word, &writing.plain_letters), word.clone()));
        pairs.filter(|(plain, _)| !known.contains(plain)).collect()
    }

    fn words(&self, tag: &Tag) -> Option<&Words> {
        self.words.words.get_or_init(|| collect(self.directory)).get(tag)
    }
}

/// The word as it is typed on a keyboard without the letters.
fn plain(word: &str, letters: &BTreeMap<char, char>) -> String {
    let plain_capital = |letter: char| letters.get(&letter.to_lowercase().next()?)?.to_uppercase().next();
    let plain = |letter: char| letters.get(&letter).copied().or_else(|| plain_capital(letter));
    word.chars().map(|letter| plain(letter).unwrap_or(letter)).collect()
}

fn collect(directory: &Directory) -> BTreeMap<Tag, Words> {
    let mut found: BTreeMap<Tag, Words> = BTreeMap::new();
    let mut add = |tag: &Tag, text: &str| {
        if !found.contains_key(tag) {
            found.insert(tag.clone(), Words::default());
        }
        let Some(found) = found.get_mut(tag) else { return };
        let words = words(text);
        if let [(_, only)] = words[..] {
            found.single.push(only.to_owned());
        }
        for (_, word) in words {
            let list = if is_capitalised(word) { &mut found.names } else { &mut found.small };
            list.push(word.to_owned());
        }
    };
    for (_, designation) in directory.designations() {
        each_text(designation, &mut add);
    }
    for person in directory.people.values() {
        for (tag, name) in &person.names {
            let parts = [name.given.as_ref(), name.patronymic.as_ref(), Some(&name.surname)];
            parts.into_iter().flatten().for_each(|part| add(tag, &part.citation));
        }
    }
    for words in found.values_mut() {
        [&mut words.names, &mut words.single, &mut words.small].into_iter().for_each(|list| list.sort_unstable());
    }
    found
}

/// True if a name of the sorted list begins with most letters of the word. A form shares at least half of its letters with
/// the name, and the name has at most two letters that the form has not.
fn begins_like(names: &[String], word: &str) -> bool {
    let length = word.chars().count();
    (MIN_STEM.max(length.div_ceil(2))..=length).rev().any(|letters| {
        let stem = word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end]);
        let first = names.partition_point(|name| name.as_str() < stem);
        names.get(first).is_some_and(|name| name.starts_with(stem) && name.chars().count() <= letters + 2)
    })
}

fn each_text(designation: &Designation, add: &mut dyn FnMut(&Tag, &str)) {
    for (tag, texts) in &designation.languages {
        let texts = [Some(&texts.full), texts.short.as_deref(), texts.abbr.as_deref()];
        texts.into_iter().flatten().for_each(|text| add(tag, &text.citation));
    }
}

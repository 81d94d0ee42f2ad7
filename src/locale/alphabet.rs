//! The letters of a language: the exemplar characters of CLDR and those of its `writing.toml`.

use std::sync::OnceLock;

use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed as Letters};
use unicode_script::{Script, UnicodeScript};
use unicode_security::skeleton;

use super::{Cldr, Locale};

/// The letters of a language. CLDR has none for some languages; then every letter is one of theirs.
pub struct Alphabet {
    /// The letters of the language, and those of loan words.
    main: Option<Letters<'static>>,
    auxiliary: Option<Letters<'static>>,
    /// For each of the first characters of Unicode, whether it is a letter of the language. Filled when a text is checked.
    first: OnceLock<Vec<bool>>,
}

/// The characters up to the end of Cyrillic.
const FIRST: u32 = 0x530;

impl Alphabet {
    pub(super) fn load(locale: &icu::locale::Locale) -> Self {
        Self {
            main: ExemplarCharacters::try_new_main(&locale.into()).ok(),
            auxiliary: ExemplarCharacters::try_new_auxiliary(&locale.into()).ok(),
            first: OnceLock::new(),
        }
    }

    fn contains(&self, letter: char) -> bool {
        self.main.is_none() || self.sets().any(|letters| letters.contains(letter))
    }

    fn contains_with_mark(&self, letter: &str) -> bool {
        self.main.is_none() || self.sets().any(|letters| letters.contains_str(letter))
    }

    fn sets(&self) -> impl Iterator<Item = &Letters<'static>> {
        self.main.iter().chain(&self.auxiliary)
    }
}

impl Locale {
    /// True if the language has the letter, small or capital.
    pub fn has_letter(&self, c: char) -> bool {
        let known = || (0..FIRST).map(|c| char::from_u32(c).is_some_and(|c| self.finds_letter(c))).collect();
        let first = self.cldr.alphabet.first.get_or_init(known);
        first.get(c as usize).copied().unwrap_or_else(|| self.finds_letter(c))
    }

    fn finds_letter(&self, c: char) -> bool {
        let alphabet = &self.cldr.alphabet;
        let small = || c.to_lowercase().next().unwrap_or(c);
        let writing = &self.language.writing;
        let listed = |letters: &[String]| letters.iter().any(|letter| letter.chars().eq([small()]));
        // CLDR has letters of common foreign names too. A language can say that they are not its own.
        listed(&writing.letters)
            || ((alphabet.contains(c) || alphabet.contains(small())) && !listed(&writing.wrong_letters))
    }

    /// True if the language has this letter, which is written with combining marks.
    pub fn has_letter_with_mark(&self, letter: &str) -> bool {
        let writing = &self.language.writing;
        let small = letter.to_lowercase();
        let listed = |letters: &[String]| letters.contains(&small);
        listed(&writing.letters) || (self.cldr.alphabet.contains_with_mark(&small) && !listed(&writing.wrong_letters))
    }

    /// The scripts of the language's letters.
    pub fn scripts(&self) -> Vec<Script> {
        let mut scripts = Vec::new();
        for letters in self.cldr.alphabet.main.iter() {
            for script in letters.code_points().iter_chars().map(|c| c.script()) {
                if !scripts.contains(&script) {
                    scripts.push(script);
                }
            }
        }
        scripts
    }

    /// True if a letter of the language looks the same as it stands, and not only as a capital.
    pub fn looks_same(&self, foreign: char) -> bool {
        let Some(letters) = self.cldr.alphabet.main else { return false };
        let skeleton_of = |c: char| skeleton(c.encode_utf8(&mut [0; 4])).collect::<String>();
        let wanted = skeleton_of(foreign);
        let cased = |c: char| if foreign.is_uppercase() { self.cldr.capital(c) } else { c };
        letters.code_points().iter_chars().any(|c| skeleton_of(cased(c)) == wanted)
    }

    /// The letter of the language that looks like a letter of another one (UTS #39). `None` if there is none.
    pub fn look_alike(&self, foreign: char) -> Option<char> {
        let letters = self.cldr.alphabet.main?;
        let mut small: Vec<char> = letters.code_points().iter_chars().collect();
        small.sort_unstable();
        let capital = |c: char| self.cldr.capital(c);
        let same = |a: char, b: char| skeleton(a.encode_utf8(&mut [0; 4])).eq(skeleton(b.encode_utf8(&mut [0; 4])));
        if foreign.is_uppercase() {
            return small.iter().map(|c| capital(*c)).find(|c| same(*c, foreign));
        }
        // Some small letters differ in print, and their capitals do not: к and k.
        let direct = small.iter().find(|c| same(**c, foreign));
        direct.or_else(|| small.iter().find(|c| same(capital(**c), Cldr::any_capital(foreign)))).copied()
    }
}

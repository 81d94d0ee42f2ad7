//! Compares how names sound in two languages. The letters of each language are data: `[sounds]` of its `writing.toml`
//! lists the sounds that a letter, or a run of letters, can have. The signs of the sounds are the same in every language.
//!
//! A name is spelled in another way in each language, so two spellings are only known to differ if few of their sounds
//! agree.

use crate::lang::Sound;
use crate::locale::Locale;
use crate::spanned::base_letter;

/// The signs of vowels.
const VOWELS: &str = "aeiouöüı";

/// What a difference between two names costs, in hundredths of a consonant. Vowels are written more freely than
/// consonants, and a letter that may be silent can be missing.
const VOWEL: u32 = 70;
const CONSONANT: u32 = 130;
const MISSING_VOWEL: u32 = 35;
const MISSING_CONSONANT: u32 = 100;
const MISSING_SILENT: u32 = 15;
const LESS_COMMON: u32 = 2;
const FIRST_CONSONANT: u32 = 70;

/// Two names differ if the difference costs more than this part of their sounds, in hundredths.
const CLEAR: u32 = 32;

/// The sounds of a name. `None` if a letter has no sound in the data of the language.
pub(super) fn sounds<'l>(name: &str, locale: &'l Locale) -> Option<Vec<&'l Sound>> {
    let table = &locale.language.writing.sounds;
    let longest = table.keys().map(|letters| letters.chars().count()).max()?;
    let small: Vec<char> = locale.cldr.small(name).chars().collect();
    let mut found = Vec::new();
    let mut last = None;
    let mut at = 0;
    while let Some(letter) = small.get(at) {
        let run = (1..=longest.min(small.len() - at)).rev().find_map(|length| {
            let letters: String = small.get(at..at + length)?.iter().collect();
            Some((table.get(&letters)?, length))
        });
        // A letter of another language: without its marks it may be one that the language has.
        let plain = || Some((table.get(base_letter(*letter).to_string().as_str())?, 1));
        match run.or_else(plain) {
            // A doubled letter is one sound.
            Some((_, 1)) if last == Some(*letter) => at += 1,
            Some((sounds, length)) => {
                found.extend(sounds);
                at += length;
                last = small.get(at - 1).copied();
            }
            None if letter.is_alphabetic() => return None,
            None => {
                last = None;
                at += 1;
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

/// True if one letter can be typed for another one by mistake: both are vowels, or they can have the same sound.
pub(super) fn are_near(one: char, other: char, locale: &Locale) -> bool {
    let table = &locale.language.writing.sounds;
    let signs = |letter: char| -> String {
        let sounds = table.get(letter.to_string().as_str()).into_iter().flatten();
        sounds.map(|sound| sound.signs.as_str()).collect()
    };
    let (one, other) = (signs(one), signs(other));
    let is_vowel = |signs: &str| signs.starts_with(|sign| VOWELS.contains(sign));
    is_vowel(&one) && is_vowel(&other) || one.chars().any(|sign| other.contains(sign))
}

/// True if two names surely sound in another way.
pub(super) fn differ(one: &[&Sound], other: &[&Sound]) -> bool {
    let weight = |sounds: &[&Sound]| -> u32 { sounds.iter().map(|sound| if is_vowel(sound) { 50 } else { 100 }).sum() };
    let least = weight(one).min(weight(other)).max(100);
    difference(one, other) * 100 > CLEAR * least
}

/// The cost of the cheapest way to make one name of the other.
pub(super) fn difference(one: &[&Sound], other: &[&Sound]) -> u32 {
    let mut before: Vec<u32> = vec![0];
    for (place, sound) in other.iter().enumerate() {
        before.push(before.last().unwrap_or(&0) + missing(sound) + if place == 0 { first(sound) } else { 0 });
    }
    for (at, sound) in one.iter().enumerate() {
        let begins = if at == 0 { first(sound) } else { 0 };
        let mut costs = vec![before.first().unwrap_or(&0) + missing(sound) + begins];
        for (place, second) in other.iter().enumerate() {
            let is_same = replaced(sound, second) <= LESS_COMMON;
            let more = if at == 0 && place == 0 && !is_same { first(sound).min(first(second)) } else { 0 };
            let replaced = before.get(place).unwrap_or(&0) + replaced(sound, second) + more;
            let left_out = before.get(place + 1).unwrap_or(&0) + missing(sound) + begins;
            let added = costs.last().unwrap_or(&0) + missing(second) + if place == 0 { first(second) } else { 0 };
            costs.push(replaced.min(left_out).min(added));
        }
        before = costs;
    }
    before.last().copied().unwrap_or_default()
}

/// What a difference of the first sound costs besides: the first consonant of a name is the surest of its sounds.
fn first(sound: &Sound) -> u32 {
    if is_vowel(sound) || sound.may_be_silent { 0 } else { FIRST_CONSONANT }
}

fn is_vowel(sound: &Sound) -> bool {
    sound.signs.chars().next().is_some_and(|sign| VOWELS.contains(sign))
}

fn missing(sound: &Sound) -> u32 {
    match (sound.may_be_silent, is_vowel(sound)) {
        (true, _) => MISSING_SILENT,
        (false, true) => MISSING_VOWEL,
        (false, false) => MISSING_CONSONANT,
    }
}

fn replaced(one: &Sound, other: &Sound) -> u32 {
    if one.signs.chars().next() == other.signs.chars().next() {
        return 0;
    }
    if one.signs.chars().any(|sign| other.signs.contains(sign)) {
        return LESS_COMMON;
    }
    if is_vowel(one) && is_vowel(other) { VOWEL } else { CONSONANT }
}

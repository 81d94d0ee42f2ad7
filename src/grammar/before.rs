//! Cases that a word before another case makes: «in the …», “the …”.

use super::conditions::Seen;
use super::inflector::{Before, Inflector};
use super::pattern::Pattern;
use super::tokens::tokens;
use super::{Kind, Word};

impl Inflector {
    /// How a case is made by a word before, of which case, and by which word; nothing where it is not.
    pub(super) fn word_before(&self, word: &Word<'_>, animate: bool, case: usize) -> Option<(&Before, usize, &str)> {
        if !self.before.iter().any(|before| before.of(case).is_some()) {
            return None;
        }
        let sound = self.read_aloud(word);
        let text: String = sound.iter().collect();
        let (tokens, _) = tokens(word.text);
        let mut words = tokens.iter().filter(|token| !token.is_empty());
        let first = words.next().map_or("", |token| token.core());
        let kind = if words.next().is_none() { self.kind_of(word.kind, first, false) } else { word.kind };
        let seen = Seen {
            syllables: sound.iter().filter(|letter| self.vowels.contains(letter)).count(),
            sound: &sound,
            text: &text,
            replaceable: true,
            kind,
            gender: word.gender,
            animate,
            phrase: tokens.len() > 1,
            before_hyphen: false,
            capital: first.starts_with(char::is_uppercase),
            as_word: kind != Kind::Abbreviation || self.aloud.is_word(&self.casing.small_letters(first)),
        };
        let starts = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.at_start(&sound));
        let fits = |before: &Before| {
            let of_kind = before.conditions.kinds.contains(&word.kind);
            (before.conditions.hold(&seen) || of_kind && before.conditions.hold(&Seen { kind: word.kind, ..seen }))
                && (before.starts.is_empty() || starts(&before.starts))
        };
        let mut making = self.before.iter().filter_map(|before| Some((before, before.of(case)?)));
        let (before, of) = making.find(|(before, _)| fits(before))?;
        let variant = before.variants.iter().find(|(patterns, _)| starts(patterns));
        Some((before, of, variant.map_or(&before.word, |(_, word)| word)))
    }

    /// A text in small letters, its first word as it is said.
    fn read_aloud(&self, word: &Word<'_>) -> Vec<char> {
        let (tokens, _) = tokens(word.text);
        let Some(token) = tokens.iter().find(|token| !token.is_empty()) else { return Vec::new() };
        let small = self.casing.small_letters(token.core());
        let abbreviated = self.kind_of(word.kind, token.core(), false) == Kind::Abbreviation;
        let mut sound = None;
        if abbreviated {
            sound = self.aloud.abbreviation(&small);
        }
        let mut sound = sound.unwrap_or(small);
        // The first word and what follows it are one stretch of the text.
        let rest = word.text.split_once(token.core()).map_or("", |(_, rest)| rest);
        sound.extend(rest.chars().map(|letter| self.casing.small(letter)));
        sound
    }
}

#[cfg(test)]
mod tests;

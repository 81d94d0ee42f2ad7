//! Names of persons: splits them at spaces, hyphens, particles and initials.

use super::inflection_rules::InflectionRules;
use super::rule_match::{Part, Parts, WordContext};
use super::tokens::{Token, at_hyphens, tokens};
use super::word_set::WordSet;
use super::{Gender, InflectedForm, Word, WordKind};

/// What stands for the list of a given name that is in no list.
const UNKNOWN: &str = "unknown";

/// A piece of a name: a part between hyphens, initials, or the punctuation between them.
struct Piece<'t> {
    text: &'t str,
    inflected: bool,
    before_hyphen: bool,
    /// The text with its full stop, if the ending follows it: *Jr.*
    with_full_stop: Option<&'t str>,
}

impl<'t> Piece<'t> {
    fn invariable(text: &'t str) -> Self {
        Self { text, inflected: false, before_hyphen: false, with_full_stop: None }
    }
}

impl InflectionRules {
    /// The parts of a name. `None` if no rule applies to a part that must be inflected, or if no word of
    /// [`Word::inflected`] occurs in the name.
    pub(super) fn name_parts<'t>(&self, word: &Word<'t>) -> Option<Parts<'_, 't>> {
        let pieces = self.pieces(word);
        let last_inflected = pieces.iter().rposition(|piece| piece.inflected);
        if !word.inflected.is_empty() && last_inflected.is_none() {
            return None;
        }
        let mut parts = Vec::with_capacity(pieces.len());
        let mut after_word = false;
        for (number, piece) in pieces.iter().enumerate() {
            if !piece.inflected {
                parts.push(Part::Invariable(piece.text));
                continue;
            }
            let context = WordContext {
                input: word,
                word: piece.text,
                word_and_quote: piece.with_full_stop,
                is_last_inflected: Some(number) == last_inflected,
                after_word,
                before_hyphen: piece.before_hyphen,
                ignore_capitals: true,
            };
            after_word = true;
            parts.push(Part::Inflected(self.choose_rule(&context)?));
        }
        Some(Parts { list: parts, doubt: None })
    }

    /// The pieces of a name in their order. Joined together, they give the whole text.
    fn pieces<'t>(&self, word: &Word<'t>) -> Vec<Piece<'t>> {
        let (tokens, rest) = tokens(word.text);
        let mut pieces = Vec::with_capacity(tokens.len() * 3 + 1);
        let count = tokens.len();
        for (number, token) in tokens.iter().enumerate() {
            pieces.push(Piece::invariable(token.leading()));
            let is_last_word = number + 1 == count;
            // A word before a full stop is an initial. A full stop inside a word separates initials from the name.
            let core = token.core();
            if is_last_word && self.ends_in_abbreviated_word(token) {
                let with_full_stop = Some(token.core_with(0, 1));
                pieces.push(Piece { text: core, inflected: true, before_hyphen: false, with_full_stop });
                pieces.push(Piece::invariable(&token.trailing()[1..]));
                continue;
            }
            let initials = if token.trailing().starts_with('.') { core.len() } else { after_full_stop(core) };
            let (initials, name) = core.split_at(initials);
            pieces.push(Piece::invariable(initials));
            self.hyphenated(word, name, is_last_word, &mut pieces);
            pieces.push(Piece::invariable(token.trailing()));
        }
        pieces.push(Piece::invariable(rest));
        if self.is_indeclinable(&pieces) {
            pieces.iter_mut().for_each(|piece| piece.inflected = false);
        }
        pieces.retain(|piece| !piece.text.is_empty());
        pieces
    }

    /// True for a last word that is abbreviated and no initial, where only the last word takes an ending: *Jr.*
    fn ends_in_abbreviated_word(&self, token: &Token<'_>) -> bool {
        self.names.last_word_only
            && !self.phrases.ending_inside_quotes
            && token.trailing().starts_with('.')
            && token.core().chars().nth(1).is_some()
            && !token.core().contains('.')
    }

    /// Adds the parts of a word between its hyphens.
    fn hyphenated<'t>(&self, word: &Word<'_>, name: &'t str, is_last_word: bool, pieces: &mut Vec<Piece<'t>>) {
        let parts = at_hyphens(name);
        // A lowercase part is significant only if the name starts with an uppercase letter.
        let has_lowercase_part = self.names.lowercase_joins
            && name.starts_with(char::is_uppercase)
            && parts.iter().skip(1).any(|(part, _)| part.chars().next().is_some_and(char::is_lowercase));
        let count = parts.len();
        for (number, (text, hyphen)) in parts.into_iter().enumerate() {
            let is_last_part = number + 1 == count;
            let marked = word.inflected.iter().any(|marked| marked == text || marked == name);
            let inflected = if word.inflected.is_empty() {
                (is_last_part || !(self.names.last_hyphen_part_only || has_lowercase_part))
                    && (is_last_word || !self.names.last_word_only)
                    && (is_last_word && is_last_part || !self.is_particle(text))
            } else {
                marked
            };
            let inflected = inflected && text.contains(char::is_alphanumeric);
            pieces.push(Piece { text, inflected, before_hyphen: !is_last_part, with_full_stop: None });
            pieces.push(Piece::invariable(hyphen));
        }
    }

    /// True if the text has several words and the last one makes the whole name indeclinable.
    pub(super) fn ends_in_indeclinable_word(&self, text: &str) -> bool {
        let last = text.rsplit_once(' ').map(|(_, last)| self.casing.lowercase_text(last));
        last.is_some_and(|last| self.names.indeclinable.contains(&last))
    }

    /// True if a word before the last word of a name belongs to the surname: a particle or another surname.
    pub fn belongs_to_surname(&self, word: &str) -> bool {
        word.starts_with(char::is_lowercase) || self.is_particle(word) || self.has_surname_ending(word)
    }

    fn has_surname_ending(&self, word: &str) -> bool {
        let letters = self.casing.lowercase_letters(word);
        self.names.surname_endings.iter().any(|pattern| pattern.at_end(&letters))
    }

    /// The paradigm of a name whose family name comes first, or of a name of which only the last part is inflected for
    /// another reason. `None` for other names.
    pub fn paradigm_by_last_part(
        &self,
        text: &str,
        gender: Option<Gender>,
    ) -> Option<Vec<(String, Option<InflectedForm>)>> {
        let (first, rest) = text.trim().split_once(' ')?;
        let last = rest.rsplit_once(' ').map_or(rest, |(_, last)| last);
        let is_in = |names: &WordSet, name: &str| names.contains(&self.casing.lowercase_text(name));
        // A given name of several syllables is joined by hyphens, and the family name follows.
        let family_last = first.contains('-') && is_in(&self.names.family_first, last);
        let words = || text.split_whitespace();
        let is_name = words().all(|word| word.starts_with(char::is_uppercase) && !word.contains('.'));
        let doubtful = self.names.family_first_doubtful.as_ref();
        let listed = doubtful.filter(|(names, _)| is_in(names, first));
        // A given name of one syllable that no list has can be a family name too.
        let short = is_name && self.has_one_syllable(first) && self.list_of_given_name(first) == Some(UNKNOWN);
        // Three names of one syllable are usual only where the family name comes first: *Kim Chen Yn*.
        let sure = family_last
            || is_in(&self.names.family_first, first)
            || listed.is_some() && words().count() > 2 && words().all(|word| self.has_one_syllable(word));
        // A given name of such a language has two syllables, which can be written with three vowels.
        const MAX_VOWELS: usize = 3;
        let is_other = self.has_surname_ending(last) || self.syllables(last) > MAX_VOWELS;
        let doubtful = doubtful.filter(|_| !sure && !is_other && (listed.is_some() || short));
        if !sure && doubtful.is_none() {
            return None;
        }
        let inflected = [last.to_owned()];
        let word = Word { inflected: &inflected, ..Word::new(text, WordKind::Given).gender(gender) };
        let add_doubt = |form: InflectedForm| InflectedForm {
            doubt: form.doubt.or_else(|| doubtful.map(|(_, doubt)| doubt.clone())),
            ..form
        };
        let paradigm = self.paradigm(&word).into_iter().enumerate();
        Some(
            paradigm
                .map(|(number, (case, form))| (case, form.map(|form| if number == 0 { form } else { add_doubt(form) })))
                .collect(),
        )
    }

    /// True if only the given names are inflected where this family name stands before them: *Ван И*, but *Орбана Виктора*.
    pub fn keeps_family_name(&self, family: &str) -> bool {
        let lowercase = self.casing.lowercase_text(family);
        let doubtful = self.names.family_first_doubtful.as_ref();
        let is_listed = self.names.family_first.contains(&lowercase)
            || doubtful.is_some_and(|(names, _)| names.contains(&lowercase));
        is_listed || doubtful.is_some() && self.has_one_syllable(family)
    }

    fn has_one_syllable(&self, name: &str) -> bool {
        self.syllables(name) == 1
    }

    fn syllables(&self, name: &str) -> usize {
        self.casing.lowercase_letters(name).iter().filter(|letter| self.vowels.contains(letter)).count()
    }

    /// True if the word ends like a surname and is no given name, and the word after it is a given name: the surname comes first.
    pub fn is_surname_before(&self, first: &str, last: &str) -> bool {
        let is_given = |name: &str| self.list_of_given_name(name).is_some_and(|list| list != UNKNOWN);
        first.starts_with(char::is_uppercase) && self.belongs_to_surname(first) && !is_given(first) && is_given(last)
    }

    /// The list with the first word of a given name, or `unknown`. `None` for initials.
    pub(super) fn list_of_given_name(&self, given: &str) -> Option<&str> {
        let first = given.split([' ', '-']).next().unwrap_or(given);
        if first.contains('.') || first.chars().nth(1).is_none() {
            return None;
        }
        let lowercase = self.casing.lowercase_text(first);
        let list = self.names.given_names.iter().find(|(_, names)| names.contains(&lowercase));
        Some(list.map_or(UNKNOWN, |(name, _)| name))
    }

    fn is_particle(&self, part: &str) -> bool {
        let lowercase = self.casing.lowercase_text(part);
        self.names.particles.contains(&lowercase)
    }

    /// True if the last part makes the whole name indeclinable.
    fn is_indeclinable(&self, pieces: &[Piece<'_>]) -> bool {
        let last = pieces.iter().rev().find(|piece| piece.text.contains(char::is_alphanumeric));
        last.is_some_and(|piece| self.names.indeclinable.contains(&self.casing.lowercase_text(piece.text)))
    }
}

/// The byte offset after the last full stop of a word, or 0.
fn after_full_stop(word: &str) -> usize {
    word.rfind('.').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests;

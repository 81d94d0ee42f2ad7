//! Names of people: of several words, with hyphens, particles and initials.

use super::Word;
use super::choice::{Asked, Part};
use super::inflector::Inflector;
use super::tokens::{at_hyphens, tokens};

/// A stretch of a name.
struct Piece<'t> {
    text: &'t str,
    bends: bool,
    before_hyphen: bool,
}

impl<'t> Piece<'t> {
    fn stays(text: &'t str) -> Self {
        Self { text, bends: false, before_hyphen: false }
    }
}

impl Inflector {
    pub(super) fn name_parts<'t>(&self, word: &Word<'t>) -> Option<Vec<Part<'_, 't>>> {
        let pieces = self.pieces(word);
        let last = pieces.iter().rposition(|piece| piece.bends);
        if !word.bends.is_empty() && last.is_none() {
            return None;
        }
        let mut parts = Vec::with_capacity(pieces.len());
        let mut phrase = false;
        for (number, piece) in pieces.iter().enumerate() {
            if !piece.bends {
                parts.push(Part::Stays(piece.text));
                continue;
            }
            let asked = Asked {
                whole: word,
                core: piece.text,
                with_mark: None,
                last: Some(number) == last,
                phrase,
                before_hyphen: piece.before_hyphen,
                shouted: true,
            };
            phrase = true;
            parts.push(Part::Bends(self.choose(&asked)?));
        }
        Some(parts)
    }

    /// The pieces of a name in their order; together they are its text.
    fn pieces<'t>(&self, word: &Word<'t>) -> Vec<Piece<'t>> {
        let (tokens, rest) = tokens(word.text);
        let mut pieces = Vec::with_capacity(tokens.len() * 3 + 1);
        let count = tokens.len();
        for (number, token) in tokens.iter().enumerate() {
            pieces.push(Piece::stays(token.before()));
            let is_last = number + 1 == count;
            // A full stop behind a word makes it an initial; one within sets initials off.
            let core = token.core();
            let initials = if token.after().starts_with('.') { core.len() } else { after_full_stop(core) };
            let (initials, name) = core.split_at(initials);
            pieces.push(Piece::stays(initials));
            self.hyphenated(word, name, is_last, &mut pieces);
            pieces.push(Piece::stays(token.after()));
        }
        pieces.push(Piece::stays(rest));
        if self.is_still(&pieces) {
            pieces.iter_mut().for_each(|piece| piece.bends = false);
        }
        pieces.retain(|piece| !piece.text.is_empty());
        pieces
    }

    fn hyphenated<'t>(&self, word: &Word<'_>, name: &'t str, is_last: bool, pieces: &mut Vec<Piece<'t>>) {
        let parts = at_hyphens(name);
        // In a name that is all in small letters these tell nothing.
        let joined = self.names.small_joins
            && name.starts_with(char::is_uppercase)
            && parts.iter().skip(1).any(|(part, _)| part.chars().next().is_some_and(char::is_lowercase));
        let count = parts.len();
        for (number, (text, hyphen)) in parts.into_iter().enumerate() {
            let end = number + 1 == count;
            let marked = word.bends.iter().any(|bends| bends == text || bends == name);
            let bends = if word.bends.is_empty() {
                (end || !(self.names.hyphen_last || joined))
                    && (is_last || !self.names.space_last)
                    && (is_last && end || !self.is_particle(text))
            } else {
                marked
            };
            let bends = bends && text.contains(char::is_alphanumeric);
            pieces.push(Piece { text, bends, before_hyphen: !end });
            pieces.push(Piece::stays(hyphen));
        }
    }

    /// True of several words of which the last keeps all of them as they are.
    pub(super) fn keeps_still(&self, text: &str) -> bool {
        let last = text.rsplit_once(' ').map(|(_, last)| self.casing.small_text(last));
        last.is_some_and(|last| self.names.still.contains(&last))
    }

    fn is_particle(&self, part: &str) -> bool {
        let small = self.casing.small_text(part);
        self.names.particles.contains(&small)
    }

    /// True where the name ends in a part that keeps all of it as it is.
    fn is_still(&self, pieces: &[Piece<'_>]) -> bool {
        let last = pieces.iter().rev().find(|piece| piece.text.contains(char::is_alphanumeric));
        last.is_some_and(|piece| self.names.still.contains(&self.casing.small_text(piece.text)))
    }
}

/// Where the last full stop of a word ends.
fn after_full_stop(word: &str) -> usize {
    word.rfind('.').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests;

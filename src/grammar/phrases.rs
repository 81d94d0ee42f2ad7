//! Phrases: which of their words bend.

use super::Word;
use super::choice::{Asked, Bending, Part};
use super::inflector::Inflector;
use super::tokens::{Token, at_hyphens, tokens};

impl Inflector {
    pub(super) fn phrase_parts<'t>(&self, word: &Word<'t>) -> Option<Vec<Part<'_, 't>>> {
        let (tokens, rest) = tokens(word.text);
        let bends = if !word.bends.is_empty() {
            tokens.iter().map(|token| word.bends.iter().any(|marked| marked == token.core())).collect()
        } else if self.phrases.head && word.kind.is_phrase() {
            self.head(word, &tokens)
        } else {
            self.last(&tokens)
        };
        if !bends.contains(&true) {
            return None;
        }
        let last = bends.iter().rposition(|bends| *bends);
        let shouted = is_shouted(&tokens);
        let person = |(token, bends): (&Token<'_>, &bool)| {
            *bends && self.animate_words.contains(&self.casing.small_text(token.core()))
        };
        let animate = word.animate.or(tokens.iter().zip(&bends).any(person).then_some(true));
        let word = &Word { animate, ..*word };
        let mut parts = Vec::with_capacity(tokens.len() * 2);
        for (number, token) in tokens.iter().enumerate() {
            parts.push(Part::Stays(token.before()));
            if !bends[number] {
                parts.extend([Part::Stays(token.core()), Part::Stays(token.after())]);
                continue;
            }
            let asked = Asked {
                whole: word,
                core: token.core(),
                with_mark: None,
                last: Some(number) == last,
                phrase: number > 0,
                before_hyphen: false,
                shouted,
            };
            self.word_parts(&asked, token, &mut parts)?;
        }
        parts.push(Part::Stays(rest));
        Some(parts)
    }

    /// One word that bends, with its hyphens and the marks behind it.
    fn word_parts<'r, 't>(
        &'r self,
        asked: &Asked<'_, 't>,
        token: &Token<'t>,
        parts: &mut Vec<Part<'r, 't>>,
    ) -> Option<()> {
        let mut start = 0;
        if self.phrases.hyphen_each.contains(&asked.whole.kind) {
            let mut pieces = at_hyphens(token.core());
            pieces.pop();
            for (piece, hyphen) in pieces {
                let stays = self.phrases.particles.contains(&self.casing.small_text(piece));
                let asked = Asked { core: piece, last: false, before_hyphen: true, ..*asked };
                let bending = if stays { None } else { self.choose(&asked) };
                parts.extend([bending.map_or(Part::Stays(piece), Part::Bends), Part::Stays(hyphen)]);
                start += piece.len() + hyphen.len();
            }
        }
        let marks = if self.phrases.inside_marks || !asked.last { "" } else { token.closing_marks() };
        let with_mark = Some(token.core_and(start, marks.len())).filter(|_| !marks.is_empty());
        let bending = self.choose(&Asked { core: token.core_and(start, 0), with_mark, ..*asked })?;
        parts.extend([Part::Bends(bending), Part::Stays(&token.after()[marks.len()..])]);
        Some(())
    }

    /// The last word, and with it the one before the brackets in which it stands.
    fn last(&self, tokens: &[Token<'_>]) -> Vec<bool> {
        let mut bends = vec![false; tokens.len()];
        // Behind a sign that is read aloud (5 %) no ending can be written.
        let Some(last) = tokens.len().checked_sub(1).filter(|last| tokens[*last].ends_in_a_word()) else {
            return bends;
        };
        bends[last] = true;
        let opening = tokens[..=last].iter().rposition(|token| token.opens() && !token.is_empty());
        if let Some(opening) = opening.filter(|_| self.phrases.brackets && tokens[last].closes())
            && let Some(before) = tokens[..opening].iter().rposition(|token| !token.is_empty())
        {
            bends[before] = true;
            // An abbreviation in brackets only tells what it stands for.
            bends[last] = !self.aloud.looks_abbreviated(tokens[last].core());
        }
        bends
    }

    /// Adjectives and their noun, from the left; behind a link, what can be nothing but a head again.
    fn head(&self, word: &Word<'_>, tokens: &[Token<'_>]) -> Vec<bool> {
        let phrases = &self.phrases;
        let mut bends = vec![false; tokens.len()];
        let mut stand = Stand::BeforeHead;
        // Adjectives behind a link, until it is known whether a head follows them.
        let mut waiting: Vec<usize> = Vec::new();
        for (number, token) in tokens.iter().enumerate() {
            let small = self.casing.small_text(token.core());
            let is_link = phrases.links.contains(&small) || phrases.links.contains(token.before().trim());
            let previous = number.checked_sub(1);
            let behind_mark = previous.is_some_and(|previous| phrases.links.contains(tokens[previous].after()));
            stand = stand.next(is_link || behind_mark);
            if is_link || token.is_empty() {
                continue;
            }
            let beside = phrases.brackets && previous.is_some_and(|previous| bends[previous]);
            if token.opens() && (beside || phrases.bracketed.contains(&small)) {
                bends[number] = true;
                continue;
            }
            if phrases.ends.contains(&small) {
                stand = Stand::Behind;
            }
            let is_head = phrases.heads.contains(&small);
            match stand {
                Stand::BeforeHead if phrases.stays.contains(&small) => {}
                Stand::BeforeHead => {
                    bends[number] = true;
                    // One head right before another is an adjective of it after all.
                    let next = tokens.get(number + 1).map(|next| self.casing.small_text(next.core()));
                    let is_head = is_head && !next.is_some_and(|next| phrases.heads.contains(&next));
                    if is_head || !self.attribute(word, token, number) {
                        stand = Stand::AtHead;
                    }
                }
                Stand::BehindLink if is_head => {
                    waiting.drain(..).for_each(|number| bends[number] = true);
                    bends[number] = true;
                    stand = Stand::AtHead;
                }
                Stand::BehindLink if self.attribute(word, token, number) => waiting.push(number),
                _ => {
                    waiting.clear();
                    stand = Stand::Behind;
                }
            }
        }
        bends
    }

    /// True for a word that stands before the head it belongs to.
    fn attribute(&self, word: &Word<'_>, token: &Token<'_>, number: usize) -> bool {
        let (phrase, core) = (number > 0, token.core());
        let (last, before_hyphen, shouted) = (false, false, false);
        let asked = Asked { whole: word, core, with_mark: None, last, phrase, before_hyphen, shouted };
        self.choose(&asked).is_some_and(|Bending { rule, .. }| rule.attribute)
    }
}

/// Where a word of a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    BeforeHead,
    /// Right behind the head.
    AtHead,
    Behind,
    BehindLink,
}

impl Stand {
    /// Where the next word stands.
    fn next(self, link: bool) -> Self {
        match (self, link) {
            // What a link joins to the head itself is a head, or on the way to one.
            (Stand::AtHead, true) => Stand::BeforeHead,
            (Stand::AtHead, false) => Stand::Behind,
            (Stand::Behind, true) => Stand::BehindLink,
            (stand, _) => stand,
        }
    }
}

/// True where a whole phrase stands in capitals, which then are no sign of an abbreviation.
fn is_shouted(tokens: &[Token<'_>]) -> bool {
    /// Longer words in capitals are no abbreviations.
    const LONGEST_ABBREVIATION: usize = 7;
    let mut words = tokens.iter().filter(|token| token.core().contains(char::is_alphabetic));
    words.clone().all(|token| !token.core().contains(char::is_lowercase))
        && words.any(|token| token.core().chars().count() > LONGEST_ABBREVIATION)
}

#[cfg(test)]
mod tests;

//! Phrases: finds the words to inflect.

use super::Word;
use super::inflection_rules::InflectionRules;
use super::rule_match::{Inflection, Part, WordContext};
use super::tokens::{Token, at_hyphens, tokens};

impl InflectionRules {
    /// The parts of a phrase. `None` if there is no word to inflect, or if no rule applies to such a word.
    pub(super) fn phrase_parts<'t>(&self, word: &Word<'t>) -> Option<Vec<Part<'_, 't>>> {
        let (tokens, rest) = tokens(word.text);
        let inflected = if !word.inflected.is_empty() {
            tokens.iter().map(|token| word.inflected.iter().any(|marked| marked == token.core())).collect()
        } else if self.phrases.inflect_head && word.kind.is_phrase() {
            self.inflected_up_to_head(word, &tokens)
        } else {
            self.inflected_at_end(&tokens)
        };
        if !inflected.contains(&true) {
            return None;
        }
        let last_inflected = inflected.iter().rposition(|inflected| *inflected);
        let ignore_capitals = is_all_caps(&tokens);
        let makes_animate = |(token, inflected): (&Token<'_>, &bool)| {
            *inflected && self.animate_words.contains(&self.casing.lowercase_text(token.core()))
        };
        let animate = word.animate.or(tokens.iter().zip(&inflected).any(makes_animate).then_some(true));
        let word = &Word { animate, ..*word };
        let mut parts = Vec::with_capacity(tokens.len() * 2);
        for (number, token) in tokens.iter().enumerate() {
            parts.push(Part::Invariable(token.leading()));
            if !inflected[number] {
                parts.extend([Part::Invariable(token.core()), Part::Invariable(token.trailing())]);
                continue;
            }
            let context = WordContext {
                input: word,
                word: token.core(),
                word_and_quote: None,
                is_last_inflected: Some(number) == last_inflected,
                after_word: number > 0,
                before_hyphen: false,
                ignore_capitals,
            };
            self.word_parts(&context, token, &mut parts)?;
        }
        parts.push(Part::Invariable(rest));
        Some(parts)
    }

    /// Adds an inflected word with its hyphens and the punctuation after it.
    fn word_parts<'r, 't>(
        &'r self,
        context: &WordContext<'_, 't>,
        token: &Token<'t>,
        parts: &mut Vec<Part<'r, 't>>,
    ) -> Option<()> {
        let mut start = 0;
        if self.phrases.inflect_hyphen_parts_of.contains(&context.input.kind) {
            let mut pieces = at_hyphens(token.core());
            pieces.pop();
            for (piece, hyphen) in pieces {
                let uninflected = self.phrases.particles.contains(&self.casing.lowercase_text(piece));
                let context = WordContext { word: piece, is_last_inflected: false, before_hyphen: true, ..*context };
                let inflection = if uninflected { None } else { self.choose_rule(&context) };
                parts.extend([inflection.map_or(Part::Invariable(piece), Part::Inflected), Part::Invariable(hyphen)]);
                start += piece.len() + hyphen.len();
            }
        }
        let ending_after_quote = !self.phrases.ending_inside_quotes && context.is_last_inflected;
        let quotes = if ending_after_quote { token.closing_quotes() } else { "" };
        let word_and_quote = Some(token.core_with(start, quotes.len())).filter(|_| !quotes.is_empty());
        let context = WordContext { word: token.core_with(start, 0), word_and_quote, ..*context };
        let inflection = self.choose_rule(&context)?;
        parts.extend([Part::Inflected(inflection), Part::Invariable(&token.trailing()[quotes.len()..])]);
        Some(())
    }

    /// Marks the last word. If it is in brackets, also marks the word before them.
    fn inflected_at_end(&self, tokens: &[Token<'_>]) -> Vec<bool> {
        let mut inflected = vec![false; tokens.len()];
        // No ending can follow a sign that is pronounced, such as the percent sign in "5 %".
        let Some(last) = tokens.len().checked_sub(1).filter(|last| tokens[*last].ends_in_word()) else {
            return inflected;
        };
        inflected[last] = true;
        let opening = tokens[..=last].iter().rposition(|token| token.opens_bracket() && !token.is_empty());
        let inflect_word_before = self.phrases.inflect_next_in_brackets && tokens[last].closes_bracket();
        if let Some(opening) = opening.filter(|_| inflect_word_before)
            && let Some(word_before) = tokens[..opening].iter().rposition(|token| !token.is_empty())
        {
            inflected[word_before] = true;
            // An abbreviation in brackets repeats the words before it and is not inflected.
            inflected[last] = !self.pronunciation.looks_abbreviated(tokens[last].core());
        }
        inflected
    }

    /// Marks the adjectives and their head noun, from left to right. Words after a later conjunction are marked only if
    /// one of them is in `Phrases::heads`.
    fn inflected_up_to_head(&self, word: &Word<'_>, tokens: &[Token<'_>]) -> Vec<bool> {
        let phrases = &self.phrases;
        let mut inflected = vec![false; tokens.len()];
        let mut position = Position::BeforeHead;
        // Adjectives after a conjunction. They are inflected only if a head follows.
        let mut pending: Vec<usize> = Vec::new();
        for (number, token) in tokens.iter().enumerate() {
            let lowercase = self.casing.lowercase_text(token.core());
            let is_conjunction =
                phrases.conjunctions.contains(&lowercase) || phrases.conjunctions.contains(token.leading().trim());
            let previous = number.checked_sub(1);
            let after_mark =
                previous.is_some_and(|previous| phrases.conjunctions.contains(tokens[previous].trailing()));
            position = position.next(is_conjunction || after_mark);
            if is_conjunction || token.is_empty() {
                continue;
            }
            let after_inflected = previous.is_some_and(|at| inflected[at]);
            let inflect_after = phrases.inflect_next_in_brackets && after_inflected;
            if token.opens_bracket() && (inflect_after || phrases.inflected_in_brackets.contains(&lowercase)) {
                inflected[number] = true;
                continue;
            }
            if phrases.boundaries.contains(&lowercase) {
                position = Position::AfterHead;
            }
            let is_head = phrases.heads.contains(&lowercase);
            match position {
                Position::BeforeHead if phrases.uninflected.contains(&lowercase) => {}
                Position::BeforeHead => {
                    inflected[number] = true;
                    // A head directly before another head modifies it, like an adjective.
                    let next = tokens.get(number + 1).map(|next| self.casing.lowercase_text(next.core()));
                    let is_head = is_head && !next.is_some_and(|next| phrases.heads.contains(&next));
                    if is_head || !self.is_attributive(word, token, number) {
                        position = Position::AtHead;
                    }
                }
                Position::AfterConjunction if is_head => {
                    pending.drain(..).for_each(|number| inflected[number] = true);
                    inflected[number] = true;
                    position = Position::AtHead;
                }
                Position::AfterConjunction if self.is_attributive(word, token, number) => pending.push(number),
                _ => {
                    pending.clear();
                    position = Position::AfterHead;
                }
            }
        }
        inflected
    }

    /// True if the word is a modifier before its head noun, such as an adjective.
    fn is_attributive(&self, word: &Word<'_>, token: &Token<'_>, number: usize) -> bool {
        let context = WordContext {
            input: word,
            word: token.core(),
            word_and_quote: None,
            is_last_inflected: false,
            after_word: number > 0,
            before_hyphen: false,
            ignore_capitals: false,
        };
        self.choose_rule(&context).is_some_and(|Inflection { rule, .. }| rule.attributive)
    }
}

/// The position of a word relative to the head noun of the phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    BeforeHead,
    /// The head noun itself.
    AtHead,
    AfterHead,
    AfterConjunction,
}

impl Position {
    /// The position of the next word. `conjunction` is true if that word is a conjunction or follows one.
    fn next(self, conjunction: bool) -> Self {
        match (self, conjunction) {
            // A conjunction directly after the head is followed by another head or by its adjectives.
            (Position::AtHead, true) => Position::BeforeHead,
            (Position::AtHead, false) => Position::AfterHead,
            (Position::AfterHead, true) => Position::AfterConjunction,
            (position, _) => position,
        }
    }
}

/// True if the whole phrase is in uppercase. Uppercase letters then do not indicate an abbreviation.
fn is_all_caps(tokens: &[Token<'_>]) -> bool {
    /// A longer word in uppercase is not an abbreviation.
    const MAX_ABBREVIATION_CHARS: usize = 7;
    let mut words = tokens.iter().filter(|token| token.core().contains(char::is_alphabetic));
    words.clone().all(|token| !token.core().contains(char::is_lowercase))
        && words.any(|token| token.core().chars().count() > MAX_ABBREVIATION_CHARS)
}

#[cfg(test)]
mod tests;

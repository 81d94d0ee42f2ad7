//! Phrases: finds the words to inflect.

use super::Word;
use super::heads::Selection;
use super::inflection_rules::InflectionRules;
use super::rule_match::{Part, Parts, WordContext};
use super::tokens::{Token, at_hyphens, tokens};

impl InflectionRules {
    /// The parts of a phrase. `None` if there is no word to inflect, or if no rule applies to such a word.
    pub(super) fn phrase_parts<'t>(&self, word: &Word<'t>) -> Option<Parts<'_, 't>> {
        let (tokens, rest) = tokens(word.text);
        if self.is_indeclinable_phrase(word) {
            return Some(Parts::invariable(word.text));
        }
        let selection = if !word.inflected.is_empty() {
            let is_marked = |token: &Token<'_>| word.inflected.iter().any(|marked| marked == token.core());
            let marked = tokens.iter().map(is_marked).collect();
            match word.in_sentence {
                true => Selection { doubt: None, ..self.with_genders(word, &tokens, marked, None) },
                false => Selection::of(marked, word.gender),
            }
        } else if self.phrases.inflect_head && word.in_sentence {
            self.select_in_sentence(word, &tokens)
        } else if self.phrases.inflect_head && word.kind.is_phrase() {
            self.select_heads(word, &tokens)
        } else {
            let in_brackets = word.kind.is_phrase() && tokens.last().is_some_and(Token::closes_bracket);
            let doubt = self.phrases.bracket_doubt.clone().filter(|_| in_brackets);
            Selection { doubt, ..Selection::of(self.inflected_at_end(&tokens), word.gender) }
        };
        let inflected = &selection.inflected;
        let last_inflected = inflected.iter().rposition(|inflected| *inflected)?;
        let ignore_capitals = is_all_caps(&tokens);
        let makes_animate = |(token, inflected): (&Token<'_>, &bool)| {
            *inflected && self.animate_words.contains(&self.casing.lowercase_text(token.core()))
        };
        let animate = word.animate.or(tokens.iter().zip(inflected).any(makes_animate).then_some(true));
        let mut parts = Vec::with_capacity(tokens.len() * 2);
        for (number, token) in tokens.iter().enumerate() {
            parts.push(Part::Invariable(token.leading()));
            if !inflected[number] {
                parts.extend([Part::Invariable(token.core()), Part::Invariable(token.trailing())]);
                continue;
            }
            let word = Word { animate, gender: selection.genders[number], ..*word };
            let context = WordContext {
                input: &word,
                word: token.core(),
                word_and_quote: None,
                is_last_inflected: number == last_inflected,
                after_word: number > 0,
                before_hyphen: false,
                ignore_capitals,
            };
            self.word_parts(&context, token, &mut parts)?;
        }
        parts.push(Part::Invariable(rest));
        Some(Parts { list: parts, doubt: selection.doubt.filter(|_| word.rule.is_none()) })
    }

    /// True if the start of the text makes the whole phrase indeclinable.
    fn is_indeclinable_phrase(&self, word: &Word<'_>) -> bool {
        let starts = &self.phrases.indeclinable_starts;
        if starts.is_empty() || !word.inflected.is_empty() || !word.kind.is_phrase() {
            return false;
        }
        let text = self.casing.lowercase_text(word.text).replace('\u{a0}', " ");
        starts.iter().any(|start| text.strip_prefix(start.as_str()).is_some_and(|rest| rest.starts_with(' ')))
    }

    /// Adds an inflected word with its hyphens and the punctuation after it.
    fn word_parts<'r, 't>(
        &'r self,
        context: &WordContext<'_, 't>,
        token: &Token<'t>,
        parts: &mut Vec<Part<'r, 't>>,
    ) -> Option<()> {
        let mut start = 0;
        let pieces = at_hyphens(token.core());
        let lowercase: Vec<String> = pieces.iter().map(|(piece, _)| self.casing.lowercase_text(piece)).collect();
        // A preposition between hyphens: only the part before it is inflected.
        let is_preposition = |piece: &String| self.phrases.hyphen_prepositions.contains(piece);
        if let Some(preposition) = lowercase.iter().skip(1).position(is_preposition) {
            let (end, _) = pieces
                .iter()
                .take(preposition + 1)
                .fold((0, 0), |(end, hyphen), (piece, next)| (end + hyphen + piece.len(), next.len()));
            let (first, rest) = token.core().split_at(end);
            let context = WordContext { word: first, ..*context };
            let inflection = self.choose_rule(&context)?;
            parts.extend([Part::Inflected(inflection), Part::Invariable(rest), Part::Invariable(token.trailing())]);
            return Some(());
        }
        let article = lowercase.iter().rposition(|piece| self.phrases.articles.contains(piece));
        let compound = |piece: &String| self.phrases.compound_nouns.contains(piece);
        let each = self.phrases.inflect_hyphen_parts_of.contains(&context.input.kind)
            || lowercase.first().is_some_and(compound)
            || lowercase.last().is_some_and(compound);
        let before_last = &pieces[..pieces.len() - 1];
        for (number, (piece, hyphen)) in before_last.iter().enumerate().filter(|_| each) {
            let uninflected =
                article.is_some_and(|article| number <= article) || self.phrases.particles.contains(&lowercase[number]);
            let context = WordContext { word: piece, is_last_inflected: false, before_hyphen: true, ..*context };
            let inflection = if uninflected { None } else { self.choose_rule(&context) };
            parts.extend([inflection.map_or(Part::Invariable(piece), Part::Inflected), Part::Invariable(hyphen)]);
            start += piece.len() + hyphen.len();
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

//! Phrases: finds the words to inflect.

use super::inflection_rules::InflectionRules;
use super::pattern::ends_with;
use super::rule_match::{Part, Parts, WordContext};
use super::selection::Selection;
use super::tokens::{Token, at_hyphens, tokens};
use super::{Word, WordKind};

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
                true => {
                    let selection = Selection::of(marked, word);
                    Selection { doubt: None, ..self.with_agreement(word, &tokens, selection) }
                }
                false => Selection::of(marked, word),
            }
        } else if self.phrases.inflect_head && word.kind.is_phrase() {
            self.select_heads(word, &tokens)
        } else {
            // A word in brackets can be another name for what the words before them name. An abbreviation repeats them.
            let in_brackets = word.kind.is_phrase()
                && tokens
                    .last()
                    .is_some_and(|last| last.closes_bracket() && !self.pronunciation.looks_abbreviated(last.core()));
            let doubt = self.phrases.bracket_doubt.clone().filter(|_| in_brackets);
            Selection { doubt, ..Selection::of(self.inflected_at_end(&tokens), word) }
        };
        let inflected = &selection.inflected;
        let last_inflected = inflected.iter().rposition(|inflected| *inflected)?;
        let ignore_capitals = is_all_caps(&tokens);
        // A word that can be an adjective says nothing if its noun follows: *задержанный*, but *задержанный в порту груз*.
        let has_noun = |number: usize, lowercase: &str| {
            let noun = (number + 1..tokens.len()).find(|later| inflected[*later]);
            let is_joined = |at: usize| {
                tokens[at].trailing().is_empty()
                    && !self.phrases.conjunctions.contains(&self.casing.lowercase_text(tokens[at].core()))
            };
            self.has_agreement(lowercase) && noun.is_some_and(|noun| (number..noun).all(is_joined))
        };
        let makes_animate = |number: usize| {
            let lowercase = self.casing.lowercase_text(tokens[number].core());
            self.animate_words.contains(&lowercase) && !has_noun(number, &lowercase)
                || selection.counted[number].is_some() && self.is_counted_person(&lowercase)
        };
        let any_animate = (0..tokens.len()).any(|number| inflected[number] && makes_animate(number));
        let animate = word.animate.or(any_animate.then_some(true));
        let mut doubt = selection.doubt.clone();
        let mut parts = Vec::with_capacity(tokens.len() * 2);
        for (number, token) in tokens.iter().enumerate() {
            parts.push(Part::Invariable(token.leading()));
            if !inflected[number] {
                parts.extend([Part::Invariable(token.core()), Part::Invariable(token.trailing())]);
                continue;
            }
            let (gender, counted) = (selection.genders[number], selection.counted[number]);
            let word = Word { animate, gender, counted, ..*word };
            let context = WordContext {
                input: &word,
                word: token.core(),
                word_and_quote: None,
                is_last_inflected: number == last_inflected,
                after_word: number > 0,
                before_hyphen: false,
                ignore_capitals,
            };
            doubt = doubt.or_else(|| self.compound_doubt(&context));
            self.word_parts(&context, token, &mut parts)?;
        }
        parts.push(Part::Invariable(rest));
        Some(Parts { list: parts, doubt: doubt.filter(|_| word.rule.is_none() && word.inflected.is_empty()) })
    }

    /// True if a word in the form that it has after a numeral means people: if it is such a form of a word that does.
    fn is_counted_person(&self, lowercase: &str) -> bool {
        /// Shorter stems are those of many words.
        const MIN_STEM: usize = 4;
        let counted: Vec<char> = lowercase.chars().collect();
        let is_counted = |word: &str| {
            let same = word.chars().zip(&counted).take_while(|(one, other)| one == *other).count();
            let ending: Vec<char> = word.chars().skip(same).collect();
            same >= MIN_STEM && (self.ends_alike(&ending, &counted[same..]) || self.has_form(word, lowercase))
        };
        self.animate_words.iter().chain(self.phrases.heads.iter()).any(is_counted)
    }

    /// True if a word, perhaps a plural, can end so, and so after a numeral. The letters before are the same.
    fn ends_alike(&self, word: &[char], counted: &[char]) -> bool {
        let is_vowel = |letter: &char| self.vowels.contains(letter);
        match (word, counted) {
            ([], []) => true,
            ([], [ending]) => is_vowel(ending),
            ([ending], [] | [_]) => is_vowel(ending),
            _ => false,
        }
    }

    /// True if a text is a form of the word. What only looks like one is none: *истории* and *историк*.
    fn has_form(&self, word: &str, form: &str) -> bool {
        let word = Word { animate: Some(true), ..Word::new(word, WordKind::Noun) };
        self.cases.iter().any(|case| self.form(&word, case).is_some_and(|made| made.text == form))
    }

    /// The doubt about a word with a hyphen whose first part may be inflected too.
    fn compound_doubt(&self, context: &WordContext<'_, '_>) -> Option<String> {
        let (patterns, doubt) = self.phrases.compound_doubt.as_ref()?;
        let pieces = at_hyphens(context.word);
        let [(first, _), .., (last, _)] = pieces.as_slice() else { return None };
        let lowercase = self.casing.lowercase_text(first);
        let is_name = first.starts_with(char::is_uppercase) && last.contains(char::is_uppercase);
        let is_known = is_name != self.is_attributive(last, context)
            || self.inflects_each_part(context, &pieces)
            || self.phrases.particles.contains(&lowercase)
            || self.pronunciation.looks_abbreviated(first)
            || pieces.iter().any(|(piece, _)| {
                let piece = self.casing.lowercase_text(piece);
                self.phrases.articles.contains(&piece) || self.phrases.hyphen_prepositions.contains(&piece)
            });
        (!is_known && ends_with(patterns, &lowercase)).then(|| doubt.clone())
    }

    /// True if every part of a word with hyphens is inflected, apart from the particles and articles.
    fn inflects_each_part(&self, context: &WordContext<'_, '_>, pieces: &[(&str, &str)]) -> bool {
        let [(first, _), .., (last, _)] = pieces else { return false };
        let phrases = &self.phrases;
        let is_listed = |piece: &str| phrases.compound_nouns.contains(&self.casing.lowercase_text(piece));
        phrases.inflect_hyphen_parts_of.contains(&context.input.kind)
            || is_listed(first)
            || is_listed(last)
            || self.is_person_noun(first) && self.is_person_noun(last)
            || (last.starts_with(char::is_lowercase) || self.is_attributive(last, context))
                && ends_with(&phrases.compound_endings, &self.casing.lowercase_text(first))
    }

    /// True for a noun in lowercase that means a person: in the list of heads, or by its ending.
    fn is_person_noun(&self, piece: &str) -> bool {
        piece.starts_with(char::is_lowercase)
            && (self.phrases.heads.contains(piece) || ends_with(&self.phrases.head_endings, piece))
    }

    fn is_attributive(&self, piece: &str, context: &WordContext<'_, '_>) -> bool {
        self.choose_rule(&WordContext { word: piece, ..*context }).is_some_and(|inflection| inflection.rule.attributive)
    }

    /// The number of bytes of a word with hyphens that are inflected, if the rest is a preposition with its noun, or a
    /// figure that takes no ending: *Форум-2025*.
    pub(super) fn before_rest(&self, pieces: &[(&str, &str)]) -> Option<usize> {
        let is_preposition =
            |(piece, _): &(&str, &str)| self.phrases.hyphen_prepositions.contains(&self.casing.lowercase_text(piece));
        let is_figure = |(piece, _): &(&str, &str)| {
            self.phrases.inflect_head
                && self.pronunciation.numbers.is_empty()
                && !piece.is_empty()
                && piece.chars().all(|digit| digit.is_ascii_digit())
        };
        let preposition = pieces.iter().skip(1).position(is_preposition);
        let before_figure = pieces.len().checked_sub(2).filter(|_| pieces.last().is_some_and(is_figure));
        let last = preposition.or(before_figure)?;
        let (end, _) = pieces
            .iter()
            .take(last + 1)
            .fold((0, 0), |(end, hyphen), (piece, next)| (end + hyphen + piece.len(), next.len()));
        Some(end)
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
        if let Some(end) = self.before_rest(&pieces) {
            let (first, rest) = token.core().split_at(end);
            let context = WordContext { word: first, ..*context };
            let inflection = self.choose_rule(&context)?;
            parts.extend([Part::Inflected(inflection), Part::Invariable(rest), Part::Invariable(token.trailing())]);
            return Some(());
        }
        let article = lowercase.iter().rposition(|piece| self.phrases.articles.contains(piece));
        let each = self.inflects_each_part(context, &pieces);
        let before_last = &pieces[..pieces.len() - 1];
        let is_adjective = each && pieces.last().is_some_and(|(last, _)| self.is_attributive(last, context));
        let connects = |lowercase: &str| is_adjective && ends_with(&self.phrases.connecting_endings, lowercase);
        for (number, (piece, hyphen)) in before_last.iter().enumerate().filter(|_| each) {
            let uninflected = article.is_some_and(|article| number <= article)
                || self.phrases.particles.contains(&lowercase[number])
                || connects(&lowercase[number]);
            let context = WordContext { word: piece, is_last_inflected: false, before_hyphen: true, ..*context };
            let inflection = if uninflected { None } else { self.choose_rule(&context) };
            parts.extend([inflection.map_or(Part::Invariable(piece), Part::Inflected), Part::Invariable(hyphen)]);
            start += piece.len() + hyphen.len();
        }
        let ending_after_quote = !self.phrases.ending_inside_quotes && context.is_last_inflected;
        let quotes = if ending_after_quote { token.closing_marks() } else { "" };
        let word_and_quote = Some(token.core_with(start, quotes.len())).filter(|_| !quotes.is_empty());
        let context = WordContext { word: token.core_with(start, 0), word_and_quote, ..*context };
        let inflection = self.choose_rule(&context)?;
        parts.extend([Part::Inflected(inflection), Part::Invariable(&token.trailing()[quotes.len()..])]);
        Some(())
    }

    /// Marks the last word. If it is in brackets, marks the word before them, and the last word only if the language inflects
    /// it too.
    fn inflected_at_end(&self, tokens: &[Token<'_>]) -> Vec<bool> {
        let mut inflected = vec![false; tokens.len()];
        // No ending can follow a sign that is pronounced, such as the percent sign in "5 %".
        let Some(last) = tokens.len().checked_sub(1).filter(|last| tokens[*last].ends_in_word()) else {
            return inflected;
        };
        inflected[last] = true;
        let opening = tokens[..=last].iter().rposition(|token| token.opens_bracket() && !token.is_empty());
        if let Some(opening) = opening.filter(|_| tokens[last].closes_bracket())
            && let Some(word_before) = tokens[..opening].iter().rposition(|token| !token.is_empty())
        {
            inflected[word_before] = true;
            // An abbreviation in brackets repeats the words before it and is not inflected.
            inflected[last] = self.phrases.inflect_next_in_brackets
                && tokens[last].core().contains(char::is_alphabetic)
                && !self.pronunciation.looks_abbreviated(tokens[last].core());
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
        && words
            .any(|token| token.core().chars().filter(|letter| letter.is_alphabetic()).count() > MAX_ABBREVIATION_CHARS)
}

#[cfg(test)]
mod tests;

//! Noun phrases of a sentence: finds the words that are inflected, where a head noun is.
//!
//! A designation stands in a directory, where somebody reads its forms. A typed noun phrase is longer, and nobody has read
//! it: so a word that may belong to the phrase or to a word before it is a doubt.

use super::heads::Selection;
use super::inflection_rules::InflectionRules;
use super::pattern::Pattern;
use super::rule_match::WordContext;
use super::syntax::{Words, anywhere, ends};
use super::tokens::Token;
use super::{Gender, Word};

/// `[noun-phrases]` of a rule file.
#[derive(Debug, Default)]
pub(super) struct NounPhrases {
    /// Words that are surely a plural, and patterns of words that are not although they look like one.
    pub plural: Words,
    pub no_plural: Vec<Pattern>,
    /// Words that are surely in the first case. After a conjunction they are inflected too.
    pub in_first_case: Words,
    /// Words that are surely not.
    pub not_in_first_case: Words,
    /// Words that can follow their noun after a comma, with words of their own: participles.
    pub participles: Words,
    /// Endings of adjectives, each list with the endings of the nouns that the adjectives can belong to.
    pub agreement: Vec<(Vec<Pattern>, Vec<Pattern>)>,
    /// Words after which no word is inflected, beside those of `[phrases]`.
    pub boundaries: Vec<String>,
    /// Conjunctions beside those of `[phrases]`.
    pub conjunctions: Vec<String>,
}

const NO_AGREEMENT: &str = "the noun that the words before it belong to is not found for certain; name the words that are \
                            inflected with `inflected`";
const NO_NOUN: &str = "no noun is found that the phrase is about; name the words that are inflected with `inflected`";
const SECOND_NOUN: &str = "the noun after the conjunction may belong to the first one, and be inflected as well; write two \
                           points, or name the words that are inflected with `inflected`";

/// The position of a word relative to the head noun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Before,
    At,
    After,
    AfterConjunction,
}

impl InflectionRules {
    /// The adjectives and the head nouns of a noun phrase, from left to right.
    pub(super) fn select_in_sentence(&self, word: &Word<'_>, tokens: &[Token<'_>]) -> Selection {
        let lowercase: Vec<String> = tokens.iter().map(|token| self.casing.lowercase_text(token.core())).collect();
        let mut inflected = vec![false; tokens.len()];
        if lowercase.first().is_some_and(|first| self.phrases.without_forms.contains(first)) {
            return Selection::of(inflected, word.gender);
        }
        let phrases = &self.noun_phrases;
        let is_conjunction = |token: &Token<'_>, word: &str| {
            self.phrases.conjunctions.contains(word)
                || phrases.conjunctions.iter().any(|own| own == word)
                || self.phrases.conjunctions.contains(token.leading().trim())
        };
        let (mut position, mut governed, mut doubt) = (Position::Before, false, None);
        for (number, (token, word_text)) in tokens.iter().zip(&lowercase).enumerate() {
            let conjunction = is_conjunction(token, word_text);
            let after_mark = number > 0 && self.phrases.conjunctions.contains(tokens[number - 1].trailing());
            position = match (position, conjunction || after_mark) {
                (Position::At, true) => Position::Before,
                (Position::At, false) => Position::After,
                (Position::After, true) => Position::AfterConjunction,
                (position, _) => position,
            };
            if conjunction || token.is_empty() {
                continue;
            }
            if number > 0 && self.syntax.subordinators.contains(word_text) {
                break;
            }
            if after_mark && inflected.contains(&true) && phrases.participles.contains(word_text) {
                // “вопросы, представляющие интерес”: the words after the participle belong to it.
                (inflected[number], position, governed) = (true, Position::After, true);
                let next = lowercase.get(number + 1).filter(|next| !self.is_boundary(next));
                if next.is_some_and(|next| self.agree(word_text, next)) {
                    doubt = Some(SECOND_NOUN);
                }
                continue;
            }
            if position == Position::AfterConjunction && self.phrases.uninflected.contains(word_text) {
                continue;
            }
            if position == Position::AfterConjunction && !self.is_boundary(word_text) {
                // “вопросы мира и безопасности”, but “развитие связей и укрепление доверия”
                if !governed && phrases.in_first_case.contains(word_text) {
                    position = Position::Before;
                } else if !phrases.not_in_first_case.contains(word_text) && !self.is_oblique(word_text) {
                    doubt = Some(SECOND_NOUN);
                }
            }
            if self.is_boundary(word_text) || self.is_infinitive(word_text) {
                (position, governed) = (Position::After, true);
            }
            match position {
                Position::Before if self.phrases.uninflected.contains(word_text) => {}
                Position::Before => {
                    inflected[number] = true;
                    if !self.is_modifier(word, token, number, self.gender_of(word, word_text, false)) {
                        position = Position::At;
                    }
                }
                _ => position = Position::After,
            }
        }
        self.with_genders(word, tokens, inflected, doubt)
    }

    /// Adds the genders of the words, and the doubts about nouns that do not fit the adjectives before them.
    pub(super) fn with_genders(
        &self,
        word: &Word<'_>,
        tokens: &[Token<'_>],
        inflected: Vec<bool>,
        mut doubt: Option<&'static str>,
    ) -> Selection {
        let lowercase: Vec<String> = tokens.iter().map(|token| self.casing.lowercase_text(token.core())).collect();
        let mut genders = vec![word.gender; tokens.len()];
        // The adjective whose noun is still to come.
        let (mut adjective, mut in_plural, mut has_noun): (Option<usize>, bool, bool) = (None, false, false);
        for number in (0..tokens.len()).filter(|number| inflected[*number]) {
            genders[number] = self.gender_of(word, &lowercase[number], in_plural);
            let modifier = self.is_modifier(word, &tokens[number], number, genders[number]);
            // An adjective that is further away stands after its noun.
            let before = adjective.filter(|at| at + 2 >= number && !modifier);
            if before.is_some_and(|at| !self.agree(&lowercase[at], &lowercase[number]))
                || number > 0 && self.is_oblique(&lowercase[number])
            {
                doubt = Some(NO_AGREEMENT);
            }
            adjective = modifier.then_some(number);
            in_plural = modifier && genders[number] == Some(Gender::Plural);
            has_noun |= !modifier && lowercase[number].contains(char::is_alphabetic);
        }
        let doubt = doubt.or((!has_noun).then_some(NO_NOUN)).map(str::to_owned);
        Selection { inflected, genders, doubt }
    }

    fn is_boundary(&self, lowercase: &str) -> bool {
        self.phrases.boundaries.contains(lowercase) || self.noun_phrases.boundaries.iter().any(|own| own == lowercase)
    }

    /// False if the ending of the noun shows that the adjective does not belong to it.
    fn agree(&self, adjective: &str, noun: &str) -> bool {
        let agreement = &self.noun_phrases.agreement;
        let mut nouns = agreement.iter().filter(|(adjectives, _)| ends(adjectives, adjective)).peekable();
        nouns.peek().is_none() || nouns.any(|(_, nouns)| ends(nouns, noun))
    }

    /// That of the phrase, or the plural if the word shows it or follows an adjective that does.
    fn gender_of(&self, word: &Word<'_>, lowercase: &str, in_plural: bool) -> Option<Gender> {
        let phrases = &self.noun_phrases;
        let is_plural = || in_plural || phrases.plural.contains(lowercase) && !anywhere(&phrases.no_plural, lowercase);
        word.gender.or_else(|| is_plural().then_some(Gender::Plural))
    }

    /// True if the word is a modifier before its noun, such as an adjective.
    fn is_modifier(&self, word: &Word<'_>, token: &Token<'_>, number: usize, gender: Option<Gender>) -> bool {
        let word = Word { gender, ..*word };
        let context = WordContext {
            input: &word,
            word: token.core(),
            word_and_quote: None,
            is_last_inflected: false,
            after_word: number > 0,
            before_hyphen: false,
            ignore_capitals: false,
        };
        self.choose_rule(&context).is_some_and(|inflection| inflection.rule.attributive)
    }
}

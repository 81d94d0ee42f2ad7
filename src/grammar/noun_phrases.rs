//! Noun phrases of a sentence: the data about them, and whether their words agree.
//!
//! Nobody has read the forms of a typed noun phrase. So a word that may belong to the phrase or to a word before it is a doubt.

use super::inflection_rules::InflectionRules;
use super::pattern::{anywhere, ends_with};
use super::rule_match::WordContext;
use super::selection::Selection;
use super::tokens::{Token, at_hyphens, last_part};
use super::{Gender, Word, WordKind};

pub(super) const NO_AGREEMENT: &str = "the noun that the words before it belong to is not found for certain; name the words that are \
                            inflected with `inflected`";
pub(super) const NO_NOUN: &str =
    "no noun is found that the phrase is about; name the words that are inflected with `inflected`";
pub(super) const SECOND_NOUN: &str = "the noun after the conjunction may belong to the first one, and be inflected as well; \
                                      write two points, or name the words that are inflected with `inflected`";

impl InflectionRules {
    /// A selection with the genders that the words show, and with the doubt about nouns that do not fit the adjectives before
    /// them.
    pub(super) fn with_agreement(&self, word: &Word<'_>, tokens: &[Token<'_>], selection: Selection) -> Selection {
        let Selection { inflected, mut genders, counted, doubt } = selection;
        let lowercase: Vec<String> = tokens.iter().map(|token| self.casing.lowercase_text(token.core())).collect();
        let mut disagree = false;
        // The adjective whose noun is still to come.
        let (mut adjective, mut in_plural, mut has_noun): (Option<usize>, bool, bool) = (None, false, false);
        for number in (0..tokens.len()).filter(|number| inflected[*number]) {
            let is_counted = counted[number].is_some();
            let shows_plural = in_plural || is_counted || self.shows_plural(word, tokens, number);
            genders[number] = word.gender.or_else(|| shows_plural.then_some(Gender::Plural));
            let own = Word { gender: genders[number], counted: counted[number], ..*word };
            let before_inflected =
                tokens[number].trailing().is_empty() && inflected.get(number + 1).is_some_and(|inflected| *inflected);
            let is_noun = !before_inflected && self.phrases.substantives.contains(&lowercase[number]);
            let modifier = !is_noun && self.is_modifier(&own, tokens[number].core(), number > 0);
            // An adjective that is further away stands after its noun.
            let before = adjective.filter(|at| at + 2 >= number && !modifier && !is_counted);
            disagree |= before.is_some_and(|at| !self.agree(&lowercase[at], &lowercase[number]))
                || number > 0
                    && !is_counted
                    && tokens[number].core().starts_with(char::is_lowercase)
                    && self.is_oblique(&lowercase[number]);
            adjective = modifier.then_some(number);
            in_plural = modifier && genders[number] == Some(Gender::Plural);
            has_noun |= !modifier && lowercase[number].contains(char::is_alphabetic);
        }
        let doubt = if disagree { Some(NO_AGREEMENT.to_owned()) } else { doubt };
        let doubt = doubt.or((!has_noun).then(|| NO_NOUN.to_owned()));
        Selection { inflected, genders, counted, doubt }
    }

    /// A selection with the doubt about a noun that does not fit the adjective right before it, where a participle stands before
    /// both: *ведущий новостной программы* is a noun, and what follows is a genitive.
    pub(super) fn with_doubt_about_noun(&self, tokens: &[Token<'_>], selection: Selection) -> Selection {
        let small = |at: usize| {
            let core = tokens[at].core();
            core.starts_with(char::is_lowercase).then(|| self.casing.lowercase_text(core))
        };
        let is_beside =
            |at: usize| selection.inflected[at - 1] && selection.inflected[at] && tokens[at - 1].trailing().is_empty();
        let is_participle = |at: usize| small(at).is_some_and(|word| ends_with(&self.phrases.participles, &word));
        // A noun that is not inflected has no ending that could agree: *военный атташе*.
        let is_inflected = |noun: &str| {
            let other = self.cases.get(1).and_then(|case| self.form(&Word::new(noun, WordKind::Noun), case));
            other.is_none_or(|form| form.text != noun)
        };
        let is_noun = |noun: &str| !self.has_agreement(noun) && self.may_agree(noun);
        let disagree = (1..tokens.len()).filter(|at| is_beside(*at)).any(|at| {
            let mut group = (1..=at).rev().take_while(|at| is_beside(*at)).map(|at| at - 1);
            group.any(is_participle)
                && small(at - 1)
                    .zip(small(at))
                    .is_some_and(|(one, noun)| is_noun(&noun) && !self.agree(&one, &noun) && is_inflected(&noun))
        });
        let doubt = if disagree { Some(NO_AGREEMENT.to_owned()) } else { selection.doubt };
        Selection { doubt, ..selection }
    }

    pub(super) fn is_boundary(&self, lowercase: &str) -> bool {
        self.phrases.boundaries.contains(lowercase) || self.noun_phrases.boundaries.iter().any(|own| own == lowercase)
    }

    /// False if the ending of the noun shows that the adjective does not belong to it.
    pub(super) fn agree(&self, adjective: &str, noun: &str) -> bool {
        let agreement = &self.noun_phrases.agreement;
        let mut nouns = agreement.iter().filter(|(adjectives, _)| ends_with(adjectives, adjective)).peekable();
        nouns.peek().is_none() || nouns.any(|(_, nouns)| ends_with(nouns, noun))
    }

    /// True if the ending of the noun is one that an adjective can agree with.
    pub(super) fn may_agree(&self, noun: &str) -> bool {
        self.noun_phrases.agreement.iter().any(|(_, nouns)| ends_with(nouns, noun))
    }

    /// True if the ending of the adjective is known, with the endings of its nouns.
    pub(super) fn has_agreement(&self, adjective: &str) -> bool {
        self.noun_phrases.agreement.iter().any(|(adjectives, _)| ends_with(adjectives, adjective))
    }

    /// False if the endings show that the adjectives do not belong to the same noun.
    pub(super) fn agree_as_adjectives(&self, one: &str, other: &str) -> bool {
        let agreement = &self.noun_phrases.agreement;
        let mut rows = agreement.iter().filter(|(adjectives, _)| ends_with(adjectives, one)).peekable();
        rows.peek().is_none() || rows.any(|(adjectives, _)| ends_with(adjectives, other))
    }

    /// True if a word that is no name is surely a plural in a sentence.
    pub(super) fn is_plural(&self, lowercase: &str, text: &str) -> bool {
        let phrases = &self.noun_phrases;
        text.starts_with(char::is_lowercase)
            && phrases.plural.contains(lowercase)
            && !anywhere(&phrases.no_plural, lowercase)
    }

    /// True if the word shows that it is a plural. Words of a sentence are read like those of a designation, and more of them
    /// are known.
    pub(super) fn shows_plural(&self, word: &Word<'_>, tokens: &[Token<'_>], number: usize) -> bool {
        let text = tokens[number].core();
        let lowercase = self.casing.lowercase_text(text);
        if self.is_plural(&lowercase, text) || word.in_sentence && anywhere(&self.noun_phrases.no_plural, &lowercase) {
            return self.is_plural(&lowercase, text);
        }
        let (phrases, index) = (&self.phrases, &self.index);
        // A word with a capital can be a foreign name, unless words in lowercase depend on it.
        let is_plain = |token: &Token<'_>| token.core().starts_with(char::is_lowercase);
        let before_dependent =
            tokens.get(number + 1).is_some_and(|next| is_plain(next) && !phrases.conjunctions.contains(next.core()));
        let plain = is_plain(&tokens[number]) || before_dependent;
        let shows_plural =
            ends_with(&phrases.plural_names, &lowercase) || plain && ends_with(&phrases.plural_nouns, &lowercase);
        let is_listed = |part: &str| index.plural_words.contains(part);
        let (parts, last) = (at_hyphens(&lowercase), last_part(&lowercase));
        parts.iter().any(|(part, _)| is_listed(part)) || shows_plural && !index.unchanged_words.contains(last)
    }

    /// True if the rules inflect the word as a modifier before its noun, such as an adjective.
    pub(super) fn is_modifier(&self, word: &Word<'_>, text: &str, after_word: bool) -> bool {
        // *chey-libo*: the part after the hyphen does not change.
        let text = self.before_rest(&at_hyphens(text)).and_then(|end| text.get(..end)).unwrap_or(text);
        let context = WordContext {
            input: word,
            word: text,
            word_and_quote: None,
            is_last_inflected: false,
            after_word,
            before_hyphen: false,
            ignore_capitals: false,
        };
        self.choose_rule(&context).is_some_and(|inflection| inflection.rule.attributive)
    }
}

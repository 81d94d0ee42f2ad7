//! Phrases with a head noun: finds the words that are inflected.
//!
//! From left to right: adjectives and the head noun are inflected, words that depend on the head are not. Another noun in
//! the first case, after a conjunction or directly, is a second head: an enumeration or an apposition.

use super::inflection_rules::{InflectionRules, Phrases};
use super::pattern::Pattern;
use super::rule_match::{Inflection, WordContext};
use super::tokens::{Token, at_hyphens};
use super::{Gender, Word};

/// The words of a phrase that are inflected.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// For each token, whether it is inflected.
    pub inflected: Vec<bool>,
    /// For each token, the gender of its head noun, if it is known or the words show it.
    pub genders: Vec<Option<Gender>>,
    /// Why the selection may be wrong.
    pub doubt: Option<String>,
}

impl Selection {
    /// A selection without a doubt.
    pub fn of(inflected: Vec<bool>, gender: Option<Gender>) -> Self {
        Self { genders: vec![gender; inflected.len()], inflected, doubt: None }
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

/// The state of the search.
struct Search<'s, 't> {
    rules: &'s InflectionRules,
    word: &'s Word<'s>,
    tokens: &'s [Token<'t>],
    /// The cores of the tokens in lowercase.
    lowercase: Vec<String>,
    position: Position,
    /// The last head noun.
    head: Option<usize>,
    /// The first word of the adjectives and their head noun.
    group: usize,
    /// Adjectives after the head. They are inflected only if a head follows.
    pending: Vec<usize>,
    /// True after a preposition or a participle: a noun in the first case can be an object there.
    object_possible: bool,
    selection: Selection,
}

impl InflectionRules {
    /// Selects the adjectives and the head nouns of a phrase.
    pub(super) fn select_heads(&self, word: &Word<'_>, tokens: &[Token<'_>]) -> Selection {
        let lowercase = tokens.iter().map(|token| self.casing.lowercase_text(token.core())).collect();
        let mut search = Search {
            rules: self,
            word,
            tokens,
            lowercase,
            position: Position::BeforeHead,
            pending: Vec::new(),
            object_possible: false,
            head: None,
            group: 0,
            selection: Selection::of(vec![false; tokens.len()], word.gender),
        };
        search.run();
        search.selection
    }
}

impl<'s> Search<'s, '_> {
    fn run(&mut self) {
        let phrases = self.phrases();
        if self.lowercase.first().is_some_and(|first| phrases.without_forms.contains(first)) {
            return;
        }
        let first = self.skip_numeral();
        if first > 0 && ends_with(&phrases.counted, &self.lowercase[first]) {
            return;
        }
        for number in first..self.tokens.len() {
            let token = &self.tokens[number];
            let is_conjunction = phrases.conjunctions.contains(&self.lowercase[number])
                || phrases.conjunctions.contains(token.leading().trim());
            let previous = number.checked_sub(1);
            let after_mark =
                previous.is_some_and(|previous| phrases.conjunctions.contains(self.tokens[previous].trailing()));
            let position = self.position.next(is_conjunction || after_mark);
            if self.position == Position::AtHead && position == Position::BeforeHead {
                self.start_group(number);
            }
            self.position = position;
            if is_conjunction || token.is_empty() {
                continue;
            }
            let after_inflected = previous.is_some_and(|at| self.selection.inflected[at]);
            let in_brackets = phrases.inflect_next_in_brackets && after_inflected
                || phrases.inflected_in_brackets.contains(&self.lowercase[number]);
            if token.opens_bracket() && in_brackets {
                self.selection.inflected[number] = true;
                continue;
            }
            if phrases.boundaries.contains(&self.lowercase[number]) {
                self.position = Position::AfterHead;
                self.object_possible = true;
            }
            match self.position {
                Position::BeforeHead => self.before_head(number),
                position => self.after_head(number, position == Position::AfterConjunction),
            }
        }
    }

    /// Starts the adjectives of another head noun, which can have another number.
    fn start_group(&mut self, number: usize) {
        self.group = number;
        self.selection.genders[number..].fill(self.word.gender);
    }

    fn phrases(&self) -> &'s Phrases {
        &self.rules.phrases
    }

    /// The number of the first word after a numeral at the start of the phrase. The numeral is an ordinal, which is not
    /// inflected; a figure may also be a cardinal.
    fn skip_numeral(&mut self) -> usize {
        let [first, _, ..] = self.tokens else { return 0 };
        let numeral = first.core();
        let is_figure = !numeral.is_empty() && numeral.chars().all(|digit| digit.is_ascii_digit());
        let is_roman = !numeral.is_empty() && numeral.chars().all(|digit| "IVXLCDM".contains(digit));
        if !(is_figure || is_roman) || !first.trailing().is_empty() {
            return 0;
        }
        if is_figure {
            self.selection.doubt.clone_from(&self.phrases().figure_doubt);
        }
        1
    }

    fn before_head(&mut self, number: usize) {
        if self.phrases().uninflected.contains(&self.lowercase[number]) || self.joins_next(number) {
            return;
        }
        self.selection.inflected[number] = true;
        let is_head = self.is_head(number);
        let attributive = self.is_attributive(number);
        if attributive {
            self.note_number(number);
        } else {
            self.note_number_of_noun(number);
        }
        if attributive && !is_head && ends_with(&self.phrases().participles, &self.lowercase[number]) {
            self.after_participle(number);
            return;
        }
        // A head directly before another head modifies it, like an adjective.
        let before_head = number + 1 < self.tokens.len() && self.is_head(number + 1);
        if !attributive || is_head && !before_head {
            self.position = Position::AtHead;
            self.head = Some(number);
        }
    }

    /// A participle can have words of its own before the head noun. They are not inflected.
    fn after_participle(&mut self, number: usize) {
        let next = number + 1;
        if next >= self.tokens.len() || self.is_head(next) {
            return;
        }
        let dependent = ends_with(&self.phrases().dependents, &self.lowercase[next]);
        if !dependent && self.is_attributive(next) {
            return;
        }
        let clause = self.tokens[next..].iter().position(|token| token.trailing().contains(','));
        let end = clause.map_or(self.tokens.len(), |comma| next + comma + 1);
        let head_follows = (next + 1..end).any(|later| self.is_head(later));
        if head_follows || dependent {
            self.position = Position::AfterHead;
            self.object_possible = true;
        }
    }

    fn after_head(&mut self, number: usize, after_conjunction: bool) {
        if self.is_head(number) || !self.object_possible && self.is_agent(number) {
            let pending = std::mem::take(&mut self.pending);
            pending.into_iter().for_each(|number| self.selection.inflected[number] = true);
            self.selection.inflected[number] = true;
            self.position = Position::AtHead;
            self.head = Some(number);
            self.object_possible = false;
        } else if self.agrees_with_head(number) {
            self.selection.inflected[number] = true;
            // Another adjective can follow a conjunction.
            self.position = if after_conjunction { Position::AfterHead } else { Position::AtHead };
            self.object_possible |= ends_with(&self.phrases().participles, &self.lowercase[number]);
        } else if self.is_attributive(number) {
            self.pending.push(number);
        } else {
            self.pending.clear();
            self.position = Position::AfterHead;
            self.doubt_unknown(number);
        }
    }

    /// Adds the doubt for a noun after the head that may be in the first case.
    fn doubt_unknown(&mut self, number: usize) {
        let Some((patterns, doubt)) = &self.phrases().unknown_after_head else { return };
        let word = self.tokens[number].core();
        let plain =
            word.starts_with(char::is_lowercase) && !self.phrases().boundaries.contains(&self.lowercase[number]);
        if plain
            && !self.object_possible
            && ends_with(patterns, &self.lowercase[number])
            && !self.is_plural_form(number)
        {
            self.selection.doubt = Some(format!("“{word}”: {doubt}"));
        }
    }

    /// True if the word is a form of a plural word that a rule lists.
    fn is_plural_form(&self, number: usize) -> bool {
        let mut plural = self.rules.rules.iter().filter(|rule| rule.conditions.plural == Some(true));
        plural.any(|rule| rule.makes(&self.lowercase[number]))
    }

    /// True if the word is a head that the rules list.
    fn is_head(&self, number: usize) -> bool {
        let heads = &self.phrases().heads;
        heads.contains(&self.lowercase[number]) || {
            let last = at_hyphens(&self.lowercase[number]).pop().map_or("", |(last, _)| last);
            heads.contains(last)
        }
    }

    /// True for a noun that denotes a person by its ending. Only words in lowercase: the others can be names.
    fn is_agent(&self, number: usize) -> bool {
        self.tokens[number].core().starts_with(char::is_lowercase)
            && ends_with(&self.phrases().head_endings, &self.lowercase[number])
    }

    /// True for an adjective after its head noun, if its ending shows the gender of the head.
    fn agrees_with_head(&self, number: usize) -> bool {
        let gender = self.head.and_then(|head| self.selection.genders[head]);
        let patterns = &self.phrases().adjectives_after_head;
        patterns.iter().any(|(own, patterns)| {
            // In the neuter and in the plural an object can have the same ending.
            let object = matches!(own, Gender::Neuter | Gender::Plural);
            gender.map_or(!object, |gender| gender == *own) && ends_with(patterns, &self.lowercase[number])
        })
    }

    /// Records the plural, if the ending of an adjective shows it.
    fn note_number(&mut self, number: usize) {
        if self.selection.genders[number].is_none()
            && ends_with(&self.phrases().plural_adjectives, &self.lowercase[number])
        {
            self.selection.genders[self.group..].fill(Some(Gender::Plural));
        }
    }

    /// Records the plural, if the head noun shows it.
    fn note_number_of_noun(&mut self, number: usize) {
        let phrases = self.phrases();
        let lowercase = &self.lowercase[number];
        // A word with a capital can be a foreign name, unless words in lowercase depend on it.
        let is_plain = |token: &Token<'_>| token.core().starts_with(char::is_lowercase);
        let before_dependent = self
            .tokens
            .get(number + 1)
            .is_some_and(|next| is_plain(next) && !phrases.conjunctions.contains(next.core()));
        let plain = is_plain(&self.tokens[number]) || before_dependent;
        let shows_plural =
            || ends_with(&phrases.plural_names, lowercase) || plain && ends_with(&phrases.plural_nouns, lowercase);
        let plural = || self.rules.rules.iter().filter(|rule| rule.conditions.plural == Some(true));
        let listed = || plural().any(|rule| rule.words.contains_key(lowercase));
        let indeclinable = || self.rules.rules.iter().any(|rule| rule.keeps(lowercase));
        if self.selection.genders[number].is_none() && (listed() || shows_plural() && !indeclinable()) {
            self.selection.genders[self.group..].fill(Some(Gender::Plural));
        }
    }

    /// True if the next word begins with an article that joins this word and the next one.
    fn joins_next(&self, number: usize) -> bool {
        let Some(next) = self.lowercase.get(number + 1) else { return false };
        let parts = at_hyphens(next);
        parts.len() > 1 && parts.first().is_some_and(|(first, _)| self.phrases().articles.contains(*first))
    }

    /// True if the word is a modifier before its head noun, such as an adjective.
    fn is_attributive(&self, number: usize) -> bool {
        let word = Word { gender: self.selection.genders[number], ..*self.word };
        let attributive = |word: &Word<'_>| {
            let context = WordContext {
                input: word,
                word: self.tokens[number].core(),
                word_and_quote: None,
                is_last_inflected: false,
                after_word: number > 0,
                before_hyphen: false,
                ignore_capitals: false,
            };
            self.rules.choose_rule(&context).is_some_and(|Inflection { rule, .. }| rule.attributive)
        };
        // An adjective in the plural is recognized before the number of the phrase is known.
        let plural = Word { gender: Some(Gender::Plural), ..word };
        attributive(&word)
            || word.gender.is_none()
                && ends_with(&self.phrases().plural_adjectives, &self.lowercase[number])
                && attributive(&plural)
    }
}

/// True if the word ends with one of the patterns.
fn ends_with(patterns: &[Pattern], word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    patterns.iter().any(|pattern| pattern.at_end(&letters))
}

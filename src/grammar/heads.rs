//! Phrases with a head noun: finds the words that are inflected.
//!
//! From left to right: adjectives and the head noun are inflected, words that depend on the head are not. Another noun in
//! the first case, after a conjunction or directly, is a second head: an enumeration or an apposition.
//!
//! A designation stands in a directory, where somebody reads its forms. A noun phrase of a sentence is longer, and nobody has
//! read it: there a word after a conjunction is a second head only if its ending shows it, and the words have to agree.

use super::casing::is_roman;
use super::inflection_rules::{InflectionRules, Phrases};
use super::noun_phrases::{NO_AGREEMENT, NO_NOUN, SECOND_NOUN};
use super::pattern::ends_with;
use super::selection::Selection;
use super::tokens::{Token, at_hyphens, last_part};
use super::word::Count;
use super::{Gender, Word};

mod names;
mod participles;
mod substantives;

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

/// A participle with words of its own before its noun: *the treaty signed in Baku*.
#[derive(Debug, Clone, Copy)]
struct Participle {
    number: usize,
    /// The noun, if no head in the list follows, and whether no other word can be the noun.
    noun: Option<(usize, bool)>,
}

const OPENING_QUOTES: [char; 4] = ['«', '“', '„', '"'];
const CLOSING_QUOTES: [char; 4] = ['»', '”', '“', '"'];

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
    /// A participle whose noun is still to come, after the words that depend on the participle.
    participle: Option<Participle>,
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
            participle: None,
            head: None,
            group: 0,
            selection: Selection::of(vec![false; tokens.len()], word),
        };
        search.run();
        match word.in_sentence {
            true => self.with_agreement(word, tokens, search.selection),
            false => self.with_doubt_about_noun(tokens, search.selection),
        }
    }
}

impl<'s> Search<'s, '_> {
    fn run(&mut self) {
        let mut in_title = false;
        for number in self.skip_figure()..self.tokens.len() {
            let token = &self.tokens[number];
            // A title in quotation marks after the head does not change.
            in_title |= self.head.is_some() && token.leading().contains(OPENING_QUOTES);
            if in_title {
                in_title = !token.trailing().contains(CLOSING_QUOTES);
                self.position = Position::AfterHead;
                continue;
            }
            let is_conjunction = self.is_conjunction(number);
            let previous = number.checked_sub(1);
            // *…, not participating*: the word that does not change belongs to the participle.
            let is_unchanged = |at: usize| at > 0 && self.phrases().uninflected.contains(&self.lowercase[at]);
            let before = previous.map(|at| if is_unchanged(at) { at - 1 } else { at });
            let is_mark = |at: usize| self.phrases().conjunctions.contains(self.tokens[at].mark());
            let after_mark = before.is_some_and(is_mark);
            let position = self.position.next(is_conjunction || after_mark);
            if self.position == Position::AtHead && position == Position::BeforeHead {
                self.start_group(number);
            }
            self.position = position;
            if is_conjunction || token.is_empty() {
                continue;
            }
            if number > 0 && self.rules.syntax.subordinators.contains(&self.lowercase[number]) {
                break;
            }
            if token.opens_bracket() && self.is_inflected_in_brackets(number) {
                self.selection.inflected[number] = true;
                continue;
            }
            if self.word.in_sentence && self.rules.noun_phrases.boundaries.contains(&self.lowercase[number]) {
                // *the measures, including visits and talks*: all words to the end belong to such a word.
                break;
            }
            if self.ends_group(number) {
                self.position = Position::AfterHead;
                self.object_possible = true;
            }
            if after_mark && self.selection.inflected.contains(&true) && self.is_participle(number) {
                self.participle_after_comma(number);
                continue;
            }
            match self.position {
                Position::BeforeHead => self.before_head(number),
                position => self.after_head(number, position == Position::AfterConjunction),
            }
        }
        if self.participle.is_some() {
            self.doubt(NO_NOUN);
        }
        self.doubt_names();
    }

    fn phrases(&self) -> &'s Phrases {
        &self.rules.phrases
    }

    fn doubt(&mut self, doubt: impl Into<String>) {
        self.selection.doubt = Some(doubt.into());
    }

    /// Starts the adjectives of another head noun, which can have another number.
    fn start_group(&mut self, number: usize) {
        self.group = number;
        self.selection.genders[number..].fill(self.word.gender);
        self.selection.counted[number..].fill(self.word.counted);
    }

    fn is_conjunction(&self, number: usize) -> bool {
        let conjunctions = &self.phrases().conjunctions;
        conjunctions.contains(&self.lowercase[number])
            || conjunctions.contains(self.tokens[number].leading().trim())
            || self.word.in_sentence && self.rules.noun_phrases.conjunctions.contains(&self.lowercase[number])
    }

    /// True if neither the word nor the words after it belong to the group: a preposition, for example.
    fn ends_group(&self, number: usize) -> bool {
        let word = &self.lowercase[number];
        let is_governed = || number > 0 && self.phrases().governed.contains(word) && self.is_attributive(number - 1);
        self.rules.is_boundary(word) || is_governed() || self.word.in_sentence && self.rules.is_infinitive(word)
    }

    fn is_inflected_in_brackets(&self, number: usize) -> bool {
        let after_inflected = number.checked_sub(1).is_some_and(|at| self.selection.inflected[at]);
        self.phrases().inflect_next_in_brackets && after_inflected
            || self.phrases().inflected_in_brackets.contains(&self.lowercase[number])
    }

    /// The number of the first word after a figure at the start of the phrase. The figure is an ordinal, which is not
    /// inflected, or it counts the words after it.
    fn skip_figure(&mut self) -> usize {
        let [first, _, ..] = self.tokens else { return 0 };
        let numeral = first.core();
        let is_digit = |c: char| c.is_ascii_digit();
        let is_figure = numeral.starts_with(is_digit) && numeral.chars().all(|c| is_digit(c) || matches!(c, '-' | '–'));
        if !(is_figure || is_roman(numeral)) || !first.trailing().is_empty() {
            return 0;
        }
        if is_figure && ends_with(&self.phrases().counted, &self.lowercase[1]) {
            self.count(1, Some(Count::Many));
        } else if is_figure && self.counts_few(numeral) {
            self.count(1, Some(Count::Few));
        } else if is_figure && !(numeral.len() >= 4 && self.phrases().years.contains(&self.lowercase[1])) {
            self.selection.doubt.clone_from(&self.phrases().figure_doubt);
        }
        1
    }

    /// Records what a numeral asks of the words after it.
    fn count(&mut self, from: usize, count: Option<Count>) {
        self.selection.counted[from..].fill(count);
        self.selection.genders[from..].fill(count.map_or(self.word.gender, |_| Some(Gender::Plural)));
    }

    fn before_head(&mut self, number: usize) {
        if self.phrases().uninflected.contains(&self.lowercase[number])
            || self.joins_next(number)
            || self.is_adverb(number)
            || self.is_before_ordinal(number)
        {
            return;
        }
        if let Some((words, doubt)) = &self.phrases().abbreviations
            && words.contains(&self.lowercase[number])
        {
            return self.doubt(doubt.as_str());
        }
        if self.head.is_some() && self.rules.is_oblique(&self.lowercase[number]) {
            // *Head of the office and of all works*
            self.position = Position::AfterHead;
            return;
        }
        self.selection.inflected[number] = true;
        if let Some(count) = self.numeral(number) {
            self.count(number + 1, count);
            return;
        }
        let is_head = self.is_head(number);
        let attributive = self.is_attributive(number);
        self.note_number(number, attributive);
        self.doubt_substantive(number);
        if attributive && !is_head && self.is_participle(number) {
            self.after_participle(number);
            return;
        }
        // A head directly before another head modifies it, like an adjective.
        let before_head = number + 1 < self.tokens.len() && self.is_head(number + 1);
        if !attributive || is_head && !before_head {
            self.head_found(number);
        }
    }

    /// What a numeral asks of the words after it. `None` for another word.
    pub(super) fn numeral(&self, number: usize) -> Option<Option<Count>> {
        let word = self.lowercase.get(number)?;
        let (_, count) = self.phrases().numerals.iter().find(|(words, _)| words.contains(word))?;
        Some(*count)
    }

    /// True for a numeral that is the first part of an ordinal number: only the last part is inflected, *forty-ninth*.
    fn is_before_ordinal(&self, number: usize) -> bool {
        let is_ordinal = |at: usize| self.lowercase.get(at).is_some_and(|word| self.phrases().ordinals.contains(word));
        let behind = (number..self.tokens.len()).find(|at| self.numeral(*at).is_none());
        behind.is_some_and(|behind| behind > number && is_ordinal(behind))
    }

    /// True for an adverb before an adjective: *newly built school*.
    fn is_adverb(&self, number: usize) -> bool {
        let phrases = self.phrases();
        let next = self.lowercase.get(number + 1).filter(|_| self.tokens[number].trailing().is_empty());
        self.numeral(number).is_none()
            && ends_with(&phrases.adverbs, &self.lowercase[number])
            && next.is_some_and(|next| ends_with(&phrases.after_adverbs, next) || phrases.uninflected.contains(next))
    }

    /// Records a head noun. After a style of address such as *Mr*, another noun in the same case follows.
    fn head_found(&mut self, number: usize) {
        self.head = Some(number);
        (self.object_possible, self.participle) = (false, None);
        let is_title = self.phrases().titles.contains(&self.lowercase[number]);
        let next = self.tokens.get(number + 1).filter(|_| self.tokens[number].trailing().is_empty());
        self.position = if is_title && next.is_some_and(|next| !next.is_empty()) {
            self.start_group(number + 1);
            Position::BeforeHead
        } else {
            Position::AtHead
        };
        if self.has_name_in_same_case(number) {
            self.selection.inflected[number + 1] = true;
            self.selection.genders[number + 1] = None;
        }
    }

    fn after_head(&mut self, number: usize, after_conjunction: bool) {
        if let Some(Participle { number: participle, noun: Some((noun, sure)) }) = self.participle {
            if number == noun {
                self.selection.genders[noun] = self.selection.genders[participle];
                for adjective in self.adjectives_before(noun, participle) {
                    self.selection.genders[adjective] = self.selection.genders[participle];
                    self.selection.inflected[adjective] = true;
                }
                self.selection.inflected[noun] = true;
                self.head_found(noun);
                if !sure {
                    self.doubt(NO_AGREEMENT);
                }
            }
            return;
        }
        if self.word.in_sentence {
            return self.after_head_in_sentence(number, after_conjunction);
        }
        // Behind a conjunction, a person in the first case does not depend on the preposition before: *expert on law and teacher*.
        let may_be_agent = !self.object_possible || self.participle.is_some() || after_conjunction;
        if self.is_head(number) || self.is_noun_of_pending(number) || may_be_agent && self.is_agent(number) {
            let pending = std::mem::take(&mut self.pending);
            pending.into_iter().for_each(|number| self.selection.inflected[number] = true);
            self.selection.inflected[number] = true;
            self.head_found(number);
        } else if after_conjunction && self.begins_group(number) {
            self.start_group(number);
            self.position = Position::BeforeHead;
            self.before_head(number);
        } else if !self.object_possible && self.agrees_with_head(number) {
            self.selection.inflected[number] = true;
            // Another adjective can follow a conjunction.
            self.position = if after_conjunction { Position::AfterHead } else { Position::AtHead };
            self.object_possible |= self.is_participle(number);
        } else if self.is_attributive(number) {
            self.pending.push(number);
        } else {
            self.pending.clear();
            self.position = Position::AfterHead;
            if !self.object_possible || self.head.is_none() && self.participle.is_none() {
                self.doubt_unknown(number);
            }
        }
    }

    /// True for a noun directly after adjectives that are surely in the first case: another head.
    fn is_noun_of_pending(&self, number: usize) -> bool {
        let Some(adjective) = self.pending.last().filter(|adjective| *adjective + 1 == number) else { return false };
        let adjective = &self.lowercase[*adjective];
        !self.object_possible
            && self.word.kind.is_person()
            && self.tokens[number].core().starts_with(char::is_lowercase)
            && !ends_with(&self.phrases().ambiguous_adjectives, adjective)
            && self.rules.has_agreement(adjective)
            && self.rules.agree(adjective, &self.lowercase[number])
            && !self.is_attributive(number)
    }

    /// True for a word after a conjunction that is surely in the first case: it is another head, or belongs to one.
    fn begins_group(&self, number: usize) -> bool {
        !self.object_possible && self.rules.noun_phrases.in_first_case.contains(&self.lowercase[number])
    }

    /// In a sentence, a noun after a conjunction belongs to the head or is another head. Its ending decides.
    fn after_head_in_sentence(&mut self, number: usize, after_conjunction: bool) {
        let (word, phrases) = (&self.lowercase[number], &self.rules.noun_phrases);
        if after_conjunction {
            if self.phrases().uninflected.contains(word) {
                return;
            }
            if self.begins_group(number) {
                self.start_group(number);
                self.position = Position::BeforeHead;
                return self.before_head(number);
            }
            if !phrases.not_in_first_case.contains(word) && !self.rules.is_oblique(word) {
                self.doubt(SECOND_NOUN);
            }
        }
        self.position = Position::AfterHead;
    }

    /// Adds the doubt for a noun after the head that may be in the first case.
    fn doubt_unknown(&mut self, number: usize) {
        let Some((patterns, doubt)) = &self.phrases().unknown_after_head else { return };
        let word = self.tokens[number].core();
        let plain =
            word.starts_with(char::is_lowercase) && !self.phrases().boundaries.contains(&self.lowercase[number]);
        // A name of a person after a post or a rank: *Archbishop Alexander*. Other names are in another case.
        let is_after_head = self.head.is_some_and(|head| head + 1 == number && self.tokens[head].trailing().is_empty());
        let is_name = is_after_head
            && self.word.kind.is_person()
            && word.starts_with(char::is_uppercase)
            && !self.rules.pronunciation.looks_abbreviated(word);
        if (plain || is_name) && ends_with(patterns, &self.lowercase[number]) && !self.is_plural_form(number) {
            self.doubt(format!("“{word}”: {doubt}"));
        }
    }

    /// True if the word is a form of a plural word that a rule lists.
    fn is_plural_form(&self, number: usize) -> bool {
        self.rules.index.plural_rules(&self.rules.rules).any(|rule| rule.makes(&self.lowercase[number]))
    }

    /// True if the word is a head that the rules list.
    fn is_head(&self, number: usize) -> bool {
        let heads = &self.phrases().heads;
        heads.contains(&self.lowercase[number])
            || heads.contains(last_part(&self.lowercase[number]))
            || self.is_substantive(number)
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

    /// Records the plural, if the word shows it.
    fn note_number(&mut self, number: usize, attributive: bool) {
        let (word, phrases) = (&self.lowercase[number], self.phrases());
        let plural = if attributive && !self.word.in_sentence {
            ends_with(&phrases.plural_adjectives, word)
        } else {
            self.rules.shows_plural(self.word, self.tokens, number)
        };
        if plural && self.selection.genders[number].is_none() {
            self.selection.genders[self.group..].fill(Some(Gender::Plural));
        }
    }

    /// True if the next word begins with an article that joins this word and the next one (*Дар эс-Салам*). A name that
    /// begins with a capital article is a name of its own (*Эр-Рияд*).
    fn joins_next(&self, number: usize) -> bool {
        let Some(next) = self.lowercase.get(number + 1) else { return false };
        if self.tokens.get(number + 1).is_none_or(|token| token.core().starts_with(char::is_uppercase)) {
            return false;
        }
        let parts = at_hyphens(next);
        parts.len() > 1 && parts.first().is_some_and(|(first, _)| self.phrases().articles.contains(first))
    }

    /// True if the word is a modifier before its head noun, such as an adjective.
    fn is_attributive(&self, number: usize) -> bool {
        let word =
            Word { gender: self.selection.genders[number], counted: self.selection.counted[number], ..*self.word };
        let of = |word: &Word<'_>| self.rules.is_modifier(word, self.tokens[number].core(), number > 0);
        // An adjective in the plural is recognized before the number of the phrase is known.
        let plural = Word { gender: Some(Gender::Plural), ..word };
        let shows_plural = || {
            word.gender.is_none() && ends_with(&self.phrases().plural_adjectives, &self.lowercase[number])
                || self.word.in_sentence && self.rules.is_plural(&self.lowercase[number], self.tokens[number].core())
        };
        of(&word) || shows_plural() && of(&plural)
    }
}

//! Tells a clause, an infinitive and a noun phrase from one another, as far as the data of a language allow.
//!
//! The rules know words and endings, no sentences. So they answer only what they can be sure of: a text that *surely* has
//! a predicate is no noun phrase, and a text in which no word *may* be a predicate is no clause. Between the two the rules
//! are silent.

use std::ops::Range;

use super::inflection_rules::{InflectionRules, Oblique, Position, Predicate, Syntax, Words};
use super::pattern::{anywhere, ends_with};
use super::tokens::tokens;
use super::word_set::WordSet;

/// Why a text is not a noun phrase in the first case. The ranges are byte ranges of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// It has a predicate. `label` says what it is: “a clause”.
    Predicate { word: Range<usize>, label: String },
    /// It begins with a word that is the subject of a clause.
    Subject { word: Range<usize>, label: String },
    /// It begins with a preposition or ends with a postposition.
    Adposition(Range<usize>),
    /// It is already in another case.
    Oblique(Range<usize>),
}

/// A word of the text.
struct TextWord {
    range: Range<usize>,
    lowercase: String,
    /// True for names and in quoted titles. Such a word is no predicate and no preposition.
    is_name: bool,
}

impl TextWord {
    fn is_figure(&self) -> bool {
        self.lowercase.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// How sure the rules are that a word is a predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    No,
    Maybe,
    Sure,
}

impl Words {
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains(word) || !self.ends.is_empty() && ends_with(&self.ends, word)
    }
}

impl InflectionRules {
    /// Why the text is no noun phrase in the first case. `None` if it may be one. `names` are the byte ranges of names.
    pub fn noun_phrase_misfit(&self, text: &str, names: &[Range<usize>]) -> Option<Misfit> {
        let words = self.words_of(text, names);
        let syntax = &self.syntax;
        let (first, last) = (words.first()?, words.last()?);
        // One word is a word: it has no preposition.
        let is_approximate =
            words.get(1).is_some_and(TextWord::is_figure) && syntax.approximate.contains(&first.lowercase);
        if words.len() > 1 {
            if !first.is_name && !is_approximate && syntax.prepositions.contains(&first.lowercase) {
                return Some(Misfit::Adposition(first.range.clone()));
            }
            if !last.is_name && syntax.postpositions.contains(&last.lowercase) {
                return Some(Misfit::Adposition(last.range.clone()));
            }
        }
        for predicate in &syntax.predicates {
            let begins_subordinate = |at: usize| {
                syntax.subordinators.contains(&words[at].lowercase) || syntax.begins_relative(predicate, &words, at)
            };
            let before_subordinate = (0..words.len()).find(|at| begins_subordinate(*at));
            let main = &words[..before_subordinate.unwrap_or(words.len())];
            let sure = candidates(predicate, main).find(|at| certainty(predicate, main, *at) == Certainty::Sure);
            if let Some(at) = sure {
                return Some(Misfit::Predicate { word: main[at].range.clone(), label: predicate.label.clone() });
            }
            if words.len() > 1 && predicate.has_subject(&words) {
                return Some(Misfit::Subject { word: first.range.clone(), label: predicate.label.clone() });
            }
        }
        let oblique = syntax.oblique.as_ref()?;
        let word = if oblique.position == Position::Last { last } else { first };
        // A point begins with a small letter, so a capital begins a name.
        let is_name =
            word.is_name || text.get(word.range.clone()).is_some_and(|word| word.starts_with(char::is_uppercase));
        let is_oblique = oblique.contains(&word.lowercase) || oblique.lacks_owner(&words);
        (!is_name && is_oblique).then(|| Misfit::Oblique(word.range.clone()))
    }

    /// True if the first word of a designation is inflected, and not its last one.
    pub fn inflects_first_word(&self) -> bool {
        self.syntax.oblique.as_ref().is_some_and(|oblique| oblique.position != Position::Last)
    }

    /// Why a designation is not in its first case: it begins or ends with a preposition, or it is inflected. `None` if it
    /// may be in the first case.
    pub fn designation_misfit(&self, text: &str) -> Option<Misfit> {
        let words = self.words_of(text, &[]);
        let (first, last) = (words.first()?, words.last()?);
        if words.len() > 1 {
            if !first.is_name && self.syntax.prepositions.contains(&first.lowercase) {
                return Some(Misfit::Adposition(first.range.clone()));
            }
            if !last.is_name && self.syntax.postpositions.contains(&last.lowercase) {
                return Some(Misfit::Adposition(last.range.clone()));
            }
        }
        let oblique = self.syntax.oblique.as_ref()?;
        let word = if oblique.position == Position::Last { last } else { first };
        // A word alone with a capital is a name, whose form the rules do not know. In a designation of several words,
        // common words have capitals too.
        let spelled = text.get(word.range.clone()).unwrap_or_default();
        let is_common = spelled.starts_with(char::is_uppercase) && spelled.contains(char::is_lowercase);
        let is_name = match words.len() {
            1 => text.contains(char::is_uppercase),
            _ => word.is_name && !is_common,
        };
        let is_oblique = oblique.contains(&word.lowercase) || oblique.is_of_designation(&word.lowercase);
        (!is_name && is_oblique).then(|| Misfit::Oblique(word.range.clone()))
    }

    /// What a text with this predicate is (“a clause”), if the text surely has no such predicate. `None` if it has one or
    /// may have one, if it has too few words to judge, and if the rules do not know the predicate.
    pub fn lacks_predicate(&self, text: &str, name: &str) -> Option<&str> {
        let predicate = self.syntax.predicates.iter().find(|predicate| predicate.name == name)?;
        let words = self.words_of(text, &[]);
        if !can_be_judged(&words) {
            return None;
        }
        let (mut subordinate, mut found) = (0, false);
        let mut at_place: Vec<usize> = candidates(predicate, &words).collect();
        if predicate.position == Position::Last {
            // The main clause can stand before the subordinate one.
            let before = |at: &usize| self.syntax.subordinators.contains(&words[at + 1].lowercase);
            at_place.extend((0..words.len() - 1).filter(before));
        }
        for (at, word) in words.iter().enumerate() {
            if self.syntax.subordinators.contains(&word.lowercase) {
                subordinate += 1;
            }
            // The predicate of a subordinate clause can be an infinitive: «чтобы защитить права, принят закон».
            if subordinate > 0 && self.is_infinitive(&word.lowercase) {
                subordinate -= 1;
                continue;
            }
            if at_place.contains(&at) && certainty(predicate, &words, at) > Certainty::No {
                // The first predicate after a subordinator is that of the subordinate clause.
                if subordinate > 0 && predicate.position == Position::Any {
                    subordinate -= 1;
                } else {
                    found = true;
                }
            }
        }
        let is_preposition = |word: &TextWord| {
            self.syntax.prepositions.contains(&word.lowercase) && !anywhere(&predicate.except, &word.lowercase)
        };
        // Words that are passed over can belong to a preposition: “twice a year”.
        let begins_with_preposition = predicate.position == Position::First
            && (words.first().is_some_and(is_preposition) || at_place.iter().any(|at| is_preposition(&words[*at])));
        let says_what_there_is = predicate.existential
            && words.first().is_some_and(|word| self.syntax.prepositions.contains(&word.lowercase))
            && words.iter().skip(2).any(TextWord::is_figure);
        let is_clause = found || begins_with_preposition || says_what_there_is || predicate.has_subject(&words);
        (!is_clause).then_some(&predicate.label)
    }

    /// The first word of a text with this predicate, if the sentence before the text has it already: “noted that | that”.
    pub fn repeated_joint(&self, text: &str, name: &str) -> Option<Range<usize>> {
        let predicate = self.syntax.predicates.iter().find(|predicate| predicate.name == name)?;
        let words = self.words_of(text, &[]);
        let first = words.first().filter(|first| !first.is_name && predicate.joined_by.contains(&first.lowercase))?;
        // “that is why”: a pronoun.
        let is_subject = words.len() < 2 || certainty(predicate, &words, 1) > Certainty::No;
        (!is_subject || predicate.position != Position::Any).then(|| first.range.clone())
    }

    /// What a text with this predicate is: “a clause”. `None` if the rules do not know the predicate.
    pub fn predicate_label(&self, name: &str) -> Option<&str> {
        self.syntax.predicates.iter().find(|predicate| predicate.name == name).map(|predicate| predicate.label.as_str())
    }

    /// True if the lowercase word is surely in another case than the first one.
    pub(super) fn is_oblique(&self, lowercase: &str) -> bool {
        self.syntax.oblique.as_ref().is_some_and(|oblique| oblique.contains(lowercase))
    }

    /// True if the lowercase word is surely a predicate that begins its text, such as an infinitive.
    pub(super) fn is_infinitive(&self, lowercase: &str) -> bool {
        let mut first = self.syntax.predicates.iter().filter(|predicate| predicate.position == Position::First);
        first.any(|infinitive| {
            infinitive.sure.contains(lowercase)
                && !infinitive.maybe.words.contains(lowercase)
                && !anywhere(&infinitive.except, lowercase)
        })
    }

    /// The words of a text, without those in brackets.
    fn words_of(&self, text: &str, names: &[Range<usize>]) -> Vec<TextWord> {
        let (tokens, _) = tokens(text);
        let (quoted, brackets) = (enclosed(text, &QUOTES), enclosed(text, &BRACKETS));
        let within = |ranges: &[Range<usize>], at: usize| ranges.iter().any(|range| range.contains(&at));
        let mut at = 0;
        let mut words = Vec::new();
        for token in tokens {
            let start = at + token.leading().len();
            let range = start..start + token.core().len();
            at = range.end + token.trailing().len();
            let dash = token.leading().trim();
            if token.is_empty() && matches!(dash, "–" | "—") {
                // A dash between blanks can stand for the predicate.
                let range = at - dash.len()..at;
                words.push(TextWord { lowercase: dash.to_owned(), is_name: within(&quoted, range.start), range });
            }
            if token.is_empty() || within(&brackets, start) {
                continue;
            }
            let begins_with_capital = token.core().starts_with(char::is_uppercase);
            let is_abbreviation = begins_with_capital && !token.core().contains(char::is_lowercase);
            let capital = begins_with_capital && !words.is_empty() || is_abbreviation;
            let in_name = names.iter().any(|part| part.start < range.end && range.start < part.end);
            let lowercase = self.casing.lowercase_text(token.core());
            words.push(TextWord { range, lowercase, is_name: capital || in_name || within(&quoted, start) });
        }
        words
    }
}

impl Syntax {
    /// True if the word begins a relative clause without a word that says so: it is a subject directly after a noun.
    fn begins_relative(&self, predicate: &Predicate, words: &[TextWord], at: usize) -> bool {
        let Some(noun) = at.checked_sub(1).filter(|noun| *noun > 0).and_then(|noun| words.get(noun)) else {
            return false;
        };
        self.relative_subjects.contains(&words[at].lowercase)
            && !words[at].is_name
            && !self.prepositions.contains(&noun.lowercase)
            && !self.relative_not_after.contains(&noun.lowercase)
            && !predicate.not_after.contains(&noun.lowercase)
            && noun.lowercase.starts_with(char::is_alphabetic)
            && !(1..at).any(|before| certainty(predicate, words, before) > Certainty::No)
    }
}

impl Predicate {
    /// How sure it is that the word is a form of a listed verb.
    fn as_verb(&self, word: &str) -> Certainty {
        if self.verbs.contains(word) || self.nouns_and_verbs.contains(word) {
            return Certainty::Maybe;
        }
        self.with_verb_ending(word)
    }

    fn has_verb_ending(&self, word: &str) -> bool {
        self.with_verb_ending(word) > Certainty::No
    }

    fn with_verb_ending(&self, word: &str) -> Certainty {
        let bases = self.verb_endings.iter().filter_map(|(ending, base)| {
            let stem = word.strip_suffix(ending.as_str())?;
            Some(format!("{stem}{base}"))
        });
        let of_base = |base: String| match (self.verbs.contains(&base), self.nouns_and_verbs.contains(&base)) {
            (true, _) => Certainty::Sure,
            (_, true) => Certainty::Maybe,
            _ => Certainty::No,
        };
        bases.map(of_base).max().unwrap_or(Certainty::No)
    }

    /// True if the text begins with a word that is the subject of a clause.
    fn has_subject(&self, words: &[TextWord]) -> bool {
        words.first().is_some_and(|first| !first.is_name && self.subjects.contains(&first.lowercase))
    }
}

impl Oblique {
    fn is_of_designation(&self, lowercase: &str) -> bool {
        self.designations.contains(lowercase) && !anywhere(&self.except, lowercase)
    }

    /// True if the last word has an ending of an owned word, and the text has no owner.
    fn lacks_owner(&self, words: &[TextWord]) -> bool {
        let Some((last, before)) = words.split_last().filter(|(last, _)| ends_with(&self.with_owner, &last.lowercase))
        else {
            return false;
        };
        let alone = before.last().is_none_or(|word| self.adjectives.contains(&word.lowercase));
        alone
            && !anywhere(&self.except, &last.lowercase)
            && !before.iter().any(|word| ends_with(&self.owners, &word.lowercase))
    }

    fn contains(&self, lowercase: &str) -> bool {
        self.words.contains(lowercase) && !anywhere(&self.except, lowercase)
    }
}

/// True for a text of several words, or of one long word. Of a number, a mark or a name the rules know nothing.
fn can_be_judged(words: &[TextWord]) -> bool {
    let is_at_least = |word: &&TextWord, letters: usize| {
        !word.is_name && word.lowercase.chars().filter(|letter| letter.is_alphabetic()).count() >= letters
    };
    match words {
        [only] => is_at_least(&only, 5),
        words => words.iter().filter(|word| is_at_least(word, 3)).count() >= 2,
    }
}

/// The positions of the words that can be the predicate.
fn candidates(predicate: &Predicate, words: &[TextWord]) -> impl Iterator<Item = usize> {
    match predicate.position {
        Position::Any => 0..words.len(),
        Position::First => {
            let at = words.iter().position(|word| !predicate.skip.contains(&word.lowercase));
            at.map_or(0..0, |at| at..at + 1)
        }
        Position::Last => {
            let at = words.iter().rposition(|word| !predicate.skip.contains(&word.lowercase));
            at.map_or(0..0, |at| at..at + 1)
        }
    }
}

fn certainty(predicate: &Predicate, words: &[TextWord], at: usize) -> Certainty {
    let word = &words[at];
    let beside = |set: &WordSet, other: Option<&TextWord>| other.is_some_and(|other| set.contains(&other.lowercase));
    let (before, next) = (at.checked_sub(1).and_then(|before| words.get(before)), words.get(at + 1));
    // “increased by 12 per cent”
    let is_figure = |at: usize| words.get(at).is_some_and(TextWord::is_figure);
    if word.is_name
        || predicate.not_first && at == 0
        || beside(&predicate.not_after, before)
            && !predicate.auxiliaries.contains(&word.lowercase)
            && !(beside(&predicate.pronouns, before) && predicate.has_verb_ending(&word.lowercase))
        || before.is_some_and(|before| ends_with(&predicate.not_after_ends, &before.lowercase))
        || beside(&predicate.not_before, next) && !predicate.sure.words.contains(&word.lowercase) && !is_figure(at + 2)
        || anywhere(&predicate.except, &word.lowercase)
    {
        return Certainty::No;
    }
    // A listed word says more than an ending.
    let (sure, maybe) = (&predicate.sure, &predicate.maybe);
    let listed_as_maybe = maybe.words.contains(&word.lowercase) && !sure.words.contains(&word.lowercase);
    let as_verb = predicate.as_verb(&word.lowercase);
    let may_be_last = || at > 0 && next.is_none() && ends_with(&predicate.maybe_last, &word.lowercase);
    if as_verb == Certainty::Sure || sure.contains(&word.lowercase) && !listed_as_maybe {
        Certainty::Sure
    } else if as_verb == Certainty::Maybe || maybe.contains(&word.lowercase) || may_be_last() {
        if beside(&predicate.sure_before, next) { Certainty::Sure } else { Certainty::Maybe }
    } else {
        Certainty::No
    }
}

const QUOTES: [(char, char); 4] = [('«', '»'), ('“', '”'), ('„', '“'), ('‹', '›')];
const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// The byte ranges of a text between a mark and its partner. A mark without a partner encloses nothing.
fn enclosed(text: &str, pairs: &[(char, char)]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, mark) in text.char_indices() {
        let partner = |(_, closing): &(usize, char)| *closing == mark;
        if let Some(number) = open.iter().rposition(partner) {
            found.push(open[number].0..at);
            open.truncate(number);
        } else if let Some((_, closing)) = pairs.iter().find(|(opening, _)| *opening == mark) {
            open.push((at, *closing));
        }
    }
    found
}

#[cfg(test)]
mod tests;

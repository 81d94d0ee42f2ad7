//! Finds the rule for a word and the position of its ending.

use super::casing::{Shape, is_regnal_number, shape};
use super::conditions::Candidate;
use super::inflection_rules::InflectionRules;
use super::pattern::{anywhere, ends_with};
use super::rule::Rule;
use super::tokens::after_hyphen;
use super::{Word, WordKind};

/// A word to inflect, split into the stem and the rest, with its rule.
#[derive(Debug)]
pub(super) struct Inflection<'r, 't> {
    pub rule: &'r Rule,
    /// The text before the ending.
    pub stem: &'t str,
    /// The text that the ending replaces.
    pub rest: &'t str,
    /// The pronunciation of the stem in lowercase, for vowel harmony.
    pub pronounced_stem: Vec<char>,
    pub animate: bool,
    /// True if endings are written in uppercase.
    pub capitals: bool,
    /// True if the data names the rule or the pronunciation. The form is then not doubtful.
    pub confirmed: bool,
    /// Why any form of this word may be wrong, for every rule.
    pub doubt: Option<&'r str>,
    /// Why a form may be wrong that people have and things do not.
    pub animacy_doubt: Option<&'r str>,
}

/// A part of a text: it stays unchanged or is inflected.
pub(super) enum Part<'r, 't> {
    Invariable(&'t str),
    Inflected(Inflection<'r, 't>),
}

/// The parts of a text in their order.
pub(super) struct Parts<'r, 't> {
    pub list: Vec<Part<'r, 't>>,
    /// Why the choice of the inflected words may be wrong.
    pub doubt: Option<String>,
}

impl<'t> Parts<'_, 't> {
    /// A text of which no part is inflected.
    pub fn invariable(text: &'t str) -> Self {
        Self { list: vec![Part::Invariable(text)], doubt: None }
    }

    /// The first inflected word that is not an adjective.
    pub fn head(&self) -> Option<String> {
        self.list.iter().find_map(|part| match part {
            Part::Inflected(inflection) if !inflection.rule.attributive => {
                Some(format!("{}{}", inflection.stem, inflection.rest))
            }
            _ => None,
        })
    }
}

impl Part<'_, '_> {
    /// The number of bytes of the part in the text.
    pub fn len(&self) -> usize {
        match self {
            Part::Invariable(text) => text.len(),
            Part::Inflected(inflection) => inflection.stem.len() + inflection.rest.len(),
        }
    }

    /// The name of the rule, if the part is inflected.
    pub fn rule(&self) -> Option<&str> {
        match self {
            Part::Invariable(_) => None,
            Part::Inflected(inflection) => Some(&inflection.rule.name),
        }
    }
}

/// One word of a text, with the context that the rules need.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordContext<'w, 't> {
    /// The whole text, with its hints.
    pub input: &'w Word<'w>,
    /// The word without the punctuation around it.
    pub word: &'t str,
    /// The word with its closing quotation mark, if the ending follows this mark.
    pub word_and_quote: Option<&'t str>,
    /// True for the last inflected word of the text. The hints of the data apply to this word only.
    pub is_last_inflected: bool,
    /// True if another word comes before the word.
    pub after_word: bool,
    /// True if a hyphen and another part follow the word.
    pub before_hyphen: bool,
    /// True if uppercase letters do not indicate an abbreviation.
    pub ignore_capitals: bool,
}

impl InflectionRules {
    /// The rule for a word, with the position of the ending. `None` if no rule applies.
    pub(super) fn choose_rule<'t>(&self, context: &WordContext<'_, 't>) -> Option<Inflection<'_, 't>> {
        let WordContext { input, word, .. } = *context;
        let kind = self.kind_of(input.kind, word, context.ignore_capitals);
        let abbreviated = kind == WordKind::Abbreviation;
        let spelled = self.casing.lowercase_letters(word);
        let pronunciation_hint = input.sounds.filter(|_| context.is_last_inflected);
        // An abbreviation in capitals and small letters is not read as a word.
        let may_be_word = abbreviated && shape(word) != Shape::Mixed && pronunciation_hint.is_none();
        let doubt = self.pronunciation.doubt(&spelled).filter(|_| may_be_word);
        let as_word = !abbreviated || self.pronunciation.is_word(&spelled);
        let pronounced = match pronunciation_hint {
            Some(sounds) => Some(self.casing.lowercase_letters(sounds)),
            None if abbreviated => self.pronunciation.abbreviation(&spelled),
            None => self.pronunciation.number(&spelled),
        };
        let replaceable = pronounced.is_none() && context.word_and_quote.is_none();
        let mut pronounced = pronounced.unwrap_or(spelled);
        let pronounced_text: String = pronounced.iter().collect();
        let animate = input.animate.unwrap_or_else(|| self.animate.contains(&input.kind));
        let candidate = Candidate {
            syllables: pronounced.iter().filter(|letter| self.vowels.contains(letter)).count(),
            pronounced: &pronounced,
            pronounced_text: &pronounced_text,
            after_hyphen: after_hyphen(&pronounced_text),
            replaceable,
            kind,
            gender: input.gender,
            counted: input.counted,
            animate,
            after_word: context.after_word,
            before_hyphen: context.before_hyphen,
            capital: word.starts_with(char::is_uppercase),
            all_capitals: false,
            mentioned: input.mentioned,
            as_word,
            given_name: input.given_name.and_then(|given| self.list_of_given_name(given)),
        };
        let rule_name = input.rule.filter(|_| context.is_last_inflected);
        let (rule, cut) = match rule_name {
            Some(name) => {
                let rule = self.rules.iter().find(|rule| rule.name == name)?;
                (rule, rule.cut(&candidate, &self.harmony)?)
            }
            None => self.index.first(&self.rules, &candidate, &self.harmony)?,
        };
        let (stem, rest) = split_letters(context.word_and_quote.unwrap_or(word), cut);
        pronounced.truncate(pronounced.len().saturating_sub(cut));
        // *Charles III’s*: the capitals of a Roman numeral say nothing of the ending.
        let is_numeral = is_regnal_number(word) && (context.after_word || kind == WordKind::Surname);
        let capitals = !abbreviated && shape(word) == Shape::AllCaps && !is_numeral;
        Some(Inflection {
            rule,
            stem,
            rest,
            pronounced_stem: pronounced,
            animate,
            capitals,
            confirmed: rule_name.is_some() || pronunciation_hint.is_some(),
            doubt,
            animacy_doubt: self.animacy_doubt(input, word),
        })
    }

    /// The doubt about a noun that may mean people. Names of people and listed words are known.
    fn animacy_doubt(&self, input: &Word<'_>, word: &str) -> Option<&str> {
        let (ends, except, doubt) = self.maybe_animate.as_ref()?;
        let known =
            input.animate.is_some() || self.animate.contains(&input.kind) || !word.starts_with(char::is_lowercase);
        (!known && ends_with(ends, word) && !anywhere(except, word)).then_some(doubt.as_str())
    }

    /// True if the lowercase word means people, or may mean people.
    pub(super) fn may_be_animate(&self, word: &str) -> bool {
        let maybe = |(ends, except, _): &(Vec<_>, Vec<_>, _)| ends_with(ends, word) && !anywhere(except, word);
        self.animate_words.contains(word) || self.maybe_animate.as_ref().is_some_and(maybe)
    }

    /// The kind of a single word in a text of this kind.
    pub(super) fn kind_of(&self, kind: WordKind, word: &str, ignore_capitals: bool) -> WordKind {
        // A name with a figure at its end is read like the figure, where figures have words: *Su-27*.
        let ends_in_figure =
            !self.pronunciation.numbers.is_empty() && word.ends_with(|last: char| last.is_ascii_digit());
        let is_number = !word.is_empty() && !word.contains(char::is_alphabetic)
            || ends_in_figure && word.contains(char::is_lowercase);
        match kind {
            WordKind::Noun | WordKind::Post | WordKind::Body if is_number => WordKind::Number,
            WordKind::Noun | WordKind::Post | WordKind::Body
                if !ignore_capitals && self.pronunciation.looks_abbreviated(word) =>
            {
                WordKind::Abbreviation
            }
            // The short name of a body can be an ordinary word.
            WordKind::Abbreviation if shape(word) == Shape::Plain && word.chars().nth(1).is_some() && !is_number => {
                WordKind::Body
            }
            kind => kind,
        }
    }
}

/// Splits the last letters from a text.
fn split_letters(text: &str, count: usize) -> (&str, &str) {
    let Some(index) = count.checked_sub(1) else { return (text, "") };
    text.split_at(text.char_indices().rev().nth(index).map_or(0, |(at, _)| at))
}

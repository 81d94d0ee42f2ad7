//! Forms that never stand side by side: a noun in a form that does not follow a number of its plural category, an adjective
//! beside a noun of another gender. `[[disagreement]]` of `writing.toml` has the forms.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::Context;
use super::noun_after_number::{YEARS, is_label, is_part};
use super::numbers::figures;
use super::text::{Role, Text};
use super::words::{TextWord, fold, words};
use crate::diag::{Code, Finding};
use crate::lang::{Disagreement, DisagreementEntry};
use crate::locale::Locale;

/// An ending stands behind at least so many letters.
const STEM_LETTERS: usize = 2;

/// The most words between a number and its noun.
const BETWEEN: usize = 2;

/// A list of words, of endings (`-ing`) and of beginnings (`un*`), folded.
#[derive(Default)]
struct Forms {
    words: HashSet<String>,
    /// Several words in a row.
    phrases: Vec<Vec<String>>,
    endings: Vec<String>,
    beginnings: Vec<String>,
}

/// A rule that is ready to be applied.
struct Rule {
    numbers: Vec<String>,
    /// Without single words, which the index finds.
    first: Forms,
    except: Forms,
    after: Forms,
    between: Forms,
    next: Forms,
    next_except: Forms,
    before: Forms,
    then: Forms,
    message: String,
    example: String,
}

impl Forms {
    fn new(list: &[String]) -> Self {
        let mut forms = Self::default();
        for entry in list {
            match (entry.strip_prefix('-'), entry.strip_suffix('*')) {
                (Some(ending), _) => forms.endings.push(fold(ending)),
                (_, Some(beginning)) => forms.beginnings.push(fold(beginning)),
                _ if entry.contains(' ') => forms.phrases.push(entry.split(' ').map(fold).collect()),
                _ => {
                    forms.words.insert(fold(entry));
                }
            }
        }
        forms
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.endings.is_empty() && self.beginnings.is_empty() && self.phrases.is_empty()
    }

    /// A word with a capital is a name: only its beginning is compared.
    fn has(&self, word: &TextWord<'_>) -> bool {
        let folded = word.folded.as_str();
        let ends = |ending: &String| {
            let stem = folded.strip_suffix(ending.as_str());
            stem.is_some_and(|stem| stem.chars().count() >= STEM_LETTERS)
        };
        let is_abbreviation = || word.text.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        self.beginnings.iter().any(|beginning| folded.starts_with(beginning.as_str()) && !is_abbreviation())
            || !word.is_capitalized() && self.has_small(folded, &ends)
    }

    fn has_small(&self, folded: &str, ends: &dyn Fn(&String) -> bool) -> bool {
        self.words.contains(folded) || self.endings.iter().any(ends)
    }

    /// True if the word is in the list, whatever its letters.
    fn has_any_case(&self, word: &TextWord<'_>) -> bool {
        self.words.contains(&word.folded) || self.has(word)
    }
}

/// The rules of a language. A language has hundreds, so an index finds the few whose first word a word can be.
pub(super) struct Rules {
    /// Each is read when a text has one of its first words.
    rules: Vec<(DisagreementEntry, OnceLock<Rule>)>,
    /// The rules for a word, as indexes.
    of_word: HashMap<Cow<'static, str>, Vec<usize>>,
    /// The rules for several words in a row, by the last one.
    of_last_word: HashMap<String, Vec<usize>>,
    /// The rules for the last letters of a word, and for the first ones.
    of_ending: HashMap<String, Vec<usize>>,
    of_beginning: HashMap<String, Vec<usize>>,
    of_numbers: Vec<usize>,
}

/// An ending or a beginning is found by at most so many letters.
const KEY_LETTERS: usize = 2;

/// True for an entry of a list that is one word, and no beginning or ending.
fn is_word(entry: &str) -> bool {
    !entry.starts_with('-') && !entry.ends_with('*') && !entry.contains(' ')
}

fn first_letters(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

fn last_letters(text: &str, most: usize) -> &str {
    let start = text.char_indices().rev().nth(most.saturating_sub(1)).map_or(0, |(at, _)| at);
    &text[start..]
}

impl Rules {
    pub fn new(mut entries: Vec<DisagreementEntry>) -> Self {
        let mut index = Self {
            rules: Vec::new(),
            of_word: HashMap::with_capacity(entries.iter().map(|entry| entry.first.len()).sum()),
            of_last_word: HashMap::new(),
            of_ending: HashMap::new(),
            of_beginning: HashMap::new(),
            of_numbers: Vec::new(),
        };
        for (number, entry) in entries.iter_mut().enumerate() {
            if entry.has_numbers {
                index.of_numbers.push(number);
            }
            for first in std::mem::take(&mut entry.first) {
                let (map, key) = match (first.strip_prefix('-'), first.strip_suffix('*')) {
                    (Some(ending), _) => (&mut index.of_ending, last_letters(&fold(ending), KEY_LETTERS).to_owned()),
                    (_, Some(start)) => (&mut index.of_beginning, first_letters(&fold(start), KEY_LETTERS).to_owned()),
                    _ if first.contains(' ') => {
                        (&mut index.of_last_word, fold(first.rsplit(' ').next().unwrap_or_default()))
                    }
                    _ => {
                        let folded = fold(&first);
                        // Nearly all words are listed as they are looked up.
                        let word = if *folded == *first { first } else { folded.into() };
                        index.of_word.entry(word).or_default().push(number);
                        continue;
                    }
                };
                map.entry(key).or_default().push(number);
            }
        }
        index.rules = entries.into_iter().map(|entry| (entry, OnceLock::new())).collect();
        index
    }

    /// The rules that can apply to a word, in the order of the file, and whether the word is one of their first words.
    fn of(&self, word: &TextWord<'_>) -> impl Iterator<Item = (&Rule, bool)> {
        let folded = word.folded.as_str();
        let in_figures = folded.ends_with(|c: char| c.is_ascii_digit());
        let listed = self.of_word.get(folded).map_or(&[][..], Vec::as_slice);
        let mut found: Vec<usize> = if in_figures { self.of_numbers.clone() } else { Vec::new() };
        found.extend(listed.iter().chain(self.of_last_word.get(folded).into_iter().flatten()));
        for letters in 1..=KEY_LETTERS {
            found.extend(self.of_ending.get(last_letters(folded, letters)).into_iter().flatten());
        }
        // `*` is the beginning of every word.
        for letters in 0..=KEY_LETTERS {
            found.extend(self.of_beginning.get(first_letters(folded, letters)).into_iter().flatten());
        }
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(move |number| {
            let (entry, rule) = self.rules.get(number)?;
            Some((rule.get_or_init(|| Rule::new(&entry.table())), listed.contains(&number)))
        })
    }
}

impl Rule {
    fn new(rule: &Disagreement) -> Self {
        Self {
            numbers: rule.numbers.clone(),
            first: Forms::new(&rule.first.iter().filter(|entry| !is_word(entry)).cloned().collect::<Vec<_>>()),
            except: Forms::new(&rule.except),
            after: Forms::new(&rule.after),
            between: Forms::new(&rule.between),
            next: Forms::new(&rule.next),
            next_except: Forms::new(&rule.next_except),
            before: Forms::new(&rule.before),
            then: Forms::new(&rule.then),
            message: rule.message.clone(),
            example: rule.example.clone(),
        }
    }
}

/// A text with its words.
struct Line<'t> {
    text: &'t str,
    words: Vec<TextWord<'t>>,
    locale: &'t Locale,
}

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let is_typed = matches!(text.role, Role::Point | Role::Sentence | Role::Title);
    let Some(rules) = context.disagreement(text.locale).filter(|_| is_typed && text.message_name().is_none()) else {
        return;
    };
    for reading in &text.readings {
        let line = Line { text: &reading.text, words: words(&reading.text), locale: text.locale };
        // The word that does not go together with one before it is reported once.
        let mut reported = None;
        for (at, first) in line.words.iter().enumerate() {
            let wrong = rules.of(first).find_map(|(rule, listed)| Some((rule, line.wrong_word(rule, at, listed)?)));
            let Some((rule, next)) = wrong.filter(|(_, next)| reported != Some(next.range.end)) else { continue };
            reported = Some(next.range.end);
            let is_number = first.text.ends_with(|c: char| c.is_ascii_digit());
            let code = if is_number { Code::NounAfterNumber } else { Code::WordsDisagree };
            let part = first.range.start..next.range.end;
            let span = text.span(reading, part.clone());
            // A word without its letters is no word of the lists.
            let lacks_letters = |finding: &Finding| {
                finding.code == Code::LettersMissing && finding.span.as_ref().is_some_and(|other| other.overlaps(&span))
            };
            if findings.iter().any(lacks_letters) {
                continue;
            }
            let message = format!("“{}”: {}", &reading.text[part], rule.message);
            let help = format!("write the words in forms that go together, as in “{}”", rule.example);
            findings.push(Finding::new(code, message).at(span).help(help));
        }
    }
}

impl Line<'_> {
    /// True if two words stand beside each other.
    fn are_joined(&self, at: usize) -> bool {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(one), Some(next)) => matches!(self.text.get(one.range.end..next.range.start), Some(" " | "\u{a0}")),
            _ => false,
        }
    }

    /// The word that does not go together with the word with the number `at`.
    /// `listed` is true if it is one of the first words of the rule.
    fn wrong_word(&self, rule: &Rule, at: usize, listed: bool) -> Option<&TextWord<'_>> {
        let first = self.words.get(at)?;
        let in_figures = first.text.ends_with(|c: char| c.is_ascii_digit());
        if in_figures && rule.numbers.is_empty() || !self.are_joined(at) {
            return None;
        }
        let begins = if in_figures || listed { Some(at) } else { self.first_words(rule, at) }?;
        if !in_figures && rule.except.has(first) {
            return None;
        }
        let mut place = at + 1;
        let last = if rule.between.is_empty() { place } else { place + BETWEEN };
        let next = loop {
            let word = self.words.get(place)?;
            if rule.next.has(word) && !rule.next_except.has(word) {
                break word;
            }
            if place >= last || !rule.between.has(word) || !self.are_joined(place) {
                return None;
            }
            place += 1;
        };
        let behind = self.words.get(place + 1).filter(|_| self.are_joined(place));
        let follows = rule.after.is_empty()
            || begins.checked_sub(1).and_then(|at| self.words.get(at)).is_none_or(|word| rule.after.has(word));
        let ends = rule.before.is_empty() || behind.is_none_or(|word| rule.before.has(word));
        let ends = ends && (rule.then.is_empty() || behind.is_some_and(|word| rule.then.has(word)));
        (follows && ends && (!in_figures || self.counts(rule, at))).then_some(next)
    }

    /// The number of the first of the words before, the last of which has the number `at`.
    fn first_words(&self, rule: &Rule, at: usize) -> Option<usize> {
        if self.words.get(at).is_some_and(|word| rule.first.has_any_case(word)) {
            return Some(at);
        }
        rule.first.phrases.iter().find_map(|phrase| {
            let begins = (at + 1).checked_sub(phrase.len())?;
            let is_it = |(number, word): (usize, &String)| {
                let place = begins + number;
                self.words.get(place).is_some_and(|typed| typed.folded == *word)
                    && (place == at || self.are_joined(place))
            };
            phrase.iter().enumerate().all(is_it).then_some(begins)
        })
    }

    /// True if the word with the number `at` ends a number of one of the categories, which counts something.
    fn counts(&self, rule: &Rule, at: usize) -> bool {
        let Some(word) = self.words.get(at) else { return false };
        let Some(number) = figures(self.text).0.into_iter().find(|number| number.range.end == word.range.end) else {
            return false;
        };
        let before = &self.text[..number.range.start];
        let Ok(value) = number.value.parse::<i64>() else { return false };
        let is_year = u64::try_from(value).is_ok_and(|value| YEARS.contains(&value));
        if is_part(before) || is_label(before, &self.locale.language) || is_year {
            return false;
        }
        // Numbers in a row have one label: *items 5 and 8*.
        let functions = &self.locale.language.writing.function_words;
        let is_passed = |word: &&TextWord<'_>| {
            word.text.chars().all(|c| c.is_ascii_digit())
                || functions.iter().any(|function| fold(function) == word.folded)
        };
        let label = self.words[..at].iter().rev().find(|word| !is_passed(word));
        let category = self.locale.cldr.plural(value);
        let is_of_category = rule.numbers.iter().any(|number| number == category);
        is_of_category && !label.is_some_and(|word| rule.except.has_any_case(word))
    }
}

//! Finds texts that are typed although a phrase or an entry of the directory says the same: said once, a sentence cannot
//! differ between languages.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::mention::{Mention, longest};
use super::names::Names;
use super::text::{Role, Text, Translations};
use super::words::{TextWord, words};
use crate::diag::Place;
use crate::locale::{Locale, Message, PLACEABLE, Reading};

/// The largest number of words that an argument of a phrase has.
const MOST_WORDS: usize = 12;

/// What a phrase says in one language, with one variant of each selector.
pub(super) struct Wording {
    /// The id of the phrase.
    id: String,
    parts: Vec<Part>,
}

/// A part of a wording.
#[derive(Debug, PartialEq)]
enum Part {
    /// A word, folded.
    Word(String),
    /// The argument of this name.
    Argument(String),
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
enum Argument {
    Number(String),
    /// One or several things, each with the ids that it can have.
    Named(Vec<BTreeSet<String>>),
}

/// What can be written in place of a text.
#[derive(Debug, Clone)]
struct Proposal {
    /// The id of a phrase. `None` for what the directory names.
    phrase: Option<String>,
    arguments: BTreeMap<String, Argument>,
}

/// The wordings of all phrases of a language.
pub(super) fn wordings(locale: &Locale) -> Vec<Wording> {
    locale
        .phrases()
        .flat_map(|message| message.readings.iter().filter_map(|r| wording(&message, r)).collect::<Vec<_>>())
        .collect()
}

/// `None` for a reading with something that no argument gives.
fn wording(message: &Message<'_>, reading: &Reading) -> Option<Wording> {
    let id = message.name.strip_prefix(PHRASE)?.split('.').next()?.to_owned();
    let mut parts = Vec::new();
    let mut rest = 0;
    for (at, placeable) in reading.text.match_indices(PLACEABLE) {
        parts.extend(words(&reading.text[rest..at]).into_iter().map(|word| Part::Word(word.folded)));
        rest = at + placeable.len();
        let span = message.span(reading.source(at..rest));
        let written = span.source.text.get(span.range)?;
        let variable = written.split_once('$')?.1;
        let end = variable.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
        parts.push(Part::Argument(variable[..end.unwrap_or(variable.len())].to_owned()));
    }
    parts.extend(words(&reading.text[rest..]).into_iter().map(|word| Part::Word(word.folded)));
    let has_word = parts.iter().any(|part| matches!(part, Part::Word(_)));
    has_word.then_some(Wording { id, parts })
}

/// The beginning of the names of phrases.
const PHRASE: &str = "phrase-";

/// A text that is typed although it is known.
#[derive(Debug, serde::Serialize)]
pub struct Known {
    /// Where the text of the first language stands.
    pub place: Place,
    /// What says the same.
    pub known: String,
    /// What to write in place of the texts.
    pub instead: String,
}

/// The texts of a meeting that a phrase or an entry of the directory says in every language. `names` finds the names of the
/// directory, in the order of the locales.
pub fn known_texts(texts: &[Translations<'_>], names: &[Names], context: &Context<'_>) -> Vec<Known> {
    let typed = texts.iter().filter(|translations| is_typed(translations, context));
    typed.filter_map(|translations| known(translations, names, context)).collect()
}

fn known(translations: &Translations<'_>, names: &[Names], context: &Context<'_>) -> Option<Known> {
    let mut common: Option<Vec<Proposal>> = None;
    for text in &translations.texts {
        let at = context.locales.iter().position(|locale| locale.language.tag == text.locale.language.tag)?;
        let found = proposals(text, names.get(at)?, context);
        let kept: Vec<Proposal> = match common.take() {
            None => found,
            Some(common) => common.iter().filter_map(|one| found.iter().find_map(|other| one.and(other))).collect(),
        };
        if kept.is_empty() {
            return None;
        }
        common = Some(kept);
    }
    common?.first()?.known(translations.texts.first()?)
}

/// True for a part of a sentence that is typed in every language, without values.
fn is_typed(translations: &Translations<'_>, context: &Context<'_>) -> bool {
    let is_plain = |text: &Text<'_>| {
        let [reading] = text.readings.as_slice() else { return false };
        text.is_pattern && matches!(text.role, Role::Point | Role::Sentence) && !reading.text.contains(PLACEABLE)
    };
    translations.texts.len() == context.locales.len() && translations.texts.iter().all(is_plain)
}

/// What can be written in place of the text of one language.
fn proposals(text: &Text<'_>, names: &Names, context: &Context<'_>) -> Vec<Proposal> {
    let typed: Vec<TextWord<'_>> = text.readings.first().map(|reading| words(&reading.text)).unwrap_or_default();
    let mut found = Vec::new();
    if let Some(Argument::Named(things)) = argument(&typed, names, text.locale)
        && things.len() == 1
    {
        let arguments = BTreeMap::from([(String::new(), Argument::Named(things))]);
        found.push(Proposal { phrase: None, arguments });
    }
    for wording in context.wordings(text.locale) {
        let mut arguments = BTreeMap::new();
        if fits(&wording.parts, &typed, &mut arguments, &|words| argument(words, names, text.locale)) {
            // A message can name an entry of the directory itself, by its id.
            let is_right = |id: &str, value: &Argument| match value {
                Argument::Named(things) => things.len() == 1 && things.iter().all(|ids| ids.contains(id)),
                Argument::Number(_) => false,
            };
            let (entries, arguments): (BTreeMap<_, _>, BTreeMap<_, _>) =
                arguments.into_iter().partition(|(name, _)| context.directory.contains(name));
            if entries.iter().all(|(id, value)| is_right(id, value)) {
                found.push(Proposal { phrase: Some(wording.id.clone()), arguments });
            }
        }
    }
    found
}

/// True if the words are those of the wording. `arguments` gets the values.
fn fits(
    parts: &[Part],
    typed: &[TextWord<'_>],
    arguments: &mut BTreeMap<String, Argument>,
    argument: &dyn Fn(&[TextWord<'_>]) -> Option<Argument>,
) -> bool {
    match parts {
        [] => typed.is_empty(),
        [Part::Word(word), rest @ ..] => match typed {
            [first, others @ ..] => first.folded == *word && fits(rest, others, arguments, argument),
            [] => false,
        },
        [Part::Argument(name), rest @ ..] => (1..=typed.len().min(MOST_WORDS)).any(|length| {
            let mut tried = arguments.clone();
            // The words behind the argument are compared first: most texts differ there.
            if !fits(rest, &typed[length..], &mut tried, argument) {
                return false;
            }
            let Some(value) = argument(&typed[..length]) else { return false };
            let before = tried.insert(name.clone(), value.clone());
            let is_same = before.is_none_or(|before| before == value);
            if is_same {
                *arguments = tried;
            }
            is_same
        }),
    }
}

/// The value that words name: a number, or things of the directory with nothing but articles and conjunctions between.
fn argument(typed: &[TextWord<'_>], names: &Names, locale: &Locale) -> Option<Argument> {
    if let [only] = typed
        && only.text.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Some(Argument::Number(only.text.to_owned()));
    }
    let mut things: Vec<BTreeSet<String>> = Vec::new();
    let mut end = 0;
    let all = names.find_exactly(typed, locale);
    let is_small = |word: &TextWord<'_>| locale.language.writing.function_words.contains(&word.folded);
    for mention in longest(all.clone()) {
        let same = all.iter().filter(|other| other.words == mention.words);
        let ids: BTreeSet<String> =
            same.flat_map(|Mention { named, .. }| named).filter_map(|named| named.id().map(str::to_owned)).collect();
        let between = typed.get(end..mention.words.start)?;
        if ids.is_empty() || !between.iter().all(is_small) {
            return None;
        }
        end = mention.words.end;
        things.push(ids);
    }
    (end == typed.len() && !things.is_empty()).then_some(Argument::Named(things))
}

impl Argument {
    /// What two languages name. `None` if they name different things.
    fn and(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Argument::Number(one), Argument::Number(other)) => (one == other).then(|| self.clone()),
            (Argument::Named(one), Argument::Named(other)) if one.len() == other.len() => {
                let common = one.iter().zip(other).map(|(one, other)| one & other);
                let common: Vec<BTreeSet<String>> = common.collect();
                common.iter().all(|ids| !ids.is_empty()).then_some(Argument::Named(common))
            }
            _ => None,
        }
    }

    /// The argument as a file has it.
    fn written(&self) -> Option<String> {
        match self {
            Argument::Number(number) => Some(number.clone()),
            Argument::Named(things) => {
                let ids: Option<Vec<String>> = things.iter().map(|ids| Some(format!("\"{}\"", ids.first()?))).collect();
                match ids?.as_slice() {
                    [only] => Some(only.clone()),
                    several => Some(format!("[{}]", several.join(", "))),
                }
            }
        }
    }
}

impl Proposal {
    /// What two languages propose both.
    fn and(&self, other: &Self) -> Option<Self> {
        if self.phrase != other.phrase || self.arguments.len() != other.arguments.len() {
            return None;
        }
        let common =
            self.arguments.iter().map(|(name, value)| Some((name.clone(), value.and(other.arguments.get(name)?)?)));
        Some(Self { phrase: self.phrase.clone(), arguments: common.collect::<Option<_>>()? })
    }

    fn known(&self, text: &Text<'_>) -> Option<Known> {
        let arguments: Option<Vec<(&str, String)>> =
            self.arguments.iter().map(|(name, value)| Some((name.as_str(), value.written()?))).collect();
        let arguments = arguments?;
        let (known, instead) = match (&self.phrase, arguments.as_slice()) {
            (None, arguments) => {
                let (_, id) = arguments.first()?;
                ("the directory".to_owned(), id.clone())
            }
            (Some(phrase), []) => (format!("the phrase `{phrase}`"), format!("\"{phrase}\"")),
            (Some(phrase), arguments) => {
                let arguments: Vec<String> =
                    arguments.iter().map(|(name, value)| format!("{name} = {value}")).collect();
                let instead = format!("{{ phrase = \"{phrase}\", args = {{ {} }} }}", arguments.join(", "));
                (format!("the phrase `{phrase}`"), instead)
            }
        };
        Some(Known { place: Place::from(&text.value_span()?), known, instead })
    }
}

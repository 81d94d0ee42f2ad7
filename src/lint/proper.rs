//! Compares names of people and places that people typed in texts, by their sounds: names that no entry has.
//!
//! Whether a word with a capital is a name is not known. But a word that sounds the same in two languages is one. If each
//! other name of a text agrees in all languages, and the third language has another word with a capital in its place, then
//! this is another name.

use std::ops::Range;

use super::capital_words::capital_words;
use super::sound::{differ, difference, sounds};
use super::text::{Role, Subject, Text, Translations};
use super::words::{TextWord, fold, words};
use super::{Context, Names};
use crate::diag::{Code, Finding};
use crate::lang::Sound;
use crate::locale::Locale;

/// The most sounds of an ending: a case form has them behind the name.
const ENDING: usize = 4;

/// The most letters between a name and the mark of an adjective that is made of it: *Агсу-ин-ского*.
const CONNECTING: usize = 3;

/// The most letters of an article at the start of a name: *Ər-Riyad*.
const ARTICLE: usize = 2;

/// Two words that differ less are one name, in hundredths of their consonants.
const SAME: u32 = 25;

/// A word with a capital.
struct Name<'t> {
    word: &'t str,
    range: Range<usize>,
    sounds: Vec<&'t Sound>,
    /// How many of the sounds may belong to an ending.
    ending: usize,
    /// The key of a name that each language says in a word of its own.
    key: Option<&'t str>,
}

/// The names of a text in one language.
struct Version<'t> {
    text: &'t Text<'t>,
    names: Vec<Name<'t>>,
}

/// Reports a name that only one language has, where all others have another one.
pub fn compare_words(texts: &[Translations<'_>], names: &[Names], context: &Context<'_>, findings: &mut Vec<Finding>) {
    for translations in texts {
        let is_reported = |finding: &Finding| {
            finding.span.as_ref().is_some_and(|span| translations.texts.iter().any(|text| text.holds(span)))
        };
        if !translations.same_facts && !findings.iter().any(is_reported) {
            let versions = versions(translations, names, context);
            let other = versions.as_deref().and_then(odd_name);
            findings.extend(other.or_else(|| small_name(&versions?)));
        }
    }
}

/// The finding for a name that one language has in place of that of the others.
pub(super) fn other_name(translations: &Translations<'_>, names: &[Names], context: &Context<'_>) -> Option<Finding> {
    odd_name(&versions(translations, names, context)?)
}

/// The names of a text in each of its languages. `None` for a text of which names are not compared.
fn versions<'t>(
    translations: &'t Translations<'t>,
    names: &[Names],
    context: &Context<'t>,
) -> Option<Vec<Version<'t>>> {
    let role = translations.texts.first()?.role;
    if translations.texts.len() < 2 || !matches!(role, Role::Point | Role::Sentence | Role::Title | Role::Designation) {
        return None;
    }
    translations.texts.iter().map(|text| version(text, names, context)).collect()
}

/// The finding for a name that one language writes without its capital: all others have it with a capital, and the word
/// sounds the same.
fn small_name(versions: &[Version<'_>]) -> Option<Finding> {
    /// Shorter words sound alike by chance.
    const LETTERS: usize = 5;
    let is_typed = |version: &Version<'_>| matches!(version.text.role, Role::Point | Role::Sentence);
    if versions.len() < 3 || !versions.iter().all(is_typed) {
        return None;
    }
    let has_partner = |name: &Name<'_>, other: &Version<'_>| other.names.iter().any(|known| is_same(name, known));
    versions.iter().enumerate().find_map(|(at, version)| {
        let others: Vec<&Version<'_>> =
            versions.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other).collect();
        let (first, rest) = others.split_first()?;
        let in_all = |name: &&Name<'_>| is_alone(name, first) && rest.iter().all(|other| has_partner(name, other));
        let missing = first.names.iter().filter(in_all).find(|name| !has_partner(name, version))?;
        let locale = version.text.locale;
        let reading = version.text.readings.first()?;
        let typed = words(&reading.text);
        let small = typed.iter().find(|word| {
            let name = || {
                let (sounds, ending) = (sounds(word.text, locale)?, ending(word.text, locale));
                let (key, range) = (own_name(word.text, locale), word.range.clone());
                Some(Name { word: word.text, sounds, ending, key, range })
            };
            // A word that is derived from a name is small.
            let is_noun = |name: &Name<'_>| name.ending <= ENDING;
            let is_long = word.text.chars().count() >= LETTERS;
            is_long
                && !word.is_capitalized()
                && name().is_some_and(|name| is_noun(&name) && is_same(&name, missing) && has_all(&name, &others))
        })?;
        let letter = small.text.chars().next()?;
        let rest = small.text.get(letter.len_utf8()..)?;
        let capital = format!("{}{rest}", locale.cldr.capital(letter));
        let message = format!("“{}” is a name in the other languages, and has no capital", small.text);
        let there = first.text.span(first.text.readings.first()?, missing.range.clone());
        let finding = Finding::new(Code::WrongCapital, message).at(version.text.span(reading, small.range.clone()));
        let finding = finding.related(there, "the name here").help(format!("write “{capital}”"));
        Some(super::add_edits(finding, version.text, reading, [(small.range.clone(), capital.as_str())]))
    })
}

/// True if no other word with a capital stands beside the name. A name of several words can have common words in it, which
/// are small in some languages: *the World Bank*.
fn is_alone(name: &Name<'_>, version: &Version<'_>) -> bool {
    let Some(reading) = version.text.readings.first() else { return false };
    let typed = words(&reading.text);
    let Some(at) = typed.iter().position(|word| word.range.start == name.range.start) else { return false };
    let is_capital = |at: usize| typed.get(at).is_some_and(TextWord::is_capitalized);
    !is_capital(at + 1) && !at.checked_sub(1).is_some_and(is_capital)
}

/// True if each text has the name.
fn has_all(name: &Name<'_>, versions: &[&Version<'_>]) -> bool {
    versions.iter().all(|version| version.names.iter().any(|known| is_same(name, known)))
}

/// The names of a text. `None` if it has a word that cannot be compared.
fn version<'t>(text: &'t Text<'t>, names: &[Names], context: &Context<'t>) -> Option<Version<'t>> {
    let [reading] = text.readings.as_slice() else { return None };
    let at = context.locales.iter().position(|locale| locale.language.tag == text.locale.language.tag)?;
    // What the directory has is compared by its entries.
    let typed = words(&reading.text);
    let known: Vec<Range<usize>> = (names.get(at)?.find(&typed, usize::MAX, text.locale).iter())
        .filter_map(|mention| {
            Some(typed.get(mention.words.start)?.range.start..typed.get(mention.words.end - 1)?.range.end)
        })
        .collect();
    let is_known = |word: &Range<usize>| known.iter().any(|known| known.start <= word.start && word.end <= known.end);
    let mut words = capital_words(text);
    words.retain(|word| text.subject == Subject::Place || !is_known(word));
    // *Nyu-Yorkda* is one name.
    words.dedup_by(|next, word| {
        let is_one = reading.text.get(word.end..next.start) == Some("-");
        if is_one {
            let first = reading.text.get(word.clone()).map_or(0, |part| part.chars().count());
            // Not every language takes the article of a name.
            let start = if first <= ARTICLE { next.start } else { word.start };
            *word = start..next.end;
        }
        is_one
    });
    let name = |range: Range<usize>| {
        let word = reading.text.get(range.clone())?;
        let (sounds, ending) = (sounds(word, text.locale)?, ending(word, text.locale));
        Some(Name { word, sounds, ending, key: own_name(word, text.locale), range })
    };
    Some(Version { text, names: words.into_iter().map(name).collect::<Option<_>>()? })
}

/// The finding for the only name without a partner in one language, if the others have one in its place.
fn odd_name(versions: &[Version<'_>]) -> Option<Finding> {
    let place = versions.first()?.text.subject == Subject::Place;
    let has_partner = |name: &Name<'_>, other: &Version<'_>| other.names.iter().any(|known| is_same(name, known));
    // In each language, the names that some other language does not have.
    let unmatched: Vec<Vec<&Name<'_>>> = versions
        .iter()
        .enumerate()
        .map(|(at, version)| {
            let others = || versions.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
            version.names.iter().filter(|name| others().any(|other| !has_partner(name, other))).collect()
        })
        .collect();
    let one_each = unmatched.iter().all(|names| names.len() == 1);
    if !one_each {
        return None;
    }
    let only = |at: usize| unmatched.get(at).and_then(|names| names.first().copied());
    let agrees = |one: usize, other: usize| match (only(one), only(other)) {
        (Some(one), Some(other)) => is_same(one, other),
        _ => true,
    };
    let odd: Vec<usize> =
        (0..versions.len()).filter(|at| (0..versions.len()).all(|other| other == *at || !agrees(*at, other))).collect();
    // Of two languages, nobody knows whether the words are names; a place is one.
    let at = match odd.as_slice() {
        [at] if versions.len() > 2 => *at,
        [.., at] if place && versions.iter().all(|version| version.names.len() == 1) => *at,
        _ => return None,
    };
    let known = (0..versions.len()).find(|known| *known != at)?;
    let (name, right) = (only(at)?, only(known)?);
    if !is_other(name, right) {
        return None;
    }
    let (version, other) = (versions.get(at)?, versions.get(known)?);
    let span = version.text.span(version.text.readings.first()?, name.range.clone());
    let there = other.text.span(other.text.readings.first()?, right.range.clone());
    let (tag, other) = (&version.text.locale.language.tag, &other.text.locale.language.tag);
    let message = format!("the name “{}” stands in {tag}, and {other} has “{}” there", name.word, right.word);
    let help = "write the same name in every language; if the texts say the same in other words, add same-facts = true \
                beside them";
    Some(Finding::new(Code::FactsDiffer, message).at(span).related(there, "the name here").help(help))
}

/// How many sounds at the end of a word may belong to its ending: that of a case form, or of an adjective that is made of
/// the name.
fn ending(word: &str, locale: &Locale) -> usize {
    let small = locale.cldr.small(word);
    let marks = locale.language.writing.name_adjectives.iter();
    let behind = marks.filter_map(|mark| Some(small.get(small.rfind(mark.as_str())?..)?.chars().count()));
    behind.max().map_or(ENDING, |letters| letters + CONNECTING)
}

/// The weight of the sounds of a name, and what its difference to another one costs, without an ending. Each name stands
/// beside the number of sounds that its ending can have.
fn nearest((one, one_ending): (&[&Sound], usize), (other, other_ending): (&[&Sound], usize)) -> Option<(u32, u32)> {
    let parts = |whole: &[&Sound], ending: usize| {
        (0..=ending.min(whole.len().saturating_sub(2))).map(|end| whole.len() - end).collect::<Vec<_>>()
    };
    let compare = |one: &[&Sound], other: &[&Sound]| (difference(one, other), one.len().min(other.len()) as u32);
    let of_one = parts(one, one_ending).into_iter().filter_map(|end| Some(compare(one.get(..end)?, other)));
    let of_other = parts(other, other_ending).into_iter().filter_map(|end| Some(compare(one, other.get(..end)?)));
    of_one.chain(of_other).min_by_key(|(cost, length)| cost * 100 / (length * 75).max(1))
}

/// The key of a name of `[own-names]`, in any of its forms.
pub(super) fn own_name<'l>(word: &str, locale: &'l Locale) -> Option<&'l str> {
    let word = fold(word);
    let is_form = |name: &String| {
        let name = fold(name);
        let letters = name.chars().count();
        let stem: String = name.chars().take(if letters > 4 { letters - 1 } else { letters }).collect();
        word.strip_prefix(stem.as_str()).is_some_and(|rest| rest.chars().count() <= ENDING)
    };
    let names = &locale.language.writing.own_names;
    let fitting = names.iter().filter(|(_, names)| names.iter().any(is_form));
    fitting.max_by_key(|(_, names)| names.iter().map(String::len).max()).map(|(key, _)| key.as_str())
}

/// True if a word of one language has a word with a capital that sounds the same in another text: then it is a name.
pub(super) fn has_same_name(word: &str, locale: &Locale, other: &Text<'_>) -> bool {
    let name = |word: &str, locale: &Locale| own_name(word, locale).map(str::to_owned);
    let Some(own) = sounds(word, locale) else { return false };
    let Some(reading) = other.readings.first() else { return false };
    capital_words(other).into_iter().filter_map(|range| reading.text.get(range)).any(|known| {
        let keys = (name(word, locale), name(known, other.locale));
        match keys {
            (Some(one), Some(other)) => one == other,
            _ => sounds(known, other.locale)
                .and_then(|sounds| nearest((&own, ending(word, locale)), (&sounds, ending(known, other.locale))))
                .is_some_and(|(cost, length)| cost * 100 <= SAME * length * 75),
        }
    })
}

fn is_same(one: &Name<'_>, other: &Name<'_>) -> bool {
    if let (Some(one), Some(other)) = (one.key, other.key) {
        return one == other;
    }
    nearest((&one.sounds, one.ending), (&other.sounds, other.ending))
        .is_some_and(|(cost, length)| cost * 100 <= SAME * length * 75)
}

/// True if the names surely differ, whatever their endings are.
fn is_other(one: &Name<'_>, other: &Name<'_>) -> bool {
    match (one.key, other.key) {
        (Some(one), Some(other)) => one != other,
        _ => differ(&one.sounds, &other.sounds) && !is_same(one, other),
    }
}

//! A text in one language, with the names and numbers in it.

use std::ops::Range;

use super::Context;
use super::any_number::AnyNumber;
use super::mention::{Mention, longest};
use super::names::{Named, Names};
use super::numbers::{NumericDate, figures};
use super::sound::{differ, sounds};
use super::text::{Role, Text};
use super::words::{TextWord, words};
use crate::diag::Span;
use crate::locale::{Locale, PLACEABLE};

/// The length of the longest words that may stand between a name and a general word that belong together (*of the*).
const SHORT_WORD: usize = 3;

/// A text in one language.
pub(super) struct Version<'t> {
    pub text: &'t Text<'t>,
    pub names: &'t Names,
    /// The names that the meeting file defines itself.
    own: &'t Names,
    /// The words that are typed, in the first reading.
    pub words: Vec<TextWord<'t>>,
    /// The words of the other readings, and of the designations that functions print.
    further: Vec<TextWord<'t>>,
    /// The variables of the functions.
    pub variables: Vec<&'t str>,
    pub mentions: Vec<Mention>,
    pub numbers: Vec<AnyNumber>,
    months: Vec<NumericDate>,
}

impl<'t> Version<'t> {
    pub fn new(text: &'t Text<'t>, [names, own]: [&'t Names; 2], context: &Context<'t>) -> Self {
        let locale = text.locale;
        let (first, others) =
            text.readings.split_first().map_or(("", &[][..]), |(first, others)| (first.text.as_str(), others));
        let typed = words(first);
        let written = if text.is_pattern { text.written() } else { "" };
        let variables = variables(written);
        let printed: Vec<&str> = variables.iter().flat_map(|id| printed(id, locale, context)).collect();
        let readings = others.iter().map(|reading| reading.text.as_str());
        let further = readings.chain(printed.iter().copied()).flat_map(words).collect();
        let (_, months) = figures(first);
        let mut numbers = names.numerals.all(first, &typed);
        // Figures in functions and in the designations that they print: nobody typed them as a text.
        for other in placeables(written).into_iter().chain(printed) {
            let found = figures(&without_variables(other)).0.into_iter();
            let number = |value| AnyNumber {
                value,
                range: 0..0,
                certain: false,
                in_figures: true,
                typed_hour: None,
                is_time: false,
            };
            numbers.extend(found.map(|found| number(found.value)));
        }
        // The whole text of a designation is the designation itself.
        let most = typed.len() - usize::from(text.role == Role::Designation && !typed.is_empty());
        let mut mentions = names.find(&typed, most, locale);
        mentions.extend(own.find(&typed, most, locale));
        let mentions = longest(mentions);
        let others = mentions.clone();
        let is_its_own =
            |mention: &Mention| !others.iter().any(|other| is_owner(other, mention, &typed, names, locale));
        let is_another = |mention: &Mention| is_another_person(mention, &typed, locale, context);
        let mentions = mentions.into_iter().filter(is_its_own).filter(|mention| !is_another(mention)).collect();
        Self { text, names, own, mentions, words: typed, further, variables, numbers, months }
    }

    /// True if the version has an abbreviation that another version types: *OPCAT* in a language that has its own letters.
    pub fn repeats(&self, other: &Version<'_>, mention: &Mention) -> bool {
        let abbreviated = |word: &&TextWord<'_>| word.text.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        let mut typed = other.words[mention.words.clone()].iter().filter(abbreviated);
        typed.any(|word| self.words.iter().any(|own| own.text == word.text))
    }

    /// True if the version names it, typed or printed by a function, also within a longer name.
    pub fn names_it(&self, named: &Named) -> bool {
        let names_it = |names: &Names, words: &[TextWord<'_>]| names.names(words, named, self.text.locale);
        [&self.words, &self.further].into_iter().any(|words| names_it(self.names, words) || names_it(self.own, words))
    }

    /// True if the version has the month, also in figures or in a derived word (*июльский*).
    pub fn has_month(&self, month: u8) -> bool {
        let stem = self.names.month_stem(month);
        let capital = self.names.has_capital(&Named::Month(month));
        let derived = |word: &TextWord<'_>| {
            stem.as_ref().is_some_and(|stem| word.folded.starts_with(stem.as_str()))
                && (!capital || word.is_capitalized())
        };
        self.months.iter().any(|date| date.month == month) || self.words.iter().chain(&self.further).any(derived)
    }

    /// True if the version has the day of the week, also in a derived word (*субботний*).
    pub fn has_weekday(&self, day: u8) -> bool {
        let stem = self.names.weekday_stem(day);
        let capital = self.names.has_capital(&Named::Weekday(day));
        let derived = |word: &TextWord<'_>| {
            stem.as_ref().is_some_and(|stem| word.folded.starts_with(stem.as_str()))
                && (!capital || word.is_capitalized())
        };
        self.words.iter().chain(&self.further).any(derived)
    }

    /// The units of the numbers with this value, each with whether it is a period.
    pub fn units_of(&self, value: &str) -> Vec<(&str, bool)> {
        let text = self.slice(0..self.length());
        let numbers = self.numbers.iter().filter(|number| number.value == value && !number.range.is_empty());
        numbers.filter_map(|number| self.names.units.of(number, text)).collect()
    }

    /// The unit of a number, and whether it is a period.
    pub fn unit_of(&self, number: &AnyNumber) -> Option<(&str, bool)> {
        self.names.units.of(number, self.slice(0..self.length())).filter(|_| !number.range.is_empty())
    }

    /// The number and the next word, which is its unit or stands before it.
    pub fn with_unit(&self, number: &AnyNumber) -> Range<usize> {
        let next = self.words.iter().find(|word| word.range.start >= number.range.end);
        let behind = self.slice(number.range.end..self.length());
        let sign = behind.chars().find(|c| !c.is_whitespace()).filter(|c| !c.is_alphanumeric());
        match (sign, next) {
            (None, Some(next)) => number.range.start..next.range.end,
            _ => number.range.clone(),
        }
    }

    /// True if the version says the unit somewhere, or prints something that may say it.
    pub fn has_unit(&self, unit: &str) -> bool {
        !self.variables.is_empty() || self.names.units.has(unit, self.slice(0..self.length()))
    }

    /// The place in the first reading of the function that prints a variable. `None` if there are several readings.
    pub fn place_of(&self, variable: &str) -> Option<Range<usize>> {
        let [reading] = self.text.readings.as_slice() else { return None };
        let functions = placeables(self.text.written());
        let at = functions.iter().position(|function| variables_in(function).any(|name| name == variable))?;
        let mut places = reading.text.match_indices(PLACEABLE);
        places.nth(at).map(|(start, text)| start..start + text.len())
    }

    /// How often the version has a number that another one has, in figures or in words. An hour with minutes is one of the day: *10:00* is not *10 p.m.*
    pub fn count_like(&self, found: &AnyNumber) -> usize {
        let is_it = |number: &&AnyNumber| {
            number.value == found.value || !found.is_time && number.typed_hour.as_deref() == Some(&found.value)
        };
        self.numbers.iter().filter(is_it).count()
    }

    /// True if the version has the hour that was typed, without saying in which half of the day it is.
    pub fn has_hour_of(&self, found: &AnyNumber) -> bool {
        let is_it = |hour: &String| self.numbers.iter().any(|number| number.value == *hour && !number.is_time);
        found.typed_hour.as_ref().is_some_and(is_it)
    }

    /// How often the version has a number in typed figures.
    pub fn count_figures(&self, value: &str) -> usize {
        self.numbers.iter().filter(|number| number.value == value && number.certain && number.in_figures).count()
    }

    /// The number of words that can stand for a name. Words within names are not counted, and words beside the mention:
    /// “the Ombudsman institution” may be “the institution” in another language.
    pub fn general_words(&self, beside: Option<&Mention>) -> usize {
        let free = |at: &usize| !self.mentions.iter().any(|mention| mention.words.contains(at));
        let belongs = |at: usize| beside.is_some_and(|mention| self.belongs_together(at, &mention.words));
        let general = |at: &usize| self.names.is_general(&self.words[*at]);
        (0..self.words.len()).filter(free).filter(general).filter(|at| !belongs(*at)).count()
    }

    fn belongs_together(&self, at: usize, name: &Range<usize>) -> bool {
        let between = if at < name.start { at + 1..name.start } else { name.end..at };
        between.len() <= 2 && self.words[between].iter().all(|word| word.text.chars().count() <= SHORT_WORD)
    }

    /// The number of pronouns of the third person.
    pub fn pronouns(&self) -> usize {
        self.words.iter().filter(|word| self.names.is_pronoun(word)).count()
    }

    /// The byte range of some words in the first reading.
    pub fn range(&self, words: &Range<usize>) -> Range<usize> {
        let part = &self.words[words.clone()];
        part.first().map_or(0, |word| word.range.start)..part.last().map_or(0, |word| word.range.end)
    }

    /// The length of the first reading in bytes.
    pub fn length(&self) -> usize {
        self.text.readings.first().map_or(0, |reading| reading.text.len())
    }

    /// A part of the first reading.
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.text.readings.first().and_then(|reading| reading.text.get(range)).unwrap_or_default()
    }

    /// The span of a part of the first reading.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        self.text.readings.first().map(|reading| self.text.span(reading, range))
    }

    /// The span of the whole text.
    pub fn whole(&self) -> Option<Span> {
        self.span(0..self.length())
    }
}

/// True if a short designation is that of something else: *the Ministry of Foreign Affairs of Georgia* is not the one of
/// the directory, whose full designation has another state in it. `other` is the mention beside it.
fn is_owner(other: &Mention, mention: &Mention, text: &[TextWord<'_>], names: &Names, locale: &Locale) -> bool {
    let between = match other.words.end <= mention.words.start {
        true => other.words.end..mention.words.start,
        false if mention.words.end <= other.words.start => mention.words.end..other.words.start,
        false => return false,
    };
    if between.len() > 2 || text[between].iter().any(|word| word.text.chars().count() > SHORT_WORD) {
        return false;
    }
    mention.named.iter().any(|named| {
        let Some(entry) = named.designation(&locale.language.tag) else { return false };
        let full = words(&entry.full.citation);
        let mut owners = names.parts_of(&full, locale);
        owners.retain(|owner| !owner.is_same(named));
        // An abbreviation is its own: *UNESCO* beside the name of a state is still UNESCO.
        mention.words.len() > 1
            && mention.words.len() < full.len()
            && !owners.is_empty()
            && !other.named.iter().any(|other| other.is_same(named) || owners.iter().any(|owner| owner.is_same(other)))
    })
}

/// True if a surname stands behind a given name that is not that of the person: *Heydər Əliyev* is not *Səbinə Əliyeva*.
pub(super) fn is_another_person(
    mention: &Mention,
    text: &[TextWord<'_>],
    locale: &Locale,
    context: &Context<'_>,
) -> bool {
    let tag = &locale.language.tag;
    let before = mention.words.start.checked_sub(1).and_then(|before| text.get(before));
    let Some(before) = before.filter(|word| word.is_capitalized() && word.text.chars().count() > 2) else {
        return false;
    };
    let is_post = context.is_name(tag, before.text);
    let typed = sounds(before.text, locale);
    let others = mention.named.iter().all(|named| {
        let Named::Person(person) = named else { return false };
        let given = person.names.get(tag).and_then(|name| name.given.as_ref());
        let given = given.and_then(|given| sounds(&given.citation, locale));
        typed.as_ref().zip(given).is_some_and(|(typed, given)| differ(typed, &given))
    });
    !is_post && others
}

/// The texts of what a variable prints, in full and short.
fn printed<'t>(id: &str, locale: &Locale, context: &Context<'t>) -> Vec<&'t str> {
    let entry =
        context.directory.designation(id).and_then(|designation| designation.languages.get(&locale.language.tag));
    let forms = entry.into_iter().flat_map(|entry| [Some(&entry.full), entry.short.as_deref()]);
    forms.flatten().map(|forms| forms.citation.as_str()).collect()
}

/// Functions that print nothing of their argument: selectors ask them. `ROLE` is not in the list, because a text for a role names
/// the person: “the guest”.
const SELECTORS: &[&str] =
    &["ANIMACY", "COMPOSITION", "COUNT", "EVENT", "GENDER", "INFLECTS", "KNOWN", "LINK", "ORDINAL", "PLURAL"];

/// A placeable without the names of its variables: a digit in a name is no number.
fn without_variables(placeable: &str) -> String {
    let mut parts = placeable.split('$');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        result.push_str(
            part.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')),
        );
    }
    result
}

/// The names of the variables that a pattern prints.
fn variables(pattern: &str) -> Vec<&str> {
    placeables(pattern).into_iter().flat_map(variables_in).collect()
}

fn variables_in(placeable: &str) -> impl Iterator<Item = &str> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let function = |before: &'_ str| {
        let before = before.trim_end().trim_end_matches('(').trim_end();
        SELECTORS.iter().any(|selector| before.ends_with(selector))
    };
    placeable
        .match_indices('$')
        .filter(move |(at, _)| !function(&placeable[..*at]))
        .map(move |(at, _)| placeable[at + 1..].split(|letter| !is_name(letter)).next().unwrap_or_default())
}

/// The parts of a pattern between braces, outside of other braces.
fn placeables(pattern: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, letter) in pattern.char_indices() {
        match letter {
            '{' => {
                if depth == 0 {
                    start = at + 1;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(&pattern[start..at]);
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_stand_in_placeables() {
        assert_eq!(variables("$a { TERM($cop29, case: \"x\") }, { NAME($b) }"), ["cop29", "b"]);
        assert_eq!(without_variables("TERM($cop29, case: \"5\")"), "TERM(, case: \"5\")");
        assert_eq!(variables("{ GENDER($a) -> [x] { NAME( $b ) } *[y] z }"), ["b"]);
    }
}

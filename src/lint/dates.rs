//! Days in texts: a day that its month does not have, and a day of the week that is not that of the date.

use std::ops::Range;

use super::Context;
use super::mention::{Mention, longest};
use super::names::{Named, Names};
use super::spelling::month_in_case;
use super::text::{Role, Text, Translations};
use super::words::{TextWord, fold, words};
use crate::diag::{Code, Finding};
use crate::lang::DatePart;
use crate::locale::Locale;
use crate::meeting::time::Day;

/// How many words can stand between a date and its year or its day of the week.
const BESIDE: usize = 2;

/// Marks between two parts of a text that do not belong together.
const STOPS: [char; 6] = ['.', ';', ':', '!', '?', '('];

/// A day in a text.
struct Found {
    day: u8,
    month: u8,
    year: Option<i32>,
    /// The words of the text, by their number.
    words: Range<usize>,
    range: Range<usize>,
}

/// Reports the days of the texts that do not exist, or that are another day of the week. `years` are the years that a date
/// without a year can have.
pub fn check_days(
    texts: &[Translations<'_>],
    names: &[Names],
    context: &Context<'_>,
    years: &[i32],
    findings: &mut Vec<Finding>,
) {
    for text in texts.iter().flat_map(|translations| &translations.texts) {
        let is_prose = matches!(text.role, Role::Point | Role::Sentence | Role::Title | Role::Designation);
        let at = context.locales.iter().position(|locale| locale.language.tag == text.locale.language.tag);
        if let (true, Some(names)) = (is_prose, at.and_then(|at| names.get(at))) {
            check(text, names, years, findings);
        }
    }
}

/// A text with its words.
struct Line<'l> {
    text: &'l str,
    words: Vec<TextWord<'l>>,
    mentions: Vec<Mention>,
    locale: &'l Locale,
}

fn check(text: &Text<'_>, names: &Names, years: &[i32], findings: &mut Vec<Finding>) {
    let Some(reading) = text.readings.first() else { return };
    if !reading.text.contains(|c: char| c.is_ascii_digit()) {
        return;
    }
    let words = words(&reading.text);
    let mentions = longest(names.find(&words, 3, text.locale));
    let line = Line { text: &reading.text, words, mentions, locale: text.locale };
    let span = |range: &Range<usize>| text.span(reading, range.clone());
    let days = line.days();
    for found in &days {
        if let Some(finding) = line.no_such_day(found) {
            findings.push(finding.at(span(&found.range)));
        } else if let Some((finding, range)) = line.other_weekday(found, &days, years) {
            findings.push(finding.at(span(&range)).related(span(&found.range), "the date"));
        }
    }
}

impl Line<'_> {
    /// The days of the text, in words and in figures.
    fn days(&self) -> Vec<Found> {
        let mut found: Vec<Found> = (0..self.words.len()).filter_map(|at| self.in_figures(at)).collect();
        let months = self.mentions.iter().filter_map(|mention| match mention.named.first() {
            Some(Named::Month(month)) if mention.words.len() == 1 => Some((*month, mention.words.start)),
            _ => None,
        });
        for (month, at) in months {
            let patterns = &self.locale.language.writing.dates;
            let fitting = patterns.iter().filter_map(|pattern| self.by_pattern(pattern, month, at));
            found.extend(fitting.max_by_key(|found| found.words.len()));
        }
        found
    }

    /// What stands between two words.
    fn between(&self, one: usize, next: usize) -> Option<&str> {
        self.text.get(self.words.get(one)?.range.end..self.words.get(next)?.range.start)
    }

    /// A date in figures: 12.07.2024.
    fn in_figures(&self, at: usize) -> Option<Found> {
        let [day, month, year] = self.words.get(at..at + 3)? else { return None };
        let dotted = self.between(at, at + 1) == Some(".") && self.between(at + 1, at + 2) == Some(".");
        let is_figures = |word: &&TextWord<'_>| word.text.chars().all(|c| c.is_ascii_digit());
        let is_year = year.text.len() == 4 && year.text.starts_with(['1', '2']);
        let fits = day.text.len() <= 2 && month.text.len() <= 2 && is_year;
        let before = &self.text[..day.range.start];
        let is_code = before.ends_with(['.', '/', '-', '№']);
        if !dotted || !fits || is_code || ![day, month, year].iter().all(is_figures) {
            return None;
        }
        let (range, words) = (day.range.start..year.range.end, at..at + 3);
        let (day, month) = (day.text.parse().ok()?, month.text.parse().ok()?);
        Some(Found { day, month, year: year.text.parse().ok(), words, range })
    }

    /// A day whose month is the word `at`, as a pattern writes it.
    fn by_pattern(&self, pattern: &[DatePart], month: u8, at: usize) -> Option<Found> {
        let place = pattern.iter().position(|part| matches!(part, DatePart::Month(_)))?;
        let (mut day, mut year) = (None, None);
        let mut step = |part: &DatePart, word: &TextWord<'_>| match part {
            DatePart::Day => {
                day = day_of(word.text);
                day.is_some()
            }
            DatePart::Year => {
                year = year_of(word.text);
                year.is_some()
            }
            DatePart::Word(expected) => word.folded == *expected,
            DatePart::Month(case) => case.as_ref().is_none_or(|case| {
                month_in_case(month, case, self.locale).is_some_and(|name| fold(&name) == word.folded)
            }),
        };
        if !step(pattern.get(place)?, self.words.get(at)?) {
            return None;
        }
        let (mut first, mut last) = (at, at);
        for part in pattern.get(..place)?.iter().rev() {
            first = self.before(first)?;
            if !step(part, self.words.get(first)?) {
                return None;
            }
        }
        for part in pattern.get(place + 1..)? {
            last += 1;
            if self.between(last - 1, last)?.contains(STOPS) || !step(part, self.words.get(last)?) {
                return None;
            }
        }
        // The ending of figures is a word of its own: *12-də*.
        let end = last + 1 + usize::from(self.is_ending(last, last + 1));
        let year = year.or_else(|| self.year_beside(first..end));
        let range = self.words.get(first)?.range.start..self.words.get(end - 1)?.range.end;
        Some(Found { day: day?, month, year, words: first..end, range })
    }

    /// The word before another one. The ending of figures is left out: *го* of *12-го*.
    fn before(&self, at: usize) -> Option<usize> {
        let previous = at.checked_sub(1)?;
        if self.between(previous, at)?.contains(STOPS) {
            return None;
        }
        let figures = previous.checked_sub(1).filter(|figures| self.is_ending(*figures, previous));
        Some(figures.unwrap_or(previous))
    }

    /// True if the second word is an ending behind the figures of the first: *12-го*.
    fn is_ending(&self, figures: usize, ending: usize) -> bool {
        let (Some(number), Some(letters)) = (self.words.get(figures), self.words.get(ending)) else { return false };
        number.text.chars().all(|c| c.is_ascii_digit())
            && self.between(figures, ending) == Some("-")
            && letters.text.chars().all(char::is_alphabetic)
    }

    /// A year beside a date. Before the date it has an ending and a word: *2024-cü il iyulun 12-də*.
    fn year_beside(&self, date: Range<usize>) -> Option<i32> {
        let behind = date.end..date.end + 1;
        let before = (date.start.saturating_sub(BESIDE + 1)..date.start).rev();
        let is_beside = |at: &usize| {
            let between = match *at < date.start {
                true => self.gap(*at, date.start),
                false => self.gap(date.end - 1, *at),
            };
            between.is_some_and(|between| !between.contains(STOPS) && between.matches(',').count() <= 1)
        };
        let mut near = behind.chain(before).filter(is_beside);
        near.find_map(|at| year_of(self.words.get(at)?.text))
    }

    /// The text between two words, with the words that stand there.
    fn gap(&self, first: usize, last: usize) -> Option<&str> {
        self.text.get(self.words.get(first)?.range.end..self.words.get(last)?.range.start)
    }

    /// The finding for a day that does not exist. The 29 February exists in some years.
    fn no_such_day(&self, found: &Found) -> Option<Finding> {
        const LEAP_YEAR: i32 = 2024;
        let day = Day { year: found.year.unwrap_or(LEAP_YEAR), month: found.month, day: found.day };
        if day.weekday().is_some() {
            return None;
        }
        let last = (1..=31).rev().find(|last| Day { day: *last, ..day }.weekday().is_some());
        let message = format!("there is no day “{}”", &self.text[found.range.clone()]);
        let help = match last {
            Some(last) => format!("write the right day: this month has {last} days"),
            None => "write the right date: the day, the month and the year".to_owned(),
        };
        Some(Finding::new(Code::WrongDay, message).help(help))
    }

    /// The finding for a day of the week beside a date that is another day, and the range of this word.
    fn other_weekday(&self, found: &Found, days: &[Found], years: &[i32]) -> Option<(Finding, Range<usize>)> {
        let (weekday, mention) = self.mentions.iter().find_map(|mention| {
            let Some(Named::Weekday(weekday)) = mention.named.first() else { return None };
            self.belongs(mention, found, days).then_some((*weekday, mention))
        })?;
        let own = found.year.map(|year| [year]);
        let years = own.as_ref().map_or(years, |own| own.as_slice());
        let day = |year: &i32| Day { year: *year, month: found.month, day: found.day };
        let right = day(years.first()?).weekday()?;
        if years.iter().any(|year| day(year).weekday() == Some(weekday)) {
            return None;
        }
        let range = self.words.get(mention.words.start)?.range.start..self.words.get(mention.words.end - 1)?.range.end;
        let typed = &self.text[range.clone()];
        let year = if found.year.is_some() { String::new() } else { format!(" {}", years.first()?) };
        let date = format!("{}{year}", &self.text[found.range.clone()]);
        let name = Named::Weekday(right).example(typed, self.locale).unwrap_or_default();
        let message = format!("“{typed}” is not the day of the week of {date}");
        let help = format!("that day is “{name}”: correct the day of the week, or the date");
        Some((Finding::new(Code::WrongDay, message).help(help), range))
    }

    /// True if a day of the week stands beside a date, and no other date between them.
    fn belongs(&self, weekday: &Mention, found: &Found, days: &[Found]) -> bool {
        let (between, gap) = match weekday.words.start < found.words.start {
            true => (weekday.words.end..found.words.start, self.gap(weekday.words.end - 1, found.words.start)),
            false => (found.words.end..weekday.words.start, self.gap(found.words.end - 1, weekday.words.start)),
        };
        let reach = BESIDE + if found.year.is_some() { 1 } else { 0 };
        let is_other = |other: &Found| other.words != found.words && between.contains(&other.words.start);
        between.len() <= reach
            && gap.is_some_and(|gap| !gap.contains([';', ':', '!', '?']))
            && !days.iter().any(is_other)
    }
}

/// The day that a word is: one or two digits, perhaps with letters behind them.
fn day_of(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(char::is_alphabetic);
    let ending = word.chars().count() - digits.len();
    (digits.len() <= 2 && ending <= 2).then(|| digits.parse().ok())?
}

fn year_of(word: &str) -> Option<i32> {
    (word.len() == 4 && word.starts_with(['1', '2'])).then(|| word.parse().ok())?
}

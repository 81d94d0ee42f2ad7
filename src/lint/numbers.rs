//! The numbers and numeric dates of a text: in figures, and small ones in words.

use std::collections::BTreeMap;
use std::ops::Range;

use super::any_number::AnyNumber;
use super::clock::Clock;
use super::fractions::{fractions_in_figures, roman};
use super::words::{TextWord, fold};
use crate::lang::Numbers;

/// Below this number a word is not only a numeral (*one of*, *both*, *second*), so that it is no fact.
const SMALLEST_FACT: u64 = 3;

/// The numerals that multiply the one before.
const MULTIPLIERS: [u64; 5] = [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// In digits, without group separators and without zeros in front.
    pub value: String,
    /// The byte range in the text.
    pub range: Range<usize>,
}

/// A date in figures: 12.07.2024.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumericDate {
    /// 1 to 12.
    pub month: u8,
    /// The byte range in the text.
    pub range: Range<usize>,
}

/// A number in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numeral {
    pub value: String,
    pub range: Range<usize>,
    /// True if the words say the number and nothing else. False for a part of a longer word or expression.
    pub certain: bool,
}

/// The numerals of a language.
#[derive(Debug, Default)]
pub(super) struct Numerals {
    words: BTreeMap<String, u64>,
    /// Beginnings of words that can contain a numeral: *трёхсторонний*.
    beginnings: Vec<(String, u64)>,
    clock: Clock,
    /// The words of the parts of a whole, each with its number, and whether it can stand with a number above one.
    parts: BTreeMap<String, (u64, bool)>,
    /// True if the part stands before its number: *üçdə bir*.
    part_first: bool,
    before_whole: Vec<String>,
}

/// The numbers that a text writes in figures, and the months of its numeric dates. A month of a numeric date is no
/// number: other languages write its name.
pub fn figures(text: &str) -> (Vec<Number>, Vec<NumericDate>) {
    let runs = digit_runs(text);
    let (mut numbers, mut dates): (Vec<Number>, Vec<NumericDate>) = (Vec::new(), Vec::new());
    let mut group_before = false;
    let mut at = 0;
    while let Some(run) = runs.get(at) {
        if let Some((day, month, year)) = date_at(text, &runs[at..]) {
            dates.push(NumericDate { month, range: day.start..year.end });
            for part in [day, year] {
                numbers.push(Number { value: plain(&text[part.clone()]), range: part });
            }
            group_before = false;
            at += 3;
            continue;
        }
        let between = at.checked_sub(1).map_or("", |before| &text[runs[before].end..run.start]);
        // 15:00 is 15 o’clock, and 5.00 is 5.
        let no_minutes = matches!(between, ":" | "." | ",") && &text[run.clone()] == "00";
        if let Some(last) = numbers.last_mut().filter(|last| no_minutes && last.range.end + 1 == run.start) {
            last.range.end = run.end;
            group_before = false;
            at += 1;
            continue;
        }
        let separator = matches!(between, " " | "\u{a0}" | "\u{202f}" | "," | ".");
        // The first group has one to three digits. The groups after it have three digits each.
        let grouped = separator && group_before && run.len() == 3;
        match numbers.last_mut() {
            Some(last) if grouped => {
                last.value.push_str(&text[run.clone()]);
                last.range.end = run.end;
            }
            _ => numbers.push(Number { value: plain(&text[run.clone()]), range: run.clone() }),
        }
        group_before = grouped || run.len() <= 3;
        at += 1;
    }
    (numbers, dates)
}

/// Digits without zeros in front: *09:00* and *9:00* are one time.
fn plain(digits: &str) -> String {
    match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        digits => digits.to_owned(),
    }
}

/// The ranges of day, month and year, if the runs of digits begin with a date such as 12.07.2024.
fn date_at(text: &str, runs: &[Range<usize>]) -> Option<(Range<usize>, u8, Range<usize>)> {
    let [day, month, year, ..] = runs else { return None };
    let dotted = [day.end..month.start, month.end..year.start].into_iter().all(|between| &text[between] == ".");
    let number = |run: &Range<usize>| text[run.clone()].parse::<u8>().ok();
    let fits = dotted && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    let month = number(month).filter(|month| (1..=12).contains(month))?;
    let in_month = number(day).is_some_and(|day| (1..=31).contains(&day));
    (fits && in_month).then(|| (day.clone(), month, year.clone()))
}

/// The ranges of the runs of digits.
fn digit_runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + letter.len_utf8(),
            _ => runs.push(at..at + letter.len_utf8()),
        }
    }
    runs
}

impl Numerals {
    /// Reads `[numbers]`: the words of each number. A word that ends in `*` is the beginning of a word.
    pub fn new(data: &Numbers) -> Self {
        let clock = Clock::new(data);
        let before_whole = data.before_whole.iter().map(|word| fold(word)).collect();
        let mut numerals = Self { clock, part_first: data.part_first, before_whole, ..Self::default() };
        for (value, words) in &data.parts {
            let part = |word: &String| (fold(word.trim_end_matches('+')), (*value, word.ends_with('+')));
            numerals.parts.extend(words.iter().map(part));
        }
        for (value, words) in &data.words {
            for word in words {
                match word.strip_suffix('*') {
                    Some(beginning) => numerals.beginnings.push((fold(beginning), *value)),
                    None => {
                        numerals.words.insert(fold(word), *value);
                    }
                }
            }
        }
        numerals
    }

    /// The value of a word, and whether the word is a numeral and nothing else.
    fn value(&self, word: &TextWord<'_>) -> Option<(u64, bool)> {
        let whole = self.words.get(&word.folded).map(|value| (*value, true));
        whole.or_else(|| {
            let begins = |(beginning, _): &&(String, u64)| word.folded.starts_with(beginning.as_str());
            let longest = self.beginnings.iter().filter(begins).max_by_key(|(beginning, _)| beginning.len());
            longest.map(|(_, value)| (*value, false))
        })
    }

    /// All numbers of a text, in the order of the text. Figures and words can be one number: *14 thousand 718*, *2.5 million*.
    pub fn all(&self, text: &str, words: &[TextWord<'_>]) -> Vec<AnyNumber> {
        let figures = figures(text).0.into_iter();
        let mut all: Vec<AnyNumber> = figures
            .map(|number| AnyNumber {
                value: number.value,
                range: number.range,
                certain: true,
                in_figures: true,
                typed_hour: None,
                is_time: false,
            })
            .collect();
        self.clock.convert(text, &mut all);
        all.extend(self.find(text, words).into_iter().map(|numeral| AnyNumber {
            value: numeral.value,
            range: numeral.range,
            certain: numeral.certain,
            in_figures: false,
            typed_hour: None,
            is_time: false,
        }));
        all.extend(words.iter().filter_map(roman));
        all.sort_by_key(|number| number.range.start);
        self.fractions(text, words, &mut all);
        added(text, multiplied(text, all))
    }

    /// True if the word of a part is an ordinal number, because no whole follows: *the third visit*.
    fn is_ordinal(&self, text: &str, part: &TextWord<'_>, next: Option<&TextWord<'_>>) -> bool {
        !self.before_whole.is_empty()
            && next.is_some_and(|next| {
                text.get(part.range.end..next.range.start) == Some(" ") && !self.before_whole.contains(&next.folded)
            })
    }

    /// Puts the numbers of a fraction together: *1/3*, *two thirds*.
    fn fractions(&self, text: &str, words: &[TextWord<'_>], all: &mut Vec<AnyNumber>) {
        let mut found = fractions_in_figures(text, all);
        for (at, word) in words.iter().enumerate() {
            let Some((part, is_plural)) = self.parts.get(&word.folded) else { continue };
            let beside = if self.part_first { Some(at + 1) } else { at.checked_sub(1) };
            let number = beside.and_then(|beside| words.get(beside)).filter(|number| {
                let (first, last) = if self.part_first { (word, *number) } else { (*number, word) };
                matches!(text.get(first.range.end..last.range.start), Some(" " | "\u{a0}" | "-"))
            });
            let count = number.and_then(|number| self.words.get(&number.folded).map(|count| (number, *count)));
            let (range, count, certain) = match count {
                Some((number, count)) if count == 1 || *is_plural && count < *part => {
                    let range = word.range.start.min(number.range.start)..word.range.end.max(number.range.end);
                    (range, count, *part >= SMALLEST_FACT)
                }
                // Alone, such a word can be an ordinal number too.
                _ if self.part_first || self.is_ordinal(text, word, words.get(at + 1)) => continue,
                _ => (word.range.clone(), 1, false),
            };
            let value = format!("{count}/{part}");
            found.push(AnyNumber { value, range, certain, in_figures: false, typed_hour: None, is_time: false });
        }
        // The words of a certain fraction are no other numbers.
        all.retain(|number| {
            let within = |fraction: &AnyNumber| {
                fraction.certain && fraction.range.start <= number.range.start && number.range.end <= fraction.range.end
            };
            !found.iter().any(within)
        });
        // A word that is perhaps a part of a whole is perhaps no number: *a third of*.
        for number in all.iter_mut().filter(|number| found.iter().any(|part| part.range == number.range)) {
            number.certain = false;
        }
        all.extend(found);
        all.sort_by_key(|number| number.range.start);
    }

    /// True if a numeral continues the number that the one before began: *twenty* four, *two* hundred, *hundred* two. In a
    /// language that has no word for 11, also *on* iki.
    fn continues(&self, before: u64, value: u64) -> bool {
        let has_teens = || self.words.values().any(|value| *value == 11);
        match value {
            _ if MULTIPLIERS.contains(&value) => before < value,
            _ if before == 10 => value < before && !has_teens(),
            _ => before >= 20 && before.is_multiple_of(10) && value < before,
        }
    }

    /// The numbers that the words of a text say.
    pub fn find(&self, text: &str, words: &[TextWord<'_>]) -> Vec<Numeral> {
        let mut found = Vec::new();
        let mut run: Vec<(u64, bool, &TextWord<'_>)> = Vec::new();
        let words: Vec<TextWord<'_>> = words.iter().map(without_figures).collect();
        for word in &words {
            let joined =
                run.last().is_none_or(|(.., last)| matches!(&text[last.range.end..word.range.start], " " | "-"));
            let value = self.value(word);
            if !joined || value.is_none() {
                end_run(text, &mut run, &mut found);
            }
            if let Some((value, certain)) = value {
                if run.last().is_some_and(|(last, ..)| !self.continues(*last, value)) {
                    end_run(text, &mut run, &mut found);
                }
                // A multiplier of figures begins no other number: *2 million five hundred thousand*.
                let multiplies = run.is_empty()
                    && MULTIPLIERS.contains(&value)
                    && text[..word.range.start]
                        .trim_end_matches([' ', '\u{a0}'])
                        .ends_with(|c: char| c.is_ascii_digit());
                run.push((value, certain, word));
                if multiplies {
                    end_run(text, &mut run, &mut found);
                }
            }
        }
        end_run(text, &mut run, &mut found);
        found
    }
}

/// The letters of a word behind its figures: *bn* of *5bn*.
fn without_figures<'t>(word: &TextWord<'t>) -> TextWord<'t> {
    let letters = word.text.trim_start_matches(|c: char| c.is_ascii_digit());
    let start = word.range.end - letters.len();
    TextWord { text: letters, range: start..word.range.end, folded: fold(letters) }
}

/// Figures with the multiplier behind them: *2 million*, *2.5 bn*, *3 тыс.*.
fn multiplied(text: &str, numbers: Vec<AnyNumber>) -> Vec<(AnyNumber, u64)> {
    let mut result: Vec<(AnyNumber, u64)> = Vec::new();
    for number in numbers {
        let product = factor(&number).and_then(|factor| {
            let (last, _) = result.last().filter(|(last, _)| last.in_figures)?;
            let blank = &text[last.range.end..number.range.start.max(last.range.end)];
            if !matches!(blank, "" | " " | "\u{a0}") {
                return None;
            }
            let before = result.len().checked_sub(2).and_then(|before| result.get(before)).map(|(before, _)| before);
            let whole = before.filter(|before| {
                before.in_figures
                    && matches!(&text[before.range.end..last.range.start.max(before.range.end)], "," | ".")
            });
            match whole {
                None => Some((last.value.parse::<u64>().ok()?.checked_mul(factor)?, 1, factor)),
                Some(whole) => {
                    let digits = &text[last.range.clone()];
                    let scale = 10_u64.checked_pow(u32::try_from(digits.len()).ok()?)?;
                    let part = digits.parse::<u64>().ok()?.checked_mul(factor)?;
                    let whole = whole.value.parse::<u64>().ok()?.checked_mul(factor)?;
                    part.is_multiple_of(scale).then(|| Some((whole.checked_add(part / scale)?, 2, factor)))?
                }
            }
        });
        match product {
            None => result.push((number, 1)),
            Some((value, parts, factor)) => {
                let first = result.len() - parts;
                let start = result[first].0.range.start;
                result.truncate(first);
                let range = start..number.range.end;
                result.push((
                    AnyNumber {
                        value: value.to_string(),
                        range,
                        certain: true,
                        in_figures: true,
                        typed_hour: None,
                        is_time: false,
                    },
                    factor,
                ));
            }
        }
    }
    result
}

/// The value of a word that multiplies the figures before it.
fn factor(number: &AnyNumber) -> Option<u64> {
    let value = number.value.parse().ok()?;
    (!number.in_figures && MULTIPLIERS.contains(&value)).then_some(value)
}

/// The numbers, with those that continue the one before it added to it: *14 thousand 718*. Each number comes with its
/// multiplier.
fn added(text: &str, numbers: Vec<(AnyNumber, u64)>) -> Vec<AnyNumber> {
    let mut result: Vec<(AnyNumber, u64)> = Vec::new();
    for (number, factor) in numbers {
        let sum = result.last().and_then(|(last, multiplier)| {
            let between = &text[last.range.end..number.range.start.max(last.range.end)];
            // An abbreviation of the multiplier has a full stop.
            let beside = matches!(between.strip_prefix('.').unwrap_or(between), " " | "\u{a0}");
            let value = number.value.parse::<u64>().ok()?;
            (last.in_figures && beside && value > 0 && value < *multiplier)
                .then(|| last.value.parse::<u64>().ok()?.checked_add(value))?
        });
        match (sum, result.last_mut()) {
            (Some(sum), Some((last, multiplier))) => {
                last.value = sum.to_string();
                last.range.end = number.range.end;
                *multiplier = factor;
            }
            _ => result.push((number, factor)),
        }
    }
    result.into_iter().map(|(number, _)| number).collect()
}

fn end_run(text: &str, run: &mut Vec<(u64, bool, &TextWord<'_>)>, found: &mut Vec<Numeral>) {
    if let (Some((.., first)), Some((.., last))) = (run.first(), run.last()) {
        let (mut total, mut current) = (0, 0);
        for (value, ..) in run.iter() {
            match value {
                100 => current = current.max(1) * 100,
                1000.. => {
                    total += current.max(1) * value;
                    current = 0;
                }
                _ => current += value,
            }
        }
        let value: u64 = total + current;
        let range = first.range.start..last.range.end;
        // “three-day”, “2-three”: a part of another word, which other languages may say in one.
        let hyphened = text[range.end..].starts_with('-') || text[..range.start].ends_with('-');
        // *hundreds of thousands*: no number.
        let is_counted = run.iter().any(|(value, ..)| !MULTIPLIERS.contains(value));
        let certain = !hyphened && is_counted && value >= SMALLEST_FACT && run.iter().all(|(_, certain, _)| *certain);
        found.push(Numeral { value: value.to_string(), range, certain });
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    fn values(text: &str) -> Vec<String> {
        figures(text).0.into_iter().map(|number| number.value).collect()
    }

    #[test]
    fn groups_of_digits_are_one_number() {
        assert_eq!(values("42 685 and 42,685; 2024, 150"), ["42685", "42685", "2024", "150"]);
        assert_eq!(values("09:00, 0"), ["9", "0"]);
    }

    #[test]
    fn a_numeric_date_has_a_month() {
        let (numbers, dates) = figures("12.07.2024, 12.13.2024");
        assert_eq!(dates, [NumericDate { month: 7, range: 0..10 }]);
        assert_eq!(numbers.len(), 5);
    }

    fn english() -> Numerals {
        let list = [
            (2, "two"),
            (3, "three"),
            (4, "four"),
            (20, "twenty"),
            (100, "hundred"),
            (1000, "thousand"),
            (1_000_000, "million"),
            (1_000_000_000, "bn"),
        ];
        let words = list.into_iter().map(|(value, word)| (value, vec![word.to_owned(), format!("{word}fold*")]));
        let afternoon = vec!["{hour} p.m.".to_owned()];
        Numerals::new(&Numbers { words: words.collect(), afternoon, ..Numbers::default() })
    }

    fn numerals(text: &str) -> Vec<(String, bool)> {
        english().find(text, &words(text)).into_iter().map(|numeral| (numeral.value, numeral.certain)).collect()
    }

    #[test]
    fn numerals_are_put_together() {
        assert_eq!(numerals("two thousand twenty-four"), [("2024".to_owned(), true)]);
        assert_eq!(numerals("three hundred four, four"), [("304".to_owned(), true), ("4".to_owned(), true)]);
        assert_eq!(numerals("three four"), [("3".to_owned(), true), ("4".to_owned(), true)]);
    }

    #[test]
    fn figures_and_words_are_one_number() {
        let all = |text: &str| -> Vec<String> {
            english().all(text, &words(text)).into_iter().map(|number| number.value).collect()
        };
        assert_eq!(all("14 thousand 718 of 3 hundred"), ["14718", "300"]);
        assert_eq!(all("14 thousand, 718"), ["14000", "718"]);
        assert_eq!(all("2 four 5"), ["2", "4", "5"]);
        assert_eq!(all("2.5 million, 2,25 bn"), ["2500000", "2250000000"]);
        assert_eq!(all("5bn 300 million"), ["5300000000"]);
        assert_eq!(all("2 million three hundred thousand"), ["2300000"]);
        assert_eq!(all("2.5 of 3"), ["2", "5", "3"]);
    }

    #[test]
    fn a_time_is_the_same_on_both_clocks() {
        let all = |text: &str| -> Vec<String> {
            english().all(text, &words(text)).into_iter().map(|number| number.value).collect()
        };
        assert_eq!(all("15:00, 3 p.m., 3:30 p.m., 12 p.m."), ["15", "15", "15", "30", "12"]);
        assert_eq!(all("3 p.m and 30:00"), ["3", "30"]);
    }

    #[test]
    fn a_multiplier_alone_is_not_certain() {
        assert_eq!(numerals("hundred thousand"), [("100000".to_owned(), false)]);
    }

    #[test]
    fn a_part_of_a_word_is_not_certain() {
        assert_eq!(numerals("a three-day visit"), [("3".to_owned(), false)]);
        assert_eq!(numerals("threefold"), [("3".to_owned(), false)]);
        assert_eq!(numerals("the two sides"), [("2".to_owned(), false)]);
    }
}

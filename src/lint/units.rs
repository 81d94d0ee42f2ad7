//! The units of numbers: currencies, measures and periods. The same number of another unit is another fact.

use super::any_number::AnyNumber;
use super::words::{TextWord, fold, is_word_letter, words, words_of_text};
use crate::lang::Numbers;

/// A unit can stand behind so many other words: *US dollars*, *square kilometres*.
const WORDS_BEFORE: usize = 1;

/// The units of a language.
#[derive(Debug, Default)]
pub(super) struct Units {
    units: Vec<Unit>,
    /// The number of words of the longest unit.
    most_words: usize,
}

/// One text by which a language says a unit.
#[derive(Debug)]
struct Unit {
    /// The same in every language.
    name: String,
    is_period: bool,
    /// The folded words. The last one ends in `*` if a word only has to begin so.
    words: Vec<String>,
    /// A sign such as `%`, in place of words.
    sign: Option<String>,
}

impl Units {
    /// Reads `units` and `periods` of `[numbers]`.
    pub fn new(data: &Numbers) -> Self {
        let all = data.units.iter().map(|unit| (unit, false)).chain(data.periods.iter().map(|unit| (unit, true)));
        let unit = |name: &str, text: &String, is_period| {
            let is_sign = !text.contains(char::is_alphanumeric);
            let words = if is_sign { Vec::new() } else { text.split_whitespace().map(fold).collect() };
            Unit { name: name.to_owned(), is_period, words, sign: is_sign.then(|| text.clone()) }
        };
        let units =
            all.flat_map(|((name, texts), is_period)| texts.iter().map(move |text| unit(name, text, is_period)));
        let units: Vec<Unit> = units.collect();
        let most_words = units.iter().map(|unit| unit.words.len()).max().unwrap_or(0);
        Self { units, most_words }
    }

    /// The unit of a number of the text, and whether it is a period.
    pub fn of(&self, number: &AnyNumber, text: &str) -> Option<(&str, bool)> {
        let (before, after) = (text.get(..number.range.start)?, text.get(number.range.end..)?);
        let unit = self.behind(after).or_else(|| self.before(before))?;
        Some((&unit.name, unit.is_period))
    }

    /// True if the text has a word or a sign of the unit.
    pub fn has(&self, name: &str, text: &str) -> bool {
        let all = words(text);
        let mut units = self.units.iter().filter(|unit| unit.name == name);
        units.any(|unit| match &unit.sign {
            Some(sign) => text.contains(sign.as_str()),
            None => (0..all.len()).any(|at| unit.starts(&all[at..])),
        })
    }

    /// True if a currency or a measure stands beside the words: the state of *US dollars* is a part of the unit.
    pub fn stand_beside(&self, words: &[TextWord<'_>], name: &std::ops::Range<usize>) -> bool {
        let measures = || self.units.iter().filter(|unit| !unit.is_period && unit.sign.is_none());
        let after = words.get(name.end..).unwrap_or_default();
        let before = name.start.checked_sub(1).and_then(|before| words.get(before..)).unwrap_or_default();
        measures().any(|unit| unit.starts(after) || unit.starts(before))
    }

    fn behind(&self, after: &str) -> Option<&Unit> {
        let marks = [' ', '\u{a0}', '\u{202f}', '-', '\u{2011}'];
        // The number may end in an abbreviation with its full stop: *5 млрд. рублей*.
        let trimmed = after.strip_prefix('.').filter(|rest| rest.starts_with(marks)).unwrap_or(after);
        let trimmed = trimmed.trim_start_matches(marks);
        if let Some(unit) =
            self.units.iter().find(|unit| unit.sign.as_ref().is_some_and(|sign| trimmed.starts_with(sign.as_str())))
        {
            return Some(unit);
        }
        let all: Vec<TextWord<'_>> = words_of_text(trimmed).take(WORDS_BEFORE + self.most_words).collect();
        let mut end = 0;
        for at in 0..=WORDS_BEFORE {
            let word = all.get(at)?;
            // Another number, or the end of a part of the sentence.
            let between = &trimmed[end..word.range.start];
            let beside = between.strip_prefix('.').unwrap_or(between).chars().all(|c| marks.contains(&c));
            let is_initial = at == 0 && word.text.chars().count() == 1 && trimmed[word.range.end..].starts_with('.');
            if !beside || is_initial || between == "." || word.text.contains(|c: char| c.is_ascii_digit()) {
                return None;
            }
            if let Some(unit) = self.longest(&all[at..]) {
                return Some(unit);
            }
            end = word.range.end;
        }
        None
    }

    /// A sign or a code before the number: *$5*, *AZN 5*.
    fn before(&self, before: &str) -> Option<&Unit> {
        let trimmed = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let sign = |unit: &&Unit| unit.sign.as_ref().is_some_and(|sign| trimmed.ends_with(sign.as_str()));
        let code = &trimmed[trimmed.trim_end_matches(is_word_letter).len()..];
        let code = Some(code).filter(|code| code.chars().all(char::is_uppercase) && code.len() > 1).map(fold);
        let measures = || self.units.iter().filter(|unit| !unit.is_period);
        measures().find(sign).or_else(|| {
            measures().find(|unit| unit.words.len() == 1 && code.as_ref().is_some_and(|code| unit.words.contains(code)))
        })
    }

    /// The unit with which the words begin: the longest one, because several can begin here.
    fn longest(&self, text: &[TextWord<'_>]) -> Option<&Unit> {
        let fitting = self.units.iter().filter(|unit| unit.starts(text));
        fitting.max_by_key(|unit| unit.words.iter().map(String::len).sum::<usize>())
    }
}

impl Unit {
    fn starts(&self, text: &[TextWord<'_>]) -> bool {
        !self.words.is_empty()
            && text.len() >= self.words.len()
            && self.words.iter().zip(text).all(|(own, word)| match own.strip_suffix('*') {
                Some(beginning) => word.folded.starts_with(beginning),
                None => word.folded == *own,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Numerals;
    use super::*;

    fn units() -> Units {
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let units = [
            ("dollar", list(&["dollar*", "USD", "$"])),
            ("percent", list(&["percent", "per cent", "%"])),
            ("mile", list(&["mile*"])),
        ];
        let units = units.map(|(name, texts)| (name.to_owned(), texts)).into();
        let periods = [("day".to_owned(), list(&["day*"]))].into();
        Units::new(&Numbers { units, periods, ..Numbers::default() })
    }

    fn found(text: &str) -> Vec<Option<String>> {
        let units = units();
        let numbers = Numerals::default().all(text, &words(text));
        numbers.iter().map(|number| units.of(number, text).map(|(name, _)| name.to_owned())).collect()
    }

    #[test]
    fn units_stand_beside_their_numbers() {
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(found("2 US dollars, $5, USD 7, 8-mile road"), ["dollar", "dollar", "dollar", "mile"].map(named));
        assert_eq!(found("5% or 5 per cent in 3 days"), ["percent", "percent", "day"].map(named));
        assert_eq!(found("20 of the dollars; 3, dollars; 4 5"), [None, None, None, None]);
        assert!(units().has("percent", "several per cent") && !units().has("percent", "several"));
    }
}

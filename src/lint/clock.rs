//! Hours on a clock of twelve hours, as hours of the day: *3 p.m.* is 15:00.

use super::any_number::AnyNumber;
use super::words::fold;
use crate::lang::{HOUR, Numbers};

/// The number of hours on the clock.
const HOURS: u64 = 12;

/// The words around an hour that say which half of the day it is in.
#[derive(Debug, Default)]
pub(super) struct Clock {
    /// The words before and after the hour, and how many hours they add to it.
    halves: Vec<(String, String, u64)>,
}

impl Clock {
    pub fn new(data: &Numbers) -> Self {
        let half = |patterns: &[String], added: u64| -> Vec<(String, String, u64)> {
            let parts = patterns.iter().filter_map(|pattern| pattern.split_once(HOUR));
            parts.map(|(before, after)| (fold(before.trim()), fold(after.trim()), added)).collect()
        };
        Self { halves: [half(&data.forenoon, 0), half(&data.afternoon, HOURS)].concat() }
    }

    /// Replaces the hours of a clock of twelve hours by hours of the day.
    pub fn convert(&self, text: &str, numbers: &mut [AnyNumber]) {
        for at in 0..numbers.len() {
            let Some(number) = numbers.get(at) else { return };
            let hour = number.value.parse::<u64>().ok().filter(|hour| (1..=HOURS).contains(hour));
            let minutes = numbers.get(at + 1).filter(|minutes| {
                minutes.range.len() == 2 && matches!(text.get(number.range.end..minutes.range.start), Some(":" | "."))
            });
            // The number of a whole hour has its minutes in it: *10:00*.
            let is_time = minutes.is_some() || text.get(number.range.clone()).is_some_and(|typed| typed.contains(':'));
            let end = minutes.unwrap_or(number).range.end;
            let added = self.added(&text[..number.range.start], &text[end..]);
            let Some(number) = numbers.get_mut(at) else { return };
            number.is_time = is_time;
            if let (Some(hour), Some(added)) = (hour, added) {
                let typed = std::mem::replace(&mut number.value, (hour % HOURS + added).to_string());
                number.typed_hour = Some(typed);
            }
        }
    }

    /// How many hours the words around an hour add to it. `None` if they do not say in which half of the day it is.
    fn added(&self, before: &str, after: &str) -> Option<u64> {
        /// No pattern has more characters.
        const MOST: usize = 32;
        let skipped = before.chars().count().saturating_sub(MOST);
        let before = fold(&before.chars().skip(skipped).collect::<String>());
        let after = fold(&after.chars().take(MOST).collect::<String>());
        let (before, after) = (before.trim_end(), after.trim_start());
        let fits = |(start, end, _): &&(String, String, u64)| {
            let begins = before.strip_suffix(start.as_str()).filter(|_| !start.is_empty());
            let ends = after.strip_prefix(end.as_str()).filter(|_| !end.is_empty());
            (start.is_empty() || begins.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
                && (end.is_empty() || ends.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
        };
        self.halves.iter().find(fits).map(|(.., added)| *added)
    }
}

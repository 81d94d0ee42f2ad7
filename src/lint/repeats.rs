//! The same word twice in a row.

use super::text::Text;
use super::tokens::words;
use super::{Context, add_edits};
use crate::diag::{Code, Finding};

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    let repeatable = &text.locale.language.writing.repeatable;
    for reading in &text.readings {
        let words = words(&reading.text);
        for pair in words.windows(2) {
            let [(first, one), (second, other)] = pair else { continue };
            let between = &reading.text[first.end..second.start];
            let whole = |end: usize| !reading.text[end..].starts_with(['-', '’', '\'']);
            if between.is_empty() || !between.chars().all(char::is_whitespace) || !whole(second.end) {
                continue;
            }
            let small = text.locale.cldr.small(one);
            // A letter may be an initial.
            if one.chars().count() < 2 && !one.chars().all(char::is_lowercase) {
                continue;
            }
            if small == text.locale.cldr.small(other) && !repeatable.contains(&small) {
                let message = format!("“{one}” stands twice");
                let span = text.span(reading, second.clone());
                let finding = Finding::new(Code::RepeatedWord, message).at(span).help("delete one of the two");
                findings.push(add_edits(finding, text, reading, [(first.end..second.end, "")]));
            }
        }
    }
}

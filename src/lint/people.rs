//! Names of people: titles that stand in them, and their capitals.

use std::ops::Range;

use super::Context;
use super::text::{Role, Text};
use super::tokens::{is_capitalised, tokens, words};
use crate::diag::{Code, Finding};

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    if text.role != Role::Name {
        return;
    }
    let cldr = &text.locale.cldr;
    let titles = &text.locale.language.writing.titles;
    for reading in &text.readings {
        let words = words(&reading.text);
        let mut report = |code, message: String, part: Range<usize>, help: String| {
            findings.push(Finding::new(code, message).at(text.span(reading, part)).help(help));
        };
        for (range, token) in tokens(&reading.text) {
            let title = token.trim_end_matches(['.', ',']);
            let known = titles.iter().any(|known| *known == cldr.small(title));
            // A title alone may be a surname, as in “Bay”.
            if known && (words.len() > 1 || token.ends_with('.')) {
                let message = format!("“{title}” is a title and no part of the name");
                let help = "delete it: a message asks for a courtesy title where the language has one";
                report(Code::TitleInName, message, range.start..range.start + title.len(), help.to_owned());
            }
        }
        for (range, word) in &words {
            if word.chars().count() > 2 && word.chars().all(char::is_uppercase) {
                let small = cldr.small(word);
                let rest = small.char_indices().nth(1).map_or("", |(at, _)| &small[at..]);
                let first = word.chars().next().map(String::from).unwrap_or_default();
                let help = format!("write “{first}{rest}”: the program makes capitals where a paper has them");
                report(Code::WrongCapital, format!("“{word}” is in capitals"), range.clone(), help);
            }
        }
        if let (Some((first, _)), false) = (words.first(), words.iter().any(|(_, word)| is_capitalised(word))) {
            let span = text.span(reading, first.clone());
            let finding = Finding::new(Code::WrongCapital, "the name has no capital").at(span);
            findings.push(finding.help("write the name with a capital"));
        }
    }
}

//! Words of another language in a text that is else in its own: *önemli* in Azerbaijani. `[own-words]` of `writing.toml` has them.

use super::Context;
use super::text::Text;
use super::tokens::{is_capitalised, quotations, words};
use crate::diag::{Code, Finding};

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    let language = &text.locale.language;
    let own_words = &language.writing.own_words;
    let Some(reading) = text.readings.first().filter(|_| text.role.is_prose() && !own_words.is_empty()) else { return };
    let quotations = quotations(&reading.text);
    for (range, word) in words(&reading.text) {
        if is_capitalised(word) || quotations.iter().any(|quotation| quotation.contains(&range.start)) {
            continue;
        }
        let is_it = |listed: &String| match listed.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == listed,
        };
        let Some((own, _)) = own_words.iter().find(|(_, words)| words.iter().any(is_it)) else { continue };
        let message = format!("“{word}” is a word of another language, and the text is in {language}");
        let finding = Finding::new(Code::WrongLanguage, message).at(text.span(reading, range));
        findings.push(finding.help(format!("write “{own}”, in the form that the sentence needs")));
    }
}

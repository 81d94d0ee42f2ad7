//! Designations that are typed in another form than the first case: with an article, with a preposition, or inflected.

use super::Context;
use super::text::{Role, Subject, Text};
use super::tokens::words;
use crate::diag::{Code, Finding};
use crate::grammar::Misfit;
use crate::lang::Language;

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    // A title can be a whole phrase: “On the protection of rights”.
    let is_checked = matches!(text.subject, Subject::Body | Subject::Document | Subject::Post | Subject::Place);
    if text.role != Role::Designation || text.is_settled || !is_checked {
        return;
    }
    let language = &text.locale.language;
    let first = language.citation();
    let Some(reading) = text.readings.first() else { return };
    let line = reading.text.as_str();
    let unchanged = format!("{} = {{ all = \"…\" }}", language.tag);
    if let [(article, word), _, ..] = words(line).as_slice()
        && language.writing.articles.contains(&text.locale.cldr.small(word))
        && !begins_name_with_article(line, language)
    {
        let message = format!("“{word}” is an article, and the sentences bring their own");
        let help = format!("delete “{word}”; if it is a part of the name, write {unchanged}");
        let finding = Finding::new(Code::AlreadyInflected, message).at(text.span(reading, article.clone()));
        findings.push(finding.help(help));
        return;
    }
    let Some(rules) = text.locale.rules.as_deref() else { return };
    let is_oblique = |word: &str| context.is_oblique_head(text.locale, &text.locale.cldr.small(word));
    let head = words(line).into_iter().next().filter(|(_, word)| text.subject != Subject::Place && is_oblique(word));
    let oblique = head.map(|(range, _)| Misfit::Oblique(range));
    let (part, message) = match rules.designation_misfit(line).or(oblique) {
        Some(Misfit::Adposition(word)) => {
            let message = format!("“{}” is no part of a designation", line.get(word.clone()).unwrap_or_default());
            (word, message)
        }
        Some(Misfit::Oblique(word)) => {
            let text = line.get(word.clone()).unwrap_or_default();
            (word, format!("“{text}” is in another case than the {first}"))
        }
        _ => return,
    };
    let help =
        format!("write the text in the {first}: the rules inflect it; if it is right as it is, write {unchanged}");
    findings.push(Finding::new(Code::AlreadyInflected, message).at(text.span(reading, part)).help(help));
}

/// True if the text begins with a name that has an article of its own: *The Hague*.
pub(super) fn begins_name_with_article(line: &str, language: &Language) -> bool {
    language.writing.names_with_article.iter().any(|name| line.starts_with(name.as_str()))
}

//! Rules about texts that people type: the texts of a meeting file, the entries of the directory, and the messages of a
//! locale. Each rule reads one text, or one text in all its languages, and adds findings.
//!
//! What a rule must know of a language is data in the folder of the language.

mod alphabet;
mod any_number;
mod avoided;
mod capital_words;
mod capitals;
mod clock;
mod collect;
mod context;
mod dates;
mod disagreement;
mod endings;
mod ends;
mod facts;
mod foreign;
mod forms;
mod fractions;
mod gender;
mod harmony;
mod head_words;
mod known_people;
mod known_phrase;
mod language;
mod marks;
mod markup;
mod mention;
mod messages;
mod name_endings;
mod names;
mod noun_after_number;
mod numbers;
mod people;
mod persons;
mod plain_letters;
mod proper;
mod ranks;
mod repeats;
mod same_facts;
mod small_names;
mod sound;
mod spaces;
mod spelling;
mod text;
mod tokens;
mod units;
mod version;
mod words;

#[cfg(test)]
mod tests;

pub use collect::{Collector, embedded_texts, message_texts};
pub use context::{Context, DirectoryWords};
pub use dates::check_days;
pub use facts::{compare, compare_designations};
pub use gender::check_name;
pub use known_people::check_people;
pub use known_phrase::{Known, known_texts};
pub use messages::{compare_messages, review_messages, shared_designations, translated_messages};
pub use names::{Named, Names};
pub use numbers::figures;
pub use persons::{compare_name, compare_people};
pub use proper::compare_words;
pub use same_facts::{SameFacts, same_facts};
pub use text::{Subject, Text, Translations};
pub use words::fold;

use std::ops::Range;

use crate::diag::{Code, Edit, Finding, Span, sort};
use crate::lang::Language;
use crate::locale::Reading;

/// A rule about one text. It reads each reading of the text.
type TextRule = fn(&Text<'_>, &Context<'_>, &mut Vec<Finding>);

/// A rule about the same text in several languages.
type TranslationRule = fn(&Translations<'_>, &Context<'_>, &mut Vec<Finding>);

const TEXT_RULES: &[TextRule] = &[
    markup::check,
    alphabet::check,
    plain_letters::check,
    foreign::check,
    forms::check,
    endings::check,
    noun_after_number::check,
    disagreement::check,
    harmony::check,
    spaces::check,
    marks::check,
    ends::check,
    ends::check_placeholders,
    repeats::check,
    people::check,
    avoided::check,
];

const TRANSLATION_RULES: &[TranslationRule] = &[language::check, capitals::check];

/// The largest number of findings about one text. A text with more is a kind of text that the rules do not expect, or a
/// mistake that repeats: the first ones show what it is.
const MAX_FINDINGS: usize = 20;

/// Applies all rules to the texts.
pub fn lint(texts: &[Translations<'_>], context: &Context<'_>, findings: &mut Vec<Finding>) {
    for translations in texts {
        let mut found = Vec::new();
        TRANSLATION_RULES.iter().for_each(|rule| rule(translations, context, &mut found));
        for text in &translations.texts {
            let mut of_text = Vec::new();
            TEXT_RULES.iter().for_each(|rule| rule(text, context, &mut of_text));
            keep_first(&mut of_text);
            found.append(&mut of_text);
        }
        drop_consequences(&mut found);
        findings.append(&mut found);
    }
}

/// Applies the rules that compare languages.
pub fn lint_together(texts: &[Translations<'_>], context: &Context<'_>, findings: &mut Vec<Finding>) {
    for translations in texts.iter().filter(|translations| translations.texts.len() > 1) {
        let mut found = Vec::new();
        TRANSLATION_RULES.iter().for_each(|rule| rule(translations, context, &mut found));
        drop_consequences(&mut found);
        findings.append(&mut found);
    }
}

/// Keeps the first findings of a text, in the order of the text. The help of the last one says how many there are more.
fn keep_first(findings: &mut Vec<Finding>) {
    if findings.len() <= MAX_FINDINGS {
        return;
    }
    sort(findings);
    let more = findings.len().saturating_sub(MAX_FINDINGS);
    findings.truncate(MAX_FINDINGS);
    if let Some(last) = findings.last_mut().filter(|_| more > 0) {
        let help = last.help.take().map(|help| format!("{help}; ")).unwrap_or_default();
        last.help = Some(format!("{help}{more} more findings about this text follow when these are corrected"));
    }
}

/// Removes findings that follow from another one. A text in another language has the letters, the capitals and the
/// marks of that language; a placeholder has marks that a text must not have.
fn drop_consequences(findings: &mut Vec<Finding>) {
    const CAUSES: [Code; 4] = [Code::Untranslated, Code::WrongLanguage, Code::Placeholder, Code::Markup];
    let rank = |finding: &Finding| CAUSES.iter().position(|cause| *cause == finding.code).unwrap_or(CAUSES.len());
    // The first finding of a rank is the cause of the later ones of the same rank.
    findings.sort_by_key(rank);
    let mut causes: Vec<Span> = Vec::new();
    // A name without its letters is not known to be a name.
    let misspelt: Vec<Span> = (findings.iter().filter(|finding| finding.code == Code::LettersMissing))
        .filter_map(|finding| finding.span.clone())
        .collect();
    findings.retain(|finding| {
        let Some(span) = &finding.span else { return true };
        if finding.code == Code::WrongCapital && misspelt.iter().any(|other| other.range == span.range) {
            return false;
        }
        let covered = causes.iter().any(|wide| {
            let (wide, narrow) = (&wide.range, &span.range);
            wide.start <= narrow.start && narrow.end <= wide.end
        });
        if !covered && rank(finding) < CAUSES.len() {
            causes.push(span.clone());
            // Two texts that changed their places are one finding.
            let changed = finding.edits.iter().map(|edit| edit.span.clone());
            causes.extend(changed.filter(|_| finding.code == Code::WrongLanguage));
        }
        !covered
    });
}

/// True if the text ends in an abbreviation of the language, or in letters with a full stop behind each.
fn abbreviation_ends(text: &str, language: &Language) -> bool {
    let whole = |abbreviation: &str| {
        let before = text.len() - abbreviation.len();
        !text[..before].ends_with(char::is_alphabetic)
    };
    let known = language.writing.abbreviations.iter();
    let initials = || {
        let token = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let parts: Vec<&str> = token.trim_start_matches(|c: char| !c.is_alphanumeric()).split_terminator('.').collect();
        parts.len() > 1 && parts.iter().all(|part| part.chars().count() == 1)
    };
    text.ends_with('.') && (known.clone().any(|known| text.ends_with(known.as_str()) && whole(known)) || initials())
}

/// True for the findings about texts that say something else than is meant, so that their facts need not be compared.
pub fn changes_facts(code: Code) -> bool {
    matches!(code, Code::FactsDiffer | Code::ForeignLetter | Code::ListMark | Code::WrongDay)
}

/// Adds the changes that correct a finding: each a part of the reading, and the text to write instead. None is added if a
/// person has to make one of them.
fn add_edits<'e>(
    mut finding: Finding,
    text: &Text<'_>,
    reading: &Reading,
    changes: impl IntoIterator<Item = (Range<usize>, &'e str)>,
) -> Finding {
    let edits: Option<Vec<Edit>> =
        changes.into_iter().map(|(part, instead)| text.edit(reading, part, instead)).collect();
    finding.edits = edits.unwrap_or_default();
    finding
}

/// The help that shows a text with one part replaced: a few words around the place. A mark shows where words are left out.
fn replaced(text: &str, part: Range<usize>, instead: &str) -> String {
    /// The number of characters to show on each side.
    const AROUND: usize = 24;
    let (before, after) = (&text[..part.start], &text[part.end..]);
    let start = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let start = before[start..].find(' ').filter(|_| start > 0).map_or(start, |space| start + space + 1);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let end = after[..end].rfind(' ').filter(|_| end < after.len()).unwrap_or(end);
    let shown = format!("{}{instead}{}", &before[start..], &after[..end]).replace(crate::locale::PLACEABLE, "{ … }");
    let (left, right) = (if start > 0 { "… " } else { "" }, if end < after.len() { " …" } else { "" });
    format!("write “{left}{}{right}”", shown.trim_matches(['\n', '\r', '\t']))
}

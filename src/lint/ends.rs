//! The start and the end of a text: marks of lists, placeholders, full stops.

use std::ops::Range;

use super::text::{Role, Text};
use super::tokens::tokens;
use super::{Context, abbreviation_ends, add_edits};
use crate::diag::{Code, Finding};
use crate::lang::Language;
use crate::locale::PLACEABLE;

/// Marks at the start of an item of a list.
const BULLETS: [&str; 12] = ["•", "-", "–", "—", "*", "·", "●", "○", "▪", "■", "►", "→"];

/// Marks that end a sentence.
const FULL_STOPS: [char; 4] = ['.', '!', '?', '…'];

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    for reading in &text.readings {
        let line = reading.text.as_str();
        let mut report = |code, message: &str, part: Range<usize>, help: &str, edit: (Range<usize>, &str)| {
            let finding = Finding::new(code, message).at(text.span(reading, part)).help(help);
            findings.push(add_edits(finding, text, reading, [edit]));
        };
        if matches!(text.role, Role::Point | Role::Sentence | Role::Title | Role::Designation)
            && let Some((range, token)) = tokens(line).next()
            && is_list_mark(token)
            && tokens(line).nth(1).is_some()
        {
            let message = format!("the text begins with `{token}`, the mark of a list");
            let end = range.end + line[range.end..].len() - line[range.end..].trim_start().len();
            let help = "delete the mark: the program makes the list";
            report(Code::ListMark, &message, range.clone(), help, (range.start..end, ""));
        }
        let trimmed = line.trim_end();
        let Some(last) = trimmed.chars().next_back().filter(|_| !is_only_marks(trimmed)) else { continue };
        let at = trimmed.len() - last.len_utf8();
        // Several full stops at the end have a finding of their own.
        if trimmed.ends_with("..") {
            continue;
        }
        let abbreviation = abbreviation_ends(trimmed, &text.locale.language);
        match text.role {
            Role::Sentence if !ends_sentence(trimmed) => {
                let help = "write the full stop: the text is printed as a whole sentence";
                let stop = format!("{last}.");
                let part = at..at + last.len_utf8();
                report(Code::FinalMark, "the sentence has no full stop", part.clone(), help, (part, &stop));
            }
            Role::Point if is_mark(last) && !abbreviation => {
                let help = "delete the mark: the sentence goes on after the text; the act `text` takes whole sentences";
                let message = format!("the text ends in `{last}`, and it is a part of a sentence");
                let part = at..at + last.len_utf8();
                report(Code::FinalMark, &message, part.clone(), help, (part, ""));
            }
            Role::Title | Role::Designation | Role::Name if is_mark(last) && !abbreviation && !is_initial(trimmed) => {
                let part = at..at + last.len_utf8();
                let message = format!("the text ends in `{last}`");
                report(Code::FinalMark, &message, part.clone(), "delete the mark", (part, ""));
            }
            _ => {}
        }
        if let Some(at) = end_of_sentence(line, &text.locale.language).filter(|_| text.role == Role::Point) {
            let message = "a sentence ends within the text, and the text is a part of a sentence";
            let finding = Finding::new(Code::FinalMark, message).at(text.span(reading, at..at + 1));
            findings.push(finding.help("write each sentence as a point of its own"));
        }
    }
}

/// The first mark that ends a sentence before another one begins. An abbreviation and an initial end none.
fn end_of_sentence(line: &str, language: &Language) -> Option<usize> {
    let is_end = |at: usize| {
        let rest = &line[at + 1..];
        let next = rest.trim_start();
        let begins = next.len() < rest.len() && next.starts_with(char::is_uppercase);
        let word = line[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let whole = word.chars().count() > 2 && word.chars().all(char::is_lowercase);
        begins && whole && !abbreviation_ends(&line[..=at], language)
    };
    line.match_indices(['.', '!', '?']).map(|(at, _)| at).find(|at| is_end(*at))
}

/// True if the text ends in one letter and a full stop.
fn is_initial(text: &str) -> bool {
    let token = text.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    token.strip_suffix('.').is_some_and(|letter| letter.chars().count() == 1)
}

/// True for a bullet, and for a number or a letter with a bracket or a full stop.
fn is_list_mark(token: &str) -> bool {
    let number = |body: &str| {
        let digits = body.len() < 3 && body.chars().all(|c| c.is_ascii_digit());
        !body.is_empty() && digits
    };
    let letter = |body: &str| body.chars().count() == 1 && body.chars().all(char::is_alphabetic);
    BULLETS.contains(&token)
        || token.strip_suffix('.').is_some_and(number)
        || token.strip_suffix(')').is_some_and(|body| number(body) || letter(body))
}

/// True if the text ends in a mark of the end of a sentence, perhaps with closing marks after it. A placeable may bring
/// its own.
fn ends_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(|c| super::tokens::QUOTES.contains(c) || c == ')');
    end.ends_with(FULL_STOPS) || text.ends_with(PLACEABLE)
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '-' | '–' | '—')
}

/// Such a text has a finding of its own.
fn is_only_marks(text: &str) -> bool {
    !text.chars().any(|c| c.is_alphanumeric() || c == PLACEABLE)
}

/// Texts that stand for one that is still to be written.
pub(super) fn check_placeholders(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    // A text of marks alone has a finding of its own where data are read.
    let says_nothing = |line: &str| text.role != Role::Message && is_only_marks(line);
    for reading in text.readings.iter().filter(|reading| !says_nothing(&reading.text)) {
        let Some((at, length)) = placeholder(&reading.text, &text.locale.language) else { continue };
        let found = &reading.text[at..at + length];
        let message = format!("`{found}` stands for a text that is still to be written");
        let span = text.span(reading, at..at + length);
        findings.push(Finding::new(Code::Placeholder, message).at(span).help("write the text"));
    }
}

/// The offset and the length of the first placeholder.
fn placeholder(text: &str, language: &Language) -> Option<(usize, usize)> {
    let body = text.trim();
    let start = text.len() - text.trim_start().len();
    if !body.is_empty() && body.chars().all(|c| matches!(c, '?' | '.' | '…' | '_' | '-' | '–' | '—' | '*' | ' '))
    {
        return Some((start, body.len()));
    }
    for (range, token) in tokens(text) {
        if token.contains("???") || token.contains("___") {
            return Some((range.start, range.len()));
        }
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let consists_of = |letters: [char; 2]| word.chars().all(|c| letters.contains(&c));
        let repeated_x = word.chars().nth(2).is_some() && (consists_of(['x', 'X']) || consists_of(['х', 'Х']));
        let roman = word == "XXX" && body.len() > word.len();
        let universal = matches!(word, "TODO" | "FIXME" | "TBD" | "TBC" | "tbd" | "tbc" | "todo" | "N/A");
        if universal || (repeated_x && !roman) {
            return Some((range.start, range.len()));
        }
        if token.starts_with('<') && token.len() > 1 && !token.starts_with("</") && is_gap(&text[range.start..]) {
            let end = text[range.start..].find('>').map_or(token.len(), |end| end + 1);
            return Some((range.start, end));
        }
    }
    if let Some(range) = translation_mark(text, language) {
        return Some((range.start, range.len()));
    }
    if let Some(range) = bracketed(text).filter(|range| !text[range.clone()].contains(PLACEABLE)) {
        return Some((range.start, range.len()));
    }
    let small = text.to_lowercase();
    let lorem = ["lorem ipsum", "[...]", "[…]", "(...)", "(…)"];
    let own = language.writing.placeholders.iter().map(String::as_str);
    lorem
        .into_iter()
        .chain(own)
        .find_map(|words| whole_words(&small, words).filter(|_| small.len() == text.len()))
        .or_else(|| {
            let whole = language.writing.placeholders.iter().any(|words| small.trim() == words.as_str());
            whole.then_some((start, body.len()))
        })
}

/// A mark of who translates, at the edge of a text: `(translation)`, `Translation:`, `EN:`.
fn translation_mark(text: &str, language: &Language) -> Option<Range<usize>> {
    let body = text.trim();
    let start = text.len() - text.trim_start().len();
    let is_mark = |words: &str| {
        let small = words.trim().to_lowercase();
        let known = language.writing.translation_marks.contains(&small);
        known || small == language.tag.as_str() && words.trim() == words.trim().to_uppercase()
    };
    if let Some((words, _)) = body.split_once(':').filter(|(words, rest)| is_mark(words) && !rest.is_empty()) {
        return Some(start..start + words.len() + 1);
    }
    let in_brackets = |open: usize, close: usize| {
        let inside = body.get(open + 1..close)?;
        is_mark(inside).then_some(start + open..start + close + 1)
    };
    let first = body.starts_with(['(', '[']).then(|| in_brackets(0, body.find([')', ']'])?)).flatten();
    first.or_else(|| body.ends_with([')', ']']).then(|| in_brackets(body.rfind(['(', '['])?, body.len() - 1)).flatten())
}

/// A note in square brackets: `[check]`. A single letter or an ellipsis there belongs to a quotation.
fn bracketed(text: &str) -> Option<Range<usize>> {
    let start = text.find('[')?;
    let end = text[start..].find(']').map(|end| start + end + 1)?;
    let inside = &text[start + 1..end - 1];
    let words = inside.split_whitespace().count();
    let beside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let alone = !beside(text[..start].chars().next_back()) && !beside(text[end..].chars().next());
    let plain = inside.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '?' | '!' | '.' | ':' | '-'));
    (alone && plain && (1..=4).contains(&words) && inside.chars().filter(|c| c.is_alphabetic()).nth(2).is_some())
        .then_some(start..end)
}

/// True for `<name of the body>` and `<...>`, and not for `<1>`.
fn is_gap(text: &str) -> bool {
    let inside = text[1..].split('>').next().unwrap_or_default();
    text.contains('>')
        && !super::markup::is_tag(inside)
        && !inside.is_empty()
        && inside.chars().any(|c| c.is_alphabetic() || c == '.' || c == '…')
}

/// Where the words stand in the text, as whole words.
fn whole_words(text: &str, words: &str) -> Option<(usize, usize)> {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(words)
        .find(|(at, _)| edge(text[..*at].chars().next_back()) && edge(text[at + words.len()..].chars().next()))
        .map(|(at, words)| (at, words.len()))
}

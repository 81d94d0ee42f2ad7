//! Punctuation marks: doubled and adjoining ones, quotation marks, dashes, dots, and marks without a partner.

use std::ops::Range;

use super::text::{Role, Subject, Text};
use super::tokens::{QUOTES, is_quote, is_technical, quotations, tokens};
use super::{Context, abbreviation_ends, add_edits, replaced};
use crate::diag::{Code, Finding};
use crate::lang::Writing;
use crate::locale::{PLACEABLE, Reading};

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    // A reference number is made of marks.
    if text.role == Role::Number {
        return;
    }
    // A text of marks alone has a finding of its own.
    for reading in
        text.readings.iter().filter(|reading| reading.text.contains(|c: char| c.is_alphanumeric() || c == PLACEABLE))
    {
        let technical: Vec<Range<usize>> =
            tokens(&reading.text).filter(|(_, token)| is_technical(token)).map(|(range, _)| range).collect();
        let mut checker = Checker { text, reading, technical, findings };
        checker.dots();
        checker.adjoining();
        checker.missing_spaces();
        checker.dashes();
        checker.ranges();
        let wrong_marks = checker.quotation_marks();
        checker.partners(&wrong_marks);
    }
}

struct Checker<'a, 'f> {
    text: &'a Text<'a>,
    reading: &'a Reading,
    /// The ranges of addresses and the like, in which marks mean something else.
    technical: Vec<Range<usize>>,
    findings: &'f mut Vec<Finding>,
}

impl Checker<'_, '_> {
    fn is_technical(&self, at: usize) -> bool {
        self.technical.iter().any(|range| range.contains(&at))
    }

    fn report(&mut self, code: Code, message: String, part: Range<usize>, instead: &str) {
        if self.is_technical(part.start) {
            return;
        }
        let edits = [(part.clone(), instead)];
        self.report_with(code, message, part, instead, edits);
    }

    /// A finding that changes several places: the marks at the edges of a quotation.
    fn report_with<'e>(
        &mut self,
        code: Code,
        message: String,
        part: Range<usize>,
        instead: &str,
        edits: impl IntoIterator<Item = (Range<usize>, &'e str)>,
    ) {
        let help = replaced(&self.reading.text, part.clone(), instead);
        let finding = Finding::new(code, message).at(self.text.span(self.reading, part)).help(help);
        self.findings.push(add_edits(finding, self.text, self.reading, edits));
    }

    /// Runs of full stops.
    fn dots(&mut self) {
        let line = &self.reading.text;
        let mut at = 0;
        while let Some(found) = line[at..].find("..") {
            let start = at + found;
            let length = line[start..].len() - line[start..].trim_start_matches('.').len();
            at = start + length;
            let ends = line[at..].trim().is_empty();
            let is_part = matches!(self.text.role, Role::Point | Role::Title | Role::Designation | Role::Name);
            if ends && is_part {
                // The text has no mark at its end: one change is enough.
                let kept = if abbreviation_ends(&line[..=start], &self.text.locale.language) { "." } else { "" };
                let message = format!("the text ends in `{}`", &line[start..at]);
                self.report(Code::FinalMark, message, start..at, kept);
                continue;
            }
            match length {
                2 => self.report(Code::DoubledMark, "two full stops stand together".to_owned(), start..at, "."),
                _ => self.report(Code::TypographicMark, "full stops stand for an ellipsis".to_owned(), start..at, "…"),
            }
        }
    }

    /// Two marks side by side, or with only spaces between them.
    fn adjoining(&mut self) {
        let line = &self.reading.text;
        let is_mark = |c: char| matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '…');
        let mut last: Option<(usize, char)> = None;
        for (at, c) in line.char_indices() {
            if c == ' ' {
                continue;
            }
            let before = last.take();
            if !is_mark(c) {
                continue;
            }
            last = Some((at, c));
            let Some((start, first)) = before else { continue };
            let allowed = match (first, c) {
                ('.', '.') => true,
                ('.', _) => abbreviation_ends(&line[..=start], &self.text.locale.language),
                ('!' | '?' | '…', '!' | '?' | '…') => at == start + first.len_utf8(),
                ('…', ',' | ';' | ':') => at == start + first.len_utf8(),
                _ => false,
            };
            // A mark that begins a word, as in `.ftl`, does not belong to the mark before.
            let begins_word = at > start + 1 && line[at + c.len_utf8()..].starts_with(char::is_alphanumeric);
            if !allowed && !begins_word {
                let message = format!("`{first}` and `{c}` stand together");
                let kept = if matches!(first, '.' | '!' | '?') { first } else { c };
                self.report(Code::DoubledMark, message, start..at + c.len_utf8(), &kept.to_string());
            }
        }
    }

    /// A comma, semicolon, colon, question or exclamation mark without a space after it.
    fn missing_spaces(&mut self) {
        let line = &self.reading.text;
        for (at, c) in line.char_indices().filter(|(_, c)| matches!(c, ',' | ';' | ':' | '!' | '?')) {
            let before = line[..at].chars().next_back();
            let after = line[at + 1..].chars().next();
            if before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic) {
                self.report(
                    Code::MisplacedSpace,
                    format!("a space is missing after `{c}`"),
                    at..at + 1,
                    &format!("{c} "),
                );
            }
        }
    }

    /// A hyphen between spaces, and two hyphens.
    fn dashes(&mut self) {
        let line = &self.reading.text;
        let dash = self.text.locale.language.writing.dash.as_deref().unwrap_or("–");
        for (range, token) in tokens(line) {
            let inside = range.start > 0 && range.end < line.trim_end().len();
            if matches!(token, "-" | "--" | "---") && inside {
                self.report(Code::TypographicMark, "a hyphen stands for a dash".to_owned(), range, dash);
            }
        }
    }

    /// A hyphen between the two numbers of a range: *5-7 May*, *2024-2026*.
    fn ranges(&mut self) {
        let line = &self.reading.text;
        let Some(dash) = self.text.locale.language.writing.dash.as_deref() else { return };
        let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        for (at, hyphen) in line.match_indices('-') {
            let before = line[..at].trim_end_matches(|c: char| c.is_ascii_digit());
            let (first, after) = (&line[before.len()..at], &line[at + hyphen.len()..]);
            let second = &after[..digits(after)];
            let after = &after[second.len()..];
            let fits =
                |number: &str| matches!(number.len(), 1 | 2) || number.len() == 4 && number.starts_with(['1', '2']);
            let value = |number: &str| number.parse::<u32>().unwrap_or_default();
            // A number with a sign before or behind it is a code: № 5-7, 5-7/24.
            let is_alone = before.is_empty() || before.ends_with([' ', '\u{a0}', '(', '“', '«']);
            let is_code = self.text.locale.language.writing.number_signs.iter().any(|sign| {
                let behind = after.trim_start().strip_prefix(sign.as_str());
                before.trim_end().ends_with(sign.as_str())
                    || behind.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            });
            let ends = after.is_empty() || after.starts_with([' ', '\u{a0}', ',', ';', '.', ')', '%']);
            let is_range = fits(first) && fits(second) && first.len() <= second.len() && value(first) < value(second);
            if is_range && is_alone && ends && !is_code {
                let message = "a hyphen stands between the numbers of a range".to_owned();
                self.report(Code::TypographicMark, message, at..at + hyphen.len(), dash);
            }
        }
    }

    /// Straight marks, and the marks of other languages. A pair of them is one finding. Returns their offsets.
    fn quotation_marks(&mut self) -> Vec<usize> {
        let line = &self.reading.text;
        let language = &self.text.locale.language;
        let Some((open, close)) = language.writing.quotes.first().copied() else { return Vec::new() };
        self.apostrophes();
        let wrong: Vec<(usize, char, bool)> = foreign_quotes(line, &language.writing);
        let mut pending: Option<(usize, char)> = None;
        let mut pairs: Vec<(Range<usize>, char, String)> = Vec::new();
        for (at, c, opens) in &wrong {
            let end = at + c.len_utf8();
            match pending.take() {
                Some((start, first)) if !opens => {
                    let inside = &line[start + first.len_utf8()..*at];
                    pairs.push((start..end, first, format!("{open}{inside}{close}")));
                }
                before => {
                    pairs.extend(before.map(|(at, c)| (at..at + c.len_utf8(), c, open.to_string())));
                    match opens {
                        true => pending = Some((*at, *c)),
                        false => pairs.push((*at..end, *c, close.to_string())),
                    }
                }
            }
        }
        pairs.extend(pending.map(|(at, c)| (at..at + c.len_utf8(), c, open.to_string())));
        let [open, close] = [open, close].map(String::from);
        for (part, mark, instead) in pairs {
            if self.is_technical(part.start) {
                continue;
            }
            let message = format!("`{mark}` is no quotation mark of {language} here");
            let first = part.start..part.start + mark.len_utf8();
            let is_pair = line[part.clone()].chars().nth(1).is_some();
            let last = line[part.clone()].char_indices().next_back().map(|(at, _)| part.start + at..part.end);
            let edits: Vec<(Range<usize>, &str)> = match last.filter(|_| is_pair) {
                Some(last) => vec![(first, open.as_str()), (last, close.as_str())],
                None => vec![(first, instead.as_str())],
            };
            self.report_with(Code::TypographicMark, message, part, &instead, edits);
        }
        self.inner_marks(&open, &close);
        self.marks_of_theme();
        wrong.into_iter().map(|(at, ..)| at).collect()
    }

    /// The marks of a quotation within another one, where there is no other one.
    fn inner_marks(&mut self, open: &str, close: &str) {
        let line = &self.reading.text;
        let writing = &self.text.locale.language.writing;
        let [outer, inner] = writing.quotes[..] else { return };
        // A mark that is an apostrophe too cannot be distinguished from one.
        let is_same = inner.0 == outer.1 || inner.1 == outer.0 || writing.apostrophe == Some(inner.1);
        if is_same || self.text.subject == Subject::Theme {
            return;
        }
        let (mut depth, mut start) = (0_usize, None);
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, c) in line.char_indices() {
            match c {
                _ if c == outer.0 => depth += 1,
                _ if c == outer.1 => depth = depth.saturating_sub(1),
                _ if c == inner.0 && depth == 0 => start = Some(at),
                _ if c == inner.1 => found.extend(start.take().map(|start| (start, at))),
                _ => {}
            }
        }
        for (start, end) in found {
            let part = start..end + inner.1.len_utf8();
            let first = start..start + inner.0.len_utf8();
            let inside = &line[first.end..end];
            let instead = format!("{open}{inside}{close}");
            let message = format!("`{}` stands around a quotation within another one", inner.0);
            let edits = [(first, open), (end..part.end, close)];
            self.report_with(Code::TypographicMark, message, part, &instead, edits);
        }
    }

    /// Marks around a whole title that a message puts into marks.
    fn marks_of_theme(&mut self) {
        let line = self.reading.text.as_str();
        let trimmed = line.trim();
        let mut characters = trimmed.chars();
        let (Some(first), Some(last)) = (characters.next(), characters.next_back()) else { return };
        let closes_at_end = || quotations(trimmed).contains(&(first.len_utf8()..trimmed.len() - last.len_utf8()));
        let is_theme = self.text.subject == Subject::Theme && self.text.role == Role::Designation;
        if !is_theme || !QUOTES.contains(first) || !QUOTES.contains(last) || !closes_at_end() {
            return;
        }
        let start = line.len() - line.trim_start().len();
        let end = start + trimmed.len();
        let (opens, closes) = (start..start + first.len_utf8(), end - last.len_utf8()..end);
        let message = "the paper puts this title into quotation marks: they would be doubled".to_owned();
        let inside = line[opens.end..closes.start].to_owned();
        self.report_with(Code::DoubledMark, message, start..end, &inside, [(opens, ""), (closes, "")]);
    }

    /// Marks within a word that stand for an apostrophe.
    fn apostrophes(&mut self) {
        let line = &self.reading.text;
        let Some(apostrophe) = self.text.locale.language.writing.apostrophe else { return };
        for (at, c) in line.char_indices().filter(|(_, c)| matches!(c, '\'' | '’' | '‘' | '`' | '´')) {
            if c != apostrophe && is_in_word(line, at, c) {
                let (part, instead) = (at..at + c.len_utf8(), apostrophe.to_string());
                let message = format!("`{c}` stands for an apostrophe");
                let edits = [(part.clone(), instead.as_str())];
                self.report_with(Code::TypographicMark, message, part, &instead, edits);
            }
        }
    }

    /// Brackets and quotation marks without a partner.
    fn partners(&mut self, wrong_marks: &[usize]) {
        let line = &self.reading.text;
        let mut pairs = vec![('(', ')'), ('[', ']')];
        // A mark that is an apostrophe too cannot be distinguished from one.
        let writing = &self.text.locale.language.writing;
        pairs.extend(writing.quotes.iter().filter(|(_, close)| writing.apostrophe != Some(*close)));
        let mut open: Vec<(usize, char, char)> = Vec::new();
        let mut unpaired: Vec<(usize, char)> = Vec::new();
        for (at, c) in line.char_indices().filter(|(at, _)| !wrong_marks.contains(at)) {
            if let Some((_, close)) = pairs.iter().find(|(opens, _)| *opens == c) {
                // One mark can open one pair and close another.
                match open.last() {
                    Some((_, _, awaited)) if *awaited == c => drop(open.pop()),
                    _ => open.push((at, c, *close)),
                }
            } else if pairs.iter().any(|(_, close)| *close == c) {
                match open.iter().rposition(|(_, _, close)| *close == c) {
                    Some(index) => {
                        unpaired.extend(open.drain(index + 1..).map(|(at, c, _)| (at, c)));
                        open.truncate(index);
                    }
                    None if c == ')' && is_list_number(&line[..at]) => {}
                    None => unpaired.push((at, c)),
                }
            }
        }
        unpaired.extend(open.into_iter().map(|(at, c, _)| (at, c)));
        for (at, c) in unpaired {
            let message = format!("`{c}` has no partner");
            match pairs.iter().find(|(open, _)| *open == c) {
                // Only the author knows where it should be closed.
                Some((_, close)) if !self.is_technical(at) => {
                    let span = self.text.span(self.reading, at..at + c.len_utf8());
                    let help = format!("write `{close}` where it should be closed, or delete it");
                    self.findings.push(Finding::new(Code::UnpairedMark, message).at(span).help(help));
                }
                Some(_) => {}
                None => self.report(Code::UnpairedMark, message, at..at + c.len_utf8(), ""),
            }
        }
    }
}

/// The quotation marks that the language does not have, or not in this place: the offset, the mark, and whether it opens.
fn foreign_quotes(line: &str, writing: &Writing) -> Vec<(usize, char, bool)> {
    let mut found = Vec::new();
    let mut straight_open = false;
    for (at, c) in line.char_indices().filter(|(at, c)| is_quote(*c) && !is_in_word(line, *at, *c)) {
        let before = line[..at].chars().next_back();
        let after = line[at + c.len_utf8()..].chars().next();
        let opens = match c {
            '"' => !straight_open,
            _ => !before.is_some_and(|c| c.is_alphanumeric() || ".!?,…)".contains(c) || c == PLACEABLE),
        };
        straight_open = opens && c == '"';
        // An apostrophe may also end a word, as in the members’.
        let apostrophe = writing.apostrophe == Some(c) && before.is_some_and(char::is_alphabetic);
        let is_known = match (opens, after.is_some_and(char::is_alphanumeric)) {
            (true, true) => writing.quotes.iter().any(|(open, _)| c == *open),
            // The mark that opens in this language closes in another one: „…“.
            (false, false) => writing.quotes.iter().any(|(_, close)| c == *close),
            _ => writing.quotes.iter().any(|(open, close)| c == *open || c == *close),
        };
        if !is_known && !apostrophe {
            found.push((at, c, opens));
        }
    }
    found.extend(single_quotes(line));
    found.sort_unstable_by_key(|(at, ..)| *at);
    found
}

/// Straight single marks around words. One without a partner may be an apostrophe, and one around a single sign is a symbol.
fn single_quotes(line: &str) -> Vec<(usize, char, bool)> {
    const MARK: char = '\'';
    let mut found = Vec::new();
    let mut open = None;
    for (at, _) in line.match_indices(MARK).filter(|(at, _)| !is_in_word(line, *at, MARK)) {
        let before = line[..at].chars().next_back();
        let after = line[at + MARK.len_utf8()..].chars().next();
        let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == PLACEABLE);
        match open {
            None if !is_inside(before) && is_inside(after) => open = Some(at),
            Some(start) if !is_inside(after) && before.is_some_and(|c| !c.is_whitespace()) => {
                let is_quotation = line[start..at].chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
                if is_quotation || line[start..at].contains(PLACEABLE) {
                    found.extend([(start, MARK, true), (at, MARK, false)]);
                }
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// True if a letter or a digit stands on both sides of the mark.
fn is_in_word(line: &str, at: usize, mark: char) -> bool {
    line[..at].ends_with(char::is_alphanumeric) && line[at + mark.len_utf8()..].starts_with(char::is_alphanumeric)
}

/// True if the text before a bracket ends in the number or the letter of a list: `1)`, `a)`.
fn is_list_number(before: &str) -> bool {
    let token = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let letter = token.chars().count() == 1 && token.chars().all(char::is_alphabetic);
    letter || (!token.is_empty() && token.len() < 4 && token.chars().all(|c| c.is_ascii_digit()))
}

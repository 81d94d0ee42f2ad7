//! Walks through a file of TOML statement by statement: tables, keys, and the mistakes around them.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::words::{
    comment_sign, corrected_key, foreign_letter, is_key_char, is_line_end, is_odd_blank, starts_with_key,
};
use super::{Change, Habits, Mistake, Repair};
use crate::diag::is_invisible;

/// Where a value stands: this decides what can follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Line,
    List,
    InlineTable,
}

/// One `key = value` of the file, or a line that is none.
#[derive(Debug)]
pub struct Statement {
    pub range: Range<usize>,
    /// The byte offset of the header of its table. `None` for the top of the file.
    pub table: Option<usize>,
}

/// The position in the file, and what was found up to there.
pub(super) struct Scanner<'t, 'h> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) habits: &'h Habits<'h>,
    pub(super) repairs: Vec<Repair>,
    pub(super) statements: Vec<Statement>,
    /// The start of the header of the current table.
    pub(super) table: Option<usize>,
    /// The name of the current table, if it is a list of tables.
    pub(super) list: Option<String>,
    /// The headers of single tables, and the keys of each table, with their places.
    pub(super) seen: BTreeMap<(Option<usize>, String), Range<usize>>,
    /// The key of the current statement: for a text by language it is the language.
    pub(super) key: String,
    /// How many lists and tables are open.
    pub(super) depth: usize,
    /// How many lists in parentheses are open.
    pub(super) round: usize,
    /// True if they stand too deep in one another to be read.
    pub(super) too_deep: bool,
    /// The line that was asked for last. A file can be one line of megabytes.
    line: Cell<(usize, usize)>,
}

impl<'t, 'h> Scanner<'t, 'h> {
    pub(super) fn new(text: &'t str, habits: &'h Habits<'h>) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self {
            text,
            at,
            habits,
            repairs: Vec::new(),
            statements: Vec::new(),
            table: None,
            list: None,
            seen: BTreeMap::new(),
            key: String::new(),
            depth: 0,
            round: 0,
            too_deep: false,
            line: Cell::new((0, 0)),
        }
    }

    /// Walks through the whole file.
    pub(super) fn file(&mut self) {
        while self.at < self.text.len() {
            self.blanks();
            match self.peek() {
                None => break,
                Some(c) if is_line_end(c) => self.line_break(),
                Some('#') => self.at = self.line_end(self.at),
                Some('[') => self.header(),
                Some('{' | '(' | '<') if self.braced_header().is_some() => self.header(),
                Some(_) => self.statement(),
            }
        }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The end of the line of a position, before its line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.line(at).1
    }

    /// The end of a line. Another character than TOML has for it is a mistake.
    fn line_break(&mut self) {
        let Some(c) = self.peek() else { return };
        let range = self.at..self.at + c.len_utf8();
        self.at = range.end;
        if c == '\r' && self.peek() == Some('\n') {
            self.at += 1;
        } else if c != '\n' {
            self.replace(Mistake::LineEnd(c), range, "\n");
        }
    }

    /// The start and the end of the line of a position.
    pub(super) fn line(&self, at: usize) -> (usize, usize) {
        let (start, end) = self.line.get();
        if start <= at && at <= end && end > start {
            return (start, end);
        }
        let before = self.text[..at].char_indices().rev().find(|(_, c)| is_line_end(*c));
        let start = before.map_or(0, |(found, c)| found + c.len_utf8());
        let end = self.text[at..].find(is_line_end).map_or(self.text.len(), |found| at + found);
        self.line.set((start, end));
        (start, end)
    }

    pub(super) fn find(&mut self, mistake: Mistake, range: Range<usize>, changes: Vec<Change>) {
        self.repairs.push(Repair { mistake, range, changes });
    }

    /// Adds a mistake that is corrected by one replacement.
    pub(super) fn replace(&mut self, mistake: Mistake, range: Range<usize>, replacement: impl Into<String>) {
        let change = Change { range: range.clone(), replacement: replacement.into() };
        self.find(mistake, range, vec![change]);
    }

    /// Skips spaces and tabs. Other spaces and invisible characters are mistakes, one for each row of them.
    pub(super) fn blanks(&mut self) {
        loop {
            match self.peek() {
                Some(' ' | '\t') => self.at += 1,
                Some(c) if is_odd_blank(c) => {
                    let end = self.rest().find(|c| !is_odd_blank(c)).map_or(self.text.len(), |found| self.at + found);
                    let visible = self.text[self.at..end].contains(|c: char| !is_invisible(c));
                    self.replace(Mistake::OddSpace(c), self.at..end, if visible { " " } else { "" });
                    self.at = end;
                }
                _ => return,
            }
        }
    }

    /// Skips blanks, line breaks and comments.
    pub(super) fn blank_lines(&mut self) {
        loop {
            self.blanks();
            match self.peek() {
                Some(c) if is_line_end(c) => self.line_break(),
                Some('#') => self.at = self.line_end(self.at),
                _ => return,
            }
        }
    }

    /// `key = value`, up to the end of its last line.
    fn statement(&mut self) {
        let errors = self.repairs.len();
        if self.no_statement() {
            return;
        }
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let sound = super::words::key_of_toml(line);
        if let Some(key) = &sound {
            key.clone_into(&mut self.key);
            self.at = start + line.find('=').unwrap_or(0);
        }
        if sound.is_some() || self.key(Place::Line) {
            let key = self.key.clone();
            let range = start..self.at;
            if sound.is_some() {
                self.at = start + line.len();
            } else {
                self.equals();
                self.blanks();
                self.value(Place::Line);
                self.tail();
                self.other_format(errors);
            }
            let key_range = range.start..range.start + self.text[range].trim_end_matches(['=', ':', ' ', '\t']).len();
            let entry = (Some(self.table.map_or(0, |table| table + 1)), key.clone());
            let in_table = |(table, _): &&(Option<usize>, String)| *table == entry.0;
            let first_of_table = self.seen.iter().filter(|(key, _)| in_table(key)).min_by_key(|(_, range)| range.start);
            let is_first = first_of_table.is_some_and(|(key, _)| *key == entry);
            let line_start = self.line(start).0;
            let before = self.text[..line_start].trim_end_matches([' ', '\t']);
            let begins_anew = is_first || before.ends_with("\n\n") || before.ends_with("\n\r\n");
            if let (Some(first), Some(list), true) = (self.seen.get(&entry).cloned(), self.list.clone(), begins_anew) {
                let indent = &self.text[line_start..start];
                let header = format!("{indent}[[{list}]]\n");
                let change = Change { range: line_start..line_start, replacement: header };
                self.find(Mistake::NextTable(key, first), key_range.clone(), vec![change]);
                self.seen.retain(|(table, _), _| *table != entry.0);
                self.seen.insert(entry, key_range);
            } else if let Some(first) = self.seen.get(&entry).cloned() {
                self.repairs.truncate(errors);
                let change = Change { range: start..self.at, replacement: String::new() };
                self.find(Mistake::SecondKey(key, first), key_range, vec![change]);
            } else {
                self.seen.insert(entry, key_range);
            }
        }
        if self.at == start {
            // Nothing was recognised. The parser reports what is wrong with the line.
            self.at = self.line_end(start);
        }
        self.statements.push(Statement { range: start..self.at, table: self.table });
    }

    /// Reads a line that is no `key = value`, and signs before a key. True if the line is read.
    fn no_statement(&mut self) -> bool {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let code = line.trim_end();
        let whole = start..start + code.len();
        let bullet = line.find([' ', '\t', '\u{a0}']).map(|end| &line[..end]).filter(|sign| is_bullet(sign));
        if let Some(sign) = bullet {
            let key = line[sign.len()..].trim_start();
            if starts_with_key(key) {
                let range = start..start + line.len() - key.len();
                self.at = range.end;
                self.replace(Mistake::BulletBeforeKey(sign.to_owned()), range, "");
                return false;
            }
        }
        let comment = comment_sign(line).or(line.starts_with(';').then_some(";"));
        let is_divider = code.len() >= 3 && code.chars().all(|c| "-–—=_*~.·•".contains(c));
        if is_divider {
            self.replace(Mistake::Divider, whole, "");
        } else if let Some(sign) = comment {
            self.replace(Mistake::CommentLine(sign.to_owned()), start..start + sign.len(), "#");
        } else if code.chars().all(|c| matches!(c, ']' | '}' | ')' | ',')) {
            self.replace(Mistake::LoneBracket(code.to_owned()), whole, "");
        } else if let Some(header) = self.bare_header(code) {
            self.replace(Mistake::NoHeader(header.clone()), whole, header.clone());
            self.table = Some(start);
            self.list = header.strip_prefix("[[").map(|name| name.trim_end_matches(']').to_owned());
        } else {
            return false;
        }
        self.at = self.line_end(start);
        true
    }

    /// A line such as `"status": "final",` is one mistake: it is written for another format.
    fn other_format(&mut self, errors: usize) {
        let found = &self.repairs[errors..];
        let has = |wanted: &dyn Fn(&Mistake) -> bool| found.iter().any(|repair| wanted(&repair.mistake));
        let colon = has(&|mistake| matches!(mistake, Mistake::Sign(sign) if sign == ":"));
        let comma = has(&|mistake| matches!(mistake, Mistake::Tail(tail) if tail == ","));
        if found.len() == 2 && colon && comma {
            let whole: Vec<_> = self.repairs.drain(errors..).collect();
            let (first, last) = (&whole[0].range, &whole[1].range);
            let range = first.start..last.end;
            self.find(Mistake::QuotedKey, range, whole.into_iter().flat_map(|repair| repair.changes).collect());
        }
    }

    /// What stands behind a value on its line.
    fn tail(&mut self) {
        self.blanks();
        let end = self.line_end(self.at);
        let tail = self.text[self.at..end].split('#').next().unwrap_or_default().trim_end();
        let range = self.at..self.at + tail.len();
        let whole = &self.text[self.at..end];
        let next = whole.trim_start_matches([',', ';', ' ', '\t']);
        if starts_with_key(next) {
            let start = self.text[..self.at].trim_end_matches([' ', '\t']).len();
            let key = self.at + whole.len() - next.len();
            self.replace(Mistake::TwoOnLine, start..key, "\n");
            self.at = key;
            return;
        }
        if let Some(sign) = comment_sign(whole) {
            self.replace(Mistake::Comment(sign.to_owned()), self.at..self.at + sign.len(), "#");
        } else if tail.starts_with('<') && tail.ends_with('>') {
            self.replace(Mistake::Markup(tail.to_owned()), range, "");
        } else if !tail.is_empty() && tail.chars().all(|c| matches!(c, ';' | ',' | '.' | ']' | '}' | ')')) {
            self.replace(Mistake::Tail(tail.to_owned()), range, "");
        }
        self.at = end;
    }

    /// A key, up to the sign behind it. False if the line has none; then it is dropped.
    pub(super) fn key(&mut self, place: Place) -> bool {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let stop = |c: char| matches!(c, '=' | ':' | '"' | '\'' | '[' | '{' | '}' | ']' | ',' | '#' | '“' | '«' | '„');
        if line.starts_with(['"', '\'']) {
            return self.quoted_key(line, place);
        }
        let end = line.find(stop).unwrap_or(line.len());
        let written = line[..end].trim_end_matches(|c: char| c == ' ' || c == '\t' || is_odd_blank(c));
        let assigned = line[end..].starts_with(['=', ':']);
        if written.is_empty() {
            return false;
        }
        if written.ends_with('.') && line[end..].starts_with(['"', '\'']) {
            // A dotted key with a part in quotation marks.
            line.clone_into(&mut self.key);
            self.at = start + line.find('=').unwrap_or(end);
            return true;
        }
        let words = written.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty());
        let mut range = start..start + written.len();
        if !assigned {
            // `status "final"`, or a line that is no key and value at all.
            let first = words.clone().next().unwrap_or_default();
            let bare = |text: &str| !text.is_empty() && text.chars().all(is_key_char);
            let value_follows = end < line.len() && !line[end..].starts_with(['#', ',', '}', ']']);
            let second = written[first.len()..].trim_start();
            let alone = place == Place::InlineTable && line[end..].starts_with([',', '}']) && second.is_empty();
            if bare(first) && alone {
                first.clone_into(&mut self.key);
                self.at = start + first.len();
                return true;
            }
            if !bare(first) || (second.is_empty() && !value_follows) || (value_follows && !second.is_empty()) {
                return self.no_key(start, line, place);
            }
            if !second.is_empty() && place == Place::Line && !is_value_word(second) {
                return self.no_key(start, line, place);
            }
            range.end = start + first.len();
            first.clone_into(&mut self.key);
            self.at = range.end;
            return true;
        }
        let parts: Vec<&str> = written.split('.').collect();
        let mut corrected = Vec::new();
        for part in &parts {
            match corrected_key(part.trim()) {
                Some(part) => corrected.push(part),
                None => return self.no_key(start, line, place),
            }
        }
        let mut corrected = corrected.join(".");
        // A key of a language: `az full` is `az.full`.
        if let Some((language, key)) = corrected.split_once('-').filter(|(tag, _)| (self.habits.quotes)(tag).is_some())
        {
            corrected = format!("{language}.{key}");
        }
        let plain = parts.iter().map(|part| part.trim()).collect::<Vec<_>>().join(".");
        if corrected != plain {
            let letter = foreign_letter(written);
            let mistake = if letter == ' ' { Mistake::KeySpace } else { Mistake::KeyLetter(letter) };
            self.replace(mistake, range.clone(), corrected.clone());
        }
        self.key = corrected;
        self.at = range.end;
        self.blanks();
        true
    }

    fn quoted_key(&mut self, line: &str, place: Place) -> bool {
        let quote = &line[..1];
        let Some(length) = line[1..].find(quote) else { return false };
        if place == Place::Line && !line[length + 2..].contains(['=', ':']) {
            return self.no_key(self.at, line, place);
        }
        line[1..=length].clone_into(&mut self.key);
        self.at += length + 2;
        self.blanks();
        true
    }

    /// A line that is no `key = value`. It is dropped, because nobody can know which key it was.
    fn no_key(&mut self, start: usize, line: &str, place: Place) -> bool {
        if place == Place::Line {
            let end = start + line.len();
            let shown = line.split('#').next().unwrap_or(line).trim_end().len();
            let change = Change { range: start..end, replacement: String::new() };
            let letter = line.split(['=', ':']).next().unwrap_or_default().chars().find(|c| !c.is_ascii());
            let mistake = match letter {
                Some(letter) if line.contains('=') => Mistake::KeyOfOtherLetters(letter),
                _ => Mistake::NoKey,
            };
            self.find(mistake, start..start + shown, vec![change]);
            self.at = end;
        }
        false
    }

    /// The sign between a key and its value. A colon, an arrow or a missing sign is a mistake.
    pub(super) fn equals(&mut self) {
        self.blanks();
        let rest = self.rest();
        let signs = ['=', ':', '>'];
        let mut length = rest.len() - rest.trim_start_matches(signs).len();
        // `= =`
        let behind = rest[length..].trim_start_matches(' ');
        if length > 0 && behind.starts_with(signs) {
            length = rest.len() - behind.trim_start_matches(signs).len();
        }
        let sign = &rest[..length];
        let range = self.at..self.at + length;
        self.at = range.end;
        if sign == "=" {
            return;
        }
        let spaced = self.text[..range.start].ends_with([' ', '\t']);
        let mut replacement = if spaced { "=".to_owned() } else { " =".to_owned() };
        if !self.rest().starts_with(|c| c == ' ' || c == '\t' || is_line_end(c)) {
            replacement.push(' ');
        }
        let mistake = if sign.is_empty() { Mistake::NoEquals } else { Mistake::Sign(sign.to_owned()) };
        self.replace(mistake, range, replacement);
    }
}

/// True for the sign or the number before the items of a list.
fn is_bullet(sign: &str) -> bool {
    let number = sign.trim_end_matches(['.', ')']);
    sign.chars().all(|c| "-–—•·●○▪■*>+".contains(c))
        || (number.len() < sign.len() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// True for the words that are a value without quotation marks, or begin one.
fn is_value_word(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || super::words::boolean(word).is_some()
}

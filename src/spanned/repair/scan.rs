//! Walks through a file of TOML statement by statement: tables, keys, and the mistakes around them.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::{Change, Habits, Mistake, Repair};
use crate::diag::{is_invisible, lookalike};

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
    table: Option<usize>,
    /// The headers of single tables, and the keys of each table, with their places.
    seen: BTreeMap<(Option<usize>, String), Range<usize>>,
    /// The key of the current statement: for a text by language it is the language.
    pub(super) key: String,
    /// How many lists and tables are open.
    pub(super) depth: usize,
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
            seen: BTreeMap::new(),
            key: String::new(),
            depth: 0,
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
                Some('{') if self.braced_header().is_some() => self.header(),
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

    /// Adds a mistake that is mended by one replacement.
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

    /// The name in a line such as `{{sides}}`: a header with braces for brackets.
    fn braced_header(&self) -> Option<&'t str> {
        let line = &self.text[self.at..self.line_end(self.at)];
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let name = code.trim_start_matches('{').strip_suffix('}')?.trim_end_matches('}').trim();
        (!name.is_empty() && name.chars().all(|c| is_key_char(c) || c == '.')).then_some(name)
    }

    /// `[table]` or `[[table]]`.
    fn header(&mut self) {
        let start = self.at;
        let end = self.line_end(start);
        let line = &self.text[start..end];
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let is_open = |c: char| matches!(c, '[' | '{' | ' ');
        let is_close = |c: char| matches!(c, ']' | '}' | ' ');
        let inside = code.trim_start_matches(is_open);
        let name = inside.trim_end_matches(is_close);
        let brackets = |part: &str, bracket: char| match part.chars().all(|c| c == bracket || c == ' ') {
            true => part.chars().filter(|c| *c == bracket).count(),
            false => 0,
        };
        let open = brackets(&code[..code.len() - inside.len()], '[');
        let close = brackets(&inside[name.len()..], ']');
        let apart = code.starts_with("[ [") || code.ends_with("] ]");
        self.table = Some(start);
        if name.is_empty() || name.contains([']', '[', '=', '"']) {
            self.at = end;
            return;
        }
        let range = start..start + code.len();
        let mended: Vec<String> = name.split('.').map(|part| self.key_part(part.trim(), start, code)).collect();
        let mended = mended.join(".");
        let double = match (self.habits.is_list)(&mended) {
            Some(double) => double,
            None => open == 2,
        };
        let (before, after) = if double { ("[[", "]]") } else { ("[", "]") };
        let wanted = before.len();
        if open != close || !(1..=2).contains(&open) || apart {
            self.replace(Mistake::Header, range.clone(), format!("{before}{mended}{after}"));
        } else if open != wanted {
            let mistake =
                if double { Mistake::ListHeader(mended.clone()) } else { Mistake::TableHeader(mended.clone()) };
            self.replace(mistake, range.clone(), format!("{before}{mended}{after}"));
        }
        self.at = end;
        if double {
            // The tables in this one begin anew.
            let below = format!("{mended}.");
            self.seen.retain(|(table, name), _| table.is_some() || !name.starts_with(&below));
        } else if let Some(first) = self.seen.get(&(None, format!("{mended}]"))).cloned() {
            let until = self.next_header(end);
            let change = Change { range: start..until, replacement: "\n".repeat(usize::from(until < self.text.len())) };
            self.find(Mistake::SecondTable(mended, first), range, vec![change]);
            self.at = until;
        } else {
            self.seen.insert((None, format!("{mended}]")), range);
        }
    }

    /// The start of the next line with a header, or the end of the file.
    fn next_header(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(found) = self.text[at..].find('\n') {
            at += found + 1;
            if self.text[at..].trim_start_matches([' ', '\t']).starts_with('[') {
                return at;
            }
        }
        self.text.len()
    }

    /// A part of the key in a header. `code` is the text of the header, which begins at `start`.
    fn key_part(&mut self, part: &str, start: usize, code: &str) -> String {
        match mended_key(part) {
            Some(mended) if mended != part => {
                if let Some(found) = code.find(part) {
                    let range = start + found..start + found + part.len();
                    self.replace(Mistake::KeyLetter(foreign_letter(part)), range, mended.clone());
                }
                mended
            }
            _ => part.to_owned(),
        }
    }

    /// `key = value`, up to the end of its last line.
    fn statement(&mut self) {
        let start = self.at;
        let errors = self.repairs.len();
        let line = &self.text[start..self.line_end(start)];
        let sound = super::value::key_of_toml(line);
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
            }
            let key_range = range.start..range.start + self.text[range].trim_end_matches(['=', ':', ' ', '\t']).len();
            let entry = (Some(self.table.map_or(0, |table| table + 1)), key.clone());
            if let Some(first) = self.seen.get(&entry).cloned() {
                self.repairs.truncate(errors);
                let change = Change { range: start..self.at, replacement: String::new() };
                self.find(Mistake::SecondKey(key, first), key_range, vec![change]);
            } else {
                self.seen.insert(entry, key_range);
            }
        }
        if self.at == start {
            // Nothing was recognised. The parser tells what is wrong with the line.
            self.at = self.line_end(start);
        }
        self.statements.push(Statement { range: start..self.at, table: self.table });
    }

    /// What stands behind a value on its line.
    fn tail(&mut self) {
        self.blanks();
        let end = self.line_end(self.at);
        let tail = self.text[self.at..end].split('#').next().unwrap_or_default().trim_end();
        let range = self.at..self.at + tail.len();
        let whole = &self.text[self.at..end];
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
            return self.quoted_key(line);
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
        let mut mended = Vec::new();
        for part in &parts {
            match mended_key(part.trim()) {
                Some(part) => mended.push(part),
                None => return self.no_key(start, line, place),
            }
        }
        let mended = mended.join(".");
        let plain = parts.iter().map(|part| part.trim()).collect::<Vec<_>>().join(".");
        if mended != plain {
            let letter = foreign_letter(written);
            let mistake = if letter == ' ' { Mistake::KeySpace } else { Mistake::KeyLetter(letter) };
            self.replace(mistake, range.clone(), mended.clone());
        }
        self.key = mended;
        self.at = range.end;
        self.blanks();
        true
    }

    fn quoted_key(&mut self, line: &str) -> bool {
        let quote = &line[..1];
        let Some(length) = line[1..].find(quote) else { return false };
        line[1..=length].clone_into(&mut self.key);
        self.at += length + 2;
        self.blanks();
        true
    }

    /// A line that is no `key = value`. It is dropped, because nobody can tell which key it was.
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
        let length = rest.len() - rest.trim_start_matches(['=', ':', '>']).len();
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

/// True for a space that TOML does not know, and for a character without a shape.
pub(super) fn is_odd_blank(c: char) -> bool {
    ((c.is_whitespace() && !c.is_ascii()) || is_invisible(c)) && !is_line_end(c)
}

/// True for a character that ends a line: in TOML a line feed, in other files also a carriage return or one of the
/// separators of Unicode.
pub(super) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The sign with which a comment begins in another language than TOML.
pub(super) fn comment_sign(text: &str) -> Option<&'static str> {
    ["//", "/*", "--", "<!--"].into_iter().find(|sign| text.starts_with(sign))
}

/// True for the characters of a key without quotation marks.
pub(super) fn is_key_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// True for the words that are a value without quotation marks, or begin one.
fn is_value_word(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || super::value::boolean(word).is_some()
}

/// The key with Latin letters for those that only look like them, and with hyphens for spaces and dashes. `None` if
/// another character is left.
fn mended_key(part: &str) -> Option<String> {
    let mend = |c: char| match c {
        ' ' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        c if is_key_char(c) => Some(c),
        c if is_odd_blank(c) => Some('-'),
        c => lookalike(c),
    };
    let mended: String = part.chars().map(mend).collect::<Option<_>>()?;
    // A word of another alphabet alone may consist of such letters only by chance.
    part.contains(|c: char| c.is_ascii_alphanumeric()).then_some(mended)
}

/// The first character that a key cannot have. A space if there is only a space.
fn foreign_letter(part: &str) -> char {
    part.chars().find(|c| !is_key_char(*c) && *c != '.' && *c != ' ').unwrap_or(' ')
}

//! Lists: a bracket or a comma that is missing, signs before the values, and values without their braces.

use super::scan::{Place, Scanner};
use super::words::{is_key_char, is_line_end, joining_word, starts_with_key};
use super::{Change, Mistake};

/// Signs that stand before the items of a list in a word processor.
const BULLETS: &str = "-–—•·●○▪■*";

impl Scanner<'_, '_> {
    /// A list in square brackets.
    pub(super) fn list(&mut self) {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        // Keys and values between a square bracket and a brace are a table.
        if starts_with_key(line[1..].trim_start()) && line.trim_end().ends_with('}') && !line.contains([']', '{']) {
            let change = Change { range: start..start + 1, replacement: "{".to_owned() };
            self.find(Mistake::SquareTable, start..start + 1, vec![change]);
            return self.inline_table(Place::Line);
        }
        self.at += 1;
        self.items(start, ']');
    }

    /// A list in parentheses that is no plain list of texts on one line. False if it is none.
    pub(super) fn round_list(&mut self, place: Place) -> bool {
        let start = self.at;
        let mut inside = self.text[start + 1..].trim_start();
        while let Some((_, below)) = inside.strip_prefix('#').and_then(|comment| comment.split_once('\n')) {
            inside = below.trim_start();
        }
        let line = &self.text[start..self.line_end(start)];
        let is_plain = line.contains(')') && !line.contains(['{', '[']);
        let Some(end) =
            self.closing_parenthesis(start).filter(|_| !is_plain && inside.starts_with(['"', '\'', '{', '[']))
        else {
            return false;
        };
        let is_inner = inside.starts_with('[');
        let [open, close] = if is_inner || place == Place::List { ["", ""] } else { ["[", "]"] };
        let change = |at: usize, sign: &str| Change { range: at..at + 1, replacement: sign.to_owned() };
        let last = if self.text[end..].starts_with(']') { ']' } else { ')' };
        self.find(Mistake::RoundList, start..start + 1, vec![change(start, open), change(end, close)]);
        self.at = start + 1;
        if is_inner {
            self.blank_lines();
            self.list();
        } else {
            self.round += 1;
            self.items(start, last);
            self.round -= 1;
        }
        self.at = self.at.max(end + 1);
        true
    }

    /// The place of the parenthesis that closes the one at `start`. `None` if another table begins before.
    fn closing_parenthesis(&self, start: usize) -> Option<usize> {
        let (mut depth, mut square, mut in_text) = (0_usize, 0_usize, false);
        let (mut escaped, mut line_begins) = (false, false);
        for (found, c) in self.text[start..].char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' if in_text => escaped = true,
                '"' => in_text = !in_text,
                '[' if line_begins && self.text[start + found..].starts_with("[[") => return None,
                '[' if !in_text => square += 1,
                ']' if !in_text && square > 0 => square -= 1,
                // The bracket of a list closes what a parenthesis opened.
                ']' if !in_text => return Some(start + found),
                '(' if !in_text => depth += 1,
                ')' if !in_text => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Some(start + found);
                    }
                }
                _ => {}
            }
            // A text ends on its line.
            in_text &= !is_line_end(c);
            line_begins = is_line_end(c) || (line_begins && c == ' ');
        }
        None
    }

    /// The items of a list that begins at `start`, up to the bracket that closes it.
    pub(super) fn items(&mut self, start: usize, close: char) {
        let mut last = self.at;
        loop {
            self.blank_lines();
            let is_item = starts_with_key(self.rest()) && self.closes_below(self.at, '[', ']');
            if self.rest().is_empty() || (self.at_statement() && !is_item) {
                let change = Change { range: last..last, replacement: "]".to_owned() };
                self.find(Mistake::UnclosedList, start..last, vec![change]);
                self.at = last;
                return;
            }
            if self.rest().starts_with(close) {
                self.at += 1;
                return;
            }
            let before = self.at;
            let mut comma_added = false;
            let in_parentheses = self.item_signs();
            let item = if in_parentheses { before } else { self.at };
            if in_parentheses {
                // The whole item is read.
            } else if starts_with_key(self.rest()) {
                comma_added = self.entries_without_braces();
            } else {
                self.value(Place::List);
            }
            if self.at == item {
                // Something that is no value. The parser reports what is wrong.
                self.at = self.line_end(item);
                return;
            }
            last = self.at;
            self.blank_lines();
            if self.comma() {
                last = self.at;
            } else if let Some(word) = joining_word(self.rest()) {
                let range = last..self.at + word.len();
                self.at = range.end;
                self.replace(Mistake::Separator(word.to_owned()), range, ",");
                last = self.at;
            } else if !comma_added && !self.rest().starts_with(close) && !self.rest().is_empty() && !self.at_statement()
            {
                let change = Change { range: last..last, replacement: ",".to_owned() };
                self.find(Mistake::NoComma, last..last, vec![change]);
            }
        }
    }

    /// The sign of a list before a value, and parentheses around keys and values. True if such an item was read.
    fn item_signs(&mut self) -> bool {
        let rest = self.rest();
        let value = |text: &str| {
            let text = text.trim_start_matches([' ', '\t', '\u{a0}']);
            text.len() != rest.len() && (text.starts_with(['"', '{']) || starts_with_key(text))
        };
        if let Some(sign) = self.peek().filter(|sign| BULLETS.contains(*sign))
            && value(&rest[sign.len_utf8()..])
        {
            let behind = &rest[sign.len_utf8()..];
            let length = rest.len() - behind.trim_start_matches([' ', '\t', '\u{a0}']).len();
            self.replace(Mistake::Bullet(sign), self.at..self.at + length, "");
            self.at += length;
        }
        let line = &self.text[self.at..self.line_end(self.at)];
        if line.starts_with('(')
            && starts_with_key(line[1..].trim_start())
            && let Some(close) = line.find(')')
        {
            let (start, end) = (self.at, self.at + close);
            let brace = |at: usize, brace: &str| Change { range: at..at + 1, replacement: brace.to_owned() };
            self.find(Mistake::Parentheses, start..end + 1, vec![brace(start, "{"), brace(end, "}")]);
            self.at = end + 1;
            return true;
        }
        false
    }

    /// A table in a list whose braces are missing. True if the comma behind it was added too.
    pub(super) fn entries_without_braces(&mut self) -> bool {
        let start = self.at;
        let mut keys: Vec<String> = Vec::new();
        let mut commas = Vec::new();
        while self.key(Place::InlineTable) {
            keys.push(self.key.clone());
            self.equals();
            self.blanks();
            self.value(Place::InlineTable);
            let rest = self.rest();
            let has_comma = rest.starts_with([',', ';']);
            let more = rest.trim_start_matches([',', ';', ' ', '\t']);
            if starts_with_key(more) && has_comma {
                if rest.starts_with(';') {
                    commas.push(Change { range: self.at..self.at + 1, replacement: ",".to_owned() });
                }
                self.at += rest.len() - more.len();
                continue;
            }
            // The keys of one table can stand on several lines. A key that comes again begins the next one.
            let below = more.trim_start();
            let is_new = !keys
                .iter()
                .any(|key| below.strip_prefix(key.as_str()).is_some_and(|rest| !rest.starts_with(is_key_char)));
            if more.starts_with(is_line_end) && starts_with_key(below) && is_new && self.closes_below(self.at, '[', ']')
            {
                if !has_comma {
                    commas.push(Change { range: self.at..self.at, replacement: ",".to_owned() });
                }
                self.at += rest.len() - below.len();
                continue;
            }
            break;
        }
        let end = start + self.text[start..self.at].trim_end().len();
        let brace = |at: usize, brace: &str| Change { range: at..at, replacement: brace.to_owned() };
        self.at = end;
        self.blank_lines();
        let in_list = self.closes_below(self.at, '[', ']');
        let adds_comma = in_list && (self.rest().starts_with(['{', '"']) || starts_with_key(self.rest()));
        let close = if adds_comma { " }," } else { " }" };
        self.at = end;
        let mut changes = vec![brace(start, "{ "), brace(end, close)];
        changes.append(&mut commas);
        self.find(Mistake::NoBraces, start..end, changes);
        adds_comma
    }
}

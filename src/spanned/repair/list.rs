//! Lists: a bracket or a comma that is missing, signs before the values, and values without their braces.

use super::scan::{Place, Scanner};
use super::value::starts_with_key;
use super::{Change, Mistake};

/// Signs that stand before the items of a list in a word processor.
const BULLETS: &str = "-–—•·●○▪■*";

impl Scanner<'_, '_> {
    /// A list in square brackets.
    pub(super) fn list(&mut self) {
        let start = self.at;
        self.at += 1;
        let mut last = self.at;
        loop {
            self.blank_lines();
            if self.rest().is_empty() || self.at_statement() {
                let change = Change { range: last..last, replacement: "]".to_owned() };
                self.find(Mistake::UnclosedList, start..last, vec![change]);
                self.at = last;
                return;
            }
            if self.rest().starts_with(']') {
                self.at += 1;
                return;
            }
            let before = self.at;
            let in_parentheses = self.item_signs();
            let item = if in_parentheses { before } else { self.at };
            if in_parentheses {
                // The whole item is read.
            } else if starts_with_key(self.rest()) {
                self.entries_without_braces();
            } else {
                self.value(Place::List);
            }
            if self.at == item {
                // Something that is no value. The parser tells what is wrong.
                self.at = self.line_end(item);
                return;
            }
            last = self.at;
            self.blank_lines();
            if self.rest().starts_with(',') {
                self.at += 1;
                last = self.at;
            } else if !self.rest().starts_with(']') && !self.rest().is_empty() && !self.at_statement() {
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

    /// A table in a list whose braces are missing.
    fn entries_without_braces(&mut self) {
        let start = self.at;
        while self.key(Place::InlineTable) {
            self.equals();
            self.blanks();
            self.value(Place::InlineTable);
            let rest = self.rest();
            let more = rest.strip_prefix(',').map(|rest| rest.trim_start_matches([' ', '\t']));
            match more.filter(|more| starts_with_key(more)) {
                Some(more) => self.at += rest.len() - more.len(),
                None => break,
            }
        }
        let end = start + self.text[start..self.at].trim_end().len();
        let brace = |at: usize, brace: &str| Change { range: at..at, replacement: brace.to_owned() };
        self.find(Mistake::NoBraces, start..end, vec![brace(start, "{ "), brace(end, " }")]);
        self.at = end;
    }
}

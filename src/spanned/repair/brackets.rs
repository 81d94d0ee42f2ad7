//! Brackets and braces: tables in braces, and values whose brackets are missing, wrong, or on another line.

use toml::de::DeValue;

use super::scan::{Place, Scanner};
use super::words::{CLOSING, is_key_char, is_line_end, quote, starts_with_key};
use super::{Change, Mistake};

impl Scanner<'_, '_> {
    /// A value that stands in the line below its key, if there is one.
    pub(super) fn below(&mut self) {
        let start = self.at;
        let rest = &self.text[start..];
        let next = start + rest.len() - rest.trim_start_matches(|c: char| is_line_end(c) || " \t".contains(c)).len();
        let line = &self.text[next..self.line_end(next)];
        let begins = line.starts_with(['{', '"', '\'', '[']) && !is_header(line) && !starts_with_key(line);
        if !begins {
            return self.no_value();
        }
        if line.starts_with('{') && self.closes_below(next, '[', ']') {
            let spaced = self.text[..start].ends_with([' ', '\t']);
            let replacement = if spaced { "[" } else { " [" }.to_owned();
            self.find(Mistake::NoOpening, start..start, vec![Change { range: start..start, replacement }]);
            return self.items(start, ']');
        }
        let spaced = self.text[..start].ends_with([' ', '\t']);
        self.at = next;
        self.replace(Mistake::ValueBelow, start..next, if spaced { "" } else { " " });
        self.value(Place::Line);
    }

    /// True if a line below closes a bracket that is open at `from`, before the next table begins.
    pub(super) fn closes_below(&self, from: usize, open: char, close: char) -> bool {
        let mut depth = 1_usize;
        for line in self.text[from..].lines() {
            let line = line.trim();
            if is_header(line) {
                return false;
            }
            let mut in_text = None;
            for c in line.chars() {
                match in_text {
                    Some(mark) if c == mark => in_text = None,
                    Some(_) => {}
                    None if c == '"' || c == '\'' => in_text = Some(c),
                    None if c == '#' => break,
                    None if c == open => depth += 1,
                    None if c == close => depth -= 1,
                    None => {}
                }
                if depth == 0 {
                    return true;
                }
            }
        }
        false
    }

    /// Several values on a line without the brackets of a list, or a table without its braces. False if it is neither.
    pub(super) fn several(&mut self) -> bool {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let code = line.split(" #").next().unwrap_or(line).trim_end().trim_end_matches([',', ';']).trim_end();
        let end = start + code.len();
        let around = |open: &str, close: &str| {
            let change = |at: usize, sign: &str| Change { range: at..at, replacement: sign.to_owned() };
            vec![change(start, open), change(end, close)]
        };
        let is_table =
            |text: &str| DeValue::parse(text).is_ok_and(|value| matches!(value.get_ref(), DeValue::Table(_)));
        if starts_with_key(code) && is_table(&format!("{{ {code} }}")) {
            self.find(Mistake::NoBraces, start..end, around("{ ", " }"));
            self.at = end;
            return true;
        }
        let is_texts = |text: &str| {
            DeValue::parse(text).is_ok_and(|value| match value.get_ref() {
                DeValue::Array(items) => items.iter().all(|item| matches!(item.get_ref(), DeValue::String(_))),
                _ => false,
            })
        };
        if !code.starts_with('[') && code.ends_with(']') && is_texts(&format!("[{code}")) {
            self.find(
                Mistake::NoOpening,
                start..end,
                vec![Change { range: start..start, replacement: "[".to_owned() }],
            );
            self.at = end;
            return true;
        }
        let has_text = |c: char| c == '"' || CLOSING.contains(c);
        if starts_with_key(code) && code.contains(has_text) && code.contains(',') {
            self.entries_without_braces();
            return true;
        }
        if !code.contains(',') || code.starts_with(['[', '{']) {
            return false;
        }
        let is_one = || DeValue::parse(code).is_ok();
        if is_texts(&format!("[{code}]")) && !is_one() {
            self.find(Mistake::NoBrackets, start..end, around("[", "]"));
            self.at = end;
            return true;
        }
        let is_id = |word: &str| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let has_letter = |word: &str| word.contains(|c: char| c.is_ascii_lowercase());
        let words: Vec<&str> = code.split(',').map(str::trim).collect();
        if words.iter().all(|word| is_id(word) && has_letter(word)) {
            let list = words.iter().map(|word| quote(word)).collect::<Vec<_>>().join(", ");
            self.replace(Mistake::NoBrackets, start..end, format!("[{list}]"));
            self.at = end;
            return true;
        }
        false
    }

    /// Braces or parentheses on one line around something that is no table. False if they are around a table.
    pub(super) fn no_table(&mut self, place: Place) -> bool {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let open = if line.starts_with('{') { '{' } else { '(' };
        let Some(length) = line.find(if open == '{' { '}' } else { ')' }) else { return false };
        let inside = line[1..length].trim();
        let end = start + length + 1;
        if inside.is_empty() || inside.contains(['{', '[', '(']) || !self.ends(end, place) {
            return false;
        }
        let is = |text: &str, wanted: fn(&DeValue<'_>) -> bool| {
            DeValue::parse(text).is_ok_and(|value| wanted(value.get_ref()))
        };
        let is_list = is(&format!("[{inside}]"), |value| matches!(value, DeValue::Array(_)));
        if open == '(' && is(&format!("{{ {inside} }}"), |value| matches!(value, DeValue::Table(_))) {
            self.replace(Mistake::Parentheses, start..end, format!("{{ {inside} }}"));
        } else if is_list {
            let in_list = if place == Place::List { inside.to_owned() } else { format!("[{inside}]") };
            let mistake = if open == '(' { Mistake::RoundList } else { Mistake::Braces };
            self.replace(mistake, start..end, in_list);
        } else if !inside.contains(['=', ':', ',', '"']) {
            let content = inside.trim_matches(|c: char| CLOSING.contains(c));
            self.replace(Mistake::Braces, start..end, quote(content));
        } else if open == '{' && !inside.split(',').next().is_some_and(|entry| entry.contains(['=', ':'])) {
            let change = Change { range: start..end, replacement: "0".to_owned() };
            self.find(Mistake::NoEntry, start..end, vec![change]);
        } else {
            return false;
        }
        self.at = end;
        true
    }

    /// A table in braces.
    pub(super) fn inline_table(&mut self, place: Place) {
        let start = self.at;
        self.at += 1;
        let outer = std::mem::take(&mut self.key);
        let mut last = self.at;
        loop {
            self.blank_lines();
            if self.rest().starts_with('}') {
                self.at += 1;
                break;
            }
            let statement = self.at_statement_below(start, place);
            if self.rest().is_empty() || statement || self.rest().starts_with(['{', '[', ']']) {
                let trimmed = self.text[start..last].trim_end_matches([',', ' ', '\t']).len();
                let end = start + trimmed;
                let change = Change { range: end..end, replacement: " }".to_owned() };
                self.find(Mistake::UnclosedTable, start..end, vec![change]);
                self.at = end;
                break;
            }
            let entry = self.at;
            if !self.key(Place::InlineTable) {
                self.at = self.line_end(entry);
                break;
            }
            self.blanks();
            if self.rest().starts_with([',', '}']) {
                // A key alone.
                let change = Change { range: self.at..self.at, replacement: " = 0".to_owned() };
                self.find(Mistake::NoValue, self.at..self.at, vec![change]);
            } else {
                self.equals();
                self.blanks();
                self.value(Place::InlineTable);
            }
            last = self.at;
            self.blank_lines();
            if self.comma() {
                last = self.at;
            } else if self.at_statement_below(start, place) {
                // The brace is missing.
            } else if starts_with_key(self.rest()) {
                let change = Change { range: last..last, replacement: ",".to_owned() };
                self.find(Mistake::NoComma, last..last, vec![change]);
            } else if !self.rest().starts_with(['}', '{', '[', ']']) && !self.rest().is_empty() {
                // Something that is no key. The parser reports what is wrong.
                self.at = self.line_end(self.at);
                break;
            }
        }
        self.key = outer;
    }

    /// The comma behind a value. Another sign, and a second comma, are mistakes. False if there is none.
    pub(super) fn comma(&mut self) -> bool {
        let rest = self.rest();
        let signs = &rest[..rest.len() - rest.trim_start_matches([',', ';', ' ']).len()];
        let signs = signs.trim_end();
        if signs.is_empty() {
            return false;
        }
        let range = self.at..self.at + signs.len();
        self.at = range.end;
        if signs != "," {
            self.replace(Mistake::Separator(signs.to_owned()), range, ",");
        }
        true
    }

    /// True if a statement begins at the start of this line, and the table in braces from `start` is not closed below.
    fn at_statement_below(&self, start: usize, place: Place) -> bool {
        place == Place::Line
            && self.text[start..self.at].contains('\n')
            && self.at_statement()
            && !(starts_with_key(self.rest()) && self.closes_below(self.at, '{', '}'))
    }

    /// True if a header or a `key = value` begins at the start of this line: the list before it is not closed.
    pub(super) fn at_statement(&self) -> bool {
        let (line_start, _) = self.line(self.at);
        if self.text[line_start..self.at].contains(|c: char| !c.is_whitespace()) {
            return false;
        }
        let line = &self.text[self.at..self.line_end(self.at)];
        is_header(line) || starts_with_key(line)
    }
}

/// True for a line with a header.
fn is_header(line: &str) -> bool {
    let header = line.strip_prefix("[[").or(line.strip_prefix('['));
    header.is_some_and(|header| {
        let header = header.split('#').next().unwrap_or(header).trim_end();
        let name = header.trim_end_matches(']');
        name.len() < header.len() && !name.is_empty() && name.chars().all(|c| is_key_char(c) || c == '.')
    })
}

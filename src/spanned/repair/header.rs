//! Headers of tables: brackets that do not match, names that are misspelt, and keys on the same line.

use super::scan::Scanner;
use super::words::{corrected_key, foreign_letter, is_key_char, starts_with_key};
use super::{Change, Mistake};

impl<'t> Scanner<'t, '_> {
    /// The name in a line such as `{{sides}}` or `((sides))`: a header with other signs for brackets.
    pub(super) fn braced_header(&self) -> Option<&'t str> {
        let line = &self.text[self.at..self.line_end(self.at)];
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let name = code
            .trim_start_matches(['{', '(', '<'])
            .strip_suffix(['}', ')', '>'])?
            .trim_end_matches(['}', ')', '>'])
            .trim();
        (!name.is_empty() && name.chars().all(|c| is_key_char(c) || c == '.')).then_some(name)
    }

    /// `[table]` or `[[table]]`.
    pub(super) fn header(&mut self) {
        let start = self.at;
        let end = self.line_end(start);
        let line = &self.text[start..end];
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let is_open = |c: char| matches!(c, '[' | '{' | '(' | '<' | ' ');
        let is_close = |c: char| matches!(c, ']' | '}' | ')' | '>' | ' ');
        let (code, whole) = (&code[..Self::header_end(code)], code);
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
        if name.contains('=') && starts_with_key(inside) && close > 0 {
            self.replace(Mistake::BracketsAroundKey, start..start + code.len(), inside.trim_end_matches([']', ' ']));
            self.table = None;
            self.at = end;
            return;
        }
        if name.is_empty() || name.contains([']', '[', '=', '"']) {
            self.at = end;
            return;
        }
        let tail = whole[code.len()..].trim();
        let range = start..start + if starts_with_key(tail) { code.len() } else { whole.len() };
        if starts_with_key(tail) {
            let value = start + whole.len() - tail.len();
            self.replace(Mistake::HeaderTail, start + code.len()..value, "\n");
        }
        let corrected: Vec<String> = name.split('.').map(|part| self.key_part(part.trim(), start, code)).collect();
        let mut corrected = corrected.join(".");
        let meant = self.habits.meant(&corrected);
        let double = match self.habits.is_list(meant.as_ref().unwrap_or(&corrected)) {
            Some(double) => double,
            None => open == 2,
        };
        self.list = None;
        let (before, after) = if double { ("[[", "]]") } else { ("[", "]") };
        let wanted = before.len();
        if let Some(meant) = meant {
            let header = format!("{before}{meant}{after}");
            let mistake = Mistake::UnknownTable(name.to_owned(), header.clone());
            self.repairs.retain(|repair| repair.range.start < range.start || repair.mistake == Mistake::HeaderTail);
            self.replace(mistake, range.clone(), header);
            corrected = meant;
        } else if open != close
            || !(1..=2).contains(&open)
            || apart
            || (!tail.is_empty() && range.end > start + code.len())
        {
            // The whole header is written anew, with its letters.
            self.repairs.retain(|repair| repair.range.start < range.start || repair.mistake == Mistake::HeaderTail);
            self.replace(Mistake::Header, range.clone(), format!("{before}{corrected}{after}"));
        } else if open != wanted {
            let mistake =
                if double { Mistake::ListHeader(corrected.clone()) } else { Mistake::TableHeader(corrected.clone()) };
            self.replace(mistake, range.clone(), format!("{before}{corrected}{after}"));
        }
        self.at = if starts_with_key(tail) { start + whole.len() - tail.len() } else { end };
        if double {
            self.list = Some(corrected.clone());
            // The tables in this one begin anew.
            let below = format!("{corrected}.");
            self.seen.retain(|(table, name), _| table.is_some() || !name.starts_with(&below));
        } else if let Some(first) = self.seen.get(&(None, format!("{corrected}]"))).cloned() {
            let until = self.next_header(end);
            let change = Change { range: start..until, replacement: "\n".repeat(usize::from(until < self.text.len())) };
            self.find(Mistake::SecondTable(corrected, first), range, vec![change]);
            self.at = until;
        } else {
            self.seen.insert((None, format!("{corrected}]")), range);
        }
    }

    /// The length of a header without the signs, or the key and value, that stand behind it.
    fn header_end(code: &str) -> usize {
        let end = code.rfind(']').map_or(code.len(), |at| at + 1);
        // In `[[sides]] members = []` the first brackets are the header.
        let first = code.find(']').map_or(end, |at| at + (code[at..].len() - code[at..].trim_start_matches(']').len()));
        let tail = |end: usize| code[end..].trim();
        let is_signs = |tail: &str| tail.chars().all(|c| matches!(c, '.' | ':' | ';' | ','));
        match (starts_with_key(tail(first)), is_signs(tail(end))) {
            (true, _) => first,
            (_, true) => end,
            _ => code.len(),
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
        match corrected_key(part) {
            Some(corrected) if corrected != part => {
                if let Some(found) = code.find(part) {
                    let range = start + found..start + found + part.len();
                    self.replace(Mistake::KeyLetter(foreign_letter(part)), range, corrected.clone());
                }
                corrected
            }
            _ => part.to_owned(),
        }
    }

    /// The header that is meant by a line such as `sides:`. The keys of the table must stand below it.
    pub(super) fn bare_header(&self, code: &str) -> Option<String> {
        let name = code.trim_end_matches(':').trim_end();
        if name.is_empty() || !name.chars().all(|c| is_key_char(c) || c == '.' || !c.is_ascii()) {
            return None;
        }
        let below = self.text[self.line_end(self.at)..].trim_start();
        // In a file whose tables are not known, such as one of the directory, any name can be that of a table.
        if self.habits.tables.is_empty() {
            let is_name = code.ends_with(':') && name.chars().all(is_key_char);
            return (is_name && starts_with_key(below)).then(|| format!("[{name}]"));
        }
        let known = self.habits.tables.iter().any(|(table, _)| *table == name);
        let name = if known { name.to_owned() } else { self.habits.meant(name)? };
        starts_with_key(below).then(|| match self.habits.is_list(&name) {
            Some(true) => format!("[[{name}]]"),
            _ => format!("[{name}]"),
        })
    }
}

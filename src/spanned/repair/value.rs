//! Values: texts in the wrong quotation marks, or in none, dates, lists and tables in braces.

use toml::de::DeValue;

use super::date::{self, Reading};
use super::scan::{Place, Scanner};
use super::words::{
    CLOSING, boolean, comment_sign, is_key_char, is_line_end, is_odd_blank, joining_word, quote, starts_with_key,
};
use super::{Change, Mistake};

/// Quotation marks that a word processor puts where `"` was typed.
const OPENING: &str = "“”„‟«»‘’‚‛‹›″＂";

/// How deep lists and tables can stand in one another.
const MAX_DEPTH: usize = 80;

impl Scanner<'_, '_> {
    /// A value, up to its end. What is wrong with it is added to the repairs.
    pub(super) fn value(&mut self, place: Place) {
        let rest = self.rest();
        if self.depth > MAX_DEPTH {
            // The parser refuses such a file.
            self.too_deep = true;
            self.at = self.text.len();
            return;
        }
        self.depth += 1;
        match self.peek() {
            Some(c) if is_line_end(c) && place == Place::Line => self.below(),
            None | Some('#') => self.no_value(),
            Some(c) if is_line_end(c) => self.no_value(),
            Some('(') if self.round_list(place) => {}
            Some(_) if place == Place::Line && self.several() => {}
            Some('{' | '(') if self.no_table(place) => {}
            Some(',' | ']' | '}') if place != Place::Line => self.no_value(),
            Some('"' | '\'') => self.quoted(place),
            Some('[') => self.list(),
            Some('{') => self.inline_table(place),
            Some(c) if OPENING.contains(c) => self.curly(place),
            Some(_) if rest.starts_with("``") => self.curly(place),
            Some(_) => self.bare(place),
        }
        self.depth -= 1;
    }

    pub(super) fn no_value(&mut self) {
        let change = Change { range: self.at..self.at, replacement: "0".to_owned() };
        self.find(Mistake::NoValue, self.at..self.at, vec![change]);
    }

    /// True if a value can end before `at`: only what separates values, or the end of the line, follows.
    pub(super) fn ends(&self, at: usize, place: Place) -> bool {
        let line = &self.text[at..self.line_end(at)];
        let rest = line.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_blank(c));
        let Some(next) = rest.chars().next() else { return true };
        let after_comma = rest[next.len_utf8()..].trim_start_matches([' ', '\t', '\u{a0}']);
        match (next, place) {
            // The next statement on the same line.
            (_, Place::Line) if starts_with_key(rest.trim_start_matches([',', ';', ' ', '\t'])) => true,
            (')', Place::List) => self.round > 0,
            ('#', _) | (']', Place::List) | ('}' | ']', Place::InlineTable) => true,
            // A comment of another language, or what a web page has there. A mark behind it belongs to the text.
            ('/' | '-' | '<', Place::Line) => {
                (comment_sign(rest).is_some() || (next == '<' && rest.trim_end().ends_with('>'))) && !rest.contains('"')
            }
            (']' | '}' | ')', Place::Line) => rest.trim_end().chars().all(|c| matches!(c, ']' | '}' | ')')),
            (';' | ',' | '.', Place::Line) => after_comma.is_empty() || after_comma.starts_with('#'),
            (',' | ';', Place::List) => {
                let open = |c: char| "\"'[{]#,".contains(c) || OPENING.contains(c) || c.is_ascii_digit();
                after_comma.is_empty() || after_comma.starts_with(open)
            }
            (',' | ';', Place::InlineTable) => {
                after_comma.is_empty()
                    || after_comma.starts_with(['}', '#', ','])
                    || starts_with_key(after_comma)
                    || key_alone(after_comma)
            }
            _ => false,
        }
    }

    /// True if the next value of a list or table begins at `at`: only the comma before it is missing.
    fn another_begins(&self, at: usize, place: Place) -> bool {
        let line = &self.text[at..self.line_end(at)];
        let rest = line.trim_start_matches([' ', '\t', '\u{a0}']);
        match place {
            Place::Line => false,
            Place::List => {
                rest.len() < line.len() && (rest.starts_with(['"', '\'', '{', '[']) || joining_word(rest).is_some())
            }
            Place::InlineTable => starts_with_key(rest),
        }
    }

    /// A text in straight quotation marks.
    fn quoted(&mut self, place: Place) {
        let start = self.at;
        let mark = &self.rest()[..1];
        let triple = mark.repeat(3);
        if self.rest().starts_with(&triple) {
            return self.paragraphs(&triple);
        }
        let end = self.line_end(start);
        let mut inner: Vec<usize> = Vec::new();
        let mut escaped = false;
        for (found, c) in self.text[start + 1..end].char_indices() {
            let at = start + 1 + found;
            if escaped {
                escaped = false;
            } else if c == '\\' && mark == "\"" {
                escaped = true;
            } else if mark.starts_with(c) {
                if self.ends(at + 1, place) {
                    // A mark that is typed twice.
                    if inner.as_slice() == [at - 1] {
                        inner.pop();
                        self.find(
                            Mistake::Tail(mark.to_owned()),
                            at..at + 1,
                            vec![Change { range: at..at + 1, replacement: String::new() }],
                        );
                        self.close(start, at - 1, inner);
                        self.at = at + 1;
                        return;
                    }
                    return self.close(start, at, inner);
                }
                if inner.is_empty() && self.another_begins(at + 1, place) {
                    self.at = at + 1;
                    return;
                }
                if let Some(missing) = missing_end(&self.text[start + 1..at], place) {
                    return self.unclosed(start, start + 1 + missing);
                }
                inner.push(at);
            }
        }
        if let ([close], Place::Line) = (inner.as_slice(), place) {
            // A whole text, and words behind it.
            let tail = self.text[close + 1..end].split(" #").next().unwrap_or_default();
            let first = close + 1 + tail.len() - tail.trim_start().len();
            let last = close + 1 + tail.trim_end().len();
            self.find(
                Mistake::Tail(self.text[first..last].to_owned()),
                first..last,
                vec![Change { range: close + 1..last, replacement: String::new() }],
            );
            self.at = last;
            return;
        }
        self.unfinished(start, end, place);
    }

    /// A text of several lines, between `marks`.
    fn paragraphs(&mut self, marks: &str) {
        let start = self.at;
        if let Some(found) = self.text[start + 3..].find(marks) {
            let end = start + 3 + found + 3;
            // One or two more marks belong to the text.
            let more = self.text[end..].len() - self.text[end..].trim_start_matches(&marks[..1]).len();
            self.at = end + more.min(2);
            return;
        }
        let end = self.text.len();
        let change = Change { range: end..end, replacement: marks.to_owned() };
        self.find(Mistake::UnclosedParagraphs, start..end, vec![change]);
        self.at = end;
    }

    /// The text from `start` is closed at `at`. Marks within it are a mistake, and so are backslashes that begin no
    /// escape.
    fn close(&mut self, start: usize, at: usize, inner: Vec<usize>) {
        self.at = at + 1;
        if self.text[start..].starts_with('"') {
            let doubled = |at: &usize| Change { range: *at..*at + 1, replacement: "\\\\".to_owned() };
            let changes: Vec<Change> =
                false_escapes(&self.text[start + 1..at]).iter().map(|found| doubled(&(start + 1 + found))).collect();
            if let Some(first) = changes.first() {
                let range = first.range.start..(first.range.end + 1).min(at);
                self.find(Mistake::Backslash, range, changes);
            }
        }
        if !inner.is_empty() {
            let apostrophe = |at: &usize| Change { range: *at..*at + 1, replacement: "’".to_owned() };
            let changes = match self.text[start..].starts_with('\'') {
                true => inner.iter().map(apostrophe).collect(),
                false => self.inner_marks(&inner),
            };
            self.find(Mistake::QuotesInside, start..at + 1, changes);
        }
    }

    /// Replaces marks within a text by those of its language, else by marks that TOML does not take for the end.
    fn inner_marks(&self, inner: &[usize]) -> Vec<Change> {
        let (open, close) = (self.habits.quotes)(&self.key).unwrap_or(('“', '”'));
        let mark = |(index, at): (usize, &usize)| Change {
            range: *at..*at + 1,
            replacement: (if index % 2 == 0 { open } else { close }).to_string(),
        };
        inner.iter().enumerate().map(mark).collect()
    }

    /// A text whose quotation mark is missing at the end of the line. Perhaps a typographic mark stands there.
    fn unfinished(&mut self, start: usize, end: usize, place: Place) {
        if let Some(breaks) = self.goes_on(start, end, place) {
            let changes = breaks.iter().map(|range| Change { range: range.clone(), replacement: " ".to_owned() });
            let range = start..breaks.last().map_or(end, |range| self.line_end(range.end));
            self.at = range.end;
            let last = breaks.last().map_or(start, |range| range.end);
            let mark = &self.text[start..=start];
            for (found, _) in self.text[last..range.end].match_indices(mark) {
                if self.ends(last + found + 1, place) {
                    self.at = last + found + 1;
                    break;
                }
            }
            self.find(Mistake::BrokenText, start..self.at, changes.collect());
            return;
        }
        let line = &self.text[start + 1..end];
        for (found, c) in line.char_indices().collect::<Vec<_>>().into_iter().rev() {
            let at = start + 1 + found;
            let inside = &self.text[start + 1..at];
            if CLOSING.contains(c) && self.ends(at + c.len_utf8(), place) && !opens_inside(inside, c) {
                let change = Change { range: at..at + c.len_utf8(), replacement: self.text[start..=start].to_owned() };
                self.find(Mistake::CurlyQuotes(c), start..at + c.len_utf8(), vec![change]);
                self.at = at + c.len_utf8();
                return;
            }
        }
        let code = line.split(" #").next().unwrap_or(line);
        let closers: &[char] = match place {
            Place::Line => &[' ', '\t'],
            Place::List => &[' ', '\t', ',', ']'],
            Place::InlineTable => &[' ', '\t', ',', '}', ']'],
        };
        let trimmed = code.trim_end_matches(closers).len();
        self.unclosed(start, start + 1 + trimmed);
    }

    /// The line breaks within a text that goes on in the next lines: none of them looks like a line of its own, and the
    /// last one has the closing mark. `end` is the end of the first line.
    fn goes_on(&self, start: usize, end: usize, place: Place) -> Option<Vec<std::ops::Range<usize>>> {
        /// The largest number of further lines.
        const MAX_LINES: usize = 40;
        let mark = &self.text[start..=start];
        let mut breaks = Vec::new();
        let mut at = end;
        for _ in 0..MAX_LINES {
            let rest = &self.text[at..];
            let next = at + (rest.len() - rest.trim_start_matches(|c: char| is_line_end(c) || " \t".contains(c)).len());
            let before = self.text[..at].trim_end_matches([' ', '\t']).len();
            let line = &self.text[next..self.line_end(next)];
            if line.is_empty() || line.starts_with(['[', ']', '{', '}', '#', '"', '\'']) || starts_with_key(line) {
                return None;
            }
            breaks.push(before..next);
            let mut marks = line.match_indices(mark).map(|(found, _)| next + found + 1).peekable();
            if marks.peek().is_some() {
                return marks.any(|behind| self.ends(behind, place)).then_some(breaks);
            }
            at = next + line.len();
        }
        None
    }

    fn unclosed(&mut self, start: usize, end: usize) {
        let mark = self.text[start..=start].to_owned();
        let change = Change { range: end..end, replacement: mark };
        self.find(Mistake::Unclosed, start..end, vec![change]);
        self.at = end;
    }

    /// A text in typographic quotation marks.
    fn curly(&mut self, place: Place) {
        let start = self.at;
        let doubled = self.rest().starts_with("``");
        let Some(first) = self.peek() else { return };
        let content = start + if doubled { 2 } else { first.len_utf8() };
        let end = self.line_end(start);
        let closing = self.text[content..end]
            .char_indices()
            .map(|(found, c)| (content + found, c))
            .find(|(at, c)| (CLOSING.contains(*c) || *c == '\'') && self.ends(at + c.len_utf8(), place));
        let (stop, after) = match closing {
            Some((at, c)) => (at, at + c.len_utf8()),
            None => {
                let code = self.text[content..end].split(" #").next().unwrap_or_default();
                let trimmed = code.trim_end_matches([' ', '\t', ',', '}', ']']).len();
                (content + trimmed, content + trimmed)
            }
        };
        // Two single marks for one double mark.
        let stop = stop - usize::from(doubled && self.text[content..stop].ends_with('\''));
        let mut changes = vec![Change { range: start..content, replacement: "\"".to_owned() }];
        let inner: Vec<usize> = self.text[content..stop].match_indices('"').map(|(at, _)| content + at).collect();
        changes.extend(self.inner_marks(&inner));
        changes.push(Change { range: stop..after, replacement: "\"".to_owned() });
        self.find(Mistake::CurlyQuotes(first), start..after, changes);
        self.at = after;
    }

    /// A value without quotation marks: a number, a date, true or false, or a text that should have marks.
    fn bare(&mut self, place: Place) {
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        if let Some(content) = line.split(" #").next().and_then(escaped_text).filter(|_| place == Place::Line) {
            self.at = start + line.split(" #").next().unwrap_or(line).len();
            return self.replace(Mistake::NoQuotes, start..self.at, quote(&content));
        }
        let stop = |(at, c): &(usize, char)| match (c, place) {
            (' ', Place::Line) if comment_sign(&line[at + 1..]).is_some() => true,
            (';' | ',', Place::Line) if starts_with_key(line[at + 1..].trim_start()) => true,
            (' ', Place::InlineTable) if starts_with_key(&line[at + 1..]) => true,
            (' ', _) => line[at + 1..].starts_with('#'),
            (',' | ';' | ']', Place::List) | (',' | ';' | '}' | ']', Place::InlineTable) => true,
            _ => false,
        };
        let token = line.char_indices().find(stop).map_or(line, |(at, _)| &line[..at]);
        let token = token.trim_end_matches(|c: char| c == ' ' || c == '\t' || is_odd_blank(c));
        let token = if place == Place::Line { token.trim_end_matches([';', ',']).trim_end() } else { token };
        let range = start..start + token.len();
        self.at = range.end;
        if token.is_empty() || is_scalar(token) {
            return;
        }
        if let Some(boolean) = boolean(token) {
            return self.replace(Mistake::Boolean, range, boolean.to_string());
        }
        match date::read(token).filter(|_| date::read_period(token).is_none()) {
            Some(Reading::Date(date)) => self.replace(Mistake::Date, range, date),
            Some(Reading::NoSuchDate) => {
                let change = Change { range: range.clone(), replacement: "0".to_owned() };
                self.find(Mistake::NoSuchDate, range, vec![change]);
            }
            None if date::is_unclear(token) => {
                let change = Change { range: range.clone(), replacement: "0".to_owned() };
                self.find(Mistake::UnclearDate, range, vec![change]);
            }
            None => {
                let content = token.trim_matches(|c: char| CLOSING.contains(c));
                self.replace(Mistake::NoQuotes, range, quote(content));
            }
        }
    }
}

/// The content of a text whose quotation marks are written as in another format: `\"final\"`, `&quot;final&quot;`.
fn escaped_text(code: &str) -> Option<String> {
    let code = code.trim();
    ["\\\"", "&quot;", "&#34;"].iter().find_map(|mark| {
        let inside = code.strip_prefix(mark)?.strip_suffix(mark)?;
        Some(inside.replace(mark, "\""))
    })
}

/// True if a text begins with a key that has no value, before the next comma or the end of the table.
fn key_alone(text: &str) -> bool {
    let rest = text.trim_start_matches(is_key_char);
    rest.len() < text.len() && rest.trim_start_matches([' ', '\t']).starts_with([',', '}'])
}

/// The end of a text whose closing mark is missing, if another value begins in what was read: `"x, en = "y"`.
fn missing_end(read: &str, place: Place) -> Option<usize> {
    let before = read.trim_end_matches([' ', '\t']);
    match place {
        Place::Line => None,
        Place::List => {
            let item = before.strip_suffix(',')?.trim_end();
            (!item.is_empty() && !item.contains(' ')).then_some(item.len())
        }
        Place::InlineTable => {
            let (item, key) = before.strip_suffix(['=', ':'])?.trim_end().rsplit_once(',')?;
            let key = key.trim();
            (!key.is_empty() && key.chars().all(is_key_char)).then_some(item.trim_end().len())
        }
    }
}

/// True if a closing mark at the end of `inside` belongs to an opening one in it, and not to the whole text.
fn opens_inside(inside: &str, close: char) -> bool {
    let opening: &[char] = match close {
        '”' | '“' => &['“', '„', '”'],
        '»' | '«' => &['«', '»'],
        '’' | '‘' => &['‘', '‚', '’'],
        _ => return false,
    };
    let pair: Vec<char> = inside.chars().filter(|c| opening.contains(c) || *c == close).collect();
    pair.len() % 2 == 1
}

/// The backslashes of a text that begin no escape of TOML.
fn false_escapes(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        if letter != '\\' {
            continue;
        }
        let behind = &text[at + 1..];
        let digits = |length: usize| {
            let digits = behind.get(1..=length);
            digits.is_some_and(|digits| digits.chars().all(|digit| digit.is_ascii_hexdigit()))
        };
        let is_escape = match letters.clone().next() {
            Some((_, 'b' | 't' | 'n' | 'f' | 'r' | 'e' | '"' | '\\')) => true,
            Some((_, 'x')) => digits(2),
            Some((_, 'u')) => digits(4),
            Some((_, 'U')) => digits(8),
            _ => false,
        };
        match is_escape {
            true => drop(letters.next()),
            false => found.push(at),
        }
    }
    found
}

/// True for a number, a date, or true or false, as TOML writes them.
fn is_scalar(token: &str) -> bool {
    DeValue::parse(token).is_ok_and(|value| !matches!(value.get_ref(), DeValue::String(_)))
}

//! Reads a table field by field. The requested keys are the known keys, so an unknown key is reported together with
//! the known key that is most similar to it.

use toml::de::DeValue;

use super::repair::{Reading, boolean, quote, read_date};
use super::tree::{Datetime, Kind, Spanned, Table, Value};
use crate::diag::{Code, Finding, MAX_PER_FILE, Severity, Span, more, suggest};

/// The fields of one table. Request each known key, then call [`Fields::finish`] to report the unknown ones.
pub struct Fields<'a> {
    table: &'a Table,
    requested: Vec<&'a str>,
    what: &'static str,
    /// The required keys that the table does not have.
    missing: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// `what` describes the table in a few words, such as “a meeting” or “a person”. Findings start with it.
    pub fn new(table: &'a Table, what: &'static str) -> Self {
        Self { table, requested: Vec::new(), what, missing: Vec::new() }
    }

    /// The span of the table.
    pub fn span(&self) -> &Span {
        &self.table.span
    }

    /// The value of a key, or `None` if the table does not have the key.
    pub fn optional(&mut self, key: &'a str) -> Option<&'a Value> {
        if !self.requested.contains(&key) {
            self.requested.push(key);
        }
        self.table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// The value of a key. If the table does not have the key, adds a finding with `help` and returns `None`.
    pub fn required(&mut self, key: &'a str, help: &str, findings: &mut Vec<Finding>) -> Option<&'a Value> {
        let value = self.optional(key);
        // The key may stand on a line that cannot be read.
        if value.is_none() && !self.table.incomplete {
            self.missing.push(key);
            findings.push(self.missing_key(key).help(help));
        }
        value
    }

    fn missing_key(&self, key: &str) -> Finding {
        let message = format!("{} needs the key `{key}`", self.what);
        Finding::new(Code::MissingKey, message).at(self.table.span.clone())
    }

    /// True if the table perhaps has the key: under a misspelt name, or on a line that cannot be read.
    pub fn may_have(&self, key: &str) -> bool {
        self.table.incomplete || self.unknown().any(|name| suggest(&name.value, [key]).is_some())
    }

    fn unknown(&self) -> impl Iterator<Item = &'a Spanned<String>> {
        let names = self.table.entries.iter().map(|(name, _)| name);
        names.filter(|name| !self.requested.contains(&name.value.as_str()))
    }

    /// Adds a finding for every key that was not requested. If a required key is only misspelt, the finding that it is
    /// missing is taken back.
    pub fn finish(self, findings: &mut Vec<Finding>) {
        let unknown: Vec<_> = self.unknown().collect();
        if let Some(others) = unknown.get(MAX_PER_FILE..).filter(|others| !others.is_empty()) {
            findings.push(more(&self.table.span.source.name, others.len(), Severity::Error));
        }
        for key in unknown.iter().take(MAX_PER_FILE) {
            let message = format!("{} has no key `{}`", self.what, key.value);
            let finding = Finding::new(Code::UnknownKey, message).at(key.span.clone());
            let near = suggest(&key.value, self.missing.iter().copied())
                .or_else(|| suggest(&key.value, self.requested.iter().copied()));
            // One unknown key and one missing key are one mistake, whatever the key should be.
            let alone = match (self.missing.as_slice(), unknown.as_slice()) {
                ([missing], [_]) => Some(*missing),
                _ => None,
            };
            if let Some(missing) = near.or(alone).filter(|key| self.missing.contains(key)) {
                let taken_back = self.missing_key(missing);
                findings.retain(|finding| (&finding.message, &finding.span) != (&taken_back.message, &taken_back.span));
            }
            let mut others = format!("its keys are {}", self.requested.join(", "));
            if let Some(missing) = alone.filter(|_| near.is_none()) {
                others = format!("{others}; it needs `{missing}`");
            }
            // A table can have entries of another file beneath it.
            let is_first = |name: &Spanned<String>| {
                Some(name.value.as_str()) == near && name.span.source.name == key.span.source.name
            };
            let first = near.and_then(|_| self.table.entries.iter().find(|(name, _)| is_first(name)));
            findings.push(match (near, first) {
                (Some(near), Some((first, _))) => finding
                    .related(first.span.clone(), format!("`{near}` is here"))
                    .help(format!("`{near}` is there already: keep one of the two keys, and delete the other")),
                _ => finding.did_you_mean_key(near, others),
            });
        }
    }
}

/// Each method converts the value to one type. If the value has another type, the method adds a finding and returns
/// `None`. `expected` is the text after “expected” in that finding.
impl Value {
    /// The finding for a value of another type. `right` is the value as it should be written, if that is known.
    fn push_wrong_type(&self, expected: &str, right: Option<String>, findings: &mut Vec<Finding>) {
        // A value that cannot be read has its finding.
        if matches!(self.kind, Kind::Unreadable) {
            return;
        }
        let message = format!("expected {expected}, found {}", self.type_name());
        let finding = Finding::new(Code::WrongType, message).at(self.span.clone());
        findings.push(match right {
            Some(right) => finding.help("write:").edit(self.span.clone(), right),
            None => finding,
        });
    }

    /// True if everything in the value could be read.
    pub fn is_complete(&self) -> bool {
        match &self.kind {
            Kind::Unreadable => false,
            Kind::List(items) => items.iter().all(Self::is_complete),
            Kind::Table(table) => !table.incomplete && table.entries.iter().all(|(_, value)| value.is_complete()),
            _ => true,
        }
    }

    /// The value as it should be written: as it stands in the file, if that is TOML.
    pub fn corrected(&self) -> String {
        let written = self.as_written();
        if DeValue::parse(written).is_ok() {
            return written.to_owned();
        }
        match &self.kind {
            Kind::Text(text) => quote(text),
            Kind::List(items) => format!("[{}]", items.iter().map(Self::corrected).collect::<Vec<_>>().join(", ")),
            Kind::Table(table) => table.corrected(),
            _ => written.to_owned(),
        }
    }

    /// The value as it stands in the file.
    pub fn as_written(&self) -> &str {
        &self.span.source.text[self.span.range.clone()]
    }

    /// A text, with escapes resolved.
    pub fn text(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<String>> {
        let right = match &self.kind {
            Kind::Text(text) => return Some(Spanned { value: text.clone(), span: self.span.clone() }),
            Kind::Integer(_) | Kind::Number(_) | Kind::Datetime(_) | Kind::Boolean(_) => Some(quote(self.as_written())),
            Kind::List(items) => match items.as_slice() {
                [only] if matches!(only.kind, Kind::Text(_)) => Some(only.corrected()),
                _ => None,
            },
            Kind::Table(_) | Kind::Unreadable => None,
        };
        let before = findings.len();
        self.push_wrong_type(expected, right, findings);
        add_help(before, "write one text in quotation marks, without brackets or braces", findings);
        None
    }

    /// The content of a text, and nothing for other types.
    fn content(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text.trim()),
            _ => None,
        }
    }

    /// A whole number. A number outside `range` is a finding too.
    pub fn integer(
        &self,
        expected: &str,
        range: std::ops::RangeInclusive<i64>,
        findings: &mut Vec<Finding>,
    ) -> Option<i64> {
        let Kind::Integer(number) = self.kind else {
            // A word may stand behind the number.
            let content = self.content().unwrap_or_default();
            let digits = content.split(' ').next().filter(|digits| digits.parse::<i64>().is_ok());
            let before = findings.len();
            self.push_wrong_type(expected, digits.map(str::to_owned), findings);
            add_help(before, "write the number in figures, without quotation marks", findings);
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let message = format!("expected {expected} from {} to {}, found {number}", range.start(), range.end());
        let help = "write a number between the two, or omit the key if it is not required";
        findings.push(Finding::new(Code::BadValue, message).at(self.span.clone()).help(help));
        None
    }

    /// A number with or without a fraction. A number outside `range` is a finding too.
    pub fn number(
        &self,
        expected: &str,
        range: std::ops::RangeInclusive<f64>,
        findings: &mut Vec<Finding>,
    ) -> Option<f64> {
        let number = match self.kind {
            Kind::Integer(integer) => integer as f64,
            Kind::Number(number) => number,
            _ => {
                let right = self.content().filter(|text| text.parse::<i64>().is_ok()).map(str::to_owned);
                self.push_wrong_type(expected, right, findings);
                return None;
            }
        };
        if range.contains(&number) {
            return Some(number);
        }
        let message = format!("expected {expected} from {} to {}, found {number}", range.start(), range.end());
        findings.push(Finding::new(Code::BadValue, message).at(self.span.clone()));
        None
    }

    /// `true` or `false`.
    pub fn boolean(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<bool> {
        match self.kind {
            Kind::Boolean(boolean) => Some(boolean),
            _ => {
                let right = self.content().and_then(boolean).map(|value| value.to_string());
                let before = findings.len();
                self.push_wrong_type(expected, right, findings);
                add_help(before, "write true or false, without quotation marks; or omit the key", findings);
                None
            }
        }
    }

    /// A TOML date, time or both.
    pub fn datetime(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<Datetime>> {
        match self.kind {
            Kind::Datetime(datetime) => Some(Spanned { value: datetime, span: self.span.clone() }),
            _ => {
                let right = match &self.kind {
                    // A date in a table, as `held` has it.
                    Kind::Table(table) => match table.entries.as_slice() {
                        [(_, only)] if matches!(only.kind, Kind::Datetime(_)) => Some(only.corrected()),
                        _ => None,
                    },
                    _ => self.content().and_then(read_date).and_then(|reading| match reading {
                        Reading::Date(date) => Some(date),
                        Reading::NoSuchDate => None,
                    }),
                };
                let before = findings.len();
                self.push_wrong_type(expected, right, findings);
                let help = "write the year, the month and the day, without quotation marks: 2025-03-14, or with a time \
                            2025-03-14T15:00:00";
                add_help(before, help, findings);
                None
            }
        }
    }

    /// The items of a list.
    pub fn list(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<&[Value]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => {
                let inline = matches!(self.kind, Kind::Text(_)) || self.as_written().starts_with('{');
                let parts: Vec<&str> = self.content().unwrap_or_default().split([',', ';']).map(str::trim).collect();
                let is_id = |part: &&str| !part.is_empty() && !part.contains(' ');
                let right = match parts.len() > 1 && parts.iter().all(is_id) {
                    true => Some(format!("[{}]", parts.iter().map(|part| quote(part)).collect::<Vec<_>>().join(", "))),
                    false => inline.then(|| format!("[{}]", self.corrected())),
                };
                let before = findings.len();
                self.push_wrong_type(expected, right, findings);
                add_help(before, "a list stands in square brackets, with commas between its values", findings);
                None
            }
        }
    }

    /// The items of a list. A value that is not a list is treated as a list with one item.
    pub fn one_or_list(&self) -> &[Value] {
        match &self.kind {
            Kind::List(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    /// A table, inline or with a header.
    pub fn table(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<&Table> {
        match &self.kind {
            Kind::Table(table) => Some(table),
            _ => {
                let right = match &self.kind {
                    Kind::List(items) => match items.as_slice() {
                        [only] if matches!(only.kind, Kind::Table(_)) && !self.as_written().starts_with("[[") => {
                            Some(only.corrected())
                        }
                        _ => None,
                    },
                    _ => None,
                };
                let before = findings.len();
                self.push_wrong_type(expected, right, findings);
                add_help(before, "a table stands in braces, { key = value, … }, or below a header", findings);
                None
            }
        }
    }
}

impl Table {
    /// The table in braces, as it should be written.
    fn corrected(&self) -> String {
        let entries = self.entries.iter().map(|(key, value)| format!("{} = {}", key.value, value.corrected()));
        format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
    }
}

/// Adds a help to the findings that were added after `before` and have none.
fn add_help(before: usize, help: &str, findings: &mut [Finding]) {
    for finding in findings.iter_mut().skip(before).filter(|finding| finding.help.is_none()) {
        finding.help = Some(help.to_owned());
    }
}

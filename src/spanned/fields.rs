//! Reads a table field by field. The requested keys are the known keys, so an unknown key is reported together with
//! the known key that is most similar to it.

use super::tree::{Datetime, Kind, Spanned, Table, Value};
use crate::diag::{Code, Finding, Span, suggest};

/// The fields of one table. Request each known key, then call [`Fields::finish`] to report the unknown ones.
pub struct Fields<'a> {
    table: &'a Table,
    requested: Vec<&'a str>,
    what: &'static str,
}

impl<'a> Fields<'a> {
    /// `what` describes the table in a few words, such as “a meeting” or “a person”. Findings start with it.
    pub fn new(table: &'a Table, what: &'static str) -> Self {
        Self { table, requested: Vec::new(), what }
    }

    /// The span of the table.
    pub fn span(&self) -> &Span {
        &self.table.span
    }

    /// The value of a key, or `None` if the table does not have the key.
    pub fn optional(&mut self, key: &'a str) -> Option<&'a Value> {
        self.requested.push(key);
        self.table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// The value of a key. If the table does not have the key, adds a finding with `help` and returns `None`.
    pub fn required(&mut self, key: &'a str, help: &str, findings: &mut Vec<Finding>) -> Option<&'a Value> {
        let value = self.optional(key);
        if value.is_none() {
            findings.push(
                Finding::new(Code::MissingKey, format!("{} needs the key `{key}`", self.what))
                    .at(self.table.span.clone())
                    .help(help),
            );
        }
        value
    }

    /// Adds a finding for every key that was not requested.
    pub fn finish(self, findings: &mut Vec<Finding>) {
        for (key, _) in &self.table.entries {
            if self.requested.contains(&key.value.as_str()) {
                continue;
            }
            let message = format!("{} has no key `{}`", self.what, key.value);
            let help = match suggest(&key.value, self.requested.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its keys are {}", self.requested.join(", ")),
            };
            findings.push(Finding::new(Code::UnknownKey, message).at(key.span.clone()).help(help));
        }
    }
}

/// Each method converts the value to one type. If the value has another type, the method adds a finding and returns
/// `None`. `expected` is the text after “expected” in that finding.
impl Value {
    fn push_wrong_type(&self, expected: &str, findings: &mut Vec<Finding>) {
        let message = format!("expected {expected}, found {}", self.type_name());
        findings.push(Finding::new(Code::WrongType, message).at(self.span.clone()));
    }

    /// A text, with escapes resolved.
    pub fn text(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<String>> {
        match &self.kind {
            Kind::Text(text) => Some(Spanned { value: text.clone(), span: self.span.clone() }),
            _ => {
                self.push_wrong_type(expected, findings);
                None
            }
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
            self.push_wrong_type(expected, findings);
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let message = format!("expected {expected} from {} to {}, found {number}", range.start(), range.end());
        findings.push(Finding::new(Code::BadValue, message).at(self.span.clone()));
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
                self.push_wrong_type(expected, findings);
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
                self.push_wrong_type(expected, findings);
                None
            }
        }
    }

    /// A TOML date, time or both.
    pub fn datetime(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<Datetime>> {
        match self.kind {
            Kind::Datetime(datetime) => Some(Spanned { value: datetime, span: self.span.clone() }),
            _ => {
                self.push_wrong_type(expected, findings);
                None
            }
        }
    }

    /// The items of a list.
    pub fn list(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<&[Value]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => {
                self.push_wrong_type(expected, findings);
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
                self.push_wrong_type(expected, findings);
                None
            }
        }
    }
}

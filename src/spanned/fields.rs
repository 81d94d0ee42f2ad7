//! Reading a table field by field: what was asked for is what is known, so an
//! unknown key can be told with its nearest neighbour.

use super::tree::{Civil, Kind, Spanned, Table, Value};
use crate::diag::{Code, Finding, Place, nearest};

/// The fields of one table. Ask for each, then call [`Fields::finish`].
pub struct Fields<'a> {
    table: &'a Table,
    asked: Vec<&'a str>,
    what: &'static str,
}

impl<'a> Fields<'a> {
    /// `what` says in a few words what the table describes: “a meeting”, “a person”.
    pub fn new(table: &'a Table, what: &'static str) -> Self {
        Self { table, asked: Vec::new(), what }
    }

    /// Where the table stands.
    pub fn place(&self) -> &Place {
        &self.table.place
    }

    /// The value under a key, if it is there.
    pub fn optional(&mut self, key: &'a str) -> Option<&'a Value> {
        self.asked.push(key);
        self.table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// The value under a key; a finding where it is not there.
    pub fn required(&mut self, key: &'a str, help: &str, findings: &mut Vec<Finding>) -> Option<&'a Value> {
        let value = self.optional(key);
        if value.is_none() {
            findings.push(
                Finding::new(Code::MissingKey, format!("{} needs the key `{key}`", self.what))
                    .at(self.table.place.clone())
                    .help(help),
            );
        }
        value
    }

    /// Every key that nobody asked for becomes a finding.
    pub fn finish(self, findings: &mut Vec<Finding>) {
        for (key, _) in &self.table.entries {
            if self.asked.contains(&key.value.as_str()) {
                continue;
            }
            let message = format!("{} has no key `{}`", self.what, key.value);
            let help = match nearest(&key.value, self.asked.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its keys are {}", self.asked.join(", ")),
            };
            findings.push(Finding::new(Code::UnknownKey, message).at(key.place.clone()).help(help));
        }
    }
}

/// Readings of one value. Each adds a finding and gives nothing where the value is of another type.
impl Value {
    fn wrong(&self, expected: &str, findings: &mut Vec<Finding>) {
        let message = format!("expected {expected}, found {}", self.describe());
        findings.push(Finding::new(Code::WrongType, message).at(self.place.clone()));
    }

    pub fn text(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<String>> {
        match &self.kind {
            Kind::Text(text) => Some(Spanned { value: text.clone(), place: self.place.clone() }),
            _ => {
                self.wrong(expected, findings);
                None
            }
        }
    }

    /// A whole number in a range.
    pub fn whole(
        &self,
        expected: &str,
        range: std::ops::RangeInclusive<i64>,
        findings: &mut Vec<Finding>,
    ) -> Option<i64> {
        let Kind::Integer(number) = self.kind else {
            self.wrong(expected, findings);
            return None;
        };
        if range.contains(&number) {
            return Some(number);
        }
        let message = format!("expected {expected} from {} to {}, found {number}", range.start(), range.end());
        findings.push(Finding::new(Code::BadValue, message).at(self.place.clone()));
        None
    }

    /// A number in a range, with or without a fraction.
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
                self.wrong(expected, findings);
                return None;
            }
        };
        if range.contains(&number) {
            return Some(number);
        }
        let message = format!("expected {expected} from {} to {}, found {number}", range.start(), range.end());
        findings.push(Finding::new(Code::BadValue, message).at(self.place.clone()));
        None
    }

    pub fn boolean(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<bool> {
        match self.kind {
            Kind::Boolean(boolean) => Some(boolean),
            _ => {
                self.wrong(expected, findings);
                None
            }
        }
    }

    pub fn civil(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<Civil>> {
        match self.kind {
            Kind::Civil(civil) => Some(Spanned { value: civil, place: self.place.clone() }),
            _ => {
                self.wrong(expected, findings);
                None
            }
        }
    }

    pub fn list(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<&[Value]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => {
                self.wrong(expected, findings);
                None
            }
        }
    }

    /// A list, or one value that stands for a list of one.
    pub fn one_or_list(&self) -> &[Value] {
        match &self.kind {
            Kind::List(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    pub fn table(&self, expected: &str, findings: &mut Vec<Finding>) -> Option<&Table> {
        match &self.kind {
            Kind::Table(table) => Some(table),
            _ => {
                self.wrong(expected, findings);
                None
            }
        }
    }
}

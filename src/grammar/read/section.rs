//! A reader for one table of a rule file. It collects the findings.

use crate::diag::{Code, Finding, Span};
use crate::spanned::{Fields, Spanned, Table, Value};

pub(super) struct Section<'t, 'f> {
    pub fields: Fields<'t>,
    pub findings: &'f mut Vec<Finding>,
}

impl<'t, 'f> Section<'t, 'f> {
    pub fn new(table: &'t Table, what: &'static str, findings: &'f mut Vec<Finding>) -> Self {
        Self { fields: Fields::new(table, what), findings }
    }

    /// Reads an optional table. Returns the default value if the table is missing.
    pub fn table<T: Default>(
        &mut self,
        key: &'t str,
        what: &'static str,
        read: impl FnOnce(&mut Section<'t, '_>) -> T,
    ) -> T {
        let table = self.fields.optional(key).and_then(|value| value.table("a table", self.findings));
        let Some(table) = table else { return T::default() };
        let mut inner = Section::new(table, what, self.findings);
        let result = read(&mut inner);
        inner.finish();
        result
    }

    /// Adds a finding for each unknown key.
    pub fn finish(self) {
        self.fields.finish(self.findings);
    }

    /// Adds a finding for an invalid value.
    pub fn wrong(&mut self, span: Span, message: impl Into<String>) {
        self.findings.push(Finding::new(Code::BadValue, message).at(span));
    }

    pub fn text(&mut self, key: &'t str) -> Option<Spanned<String>> {
        self.fields.optional(key)?.text("a text", self.findings)
    }

    pub fn boolean(&mut self, key: &'t str) -> Option<bool> {
        self.fields.optional(key)?.boolean("true or false", self.findings)
    }

    /// The values of a list. A single value is read as a list with one item. Empty if the key is missing.
    pub fn items(&mut self, key: &'t str) -> &'t [Value] {
        self.fields.optional(key).map_or(&[], Value::one_or_list)
    }

    pub fn texts(&mut self, key: &'t str) -> Vec<Spanned<String>> {
        self.items(key).iter().filter_map(|item| item.text("a text", self.findings)).collect()
    }

    /// The values of `example` and `examples`.
    pub fn examples(&mut self) -> Vec<Value> {
        ["example", "examples"].into_iter().flat_map(|key| self.items(key)).cloned().collect()
    }

    /// The texts of a list without their spans.
    pub fn words<C: FromIterator<String>>(&mut self, key: &'t str) -> C {
        self.texts(key).into_iter().map(|text| text.value).collect()
    }

    /// The values for the names in a list. `names` are all valid names, for the findings.
    pub fn named<T>(&mut self, key: &'t str, from_name: impl Fn(&str) -> Option<T>, names: &[&str]) -> Vec<T> {
        let mut found = Vec::new();
        for text in self.texts(key) {
            match from_name(&text.value) {
                Some(value) => found.push(value),
                None => self.wrong(text.span, format!("expected {}, found `{}`", names.join(", "), text.value)),
            }
        }
        found
    }

    /// One of several names. Returns the first one if the key is missing or the value is invalid.
    pub fn choice<'n>(&mut self, key: &'t str, names: &[&'n str]) -> &'n str {
        let first = names.first().copied().unwrap_or_default();
        let Some(text) = self.text(key) else { return first };
        let found = names.iter().find(|name| **name == text.value).copied();
        if found.is_none() {
            self.wrong(text.span, format!("expected {}, found `{}`", names.join(" or "), text.value));
        }
        found.unwrap_or(first)
    }
}

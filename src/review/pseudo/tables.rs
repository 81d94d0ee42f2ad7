//! Writes TOML files again with one more language: each table that has a text in the base language gets one in the other.

use std::fmt::Write;

use super::Pseudo;
use crate::spanned::{Kind, Table, Value, quote};

/// The keys of a designation or a name whose values are inflected.
const INFLECTED: [&str; 6] = ["abbr", "full", "given", "patronymic", "short", "surname"];

/// The keys that are taken over as they are.
const KEPT: [&str; 2] = ["animate", "gender"];

/// The hints for the rules of inflection. A form for all cases needs none.
const HINTS: [&str; 3] = ["inflected", "rule", "sounds"];

impl Pseudo<'_> {
    /// A meeting file in which every text has the language.
    pub(super) fn meeting(&self, file: &Table) -> String {
        let mut out = String::new();
        for (key, value) in &file.entries {
            let text = match key.value.as_str() {
                "record" => quote(self.tag),
                _ => self.value(value),
            };
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{} = {text}", name(&key.value));
        }
        out
    }

    /// The entries of a file of the directory, each with this language only.
    pub(super) fn entries(&self, file: &Table) -> String {
        let mut out = String::new();
        for (id, entry) in &file.entries {
            if let Kind::Table(entry) = &entry.kind
                && let Some(text) = get(entry, self.base())
            {
                let _ = writeln!(out, "{}.{} = {}", name(&id.value), name(self.tag), self.language(text));
            }
        }
        out
    }

    fn value(&self, value: &Value) -> String {
        match &value.kind {
            Kind::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Kind::Table(table) => {
                let entry = |(key, value): &(crate::spanned::Spanned<String>, Value)| {
                    format!("{} = {}", name(&key.value), self.value(value))
                };
                let mut entries: Vec<String> = table.entries.iter().map(entry).collect();
                let text = get(table, self.base()).map(|text| self.language(text));
                entries.extend(text.map(|text| format!("{} = {text}", name(self.tag))));
                format!("{{ {} }}", entries.join(", "))
            }
            Kind::Text(text) => quote(text),
            // As it is written.
            _ => value.span.source.text[value.span.range.clone()].to_owned(),
        }
    }

    /// The text in the other language, from that in the base language.
    fn language(&self, value: &Value) -> String {
        let Kind::Table(table) = &value.kind else { return self.form(value) };
        let has_parts = table.entries.iter().any(|(key, _)| INFLECTED.contains(&key.value.as_str()));
        if !has_parts {
            return self.form(value);
        }
        let part = |(key, value): &(crate::spanned::Spanned<String>, Value)| {
            let text = match key.value.as_str() {
                key if INFLECTED.contains(&key) => self.form(value),
                key if KEPT.contains(&key) => self.value(value),
                "address" => self.text(value),
                _ => return None,
            };
            Some(format!("{} = {text}", name(&key.value)))
        };
        let parts: Vec<String> = table.entries.iter().filter_map(part).collect();
        format!("{{ {} }}", parts.join(", "))
    }

    /// The form of a text for all cases.
    fn form(&self, value: &Value) -> String {
        let first = match &value.kind {
            Kind::Table(table) => {
                let mut forms = table.entries.iter().filter(|(key, _)| !HINTS.contains(&key.value.as_str()));
                forms.find(|(_, value)| matches!(value.kind, Kind::Text(_))).map(|(_, value)| value)
            }
            _ => Some(value),
        };
        format!("{{ all = {} }}", self.text(first.unwrap_or(value)))
    }

    fn text(&self, value: &Value) -> String {
        match &value.kind {
            Kind::Text(text) => quote(&self.typed(text)),
            _ => self.value(value),
        }
    }
}

fn get<'t>(table: &'t Table, key: &str) -> Option<&'t Value> {
    table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

/// A key, in quotation marks if it needs them.
fn name(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if is_bare { key.to_owned() } else { quote(key) }
}

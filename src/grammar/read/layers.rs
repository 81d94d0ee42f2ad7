//! Merges the files of inflection rules of a language: the project's own above the embedded one.

use std::collections::BTreeMap;

use crate::spanned::{Kind, Table, Value};

/// The key of the name of a rule.
const NAME: &str = "name";

/// Adds to a file what only the file below it has. Keys of the upper file override those of the lower one. In a list of
/// tables with names, a table replaces the one with the same name in its place, and tables with new names come first.
pub(super) fn merge(mut upper: Table, lower: Table) -> Table {
    for (key, value) in lower.entries {
        match upper.entries.iter_mut().find(|(known, _)| known.value == key.value) {
            None => upper.entries.push((key, value)),
            Some((_, own)) => merge_values(own, value),
        }
    }
    upper.incomplete |= lower.incomplete;
    upper
}

fn merge_values(upper: &mut Value, lower: Value) {
    match (&mut upper.kind, lower.kind) {
        (Kind::Table(own), Kind::Table(others)) => {
            let empty = Table { span: own.span.clone(), entries: Vec::new(), incomplete: false };
            *own = merge(std::mem::replace(own, empty), others);
        }
        (Kind::List(own), Kind::List(others)) if own.iter().chain(&others).all(|value| name(value).is_some()) => {
            *own = merge_lists(std::mem::take(own), others);
        }
        _ => {}
    }
}

fn merge_lists(upper: Vec<Value>, lower: Vec<Value>) -> Vec<Value> {
    let mut replacing: BTreeMap<String, Value> = BTreeMap::new();
    let mut merged = Vec::new();
    for value in upper {
        let same = name(&value).filter(|own| lower.iter().any(|other| name(other) == Some(own))).map(str::to_owned);
        match same {
            // A second table with the same name stays in the list, where the reader finds it.
            Some(name) if !replacing.contains_key(&name) => drop(replacing.insert(name, value)),
            _ => merged.push(value),
        }
    }
    merged.extend(lower.into_iter().map(|value| {
        let own = name(&value).and_then(|name| replacing.remove(name));
        own.unwrap_or(value)
    }));
    merged
}

/// The name of a table.
fn name(value: &Value) -> Option<&str> {
    let Kind::Table(table) = &value.kind else { return None };
    table.entries.iter().find(|(key, _)| key.value == NAME).and_then(|(_, value)| match &value.kind {
        Kind::Text(name) => Some(name.as_str()),
        _ => None,
    })
}

//! The keys and tables that a meeting file can have. A key of the meeting that stands below a table is put where it
//! belongs, with a finding.

use std::sync::Arc;

use crate::diag::{Code, Finding, Source, Span};
use crate::spanned::{Habits, Kind, Spanned, Table, Value, parse_with};

/// The keys of the meeting itself. `id` is not in the list, because members have an `id` too.
const KEYS: [&str; 20] = [
    "event",
    "status",
    "record",
    "issuer",
    "number",
    "place",
    "destination",
    "document",
    "theme",
    "issued",
    "published",
    "held",
    "zone",
    "also-show",
    "sides",
    "proceedings",
    "closing",
    "actions",
    "attachments",
    "signatory",
];

/// Whether a table of a meeting file begins with two brackets. `None` for tables that are unknown.
fn is_list(name: &str) -> Option<bool> {
    match name {
        "sides" | "sides.members" | "proceedings" | "actions" | "attachments" => Some(true),
        "closing" | "place" | "destination" | "document" | "theme" | "held" | "sides.members.person" => Some(false),
        _ => None,
    }
}

/// Parses a meeting file. `quotes` gives the quotation marks of a language, by its tag.
pub fn parse(
    source: &Arc<Source>,
    quotes: &dyn Fn(&str) -> Option<(char, char)>,
    findings: &mut Vec<Finding>,
) -> Table {
    let mut root = parse_with(source, &Habits { is_list: &is_list, quotes }, findings);
    let mut misplaced = Vec::new();
    for (key, value) in &mut root.entries {
        if is_header(key, value) {
            take_misplaced(&key.value.clone(), value, &mut misplaced);
        }
    }
    let headers = root.entries.iter().filter(|(key, value)| is_header(key, value));
    let first_header = headers.map(|(_, value)| value.span.range.start).min().unwrap_or(0);
    for (table, key, value) in misplaced {
        let known = root.entries.iter().any(|(name, _)| name.value == key.value);
        findings.push(misplaced_key(&table, &key, &value, first_header, known));
        if !known {
            root.entries.push((key, value));
        }
    }
    root.entries.sort_by_key(|(key, _)| key.span.range.start);
    root
}

/// True if a table, or a list of tables, begins with a header and not within braces or brackets.
fn is_header(key: &Spanned<String>, value: &Value) -> bool {
    value.span.range.start < key.span.range.start && matches!(value.kind, Kind::Table(_) | Kind::List(_))
}

/// A key of the meeting, taken out of another table: the span of the header of the table, the key and its value.
type Misplaced = (Span, Spanned<String>, Value);

/// Takes the keys of the meeting out of a table, or out of a list of tables, and of the tables in them.
fn take_misplaced(path: &str, value: &mut Value, misplaced: &mut Vec<Misplaced>) {
    let table = match &mut value.kind {
        Kind::Table(table) => table,
        Kind::List(items) => {
            items.iter_mut().for_each(|item| take_misplaced(path, item, misplaced));
            return;
        }
        _ => return,
    };
    // The arguments of a phrase have any names.
    if path.ends_with(".args") {
        return;
    }
    let mut kept = Vec::new();
    for (key, mut value) in std::mem::take(&mut table.entries) {
        if is_header(&key, &value) {
            take_misplaced(&format!("{path}.{}", key.value), &mut value, misplaced);
            kept.push((key, value));
        } else if KEYS.contains(&key.value.as_str()) || (key.value == "id" && path != "sides.members") {
            misplaced.push((table.span.clone(), key, value));
        } else {
            kept.push((key, value));
        }
    }
    table.entries = kept;
}

fn misplaced_key(table: &Span, key: &Spanned<String>, value: &Value, first_header: usize, known: bool) -> Finding {
    let name = &key.value;
    let source = &key.span.source;
    let text = &source.text;
    let header = text[table.range.clone()].trim();
    let message = format!("`{name}` is a key of the meeting, and not of the table `{header}` above it");
    let finding = Finding::new(Code::UnknownKey, message)
        .at(key.span.clone())
        .related(table.clone(), "the keys below belong to this table");
    if known {
        return finding.help(format!("the meeting has `{name}` already: delete this line"));
    }
    let start = text[..key.span.range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[value.span.range.end..].find('\n').map_or(text.len(), |at| value.span.range.end + at);
    let insert = text[..first_header].rfind('\n').map_or(0, |at| at + 1);
    let statement = text[start..end].trim();
    finding
        .help("write the line above the first table of the file:")
        .edit(Span::new(source, insert..insert), format!("{statement}\n\n"))
        .edit(Span::new(source, start..end), "")
}

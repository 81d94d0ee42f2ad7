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

/// The tables of a meeting file, and whether a table begins with two brackets. `None` if it may be both.
const TABLES: [(&str, Option<bool>); 19] = [
    ("sides", Some(true)),
    ("sides.body", Some(false)),
    ("sides.members", Some(true)),
    ("sides.members.person", Some(false)),
    ("sides.members.body", Some(false)),
    ("sides.members.posts", None),
    ("proceedings", Some(true)),
    ("proceedings.points", None),
    ("closing", Some(false)),
    ("actions", Some(true)),
    ("actions.what", Some(false)),
    ("attachments", Some(true)),
    ("attachments.title", Some(false)),
    ("place", Some(false)),
    ("destination", Some(false)),
    ("document", Some(false)),
    ("theme", Some(false)),
    ("held", Some(false)),
    ("signatory", Some(false)),
];

/// Other words for these tables.
const OTHER_WORDS: [(&str, &str); 12] = [
    ("host", "sides"),
    ("guest", "sides"),
    ("party", "sides"),
    ("participants", "sides"),
    ("persons", "sides.members.person"),
    ("topic", "theme"),
    ("subject", "theme"),
    ("tasks", "actions"),
    ("annexes", "attachments"),
    ("enclosures", "attachments"),
    ("venue", "place"),
    ("time", "held"),
];

/// The keys of the meeting that are no tables.
const PLAIN: [&str; 10] =
    ["id", "event", "status", "record", "issuer", "number", "issued", "published", "zone", "also-show"];

/// The keys of the tables of a list, to know them where their header is missing.
const LISTS: [(&str, &[&str]); 4] = [
    ("sides", &["role", "body", "members"]),
    ("proceedings", &["act", "as", "by", "to", "to-as", "points"]),
    ("actions", &["what", "who"]),
    ("attachments", &["title", "pages"]),
];

/// Parses a meeting file. `quotes` gives the quotation marks of a language, by its tag.
pub fn parse(
    source: &Arc<Source>,
    quotes: &dyn Fn(&str) -> Option<(char, char)>,
    findings: &mut Vec<Finding>,
) -> Table {
    let mut root = parse_with(source, &Habits { tables: &TABLES, other_words: &OTHER_WORDS, quotes }, findings);
    adopt_orphans(&mut root, findings);
    adopt_times(&mut root, findings);
    let (mut misplaced, mut freed) = (Vec::new(), Vec::new());
    for (key, value) in &mut root.entries {
        if !is_header(key, value) {
            continue;
        }
        if PLAIN.contains(&key.value.as_str()) {
            findings.push(plain_key(key, value));
            take_misplaced(&key.value.clone(), value, &mut freed);
            value.kind = Kind::Unreadable;
        } else {
            take_misplaced(&key.value.clone(), value, &mut misplaced);
        }
    }
    // What stands below a key with brackets belongs to the meeting, as the line with the brackets does.
    root.entries.extend(freed.into_iter().map(|(_, key, value)| (key, value)));
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

/// The finding for a key of the meeting in the brackets of a table.
fn plain_key(key: &Spanned<String>, value: &Value) -> Finding {
    let name = &key.value;
    let message = format!("`{name}` is a key with a value, and no table");
    let finding = Finding::new(Code::WrongType, message).at(key.span.clone());
    let entries = match &value.kind {
        Kind::Table(table) => table.entries.as_slice(),
        _ => &[],
    };
    match entries.first().filter(|(first, _)| first.value == "value" || !KEYS.contains(&first.value.as_str())) {
        Some((_, first)) => {
            let span = Span::new(&key.span.source, value.span.range.start..first.span.range.end);
            finding.help("write:").edit(span, format!("{name} = {}", first.corrected()))
        }
        None => finding.help(format!("write {name} = … on one line, without brackets")),
    }
}

/// Puts `start` and `end`, or `from` and `to`, at the top of the file into `held`.
fn adopt_times(root: &mut Table, findings: &mut Vec<Finding>) {
    let is_time = |(key, value): &(Spanned<String>, Value)| {
        matches!(key.value.as_str(), "start" | "end" | "from" | "to") && matches!(value.kind, Kind::Datetime(_))
    };
    if root.entries.iter().any(|(key, _)| key.value == "held") {
        return;
    }
    let indexes: Vec<usize> = (0..root.entries.len()).filter(|index| is_time(&root.entries[*index])).collect();
    let (Some(first), Some(last)) = (indexes.first().copied(), indexes.last().copied()) else { return };
    let (key, last_value) = (root.entries[first].0.clone(), root.entries[last].1.clone());
    let together: Vec<String> = indexes
        .iter()
        .map(|index| format!("{} = {}", root.entries[*index].0.value, root.entries[*index].1.corrected()))
        .collect();
    let right = format!("held = {{ {} }}", together.join(", "));
    let message = format!("`{}` is a key of `held`", key.value);
    let finding = Finding::new(Code::UnknownKey, message).at(key.span.clone());
    let span = Span::new(&key.span.source, key.span.range.start..last_value.span.range.end);
    let is_block = last - first + 1 == indexes.len();
    findings.push(if is_block {
        finding.help("write:").edit(span.clone(), right)
    } else {
        finding.help(format!("write {right}"))
    });
    let (times, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut root.entries).into_iter().partition(is_time);
    root.entries = kept;
    let table = Table { span: span.clone(), entries: times, incomplete: false };
    let name = Spanned { value: "held".to_owned(), span: key.span };
    root.entries.push((name, Value { span, kind: Kind::Table(table) }));
}

/// Puts keys of a table of a list whose header is missing into such a table, with one finding for all of them.
fn adopt_orphans(root: &mut Table, findings: &mut Vec<Finding>) {
    for (list, keys) in LISTS {
        let is_orphan =
            |(key, value): &(Spanned<String>, Value)| keys.contains(&key.value.as_str()) && !is_header(key, value);
        let (orphans, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut root.entries).into_iter().partition(is_orphan);
        root.entries = kept;
        let Some((first, _)) = orphans.first() else { continue };
        let source = Arc::clone(&first.span.source);
        let line = source.text[..first.span.range.start].rfind('\n').map_or(0, |at| at + 1);
        let message = format!("`{}` is a key of a table [[{list}]], and no such table begins above it", first.value);
        findings.push(
            Finding::new(Code::UnknownKey, message)
                .at(first.span.clone())
                .help("write the header above it:")
                .edit(Span::new(&source, line..line), format!("[[{list}]]\n")),
        );
        let span = first.span.clone();
        let table = Table { span: span.clone(), entries: orphans, incomplete: false };
        let table = Value { span: span.clone(), kind: Kind::Table(table) };
        match root.entries.iter_mut().find(|(key, _)| key.value == list) {
            Some((_, Value { kind: Kind::List(items), .. })) => items.insert(0, table),
            Some(_) => {}
            None => {
                let key = Spanned { value: list.to_owned(), span: span.clone() };
                root.entries.push((key, Value { span, kind: Kind::List(vec![table]) }));
            }
        }
    }
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
    // A point can be a name: `id`, and perhaps its `form`.
    let is_name = path == "proceedings.points"
        && table.entries.iter().all(|(key, _)| matches!(key.value.as_str(), "id" | "form"));
    let mut kept = Vec::new();
    for (key, mut value) in std::mem::take(&mut table.entries) {
        if is_header(&key, &value) {
            take_misplaced(&format!("{path}.{}", key.value), &mut value, misplaced);
            kept.push((key, value));
        } else if KEYS.contains(&key.value.as_str()) || (key.value == "id" && path != "sides.members" && !is_name) {
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

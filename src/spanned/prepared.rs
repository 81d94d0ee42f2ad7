//! Trees that the build script has parsed. To read one is several times faster than to parse the file.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::tree::{Kind, Spanned, Table, Value};
use crate::diag::{Source, Span};

/// A value without its source. The offsets are bytes of the file.
#[derive(Serialize, Deserialize)]
struct Node<'a> {
    start: u32,
    end: u32,
    #[serde(borrow)]
    content: Content<'a>,
}

/// The kinds of value that the embedded files have.
#[derive(Serialize, Deserialize)]
enum Content<'a> {
    /// A text whose content is what stands in the file between its quotation marks.
    AsWritten,
    /// Another text, with its content.
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    #[serde(borrow)]
    List(Vec<Node<'a>>),
    #[serde(borrow)]
    Table(Vec<Entry<'a>>),
}

/// A key with its value.
#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    start: u32,
    end: u32,
    /// `None` if the key is what stands in the file.
    key: Option<&'a str>,
    #[serde(borrow)]
    value: Node<'a>,
}

/// The prepared form of a whole file. `None` if the file has something that the form has no place for, such as a date or a line
/// that could not be read.
#[allow(dead_code, reason = "only the build script and a test call it")]
pub fn prepare(table: &Table) -> Option<Vec<u8>> {
    postcard::to_extend(&of_table(table)?, Vec::new()).ok()
}

/// The tree of a prepared file. `None` if the bytes are no such form.
pub fn from_prepared(bytes: &[u8], source: &Arc<Source>) -> Option<Table> {
    let node: Node<'_> = postcard::from_bytes(bytes).ok()?;
    let span = span_of(node.start, node.end, source);
    match node.content {
        Content::Table(entries) => table(span, entries, source),
        _ => None,
    }
}

fn offsets(span: &Span) -> Option<(u32, u32)> {
    let Range { start, end } = span.range;
    Some((u32::try_from(start).ok()?, u32::try_from(end).ok()?))
}

fn of_table(table: &Table) -> Option<Node<'_>> {
    let (start, end) = offsets(&table.span)?;
    let entries = table.entries.iter().map(of_entry).collect::<Option<Vec<_>>>()?;
    (!table.incomplete).then_some(Node { start, end, content: Content::Table(entries) })
}

fn of_entry((key, value): &(Spanned<String>, Value)) -> Option<Entry<'_>> {
    let (start, end) = offsets(&key.span)?;
    let written = key.span.source.text.get(key.span.range.clone());
    let key = Some(key.value.as_str()).filter(|key| written != Some(key));
    Some(Entry { start, end, key, value: of_value(value)? })
}

/// The content of a text that has no escapes: what stands in the file between the quotation marks.
fn between_marks(span: &Span) -> Option<&str> {
    span.source.text.get(span.range.start + 1..span.range.end.checked_sub(1)?)
}

fn of_value(value: &Value) -> Option<Node<'_>> {
    let (start, end) = offsets(&value.span)?;
    let content = match &value.kind {
        Kind::Text(text) if between_marks(&value.span) == Some(text) => Content::AsWritten,
        Kind::Text(text) => Content::Text(text),
        Kind::Integer(number) => Content::Integer(*number),
        Kind::Number(number) => Content::Number(*number),
        Kind::Boolean(flag) => Content::Boolean(*flag),
        Kind::List(items) => Content::List(items.iter().map(of_value).collect::<Option<_>>()?),
        // The span of a table is that of its value.
        Kind::Table(table) => return of_table(table).map(|node| Node { start, end, ..node }),
        Kind::Datetime(_) | Kind::Unreadable => return None,
    };
    Some(Node { start, end, content })
}

fn span_of(start: u32, end: u32, source: &Arc<Source>) -> Span {
    Span::new(source, start as usize..end as usize)
}

fn table(span: Span, entries: Vec<Entry<'_>>, source: &Arc<Source>) -> Option<Table> {
    let entry = |entry: Entry<'_>| {
        let span = span_of(entry.start, entry.end, source);
        let key = entry.key.or_else(|| source.text.get(span.range.clone()))?.to_owned();
        Some((Spanned { value: key, span }, value(entry.value, source)?))
    };
    Some(Table { span, entries: entries.into_iter().map(entry).collect::<Option<_>>()?, incomplete: false })
}

fn value(node: Node<'_>, source: &Arc<Source>) -> Option<Value> {
    let span = span_of(node.start, node.end, source);
    let kind = match node.content {
        Content::AsWritten => Kind::Text(between_marks(&span)?.to_owned()),
        Content::Text(text) => Kind::Text(text.to_owned()),
        Content::Integer(number) => Kind::Integer(number),
        Content::Number(number) => Kind::Number(number),
        Content::Boolean(flag) => Kind::Boolean(flag),
        Content::List(items) => Kind::List(items.into_iter().map(|item| value(item, source)).collect::<Option<_>>()?),
        Content::Table(entries) => Kind::Table(table(span.clone(), entries, source)?),
    };
    Some(Value { span, kind })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::spanned::parse;

    /// A value with the ranges of its parts, without the source.
    fn outline(value: &Value) -> String {
        let content = match &value.kind {
            Kind::List(items) => format!("{:?}", items.iter().map(outline).collect::<Vec<_>>()),
            Kind::Table(table) => outline_of(table),
            other => format!("{other:?}"),
        };
        format!("{:?} {content}", value.span.range)
    }

    fn outline_of(table: &Table) -> String {
        let entries = table.entries.iter();
        let entries = entries.map(|(key, value)| format!("{} {:?} {}", key.value, key.span.range, outline(value)));
        format!("{:?} {:?}", table.span.range, entries.collect::<Vec<_>>())
    }

    #[test]
    fn a_prepared_file_is_read_as_it_is_parsed() {
        for path in ["data/bodies.toml", "data/events.toml", "locales/ru/locale.toml", "locales/az/writing.toml"] {
            let source = Source::new(path, fs::read_to_string(path).unwrap());
            let parsed = parse(&source, &mut Vec::new());
            let read = from_prepared(&prepare(&parsed).unwrap(), &source).unwrap();
            assert_eq!(outline_of(&read), outline_of(&parsed), "{path}");
        }
    }

    #[test]
    fn what_has_no_prepared_form_is_parsed() {
        let date = Source::new("a.toml", "day = 2025-03-14\n");
        assert!(prepare(&parse(&date, &mut Vec::new())).is_none());
        let broken = Source::new("a.toml", "key = \n");
        assert!(prepare(&parse(&broken, &mut Vec::new())).is_none());
        assert!(from_prepared(b"no tree", &date).is_none());
    }
}

//! Trees that the build script has parsed. To read one is several times faster than to parse the file.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::tree::{Kind, Spanned, Table, Value};
use crate::diag::{Source, Span};

/// A span without its source.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct PreparedSpan {
    start: u32,
    end: u32,
}

impl PreparedSpan {
    /// `None` if the file is too large.
    pub fn of(span: &Span) -> Option<Self> {
        Some(Self { start: u32::try_from(span.range.start).ok()?, end: u32::try_from(span.range.end).ok()? })
    }

    /// The span in its file.
    pub fn of_source(self, source: &Arc<Source>) -> Span {
        Span::new(source, self.start as usize..self.end as usize)
    }
}

/// A text with its span.
#[derive(Serialize, Deserialize)]
pub struct PreparedText<'a> {
    pub text: &'a str,
    pub span: PreparedSpan,
}

impl<'a> PreparedText<'a> {
    /// `None` if the file is too large.
    pub fn of(text: &'a Spanned<String>) -> Option<Self> {
        Some(Self { text: &text.value, span: PreparedSpan::of(&text.span)? })
    }

    /// The text as one of its file.
    pub fn spanned(&self, source: &Arc<Source>) -> Spanned<String> {
        Spanned { value: self.text.to_owned(), span: self.span.of_source(source) }
    }
}

/// A key or a value, without its source. The offsets are bytes of the file. The parts of a list or a table follow it.
#[derive(Serialize, Deserialize)]
struct Part<'a> {
    span: PreparedSpan,
    #[serde(borrow)]
    content: Content<'a>,
}

/// The kinds of value that the embedded files have.
#[derive(Serialize, Deserialize)]
enum Content<'a> {
    /// A key that is what stands in the file, or a text that is what stands in the file between its quotation marks.
    AsWritten,
    /// Another key or text, with its content.
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// The number of values that follow.
    List(u32),
    /// The number of keys that follow, each with its value behind it.
    Table(u32),
}

/// The prepared form of a whole file. `None` if the file has something that the form has no place for, such as a date or a line
/// that could not be read.
#[allow(dead_code, reason = "only the build script and a test call it")]
pub fn prepare(table: &Table) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    write_table(table, &table.span, &mut bytes)?;
    Some(bytes)
}

/// The tree of a prepared file. `None` if the bytes are no such form.
pub fn from_prepared(bytes: &[u8], source: &Arc<Source>) -> Option<Table> {
    match (Reader { rest: bytes, source }).value()?.kind {
        Kind::Table(table) => Some(table),
        _ => None,
    }
}

fn write(span: &Span, content: Content<'_>, bytes: &mut Vec<u8>) -> Option<()> {
    let part = Part { span: PreparedSpan::of(span)?, content };
    *bytes = postcard::to_extend(&part, std::mem::take(bytes)).ok()?;
    Some(())
}

/// The span of a table that is a value is that of the value.
fn write_table(table: &Table, span: &Span, bytes: &mut Vec<u8>) -> Option<()> {
    if table.incomplete {
        return None;
    }
    write(span, Content::Table(u32::try_from(table.entries.len()).ok()?), bytes)?;
    table.entries.iter().try_for_each(|(key, value)| {
        let is_written = key.span.text() == Some(&key.value);
        write(&key.span, if is_written { Content::AsWritten } else { Content::Text(&key.value) }, bytes)?;
        write_value(value, bytes)
    })
}

fn write_value(value: &Value, bytes: &mut Vec<u8>) -> Option<()> {
    let content = match &value.kind {
        Kind::Text(text) if between_marks(&value.span) == Some(text) => Content::AsWritten,
        Kind::Text(text) => Content::Text(text),
        Kind::Integer(number) => Content::Integer(*number),
        Kind::Number(number) => Content::Number(*number),
        Kind::Boolean(flag) => Content::Boolean(*flag),
        Kind::List(items) => {
            write(&value.span, Content::List(u32::try_from(items.len()).ok()?), bytes)?;
            return items.iter().try_for_each(|item| write_value(item, bytes));
        }
        Kind::Table(table) => return write_table(table, &value.span, bytes),
        Kind::Datetime(_) | Kind::Unreadable => return None,
    };
    write(&value.span, content, bytes)
}

/// The content of a text that has no escapes: what stands in the file between the quotation marks.
fn between_marks(span: &Span) -> Option<&str> {
    span.source.text.get(span.range.start + 1..span.range.end.checked_sub(1)?)
}

/// Reads one part after the other.
struct Reader<'a> {
    rest: &'a [u8],
    source: &'a Arc<Source>,
}

impl<'a> Reader<'a> {
    fn part(&mut self) -> Option<(Span, Content<'a>)> {
        let (Part { span, content }, rest) = postcard::take_from_bytes(self.rest).ok()?;
        self.rest = rest;
        Some((span.of_source(self.source), content))
    }

    fn value(&mut self) -> Option<Value> {
        let (span, content) = self.part()?;
        let kind = match content {
            Content::AsWritten => Kind::Text(between_marks(&span)?.to_owned()),
            Content::Text(text) => Kind::Text(text.to_owned()),
            Content::Integer(number) => Kind::Integer(number),
            Content::Number(number) => Kind::Number(number),
            Content::Boolean(flag) => Kind::Boolean(flag),
            Content::List(length) => Kind::List((0..length).map(|_| self.value()).collect::<Option<_>>()?),
            Content::Table(length) => {
                let entries = (0..length).map(|_| self.entry()).collect::<Option<_>>()?;
                Kind::Table(Table { span: span.clone(), entries, incomplete: false })
            }
        };
        Some(Value { span, kind })
    }

    fn entry(&mut self) -> Option<(Spanned<String>, Value)> {
        let (span, content) = self.part()?;
        let key = match content {
            Content::AsWritten => self.source.text.get(span.range.clone())?,
            Content::Text(key) => key,
            _ => return None,
        };
        Some((Spanned { value: key.to_owned(), span }, self.value()?))
    }
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

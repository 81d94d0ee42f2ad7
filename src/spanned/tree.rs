//! The tree types, and the parser that builds the tree from text.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::normalize::{Normalized, characters_of_toml_string, nfc};
use crate::diag::{Code, Finding, Source, Span};

/// A value together with its span.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// A TOML value and its span. Texts are in NFC.
#[derive(Debug, Clone)]
pub struct Value {
    pub span: Span,
    pub kind: Kind,
}

/// The type and content of a TOML value.
#[derive(Debug, Clone)]
pub enum Kind {
    Text(String),
    Integer(i64),
    /// A number with a fraction. Also a whole number outside the range of `i64`, stored as infinity.
    Number(f64),
    Boolean(bool),
    Datetime(Datetime),
    List(Vec<Value>),
    Table(Table),
}

/// A TOML table. The entries are in the order of the file.
#[derive(Debug, Clone)]
pub struct Table {
    pub span: Span,
    pub entries: Vec<(Spanned<String>, Value)>,
}

/// A date, a time or both, as written. TOML checks the range of each part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Datetime {
    /// Year, month, day.
    pub date: Option<(u16, u8, u8)>,
    /// Hour, minute, second. A fraction of a second is dropped.
    pub time: Option<(u8, u8, u8)>,
    /// Minutes east of UTC. `None` for a local time.
    pub offset: Option<i16>,
}

impl Value {
    /// The type of the value in plain words, for “expected …, found …”.
    pub fn type_name(&self) -> &'static str {
        match &self.kind {
            Kind::Text(_) => "a text",
            Kind::Integer(_) => "a whole number",
            Kind::Number(_) => "a number with a fraction, or a very large one",
            Kind::Boolean(_) => "true or false",
            Kind::Datetime(datetime) => match (datetime.date, datetime.time) {
                (Some(_), Some(_)) => "a date and time",
                (Some(_), None) => "a date",
                _ => "a time without a date",
            },
            Kind::List(_) => "a list",
            Kind::Table(_) => "a table",
        }
    }

    /// The span of a part of a text. `part` is a byte range in the content of the text.
    pub fn subspan(&self, part: Range<usize>) -> Span {
        let raw = &self.span.source.text[self.span.range.clone()];
        let written = Normalized::new(characters_of_toml_string(raw));
        match &self.kind {
            // The parser may have repaired a string that is not closed. Then its parts are not found.
            Kind::Text(content) if written.text == *content => {
                let Range { start, end } = written.source(part);
                let first = self.span.range.start;
                Span::new(&self.span.source, first + start..first + end)
            }
            _ => self.span.clone(),
        }
    }
}

/// Parses a whole file. Every syntax error becomes a finding. The table has all entries that could be parsed.
pub fn parse(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Table {
    let (root, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let span = Span::new(source, error.span().unwrap_or(0..0));
        let message = format!("the file is not valid TOML here: {}", error.message());
        findings.push(
            Finding::new(Code::TomlSyntax, message)
                .at(span)
                .help("write texts in quotation marks; each key has one value and occurs once in its table"),
        );
    }
    let range = root.span();
    table(source, root.into_inner(), range)
}

fn table(source: &Arc<Source>, table: DeTable<'_>, range: Range<usize>) -> Table {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let span = Span::new(source, key.span());
            let key = Spanned { value: nfc(&key.into_inner()).into_owned(), span };
            let range = value.span();
            (key, convert(source, value.into_inner(), range))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span.range.start);
    Table { span: Span::new(source, range), entries }
}

fn convert(source: &Arc<Source>, value: DeValue<'_>, range: Range<usize>) -> Value {
    let span = Span::new(source, range.clone());
    let kind = match value {
        DeValue::String(text) => Kind::Text(nfc(&text).into_owned()),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).map_or(Kind::Number(f64::INFINITY), Kind::Integer)
        }
        DeValue::Float(float) => Kind::Number(float.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(boolean) => Kind::Boolean(boolean),
        DeValue::Datetime(moment) => Kind::Datetime(Datetime {
            date: moment.date.map(|d| (d.year, d.month, d.day)),
            time: moment.time.map(|t| (t.hour, t.minute, t.second.unwrap_or(0))),
            offset: moment.offset.map(|offset| match offset {
                toml::value::Offset::Z => 0,
                toml::value::Offset::Custom { minutes } => minutes,
            }),
        }),
        DeValue::Array(items) => Kind::List(
            items
                .into_iter()
                .map(|item| {
                    let range = item.span();
                    convert(source, item.into_inner(), range)
                })
                .collect(),
        ),
        DeValue::Table(inner) => Kind::Table(table(source, inner, range)),
    };
    Value { span, kind }
}

//! The tree, and how it is made from text.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::diag::{Code, Finding, Place, Source};

/// Anything together with the place where it stands.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    pub value: T,
    pub place: Place,
}

/// A TOML value and its place.
#[derive(Debug, Clone)]
pub struct Value {
    pub place: Place,
    pub kind: Kind,
}

#[derive(Debug, Clone)]
pub enum Kind {
    Text(String),
    Integer(i64),
    /// A number with a fraction, or a whole one out of the range of `i64`.
    Number(f64),
    Boolean(bool),
    Civil(Civil),
    List(Vec<Value>),
    Table(Table),
}

/// A TOML table, its entries in the order of the file.
#[derive(Debug, Clone)]
pub struct Table {
    pub place: Place,
    pub entries: Vec<(Spanned<String>, Value)>,
}

/// A date, a time or both, as written; the parts are within TOML's own bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Civil {
    /// Year, month, day.
    pub date: Option<(u16, u8, u8)>,
    /// Hour, minute, second.
    pub time: Option<(u8, u8, u8)>,
    /// Minutes east of UTC.
    pub offset: Option<i16>,
}

impl Value {
    /// What it is, in TOML's own words, for “expected …, found …”.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            Kind::Text(_) => "a text",
            Kind::Integer(_) => "a whole number",
            Kind::Number(_) => "a number with a fraction, or a very large one",
            Kind::Boolean(_) => "true or false",
            Kind::Civil(civil) => match (civil.date, civil.time) {
                (Some(_), Some(_)) => "a date and time",
                (Some(_), None) => "a date",
                _ => "a time without a date",
            },
            Kind::List(_) => "a list",
            Kind::Table(_) => "a table",
        }
    }

    /// The place of a part of a text's content, where the content stands in the
    /// file letter by letter; the whole value where escapes have changed it.
    pub fn within(&self, part: Range<usize>) -> Place {
        if let Kind::Text(content) = &self.kind
            && let Some(at) = self.place.source.text[self.place.range.clone()].find(content.as_str())
        {
            let start = self.place.range.start + at;
            return Place::new(&self.place.source, start + part.start..start + part.end);
        }
        self.place.clone()
    }
}

/// Reads a whole file. Every syntax error becomes a finding; what could be read is returned.
pub fn parse(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Table {
    let (root, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let place = Place::new(source, error.span().unwrap_or(0..0));
        let message = format!("the file is not TOML here: {}", error.message());
        findings.push(
            Finding::new(Code::TomlSyntax, message)
                .at(place)
                .help("texts stand in quotes, every key has one value and stands once in its table"),
        );
    }
    let range = root.span();
    table(source, root.into_inner(), range)
}

fn table(source: &Arc<Source>, table: DeTable<'_>, range: Range<usize>) -> Table {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let place = Place::new(source, key.span());
            let key = Spanned { value: key.into_inner().into_owned(), place };
            let range = value.span();
            (key, convert(source, value.into_inner(), range))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.place.range.start);
    Table { place: Place::new(source, range), entries }
}

fn convert(source: &Arc<Source>, value: DeValue<'_>, range: Range<usize>) -> Value {
    let place = Place::new(source, range.clone());
    let kind = match value {
        DeValue::String(text) => Kind::Text(text.into_owned()),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).map_or(Kind::Number(f64::INFINITY), Kind::Integer)
        }
        DeValue::Float(float) => Kind::Number(float.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(boolean) => Kind::Boolean(boolean),
        DeValue::Datetime(moment) => Kind::Civil(Civil {
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
    Value { place, kind }
}

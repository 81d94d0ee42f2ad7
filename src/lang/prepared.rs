//! The data of a `writing.toml` that the build script has read.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Writing;
use super::writing::{Disagreement, Disagreements, Government, parse_writing};
use crate::diag::{Finding, Source};
use crate::spanned::{PreparedText, Spanned};

/// A table of words that ask for a case. It is what [`Government`] is.
#[derive(Serialize, Deserialize)]
struct PreparedGovernment<'a> {
    #[serde(borrow)]
    words: Vec<PreparedText<'a>>,
    name_first: bool,
    cases: Vec<PreparedText<'a>>,
    example: PreparedText<'a>,
    counterexample: PreparedText<'a>,
}

#[derive(Serialize, Deserialize)]
struct PreparedDisagreement<'a> {
    #[serde(borrow)]
    first: Vec<&'a str>,
    has_numbers: bool,
    /// The whole table.
    table: &'a [u8],
}

/// The prepared form. `None` if the file is too large.
#[allow(dead_code, reason = "only the build script and a test call it")]
pub fn prepare(writing: &Writing) -> Option<Vec<u8>> {
    fn texts(texts: &[Spanned<String>]) -> Option<Vec<PreparedText<'_>>> {
        texts.iter().map(PreparedText::of).collect()
    }
    let government = writing.government.iter().map(|government| {
        Some(PreparedGovernment {
            words: texts(&government.words)?,
            name_first: government.name_first,
            cases: texts(&government.cases)?,
            example: PreparedText::of(&government.example)?,
            counterexample: PreparedText::of(&government.counterexample)?,
        })
    });
    let bytes = postcard::to_extend(&(writing, government.collect::<Option<Vec<_>>>()?), Vec::new()).ok()?;
    let tables = writing.disagreement.entries();
    let written = tables.iter().map(|entry| postcard::to_extend(entry.table().as_ref(), Vec::new()).ok());
    let written = written.collect::<Option<Vec<_>>>()?;
    let prepared = tables.iter().zip(&written).map(|(entry, table)| PreparedDisagreement {
        first: entry.first.iter().map(AsRef::as_ref).collect(),
        has_numbers: entry.has_numbers,
        table,
    });
    postcard::to_extend(&prepared.collect::<Vec<_>>(), bytes).ok()
}

/// Reads a `writing.toml`, or what the build script has made of it. Each mistake is a finding.
pub fn read_writing(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Writing {
    let prepared = source.prepared.content.and_then(|bytes| from_prepared(bytes, source));
    prepared.unwrap_or_else(|| parse_writing(source, findings))
}

/// The data of a prepared file. `None` if the bytes are no such form.
fn from_prepared(bytes: &'static [u8], source: &Arc<Source>) -> Option<Writing> {
    let ((writing, government), rest) =
        postcard::take_from_bytes::<(Writing, Vec<PreparedGovernment<'_>>)>(bytes).ok()?;
    let texts = |texts: &[PreparedText<'_>]| texts.iter().map(|text| text.spanned(source)).collect();
    let government = government.into_iter().map(|government| Government {
        words: texts(&government.words),
        name_first: government.name_first,
        cases: texts(&government.cases),
        example: government.example.spanned(source),
        counterexample: government.counterexample.spanned(source),
    });
    Some(Writing { government: government.collect(), disagreement: Disagreements::Prepared(rest), ..writing })
}

/// What finds a table of words that do not go together, and the table.
pub struct DisagreementEntry {
    pub first: Vec<Cow<'static, str>>,
    pub has_numbers: bool,
    table: Stored,
}

enum Stored {
    Read(Box<Disagreement>),
    Prepared(&'static [u8]),
}

impl DisagreementEntry {
    /// The whole table. The build script has written what is prepared, so reading it cannot fail.
    pub fn table(&self) -> Cow<'_, Disagreement> {
        match &self.table {
            Stored::Read(table) => Cow::Borrowed(table),
            Stored::Prepared(bytes) => Cow::Owned(postcard::from_bytes(bytes).unwrap_or_default()),
        }
    }
}

impl Disagreements {
    /// All tables. Those that are prepared are not read yet: a text needs few of them.
    pub fn entries(&self) -> Vec<DisagreementEntry> {
        match self {
            Self::Read(tables) => tables
                .iter()
                .map(|table| DisagreementEntry {
                    first: table.first.iter().cloned().map(Cow::Owned).collect(),
                    has_numbers: !table.numbers.is_empty(),
                    table: Stored::Read(Box::new(table.clone())),
                })
                .collect(),
            Self::Prepared(bytes) => postcard::from_bytes::<Vec<PreparedDisagreement<'static>>>(bytes)
                .unwrap_or_default()
                .into_iter()
                .map(|entry| DisagreementEntry {
                    first: entry.first.into_iter().map(Cow::Borrowed).collect(),
                    has_numbers: entry.has_numbers,
                    table: Stored::Prepared(entry.table),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_prepared_file_is_read_as_it_is_written() {
        for folder in fs::read_dir("locales").unwrap() {
            let path = folder.unwrap().path().join("writing.toml");
            let source = Source::new("writing.toml", fs::read_to_string(&path).unwrap());
            let read = read_writing(&source, &mut Vec::new());
            let prepared: &'static [u8] = prepare(&read).unwrap().leak();
            let found = from_prepared(prepared, &source).unwrap();
            let tables = found.disagreement.entries().iter().map(|entry| entry.table().into_owned()).collect();
            assert_eq!(Writing { disagreement: Disagreements::Read(tables), ..found }, read, "{path:?}");
        }
        assert_eq!(from_prepared(b"rules", &Source::new("a.toml", "")), None);
    }
}

//! The id that a meeting declares. It is needed before the whole meeting is read, because two meetings of one run with
//! the same id would overwrite each other's documents.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::MAX_MEETING_BYTES;
use crate::diag::{Code, Finding, Source, Span};
use crate::spanned::{Kind, parse};

/// How many of the other meetings a finding shows. If a folder was copied, there can be hundreds of equal ids.
const MAX_RELATED: usize = 3;

/// An id as written in a file. It is not validated yet.
#[derive(Debug, Clone)]
pub struct DeclaredId {
    pub id: String,
    pub span: Span,
}

/// The text of the key `id`, or `None` if the file has no such key or its value is not a text.
pub fn declared_id(source: &Arc<Source>) -> Option<DeclaredId> {
    // The findings are dropped here, because reading the meeting reports them again.
    let table = parse(source, &mut Vec::new());
    let (_, value) = table.entries.into_iter().find(|(key, _)| key.value == "id")?;
    match value.kind {
        Kind::Text(id) => Some(DeclaredId { id, span: value.span }),
        _ => None,
    }
}

/// A finding for each meeting whose id another meeting declares too. The key is the index of the meeting. All these
/// meetings are refused, because there is no reason to prefer one of them.
pub(super) fn duplicates(meetings: &[Arc<Source>]) -> BTreeMap<usize, Finding> {
    // A single meeting is not read twice.
    let several = if meetings.len() > 1 { meetings } else { &[] };
    let small = |meeting: &&Arc<Source>| meeting.text.len() <= MAX_MEETING_BYTES;
    let ids: Vec<_> = several.iter().map(|meeting| Some(meeting).filter(small).and_then(declared_id)).collect();
    let mut users: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, declared) in ids.iter().enumerate() {
        if let Some(declared) = declared {
            // Some file systems do not distinguish upper case and lower case.
            users.entry(declared.id.to_lowercase()).or_default().push(number);
        }
    }
    let mut findings = BTreeMap::new();
    for numbers in users.into_values().filter(|numbers| numbers.len() > 1) {
        for &number in &numbers {
            let Some(own) = &ids[number] else { continue };
            let message = format!("another meeting of this run has the same id `{}`", own.id);
            let mut finding = Finding::new(Code::DuplicateId, message)
                .at(own.span.clone())
                .help("give each meeting a different id: the documents are named after it");
            let others = numbers.iter().filter(|other| **other != number).filter_map(|other| ids[*other].as_ref());
            for other in others.take(MAX_RELATED) {
                finding = finding.related(other.span.clone(), "the same id");
            }
            findings.insert(number, finding);
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_found_in_a_file_with_errors() {
        let source = Source::new("x.toml", "evnt = 1\nid = \"a-b\"\nplace = \n");
        let declared = declared_id(&source).unwrap();
        assert_eq!(declared.id, "a-b");
        assert_eq!(declared.span.start().line, 2);
        assert!(declared_id(&Source::new("y.toml", "id = 7")).is_none());
    }

    #[test]
    fn each_duplicate_id_refers_to_the_other() {
        let source = |name: &str, id: &str| Source::new(name, format!("id = \"{id}\""));
        let meetings =
            [source("a.toml", "x"), source("b.toml", "y"), Source::new("none.toml", ""), source("c.toml", "X")];
        let found = duplicates(&meetings);
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), [0, 3]);
        assert_eq!(found[&0].code, Code::DuplicateId);
        assert_eq!(found[&0].span.as_ref().unwrap().source.name, "a.toml");
        assert_eq!(found[&0].related[0].0.source.name, "c.toml");
    }
}

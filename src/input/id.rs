//! The id that a file declares. It is needed before the meeting is read in full:
//! two meetings of one run with the same id would write over each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Finding, Place, Source};
use crate::spanned::{Kind, parse};

/// How many of the other meetings a finding shows: a folder copied whole has hundreds.
const SHOWN: usize = 3;

/// An id as it stands in a file, not yet known to be a good one.
#[derive(Debug, Clone)]
pub struct DeclaredId {
    pub id: String,
    pub place: Place,
}

/// The text under the key `id`, where there is one.
pub fn declared_id(source: &Arc<Source>) -> Option<DeclaredId> {
    // What is wrong with the file is told when the meeting is read.
    let table = parse(source, &mut Vec::new());
    let (_, value) = table.entries.into_iter().find(|(key, _)| key.value == "id")?;
    match value.kind {
        Kind::Text(id) => Some(DeclaredId { id, place: value.place }),
        _ => None,
    }
}

/// A finding at each id that stands in more than one of the files, by the number of
/// the file. None of them is better than the other, so each is refused.
pub fn duplicates(ids: &[Option<DeclaredId>]) -> BTreeMap<usize, Finding> {
    let mut users: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, declared) in ids.iter().enumerate() {
        if let Some(declared) = declared {
            // Some file systems do not tell capitals from small letters.
            users.entry(declared.id.to_lowercase()).or_default().push(number);
        }
    }
    let mut findings = BTreeMap::new();
    for numbers in users.into_values().filter(|numbers| numbers.len() > 1) {
        for &number in &numbers {
            let Some(own) = &ids[number] else { continue };
            let message = format!("the id `{}` is that of another meeting of this run", own.id);
            let mut finding = Finding::new(Code::DuplicateId, message)
                .at(own.place.clone())
                .help("give each meeting an id of its own: the documents are named after it");
            let others = numbers.iter().filter(|other| **other != number).filter_map(|other| ids[*other].as_ref());
            for other in others.take(SHOWN) {
                finding = finding.related(other.place.clone(), "the same id");
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
    fn the_id_is_found_beside_other_mistakes() {
        let source = Source::new("x.toml", "evnt = 1\nid = \"a-b\"\nplace = \n");
        let declared = declared_id(&source).unwrap();
        assert_eq!(declared.id, "a-b");
        assert_eq!(declared.place.start().line, 2);
        assert!(declared_id(&Source::new("y.toml", "id = 7")).is_none());
    }

    #[test]
    fn each_of_two_equal_ids_points_to_the_other() {
        let source = |name: &str, id: &str| declared_id(&Source::new(name, format!("id = \"{id}\"")));
        let ids = [source("a.toml", "x"), source("b.toml", "y"), None, source("c.toml", "X")];
        let found = duplicates(&ids);
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), [0, 3]);
        assert_eq!(found[&0].code, Code::DuplicateId);
        assert_eq!(found[&0].place.as_ref().unwrap().source.name, "a.toml");
        assert_eq!(found[&0].related[0].0.source.name, "c.toml");
    }
}

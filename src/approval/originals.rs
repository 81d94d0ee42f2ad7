//! What a project overrides besides messages, and whether the embedded original is still the same: entries of the directory,
//! kinds of event, rules of inflection. Their fingerprints are in `data/review.toml`; those of messages are in their records.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::record::print;
use super::state_text::StateText;
use super::{StateFile, fingerprint};
use crate::diag::{Code, Finding, Source, Span};
use crate::project::{ORIGINALS, Overridden, Project};
use crate::spanned::{Fields, Kind, Table, Value, parse, quote};

/// The keys that lead to a table of the file: the kind, the language if there is one, and the id.
type Path = Vec<String>;

/// The overridden entries, and what the file says of them.
pub struct Originals {
    pub overridden: Vec<Overridden>,
    /// The fingerprint of each original, and its place.
    records: BTreeMap<Path, (String, Option<Span>)>,
    former: Option<Arc<Source>>,
    changed: Vec<Path>,
}

const HEAD: &str = "\
# The embedded entries and rules that this project overrides, as they were when somebody compared them. The command
# `rapporteur locales accept` writes this file, sorted by the ids.
";

impl Originals {
    /// Reads `data/review.toml` of a project. Mistakes in it are added to `findings`.
    pub fn load(project: &Project, findings: &mut Vec<Finding>) -> Self {
        let former = project.text(ORIGINALS, findings);
        let mut records = BTreeMap::new();
        if let Some(source) = &former {
            read(&parse(source, findings), &mut Vec::new(), &mut records, findings);
        }
        Self { overridden: project.overridden(), records, former, changed: Vec::new() }
    }

    /// True if the embedded original is another one than when somebody compared it.
    pub fn has_changed(&self, overridden: &Overridden) -> bool {
        let record = self.records.get(&path(overridden));
        record.is_some_and(|(known, _)| *known != fingerprint(&overridden.text))
    }

    /// The findings about originals that have changed, and about records of what is not overridden.
    pub fn findings(&self) -> Vec<Finding> {
        let changed = self.overridden.iter().filter(|overridden| self.has_changed(overridden)).map(|overridden| {
            let Overridden { kind, id, .. } = overridden;
            let message = format!("the embedded {} that `{id}` overrides has changed since", kind.as_str());
            let finding = Finding::new(Code::OriginalChanged, message).at(overridden.span.clone());
            let finding = finding.related(overridden.original.clone(), "the original now");
            finding.help(format!("if the text of the project stays: `rapporteur locales accept {id}`"))
        });
        let known: Vec<Path> = self.overridden.iter().map(path).collect();
        let unused = self.records.iter().filter(|(path, _)| !known.contains(path));
        let unused = unused.filter_map(|(path, (_, span))| {
            let message = format!("the project overrides no {} `{}`", path.first()?, path.last()?);
            let span = span.clone()?;
            let finding = Finding::new(Code::RecordUnused, message).at(span.clone());
            Some(finding.help("delete the record:").edit(super::findings::block(&span), ""))
        });
        changed.chain(unused).collect()
    }

    /// Writes down the originals of today of what is wanted. Returns how many are new.
    pub fn accept(&mut self, is_wanted: &dyn Fn(&Overridden) -> bool) -> usize {
        let before = self.changed.len();
        for overridden in self.overridden.iter().filter(|overridden| is_wanted(overridden)) {
            let (path, print) = (path(overridden), fingerprint(&overridden.text));
            if self.records.get(&path).is_none_or(|(known, _)| *known != print) {
                self.records.insert(path.clone(), (print, None));
                self.changed.push(path);
            }
        }
        self.changed.len() - before
    }

    /// The file, if it has changed.
    pub fn changed_file(&self) -> Option<StateFile> {
        if self.changed.is_empty() {
            return None;
        }
        let mut file = StateText::new(self.former.as_ref().map(|source| &*source.text), HEAD);
        for path in &self.changed {
            let keys: Vec<&str> = path.iter().map(String::as_str).collect();
            let print = self.records.get(path).map(|(print, _)| quote(print));
            file.set(&keys, &[("original", print)]);
        }
        Some(StateFile { path: ORIGINALS.to_owned(), text: file.finish() })
    }
}

fn path(overridden: &Overridden) -> Path {
    let parts = [Some(overridden.kind.as_str()), overridden.language.as_deref(), Some(&overridden.id)];
    parts.into_iter().flatten().map(str::to_owned).collect()
}

/// Reads the tables at any depth. A table with the key `original` is a record.
fn read(
    table: &Table,
    above: &mut Path,
    records: &mut BTreeMap<Path, (String, Option<Span>)>,
    findings: &mut Vec<Finding>,
) {
    for (key, value) in &table.entries {
        let Some(inner) = value.table("a table, such as [entry.ombudsman]", findings) else { continue };
        above.push(key.value.clone());
        let is_table = |(_, value): &(_, Value)| matches!(value.kind, Kind::Table(_));
        if inner.entries.iter().all(is_table) {
            read(inner, above, records, findings);
        } else {
            let mut fields = Fields::new(inner, "a record");
            let original = fields.required("original", "`rapporteur locales accept` writes it", findings);
            fields.finish(findings);
            if let Some(print) = original.and_then(|value| print(value, findings)) {
                records.insert(above.clone(), (print, Some(key.span.clone())));
            }
        }
        above.pop();
    }
}

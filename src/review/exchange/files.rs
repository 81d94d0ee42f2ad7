//! The files that an import changes.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::Source;
use crate::locale::MessageTree;

/// A file with its new text.
#[derive(Debug, PartialEq, Eq)]
pub struct NewText {
    pub path: PathBuf,
    pub text: String,
    /// True if there was no such file.
    pub is_new: bool,
}

/// The file of a language for messages that have none in the project. No embedded file has this name: a file with the name of an
/// embedded one that has most of its messages takes its place.
const IMPORTED: &str = "imported.ftl";

const HEADER: &str = "\
### Texts that `locales import` has written. A message of this file overrides the embedded one with the same id.
";

/// A changed file: its text, and what stands in place of each range.
type Changed = (Arc<Source>, Vec<(Range<usize>, String)>);

pub struct Files<'a> {
    /// The folder of the project.
    root: &'a Path,
    changed: BTreeMap<String, Changed>,
    /// The messages to add, by the path of their file.
    added: BTreeMap<PathBuf, Vec<String>>,
    /// The files of the project, by their names.
    known: BTreeMap<PathBuf, Arc<Source>>,
}

impl<'a> Files<'a> {
    /// `all` are the messages of the project.
    pub fn new<'m>(root: &'a Path, all: impl Iterator<Item = &'m MessageTree>) -> Self {
        let sources = all.filter(|tree| tree.is_own).map(|tree| &tree.span.source);
        let known = sources.map(|source| (PathBuf::from(&source.name), Arc::clone(source))).collect();
        Self { root, changed: BTreeMap::new(), added: BTreeMap::new(), known }
    }

    /// Writes a message. `own` is the one of the project that it replaces; without it, the message is added with the comment of
    /// `like`.
    pub fn put(&mut self, tag: &str, like: Option<&MessageTree>, own: Option<&MessageTree>, text: &str) {
        match own {
            Some(own) => {
                let source = &own.span.source;
                let has_returns = source.text.contains("\r\n");
                let text = text.replace("\r\n", "\n");
                let text = if has_returns { text.replace('\n', "\r\n") } else { text };
                let changed = self.changed.entry(source.name.clone());
                let (_, edits) = changed.or_insert_with(|| (Arc::clone(source), Vec::new()));
                edits.push((own.span.range.clone(), text));
            }
            None => {
                let comment = like.and_then(|tree| tree.comment.as_deref()).unwrap_or_default();
                let comment: String = comment.lines().map(|line| format!("# {line}\n")).collect();
                let path = self.root.join("locales").join(tag).join(IMPORTED);
                self.added.entry(path).or_default().push(format!("{comment}{text}\n").replace("\r\n", "\n"));
            }
        }
    }

    /// The new text of each file.
    pub fn finish(mut self) -> Vec<NewText> {
        let mut files = Vec::new();
        for (name, (source, mut edits)) in self.changed {
            edits.sort_by_key(|(range, _)| range.start);
            let (mut text, mut at) = (String::new(), 0);
            for (range, new) in edits {
                text.push_str(&source.text[at..range.start]);
                text.push_str(&new);
                at = range.end;
            }
            text.push_str(&source.text[at..]);
            let path = PathBuf::from(name);
            if let Some(messages) = self.added.remove(&path) {
                append(&mut text, &messages);
            }
            files.push(NewText { path, text, is_new: false });
        }
        for (path, messages) in self.added {
            let former = self.known.get(&path).map(|source| source.text.to_string());
            let is_new = former.is_none();
            let mut text = former.unwrap_or_else(|| HEADER.to_owned());
            append(&mut text, &messages);
            files.push(NewText { path, text, is_new });
        }
        files
    }
}

fn append(text: &mut String, messages: &[String]) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for message in messages {
        text.push('\n');
        text.push_str(message);
    }
}

//! The messages as they are written in their files, for lists and searches.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::Entry;

use super::Locale;
use super::canonical::canonical;
use super::catalogue::{Resource, find_unparsable, name_of, patterns};
use super::syntax::parse;
use super::visit::{Node, range_in, visit};
use crate::diag::Span;
use crate::project::{Overridden, OverrideKind, Project};
use crate::spanned::nfc;

/// A message or a term as it is written in its file.
pub struct MessageText<'a> {
    /// The name, of a term with its hyphen.
    pub name: String,
    /// From the name to the end of the last attribute.
    pub text: &'a str,
    /// The comment that stands before it.
    pub comment: Option<String>,
    pub span: Span,
    /// What it refers to: variables, and messages and terms by their names.
    pub references: BTreeSet<String>,
    /// The forms of points that it asks for.
    pub forms: BTreeSet<String>,
    /// True if it stands in a file of the project.
    pub is_own: bool,
    entry: &'a Entry<&'a str>,
}

impl MessageText<'_> {
    /// The message without comments and layout: what has the same is the same text.
    pub fn canonical(&self) -> String {
        canonical(self.entry)
    }
}

/// A comment above a message that silences findings about it: `# allow(code): reason`.
pub struct Silence {
    /// The codes as they are written.
    pub codes: Vec<String>,
    /// Empty if none is given.
    pub reason: String,
    /// The place of the comment.
    pub span: Span,
    /// The comment and the message.
    pub message: Span,
    /// True if the file is one of the project, and not an embedded one.
    pub is_own: bool,
}

impl Locale {
    /// The silences of all messages that count.
    pub fn silences(&self) -> Vec<Silence> {
        let mut found = Vec::new();
        for resource in &self.catalogue.resources {
            let source = resource.fluent.source();
            for (_, entry) in entries(resource, false) {
                let range = entry_range(entry, source);
                for line in comment_lines(source, range.start) {
                    let Some((codes, reason)) = silence(line) else { continue };
                    let span = resource.span_of(line);
                    let end = resource.span(range.clone()).range.end;
                    let message = Span::new(&resource.source, span.range.start..end.max(span.range.end));
                    found.push(Silence { codes, reason, span, message, is_own: resource.is_own });
                }
            }
        }
        found
    }

    /// True if a file of the project has messages of the language.
    pub fn has_own_files(&self) -> bool {
        self.catalogue.resources.iter().any(|resource| resource.is_own)
    }

    /// The number of messages that count.
    pub fn message_count(&self) -> usize {
        self.catalogue.resources.iter().map(|resource| entries(resource, false).count()).sum()
    }

    /// All messages that count, in the order of the files.
    pub fn message_texts(&self) -> impl Iterator<Item = MessageText<'_>> {
        let all =
            move |resource| entries(resource, false).map(move |(name, entry)| self.message_text(resource, name, entry));
        self.catalogue.resources.iter().flat_map(all)
    }

    /// The embedded message that a file of the project overrides. `None` if there is none.
    pub fn overridden_message(&self, name: &str) -> Option<MessageText<'_>> {
        let mut resources = self.catalogue.resources.iter().filter(|resource| resource.is_overridden(name));
        let (resource, (name, entry)) = resources.find_map(|resource| {
            let found = entries(resource, true).find(|(known, _)| known == name)?;
            Some((resource, found))
        })?;
        Some(self.message_text(resource, name, entry))
    }

    /// The messages of the project that stand in place of an embedded message with the same name, in the order of the files.
    pub fn overrides(&self, project: &Project) -> Vec<Overridden> {
        let folder = format!("locales/{}", self.language.tag);
        let mut before: BTreeMap<String, (Span, String)> = BTreeMap::new();
        for resource in &self.catalogue.resources {
            before.extend(entries(resource, true).map(|(name, entry)| (name, original(resource, entry))));
        }
        for source in project.copied_in(&folder, ".ftl") {
            let copied = Resource::embedded(source);
            before.extend(entries(&copied, false).map(|(name, entry)| (name, original(&copied, entry))));
        }
        if before.is_empty() {
            return Vec::new();
        }
        let own = self.catalogue.resources.iter().filter(|resource| resource.is_own);
        let all = own.flat_map(|resource| entries(resource, false).map(move |found| (resource, found)));
        let overridden = |(resource, (id, entry)): (&Resource, (String, &Entry<&str>))| {
            let (span, _) = original(resource, entry);
            let (original, text) = before.remove(&id)?;
            let language = Some(self.language.tag.to_string());
            let differs = canonical(entry) != text;
            Some(Overridden { kind: OverrideKind::Message, id, language, span, original, text, differs })
        };
        all.filter_map(overridden).collect()
    }

    fn message_text<'a>(&self, resource: &'a Resource, name: String, entry: &'a Entry<&'a str>) -> MessageText<'a> {
        let source = resource.fluent.source();
        let Range { start, end } = entry_range(entry, source);
        let text = &source[start..end];
        let mut references = BTreeSet::new();
        for (_, _, pattern) in patterns(entry) {
            visit(pattern, &mut |node| match node {
                Node::Variable(name) => drop(references.insert(name.to_owned())),
                Node::Message { id, .. } => drop(references.insert(id.to_owned())),
                Node::Term { id, .. } => drop(references.insert(format!("-{id}"))),
                _ => {}
            });
        }
        let parts = self.catalogue.parts(&name);
        let forms = parts.flat_map(|(_, part)| part.forms.iter().cloned()).filter(|form| !form.is_empty()).collect();
        let comment = comment_lines(source, start);
        MessageText {
            text,
            comment: (!comment.is_empty()).then(|| comment.join("\n")),
            span: resource.span(start..start + text.len()),
            references,
            forms,
            name,
            is_own: resource.is_own,
            entry,
        }
    }

    /// The functions that format each argument of a message, by the name of the argument.
    pub fn argument_functions(&self, message: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (variable, functions) in self.catalogue.parts(message).flat_map(|(_, entry)| &entry.functions) {
            all.entry(variable.clone()).or_default().extend(functions.iter().cloned());
        }
        all
    }
}

/// The place of a message, and its text without comments and layout.
fn original(resource: &Resource, entry: &Entry<&str>) -> (Span, String) {
    (resource.span(entry_range(entry, resource.fluent.source())), canonical(entry))
}

/// The messages of a former version of a file: each without comments and layout, and as it is written. A version that cannot be
/// read has none.
pub fn former_messages(text: &str) -> Vec<(String, String)> {
    if find_unparsable(text).is_some() {
        return Vec::new();
    }
    let (fluent, _) = parse(nfc(text).into_owned());
    let source = fluent.source();
    let messages = fluent.entries().filter(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    messages.map(|entry| (canonical(entry), source[entry_range(entry, source)].to_owned())).collect()
}

/// The lines of the comment directly above a message, without `# `. The parser of the messages skips comments.
pub(super) fn comment_lines(source: &str, message: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    for line in source[..message].lines().rev() {
        match line.strip_prefix("# ").or_else(|| (line == "#").then_some("")) {
            Some(line) => lines.push(line),
            None => break,
        }
    }
    lines.reverse();
    lines
}

/// The codes and the reason of a comment that silences findings. `None` for any other comment.
fn silence(line: &str) -> Option<(Vec<String>, String)> {
    let (codes, rest) = line.trim().strip_prefix("allow(")?.split_once(')')?;
    let codes = codes.split(',').map(|code| code.trim().to_owned()).collect();
    Some((codes, rest.trim_start_matches(':').trim().to_owned()))
}

/// The messages and terms of a file with their names: those that count, or those that a file of the project overrides.
fn entries(resource: &Resource, overridden: bool) -> impl Iterator<Item = (String, &Entry<&str>)> {
    let all = resource.fluent.entries().filter(move |entry| resource.counts(entry) != overridden);
    all.map(|entry| (name_of(entry), entry)).filter(|(name, _)| !name.is_empty())
}

/// The range in the file from the name of a message or term, with its hyphen, to the end of the last attribute.
pub(super) fn entry_range(entry: &Entry<&str>, source: &str) -> Range<usize> {
    let (id, hyphen) = match entry {
        Entry::Message(message) => (message.id.name, 0),
        Entry::Term(term) => (term.id.name, 1),
        _ => ("", 0),
    };
    let start = range_in(source, id).start.saturating_sub(hyphen);
    start..start + length(&source[start..])
}

/// The length of a message at the beginning of a text: up to the first line that belongs to no value and no attribute.
fn length(text: &str) -> usize {
    let continues = |line: &str| line.trim().is_empty() || line.starts_with([' ', '}']);
    let mut end = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        if at > 0 && !continues(line) {
            break;
        }
        end += line.len();
    }
    text[..end].trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_message_ends_before_the_next_one() {
        for (text, expected) in [
            ("a = One\nb = Two", "a = One"),
            (
                "a =\n    One\n\n    two\n    .c = Three\n\n# Comment\nb = Two",
                "a =\n    One\n\n    two\n    .c = Three",
            ),
            ("a = { $x ->\n   *[b] c\n}\nb = Two", "a = { $x ->\n   *[b] c\n}"),
        ] {
            assert_eq!(&text[..length(text)], expected);
        }
    }
}

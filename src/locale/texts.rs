//! The messages as they are written in their files, for lists and searches.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, InlineExpression};

use super::Locale;
use super::catalogue::{Resource, name_of, patterns};
use super::visit::{Node, range_in, visit};
use crate::diag::Span;

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
}

impl Locale {
    /// All messages that count, in the order of the files.
    pub fn message_texts(&self) -> impl Iterator<Item = MessageText<'_>> {
        let all =
            move |resource| entries(resource, false).map(move |(name, entry)| self.message_text(resource, name, entry));
        self.catalogue.resources.iter().flat_map(all)
    }

    /// The embedded message that a file of the project overrides. `None` if there is none.
    pub fn overridden_message(&self, name: &str) -> Option<MessageText<'_>> {
        let all = self
            .catalogue
            .resources
            .iter()
            .flat_map(|resource| entries(resource, true).map(move |(known, entry)| (resource, known, entry)));
        let (resource, name, entry) = all.into_iter().find(|(_, known, _)| known == name)?;
        Some(self.message_text(resource, name, entry))
    }

    fn message_text<'a>(&self, resource: &'a Resource, name: String, entry: &'a Entry<&'a str>) -> MessageText<'a> {
        let source = resource.fluent.source();
        let (id, comment) = match entry {
            Entry::Message(message) => (message.id.name, message.comment.as_ref()),
            Entry::Term(term) => (term.id.name, term.comment.as_ref()),
            _ => ("", None),
        };
        let start = range_in(source, id).start - (name.len() - id.len());
        let text = &source[start..start + length(&source[start..])];
        let mut references = BTreeSet::new();
        for (_, _, pattern) in patterns(entry) {
            visit(pattern, &mut |node| match node {
                Node::Variable(name) => drop(references.insert(name.to_owned())),
                Node::Message { id, .. } => drop(references.insert(id.to_owned())),
                Node::Term { id, .. } => drop(references.insert(format!("-{id}"))),
                _ => {}
            });
        }
        let parts = self.catalogue.entries.iter().filter(|(known, _)| known.split('.').next() == Some(&name));
        let forms = parts.flat_map(|(_, part)| part.forms.iter().cloned()).filter(|form| !form.is_empty()).collect();
        MessageText {
            text,
            comment: comment.map(|comment| comment.content.join("\n")),
            span: resource.span(start..start + text.len()),
            references,
            forms,
            name,
        }
    }

    /// The function that formats each argument of a message, by the name of the argument.
    pub fn argument_functions(&self, message: &str) -> BTreeMap<String, String> {
        let mut functions = BTreeMap::new();
        for (name, _, pattern) in self.catalogue.resources.iter().flat_map(Resource::patterns) {
            if name.split('.').next() != Some(message) {
                continue;
            }
            visit(pattern, &mut |node| {
                if let Node::Function { name, positional: [InlineExpression::VariableReference { id }], .. } = node {
                    functions.insert(id.name.to_owned(), name.to_owned());
                }
            });
        }
        functions
    }
}

/// The messages and terms of a file with their names: those that count, or those that a file of the project overrides.
fn entries(resource: &Resource, overridden: bool) -> impl Iterator<Item = (String, &Entry<&str>)> {
    let all = resource.fluent.entries().filter(move |entry| resource.counts(entry) != overridden);
    all.map(|entry| (name_of(entry), entry)).filter(|(name, _)| !name.is_empty())
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

//! The messages and inline texts as they can be read, for checks of the language.

use std::ops::Range;

use fluent_syntax::ast::Pattern;

use super::Locale;
use super::catalogue::{INLINE, InlineText, Resource};
use super::reading::Reading;
use super::visit::{Node, visit};
use crate::diag::Span;
use crate::spanned::{Kind, Value};

/// A message of a locale, or an attribute of one.
pub struct Message<'a> {
    /// `id`, `id.attribute` or `-term`.
    pub name: String,
    /// The ways to read it.
    pub readings: Vec<Reading>,
    resource: &'a Resource,
}

impl Message<'_> {
    /// True if the message stands in a file of the project.
    pub fn is_own(&self) -> bool {
        self.resource.is_own
    }

    /// The span in the file of a range that a reading gives.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.resource.span(range)
    }
}

impl Locale {
    /// The messages of all files, or of the project's own files only.
    pub fn messages(&self, own_only: bool) -> impl Iterator<Item = Message<'_>> {
        let files = self.catalogue.resources.iter().filter(move |resource| resource.is_own || !own_only);
        files.flat_map(|resource| {
            let source = resource.fluent.source();
            resource.patterns().map(move |(name, _, pattern)| {
                let readings = Reading::of_pattern(pattern, source);
                Message { name, readings, resource }
            })
        })
    }

    /// True if the act prints its points as they are: each is a whole sentence.
    pub fn takes_sentences(&self, act: &str) -> bool {
        let message = format!("act-{act}");
        let is_of_act = |name: &str| name.split('.').next() == Some(&message);
        let mut patterns = self.catalogue.resources.iter().flat_map(Resource::patterns);
        patterns.any(|(name, _, pattern)| is_of_act(&name) && lists_sentences(pattern))
    }
}

/// True if the pattern has a `LIST` without a form.
fn lists_sentences(pattern: &Pattern<&str>) -> bool {
    let mut found = false;
    visit(pattern, &mut |node| {
        found |= matches!(node, Node::Function { name: "LIST", named, .. } if named.is_empty());
    });
    found
}

/// The ways to read an inline text. There are none if the text is no Fluent pattern: that has a finding of its own.
pub fn readings(value: &Value) -> Vec<Reading> {
    let Kind::Text(text) = &value.kind else {
        return Vec::new();
    };
    if !text.contains(['{', '}']) {
        return vec![Reading::plain(text)];
    }
    let Ok(inline) = InlineText::parse(INLINE, value, text) else {
        return Vec::new();
    };
    let of_pattern = |pattern| Reading::of_pattern(pattern, inline.fluent.source());
    let mut readings = inline.pattern().map(of_pattern).unwrap_or_default();
    readings.iter_mut().for_each(|reading| reading.refer_to(text, inline.offset));
    readings
}

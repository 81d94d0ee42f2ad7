//! The messages and inline texts as they can be read, for checks of the language.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Locale;
use super::catalogue::{INLINE, InlineText, Resource};
use super::reading::Reading;
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
        self.messages_from(own_only, "")
    }

    /// The phrases of all files.
    pub fn phrases(&self) -> impl Iterator<Item = Message<'_>> {
        self.messages_from(false, "phrase-")
    }

    /// The messages whose names have a beginning.
    fn messages_from<'a>(&'a self, own_only: bool, beginning: &'a str) -> impl Iterator<Item = Message<'a>> {
        let files = self.catalogue.resources.iter().filter(move |resource| resource.is_own || !own_only);
        files.flat_map(move |resource| {
            let source = resource.fluent.source();
            let named = resource.patterns().filter(move |(name, ..)| name.starts_with(beginning));
            named.map(move |(name, _, pattern)| {
                let readings = Reading::of_pattern(pattern, source);
                Message { name, readings, resource }
            })
        })
    }

    /// True if the act prints its points as they are: each is a whole sentence.
    pub fn takes_sentences(&self, act: &str) -> bool {
        self.catalogue.parts(&format!("act-{act}")).any(|(_, entry)| entry.forms.contains(""))
    }

    /// True if the phrase takes topics as this argument.
    pub fn takes_topics(&self, phrase: &str, argument: &str) -> bool {
        let is_topic = |functions: &BTreeSet<String>| functions.contains("TOPIC");
        let message = format!("phrase-{phrase}");
        self.catalogue.parts(&message).any(|(_, entry)| entry.functions.get(argument).is_some_and(is_topic))
    }
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

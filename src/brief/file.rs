//! A brief as a file for other programs: its content, and where each text comes from.

use serde::Serialize;

use super::model::{Brief, TextSource};
use crate::diag::Place;

/// A brief with the sources of its texts.
#[derive(Debug, Serialize)]
pub struct BriefFile<'a> {
    #[serde(flatten)]
    brief: &'a Brief,
    sources: Vec<SourceRecord<'a>>,
}

#[derive(Debug, Serialize)]
struct SourceRecord<'a> {
    text: &'a str,
    /// The place in the meeting file.
    place: Place,
    messages: Vec<MessageRecord<'a>>,
    entries: &'a [String],
}

#[derive(Debug, Serialize)]
struct MessageRecord<'a> {
    id: &'a str,
    #[serde(flatten)]
    place: Place,
}

impl<'a> BriefFile<'a> {
    pub fn new(brief: &'a Brief) -> Self {
        Self { brief, sources: brief.sources.iter().map(SourceRecord::new).collect() }
    }
}

impl<'a> SourceRecord<'a> {
    fn new(source: &'a TextSource) -> Self {
        let messages = source.origins.iter();
        let messages = messages.map(|origin| MessageRecord { id: &origin.message, place: Place::from(&origin.span) });
        let place = Place::from(&source.span);
        Self { text: &source.text, place, messages: messages.collect(), entries: &source.entries }
    }
}

//! What differs between two versions of a project, as sentences: those of the changed messages, made with sample data, and those
//! of the meetings.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::inventory::{Kind, message_of};
use super::sample;
use crate::diag::Source;
use crate::locale::Locale;
use crate::pipeline::Engine;

/// One version of a project.
pub struct Version<'v> {
    pub engine: &'v Engine,
    /// The meetings, by their paths in the folder of the meetings.
    pub meetings: &'v BTreeMap<String, Arc<Source>>,
}

/// A sentence that is another one in one language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The message or the meeting.
    #[serde(flatten)]
    pub of: Subject,
    /// BCP 47 tag.
    pub language: String,
    /// `None` if the sentence is new.
    pub before: Option<String>,
    /// `None` if the sentence is gone.
    pub after: Option<String>,
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The id of a message.
    Message(String),
    /// The path of a meeting in the folder of the meetings.
    Meeting(String),
}

/// The sentences that differ: first those of messages by their ids, then those of meetings by their paths.
pub fn differences(before: &Version<'_>, after: &Version<'_>) -> Vec<Difference> {
    let mut found = of_messages(before.engine, after.engine);
    let paths: BTreeSet<&String> = before.meetings.keys().chain(after.meetings.keys()).collect();
    for path in paths {
        let texts = |version: &Version<'_>| {
            version.meetings.get(path).and_then(|source| version.engine.texts(source)).unwrap_or_default()
        };
        found.extend(of_meeting(path, &texts(before), &texts(after)));
    }
    found
}

/// The changed messages, and those that refer to one.
fn of_messages(before: &Engine, after: &Engine) -> Vec<Difference> {
    let (old, new) = (Messages::of(before), Messages::of(after));
    let tags: Vec<&String> = new.by_language.keys().chain(old.by_language.keys()).collect();
    let mut found = Vec::new();
    let mut samples: BTreeMap<String, [Vec<(String, String)>; 2]> = BTreeMap::new();
    for tag in tags.iter().enumerate().filter(|(at, tag)| !tags[..*at].contains(*tag)).map(|(_, tag)| *tag) {
        let none = BTreeMap::new();
        let old = old.by_language.get(tag).unwrap_or(&none);
        let new = new.by_language.get(tag).unwrap_or(&none);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let text = |messages: &BTreeMap<String, Text>, name: &str| messages.get(name).map(|text| text.text.clone());
        let changed: BTreeSet<&str> =
            names.into_iter().filter(|name| text(old, name) != text(new, name)).map(String::as_str).collect();
        for name in with_users(&changed, new) {
            let [earlier, later] = samples
                .entry(name.to_owned())
                .or_insert_with(|| [before, after].map(|engine| sentences(engine, name)))
                .each_ref()
                .map(|of| of.iter().find(|(of, _)| of == tag).map(|(_, sentence)| sentence.clone()));
            let (before, after) = match (earlier, later) {
                // A variant that the sample does not show has changed.
                (Some(one), Some(other)) if one == other => (text(old, name), text(new, name)),
                (Some(one), Some(other)) => (Some(one), Some(other)),
                _ => (text(old, name), text(new, name)),
            };
            if before != after {
                let of = Subject::Message(name.to_owned());
                found.push(Difference { of, language: tag.clone(), before, after });
            }
        }
    }
    // The languages of one message stand together, in the order of the project.
    found.sort_by(|one, other| one.of.cmp(&other.of));
    found
}

/// The messages of a project by language and name.
struct Messages {
    by_language: BTreeMap<String, BTreeMap<String, Text>>,
}

struct Text {
    /// Without the name, comments and layout.
    text: String,
    references: BTreeSet<String>,
}

impl Messages {
    fn of(engine: &Engine) -> Self {
        let language = |locale: &Locale| {
            let texts = locale.message_texts().map(|message| {
                let whole = message.canonical();
                let text = whole.split_once('=').map_or(whole.as_str(), |(_, text)| text.trim_start()).to_owned();
                (message.name.clone(), Text { text, references: message.references })
            });
            (locale.language.tag.to_string(), texts.collect())
        };
        Self { by_language: engine.project().locales.iter().map(language).collect() }
    }
}

/// The names, and those of the messages that refer to them, also through others.
fn with_users<'m>(changed: &BTreeSet<&'m str>, messages: &'m BTreeMap<String, Text>) -> BTreeSet<&'m str> {
    let mut all = changed.clone();
    loop {
        let uses = |text: &Text| text.references.iter().any(|name| all.contains(name.as_str()));
        let more: Vec<&str> = messages
            .iter()
            .filter(|(name, text)| !all.contains(name.as_str()) && uses(text))
            .map(|(name, _)| name.as_str())
            .collect();
        if more.is_empty() {
            return all;
        }
        all.extend(more);
    }
}

/// The sample sentence of a message in each language that has one.
fn sentences(engine: &Engine, message: &str) -> Vec<(String, String)> {
    let kind = [Kind::Act, Kind::Phrase].into_iter().find_map(|kind| {
        let prefix = message_of(kind, "")?;
        Some((kind, message.strip_prefix(&prefix)?))
    });
    let sentences = kind.and_then(|(kind, id)| sample::sentences(engine, kind, id)).unwrap_or_default();
    let tags = engine.project().locales.iter().map(|locale| locale.language.tag.to_string());
    tags.zip(sentences).collect()
}

/// The texts of a meeting in each language, in the order of its document.
type Texts = Vec<(String, Vec<String>)>;

fn of_meeting(path: &str, before: &Texts, after: &Texts) -> Vec<Difference> {
    let nothing = Vec::new();
    let mut found = Vec::new();
    let new = after.iter().map(|(tag, _)| tag);
    let gone = before.iter().map(|(tag, _)| tag).filter(|tag| after.iter().all(|(known, _)| known != *tag));
    for tag in new.chain(gone) {
        let of = |texts: &'_ Texts| texts.iter().position(|(known, _)| known == tag);
        let old = of(before).map_or(&nothing, |at| &before[at].1);
        let new = of(after).map_or(&nothing, |at| &after[at].1);
        for op in capture_diff_slices(Algorithm::Myers, old, new) {
            if matches!(op, DiffOp::Equal { .. }) {
                continue;
            }
            let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
            for at in 0..old.len().max(new.len()) {
                found.push(Difference {
                    of: Subject::Meeting(path.to_owned()),
                    language: tag.clone(),
                    before: old.get(at).cloned(),
                    after: new.get(at).cloned(),
                });
            }
        }
    }
    found
}

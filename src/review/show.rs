//! One entry with all that a reviewer asks about it.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::forms::forms;
use super::inventory::{Entry, Kind, list, message_of};
use super::sample::{self, Sample, Sampler};
use crate::diag::{Place, Source};
use crate::pipeline::{Engine, LoadedProject};

/// An entry, side by side in all languages.
#[derive(Debug, Serialize)]
pub struct Shown {
    #[serde(flatten)]
    pub entry: Entry,
    /// What a meeting file gives with it, such as `speakers`, `points`, or the arguments of a phrase.
    pub takes: Vec<String>,
    pub languages: Vec<InLanguage>,
    /// The messages, entries and meetings that use it.
    pub used_by: Vec<Use>,
}

/// What is said of an entry in one language.
#[derive(Debug, Serialize)]
pub struct InLanguage {
    pub language: String,
    /// The comment before its message.
    pub comment: Option<String>,
    /// The forms of points that its message asks for.
    pub points: Vec<String>,
    /// A sentence with sample data.
    pub sentence: Option<String>,
    /// A sentence for each way through the variants of its message and of the attributes.
    pub samples: Vec<Sample>,
    /// The name in each case.
    pub cases: Vec<InCase>,
    /// The embedded message that it overrides.
    pub overrides: Option<Place>,
}

/// A name in one case.
#[derive(Debug, Serialize)]
pub struct InCase {
    pub case: String,
    pub form: String,
    /// Why the form may be wrong.
    pub doubt: Option<String>,
}

/// A place that uses an entry.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Use {
    pub kind: Kind,
    pub id: String,
    #[serde(flatten)]
    pub place: Place,
}

/// The entries with an id. Entries of two kinds can have the same id. `meetings` are those of the project.
pub fn show(engine: &Engine, id: &str, meetings: &[Arc<Source>]) -> Vec<Shown> {
    let project = engine.project();
    let entries = list(project);
    let wanted =
        entries.iter().filter(|entry| entry.id == id || message_of(entry.kind, &entry.id).as_deref() == Some(id));
    // An event has the text of its title, which is a message of its own.
    let wanted = wanted.filter(|entry| entry.kind != Kind::Event || entry.id == id);
    let meetings: Vec<_> = meetings.iter().map(|meeting| (meeting, engine.uses(meeting))).collect();
    let with_meetings = |entry: &Entry| {
        let mut shown = shown(engine, entry, &entries);
        let ids = [Some(entry.id.clone()), message_of(entry.kind, &entry.id)];
        let used = meetings.iter().filter_map(|(meeting, uses)| {
            let span = ids.iter().flatten().find_map(|id| uses.get(id))?;
            Some(Use { kind: Kind::Meeting, id: name_of(meeting), place: Place::from(span) })
        });
        shown.used_by.extend(used);
        shown
    };
    wanted.map(with_meetings).collect()
}

/// The name of the file of a meeting, without its ending.
pub(super) fn name_of(meeting: &Source) -> String {
    let path = Path::new(&meeting.name);
    path.file_stem().map_or_else(|| meeting.name.clone(), |name| name.to_string_lossy().into_owned())
}

fn shown(engine: &Engine, entry: &Entry, entries: &[Entry]) -> Shown {
    let project = engine.project();
    let message = message_of(entry.kind, &entry.id);
    let sampler = Sampler::new(engine);
    let mut sentences = sample::sentences(engine, entry.kind, &entry.id).unwrap_or_default().into_iter();
    let languages = project
        .locales
        .iter()
        .map(|locale| {
            let text = message.as_ref().and_then(|name| locale.message_texts().find(|text| text.name == *name));
            let overridden = message.as_ref().and_then(|name| locale.overridden_message(name));
            let cases = match message {
                None => forms(project, &entry.id, locale, false),
                Some(_) => Vec::new(),
            };
            InLanguage {
                language: locale.language.tag.to_string(),
                comment: text.as_ref().and_then(|text| text.comment.clone()),
                points: text.map(|text| text.forms.into_iter().collect()).unwrap_or_default(),
                sentence: sentences.next(),
                samples: message.as_ref().map_or_else(Vec::new, |name| sampler.in_language(locale).samples(name)),
                cases: cases
                    .into_iter()
                    .map(|form| InCase { case: form.case, form: form.text, doubt: form.doubt })
                    .collect(),
                overrides: overridden.map(|text| Place::from(&text.span)),
            }
        })
        .collect();
    Shown { takes: takes(project, entry), languages, used_by: used_by(project, entry, entries), entry: entry.clone() }
}

fn takes(project: &LoadedProject, entry: &Entry) -> Vec<String> {
    match entry.kind {
        Kind::Act => project.acts.get(&entry.id).map_or_else(Vec::new, |shape| {
            let parts = [
                (shape.speakers, "by"),
                (shape.addressees, "to"),
                (shape.points, "points"),
                (shape.impersonal, "no speaker (impersonal)"),
            ];
            parts.into_iter().filter(|(takes, _)| *takes).map(|(_, name)| name.to_owned()).collect()
        }),
        Kind::Phrase => project.phrases.get(&entry.id).map_or_else(Vec::new, |names| names.keys().cloned().collect()),
        Kind::Event => project.directory.events.get(&entry.id).map_or_else(Vec::new, |event| {
            event
                .required
                .iter()
                .cloned()
                .chain(event.optional.iter().map(|field| format!("{field} (optional)")))
                .collect()
        }),
        _ => Vec::new(),
    }
}

/// The messages that refer to an entry, and the people who hold a post.
fn used_by(project: &LoadedProject, entry: &Entry, entries: &[Entry]) -> Vec<Use> {
    let name = message_of(entry.kind, &entry.id).unwrap_or_else(|| entry.id.clone());
    let mut uses: Vec<Use> = Vec::new();
    for locale in &project.locales {
        for text in locale.message_texts().filter(|text| text.references.contains(&name) && text.name != name) {
            let of_message = |other: &&Entry| message_of(other.kind, &other.id).as_deref() == Some(&text.name);
            let (kind, id) = match entries.iter().filter(of_message).min_by_key(|other| other.kind) {
                Some(other) => (other.kind, other.id.clone()),
                None => (Kind::Message, text.name.clone()),
            };
            uses.push(Use { kind, id, place: Place::from(&text.span) });
        }
    }
    for (id, person) in &project.directory.people {
        let named = person.posts.iter().chain(&person.title).any(|post| post.id.as_deref() == Some(&entry.id));
        if named && matches!(entry.kind, Kind::Post | Kind::Term) {
            uses.push(Use { kind: Kind::Person, id: id.clone(), place: Place::from(&person.span) });
        }
    }
    uses
}

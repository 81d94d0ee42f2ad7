//! The inventory of a project: everything that has an id, with its texts in every language.

use serde::Serialize;

use crate::diag::Place;
use crate::directory::{Designation, Person, PersonName};
use crate::grammar::Forms;
use crate::lang::Tag;
use crate::locale::MessageText;
use crate::pipeline::LoadedProject;

/// A kind of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Act,
    Phrase,
    Event,
    Person,
    Body,
    Post,
    Term,
    Case,
    /// A message that is neither an act nor a phrase.
    Message,
    /// A meeting of the project, which uses the others.
    Meeting,
}

impl Kind {
    /// The kind in the singular, as people are shown it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Phrase => "phrase",
            Self::Event => "event",
            Self::Person => "person",
            Self::Body => "body",
            Self::Post => "post",
            Self::Term => "term",
            Self::Case => "case",
            Self::Message => "message",
            Self::Meeting => "meeting",
        }
    }
}

/// Something that has an id.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub kind: Kind,
    pub id: String,
    /// In the order of the languages of the project. A language without a text is left out.
    pub texts: Vec<Text>,
}

/// The text of an entry in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Text {
    /// BCP 47 tag.
    pub language: String,
    /// Of a message its source, of a name its full form in the citation form.
    pub text: String,
    /// Where it is written.
    pub place: Place,
}

/// The prefix of the messages of a kind of entry.
const PREFIXES: [(Kind, &str); 2] = [(Kind::Act, "act-"), (Kind::Phrase, "phrase-")];

/// The message whose text stands for an entry. `None` if no message does.
pub(super) fn message_of(kind: Kind, id: &str) -> Option<String> {
    match kind {
        Kind::Message => Some(id.to_owned()),
        Kind::Event => Some(format!("title-{id}")),
        _ => PREFIXES.into_iter().find(|(of, _)| *of == kind).map(|(_, prefix)| format!("{prefix}{id}")),
    }
}

/// All entries of a project, by kind and id.
pub fn list(project: &LoadedProject) -> Vec<Entry> {
    let directory = &project.directory;
    let mut entries = messages(project);
    entries.extend(directory.people.iter().map(|(id, person)| of_person(project, id, person)));
    for (kind, designations) in
        [(Kind::Body, &directory.bodies), (Kind::Post, &directory.posts), (Kind::Term, &directory.terms)]
    {
        entries.extend(designations.iter().map(|(id, designation)| of_designation(project, kind, id, designation)));
    }
    entries.extend(cases(project));
    entries.sort_by(|one, other| (one.kind, &one.id).cmp(&(other.kind, &other.id)));
    entries
}

/// The messages. Those of acts and phrases have the ids that meeting files use, and the kinds of event the texts of their
/// titles.
fn messages(project: &LoadedProject) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut add =
        |kind, id: &str, text: Text| match entries.iter_mut().find(|entry| entry.kind == kind && entry.id == id) {
            Some(entry) => entry.texts.push(text),
            None => entries.push(Entry { kind, id: id.to_owned(), texts: vec![text] }),
        };
    for locale in &project.locales {
        for message in locale.message_texts() {
            let prefixed =
                PREFIXES.into_iter().find_map(|(kind, prefix)| Some((kind, message.name.strip_prefix(prefix)?)));
            let (kind, id) = prefixed.unwrap_or((Kind::Message, &message.name));
            add(kind, id, text_of_message(&locale.language.tag, &message));
            if let Some(event) =
                message.name.strip_prefix("title-").filter(|id| project.directory.events.contains_key(*id))
            {
                add(Kind::Event, event, text_of_message(&locale.language.tag, &message));
            }
        }
    }
    entries
}

fn text_of_message(tag: &Tag, message: &MessageText<'_>) -> Text {
    Text { language: tag.to_string(), text: message.text.to_owned(), place: Place::from(&message.span) }
}

fn of_person(project: &LoadedProject, id: &str, person: &Person) -> Entry {
    let texts = project.locales.iter().filter_map(|locale| {
        let tag = &locale.language.tag;
        let name = person.names.get(tag)?;
        Some(Text {
            language: tag.to_string(),
            text: name_of(name, person.family_first),
            place: Place::from(&name.span),
        })
    });
    Entry { kind: Kind::Person, id: id.to_owned(), texts: texts.collect() }
}

/// The parts of a name in their order.
pub(super) fn parts_of_name(name: &PersonName, family_first: bool) -> Vec<&Forms> {
    let given = name.given.iter().chain(&name.patronymic);
    match family_first {
        true => [&name.surname].into_iter().chain(given).collect(),
        false => given.chain([&name.surname]).collect(),
    }
}

fn name_of(name: &PersonName, family_first: bool) -> String {
    parts_of_name(name, family_first).into_iter().map(|part| part.citation.as_str()).collect::<Vec<_>>().join(" ")
}

fn of_designation(project: &LoadedProject, kind: Kind, id: &str, designation: &Designation) -> Entry {
    let texts = project.locales.iter().filter_map(|locale| {
        let tag = &locale.language.tag;
        let entry = designation.languages.get(tag)?;
        let text = match &entry.abbr {
            Some(abbr) => format!("{} ({})", entry.full.citation, abbr.citation),
            None => entry.full.citation.clone(),
        };
        Some(Text { language: tag.to_string(), text, place: Place::from(&entry.full_span) })
    });
    Entry { kind, id: id.to_owned(), texts: texts.collect() }
}

/// The cases of each language, by name.
fn cases(project: &LoadedProject) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for locale in &project.locales {
        let language = &locale.language;
        for case in &language.cases {
            let text =
                Text { language: language.tag.to_string(), text: case.clone(), place: Place::from(&language.span) };
            match entries.iter_mut().find(|entry| entry.id == *case) {
                Some(entry) => entry.texts.push(text),
                None => entries.push(Entry { kind: Kind::Case, id: case.clone(), texts: vec![text] }),
            }
        }
    }
    entries
}

//! The state of each message in each language: who has judged which text, and whether that text is still the same.

mod findings;
mod fingerprint;
mod originals;
mod record;
mod state_text;

pub use findings::{not_approved, outdated};
pub use fingerprint::fingerprint;
pub use originals::Originals;
pub use record::{Record, State};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Finding, Source, Span};
use crate::locale::Locale;
use crate::meeting::time::Day;
use crate::project::{Project, Settings, unknown_language};

/// The states of all messages of a project.
pub struct States {
    /// The tag of the language of reference.
    pub reference: String,
    languages: Vec<Language>,
}

/// One language.
struct Language {
    tag: String,
    /// The messages and terms as they are today.
    texts: BTreeMap<String, Text>,
    records: BTreeMap<String, Record>,
    /// The file as it was read.
    former: Option<Arc<Source>>,
    /// True if a record has changed since the file was read.
    is_changed: bool,
}

/// A message as it is today.
struct Text {
    print: String,
    /// The fingerprint of the embedded message that it overrides.
    original: Option<String>,
    /// What it refers to: variables, messages and terms.
    references: BTreeSet<String>,
    span: Span,
}

/// What is known of one message in one language.
#[derive(Debug, Clone, Copy)]
pub struct Status<'s> {
    /// What the record says. [`State::New`] if there is none.
    pub state: State,
    pub record: Option<&'s Record>,
    /// True if the text in the language of reference is not the one that the record was made for.
    pub is_stale: bool,
    /// True if the text is not the one that was judged.
    pub is_changed: bool,
    /// True if the embedded message that it overrides is another one than when it was judged.
    pub has_other_original: bool,
    /// The fingerprint of the text as it is today, and of the text in the language of reference. The second is `None` in
    /// that language itself, and if that language lacks the message.
    pub text: &'s str,
    pub source: Option<&'s str>,
    /// Where the message is written.
    pub span: &'s Span,
}

/// A decision of a person about some messages.
#[derive(Debug, Clone)]
pub struct Decision {
    pub state: State,
    pub by: String,
    pub on: Option<Day>,
    pub comment: Option<String>,
}

/// A changed `review.toml`.
#[derive(Debug)]
pub struct StateFile {
    /// The path in the project.
    pub path: String,
    pub text: String,
}

impl Status<'_> {
    /// True if the text and the text that it was made from are those that somebody has approved.
    pub fn is_approved(&self) -> bool {
        self.state == State::Approved && !self.is_stale && !self.is_changed
    }

    /// The state in one word, for people: a judged text that is no longer the same is `changed` or `stale`.
    pub fn word(&self) -> &'static str {
        match (self.state, self.is_changed, self.is_stale) {
            (State::New, ..) => "new",
            (_, true, _) => "changed",
            (_, _, true) => "stale",
            (State::NeedsWork, ..) => "needs-work",
            (State::Approved, ..) => "approved",
        }
    }
}

impl States {
    /// Reads the files `locales/TAG/review.toml` of a project. Only a project has such files: nobody has signed the embedded
    /// messages. `None` if there is no language of reference. Mistakes in the files are added to `findings`.
    pub fn load(project: &Project, locales: &impl AsRef<[Locale]>, findings: &mut Vec<Finding>) -> Option<Self> {
        let locales = locales.as_ref();
        let reference = reference(locales, project.settings(), findings)?.language.tag.to_string();
        let languages = locales.iter().map(|locale| Language::load(project, locale, findings)).collect();
        Some(Self { reference, languages })
    }

    /// True if a project has a file with states. Without one, no record can be outdated.
    pub fn exist(project: &Project) -> bool {
        project.files_in("locales").any(|(path, ..)| path.ends_with("/review.toml"))
    }

    /// The tags of the languages, in the order of the project.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.tag.as_str())
    }

    /// The ids of the messages and terms of a language.
    pub fn ids(&self, tag: &str) -> impl Iterator<Item = &str> {
        self.language(tag).into_iter().flat_map(|language| language.texts.keys().map(String::as_str))
    }

    /// The state of a message or a term in a language. `None` if the language does not have it. The id of an attribute is
    /// that of its message: they are judged together.
    pub fn status(&self, tag: &str, id: &str) -> Option<Status<'_>> {
        let id = id.split('.').next().unwrap_or_default();
        let language = self.language(tag)?;
        let text = language.texts.get(id)?;
        let record = language.records.get(id);
        let source = self.source(tag, id);
        Some(Status {
            state: record.map_or(State::New, |record| record.state),
            record,
            is_stale: record.is_some_and(|record| record.source.as_deref() != source),
            is_changed: record.is_some_and(|record| record.text != text.print),
            has_other_original: record
                .and_then(|record| record.original.as_ref())
                .is_some_and(|known| text.original.as_ref() != Some(known)),
            text: &text.print,
            source,
            span: &text.span,
        })
    }

    /// The fingerprints of the texts that somebody has judged, or that a judged text was made from, and that are others today.
    pub fn former_prints(&self) -> BTreeSet<&str> {
        let all =
            self.languages.iter().flat_map(|language| language.texts.keys().map(|id| (language.tag.as_str(), id)));
        let mut prints = BTreeSet::new();
        for status in all.filter_map(|(tag, id)| self.status(tag, id)) {
            let Some(record) = status.record else { continue };
            prints.extend(Some(record.text.as_str()).filter(|_| status.is_changed));
            prints.extend(record.source.as_deref().filter(|_| status.is_stale));
        }
        prints
    }

    /// The records of messages that a language no longer has.
    pub fn without_message(&self) -> impl Iterator<Item = (&str, &str, &Record)> {
        self.languages.iter().flat_map(|language| {
            let unused = language.records.iter().filter(|(id, _)| !language.texts.contains_key(*id));
            unused.map(|(id, record)| (language.tag.as_str(), id.as_str(), record))
        })
    }

    /// Writes down a decision about the text of today. Returns false if the language does not have the message.
    pub fn decide(&mut self, tag: &str, id: &str, decision: &Decision) -> bool {
        let id = id.split('.').next().unwrap_or_default();
        let Some(status) = self.status(tag, id) else { return false };
        let (text, source) = (status.text.to_owned(), status.source.map(str::to_owned));
        let Some(language) = self.languages.iter_mut().find(|language| language.tag == tag) else { return false };
        let record = Record {
            state: decision.state,
            source,
            text,
            original: language.texts.get(id).and_then(|text| text.original.clone()),
            by: Some(decision.by.clone()),
            on: decision.on,
            comment: decision.comment.clone(),
            span: None,
            is_written: false,
        };
        language.records.insert(id.to_owned(), record);
        language.is_changed = true;
        true
    }

    /// Says that the change of the language of reference, and of the embedded message, changes nothing for a language: the
    /// state stays. A message that overrides an embedded one gets a record, if it has none, so that a later change of the
    /// embedded one is found. Returns false if nothing is to be renewed.
    pub fn accept(&mut self, tag: &str, id: &str) -> bool {
        let source = self.source(tag, id).map(str::to_owned);
        let Some(language) = self.languages.iter_mut().find(|language| language.tag == tag) else { return false };
        let Some(text) = language.texts.get(id) else { return false };
        let original = text.original.clone();
        match language.records.get_mut(id) {
            Some(record) if record.source == source && record.original == original => return false,
            Some(record) => (record.source, record.original, record.is_written) = (source, original, false),
            None if original.is_none() => return false,
            None => {
                let text = text.print.clone();
                language.records.insert(id.to_owned(), Record { source, original, ..Record::new(State::New, text) });
            }
        }
        language.is_changed = true;
        true
    }

    /// Takes the text that another reading of the project has, after a reviewer has written it: the record is about this one.
    pub fn take_text(&mut self, tag: &str, id: &str, after: &States) {
        let Some(text) = after.language(tag).and_then(|language| language.texts.get(id)) else { return };
        let Some(language) = self.languages.iter_mut().find(|language| language.tag == tag) else { return };
        if let Some(record) = language.records.get_mut(id) {
            (record.text, record.original) = (text.print.clone(), text.original.clone());
        }
    }

    /// The files whose records have changed.
    pub fn changed_files(&self) -> Vec<StateFile> {
        let changed = self.languages.iter().filter(|language| language.is_changed);
        changed
            .map(|language| {
                let former = language.former.as_ref().map(|source| &*source.text);
                StateFile { path: path(&language.tag), text: record::write(former, &language.records) }
            })
            .collect()
    }

    /// All ids of all languages.
    pub fn all_ids(&self) -> BTreeSet<&str> {
        self.languages.iter().flat_map(|language| language.texts.keys().map(String::as_str)).collect()
    }

    /// A message, and the messages and terms that it refers to, also through others. Each is a part of what it prints.
    pub fn with_parts<'s>(&'s self, tag: &str, id: &'s str) -> BTreeSet<&'s str> {
        let Some(language) = self.language(tag) else { return BTreeSet::from([id]) };
        let (mut found, mut open) = (BTreeSet::new(), vec![id]);
        while let Some(id) = open.pop() {
            if found.insert(id) {
                let parts = language.texts.get(id).into_iter().flat_map(|text| &text.references);
                open.extend(parts.map(String::as_str).filter(|part| language.texts.contains_key(*part)));
            }
        }
        found
    }

    fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    fn source(&self, tag: &str, id: &str) -> Option<&str> {
        if tag == self.reference {
            return None;
        }
        self.language(&self.reference)?.texts.get(id).map(|text| text.print.as_str())
    }
}

/// The language of reference: that of the settings, or the first one. `None` if there is no such language, with a finding.
pub fn reference<'l>(locales: &'l [Locale], settings: &Settings, findings: &mut Vec<Finding>) -> Option<&'l Locale> {
    let Some(wanted) = &settings.review.reference else { return locales.first() };
    let found = locales.iter().find(|locale| locale.language.tag.as_str() == wanted.value);
    if found.is_none() {
        let known: BTreeSet<&str> = locales.iter().map(|locale| locale.language.tag.as_str()).collect();
        findings.push(unknown_language(&wanted.value, &known).at(wanted.span.clone()));
    }
    found
}

/// The path of the file of a language.
fn path(tag: &str) -> String {
    format!("locales/{tag}/review.toml")
}

impl Language {
    fn load(project: &Project, locale: &Locale, findings: &mut Vec<Finding>) -> Self {
        let tag = locale.language.tag.to_string();
        let former = project.text(&path(&tag), findings);
        let records = former.as_ref().map(|source| record::read(source, findings));
        let overrides = locale.overrides(project).into_iter();
        let mut originals: BTreeMap<String, String> =
            overrides.map(|overridden| (overridden.id, fingerprint(&overridden.text))).collect();
        let texts = locale.message_texts().map(|message| {
            let original = message.is_own.then(|| originals.remove(&message.name)).flatten();
            let print = fingerprint(&message.canonical());
            (message.name, Text { print, original, references: message.references, span: message.span })
        });
        Self { texts: texts.collect(), records: records.unwrap_or_default(), former, is_changed: false, tag }
    }
}

#[cfg(test)]
mod tests;

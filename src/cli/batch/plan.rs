//! What a run would do to each document, and why.

use std::collections::BTreeSet;
use std::sync::Mutex;

use serde::Serialize;

use super::Batch;
use crate::diag::{Finding, any_error};
use crate::digest::sha256_hex;
use crate::manifest::FileEntry;
use crate::output::has;
use crate::pipeline::{Format, Rendered};

/// What a run would do with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::cli) enum Action {
    Make,
    /// It is up to date.
    Keep,
    /// It would be deleted.
    Delete,
    /// The meeting has errors. What there is of it is of an earlier run.
    Fail,
}

/// What a run would do with one document, and why.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct Planned {
    pub document: String,
    pub action: Action,
    pub meeting: String,
    pub language: String,
    pub format: String,
    pub reasons: Vec<String>,
}

/// The paged documents that would have to be typeset: the id of the meeting, the language, the format.
pub(in crate::cli) type ToTypeset = Mutex<BTreeSet<(String, String, &'static str)>>;

impl Batch {
    /// The documents of the meetings that are up to date, and those that `--prune` would delete.
    pub(in crate::cli) fn plan_kept(&self, is_whole: bool) -> Vec<Planned> {
        let manifest = self.recorder.manifest();
        let kept = self.current.iter().filter_map(|path| manifest.files.get(path));
        let mut planned: Vec<Planned> = kept.map(|file| self.planned_file(file, Action::Keep, Vec::new())).collect();
        if self.options.prune && is_whole {
            let ids: BTreeSet<&str> = self.meetings.iter().filter_map(|meeting| meeting.id.as_deref()).collect();
            let own = manifest.files.values().filter(|file| file.kind == self.kind && self.in_shard(&file.meeting));
            let gone = own.filter(|file| !ids.contains(file.meeting.as_str()) || !self.is_wanted(file));
            let reasons = || vec!["no meeting of the run makes it".to_owned()];
            planned.extend(gone.map(|file| self.planned_file(file, Action::Delete, reasons())));
        }
        planned
    }

    fn planned_file(&self, file: &FileEntry, action: Action, reasons: Vec<String>) -> Planned {
        Planned {
            document: self.recorder.path().join(&file.path).display().to_string(),
            action,
            meeting: file.meeting.clone(),
            language: file.language.clone(),
            format: file.format.clone(),
            reasons,
        }
    }

    /// The documents of a meeting that is not up to date.
    pub(in crate::cli) fn plan(
        &self,
        index: usize,
        rendered: &Rendered,
        findings: &[Finding],
        to_typeset: &ToTypeset,
    ) -> Vec<Planned> {
        let meeting = &self.meetings[index];
        let id = meeting.id.clone().unwrap_or_default();
        let of = |language: &str, format: Format, action: Action, reasons: Vec<String>| Planned {
            document: self.recorder.path().join(self.file_name(&id, language, format)).display().to_string(),
            action,
            meeting: id.clone(),
            language: language.to_owned(),
            format: format.name().to_owned(),
            reasons,
        };
        if any_error(findings) {
            let all = self.languages.iter().flat_map(|language| self.formats.iter().map(move |f| (language, *f)));
            let reasons = || vec!["the meeting has errors".to_owned()];
            return all.map(|(language, format)| of(language, format, Action::Fail, reasons())).collect();
        }
        let to_typeset = to_typeset.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let planned = rendered.renditions.iter().map(|rendition| {
            let key = (id.clone(), rendition.language.clone(), rendition.format.name());
            let is_made = match &rendition.documents {
                None => to_typeset.contains(&key),
                Some(documents) => documents.iter().any(|document| {
                    let known = self.recorder.manifest().files.get(&document.name);
                    let is_there = |file: &FileEntry| {
                        file.sha256 == sha256_hex(&document.bytes) && has(self.recorder.path(), file)
                    };
                    self.options.force || !known.is_some_and(is_there)
                }),
            };
            let (language, format) = (&rendition.language, rendition.format);
            match is_made {
                true => of(language, format, Action::Make, self.reasons(meeting, language, format)),
                false => of(language, format, Action::Keep, Vec::new()),
            }
        });
        planned.collect()
    }

    fn file_name(&self, id: &str, language: &str, format: Format) -> String {
        let kind = match self.kind.as_str() {
            "brief" => String::new(),
            kind => format!("{kind}."),
        };
        let page = if format == Format::Png { "*." } else { "" };
        format!("{id}.{kind}{language}.{page}{}", format.name())
    }

    /// The function for the engine that notes which documents would have to be typeset, and lets none be typeset.
    pub(in crate::cli) fn note_known<'a>(
        known: impl Fn(&str, &str, Format, &str) -> bool + Sync + 'a,
        to_typeset: &'a ToTypeset,
    ) -> impl Fn(&str, &str, Format, &str) -> bool + Sync + 'a {
        move |id, language, format, fingerprint| {
            if !known(id, language, format, fingerprint) {
                let key = (id.to_owned(), language.to_owned(), format.name());
                to_typeset.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(key);
            }
            true
        }
    }
}

//! Whether a document is up to date, and if not, why.

use std::collections::BTreeMap;

use super::{Batch, Meeting, is_complete};
use crate::manifest::{Configuration, FileEntry, Input};
use crate::output::has;
use crate::pipeline::Format;

/// How many reasons of one kind are reported.
const MAX_REPORTED: usize = 5;

impl Batch {
    /// True if nothing of a meeting has to be made.
    pub(super) fn is_up_to_date(&self, meeting: &Meeting) -> bool {
        let mut documents = self.languages.iter().flat_map(|language| self.formats.iter().map(move |f| (language, *f)));
        documents.all(|(language, format)| self.reasons(meeting, language, format).is_empty())
    }

    /// Why a document has to be made, or whether it has to be looked at. Empty if it is up to date.
    pub(super) fn reasons(&self, meeting: &Meeting, language: &str, format: Format) -> Vec<String> {
        let one = |reason: &str| vec![reason.to_owned()];
        if self.options.force {
            return one("--force");
        }
        let Some(id) = &meeting.id else { return one("the meeting has no id") };
        let files = self.files(id, language, format);
        let Some(first) = files.first() else { return one("there is no such document") };
        let mut reasons = Vec::new();
        if self.entry(meeting).is_none_or(|entry| entry.failed) {
            reasons.push("the meeting had errors".to_owned());
        }
        if files.iter().any(|file| file.source.sha256 != meeting.input.sha256) {
            reasons.push("the meeting file has changed".to_owned());
        }
        if let Some(file) = files.iter().find(|file| file.configuration != self.id) {
            let former = self.recorder.manifest().configurations.get(&file.configuration);
            reasons.extend(former.map_or_else(
                || one("nobody knows how it was made"),
                |former| differences(former, &self.configuration),
            ));
        }
        if format == Format::Json && first.content.as_ref() != Some(&self.names(meeting)) {
            reasons.push("the paths of the meeting or the project have changed".to_owned());
        }
        let folder = self.recorder.path();
        let is_whole = is_complete(&files);
        if let Some(file) = files.iter().find(|file| folder.join(&file.path).symlink_metadata().is_err()) {
            reasons.push(format!("{} is missing", file.path));
        } else if !is_whole {
            reasons.push("a page is missing".to_owned());
        } else if reasons.is_empty()
            && let Some(file) = files.iter().find(|file| !has(folder, file))
        {
            reasons.push(format!("somebody has changed {}", file.path));
        }
        reasons
    }

    fn files(&self, id: &str, language: &str, format: Format) -> Vec<FileEntry> {
        let files = self.recorder.manifest().files_of(id, &self.kind);
        files.filter(|file| file.language == language && file.format == format.name()).cloned().collect()
    }
}

/// What two configurations do not have in common.
fn differences(former: &Configuration, now: &Configuration) -> Vec<String> {
    let mut reasons = Vec::new();
    if former.version != now.version || former.build != now.build {
        reasons.push("another build of rapporteur made it".to_owned());
    }
    let options = [
        ("--draft", former.draft != now.draft),
        ("--deny-warnings", former.deny_warnings != now.deny_warnings),
        ("--attach-source", former.attach_source != now.attach_source),
        ("SOURCE_DATE_EPOCH", former.epoch != now.epoch),
    ];
    reasons.extend(options.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| format!("{name} has changed")));
    reasons.extend(changed_files(&former.project, &now.project, ""));
    reasons.extend(changed_files(&former.fonts, &now.fonts, "the font "));
    reasons
}

/// The files that two lists do not have in common.
fn changed_files(former: &[Input], now: &[Input], what: &str) -> Vec<String> {
    let by_path = |inputs: &[Input]| -> BTreeMap<String, String> {
        inputs.iter().map(|input| (input.path.clone(), input.sha256.clone())).collect()
    };
    let (old, new) = (by_path(former), by_path(now));
    let gone = old.keys().filter(|path| !new.contains_key(*path)).map(|path| format!("{what}{path} is gone"));
    let changed = new.iter().filter(|(path, sum)| old.get(*path).is_none_or(|old| old != *sum));
    let changed = changed.map(|(path, _)| match old.contains_key(path) {
        true => format!("{what}{path} has changed"),
        false => format!("{what}{path} is new"),
    });
    let mut reported: Vec<String> = changed.chain(gone).collect();
    if reported.len() > MAX_REPORTED {
        let more = reported.len() - MAX_REPORTED;
        reported.truncate(MAX_REPORTED);
        reported.push(format!("{more} more files have changed"));
    }
    reported
}

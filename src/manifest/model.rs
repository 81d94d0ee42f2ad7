//! The data model of the manifest. `docs/batches.md` describes every field.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Change, MANIFEST, Meetings};
use crate::diag::Finding;
use crate::digest::sha256_hex;

/// The version of the format of the manifest.
const FORMAT: u32 = 1;

/// A file that a document was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Input {
    /// The path from the root of the project, or from the current folder if the file is not in the project.
    pub path: String,
    pub sha256: String,
}

/// Everything that the documents of a run depend on, but for their meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Configuration {
    /// The version of the program.
    pub version: String,
    /// The name of the build of the program, which stands for the embedded files too.
    pub build: String,
    pub draft: bool,
    pub deny_warnings: bool,
    pub attach_source: bool,
    /// The date that all files have. `None`: the date of each document.
    pub epoch: Option<i64>,
    /// The files of the project folder, sorted.
    pub project: Vec<Input>,
    /// The files of the folders with additional fonts, in the order of the folders.
    pub fonts: Vec<Input>,
}

impl Configuration {
    /// The name under which the manifest has the configuration: the beginning of its SHA-256.
    pub fn id(&self) -> String {
        // Texts and numbers can always be written.
        let text = serde_json::to_vec(self).unwrap_or_default();
        sha256_hex(&text).chars().take(16).collect()
    }
}

/// A file that the program wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FileEntry {
    /// The name in the folder.
    pub path: String,
    pub sha256: String,
    pub size: u64,
    /// The id of the meeting.
    pub meeting: String,
    pub kind: String,
    pub language: String,
    pub format: String,
    /// The number of the page, for a picture of a page.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub page: Option<usize>,
    /// The number of pages of the document, if the format has pages.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pages: Option<usize>,
    /// The date of the document, as its PDF has it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<String>,
    /// The identifier of the document in the PDF.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pdf_id: Option<String>,
    /// The meeting file.
    pub source: Input,
    /// The id of the configuration.
    pub configuration: String,
    /// The SHA-256 of everything that the document was made from. `None` if it has to be made to know whether it has changed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub content: Option<String>,
}

/// The findings of a meeting: how many, and how many of each code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub codes: BTreeMap<String, usize>,
}

impl Counts {
    pub fn of(findings: &[Finding]) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            // A finding can stand for others.
            *(if finding.is_error() { &mut counts.errors } else { &mut counts.warnings }) += finding.left_out.max(1);
            *counts.codes.entry(finding.code.as_str().to_owned()).or_default() += 1;
        }
        counts
    }
}

/// What came of a meeting in the last run that had it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct MeetingEntry {
    /// `None` if the file could not be read so far.
    pub id: Option<String>,
    pub kind: String,
    pub source: Input,
    pub configuration: String,
    /// True if it has errors. Then its files in the folder, if there are any, are those of an earlier run.
    pub failed: bool,
    pub findings: Counts,
}

/// The manifest of a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// By their ids.
    pub configurations: BTreeMap<String, Configuration>,
    pub meetings: Meetings,
    /// By their paths.
    pub files: BTreeMap<String, FileEntry>,
}

/// The manifest as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    /// Says what the file is.
    rapporteur: u32,
    configurations: BTreeMap<String, Configuration>,
    meetings: Vec<MeetingEntry>,
    files: Vec<FileEntry>,
}

impl Manifest {
    /// Reads the text of a manifest.
    ///
    /// # Errors
    /// The reason why it is no manifest.
    pub fn from_json(text: &[u8]) -> Result<Self, String> {
        let written: Written = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        if written.rapporteur != FORMAT {
            return Err(format!(
                "it has the format {}, and this version reads the format {FORMAT}",
                written.rapporteur
            ));
        }
        let files = written.files.into_iter().map(|file| (file.path.clone(), file)).collect();
        Ok(Self { configurations: written.configurations, meetings: written.meetings.into_iter().collect(), files })
    }

    /// The text of the manifest.
    pub fn to_json(&self) -> Vec<u8> {
        let meetings: Vec<MeetingEntry> = self.meetings.iter().cloned().collect();
        let used = meetings.iter().map(|entry| &entry.configuration);
        let used: BTreeSet<_> = used.chain(self.files.values().map(|file| &file.configuration)).collect();
        let configurations = self.configurations.iter().filter(|(id, _)| used.contains(id));
        let configurations = configurations.map(|(id, entry)| (id.clone(), entry.clone())).collect();
        let files = self.files.values().cloned().collect();
        let written = Written { rapporteur: FORMAT, configurations, meetings, files };
        // Texts and numbers can always be written.
        let mut text = serde_json::to_vec_pretty(&written).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// The checksums of all files and of the manifest itself, whose text is `json`, in the format of `sha256sum`.
    pub fn sums(&self, json: &[u8]) -> Vec<u8> {
        let files = self.files.values().map(|file| (file.path.as_str(), file.sha256.clone()));
        let mut lines: Vec<_> = files.chain([(MANIFEST, sha256_hex(json))]).collect();
        lines.sort_unstable();
        lines.into_iter().flat_map(|(path, sum)| format!("{sum}  {path}\n").into_bytes()).collect()
    }

    /// Takes in what a run has done.
    pub fn apply(&mut self, change: Change) {
        let Change { configurations, meeting, files, removed, removed_meetings } = change;
        for configuration in configurations {
            self.configurations.insert(configuration.id(), configuration);
        }
        removed_meetings.iter().for_each(|entry| self.meetings.remove(entry));
        for path in removed {
            self.files.remove(&path);
        }
        for file in files {
            self.files.insert(file.path.clone(), file);
        }
        if let Some(meeting) = meeting {
            self.meetings.insert(meeting);
        }
    }

    /// The files of a meeting in one kind of document.
    pub fn files_of<'a>(&'a self, meeting: &'a str, kind: &'a str) -> impl Iterator<Item = &'a FileEntry> {
        // The name of each file begins with the id of its meeting.
        let prefix = format!("{meeting}.");
        let files = self.files.range(prefix.clone()..).take_while(move |(path, _)| path.starts_with(&prefix));
        files.map(|(_, file)| file).filter(move |file| file.meeting == meeting && file.kind == kind)
    }
}

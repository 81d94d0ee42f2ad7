//! One line of the journal: what a run has done to the folder.

use serde::{Deserialize, Serialize};

use super::{Configuration, FileEntry, MeetingEntry};

/// What a run does to the folder in one step. It is written to the journal before the files are renamed: a file of the program
/// is never in the folder without an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The configurations that the entries name, if no earlier change of the run has them.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub configurations: Vec<Configuration>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub meeting: Option<MeetingEntry>,
    /// The entries of the files that were made, and of those that stay.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub files: Vec<FileEntry>,
    /// The files that the folder no longer has.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub removed: Vec<String>,
    /// The meetings that the manifest no longer has.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub removed_meetings: Vec<MeetingEntry>,
}

impl Change {
    /// The line of the journal, with its line feed.
    pub fn to_line(&self) -> Vec<u8> {
        // Texts and numbers can always be written.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }
}

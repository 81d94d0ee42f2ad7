//! Reads the manifest of a folder, and the journal of runs that have not ended or were killed.

use std::fs;
use std::io;
use std::path::Path;

use super::{Change, JOURNAL, MANIFEST, Manifest, SUMS};
use crate::diag::{Code, Finding, Span, io_error_message};

/// The manifest of a folder with what its journal adds. `None` if the folder has neither.
///
/// # Errors
/// A file of this name cannot be read, or is no manifest. Then nobody knows which files of the folder are the program's own.
pub fn read(folder: &Path) -> Result<Option<Manifest>, Finding> {
    let written = read_written(folder)?;
    let journal = read_journal(folder)?;
    if written.is_none() && journal.is_none() {
        return Ok(None);
    }
    let mut manifest = written.unwrap_or_default();
    journal.unwrap_or_default().into_iter().for_each(|change| manifest.apply(change));
    Ok(Some(manifest))
}

fn read_written(folder: &Path) -> Result<Option<Manifest>, Finding> {
    let path = folder.join(MANIFEST);
    let Some(text) = bytes(&path)? else {
        let sums = folder.join(SUMS);
        if sums.symlink_metadata().is_ok() && !folder.join(JOURNAL).exists() {
            return Err(foreign(&sums, "there is no manifest.json beside it"));
        }
        return Ok(None);
    };
    Manifest::from_json(&text).map(Some).map_err(|reason| foreign(&path, &reason))
}

/// The changes that the journal has, in lines with empty ones between them. `None` if there is no journal. A line that was not
/// written to its end does not count: the run was killed before it changed a file.
///
/// # Errors
/// The journal cannot be read.
fn read_journal(folder: &Path) -> Result<Option<Vec<Change>>, Finding> {
    let Some(text) = bytes(&folder.join(JOURNAL))? else { return Ok(None) };
    let lines = text.split(|byte| *byte == b'\n');
    Ok(Some(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect()))
}

/// The bytes of a file. `None` if there is no such file.
fn bytes(path: &Path) -> Result<Option<Vec<u8>>, Finding> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let message = format!("cannot read {}: {}", path.display(), io_error_message(&error));
            Err(Finding::new(Code::BadManifest, message).at(Span::named(path.display().to_string())))
        }
    }
}

fn foreign(path: &Path, reason: &str) -> Finding {
    Finding::new(Code::BadManifest, format!("{} is not from rapporteur: {reason}", path.display()))
        .at(Span::named(path.display().to_string()))
        .help("choose another folder with --out DIR, or move it away and take over the documents with --adopt")
}

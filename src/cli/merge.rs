//! The `manifest merge` command: brings the documents and the manifests of several folders into one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::exit::Exit;
use super::report::Report;
use crate::diag::{Code, Finding, Span, any_error, io_error_message};
use crate::manifest::{Change, FileEntry, Manifest, check, read};
use crate::output::{Folder, Recorder, Step};

/// A folder that is right, and its manifest.
type Part = (PathBuf, Manifest);

/// Copies the documents of the folders to `out`. Nothing is copied if a folder is not as its manifest says, or if two folders have
/// different documents of one name.
pub(super) fn run(folders: &[PathBuf], out: &Folder, report: &mut Report) -> Exit {
    let mut findings = Vec::new();
    let parts: Vec<Part> = folders.iter().filter_map(|folder| part(folder, &mut findings)).collect();
    findings.extend(conflicts(&parts));
    if !any_error(&findings) {
        findings.extend(out.check().err());
    }
    let mut copied = 0;
    if !any_error(&findings) {
        match copy(&parts, out, report) {
            Ok(number) => copied = number,
            Err(more) => findings.extend(more),
        }
    }
    report.findings(&findings);
    if !any_error(&findings) {
        report.merged(copied, folders.len(), out.path());
    }
    Exit::of_all(&findings)
}

/// Reads a folder and compares it with its manifest. A meeting that failed is no error here: the manifest of the whole says so too.
fn part(folder: &Path, findings: &mut Vec<Finding>) -> Option<Part> {
    let checked = match check(folder) {
        Ok(checked) => checked.findings,
        Err(finding) => vec![finding],
    };
    findings.extend(checked.into_iter().filter(|finding| finding.code != Code::StaleDocument));
    Some((folder.to_owned(), read(folder).ok()??))
}

/// A finding for each document that two folders have with different contents.
fn conflicts(parts: &[Part]) -> Vec<Finding> {
    let mut known: BTreeMap<&str, (&Path, &FileEntry)> = BTreeMap::new();
    let mut findings = Vec::new();
    for (folder, file) in
        parts.iter().flat_map(|(folder, manifest)| manifest.files.values().map(move |file| (folder, file)))
    {
        match known.get(file.path.as_str()) {
            Some((other, first)) if first.sha256 != file.sha256 => {
                let message = format!("{} has another {}", other.display(), file.path);
                let help = "render the meeting in one folder only; each shard has its own meetings";
                let span = Span::named(folder.join(&file.path).display().to_string());
                findings.push(Finding::new(Code::ChangedFile, message).at(span).help(help));
            }
            Some(_) => {}
            None => {
                known.insert(&file.path, (folder, file));
            }
        }
    }
    findings
}

/// Returns the number of documents.
fn copy(parts: &[Part], out: &Folder, report: &mut Report) -> Result<usize, Vec<Finding>> {
    let mut recorder = Recorder::open(out.clone(), false, &mut |path| report.waiting(path))?;
    let mut copied = 0;
    for (folder, manifest) in parts {
        let mut configurations: Vec<_> = manifest.configurations.values().cloned().collect();
        let mut by_meeting: BTreeMap<(&str, &str), Vec<&FileEntry>> = BTreeMap::new();
        for file in manifest.files.values() {
            by_meeting.entry((&file.meeting, &file.kind)).or_default().push(file);
        }
        for ((id, kind), files) in by_meeting {
            let contents = files.iter().map(|file| read_file(&folder.join(&file.path)));
            let contents = contents.collect::<Result<Vec<_>, _>>().map_err(|finding| vec![finding])?;
            let documents = files.iter().zip(&contents).map(|(file, bytes)| (file.path.as_str(), bytes.as_slice()));
            let change = Change {
                configurations: std::mem::take(&mut configurations),
                meeting: manifest.meetings.get(id, kind).cloned(),
                files: files.iter().map(|file| (*file).clone()).collect(),
                ..Change::default()
            };
            let step = Step { change, documents: documents.collect(), obsolete: Vec::new() };
            copied += recorder.write(step, &mut |path| report.waiting(path))?.len();
        }
        for meeting in manifest.meetings.iter().filter(|meeting| meeting.failed) {
            recorder.note(Change { meeting: Some(meeting.clone()), ..Change::default() });
        }
    }
    recorder.close(true, &mut |path| report.waiting(path))?;
    Ok(copied)
}

fn read_file(path: &Path) -> Result<Vec<u8>, Finding> {
    fs::read(path).map_err(|error| {
        let message = format!("cannot read the file: {}", io_error_message(&error));
        Finding::new(Code::UnreadableFile, message).at(Span::named(path.display().to_string()))
    })
}

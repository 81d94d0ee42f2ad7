//! Compares a folder with its manifest.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{FileEntry, JOURNAL, MANIFEST, Manifest, PdfFacts, SUMS, read};
use crate::diag::{Code, Finding, Span, io_error_message};
use crate::digest::sha256_hex;

/// The result of a check.
#[derive(Debug, Default)]
pub struct Checked {
    /// The number of files in the manifest.
    pub files: usize,
    pub findings: Vec<Finding>,
}

/// Compares every file of the folder with the manifest, and each PDF with what it says about itself. The findings are in the
/// order of the names.
///
/// # Errors
/// The folder or its manifest cannot be read.
pub fn check(folder: &Path) -> Result<Checked, Finding> {
    let entries = fs::read_dir(folder).map_err(|error| {
        let message = format!("cannot read {}: {}", folder.display(), io_error_message(&error));
        Finding::new(Code::UnreadableFile, message).at(named(folder)).help("give a folder that `render` has written")
    })?;
    let Some(manifest) = read(folder)? else {
        let message = format!("there is no {MANIFEST} in {}", folder.display());
        let finding = Finding::new(Code::UnreadableFile, message).at(named(folder));
        return Err(finding.help("`rapporteur render` writes it; give a folder that it has written"));
    };
    let mut findings: Vec<Finding> =
        manifest.files.values().filter_map(|file| compare(&folder.join(&file.path), file)).collect();
    let names: BTreeSet<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    findings.extend(names.iter().filter(|name| is_extra(name, &manifest)).map(|name| {
        let message = "this file is not in the manifest";
        let help = "move it away; if it is a document, render its meeting again";
        Finding::new(Code::ExtraFile, message).at(named(&folder.join(name))).help(help)
    }));
    findings.extend(failed(folder, &manifest));
    let json = fs::read(folder.join(MANIFEST)).unwrap_or_default();
    let is_open = names.contains(JOURNAL);
    if is_open {
        let message = "a run is writing to the folder, or was killed: the manifest is not up to date";
        let help = "wait for the run, or render again";
        findings.push(Finding::new(Code::ManifestOutdated, message).at(named(&folder.join(JOURNAL))).help(help));
    } else if fs::read(folder.join(SUMS)).unwrap_or_default() != manifest.sums(&json) {
        let message = format!("{SUMS} is not that of the manifest");
        let help = "somebody has changed one of them: render again with --force";
        findings.push(Finding::new(Code::ManifestOutdated, message).at(named(&folder.join(SUMS))).help(help));
    }
    Ok(Checked { files: manifest.files.len(), findings })
}

fn named(path: &Path) -> Span {
    Span::named(path.display().to_string())
}

/// The meetings that failed in the last run. Their documents are missing, or of an earlier run.
fn failed<'a>(folder: &'a Path, manifest: &'a Manifest) -> impl Iterator<Item = Finding> + 'a {
    manifest.meetings.iter().filter(|meeting| meeting.failed).map(move |meeting| {
        let id = meeting.id.as_deref();
        let name = id.unwrap_or(&meeting.source.path);
        let files = id.into_iter().flat_map(|id| manifest.files_of(id, &meeting.kind));
        let files: Vec<String> = files.map(|file| folder.join(&file.path).display().to_string()).collect();
        let message = match files.as_slice() {
            [] => format!("the meeting {name} has errors, and no documents"),
            files => {
                format!("the meeting {name} has errors; its documents are of an earlier run: {}", files.join(", "))
            }
        };
        let help = "correct the meeting and render it again, or render with --remove-stale";
        Finding::new(Code::StaleDocument, message).at(named(&folder.join(MANIFEST))).help(help)
    })
}

/// True if the program did not write a file of this name. Hidden files are of the system or of another program, but for those
/// that a killed run has left.
fn is_extra(name: &str, manifest: &Manifest) -> bool {
    let is_own = [MANIFEST, SUMS, JOURNAL].contains(&name) || manifest.files.contains_key(name);
    let is_hidden = name.starts_with('.') && !name.starts_with(".rapporteur-");
    !is_own && !is_hidden
}

/// The finding for a file that is not as the manifest says.
fn compare(path: &Path, entry: &FileEntry) -> Option<Finding> {
    let again = "render the meeting again";
    let is_file = path.symlink_metadata().is_ok_and(|meta| meta.is_file());
    let bytes = match fs::read(path) {
        Ok(bytes) if is_file => bytes,
        Err(error) if path.symlink_metadata().is_ok() && is_file => {
            let message = format!("cannot read the file: {}", io_error_message(&error));
            return Some(Finding::new(Code::UnreadableFile, message).at(named(path)));
        }
        _ => return Some(Finding::new(Code::MissingFile, "the file is missing").at(named(path)).help(again)),
    };
    if bytes.len() as u64 != entry.size || sha256_hex(&bytes) != entry.sha256 {
        let message = "the file was changed after it was written";
        return Some(Finding::new(Code::ChangedFile, message).at(named(path)).help(again));
    }
    if entry.format != "pdf" {
        return None;
    }
    let Some(facts) = PdfFacts::read(&bytes) else {
        return Some(Finding::new(Code::WrongFile, "the file is no PDF").at(named(path)).help(again));
    };
    let differs = |what: &str, found: &Option<String>, expected: &Option<String>| {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        let message = format!("the PDF has the {what} {}, and the manifest {}", shown(found), shown(expected));
        (found != expected).then(|| Finding::new(Code::WrongFile, message).at(named(path)).help(again))
    };
    let pages = |pages: usize| Some(pages.to_string());
    differs("language", &facts.language, &Some(entry.language.clone()))
        .or_else(|| differs("date", &facts.date, &entry.date))
        .or_else(|| differs("identifier", &facts.id, &entry.pdf_id))
        .or_else(|| differs("number of pages", &pages(facts.pages), &entry.pages.and_then(pages)))
}

//! Reads the files of a project folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{File, MEETINGS, PROJECT_FILE};
use crate::diag::{Code, Finding, system_words};

/// The folders of a project that are laid over the defaults.
const FOLDERS: [&str; 3] = ["locales", "templates", "data"];

/// No file of a project is larger than this; it bounds memory, not use.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Folders within folders, deeper than any project needs: a link that runs in a circle ends here.
const DEEPEST: usize = 12;

/// All files of the project, by their path from its root.
pub(super) fn read(dir: &Path, findings: &mut Vec<Finding>) -> BTreeMap<String, File> {
    let mut files = BTreeMap::new();
    let settings = dir.join(PROJECT_FILE);
    if !settings.exists() {
        let finding = Finding::new(Code::UnreadableFile, format!("there is no {}", settings.display()));
        let help = "a folder with this file is a project; `rapporteur new --project DIR` makes one";
        findings.push(finding.help(help));
        return files;
    }
    read_file(&settings, PROJECT_FILE.to_owned(), &mut files, findings);
    for folder in FOLDERS {
        let path = dir.join(folder);
        if path.is_dir() {
            read_folder(&path, folder, 0, &mut files, findings);
        }
    }
    files
}

fn read_folder(
    dir: &Path,
    prefix: &str,
    depth: usize,
    files: &mut BTreeMap<String, File>,
    findings: &mut Vec<Finding>,
) {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) => return findings.push(unreadable(dir, &error)),
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                findings.push(unreadable(dir, &error));
                continue;
            }
        };
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        let below = format!("{prefix}/{name}");
        if name.starts_with('.') || below == MEETINGS {
            continue;
        }
        if path.is_dir() {
            if depth < DEEPEST {
                read_folder(&path, &below, depth + 1, files, findings);
            }
        } else {
            read_file(&path, below, files, findings);
        }
    }
}

fn read_file(path: &Path, key: String, files: &mut BTreeMap<String, File>, findings: &mut Vec<Finding>) {
    let read = fs::metadata(path).and_then(|meta| {
        if meta.len() > LARGEST {
            return Ok(None);
        }
        fs::read(path).map(Some)
    });
    match read {
        Ok(Some(bytes)) => {
            files.insert(key, File { name: path.display().to_string(), bytes: Cow::Owned(bytes) });
        }
        Ok(None) => findings.push(
            Finding::new(Code::FileTooLarge, format!("{} is larger than 16 MiB", path.display()))
                .help("a project's files are texts, data and small pictures"),
        ),
        Err(error) => findings.push(unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Finding {
    Finding::new(Code::UnreadableFile, format!("cannot read {}: {}", path.display(), system_words(error)))
}

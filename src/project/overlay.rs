//! Reads the files of a project folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File as Open};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{File, MEETINGS, PROJECT_FILE};
use crate::diag::{Code, Finding, system_words};

/// The folders of a project that are laid over the defaults.
const FOLDERS: [&str; 3] = ["locales", "templates", "data"];

/// No file of a project is larger than this; it bounds memory, not use.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Folders within folders, deeper than any project needs.
const DEEPEST: usize = 12;

/// All files of the project, by their path from its root.
pub(super) fn read(dir: &Path, findings: &mut Vec<Finding>) -> BTreeMap<String, File> {
    let settings = dir.join(PROJECT_FILE);
    if !settings.exists() {
        let finding = Finding::new(Code::UnreadableFile, format!("there is no {}", settings.display()));
        let help = "a folder with this file is a project; `rapporteur new --project DIR` makes one";
        findings.push(finding.help(help));
        return BTreeMap::new();
    }
    let root = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    let mut walk = Walk { root, within: Vec::new(), files: BTreeMap::new(), findings };
    walk.file(&settings, PROJECT_FILE.to_owned());
    for folder in FOLDERS {
        let path = dir.join(folder);
        if path.is_dir() {
            walk.entry(&path, folder.to_owned());
        }
    }
    walk.files
}

struct Walk<'a> {
    /// The real path of the project.
    root: PathBuf,
    /// The real paths of the folders that are being read, one in the other.
    within: Vec<PathBuf>,
    files: BTreeMap<String, File>,
    findings: &'a mut Vec<Finding>,
}

impl Walk<'_> {
    /// A file or a folder, known by `key` from the root of the project.
    fn entry(&mut self, path: &Path, key: String) {
        let is_link = path.symlink_metadata().is_ok_and(|meta| meta.is_symlink());
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(error) => return self.unreadable(path, &error),
        };
        // A template reads what lies in its folder, and a link could lay anything there.
        if is_link && !real.starts_with(&self.root) {
            return self.refuse(path, "it is a link that leads out of the project", "put the file itself there");
        }
        if !real.is_dir() {
            return self.file(path, key);
        }
        // A link to a folder that it lies in runs in a circle.
        if self.within.contains(&real) {
            return;
        }
        if self.within.len() > DEEPEST {
            return self.refuse(path, "folders stand more than 12 deep in one another", "move it further up");
        }
        self.within.push(real);
        self.folder(path, &key);
        self.within.pop();
    }

    fn folder(&mut self, path: &Path, key: &str) {
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(path, &error),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.unreadable(path, &error);
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            let below = format!("{key}/{name}");
            if !name.starts_with('.') && below != MEETINGS {
                self.entry(&entry.path(), below);
            }
        }
    }

    fn file(&mut self, path: &Path, key: String) {
        match read_file(path) {
            Ok(Some(bytes)) if bytes.len() as u64 > LARGEST => self.findings.push(
                Finding::new(Code::FileTooLarge, format!("{} is larger than 16 MiB", path.display()))
                    .help("a project's files are texts, data and small pictures"),
            ),
            Ok(Some(bytes)) => {
                self.files.insert(key, File { name: path.display().to_string(), bytes: Cow::Owned(bytes) });
            }
            Ok(None) => self.refuse(path, "it is no file", "a project's files are texts, data and small pictures"),
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn unreadable(&mut self, path: &Path, error: &io::Error) {
        let message = format!("cannot read {}: {}", path.display(), system_words(error));
        self.findings.push(Finding::new(Code::UnreadableFile, message));
    }

    fn refuse(&mut self, path: &Path, reason: &str, help: &str) {
        let message = format!("cannot read {}: {reason}", path.display());
        self.findings.push(Finding::new(Code::UnreadableFile, message).help(help));
    }
}

/// The bytes of a file, at most one more than allowed; nothing for a pipe or a device,
/// which might never end.
fn read_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    Open::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

#[cfg(all(test, unix))]
mod tests;

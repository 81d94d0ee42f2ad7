//! Reads the files of a project folder into memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{File, MEETINGS, PROJECT_FILE};
use crate::diag::{Code, Finding, io_error_message};

/// The folders of a project whose files override the defaults.
const FOLDERS: [&str; 3] = ["locales", "templates", "data"];

/// The largest file of a project, in bytes. The limit only bounds memory: real files are much smaller.
const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// How deep folders can be nested. No real project needs more.
const MAX_DEPTH: usize = 12;

/// All files of the project, by their path from its root. A file or folder that cannot be read is a finding.
pub(super) fn read(dir: &Path, findings: &mut Vec<Finding>) -> BTreeMap<String, File> {
    let settings = dir.join(PROJECT_FILE);
    if !settings.exists() {
        let finding = Finding::new(Code::UnreadableFile, format!("there is no {}", settings.display()));
        let help = "a folder with this file is a project; `rapporteur new --project DIR` creates one";
        findings.push(finding.help(help));
        return BTreeMap::new();
    }
    let root = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    let mut walk = Walk { root, ancestors: Vec::new(), files: BTreeMap::new(), findings };
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
    /// The path of the project with links resolved.
    root: PathBuf,
    /// The resolved paths of the folders from the project down to the current one.
    ancestors: Vec<PathBuf>,
    files: BTreeMap<String, File>,
    findings: &'a mut Vec<Finding>,
}

impl Walk<'_> {
    /// Reads a file or a folder. `key` is its path from the root of the project.
    fn entry(&mut self, path: &Path, key: String) {
        let is_link = path.symlink_metadata().is_ok_and(|meta| meta.is_symlink());
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(error) => return self.unreadable(path, &error),
        };
        // A template can read every file in its folder. A link out of the project would expose other files to it.
        if is_link && !real.starts_with(&self.root) {
            return self.refuse(path, "it is a link that leads out of the project", "copy the file into the project");
        }
        if !real.is_dir() {
            return self.file(path, key);
        }
        // A link to a folder that contains it would never end.
        if self.ancestors.contains(&real) {
            return;
        }
        if self.ancestors.len() > MAX_DEPTH {
            return self.refuse(path, "folders are nested more than 12 deep", "move it to a higher folder");
        }
        self.ancestors.push(real);
        self.folder(path, &key);
        self.ancestors.pop();
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
            Ok(Some(bytes)) if bytes.len() as u64 > MAX_FILE_BYTES => self.findings.push(
                Finding::new(Code::FileTooLarge, format!("{} is larger than 16 MiB", path.display()))
                    .help("a project's files are texts, data and small pictures"),
            ),
            Ok(Some(bytes)) => {
                self.files.insert(key, File { name: path.display().to_string(), bytes: Cow::Owned(bytes) });
            }
            Ok(None) => self.refuse(path, "it is not a file", "a project's files are texts, data and small pictures"),
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn unreadable(&mut self, path: &Path, error: &io::Error) {
        let message = format!("cannot read {}: {}", path.display(), io_error_message(error));
        self.findings.push(Finding::new(Code::UnreadableFile, message));
    }

    fn refuse(&mut self, path: &Path, reason: &str, help: &str) {
        let message = format!("cannot read {}: {reason}", path.display());
        self.findings.push(Finding::new(Code::UnreadableFile, message).help(help));
    }
}

/// The bytes of a file, at most one byte more than the limit. `None` if the path is a pipe or a device, because reading
/// it might never end.
fn read_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

#[cfg(all(test, unix))]
mod tests;

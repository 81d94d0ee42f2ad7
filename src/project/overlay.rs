//! Reads the files of a project folder into memory.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{File, MEETINGS, PROJECT_FILE};
use crate::diag::{Code, Finding, Span, io_error_message};

/// The folders of a project whose files override the defaults.
pub const FOLDERS: [&str; 3] = ["locales", "templates", "data"];

/// The largest file of a project, in bytes. The limit only bounds memory: real files are much smaller.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// How many files and folders a project can have, and how many bytes. Links to folders can multiply them: seven folders
/// with eight links each to the next one are two million.
const MAX_ENTRIES: usize = 20_000;
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// How deep folders can be nested. No real project needs more.
const MAX_DEPTH: usize = 12;

/// All files of the project, by their path from its root. A file or folder that cannot be read is a finding.
pub(super) fn read(dir: &Path, findings: &mut Vec<Finding>) -> BTreeMap<String, File> {
    let settings = dir.join(PROJECT_FILE);
    if !settings.exists() {
        let finding = Finding::new(Code::UnreadableFile, format!("there is no {}", settings.display()));
        let help = "a folder with this file is a project; `rapporteur new --project DIR` creates one";
        findings.push(finding.at(Span::named(settings.display().to_string())).help(help));
        return BTreeMap::new();
    }
    // The current folder is an empty path, and an empty path cannot be resolved.
    let folder = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    let root = match folder.canonicalize() {
        Ok(root) => root,
        Err(error) => {
            findings.push(unreadable(folder, &error));
            return BTreeMap::new();
        }
    };
    let mut walk = Walk { root, ancestors: Vec::new(), entries: 0, bytes: 0, files: BTreeMap::new(), findings };
    walk.entry(&settings, PROJECT_FILE.to_owned());
    for folder in FOLDERS {
        let path = dir.join(folder);
        if path.is_dir() {
            walk.entry(&path, folder.to_owned());
        }
    }
    if walk.entries > MAX_ENTRIES || walk.bytes > MAX_BYTES {
        let message = format!("the project {} has more than 20,000 files and folders, or 256 MiB", dir.display());
        let help = "a link to a folder counts as all that is in it: replace links by the folders themselves";
        let finding = Finding::new(Code::TooMany, message).at(Span::named(settings.display().to_string()));
        walk.findings.push(finding.help(help));
    }
    walk.files
}

struct Walk<'a> {
    /// The path of the project with links resolved.
    root: PathBuf,
    /// The resolved paths of the folders from the project down to the current one.
    ancestors: Vec<PathBuf>,
    /// The number of files and folders up to now, and the bytes of the files.
    entries: usize,
    bytes: usize,
    files: BTreeMap<String, File>,
    findings: &'a mut Vec<Finding>,
}

impl Walk<'_> {
    /// Reads a file or a folder. `key` is its path from the root of the project.
    fn entry(&mut self, path: &Path, key: String) {
        self.entries += 1;
        if self.entries > MAX_ENTRIES || self.bytes > MAX_BYTES {
            return;
        }
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(error) => return self.findings.push(unreadable(path, &error)),
        };
        // A template can read every file in its folder. A link out of the project would expose other files to it.
        if !real.starts_with(&self.root) {
            return self.refuse(path, "it is a link that leads out of the project", "copy the file into the project");
        }
        if !real.is_dir() || key == PROJECT_FILE {
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
            Err(error) => return self.findings.push(unreadable(path, &error)),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.findings.push(unreadable(path, &error));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            let below = format!("{key}/{name}");
            if !name.starts_with('.') && below != MEETINGS {
                self.entry(&entry.path(), below);
            }
            if self.entries > MAX_ENTRIES || self.bytes > MAX_BYTES {
                return;
            }
        }
    }

    fn file(&mut self, path: &Path, key: String) {
        match read_file(path) {
            Ok(Some(bytes)) if bytes.len() as u64 > MAX_FILE_BYTES => self.findings.push(
                Finding::new(Code::FileTooLarge, format!("{} is larger than 16 MiB", path.display()))
                    .at(Span::named(path.display().to_string()))
                    .help("a project's files are texts, data and small pictures"),
            ),
            Ok(Some(bytes)) => {
                self.bytes += bytes.len();
                self.files.insert(key, File { name: path.display().to_string(), bytes: Cow::Owned(bytes) });
            }
            Ok(None) => self.refuse(path, "it is not a file", "a project's files are texts, data and small pictures"),
            Err(error) => self.findings.push(unreadable(path, &error)),
        }
    }

    fn refuse(&mut self, path: &Path, reason: &str, help: &str) {
        let message = format!("cannot read {}: {reason}", path.display());
        let finding = Finding::new(Code::UnreadableFile, message).at(Span::named(path.display().to_string()));
        self.findings.push(finding.help(help));
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    let message = format!("cannot read {}: {}", path.display(), io_error_message(error));
    Finding::new(Code::UnreadableFile, message).at(Span::named(path.display().to_string()))
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

//! Finds the meetings in a folder. The rule checks only names and never contents, because a meeting with a mistake must
//! not be skipped silently.
//!
//! - A meeting is a file whose name ends in `.toml`, in small letters or capitals, in the folder or in a folder below it.
//! - Hidden files and folders (names that begin with a dot) are skipped.
//! - The files of a project are skipped: `rapporteur.toml`, the folders `locales` and `templates`, and everything in a
//!   folder `data` except `data/meetings`.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::file::unreadable;
use crate::diag::{Code, Finding, Span};
use crate::project::PROJECT_FILE;

/// The paths of the meetings in a folder, sorted. A folder that cannot be read is a finding.
pub(super) fn meetings(dir: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let mut walk = Walk { files: Vec::new(), entered: HashSet::new(), findings };
    // The path `.` has no name, so it must be resolved to see if it is a folder `data`.
    let real = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    // `.` is not part of the shown path, because `a.toml` is easier to read than `./a.toml`.
    let shown = if dir == Path::new(".") { Path::new("") } else { dir };
    walk.folder(shown, &real);
    walk.files.sort();
    walk.files
}

struct Walk<'a> {
    files: Vec<PathBuf>,
    /// The resolved paths of the folders that were entered. They stop circular links.
    entered: HashSet<PathBuf>,
    findings: &'a mut Vec<Finding>,
}

impl Walk<'_> {
    /// Reads one folder. `shown` is the path as the user would type it, `real` is the path with links resolved.
    fn folder(&mut self, shown: &Path, real: &Path) {
        if !self.entered.insert(real.to_owned()) || has_name(real, &["locales", "templates"]) {
            return;
        }
        let entries = match fs::read_dir(real) {
            Ok(entries) => entries,
            Err(error) => return self.findings.push(unreadable(&shown.display().to_string(), &error)),
        };
        let in_data = has_name(real, &["data"]);
        for entry in entries {
            let name = match entry {
                Ok(entry) => entry.file_name(),
                Err(error) => {
                    self.findings.push(unreadable(&shown.display().to_string(), &error));
                    continue;
                }
            };
            if name.as_encoded_bytes().starts_with(b".") || (in_data && name != *"meetings") {
                continue;
            }
            let below = real.join(&name);
            if below.is_dir() {
                let target = below.canonicalize().unwrap_or(below);
                self.folder(&shown.join(&name), &target);
            } else if is_meeting(Path::new(&name)) {
                let path = shown.join(&name);
                // Reading a pipe might never end. A pipe is read only if the user names it on the command line.
                if below.metadata().is_ok_and(|meta| !meta.is_file()) {
                    let message = format!("cannot read {}: it is not a file", path.display());
                    let finding = Finding::new(Code::UnreadableFile, message);
                    self.findings.push(finding.at(Span::named(path.display().to_string())));
                } else {
                    self.files.push(path);
                }
            }
        }
    }
}

/// True for the name of a meeting.
pub fn is_meeting(name: &Path) -> bool {
    name.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) && name != Path::new(PROJECT_FILE)
}

fn has_name(path: &Path, names: &[&str]) -> bool {
    path.file_name().is_some_and(|own| names.iter().any(|name| own == OsStr::new(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        dir
    }

    fn found(dir: &Path) -> Vec<String> {
        let mut findings = Vec::new();
        let files = meetings(dir, &mut findings);
        assert_eq!(findings, []);
        files.iter().map(|file| file.strip_prefix(dir).unwrap().display().to_string().replace('\\', "/")).collect()
    }

    #[test]
    fn only_the_meetings_of_a_project_are_found() {
        let dir = tree(&[
            "rapporteur.toml",
            "locales/az/locale.toml",
            "templates/brief/x.toml",
            "data/people.toml",
            "data/more/bodies.toml",
            "data/meetings/b.toml",
            "data/meetings/2024/a.toml",
            "data/meetings/notes.txt",
            ".git/x.toml",
            "urgent.toml",
            "FAX.TOML",
        ]);
        let meetings = ["FAX.TOML", "data/meetings/2024/a.toml", "data/meetings/b.toml", "urgent.toml"];
        assert_eq!(found(dir.path()), meetings);
        assert_eq!(found(&dir.path().join("data")), ["meetings/2024/a.toml", "meetings/b.toml"]);
        assert_eq!(found(&dir.path().join("data/meetings")), ["2024/a.toml", "b.toml"]);
        assert_eq!(found(&dir.path().join("locales")), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn circular_links_are_followed_only_once() {
        let dir = tree(&["a/x.toml"]);
        std::os::unix::fs::symlink(dir.path(), dir.path().join("a/again")).unwrap();
        assert_eq!(found(dir.path()), ["a/x.toml"]);
    }
}

//! Which files of a folder are meetings. The rule looks at names alone, never at
//! contents: a meeting with a mistake in it must not be passed over in silence.
//!
//! - Every file whose name ends in `.toml`, in the folder and the folders below it.
//! - Not what is hidden (a name that begins with a dot).
//! - Not what makes a project: `rapporteur.toml`, the folders `locales` and
//!   `templates`, and of a folder `data` all but `data/meetings`.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::file::unreadable;
use crate::diag::{Code, Finding};
use crate::project::PROJECT_FILE;

/// The meetings of a folder, in order of path.
pub(super) fn meetings(dir: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let mut walk = Walk { files: Vec::new(), entered: HashSet::new(), findings };
    // `.` has no name of its own to tell whether it is a folder `data`.
    let real = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    // `.` itself is left away: `a.toml` reads better than `./a.toml`.
    let shown = if dir == Path::new(".") { Path::new("") } else { dir };
    walk.folder(shown, &real);
    walk.files.sort();
    walk.files
}

struct Walk<'a> {
    files: Vec<PathBuf>,
    /// Real paths of the folders entered, so that links in a circle come to an end.
    entered: HashSet<PathBuf>,
    findings: &'a mut Vec<Finding>,
}

impl Walk<'_> {
    /// `shown` is the path as the user would type it, `real` the folder itself.
    fn folder(&mut self, shown: &Path, real: &Path) {
        if !self.entered.insert(real.to_owned()) || named(real, &["locales", "templates"]) {
            return;
        }
        let entries = match fs::read_dir(real) {
            Ok(entries) => entries,
            Err(error) => return self.findings.push(unreadable(&shown.display().to_string(), &error)),
        };
        let of_data = named(real, &["data"]);
        for entry in entries {
            let name = match entry {
                Ok(entry) => entry.file_name(),
                Err(error) => {
                    self.findings.push(unreadable(&shown.display().to_string(), &error));
                    continue;
                }
            };
            if name.as_encoded_bytes().starts_with(b".") || (of_data && name != *"meetings") {
                continue;
            }
            let below = real.join(&name);
            if below.is_dir() {
                let target = below.canonicalize().unwrap_or(below);
                self.folder(&shown.join(&name), &target);
            } else if is_meeting(Path::new(&name)) {
                let path = shown.join(&name);
                // A pipe that lies there might never end; one that is named is meant.
                if below.metadata().is_ok_and(|meta| !meta.is_file()) {
                    let message = format!("cannot read {}: it is no file", path.display());
                    self.findings.push(Finding::new(Code::UnreadableFile, message));
                } else {
                    self.files.push(path);
                }
            }
        }
    }
}

fn is_meeting(name: &Path) -> bool {
    name.extension() == Some(OsStr::new("toml")) && name != Path::new(PROJECT_FILE)
}

fn named(path: &Path, names: &[&str]) -> bool {
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
    fn of_a_project_only_the_meetings_are_taken() {
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
        ]);
        let meetings = ["data/meetings/2024/a.toml", "data/meetings/b.toml", "urgent.toml"];
        assert_eq!(found(dir.path()), meetings);
        assert_eq!(found(&dir.path().join("data")), ["meetings/2024/a.toml", "meetings/b.toml"]);
        assert_eq!(found(&dir.path().join("data/meetings")), ["2024/a.toml", "b.toml"]);
        assert_eq!(found(&dir.path().join("locales")), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_come_to_an_end() {
        let dir = tree(&["a/x.toml"]);
        std::os::unix::fs::symlink(dir.path(), dir.path().join("a/again")).unwrap();
        assert_eq!(found(dir.path()), ["a/x.toml"]);
    }
}

//! Finds the meetings in a folder. The rule checks only names and never contents, because a meeting with a mistake must
//! not be skipped silently.
//!
//! - A meeting is a file whose name ends in `.toml`, in small letters or capitals, in the folder or in a folder below it.
//! - Hidden files and folders (names that begin with a dot) are skipped.
//! - The files of a project are skipped: `rapporteur.toml`, the folders `locales` and `templates`, and everything in a
//!   folder `data` except `data/meetings`.
//! - What git ignores is skipped.
//! - A link that leads out of the folder is a finding, and is not followed: other people may have put it there.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::file::unreadable;
use super::ignored::Ignored;
use crate::diag::{Code, Finding, Span};
use crate::project::PROJECT_FILE;

/// The paths of the meetings in a folder, sorted. A folder that cannot be read is a finding. Only folders are entered for
/// which `enters` is true; it gets the path from the folder.
pub(super) fn meetings(dir: &Path, enters: &dyn Fn(&Path) -> bool, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    // The path `.` has no name, so it must be resolved to see if it is a folder `data`.
    let real = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    // `.` is not part of the shown path, because `a.toml` is easier to read than `./a.toml`.
    let shown = if dir == Path::new(".") { Path::new("") } else { dir };
    let ignored = Ignored::above(&real);
    let root = real.clone();
    let mut walk = Walk { root, shown, enters, ignored, files: Vec::new(), entered: HashSet::new(), findings };
    walk.folder(shown, &real);
    walk.files.sort();
    walk.files
}

struct Walk<'a> {
    /// The folder that the user has named, with links resolved, and as it was typed.
    root: PathBuf,
    shown: &'a Path,
    enters: &'a dyn Fn(&Path) -> bool,
    ignored: Ignored,
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
        self.ignored.enter(real);
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
            let is_folder = below.is_dir();
            let path = shown.join(&name);
            if self.ignored.has(&below, is_folder) || !(is_folder || is_meeting(Path::new(&name))) {
                continue;
            }
            if is_folder && !(self.enters)(path.strip_prefix(self.shown).unwrap_or(&path)) {
                continue;
            }
            let target = below.canonicalize().unwrap_or_else(|_| below.clone());
            if below.is_symlink() && !target.starts_with(&self.root) {
                let message = format!("cannot read {}: it is a link that leads out of the folder", path.display());
                let help = "name the file itself on the command line, or put a copy of it into the folder";
                let name = path.display().to_string();
                self.findings.push(Finding::new(Code::UnreadableFile, message).at(Span::named(name)).help(help));
            } else if is_folder {
                self.folder(&path, &target);
            } else if below.metadata().is_ok_and(|meta| !meta.is_file()) {
                // Reading a pipe might never end. A pipe is read only if the user names it on the command line.
                let message = format!("cannot read {}: it is not a file", path.display());
                let finding = Finding::new(Code::UnreadableFile, message);
                self.findings.push(finding.at(Span::named(path.display().to_string())));
            } else {
                self.files.push(path);
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
        let files = meetings(dir, &|_| true, &mut findings);
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

    #[test]
    fn what_git_ignores_is_skipped() {
        let dir =
            tree(&["sub/a.toml", "sub/b.toml", "sub/c/a.toml", "sub/out/x.toml", "sub/keep/b.toml", "sub/deep/e.toml"]);
        let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).unwrap();
        fs::create_dir_all(dir.path().join(".git/info")).unwrap();
        write(".git/info/exclude", "deep/\n");
        write(".gitignore", "out/\n# a comment\nb.toml\n");
        write("sub/.gitignore", "/a.toml\n!keep/b.toml\n");
        assert_eq!(found(&dir.path().join("sub")), ["c/a.toml", "keep/b.toml"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let (dir, outside) = (tree(&["a.toml", "in/b.toml"]), tree(&["secret.toml"]));
        std::os::unix::fs::symlink(outside.path(), dir.path().join("folder")).unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret.toml"), dir.path().join("x.toml")).unwrap();
        std::os::unix::fs::symlink(dir.path().join("a.toml"), dir.path().join("y.toml")).unwrap();
        let mut findings = Vec::new();
        let files = meetings(dir.path(), &|_| true, &mut findings);
        assert_eq!(files.len(), 3, "{files:?}");
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::UnreadableFile; 2]);
    }
}

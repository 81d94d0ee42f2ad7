//! Reads the inputs named on the command line into memory. Folders are expanded to the meetings in them, and a file
//! that is named twice is read once.

mod digest;
mod file;
mod folder;
pub mod git;
mod ignored;
mod pattern;

pub use digest::folder_digests;
pub use file::read_table;
use file::{read, read_stream};
pub use folder::is_meeting;

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pattern::Pattern;

use crate::diag::{Code, Finding, Source, Span};

/// An input named on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file or a folder.
    Path(PathBuf),
    /// Standard input, typed as `-`.
    Stdin,
}

/// The name of standard input in findings.
pub const STDIN_NAME: &str = "<stdin>";

/// Reads all meetings of the inputs, in the order of the inputs. `stream` is standard input. An input that cannot be
/// read is a finding at its place in this order, and the other inputs are still read.
pub fn read_each(inputs: &[Input], stream: &mut dyn Read) -> Vec<Result<Arc<Source>, Finding>> {
    let mut read_inputs = Vec::new();
    let mut seen = HashSet::new();
    for input in inputs {
        match input {
            Input::Stdin => {
                if seen.insert(PathBuf::from("-")) {
                    read_inputs.push(read_stream(STDIN_NAME, stream));
                }
            }
            Input::Path(path) => {
                let mut findings = Vec::new();
                for file in expand(path, &mut findings) {
                    if seen.insert(identity(&file)) {
                        read_inputs.push(read(&file));
                    }
                }
                read_inputs.extend(findings.into_iter().map(Err));
            }
        }
    }
    read_inputs
}

/// Reads all meetings of the inputs, like [`read_each`], and adds the findings.
pub fn read_all(inputs: &[Input], stream: &mut dyn Read, findings: &mut Vec<Finding>) -> Vec<Arc<Source>> {
    let read = read_each(inputs, stream).into_iter();
    read.filter_map(|read| read.map_err(|finding| findings.push(finding)).ok()).collect()
}

/// The files that a path means. A path to a file means this file, whatever its name is.
fn expand(path: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let before = findings.len();
    let (files, what) = if path.is_dir() {
        (folder::meetings(path, &|_| true, findings), "in the folder")
    } else {
        match Pattern::of(path).filter(|_| !path.exists()) {
            Some(pattern) => (matching(&pattern, findings), "for the pattern"),
            None => return vec![path.to_owned()],
        }
    };
    if files.is_empty() && findings.len() == before {
        findings.push(
            Finding::new(Code::NoInput, format!("there is no meeting {what} {}", path.display()))
                .at(Span::named(path.display().to_string()))
                .help("a meeting is a file whose name ends in .toml; `rapporteur new` writes one to start from"),
        );
    }
    files
}

/// The meetings that a pattern means.
fn matching(pattern: &Pattern, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let here = Path::new(".");
    let folder = if pattern.folder == Path::new("") { here } else { &pattern.folder };
    if !folder.is_dir() {
        return Vec::new();
    }
    let mut files = folder::meetings(folder, &|below| pattern.may_be_in(below), findings);
    files.retain(|file| pattern.matches(file.strip_prefix(&pattern.folder).unwrap_or(file)));
    files
}

/// A path that is the same for all paths to one file.
fn identity(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names_and_codes(inputs: &[Input], stream: &str) -> (Vec<String>, Vec<Code>) {
        let mut findings = Vec::new();
        let sources = read_all(inputs, &mut stream.as_bytes(), &mut findings);
        let names = sources.iter().map(|source| source.name.replace('\\', "/")).collect();
        (names, findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_file_named_twice_is_read_once() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.toml");
        fs::write(&file, "id = \"a\"").unwrap();
        let inputs = [
            Input::Path(file.clone()),
            Input::Path(dir.path().join(".").join("a.toml")),
            Input::Path(dir.path().into()),
        ];
        let (names, codes) = names_and_codes(&inputs, "");
        assert_eq!(names.len(), 1);
        assert_eq!(codes, []);
    }

    #[test]
    fn a_pattern_is_expanded_and_a_file_is_always_taken() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a.toml", "b.toml", "[c].toml", "note.txt"] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        fs::write(dir.path().join(".gitignore"), "b.toml\n").unwrap();
        let names = |path: &str| {
            let (names, codes) = names_and_codes(&[Input::Path(dir.path().join(path))], "");
            let last = |name: &String| name.rsplit('/').next().unwrap_or_default().to_owned();
            (names.iter().map(last).collect::<Vec<_>>(), codes)
        };
        assert_eq!(names("?.toml"), (vec!["a.toml".to_owned()], vec![]));
        assert_eq!(names("b.toml"), (vec!["b.toml".to_owned()], vec![]));
        assert_eq!(names("note.txt"), (vec!["note.txt".to_owned()], vec![]));
        assert_eq!(names("[c].toml"), (vec!["[c].toml".to_owned()], vec![]));
        assert_eq!(names("x*.toml"), (vec![], vec![Code::NoInput]));
        assert_eq!(names("no/*.toml"), (vec![], vec![Code::NoInput]));
    }

    #[test]
    fn an_unreadable_input_does_not_stop_the_others() {
        let dir = tempfile::tempdir().unwrap();
        let good = dir.path().join("good.toml");
        fs::write(&good, "").unwrap();
        let empty = dir.path().join("empty");
        fs::create_dir(&empty).unwrap();
        let inputs = [
            Input::Path(dir.path().join("absent.toml")),
            Input::Path(empty),
            Input::Stdin,
            Input::Stdin,
            Input::Path(good),
        ];
        let (names, codes) = names_and_codes(&inputs, "id = \"typed\"");
        assert_eq!(names.len(), 2);
        assert_eq!(names[0], STDIN_NAME);
        assert_eq!(codes, [Code::UnreadableFile, Code::NoInput]);
    }
}

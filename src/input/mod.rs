//! Reads the inputs named on the command line into memory. Folders are expanded to the meetings in them, and a file
//! that is named twice is read once.

mod digest;
mod file;
mod folder;
pub mod git;

pub use digest::folder_digests;
pub use file::read_table;
use file::{read, read_stream};
pub use folder::is_meeting;

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
/// read is a finding, and the other inputs are still read.
pub fn read_all(inputs: &[Input], stream: &mut dyn Read, findings: &mut Vec<Finding>) -> Vec<Arc<Source>> {
    let mut sources = Vec::new();
    let mut seen = HashSet::new();
    for input in inputs {
        match input {
            Input::Stdin => {
                if seen.insert(PathBuf::from("-")) {
                    keep(read_stream(STDIN_NAME, stream), &mut sources, findings);
                }
            }
            Input::Path(path) => {
                for file in expand(path, findings) {
                    if seen.insert(identity(&file)) {
                        keep(read(&file), &mut sources, findings);
                    }
                }
            }
        }
    }
    sources
}

fn expand(path: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let before = findings.len();
    let files = folder::meetings(path, findings);
    if files.is_empty() && findings.len() == before {
        findings.push(
            Finding::new(Code::NoInput, format!("there is no meeting in the folder {}", path.display()))
                .at(Span::named(path.display().to_string()))
                .help("a meeting is a file whose name ends in .toml; `rapporteur new` writes one to start from"),
        );
    }
    files
}

/// A path that is the same for all paths to one file.
fn identity(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn keep(read: Result<Arc<Source>, Finding>, sources: &mut Vec<Arc<Source>>, findings: &mut Vec<Finding>) {
    match read {
        Ok(source) => sources.push(source),
        Err(finding) => findings.push(finding),
    }
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

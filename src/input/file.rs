//! One file, read as text.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::{Input, STREAM_NAME};
use crate::diag::{Code, Finding, Source, system_words};
use crate::project::not_utf8;

/// The largest meeting file, in bytes. The longest real ones have some thousands;
/// the limit is there so that a picture or an archive named by mistake says so.
pub const FILE_LIMIT: u64 = 4 * 1024 * 1024;

/// Reads a meeting file.
///
/// # Errors
/// The file cannot be opened or read, is too large or is not UTF-8.
pub fn read(path: &Path) -> Result<Arc<Source>, Finding> {
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    read_stream(&name, &mut file)
}

/// The largest table, in bytes: millions of names.
const TABLE_LIMIT: u64 = 256 * 1024 * 1024;

/// Reads a table of words.
///
/// # Errors
/// As [`read`], but for another limit.
pub fn read_table(input: &Input, stream: &mut dyn Read) -> Result<Arc<Source>, Finding> {
    let larger = "is larger than 256 MiB";
    match input {
        Input::Stream => read_limited(STREAM_NAME, stream, TABLE_LIMIT, larger),
        Input::Path(path) => {
            let name = path.display().to_string();
            let mut file = File::open(path).map_err(|error| unreadable(&name, &error))?;
            read_limited(&name, &mut file, TABLE_LIMIT, larger)
        }
    }
}

/// Reads a meeting from an open stream; `name` is how findings call it.
///
/// # Errors
/// As [`read`].
pub fn read_stream(name: &str, stream: &mut dyn Read) -> Result<Arc<Source>, Finding> {
    read_limited(name, stream, FILE_LIMIT, "is larger than 4 MiB").map_err(|finding| match finding.code {
        Code::FileTooLarge => finding.help("a meeting file is a text of some pages; is it the right file?"),
        _ => finding,
    })
}

fn read_limited(name: &str, stream: &mut dyn Read, limit: u64, larger: &str) -> Result<Arc<Source>, Finding> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells "just as large" from "larger", also where a
    // length cannot be asked for: of a pipe, or of a device that never ends.
    stream.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > limit {
        return Err(Finding::new(Code::FileTooLarge, format!("{name} {larger}")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => Err(not_utf8(name, error.as_bytes(), error.utf8_error())),
    }
}

/// The finding for a file or folder that the system does not let us read.
pub(super) fn unreadable(name: &str, error: &io::Error) -> Finding {
    let finding = Finding::new(Code::UnreadableFile, format!("cannot read {name}: {}", system_words(error)));
    match error.kind() {
        io::ErrorKind::NotFound => finding.help("check the path; it is taken from the folder you are in"),
        io::ErrorKind::PermissionDenied => finding.help("ask the owner of the file for the right to read it"),
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_the_largest_that_is_read() {
        let largest = vec![b'#'; FILE_LIMIT as usize];
        assert!(read_stream("x", &mut largest.as_slice()).is_ok());
        let larger = vec![b'#'; FILE_LIMIT as usize + 1];
        let finding = read_stream("x", &mut larger.as_slice()).unwrap_err();
        assert_eq!(finding.code, Code::FileTooLarge);
    }

    #[test]
    fn an_endless_stream_ends_at_the_limit() {
        let finding = read_stream("x", &mut io::repeat(b'a')).unwrap_err();
        assert_eq!(finding.code, Code::FileTooLarge);
    }

    #[test]
    fn bytes_that_are_no_text_are_shown_at_their_place() {
        let finding = read_stream("x", &mut &b"id = \"a\"\nplace = \"Bak\xff\""[..]).unwrap_err();
        assert_eq!(finding.code, Code::NotUtf8);
        let start = finding.place.unwrap().start();
        assert_eq!((start.line, start.column), (2, 13));
    }

    #[test]
    fn a_folder_or_nothing_cannot_be_read() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(read(dir.path()).unwrap_err().code, Code::UnreadableFile);
        let finding = read(&dir.path().join("absent.toml")).unwrap_err();
        assert_eq!(finding.code, Code::UnreadableFile);
        assert!(!finding.message.contains("os error"), "{}", finding.message);
    }
}

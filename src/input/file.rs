//! Reads one file as text, with a limit on its size.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::{Input, STDIN_NAME};
use crate::diag::{Code, Finding, Source, Span, io_error_message};
use crate::pipeline::MAX_MEETING_BYTES;
use crate::project::not_utf8;

/// Reads a meeting file.
///
/// # Errors
/// Returns a finding if the file cannot be opened or read, is larger than [`MAX_MEETING_BYTES`] or is not UTF-8.
pub fn read(path: &Path) -> Result<Arc<Source>, Finding> {
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    read_stream(&name, &mut file)
}

/// The largest table of words, in bytes. This is enough for millions of names.
const TABLE_LIMIT: u64 = 256 * 1024 * 1024;

/// Reads a table of words from a file, or from `stream` if the input is standard input.
///
/// # Errors
/// Returns a finding as [`read`] does, but the limit is 256 MiB.
pub fn read_table(input: &Input, stream: &mut dyn Read) -> Result<Arc<Source>, Finding> {
    let larger = "is larger than 256 MiB";
    match input {
        Input::Stdin => read_limited(STDIN_NAME, stream, TABLE_LIMIT, larger),
        Input::Path(path) => {
            let name = path.display().to_string();
            let mut file = File::open(path).map_err(|error| unreadable(&name, &error))?;
            read_limited(&name, &mut file, TABLE_LIMIT, larger)
        }
    }
}

/// Reads a meeting from an open stream. Findings use `name` as the name of the file.
///
/// # Errors
/// Returns a finding as [`read`] does.
pub fn read_stream(name: &str, stream: &mut dyn Read) -> Result<Arc<Source>, Finding> {
    read_limited(name, stream, MAX_MEETING_BYTES as u64, "is larger than 4 MiB").map_err(|finding| match finding.code {
        Code::FileTooLarge => finding.help("a meeting file has a few pages of text; is this the right file?"),
        _ => finding,
    })
}

fn read_limited(name: &str, stream: &mut dyn Read, limit: u64, larger: &str) -> Result<Arc<Source>, Finding> {
    let mut bytes = Vec::new();
    // Reading one byte more than the limit shows if the file is too large. This also works for pipes and for endless
    // devices, which have no length.
    stream.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, &error))?;
    if bytes.len() as u64 > limit {
        let finding = Finding::new(Code::FileTooLarge, format!("{name} {larger}"));
        return Err(finding.at(Span::named(name)));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(error) => Err(not_utf8(name, error.as_bytes(), error.utf8_error())),
    }
}

/// The finding for a file or folder that cannot be read.
pub(super) fn unreadable(name: &str, error: &io::Error) -> Finding {
    let finding = Finding::new(Code::UnreadableFile, format!("cannot read {name}: {}", io_error_message(error)))
        .at(Span::named(name));
    match error.kind() {
        io::ErrorKind::NotFound => finding.help("check the path; it is relative to the current folder"),
        io::ErrorKind::PermissionDenied => finding.help("ask the owner of the file for permission to read it"),
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_exactly_the_limit_is_read() {
        let largest = vec![b'#'; MAX_MEETING_BYTES];
        assert!(read_stream("x", &mut largest.as_slice()).is_ok());
        let larger = vec![b'#'; MAX_MEETING_BYTES + 1];
        let finding = read_stream("x", &mut larger.as_slice()).unwrap_err();
        assert_eq!(finding.code, Code::FileTooLarge);
    }

    #[test]
    fn an_endless_stream_is_read_only_up_to_the_limit() {
        let finding = read_stream("x", &mut io::repeat(b'a')).unwrap_err();
        assert_eq!(finding.code, Code::FileTooLarge);
    }

    #[test]
    fn invalid_utf8_is_reported_at_its_position() {
        let finding = read_stream("x", &mut &b"id = \"a\"\nplace = \"Bak\xff\""[..]).unwrap_err();
        assert_eq!(finding.code, Code::NotUtf8);
        let start = finding.span.unwrap().start();
        assert_eq!((start.line, start.column), (2, 13));
    }

    #[test]
    fn a_folder_and_a_missing_file_are_reported() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(read(dir.path()).unwrap_err().code, Code::UnreadableFile);
        let finding = read(&dir.path().join("absent.toml")).unwrap_err();
        assert_eq!(finding.code, Code::UnreadableFile);
        assert!(!finding.message.contains("os error"), "{}", finding.message);
    }
}

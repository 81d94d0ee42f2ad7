//! Creates a file without ever replacing an existing one.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::cannot_write;
use super::interrupt::writing;
use super::stage::temporary;
use crate::diag::{Code, Finding};

/// Writes a new file and creates its folders. After an error there is no partly written file.
///
/// # Errors
/// The path exists already, or the folder cannot be created or written.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let write = || -> io::Result<()> {
        let _writing = writing();
        fs::create_dir_all(folder)?;
        let mut file = temporary(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist_noclobber(path).map_err(|error| error.error)?;
        Ok(())
    };
    // Not `exists`, which is false for a broken link. A broken link must not be replaced either.
    if path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    match write() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.exists() => Err(exists(path)),
        // The command that creates a file has no option for its folder.
        Err(error) => Err(match cannot_write(path, &error) {
            finding if finding.help.is_some() => finding.help("choose another place for the new file"),
            finding => finding,
        }),
        Ok(()) => Ok(()),
    }
}

fn exists(path: &Path) -> Finding {
    Finding::new(Code::CannotWrite, format!("{} exists already; it was not changed", path.display()))
        .help("choose another name, or move the file away")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_existing_file_is_not_changed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new/a.toml");
        assert_eq!(create(&path, b"one"), Ok(()));
        let finding = create(&path, b"two").unwrap_err();
        assert_eq!(finding.code, Code::CannotWrite);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_in_place_of_a_folder_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "").unwrap();
        assert_eq!(create(&file.join("a.toml"), b"").unwrap_err().code, Code::CannotWrite);
    }
}

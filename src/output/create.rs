//! A new file that never replaces another one.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::cannot_write;
use super::stage::temporary;
use crate::diag::{Code, Finding};

/// Writes a file that does not exist yet, whole or not at all; its folders are made.
///
/// # Errors
/// Something stands there already, or the folder cannot be written.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let write = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = temporary(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist_noclobber(path).map_err(|error| error.error)?;
        Ok(())
    };
    // A link that leads nowhere is something, too.
    if path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    match write() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.exists() => Err(exists(path)),
        Err(error) => Err(cannot_write(path, &error)),
        Ok(()) => Ok(()),
    }
}

fn exists(path: &Path) -> Finding {
    Finding::new(Code::CannotWrite, format!("{} exists already; it was left as it is", path.display()))
        .help("choose another name, or move the file away")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_exists_is_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new/a.toml");
        assert_eq!(create(&path, b"one"), Ok(()));
        let finding = create(&path, b"two").unwrap_err();
        assert_eq!(finding.code, Code::CannotWrite);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "").unwrap();
        assert_eq!(create(&file.join("a.toml"), b"").unwrap_err().code, Code::CannotWrite);
    }
}

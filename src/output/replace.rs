//! Replaces a file of a project by a changed one.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::cannot_write;
use super::interrupt::writing;
use super::stage::temporary;
use crate::diag::Finding;

/// Writes the file anew. It is never partly written: the new text is written to a temporary file beside it, which then takes
/// its place.
///
/// # Errors
/// The file cannot be written. Then it is as it was before.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let write = || -> io::Result<()> {
        let _writing = writing();
        let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
        let meta = fs::metadata(path)?;
        // A rename could replace it, but a person has protected it on purpose.
        if meta.permissions().readonly() {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        let mut file = temporary(folder)?;
        file.write_all(bytes)?;
        fs::set_permissions(file.path(), meta.permissions())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| cannot_write(path, &error).help("allow writing to the file and its folder"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.ftl");
        fs::write(&path, "a = b\n").unwrap();
        assert_eq!(replace(&path, b"a = c\n"), Ok(()));
        assert_eq!(fs::read(&path).unwrap(), b"a = c\n");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert!(replace(&dir.path().join("absent.ftl"), b"").is_err());
    }
}

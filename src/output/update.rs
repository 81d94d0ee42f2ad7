//! Writes a file that the program made before, or that is new.

use std::fs;
use std::path::Path;

use super::create::create;
use super::replace::replace;
use crate::diag::Finding;

/// Creates the file, or writes it anew.
///
/// # Errors
/// Those of [`create`] and [`replace`].
pub fn update(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    if path.exists() { replace(path, bytes) } else { create(path, bytes) }
}

/// Creates the file. One with the same bytes may be there already.
///
/// # Errors
/// Those of [`create`]. A file with other bytes is not changed.
pub fn create_once(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    if fs::read(path).is_ok_and(|known| known == bytes) { Ok(()) } else { create(path, bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_update_changes_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new/a.toml");
        assert_eq!((update(&path, b"one"), update(&path, b"two")), (Ok(()), Ok(())));
        assert_eq!(create_once(&path, b"two"), Ok(()));
        assert!(create_once(&path, b"three").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }
}

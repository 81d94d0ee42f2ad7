//! Creates a folder with files, as a whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::cannot_write;
use super::interrupt::writing;
use super::stage::temporary_name;
use crate::diag::{Code, Finding};

/// Creates the folder with the files, which have paths with `/` from it. They are written to a hidden folder beside it, which is then
/// renamed. It must not exist, or be empty.
///
/// # Errors
/// The folder has something in it or cannot be written, or a file cannot be had. Then nothing remains.
pub fn create_tree(
    target: &Path,
    files: impl Iterator<Item = Result<(String, Vec<u8>), Finding>>,
) -> Result<(), Vec<Finding>> {
    let failed = |error: io::Error| vec![cannot_write(target, &error).help("choose another place with --out")];
    if target.symlink_metadata().is_ok() {
        let is_empty = fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none());
        if !is_empty {
            let message = format!("{} exists already; it was not changed", target.display());
            return Err(vec![
                Finding::new(Code::CannotWrite, message).help("move it away, or choose another place with --out"),
            ]);
        }
    }
    let parent = target.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
    let _writing = writing();
    fs::create_dir_all(parent).map_err(failed)?;
    let folder = temporary_name().tempdir_in(parent).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).map_err(failed)?;
    }
    for file in files {
        let (path, bytes) = file.map_err(|finding| vec![finding])?;
        let path = folder.path().join(path);
        let write = || -> io::Result<()> {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            let mut file = fs::File::create_new(&path)?;
            file.write_all(&bytes)?;
            file.sync_all()
        };
        write().map_err(failed)?;
    }
    fs::rename(folder.path(), target).map_err(failed)?;
    // The folder has another name now.
    let _ = folder.keep();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_created_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("a/bag");
        let files =
            |last: Result<(String, Vec<u8>), Finding>| [Ok(("data/x".to_owned(), b"1".to_vec())), last].into_iter();
        let fails = Err(Finding::new(Code::UnreadableFile, "gone"));
        assert!(create_tree(&target, files(fails)).is_err());
        assert_eq!(fs::read_dir(dir.path().join("a")).unwrap().count(), 0);
        let last = || Ok(("y".to_owned(), b"2".to_vec()));
        assert_eq!(create_tree(&target, files(last())), Ok(()));
        assert_eq!(fs::read(target.join("data/x")).unwrap(), b"1");
        assert_eq!(create_tree(&target, files(last())).unwrap_err()[0].code, Code::CannotWrite);
        assert_eq!(fs::read_dir(dir.path().join("a")).unwrap().count(), 1);
    }
}

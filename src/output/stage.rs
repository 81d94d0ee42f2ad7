//! The first step of writing: writes every document completely to a temporary file in the output folder.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::cannot_write;
use crate::diag::Finding;

/// The names of temporary files begin and end with these. [`clear_leftovers`] finds them by that.
const PREFIX: &str = ".rapporteur-";
const SUFFIX: &str = ".tmp";

/// A document in a temporary file, ready to be renamed. Dropping it deletes the file.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) file: TempPath,
    pub(super) target: PathBuf,
}

/// Writes all documents to temporary files in the folder and syncs them to disk.
pub(super) fn stage(folder: &Path, documents: &[(&str, &[u8])]) -> Result<Vec<Staged>, Finding> {
    let mut open = Vec::with_capacity(documents.len());
    for (name, bytes) in documents {
        let target = folder.join(name);
        let file = fill(folder, &target, bytes).map_err(|error| cannot_write(&target, &error))?;
        open.push((file, target));
    }
    // Sync only after all files are written: the system can then write them to disk together.
    let sync = |(file, target): (NamedTempFile, PathBuf)| match file.as_file().sync_all() {
        Ok(()) => Ok(Staged { file: file.into_temp_path(), target }),
        Err(error) => Err(cannot_write(&target, &error)),
    };
    open.into_iter().map(sync).collect()
}

fn fill(folder: &Path, target: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = temporary(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    // Keep the permissions of the file that is replaced.
    if let Ok(meta) = fs::symlink_metadata(target)
        && meta.is_file()
    {
        fs::set_permissions(file.path(), meta.permissions())?;
    }
    Ok(file)
}

/// Creates an empty temporary file with the permissions of an ordinary new file. The default of `tempfile` is a file
/// that only its owner can read.
pub(super) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system removes the permissions that the umask forbids.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Removes temporary files of a run that was killed. Errors are ignored, because the files are hidden and do no harm.
///
/// Call it only while the folder is locked. Otherwise it could remove files that another run still needs.
pub(super) fn clear_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(PREFIX) && name.ends_with(SUFFIX) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

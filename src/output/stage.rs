//! The first half of writing: every document in full, under a name of its own
//! beside its target.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::cannot_write;
use crate::diag::Finding;

/// How the names of our temporary files begin and end.
const PREFIX: &str = ".rapporteur-";
const SUFFIX: &str = ".tmp";

/// A document that lies ready beside its target. Dropped, it is gone.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) file: TempPath,
    pub(super) target: PathBuf,
}

/// Writes all documents into temporary files of the folder and puts them to the disk.
pub(super) fn stage(folder: &Path, documents: &[(&str, &[u8])]) -> Result<Vec<Staged>, Finding> {
    let mut open = Vec::with_capacity(documents.len());
    for (name, bytes) in documents {
        let target = folder.join(name);
        let file = fill(folder, &target, bytes).map_err(|error| cannot_write(&target, &error))?;
        open.push((file, target));
    }
    // All are written before the first is waited for: the disk takes them together.
    let put = |(file, target): (NamedTempFile, PathBuf)| match file.as_file().sync_all() {
        Ok(()) => Ok(Staged { file: file.into_temp_path(), target }),
        Err(error) => Err(cannot_write(&target, &error)),
    };
    open.into_iter().map(put).collect()
}

fn fill(folder: &Path, target: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = temporary(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    // A document that replaces another one is for the same readers.
    if let Ok(meta) = fs::symlink_metadata(target)
        && meta.is_file()
    {
        fs::set_permissions(file.path(), meta.permissions())?;
    }
    Ok(file)
}

/// An empty temporary file with the mode of any new file: the crate's own would be
/// readable by its owner alone.
pub(super) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What the user's mask forbids is taken off by the system.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Removes what a killed run has left. To be called only while the folder is held:
/// then no other run has files under way in it. What cannot be removed stays; it
/// is hidden and does no harm.
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

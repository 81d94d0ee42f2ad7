//! The first step of writing: writes every document completely to a temporary file in the output folder.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

/// The names of temporary files begin and end with these, and have random letters and digits between. [`clear_leftovers`]
/// finds them by that.
const PREFIX: &str = ".rapporteur-";
const RANDOM: usize = 12;
const SUFFIX: &str = ".tmp";

/// A document in a temporary file, ready to be renamed. Dropping it deletes the file.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) file: TempPath,
    pub(super) target: PathBuf,
}

/// How many files are open at once. Some systems allow a process only 256.
const OPEN_FILES: usize = 32;

/// Writes all documents to temporary files in the folder and syncs them to disk.
///
/// # Errors
/// The error of the folder: the temporary files are not the documents.
pub(super) fn stage(folder: &Path, documents: &[(&str, &[u8])]) -> io::Result<Vec<Staged>> {
    let mut staged = Vec::with_capacity(documents.len());
    for group in documents.chunks(OPEN_FILES) {
        let targets = group.iter().map(|(name, bytes)| (folder.join(name), bytes));
        let filled = targets.map(|(target, bytes)| Ok((fill(folder, &target, bytes)?, target)));
        let filled = filled.collect::<io::Result<Vec<(NamedTempFile, PathBuf)>>>()?;
        // Sync only after all files of the group are written: the system can then write them to disk together.
        for (file, target) in filled {
            file.as_file().sync_all()?;
            staged.push(Staged { file: file.into_temp_path(), target });
        }
    }
    Ok(staged)
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
    let mut name = temporary_name();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system removes the permissions that the umask forbids.
        name.permissions(fs::Permissions::from_mode(0o666));
    }
    name.tempfile_in(folder)
}

/// The names of temporary files.
pub(super) fn temporary_name() -> tempfile::Builder<'static, 'static> {
    let mut name = tempfile::Builder::new();
    name.prefix(PREFIX).rand_bytes(RANDOM).suffix(SUFFIX);
    name
}

/// Removes temporary files of a run that was killed. Errors are ignored, because the files are hidden and do no harm.
///
/// Call it only while the folder is locked. Otherwise it could remove files that another run still needs.
pub(super) fn clear_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX));
        // A file with another name is not from this program.
        let is_ours = |random: &str| random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if random.is_some_and(is_ours) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

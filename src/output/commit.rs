//! The second step of writing: renames the staged documents to their targets, all or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::cannot_write;
use super::stage::{Staged, temporary};
use crate::diag::{Finding, io_error_message};

/// A document that was renamed to its target.
struct Renamed {
    target: PathBuf,
    /// The backup of the file that the document replaced. `None` if there was no file.
    backup: Option<TempPath>,
}

/// The function that renames a file. Tests replace it with one that fails.
pub(super) type Rename<'a> = &'a mut dyn FnMut(TempPath, &Path) -> io::Result<()>;

/// Renames every document to its target. If one rename fails, the earlier ones are undone in reverse order.
pub(super) fn commit(staged: Vec<Staged>, rename: Rename<'_>) -> Result<(), Finding> {
    let mut renamed: Vec<Renamed> = Vec::with_capacity(staged.len());
    for Staged { file, target } in staged {
        let result = back_up(&target).and_then(|backup| {
            rename(file, &target)?;
            Ok(backup)
        });
        match result {
            Ok(backup) => renamed.push(Renamed { target, backup }),
            Err(error) => {
                let finding = cannot_write(&target, &error);
                return Err(roll_back(renamed, finding));
            }
        }
    }
    Ok(())
}

/// Creates a backup of the file at the target. `None` if there is no file.
///
/// The backup is a hard link, so that the target exists at every moment. It is a copy if the file system has no hard
/// links.
fn back_up(target: &Path) -> io::Result<Option<TempPath>> {
    let folder = target.parent().unwrap_or(Path::new(""));
    match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let backup = temporary(folder)?.into_temp_path();
    // Only the unique name is needed. The file must not exist when the link is created.
    fs::remove_file(&backup)?;
    if fs::hard_link(target, &backup).is_err() {
        fs::copy(target, &backup)?;
    }
    Ok(Some(backup))
}

/// Restores the files as they were before the renames. Adds to the finding what could not be restored.
fn roll_back(renamed: Vec<Renamed>, mut finding: Finding) -> Finding {
    for Renamed { target, backup } in renamed.into_iter().rev() {
        match backup {
            None => {
                if let Err(error) = fs::remove_file(&target) {
                    let words = io_error_message(&error);
                    finding.message += &format!("; the new {} could not be deleted: {words}", target.display());
                }
            }
            Some(backup) => {
                if let Err(error) = backup.persist(&target) {
                    // This is the only copy of the old file. Keep it, because dropping the handle would delete it.
                    let kept = error.path.keep().unwrap_or_else(|error| error.path.to_path_buf());
                    let (target, kept) = (target.display(), kept.display());
                    finding.message += &format!("; the former {target} is now {kept}");
                }
            }
        }
    }
    finding
}

//! The second step of writing: renames the staged documents to their targets and deletes obsolete pages, all or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{Builder, PathPersistError, TempPath};

use super::cannot_write;
use super::stage::{Staged, temporary, temporary_name};
use crate::diag::{Code, Finding, io_error_message};

/// A file of the folder that was replaced, created or deleted.
struct Changed {
    target: PathBuf,
    /// The backup of the former file. `None` if there was no file.
    backup: Option<TempPath>,
}

/// The function that renames a file. Tests replace it with one that fails.
pub(super) type Rename<'a> = &'a mut dyn FnMut(TempPath, &Path) -> Result<(), PathPersistError>;

/// Renames every document to its target, and deletes the `obsolete` files. If one step fails, the earlier ones are
/// undone in reverse order.
///
/// # Errors
/// Why the step failed, and one [`Code::PartlyWritten`] for each file that could not be restored.
pub(super) fn commit(staged: Vec<Staged>, obsolete: Vec<PathBuf>, rename: Rename<'_>) -> Result<(), Vec<Finding>> {
    let mut changed: Vec<Changed> = Vec::with_capacity(staged.len() + obsolete.len());
    let steps = staged.into_iter().map(|Staged { file, target }| (Some(file), target));
    for (file, target) in steps.chain(obsolete.into_iter().map(|target| (None, target))) {
        let result = back_up(&target).and_then(|backup| {
            match file {
                Some(file) => rename(file, &target).map_err(|error| error.error)?,
                None => fs::remove_file(&target)?,
            }
            Ok(backup)
        });
        match result {
            Ok(backup) => changed.push(Changed { target, backup }),
            Err(error) => {
                let mut findings = vec![cannot_write(&target, &error)];
                findings.extend(roll_back(changed, rename));
                return Err(findings);
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
    // In a folder such as /tmp only the owner of a file can delete its links, so a link to the document of another
    // person would stay there.
    let others_keep = folder_keeps_files(folder);
    if !others_keep && let Ok(link) = temporary_name().make_in(folder, |path| fs::hard_link(target, path)) {
        return Ok(Some(link.into_temp_path()));
    }
    let backup = temporary(folder)?.into_temp_path();
    fs::copy(target, &backup)?;
    Ok(Some(backup))
}

/// True if only the owner of a file can delete it from the folder.
fn folder_keeps_files(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        const STICKY: u32 = 0o1000;
        let here = Path::new(".");
        let folder = if folder.as_os_str().is_empty() { here } else { folder };
        fs::metadata(folder).is_ok_and(|meta| meta.permissions().mode() & STICKY != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        false
    }
}

/// Restores the files as they were before the changes. Returns a finding for each file that could not be restored.
fn roll_back(changed: Vec<Changed>, rename: Rename<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for Changed { target, backup } in changed.into_iter().rev() {
        match backup {
            None => {
                if let Err(error) = fs::remove_file(&target) {
                    let words = io_error_message(&error);
                    let message = format!("{} was written and cannot be deleted again: {words}", target.display());
                    let help = "the other documents of the meeting were not written: delete this one too";
                    findings.push(Finding::new(Code::PartlyWritten, message).help(help));
                }
            }
            Some(backup) => findings.extend(restore(backup, &target, rename)),
        }
    }
    findings
}

/// Renames a backup back to its target. If this fails, the backup gets a name that no run deletes, and a finding says
/// where it is.
fn restore(backup: TempPath, target: &Path, rename: Rename<'_>) -> Option<Finding> {
    let PathPersistError { error, path: backup } = rename(backup, target).err()?;
    let words = io_error_message(&error);
    let message = format!("the former version of {} cannot be put back: {words}", target.display());
    let (kept, help) = match keep(&backup, target) {
        Ok(kept) => {
            let help = format!("rename {} to {}", kept.display(), target.display());
            (kept, help)
        }
        Err(_) => {
            let mut backup = backup;
            backup.disable_cleanup(true);
            let help = format!("rename it to {} before the next run, which deletes it", target.display());
            (backup.to_path_buf(), help)
        }
    };
    Some(Finding::new(Code::PartlyWritten, format!("{message}; it is now {}", kept.display())).help(help))
}

/// Gives a backup a second name beside the target, which no run deletes: `rapporteur-old-XXXXXX.pdf`.
fn keep(backup: &Path, target: &Path) -> io::Result<PathBuf> {
    let folder = target.parent().unwrap_or(Path::new(""));
    let extension = target.extension().map(|extension| format!(".{}", extension.display())).unwrap_or_default();
    let mut kept = Builder::new()
        .prefix("rapporteur-old-")
        .suffix(&extension)
        .make_in(folder, |path| fs::hard_link(backup, path).or_else(|_| fs::copy(backup, path).map(drop)))?
        .into_temp_path();
    kept.disable_cleanup(true);
    // `tempfile` makes paths absolute. A message shows them as the user typed them.
    Ok(kept.file_name().map_or_else(|| kept.to_path_buf(), |name| folder.join(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_that_keeps_files_gets_copies_and_no_links() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};

        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("a.pdf");
        fs::write(&target, "old").unwrap();
        let is_link = || {
            let backup = back_up(&target).unwrap().unwrap();
            assert_eq!(fs::read(&backup).unwrap(), b"old");
            fs::metadata(&backup).unwrap().ino() == fs::metadata(&target).unwrap().ino()
        };
        assert!(is_link());
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o1777)).unwrap();
        assert!(!is_link());
    }
}

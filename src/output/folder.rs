//! The output folder. Writes all documents of one meeting into it, while no other run writes there.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::MutexGuard;
use std::thread;
use std::time::{Duration, Instant};

use super::commit::{Rename, commit};
use super::interrupt::writing;
use super::stage::{clear_leftovers, stage, temporary};
use super::{cannot_write, check_name};
use crate::diag::{Code, Finding};

/// A folder for documents.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Checks that documents can be written to the folder. Creates nothing: a folder that does not exist is created when
    /// the first document is written.
    ///
    /// # Errors
    /// The folder, or the nearest one above it that exists, cannot be written.
    pub fn check(&self) -> Result<(), Finding> {
        let here = Path::new(".");
        let above = self.path.ancestors().map(|path| if path == Path::new("") { here } else { path });
        let existing = above.into_iter().find(|path| path.symlink_metadata().is_ok()).unwrap_or(here);
        let _writing = writing();
        temporary(existing).map(drop).map_err(|error| cannot_write(&self.path, &error))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Locks the folder. Creates it if it does not exist. Calls `on_wait` if another run has been writing to the folder for a
    /// second.
    ///
    /// # Errors
    /// The folder cannot be created, or another process keeps it locked.
    pub(super) fn lock(&self, on_wait: &mut dyn FnMut(&Path)) -> Result<Locked<'_>, Finding> {
        fs::create_dir_all(&self.path).map_err(|error| cannot_write(&self.path, &error))?;
        let (lock, writing) = lock_within(&self.path, on_wait, LIMIT)?;
        Ok(Locked { folder: self, lock, _writing: writing })
    }

    /// True if the folder already has this document with the same bytes.
    pub(super) fn has(&self, (name, bytes): &(&str, &[u8])) -> bool {
        let path = self.path.join(name);
        let same_length = |meta: fs::Metadata| meta.is_file() && meta.len() == bytes.len() as u64;
        fs::symlink_metadata(&path).is_ok_and(same_length) && fs::read(&path).is_ok_and(|existing| existing == *bytes)
    }
}

/// A folder to which no other run writes.
pub(super) struct Locked<'a> {
    folder: &'a Folder,
    /// `None` if the system cannot lock folders.
    lock: Option<File>,
    _writing: MutexGuard<'static, ()>,
}

impl Locked<'_> {
    /// Removes the temporary files of runs that were killed.
    pub(super) fn clear_leftovers(&self) {
        if self.lock.is_some() {
            clear_leftovers(&self.folder.path);
        }
    }

    /// Syncs to disk which files the folder has. Errors are ignored: some file systems cannot sync a folder, and the files are
    /// written anyway.
    pub(super) fn sync(&self) {
        if let Some(folder) = &self.lock {
            let _ = folder.sync_all();
        }
    }

    /// Writes all documents and deletes the obsolete files, or does nothing of it. A document is a file name and its bytes.
    /// Returns the paths of the documents in their order.
    ///
    /// All documents are first written to temporary files and synced to disk. Then `before_rename` is called, and then they
    /// are renamed. If a rename fails, the earlier ones are undone and the old files are restored. If the process is killed,
    /// each document is either old or new, never partly written. Hidden temporary files may remain; the next run removes them.
    /// Removed files are gone from the disk when this returns; for renamed ones, [`Locked::sync`] sees to it.
    ///
    /// A file that already has the right content is not written again.
    ///
    /// # Errors
    /// A name is invalid, a target is a folder or write-protected, the folder cannot be written, or the disk is full. An error
    /// of the folder itself is the same finding for every meeting. [`Code::PartlyWritten`] where something could not be
    /// undone.
    pub(super) fn replace(
        &self,
        documents: &[(&str, &[u8])],
        obsolete: &[String],
        before_rename: &mut dyn FnMut() -> Result<(), Finding>,
        rename: Rename<'_>,
    ) -> Result<Vec<PathBuf>, Vec<Finding>> {
        let folder = &self.folder.path;
        reject(documents.iter().filter_map(|(name, _)| check_name(name).err()))?;
        let paths: Vec<PathBuf> = documents.iter().map(|(name, _)| folder.join(name)).collect();
        let obsolete = obsolete.iter().map(|name| folder.join(name)).filter(|path| path.symlink_metadata().is_ok());
        let obsolete: Vec<PathBuf> = obsolete.collect();
        reject(paths.iter().chain(&obsolete).filter_map(|path| check_target(path).err()))?;
        let changed = documents.iter().copied().filter(|document| !self.folder.has(document));
        let changed: Vec<(&str, &[u8])> = changed.collect();
        let staged = stage(folder, &changed).map_err(|error| vec![cannot_write(folder, &error)])?;
        before_rename().map_err(|finding| vec![finding])?;
        let removes = !obsolete.is_empty();
        commit(staged, obsolete, rename)?;
        if removes {
            self.sync();
        }
        Ok(paths)
    }
}

/// Returns the findings as an error, if there are any.
fn reject(findings: impl Iterator<Item = Finding>) -> Result<(), Vec<Finding>> {
    let findings: Vec<Finding> = findings.collect();
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// The time between two tries to lock the folder.
const PAUSE: Duration = Duration::from_millis(10);

/// A run reports that it waits after this time.
const REPORT_AFTER: Duration = Duration::from_secs(1);

/// A run waits at most so long. A run that works keeps the folder for a fraction of a second.
const LIMIT: Duration = Duration::from_secs(60);

/// Locks the folder while one meeting is written, so that two runs at the same time do not mix their languages. A run that is
/// stopped does not end while the guard exists.
///
/// `None` if the system cannot lock folders (Windows, some network drives). Even then each document is written
/// completely.
///
/// # Errors
/// Another process has kept the folder locked for a minute.
fn lock_within(
    path: &Path,
    on_wait: &mut dyn FnMut(&Path),
    limit: Duration,
) -> Result<(Option<File>, MutexGuard<'static, ()>), Finding> {
    let Ok(folder) = File::open(path) else { return Ok((None, writing())) };
    let from = Instant::now();
    let mut reported = false;
    loop {
        let writing = writing();
        match folder.try_lock() {
            Ok(()) => return Ok((Some(folder), writing)),
            Err(TryLockError::Error(_)) => return Ok((None, writing)),
            Err(TryLockError::WouldBlock) => drop(writing),
        }
        if from.elapsed() >= limit {
            let message = format!("cannot write to {}: another process keeps it locked", path.display());
            let help = "end the other run, or choose another folder with --out DIR";
            return Err(Finding::new(Code::CannotWrite, message).help(help));
        }
        if !reported && from.elapsed() >= REPORT_AFTER {
            reported = true;
            on_wait(path);
        }
        thread::sleep(PAUSE);
    }
}

/// Locks the folder for a run that is stopped, which has to end soon. `None` if another run keeps it.
pub(super) fn lock_at_end(path: &Path, longest_wait: Duration) -> Option<File> {
    let folder = File::open(path).ok()?;
    let from = Instant::now();
    while folder.try_lock().is_err() {
        if from.elapsed() >= longest_wait {
            return None;
        }
        thread::sleep(PAUSE);
    }
    Some(folder)
}

/// Checks that a document can be written to this path. A link is replaced and not followed, so that nothing is written
/// outside the folder.
fn check_target(path: &Path) -> Result<(), Finding> {
    let meta = match fs::symlink_metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(cannot_write(path, &error)),
    };
    if meta.is_dir() {
        return Err(Finding::new(Code::TargetIsFolder, format!("cannot write {}: it is a folder", path.display()))
            .help("move the folder away, or choose another one for the documents with --out DIR"));
    }
    if !meta.is_file() && !meta.is_symlink() {
        return Err(Finding::new(Code::CannotWrite, format!("cannot write {}: it is not a file", path.display()))
            .help("choose another folder with --out DIR"));
    }
    if meta.is_file() && meta.permissions().readonly() {
        // A rename ignores this protection, but the user protected the file on purpose.
        let message = format!("cannot write {}: the file is write-protected", path.display());
        return Err(Finding::new(Code::CannotWrite, message)
            .help("remove the protection, or choose another folder with --out DIR"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;

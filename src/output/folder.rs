//! The output folder. Writes all documents of one meeting into it.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
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

    /// Writes all documents, or none of them. A document is a file name and its bytes. Returns the paths in the order
    /// of the documents. Calls `on_wait` if another run has been writing to the folder for a second.
    ///
    /// All documents are first written to temporary files and synced to disk; then they are renamed. If a rename
    /// fails, the earlier ones are undone and the old files are restored. If the process is killed, each document is
    /// either old or new, never partly written. Hidden temporary files may remain; the next run removes them.
    ///
    /// A file that already has the right content is not written again. Pictures of pages that a document no longer has
    /// are deleted.
    ///
    /// # Errors
    /// A name is invalid, a target is a folder or write-protected, the folder cannot be created or written, or the disk
    /// is full. An error of the folder itself is the same finding for every meeting. [`Code::PartlyWritten`] where
    /// something could not be undone.
    pub fn write(
        &self,
        documents: &[(&str, &[u8])],
        on_wait: &mut dyn FnMut(&Path),
    ) -> Result<Vec<PathBuf>, Vec<Finding>> {
        self.write_with(documents, on_wait, &mut |file, target| file.persist(target))
    }

    fn write_with(
        &self,
        documents: &[(&str, &[u8])],
        on_wait: &mut dyn FnMut(&Path),
        rename: Rename<'_>,
    ) -> Result<Vec<PathBuf>, Vec<Finding>> {
        let folder_error = |error: io::Error| vec![cannot_write(&self.path, &error)];
        reject(documents.iter().filter_map(|(name, _)| check_name(name).err()))?;
        fs::create_dir_all(&self.path).map_err(folder_error)?;
        let lock = lock(&self.path, on_wait).map_err(|finding| vec![finding])?;
        let _writing = writing();
        if lock.is_some() {
            clear_leftovers(&self.path);
        }
        let paths: Vec<PathBuf> = documents.iter().map(|(name, _)| self.path.join(name)).collect();
        let obsolete = obsolete_pages(&self.path, documents);
        reject(paths.iter().chain(&obsolete).filter_map(|path| check_target(path).err()))?;
        let changed: Vec<(&str, &[u8])> = documents.iter().copied().filter(|document| !self.has(document)).collect();
        let staged = stage(&self.path, &changed).map_err(folder_error)?;
        commit(staged, obsolete, rename)?;
        if let Some(folder) = lock {
            // Sync the renames to disk. Ignore errors: some file systems cannot sync a folder, and the documents are
            // written anyway.
            let _ = folder.sync_all();
        }
        Ok(paths)
    }

    /// True if the folder already has this document with the same bytes.
    fn has(&self, (name, bytes): &(&str, &[u8])) -> bool {
        let path = self.path.join(name);
        let same_length = |meta: fs::Metadata| meta.is_file() && meta.len() == bytes.len() as u64;
        fs::symlink_metadata(&path).is_ok_and(same_length) && fs::read(&path).is_ok_and(|existing| existing == *bytes)
    }
}

/// Returns the findings as an error, if there are any.
fn reject(findings: impl Iterator<Item = Finding>) -> Result<(), Vec<Finding>> {
    let findings: Vec<Finding> = findings.collect();
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// The paths of pictures of pages that the same documents no longer have. A reader would think that they belong to the
/// new version.
fn obsolete_pages(folder: &Path, documents: &[(&str, &[u8])]) -> Vec<PathBuf> {
    /// The name without the page, and the page. `None` for a name that this program does not write, such as `x.07.png`.
    fn page(name: &str) -> Option<(&str, usize)> {
        let (stem, number) = name.strip_suffix(".png")?.rsplit_once('.')?;
        let written = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
        Some((stem, number.parse().ok().filter(|_| written)?))
    }
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for (stem, number) in documents.iter().filter_map(|(name, _)| page(name)) {
        let highest = last.entry(stem).or_default();
        *highest = number.max(*highest);
    }
    if last.is_empty() {
        return Vec::new();
    }
    let names = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = names.filter_map(|entry| entry.file_name().into_string().ok());
    let later =
        |name: &String| page(name).is_some_and(|(stem, number)| last.get(stem).is_some_and(|last| number > *last));
    names.filter(later).map(|name| folder.join(name)).collect()
}

/// The time between two tries to lock the folder.
const PAUSE: Duration = Duration::from_millis(10);

/// A run tells that it waits after this time.
const SILENCE: Duration = Duration::from_secs(1);

/// A run waits at most so long. A run that works keeps the folder for a fraction of a second.
const LIMIT: Duration = Duration::from_secs(60);

/// Locks the folder while one meeting is written, so that two runs at the same time do not mix their languages.
///
/// `None` if the system cannot lock folders (Windows, some network drives). Even then each document is written
/// completely.
///
/// # Errors
/// Another process has kept the folder locked for a minute.
fn lock(path: &Path, on_wait: &mut dyn FnMut(&Path)) -> Result<Option<File>, Finding> {
    lock_within(path, on_wait, LIMIT)
}

fn lock_within(path: &Path, on_wait: &mut dyn FnMut(&Path), limit: Duration) -> Result<Option<File>, Finding> {
    let Ok(folder) = File::open(path) else { return Ok(None) };
    let from = Instant::now();
    let mut told = false;
    loop {
        match folder.try_lock() {
            Ok(()) => return Ok(Some(folder)),
            Err(TryLockError::Error(_)) => return Ok(None),
            Err(TryLockError::WouldBlock) => {}
        }
        if from.elapsed() >= limit {
            let message = format!("cannot write to {}: another process keeps it locked", path.display());
            let help = "end the other run, or choose another folder with --out DIR";
            return Err(Finding::new(Code::CannotWrite, message).help(help));
        }
        if !told && from.elapsed() >= SILENCE {
            told = true;
            on_wait(path);
        }
        thread::sleep(PAUSE);
    }
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

//! The output folder. Writes all documents of one meeting into it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::commit::{Rename, commit};
use super::stage::{clear_leftovers, stage};
use super::{cannot_write, check_name};
use crate::diag::{Code, Finding};

/// A folder for documents. It is created when the first document is written.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Writes all documents, or none of them. A document is a file name and its bytes. Returns the paths in the order
    /// of the documents.
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
    /// is full.
    pub fn write(&self, documents: &[(&str, &[u8])]) -> Result<Vec<PathBuf>, Vec<Finding>> {
        self.write_with(documents, &mut |file, target| file.persist(target).map_err(|error| error.error))
    }

    fn write_with(&self, documents: &[(&str, &[u8])], rename: Rename<'_>) -> Result<Vec<PathBuf>, Vec<Finding>> {
        let mut findings: Vec<Finding> = documents.iter().filter_map(|(name, _)| check_name(name).err()).collect();
        if findings.is_empty() {
            fs::create_dir_all(&self.path).map_err(|error| vec![cannot_write(&self.path, &error)])?;
            let names =
                documents.iter().map(|(name, _)| (*name).to_owned()).chain(obsolete_pages(&self.path, documents));
            findings = names.filter_map(|name| check_target(&self.path.join(name)).err()).collect();
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        let lock = lock(&self.path);
        if lock.is_some() {
            clear_leftovers(&self.path);
        }
        let changed: Vec<(&str, &[u8])> = documents.iter().copied().filter(|document| !self.has(document)).collect();
        let staged = stage(&self.path, &changed).map_err(|finding| vec![finding])?;
        commit(staged, rename).map_err(|finding| vec![finding])?;
        for page in obsolete_pages(&self.path, documents) {
            let path = self.path.join(page);
            fs::remove_file(&path).map_err(|error| vec![cannot_write(&path, &error)])?;
        }
        if let Some(folder) = lock {
            // Sync the renames to disk. Ignore errors: some file systems cannot sync a folder, and the documents are
            // written anyway.
            let _ = folder.sync_all();
        }
        Ok(documents.iter().map(|(name, _)| self.path.join(name)).collect())
    }

    /// True if the folder already has this document with the same bytes.
    fn has(&self, (name, bytes): &(&str, &[u8])) -> bool {
        let path = self.path.join(name);
        let same_length = |meta: fs::Metadata| meta.is_file() && meta.len() == bytes.len() as u64;
        fs::symlink_metadata(&path).is_ok_and(same_length) && fs::read(&path).is_ok_and(|existing| existing == *bytes)
    }
}

/// The names of pictures of pages that the same documents no longer have. A reader would think that they belong to the
/// new version.
fn obsolete_pages(folder: &Path, documents: &[(&str, &[u8])]) -> Vec<String> {
    fn page(name: &str) -> Option<(&str, usize)> {
        let (stem, number) = name.strip_suffix(".png")?.rsplit_once('.')?;
        Some((stem, number.parse().ok()?))
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
    names.filter(later).collect()
}

/// Locks the folder while one meeting is written, so that two runs at the same time do not mix their languages.
///
/// `None` if the system cannot lock folders (Windows, some network drives). Even then each document is written
/// completely.
fn lock(path: &Path) -> Option<File> {
    let folder = File::open(path).ok()?;
    folder.lock().ok()?;
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

//! The output folder and the writing of one meeting's documents into it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::commit::{Rename, commit};
use super::stage::{clear_leftovers, stage};
use super::{cannot_write, check_name};
use crate::diag::{Code, Finding};

/// A folder that documents are written into. It is made when the first one is.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Writes all documents, each a name and its bytes, or none of them. The paths
    /// come back in the order of the documents.
    ///
    /// Every document is first written in full beside its target and put to the
    /// disk; then all are renamed. Where a rename fails, those before it are
    /// taken back: what stood there before stands there again. A process that is
    /// killed meanwhile leaves whole files and some hidden ones, which the next
    /// run clears away. A document that stands there byte for byte is left as it is.
    /// Pictures of pages that the same paper no longer has go.
    ///
    /// # Errors
    /// A name is not a plain one, a target is a folder or write-protected, the
    /// folder cannot be made or written, the disk is full.
    pub fn write(&self, documents: &[(&str, &[u8])]) -> Result<Vec<PathBuf>, Vec<Finding>> {
        self.write_with(documents, &mut |file, target| file.persist(target).map_err(|error| error.error))
    }

    fn write_with(&self, documents: &[(&str, &[u8])], rename: Rename<'_>) -> Result<Vec<PathBuf>, Vec<Finding>> {
        let mut findings: Vec<Finding> = documents.iter().filter_map(|(name, _)| check_name(name).err()).collect();
        if findings.is_empty() {
            fs::create_dir_all(&self.path).map_err(|error| vec![cannot_write(&self.path, &error)])?;
            let names = documents.iter().map(|(name, _)| (*name).to_owned()).chain(later_pages(&self.path, documents));
            findings = names.filter_map(|name| check_target(&self.path.join(name)).err()).collect();
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        let lock = lock(&self.path);
        if lock.is_some() {
            clear_leftovers(&self.path);
        }
        let other: Vec<(&str, &[u8])> = documents.iter().copied().filter(|document| !self.has(document)).collect();
        let staged = stage(&self.path, &other).map_err(|finding| vec![finding])?;
        commit(staged, rename).map_err(|finding| vec![finding])?;
        for page in later_pages(&self.path, documents) {
            let path = self.path.join(page);
            fs::remove_file(&path).map_err(|error| vec![cannot_write(&path, &error)])?;
        }
        if let Some(folder) = lock {
            // The new names themselves are put to the disk. A file system that
            // cannot do it has written them all the same.
            let _ = folder.sync_all();
        }
        Ok(documents.iter().map(|(name, _)| self.path.join(name)).collect())
    }

    /// Whether a document stands there already, byte for byte: then nothing is put at risk by writing it again.
    fn has(&self, (name, bytes): &(&str, &[u8])) -> bool {
        let path = self.path.join(name);
        let same_length = |meta: fs::Metadata| meta.is_file() && meta.len() == bytes.len() as u64;
        fs::symlink_metadata(&path).is_ok_and(same_length) && fs::read(&path).is_ok_and(|there| there == *bytes)
    }
}

/// Pictures of pages that the same papers no longer have: they would be taken for a part of them.
fn later_pages(folder: &Path, documents: &[(&str, &[u8])]) -> Vec<String> {
    fn page(name: &str) -> Option<(&str, usize)> {
        let (stem, number) = name.strip_suffix(".png")?.rsplit_once('.')?;
        Some((stem, number.parse().ok()?))
    }
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for (stem, number) in documents.iter().filter_map(|(name, _)| page(name)) {
        let most = last.entry(stem).or_default();
        *most = number.max(*most);
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

/// Holds the folder for this run while one meeting is written, so that two runs at
/// once do not leave one language of the first beside another of the second. Where
/// a system cannot lock folders (Windows, some network drives) nothing is held;
/// each document is whole even then.
fn lock(path: &Path) -> Option<File> {
    let folder = File::open(path).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

/// Holds that a document can stand under this path. A link is replaced, never
/// followed: nothing that lies in the folder leads the writing out of it.
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
        // A rename would not ask; a person who protected a paper meant it.
        let message = format!("cannot write {}: the file is write-protected", path.display());
        return Err(Finding::new(Code::CannotWrite, message)
            .help("take the protection off, or choose another folder with --out DIR"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;

//! Writes documents into a folder and keeps its manifest.
//!
//! What a meeting changes is first written to the journal, then the files are renamed. So each file of the program has an entry
//! at every moment, and the manifest, which can be long, is written once a run: the journal is folded into it, and deleted.
//! Several runs append to one journal; each of them folds what is there at its end.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::cannot_write;
use super::commit::commit;
use super::folder::{Folder, lock_at_end};
use super::interrupt::at_end;
use super::stage::stage;
use crate::diag::{Code, Finding, Span};
use crate::digest::sha256_hex;
use crate::manifest::{Change, FileEntry, JOURNAL, MANIFEST, Manifest, MeetingEntry, PdfFacts, SUMS, read};

/// How long a run that is stopped waits for another one before it leaves the journal to it.
const LONGEST_WAIT: Duration = Duration::from_millis(300);

/// Writes to a folder with a manifest.
pub struct Recorder {
    folder: Folder,
    /// The manifest as this run knows it. Another run may have written since.
    manifest: Manifest,
    /// Takes over files that are not in the manifest.
    adopt: bool,
    /// Changes without files, which are written at the end.
    waiting: Vec<Change>,
}

/// What a run wants to do to the folder in one step.
pub struct Step<'a> {
    /// The entries; their files are the documents, and files that stay as they are.
    pub change: Change,
    /// The names and the bytes of the files to write.
    pub documents: Vec<(&'a str, &'a [u8])>,
    /// The names of the files to delete.
    pub obsolete: Vec<String>,
}

/// What became of files that were to be removed.
#[derive(Debug, Default)]
pub struct Removed {
    pub removed: Vec<PathBuf>,
    /// Files that somebody has changed.
    pub kept: Vec<PathBuf>,
}

/// The function that is called when the run waits for another one.
pub type OnWait<'a> = &'a mut dyn FnMut(&Path);

impl Recorder {
    /// Reads the manifest of the folder, which need not exist. With `adopt`, files without an entry are overwritten.
    ///
    /// # Errors
    /// The manifest cannot be read, or another program has written it.
    pub fn open(folder: Folder, adopt: bool, on_wait: OnWait<'_>) -> Result<Self, Vec<Finding>> {
        let path = folder.path();
        let manifest = if path.is_dir() {
            // If a run was killed, this removes its temporary files and takes its journal in. A run that is still writing is not
            // disturbed.
            let locked = folder.lock(on_wait).map_err(|finding| vec![finding])?;
            locked.clear_leftovers();
            fold(path)?
        } else {
            None
        };
        let at = path.to_owned();
        at_end(Box::new(move || {
            if at.join(JOURNAL).exists()
                && let Some(_lock) = lock_at_end(&at, LONGEST_WAIT)
            {
                // If it fails, the next run does it.
                let _ = fold(&at);
            }
        }));
        Ok(Self { manifest: manifest.unwrap_or_default(), folder, adopt, waiting: Vec::new() })
    }

    /// Reads the manifest of the folder for a run that writes nothing.
    ///
    /// # Errors
    /// Those of [`Recorder::open`].
    pub fn read(folder: Folder) -> Result<Self, Vec<Finding>> {
        let manifest = read(folder.path()).map_err(|finding| vec![finding])?.unwrap_or_default();
        Ok(Self { manifest, folder, adopt: false, waiting: Vec::new() })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Does a step as a whole, or not at all. Returns the paths of the documents.
    ///
    /// # Errors
    /// Those of writing; [`Code::ForeignFile`] for each file that is not the program's own.
    pub fn write(&mut self, step: Step<'_>, on_wait: OnWait<'_>) -> Result<Vec<PathBuf>, Vec<Finding>> {
        let Step { change, documents, obsolete } = step;
        let locked = self.folder.lock(on_wait).map_err(|finding| vec![finding])?;
        let foreign: Vec<&str> =
            documents.iter().filter(|document| !self.may_replace(document)).map(|(name, _)| *name).collect();
        if !foreign.is_empty() {
            // Another run may have written them.
            let known = read(self.path()).map_err(|finding| vec![finding])?.unwrap_or_default();
            let foreign = foreign.into_iter().filter(|name| !known.files.contains_key(*name));
            let findings: Vec<Finding> = foreign.map(|name| self.foreign(name)).collect();
            if !findings.is_empty() {
                return Err(findings);
            }
        }
        let journal = Journal::of(self.path());
        let mut line = || journal.append(&change);
        let written = locked.replace(&documents, &obsolete, &mut line, &mut |file, target| file.persist(target));
        if written.is_err() {
            journal.undo();
        } else {
            self.manifest.apply(change);
        }
        written
    }

    /// Keeps a change without files for the end of the run. A folder is not created for it.
    pub fn note(&mut self, change: Change) {
        self.manifest.apply(change.clone());
        self.waiting.push(change);
    }

    /// Removes files of the program. One that somebody has changed is kept, and no longer the program's own. Also removes the
    /// entries of `meetings` that failed.
    ///
    /// # Errors
    /// A file cannot be removed. Then none is.
    pub fn remove(
        &mut self,
        entries: &[FileEntry],
        removed_meetings: Vec<MeetingEntry>,
        on_wait: OnWait<'_>,
    ) -> Result<Removed, Vec<Finding>> {
        let (own, changed): (Vec<&FileEntry>, Vec<&FileEntry>) =
            entries.iter().partition(|entry| has(self.path(), entry));
        let changed = changed.into_iter().map(|entry| self.path().join(&entry.path));
        let result = Removed {
            removed: own.iter().map(|entry| self.path().join(&entry.path)).collect(),
            kept: changed.filter(|path| path.symlink_metadata().is_ok()).collect(),
        };
        let obsolete: Vec<String> = own.iter().map(|entry| entry.path.clone()).collect();
        let removed = entries.iter().map(|entry| entry.path.clone()).collect();
        let change = Change { removed, removed_meetings, ..Change::default() };
        let locked = self.folder.lock(on_wait).map_err(|finding| vec![finding])?;
        let journal = Journal::of(self.path());
        // Removed first, and then from the manifest: a file of the program never is without an entry.
        locked.replace(&[], &obsolete, &mut || Ok(()), &mut |file, target| file.persist(target))?;
        journal.append(&change).map_err(|finding| vec![finding])?;
        drop(locked);
        self.manifest.apply(change);
        Ok(result)
    }

    /// Ends the run: writes the manifest, if there is something new, and the checksums. With `always`, there is a manifest also if
    /// nothing was written.
    ///
    /// # Errors
    /// They cannot be written. The journal remains, and the next run folds it.
    pub fn close(&mut self, always: bool, on_wait: OnWait<'_>) -> Result<(), Vec<Finding>> {
        let path = self.folder.path();
        if always && !path.join(MANIFEST).exists() {
            self.waiting.push(Change::default());
            fs::create_dir_all(path).map_err(|error| vec![cannot_write(path, &error)])?;
        }
        let is_new = !self.waiting.is_empty() || path.join(JOURNAL).exists();
        if is_new && path.is_dir() {
            let locked = self.folder.lock(on_wait).map_err(|finding| vec![finding])?;
            let journal = Journal::of(path);
            let append = |change| journal.append(change).map_err(|finding| vec![finding]);
            self.waiting.iter().try_for_each(append)?;
            self.manifest = fold(path)?.unwrap_or_default();
            locked.sync();
        }
        Ok(())
    }

    /// True if a document can be written without harm to a file of somebody else.
    fn may_replace(&self, document: &(&str, &[u8])) -> bool {
        let path = self.path().join(document.0);
        self.adopt
            || self.manifest.files.contains_key(document.0)
            || path.symlink_metadata().is_err()
            || path.is_dir()
            || self.folder.has(document)
            || is_own_pdf(&path)
    }

    fn foreign(&self, name: &str) -> Finding {
        let path = self.path().join(name).display().to_string();
        let message = format!("cannot write {path}: this file is not in the manifest, somebody else has put it there");
        let help = "move the file away, choose another folder with --out DIR, or let it be overwritten with --adopt";
        Finding::new(Code::ForeignFile, message).at(Span::named(path)).help(help)
    }
}

/// True if the folder has the file of the entry, with the bytes that it had when it was written.
pub fn has(folder: &Path, entry: &FileEntry) -> bool {
    let path = folder.join(&entry.path);
    let is_same = |meta: fs::Metadata| meta.is_file() && meta.len() == entry.size;
    path.symlink_metadata().is_ok_and(is_same) && fs::read(&path).is_ok_and(|bytes| sha256_hex(&bytes) == entry.sha256)
}

/// True for a document of a version that wrote no manifest. A PDF with something behind its end, such as a signature, is no
/// longer only the program's.
fn is_own_pdf(path: &Path) -> bool {
    let is_file = path.symlink_metadata().is_ok_and(|meta| meta.is_file());
    let facts = fs::read(path).ok().filter(|_| is_file).and_then(|bytes| PdfFacts::read(&bytes));
    facts.is_some_and(|facts| {
        !facts.is_extended && facts.creator.is_some_and(|creator| creator.starts_with("rapporteur "))
    })
}

/// The journal of a folder. It is used only while the folder is locked.
struct Journal {
    path: PathBuf,
    /// The length that it had before. `None` if it did not exist.
    before: Option<u64>,
}

impl Journal {
    fn of(folder: &Path) -> Self {
        let path = folder.join(JOURNAL);
        let before = path.metadata().ok().map(|meta| meta.len());
        Self { path, before }
    }

    /// Appends a change, and syncs it to disk.
    fn append(&self, change: &Change) -> Result<(), Finding> {
        let write = || -> io::Result<()> {
            let mut file = OpenOptions::new().create(true).append(true).open(&self.path)?;
            // A line that a killed run did not write to its end must not become the beginning of this one.
            let mut line = vec![b'\n'];
            line.extend(change.to_line());
            file.write_all(&line)?;
            file.sync_data()
        };
        write().map_err(|error| {
            self.undo();
            cannot_write(&self.path, &error)
        })
    }

    /// Brings the journal back to the state before.
    fn undo(&self) {
        // If this fails, the entry names a file that was not written. The next run sees that and makes it.
        let _ = match self.before {
            None => fs::remove_file(&self.path),
            Some(length) => OpenOptions::new().write(true).open(&self.path).and_then(|file| file.set_len(length)),
        };
    }
}

/// Writes the manifest with what the journal adds, then the checksums, and deletes the journal. `None` if there is neither.
/// Call it while the folder is locked.
///
/// # Errors
/// One of them cannot be read or written. The journal remains.
fn fold(folder: &Path) -> Result<Option<Manifest>, Vec<Finding>> {
    let Some(manifest) = read(folder).map_err(|finding| vec![finding])? else { return Ok(None) };
    let journal = folder.join(JOURNAL);
    if journal.exists() {
        let json = manifest.to_json();
        let sums = manifest.sums(&json);
        let failed = |error: io::Error| vec![cannot_write(folder, &error)];
        let staged = stage(folder, &[(MANIFEST, &json), (SUMS, &sums)]).map_err(failed)?;
        commit(staged, Vec::new(), &mut |file, target| file.persist(target))?;
        fs::remove_file(&journal).map_err(|error| vec![cannot_write(&journal, &error)])?;
    }
    Ok(Some(manifest))
}

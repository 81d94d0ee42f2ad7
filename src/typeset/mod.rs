//! Typesets a brief with a template, and exports the pages as PDF or PNG. The only module that uses Typst.
//!
//! Do not call it from a rayon thread pool that several documents share. Typst uses rayon itself, and nested work
//! stealing is slow and needs much stack. Each worker of `scheduler/` has its own pool and a large stack.

mod errors;
mod fit;
mod fonts;
mod pages;
mod picture;
mod printed;
mod stamp;
mod template;
mod world;

#[cfg(test)]
mod tests;

pub use fonts::Fonts;
pub use pages::Pages;
pub use picture::UnusablePicture;
pub use stamp::Stamp;
pub use template::{Template, TemplateFile};

use std::sync::{Mutex, TryLockError};

use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use crate::diag::Finding;

/// What all documents share: the fonts and Typst's standard library. Built once.
pub struct Typesetter {
    fonts: Fonts,
    library: LazyHash<Library>,
}

/// One document to typeset.
pub struct Job<'a> {
    pub template: &'a Template,
    /// The brief, read by templates as `/brief.json`.
    pub brief: Vec<u8>,
    /// The `[paper]` table of the locale, read by templates as `/paper.json`.
    pub paper: serde_json::Map<String, serde_json::Value>,
    /// The picture in the letterhead: its path from the template root, and its bytes.
    pub emblem: Option<(String, Vec<u8>)>,
    /// The source of the PDF's identifier. It must be the same whenever the same document is rendered.
    pub ident: String,
    /// The date of the PDF, and the only date that templates can read.
    pub stamp: Option<Stamp>,
    /// True for a paper that is kept: the PDF is PDF/A too, which needs a stamp.
    pub archival: bool,
    /// If there is an attachment, the PDF is PDF/A-3a, else PDF/A-2a.
    pub attachment: Option<Attachment>,
}

/// A file that is embedded in the PDF: the meeting file. Its date is the stamp of the document.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// A file name without folders.
    pub name: String,
    pub bytes: Vec<u8>,
    pub media_type: String,
    pub description: String,
}

impl Typesetter {
    pub fn new(fonts: Fonts) -> Self {
        Self { fonts, library: LazyHash::new(Library::default()) }
    }

    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Typesets a document. Returns the pages and the warnings.
    ///
    /// # Errors
    /// Returns all errors of the template, including those that occur only with this brief.
    pub fn pages<'a>(&'a self, job: &'a Job<'a>) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
        fit::typeset(self, job)
    }

    /// Parses the template, and hashes it and Typst's library. The first document would have to wait for this.
    /// Call it on a thread that is idle.
    pub fn warm_up(&self, template: &Template) {
        typst::utils::hash128(&self.library);
        template.sources().for_each(|source| {
            typst::utils::hash128(&source);
        });
    }
}

/// Evicts entries that the last few meetings did not use from Typst's cache. Call it before every meeting of a batch;
/// otherwise the cache grows with the batch.
pub fn evict_cache() {
    /// Locked by the worker that evicts.
    static EVICTING: Mutex<()> = Mutex::new(());
    // Workers that come at the same time would wait for each other, and one eviction is enough for both.
    let evicting = EVICTING.try_lock();
    if !matches!(evicting, Err(TryLockError::WouldBlock)) {
        // Measured: age 2 keeps the entries that documents share, and memory does not grow.
        typst::comemo::evict(2);
    }
}

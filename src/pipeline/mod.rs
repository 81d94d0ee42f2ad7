//! Renders meetings: takes sources and options, returns documents in memory and findings. Performs no input or output.

mod emblem;
mod engine;
mod load;

#[cfg(test)]
mod tests;

pub use engine::Engine;

use std::path::PathBuf;

use crate::diag::Finding;
use crate::scheduler::available_workers;

/// The default kind of document. Its plain text is written by the program and not by the template, so no other kind has
/// one.
const BRIEF: &str = "brief";

/// What to render, and how.
#[derive(Debug, Clone)]
pub struct Options {
    /// The languages of the documents, as BCP 47 tags. Empty: all languages of the project.
    pub languages: Vec<String>,
    /// The kind of document: a folder of `templates/`.
    pub kind: String,
    /// The formats of each document, in this order.
    pub formats: Vec<Format>,
    /// Marks every page as a draft. Missing content is marked and is not an error.
    pub draft: bool,
    /// Embeds the meeting file in the PDF, which is then PDF/A-3a.
    pub attach_source: bool,
    /// Folders with fonts, in addition to the embedded fonts. The fonts of the system are never used.
    pub font_paths: Vec<PathBuf>,
    /// The timestamp of every file, in seconds since 1970-01-01T00:00:00Z. `None`: the document's own date.
    pub epoch: Option<i64>,
    /// The number of worker threads, at least 1.
    pub jobs: usize,
}

/// The brief as PDF in every language, on all processors.
impl Default for Options {
    fn default() -> Self {
        Self {
            languages: Vec::new(),
            kind: BRIEF.to_owned(),
            formats: vec![Format::Pdf],
            draft: false,
            attach_source: false,
            font_paths: Vec::new(),
            epoch: None,
            jobs: available_workers(),
        }
    }
}

/// The format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// PDF/A-2a and PDF/UA-1; PDF/A-3a and PDF/UA-1 with an attached source.
    Pdf,
    /// Plain text in UTF-8, for an e-mail or a web form. Only of the kind `brief`.
    Txt,
    /// A picture of each page, 144 dots per inch.
    Png,
    /// The contents of the document as data, described in `templates/README.md`.
    Json,
}

impl Format {
    /// True if the format has pages.
    fn is_paged(&self) -> bool {
        matches!(self, Format::Pdf | Format::Png)
    }
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// A file name without folders: `ID.az.pdf`, `ID.az.1.png`; of another kind than the brief `ID.protocol.az.pdf`.
    pub name: String,
    /// The contents of the file.
    pub bytes: Vec<u8>,
}

/// The result for one meeting.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All documents of the meeting, by language and format in the order of the options. Empty if a finding is
    /// an error.
    pub documents: Vec<Document>,
    /// Errors and warnings, in the order of the file.
    pub findings: Vec<Finding>,
}

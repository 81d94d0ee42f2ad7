//! Renders meetings: sources and options in, documents in memory and findings out. No input or output, except that
//! the folders of fonts are read when an engine is made.

mod approved;
mod consequences;
mod documents;
mod emblem;
mod engine;
mod id;
mod indexes;
mod limits;
mod load;
mod options;
mod printed;

#[cfg(test)]
mod tests;

pub use engine::Engine;
pub use id::{DeclaredId, declared_id};
pub(crate) use limits::Limits;
pub(crate) use load::LoadedProject;
pub use options::{EPOCHS, Format, Options};

use crate::diag::Finding;

/// The default kind of document. Its plain text is written by the program and not by the template, so no other kind has
/// one.
const BRIEF: &str = "brief";

/// The largest meeting file, in bytes. Real meetings have some thousand bytes. The limit catches a picture or an
/// archive that was named by mistake.
pub const MAX_MEETING_BYTES: usize = 4 * 1024 * 1024;

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
#[non_exhaustive]
pub struct Outcome {
    /// All documents of the meeting, by language and format in the order of the options. Empty if a finding is
    /// an error.
    pub documents: Vec<Document>,
    /// Errors and warnings, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Tells whether a paged document is there already: the id of the meeting, the language, the format, and the fingerprint of
/// what the document is made from.
pub(crate) type Known<'a> = dyn Fn(&str, &str, Format, &str) -> bool + Sync + 'a;

/// One document in one format: a file, or a picture of each page.
#[derive(Debug)]
pub(crate) struct Rendition {
    pub language: String,
    pub format: Format,
    /// The number of pages, if it was laid out.
    pub pages: Option<usize>,
    /// The date of the document.
    pub date: Option<String>,
    /// `None` if the document has to be made to know whether it has changed: it is quickly made, or it has warnings that would
    /// not be reported otherwise.
    pub fingerprint: Option<String>,
    /// `None` if it is known.
    pub documents: Option<Vec<Document>>,
}

/// The result for one meeting, with what is known of each document.
#[derive(Debug, Default)]
pub(crate) struct Rendered {
    pub renditions: Vec<Rendition>,
    pub findings: Vec<Finding>,
}

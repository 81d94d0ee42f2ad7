//! Renders meetings: sources and options in, documents in memory and findings out. No input or output, except that
//! the folders of fonts are read when an engine is made.

mod approved;
mod consequences;
mod documents;
mod emblem;
mod engine;
mod id;
mod indexes;
mod load;
mod options;

#[cfg(test)]
mod tests;

pub use engine::Engine;
pub use id::{DeclaredId, declared_id};
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

//! The manifest of an output folder: which files the program wrote there, and from what. The files of the manifest are the
//! program's own; every other file of the folder belongs to somebody else.
//!
//! The manifest has no clock, no paths of the machine and no order of the runs: the same inputs give the same bytes.

mod change;
mod check;
mod meetings;
mod model;
mod package;
mod pdf;
mod read;

pub use change::Change;
pub use check::{Checked, check};
pub use meetings::Meetings;
pub use model::{Configuration, Counts, FileEntry, Input, Manifest, MeetingEntry};
pub use package::{alike, payload, statement, tag_files};
pub use pdf::{PdfFacts, document_id};
pub use read::read;

/// The name of the manifest in an output folder.
pub const MANIFEST: &str = "manifest.json";

/// The name of the list of checksums beside the manifest, in the format of `sha256sum`.
pub const SUMS: &str = "SHA256SUMS";

/// The name of the file that has what runs wrote since the manifest was last written, as one [`Change`] a line.
pub const JOURNAL: &str = ".rapporteur-journal";

//! A text that comes back from a translation program.

use crate::diag::{Code, Finding, Span};
use crate::locale::Piece;

/// A text of a file to import.
#[derive(Debug)]
pub(super) struct Incoming {
    /// The tag of its language.
    pub language: String,
    /// The id of the unit.
    pub id: String,
    /// `None` if the file has no text.
    pub text: Option<Vec<Piece>>,
    /// The fingerprints, at the time of the export, of the text in the language of reference and of this text.
    pub base_source: Option<String>,
    pub base_text: Option<String>,
    /// Whether the translation program says that the text is approved.
    pub is_final: bool,
    pub span: Span,
}

/// The finding for a file that cannot be read.
pub(super) fn unreadable(message: String, span: Span) -> Finding {
    let help = "import a file that `rapporteur locales export` has written: XLIFF or CSV";
    Finding::new(Code::UnreadableFile, message).at(span).help(help)
}

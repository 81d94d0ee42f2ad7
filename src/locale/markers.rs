//! Markers in a formatted text: characters of the private use area that are replaced before the text is printed.
//!
//! They cannot come from the text of a user, because characters of private use are rejected when a file is read.

/// The start of a gap: of the text that a draft shows in place of a missing part.
pub const GAP: char = '\u{e000}';
/// The end of a gap.
pub const GAP_END: char = '\u{e001}';
/// The comma that closes an apposition. It is dropped before another punctuation mark.
pub const CLOSING_COMMA: char = '\u{e002}';
/// An argument that was printed without a function.
pub const UNFORMATTED: char = '\u{e003}';

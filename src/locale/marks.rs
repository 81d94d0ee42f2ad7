//! Characters of the private use area that stand for something while a sentence
//! is put together, and never reach the paper. A user's text cannot bring them
//! in: the reader refuses characters of private use.

/// Around the words that a draft shows where something is missing.
pub const GAP: char = '\u{e000}';
pub const GAP_END: char = '\u{e001}';
/// The comma that closes an apposition: it yields to the mark that follows it.
pub const CLOSING_COMMA: char = '\u{e002}';
/// A value that was printed without a function.
pub const BARE: char = '\u{e003}';

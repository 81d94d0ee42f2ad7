//! Source files, and byte ranges and positions in them.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text file. It is read once and shared by all spans that refer to it.
#[derive(Debug)]
pub struct Source {
    /// The path as the user would type it. Findings show it.
    pub name: String,
    /// The contents of the file.
    pub text: Cow<'static, str>,
    /// What the build script has prepared of the file. Empty if the file is not embedded.
    pub prepared: Prepared,
    /// Built when the first position is requested.
    index: OnceLock<LineIndex>,
}

/// The forms of an embedded file that the build script has prepared. Who reads the file knows what they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Prepared {
    /// The whole file: its tree, or its rules.
    pub file: Option<&'static [u8]>,
    /// What the reader of the file makes of it.
    pub content: Option<&'static [u8]>,
}

impl Source {
    /// A source with a name for findings and its text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        // Only the text of an embedded file is borrowed.
        Arc::new(Self {
            name: name.into(),
            text: Cow::Owned(text.into()),
            prepared: Prepared::default(),
            index: OnceLock::new(),
        })
    }

    /// The source of an embedded file.
    #[allow(dead_code, reason = "the build script does not call it")]
    pub fn embedded(name: impl Into<String>, text: &'static str, prepared: Prepared) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), prepared, index: OnceLock::new() })
    }

    /// The line and column of a byte offset. A byte order mark is not counted as a column, because editors do not
    /// show it.
    fn position(&self, at: usize) -> Position {
        let index = self.index.get_or_init(|| LineIndex::new(&self.text));
        let line = index.lines.partition_point(|start| *start <= at);
        let start = index.lines.get(line.wrapping_sub(1)).copied().unwrap_or(0);
        let marks = usize::from(line == 1 && at > 0 && self.text.starts_with('\u{feff}'));
        Position { line, column: index.characters(&self.text, at) - index.characters(&self.text, start) + 1 - marks }
    }
}

/// The size of a block in bytes. The index stores the number of characters before each block.
const BLOCK: usize = 1024;

/// Makes it fast to compute positions. A file in which every line is wrong has as many findings as lines, so a search
/// from the start of the file for each finding would be too slow.
#[derive(Debug)]
struct LineIndex {
    /// The byte offset at which each line begins.
    lines: Vec<usize>,
    /// The number of characters before each block.
    characters: Vec<usize>,
}

impl LineIndex {
    fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let mut count = 0;
        let mut characters = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            count += count_chars(block);
            characters.push(count);
        }
        Self { lines: std::iter::once(0).chain(breaks).collect(), characters }
    }

    /// The number of characters that begin before a byte offset.
    fn characters(&self, text: &str, at: usize) -> usize {
        let block = at / BLOCK;
        let counted = self.characters.get(block).copied().unwrap_or(0);
        counted + text.as_bytes().get(block * BLOCK..at).map_or(0, count_chars)
    }
}

/// The number of bytes that are the first byte of a UTF-8 character.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// A byte range in a source. The ends are at character boundaries. Two spans are equal if their ranges and the names
/// of their sources are equal.
#[derive(Debug, Clone)]
pub struct Span {
    /// The file.
    pub source: Arc<Source>,
    /// The range in bytes.
    pub range: Range<usize>,
}

impl PartialEq for Span {
    fn eq(&self, other: &Self) -> bool {
        self.range == other.range && self.source.name == other.source.name
    }
}

impl Eq for Span {}

/// A line of a file, for lists.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Place {
    pub file: String,
    /// The number of the line, from 1.
    pub line: usize,
}

impl From<&Span> for Place {
    fn from(span: &Span) -> Self {
        Self { file: span.source.name.clone(), line: span.start().line }
    }
}

/// Line and column, both starting at 1. The column is counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The number of the line, from 1.
    pub line: usize,
    /// The number of the character in the line, from 1.
    pub column: usize,
}

impl Span {
    /// What stands there in the file.
    pub fn text(&self) -> Option<&str> {
        self.source.text.get(self.range.clone())
    }

    /// True if two places have a part in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.source.name == other.source.name
            && self.range.start < other.range.end
            && other.range.start < self.range.end
    }

    /// The same, where an empty place stands for the character behind it.
    pub fn overlaps_or_begins(&self, other: &Self) -> bool {
        let end = |range: &Range<usize>| range.end.max(range.start + 1);
        self.source.name == other.source.name
            && self.range.start < end(&other.range)
            && other.range.start < end(&self.range)
    }

    /// True if the place is in an embedded file, which nobody can edit.
    pub fn is_embedded(&self) -> bool {
        matches!(self.source.text, Cow::Borrowed(_))
    }

    /// A span of `range`. An end that is outside the text or inside a character is moved back to the nearest character
    /// boundary.
    pub(crate) fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        let text = &source.text;
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(range.start);
        let end = floor(range.end).max(start);
        Self { source: Arc::clone(source), range: start..end }
    }

    /// An empty span at the start of a file, for findings about the whole file.
    pub(crate) fn file(source: &Arc<Source>) -> Self {
        Self::new(source, 0..0)
    }

    /// The span for findings about a file or folder whose text is not known, because it cannot be read.
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self::file(&Source::new(name, ""))
    }

    /// The position of the first character.
    pub fn start(&self) -> Position {
        self.source.position(self.range.start)
    }

    /// The position after the last character.
    pub fn end(&self) -> Position {
        self.source.position(self.range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(text: &str, at: usize) -> (usize, usize) {
        let start = Span::new(&Source::new("x", text.to_owned()), at..at).start();
        (start.line, start.column)
    }

    #[test]
    fn lines_and_columns_match_those_of_an_editor() {
        for (text, at, expected) in [
            ("", 0, (1, 1)),
            ("ab\ncd", 3, (2, 1)),
            ("ab\ncd", 5, (2, 3)),
            ("ab\n", 3, (2, 1)),
            ("əə\nəəx", 9, (2, 3)),
            ("ab", 99, (1, 3)),
            ("\u{feff}ab\ncd", 0, (1, 1)),
            ("\u{feff}ab\ncd", 3, (1, 1)),
            ("\u{feff}ab\ncd", 4, (1, 2)),
            ("\u{feff}ab\ncd", 7, (2, 2)),
        ] {
            assert_eq!(position(text, at), expected, "{text:?} {at}");
        }
    }

    #[test]
    fn columns_are_correct_in_a_line_longer_than_a_block() {
        let text = format!("x\n{}", "ə".repeat(3 * BLOCK));
        assert_eq!(position(&text, text.len()), (2, 3 * BLOCK + 1));
        assert_eq!(position(&text, 2 + 2 * BLOCK), (2, BLOCK + 1));
    }
}

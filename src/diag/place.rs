//! Source files and places in them.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text file, read once and shared by everything that points into it.
#[derive(Debug)]
pub struct Source {
    /// The path as the user would type it.
    pub name: String,
    pub text: Cow<'static, str>,
    /// Made when the first position is asked for.
    index: OnceLock<Index>,
}

impl Source {
    pub fn new(name: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), index: OnceLock::new() })
    }

    /// Where an offset stands. A byte order mark has no column: no editor shows one.
    fn position(&self, at: usize) -> Position {
        let index = self.index.get_or_init(|| Index::new(&self.text));
        let line = index.lines.partition_point(|start| *start <= at);
        let start = index.lines.get(line.wrapping_sub(1)).copied().unwrap_or(0);
        let marks = usize::from(line == 1 && at > 0 && self.text.starts_with('\u{feff}'));
        Position { line, column: index.characters(&self.text, at) - index.characters(&self.text, start) + 1 - marks }
    }
}

/// Every so many bytes the characters before are counted once.
const BLOCK: usize = 1024;

/// What makes positions quick to tell: a file of nothing but mistakes has as many findings as lines.
#[derive(Debug)]
struct Index {
    /// Where each line begins.
    lines: Vec<usize>,
    /// The number of characters before each block.
    characters: Vec<usize>,
}

impl Index {
    fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let mut before = 0;
        let mut characters = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            before += beginnings(block);
            characters.push(before);
        }
        Self { lines: std::iter::once(0).chain(breaks).collect(), characters }
    }

    /// How many characters begin before an offset.
    fn characters(&self, text: &str, at: usize) -> usize {
        let block = at / BLOCK;
        let counted = self.characters.get(block).copied().unwrap_or(0);
        counted + text.as_bytes().get(block * BLOCK..at).map_or(0, beginnings)
    }
}

/// How many bytes begin a character.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// A range of bytes in a source.
#[derive(Debug, Clone)]
pub struct Place {
    pub source: Arc<Source>,
    pub range: Range<usize>,
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.range == other.range && self.source.name == other.source.name
    }
}

impl Eq for Place {}

/// Line and column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// A range that leaves the text or cuts a character is drawn in to the nearest boundary.
    pub fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
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

    /// The very beginning of a file, for findings about the file as a whole.
    pub fn file(source: &Arc<Source>) -> Self {
        Self::new(source, 0..0)
    }

    pub fn start(&self) -> Position {
        self.source.position(self.range.start)
    }

    pub fn end(&self) -> Position {
        self.source.position(self.range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(text: &str, at: usize) -> (usize, usize) {
        let start = Place::new(&Source::new("x", text.to_owned()), at..at).start();
        (start.line, start.column)
    }

    #[test]
    fn lines_and_columns_are_counted_as_an_editor_counts_them() {
        for (text, at, wanted) in [
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
            assert_eq!(position(text, at), wanted, "{text:?} {at}");
        }
    }

    #[test]
    fn a_long_line_is_counted_to_its_end() {
        let text = format!("x\n{}", "ə".repeat(3 * BLOCK));
        assert_eq!(position(&text, text.len()), (2, 3 * BLOCK + 1));
        assert_eq!(position(&text, 2 + 2 * BLOCK), (2, BLOCK + 1));
    }
}

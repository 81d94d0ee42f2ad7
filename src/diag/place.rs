//! Source files and places in them.

use std::ops::Range;
use std::sync::Arc;

/// A text file, read once and shared by everything that points into it.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The path as the user would type it.
    pub name: String,
    pub text: String,
}

impl Source {
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into() })
    }
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
        self.position(self.range.start)
    }

    pub fn end(&self) -> Position {
        self.position(self.range.end)
    }

    fn position(&self, at: usize) -> Position {
        let before = &self.source.text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

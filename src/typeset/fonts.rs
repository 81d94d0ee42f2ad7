//! The fonts: those in the binary, then those of folders that were asked for.
//! Never the system's, or two machines would print two papers.

use std::path::PathBuf;

use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_kit::fonts::{self, FontStore};

use crate::diag::{Code, Finding};

pub struct Fonts {
    store: FontStore,
    /// Every character with a glyph, as ranges in order.
    covered: Vec<(u32, u32)>,
}

impl Fonts {
    /// The embedded fonts and all fonts under the folders `paths`.
    ///
    /// # Errors
    /// A folder does not exist or holds no font.
    pub fn new(paths: &[PathBuf]) -> Result<Self, Vec<Finding>> {
        let mut store = FontStore::new();
        store.extend(fonts::embedded());
        let mut findings = Vec::new();
        for path in paths {
            let found: Vec<_> = if path.is_dir() { fonts::scan(path).collect() } else { Vec::new() };
            if found.is_empty() {
                let message = if path.is_dir() { "no fonts in the folder" } else { "no such folder of fonts" };
                findings.push(
                    Finding::new(Code::UnreadableFile, format!("{message}: {}", path.display()))
                        .help("give a folder with .ttf, .otf, .ttc or .otc files"),
                );
            }
            store.extend(found);
        }
        if findings.is_empty() { Ok(Self { covered: covered(store.book()), store }) } else { Err(findings) }
    }

    /// True where some font has a glyph for `char`, or none is needed: white space.
    pub fn covers(&self, char: char) -> bool {
        let code = u32::from(char);
        char.is_whitespace()
            || match self.covered.binary_search_by_key(&code, |range| range.0) {
                Ok(_) => true,
                Err(0) => false,
                Err(after) => code <= self.covered[after - 1].1,
            }
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }
}

/// The union of what the fonts cover, as ranges in order that do not touch.
fn covered(book: &FontBook) -> Vec<(u32, u32)> {
    let mut codes: Vec<u32> = (0..)
        .map_while(|index| book.info(index))
        .flat_map(|info| info.coverage.iter())
        .collect();
    codes.sort_unstable();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for code in codes {
        match ranges.last_mut() {
            Some((_, end)) if code <= *end + 1 => *end = code,
            _ => ranges.push((code, code)),
        }
    }
    ranges
}

//! The fonts: those embedded in the binary, then those of the folders in `--font-path`.
//!
//! System fonts are never used, so that every computer produces the same document.

use std::path::PathBuf;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst_kit::fonts::{self, FontSource, FontStore};

use crate::diag::{Code, Finding};

/// The metadata of the embedded fonts, in the format of [`FontInfo`].
///
/// Reading it from all 17 fonts takes as long as the layout of a page, and a document uses only three of them.
/// A test checks that it matches the fonts.
const DESCRIBED: &str = include_str!("embedded-fonts.json");

/// All fonts that documents may use. A font is opened when a character of it is first needed.
pub struct Fonts {
    store: FontStore,
    covered: Coverage,
}

/// A bit set of the characters for which a font has a glyph.
///
/// Every character of the directory is looked up here. The coverage tables of the fonts are too slow for that: they
/// search linearly.
struct Coverage(Vec<u64>);

impl Coverage {
    fn of<'a>(infos: impl Iterator<Item = &'a FontInfo>) -> Self {
        let mut bits = vec![0; (char::MAX as usize + 1) / 64];
        for character in infos.flat_map(|info| info.coverage.iter()) {
            if let Some(word) = bits.get_mut(character as usize / 64) {
                *word |= 1 << (character % 64);
            }
        }
        Self(bits)
    }

    fn contains(&self, char: char) -> bool {
        let character = u32::from(char);
        self.0.get(character as usize / 64).is_some_and(|word| word & (1 << (character % 64)) != 0)
    }
}

/// The bytes of an embedded font.
struct Embedded(&'static [u8]);

impl FontSource for Embedded {
    fn load(&self) -> Option<Font> {
        Font::new(Bytes::new(self.0), 0)
    }
}

impl Fonts {
    /// The embedded fonts and all fonts under the folders `paths`.
    ///
    /// # Errors
    /// A folder does not exist or holds no font.
    pub fn new(paths: &[PathBuf]) -> Result<Self, Vec<Finding>> {
        let mut store = FontStore::new();
        store.extend(embedded());
        let mut findings = Vec::new();
        for path in paths {
            let found: Vec<_> = if path.is_dir() { fonts::scan(path).collect() } else { Vec::new() };
            if found.is_empty() {
                let message = match () {
                    () if path.is_dir() => "there is no font in the folder",
                    () if path.exists() => "this is a file, and no folder",
                    () => "there is no such folder",
                };
                findings.push(
                    Finding::new(Code::UnreadableFile, format!("{message}: {}", path.display()))
                        .help("give a folder with .ttf, .otf, .ttc or .otc files"),
                );
            }
            store.extend(found);
        }
        let covered = Coverage::of((0..).map_while(|index| store.book().info(index)));
        if findings.is_empty() { Ok(Self { store, covered }) } else { Err(findings) }
    }

    /// True if a font has a glyph for `char`, or if it is white space and needs none.
    pub fn covers(&self, char: char) -> bool {
        char.is_whitespace() || self.covered.contains(char)
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }
}

/// The embedded fonts and their metadata.
fn embedded() -> Vec<(Embedded, FontInfo)> {
    let data: Vec<&'static [u8]> = typst_assets::fonts().collect();
    // If the number of fonts differs, `typst-assets` has another version than the test saw: read the fonts instead.
    let infos = serde_json::from_str::<Vec<FontInfo>>(DESCRIBED)
        .ok()
        .filter(|infos| infos.len() == data.len())
        .unwrap_or_else(|| data.iter().filter_map(|data| FontInfo::new(data, 0)).collect());
    data.into_iter().map(Embedded).zip(infos).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_metadata_file_matches_the_embedded_fonts() {
        let read: Vec<_> = typst_assets::fonts().filter_map(|data| FontInfo::new(data, 0)).collect();
        let lines: Vec<_> = read.iter().map(|info| serde_json::to_string(info).unwrap()).collect();
        let text = format!("[\n{}\n]\n", lines.join(",\n"));
        assert!(text == DESCRIBED, "the fonts have changed, embedded-fonts.json should be:\n{text}");
        assert!(typst_assets::fonts().all(|data| FontInfo::iter(data).count() == 1), "a collection of fonts");
    }

    #[test]
    fn fonts_cover_the_letters_and_signs_of_documents() {
        let fonts = Fonts::new(&[]).unwrap();
        assert!("AzƏəĞğİıŞş ЖёЫ ž ć № ₼ € ₽ “„«—… \u{a0}\n☐ → ა ש".chars().all(|char| fonts.covers(char)));
        assert!(!fonts.covers('中'));
    }

    #[test]
    fn a_folder_without_fonts_is_an_error() {
        let findings = Fonts::new(&[PathBuf::from("/nowhere"), PathBuf::from("src")]).err().unwrap();
        assert_eq!(findings.len(), 2);
    }
}

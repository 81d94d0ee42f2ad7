//! The fonts: those in the binary, then those of folders that were asked for.
//! Never the system's, or two machines would print two papers.

use std::path::PathBuf;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst_kit::fonts::{self, FontSource, FontStore};

use crate::diag::{Code, Finding};

/// What Typst finds out about the embedded fonts, found out beforehand: reading
/// it all out of 17 fonts takes as long as setting a page, and a paper needs
/// three of them. A test holds it to the fonts.
const DESCRIBED: &str = include_str!("embedded-fonts.json");

pub struct Fonts {
    store: FontStore,
    covered: Covered,
}

/// The characters for which some font has a glyph, a bit for each: every character of the
/// directory is asked for, and the fonts themselves answer by counting through their ranges.
struct Covered(Vec<u64>);

impl Covered {
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

/// A font of the binary, opened when a character of it is first set.
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
                let message = if path.is_dir() { "no fonts in the folder" } else { "no such folder of fonts" };
                findings.push(
                    Finding::new(Code::UnreadableFile, format!("{message}: {}", path.display()))
                        .help("give a folder with .ttf, .otf, .ttc or .otc files"),
                );
            }
            store.extend(found);
        }
        let covered = Covered::of((0..).map_while(|index| store.book().info(index)));
        if findings.is_empty() { Ok(Self { store, covered }) } else { Err(findings) }
    }

    /// True where some font has a glyph for `char`, or none is needed: white space.
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

/// The embedded fonts and what is known of them.
fn embedded() -> Vec<(Embedded, FontInfo)> {
    let data: Vec<&'static [u8]> = typst_assets::fonts().collect();
    // Another version of the fonts, which the test has not seen, is read anew.
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
    fn embedded_fonts_are_what_their_description_says() {
        let read: Vec<_> = typst_assets::fonts().filter_map(|data| FontInfo::new(data, 0)).collect();
        let lines: Vec<_> = read.iter().map(|info| serde_json::to_string(info).unwrap()).collect();
        let text = format!("[\n{}\n]\n", lines.join(",\n"));
        assert!(text == DESCRIBED, "the fonts have changed, embedded-fonts.json should be:\n{text}");
        assert!(typst_assets::fonts().all(|data| FontInfo::iter(data).count() == 1), "a collection of fonts");
    }

    #[test]
    fn letters_and_signs_of_papers_are_covered() {
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

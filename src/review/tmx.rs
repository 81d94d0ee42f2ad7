//! Reads TMX 1.4, the format in which translation programs exchange their memories.

use std::sync::Arc;

use roxmltree::{Document, Node};

use super::memory::Unit;
use crate::diag::{Code, Finding, Place, Source, Span};

/// The units of a file. `languages` are the tags of the project: a language of the file counts if its tag, or the first part
/// of its tag, is one of them.
///
/// # Errors
/// The file is no TMX.
pub fn read(source: &Arc<Source>, languages: &[String]) -> Result<Vec<Unit>, Finding> {
    let wrong = |message: String, line: u32| {
        let start: usize = source.text.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
        let finding = Finding::new(Code::UnreadableFile, message).at(Span::new(source, start..start));
        finding.help("export the memory as TMX 1.4 from the program that has it")
    };
    let document = Document::parse(&source.text)
        .map_err(|error| wrong(format!("the file is no TMX: {error}"), error.pos().row))?;
    let root = document.root_element();
    if root.tag_name().name() != "tmx" {
        return Err(wrong(format!("the file is no TMX: its root is <{}>", root.tag_name().name()), 1));
    }
    let mut line = Lines { text: &source.text, at: 0, line: 1 };
    let units = root.descendants().filter(|node| node.has_tag_name("tu"));
    let read = |unit: Node<'_, '_>| {
        let variants = unit.children().filter(|node| node.has_tag_name("tuv"));
        let texts = variants.filter_map(|variant| Some((tag(variant, languages)?, segment(variant)?)));
        let place = Place { file: source.name.clone(), line: line.of(unit.range().start) };
        Unit { texts: texts.collect(), place, phrase: None, has_gaps: false }
    };
    Ok(units.map(read).filter(|unit| unit.texts.len() > 1).collect())
}

/// The tag of the project that is the language of a variant.
fn tag(variant: Node<'_, '_>, languages: &[String]) -> Option<String> {
    let xml = "http://www.w3.org/XML/1998/namespace";
    let written = variant.attribute((xml, "lang")).or_else(|| variant.attribute("lang"))?;
    let is = |tag: &&String| tag.eq_ignore_ascii_case(written);
    let primary = written.split(['-', '_']).next().unwrap_or_default();
    let is_primary = |tag: &&String| tag.eq_ignore_ascii_case(primary);
    languages.iter().find(is).or_else(|| languages.iter().find(is_primary)).cloned()
}

/// The text of the segment, without the codes of other programs in it.
fn segment(variant: Node<'_, '_>) -> Option<String> {
    let segment = variant.children().find(|node| node.has_tag_name("seg"))?;
    let text: String = segment.children().filter(Node::is_text).filter_map(|node| node.text()).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The lines of a text, for positions in ascending order.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, at: usize) -> usize {
        self.line += self.text.get(self.at..at).map_or(0, |text| text.matches('\n').count());
        self.at = at;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(text: &str) -> Result<Vec<Unit>, Finding> {
        read(&Source::new("a.tmx", text.to_owned()), &["az".to_owned(), "en".to_owned()])
    }

    #[test]
    fn the_languages_of_the_project_are_read() {
        let text = "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header/><body>\n<tu>\n\
                    <tuv xml:lang=\"AZ-Latn\"><seg>Bir <ph>x</ph>iki</seg></tuv><tuv xml:lang=\"en-GB\"><seg>One\n two</seg></tuv>\
                    <tuv xml:lang=\"fr\"><seg>Un deux</seg></tuv></tu>\n<tu><tuv lang=\"en\"><seg>Alone</seg></tuv></tu>\
                    </body></tmx>";
        let units = units(text).unwrap();
        let [unit] = units.as_slice() else { panic!("{units:?}") };
        assert_eq!(
            unit.texts.iter().map(|(tag, text)| format!("{tag} {text}")).collect::<Vec<_>>(),
            ["az Bir iki", "en One two"]
        );
        assert_eq!(unit.place.line, 3);
    }

    #[test]
    fn what_is_no_tmx_is_an_error() {
        for text in ["", "<tmx>", "<xliff/>", "a = 1"] {
            assert!(units(text).is_err(), "{text}");
        }
    }
}

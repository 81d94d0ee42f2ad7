//! Writes TMX 1.4: every message in all languages, as a memory for translation programs.

use super::units::Messages;
use super::xliff::write_pieces;
use super::xml::Xml;
use crate::locale::{MessageTree, NamedTree, Piece, text_id};

/// The memory. `languages` has the messages, first those of the reference. Each variant of each language is a unit, with what the
/// other languages say in its place.
pub(super) fn write(languages: &[Messages<'_>]) -> String {
    let mut xml = Xml::new();
    xml.open("tmx", &[("version", "1.4")]);
    let source = languages.first().map_or("", Messages::tag);
    xml.empty(
        "header",
        &[
            ("creationtool", "rapporteur"),
            ("creationtoolversion", env!("CARGO_PKG_VERSION")),
            ("segtype", "sentence"),
            ("o-tmf", "Fluent"),
            ("adminlang", source),
            ("srclang", source),
            ("datatype", "x-fluent"),
        ],
    );
    xml.open("body", &[]);
    let mut known = std::collections::BTreeSet::new();
    let names = languages.iter().flat_map(|messages| &messages.trees).flat_map(|tree| &tree.patterns);
    let names: Vec<&str> = names.map(|pattern| pattern.name.as_str()).filter(|name| known.insert(*name)).collect();
    for name in names {
        for (id, texts) in units(name, languages) {
            xml.open("tu", &[("tuid", &id)]);
            for (tag, pieces) in texts {
                xml.open("tuv", &[("xml:lang", tag)]);
                let placeable = |xml: &mut Xml, number: usize, code: &str| {
                    xml.inline("ph", &[("x", &number.to_string())], Some(code))
                };
                let numbers: Vec<usize> = (1..=pieces.len()).collect();
                xml.mixed("seg", &[], |xml| write_pieces(&pieces, &numbers, xml, &placeable));
                xml.close("tuv");
            }
            xml.close("tu");
        }
    }
    xml.close("body");
    xml.close("tmx");
    xml.finish()
}

/// The text of each language, with its tag.
type Texts<'m> = Vec<(&'m str, Vec<Piece>)>;

/// The units of a value or attribute, with their ids. Variants that say the same in all languages are one unit.
fn units<'m>(name: &str, languages: &'m [Messages<'_>]) -> Vec<(String, Texts<'m>)> {
    let id = name.split('.').next().unwrap_or(name);
    let all: Vec<(&str, &MessageTree, &NamedTree)> = languages
        .iter()
        .filter_map(|messages| {
            let tree = messages.get(id)?;
            Some((messages.tag(), tree, tree.pattern(name)?))
        })
        .collect();
    let mut found: Vec<(String, Texts<'m>)> = Vec::new();
    for (own, tree, pattern) in &all {
        for leaf in tree.leaves(pattern) {
            let text = |(tag, tree, pattern): &(&'m str, &MessageTree, &NamedTree)| {
                let is_own = tag == own;
                let pieces =
                    if is_own { tree.reading(pattern, &leaf.path) } else { tree.reading_beside(pattern, &leaf.path) };
                (*tag, pieces)
            };
            let texts: Texts<'m> = all.iter().map(text).collect();
            if found.iter().any(|(_, known)| *known == texts) {
                continue;
            }
            let id = text_id(name, &leaf.path);
            // Two languages can number other choices alike.
            let is_taken = found.iter().any(|(known, _)| *known == id);
            found.push((if is_taken { format!("{id}@{own}") } else { id }, texts));
        }
    }
    found
}

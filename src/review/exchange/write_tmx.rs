//! Writes TMX 1.4: every message in all languages, as a memory for translation programs.

use super::units::Messages;
use super::xml::Xml;
use crate::locale::Piece;

/// The memory. `languages` has the messages, first those of the reference. Of the choices of a message, it has the first variant.
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
        xml.open("tu", &[("tuid", name)]);
        for messages in languages {
            let id = name.split('.').next().unwrap_or(name);
            let Some(tree) = messages.get(id) else { continue };
            let Some(pattern) = tree.pattern(name) else { continue };
            let pieces = tree.reading(pattern, &[]);
            xml.open("tuv", &[("xml:lang", messages.tag())]);
            xml.mixed("seg", &[], |xml| {
                let mut number = 0;
                for piece in &pieces {
                    match piece {
                        Piece::Text(text) => xml.characters(text),
                        Piece::Code(code) => {
                            number += 1;
                            xml.inline("ph", &[("x", &number.to_string())], Some(code));
                        }
                    }
                }
            });
            xml.close("tuv");
        }
        xml.close("tu");
    }
    xml.close("body");
    xml.close("tmx");
    xml.finish()
}

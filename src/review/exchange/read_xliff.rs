//! Reads XLIFF 2 and 1.2 as translation programs give them back.

use std::collections::BTreeMap;
use std::sync::Arc;

use roxmltree::{Document, Node};

use super::incoming::{Incoming, unreadable};
use super::xliff::CATEGORY;
use crate::diag::{Finding, Source, Span};
use crate::locale::{Piece, push_text};

/// True if the file begins as XML does.
pub(super) fn is_xml(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

/// The translations of a file.
///
/// # Errors
/// The file is no XLIFF 2 or 1.2.
pub(super) fn read(source: &Arc<Source>) -> Result<Vec<Incoming>, Finding> {
    let text = source.text.trim_start_matches('\u{feff}');
    let document = Document::parse(text).map_err(|error| {
        let row = error.pos().row;
        let start: usize = source.text.split_inclusive('\n').take(row.saturating_sub(1) as usize).map(str::len).sum();
        unreadable(format!("the file is no XLIFF: {error}"), Span::new(source, start..start))
    })?;
    let root = document.root_element();
    let version = root.attribute("version").unwrap_or_default();
    let reader = Reader { source, shift: source.text.len() - text.len() };
    match (root.tag_name().name(), version.split('.').next()) {
        ("xliff", Some("2")) => Ok(reader.units_2(root)),
        ("xliff", Some("1")) => Ok(reader.units_1(root)),
        ("xliff", _) => {
            Err(unreadable(format!("the file is XLIFF {version}; this program reads 2 and 1.2"), Span::file(source)))
        }
        (other, _) => Err(unreadable(format!("the file is no XLIFF: its root is <{other}>"), Span::file(source))),
    }
}

struct Reader<'s> {
    source: &'s Arc<Source>,
    /// The length of a byte order mark before the document.
    shift: usize,
}

impl Reader<'_> {
    fn span(&self, node: Node<'_, '_>) -> Span {
        let range = node.range();
        // The first tag is enough to find the place.
        let text = &self.source.text[self.shift..];
        let end = text[range.start..].find('>').map_or(range.end, |at| range.start + at + 1);
        Span::new(self.source, range.start + self.shift..end + self.shift)
    }

    fn units_2(&self, root: Node<'_, '_>) -> Vec<Incoming> {
        let language = root.attribute("trgLang").unwrap_or_default();
        elements(root, "unit").map(|unit| self.unit_2(unit, language)).collect()
    }

    fn unit_2(&self, unit: Node<'_, '_>, language: &str) -> Incoming {
        let base = |kind: &str| {
            let groups = elements(unit, "metaGroup").filter(|group| group.attribute("category") == Some(CATEGORY));
            let mut metas = groups.flat_map(|group| elements(group, "meta"));
            metas.find(|meta| meta.attribute("type") == Some(kind)).and_then(|meta| meta.text()).map(str::to_owned)
        };
        let data = elements(unit, "data").filter_map(|data| Some((data.attribute("id")?, data.text().unwrap_or(""))));
        let data: BTreeMap<&str, &str> = data.collect();
        let segments: Vec<Node<'_, '_>> = unit
            .children()
            .filter(|node| matches!(node.tag_name().name(), "segment" | "ignorable") && node.is_element())
            .collect();
        // A placeable that a program inserted without a reference is that of the source with the same number.
        let mut codes: BTreeMap<String, String> = BTreeMap::new();
        for code in segments.iter().filter_map(|segment| child(*segment, "source")).flat_map(|node| node.descendants())
        {
            if let (Some(id), Some(text)) =
                (code.attribute("id"), code.attribute("dataRef").and_then(|reference| data.get(reference)))
            {
                codes.insert(id.to_owned(), (*text).to_owned());
            }
        }
        let mut pieces = Vec::new();
        let mut is_whole = !segments.is_empty();
        for segment in &segments {
            match (child(*segment, "target"), segment.tag_name().name()) {
                (Some(target), _) => inline(target, &mut pieces, &|node| {
                    let by_reference = node.attribute("dataRef").and_then(|reference| data.get(reference).copied());
                    let by_number = || node.attribute("id").and_then(|id| codes.get(id).map(String::as_str));
                    by_reference.or_else(by_number).map(str::to_owned)
                }),
                // Spaces between segments are often only in the source.
                (None, "ignorable") => {
                    if let Some(source) = child(*segment, "source") {
                        inline(source, &mut pieces, &|_| None);
                    }
                }
                (None, _) => is_whole = false,
            }
        }
        let mut states = segments
            .iter()
            .filter(|segment| segment.tag_name().name() == "segment")
            .map(|segment| segment.attribute("state"));
        Incoming {
            language: language.to_owned(),
            id: unit.attribute("id").unwrap_or_default().to_owned(),
            text: is_whole.then_some(pieces),
            base_source: base("source"),
            base_text: base("target"),
            is_final: is_whole && states.all(|state| state == Some("final")),
            span: self.span(unit),
        }
    }

    fn units_1(&self, root: Node<'_, '_>) -> Vec<Incoming> {
        let files = elements(root, "file");
        files
            .flat_map(|file| {
                let language = file.attribute("target-language").unwrap_or_default();
                elements(file, "trans-unit").map(move |unit| self.unit_1(unit, language))
            })
            .collect()
    }

    fn unit_1(&self, unit: Node<'_, '_>, language: &str) -> Incoming {
        let prints = unit.attribute("extradata").unwrap_or_default();
        let base = |kind: &str| {
            let mut pairs = prints.split_whitespace().filter_map(|pair| pair.split_once('='));
            pairs.find(|(known, _)| *known == kind).map(|(_, print)| print.to_owned())
        };
        let source = child(unit, "source");
        let target = child(unit, "target");
        let text = target.map(|target| {
            let mut pieces = Vec::new();
            inline(target, &mut pieces, &|node| {
                let own = node.text().filter(|text| !text.is_empty());
                let by_number = || {
                    let mut codes = source?.descendants();
                    codes.find(|code| code.is_element() && code.attribute("id") == node.attribute("id"))?.text()
                };
                own.or_else(by_number).map(str::to_owned)
            });
            pieces
        });
        let state = target.and_then(|target| target.attribute("state"));
        Incoming {
            language: language.to_owned(),
            id: unit.attribute("id").unwrap_or_default().to_owned(),
            text,
            base_source: base("source"),
            base_text: base("target"),
            is_final: unit.attribute("approved") == Some("yes") || matches!(state, Some("final" | "signed-off")),
            span: self.span(unit),
        }
    }
}

/// The elements below a node with a name, whatever their namespace is.
fn elements<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|node| node.is_element() && node.tag_name().name() == name)
}

/// The pieces of a text. `code` is the placeable that an element stands for.
fn inline(node: Node<'_, '_>, pieces: &mut Vec<Piece>, code: &dyn Fn(Node<'_, '_>) -> Option<String>) {
    for part in node.children() {
        if part.is_text() {
            push_text(pieces, &part.text().unwrap_or_default().replace("\r\n", "\n"));
        } else if part.is_element() {
            match part.tag_name().name() {
                // Marks of terms and of comments stand around a text.
                "mrk" | "g" | "sm" | "em" => inline(part, pieces, code),
                "cp" => {
                    let number = part.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    let c = number.and_then(char::from_u32).unwrap_or('\u{fffd}');
                    push_text(pieces, c.encode_utf8(&mut [0; 4]));
                }
                name => {
                    let unknown = || format!("<{name} id=\"{}\"/>", part.attribute("id").unwrap_or_default());
                    pieces.push(Piece::Code(code(part).unwrap_or_else(unknown)));
                }
            }
        }
    }
}

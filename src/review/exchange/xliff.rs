//! Writes XLIFF 2.1 and 1.2, the formats of translation programs. One file has one language and the language of reference.

use super::glossary::Glossary;
use super::units::{Unit, UnitFile};
use super::xml::Xml;
use crate::locale::Piece;

/// A version of XLIFF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XliffVersion {
    V1_2,
    V2_1,
}

/// What a file is written from.
pub(super) struct Job<'a> {
    pub source: &'a str,
    pub target: &'a str,
    pub files: &'a [UnitFile],
    pub glossary: &'a Glossary,
}

/// The namespace of the state that is more exact than those of XLIFF, and of what the import needs.
pub(super) const CATEGORY: &str = "rapporteur";

pub(super) fn write(job: &Job<'_>, version: XliffVersion) -> String {
    match version {
        XliffVersion::V2_1 => write_2(job),
        XliffVersion::V1_2 => write_1(job),
    }
}

fn write_2(job: &Job<'_>) -> String {
    let mut xml = Xml::new();
    xml.open(
        "xliff",
        &[
            ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
            ("xmlns:gls", "urn:oasis:names:tc:xliff:glossary:2.0"),
            ("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"),
            ("version", "2.1"),
            ("srcLang", job.source),
            ("trgLang", job.target),
        ],
    );
    for (index, file) in job.files.iter().enumerate() {
        let id = format!("f{}", index + 1);
        xml.open("file", &[("id", &id), ("original", &file.path), ("canResegment", "no")]);
        if !file.comments.is_empty() {
            xml.open("notes", &[]);
            file.comments.iter().for_each(|comment| xml.text("note", &[("category", "comment")], comment));
            xml.close("notes");
        }
        file.units.iter().for_each(|unit| unit_2(unit, job, &mut xml));
        xml.close("file");
    }
    xml.close("xliff");
    xml.finish()
}

fn unit_2(unit: &Unit, job: &Job<'_>, xml: &mut Xml) {
    let mut attributes = vec![("id", unit.id.as_str()), ("name", unit.name.as_str()), ("xml:space", "preserve")];
    if unit.is_without_words() {
        attributes.push(("translate", "no"));
    }
    xml.open("unit", &attributes);
    let terms = job.glossary.terms_of(unit);
    if !terms.is_empty() {
        xml.open("gls:glossary", &[]);
        for term in terms {
            xml.open("gls:glossEntry", &[]);
            xml.text("gls:term", &[], &term.source);
            xml.text("gls:translation", &[], &term.target);
            xml.close("gls:glossEntry");
        }
        xml.close("gls:glossary");
    }
    xml.open("mda:metadata", &[]);
    xml.open("mda:metaGroup", &[("category", CATEGORY)]);
    xml.text("mda:meta", &[("type", "source")], &unit.source_print());
    xml.text("mda:meta", &[("type", "target")], &unit.target_print());
    xml.close("mda:metaGroup");
    xml.close("mda:metadata");
    let notes = notes(unit, job);
    if !notes.is_empty() {
        xml.open("notes", &[]);
        for Note { category, of_source, text } in notes {
            let side = if of_source { "source" } else { "target" };
            xml.text("note", &[("appliesTo", side), ("category", category)], &text);
        }
        xml.close("notes");
    }
    let codes = Codes::new(unit);
    if !codes.data.is_empty() {
        xml.open("originalData", &[]);
        codes.data.iter().enumerate().for_each(|(at, data)| xml.text("data", &[("id", &format!("d{}", at + 1))], data));
        xml.close("originalData");
    }
    let (state, more) = unit.status.xliff2();
    let mut attributes = vec![("state", state)];
    attributes.extend(more.map(|more| ("subState", more)));
    xml.open("segment", &attributes);
    let placeable = |xml: &mut Xml, id: usize, code: &str| {
        let (number, data) = (id.to_string(), format!("d{id}"));
        let disp = shown(code);
        let protected = [("canCopy", "no"), ("canDelete", "no"), ("dataRef", data.as_str()), ("disp", disp)];
        xml.inline("ph", &[&[("id", number.as_str())], protected.as_slice()].concat(), None);
    };
    xml.mixed("source", &[], |xml| codes.write_source(unit, xml, &placeable));
    if unit.target.is_some() {
        xml.mixed("target", &[], |xml| codes.write_target(unit, xml, &placeable));
    }
    xml.close("segment");
    xml.close("unit");
}

fn write_1(job: &Job<'_>) -> String {
    let mut xml = Xml::new();
    xml.open("xliff", &[("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")]);
    for file in job.files {
        xml.open(
            "file",
            &[
                ("original", file.path.as_str()),
                ("source-language", job.source),
                ("target-language", job.target),
                ("datatype", "x-fluent"),
            ],
        );
        xml.open("header", &[]);
        file.comments.iter().for_each(|comment| xml.text("note", &[], comment));
        xml.close("header");
        xml.open("body", &[]);
        file.units.iter().for_each(|unit| unit_1(unit, job, &mut xml));
        xml.close("body");
        xml.close("file");
    }
    xml.close("xliff");
    xml.finish()
}

fn unit_1(unit: &Unit, job: &Job<'_>, xml: &mut Xml) {
    let state = unit.status.xliff1();
    let prints = format!("source={} target={}", unit.source_print(), unit.target_print());
    let mut attributes = vec![("id", unit.id.as_str()), ("resname", unit.name.as_str()), ("xml:space", "preserve")];
    if unit.is_without_words() {
        attributes.push(("translate", "no"));
    }
    attributes.push(("approved", if state == "final" { "yes" } else { "no" }));
    attributes.push(("extradata", &prints));
    xml.open("trans-unit", &attributes);
    let codes = Codes::new(unit);
    let placeable = |xml: &mut Xml, id: usize, code: &str| xml.inline("ph", &[("id", &id.to_string())], Some(code));
    xml.mixed("source", &[], |xml| codes.write_source(unit, xml, &placeable));
    if unit.target.is_some() {
        xml.mixed("target", &[("state", state)], |xml| codes.write_target(unit, xml, &placeable));
    }
    for Note { category, of_source, text } in notes(unit, job) {
        let side = if of_source { "source" } else { "target" };
        xml.text("note", &[("from", category), ("annotates", side)], &text);
    }
    for term in job.glossary.terms_of(unit) {
        xml.text("note", &[("from", "term"), ("annotates", "source")], &format!("{} = {}", term.source, term.target));
    }
    xml.close("trans-unit");
}

/// A note for the translator.
struct Note {
    category: &'static str,
    of_source: bool,
    text: String,
}

fn notes(unit: &Unit, job: &Job<'_>) -> Vec<Note> {
    let comments = unit.comments.iter();
    let mut notes: Vec<Note> = comments
        .map(|(tag, text)| Note { category: "comment", of_source: tag == job.source, text: text.clone() })
        .collect();
    notes.extend(unit.sentence.iter().map(|text| Note { category: "sentence", of_source: false, text: text.clone() }));
    notes
}

/// The placeables of a unit with their numbers. A placeable of the translation has the number of the same one of the source.
struct Codes<'u> {
    source: Vec<usize>,
    target: Vec<usize>,
    data: Vec<&'u str>,
}

impl<'u> Codes<'u> {
    fn new(unit: &'u Unit) -> Self {
        let codes = |pieces: &'u Option<Vec<Piece>>| -> Vec<&'u str> {
            let code = |piece: &'u Piece| match piece {
                Piece::Code(code) => Some(code.as_str()),
                Piece::Text(_) => None,
            };
            pieces.iter().flatten().filter_map(code).collect()
        };
        let mut data = codes(&unit.source);
        let source: Vec<usize> = (1..=data.len()).collect();
        let mut free = source.clone();
        let mut target = Vec::new();
        for code in codes(&unit.target) {
            let same = free.iter().position(|number| data[number - 1] == code);
            target.push(match same {
                Some(at) => free.remove(at),
                None => {
                    data.push(code);
                    data.len()
                }
            });
        }
        Self { source, target, data }
    }

    fn write_source(&self, unit: &Unit, xml: &mut Xml, placeable: &Placeable<'_>) {
        write_pieces(unit.source.as_deref().unwrap_or_default(), &self.source, xml, placeable);
    }

    fn write_target(&self, unit: &Unit, xml: &mut Xml, placeable: &Placeable<'_>) {
        write_pieces(unit.target.as_deref().unwrap_or_default(), &self.target, xml, placeable);
    }
}

/// Writes a placeable with its number.
pub(super) type Placeable<'p> = dyn Fn(&mut Xml, usize, &str) + 'p;

/// Writes a text. `numbers` are those of its placeables, in their order.
pub(super) fn write_pieces(pieces: &[Piece], numbers: &[usize], xml: &mut Xml, placeable: &Placeable<'_>) {
    let mut numbers = numbers.iter();
    for piece in pieces {
        match piece {
            Piece::Text(text) => xml.characters(text),
            Piece::Code(code) => placeable(xml, numbers.next().copied().unwrap_or_default(), code),
        }
    }
}

/// What a translator sees of a placeable.
fn shown(code: &str) -> &str {
    code.trim_start_matches('{').trim_end_matches('}').trim()
}

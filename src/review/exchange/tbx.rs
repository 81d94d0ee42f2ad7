//! Writes the directory as a glossary: TBX-Basic (ISO 30042:2019), the format of terminology programs.

use super::xml::Xml;
use crate::directory::LocalizedDesignation;
use crate::grammar::{Gender, WordKind};
use crate::lang::Tag;
use crate::pipeline::LoadedProject;

/// All bodies, posts and terms in the languages, the first of which is that of reference.
pub(super) fn write(project: &LoadedProject, languages: &[&Tag]) -> String {
    let mut xml = Xml::new();
    xml.open(
        "tbx",
        &[
            ("type", "TBX-Basic"),
            ("style", "dca"),
            ("xml:lang", languages.first().map_or("", |tag| tag.as_str())),
            ("xmlns", "urn:iso:std:iso:30042:ed-2"),
        ],
    );
    xml.open("tbxHeader", &[]);
    xml.open("fileDesc", &[]);
    xml.open("sourceDesc", &[]);
    xml.text("p", &[], "The directory of a project of rapporteur");
    xml.close("sourceDesc");
    xml.close("fileDesc");
    xml.close("tbxHeader");
    xml.open("text", &[]);
    xml.open("body", &[]);
    for (id, designation) in project.directory.designations() {
        // An id of XML does not begin with a digit.
        let id = if id.starts_with(|c: char| c.is_ascii_digit()) { format!("_{id}") } else { id.clone() };
        xml.open("conceptEntry", &[("id", &id)]);
        for tag in languages {
            let Some(entry) = designation.languages.get(*tag) else { continue };
            xml.open("langSec", &[("xml:lang", tag.as_str())]);
            terms(entry, designation.kind, &mut xml);
            xml.close("langSec");
        }
        xml.close("conceptEntry");
    }
    xml.close("body");
    xml.close("text");
    xml.close("tbx");
    xml.finish()
}

fn terms(entry: &LocalizedDesignation, kind: WordKind, xml: &mut Xml) {
    let part = if kind == WordKind::Body { "properNoun" } else { "noun" };
    let forms = [
        ("fullForm", Some(&entry.full)),
        ("shortForm", entry.short.as_deref()),
        ("abbreviation", entry.abbr.as_deref()),
    ];
    for (kind, forms) in forms {
        let Some(forms) = forms else { continue };
        let mut notes =
            vec![("partOfSpeech", part), ("termType", kind), ("administrativeStatus", "preferredTerm-admn-sts")];
        notes.extend(entry.gender.and_then(gender).map(|gender| ("grammaticalGender", gender)));
        term(&forms.citation, &notes, xml);
    }
    for avoided in &entry.avoid {
        // `*` ends the beginning of a word.
        let text = avoided.trim_end_matches('*');
        term(text, &[("partOfSpeech", part), ("administrativeStatus", "deprecatedTerm-admn-sts")], xml);
    }
}

fn term(text: &str, notes: &[(&str, &str)], xml: &mut Xml) {
    xml.open("termSec", &[]);
    xml.text("term", &[], text);
    notes.iter().for_each(|(kind, value)| xml.text("termNote", &[("type", kind)], value));
    xml.close("termSec");
}

fn gender(gender: Gender) -> Option<&'static str> {
    match gender {
        Gender::Masculine => Some("masculine"),
        Gender::Feminine => Some("feminine"),
        Gender::Neuter => Some("neuter"),
        Gender::Plural => None,
    }
}

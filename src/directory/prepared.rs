//! Designations that the build script has read. To load them is several times faster than to read them from a table, and the
//! embedded directory has thousands.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::entries::{Designation, LocalizedDesignation};
use super::reader::DataReader;
use crate::diag::{Source, Span};
use crate::grammar::{Forms, Gender, WordKind};
use crate::lang::Tag;
use crate::spanned::{PreparedSpan, PreparedText};

/// What stands before the entries of a file.
#[derive(Serialize, Deserialize)]
struct Header<'a> {
    /// The cases by which the entries were read, by the tag of the language.
    #[serde(borrow)]
    cases: BTreeMap<&'a str, Vec<&'a str>>,
    /// The number of entries that follow.
    entries: u32,
}

#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    id: PreparedText<'a>,
    kind: WordKind,
    languages: Vec<InLanguage<'a>>,
    seat: Option<PreparedText<'a>>,
    same_facts: bool,
    span: PreparedSpan,
}

#[derive(Serialize, Deserialize)]
struct InLanguage<'a> {
    tag: &'a str,
    #[serde(borrow)]
    full: Texts<'a>,
    short: Option<Texts<'a>>,
    abbr: Option<Texts<'a>>,
    full_span: PreparedSpan,
    derived: Vec<&'a str>,
    avoid: Vec<&'a str>,
    gender: Option<Gender>,
    animate: Option<bool>,
    address: Option<&'a str>,
    span: PreparedSpan,
}

/// A text with its forms.
#[derive(Serialize, Deserialize)]
enum Texts<'a> {
    /// Most texts have no forms and no hints.
    Citation(&'a str),
    WithForms {
        citation: &'a str,
        invariable: bool,
        given: Vec<(&'a str, &'a str)>,
        sounds: Option<&'a str>,
        inflected: Vec<&'a str>,
        rule: Option<PreparedText<'a>>,
    },
}

/// The prepared form of the entries of a file, each with the place of its id. `None` if a number or a text is too large.
#[allow(dead_code, reason = "only the build script calls it")]
pub fn prepare(entries: &[(Span, Designation)], data: &DataReader<'_>) -> Option<Vec<u8>> {
    let cases = data.languages.iter().map(|language| (language.tag.as_str(), texts(&language.cases))).collect();
    let header = Header { cases, entries: u32::try_from(entries.len()).ok()? };
    let mut bytes = postcard::to_extend(&header, Vec::new()).ok()?;
    for (id, designation) in entries {
        bytes = postcard::to_extend(&entry(id, designation)?, bytes).ok()?;
    }
    Some(bytes)
}

fn texts(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn entry<'a>(id: &Span, designation: &'a Designation) -> Option<Entry<'a>> {
    let languages = designation.languages.iter().map(|(tag, text)| in_language(tag, text));
    Some(Entry {
        id: PreparedText { text: designation.id.as_deref()?, span: PreparedSpan::of(id)? },
        kind: designation.kind,
        languages: languages.collect::<Option<_>>()?,
        seat: designation.seat.as_ref().map_or(Some(None), |seat| PreparedText::of(seat).map(Some))?,
        same_facts: designation.same_facts,
        span: PreparedSpan::of(&designation.span)?,
    })
}

fn in_language<'a>(tag: &'a Tag, text: &'a LocalizedDesignation) -> Option<InLanguage<'a>> {
    let boxed = |forms: &'a Option<Box<Forms>>| forms.as_deref().map_or(Some(None), |forms| of_forms(forms).map(Some));
    Some(InLanguage {
        tag: tag.as_str(),
        full: of_forms(&text.full)?,
        short: boxed(&text.short)?,
        abbr: boxed(&text.abbr)?,
        full_span: PreparedSpan::of(&text.full_span)?,
        derived: texts(&text.derived),
        avoid: texts(&text.avoid),
        gender: text.gender,
        animate: text.animate,
        address: text.address.as_deref(),
        span: PreparedSpan::of(&text.span)?,
    })
}

fn of_forms(forms: &Forms) -> Option<Texts<'_>> {
    if *forms == (Forms { citation: forms.citation.clone(), ..Forms::default() }) {
        return Some(Texts::Citation(&forms.citation));
    }
    Some(Texts::WithForms {
        citation: &forms.citation,
        invariable: forms.invariable,
        given: forms.given.iter().map(|(case, text)| (case.as_str(), text.as_str())).collect(),
        sounds: forms.sounds.as_deref(),
        inflected: texts(&forms.inflected),
        rule: forms.rule.as_ref().map_or(Some(None), |rule| PreparedText::of(rule).map(Some))?,
    })
}

/// The designations of a prepared file, each with the place of its id, in the languages of the project. `None` if the bytes
/// are no such form, or if the project gives a language other cases than the entries were read by.
pub fn read_prepared(bytes: &[u8], source: &Arc<Source>, data: &DataReader<'_>) -> Option<Vec<(Span, Designation)>> {
    let (header, mut rest) = postcard::take_from_bytes::<Header<'_>>(bytes).ok()?;
    let has_same_cases = |tag: &str, cases: &[&str]| {
        let language = data.languages.iter().find(|language| language.tag.as_str() == tag);
        language.is_none_or(|language| language.cases == cases)
    };
    if !header.cases.iter().all(|(tag, cases)| has_same_cases(tag, cases)) {
        return None;
    }
    let read = Reader { source, data };
    let mut entries = Vec::with_capacity(header.entries as usize);
    for _ in 0..header.entries {
        let (entry, behind) = postcard::take_from_bytes::<Entry<'_>>(rest).ok()?;
        rest = behind;
        entries.push(read.entry(entry));
    }
    Some(entries)
}

struct Reader<'a> {
    source: &'a Arc<Source>,
    data: &'a DataReader<'a>,
}

impl Reader<'_> {
    fn entry(&self, entry: Entry<'_>) -> (Span, Designation) {
        let id = entry.id;
        let languages = entry.languages.into_iter().filter_map(|text| {
            let language = self.data.languages.iter().find(|language| language.tag.as_str() == text.tag)?;
            Some((language.tag.clone(), Box::new(self.in_language(text))))
        });
        let designation = Designation {
            kind: entry.kind,
            id: Some(id.text.to_owned()),
            languages: languages.collect(),
            seat: entry.seat.map(|seat| seat.spanned(self.source)),
            same_facts: entry.same_facts,
            span: entry.span.of_source(self.source),
        };
        (id.span.of_source(self.source), designation)
    }

    fn in_language(&self, text: InLanguage<'_>) -> LocalizedDesignation {
        LocalizedDesignation {
            full: self.forms(text.full),
            short: text.short.map(|forms| Box::new(self.forms(forms))),
            abbr: text.abbr.map(|forms| Box::new(self.forms(forms))),
            full_span: text.full_span.of_source(self.source),
            derived: text.derived.into_iter().map(str::to_owned).collect(),
            avoid: text.avoid.into_iter().map(str::to_owned).collect(),
            gender: text.gender,
            animate: text.animate,
            address: text.address.map(str::to_owned),
            span: text.span.of_source(self.source),
        }
    }

    fn forms(&self, texts: Texts<'_>) -> Forms {
        match texts {
            Texts::Citation(citation) => Forms { citation: citation.to_owned(), ..Forms::default() },
            Texts::WithForms { citation, invariable, given, sounds, inflected, rule } => Forms {
                citation: citation.to_owned(),
                invariable,
                given: given.into_iter().map(|(case, text)| (case.to_owned(), text.to_owned())).collect(),
                sounds: sounds.map(str::to_owned),
                inflected: inflected.into_iter().map(str::to_owned).collect(),
                rule: rule.map(|rule| rule.spanned(self.source)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::directory::entries::kind_of;
    use crate::directory::{Directory, KINDS};
    use crate::project::Project;

    /// Otherwise they are read from their tables at each start, which takes longer.
    #[test]
    fn the_embedded_designations_are_prepared_as_they_are_read() {
        let (project, mut findings) = (Project::embedded().unwrap(), Vec::new());
        let tags = project.languages(&mut findings);
        let languages: Vec<_> = tags.into_iter().filter_map(|tag| project.language(tag, &mut findings)).collect();
        let known: BTreeSet<_> = languages.iter().map(|language| language.tag.clone()).collect();
        let data = DataReader { languages: &languages, known: &known, covers: &|_| true };
        // The tests read the tables.
        let entries = KINDS.map(|kind| Directory::read(&project, kind, &data));
        let directory = Directory::new(&project, entries, &data, &mut findings);
        let mut prepared = 0;
        for kind in KINDS.into_iter().filter(|kind| kind_of(kind).is_some()) {
            let mut files = project.layers(&format!("data/{kind}.toml"), &mut findings);
            files.extend(project.layers_in(&format!("data/{kind}"), ".toml", &mut findings));
            for file in files {
                let bytes = file.source.prepared.content.expect(&file.source.name);
                for (span, designation) in read_prepared(bytes, &file.source, &data).expect(&file.source.name) {
                    let id = designation.id.clone().unwrap();
                    assert_eq!(file.source.text[span.range], id);
                    assert_eq!(**directory.designation(&id).unwrap(), designation);
                    prepared += 1;
                }
            }
        }
        assert_eq!(prepared, directory.designations().count());
        assert!(findings.is_empty(), "{findings:?}");
        assert!(read_prepared(b"no entries", &Source::new("a.toml", ""), &data).is_none());
    }
}

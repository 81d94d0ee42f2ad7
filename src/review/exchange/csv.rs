//! A table of all texts, for people who translate in a spreadsheet: one row for each text, one column for each language.
//!
//! Texts are in Fluent's notation, so that a placeable is a word in braces.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::incoming::{Incoming, unreadable};
use super::units::{Unit, UnitFile};
use crate::diag::{Code, Finding, Source, Span};
use crate::locale::{notation, pieces_of};
use crate::project::unknown_language;

/// The columns before and after those of the languages.
const FIRST: [&str; 3] = ["id", "name", "comment"];
const LAST: [&str; 3] = ["missing", "state", "base"];

/// Spreadsheets take a file without this mark for one in the encoding of the system.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The table. `languages` are the tags, first that of the reference, each with its units.
pub(super) fn write(languages: &[(&str, Vec<UnitFile>)]) -> String {
    let tables: Vec<(&str, BTreeMap<&str, &Unit>)> = languages
        .iter()
        .map(|(tag, files)| (*tag, units_of(files).map(|unit| (unit.id.as_str(), unit)).collect()))
        .collect();
    // The order of the first language, and what only others have behind it.
    let mut order: Vec<&str> = Vec::new();
    let mut known = BTreeSet::new();
    for (_, files) in languages {
        order.extend(units_of(files).map(|unit| unit.id.as_str()).filter(|id| known.insert(*id)));
    }
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::new());
    let head = FIRST.into_iter().chain(languages.iter().map(|(tag, _)| *tag)).chain(LAST);
    // Writing to memory cannot fail.
    let _ = writer.write_record(head);
    for id in order {
        let of_id = || tables.iter().filter_map(|(tag, table)| Some((*tag, *table.get(id)?)));
        let Some((_, first)) = of_id().next() else { continue };
        let mut comments: Vec<&str> = Vec::new();
        for (_, text) in of_id().flat_map(|(_, unit)| &unit.comments) {
            if !comments.contains(&text.as_str()) {
                comments.push(text);
            }
        }
        let mut row = vec![id.to_owned(), first.name.clone(), comments.join("\n")];
        row.extend(
            tables.iter().map(|(_, table)| {
                table.get(id).and_then(|unit| unit.target.as_deref()).map(notation).unwrap_or_default()
            }),
        );
        let missing: Vec<&str> = of_id().filter(|(_, unit)| unit.target.is_none()).map(|(tag, _)| tag).collect();
        row.push(missing.join(" "));
        let state = |(tag, unit): (&str, &Unit)| Some(format!("{tag}={}", unit.status.word()?));
        row.push(of_id().filter_map(state).collect::<Vec<_>>().join(" "));
        let base = |(tag, unit): (&str, &Unit)| format!("{tag}={}/{}", unit.source_print(), unit.target_print());
        row.push(of_id().map(base).collect::<Vec<_>>().join(" "));
        let _ = writer.write_record(&row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{}", String::from_utf8(bytes).unwrap_or_default())
}

fn units_of(files: &[UnitFile]) -> impl Iterator<Item = &Unit> {
    files.iter().flat_map(|file| &file.units)
}

/// The texts of a table. A column of a language that the project does not have is a finding.
///
/// # Errors
/// The file is no table of texts.
pub(super) fn read(
    source: &Arc<Source>,
    known: &[&str],
    findings: &mut Vec<Finding>,
) -> Result<Vec<Incoming>, Finding> {
    let text = source.text.trim_start_matches(BYTE_ORDER_MARK);
    let shift = source.text.len() - text.len();
    let head = text.lines().next().unwrap_or_default();
    // Spreadsheets separate cells as the system does.
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count());
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut columns: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let at = error.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0)) + shift;
            unreadable(format!("the file is no table: {error}"), Span::new(source, at..at))
        })?;
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0)) + shift;
        // The end of the line before belongs to this row.
        let rest = source.text.get(start..).unwrap_or_default();
        let start = source.text.len() - rest.trim_start_matches(['\r', '\n']).len();
        let line = source.text[start..].lines().next().map_or(0, str::len);
        let span = Span::new(source, start..start + line);
        if columns.is_empty() {
            columns = record.iter().map(|name| name.trim().to_owned()).collect();
            for needed in ["id", "base"] {
                if !columns.iter().any(|name| name == needed) {
                    return Err(unreadable(format!("the table has no column `{needed}`"), span));
                }
            }
            let is_language = |name: &&String| !FIRST.iter().chain(&LAST).any(|own| own == name) && !name.is_empty();
            for unknown in columns.iter().filter(is_language).filter(|name| !known.contains(&name.as_str())) {
                let known = known.iter().copied().collect();
                findings.push(unknown_language(unknown, &known).at(span.clone()));
            }
            continue;
        }
        let cell = |name: &str| columns.iter().position(|known| known == name).and_then(|at| record.get(at));
        let id = cell("id").unwrap_or_default().trim();
        for tag in known {
            let Some(text) = cell(tag).map(|text| text.replace("\r\n", "\n")).filter(|text| !text.is_empty()) else {
                continue;
            };
            let Some(pieces) = pieces_of(&text) else {
                let finding = Finding::new(Code::FluentSyntax, format!("the braces of `{id}` in {tag} do not match"));
                findings
                    .push(finding.at(span.clone()).help("write { and } around a placeable, as the export has them"));
                continue;
            };
            let mut bases = cell("base").unwrap_or_default().split_whitespace().filter_map(|pair| pair.split_once('='));
            let base = bases.find(|(of, _)| of == tag).and_then(|(_, prints)| prints.split_once('/'));
            found.push(Incoming {
                language: (*tag).to_owned(),
                id: id.to_owned(),
                text: Some(pieces),
                base_source: base.map(|(print, _)| print.to_owned()),
                base_text: base.map(|(_, print)| print.to_owned()),
                is_final: false,
                span: span.clone(),
            });
        }
    }
    if columns.is_empty() {
        return Err(unreadable("the file is empty".to_owned(), Span::file(source)));
    }
    Ok(found)
}

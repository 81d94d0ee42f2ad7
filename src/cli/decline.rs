//! The `decline` command: prints the case forms of names and words. It takes single texts, or a table with thousands
//! of them.

use std::fmt::Write;
use std::io;
use std::sync::Arc;

use serde::Serialize;

use super::exit::Exit;
use super::options::{Decline, DeclineInput, gender, with_plain_blanks};
use super::report::{Report, visible};
use crate::diag::{Code, Finding, Source, Span};
use crate::grammar::{Gender, InflectedForm};
use crate::input::{Input, read_table};
use crate::locale::{Hints, Inflector, Paradigm, TextKind};
use crate::project::Project;

/// The most findings to report for one table. More of them are only counted.
const MAX_FINDINGS: usize = 100;

/// Rows are printed in chunks of about this many bytes. A write per row would be slow.
const CHUNK_BYTES: usize = 64 * 1024;

pub(super) fn run(decline: &Decline, report: &mut Report) -> Exit {
    match prepare(decline) {
        Ok(inflector) => match &decline.input {
            DeclineInput::Texts(texts) => {
                texts.iter().for_each(|text| one(text, decline, &inflector, report));
                Exit::Success
            }
            DeclineInput::Table(input) => table(input, decline, &inflector, report),
        },
        Err(findings) => report_findings(&findings, report),
    }
}

/// The inflector of the language, with the case and the rule of the command line checked.
fn prepare(decline: &Decline) -> Result<Inflector, Vec<Finding>> {
    let project = Project::open_or_embedded(decline.project.as_deref())?;
    let inflector = Inflector::new(&project, &decline.lang)?;
    let case = decline.case.as_ref().and_then(|case| inflector.unknown_case(case));
    let rule = decline.hints.rule.as_ref().and_then(|rule| inflector.unknown_rule(rule));
    let findings: Vec<Finding> = case.into_iter().chain(rule).collect();
    if findings.is_empty() { Ok(inflector) } else { Err(findings) }
}

/// Prints the forms of one text.
fn one(text: &str, decline: &Decline, inflector: &Inflector, report: &mut Report) {
    let mut paradigm = inflector.paradigm(text, decline.kind, &decline.hints);
    if let Some(wanted) = &decline.case {
        paradigm.retain(|(case, _)| case == wanted);
    }
    report.result(&match decline.json {
        true => json(text, decline, &paradigm),
        false => visible(&for_people(text, &paradigm)).into_owned(),
    });
}

/// The JSON output for one text.
#[derive(Serialize)]
struct ParadigmRecord<'a> {
    text: &'a str,
    lang: &'a str,
    kind: &'a str,
    gender: Option<&'static str>,
    forms: Vec<Form<'a>>,
}

/// The form in one case. `form` is null if it does not exist.
#[derive(Serialize)]
struct Form<'a> {
    case: &'a str,
    form: Option<&'a str>,
    /// The names of the rules that produced the form.
    rules: &'a [String],
    /// Why the form may be wrong. Null if the rules are certain.
    doubt: Option<&'a str>,
}

fn json(text: &str, decline: &Decline, paradigm: &Paradigm) -> String {
    let forms = paradigm.iter().map(|(case, form)| Form {
        case,
        form: form.as_ref().map(|form| form.text.as_str()),
        rules: form.as_ref().map_or(&[], |form| &form.rules),
        doubt: form.as_ref().and_then(|form| form.doubt.as_deref()),
    });
    let record = ParadigmRecord {
        text,
        lang: &decline.lang,
        kind: decline.kind.as_str(),
        gender: decline.hints.gender.map(Gender::as_str),
        forms: forms.collect(),
    };
    // Serialising strings and lists of strings cannot fail.
    serde_json::to_string(&record).unwrap_or_default()
}

/// Formats a paradigm for people: one line per case with the form and its rules, then the doubts.
fn for_people(text: &str, paradigm: &Paradigm) -> String {
    let shown = |form: &Option<InflectedForm>| form.as_ref().map_or("–", |form| form.text.as_str()).to_owned();
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let cases = width(&mut paradigm.iter().map(|(case, _)| case.chars().count()));
    let forms = width(&mut paradigm.iter().map(|(_, form)| shown(form).chars().count()));
    let mut lines = text.to_owned();
    let mut doubts: Vec<&str> = Vec::new();
    for (case, form) in paradigm {
        let rules = form.as_ref().map_or(String::new(), |form| form.rules.join(", "));
        let line = format!("  {case:cases$}  {:forms$}  {rules}", shown(form));
        // Writing to a string cannot fail.
        let _ = write!(lines, "\n{}", line.trim_end());
        doubts.extend(form.as_ref().and_then(|form| form.doubt.as_deref()));
    }
    doubts.dedup();
    for doubt in doubts {
        let _ = write!(lines, "\n  not sure: {doubt}");
    }
    lines
}

/// The index of each column of a table.
struct Columns {
    text: usize,
    gender: Option<usize>,
    kind: Option<usize>,
}

/// Prints a table with the forms of all texts of a table.
fn table(input: &Input, decline: &Decline, inflector: &Inflector, report: &mut Report) -> Exit {
    let source = match read_table(input, &mut io::stdin()) {
        Ok(source) => source,
        Err(finding) => return report_findings(&[finding], report),
    };
    let mut rows = rows(&source.text);
    let columns = match rows.next().map_or_else(|| Err(no_header(&source, 0..0)), |row| header(&source, row)) {
        Ok(columns) => columns,
        Err(finding) => return report_findings(&[finding], report),
    };
    let cases: Vec<&str> = inflector.cases().iter().map(String::as_str).filter(|case| decline.shows(case)).collect();
    let mut chunk = format!("text\t{}", cases.join("\t"));
    let (mut findings, mut doubtful, mut wrong) = (Vec::new(), 0_usize, 0_usize);
    for (start, row) in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let text = with_plain_blanks(cells.get(columns.text).copied().unwrap_or_default());
        let paradigm = match read_row(&source, start, &cells, &columns, decline) {
            Ok((kind, gender)) if !text.is_empty() => {
                inflector.paradigm(&text, kind, &Hints { gender, ..decline.hints.clone() })
            }
            Ok(_) => Vec::new(),
            Err(finding) => {
                wrong += 1;
                if wrong <= MAX_FINDINGS {
                    findings.push(finding);
                }
                Vec::new()
            }
        };
        if !chunk.is_empty() {
            chunk.push('\n');
        }
        chunk.push_str(&text);
        let unsure =
            |(_, form): &(String, Option<InflectedForm>)| form.as_ref().is_some_and(|form| form.doubt.is_some());
        doubtful += usize::from(paradigm.iter().any(unsure));
        let mut wanted = paradigm.iter().filter(|(case, _)| decline.shows(case));
        for _ in &cases {
            chunk.push('\t');
            let form = wanted.next().and_then(|(_, form)| form.as_ref());
            chunk.push_str(form.map_or("", |form| form.text.as_str()));
        }
        if chunk.len() > CHUNK_BYTES {
            report.result(&chunk);
            chunk.clear();
        }
    }
    if !chunk.is_empty() {
        report.result(&chunk);
    }
    if doubtful > 0 {
        let texts = if doubtful == 1 { "1 text has".to_owned() } else { format!("{doubtful} texts have") };
        report.note(&format!("{texts} a doubtful form: decline one text without --from to see the reason"));
    }
    let exit = report_findings(&findings, report);
    if wrong > MAX_FINDINGS {
        report.note(&format!("{} more rows are wrong", wrong - MAX_FINDINGS));
    }
    exit
}

fn report_findings(findings: &[Finding], report: &mut Report) -> Exit {
    report.findings(findings);
    Exit::of_all(findings)
}

/// The lines of a text, each with its byte offset. A byte order mark is skipped.
fn rows(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let (mut offset, text) = (mark, &text[mark..]);
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

fn no_header(source: &Arc<Source>, range: std::ops::Range<usize>) -> Finding {
    Finding::new(Code::BadValue, "the first line must have the names of the columns, with a column `text`")
        .at(Span::new(source, range))
        .help("text, gender and kind, with a tab between them")
}

/// Reads the first line, which names the columns.
fn header(source: &Arc<Source>, (start, row): (usize, &str)) -> Result<Columns, Finding> {
    let names: Vec<&str> = row.split('\t').map(str::trim).collect();
    let find = |name: &str| names.iter().position(|column| *column == name);
    let known = ["text", "gender", "kind"];
    match (find("text"), names.iter().all(|name| known.contains(name))) {
        (Some(text), true) => Ok(Columns { text, gender: find("gender"), kind: find("kind") }),
        _ => Err(no_header(source, start..start + row.len())),
    }
}

/// Reads the kind and the gender of a row. Empty cells take the values of the command line.
fn read_row(
    source: &Arc<Source>,
    start: usize,
    cells: &[&str],
    columns: &Columns,
    decline: &Decline,
) -> Result<(TextKind, Option<Gender>), Finding> {
    let cell = |column: Option<usize>| column.and_then(|column| cells.get(column)).map_or("", |cell| cell.trim());
    let wrong = |column: Option<usize>, expected: String| {
        let column = column.unwrap_or(0);
        let begin: usize = start + cells.iter().take(column).map(|cell| cell.len() + 1).sum::<usize>();
        let range = begin..begin + cells.get(column).map_or(0, |cell| cell.len());
        let message = format!("expected {expected}, found `{}`", cell(Some(column)));
        Finding::new(Code::BadValue, message).at(Span::new(source, range))
    };
    let kind = match cell(columns.kind) {
        "" => decline.kind,
        name => TextKind::from_name(name).ok_or_else(|| {
            wrong(columns.kind, format!("one of {}", TextKind::names().collect::<Vec<_>>().join(", ")))
        })?,
    };
    let gender = match cell(columns.gender) {
        "" => decline.hints.gender,
        name => Some(gender(name).ok_or_else(|| wrong(columns.gender, "m, f, n, p or nothing".to_owned()))?),
    };
    Ok((kind, gender))
}

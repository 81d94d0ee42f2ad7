//! `decline`: the whole paradigm of names and words, one by one for people to look at,
//! or thousands from a table for programs.

use std::fmt::Write;
use std::io;
use std::sync::Arc;

use serde::Serialize;

use super::exit::Exit;
use super::options::{Asked, Decline, gender};
use super::report::{Report, visible};
use crate::diag::{Code, Finding, Place, Source, any_error};
use crate::grammar::{Bent, Gender, Inflector};
use crate::input::{Input, read_table};
use crate::lang::{Language, Tag};
use crate::locale::{Declined, Hints, Locale, Paradigm, unknown_rule};
use crate::project::{Project, unknown_language};

/// A table with more mistakes than these has one in every row.
const MOST_FINDINGS: usize = 100;

/// Rows told at once: the reader of a pipe is not to be woken for each.
const CHUNK: usize = 64 * 1024;

pub(super) fn run(decline: &Decline, report: &mut Report) -> Exit {
    match prepare(decline) {
        Ok((language, rules)) => match &decline.asked {
            Asked::Texts(texts) => {
                texts.iter().for_each(|text| one(text, decline, &language, &rules, report));
                Exit::Success
            }
            Asked::Table(input) => table(input, decline, &language, &rules, report),
        },
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

/// The language and its rules.
fn prepare(decline: &Decline) -> Result<(Language, Inflector), Vec<Finding>> {
    let project = match &decline.project {
        Some(folder) => Project::open(folder)?,
        None => Project::embedded()?,
    };
    let folders = project.folders("locales");
    let tag: Option<Tag> = folders.get(decline.lang.as_str()).and_then(|name| name.parse().ok());
    let tag = tag.ok_or_else(|| vec![unknown_language(&decline.lang, &folders)])?;
    let mut findings = Vec::new();
    let language = project.language(tag.clone(), &mut findings);
    let rules = language.as_ref().and_then(|language| Locale::load_rules(&project, language, &mut findings));
    let Some((language, rules)) = language.zip(rules).filter(|_| !any_error(&findings)) else {
        if findings.is_empty() {
            let message = format!("the language {tag} has no rules of inflection");
            let help = format!("they stand in locales/{tag}/inflection.toml");
            findings.push(Finding::new(Code::UnknownLanguage, message).help(help));
        }
        return Err(findings);
    };
    let case = decline.case.as_ref().filter(|case| !language.cases.contains(case));
    findings.extend(case.map(|case| language.unknown_case(case)));
    findings.extend(decline.hints.rule.as_ref().and_then(|name| unknown_rule(name, Some(&rules), &language)));
    if any_error(&findings) { Err(findings) } else { Ok((language, rules)) }
}

fn one(text: &str, decline: &Decline, language: &Language, rules: &Inflector, report: &mut Report) {
    let mut paradigm = decline.kind.paradigm(text, &decline.hints, language, rules);
    if let Some(wanted) = &decline.case {
        paradigm.retain(|(case, _)| case == wanted);
    }
    report.result(&match decline.json {
        true => json(text, decline, &paradigm),
        false => visible(&shown(text, &paradigm)).into_owned(),
    });
}

#[derive(Serialize)]
struct Told<'a> {
    text: &'a str,
    lang: &'a str,
    kind: &'a str,
    gender: Option<&'static str>,
    forms: Vec<Form<'a>>,
}

/// One case; `form` is null where there is no such form.
#[derive(Serialize)]
struct Form<'a> {
    case: &'a str,
    form: Option<&'a str>,
    /// The names of the rules that made it.
    rules: &'a [String],
    /// Why the rules cannot be sure of it.
    doubt: Option<&'a str>,
}

fn json(text: &str, decline: &Decline, paradigm: &Paradigm) -> String {
    let forms = paradigm.iter().map(|(case, bent)| Form {
        case,
        form: bent.as_ref().map(|bent| bent.text.as_str()),
        rules: bent.as_ref().map_or(&[], |bent| &bent.rules),
        doubt: bent.as_ref().and_then(|bent| bent.doubt.as_deref()),
    });
    let told = Told {
        text,
        lang: &decline.lang,
        kind: decline.kind.as_str(),
        gender: decline.hints.gender.map(Gender::as_str),
        forms: forms.collect(),
    };
    // Texts and lists of texts are always JSON.
    serde_json::to_string(&told).unwrap_or_default()
}

/// A table for people: case, form, the rules that made it; doubts below.
fn shown(text: &str, paradigm: &Paradigm) -> String {
    let form = |bent: &Option<Bent>| bent.as_ref().map_or("–", |bent| bent.text.as_str()).to_owned();
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let cases = width(&mut paradigm.iter().map(|(case, _)| case.chars().count()));
    let forms = width(&mut paradigm.iter().map(|(_, bent)| form(bent).chars().count()));
    let mut lines = text.to_owned();
    let mut doubts: Vec<&str> = Vec::new();
    for (case, bent) in paradigm {
        let rules = bent.as_ref().map_or(String::new(), |bent| bent.rules.join(", "));
        let line = format!("  {case:cases$}  {:forms$}  {rules}", form(bent));
        // Writing to a string does not fail.
        let _ = write!(lines, "\n{}", line.trim_end());
        doubts.extend(bent.as_ref().and_then(|bent| bent.doubt.as_deref()));
    }
    doubts.dedup();
    for doubt in doubts {
        let _ = write!(lines, "\n  not sure: {doubt}");
    }
    lines
}

/// The columns of a table, by their place.
struct Columns {
    text: usize,
    gender: Option<usize>,
    kind: Option<usize>,
}

fn table(input: &Input, decline: &Decline, language: &Language, rules: &Inflector, report: &mut Report) -> Exit {
    let source = match read_table(input, &mut io::stdin()) {
        Ok(source) => source,
        Err(finding) => return told(vec![finding], report),
    };
    let mut rows = rows(&source.text);
    let columns = match rows.next().map_or_else(|| Err(no_header(&source, 0..0)), |row| header(&source, row)) {
        Ok(columns) => columns,
        Err(finding) => return told(vec![finding], report),
    };
    let cases: Vec<&str> = language.cases.iter().map(String::as_str).filter(|case| decline.wants(case)).collect();
    let mut chunk = format!("text\t{}", cases.join("\t"));
    let (mut findings, mut doubtful, mut wrong) = (Vec::new(), 0_usize, 0_usize);
    for (start, row) in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let text = cells.get(columns.text).copied().unwrap_or_default();
        let paradigm = match read_row(&source, start, &cells, &columns, decline) {
            Ok((kind, gender)) if !text.trim().is_empty() => {
                kind.paradigm(text, &Hints { gender, ..Hints::default() }, language, rules)
            }
            Ok(_) => Vec::new(),
            Err(finding) => {
                wrong += 1;
                if wrong <= MOST_FINDINGS {
                    findings.push(finding);
                }
                Vec::new()
            }
        };
        if !chunk.is_empty() {
            chunk.push('\n');
        }
        chunk.push_str(text);
        let unsure = |(_, bent): &(String, Option<Bent>)| bent.as_ref().is_some_and(|bent| bent.doubt.is_some());
        doubtful += usize::from(paradigm.iter().any(unsure));
        let mut wanted = paradigm.iter().filter(|(case, _)| decline.wants(case));
        for _ in &cases {
            chunk.push('\t');
            let bent = wanted.next().and_then(|(_, bent)| bent.as_ref());
            chunk.push_str(bent.map_or("", |bent| bent.text.as_str()));
        }
        if chunk.len() > CHUNK {
            report.result(&chunk);
            chunk.clear();
        }
    }
    if !chunk.is_empty() {
        report.result(&chunk);
    }
    if doubtful > 0 {
        let texts = if doubtful == 1 { "1 text has".to_owned() } else { format!("{doubtful} texts have") };
        report.aside(&format!("{texts} a form that is not sure: decline each by itself to see why"));
    }
    let exit = told(findings, report);
    if wrong > MOST_FINDINGS {
        report.aside(&format!("{} more rows are wrong", wrong - MOST_FINDINGS));
    }
    exit
}

fn told(findings: Vec<Finding>, report: &mut Report) -> Exit {
    report.findings(&findings);
    Exit::of_all(&findings)
}

/// The lines of a text, each with the offset at which it begins; an empty one at the end is none.
fn rows(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let (mut at, text) = (mark, &text[mark..]);
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

fn no_header(source: &Arc<Source>, range: std::ops::Range<usize>) -> Finding {
    Finding::new(Code::BadValue, "the first line names the columns, and one of them is `text`")
        .at(Place::new(source, range))
        .help("text, gender and kind, with a tab between them")
}

fn header(source: &Arc<Source>, (start, row): (usize, &str)) -> Result<Columns, Finding> {
    let names: Vec<&str> = row.split('\t').map(str::trim).collect();
    let find = |name: &str| names.iter().position(|column| *column == name);
    let known = ["text", "gender", "kind"];
    match (find("text"), names.iter().all(|name| known.contains(name))) {
        (Some(text), true) => Ok(Columns { text, gender: find("gender"), kind: find("kind") }),
        _ => Err(no_header(source, start..start + row.len())),
    }
}

fn read_row(
    source: &Arc<Source>,
    start: usize,
    cells: &[&str],
    columns: &Columns,
    decline: &Decline,
) -> Result<(Declined, Option<Gender>), Finding> {
    let cell = |column: Option<usize>| column.and_then(|column| cells.get(column)).map_or("", |cell| cell.trim());
    let wrong = |column: Option<usize>, expected: String| {
        let column = column.unwrap_or(0);
        let begins: usize = start + cells.iter().take(column).map(|cell| cell.len() + 1).sum::<usize>();
        let range = begins..begins + cells.get(column).map_or(0, |cell| cell.len());
        let message = format!("expected {expected}, found `{}`", cell(Some(column)));
        Finding::new(Code::BadValue, message).at(Place::new(source, range))
    };
    let kind = match cell(columns.kind) {
        "" => decline.kind,
        name => Declined::from_name(name).ok_or_else(|| {
            wrong(columns.kind, format!("one of {}", Declined::names().collect::<Vec<_>>().join(", ")))
        })?,
    };
    let gender = match cell(columns.gender) {
        "" => decline.hints.gender,
        name => Some(gender(name).ok_or_else(|| wrong(columns.gender, "m, f, n, p or nothing".to_owned()))?),
    };
    Ok((kind, gender))
}

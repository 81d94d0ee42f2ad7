//! The command `suggest`: what was said before, for the texts of meetings that lack a language.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::exit::Exit;
use super::options::Suggest;
use super::report::{Report, visible};
use crate::diag::{Finding, Source, any_error};
use crate::input::{self, Input};
use crate::output::replace;
use crate::pipeline::{Engine, LoadedProject, Options};
use crate::project::{MEETINGS, Project};
use crate::review::{self, Gap, Match, Memory, Unit};

/// How many characters of a text are shown in one line.
const SHOWN: usize = 120;

/// Prints the suggestions for each meeting, or writes them to the files.
pub(super) fn run(options: &Suggest, report: &mut Report) -> Exit {
    match suggestions(options, report) {
        Ok(()) => Exit::Success,
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

fn suggestions(options: &Suggest, report: &mut Report) -> Result<(), Vec<Finding>> {
    let project = Project::open_or_embedded(options.project.as_deref())?;
    // No pages are typeset.
    let settings = Options::without_pages();
    let (engine, findings) = Engine::open(&project, settings);
    let engine = engine.filter(|_| !any_error(&findings)).ok_or_else(|| errors(&findings))?;
    let mut findings = Vec::new();
    let meetings = input::read_all(&options.meetings, &mut io::empty(), &mut findings);
    let memory = memory(engine.project(), options, &mut findings);
    if any_error(&findings) {
        return Err(errors(&findings));
    }
    report.note(&format!("{} earlier texts", memory.len()));
    for source in &meetings {
        let gaps = review::suggest(engine.project(), &memory, source);
        if gaps.is_empty() {
            report.note(&format!("{}: no text lacks a language", visible(&source.name)));
        }
        for known in engine.project().known_texts(source) {
            let lines = || {
                let place = &known.place;
                let says = format!("{}:{}: {} says this in every language", place.file, place.line, known.known);
                format!("{says}\n  write {} in place of the texts", known.instead)
            };
            report.result(&if options.json { json(&known) } else { visible(&lines()).into_owned() });
        }
        for gap in &gaps {
            report.result(&if options.json { json(gap) } else { visible(&for_people(gap)).into_owned() });
        }
        if options.write {
            write(source, &gaps, report).map_err(|finding| vec![finding])?;
        }
    }
    Ok(())
}

fn errors(findings: &[Finding]) -> Vec<Finding> {
    findings.iter().filter(|finding| finding.is_error()).cloned().collect()
}

/// The phrasebook, the meetings of the project, and what the options name.
fn memory(project: &LoadedProject, options: &Suggest, findings: &mut Vec<Finding>) -> Memory {
    let own = options.project.as_ref().map(|folder| folder.join(MEETINGS)).filter(|folder| folder.is_dir());
    let (tables, named): (Vec<PathBuf>, Vec<PathBuf>) =
        options.from.iter().cloned().chain(own).partition(|path| path.extension().is_some_and(|end| end == "tmx"));
    let named: Vec<Input> = named.into_iter().map(Input::Path).collect();
    let meetings = input::read_all(&named, &mut io::empty(), findings);
    let mut units: Vec<Unit> = review::units(project, &meetings);
    let tags: Vec<String> = project.languages.iter().map(|language| language.tag.to_string()).collect();
    for path in tables {
        let table = input::read_table(&Input::Path(path), &mut io::empty());
        match table.and_then(|source| review::read_tmx(&source, &tags)) {
            Ok(more) => units.extend(more),
            Err(finding) => findings.push(finding),
        }
    }
    Memory::new(units)
}

/// Writes the suggestions into a meeting file, each with a mark that `check` reports until a person deletes it.
fn write(source: &Arc<Source>, gaps: &[Gap], report: &mut Report) -> Result<(), Finding> {
    let mut edits: Vec<_> = gaps.iter().filter_map(|gap| gap.edit.as_ref()).collect();
    edits.sort_by_key(|edit| edit.span.range.start);
    let mut text = source.text.to_string();
    for edit in edits.iter().rev() {
        text.insert_str(edit.span.range.start, &edit.replacement);
    }
    let name = visible(&source.name);
    if edits.is_empty() {
        report.note(&format!("{name}: nothing was written: no text is near enough, or the file has errors"));
        return Ok(());
    }
    replace(Path::new(&source.name), text.as_bytes())?;
    report.note(&format!("{name}: {} of {} texts written; read each, and delete its TODO", edits.len(), gaps.len()));
    Ok(())
}

fn json(value: &impl serde::Serialize) -> String {
    // Serialising strings, numbers and lists of them cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn for_people(gap: &Gap) -> String {
    let mut lines = vec![format!("{}:{}: {} missing", gap.place.file, gap.place.line, gap.missing.join(", "))];
    lines.extend(gap.texts.iter().map(|(tag, text)| format!("  {tag}  {}", shortened(text))));
    if gap.matches.is_empty() {
        lines.push("    nothing near was said before".to_owned());
    }
    lines.extend(gap.matches.iter().flat_map(|found| match_lines(found, gap)));
    lines.join("\n")
}

fn match_lines(found: &Match, gap: &Gap) -> Vec<String> {
    let Unit { place, phrase, .. } = &found.unit;
    let origin = match phrase {
        Some(id) => format!("the phrase `{id}`"),
        None => format!("{}:{}", place.file, place.line),
    };
    let mut lines = vec![format!("    {:.0} %  {origin}", found.similarity * 100.0)];
    let shown = gap.texts.keys().chain(&gap.missing);
    let shown = shown.filter_map(|tag| Some((tag, found.unit.texts.get(tag)?)));
    lines.extend(shown.map(|(tag, text)| format!("      {tag}  {}", shortened(text))));
    for (side, facts) in [("here", &found.only_here), ("there", &found.only_there)] {
        if !facts.is_empty() {
            lines.push(format!("      only {side}: {}", facts.join(", ")));
        }
    }
    lines
}

/// The text in one line that is not too long.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

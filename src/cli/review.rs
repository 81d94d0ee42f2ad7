//! The commands `list`, `find` and `show`: what a project can say.

use std::fmt::Write;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::exit::Exit;
use super::explain;
use super::options::ReadOptions;
use super::reading_args::Listed;
use super::report::{Report, visible};
use crate::diag::{Code, Finding, Place, Source, any_error, suggest};
use crate::input::{self, Input};
use crate::pipeline::{Engine, Options};
use crate::project::{MEETINGS, Project, unknown_language};
use crate::review::{self, Entry, Kind, Override, Sample, Shown};

/// Prints a list.
pub(super) fn list(what: Listed, languages: &[String], options: &ReadOptions, report: &mut Report) -> Exit {
    let kind = match what {
        Listed::Acts => Kind::Act,
        Listed::Phrases => Kind::Phrase,
        Listed::Events => Kind::Event,
        Listed::People => Kind::Person,
        Listed::Bodies => Kind::Body,
        Listed::Posts => Kind::Post,
        Listed::Terms => Kind::Term,
        Listed::Cases => Kind::Case,
        Listed::Messages => Kind::Message,
        Listed::Overrides => return overrides(languages, options, report),
        Listed::Codes => return explain::all(report),
    };
    entries(kind, languages, options, report)
}

/// Prints what the project overrides, and whether the embedded original has changed since somebody compared the two.
fn overrides(languages: &[String], options: &ReadOptions, report: &mut Report) -> Exit {
    let engine = match open(options, report) {
        Ok(engine) => engine,
        Err(exit) => return exit,
    };
    if let Err(finding) = known_languages(&engine, languages) {
        return refused(finding, report);
    }
    let project = match Project::open_or_embedded(options.project.as_deref()) {
        Ok(project) => project,
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    let is_shown = |found: &&Override| {
        languages.is_empty() || found.language.as_ref().is_none_or(|language| languages.contains(language))
    };
    let found = review::overrides(&project, engine.project());
    if found.is_empty() && !options.json {
        report.note("the project overrides nothing");
    }
    for found in found.iter().filter(is_shown) {
        let language = found.language.as_ref().map(|language| format!(" {language}")).unwrap_or_default();
        let changed = if found.original_changed { ", which has changed since" } else { "" };
        let (kind, id, here, there) = (found.kind.as_str(), &found.id, at(&found.place), at(&found.original));
        let line = format!("{kind} {id}{language}  {here}  overrides {there}{changed}");
        report.result(&if options.json { json(found) } else { visible(&line).into_owned() });
    }
    Exit::Success
}

/// The finding for a language that the project does not have.
fn known_languages(engine: &Engine, languages: &[String]) -> Result<(), Finding> {
    let known: Vec<&str> = engine.project().languages.iter().map(|language| language.tag.as_str()).collect();
    match languages.iter().find(|tag| !known.contains(&tag.as_str())) {
        Some(unknown) => Err(unknown_language(unknown, &known.into_iter().collect())),
        None => Ok(()),
    }
}

/// Prints the entries of a kind, with their texts in the languages.
fn entries(kind: Kind, languages: &[String], options: &ReadOptions, report: &mut Report) -> Exit {
    let engine = match open(options, report) {
        Ok(engine) => engine,
        Err(exit) => return exit,
    };
    if let Err(finding) = known_languages(&engine, languages) {
        return refused(finding, report);
    }
    let first: Vec<String> =
        engine.project().languages.first().map(|language| language.tag.to_string()).into_iter().collect();
    // A program gets all languages. People are shown one line for each entry.
    let languages = match languages {
        [] if options.json => None,
        [] => Some(first.as_slice()),
        languages => Some(languages),
    };
    let entries = review::list(engine.project()).into_iter().filter(|entry| entry.kind == kind);
    print(&entries.collect::<Vec<_>>(), languages, options, report);
    Exit::Success
}

/// Prints the entries that have the text in an id, a text or a case form.
pub(super) fn find(text: &str, options: &ReadOptions, report: &mut Report) -> Exit {
    let engine = match open(options, report) {
        Ok(engine) => engine,
        Err(exit) => return exit,
    };
    let found = review::find(engine.project(), text);
    if found.is_empty() {
        report.note(&format!("nothing has “{}” in it", visible(text)));
    }
    print(&found, None, options, report);
    Exit::Success
}

/// Prints all about the entries with an id.
pub(super) fn show(id: &str, options: &ReadOptions, report: &mut Report) -> Exit {
    let engine = match open(options, report) {
        Ok(engine) => engine,
        Err(exit) => return exit,
    };
    let shown = review::show(&engine, id, &meetings(options.project.as_deref()));
    if shown.is_empty() {
        let entries = review::list(engine.project());
        let near = suggest(id, entries.iter().map(|entry| entry.id.as_str()));
        let finding = Finding::new(Code::UnknownId, format!("nothing has the id `{id}`"));
        return refused(finding.did_you_mean(near, "`rapporteur find TEXT` searches ids and texts"), report);
    }
    for shown in &shown {
        report.result(&if options.json { json(shown) } else { visible(&for_people(shown)).into_owned() });
    }
    Exit::Success
}

/// The meetings of a project that can be read.
pub(super) fn meetings(project: Option<&Path>) -> Vec<Arc<Source>> {
    match project.map(|project| project.join(MEETINGS)).filter(|folder| folder.is_dir()) {
        Some(folder) => input::read_all(&[Input::Path(folder)], &mut io::empty(), &mut Vec::new()),
        None => Vec::new(),
    }
}

/// The loaded project. Its errors are reported, and do not stop a list: a list helps to find them.
pub(super) fn open(options: &ReadOptions, report: &mut Report) -> Result<Engine, Exit> {
    let project = Project::open_or_embedded(options.project.as_deref());
    // No pages are typeset.
    let options = Options::without_pages();
    let (engine, findings) = match project {
        Ok(project) => Engine::open(&project, options),
        Err(findings) => (None, findings),
    };
    let errors: Vec<Finding> = findings.into_iter().filter(Finding::is_error).collect();
    report.findings(&errors);
    match engine {
        Some(engine) if !any_error(&errors) => Ok(engine),
        _ => Err(Exit::of_all(&errors)),
    }
}

pub(super) fn refused(finding: Finding, report: &mut Report) -> Exit {
    let exit = Exit::of(&finding);
    report.findings(&[finding]);
    exit
}

/// Prints entries, one per line and language. `languages` are those to print; `None` for all.
fn print(entries: &[Entry], languages: Option<&[String]>, options: &ReadOptions, report: &mut Report) {
    let mut entries = entries.to_vec();
    if let Some(languages) = languages {
        entries.iter_mut().for_each(|entry| entry.texts.retain(|text| languages.contains(&text.language)));
    }
    if options.json {
        return entries.iter().for_each(|entry| report.result(&json(entry)));
    }
    let several = entries.iter().any(|entry| Some(entry.kind) != entries.first().map(|first| first.kind));
    let head = |entry: &Entry| match several {
        true => format!("{} {}", entry.kind.as_str(), entry.id),
        false => entry.id.clone(),
    };
    let width = entries.iter().map(|entry| head(entry).chars().count()).max().unwrap_or(0);
    let with_language = languages.is_none_or(|languages| languages.len() > 1);
    for entry in &entries {
        let mut head = head(entry);
        if entry.texts.is_empty() {
            report.result(&visible(&head));
        }
        for text in &entry.texts {
            let language = if with_language { format!("{}  ", text.language) } else { String::new() };
            report.result(&visible(&format!("{head:width$}  {language}{}", one_line(&text.text))));
            head.clear();
        }
    }
}

/// The text in one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(value: &impl serde::Serialize) -> String {
    // Serialising strings and lists of strings cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn for_people(shown: &Shown) -> String {
    let Shown { entry, takes, languages, used_by } = shown;
    let mut out = format!("{} {}", entry.kind.as_str(), entry.id);
    // Writing to a string cannot fail.
    if !takes.is_empty() {
        let _ = write!(out, "\n  takes {}", takes.join(", "));
    }
    for language in languages {
        let text = entry.texts.iter().find(|text| text.language == language.language);
        let place = text.map_or_else(|| "no text".to_owned(), |text| at(&text.place));
        let _ = write!(out, "\n\n{}  {place}", language.language);
        if let Some(original) = &language.overrides {
            let _ = write!(out, "\n  overrides {}", at(original));
        }
        for line in language.comment.iter().flat_map(|comment| comment.lines()) {
            let _ = write!(out, "\n  # {line}");
        }
        for line in text.iter().flat_map(|text| text.text.lines()) {
            let _ = write!(out, "\n  {line}");
        }
        if !language.points.is_empty() {
            let _ = write!(out, "\n  points: {}", language.points.join(", "));
        }
        if let Some(sentence) = &language.sentence {
            let _ = write!(out, "\n  → {sentence}");
        }
        for sample in &language.samples {
            let _ = write!(out, "\n    {}", sample_lines(sample));
        }
        let width = language.cases.iter().map(|case| case.case.chars().count()).max().unwrap_or(0);
        for case in &language.cases {
            let doubt = case.doubt.as_ref().map(|doubt| format!("  (not sure: {doubt})")).unwrap_or_default();
            let _ = write!(out, "\n    {:width$}  {}{doubt}", case.case, case.form);
        }
    }
    if !used_by.is_empty() {
        let _ = write!(out, "\n\nused by");
    }
    for used in used_by {
        let _ = write!(out, "\n  {} {}  {}", used.kind.as_str(), used.id, at(&used.place));
    }
    out
}

/// A sentence for a variant, and the variant.
fn sample_lines(sample: &Sample) -> String {
    let attribute = sample.message.split_once('.').map(|(_, attribute)| format!(".{attribute}"));
    let variant = match (attribute, sample.label.as_str()) {
        (None, "") => return sample.text.clone().unwrap_or_default(),
        (Some(attribute), "") => attribute,
        (None, label) => label.to_owned(),
        (Some(attribute), label) => format!("{attribute} {label}"),
    };
    let text = sample.text.as_deref().unwrap_or("(the directory has nothing to show it with)");
    format!("{variant}\n      {text}")
}

fn at(place: &Place) -> String {
    format!("{}:{}", Path::new(&place.file).display(), place.line)
}

//! The command `locales import`: the texts of translation programs, and the decisions of reviewers.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::exchange_args::LocalesImport;
use super::exit::Exit;
use super::locales_exchange::{open, refused};
use super::locales_state::{approve, write_states};
use super::report::Report;
use super::state_args::{LocalesApprove, Which, day};
use crate::diag::{Code, Finding, Source, any_error};
use crate::input::{self, Input};
use crate::output::{create, replace};
use crate::pipeline::Engine;
use crate::project::Project;
use crate::review::{self, Approved, NewText, Reviewed, States};

/// Writes the texts of files into the messages of the project.
pub(super) fn run(options: &LocalesImport, report: &mut Report) -> Exit {
    let Some(root) = &options.project else {
        let finding = Finding::new(Code::CannotWrite, "there is no project to write the texts to");
        let help = "call the command in the folder of a project; `rapporteur new --project DIR` creates one";
        return refused(&[finding.help(help)], report);
    };
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for path in &options.files {
        match input::read_table(&Input::Path(path.clone()), &mut io::empty()) {
            Ok(source) => sources.push(source),
            Err(finding) => unreadable.push(finding),
        }
    }
    if !unreadable.is_empty() {
        return refused(&unreadable, report);
    }
    let (project, engine) = match open(Some(root)) {
        Ok(opened) => opened,
        Err(findings) => return refused(&findings, report),
    };
    let (decisions, sources): (Vec<_>, Vec<_>) =
        sources.into_iter().partition(|source| review::is_decisions(&source.text));
    let mut exit = Exit::Success;
    if !decisions.is_empty() {
        exit = take(&decisions, &project, &engine, root, options.dry_run, report);
        if sources.is_empty() {
            return exit;
        }
    }
    // `locales check` reports mistakes in the states.
    let states = States::load(&project, engine.project(), &mut Vec::new());
    let mut imported = review::import(engine.project(), project.settings(), root, &sources);
    exit = exit.max(Exit::of_all(&imported.findings));
    report.findings(&imported.findings);
    if !options.dry_run {
        exit = exit.max(write_texts(std::mem::take(&mut imported.files), report));
    }
    let done = if options.dry_run { "would be written" } else { "written" };
    let texts = if imported.texts == 1 { "text" } else { "texts" };
    report.note(&format!("{} {texts} {done}, {} unchanged", imported.texts, imported.unchanged));
    let is_new = |message: &Approved| {
        let status = states.as_ref().and_then(|states| states.status(&message.language, &message.id));
        message.is_changed || !status.is_some_and(|status| status.is_approved())
    };
    let mut approved: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for message in imported.approved.into_iter().filter(is_new) {
        approved.entry(message.language).or_default().push(message.id);
    }
    match &options.by {
        Some(by) if !options.dry_run => approved.into_iter().fold(exit, |exit, (tag, ids)| {
            let which = Which { ids, all: false, lang: vec![tag], project: Some(root.clone()) };
            exit.max(approve(&LocalesApprove { which, by: by.clone(), date: options.date, comment: None }, report))
        }),
        _ => {
            let count: usize = approved.values().map(Vec::len).sum();
            if count > 0 {
                report.note(&format!("{count} messages are approved in the files; --by NAME approves them here"));
            }
            exit
        }
    }
}

/// Takes in the decisions of reviewers.
fn take(
    decisions: &[Arc<Source>],
    project: &Project,
    engine: &Engine,
    root: &Path,
    dry_run: bool,
    report: &mut Report,
) -> Exit {
    let mut findings = Vec::new();
    let states = States::load(project, engine.project(), &mut findings);
    let Some(mut states) = states.filter(|_| !any_error(&findings)) else {
        return refused(&findings, report);
    };
    let date = |text: &str| day(text).ok();
    let reviewed = Reviewed { project, loaded: engine.project(), root, date: &date };
    let taken = review::decide(&reviewed, &mut states, decisions, &mut findings);
    let mut exit = refused(&findings, report);
    if !dry_run {
        let written = write_texts(taken.files, report);
        exit = exit.max(written);
        // The states are those of the new texts.
        if written == Exit::Success {
            exit = exit.max(write_states(root, states.changed_files(), report));
        }
    }
    let done = if dry_run { "would be taken in" } else { "taken in" };
    let count = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let texts = match taken.texts {
        0 => String::new(),
        number => format!(", {} written", count(number, "text", "texts")),
    };
    report.note(&format!("{} {done}{texts}", count(taken.decisions, "decision", "decisions")));
    exit
}

/// Writes files of messages.
fn write_texts(files: Vec<NewText>, report: &mut Report) -> Exit {
    let mut exit = Exit::Success;
    for file in files {
        let written = match file.is_new {
            true => create(&file.path, file.text.as_bytes()),
            false => replace(&file.path, file.text.as_bytes()),
        };
        match written {
            Ok(()) => report.written(&file.path),
            Err(finding) => exit = exit.max(refused(&[finding], report)),
        }
    }
    exit
}

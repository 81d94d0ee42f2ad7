//! `render` and `check`: meetings through the pipeline, and what came of them told.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::exit::Exit;
use super::options::Work;
use super::report::{Report, Tally};
use crate::crew::{Crew, in_order};
use crate::diag::{Code, Finding, Place, Source, any_error, sort};
use crate::input::{self, DeclaredId};
use crate::output::{Folder, why_not};
use crate::pipeline::{Document, Engine, Outcome};
use crate::project::Project;

/// How many work on one meeting at most: a round number above the languages of today, and the two pieces
/// that are read beside them.
const MOST_HANDS: usize = 8;

/// Renders the meetings into the folder; without one, only checks them.
pub(super) fn run(work: Work, folder: Option<&Folder>, report: &mut Report) -> Exit {
    // Called before they are needed: waking takes a while.
    let (crew, nobody) = (Crew::new(work.jobs.min(MOST_HANDS)), Crew::new(1));
    let mut findings = Vec::new();
    let sources = input::gather(&work.inputs, &mut io::stdin(), &mut findings);
    let mut tally = Tally::new(sources.len());
    tally.add(&findings);
    tally.failed = findings.len();
    report.findings(&findings);

    let workers = work.jobs.min(sources.len()).max(1);
    // One meeting after another has help for its languages; several at once have a worker each.
    let help = if workers == 1 { &crew } else { &nobody };
    let project = match &work.project {
        Some(dir) => Project::open(dir),
        None => Project::embedded(),
    };
    let engine = match project.and_then(|project| Engine::new(&project, work.pipeline, &crew)) {
        Ok(engine) => engine,
        Err(mut findings) => {
            sort(&mut findings);
            report.findings(&findings);
            tally.add(&findings);
            (tally.halted, tally.meetings) = (true, 0);
            return close(folder, &tally, report);
        }
    };

    let ids: Vec<_> = sources.iter().map(input::declared_id).collect();
    let duplicates = input::duplicates(&ids);
    // A meeting that is refused is read all the same, for what else is wrong with it.
    let refused = |at: usize| duplicates.get(&at).cloned().or_else(|| bad_name(ids[at].as_ref()));
    let work = |at: usize, source: &Arc<Source>| {
        if folder.is_some() && refused(at).is_none() {
            return engine.render(source, help);
        }
        Outcome { documents: Vec::new(), findings: engine.check(source, help) }
    };
    in_order(&sources, workers, work, |at, outcome| {
        let Outcome { documents, mut findings } = outcome.unwrap_or_else(|panic| panicked(panic, &sources[at]));
        if let Some(refused) = refused(at) {
            add(refused, &mut findings);
        }
        let written = match folder {
            Some(folder) if !any_error(&findings) => write(folder, &documents, &mut findings),
            _ => Vec::new(),
        };
        tally.add(&findings);
        tally.failed += usize::from(any_error(&findings));
        report.findings(&findings);
        written.iter().for_each(|path| report.written(path));
    });
    // The process ends, and the system takes back at once what would be freed piece by piece.
    std::mem::forget(engine);
    close(folder, &tally, report)
}

fn write(folder: &Folder, documents: &[Document], findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let documents: Vec<_> = documents.iter().map(|document| (&*document.name, &*document.bytes)).collect();
    folder.write(&documents).unwrap_or_else(|more| {
        findings.extend(more);
        Vec::new()
    })
}

fn close(folder: Option<&Folder>, tally: &Tally, report: &mut Report) -> Exit {
    if folder.is_some() {
        report.rendered(tally)
    } else {
        report.checked(tally)
    }
    tally.exit
}

/// The finding for an id that no file can be named after.
fn bad_name(declared: Option<&DeclaredId>) -> Option<Finding> {
    let DeclaredId { id, place } = declared?;
    let message = format!("no file can be named after the id `{id}`: {}", why_not(id)?);
    Some(Finding::new(Code::InvalidId, message).at(place.clone()).help("give the meeting another id"))
}

fn panicked(panic: Finding, source: &Arc<Source>) -> Outcome {
    Outcome { documents: Vec::new(), findings: vec![panic.at(Place::file(source))] }
}

/// Adds the finding about an id, if reading the meeting has not told the same already.
fn add(refused: Finding, findings: &mut Vec<Finding>) {
    let told = |finding: &Finding| finding.code == refused.code && finding.place == refused.place;
    if !findings.iter().any(told) {
        findings.push(refused);
        sort(findings);
    }
}

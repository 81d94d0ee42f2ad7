//! `render` and `check`: meetings through the pipeline, and what came of them told.

use std::io;
use std::path::PathBuf;

use super::exit::Exit;
use super::options::Work;
use super::report::{Report, Tally};
use crate::diag::{Code, Finding, any_error, sort};
use crate::input::{self, DeclaredId};
use crate::output::{Folder, why_not};
use crate::pipeline::{Document, Engine, Outcome};
use crate::project::Project;

/// Renders the meetings into the folder; without one, only checks them.
pub(super) fn run(work: Work, folder: Option<&Folder>, report: &mut Report) -> Exit {
    let mut findings = Vec::new();
    let sources = input::gather(&work.inputs, &mut io::stdin(), &mut findings);
    let mut tally = Tally::new(sources.len());
    tally.add(&findings);
    tally.failed = findings.len();
    report.findings(&findings);

    let project = match &work.project {
        Some(dir) => Project::open(dir),
        None => Project::embedded(),
    };
    let engine = match project.and_then(|project| Engine::new(&project, work.pipeline)) {
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
    engine.render_all(&sources, |index, outcome| {
        let Outcome { documents, mut findings } = outcome;
        // Only documents that are written need a name of their own.
        let refused = duplicates.get(&index).cloned().or_else(|| bad_name(ids[index].as_ref()));
        if let Some(refused) = refused {
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
    // The process ends: to free the engine piece by piece takes longer than the system needs.
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

/// Adds the finding about an id, if reading the meeting has not told the same already.
fn add(refused: Finding, findings: &mut Vec<Finding>) {
    let told = |finding: &Finding| finding.code == refused.code && finding.place == refused.place;
    if !findings.iter().any(told) {
        findings.push(refused);
        sort(findings);
    }
}

//! The `render` and `check` commands: run the pipeline on all meetings and report the results.

use std::io;
use std::path::PathBuf;

use super::exit::Exit;
use super::options::RunOptions;
use super::report::{Report, Summary};
use crate::diag::{Code, Finding, any_error, sort};
use crate::input::{self, DeclaredId};
use crate::output::{Folder, invalid_name_reason};
use crate::pipeline::{Document, Engine, Outcome};
use crate::project::Project;

/// Renders the meetings into the folder. If `folder` is `None`, only checks them.
pub(super) fn run(options: RunOptions, folder: Option<&Folder>, report: &mut Report) -> Exit {
    let mut findings = Vec::new();
    let sources = input::read_all(&options.inputs, &mut io::stdin(), &mut findings);
    let mut summary = Summary::new(sources.len());
    summary.add(&findings);
    summary.failed = findings.len();
    report.findings(&findings);

    let project = match &options.project {
        Some(dir) => Project::open(dir),
        None => Project::embedded(),
    };
    let engine = match project.and_then(|project| Engine::new(&project, options.pipeline)) {
        Ok(engine) => engine,
        Err(mut findings) => {
            sort(&mut findings);
            report.findings(&findings);
            summary.add(&findings);
            (summary.aborted, summary.meetings) = (true, 0);
            return close(folder, &summary, report);
        }
    };

    let ids: Vec<_> = sources.iter().map(input::declared_id).collect();
    let duplicates = input::duplicates(&ids);
    engine.render_all(&sources, |index, outcome| {
        let Outcome { documents, mut findings } = outcome;
        let id_error = duplicates.get(&index).cloned().or_else(|| bad_name(ids[index].as_ref()));
        if let Some(id_error) = id_error {
            add(id_error, &mut findings);
        }
        let written = match folder {
            Some(folder) if !any_error(&findings) => write(folder, &documents, &mut findings),
            _ => Vec::new(),
        };
        summary.add(&findings);
        summary.failed += usize::from(any_error(&findings));
        report.findings(&findings);
        written.iter().for_each(|path| report.written(path));
    });
    // The process ends now. Dropping the engine would take longer than letting the system free its memory.
    std::mem::forget(engine);
    close(folder, &summary, report)
}

fn write(folder: &Folder, documents: &[Document], findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let documents: Vec<_> = documents.iter().map(|document| (&*document.name, &*document.bytes)).collect();
    folder.write(&documents).unwrap_or_else(|more| {
        findings.extend(more);
        Vec::new()
    })
}

fn close(folder: Option<&Folder>, summary: &Summary, report: &mut Report) -> Exit {
    if folder.is_some() {
        report.rendered(summary)
    } else {
        report.checked(summary)
    }
    summary.exit
}

/// The finding for an id that is not valid as a file name. `None` if it is valid.
fn bad_name(declared: Option<&DeclaredId>) -> Option<Finding> {
    let DeclaredId { id, span } = declared?;
    let message = format!("a file cannot have the id `{id}` as its name: {}", invalid_name_reason(id)?);
    Some(Finding::new(Code::InvalidId, message).at(span.clone()).help("give the meeting another id"))
}

/// Adds a finding about an id, unless the meeting reader already reported the same error.
fn add(id_error: Finding, findings: &mut Vec<Finding>) {
    let reported = |finding: &Finding| finding.code == id_error.code && finding.span == id_error.span;
    if !findings.iter().any(reported) {
        findings.push(id_error);
        sort(findings);
    }
}

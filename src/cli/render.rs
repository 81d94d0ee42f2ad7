//! The `render` and `check` commands: run the pipeline on all meetings and report the results.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::exit::Exit;
use super::options::{RunOptions, nearest_project, project_of};
use super::report::{Report, Summary};
use crate::diag::{Code, Finding, Source, any_error, sort};
use crate::input::{self, STDIN_NAME};
use crate::output::{Folder, invalid_name_reason};
use crate::pipeline::{DeclaredId, Document, Engine, Outcome, declared_id};
use crate::project::Project;

/// Renders the meetings into the folder. If `folder` is `None`, only checks them.
pub(super) fn run(options: RunOptions, folder: Option<&Folder>, report: &mut Report) -> Exit {
    let mut findings = Vec::new();
    let sources = input::read_all(&options.inputs, &mut io::stdin(), &mut findings);
    let mut summary = Summary::new(sources.len());
    summary.add(&findings);
    summary.failed = findings.len();
    report.findings(&findings);

    // A wrong folder is found before anything is rendered.
    let mut wrong: Vec<Finding> = folder.and_then(|folder| folder.check().err()).into_iter().collect();
    let project = match own_project(&options, &sources) {
        Ok(folder) => Project::open_or_embedded(folder.as_deref()),
        Err(finding) => Err(vec![finding]),
    };
    let folder_is_wrong = !wrong.is_empty();
    let engine = project.map(|project| Engine::open(&project, options.pipeline));
    let (engine, more) = engine.unwrap_or_else(|findings| (None, findings));
    wrong.extend(more.into_iter().filter(|finding| finding.is_error()));
    // In spite of errors of the project, the errors of the meetings are reported in the same run.
    let aborted = !wrong.is_empty();
    if aborted {
        sort(&mut wrong);
        report.findings(&wrong);
        summary.add(&wrong);
        summary.aborted = true;
    }
    let Some(engine) = engine.filter(|_| !folder_is_wrong) else {
        summary.meetings = 0;
        return close(folder, &summary, report);
    };

    let mut reported = Vec::new();
    engine.render_all(&sources, |index, outcome| {
        let Outcome { documents, mut findings, .. } = outcome;
        if let Some(id_error) = declared_id(&sources[index]).and_then(bad_name) {
            add(id_error, &mut findings);
        }
        let written = match folder {
            Some(folder) if !aborted && !any_error(&findings) => write(folder, &documents, &mut findings, report),
            _ => Vec::new(),
        };
        summary.failed += usize::from(any_error(&findings));
        remove_repeated(&mut findings, &mut reported);
        summary.add(&findings);
        report.findings(&findings);
        written.iter().for_each(|path| report.written(path));
    });
    // The process ends now. Dropping the engine would take longer than letting the system free its memory.
    std::mem::forget(engine);
    close(folder, &summary, report)
}

/// The folder of the project: the one that the user names, else the one to which the meetings belong.
///
/// # Errors
/// The meetings belong to several projects. Each has its own names and settings, so a run has one.
fn own_project(options: &RunOptions, sources: &[Arc<Source>]) -> Result<Option<PathBuf>, Finding> {
    if options.project.is_some() {
        return Ok(options.project.clone());
    }
    let mut first: Option<(&Source, Option<PathBuf>)> = None;
    for source in sources {
        let project = match source.name.as_str() {
            STDIN_NAME => nearest_project(),
            name => project_of(Path::new(name)),
        };
        match &first {
            None => first = Some((source, project)),
            Some((_, known)) if *known == project => {}
            Some((other, known)) => {
                let shown = |project: &Option<PathBuf>| match project {
                    Some(folder) if folder.as_os_str().is_empty() => "the project of this folder".to_owned(),
                    Some(folder) => format!("the project {}", folder.display()),
                    None => "no project".to_owned(),
                };
                let message = format!(
                    "the meetings belong to several projects: {} to {}, {} to {}",
                    other.name,
                    shown(known),
                    source.name,
                    shown(&project)
                );
                let help = "give the meetings of one project at a time, or choose the project with --project DIR";
                return Err(Finding::new(Code::SeveralProjects, message).help(help));
            }
        }
    }
    Ok(first.map_or_else(nearest_project, |(_, project)| project))
}

fn write(folder: &Folder, documents: &[Document], findings: &mut Vec<Finding>, report: &mut Report) -> Vec<PathBuf> {
    let documents: Vec<_> = documents.iter().map(|document| (&*document.name, &*document.bytes)).collect();
    folder.write(&documents, &mut |path| report.waiting(path)).unwrap_or_else(|more| {
        findings.extend(more);
        Vec::new()
    })
}

/// Removes the errors of the output folder that were reported before. A full disk is an error for every meeting, but it
/// is reported once.
fn remove_repeated(findings: &mut Vec<Finding>, reported: &mut Vec<Finding>) {
    findings.retain(|finding| finding.span.is_some() || !reported.contains(finding));
    reported.extend(findings.iter().filter(|finding| finding.span.is_none()).cloned());
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
fn bad_name(declared: DeclaredId) -> Option<Finding> {
    let DeclaredId { id, span } = declared;
    let message = format!("a file cannot have the id `{id}` as its name: {}", invalid_name_reason(&id)?);
    Some(Finding::new(Code::InvalidId, message).at(span).help("give the meeting another id"))
}

/// Adds a finding about an id, unless the meeting reader already reported the same error.
fn add(id_error: Finding, findings: &mut Vec<Finding>) {
    let reported = |finding: &Finding| finding.code == id_error.code && finding.span == id_error.span;
    if !findings.iter().any(reported) {
        findings.push(id_error);
        sort(findings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;

    #[test]
    fn an_error_of_the_folder_is_reported_once() {
        let full = Finding::new(Code::CannotWrite, "cannot write out: No space left on device");
        let own = |name: &str| Finding::new(Code::BadValue, "x").at(Span::named(name));
        let mut reported = Vec::new();
        let mut first = vec![own("a.toml"), full.clone()];
        remove_repeated(&mut first, &mut reported);
        assert_eq!(first.len(), 2);
        let mut second = vec![own("a.toml"), full];
        remove_repeated(&mut second, &mut reported);
        assert_eq!(second, [own("a.toml")]);
    }
}

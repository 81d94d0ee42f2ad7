//! The `render` and `check` commands: run the pipeline on all meetings and report the results.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::batch::{Batch, BatchOptions};
use super::exit::Exit;
use super::options::{RunOptions, nearest_project, project_of};
use super::report::{Report, Summary};
use crate::diag::{Code, Finding, Severity, Source, any_error, sort};
use crate::input::{self, STDIN_NAME};
use crate::output::{Folder, invalid_name_reason};
use crate::pipeline::{DeclaredId, Engine, Rendered, declared_id};
use crate::project::Project;
use crate::review;

/// A run that has read everything but the meetings themselves.
pub(super) struct Prepared {
    /// `None` if nothing can be rendered or checked, or if there is nothing to do.
    pub engine: Option<Engine>,
    /// `None` if the meetings are only checked, or if the folder is wrong.
    pub batch: Option<Batch>,
    /// The meetings to render, with their indexes in the batch.
    pub meetings: Vec<(usize, Arc<Source>)>,
    /// True if every input could be read, and the project has no errors.
    pub is_whole: bool,
    pub summary: Summary,
}

/// Reads the meetings, the folder and the project, and reports what is wrong with them.
pub(super) fn prepare(options: RunOptions, target: Option<(&Folder, BatchOptions)>, report: &mut Report) -> Prepared {
    let mut findings = Vec::new();
    let sources = input::read_all(&options.inputs, &mut io::stdin(), &mut findings);
    let mut summary = Summary::new(sources.len());
    summary.add(&findings);
    summary.failed = findings.len();
    report.findings(&findings);

    let only_checks = target.is_none();
    // A wrong folder is found before anything is rendered.
    let writes_to = target.as_ref().filter(|(_, options)| !options.dry).map(|(folder, _)| *folder);
    let mut wrong: Vec<Finding> = writes_to.and_then(|folder| folder.check().err()).into_iter().collect();
    let root = own_project(&options, &sources);
    let project = match &root {
        Ok(root) => Project::open_or_embedded(root.as_deref()),
        Err(finding) => Err(vec![finding.clone()]),
    };
    let mut batch = None;
    if let (Some(target), Ok(project), Ok(root), true) = (target, &project, &root, wrong.is_empty()) {
        match Batch::open(target, &options.pipeline, (project, root.as_deref()), &sources, report) {
            Ok(opened) => batch = Some(opened),
            Err(more) => wrong.extend(more),
        }
    }
    let folder_is_wrong = !wrong.is_empty();
    let meetings: Vec<(usize, Arc<Source>)> = match &mut batch {
        Some(batch) => batch.changed(),
        None => sources.into_iter().enumerate().collect(),
    };
    // If there is nothing to do, nothing can be wrong with the project: it made the documents that are there.
    let has_work = !meetings.is_empty() || batch.is_none();
    let deny_warnings = options.pipeline.deny_warnings;
    let engine = match project {
        Ok(project) if has_work => {
            let (engine, findings) = Engine::open(&project, options.pipeline);
            // What a project overrides is for who checks it, and takes time.
            if let Some(engine) = engine.as_ref().filter(|_| only_checks && project.is_own()) {
                check_overrides(&project, engine, deny_warnings, &mut summary, report);
            }
            Ok((engine, findings))
        }
        Ok(_) => Ok((None, Vec::new())),
        Err(findings) => Err(findings),
    };
    let (engine, more) = engine.unwrap_or_else(|findings| (None, findings));
    wrong.extend(more.into_iter().filter(|finding| finding.is_error()));
    // In spite of errors of the project, the errors of the meetings are reported in the same run.
    summary.aborted = !wrong.is_empty();
    sort(&mut wrong);
    report.findings(&wrong);
    summary.add(&wrong);
    let engine = engine.filter(|_| !folder_is_wrong);
    if engine.is_none() && has_work {
        summary.meetings = 0;
    }
    Prepared { engine, batch, meetings, is_whole: findings.is_empty() && !summary.aborted, summary }
}

/// Renders the meetings into the folder. If there is none, only checks them.
pub(super) fn run(options: RunOptions, target: Option<(&Folder, BatchOptions)>, report: &mut Report) -> Exit {
    let renders = target.is_some();
    let Prepared { engine, batch, meetings, is_whole, summary } = prepare(options, target, report);
    let Some(engine) = engine else {
        return close(batch, renders, is_whole, summary, report);
    };
    // A wrong command line says nothing about the documents that are there.
    let marks_failures = !summary.aborted || summary.exit != Exit::Usage;
    let mut run = Run { batch, marks_failures, summary, report, reported: Vec::new() };
    let (indexes, sources): (Vec<usize>, Vec<Arc<Source>>) = meetings.into_iter().unzip();
    let known = run.batch.as_ref().map(|batch| batch.known(&indexes));
    let on_outcome = |index: usize, rendered: Rendered| run.outcome(indexes[index], &sources[index], rendered);
    match &known {
        Some(known) => engine.render_changed(&sources, known, on_outcome),
        None => engine.check_all(&sources, on_outcome),
    }
    // The process ends now. Dropping the engine would take longer than letting the system free its memory.
    std::mem::forget(engine);
    close(run.batch, renders, is_whole, run.summary, run.report)
}

/// A run whose meetings are being rendered.
struct Run<'a> {
    /// `None` if the meetings are only checked.
    batch: Option<Batch>,
    /// True if the manifest is to say which meetings have failed.
    marks_failures: bool,
    summary: Summary,
    report: &'a mut Report,
    /// The errors of the output folder that were reported.
    reported: Vec<Finding>,
}

impl Run<'_> {
    /// Writes the documents of a meeting, and reports what was found.
    fn outcome(&mut self, index: usize, source: &Arc<Source>, mut rendered: Rendered) {
        let mut findings = std::mem::take(&mut rendered.findings);
        check_name(source, &mut findings);
        let mut written: Vec<PathBuf> = Vec::new();
        if let Some(batch) = &mut self.batch {
            if !self.summary.aborted && !any_error(&findings) {
                written = batch.write(index, rendered, &mut findings, self.report);
            }
            if self.marks_failures && (self.summary.aborted || any_error(&findings)) {
                batch.fail(index, &mut findings, self.report);
            }
        }
        self.summary.failed += usize::from(any_error(&findings));
        remove_repeated(&mut findings, &mut self.reported);
        self.summary.add(&findings);
        self.report.findings(&findings);
        written.iter().for_each(|path| self.report.written(path));
    }
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

/// Removes the errors of the output folder that were reported before. A full disk is an error for every meeting, but it
/// is reported once.
fn remove_repeated(findings: &mut Vec<Finding>, reported: &mut Vec<Finding>) {
    findings.retain(|finding| finding.span.is_some() || !reported.contains(finding));
    reported.extend(findings.iter().filter(|finding| finding.span.is_none()).cloned());
}

/// Notes what the project overrides, and reports which embedded originals have changed since.
fn check_overrides(
    project: &Project,
    engine: &Engine,
    deny_warnings: bool,
    summary: &mut Summary,
    report: &mut Report,
) {
    summary.overrides = review::overrides(project, engine.project());
    let mut findings = review::changed_originals(project, engine.project());
    if deny_warnings || project.settings().deny_warnings {
        findings.iter_mut().for_each(|finding| finding.severity = Severity::Error);
    }
    sort(&mut findings);
    summary.add(&findings);
    summary.failed += usize::from(any_error(&findings));
    report.findings(&findings);
}

fn close(batch: Option<Batch>, renders: bool, is_whole: bool, mut summary: Summary, report: &mut Report) -> Exit {
    if let Some(mut batch) = batch {
        let findings = batch.close(is_whole, report);
        summary.add(&findings);
        report.findings(&findings);
    }
    if renders {
        report.rendered(&summary);
    } else {
        report.checked(&summary);
    }
    summary.exit
}

/// Reports an id that is not valid as the name of a file.
pub(super) fn check_name(source: &Arc<Source>, findings: &mut Vec<Finding>) {
    if let Some(id_error) = declared_id(source).and_then(bad_name) {
        add(id_error, findings);
    }
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

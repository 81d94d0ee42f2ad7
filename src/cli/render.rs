//! The `render` and `check` commands: run the pipeline on all meetings and report the results.

use std::cell::RefCell;
use std::io;
use std::iter::Peekable;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::vec::IntoIter;

use super::batch::{Batch, BatchOptions};
use super::exit::Exit;
use super::memory;
use super::options::{RunOptions, nearest_project, project_of};
use super::report::{Report, Summary};
use super::report_args::Following;
use crate::diag::{Code, Finding, Severity, Source, any_error, sort};
use crate::input::{self, STDIN_NAME};
use crate::output::{Folder, end_now, invalid_name_reason};
use crate::pipeline::{DeclaredId, Engine, Limits, Rendered, declared_id};
use crate::project::Project;
use crate::review::{self, Override};

/// The name of the project in reports about meetings.
const PROJECT: &str = "project";

/// A run whose project, folder and manifest are read.
pub(super) struct Opened {
    /// `None` if nothing can be rendered or checked, or if there is nothing to do.
    pub engine: Option<Engine>,
    /// `None` if the meetings are only checked, or if the folder is wrong.
    pub batch: Option<Batch>,
    /// The meetings of the run, or of its shard. The batch has them in the same order.
    pub sources: Vec<Arc<Source>>,
    /// The indexes of the meetings that have something to do.
    pub changed: Vec<usize>,
    pub has_work: bool,
    /// What is wrong with the folder and the project.
    pub wrong: Vec<Finding>,
    overrides: Vec<Override>,
    /// The embedded originals that have changed since they were overridden.
    originals: Vec<Finding>,
}

/// Reads the folder and the project.
pub(super) fn open(
    options: RunOptions,
    target: Option<(&Folder, BatchOptions)>,
    mut sources: Vec<Arc<Source>>,
    report: &mut Report,
) -> Opened {
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
    let changed = match &mut batch {
        Some(batch) => {
            sources = batch.sources();
            batch.changed()
        }
        None => (0..sources.len()).collect(),
    };
    // If there is nothing to do, nothing can be wrong with the project: it made the documents that are there.
    let has_work = !changed.is_empty() || batch.is_none();
    let deny_warnings = options.pipeline.deny_warnings;
    let (mut overrides, mut originals) = (Vec::new(), Vec::new());
    let engine = match project {
        Ok(project) if has_work => {
            let (engine, findings) = Engine::open(&project, options.pipeline);
            // What a project overrides is for who checks it, and takes time.
            if let Some(engine) = engine.as_ref().filter(|_| only_checks && project.is_own()) {
                overrides = review::overrides(&project, engine.project());
                originals = review::changed_originals(&project, engine.project());
                if deny_warnings || project.settings().deny_warnings {
                    originals.iter_mut().for_each(|finding| finding.severity = Severity::Error);
                }
                sort(&mut originals);
            }
            Ok((engine, findings))
        }
        Ok(_) => Ok((None, Vec::new())),
        Err(findings) => Err(findings),
    };
    let (engine, more) = engine.unwrap_or_else(|findings| (None, findings));
    wrong.extend(more.into_iter().filter(|finding| finding.is_error()));
    sort(&mut wrong);
    let engine = engine.filter(|_| !folder_is_wrong);
    Opened { engine, batch, sources, changed, has_work, wrong, overrides, originals }
}

/// Renders the meetings into the folder. If there is none, only checks them.
pub(super) fn run(options: RunOptions, target: Option<(&Folder, BatchOptions)>, report: &mut Report) -> Exit {
    if let Err(finding) = report.follow(&options.following) {
        report.findings(std::slice::from_ref(&finding));
        return Exit::of(&finding);
    }
    let (sources, unreadable) = read(&options);
    let (renders, following) = (target.is_some(), options.following.clone());
    let opened = open(options, target, sources, report);
    report.begin(opened.sources.len());
    let mut run = Run::new(&opened.sources, unreadable, renders, following.fail_fast, report);
    run.batch = opened.batch;
    run.summary.overrides = opened.overrides;
    if !opened.originals.is_empty() {
        run.summary.failed += usize::from(any_error(&opened.originals));
        run.report_findings(PROJECT, &opened.originals);
    }
    // In spite of errors of the project, the errors of the meetings are reported in the same run.
    run.aborted = !opened.wrong.is_empty();
    if run.aborted {
        run.report_findings(PROJECT, &opened.wrong);
        run.summary.aborted = true;
    }
    // A wrong command line says nothing about the documents that are there.
    run.marks_failures = !run.aborted || run.summary.exit != Exit::Usage;
    let exit = match &opened.engine {
        Some(engine) if !run.is_over() => render(engine, &opened.changed, &following, run),
        _ => {
            run.is_blocked = opened.has_work;
            run.close()
        }
    };
    // The process ends now. Dropping the engine would take longer than letting the system free its memory.
    std::mem::forget(opened.engine);
    exit
}

/// Reads the meetings, and the findings about files that cannot be read, each with the number of meetings before it.
pub(super) fn read(options: &RunOptions) -> (Vec<Arc<Source>>, Vec<(usize, Finding)>) {
    let (mut sources, mut unreadable) = (Vec::new(), Vec::new());
    for read in input::read_each(&options.inputs, &mut io::stdin()) {
        match read {
            Ok(source) => sources.push(source),
            Err(finding) => unreadable.push((sources.len(), finding)),
        }
    }
    (sources, unreadable)
}

/// Renders the meetings that have changed.
fn render(engine: &Engine, changed: &[usize], following: &Following, mut run: Run<'_>) -> Exit {
    let known = run.batch.as_ref().map(|batch| batch.known(changed));
    run.report_before(changed.first().copied().unwrap_or(0));
    let is_over = run.is_over();
    let begun = changed.iter().filter(|_| !is_over);
    let sources: Vec<Arc<Source>> = begun.map(|index| Arc::clone(&run.sources[*index])).collect();
    let run = RefCell::new(run);
    let most = memory::limit(following.max_memory);
    let mut end = |last: Option<Finding>| {
        let mut run = run.borrow_mut();
        run.is_whole = false;
        if let Some(finding) = last {
            run.summary.failed += 1;
            run.report_findings(&name_of(&finding), &[finding]);
            run.has_stopped = true;
        }
        // Threads of the process still work, and cannot be stopped.
        let exit = run.close();
        end_now(exit.max(run.report.finish()).code())
    };
    let mut limits = Limits {
        time: Duration::from_secs(following.timeout.into()),
        too_much_memory: &|| memory::over(most),
        end: &mut end,
    };
    let known = known.as_ref().map(|known| known as &_);
    engine.render_within(&sources, known, &mut limits, |index, rendered| {
        let mut run = run.borrow_mut();
        run.outcome(changed[index], rendered);
        if run.is_over() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let mut run = run.into_inner();
    run.close()
}

/// A run whose meetings are being rendered.
struct Run<'a> {
    sources: &'a [Arc<Source>],
    /// The findings about files that cannot be read and are not reported yet, each with the number of meetings before it.
    unreadable: Peekable<IntoIter<(usize, Finding)>>,
    /// The number of meetings that were reported.
    reported_meetings: usize,
    /// `None` if the meetings are only checked.
    batch: Option<Batch>,
    renders: bool,
    fail_fast: bool,
    /// True if the project has errors, so that nothing is written.
    aborted: bool,
    /// True if no meeting can be looked at.
    is_blocked: bool,
    /// True if the run has ended before its last meeting.
    has_stopped: bool,
    /// True if the manifest is to say which meetings have failed.
    marks_failures: bool,
    /// True if every input was looked at.
    is_whole: bool,
    summary: Summary,
    report: &'a mut Report,
    /// The errors of the output folder that were reported.
    reported: Vec<Finding>,
}

impl<'a> Run<'a> {
    fn new(
        sources: &'a [Arc<Source>],
        unreadable: Vec<(usize, Finding)>,
        renders: bool,
        fail_fast: bool,
        report: &'a mut Report,
    ) -> Self {
        Self {
            sources,
            is_whole: unreadable.is_empty(),
            unreadable: unreadable.into_iter().peekable(),
            reported_meetings: 0,
            batch: None,
            renders,
            fail_fast,
            aborted: false,
            is_blocked: false,
            has_stopped: false,
            marks_failures: true,
            summary: Summary::new(sources.len()),
            report,
            reported: Vec::new(),
        }
    }

    /// Reports the findings of a meeting, of a file that cannot be read, or of the project.
    fn report_findings(&mut self, name: &str, findings: &[Finding]) {
        self.summary.add(findings);
        self.report.meeting(name, findings);
    }

    /// Reports what stands before a meeting in the input: files that cannot be read, and meetings that have not changed.
    fn report_before(&mut self, index: usize) {
        while !self.is_over() {
            if let Some((_, finding)) = self.unreadable.next_if(|(before, _)| *before <= self.reported_meetings) {
                self.summary.failed += 1;
                self.report_findings(&name_of(&finding), &[finding]);
            } else if self.reported_meetings < index {
                let name = &self.sources[self.reported_meetings].name;
                if let Some(batch) = self.batch.as_ref().filter(|_| self.report.has_events()) {
                    for document in batch.unchanged_documents(self.reported_meetings) {
                        self.summary.documents += 1;
                        self.report.document(name, &document);
                    }
                }
                self.report.meeting(name, &[]);
                self.report.advance();
                self.reported_meetings += 1;
            } else {
                break;
            }
        }
    }

    /// True if an error ends the run.
    fn is_over(&self) -> bool {
        self.has_stopped || (self.fail_fast && self.summary.errors > 0)
    }

    /// Writes the documents of a meeting, and reports what was found.
    fn outcome(&mut self, index: usize, mut rendered: Rendered) {
        self.report_before(index);
        let source = &self.sources[index];
        let mut findings = std::mem::take(&mut rendered.findings);
        check_name(source, &mut findings);
        let mut written = Vec::new();
        if let Some(batch) = &mut self.batch {
            if !self.aborted && !any_error(&findings) {
                written = batch.write(index, rendered, &mut findings, self.report);
            }
            if self.marks_failures && (self.aborted || any_error(&findings)) {
                batch.fail(index, &mut findings, self.report);
            }
        }
        self.summary.failed += usize::from(any_error(&findings));
        remove_repeated(&mut findings, &mut self.reported);
        for document in &written {
            self.summary.documents += 1;
            self.summary.changed += usize::from(document.changed);
            self.report.document(&source.name, document);
        }
        self.reported_meetings = index + 1;
        self.report_findings(&source.name, &findings);
        self.report.advance();
    }

    /// Ends the run.
    fn close(&mut self) -> Exit {
        if self.is_blocked {
            // Only the files that cannot be read are reported.
            self.reported_meetings = self.sources.len();
        }
        self.report_before(self.sources.len());
        self.summary.left = self.sources.len() - self.reported_meetings;
        self.summary.meetings = if self.is_blocked { 0 } else { self.reported_meetings };
        if let Some(mut batch) = self.batch.take() {
            let is_whole = self.is_whole && !self.aborted && self.summary.left == 0;
            let findings = batch.close(is_whole, self.report);
            self.summary.add(&findings);
            self.report.findings(&findings);
        }
        self.report.end(&mut self.summary);
        if self.renders {
            self.report.rendered(&self.summary);
        } else {
            self.report.checked(&self.summary);
        }
        self.summary.exit
    }
}

/// The name of the file of a finding.
fn name_of(finding: &Finding) -> String {
    finding.span.as_ref().map_or_else(|| PROJECT.to_owned(), |span| span.source.name.clone())
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

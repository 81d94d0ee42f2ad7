//! The files about a run: JUnit XML and events.

use std::path::{Path, PathBuf};

use super::events::{Events, Written};
use super::junit::Junit;
use super::progress::Progress;
use super::{Report, Summary};
use crate::cli::report_args::{Following, MessageFormat};
use crate::diag::{Code, Finding, io_error_message};
use crate::output::update;

/// The files that a run writes about itself.
#[derive(Debug, Default)]
pub(super) struct Files {
    junit: Option<(PathBuf, Junit)>,
    events: Option<(PathBuf, Events)>,
}

impl Report {
    /// Begins the files about the run.
    ///
    /// # Errors
    /// The file of events cannot be written.
    pub(in crate::cli) fn follow(&mut self, following: &Following) -> Result<(), Finding> {
        let junit = following.junit.clone();
        self.files.junit = junit.map(|path| (path, Junit::new(&self.style.command)));
        if let Some(path) = following.events.clone() {
            let events = Events::create(&path).map_err(|error| cannot_write(&path, &io_error_message(&error)))?;
            self.files.events = Some((path, events));
        }
        Ok(())
    }

    /// True if a file of events is written.
    pub(in crate::cli) fn has_events(&self) -> bool {
        self.files.events.is_some()
    }

    /// Begins to show how far the run is.
    pub(in crate::cli) fn begin(&mut self, meetings: usize) {
        if let Some((_, events)) = &mut self.files.events {
            events.start(&self.style.command, meetings);
        }
        let watched = matches!(self.style.format, MessageFormat::Human | MessageFormat::Github) && !self.style.quiet;
        self.progress = watched.then(|| Progress::new(meetings, self.style.on_terminal));
    }

    /// Reports the findings of a meeting, of a file that cannot be read, or of the project.
    pub(in crate::cli) fn meeting(&mut self, name: &str, findings: &[Finding]) {
        self.findings(findings);
        if let Some((_, junit)) = &mut self.files.junit {
            junit.add(name, findings);
        }
        if let Some((_, events)) = &mut self.files.events {
            events.meeting(name, findings);
        }
    }

    /// Counts a meeting that is done.
    pub(in crate::cli) fn advance(&mut self) {
        if let Some(line) = self.progress.as_mut().and_then(Progress::advance) {
            self.note(&line);
        }
    }

    /// Tells a document that is in the output folder now.
    pub(in crate::cli) fn document(&mut self, meeting: &str, written: &Written) {
        if written.changed {
            self.written(&written.path);
        }
        if let Some((_, events)) = &mut self.files.events {
            events.document(meeting, written);
        }
    }

    /// Ends the files about the run. The summary gets what could not be written.
    pub(in crate::cli) fn end(&mut self, summary: &mut Summary) {
        if let Some(progress) = self.progress.take() {
            progress.end();
        }
        let mut findings = Vec::new();
        if let Some((path, junit)) = self.files.junit.take() {
            findings.extend(update(&path, junit.text().as_bytes()).err());
        }
        summary.add(&findings);
        if let Some((path, mut events)) = self.files.events.take() {
            events.end(summary);
            findings.extend(events.failed().map(|error| cannot_write(&path, &io_error_message(&error))));
        }
        summary.exit = summary.exit.max(super::Exit::of_all(&findings));
        self.findings(&findings);
    }
}

fn cannot_write(path: &Path, words: &str) -> Finding {
    Finding::new(Code::CannotWrite, format!("cannot write {}: {words}", path.display()))
        .help("choose another place with --events FILE; its folder must exist")
}

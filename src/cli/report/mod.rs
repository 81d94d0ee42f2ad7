//! Prints results on standard output, and everything else on standard error. No other module prints.
//!
//! Findings go to standard error, for people and as JSON lines. Annotations of GitHub and a SARIF log go to standard output.
//!
//! A closed pipe is not an error: the reader of the output may stop early.

mod corrected;
mod events;
mod following;
mod github;
mod human;
mod json;
mod junit;
mod place;
mod progress;
mod sarif;
mod summary;
mod visible;

pub(super) use events::Written;
pub(super) use summary::Summary;
pub(super) use visible::visible;

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use super::batch::Planned;
use super::exit::Exit;
use super::report_args::MessageFormat;
use super::style::OutputStyle;
use crate::diag::{Code, Finding, io_error_message, limited};
use crate::manifest;
use crate::output::append;
use crate::review::{Checked, Override};
use visible::visible_line;

/// Prints findings and results in one output style.
pub(super) struct Report {
    style: OutputStyle,
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    /// The error that stopped the writing to standard output. A closed pipe is not such an error.
    failed: Option<io::Error>,
    /// True if the reader closed the pipe.
    pipe_closed: bool,
    log: sarif::Log,
    step_summary: github::StepSummary,
    files: following::Files,
    progress: Option<progress::Progress>,
}

impl Report {
    pub(super) fn new(style: OutputStyle) -> Self {
        Self::with_streams(style, Box::new(io::stdout()), Box::new(io::stderr()))
    }

    fn with_streams(style: OutputStyle, out: Box<dyn Write>, err: Box<dyn Write>) -> Self {
        Self {
            style,
            out,
            err,
            failed: None,
            pipe_closed: false,
            log: sarif::Log::default(),
            step_summary: github::StepSummary::default(),
            files: following::Files::default(),
            progress: None,
        }
    }

    pub(super) fn style(&self) -> &OutputStyle {
        &self.style
    }

    /// Reports findings: at most [`crate::diag::MAX_PER_FILE`] of a file, errors first, and how many more there are.
    pub(super) fn findings(&mut self, findings: &[Finding]) {
        let findings = limited(findings.to_vec());
        let edits = corrected::Edits::of(&findings);
        findings.iter().for_each(|finding| self.finding(finding, edits.help(finding).as_deref()));
    }

    fn finding(&mut self, finding: &Finding, help: Option<&str>) {
        if self.style.step_summary.is_some() {
            self.step_summary.add(finding, &self.style.paths);
        }
        match self.style.format {
            MessageFormat::Human if finding.code == Code::MoreFindings => {
                let file = finding.span.as_ref().map(|span| format!("{}: ", visible_line(&span.source.name)));
                self.note(&format!("{}{}\n", file.unwrap_or_default(), finding.message));
            }
            MessageFormat::Human => self.note(&(human::finding(finding, help, self.style.err) + "\n")),
            MessageFormat::Json => self.note(&json::finding(finding, help)),
            MessageFormat::Sarif => self.log.add(finding, help, &self.style.paths),
            MessageFormat::Github => {
                let line = github::annotation(finding, help, &self.style.paths);
                self.print(&line);
            }
        }
    }

    /// Reports that another run writes to the output folder. Programs do not get this, because they expect findings.
    pub(super) fn waiting(&mut self, folder: &Path) {
        if !self.is_json() {
            let folder = folder.display().to_string();
            self.note(&format!("another run is writing to {}; waiting for it", visible_line(&folder)));
        }
    }

    /// Prints the path of a written document.
    pub(super) fn written(&mut self, path: &Path) {
        let path = path.display().to_string();
        let line = if self.is_json() { json::written(&path) } else { visible_line(&path).into_owned() };
        self.result_unless_quiet(&line);
    }

    /// Tells that a document was deleted.
    pub(super) fn removed(&mut self, path: &Path) {
        let path = path.display().to_string();
        if self.is_json() {
            self.result(&json::removed(&path));
        } else if !self.style.quiet {
            self.note(&format!("deleted {}", visible_line(&path)));
        }
    }

    /// Tells how many documents were up to date, and how many warnings of an earlier run are about them. `is_all` says that
    /// there was nothing else to do.
    pub(super) fn unchanged(&mut self, documents: usize, warnings: usize, is_all: bool) {
        if documents == 0 || self.style.quiet {
            return;
        }
        if self.is_json() {
            self.result(&json::unchanged(documents));
        } else {
            self.note(&summary::unchanged(documents, warnings, is_all));
        }
    }

    /// Prints what `render` would do. People see the documents that would change, and programs all.
    pub(super) fn planned(&mut self, planned: &[Planned]) {
        for document in planned {
            if self.is_json() {
                self.result(&json::planned(document));
            } else if let Some(line) = summary::planned(document) {
                self.result(&visible_line(&line));
            }
        }
        if !self.is_json() {
            self.result(&summary::all_planned(planned));
        }
    }

    /// Prints the result of `manifest merge`.
    pub(super) fn merged(&mut self, documents: usize, folders: usize, out: &Path) {
        self.result(&visible_line(&summary::merged(documents, folders, &out.display().to_string())));
    }

    /// Prints the result of `verify`.
    pub(super) fn verified(&mut self, checked: &manifest::Checked) {
        self.findings(&checked.findings);
        let line = if self.is_json() { json::verified(checked) } else { summary::verified(checked) };
        self.result(&line);
    }

    /// Prints the summary of `render`. Prints nothing if there are no findings: the paths are enough.
    pub(super) fn rendered(&mut self, summary: &Summary) {
        let line = summary.rendered();
        self.step_summary.line = line.clone().unwrap_or_else(|| summary.all_rendered());
        if let Some(line) = line.filter(|_| !self.is_json() && !self.style.quiet) {
            self.note(&human::summary_line(&line, summary.errors > 0, self.style.err));
        }
    }

    /// Prints the summary of `check`.
    pub(super) fn checked(&mut self, summary: &Summary) {
        let line = summary.checked();
        let shown = if self.is_json() { json::checked(summary) } else { line.clone() };
        self.step_summary.line = line;
        self.result_unless_quiet(&shown);
        self.overrides(&summary.overrides);
    }

    /// Prints what a project overrides, for people.
    fn overrides(&mut self, overrides: &[Override]) {
        if !self.is_json() {
            summary::overrides(overrides).iter().for_each(|line| self.result_unless_quiet(&visible(line)));
        }
    }

    /// Prints the findings of a check of the locales, and a summary.
    pub(super) fn reviewed(&mut self, checked: &Checked) {
        self.findings(&checked.findings);
        let line = summary::reviewed(checked);
        let shown = if self.is_json() { json::reviewed(checked) } else { line.clone() };
        self.step_summary.line = line;
        self.result_unless_quiet(&shown);
        self.overrides(&checked.overrides);
    }

    fn is_json(&self) -> bool {
        self.style.format == MessageFormat::Json
    }

    fn result_unless_quiet(&mut self, text: &str) {
        if !self.style.quiet {
            self.result(text);
        }
    }

    /// Prints a usage error, or the help text that the user asked for.
    pub(super) fn usage(&mut self, error: &clap::Error) -> Exit {
        let stderr = error.use_stderr();
        let stream = if stderr { self.style.err } else { self.style.out };
        let text = error.render();
        let text = if stream.colour { text.ansi().to_string() } else { text.to_string() };
        let text = text.trim_end();
        if stderr {
            self.note(text);
            Exit::Usage
        } else {
            self.result(text);
            Exit::Success
        }
    }

    /// Prints one or more lines on standard output. A SARIF log has standard output for itself, so then the lines go to
    /// standard error.
    pub(super) fn result(&mut self, text: &str) {
        match self.style.format {
            MessageFormat::Sarif => self.note(text),
            _ => self.print(&without_commands(text)),
        }
    }

    /// Writes to standard output.
    fn print(&mut self, text: &str) {
        if self.pipe_closed || self.failed.is_some() {
            return;
        }
        let out = &mut self.out;
        let mut written = Ok(());
        aside(self.progress.as_ref(), || written = writeln!(out, "{text}").and_then(|()| out.flush()));
        match written {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.pipe_closed = true,
            Err(error) => self.failed = Some(error),
        }
    }

    /// Prints one or more lines on standard error. Errors are ignored, because there is no other place to report them.
    pub(super) fn note(&mut self, text: &str) {
        let err = &mut self.err;
        aside(self.progress.as_ref(), || drop(writeln!(err, "{}", without_commands(text))));
    }

    /// Writes what is known only at the end, and reports whether something could not be written. Call it last.
    pub(super) fn finish(&mut self) -> Exit {
        if self.style.format == MessageFormat::Sarif {
            let log = self.log.text();
            self.print(&log);
        }
        let mut exit = Exit::Success;
        if let Some(path) = self.style.step_summary.take()
            && !self.step_summary.line.is_empty()
            && let Err(finding) = append(&path, self.step_summary.text(&self.style.command).as_bytes())
        {
            exit = self.too_late(finding);
        }
        if let Some(error) = self.failed.take() {
            let words = io_error_message(&error);
            let finding = Finding::new(Code::CannotWrite, format!("cannot write to standard output: {words}"));
            exit = exit.max(self.too_late(finding));
        }
        exit
    }

    /// Reports a finding after the end of a SARIF log.
    fn too_late(&mut self, finding: Finding) -> Exit {
        if self.style.format == MessageFormat::Sarif {
            self.style.format = MessageFormat::Human;
        }
        self.findings(std::slice::from_ref(&finding));
        Exit::of(&finding)
    }
}

/// Prints while no bar is on the terminal.
fn aside(progress: Option<&progress::Progress>, print: impl FnOnce()) {
    match progress {
        Some(progress) => progress.aside(print),
        None => print(),
    }
}

/// The text without lines that a CI service takes for its commands, such as `::error::`. A line of a meeting file, or an
/// argument with a line break, could begin so.
fn without_commands(text: &str) -> Cow<'_, str> {
    let is_command = |line: &str| {
        let line = line.trim_start();
        line.strip_prefix("::").is_some_and(|name| name.starts_with(char::is_alphabetic)) || line.starts_with("##[")
    };
    if !text.lines().any(is_command) {
        return Cow::Borrowed(text);
    }
    let line = |line: &str| match is_command(line) {
        true => {
            let (indent, command) = line.split_at(line.len() - line.trim_start().len());
            format!("{indent}<U+{:04X}>{}", u32::from(command.as_bytes()[0]), &command[1..])
        }
        false => line.to_owned(),
    };
    Cow::Owned(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests;

//! Prints results on standard output, and everything else on standard error. No other module prints.
//!
//! A closed pipe is not an error: the reader of the output may stop early.

mod human;
mod json;
mod mended;
mod services;
mod summary;
mod visible;

pub(super) use summary::Summary;
pub(super) use visible::visible;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use super::batch::Planned;
use super::exit::Exit;
use super::options::OutputStyle;
use crate::diag::{Code, Finding, Severity, io_error_message};
use crate::manifest;
use crate::review::{Checked, Override};
use visible::visible_line;

/// How many findings of one file people are shown. A file that is broken everywhere has a finding for every line.
const MAX_PER_FILE: usize = 100;

/// Prints findings and results in one output style.
pub(super) struct Report {
    style: OutputStyle,
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    /// The error that stopped the writing to standard output. A closed pipe is not such an error.
    failed: Option<io::Error>,
    /// True if the reader closed the pipe.
    pipe_closed: bool,
}

impl Report {
    pub(super) fn new(style: OutputStyle) -> Self {
        Self::with_streams(style, Box::new(io::stdout()), Box::new(io::stderr()))
    }

    fn with_streams(style: OutputStyle, out: Box<dyn Write>, err: Box<dyn Write>) -> Self {
        Self { style, out, err, failed: None, pipe_closed: false }
    }

    pub(super) fn style(&self) -> OutputStyle {
        self.style
    }

    /// Prints findings. People see at most [`MAX_PER_FILE`] of a file, errors first; programs get all.
    pub(super) fn findings(&mut self, findings: &[Finding]) {
        let edits = mended::Edits::of(findings);
        let errors = count_by_file(findings.iter().filter(|finding| finding.is_error()));
        let mut shown: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
        let mut left_out: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings {
            if self.style.json {
                self.note(&json::finding(finding, edits.help(finding).as_deref()));
                continue;
            }
            let file = file_name(finding);
            let before = if finding.is_error() { 0 } else { errors.get(file).copied().unwrap_or(0) };
            let shown = shown.entry((file, finding.severity)).or_default();
            if before + *shown < MAX_PER_FILE {
                *shown += 1;
                self.note(&(human::finding(finding, edits.help(finding).as_deref(), self.style.err) + "\n"));
            } else {
                *left_out.entry(file).or_default() += 1;
            }
        }
        for (file, number) in left_out {
            let place = if file.is_empty() { String::new() } else { format!("{}: ", visible_line(file)) };
            self.note(&format!("{place}{number} more errors or warnings are not shown\n"));
        }
    }

    /// Tells that another run writes to the output folder. Programs are not told, because they expect findings.
    pub(super) fn waiting(&mut self, folder: &Path) {
        if !self.style.json {
            let folder = folder.display().to_string();
            self.note(&format!("another run is writing to {}; waiting for it", visible_line(&folder)));
        }
    }

    /// Prints the path of a written document.
    pub(super) fn written(&mut self, path: &Path) {
        let path = path.display().to_string();
        let line = if self.style.json { json::written(&path) } else { visible_line(&path).into_owned() };
        self.result(&line);
    }

    /// Tells that a document was deleted.
    pub(super) fn removed(&mut self, path: &Path) {
        let path = path.display().to_string();
        if self.style.json {
            self.result(&json::removed(&path));
        } else {
            self.note(&format!("deleted {}", visible_line(&path)));
        }
    }

    /// Tells how many documents were up to date, and how many warnings of an earlier run are about them. `is_all` says that
    /// there was nothing else to do.
    pub(super) fn unchanged(&mut self, documents: usize, warnings: usize, is_all: bool) {
        if documents == 0 {
            return;
        }
        if self.style.json {
            self.result(&json::unchanged(documents));
        } else {
            self.note(&summary::unchanged(documents, warnings, is_all));
        }
    }

    /// Prints what `render` would do. People see the documents that would change, and programs all.
    pub(super) fn planned(&mut self, planned: &[Planned]) {
        for document in planned {
            if self.style.json {
                self.result(&json::planned(document));
            } else if let Some(line) = summary::planned(document) {
                self.result(&visible_line(&line));
            }
        }
        if !self.style.json {
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
        let line = if self.style.json { json::verified(checked) } else { summary::verified(checked) };
        self.result(&line);
    }

    /// Prints the summary of `render`. Prints nothing if there are no findings: the paths are enough.
    pub(super) fn rendered(&mut self, summary: &Summary) {
        if !self.style.json
            && let Some(line) = summary.rendered()
        {
            self.note(&human::summary_line(&line, summary.errors > 0, self.style.err));
        }
    }

    /// Prints the summary of `check`.
    pub(super) fn checked(&mut self, summary: &Summary) {
        let line = if self.style.json { json::checked(summary) } else { summary.checked() };
        self.result(&line);
        self.overrides(&summary.overrides);
    }

    /// Prints what a project overrides, for people.
    fn overrides(&mut self, overrides: &[Override]) {
        if !self.style.json {
            summary::overrides(overrides).iter().for_each(|line| self.result(&visible(line)));
        }
    }

    /// Prints the findings of a check of the locales, and a summary.
    pub(super) fn reviewed(&mut self, checked: &Checked) {
        self.findings(&checked.findings);
        let line = if self.style.json { json::reviewed(checked) } else { summary::reviewed(checked) };
        self.result(&line);
        self.overrides(&checked.overrides);
    }

    /// Prints the findings as a SARIF log.
    pub(super) fn sarif(&mut self, findings: &[Finding]) {
        self.result(&services::sarif(findings));
    }

    /// Prints the findings as annotations of GitHub.
    pub(super) fn annotations(&mut self, findings: &[Finding]) {
        findings.iter().for_each(|finding| self.result(&services::annotation(finding)));
    }

    /// The summary of a step of GitHub, in Markdown.
    pub(super) fn step_summary(&self, checked: &Checked) -> String {
        services::step_summary(&summary::reviewed(checked), &checked.findings)
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

    /// Prints one or more lines on standard output.
    pub(super) fn result(&mut self, text: &str) {
        if self.pipe_closed || self.failed.is_some() {
            return;
        }
        match writeln!(self.out, "{text}").and_then(|()| self.out.flush()) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.pipe_closed = true,
            Err(error) => self.failed = Some(error),
        }
    }

    /// Prints one or more lines on standard error. Errors are ignored, because there is no other place to report them.
    pub(super) fn note(&mut self, text: &str) {
        let _ = writeln!(self.err, "{}", without_commands(text));
    }

    /// Reports whether standard output could not be written. Call it last.
    pub(super) fn finish(mut self) -> Exit {
        let Some(error) = self.failed.take() else { return Exit::Success };
        let words = io_error_message(&error);
        let finding = Finding::new(Code::CannotWrite, format!("cannot write to standard output: {words}"));
        self.findings(std::slice::from_ref(&finding));
        Exit::of(&finding)
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

/// The file of a finding. Empty for a finding without a span.
fn file_name(finding: &Finding) -> &str {
    finding.span.as_ref().map_or("", |span| &span.source.name)
}

fn count_by_file<'a>(findings: impl Iterator<Item = &'a Finding>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    findings.for_each(|finding| *counts.entry(file_name(finding)).or_default() += 1);
    counts
}

#[cfg(test)]
mod tests;

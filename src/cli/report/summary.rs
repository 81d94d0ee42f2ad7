//! Counts findings and formats the last line of a run.

use super::Exit;
use crate::cli::batch::{Action, Planned};
use crate::diag::{Code, Finding};
use crate::manifest;
use crate::project::OverrideKind;
use crate::review::{Checked, Override};

/// The results of a run.
#[derive(Debug)]
pub(crate) struct Summary {
    /// Number of meetings whose file could be read.
    pub meetings: usize,
    /// Number of documents that are in the output folder now.
    pub documents: usize,
    /// How many of them were written because they were not there with the same bytes.
    pub changed: usize,
    /// Number of meetings that were not looked at, because the run has stopped at an error.
    pub left: usize,
    /// Number of files that have errors or could not be read.
    pub failed: usize,
    pub errors: usize,
    pub warnings: usize,
    /// True if the project or the output folder has errors, so that no meeting was processed.
    pub aborted: bool,
    /// True if documents were written that could not be taken back after an error.
    pub partly_written: bool,
    pub exit: Exit,
    /// What the project overrides.
    pub overrides: Vec<Override>,
}

impl Summary {
    pub(crate) fn new(meetings: usize) -> Self {
        Self {
            meetings,
            documents: 0,
            changed: 0,
            left: 0,
            failed: 0,
            errors: 0,
            warnings: 0,
            aborted: false,
            partly_written: false,
            exit: Exit::Success,
            overrides: Vec::new(),
        }
    }

    /// Counts the findings.
    pub(crate) fn add(&mut self, findings: &[Finding]) {
        for finding in findings {
            // A finding can stand for others.
            let number = if finding.is_error() { &mut self.errors } else { &mut self.warnings };
            *number += finding.left_out.max(1);
        }
        self.partly_written |= findings.iter().any(|finding| finding.code == Code::PartlyWritten);
        self.exit = self.exit.max(Exit::of_all(findings));
    }

    /// The last line of `render`. `None` if there are no findings.
    pub(super) fn rendered(&self) -> Option<String> {
        let counts = self.counts()?;
        let line = match self.failed {
            _ if self.partly_written => format!("{counts}; not all that was written could be undone"),
            _ if self.aborted => format!("{counts}; nothing written"),
            0 => counts,
            1 => format!("{counts}; nothing written for it"),
            _ => format!("{counts}; nothing written for them"),
        };
        Some(line + &self.stopped())
    }

    /// The end of the last line of a run that has stopped at an error.
    fn stopped(&self) -> String {
        match self.left {
            0 => String::new(),
            1 => "; stopped before the last meeting".to_owned(),
            left => format!("; stopped before the last {left} meetings"),
        }
    }

    /// The summary of `render` if there are no findings, where the paths are not shown.
    pub(super) fn all_rendered(&self) -> String {
        format!("{} rendered: nothing is wrong", count(self.meetings, "meeting", "meetings"))
    }

    /// The last line of `check`.
    pub(super) fn checked(&self) -> String {
        let checked = format!("{} checked", count(self.meetings, "meeting", "meetings"));
        match self.counts() {
            Some(counts) => format!("{checked}: {counts}{}", self.stopped()),
            None => format!("{checked}: nothing is wrong"),
        }
    }

    /// The number of errors and warnings. `None` if there are none.
    fn counts(&self) -> Option<String> {
        let warnings = count(self.warnings, "warning", "warnings");
        let errors = count(self.errors, "error", "errors");
        let errors = match self.failed {
            _ if self.aborted => errors,
            failed => format!("{errors} in {}", count(failed, "file", "files")),
        };
        match (self.errors, self.warnings) {
            (0, 0) => None,
            (0, _) => Some(warnings),
            (_, 0) => Some(errors),
            _ => Some(format!("{warnings}, {errors}")),
        }
    }
}

/// How many documents need not be made.
pub(super) fn unchanged(documents: usize, warnings: usize, is_all: bool) -> String {
    let documents = match documents {
        1 => "1 document is up to date".to_owned(),
        number => format!("{number} documents are up to date"),
    };
    let documents = if is_all { format!("nothing to do: {documents}") } else { documents };
    match warnings {
        0 => documents,
        warnings => format!("{documents}; `check` shows their {}", count(warnings, "warning", "warnings")),
    }
}

/// What `render` would do with a document. `None` if nothing.
pub(super) fn planned(planned: &Planned) -> Option<String> {
    let action = match planned.action {
        Action::Keep => return None,
        Action::Make => "make",
        Action::Delete => "delete",
        Action::Fail => "fail",
    };
    Some(format!("{action} {}: {}", planned.document, planned.reasons.join(", ")))
}

/// The last line of `plan`.
pub(super) fn all_planned(planned: &[Planned]) -> String {
    let number = |action| planned.iter().filter(|planned| planned.action == action).count();
    let parts = [
        (number(Action::Make), "to make"),
        (number(Action::Delete), "to delete"),
        (number(Action::Fail), "of meetings with errors"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let mut parts: Vec<String> =
        parts.map(|(number, what)| format!("{} {what}", count(*number, "document", "documents"))).collect();
    let kept = number(Action::Keep);
    if kept > 0 || parts.is_empty() {
        parts.push(format!("{} up to date", count(kept, "document", "documents")));
    }
    parts.join(", ")
}

/// The last line of `manifest merge`.
pub(super) fn merged(documents: usize, folders: usize, out: &str) -> String {
    format!("{} of {} in {out}", count(documents, "document", "documents"), count(folders, "folder", "folders"))
}

/// The last line of `verify`.
pub(super) fn verified(checked: &manifest::Checked) -> String {
    let files = count(checked.files, "file", "files");
    match checked.findings.len() {
        0 => format!("{files} verified: nothing is wrong"),
        errors => format!("{files} verified: {}", count(errors, "error", "errors")),
    }
}

/// The last line of a check of the locales.
pub(super) fn reviewed(checked: &Checked) -> String {
    let (errors, warnings) = checked.counts();
    let counts = match (errors, warnings) {
        (0, 0) => "nothing is wrong".to_owned(),
        (0, _) => count(warnings, "warning", "warnings"),
        (_, 0) => count(errors, "error", "errors"),
        _ => format!("{}, {}", count(errors, "error", "errors"), count(warnings, "warning", "warnings")),
    };
    let messages = count(checked.messages, "message", "messages");
    format!("{messages} in {} checked: {counts}", count(checked.languages, "language", "languages"))
}

/// The number of ids of one kind that are named.
const MAX_NAMED: usize = 10;

/// What a project overrides: one line for each kind.
pub(super) fn overrides(all: &[Override]) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in OverrideKind::ALL {
        let mut names: Vec<(&str, Vec<&str>)> = Vec::new();
        for found in all.iter().filter(|found| found.kind == kind) {
            let language = found.language.as_deref();
            match names.last_mut().filter(|(id, _)| *id == found.id) {
                Some((_, languages)) => languages.extend(language),
                None => names.push((&found.id, language.into_iter().collect())),
            }
        }
        if names.is_empty() {
            continue;
        }
        let shown = names.iter().take(MAX_NAMED).map(|(id, languages)| match languages.is_empty() {
            true => (*id).to_owned(),
            false => format!("{id} ({})", languages.join(", ")),
        });
        let more = names.len().saturating_sub(MAX_NAMED);
        let more = if more > 0 { format!(" and {more} more: `rapporteur list overrides`") } else { String::new() };
        let what = match kind {
            OverrideKind::Message => ("message", "messages"),
            OverrideKind::Entry => ("entry", "entries"),
            OverrideKind::Event => ("kind of event", "kinds of event"),
            OverrideKind::Rule => ("rule", "rules"),
        };
        let shown = shown.collect::<Vec<_>>().join(", ");
        lines.push(format!("{} overridden: {shown}{more}", count(names.len(), what.0, what.1)));
    }
    lines
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

//! Interprets the arguments of the `locales` commands.

use std::path::PathBuf;

use super::args::Locales;
use super::exchange_args::{LocalesExport, LocalesImport, LocalesPseudo};
use super::options::{Task, nearest_project};
use super::review_args::LocalesReview;
use super::state_args::{LocalesAccept, LocalesApprove, LocalesDiff, LocalesReject, LocalesStatus, Which};

/// The options of `locales check`.
#[derive(Debug)]
pub(super) struct LocalesCheck {
    pub all: bool,
    pub fix: bool,
    pub deny_warnings: bool,
    pub project: Option<PathBuf>,
}

/// The task of a command.
pub(super) fn resolve(command: Locales) -> Task {
    match command {
        Locales::Check(check) => Task::LocalesCheck(LocalesCheck {
            all: check.all,
            fix: check.fix,
            deny_warnings: check.deny_warnings,
            project: check.project.or_else(nearest_project),
        }),
        Locales::Export(export) => {
            let project = export.project.or_else(nearest_project);
            Task::LocalesExport(LocalesExport { project, ..export })
        }
        Locales::Import(import) => {
            let project = import.project.or_else(nearest_project);
            Task::LocalesImport(LocalesImport { project, ..import })
        }
        Locales::Pseudo(pseudo) => {
            let project = pseudo.project.or_else(nearest_project);
            Task::LocalesPseudo(LocalesPseudo { project, ..pseudo })
        }
        Locales::Review(review) => {
            let project = review.project.or_else(nearest_project);
            Task::LocalesReview(LocalesReview { project, ..review })
        }
        Locales::Approve(approve) => {
            Task::LocalesApprove(LocalesApprove { which: in_project(approve.which), ..approve })
        }
        Locales::Reject(reject) => Task::LocalesReject(LocalesReject { which: in_project(reject.which), ..reject }),
        Locales::Accept(accept) => Task::LocalesAccept(LocalesAccept { which: in_project(accept.which) }),
        Locales::Diff(diff) => {
            let project = diff.project.or_else(nearest_project);
            Task::LocalesDiff(LocalesDiff { project, ..diff })
        }
        Locales::Status(status) => {
            let project = status.project.or_else(nearest_project);
            Task::LocalesStatus(LocalesStatus { project, ..status })
        }
    }
}

fn in_project(which: Which) -> Which {
    Which { project: which.project.or_else(nearest_project), ..which }
}

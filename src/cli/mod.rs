//! The command line interface.
//!
//! `args` parses the arguments, and `options` interprets them. `render` with `batch`, `plan`, `verify`, `merge`, `package`, `explain`, `decline`, `review`, `locales_check`,
//! `locales_diff`, `locales_exchange`, `locales_import`, `locales_pseudo`, `locales_review`, `locales_state`, `export`, `schema`, `new` and
//! `generated`
//! perform the commands. `report` prints findings and results. `exit` defines the exit codes.

mod args;
mod batch;
mod decline;
mod exchange_args;
mod exit;
mod explain;
mod export;
mod generated;
mod locales_check;
mod locales_diff;
mod locales_exchange;
mod locales_import;
mod locales_options;
mod locales_pseudo;
mod locales_review;
mod locales_state;
mod memory;
mod merge;
mod new;
mod options;
mod output_args;
mod package;
mod plan;
mod reading_args;
mod render;
mod report;
mod report_args;
mod review;
mod review_args;
mod schema;
mod shard;
mod state_args;
mod style;
mod suggest;
mod verify;

use std::process::ExitCode;

use clap::Parser;

use exit::Exit;
use options::Task;
use report::Report;
use style::OutputStyle;

use crate::diag::catch_panic;
use crate::output::end_between_writes;

/// Runs the program and returns its exit code.
pub fn main() -> ExitCode {
    let exit = catch_panic(run).unwrap_or_else(|finding| {
        let mut report = Report::new(OutputStyle::from_environment());
        report.findings(&[finding]);
        Exit::Internal
    });
    exit.into()
}

fn run() -> Exit {
    end_between_writes(Exit::Interrupted.code());
    match args::Args::try_parse().and_then(options::resolve) {
        Ok((task, style)) => {
            let mut report = Report::new(style);
            let exit = perform(task, &mut report);
            exit.max(report.finish())
        }
        Err(error) => {
            let mut report = Report::new(OutputStyle::from_environment());
            let exit = report.usage(&error);
            exit.max(report.finish())
        }
    }
}

fn perform(task: Task, report: &mut Report) -> Exit {
    match task {
        Task::Render(options, folder, batch) => render::run(options, Some((&folder, batch)), report),
        Task::Plan(options, folder, batch) => plan::run(options, &folder, batch, report),
        Task::Merge(folders, out) => merge::run(&folders, &out, report),
        Task::Package(options) => package::run(&options, report),
        Task::Verify(verify) => verify::run(&verify.folder, report),
        Task::Check(options) => render::run(options, None, report),
        Task::Explain(Some(code)) => explain::one(code, report),
        Task::Explain(None) => explain::all(report),
        Task::Decline(decline) => decline::run(&decline, report),
        Task::List { what, languages, reading } => review::list(what, &languages, &reading, report),
        Task::Find(text, reading) => review::find(&text, &reading, report),
        Task::Suggest(options) => suggest::run(&options, report),
        Task::Show(id, reading) => review::show(&id, &reading, report),
        Task::Schema(options) => schema::run(&options, report),
        Task::LocalesCheck(check) => locales_check::run(&check, report),
        Task::LocalesExport(options) => locales_exchange::export(&options, report),
        Task::LocalesImport(options) => locales_import::run(&options, report),
        Task::LocalesPseudo(options) => locales_pseudo::run(&options, report),
        Task::LocalesReview(options) => locales_review::run(&options, report),
        Task::LocalesApprove(options) => locales_state::approve(&options, report),
        Task::LocalesReject(options) => locales_state::reject(&options, report),
        Task::LocalesAccept(options) => locales_state::accept(&options, report),
        Task::LocalesStatus(options) => locales_state::status(&options, report),
        Task::LocalesDiff(options) => locales_diff::run(&options, report),
        Task::Export { what, folder } => export::run(what, &folder, report),
        Task::NewMeeting { path, id, event, project } => new::meeting(&path, &id, &event, project.as_deref(), report),
        Task::NewProject { folder, with } => new::project(&folder, &with, report),
        Task::Completions(shell) => generated::completions(shell, report),
        Task::Man(folder) => generated::man(&folder, report),
    }
}

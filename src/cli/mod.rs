//! The command line: arguments as typed (`args`) → as meant (`options`) → work
//! (`render`, `explain`, `new`) → what is told (`report`) → how it ends (`exit`).

mod args;
mod decline;
mod exit;
mod explain;
mod new;
mod options;
mod render;
mod report;

use std::process::ExitCode;

use clap::Parser;

use exit::Exit;
use options::{Manner, Task};
use report::Report;

use crate::scheduler::{catch_panic, install_panic_hook};

/// The whole program, from the command line to the exit code.
pub fn main() -> ExitCode {
    install_panic_hook();
    let exit = catch_panic(run).unwrap_or_else(|finding| {
        let mut report = Report::new(Manner::from_environment());
        report.findings(&[finding]);
        Exit::Internal
    });
    exit.into()
}

fn run() -> Exit {
    match args::Args::try_parse().and_then(options::resolve) {
        Ok((task, manner)) => {
            let mut report = Report::new(manner);
            let exit = perform(task, &mut report);
            exit.max(report.finish())
        }
        Err(error) => {
            let mut report = Report::new(Manner::from_environment());
            let exit = report.usage(&error);
            exit.max(report.finish())
        }
    }
}

fn perform(task: Task, report: &mut Report) -> Exit {
    match task {
        Task::Render(work, folder) => render::run(work, Some(&folder), report),
        Task::Check(work) => render::run(work, None, report),
        Task::Explain(Some(code)) => explain::one(code, report),
        Task::Explain(None) => explain::all(report),
        Task::Decline(decline) => decline::run(&decline, report),
        Task::NewMeeting { path, id } => new::meeting(&path, &id, report),
        Task::NewProject(folder) => new::project(&folder, report),
    }
}

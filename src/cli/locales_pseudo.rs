//! The command `locales pseudo`: a project in a pseudo-locale.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::exchange_args::LocalesPseudo;
use super::exit::Exit;
use super::locales_exchange::open;
use super::report::Report;
use crate::diag::{Finding, Source, any_error};
use crate::input::{self, Input};
use crate::output::create;
use crate::review;

/// Writes the files of the project. A file that exists is an error and is not changed.
pub(super) fn run(options: &LocalesPseudo, report: &mut Report) -> Exit {
    match files(options) {
        Ok((tag, files)) => {
            for (path, bytes) in files {
                if let Err(finding) = create(&path, &bytes) {
                    report.findings(std::slice::from_ref(&finding));
                    return Exit::of(&finding);
                }
                report.written(&path);
            }
            report.note(&format!("the only language of the project is {tag}"));
            Exit::Success
        }
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

type Files = Vec<(PathBuf, Vec<u8>)>;

fn files(options: &LocalesPseudo) -> Result<(String, Files), Vec<Finding>> {
    let mut findings = Vec::new();
    let inputs: Vec<Input> = options.meeting.iter().cloned().map(Input::Path).collect();
    let meetings = input::read_all(&inputs, &mut io::empty(), &mut findings);
    if any_error(&findings) {
        return Err(findings);
    }
    let name = |source: &Arc<Source>| {
        let name = Path::new(&source.name).file_name().map(|name| name.to_string_lossy().into_owned());
        (name.unwrap_or_default(), Arc::clone(source))
    };
    let meetings: Vec<(String, Arc<Source>)> = meetings.iter().map(name).collect();
    let (project, engine) = open(options.project.as_deref())?;
    let (tag, files) = review::pseudo(&project, engine.project(), options.lang.as_deref(), &meetings)?;
    Ok((tag, files.into_iter().map(|file| (options.folder.join(file.path), file.bytes)).collect()))
}

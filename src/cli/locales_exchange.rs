//! The command `locales export`: texts for translation programs.

use std::path::Path;

use super::exchange_args::{Exchange, LocalesExport, Version};
use super::exit::Exit;
use super::report::Report;
use crate::diag::{Code, Finding, any_error};
use crate::output::create_once;
use crate::pipeline::{Engine, Options};
use crate::project::Project;
use crate::review::{self, ExchangeFormat, States, XliffVersion};

/// Writes the files of a format.
pub(super) fn export(options: &LocalesExport, report: &mut Report) -> Exit {
    let format = match (options.format, options.xliff_version) {
        (Exchange::Xliff, Version::V2_1) => ExchangeFormat::Xliff(XliffVersion::V2_1),
        (Exchange::Xliff, Version::V1_2) => ExchangeFormat::Xliff(XliffVersion::V1_2),
        (Exchange::Csv, _) => ExchangeFormat::Csv,
        (Exchange::Tmx, _) => ExchangeFormat::Tmx,
        (Exchange::Tbx, _) => ExchangeFormat::Tbx,
    };
    let files = open(options.project.as_deref()).and_then(|(project, engine)| {
        let mut findings = Vec::new();
        let states = States::load(&project, engine.project(), &mut findings).filter(|_| !any_error(&findings));
        let states = states.ok_or(findings)?;
        review::export(engine.project(), project.settings(), &states, format, &options.lang)
    });
    let files = match files {
        Ok(files) => files,
        Err(findings) => return refused(&findings, report),
    };
    let mut exit = Exit::Success;
    for file in files {
        let path = options.folder.join(file.name);
        // An export of the same texts has the same bytes.
        match create_once(&path, file.text.as_bytes()) {
            Ok(()) => report.written(&path),
            Err(finding) => exit = exit.max(refused(&[finding], report)),
        }
    }
    exit
}

pub(super) fn refused(findings: &[Finding], report: &mut Report) -> Exit {
    report.findings(findings);
    Exit::of_all(findings)
}

/// The project, read so far that all its messages are there. That a translation is missing or wrong is no reason to stop:
/// it is why texts are exchanged.
pub(super) fn open(folder: Option<&Path>) -> Result<(Project, Engine), Vec<Finding>> {
    let project = Project::open_or_embedded(folder)?;
    // No pages are typeset.
    let settings = Options::without_pages();
    let (engine, findings) = Engine::open(&project, settings);
    let stops = |finding: &Finding| {
        let codes = [Code::FluentSyntax, Code::MessageDuplicate, Code::NotUtf8, Code::UnreadableFile, Code::TomlSyntax];
        codes.contains(&finding.code)
    };
    let stopping: Vec<Finding> = findings.iter().filter(|finding| stops(finding)).cloned().collect();
    match engine {
        Some(engine) if stopping.is_empty() => Ok((project, engine)),
        Some(_) => Err(stopping),
        None => Err(findings),
    }
}

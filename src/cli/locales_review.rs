//! The command `locales review`: the page for reviewers.

use std::io;
use std::path::Path;

use super::exit::Exit;
use super::locales_exchange::refused;
use super::report::Report;
use super::review::meetings;
use super::review_args::LocalesReview;
use crate::diag::{Finding, any_error};
use crate::input::{self, Input, git};
use crate::output::update;
use crate::pipeline::{Engine, Format, Options};
use crate::project::{Project, unknown_language};
use crate::review::{self, Contents, Former, States};
use crate::scheduler::{Workers, available_workers};

/// Writes the page.
pub(super) fn run(options: &LocalesReview, report: &mut Report) -> Exit {
    let (page, pdf) = match page(options) {
        Ok(page) => page,
        Err(findings) => return refused(&findings, report),
    };
    let pdf = options.pdf.as_ref().zip(pdf.as_deref());
    for (path, bytes) in [(&options.out, page.as_bytes())].into_iter().chain(pdf) {
        match update(path, bytes) {
            Ok(()) => report.written(path),
            Err(finding) => return refused(&[finding], report),
        }
    }
    Exit::Success
}

/// The page, and the PDF if it is wanted.
fn page(options: &LocalesReview) -> Result<(String, Option<Vec<u8>>), Vec<Finding>> {
    let project = Project::open_or_embedded(options.project.as_deref())?;
    // No pages are typeset. What is missing is no reason to stop: the page shows it.
    let settings = Options::without_pages();
    let (engine, loaded) = Engine::open(&project, settings);
    let Some(engine) = engine else { return Err(loaded) };
    let known: Vec<&str> = engine.project().languages.iter().map(|language| language.tag.as_str()).collect();
    let unknown = options.lang.iter().filter(|tag| !known.contains(&tag.as_str()));
    let mut findings: Vec<Finding> =
        unknown.map(|tag| unknown_language(tag, &known.iter().copied().collect())).collect();
    let states = States::load(&project, engine.project(), &mut findings);
    let states = match states.filter(|_| !any_error(&findings)) {
        Some(states) => states,
        None => return Err(findings),
    };
    let workers = Workers::new(available_workers()).map_err(|finding| vec![finding])?;
    let checked = review::check(&engine, project.settings(), loaded, false, &workers);
    let meeting = match &options.meeting {
        Some(path) => {
            let source =
                input::read_all(&[Input::Path(path.clone())], &mut io::empty(), &mut findings).into_iter().next();
            let source = source.filter(|_| !any_error(&findings)).ok_or(findings)?;
            let formats = vec![Format::Json, Format::Png];
            let settings = Options { formats, languages: options.lang.clone(), ..Options::default() };
            Some((Engine::new(&project, settings)?, source))
        }
        None => None,
    };
    let meeting = meeting.as_ref().map(|(engine, source)| (engine, source));
    let root = options.project.as_deref().unwrap_or(Path::new(""));
    // Without a history, only a text that overrides an embedded one has a former text.
    let versions = || git::versions(root, ".ftl").unwrap_or_default();
    let former = Former::find(&states, &engine.project().locales, versions);
    let contents = Contents {
        engine: &engine,
        root,
        states: &states,
        former: &former,
        languages: &options.lang,
        findings: &checked.findings,
        meetings: &meetings(options.project.as_deref()),
        meeting,
    };
    review::sheet(&contents, options.pdf.is_some())
}

//! The command `locales check`: the rules about the messages of every language, without a meeting.

use std::io;
use std::path::{Path, PathBuf};

use super::exit::Exit;
use super::locales_options::LocalesCheck;
use super::report::{Report, visible};
use crate::diag::Finding;
use crate::input::{self, Input};
use crate::output::replace;
use crate::pipeline::{Engine, Format, Options};
use crate::project::{MEETINGS, Project};
use crate::review::{self, Checked, Originals, States};
use crate::scheduler::{Workers, available_workers};

/// Checks the locales and reports what is found.
pub(super) fn run(options: &LocalesCheck, report: &mut Report) -> Exit {
    if options.fix
        && let Err(findings) = fix(options, report)
    {
        report.findings(&findings);
        return Exit::of_all(&findings);
    }
    let checked = match checked(options) {
        Ok(checked) => checked,
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    report.reviewed(&checked);
    Exit::of_all(&checked.findings)
}

/// One corrected finding can uncover another one. No file needs so many rounds.
const ROUNDS: usize = 50;

/// Corrects what needs no decision, until nothing is left of it. The path of each changed file is printed.
///
/// # Errors
/// The project cannot be read, or a file cannot be written.
fn fix(options: &LocalesCheck, report: &mut Report) -> Result<(), Vec<Finding>> {
    let mut written: Vec<PathBuf> = Vec::new();
    for _ in 0..ROUNDS {
        let (texts, corrected) = review::fixed(&checked(options)?.findings);
        if corrected == 0 {
            break;
        }
        for (source, text) in texts {
            let path = PathBuf::from(&source.name);
            replace(&path, text.as_bytes()).map_err(|finding| vec![finding])?;
            if !written.contains(&path) {
                written.push(path);
            }
        }
    }
    written.iter().for_each(|path| report.note(&format!("corrected {}", visible(&path.display().to_string()))));
    Ok(())
}

/// The findings.
///
/// # Errors
/// The project cannot be read so far that there is something to check.
fn checked(options: &LocalesCheck) -> Result<Checked, Vec<Finding>> {
    let project = Project::open_or_embedded(options.project.as_deref())?;
    // No pages are typeset.
    let settings = Options { formats: vec![Format::Json], ..Options::default() };
    let (engine, mut loaded) = Engine::open(&project, settings);
    let Some(engine) = engine else { return Err(loaded) };
    let states = States::exist(&project).then(|| States::load(&project, engine.project(), &mut loaded)).flatten();
    loaded.extend(states.iter().flat_map(review::outdated));
    let originals = Originals::load(&project, &mut loaded);
    loaded.extend(originals.findings());
    if options.all {
        loaded.extend(of_meetings(&engine, options.project.as_deref()));
    }
    let workers = Workers::new(available_workers()).map_err(|finding| vec![finding])?;
    let mut checked = review::check(&engine, project.settings(), loaded, options.all, &workers);
    checked.overrides = review::overrides(&project, engine.project());
    if options.deny_warnings || project.settings().deny_warnings {
        checked.deny_warnings();
    }
    Ok(checked)
}

/// The findings of the meetings of a project.
fn of_meetings(engine: &Engine, project: Option<&Path>) -> Vec<Finding> {
    let folder = project.unwrap_or(Path::new("")).join(MEETINGS);
    if !folder.is_dir() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let sources = input::read_all(&[Input::Path(folder)], &mut io::stdin(), &mut findings);
    sources.iter().for_each(|source| findings.extend(engine.check(source)));
    findings
}

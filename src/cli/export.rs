//! The `export` command: writes the embedded files, to read or change them.

use std::path::Path;

use super::args::Exported;
use super::exit::Exit;
use super::report::Report;
use crate::output::create;
use crate::project::Project;

/// Writes the files of a kind with their paths below the folder. A file that exists is an error and is not changed.
pub(super) fn run(what: Exported, folder: &Path, report: &mut Report) -> Exit {
    let project = match Project::embedded() {
        Ok(project) => project,
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    let (top, is_wanted): (_, fn(&str) -> bool) = match what {
        Exported::Locales => ("locales", |_| true),
        Exported::Rules => ("locales", |path| path.ends_with("/inflection.toml")),
        Exported::Data => ("data", |_| true),
        Exported::Templates => ("templates", |_| true),
    };
    let mut exit = Exit::Success;
    for (path, _, bytes) in project.files_in(top).filter(|(path, ..)| is_wanted(path)) {
        let path = folder.join(path);
        match create(&path, bytes) {
            Ok(()) => report.written(&path),
            Err(finding) => {
                exit = exit.max(Exit::of(&finding));
                report.findings(&[finding]);
            }
        }
    }
    exit
}

//! The `new` command: creates a meeting file, or a project, to start from.

use std::path::Path;

use super::exit::Exit;
use super::report::Report;
use crate::diag::Finding;
use crate::output::create;
use crate::project::PROJECT_FILE;

const MEETING: &str = include_str!("new/meeting.toml");
const SETTINGS: &str = include_str!("new/rapporteur.toml");
const README: &str = include_str!("new/README.md");

/// The line of the meeting file that [`with_id`] replaces.
const ID: &str = "id = \"2025-03-14-delegation\"";

/// Creates a meeting file with this id.
pub(super) fn meeting(path: &Path, id: &str, report: &mut Report) -> Exit {
    write(&[(path, with_id(id))], report)
}

/// Creates a project: settings, a first meeting, and a readme that lists the files that a project may contain.
pub(super) fn project(folder: &Path, report: &mut Report) -> Exit {
    let settings = folder.join(PROJECT_FILE);
    let meeting = folder.join("data/meetings/first-meeting.toml");
    let readme = folder.join("README.md");
    write(
        &[(&settings, SETTINGS.to_owned()), (&meeting, with_id("first-meeting")), (&readme, README.to_owned())],
        report,
    )
}

fn with_id(id: &str) -> String {
    MEETING.replacen(ID, &format!("id = \"{id}\""), 1)
}

/// Writes the files in order and stops at the first error. An existing file is an error and is not changed.
fn write(files: &[(&Path, String)], report: &mut Report) -> Exit {
    for (path, text) in files {
        if let Err(finding) = create(path, text.as_bytes()) {
            return refused(finding, report);
        }
        report.written(path);
    }
    Exit::Success
}

fn refused(finding: Finding, report: &mut Report) -> Exit {
    let exit = Exit::of(&finding);
    report.findings(&[finding]);
    exit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_replaced() {
        assert_eq!(MEETING.matches(ID).count(), 1);
        assert!(with_id("a-b").contains("\nid = \"a-b\""));
    }
}

//! `new`: a meeting file, or a project, to start from.

use std::path::Path;

use super::exit::Exit;
use super::report::Report;
use crate::diag::Finding;
use crate::output::create;
use crate::project::PROJECT_FILE;

const MEETING: &str = include_str!("new/meeting.toml");
const SETTINGS: &str = include_str!("new/rapporteur.toml");
const README: &str = include_str!("new/README.md");

/// The id in the meeting to start from, where the user's own is put.
const ID: &str = "id = \"2025-03-14-delegation\"";

/// Writes a meeting with an id.
pub(super) fn meeting(path: &Path, id: &str, report: &mut Report) -> Exit {
    write(&[(path, with_id(id))], report)
}

/// Writes a project: settings, a meeting to start from, and what can be laid over.
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

/// Writes files until one cannot be; what exists is never touched, and stops the rest.
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
    fn the_id_is_put_in() {
        assert_eq!(MEETING.matches(ID).count(), 1);
        assert!(with_id("a-b").contains("\nid = \"a-b\""));
    }
}

//! The `new` command: creates a meeting file, or a project, to start from.

use std::path::Path;

use super::exit::Exit;
use super::report::Report;
use crate::diag::Finding;
use crate::output::create;
use crate::project::{PROJECT_FILE, Project};
use crate::spanned::{Reading, read_date};

const MEETING: &str = include_str!("new/meeting.toml");
const SETTINGS: &str = include_str!("new/rapporteur.toml");
const README: &str = include_str!("new/README.md");

/// The date in the examples of a meeting whose id has none.
const EXAMPLE_DAY: (&str, &str) = ("2025-03-14", "2025-03-15");

/// Creates a meeting file with this id, in the languages of the project.
pub(super) fn meeting(path: &Path, id: &str, project: Option<&Path>, report: &mut Report) -> Exit {
    let project = match project {
        Some(dir) => Project::open(dir),
        None => Project::embedded(),
    };
    match project.and_then(|project| languages(&project)) {
        Ok(languages) => write(&[(path, meeting_file(id, &languages))], report),
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

/// Creates a project: settings, a first meeting, and a readme that lists the files that a project may contain.
pub(super) fn project(folder: &Path, report: &mut Report) -> Exit {
    let languages = match Project::embedded().and_then(|project| languages(&project)) {
        Ok(languages) => languages,
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    let settings = folder.join(PROJECT_FILE);
    let meeting = folder.join("data/meetings/first-meeting.toml");
    let readme = folder.join("README.md");
    let first = meeting_file("first-meeting", &languages);
    write(&[(&settings, SETTINGS.to_owned()), (&meeting, first), (&readme, README.to_owned())], report)
}

/// The languages of a project, as tags.
fn languages(project: &Project) -> Result<Vec<String>, Vec<Finding>> {
    let mut findings = Vec::new();
    let tags = project.languages(&mut findings);
    if findings.is_empty() { Ok(tags.iter().map(ToString::to_string).collect()) } else { Err(findings) }
}

/// The text of a meeting file. Its examples of dates have the day with which the id begins. Everything that only the author
/// knows is “…”, which `check` does not accept.
fn meeting_file(id: &str, languages: &[String]) -> String {
    let day = id.get(..10).filter(|day| is_day(day) && matches!(id.as_bytes().get(10), None | Some(b'-')));
    // Nobody has said that the document is issued on the day in its id.
    let issued = format!("# issued = {}", day.unwrap_or(EXAMPLE_DAY.0));
    let texts: Vec<String> = languages.iter().map(|tag| format!("{tag} = \"…\"")).collect();
    let names: Vec<String> =
        languages.iter().map(|tag| format!("    {tag} = {{ given = \"…\", surname = \"…\" }}")).collect();
    MEETING
        .replace("@id@", id)
        .replace("@record@", languages.first().map_or("", String::as_str))
        .replace("@issued@", &issued)
        .replace("@next@", day.unwrap_or(EXAMPLE_DAY.1))
        .replace("@day@", day.unwrap_or(EXAMPLE_DAY.0))
        .replace("@texts@", &format!("{{ {} }}", texts.join(", ")))
        .replace("@names@", &names.join("\n"))
}

/// True for a date such as `2025-03-14`.
fn is_day(text: &str) -> bool {
    matches!(read_date(text), Some(Reading::Date(day)) if day == text)
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
    fn a_meeting_has_the_date_of_its_id_and_the_languages_of_the_project() {
        let languages = ["ka".to_owned(), "en".to_owned()];
        let file = meeting_file("2026-01-20-visit", &languages);
        for line in
            ["id = \"2026-01-20-visit\"", "# issued = 2026-01-20", "record = \"ka\"", "    { ka = \"…\", en = \"…\" },"]
        {
            assert!(file.contains(&format!("\n{line}")), "{line}");
        }
        assert!(!file.contains('@'), "a mark is left");
        for id in ["first-meeting", "2026-13-20-visit", "2026-01-201"] {
            assert!(meeting_file(id, &languages).contains("\n# issued = 2025-03-14"), "{id}");
        }
    }
}

//! The `new` command: creates a meeting file, or a project, to start from.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::args;
use super::exit::Exit;
use super::export;
use super::report::Report;
use crate::diag::{Code, Finding};
use crate::directory::{Event, read_events};
use crate::meeting::time::Day;
use crate::output::create;
use crate::project::{LayerText, PROJECT_FILE, Project};
use crate::spanned::{Reading, read_date};

const MEETING: &str = include_str!("new/meeting.toml");
const SETTINGS: &str = include_str!("new/rapporteur.toml");
const README: &str = include_str!("new/README.md");

/// The date in the examples of a meeting whose id has none.
const EXAMPLE_DAY: (&str, &str) = ("2025-03-14", "2025-03-15");

/// Creates a meeting file with this id, for a kind of event and in the languages of the project.
pub(super) fn meeting(path: &Path, id: &str, kind: &str, project: Option<&Path>, report: &mut Report) -> Exit {
    let project = Project::open_or_embedded(project);
    match project.and_then(|project| Ok((languages(&project)?, events(&project, kind)?))) {
        Ok((languages, events)) => write(&[(path, meeting_file(id, &events, &languages))], report),
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

/// Creates a project: settings, a first meeting, and a readme that lists the files that a project may contain. `with` are the
/// embedded files to copy into it.
pub(super) fn project(folder: &Path, with: &[args::Exported], report: &mut Report) -> Exit {
    let known =
        Project::embedded().and_then(|project| Ok((languages(&project)?, events(&project, args::DEFAULT_EVENT)?)));
    let (languages, events) = match known {
        Ok(known) => known,
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    let settings = folder.join(PROJECT_FILE);
    let meeting = folder.join("data/meetings/first-meeting.toml");
    let readme = folder.join("README.md");
    let first = meeting_file("first-meeting", &events, &languages);
    let files = [(settings.as_path(), SETTINGS.to_owned()), (&meeting, first), (&readme, README.to_owned())];
    let exit = write(&files, report);
    // A folder that is a project already stays as it is.
    if exit != Exit::Success {
        return exit;
    }
    with.iter().fold(exit, |exit, what| exit.max(export::run(*what, folder, report)))
}

/// The languages of a project, as tags.
fn languages(project: &Project) -> Result<Vec<String>, Vec<Finding>> {
    let mut findings = Vec::new();
    let tags = project.languages(&mut findings);
    if findings.is_empty() { Ok(tags.iter().map(ToString::to_string).collect()) } else { Err(findings) }
}

/// The kinds of event of a project: the one that is wanted, and the ids of all.
struct Events {
    wanted: Arc<Event>,
    all: Vec<String>,
}

fn events(project: &Project, kind: &str) -> Result<Events, Vec<Finding>> {
    let mut findings = Vec::new();
    let mut events = BTreeMap::new();
    for LayerText { source, .. } in project.layers("data/events.toml", &mut findings) {
        for (id, event) in read_events(&source, &mut findings) {
            events.entry(id).or_insert(event);
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    let all: Vec<String> = events.keys().cloned().collect();
    match events.get(kind) {
        Some(wanted) => Ok(Events { wanted: Arc::clone(wanted), all }),
        None => {
            let finding = Finding::new(Code::UnknownEvent, format!("there is no kind of event `{kind}`"));
            Err(vec![finding.help(format!("the kinds are {}", all.join(", ")))])
        }
    }
}

/// The text of a meeting file. Its examples of dates have the day with which the id begins. Everything that only the author
/// knows is “…”, which `check` does not accept.
fn meeting_file(id: &str, events: &Events, languages: &[String]) -> String {
    let day = id.get(..10).filter(|day| is_day(day) && matches!(id.as_bytes().get(10), None | Some(b'-')));
    let texts: Vec<String> = languages.iter().map(|tag| format!("{tag} = \"…\"")).collect();
    let names: Vec<String> =
        languages.iter().map(|tag| format!("    {tag} = {{ given = \"…\", surname = \"…\" }}")).collect();
    let texts = format!("{{ {} }}", texts.join(", "));
    let event = &events.wanted;
    let required = event.required.iter().map(|field| format!("{field} = {texts}    # or an id of the directory\n"));
    let optional = event.optional.iter().map(|field| format!("# {field} = {texts}    # or an id of the directory\n"));
    let fields: String = required.chain(optional).collect();
    // A host and a guest where there can be such sides, else the first and the last role.
    let role = |wanted: &str, other: Option<&String>| {
        event.roles.iter().find(|role| *role == wanted).or(other).map_or("", String::as_str).to_owned()
    };
    let (first, second) = (role("host", event.roles.first()), role("guest", event.roles.last()));
    let suggested = match event.suggested.is_empty() {
        true => String::new(),
        false => wrapped(&format!("Often said in such a meeting: {}.", event.suggested.join(", "))),
    };
    let template = match event.sides.1 {
        1 => without_second_side(MEETING),
        _ => MEETING.replace(SECOND_SIDE.0, "").replace(SECOND_SIDE.1, ""),
    };
    // Only guests come as a delegation.
    let leads = if second == "guest" { "leads = true                    # the head of the delegation\n" } else { "" };
    template
        .replace("@leads@", leads)
        .replace("@id@", id)
        .replace("@event@", &event.id)
        .replace("@events@", &events.all.join(", "))
        .replace("@fields@", &fields)
        .replace("@first@", &first)
        .replace("@second@", &second)
        .replace("@suggested@", &suggested)
        .replace("@record@", languages.first().map_or("", String::as_str))
        .replace("@next@", &day.and_then(day_after).unwrap_or_else(|| EXAMPLE_DAY.1.to_owned()))
        .replace("@day@", day.unwrap_or(EXAMPLE_DAY.0))
        .replace("@texts@", &texts)
        .replace("@names@", &names.join("\n"))
}

/// The marks around the second side in the file.
const SECOND_SIDE: (&str, &str) = ("@begin-second@\n", "@end-second@\n");

/// The file for a kind of event with one side: what the second side would say is said of the first one.
fn without_second_side(file: &str) -> String {
    let cut = |file: &str| {
        let (before, rest) = file.split_once(SECOND_SIDE.0)?;
        let (_, after) = rest.split_once(SECOND_SIDE.1)?;
        Some(format!("{before}{after}"))
    };
    cut(file)
        .unwrap_or_else(|| file.to_owned())
        .replace("by = \"visitor\"", "# by = \"…\"")
        .replace("who = \"visitor\"", "who = \"…\"")
}

/// A text as lines of a comment.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 116;
    let mut lines = vec!["#".to_owned()];
    for word in text.split(' ') {
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= WIDTH) {
            Some(line) => *line += &format!(" {word}"),
            None => lines.push(format!("# {word}")),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The day after a day such as `2025-03-14`.
fn day_after(day: &str) -> Option<String> {
    let mut parts = day.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let day = Day { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    Some(day.next()?.to_string())
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
    use crate::locale::is_reserved;

    #[test]
    fn a_meeting_has_the_date_of_its_id_and_the_languages_of_the_project() {
        let languages = ["ka".to_owned(), "en".to_owned()];
        let project = Project::embedded().unwrap();
        let meeting = events(&project, "meeting").unwrap();
        let file = meeting_file("2026-01-20-visit", &meeting, &languages);
        for line in [
            "id = \"2026-01-20-visit\"",
            "# held = { date = 2026-01-20 }",
            "record = \"ka\"",
            "    { ka = \"…\", en = \"…\" },",
        ] {
            assert!(file.contains(&format!("\n{line}")), "{line}");
        }
        assert!(!file.contains('@'), "a mark is left");
        let mut ids = file.lines().filter_map(|line| line.strip_prefix("id = \"")?.split('"').next());
        assert!(ids.all(|id| !is_reserved(id)), "messages have a variable with the name");
        assert!(file.contains("\n# held = { from = 2026-01-20, to = 2026-01-21 }"));
        for id in ["first-meeting", "2026-13-20-visit", "2026-01-201"] {
            assert!(meeting_file(id, &meeting, &languages).contains("\n# held = { date = 2025-03-14 }"), "{id}");
        }
    }
}

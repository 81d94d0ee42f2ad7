//! The command `locales diff`: the sentences that differ from those of a revision of git.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::exit::Exit;
use super::locales_exchange::open;
use super::report::{Report, visible};
use super::state_args::{DiffFormat, LocalesDiff};
use crate::diag::{Code, Finding, Source, any_error};
use crate::input::{self, Input, git};
use crate::pipeline::{Engine, Options};
use crate::project::{MEETINGS, Project, not_utf8};
use crate::review::{Difference, Mark, Subject, Version, differences, words};

/// Prints the sentences that differ.
pub(super) fn run(options: &LocalesDiff, report: &mut Report) -> Exit {
    let found = match compare(options) {
        Ok((found, unreadable)) => {
            report.findings(&unreadable);
            found
        }
        Err(findings) => {
            report.findings(&findings);
            return Exit::of_all(&findings);
        }
    };
    let nothing = format!("no sentence has changed since {}", options.revision);
    match options.format {
        DiffFormat::Json => found.iter().for_each(|difference| {
            // Serialising strings cannot fail.
            report.result(&serde_json::to_string(difference).unwrap_or_default());
        }),
        DiffFormat::Text if found.is_empty() => report.note(&visible(&nothing)),
        DiffFormat::Text => report.result(&visible(&for_people(&found))),
        DiffFormat::Markdown => report.result(&markdown(&found, &options.revision)),
    }
    Exit::Success
}

/// The differences, and the files of the revision that cannot be compared.
fn compare(options: &LocalesDiff) -> Result<(Vec<Difference>, Vec<Finding>), Vec<Finding>> {
    let root = options.project.as_deref().unwrap_or(Path::new(""));
    let files = git::files_at(root, &options.revision).map_err(|finding| vec![finding])?;
    let (_, engine) = open(options.project.as_deref())?;
    let before = Project::of_files(&files, &options.revision)?;
    // A gap is shown as one, and no pages are typeset.
    let settings = Options::without_pages();
    let (earlier, findings) = Engine::open(&before, settings);
    let mut unreadable: Vec<Finding> =
        findings.iter().filter(|finding| finding.code == Code::NotUtf8).cloned().map(Finding::into_warning).collect();
    let earlier = earlier.ok_or(findings)?;
    let old = meetings_of(&files, &options.revision, &mut unreadable);
    let new = meetings_in(root)?;
    let before = Version { engine: &earlier, meetings: &old };
    Ok((differences(&before, &Version { engine: &engine, meetings: &new }), unreadable))
}

/// The meetings of a revision. One that is no UTF-8 is a warning.
fn meetings_of(
    files: &BTreeMap<String, Vec<u8>>,
    revision: &str,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Arc<Source>> {
    let meeting = |(path, bytes): (&String, &Vec<u8>)| {
        let name = path.strip_prefix(MEETINGS)?.strip_prefix('/')?;
        let is_meeting = input::is_meeting(Path::new(name)) && !name.split('/').any(|part| part.starts_with('.'));
        if !is_meeting {
            return None;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Some((name.to_owned(), Source::new(path.clone(), text.to_owned()))),
            Err(error) => {
                findings.push(not_utf8(&format!("{revision}:{path}"), bytes, error).into_warning());
                None
            }
        }
    };
    files.iter().filter_map(meeting).collect()
}

/// The meetings of a project, as they are in its folder.
fn meetings_in(root: &Path) -> Result<BTreeMap<String, Arc<Source>>, Vec<Finding>> {
    let folder = root.join(MEETINGS);
    if !folder.is_dir() {
        return Ok(BTreeMap::new());
    }
    let mut findings = Vec::new();
    let sources = input::read_all(&[Input::Path(folder.clone())], &mut io::empty(), &mut findings);
    // A folder without a meeting is no mistake here.
    if any_error(&findings) && !sources.is_empty() {
        return Err(findings);
    }
    let name = |source: &Arc<Source>| {
        let path = Path::new(&source.name).strip_prefix(&folder).ok()?;
        Some((path.to_str()?.replace('\\', "/"), Arc::clone(source)))
    };
    Ok(sources.iter().filter_map(name).collect())
}

fn title(subject: &Subject) -> &str {
    match subject {
        Subject::Message(name) | Subject::Meeting(name) => name,
    }
}

/// The words of the text before and after. Each changed piece is put together by `mark`, the others by `plain`.
fn sides(
    difference: &Difference,
    plain: &dyn Fn(&str) -> String,
    mark: &dyn Fn(Mark, &str) -> String,
) -> [Option<String>; 2] {
    let pieces = match (&difference.before, &difference.after) {
        (Some(before), Some(after)) => words(before, after),
        (Some(only), None) | (None, Some(only)) => vec![(Mark::Both, only.clone())],
        (None, None) => Vec::new(),
    };
    let side = |is_there: bool, own: Mark| {
        let own = pieces.iter().filter(|(mark, _)| *mark == Mark::Both || *mark == own);
        let text = own.map(|(of, text)| if *of == Mark::Both { plain(text) } else { mark(*of, text) });
        is_there.then(|| text.collect())
    };
    [side(difference.before.is_some(), Mark::Removed), side(difference.after.is_some(), Mark::Added)]
}

fn for_people(found: &[Difference]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut last = None;
    for difference in found {
        if last != Some(&difference.of) {
            if last.is_some() {
                lines.push(String::new());
            }
            lines.push(title(&difference.of).to_owned());
            last = Some(&difference.of);
        }
        let mark = |mark: Mark, text: &str| match mark {
            Mark::Removed => format!("[-{text}-]"),
            _ => format!("{{+{text}+}}"),
        };
        let sides = sides(difference, &str::to_owned, &mark);
        lines.extend(difference.variant.as_ref().map(|variant| format!("  {}  {variant}", difference.language)));
        for (sign, text) in ["-", "+"].into_iter().zip(sides) {
            lines.extend(text.map(|text| format!("  {}  {sign} {text}", difference.language)));
        }
    }
    lines.join("\n")
}

/// Two tables for a comment on GitHub: messages, and the sentences of each meeting.
fn markdown(found: &[Difference], revision: &str) -> String {
    let mut out = format!("### Sentences that differ from {}\n", escaped(revision));
    if found.is_empty() {
        out.push_str("\nNone.");
    }
    let mut last: Option<&Subject> = None;
    for difference in found {
        let is_first = match (last, &difference.of) {
            (Some(Subject::Message(_)), Subject::Message(_)) => false,
            (Some(last), of) => last != of,
            (None, _) => true,
        };
        // Writing to a string cannot fail.
        if is_first {
            let head = match &difference.of {
                Subject::Message(_) => "Messages".to_owned(),
                Subject::Meeting(path) => escaped(path),
            };
            let _ = write!(
                out,
                "{}\n**{head}**\n\n| | | before | after |\n|---|---|---|---|",
                if last.is_some() { "\n" } else { "" }
            );
        }
        let name = match &difference.of {
            of @ Subject::Message(name) if last != Some(of) => escaped(name),
            _ => String::new(),
        };
        last = Some(&difference.of);
        let mark = |mark: Mark, text: &str| match mark {
            Mark::Removed => format!("<del>{}</del>", escaped(text)),
            _ => format!("<ins>{}</ins>", escaped(text)),
        };
        let [before, after] = sides(difference, &escaped, &mark).map(Option::unwrap_or_default);
        let variant = difference.variant.as_ref().map(|variant| format!(", {variant}")).unwrap_or_default();
        let language = escaped(&format!("{}{variant}", difference.language));
        let _ = write!(out, "\n| {name} | {language} | {before} | {after} |");
    }
    out
}

/// The text without anything that Markdown, HTML or GitHub would take for its own. A name behind `@` and a number behind `#`
/// would become links, and people would get messages.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in visible(text).chars() {
        match c {
            '@' | '#' => {
                let _ = write!(out, "{c}<!-- -->");
            }
            ' ' | ',' | '.' | '-' | '(' | ')' | ';' | '?' | '/' | '%' | '\'' | '"' | '$' | '+' | '=' | ':' => {
                out.push(c)
            }
            '\n' | '\r' => out.push_str("<br>"),
            c if c.is_ascii_punctuation() => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        let text = "a|b <b> *c* _d_ `e` [f](g) @h #1\n~i~ \\ &amp;";
        let shown = escaped(text);
        assert!(!shown.contains(['|', '*', '_', '`', '[', ']', '~', '\\', '\n']), "{shown}");
        assert!(!shown.contains("<b>") && shown.contains("@<!-- -->h #<!-- -->1"), "{shown}");
    }
}

//! Finds files of a project that nobody would read, because their names are spelled in another way.
//!
//! A file of another kind, such as a readme or a table, is no mistake, and neither is a copy that an editor has kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::FOLDERS;
use crate::diag::{Code, Finding, Span, suggest};

/// The files of a language that are no messages.
const OF_LANGUAGE: [&str; 4] = ["locale.toml", "writing.toml", "inflection.toml", "review.toml"];

/// The endings of the files that a project can have.
const ENDINGS: [&str; 3] = [".toml", ".ftl", ".typ"];

/// Endings that a program adds to a name, so that the file is no longer read.
const ADDED: [&str; 4] = [".txt", ".text", ".rtf", ".doc"];

/// Adds a finding for each file whose name is nearly that of a file that is read. `own` are the files of the project, with the
/// names that findings show. `known` are the languages that have a
/// `locale.toml`, `chosen` those of the settings.
pub(super) fn check(
    root: &Path,
    own: &BTreeMap<String, String>,
    known: &BTreeSet<String>,
    chosen: Option<&[&str]>,
    findings: &mut Vec<Finding>,
) {
    for (path, name) in own {
        if let Some(right) = right_path(path) {
            let message = format!("no file of a project has the name {path}, so it would not be read");
            let finding = Finding::new(Code::MisnamedFile, message).at(Span::named(name.clone()));
            findings.push(finding.help(format!("rename it to {right}")));
        } else if let Some(help) = lost_in_language(path) {
            let message = format!("no file of a project has the name {path}, so it would not be read");
            findings.push(Finding::new(Code::MisnamedFile, message).at(Span::named(name.clone())).help(help));
        }
    }
    languages(own, known, chosen, findings);
    folders(root, findings);
}

/// The name with which a file would be read. `None` if it is read, or if it is of another kind.
fn right_path(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    let small = name.to_lowercase();
    let without = ADDED.iter().find_map(|added| small.strip_suffix(added)).unwrap_or(&small);
    let ending = ENDINGS.iter().find(|ending| without.ends_with(**ending))?;
    let is_in = |folder: &str| path.split('/').next() == Some(folder);
    // Which files a folder has.
    let fits = match *ending {
        ".ftl" => is_in("locales"),
        ".typ" => is_in("templates"),
        _ => !is_in("templates"),
    };
    if !fits {
        return None;
    }
    let plain = &name[..without.len()];
    let stem = plain.get(..plain.len() - ending.len())?;
    let fixed = [OF_LANGUAGE.as_slice(), &["main.typ"]].concat().into_iter().find(|known| *known == without);
    let right = match fixed {
        Some(known) => known.to_owned(),
        None => format!("{stem}{ending}"),
    };
    (right != name).then(|| format!("{folder}/{right}"))
}

/// The help for a file of a language that is in no language, or that has no name of such a file.
fn lost_in_language(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["locales", name] if name.ends_with(".ftl") || name.ends_with(".toml") => {
            Some(format!("move it to the folder of its language: locales/TAG/{name}"))
        }
        ["locales", tag, rest @ ..] => {
            let name = rest.last().filter(|name| name.ends_with(".toml"))?;
            if rest.len() == 1 && OF_LANGUAGE.contains(name) {
                return None;
            }
            let near = if OF_LANGUAGE.contains(name) { Some(*name) } else { suggest(name, OF_LANGUAGE) };
            Some(match near {
                Some(near) => format!("did you mean locales/{tag}/{near}?"),
                None => format!("the files of a language are {} and *.ftl", OF_LANGUAGE.join(", ")),
            })
        }
        _ => None,
    }
}

/// Folders of `locales/` that no language reads.
fn languages(
    own: &BTreeMap<String, String>,
    known: &BTreeSet<String>,
    chosen: Option<&[&str]>,
    findings: &mut Vec<Finding>,
) {
    // Without a choice, every folder is a language, and one without its file is an error already.
    let Some(chosen) = chosen else { return };
    let tags: BTreeSet<&str> = own
        .keys()
        .filter_map(|path| path.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag))
        .filter(|tag| !known.contains(*tag) && !chosen.contains(tag))
        .collect();
    for tag in tags {
        let folder = format!("locales/{tag}");
        let message =
            format!("the folder {folder} has no locale.toml, and the project has no language `{tag}`: it is not read");
        let near = suggest(&tag.to_lowercase(), known.iter().map(String::as_str));
        let help = match near {
            Some(near) => format!("did you mean locales/{near}?"),
            None => format!("add {folder}/locale.toml, or move the folder out of locales/"),
        };
        findings.push(Finding::new(Code::MisnamedFile, message).at(Span::named(folder)).help(help));
    }
}

/// Folders beside `rapporteur.toml` whose name is nearly that of a folder that is read, with files that belong there.
fn folders(root: &Path, findings: &mut Vec<Finding>) {
    // The current folder is an empty path, and an empty path cannot be read.
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let Ok(entries) = std::fs::read_dir(root) else { return };
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name().to_string_lossy().into_owned())).collect();
    names.sort();
    for name in names.iter().filter(|name| !FOLDERS.contains(&name.as_str()) && !name.starts_with('.')) {
        let path = root.join(name);
        let right = if path.is_dir() {
            FOLDERS.iter().find(|folder| is_nearly(name, folder) && has_files_of(&path, folder)).copied()
        } else if name.ends_with(".ftl") {
            Some("locales/TAG")
        } else {
            None
        };
        if let Some(right) = right {
            let message = format!("{name} is no part of a project, so it would not be read");
            let finding = Finding::new(Code::MisnamedFile, message).at(Span::named(path.display().to_string()));
            findings.push(finding.help(match path.is_dir() {
                true => format!("rename it to {right}"),
                false => format!("move it to the folder of its language: {right}/{name}"),
            }));
        }
    }
}

fn is_nearly(name: &str, folder: &str) -> bool {
    let small = name.to_lowercase();
    small == folder
        || small == folder.trim_end_matches('s')
        || small.trim_end_matches('s') == folder
        || suggest(&small, [folder]).is_some()
}

/// True if a folder has what a folder of a project has: languages, templates, or the directory.
fn has_files_of(path: &Path, folder: &str) -> bool {
    let below = |path: &Path| -> Vec<std::path::PathBuf> {
        std::fs::read_dir(path)
            .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
            .unwrap_or_default()
    };
    let ends = |path: &Path, ending: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    let first = below(path);
    let second = || first.iter().filter(|path| path.is_dir()).flat_map(|path| below(path));
    match folder {
        "locales" => second().any(|path| ends(&path, "ftl") || ends(&path, "toml")),
        "templates" => first.iter().any(|path| ends(path, "typ")) || second().any(|path| ends(&path, "typ")),
        _ => first.iter().any(|path| {
            let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
            ["people", "bodies", "posts", "terms", "events", "acts"].contains(&stem.as_str())
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_name_of_a_file_is_told() {
        for (path, right) in [
            ("locales/az/ours.ftl.txt", "locales/az/ours.ftl"),
            ("locales/az/Ours.FTL", "locales/az/Ours.ftl"),
            ("locales/az/Locale.toml", "locales/az/locale.toml"),
            ("data/people/guests.TOML", "data/people/guests.toml"),
            ("data/people.toml.txt", "data/people.toml"),
            ("templates/letter/Main.typ", "templates/letter/main.typ"),
        ] {
            assert_eq!(right_path(path).as_deref(), Some(right));
        }
        for path in ["locales/az/ours.ftl", "locales/az/sub/x.ftl", "data/notes.txt", "data/a.toml~", "templates/a.ftl"]
        {
            assert_eq!(right_path(path), None, "{path}");
        }
    }
}

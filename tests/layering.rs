//! The house has one direction: a room knows only the rooms before it, and a
//! foreign crate stays in its room. Read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in their order.
const ROOMS: &[&str] = &[
    "diag",
    "spanned",
    "lang",
    "project",
    "grammar",
    "directory",
    "meeting",
    "locale",
    "brief",
    "typeset",
    "scheduler",
    "pipeline",
    "input",
    "output",
    "cli",
];

/// Foreign crates and the only rooms that know them.
const CRATES: &[(&str, &[&str])] = &[
    ("toml", &["spanned"]),
    ("unic_langid", &["lang"]),
    ("rust_embed", &["project"]),
    ("chrono", &["meeting"]),
    ("chrono_tz", &["meeting"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("intl_memoizer", &["locale"]),
    ("icu", &["locale"]),
    ("writeable", &["locale"]),
    ("typst", &["typeset"]),
    ("typst_kit", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("typst_render", &["typeset"]),
    ("rayon", &["scheduler"]),
    ("typst_assets", &["typeset"]),
    ("tempfile", &["output"]),
    ("clap", &["cli"]),
    ("annotate_snippets", &["cli"]),
    ("anstream", &["cli"]),
    ("anstyle", &["cli"]),
    ("terminal_size", &["cli"]),
    ("strsim", &["diag"]),
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}

/// Each source with its room and its text without comments and unit tests.
fn rooms() -> Vec<(String, PathBuf, String)> {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    paths
        .into_iter()
        .filter(|path| !["lib.rs", "main.rs", "tests.rs"].iter().any(|name| path.ends_with(name)))
        .map(|path| {
            let room = path.components().nth(1).unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let code: String =
                code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            (room.to_owned(), path.clone(), code)
        })
        .collect()
}

/// Where `name::` stands as a path of its own, not as the end of another word or path.
fn names(code: &str, name: &str) -> bool {
    let wanted = format!("{name}::");
    code.match_indices(&wanted).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn every_room_stands_in_the_list() {
    for (room, path, _) in rooms() {
        assert!(ROOMS.contains(&room.as_str()), "{}", path.display());
    }
}

#[test]
fn no_room_knows_a_later_one() {
    let mut wrong = Vec::new();
    for (room, path, code) in rooms() {
        let floor = ROOMS.iter().position(|known| *known == room).unwrap();
        for other in &ROOMS[floor + 1..] {
            let in_braces = code.split("crate::{").skip(1).any(|rest| {
                let inside = rest.split(';').next().unwrap_or_default();
                inside.split([',', '{']).any(|name| name.trim().split("::").next() == Some(other))
            });
            if code.contains(&format!("crate::{other}")) || in_braces {
                wrong.push(format!("{} knows {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn foreign_crates_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for (room, path, code) in rooms() {
        for (name, allowed) in CRATES {
            if names(&code, name) && !allowed.contains(&room.as_str()) {
                wrong.push(format!("{} knows {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Crates that any room may use: they know nothing of what a room is for.
const EVERYWHERE: &[&str] = &["serde", "serde_json"];

#[test]
fn every_dependency_has_its_room() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for name in dependencies.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.replace('-', "_")) {
        // The allocator is the program's, and fonts come with typst.
        let known = CRATES.iter().any(|(known, _)| *known == name) || EVERYWHERE.contains(&name.as_str());
        assert!(known || name == "mimalloc", "{name} has no room");
    }
}

#[test]
fn every_file_says_what_it_is() {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    sources(Path::new("tests"), &mut paths);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} has no head", path.display());
        assert!(text.lines().count() <= 500, "{} is too long", path.display());
    }
}

/// Languages are data. (The command line shows examples of the languages that come with it.)
#[test]
fn no_language_is_named() {
    for (room, path, code) in rooms().into_iter().filter(|(room, ..)| room != "cli") {
        for tag in ["az", "en", "ru", "tr"] {
            for form in [format!("\"{tag}\""), format!("\\\"{tag}\\\""), format!("{{ {tag} =")] {
                assert!(!code.contains(&form), "{} ({room}) names {tag}", path.display());
            }
        }
    }
}

#[test]
fn nothing_panics_outside_tests() {
    for (_, path, code) in rooms() {
        for word in [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!(", "process::exit"]
        {
            assert!(!code.contains(word), "{} has {word}", path.display());
        }
    }
}

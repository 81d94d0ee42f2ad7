//! Projects with mistakes in their locales. `rapporteur locales check` has exactly the findings that the lines of their files
//! expect; `marks/` describes the marks. The embedded locales and the Turkish example have none.

mod marks;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use marks::{Mark, marks_of};

fn all_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all_files(&path, out) } else { out.push(path) }
    }
}

/// The findings of `locales check` for the project in a folder, and their messages.
fn check(folder: &Path, all: bool) -> Vec<(Mark, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.env_clear().args(["locales", "check", "--format", "json", "--project"]).arg(folder);
    command.args(all.then_some("--all"));
    let output = command.output().unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    let lines = String::from_utf8(output.stderr).unwrap();
    let finding = |line: &str| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let number = |key: &str| finding[key].as_u64().unwrap_or_default() as usize;
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        ((text("file"), number("line"), number("column"), text("code")), text("message"))
    };
    lines.lines().map(finding).collect()
}

#[test]
fn projects_have_their_findings() {
    let mut complaints = Vec::new();
    let mut cases: Vec<PathBuf> = fs::read_dir("tests/locales").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 3);
    for case in cases {
        let mut paths = Vec::new();
        all_files(&case, &mut paths);
        let marks = |path: &PathBuf| marks_of(&path.display().to_string(), &fs::read_to_string(path).unwrap());
        let mut expected: Vec<Mark> = paths.iter().flat_map(marks).collect();
        let mut found = check(&case, case.join("data").is_dir());
        expected.retain(|mark| match found.iter().position(|(other, _)| other == mark) {
            Some(at) => {
                found.remove(at);
                false
            }
            None => true,
        });
        complaints.extend(expected.iter().map(|mark| format!("expected and not found: {mark:?}")));
        complaints.extend(found.iter().map(|(mark, message)| format!("found and not expected: {mark:?}: {message}")));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn shipped_locales_have_no_finding() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("rapporteur.toml"), "").unwrap();
    for folder in [folder.path(), Path::new("examples/turkish")] {
        assert_eq!(check(folder, true), Vec::new(), "{}", folder.display());
    }
}

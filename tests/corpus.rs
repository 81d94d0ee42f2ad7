//! Checks meeting files and projects against the findings that their lines expect. A test fails if a finding
//! is missing, and if there is a finding that is not expected.
//! `marks/` describes the marks.

mod marks;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use marks::{Mark, marks_of};
use rapporteur::{Code, Engine, Finding, Options, Project, Source};

fn mark_of(finding: &Finding) -> Mark {
    match &finding.span {
        Some(span) => {
            let start = span.start();
            (span.source.name.clone(), start.line, start.column, finding.code.to_string())
        }
        None => (String::new(), 0, 0, finding.code.to_string()),
    }
}

fn compare(case: &str, mut expected: Vec<Mark>, findings: &[Finding], complaints: &mut Vec<String>) {
    let mut found: Vec<Mark> = findings.iter().map(mark_of).collect();
    expected.sort();
    found.sort();
    for mark in &expected {
        match found.iter().position(|other| other == mark) {
            Some(at) => {
                found.remove(at);
            }
            None => complaints.push(format!("{case}: expected and not found: {mark:?}")),
        }
    }
    for mark in &found {
        let finding = findings.iter().find(|finding| mark_of(finding) == *mark);
        let message = finding.map(|finding| finding.message.as_str()).unwrap_or_default();
        complaints.push(format!("{case}: found and not expected: {mark:?}: {message}"));
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn all_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all_files(&path, out) } else { out.push(path) }
    }
}

/// Bad meeting files have exactly the findings of their marks, and produce no documents.
#[test]
fn bad_meetings_have_their_findings() {
    let engine = Engine::new(&Project::embedded().unwrap(), Options::default()).expect("the embedded project is valid");
    let mut complaints = Vec::new();
    for path in files(Path::new("tests/corpus/bad")) {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let expected = marks_of(&name, &text);
        assert!(!expected.is_empty(), "{name} expects nothing");
        let outcome = engine.render(&Source::new(name.clone(), text));
        if !outcome.documents.is_empty() {
            complaints.push(format!("{name}: documents were produced"));
        }
        compare(&name, expected, &outcome.findings, &mut complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Good meeting files and all samples have no findings, and produce documents in every language.
#[test]
fn good_meetings_have_no_findings() {
    let engine = Engine::new(&Project::embedded().unwrap(), Options::default()).expect("the embedded project is valid");
    let mut paths = files(Path::new("tests/corpus/good"));
    paths.extend(files(Path::new("data/meetings")));
    assert!(paths.len() > 4);
    for path in paths {
        let name = path.display().to_string();
        let outcome = engine.render(&Source::new(name.clone(), fs::read_to_string(&path).unwrap()));
        let messages: Vec<&str> = outcome.findings.iter().map(|finding| finding.message.as_str()).collect();
        assert!(messages.is_empty(), "{name}: {messages:?}");
        assert_eq!(outcome.documents.len(), 3, "{name}");
    }
}

/// Projects with mistakes in settings, locales, data or templates have exactly the findings of their marks.
#[test]
fn bad_projects_have_their_findings() {
    let mut complaints = Vec::new();
    let mut cases: Vec<PathBuf> =
        fs::read_dir("tests/corpus/projects").unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        let name = case.display().to_string();
        let mut paths = Vec::new();
        all_files(&case, &mut paths);
        let expected: Vec<Mark> = paths
            .iter()
            .filter_map(|path| Some((path, fs::read_to_string(path).ok()?)))
            .flat_map(|(path, text)| marks_of(&path.display().to_string(), &text))
            .collect();
        let kind = if case.join("templates/own").is_dir() { "own" } else { "brief" };
        let mut options = Options::default();
        options.kind = kind.to_owned();
        let findings = match Project::open(&case).and_then(|project| Engine::new(&project, options)) {
            Err(findings) => findings,
            Ok(engine) => {
                let meetings = case.join("data/meetings");
                let meetings = if meetings.is_dir() {
                    files(&meetings)
                } else {
                    vec![PathBuf::from("data/meetings/2024-07-12-us-religious-freedom.toml")]
                };
                meetings
                    .iter()
                    .flat_map(|path| {
                        let text = fs::read_to_string(path).unwrap();
                        engine.render(&Source::new(path.display().to_string(), text)).findings
                    })
                    .collect()
            }
        };
        compare(&name, expected, &findings, &mut complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Every code has a case in these corpora, or in a test that names the code.
#[test]
fn every_code_has_a_case() {
    let mut paths = Vec::new();
    all_files(Path::new("tests"), &mut paths);
    let mut sources = Vec::new();
    all_files(Path::new("src"), &mut sources);
    let mut seen: BTreeMap<&str, bool> = Code::ALL.iter().map(|code| (code.as_str(), false)).collect();
    // The output of `explain` lists all codes, so it is not evidence of a case.
    paths.retain(|path| !path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("explain")));
    let texts: Vec<String> = paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    // Unit tests are in the source files, after `use super::*;`.
    let tests: Vec<String> = sources
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .filter_map(|text| text.split_once("use super::*;").map(|(_, tests)| tests.to_owned()))
        .collect();
    for (name, seen) in &mut seen {
        let variant = format!("Code::{}", camel(name));
        *seen = texts.iter().any(|text| text.contains(*name)) || tests.iter().any(|text| text.contains(&variant));
    }
    let unseen: BTreeSet<&str> = seen.iter().filter(|(_, seen)| !**seen).map(|(name, _)| *name).collect();
    assert!(unseen.is_empty(), "no case for {unseen:?}");
}

fn camel(name: &str) -> String {
    name.split('-').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect()
}

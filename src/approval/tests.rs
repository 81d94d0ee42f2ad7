//! A change of a text makes its own record outdated, and in the language of reference those of the others.

use std::fs;
use std::path::Path;

use super::*;
use crate::pipeline::{Engine, Options};

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The states of the project in a folder.
fn states(root: &Path) -> (States, Vec<Finding>) {
    let project = Project::open(root).unwrap();
    let options = Options::without_pages();
    let engine = Engine::open(&project, options).0.unwrap();
    let mut findings = Vec::new();
    (States::load(&project, engine.project(), &mut findings).unwrap(), findings)
}

fn approve(root: &Path) {
    let mut states = states(root).0;
    let decision = Decision { state: State::Approved, by: "R. Reviewer".to_owned(), on: None, comment: None };
    for tag in ["az", "en", "ru"] {
        assert!(states.decide(tag, "column-who", &decision));
    }
    assert!(!states.decide("az", "no-such-message", &decision));
    states.changed_files().iter().for_each(|file| write(root, &file.path, &file.text));
}

fn words(root: &Path) -> [&'static str; 3] {
    let (states, findings) = states(root);
    assert_eq!(findings, []);
    ["az", "en", "ru"].map(|tag| states.status(tag, "column-who").unwrap().word())
}

#[test]
fn a_change_makes_records_outdated() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "rapporteur.toml", "languages = [\"az\", \"en\", \"ru\"]\n");
    assert_eq!(words(root), ["new"; 3]);
    approve(root);
    assert_eq!(words(root), ["approved"; 3]);

    // The language of reference is the first one.
    write(root, "locales/az/own.ftl", "column-who = Kim\n");
    assert_eq!(words(root), ["changed", "stale", "stale"]);
    let mut changed = states(root).0;
    assert!(changed.accept("ru", "column-who") && !changed.accept("ru", "column-what"));
    changed.changed_files().iter().for_each(|file| write(root, &file.path, &file.text));
    assert_eq!(words(root), ["changed", "stale", "approved"]);

    // Another layout is the same text.
    approve(root);
    write(root, "locales/az/own.ftl", "# A comment\ncolumn-who =\n    Kim\n");
    assert_eq!(words(root), ["approved"; 3]);
    write(root, "locales/ru/own.ftl", "column-who = Кто\n");
    assert_eq!(words(root), ["approved", "approved", "changed"]);
    approve(root);

    // A record that does not say what it was made from is not trusted.
    let path = root.join("locales/en/review.toml");
    let record = fs::read_to_string(&path).unwrap();
    let without: String =
        record.lines().filter(|line| !line.starts_with("source")).map(|line| format!("{line}\n")).collect();
    fs::write(&path, without).unwrap();
    assert_eq!(words(root), ["approved", "stale", "approved"]);
    let states = states(root).0;
    assert!(states.status("ru", "column-who").unwrap().record.unwrap().original.is_some());
    assert!(!states.status("ru", "column-who").unwrap().has_other_original);
}

//! Templates of a project: what they must print.

use std::fs;
use std::path::Path;

use rapporteur::{Engine, Finding, Options, Project, Source};

/// A project with a copy of the embedded templates, whose main file is changed.
fn project(change: impl Fn(String) -> String) -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &Path, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(&folder.path().join("rapporteur.toml"), "");
    for kind in ["brief", "shared"] {
        for file in fs::read_dir(Path::new("templates").join(kind)).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let text = if path.ends_with("brief/main.typ") { change(text) } else { text };
            write(&folder.path().join(&path), &text);
        }
    }
    let project = Project::open(folder.path()).unwrap();
    (folder, project)
}

/// The findings for all sample meetings.
fn findings(project: &Project) -> Vec<Finding> {
    let engine = Engine::new(project, Options::default()).unwrap();
    let mut paths: Vec<_> = fs::read_dir("data/meetings").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &Path| Source::new(path.display().to_string(), fs::read_to_string(path).unwrap());
    paths.iter().flat_map(|path| engine.check(&read(path))).collect()
}

#[test]
fn a_template_that_prints_everything_has_no_finding() {
    let (_folder, project) = project(|text| format!("// A change.\n{text}"));
    assert_eq!(findings(&project), []);
}

#[test]
fn a_template_that_leaves_out_an_item_is_an_error() {
    let changed = |text: String| {
        let changed = text.replace("points(it.items, ", "points(it.items.slice(1), ");
        assert_ne!(changed, text);
        changed
    };
    let (folder, project) = project(changed);
    let findings = findings(&project);
    // The first item of nearly every sample in three languages.
    assert!(findings.len() >= 3 * 15, "{}", findings.len());
    for finding in &findings {
        assert_eq!(finding.code.as_str(), "item-left-out", "{finding:?}");
        let span = finding.span.as_ref().unwrap();
        assert_eq!(Path::new(&span.source.name), folder.path().join("templates/brief/main.typ"));
    }
}

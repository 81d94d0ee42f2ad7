//! Follows the help of findings: makes the edits that a finding proposes, and checks the file again.
//!
//! Each file in a folder `tests/cmd/mistakes-*.in` has one mistake. The folder `…-corrected.in` has the same file after all
//! edits. `CORRECTED=overwrite` writes these files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rapporteur::{Edit, Engine, Finding, Options, Project, Source};

fn engine() -> Engine {
    Engine::new(&Project::embedded().unwrap(), Options::default()).expect("the embedded project has no errors")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files
}

/// The folders of files with one mistake each.
fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/cmd").unwrap().map(|entry| entry.unwrap().path());
    let is_mistake = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with("mistakes-") && name.ends_with(".in") && !name.ends_with("-corrected.in")
    };
    entries.filter(is_mistake).collect()
}

fn check(engine: &Engine, name: &str, text: &str) -> Vec<Finding> {
    engine.check(&Source::new(name, text.to_owned()))
}

/// The text with the edits made. Of equal edits only one is made.
fn apply(text: &str, edits: &[&Edit]) -> String {
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| (edit.span.range.start, edit.span.range.end));
    edits.dedup();
    let mut result = String::new();
    let mut at = 0;
    for edit in edits {
        assert!(at <= edit.span.range.start, "edits overlap: {edit:?}");
        result.push_str(&text[at..edit.span.range.start]);
        result.push_str(&edit.replacement);
        at = edit.span.range.end;
    }
    result + &text[at..]
}

/// How often each finding occurs, by code and message.
fn counted(findings: &[Finding]) -> BTreeMap<(String, String), usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry((finding.code.to_string(), finding.message.clone())).or_default() += 1;
    }
    counts
}

/// The edits of each finding alone remove this finding.
#[test]
fn edits_remove_their_finding() {
    let engine = engine();
    let mut paths = files(Path::new("tests/corpus/bad"));
    paths.extend(folders().iter().flat_map(|folder| files(folder)));
    let (mut followed, mut complaints) = (0, Vec::new());
    for path in paths {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let findings = check(&engine, &name, &text);
        let before = counted(&findings);
        for finding in findings.iter().filter(|finding| !finding.edits.is_empty()) {
            followed += 1;
            let corrected = apply(&text, &finding.edits.iter().collect::<Vec<_>>());
            let after = counted(&check(&engine, &name, &corrected));
            let key = (finding.code.to_string(), finding.message.clone());
            if after.get(&key).unwrap_or(&0) >= &before[&key] {
                complaints.push(format!("{name}: after its edits there is still: {key:?}"));
            }
        }
    }
    assert!(followed > 80, "{followed}");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A file with one mistake has no findings after the edits of its findings.
#[test]
fn one_round_of_edits_is_enough() {
    let engine = engine();
    let overwrite = std::env::var("CORRECTED").is_ok_and(|value| value == "overwrite");
    let mut complaints = Vec::new();
    assert!(!folders().is_empty());
    for folder in folders() {
        let corrected_folder =
            folder.with_file_name(folder.file_name().unwrap().to_string_lossy().replace(".in", "-corrected.in"));
        for path in files(&folder) {
            let name = path.display().to_string();
            let text = fs::read_to_string(&path).unwrap();
            let findings = check(&engine, &name, &text);
            let corrected = apply(&text, &findings.iter().flat_map(|finding| &finding.edits).collect::<Vec<_>>());
            if findings.is_empty() {
                complaints.push(format!("{name}: there is no finding"));
            }
            let left: Vec<String> =
                check(&engine, &name, &corrected).into_iter().map(|finding| finding.message).collect();
            if !left.is_empty() {
                complaints.push(format!("{name}: after one round there is still: {left:?}\n{corrected}"));
            }
            let expected = corrected_folder.join(path.file_name().unwrap());
            if overwrite {
                fs::create_dir_all(&corrected_folder).unwrap();
                fs::write(&expected, &corrected).unwrap();
            }
            if fs::read_to_string(&expected).unwrap_or_default() != corrected {
                complaints.push(format!("{} is not what the edits make", expected.display()));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

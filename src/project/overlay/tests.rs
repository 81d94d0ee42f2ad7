//! Folders that lie in wait for whoever reads them.

use super::*;
use std::os::unix::fs::symlink;

fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("data/people")).unwrap();
    fs::write(dir.path().join(PROJECT_FILE), "").unwrap();
    fs::write(dir.path().join("data/people/a.toml"), "").unwrap();
    dir
}

fn told(dir: &Path) -> (Vec<String>, Vec<String>) {
    let mut findings = Vec::new();
    let files = read(dir, &mut findings);
    (files.into_keys().collect(), findings.into_iter().map(|finding| finding.message).collect())
}

#[test]
fn links_in_a_circle_come_to_an_end() {
    let dir = project();
    for name in ["x", "y", "z"] {
        symlink(".", dir.path().join("data/people").join(name)).unwrap();
    }
    symlink("people", dir.path().join("data/guests")).unwrap();
    let (files, findings) = told(dir.path());
    assert_eq!(files, ["data/guests/a.toml", "data/people/a.toml", PROJECT_FILE]);
    assert_eq!(findings, [""; 0]);
}

#[test]
fn what_lies_elsewhere_is_not_read() {
    let (dir, elsewhere) = (project(), project());
    symlink(elsewhere.path().join("data/people/a.toml"), dir.path().join("data/x.toml")).unwrap();
    symlink(elsewhere.path().join("data"), dir.path().join("templates")).unwrap();
    let (files, findings) = told(dir.path());
    assert_eq!(files.len(), 2);
    assert!(findings.len() == 2 && findings.iter().all(|words| words.contains("out of the project")), "{findings:?}");
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let dir = project();
    // A socket stands for all that is neither file nor folder.
    let _held = std::os::unix::net::UnixListener::bind(dir.path().join("data/x.toml")).unwrap();
    let (_, findings) = told(dir.path());
    assert!(findings.len() == 1 && findings[0].contains("it is no file"), "{findings:?}");
}

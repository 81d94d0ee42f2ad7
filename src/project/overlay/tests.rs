//! Tests with folders that are difficult to read: circular links, links out of the project, sockets.

use super::*;
use std::os::unix::fs::symlink;

fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("data/people")).unwrap();
    fs::write(dir.path().join(PROJECT_FILE), "").unwrap();
    fs::write(dir.path().join("data/people/a.toml"), "").unwrap();
    dir
}

fn read_project(dir: &Path) -> (Vec<String>, Vec<String>) {
    let mut findings = Vec::new();
    let files = read(dir, &mut findings);
    (files.into_keys().collect(), findings.into_iter().map(|finding| finding.message).collect())
}

#[test]
fn circular_links_are_followed_only_once() {
    let dir = project();
    for name in ["x", "y", "z"] {
        symlink(".", dir.path().join("data/people").join(name)).unwrap();
    }
    symlink("people", dir.path().join("data/guests")).unwrap();
    let (files, findings) = read_project(dir.path());
    assert_eq!(files, ["data/guests/a.toml", "data/people/a.toml", PROJECT_FILE]);
    assert_eq!(findings, [""; 0]);
}

#[test]
fn links_out_of_the_project_are_refused() {
    let (dir, elsewhere) = (project(), project());
    symlink(elsewhere.path().join("data/people/a.toml"), dir.path().join("data/x.toml")).unwrap();
    symlink(elsewhere.path().join("data"), dir.path().join("templates")).unwrap();
    let (files, findings) = read_project(dir.path());
    assert_eq!(files.len(), 2);
    assert!(
        findings.len() == 2 && findings.iter().all(|message| message.contains("out of the project")),
        "{findings:?}"
    );
}

#[test]
fn a_socket_is_refused_without_waiting() {
    let dir = project();
    // The socket is an example of an entry that is neither a file nor a folder.
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("data/x.toml")).unwrap();
    let (_, findings) = read_project(dir.path());
    assert!(findings.len() == 1 && findings[0].contains("it is not a file"), "{findings:?}");
}

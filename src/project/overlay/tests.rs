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

#[test]
fn the_settings_may_not_be_a_link_out_of_the_project_either() {
    let (dir, elsewhere) = (project(), project());
    let settings = dir.path().join(PROJECT_FILE);
    fs::remove_file(&settings).unwrap();
    symlink(elsewhere.path().join(PROJECT_FILE), &settings).unwrap();
    let (files, findings) = read_project(dir.path());
    assert_eq!(files, ["data/people/a.toml"]);
    assert!(findings.len() == 1 && findings[0].contains("out of the project"), "{findings:?}");
}

#[test]
fn links_that_multiply_folders_end() {
    let dir = project();
    let data = dir.path().join("data");
    for level in 0..8 {
        let folder = data.join(level.to_string());
        fs::create_dir(&folder).unwrap();
        for link in 0..8 {
            symlink(format!("../{}", level + 1), folder.join(format!("l{link}"))).unwrap();
        }
    }
    fs::create_dir(data.join("8")).unwrap();
    fs::write(data.join("8/x.toml"), "").unwrap();
    let (files, findings) = read_project(dir.path());
    assert!(files.len() <= MAX_ENTRIES, "{}", files.len());
    assert!(findings.len() == 1 && findings[0].contains("20,000"), "{findings:?}");
}

//! The command line as a user meets it. A case is a file of `tests/cmd/`: what is
//! typed, what is told, how it ends; `TRYCMD=overwrite cargo test --release --test cli`
//! writes anew what is told. Here stands only what a case file cannot say.

use std::fs;
use std::process::{Command, Stdio};

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cmd/*.toml");
}

/// Every case runs without the environment of whoever runs the tests.
#[test]
fn the_environment_of_every_case_is_scrubbed() {
    for entry in fs::read_dir("tests/cmd").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let case = fs::read_to_string(&path).unwrap();
            assert!(case.contains("env.inherit = false"), "{}", path.display());
        }
    }
}

/// A file that no case reads is left over from one that is gone.
#[test]
fn no_expectation_is_left_over() {
    for entry in fs::read_dir("tests/cmd").unwrap() {
        let path = entry.unwrap().path();
        assert!(path.with_extension("toml").is_file(), "{}", path.display());
    }
}

fn rapporteur() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.env_clear().stdin(Stdio::null());
    command
}

/// `rapporteur explain | head -0`: the reader is gone before anything is written.
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = rapporteur().arg("explain").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert_eq!(ended.status.code(), Some(0));
}

/// Results that cannot be told, for want of room, are an error.
#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let ended = rapporteur().arg("explain").stdout(full).output().unwrap();
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(told.contains("cannot write to standard output"), "{told}");
    assert_eq!(ended.status.code(), Some(4));
}

/// The meeting that `new` writes has nothing wrong with it.
#[test]
fn what_new_writes_is_well() {
    let dir = tempfile::tempdir().unwrap();
    for typed in [["new", "a-b"], ["new", "--project=protocol"], ["check", "."]] {
        let ended = rapporteur().args(typed).current_dir(dir.path()).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(0), "{told}");
    }
}

//! The command line as a user meets it. A case is a file of `tests/cmd/`: what is
//! typed, what is told, how it ends; `TRYCMD=overwrite cargo test --release --test cli`
//! writes anew what is told. Here stands only what a case file cannot say.

use std::fs;

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

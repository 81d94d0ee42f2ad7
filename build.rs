//! A file added to one of the embedded folders makes the crate be built anew:
//! the embedding macro alone sees only changes in files that it knows.

fn main() {
    for folder in ["locales", "templates", "data"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    // A program that may lie anywhere in memory has its addresses written anew at each start: for Typst's tables that
    // takes as long as reading a meeting. What is read here is text, and nothing listens.
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

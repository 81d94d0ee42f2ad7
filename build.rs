//! A file added to one of the embedded folders makes the crate be built anew:
//! the embedding macro alone sees only changes in files that it knows.

fn main() {
    for folder in ["locales", "templates", "data"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

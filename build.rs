//! Rebuilds the crate if a file is added to an embedded folder. The embedding macro alone notices only changes
//! of existing files.

fn main() {
    for folder in ["locales", "templates", "data"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

//! Checks the architecture by reading the sources: a module uses only modules before it in the list, and a
//! dependency is used only in its modules.

use std::fs;
use std::path::{Path, PathBuf};

/// All modules. A module may use only the modules before it.
const MODULES: &[&str] = &[
    "diag",
    "digest",
    "spanned",
    "lang",
    "project",
    "grammar",
    "directory",
    "meeting",
    "locale",
    "lint",
    "brief",
    "typeset",
    "scheduler",
    "approval",
    "pipeline",
    "review",
    "input",
    "manifest",
    "output",
    "cli",
];

/// Dependencies, each with the only modules that may use it.
const CRATES: &[(&str, &[&str])] = &[
    ("toml", &["spanned"]),
    ("toml_edit", &["approval"]),
    ("unicode_normalization", &["spanned"]),
    ("postcard", &["directory", "grammar", "lang", "spanned"]),
    ("unicode_script", &["locale", "lint"]),
    ("unicode_security", &["locale"]),
    ("whatlang", &["lint"]),
    ("unic_langid", &["lang"]),
    ("rust_embed", &["project"]),
    ("chrono", &["meeting"]),
    ("chrono_tz", &["meeting"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("intl_memoizer", &["locale"]),
    ("icu", &["locale"]),
    ("writeable", &["locale"]),
    ("typst", &["typeset"]),
    ("typst_kit", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("typst_render", &["typeset"]),
    ("rayon", &["scheduler"]),
    ("roxmltree", &["typeset", "review"]),
    ("typst_assets", &["typeset"]),
    ("quick_xml", &["review"]),
    ("csv", &["review"]),
    ("similar", &["review"]),
    ("sha2", &["digest"]),
    ("lopdf", &["manifest", "review"]),
    ("signal_hook", &["output"]),
    ("tempfile", &["output"]),
    ("gix_ignore", &["input"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("indicatif", &["cli"]),
    ("quick_junit", &["cli"]),
    ("annotate_snippets", &["cli"]),
    ("anstream", &["cli"]),
    ("anstyle", &["cli"]),
    ("terminal_size", &["cli"]),
    ("strsim", &["diag"]),
    ("base64", &["review"]),
    ("minijinja", &["review"]),
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}

/// For each source file: its module, its path, and its code without comments and unit tests.
fn module_files() -> Vec<(String, PathBuf, String)> {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    paths
        .into_iter()
        .filter(|path| !["lib.rs", "main.rs", "tests.rs"].iter().any(|name| path.ends_with(name)))
        .map(|path| {
            let module = path.components().nth(1).unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            let code: String =
                code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            (module.to_owned(), path.clone(), code)
        })
        .collect()
}

/// Returns whether `name::` begins a path in the code, and is not the end of another word or path.
fn uses(code: &str, name: &str) -> bool {
    let wanted = format!("{name}::");
    code.match_indices(&wanted).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn every_module_is_in_the_list() {
    for (module, path, _) in module_files() {
        assert!(MODULES.contains(&module.as_str()), "{}", path.display());
    }
}

#[test]
fn no_module_uses_a_later_module() {
    let mut wrong = Vec::new();
    for (module, path, code) in module_files() {
        let position = MODULES.iter().position(|known| *known == module).unwrap();
        for other in &MODULES[position + 1..] {
            let in_braces = code.split("crate::{").skip(1).any(|rest| {
                let inside = rest.split(';').next().unwrap_or_default();
                inside.split([',', '{']).any(|name| name.trim().split("::").next() == Some(other))
            });
            if code.contains(&format!("crate::{other}")) || in_braces {
                wrong.push(format!("{} uses {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn dependencies_are_used_only_in_their_modules() {
    let mut wrong = Vec::new();
    for (module, path, code) in module_files() {
        for (name, allowed) in CRATES {
            if uses(&code, name) && !allowed.contains(&module.as_str()) {
                wrong.push(format!("{} uses {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Dependencies that every module may use, because they are not specific to a task.
const EVERYWHERE: &[&str] = &["serde", "serde_json"];

#[test]
fn every_dependency_has_a_module() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for name in dependencies.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.replace('-', "_")) {
        // Only main.rs uses the allocator, and main.rs is in no module.
        let known = CRATES.iter().any(|(known, _)| *known == name) || EVERYWHERE.contains(&name.as_str());
        assert!(known || name == "mimalloc", "{name} has no module");
    }
}

#[test]
fn every_file_has_a_header() {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    sources(Path::new("tests"), &mut paths);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} has no header", path.display());
        assert!(text.lines().count() <= 500, "{} is too long", path.display());
    }
}

/// Languages are data. Only the help texts of the command line may show examples of embedded languages.
#[test]
fn no_language_is_named() {
    for (module, path, code) in module_files().into_iter().filter(|(module, ..)| module != "cli") {
        for tag in ["az", "en", "ru", "tr"] {
            for form in [format!("\"{tag}\""), format!("\\\"{tag}\\\""), format!("{{ {tag} =")] {
                assert!(!code.contains(&form), "{} ({module}) names {tag}", path.display());
            }
        }
    }
}

#[test]
fn nothing_panics_outside_tests() {
    for (_, path, code) in module_files() {
        for word in [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!(", "process::exit"]
        {
            // A signal ends the process from the thread that handles it.
            let allowed = word == "process::exit" && path.ends_with("output/interrupt.rs");
            assert!(allowed || !code.contains(word), "{} has {word}", path.display());
        }
    }
}

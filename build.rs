//! Prepares the embedded inflection rules, the entries of the directory and the trees of the other TOML files, names the build,
//! and rebuilds the crate if a file is added to an embedded folder. The embedding macro alone notices only changes of existing
//! files.

// The modules of the program that read the rules. The script uses few of their functions.
#[allow(dead_code, unused_imports)]
#[path = "src/diag/mod.rs"]
mod diag;
#[allow(dead_code, unused_imports)]
#[path = "src/digest/mod.rs"]
mod digest;
#[allow(dead_code, unused_imports)]
#[path = "src/grammar/mod.rs"]
mod grammar;
#[allow(dead_code, unused_imports)]
#[path = "src/lang/mod.rs"]
mod lang;
#[allow(dead_code, unused_imports)]
#[path = "src/spanned/mod.rs"]
mod spanned;
// The rest of the directory reads projects.
#[allow(dead_code)]
#[path = "src/directory/entries.rs"]
mod entries;
#[allow(dead_code)]
#[path = "src/directory/prepared.rs"]
mod prepared;
#[allow(dead_code)]
#[path = "src/directory/reader.rs"]
mod reader;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use diag::Source;
use grammar::InflectionRules;
use lang::{Language, read_language, read_writing};
use reader::DataReader;
use spanned::{Spanned, Value};

/// Everything that a document can depend on, but for the compiler: the program, its dependencies and the embedded files.
const SOURCES: [&str; 7] = ["Cargo.lock", "Cargo.toml", "build.rs", "data", "locales", "src", "templates"];

/// What the prepared files are made from.
const PREPARED_FROM: [&str; 9] = [
    "build.rs",
    "data",
    "locales",
    "src/diag",
    "src/digest",
    "src/directory",
    "src/grammar",
    "src/lang",
    "src/spanned",
];

fn main() -> Result<(), Box<dyn Error>> {
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
    }
    println!("cargo::rustc-env=RAPPORTEUR_BUILD={}", build()?);
    let out = env::var("OUT_DIR")?;
    // Preparing takes long, and most changes of the program do not touch what is prepared.
    let (from, done) = (digest_of(&PREPARED_FROM, Vec::new())?, Path::new(&out).join("prepared-from"));
    if fs::read_to_string(&done).is_ok_and(|known| known == from) {
        return Ok(());
    }
    let languages = languages()?;
    let mut list = String::new();
    for language in &languages {
        let path = format!("locales/{}/inflection.toml", language.tag);
        let Some(prepared) = prepare_rules(Path::new(&path), &language.cases)? else { continue };
        let file = Path::new(&out).join(format!("{}.rules", language.tag));
        fs::write(&file, prepared)?;
        list += &listed(&path, &file, None);
    }
    let known = languages.iter().map(|language| language.tag.clone()).collect();
    let data = DataReader { languages: &languages, known: &known, covers: &|_| true };
    for (number, file) in trees()?.into_iter().enumerate() {
        let (Some(path), Some(prepared)) = (file.to_str(), prepare_tree(&file)?) else { continue };
        let written = Path::new(&out).join(format!("{number}.tree"));
        fs::write(&written, prepared)?;
        // A path has the separator of the system where it is built.
        let path = path.replace('\\', "/");
        let content = match path.ends_with("/writing.toml") {
            true => prepare_writing(&file)?,
            false => prepare_entries(&path, &data)?,
        };
        let content = content.map(|content| {
            let written = Path::new(&out).join(format!("{number}.content"));
            fs::write(&written, content).map(|()| written)
        });
        list += &listed(&path, &written, content.transpose()?.as_deref());
    }
    fs::write(Path::new(&out).join("prepared.rs"), format!("&[\n{list}]\n"))?;
    fs::write(done, from)?;
    Ok(())
}

/// The name of this build. Two builds that could make different documents have different names.
fn build() -> Result<String, Box<dyn Error>> {
    let mut parts = Vec::new();
    for name in ["TARGET", "PROFILE", "OPT_LEVEL", "CARGO_ENCODED_RUSTFLAGS", "CARGO_CFG_TARGET_FEATURE"] {
        println!("cargo::rerun-if-env-changed={name}");
        parts.push(env::var(name).unwrap_or_default().into_bytes());
    }
    parts.push(Command::new(env::var("RUSTC")?).arg("-vV").output()?.stdout);
    Ok(digest_of(&SOURCES, parts)?.chars().take(16).collect())
}

/// The digest of all files of some paths, and of more parts.
fn digest_of(paths: &[&str], mut parts: Vec<Vec<u8>>) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).filter(|path| path.exists()).collect();
    while let Some(path) = paths.pop() {
        // The sample meetings are no part of the program.
        if path.ends_with("data/meetings") {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(&path)?.map(|entry| Ok(entry?.path()));
            paths.extend(entries.collect::<Result<Vec<_>, Box<dyn Error>>>()?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    for file in files {
        parts.push(file.to_string_lossy().replace('\\', "/").into_bytes());
        parts.push(fs::read(&file)?);
    }
    Ok(digest::sha256_of_parts(parts.iter().map(Vec::as_slice)))
}

/// The TOML files that are read at every start, but for the rules: those of the directory and the conventions of the languages.
fn trees() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from("data"), PathBuf::from("locales")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if path.is_dir() && name != "meetings" {
                folders.push(path);
            } else if name.ends_with(".toml") && name != "inflection.toml" {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A file in the list of prepared files.
fn listed(path: &str, file: &Path, content: Option<&Path>) -> String {
    let content = content.map_or("None".to_owned(), |content| format!("Some(include_bytes!({content:?}))"));
    format!("({path:?}, Prepared {{ file: Some(include_bytes!({file:?})), content: {content} }}),\n")
}

/// The conventions of all languages.
fn languages() -> Result<Vec<Arc<Language>>, Box<dyn Error>> {
    let mut languages = Vec::new();
    for folder in fs::read_dir("locales")? {
        let folder = folder?.path();
        let name = folder.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
        let (Some(tag), file) = (name, folder.join("locale.toml")) else { continue };
        let source = Source::new("locale.toml", fs::read_to_string(file)?);
        languages.extend(read_language(tag, &source, &mut Vec::new()).map(Arc::new));
    }
    languages.sort_by(|one, other| one.tag.cmp(&other.tag));
    Ok(languages)
}

/// The designations of a file of the directory. `None` if it has others, or errors: then the program reads the file itself and
/// reports them.
fn prepare_entries(path: &str, data: &DataReader<'_>) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let name = path.trim_start_matches("data/").split(['/', '.']).next().unwrap_or_default();
    let Some(kind) = entries::kind_of(name) else { return Ok(None) };
    let mut findings = Vec::new();
    let table = spanned::parse(&Source::new("", fs::read_to_string(path)?), &mut findings);
    let read = |(key, value): &(Spanned<String>, Value)| {
        let table = value.table("a table", &mut findings)?;
        let designation = entries::read_languages(Some(&key.value), kind, table, data, &mut findings)?;
        Some((key.span.clone(), designation))
    };
    let designations = table.entries.iter().map(read).collect::<Option<Vec<_>>>();
    Ok(designations.filter(|_| findings.is_empty()).and_then(|all| prepared::prepare(&all, data)))
}

/// The data of a `writing.toml`. `None` if it has errors.
fn prepare_writing(file: &Path) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let mut findings = Vec::new();
    let writing = read_writing(&Source::new("", fs::read_to_string(file)?), &mut findings);
    Ok(lang::prepare(&writing).filter(|_| findings.is_empty()))
}

/// The tree of a file. `None` if it has errors: then the program parses the file itself and reports them.
fn prepare_tree(file: &Path) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let mut findings = Vec::new();
    let table = spanned::parse(&Source::new("", fs::read_to_string(file)?), &mut findings);
    Ok(spanned::prepare(&table).filter(|_| findings.is_empty()))
}

/// The rules of a language. `None` if it has none or if the file has errors: then the program reads the file itself and
/// reports them.
fn prepare_rules(file: &Path, cases: &[String]) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    if !file.exists() {
        return Ok(None);
    }
    let source = Source::new("inflection.toml", fs::read_to_string(file)?);
    match InflectionRules::read(&[source], cases, &mut Vec::new()) {
        Some(rules) => Ok(Some(rules.to_prepared()?)),
        None => Ok(None),
    }
}

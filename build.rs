//! Prepares the embedded inflection rules, and rebuilds the crate if a file is added to an embedded folder. The embedding
//! macro alone notices only changes of existing files.

// The modules of the program that read the rules. The script uses few of their functions.
#[allow(dead_code, unused_imports)]
#[path = "src/diag/mod.rs"]
mod diag;
#[allow(dead_code, unused_imports)]
#[path = "src/grammar/mod.rs"]
mod grammar;
#[allow(dead_code, unused_imports)]
#[path = "src/spanned/mod.rs"]
mod spanned;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use diag::Source;
use grammar::InflectionRules;
use spanned::{Fields, Value};

/// The sources of the modules above.
const MODULES: [&str; 3] = ["src/diag", "src/grammar", "src/spanned"];

fn main() -> Result<(), Box<dyn Error>> {
    for folder in ["locales", "templates", "data"].into_iter().chain(MODULES) {
        println!("cargo::rerun-if-changed={folder}");
    }
    let out = env::var("OUT_DIR")?;
    let mut folders =
        fs::read_dir("locales")?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    folders.sort();
    let mut list = String::new();
    for folder in folders {
        let (Some(tag), Some(prepared)) = (folder.file_name().and_then(|name| name.to_str()), prepare(&folder)?) else {
            continue;
        };
        let file = Path::new(&out).join(format!("{tag}.rules"));
        fs::write(&file, prepared)?;
        list += &format!("(\"locales/{tag}/inflection.toml\", include_bytes!({file:?})),\n");
    }
    fs::write(Path::new(&out).join("prepared.rs"), format!("&[\n{list}]\n"))?;
    Ok(())
}

/// The rules of a language. `None` if it has none or if a file has errors: then the program reads the file itself and
/// reports them.
fn prepare(folder: &Path) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let file = folder.join("inflection.toml");
    if !file.exists() {
        return Ok(None);
    }
    let mut findings = Vec::new();
    let locale =
        spanned::parse(&Source::new("locale.toml", fs::read_to_string(folder.join("locale.toml"))?), &mut findings);
    let cases = Fields::new(&locale, "locale.toml").optional("cases").map_or(&[][..], Value::one_or_list);
    let cases: Vec<_> =
        cases.iter().filter_map(|case| case.text("a case", &mut findings)).map(|case| case.value).collect();
    let source = Source::new("inflection.toml", fs::read_to_string(&file)?);
    match InflectionRules::read(&[source], &cases, &mut findings) {
        Some(rules) => Ok(Some(rules.to_prepared()?)),
        None => Ok(None),
    }
}

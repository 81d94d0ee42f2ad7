//! The `package` command: an output folder as a BagIt bag for an archive, and its provenance for signing tools.

use std::fs;
use std::path::{Path, PathBuf};

use super::exit::Exit;
use super::output_args::Package;
use super::report::Report;
use crate::diag::{Code, Finding, Span, any_error, io_error_message};
use crate::digest::sha256_hex;
use crate::manifest::{alike, check, payload, read, statement, tag_files};
use crate::output::{create_tree, update};
use crate::spanned::nfc;

pub(super) fn run(options: &Package, report: &mut Report) -> Exit {
    match package(options) {
        Ok(written) => {
            report.written(&written);
            Exit::Success
        }
        Err(findings) => {
            report.findings(&findings);
            Exit::of_all(&findings)
        }
    }
}

/// Writes the bag or the provenance, and returns its path. A folder that is not as its manifest says is not packed.
fn package(options: &Package) -> Result<PathBuf, Vec<Finding>> {
    let folder = &options.folder;
    let checked = check(folder).map_err(|finding| vec![finding])?;
    if any_error(&checked.findings) {
        return Err(checked.findings);
    }
    let manifest = read(folder).map_err(|finding| vec![finding])?.unwrap_or_default();
    if !options.bagit {
        let target = options.out.clone().unwrap_or_else(|| beside(folder, ".provenance.json"));
        update(&target, &statement(&manifest)).map_err(|finding| vec![finding])?;
        return Ok(target);
    }
    let names = payload(&manifest);
    let alike: Vec<Finding> = alike(&names, &|text| nfc(text).into_owned())
        .into_iter()
        .map(|(one, other)| {
            let message = format!("{one} and {other} are one name on some file systems");
            let help = "give one of the meetings another id";
            Finding::new(Code::DuplicateId, message)
                .at(Span::named(folder.join(other).display().to_string()))
                .help(help)
        })
        .collect();
    if !alike.is_empty() {
        return Err(alike);
    }
    let file = |name: &str| read_file(&folder.join(name));
    let describe = |name: &&str| file(name).map(|bytes| ((*name).to_owned(), sha256_hex(&bytes), bytes.len() as u64));
    let files = names.iter().map(describe).collect::<Result<Vec<_>, _>>().map_err(|finding| vec![finding])?;
    let tags = tag_files(&manifest, &files, options.provenance).into_iter().map(Ok);
    let documents = names.iter().map(|name| file(name).map(|bytes| (format!("data/{name}"), bytes)));
    let target = options.out.clone().unwrap_or_else(|| beside(folder, "-bag"));
    create_tree(&target, tags.chain(documents))?;
    Ok(target)
}

/// A path beside the folder, with its name and an ending.
fn beside(folder: &Path, ending: &str) -> PathBuf {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = real.file_name().map_or_else(|| "out".into(), |name| name.to_string_lossy().into_owned());
    match folder.file_name() {
        Some(_) => folder.with_file_name(format!("{name}{ending}")),
        None => folder.join("..").join(format!("{name}{ending}")),
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, Finding> {
    fs::read(path).map_err(|error| {
        let message = format!("cannot read the file: {}", io_error_message(&error));
        Finding::new(Code::UnreadableFile, message).at(Span::named(path.display().to_string()))
    })
}

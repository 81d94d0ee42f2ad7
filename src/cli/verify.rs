//! The `verify` command: compares an output folder with its manifest.

use std::path::Path;

use super::exit::Exit;
use super::report::Report;
use crate::manifest::check;

pub(super) fn run(folder: &Path, report: &mut Report) -> Exit {
    match check(folder) {
        Ok(checked) => {
            report.verified(&checked);
            Exit::of_all(&checked.findings)
        }
        Err(finding) => {
            let exit = Exit::of(&finding);
            report.findings(&[finding]);
            exit
        }
    }
}

//! The commands `completions` and `man`: files that are generated from the definition of the command line.

use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::Args;
use super::exit::Exit;
use super::report::Report;
use crate::diag::{Code, Finding, io_error_message};
use crate::output::update;

/// Prints the completions of a shell.
pub(super) fn completions(shell: Shell, report: &mut Report) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "rapporteur", &mut script);
    report.result(String::from_utf8_lossy(&script).trim_end());
    Exit::Success
}

/// Writes a manual page for the program and for each command.
pub(super) fn man(folder: &Path, report: &mut Report) -> Exit {
    let mut root = Args::command().disable_help_subcommand(true);
    root.build();
    for (path, page) in pages(&root, folder) {
        let written = match page {
            Ok(text) => update(&path, &text),
            Err(finding) => Err(finding),
        };
        match written {
            Ok(()) => report.written(&path),
            Err(finding) => {
                report.findings(std::slice::from_ref(&finding));
                return Exit::of(&finding);
            }
        }
    }
    Exit::Success
}

/// The pages of a command and of those below it, each with its path.
fn pages(command: &Command, folder: &Path) -> Vec<(PathBuf, Result<Vec<u8>, Finding>)> {
    let man = Man::new(command.clone());
    let path = folder.join(man.get_filename());
    let mut text = Vec::new();
    let page = man.render(&mut text).map(|()| text).map_err(|error| {
        Finding::new(Code::CannotWrite, format!("cannot write {}: {}", path.display(), io_error_message(&error)))
    });
    let below = command.get_subcommands().filter(|command| !command.is_hide_set());
    std::iter::once((path, page)).chain(below.flat_map(|command| pages(command, folder))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page() {
        let mut root = Args::command().disable_help_subcommand(true);
        root.build();
        let pages = pages(&root, Path::new("man"));
        let names: Vec<String> = pages.iter().map(|(path, _)| path.display().to_string()).collect();
        for name in ["man/rapporteur.1", "man/rapporteur-render.1", "man/rapporteur-locales-check.1"] {
            assert!(names.iter().any(|known| known.replace('\\', "/") == name), "{name} {names:?}");
        }
        assert!(pages.iter().all(|(_, page)| page.as_ref().is_ok_and(|text| text.starts_with(b".ie"))));
    }
}

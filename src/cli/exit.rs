//! How a run ends: the one list of exit codes, described for users in
//! `docs/exit-codes.md`; a test holds the two together.

use std::process::ExitCode;

use crate::diag::{Code, Finding};

/// The outcomes of a run. Where several apply, the last one in this order is told:
/// the later in the list, the less the meeting files are to blame and the sooner
/// somebody else has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    Success,
    Findings,
    Unreadable,
    CannotWrite,
    Usage,
    Internal,
}

impl Exit {
    const ALL: [Exit; 6] =
        [Exit::Success, Exit::Findings, Exit::Usage, Exit::Unreadable, Exit::CannotWrite, Exit::Internal];

    fn code(self) -> u8 {
        match self {
            Exit::Success => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Unreadable => 3,
            Exit::CannotWrite => 4,
            Exit::Internal => 70,
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Exit::Success => "all is well; there may be warnings",
            Exit::Findings => "something is wrong with a meeting or the project; nothing was written for it",
            Exit::Usage => "the command line is wrong",
            Exit::Unreadable => "a file or folder that was named cannot be read",
            Exit::CannotWrite => "a document cannot be written",
            Exit::Internal => "a mistake in rapporteur itself",
        }
    }

    /// The list as it stands under `--help`.
    pub(super) fn table() -> String {
        let line = |exit: Exit| format!("\n  {:>2}  {}", exit.code(), exit.meaning());
        format!("Exit codes:{}", Self::ALL.into_iter().map(line).collect::<String>())
    }

    /// What one finding makes of a run.
    pub(super) fn of(finding: &Finding) -> Exit {
        match finding.code {
            _ if !finding.is_error() => Exit::Success,
            Code::UnreadableFile | Code::NotUtf8 | Code::FileTooLarge | Code::NoInput => Exit::Unreadable,
            Code::CannotWrite | Code::TargetIsFolder => Exit::CannotWrite,
            // A name that stands in no file was typed.
            Code::UnknownLanguage | Code::UnknownKind | Code::UnknownCase | Code::UnknownRule
                if finding.place.is_none() =>
            {
                Exit::Usage
            }
            Code::Internal => Exit::Internal,
            _ => Exit::Findings,
        }
    }

    /// What several findings make of it.
    pub(super) fn of_all(findings: &[Finding]) -> Exit {
        findings.iter().map(Exit::of).max().unwrap_or(Exit::Success)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_documentation() {
        let page = include_str!("../../docs/exit-codes.md");
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        let listed: Vec<String> =
            Exit::ALL.iter().map(|exit| format!("| {} | {} |", exit.code(), exit.meaning())).collect();
        assert_eq!(rows, listed);
    }

    #[test]
    fn the_gravest_finding_decides() {
        let finding = |code| Finding::new(code, "");
        let all = [finding(Code::UnknownPerson), finding(Code::CannotWrite), finding(Code::NotUtf8)];
        assert_eq!(Exit::of_all(&all), Exit::CannotWrite);
        assert_eq!(Exit::of_all(&[finding(Code::TemplateWarning)]), Exit::Success);
        assert_eq!(Exit::of_all(&[]), Exit::Success);
    }
}

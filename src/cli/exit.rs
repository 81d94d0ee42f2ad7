//! The exit codes. `docs/exit-codes.md` describes them for users; a test compares the two lists.

use std::process::ExitCode;

use crate::diag::{Code, Finding};

/// The results of a run. If several apply, the last one in this order decides the exit code.
///
/// The order is by who must act: later variants are less likely to be errors in a meeting file, and more urgent for
/// another person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    Success,
    Findings,
    Unreadable,
    CannotWrite,
    Usage,
    Internal,
    Interrupted,
}

impl Exit {
    const ALL: [Exit; 7] = [
        Exit::Success,
        Exit::Findings,
        Exit::Usage,
        Exit::Unreadable,
        Exit::CannotWrite,
        Exit::Internal,
        Exit::Interrupted,
    ];

    pub(super) fn code(self) -> u8 {
        match self {
            Exit::Success => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Unreadable => 3,
            Exit::CannotWrite => 4,
            Exit::Internal => 70,
            Exit::Interrupted => 130,
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Exit::Success => "no error; there may be warnings",
            Exit::Findings => "something is wrong with a meeting or the project; nothing was written for it",
            Exit::Usage => "the command line is wrong",
            Exit::Unreadable => "a file or folder that was named cannot be read",
            Exit::CannotWrite => "a document cannot be written",
            Exit::Internal => "a bug in rapporteur itself, or the system cannot start a thread",
            Exit::Interrupted => "stopped by Ctrl-C or a request to end; what was written before remains",
        }
    }

    /// The list of exit codes, as `--help` shows it.
    pub(super) fn table() -> String {
        let line = |exit: Exit| format!("\n  {:>3}  {}", exit.code(), exit.meaning());
        format!("Exit codes:{}", Self::ALL.into_iter().map(line).collect::<String>())
    }

    /// The result of a run that has only this finding.
    pub(super) fn of(finding: &Finding) -> Exit {
        match finding.code {
            _ if !finding.is_error() => Exit::Success,
            Code::UnreadableFile | Code::NotUtf8 | Code::FileTooLarge | Code::NoInput | Code::BadManifest => {
                Exit::Unreadable
            }
            Code::SeveralProjects => Exit::Usage,
            Code::CannotWrite | Code::PartlyWritten | Code::TargetIsFolder | Code::ForeignFile => Exit::CannotWrite,
            // A name without a span does not come from a file, but from the command line.
            Code::UnknownLanguage
            | Code::UnknownEvent
            | Code::UnknownKind
            | Code::NoPlainText
            | Code::UnknownCase
            | Code::UnknownRule
            | Code::BadValue
                if finding.span.is_none() =>
            {
                Exit::Usage
            }
            Code::Internal | Code::NoThread => Exit::Internal,
            _ => Exit::Findings,
        }
    }

    /// The result of a run that has these findings.
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
    fn the_documentation_lists_the_same_codes() {
        let page = include_str!("../../docs/exit-codes.md");
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        let listed: Vec<String> =
            Exit::ALL.iter().map(|exit| format!("| {} | {} |", exit.code(), exit.meaning())).collect();
        assert_eq!(rows, listed);
    }

    #[test]
    fn the_last_exit_code_in_the_order_is_used() {
        let finding = |code| Finding::new(code, "");
        let all = [finding(Code::UnknownPerson), finding(Code::CannotWrite), finding(Code::NotUtf8)];
        assert_eq!(Exit::of_all(&all), Exit::CannotWrite);
        assert_eq!(Exit::of_all(&[finding(Code::TemplateWarning)]), Exit::Success);
        assert_eq!(Exit::of_all(&[]), Exit::Success);
    }
}

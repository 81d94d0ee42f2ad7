//! The arguments that say how a run reports: those of every command, and those of `render` and `check`.

use std::path::PathBuf;

use clap::{ValueEnum, ValueHint};
use clap_complete::Shell;

/// The arguments of every command.
#[derive(Debug, clap::Args)]
pub(super) struct Reporting {
    /// When to use colours; `auto` also respects NO_COLOR
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,

    /// How to report errors and warnings: for people, as JSON lines, as a SARIF log, or as annotations of GitHub
    #[arg(long, global = true, value_enum, default_value_t = MessageFormat::Human, value_name = "FORMAT")]
    pub message_format: MessageFormat,
}

/// The arguments of `render` and `check`.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Following {
    /// Write the result of each meeting to this file, as JUnit XML
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub junit: Option<PathBuf>,

    /// Write what the run does to this file, as JSON lines, while it does it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub events: Option<PathBuf>,

    /// Stop at the first meeting with an error; what was written before stays
    #[arg(long)]
    pub fail_fast: bool,

    /// The longest time for one document: a template can loop without end
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..))]
    pub timeout: u32,

    /// The most memory that the run may take, on Linux; by default 4096, or three quarters of the memory of the machine
    #[arg(long, value_name = "MIB", value_parser = clap::value_parser!(u32).range(64..))]
    pub max_memory: Option<u32>,

    /// Print only errors and warnings
    #[arg(long, short)]
    pub quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    // Not a doc comment, because clap would show it as help text. `Auto` uses colours on a terminal that supports
    // them, unless the environment forbids it.
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    Human,
    Json,
    Sarif,
    Github,
}

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  rapporteur completions bash > ~/.local/share/bash-completion/completions/rapporteur
  rapporteur completions zsh > ~/.zfunc/_rapporteur";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  rapporteur man ~/.local/share/man/man1";

#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Debug, clap::Args)]
pub(super) struct ManPages {
    /// Folder to write to; files of the program that are there are replaced
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
}

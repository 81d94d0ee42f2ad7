//! How to format the output: from the arguments, the environment variables and the terminal.

use std::env;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};

use super::args::{self, Args, Command};
use super::report_args::{Color, MessageFormat};
use super::state_args::DiffFormat;

/// How to format the output.
#[derive(Debug, Clone)]
pub(super) struct OutputStyle {
    pub format: MessageFormat,
    /// Print only findings.
    pub quiet: bool,
    /// The command for reports about a run: `render`, `plan`, `check`, `locales check`. Empty for others.
    pub command: String,
    pub out: Stream,
    pub err: Stream,
    /// True if a person sees standard error while it is written.
    pub on_terminal: bool,
    /// The file to which the summary of a step of GitHub is appended.
    pub step_summary: Option<PathBuf>,
    pub paths: Paths,
}

/// What makes the path of a file relative to the folder that a service shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Paths {
    /// The current folder.
    pub here: PathBuf,
    /// The folder of the repository, or the current folder.
    pub root: PathBuf,
}

impl Paths {
    fn from_environment() -> Self {
        let here = env::current_dir().unwrap_or_default();
        let named = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| here.starts_with(path));
        let root = named("GITHUB_WORKSPACE").unwrap_or_else(|| here.clone());
        Self { here, root }
    }
}

/// How to write to one of the two output streams.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stream {
    pub colour: bool,
    /// In columns.
    pub width: usize,
}

impl OutputStyle {
    /// The style before the arguments are parsed. Help texts and usage errors have it.
    pub(super) fn from_environment() -> Self {
        Self::new(Color::Auto, MessageFormat::Human, String::new())
    }

    /// The style that the arguments ask for.
    pub(super) fn of(args: &Args) -> Self {
        let mut format = args.reporting.message_format;
        // Who asks for results in JSON gets findings in JSON too.
        let prints_json = match &args.command {
            Command::Plan(plan) => plan.json,
            Command::Verify(verify) => verify.json,
            Command::Locales(args::Locales::Status(status)) => status.json,
            Command::Locales(args::Locales::Diff(diff)) => diff.format == DiffFormat::Json,
            _ => false,
        };
        if prints_json && format == MessageFormat::Human {
            format = MessageFormat::Json;
        }
        let mut quiet = false;
        let command = match &args.command {
            Command::Render(args::Render { common, .. }) => {
                quiet = common.following.quiet;
                "render"
            }
            Command::Plan(plan) => {
                quiet = plan.render.common.following.quiet;
                "plan"
            }
            Command::Check(args::Check { common }) => {
                quiet = common.following.quiet;
                "check"
            }
            Command::Locales(args::Locales::Check(check)) => {
                format = check.format.unwrap_or(format);
                "locales check"
            }
            _ => "",
        };
        Self { quiet, ..Self::new(args.reporting.color, format, command.to_owned()) }
    }

    fn new(color: Color, format: MessageFormat, command: String) -> Self {
        let colour = |automatic: ColorChoice| match color {
            Color::Auto => automatic != ColorChoice::Never,
            Color::Always => true,
            Color::Never => false,
        };
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let width = |size: Option<(terminal_size::Width, terminal_size::Height)>| {
            let of_terminal = size.map(|(width, _)| usize::from(width.0));
            // A width of 0 means that the width of the terminal is not known.
            columns.or(of_terminal).filter(|width| *width > 0).unwrap_or(100).max(40)
        };
        let step_summary = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()).map(PathBuf::from);
        Self {
            format,
            quiet: false,
            command,
            step_summary,
            on_terminal: io::stderr().is_terminal(),
            paths: Paths::from_environment(),
            out: Stream {
                colour: colour(AutoStream::choice(&io::stdout())),
                width: width(terminal_size::terminal_size_of(io::stdout())),
            },
            err: Stream {
                colour: colour(AutoStream::choice(&io::stderr())),
                width: width(terminal_size::terminal_size_of(io::stderr())),
            },
        }
    }
}

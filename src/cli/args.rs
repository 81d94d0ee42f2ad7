//! The command line as it is typed. What it means is decided in `options`.

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand, ValueEnum, ValueHint};

use super::exit::Exit;

/// Write a meeting down once, get the official document in every language.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = Exit::table())]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,

    /// When to use colours; NO_COLOR is heard too
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the documents of meetings
    #[command(after_help = RENDER_EXAMPLES)]
    Render(Render),

    /// Find everything that is wrong with meetings, and write nothing
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),

    /// Tell what a finding means, with an example and its mend
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),

    /// Show how a name, a post or another word bends in a language
    #[command(after_help = DECLINE_EXAMPLES)]
    Decline(Decline),

    /// Write a commented meeting file, or a project, to start from
    #[command(after_help = NEW_EXAMPLES)]
    New(New),
}

const RENDER_EXAMPLES: &str = "\
Examples:
  rapporteur render data/meetings/2024-07-12-us-religious-freedom.toml
  rapporteur render --lang az,ru --out papers meeting.toml
  rapporteur render --format pdf,txt data/meetings
  rapporteur render --draft meeting.toml        # gaps are marked, every page says so

Each file written is one line on standard output; everything else goes to standard error.";

const CHECK_EXAMPLES: &str = "\
Examples:
  rapporteur check meeting.toml
  rapporteur check data/meetings
  rapporteur check --message-format json data/meetings 2> findings.jsonl";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  rapporteur explain unknown-person
  rapporteur explain                       # all codes";

const DECLINE_EXAMPLES: &str = "\
Examples:
  rapporteur decline --lang ru --gender f \"Сабина Алиева\"
  rapporteur decline --lang az --kind abbreviation --case genitive BMT UNESCO
  rapporteur decline --lang az --from names.tsv > forms.tsv

A table that is read has a first line with the names of its columns, and tabs between them:
text, gender (m, f or nothing), kind. The table that is written has a row for each row: the
text and its form in each case, or nothing where there is no such form.";

const NEW_EXAMPLES: &str = "\
Examples:
  rapporteur new 2025-03-14-delegation     # in data/meetings/ of a project, else here
  rapporteur new notes/visit.toml
  rapporteur new --project protocol        # a folder with settings of its own";

#[derive(Debug, clap::Args)]
pub(super) struct Render {
    #[command(flatten)]
    pub common: Common,

    /// Folder for the documents; it is made when needed
    #[arg(long, value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,

    /// What to write: pages to print, text to paste, a picture of each page, data for programs
    #[arg(long, value_name = "FORMAT", value_enum, value_delimiter = ',', default_value = "pdf")]
    pub format: Vec<Format>,

    /// Embed the meeting file in the PDF (which is then PDF/A-3a)
    #[arg(long)]
    pub attach_source: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub common: Common,
}

/// What `render` and `check` share.
#[derive(Debug, clap::Args)]
pub(super) struct Common {
    /// Meeting files, folders of them, or `-` for standard input
    #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,

    /// Languages of the documents, such as az,ru; all of the project otherwise
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Folder with a rapporteur.toml; otherwise the nearest one above the folder you are in
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,

    /// Kind of document: a folder of templates/
    #[arg(long, default_value = "brief")]
    pub kind: String,

    /// Mark gaps in their place and every page as a draft, instead of refusing
    #[arg(long)]
    pub draft: bool,

    /// Folder with further fonts; may be given several times
    #[arg(long, value_name = "DIR", action = ArgAction::Append, value_hint = ValueHint::DirPath)]
    pub font_path: Vec<PathBuf>,

    /// How to tell findings: for people, or for programs as one JSON object a line
    #[arg(long, value_enum, default_value_t = MessageFormat::Human, value_name = "FORMAT")]
    pub message_format: MessageFormat,

    /// How many threads to work with; as many as there are processors otherwise
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The code of a finding; all codes otherwise
    pub code: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Decline {
    /// Names, posts or other words, as they stand alone
    #[arg(value_name = "TEXT", required_unless_present = "from")]
    pub texts: Vec<String>,

    /// The language, such as ru
    #[arg(long, value_name = "TAG")]
    pub lang: String,

    /// The gender of the person or the word: m or f; n or p where a language has them
    #[arg(long, value_name = "GENDER")]
    pub gender: Option<String>,

    /// What it is: person, given, patronymic, surname, noun, post, body, abbreviation or number
    #[arg(long, value_name = "KIND", default_value = "person")]
    pub kind: String,

    /// How a foreign spelling is said, as `sounds` of the directory
    #[arg(long, value_name = "TEXT")]
    pub sounds: Option<String>,

    /// A word of the text that bends, as `bends` of the directory; may be given several times
    #[arg(long, value_name = "WORD", action = ArgAction::Append)]
    pub bends: Vec<String>,

    /// The rule to follow, as `as` of the directory
    #[arg(long = "as", value_name = "RULE")]
    pub rule: Option<String>,

    /// Whether it stands for people, as `animate` of the directory
    #[arg(long, value_name = "true|false")]
    pub animate: Option<bool>,

    /// This case alone
    #[arg(long, value_name = "CASE")]
    pub case: Option<String>,

    /// One JSON object for each text, a line each
    #[arg(long, conflicts_with = "from")]
    pub json: bool,

    /// A table of texts to decline, or `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["texts", "sounds", "bends", "rule", "animate"],
        value_hint = ValueHint::FilePath)]
    pub from: Option<PathBuf>,

    /// Folder with a rapporteur.toml; otherwise the nearest one above the folder you are in
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// A file ending in .toml, or the id of the meeting
    #[arg(value_name = "PATH|ID", required_unless_present = "project", value_hint = ValueHint::FilePath)]
    pub meeting: Option<PathBuf>,

    /// Make a project in this folder instead
    #[arg(long, value_name = "DIR", conflicts_with = "meeting", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    // Where a terminal shows them and the environment does not forbid it.
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Pdf,
    Txt,
    Png,
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Args::command().debug_assert();
    }
}

//! The definition of the command line. `options` interprets the parsed arguments.

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand, ValueEnum, ValueHint};

use super::exchange_args::{self, LocalesExport, LocalesImport, LocalesPseudo};
use super::exit::Exit;
use super::output_args::{self, ManifestCommand, OutputArgs, Package, Plan, Verify};
use super::reading_args::{self, Find, List, Schema, Show, Suggest};
use super::report_args::{self, Completions, Following, ManPages, MessageFormat, Reporting};
use super::review_args::{self, LocalesReview};
use super::state_args::{self, LocalesAccept, LocalesApprove, LocalesDiff, LocalesReject, LocalesStatus};

/// Write a meeting down once, get the official document in every language.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, arg_required_else_help = true, max_term_width = 100)]
#[command(after_help = Exit::table())]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,

    #[command(flatten)]
    pub reporting: Reporting,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the documents of meetings
    #[command(after_help = RENDER_EXAMPLES)]
    Render(Render),

    /// Check meetings and report all errors, without writing documents
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),

    /// Show which documents `render` would make, and why
    #[command(after_help = output_args::PLAN_EXAMPLES)]
    Plan(Plan),

    /// Compare an output folder with its manifest
    #[command(after_help = output_args::VERIFY_EXAMPLES)]
    Verify(Verify),

    /// Pack an output folder for an archive or a signing tool
    #[command(after_help = output_args::PACKAGE_EXAMPLES)]
    Package(Package),

    /// Work with the manifests of output folders
    #[command(subcommand)]
    Manifest(ManifestCommand),

    /// Explain what an error or warning means, with an example and its fix
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),

    /// Show the case forms of a name, a post or another word
    #[command(after_help = DECLINE_EXAMPLES)]
    Decline(Decline),

    /// List what meetings can use: acts, phrases, people, bodies and so on
    #[command(after_help = reading_args::LIST_EXAMPLES)]
    List(List),

    /// Search ids, texts and case forms in every language
    #[command(after_help = reading_args::FIND_EXAMPLES)]
    Find(Find),

    /// Show an entry in every language: its text, its forms, a sentence, where it is used
    #[command(after_help = reading_args::SHOW_EXAMPLES)]
    Show(Show),

    /// Print a JSON Schema of the files that people write, for editors
    #[command(after_help = reading_args::SCHEMA_EXAMPLES)]
    Schema(Schema),

    /// Review the messages of the languages: check them, exchange them with translators
    #[command(subcommand)]
    Locales(Locales),

    /// Suggest the missing languages of the texts of meetings, from what was said before
    #[command(after_help = reading_args::SUGGEST_EXAMPLES)]
    Suggest(Suggest),

    /// Write the embedded files to a folder, to read or change them
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(Export),

    /// Create a meeting file with comments, or a project, to start from
    #[command(after_help = NEW_EXAMPLES)]
    New(New),

    /// Print the completions of a shell
    #[command(after_help = report_args::COMPLETIONS_EXAMPLES)]
    Completions(Completions),

    /// Write the manual pages to a folder
    #[command(after_help = report_args::MAN_EXAMPLES)]
    Man(ManPages),
}

/// The kind of event of a new meeting file.
pub(super) const DEFAULT_EVENT: &str = "meeting";

const RENDER_EXAMPLES: &str = "\
Examples:
  rapporteur render data/meetings/2024-07-12-us-religious-freedom.toml
  rapporteur render --lang az,ru --out papers meeting.toml
  rapporteur render --format pdf,txt data/meetings
  rapporteur render --draft meeting.toml        # a draft: gaps and pages are marked

Only documents that have changed are made. manifest.json in the folder says from what; `rapporteur
verify DIR` checks the folder.

The path of each written file is printed on standard output, one per line. Everything else is
printed on standard error.";

const CHECK_EXAMPLES: &str = "\
Examples:
  rapporteur check meeting.toml
  rapporteur check data/meetings
  rapporteur check --message-format github data/meetings";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  rapporteur explain unknown-person
  rapporteur explain                       # all codes";

const DECLINE_EXAMPLES: &str = "\
Examples:
  rapporteur decline --lang ru --gender f \"Сабина Алиева\"
  rapporteur decline --lang az --kind abbreviation --case genitive BMT UNESCO
  rapporteur decline --lang az --from names.tsv > forms.tsv

The input table has columns separated by tabs. Its first line names the columns: text, and
optionally gender (m, f, n, p or empty) and kind. The output table has one row for each input
row: the text and its form in each case. A cell is empty if the form does not exist.";

const EXPORT_EXAMPLES: &str = "\
Examples:
  rapporteur export locales original
  rapporteur export templates .            # into the templates/ of this project

A file that exists is not changed. In a project, a message, an entry of the directory or a rule
overrides the embedded one with the same id, so only what changes has to be in its files.";

const LOCALES_CHECK_EXAMPLES: &str = "\
Examples:
  rapporteur locales check
  rapporteur locales check --all               # the directory and the meetings too
  rapporteur locales check --fix               # spaces, quotation marks, the order of the messages
  rapporteur locales check --message-format sarif > locales.sarif

A finding about a message is silenced by a comment above it, with the reason:
  # allow(length-unusual): the name of the law is longer here

`[locales.severity]` of rapporteur.toml makes a code an error, a warning, or off.";

const NEW_EXAMPLES: &str = "\
Examples:
  rapporteur new 2025-03-14-delegation     # in data/meetings/ of the project, or else here
  rapporteur new --event visit notes/visit.toml
  rapporteur new --project protocol        # a project folder with its own settings";

#[derive(Debug, clap::Args)]
pub(super) struct Render {
    #[command(flatten)]
    pub common: Common,

    /// Folder for the documents; it is created if it does not exist
    #[arg(long, value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,

    /// Formats to write: PDF, plain text, a picture of each page, or data for other programs
    #[arg(long, value_name = "FORMAT", value_enum, value_delimiter = ',', default_value = "pdf")]
    pub format: Vec<Format>,

    /// Embed the meeting file in the PDF (which is then PDF/A-3a)
    #[arg(long)]
    pub attach_source: bool,

    #[command(flatten)]
    pub output: OutputArgs,
}

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub common: Common,
}

/// The arguments that `render` and `check` share.
#[derive(Debug, clap::Args)]
pub(super) struct Common {
    /// Meeting files, folders, patterns such as 'data/**/*.toml', or `-` for standard input
    #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,

    /// Languages of the documents, such as az,ru; by default all languages of the project
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the meetings or the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,

    /// Kind of document: the name of a folder in templates/
    #[arg(long, default_value = "brief")]
    pub kind: String,

    /// Allow missing texts: mark each gap, and mark every page as a draft
    #[arg(long)]
    pub draft: bool,

    /// Treat warnings as errors: nothing is written for a meeting that has one
    #[arg(long, conflicts_with = "draft")]
    pub deny_warnings: bool,

    /// Folder with additional fonts; may be given several times
    #[arg(long, value_name = "DIR", action = ArgAction::Append, value_hint = ValueHint::DirPath)]
    pub font_path: Vec<PathBuf>,

    #[command(flatten)]
    pub following: Following,

    /// Number of worker threads; by default the number of processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// Code of an error or warning; by default all codes are listed
    pub code: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Decline {
    /// Names, posts or other words, in their dictionary form
    #[arg(value_name = "TEXT", required_unless_present = "from")]
    pub texts: Vec<String>,

    /// Language of the texts, such as ru
    #[arg(long, value_name = "TAG")]
    pub lang: String,

    /// Gender of the person or word: m or f, or n (neuter) or p (plural) if the language has them
    #[arg(long, value_name = "GENDER")]
    pub gender: Option<String>,

    /// Kind of text: person, given, patronymic, surname, noun, post, body, abbreviation or number
    #[arg(long, value_name = "KIND", default_value = "person")]
    pub kind: String,

    /// Pronunciation of a foreign spelling, like `sounds` in the directory
    #[arg(long, value_name = "TEXT")]
    pub sounds: Option<String>,

    /// Word of the text to inflect, like `inflected` in the directory; may be given several times
    #[arg(long, value_name = "WORD", action = ArgAction::Append)]
    pub inflected: Vec<String>,

    /// Inflection rule to apply, like `rule` in the directory
    #[arg(long, value_name = "RULE")]
    pub rule: Option<String>,

    /// Whether the word denotes people, like `animate` in the directory
    #[arg(long, value_name = "true|false")]
    pub animate: Option<bool>,

    /// The first word of a person's name is the family name, like `order = "family-first"` in the directory
    #[arg(long)]
    pub family_first: bool,

    /// Show only this case
    #[arg(long, value_name = "CASE")]
    pub case: Option<String>,

    /// Print one JSON object per text, each on its own line
    #[arg(long, conflicts_with = "from")]
    pub json: bool,

    /// Table of texts to decline, separated by tabs, or `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["texts", "sounds", "inflected", "rule", "animate"],
        value_hint = ValueHint::FilePath)]
    pub from: Option<PathBuf>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Locales {
    /// Check the messages of every language, without a meeting
    #[command(after_help = LOCALES_CHECK_EXAMPLES)]
    Check(LocalesCheck),

    /// Approve messages: say that their texts are right
    #[command(after_help = state_args::APPROVE_EXAMPLES)]
    Approve(LocalesApprove),

    /// Send messages back, with a comment
    #[command(after_help = state_args::REJECT_EXAMPLES)]
    Reject(LocalesReject),

    /// Say that a change of the language of reference does not touch the other languages
    #[command(after_help = state_args::ACCEPT_EXAMPLES)]
    Accept(LocalesAccept),

    /// Show the sentences that differ from those of a git revision, before and after
    #[command(after_help = state_args::DIFF_EXAMPLES)]
    Diff(LocalesDiff),

    /// Show how many messages of each language are approved
    #[command(after_help = state_args::STATUS_EXAMPLES)]
    Status(LocalesStatus),

    /// Write a page on which a reviewer reads, approves and sends back
    #[command(after_help = review_args::REVIEW_EXAMPLES)]
    Review(LocalesReview),

    /// Write the texts of all languages for translation programs
    #[command(after_help = exchange_args::EXPORT_EXAMPLES)]
    Export(LocalesExport),

    /// Take in the files of translation programs, and the decisions of reviewers
    #[command(after_help = exchange_args::IMPORT_EXAMPLES)]
    Import(LocalesImport),

    /// Make a pseudo-locale, to find labels that do not fit and texts that are in no message
    #[command(after_help = exchange_args::PSEUDO_EXAMPLES)]
    Pseudo(LocalesPseudo),
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesCheck {
    /// Check the directory and the meetings of the project too
    #[arg(long)]
    pub all: bool,

    /// Correct what needs no decision: spaces, marks, the order of the messages
    #[arg(long)]
    pub fix: bool,

    /// Treat warnings as errors
    #[arg(long)]
    pub deny_warnings: bool,

    /// The same as --message-format
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "message_format")]
    pub format: Option<MessageFormat>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// Which files
    #[arg(value_enum, value_name = "WHAT")]
    pub what: Exported,

    /// Folder to write to, with the paths that the files have in a project
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exported {
    Locales,
    Data,
    Templates,
    Rules,
}

#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// Path of the new file, ending in .toml, or the id of the meeting
    #[arg(value_name = "PATH|ID", required_unless_present = "project", value_hint = ValueHint::FilePath)]
    pub meeting: Option<PathBuf>,

    /// Kind of event: the file has its roles and fields
    #[arg(long, value_name = "KIND", default_value = DEFAULT_EVENT, conflicts_with = "project")]
    pub event: String,

    /// Create a project in this folder instead
    #[arg(long, value_name = "DIR", conflicts_with = "meeting", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,

    /// Copy embedded files into the new project, to change them there
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        value_delimiter = ',',
        requires = "project",
        conflicts_with = "meeting"
    )]
    pub with: Vec<Exported>,
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

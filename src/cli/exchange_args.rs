//! The arguments of `locales export`, `locales import` and `locales pseudo`.

use std::path::PathBuf;

use clap::{ArgAction, ValueEnum, ValueHint};

use super::state_args::day;
use crate::meeting::time::Day;

pub(super) const EXPORT_EXAMPLES: &str = "\
Examples:
  rapporteur locales export --format xliff --lang ru translation
  rapporteur locales export --format xliff --xliff-version 1.2 translation
  rapporteur locales export --format csv translation      # a table for a spreadsheet
  rapporteur locales export --format tmx translation      # a memory
  rapporteur locales export --format tbx translation      # the directory as a glossary

The files have the messages of the project and the embedded ones. A file that exists is not changed.
`rapporteur export locales` is another command: it writes the embedded files themselves.";

pub(super) const PSEUDO_EXAMPLES: &str = "\
Examples:
  rapporteur locales pseudo pseudo
  rapporteur locales pseudo --lang ru --meeting data/meetings pseudo
  rapporteur render --project pseudo --out papers pseudo/data/meetings

The folder becomes a project with one language, such as en-XA: the messages and the directory with
marked letters, as long as the longest of the languages, and in brackets.";

pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  rapporteur locales import translation/ru.xlf
  rapporteur locales import --by \"L. Petrova\" translation/ru.xlf   # approves what is final there
  rapporteur locales import --dry-run translation/messages.csv
  rapporteur locales import review-decisions.json

A text is not written if the project has changed it, or the text that it was translated from, since
the export. The other texts are written. A message that is only embedded is copied to
locales/TAG/imported.ftl.";

#[derive(Debug, clap::Args)]
pub(super) struct LocalesExport {
    /// XLIFF for translation programs, CSV for spreadsheets, TMX as a memory, TBX as a glossary
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Exchange,

    /// Version of XLIFF
    #[arg(long, value_enum, default_value = "2.1", value_name = "VERSION")]
    pub xliff_version: Version,

    /// Languages to translate to, such as az,ru; by default all except the language of reference
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Folder for the files; it is created if it does not exist
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exchange {
    Xliff,
    Csv,
    Tmx,
    Tbx,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Version {
    #[value(name = "2.1")]
    V2_1,
    #[value(name = "1.2")]
    V1_2,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesImport {
    /// Files that `locales export` has written (XLIFF or CSV), or that the page of `locales review` has saved
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,

    /// Approve the messages that are approved in the files, in the name of this person
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,

    /// The day of the approval; by default today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, requires = "by")]
    pub date: Option<Day>,

    /// Report what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesPseudo {
    /// Language to make the texts from; by default the first one
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,

    /// Meetings to write with these texts, to render them; may be given several times
    #[arg(long, value_name = "PATH", action = ArgAction::Append, value_hint = ValueHint::AnyPath)]
    pub meeting: Vec<PathBuf>,

    /// Folder to create the project in
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

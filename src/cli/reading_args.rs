//! The arguments of the commands that read a project: `list`, `find`, `show`, `suggest` and `schema`.

use std::path::PathBuf;

use clap::{ArgAction, ValueEnum, ValueHint};

pub(super) const LIST_EXAMPLES: &str = "\
Examples:
  rapporteur list acts
  rapporteur list bodies --lang ru
  rapporteur list phrases --json";

pub(super) const FIND_EXAMPLES: &str = "\
Examples:
  rapporteur find уполномоченного          # finds the body by a case form of its name
  rapporteur find \"human rights\"";

pub(super) const SUGGEST_EXAMPLES: &str = "\
Examples:
  rapporteur suggest meeting.toml
  rapporteur suggest --from archive/2024 --from memory.tmx meeting.toml
  rapporteur suggest --write meeting.toml      # then read each text, and delete its TODO

The memory has the phrasebook, the meetings of the project (data/meetings), and what --from names.
A text that --write adds begins with TODO, which `check` reports until a person deletes it.";

pub(super) const SHOW_EXAMPLES: &str = "\
Examples:
  rapporteur show noted                    # an act
  rapporteur show ombudsman
  rapporteur show opening-visit --json     # a message";

pub(super) const SCHEMA_EXAMPLES: &str = "\
Examples:
  rapporteur schema meeting > meeting.schema.json
  rapporteur schema people --lang az > people.schema.json

An editor finds the schema by a first line in the file, such as
  #:schema ../../meeting.schema.json";

#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// What to list
    #[arg(value_enum, value_name = "WHAT")]
    pub what: Listed,

    /// Languages to show, such as az,ru; by default the first language of the project, or all with --json
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, clap::Args)]
pub(super) struct Find {
    /// A part of an id, a text or a case form
    #[arg(value_name = "TEXT", required = true)]
    pub text: Vec<String>,

    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, clap::Args)]
pub(super) struct Show {
    /// The id of an act, a phrase, an entry of the directory or a message
    pub id: String,

    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, clap::Args)]
pub(super) struct Suggest {
    /// Meeting files, or folders with meetings
    #[arg(value_name = "MEETING", required = true, value_hint = ValueHint::AnyPath)]
    pub meetings: Vec<PathBuf>,

    /// More texts: a meeting, a folder with meetings, or a TMX file of another program; may be given several times
    #[arg(long, value_name = "PATH", action = ArgAction::Append, value_hint = ValueHint::AnyPath)]
    pub from: Vec<PathBuf>,

    /// Add the missing languages to the files, if a text is near enough
    #[arg(long)]
    pub write: bool,

    #[command(flatten)]
    pub reading: Reading,
}

/// The arguments that `list`, `find` and `show` share.
#[derive(Debug, clap::Args)]
pub(super) struct Reading {
    /// Print one JSON object per entry, each on its own line
    #[arg(long)]
    pub json: bool,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Schema {
    /// The kind of file
    #[arg(value_enum)]
    pub what: Described,

    /// The language of the explanations, such as az; by default the first one of the project
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

/// The files that a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Described {
    Meeting,
    People,
    Bodies,
    Posts,
    Terms,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    Acts,
    Phrases,
    Events,
    People,
    Bodies,
    Posts,
    Terms,
    Cases,
    Messages,
    Overrides,
    Codes,
}

//! The arguments of `locales approve`, `reject`, `accept`, `status` and `diff`.

use std::path::PathBuf;

use clap::{ValueEnum, ValueHint};

use crate::meeting::time::Day;
use crate::spanned::{Reading, read_date};

pub(super) const APPROVE_EXAMPLES: &str = "\
Examples:
  rapporteur locales approve column-who --lang ru --by \"L. Petrova\"
  rapporteur locales approve --all --lang az --by \"L. Petrova\"

The states are in locales/TAG/review.toml of the project. A text that changes later is no longer
approved. What is approved already keeps its record.";

pub(super) const REJECT_EXAMPLES: &str = "\
Examples:
  rapporteur locales reject column-who --lang ru --by \"L. Petrova\" --comment \"Too familiar\"";

pub(super) const ACCEPT_EXAMPLES: &str = "\
Examples:
  rapporteur locales accept act-noted              # a comma in the language of reference
  rapporteur locales accept act-noted --lang ru

The texts that were made from the changed text stay as they are, and keep their states.";

pub(super) const STATUS_EXAMPLES: &str = "\
Examples:
  rapporteur locales status
  rapporteur locales status --require approved     # an error for each message that is not
  rapporteur locales status --lang ru --json";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  rapporteur locales diff HEAD                     # what is not committed yet
  rapporteur locales diff main --format markdown > comment.md

Compared are the sentences of messages, made with sample data, with one for each changed variant, and
those of the meetings of the project. If no sample shows what has changed, the text is shown as it is
written. The history is read with git.";

/// Which messages, in which languages.
#[derive(Debug, clap::Args)]
pub(super) struct Which {
    /// Ids of messages
    #[arg(value_name = "ID", required_unless_present = "all")]
    pub ids: Vec<String>,

    /// All messages
    #[arg(long, conflicts_with = "ids")]
    pub all: bool,

    /// Languages, such as az,ru; by default all
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesApprove {
    #[command(flatten)]
    pub which: Which,

    /// Who approves
    #[arg(long, value_name = "NAME")]
    pub by: String,

    /// The day; by default today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Day>,

    /// A comment for others
    #[arg(long, value_name = "TEXT")]
    pub comment: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesReject {
    #[command(flatten)]
    pub which: Which,

    /// Who sends it back
    #[arg(long, value_name = "NAME")]
    pub by: String,

    /// What is wrong
    #[arg(long, value_name = "TEXT")]
    pub comment: String,

    /// The day; by default today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Day>,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesAccept {
    #[command(flatten)]
    pub which: Which,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesStatus {
    /// An error for each message that does not have this state
    #[arg(long, value_enum, value_name = "STATE")]
    pub require: Option<Required>,

    /// Languages, such as az,ru; by default all
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Print one JSON object per language, each on its own line
    #[arg(long)]
    pub json: bool,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct LocalesDiff {
    /// A revision of git, such as HEAD, main or a tag
    #[arg(value_name = "REV")]
    pub revision: String,

    /// For people, as JSON lines, or as Markdown for a comment on a pull request
    #[arg(long, value_enum, default_value_t = DiffFormat::Text, value_name = "FORMAT")]
    pub format: DiffFormat,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    Text,
    Json,
    Markdown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Required {
    Approved,
}

/// Parses a day as `YYYY-MM-DD`.
pub(super) fn day(text: &str) -> Result<Day, String> {
    let wrong = || format!("expected a day such as 2025-03-14, found `{text}`");
    let Some(Reading::Date(read)) = read_date(text) else { return Err(wrong()) };
    let mut parts = read.get(..10).unwrap_or_default().split('-');
    let mut next = || parts.next();
    let parsed = (|| Some((next()?.parse().ok()?, next()?.parse().ok()?, next()?.parse().ok()?)))();
    parsed.map(|(year, month, day)| Day { year, month, day }).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_must_exist() {
        assert_eq!(day("2025-03-14"), Ok(Day { year: 2025, month: 3, day: 14 }));
        for wrong in ["2025-02-30", "", "soon"] {
            assert!(day(wrong).is_err(), "{wrong}");
        }
    }
}

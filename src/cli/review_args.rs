//! The arguments of `locales review`.

use std::path::PathBuf;

use clap::ValueHint;

pub(super) const REVIEW_EXAMPLES: &str = "\
Examples:
  rapporteur locales review                              # writes review.html
  rapporteur locales review --lang az,ru --out az-ru.html
  rapporteur locales review --pdf review.pdf             # and the same to print
  rapporteur locales review --meeting data/meetings/2025-03-14-visit.toml

The page works without a network. The reviewer saves the decisions to a file, which `locales import`
takes in.";

#[derive(Debug, clap::Args)]
pub(super) struct LocalesReview {
    /// The page to write
    #[arg(long, value_name = "FILE", default_value = "review.html", value_hint = ValueHint::FilePath)]
    pub out: PathBuf,

    /// Also write the page as a PDF, to print it or to file it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub pdf: Option<PathBuf>,

    /// Languages to show, such as az,ru; by default all
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Show the sentences of this meeting first, with the messages that they are made of, and its pages
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub meeting: Option<PathBuf>,

    /// Folder with a rapporteur.toml; by default the nearest one, from the current folder upwards
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub project: Option<PathBuf>,
}

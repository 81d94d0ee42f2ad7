//! The arguments of the commands that keep an output folder: those of `render`, and those of `verify`.

use std::path::PathBuf;

use clap::ValueHint;

pub(super) const VERIFY_EXAMPLES: &str = "\
Examples:
  rapporteur verify out
  rapporteur verify --json papers

Compares each file with manifest.json: missing, changed and extra files, the language, the date and
the identifier of each PDF, and meetings whose last run failed. `sha256sum -c SHA256SUMS` compares
the checksums alone.";

/// The arguments of `render` about the output folder.
#[derive(Debug, clap::Args)]
pub(super) struct OutputArgs {
    /// Make all documents anew, even if nothing has changed
    #[arg(long)]
    pub force: bool,

    /// Overwrite files that are not in the manifest of the folder
    #[arg(long)]
    pub adopt: bool,

    /// Delete the documents in the folder that this run does not make, if rapporteur has written them
    #[arg(long)]
    pub prune: bool,

    /// Delete the earlier documents of meetings that have errors now
    #[arg(long)]
    pub remove_stale: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Verify {
    /// Folder that `render` has written
    #[arg(value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,

    /// Print the findings as one JSON object per line
    #[arg(long)]
    pub json: bool,
}

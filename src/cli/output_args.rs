//! The arguments of the commands that keep an output folder: what `render` and `plan` share, and those of `verify`.

use std::path::PathBuf;

use clap::{Subcommand, ValueHint};

use super::args::Render;

pub(super) const PLAN_EXAMPLES: &str = "\
Examples:
  rapporteur plan data/meetings                  # what `render` would do, and why
  rapporteur plan --json --out papers data/meetings

Takes the arguments of `render`, and writes nothing.";

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

    /// Render only one part of the meetings: I/N, such as 2/8, or auto, which asks the CI service or scheduler
    #[arg(long, value_name = "I/N")]
    pub shard: Option<String>,

    /// Write from what each document is made, for Make and Ninja
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub depfile: Option<PathBuf>,
}

pub(super) const MERGE_EXAMPLES: &str = "\
Examples:
  rapporteur manifest merge --out papers shard-1 shard-2 shard-3

The folders must be as their manifests say. The documents are copied, and the manifest is the same as
that of one run without shards.";

#[derive(Debug, Subcommand)]
pub(super) enum ManifestCommand {
    /// Bring the documents and the manifests of several folders into one
    #[command(after_help = MERGE_EXAMPLES)]
    Merge(Merge),
}

#[derive(Debug, clap::Args)]
pub(super) struct Merge {
    /// Folders that `render` has written
    #[arg(value_name = "DIR", required = true, value_hint = ValueHint::DirPath)]
    pub folders: Vec<PathBuf>,

    /// Folder for the documents; it is created if it does not exist
    #[arg(long, value_name = "DIR", default_value = "out", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
}

pub(super) const PACKAGE_EXAMPLES: &str = "\
Examples:
  rapporteur package papers --bagit                          # writes papers-bag/
  rapporteur package papers --bagit --provenance --out 2025-bag
  rapporteur package papers --provenance                     # writes papers.provenance.json

A bag (RFC 8493) has all documents with their checksums. Its date is that of the newest document. The
provenance is an in-toto Statement (SLSA provenance v1) in plain JSON, for signing tools.";

/// The arguments of `package`.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").args(["bagit", "provenance"]).required(true).multiple(true))]
pub(super) struct Package {
    /// Folder that `render` has written
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,

    /// Write a BagIt bag
    #[arg(long)]
    pub bagit: bool,

    /// Write from what the documents were made: into the bag, or into a file of its own
    #[arg(long)]
    pub provenance: bool,

    /// Folder of the bag, or file of the provenance; by default beside the folder
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub out: Option<PathBuf>,
}

/// The arguments of `plan`.
#[derive(Debug, clap::Args)]
pub(super) struct Plan {
    #[command(flatten)]
    pub render: Render,

    /// Print one JSON object per document, each on its own line
    #[arg(long)]
    pub json: bool,
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

//! The files of a folder that git ignores: the rules of the `.gitignore` files in the folder, below it, and above it up to the
//! root of the repository.

use std::fs;
use std::path::{Path, PathBuf};

use gix_ignore::Search;
use gix_ignore::glob::pattern::Case;
use gix_ignore::search::Ignore;

/// The name of the files with the rules.
const NAME: &str = ".gitignore";

/// A file of rules with more bytes is not read.
const MAX_BYTES: u64 = 1024 * 1024;

/// The rules that were read so far.
#[derive(Debug)]
pub(super) struct Ignored {
    root: PathBuf,
    rules: Search,
}

impl Ignored {
    /// The rules above a folder, whose path has no links. The folder itself is added by [`Ignored::enter`].
    pub(super) fn above(folder: &Path) -> Self {
        let root = folder.ancestors().find(|above| above.join(".git").exists());
        let mut ignored = Self { root: root.unwrap_or(folder).to_owned(), rules: Search::default() };
        if let Some(root) = root {
            let exclude = root.join(".git/info/exclude");
            ignored.read(&exclude, root);
            // From the root downwards: the rules of a folder nearer to the file count more.
            let mut between: Vec<&Path> =
                folder.ancestors().skip(1).take_while(|above| above.starts_with(root)).collect();
            between.reverse();
            between.into_iter().for_each(|above| ignored.enter(above));
        }
        ignored
    }

    /// Adds the rules of a folder.
    pub(super) fn enter(&mut self, folder: &Path) {
        self.read(&folder.join(NAME), folder);
    }

    /// Adds the rules of a file, for the paths below a folder.
    fn read(&mut self, file: &Path, folder: &Path) {
        if !fs::metadata(file).is_ok_and(|meta| meta.is_file() && meta.len() <= MAX_BYTES) {
            return;
        }
        if let Ok(bytes) = fs::read(file) {
            // The name is only used for its folder. An error is about a path that is no text, which no rule can match.
            let _ = self.rules.add_patterns_buffer(&bytes, folder.join(NAME), Some(&self.root), Ignore::default());
        }
    }

    /// True if git ignores the file or folder, whose path has no links.
    pub(super) fn has(&self, path: &Path, is_folder: bool) -> bool {
        let Some(relative) = path.strip_prefix(&self.root).ok().and_then(Path::to_str) else { return false };
        let relative = relative.replace(std::path::MAIN_SEPARATOR, "/");
        let found =
            self.rules.pattern_matching_relative_path(relative.as_bytes().into(), Some(is_folder), Case::Sensitive);
        found.is_some_and(|found| !found.pattern.is_negative())
    }
}

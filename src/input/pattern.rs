//! Patterns of paths, such as `data/**/*.toml`, for shells that do not expand them and for lists that are too long for a
//! command.

use std::path::{Component, Path, PathBuf};

use gix_ignore::glob::wildmatch;
use gix_ignore::glob::wildmatch::Mode;

/// A path with wildcards: `*` and `?` for what is within a name, `[…]` for one character, `**` for any folders.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The folder before the first part with a wildcard.
    pub folder: PathBuf,
    parts: Vec<String>,
}

impl Pattern {
    /// `None` for a path without wildcards.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let parts: Vec<Component<'_>> = path.components().collect();
        let is_wild =
            |part: &Component<'_>| part.as_os_str().to_str().is_some_and(|part| part.contains(['*', '?', '[']));
        let first = parts.iter().position(is_wild)?;
        let text = |part: &Component<'_>| part.as_os_str().to_str().map(str::to_owned);
        let folder: PathBuf = parts[..first].iter().collect();
        Some(Self { folder, parts: parts[first..].iter().map(text).collect::<Option<_>>()? })
    }

    /// True if the pattern means this file, or a folder that it is in. The path is relative to the folder of the pattern.
    pub(super) fn matches(&self, path: &Path) -> bool {
        path.ancestors().filter(|path| *path != Path::new("")).any(|path| wild(&self.parts, path))
    }

    /// True if there may be something in this folder that the pattern means.
    pub(super) fn may_be_in(&self, folder: &Path) -> bool {
        let depth = folder.components().count();
        let Some(parts) = self.parts.get(..depth) else { return true };
        parts.iter().any(|part| part == "**") || wild(parts, folder)
    }
}

fn wild(parts: &[String], path: &Path) -> bool {
    let Some(path) = path.to_str() else { return false };
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    wildmatch(parts.join("/").as_bytes().into(), path.as_bytes().into(), Mode::NO_MATCH_SLASH_LITERAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_files_and_folders() {
        let pattern = |text: &str| Pattern::of(Path::new(text)).unwrap();
        let year = pattern("data/meetings/202?/*.toml");
        assert_eq!(year.folder, Path::new("data/meetings"));
        assert!(year.matches(Path::new("2024/a.toml")) && !year.matches(Path::new("2024/x/a.toml")));
        assert!(year.may_be_in(Path::new("2024")) && !year.may_be_in(Path::new("1999")));
        let folders = pattern("202[45]");
        assert!(folders.matches(Path::new("2024/x/a.toml")) && !folders.matches(Path::new("2026/a.toml")));
        let any = pattern("**/visit-*.toml");
        assert!(any.matches(Path::new("visit-a.toml")) && any.matches(Path::new("x/y/visit-a.toml")));
        assert!(any.may_be_in(Path::new("x/y")) && !any.matches(Path::new("x/a.toml")));
        assert!(Pattern::of(Path::new("data/a.toml")).is_none());
    }
}

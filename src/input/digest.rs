//! The digests of all files of a folder, such as one with fonts.

use std::fs;
use std::path::Path;

use crate::digest::sha256_hex;

/// How deep folders can be nested. It stops circular links.
const MAX_DEPTH: usize = 12;

/// The path of each file below the folder, and its SHA-256, sorted by path. What cannot be read is left out.
pub fn folder_digests(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(folder, "", 0, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, prefix: &str, depth: usize, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            if depth < MAX_DEPTH {
                walk(&path, &format!("{name}/"), depth + 1, found);
            }
        } else if path.is_file()
            && let Ok(bytes) = fs::read(&path)
        {
            found.push((name, sha256_hex(&bytes)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_are_found_with_their_paths() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("b")).unwrap();
        fs::write(dir.path().join("b/x.ttf"), "x").unwrap();
        fs::write(dir.path().join("a.otf"), "a").unwrap();
        let found = folder_digests(dir.path());
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a.otf", "b/x.ttf"]);
        assert_eq!(found[1].1, sha256_hex(b"x"));
    }
}

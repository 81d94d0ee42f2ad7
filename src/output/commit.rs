//! The second half of writing: the staged documents get their names, all or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::cannot_write;
use super::stage::{Staged, temporary};
use crate::diag::{Finding, system_words};

/// A document that has its name, and what stood under that name before.
struct Named {
    target: PathBuf,
    before: Option<TempPath>,
}

/// How a file gets its name; tests put a failing one in its place.
pub(super) type Rename<'a> = &'a mut dyn FnMut(TempPath, &Path) -> io::Result<()>;

/// Renames every document to its target. Where one cannot be, those before it are
/// taken back, last first.
pub(super) fn commit(staged: Vec<Staged>, rename: Rename<'_>) -> Result<(), Finding> {
    let mut named: Vec<Named> = Vec::with_capacity(staged.len());
    for Staged { file, target } in staged {
        let step = set_aside(&target).and_then(|before| {
            rename(file, &target)?;
            Ok(before)
        });
        match step {
            Ok(before) => named.push(Named { target, before }),
            Err(error) => {
                let finding = cannot_write(&target, &error);
                return Err(take_back(named, finding));
            }
        }
    }
    Ok(())
}

/// A second name for what stands at the target, so that the target itself is never
/// absent, not for a moment; a copy where the file system has no second names.
fn set_aside(target: &Path) -> io::Result<Option<TempPath>> {
    let folder = target.parent().unwrap_or(Path::new(""));
    match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    let aside = temporary(folder)?.into_temp_path();
    // The name is ours; it must be free for the link to take it.
    fs::remove_file(&aside)?;
    if fs::hard_link(target, &aside).is_err() {
        fs::copy(target, &aside)?;
    }
    Ok(Some(aside))
}

fn take_back(named: Vec<Named>, mut finding: Finding) -> Finding {
    for Named { target, before } in named.into_iter().rev() {
        match before {
            None => {
                if let Err(error) = fs::remove_file(&target) {
                    let words = system_words(&error);
                    finding.message += &format!("; nor could {} be taken back: {words}", target.display());
                }
            }
            Some(before) => {
                if let Err(error) = before.persist(&target) {
                    // It is the only copy left: it must not go with its handle.
                    let kept = error.path.keep().unwrap_or_else(|error| error.path.to_path_buf());
                    let (target, kept) = (target.display(), kept.display());
                    finding.message += &format!("; what stood in {target} before is now in {kept}");
                }
            }
        }
    }
    finding
}

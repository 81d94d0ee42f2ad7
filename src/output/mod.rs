//! Writes documents to disk. For each meeting, either all documents are written or none.

mod append;
mod commit;
mod create;
mod folder;
mod interrupt;
mod name;
mod record;
mod replace;
mod stage;
mod tree;
mod update;

pub use append::append;
pub use create::create;
pub use folder::Folder;
pub use interrupt::{end_between_writes, end_now};
pub use name::{check_name, invalid_name_reason};
pub use record::{Recorder, Step, has};
pub use replace::replace;
pub use tree::create_tree;
pub use update::{create_once, update};

use std::io;
use std::path::Path;

use crate::diag::{Code, Finding, io_error_message};

/// The finding for a file or folder that cannot be written.
fn cannot_write(what: &Path, error: &io::Error) -> Finding {
    let finding =
        Finding::new(Code::CannotWrite, format!("cannot write {}: {}", what.display(), io_error_message(error)));
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            finding.help("choose a folder with write permission with --out DIR")
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            finding.help("free some space on the disk, or choose another one with --out DIR")
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            finding.help("a part of the path is a file; choose another folder with --out DIR")
        }
        _ => finding,
    }
}

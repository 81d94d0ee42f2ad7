//! Appends to a file that another program reads, such as the summary of a step of a CI service.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use super::cannot_write;
use crate::diag::Finding;

/// Writes the bytes behind what the file has. The file is created if it does not exist.
///
/// # Errors
/// The file cannot be written.
pub fn append(path: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let file = OpenOptions::new().create(true).append(true).open(path);
    file.and_then(|mut file| file.write_all(bytes)).map_err(|error| cannot_write(path, &error))
}

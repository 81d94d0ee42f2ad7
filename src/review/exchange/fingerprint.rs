//! The fingerprint of a text: whether two texts are the same, without the texts.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::locale::{Piece, notation};

/// The number of bytes that are kept. They tell the texts of any project apart.
const BYTES: usize = 8;

/// The fingerprint of a text: the first 16 hexadecimal digits of the SHA-256 of its notation.
pub(super) fn fingerprint(pieces: &[Piece]) -> String {
    let digest = Sha256::digest(notation(pieces).as_bytes());
    digest.iter().take(BYTES).fold(String::new(), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

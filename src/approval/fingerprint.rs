//! The fingerprint of a text: whether two texts are the same, without the texts.

use crate::digest::{hex, sha256};

/// The number of bytes that are kept. They distinguish the texts of any project.
const BYTES: usize = 8;

/// The first 16 hexadecimal digits of the SHA-256 of a text.
pub fn fingerprint(text: &str) -> String {
    hex(&sha256(text.as_bytes())[..BYTES])
}

/// True if a text has the form of a fingerprint.
pub(super) fn is_fingerprint(text: &str) -> bool {
    text.len() == 2 * BYTES && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

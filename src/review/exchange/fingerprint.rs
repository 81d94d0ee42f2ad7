//! The fingerprint of a text: whether two texts are the same, without the texts.

use crate::locale::{Piece, notation};
use crate::review::state;

/// The fingerprint of the notation of a text.
pub(super) fn fingerprint(pieces: &[Piece]) -> String {
    state::fingerprint(&notation(pieces))
}

//! The words of a phrase that are inflected.

use super::word::Count;
use super::{Gender, Word};

/// The words of a phrase that are inflected.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// For each token, whether it is inflected.
    pub inflected: Vec<bool>,
    /// For each token, the gender of its head noun, if it is known or the words show it.
    pub genders: Vec<Option<Gender>>,
    /// For each token, what a numeral before it asks of it.
    pub counted: Vec<Option<Count>>,
    /// Why the selection may be wrong.
    pub doubt: Option<String>,
}

impl Selection {
    /// A selection without a doubt.
    pub fn of(inflected: Vec<bool>, word: &Word<'_>) -> Self {
        let count = inflected.len();
        Self { inflected, genders: vec![word.gender; count], counted: vec![word.counted; count], doubt: None }
    }
}

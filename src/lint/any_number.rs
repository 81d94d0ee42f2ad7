//! A number of a text, however the text writes it.

use std::ops::Range;

/// A number in figures or in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AnyNumber {
    /// In digits.
    pub value: String,
    pub range: Range<usize>,
    /// See [`Numeral::certain`]. Figures are certain.
    pub certain: bool,
    pub in_figures: bool,
    /// The hour as it is typed, if the value is that of a clock of 24 hours: other languages may leave out the half of the
    /// day.
    pub typed_hour: Option<String>,
    /// True for the hour of a time with minutes.
    pub is_time: bool,
}

//! Reads TOML into a tree in which every key and value has a span, and every text is in NFC.

mod fields;
mod normalize;
mod repair;
mod tree;

pub use fields::Fields;
pub use normalize::{Normalized, nfc};
pub use repair::Habits;
pub use tree::{Datetime, Kind, Spanned, Table, Value, Written, parse, parse_with};

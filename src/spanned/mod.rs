//! Reads TOML into a tree in which every key and value has a span. No other module uses the `toml` crate.

mod fields;
mod tree;

pub use fields::Fields;
pub use tree::{Datetime, Kind, Spanned, Table, Value, parse};

//! TOML read into a tree in which every key and value knows its place. The only
//! room that knows the `toml` crate.

mod fields;
mod tree;

pub use fields::Fields;
pub use tree::{Civil, Kind, Spanned, Table, Value, parse};

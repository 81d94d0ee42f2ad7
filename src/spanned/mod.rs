//! Reads TOML into a tree in which every key and value has a span, and every text is in NFC.

mod fields;
mod foreign;
mod normalize;
mod prepared;
mod repair;
mod tree;

pub use fields::Fields;
pub use foreign::foreign_format;
pub use normalize::{Normalized, base_letter, nfc};
#[allow(unused_imports, reason = "only the build script and a test use it")]
pub use prepared::prepare;
pub use prepared::{PreparedSpan, PreparedText};
pub use repair::{Habits, Reading, quote, read_date, read_period};
pub use tree::{Datetime, Kind, SAVE_AS_TEXT, Spanned, Table, Value, Written, parse, parse_with};

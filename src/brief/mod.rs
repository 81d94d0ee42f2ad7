//! The content of a document: one meeting in one language, without any layout.

mod breaks;
mod build;
mod compare;
mod fields;
mod file;
mod model;
mod plain;
mod signature;
mod text;

pub use breaks::Hyphenation;
pub use build::{BriefContext, Built, build};
pub use compare::{Compared, compare};
pub use file::BriefFile;
pub use model::*;
pub use plain::plain_text;

//! What stands on the paper, in one language.

mod model;

pub use model::*;

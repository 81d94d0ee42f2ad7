//! A meeting in one language: what stands on the paper and nothing of how it looks.

mod build;
mod compare;
mod model;
mod plain;
mod text;

pub use build::{Built, Desk, build};
pub use compare::compare;
pub use model::*;
pub use plain::plain;

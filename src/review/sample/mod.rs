//! Sentences made with sample data: how an act or a phrase reads on paper, and how each variant of a message does. The data
//! are those of the directory.

mod candidates;
mod data;
mod sentence;
mod variants;
mod words;

pub(super) use sentence::sentences;
pub(super) use variants::Choice;
pub use variants::{Sample, Sampler};

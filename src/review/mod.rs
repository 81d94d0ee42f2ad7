//! What a project can say: lists of its acts, phrases, names and messages, the search in them, and each of them with all that
//! a reviewer asks about it.

mod forms;
mod inventory;
mod sample;
mod search;
mod show;

#[cfg(test)]
mod tests;

pub use inventory::{Entry, Kind, list};
pub use search::find;
pub use show::{Shown, show};

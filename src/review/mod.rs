//! What a project can say: lists of its acts, phrases, names and messages, the search in them, and each of them with all that
//! a reviewer asks about it.

mod check;
mod fix;
mod forms;
mod inventory;
mod sample;
mod search;
mod show;
mod silence;

#[cfg(test)]
mod tests;

pub use check::{Checked, check};
pub use fix::fixed;
pub use inventory::{Entry, Kind, list};
pub use search::find;
pub use show::{Shown, show};

//! What a project can say: lists of its acts, phrases, names and messages, the search in them, and each of them with all that
//! a reviewer asks about it.

mod changes;
mod check;
mod exchange;
mod fix;
mod forms;
mod inventory;
mod memory;
mod overrides;
mod pseudo;
mod sample;
mod schema;
mod search;
mod sheet;
mod show;
mod silence;
mod suggest;
mod tmx;
mod words;

#[cfg(test)]
mod tests;

pub use changes::{Difference, Subject, Version, differences};
pub use check::{Checked, check};
pub use exchange::{Approved, ExchangeFormat, NewText, XliffVersion, export, import};
pub use fix::fixed;
pub use inventory::{Entry, Kind, list};
pub use memory::{Match, Memory, Unit};
pub use overrides::{Override, changed_originals, overrides};
pub use pseudo::pseudo;
pub use sample::Sample;
pub use schema::{SchemaOf, schema};
pub use search::find;
pub use sheet::{Contents, Former, Reviewed, decide, is_decisions, sheet};
pub use show::{Shown, show};
pub use state::{Decision, Originals, State, StateFile, States, not_approved, outdated};
pub use suggest::{Gap, suggest, units};
pub use tmx::read as read_tmx;

use crate::approval as state;
pub use words::{Mark, words};

//! The directory: people, bodies, posts and terms in every language, and the kinds of event. The files are under
//! `data/`. Domain experts edit them.

mod entries;
mod events;
mod load;
mod prepared;
mod reader;

pub use entries::{
    Designation, LocalizedDesignation, Person, PersonName, has_same_facts, read_designation, read_forms, read_person,
};
pub use events::{Event, FIELDS, ROLES, read_events};
pub use load::{Directory, Entries, KINDS};
pub use reader::{DataReader, MAX_TEXT_CHARS, SAME_FACTS, unprintable_reason, valid_id};

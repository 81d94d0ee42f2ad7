//! The directory: people, bodies, posts and terms in every language, and the
//! kinds of event. Data that its experts edit, under `data/`.

mod entries;
mod events;
mod load;
mod reading;

pub use entries::{Designation, InLanguage, Person, PersonName, Posts, read_designation, read_person, unknown};
pub use events::{Event, FIELDS, ROLES};
pub use load::Directory;
pub use reading::{Reading, unfit, valid_id};

//! What the checks of patterns know: what a pattern of a language may use.

use super::Cldr;
use crate::directory::Directory;
use crate::lang::Language;

/// What the patterns of a language may use.
pub struct Scope<'a> {
    pub language: &'a Language,
    pub cldr: &'a Cldr,
    /// Whether the message has an argument of this name. The message is `None` for an inline text.
    pub variable: &'a dyn Fn(Option<&str>, &str) -> bool,
    /// What the id of a variable stands for. `None` if the variable is an argument.
    pub entity: &'a dyn Fn(&str) -> Option<Entity>,
    /// The kinds of event.
    pub events: &'a [&'a str],
    /// Whether a font has a glyph for the character.
    pub covers: &'a dyn Fn(char) -> bool,
}

/// What an id stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entity {
    Person,
    Designation,
}

impl Entity {
    /// The entity of the directory with this id.
    pub fn of(directory: &Directory, id: &str) -> Option<Self> {
        let designation = || directory.designation(id).map(|_| Entity::Designation);
        directory.people.contains_key(id).then_some(Entity::Person).or_else(designation)
    }
}

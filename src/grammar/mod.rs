//! How words bend: the forms of a word, name or phrase by case. Pure text in,
//! text out. One engine for all languages; what a language does with its words
//! stands in `inflection.toml` in the locale's folder.

mod aloud;
mod before;
mod bend;
mod casing;
mod choice;
mod conditions;
mod examples;
mod forms;
mod harmony;
mod index;
mod inflector;
mod names;
mod pattern;
mod phrases;
mod read;
mod rule;
mod tokens;
mod word;

#[cfg(test)]
mod tests;

pub use forms::{Forms, Gender, Nature};
pub use inflector::Inflector;
pub use word::{Bent, Kind, Word};

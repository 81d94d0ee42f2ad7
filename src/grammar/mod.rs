//! Inflection: the case forms of a word, a name or a phrase.
//!
//! The module takes text and returns text. One engine serves all languages. The rules of each language are data: the
//! file `inflection.toml` in the locale's folder.

mod casing;
mod conditions;
mod examples;
mod forms;
mod function_word;
mod harmony;
mod heads;
mod index;
mod inflect;
mod inflection_rules;
mod names;
mod noun_phrases;
mod pattern;
mod phrases;
mod prepared;
mod pronunciation;
mod read;
mod rule;
mod rule_match;
mod selection;
mod syntax;
mod tokens;
mod word;
mod word_set;

#[cfg(test)]
mod tests;

pub use casing::is_roman;
pub use forms::{Features, Forms, Gender};
pub use function_word::Target;
pub use inflection_rules::InflectionRules;
pub use syntax::Misfit;
pub use word::{Count, InflectedForm, Word, WordKind};

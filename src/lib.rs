//! Write a meeting down once, get the official document in every language.
//!
//! `docs/design.md` draws the house: each module is a room, and knows only the
//! rooms before it on the way from a meeting file to its papers.

pub mod brief;
pub mod cli;
pub mod diag;
pub mod directory;
pub mod grammar;
pub mod input;
pub mod lang;
pub mod locale;
pub mod meeting;
pub mod output;
pub mod pipeline;
pub mod project;
pub mod scheduler;
pub mod spanned;
pub mod typeset;

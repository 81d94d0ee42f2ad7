//! Write a meeting down once, get the official document in every language.

pub mod brief;
pub mod cli;
pub mod diag;
pub mod input;
pub mod lang;
pub mod output;
pub mod pipeline;
pub mod project;
pub mod spanned;

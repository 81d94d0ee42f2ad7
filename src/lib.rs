//! Write a meeting down once, get the official document in every language.

pub mod brief;
pub mod diag;
pub mod directory;
pub mod grammar;
pub mod lang;
pub mod locale;
pub mod meeting;
pub mod project;
pub mod spanned;
pub mod typeset;

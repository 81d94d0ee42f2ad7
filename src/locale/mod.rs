//! What a language says and how: the messages of its `.ftl` files, the functions
//! that they call, and CLDR's names, lists and plurals.

mod cldr;

pub use cldr::Cldr;

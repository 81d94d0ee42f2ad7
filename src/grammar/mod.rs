//! How words bend: the forms of a word or phrase by case. Pure text in, text out.

mod forms;

pub use forms::{Forms, Gender};

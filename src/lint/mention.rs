//! What a text names: names found in it.

use std::cmp::Reverse;
use std::ops::Range;

use super::names::Named;

/// A name in a text.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// What is named. Several people can have one surname, and a body and a post one designation.
    pub named: Vec<Named>,
    /// The words of the text, by their number.
    pub words: Range<usize>,
}

/// The mentions that stand in no longer one, in the order of the text: the longer one is what the text names.
pub(super) fn longest(mut found: Vec<Mention>) -> Vec<Mention> {
    found.sort_by_key(|mention| Reverse(mention.words.len()));
    let mut longest: Vec<Mention> = Vec::new();
    for mention in found {
        let within =
            |longer: &Mention| longer.words.start <= mention.words.start && mention.words.end <= longer.words.end;
        if !longest.iter().any(within) {
            longest.push(mention);
        }
    }
    longest.sort_by_key(|mention| mention.words.start);
    longest
}

//! The words that differ between two texts.

use similar::{ChangeTag, TextDiff};

use super::model::Part;

/// The parts of both texts, word by word. Empty if the texts are equal.
pub(super) fn changed_words(before: &str, after: &str) -> Vec<Part> {
    if before == after {
        return Vec::new();
    }
    let mut parts: Vec<Part> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Delete => "gone",
            ChangeTag::Insert => "new",
        };
        match parts.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => parts.push(Part { kind, text: change.value().to_owned() }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_are_marked() {
        let parts: Vec<_> =
            changed_words("the old text", "the new text").into_iter().map(|p| (p.kind, p.text)).collect();
        let expected = [("same", "the "), ("gone", "old"), ("new", "new"), ("same", " text")];
        assert_eq!(parts, expected.map(|(kind, text)| (kind, text.to_owned())));
        assert!(changed_words("the same", "the same").is_empty());
    }
}

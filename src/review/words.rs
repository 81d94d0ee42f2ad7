//! The words that differ between two texts.

use similar::{ChangeTag, TextDiff};

/// Which of two texts has some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    Both,
    /// Only the text before.
    Removed,
    /// Only the text after.
    Added,
}

/// The words of two texts, in their order. Neighbouring words with the same mark are one piece.
pub fn words(before: &str, after: &str) -> Vec<(Mark, String)> {
    let mut found: Vec<(Mark, String)> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => Mark::Both,
            ChangeTag::Delete => Mark::Removed,
            ChangeTag::Insert => Mark::Added,
        };
        match found.last_mut() {
            Some((known, text)) if *known == mark => text.push_str(change.value()),
            _ => found.push((mark, change.value().to_owned())),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Mark, words};

    #[test]
    fn changed_words_are_marked() {
        let found = words("He noted that much.", "He said that much.");
        let texts: Vec<_> = found.iter().map(|(mark, text)| (*mark, text.as_str())).collect();
        let expected =
            [(Mark::Both, "He "), (Mark::Removed, "noted"), (Mark::Added, "said"), (Mark::Both, " that much.")];
        assert_eq!(texts, expected);
    }
}

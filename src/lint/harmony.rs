//! Vowel harmony: an ending with a vowel that does not follow the last vowel of the word. `[harmony]` of `writing.toml` has
//! the endings, each with the vowels that it follows.

use super::text::{Role, Text};
use super::words::{fold, words};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};

/// A shorter word can end so by itself.
const STEM_LETTERS: usize = 3;

pub(super) fn check(text: &Text<'_>, _: &Context<'_>, findings: &mut Vec<Finding>) {
    let writing = &text.locale.language.writing;
    let is_typed = matches!(text.role, Role::Point | Role::Sentence | Role::Title);
    if !is_typed || writing.harmony.is_empty() {
        return;
    }
    let vowels: String = writing.harmony.values().map(String::as_str).collect();
    for reading in &text.readings {
        for word in words(&reading.text).iter().filter(|word| !word.is_capitalized()) {
            let behind = reading.text[..word.range.start].chars().next_back();
            if behind.is_some_and(|c| matches!(c, '-' | '’' | '\''))
                || writing.harmony_except.iter().any(|known| word.folded.starts_with(&fold(known)))
            {
                continue;
            }
            let wrong = writing.harmony.iter().find_map(|(ending, follows)| {
                let stem =
                    word.text.strip_suffix(ending.as_str()).filter(|stem| stem.chars().count() >= STEM_LETTERS)?;
                let vowel = stem.chars().rev().find(|letter| vowels.contains(*letter))?;
                if follows.contains(vowel) {
                    return None;
                }
                // The ending of the same consonants that follows this vowel.
                let consonants = |text: &str| text.chars().filter(|c| !vowels.contains(*c)).collect::<String>();
                let right = |other: &&String| {
                    consonants(other) == consonants(ending)
                        && are_alike(other, ending)
                        && writing.harmony.get(*other).is_some_and(|follows| follows.contains(vowel))
                };
                Some((ending, writing.harmony.keys().find(right)?, stem))
            });
            let Some((ending, right, stem)) = wrong else { continue };
            let message = format!("“-{ending}” does not follow the vowel before it in “{}”", word.text);
            let finding = Finding::new(Code::WrongForm, message).at(text.span(reading, word.range.clone()));
            let finding = finding.help(format!("write “{stem}{right}”"));
            let part = word.range.start + stem.len()..word.range.end;
            findings.push(add_edits(finding, text, reading, [(part, right.as_str())]));
        }
    }
}

/// True if two endings have open and close vowels in the same places.
fn are_alike(one: &str, other: &str) -> bool {
    /// The open vowels of endings.
    const OPEN: &str = "aəe";
    let open = |text: &str| text.chars().map(|letter| OPEN.contains(letter)).collect::<Vec<_>>();
    open(one) == open(other)
}

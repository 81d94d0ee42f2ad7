//! Vowel harmony: an ending with a vowel that does not follow the last vowel of the word. `[harmony]` of `writing.toml` has
//! the endings, each with the vowels that it follows.

use std::collections::BTreeMap;

use super::text::{Role, Text};
use super::words::{fold, words};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};

/// A shorter word can end so by itself.
const STEM_LETTERS: usize = 3;

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
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
            let is_known = |word: &str| context.is_small_word(&text.locale.language.tag, word);
            let known = || wrong_ending(word.text, &writing.harmony_of_known, &vowels);
            let wrong = wrong_ending(word.text, &writing.harmony, &vowels)
                .or_else(|| known().filter(|wrong| is_known(wrong.stem) && !is_known(word.text)));
            let Some(WrongEnding { ending, right, stem }) = wrong else { continue };
            let message = format!("“-{ending}” does not follow the vowel before it in “{}”", word.text);
            let finding = Finding::new(Code::WrongForm, message).at(text.span(reading, word.range.clone()));
            let finding = finding.help(format!("write “{stem}{right}”"));
            let part = word.range.start + stem.len()..word.range.end;
            findings.push(add_edits(finding, text, reading, [(part, right)]));
        }
    }
}

/// An ending whose vowel does not follow that of the stem.
struct WrongEnding<'w> {
    stem: &'w str,
    ending: &'w str,
    right: &'w str,
}

/// The ending of a word that does not follow its last vowel. `harmony` are the endings, each with the vowels that it follows.
fn wrong_ending<'w>(word: &'w str, harmony: &'w BTreeMap<String, String>, vowels: &str) -> Option<WrongEnding<'w>> {
    harmony.iter().find_map(|(ending, follows)| {
        let stem = word.strip_suffix(ending.as_str()).filter(|stem| stem.chars().count() >= STEM_LETTERS)?;
        let vowel = stem.chars().rev().find(|letter| vowels.contains(*letter))?;
        if follows.contains(vowel) {
            return None;
        }
        // The ending of the same consonants that follows this vowel.
        let consonants = |text: &str| text.chars().filter(|c| !vowels.contains(*c)).collect::<String>();
        let is_right = |(other, follows): &(&String, &String)| {
            consonants(other) == consonants(ending) && are_alike(other, ending) && follows.contains(vowel)
        };
        let (right, _) = harmony.iter().find(is_right)?;
        Some(WrongEnding { stem, ending, right })
    })
}

/// True if two endings have open and close vowels in the same places.
pub(super) fn are_alike(one: &str, other: &str) -> bool {
    /// The open vowels of endings.
    const OPEN: &str = "aəe";
    let open = |text: &str| text.chars().map(|letter| OPEN.contains(letter)).collect::<Vec<_>>();
    open(one) == open(other)
}

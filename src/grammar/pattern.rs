//! Patterns over letters, such as `{vowel}|ец`.
//!
//! A letter matches itself. `{set}` matches one letter of a named set, `[абв]` one of the letters in the brackets,
//! `^` the start of the word, `$` its end. `|` marks the end of the stem.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diag::suggest;

/// Sets of letters by name.
pub(super) type Letters = BTreeMap<String, Box<[char]>>;

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Element {
    Letter(char),
    Set(Box<[char]>),
}

impl Element {
    fn matches(&self, letter: char) -> bool {
        match self {
            Element::Letter(own) => *own == letter,
            Element::Set(letters) => letters.contains(&letter),
        }
    }
}

/// An error in a pattern. `part` is the byte range in the text of the pattern.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PatternError {
    pub part: Range<usize>,
    pub message: String,
    pub help: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pattern {
    elements: Vec<Element>,
    from_start: bool,
    to_end: bool,
    /// The number of letters after `|`. An ending replaces them.
    pub cut: usize,
}

impl Pattern {
    pub fn read(text: &str, letters: &Letters) -> Result<Self, PatternError> {
        let wrong = |part: Range<usize>, message: String| PatternError { part, message, help: None };
        let mut pattern = Self { elements: Vec::new(), from_start: false, to_end: false, cut: 0 };
        let mut stem = None;
        let mut rest = text.char_indices();
        while let Some((at, letter)) = rest.next() {
            let mut until = |closing: char| {
                let end = rest.by_ref().find(|(_, next)| *next == closing).map(|(end, _)| end);
                end.ok_or_else(|| wrong(at..text.len(), format!("`{letter}` is not closed by `{closing}`")))
            };
            match letter {
                '^' if at == 0 => pattern.from_start = true,
                '$' if at + 1 == text.len() => pattern.to_end = true,
                '|' if stem.is_none() => stem = Some(pattern.elements.len()),
                '{' => {
                    let end = until('}')?;
                    let name = &text[at + 1..end];
                    let Some(set) = letters.get(name) else {
                        let near = suggest(name, letters.keys().map(String::as_str));
                        let help = near.map(|near| format!("did you mean `{near}`?"));
                        let message = format!("[letters] has no set `{name}`");
                        return Err(PatternError { part: at + 1..end, message, help });
                    };
                    pattern.elements.push(Element::Set(set.clone()));
                }
                '[' => {
                    let end = until(']')?;
                    pattern.elements.push(Element::Set(text[at + 1..end].chars().collect()));
                }
                '^' | '$' | '|' | '}' | ']' => {
                    let message = match letter {
                        '^' => "`^` is allowed only at the start".to_owned(),
                        '$' => "`$` is allowed only at the end".to_owned(),
                        '|' => "a pattern can have only one `|`".to_owned(),
                        other => format!("`{other}` closes nothing"),
                    };
                    return Err(wrong(at..at + 1, message));
                }
                _ => pattern.elements.push(Element::Letter(letter)),
            }
        }
        pattern.cut = stem.map_or(0, |stem| pattern.elements.len() - stem);
        Ok(pattern)
    }

    /// True if the word ends with this pattern.
    pub fn at_end(&self, word: &[char]) -> bool {
        let Some(start) = word.len().checked_sub(self.elements.len()) else { return false };
        (!self.from_start || start == 0) && self.all_match(&word[start..])
    }

    /// True if the stem ends with the part of this pattern before `|`. False if that part is empty.
    pub fn ends_stem(&self, stem: &[char]) -> bool {
        let own = self.elements.len().saturating_sub(self.cut);
        let Some(start) = stem.len().checked_sub(own).filter(|_| own > 0) else { return false };
        (!self.from_start || start == 0)
            && self.elements.iter().zip(&stem[start..]).all(|(element, letter)| element.matches(*letter))
    }

    /// True if the word starts with this pattern.
    pub fn at_start(&self, word: &[char]) -> bool {
        let length = self.elements.len();
        (!self.to_end || word.len() == length) && word.get(..length).is_some_and(|part| self.all_match(part))
    }

    /// True if any part of the word matches.
    pub fn anywhere(&self, word: &[char]) -> bool {
        match self.elements.len() {
            0 => true,
            _ if self.from_start => self.at_start(word),
            _ if self.to_end => self.at_end(word),
            length => word.windows(length).any(|part| self.all_match(part)),
        }
    }

    /// The possible last letters of a matching word. Empty if a matching word can end in any letter.
    pub fn last_letters(&self) -> &[char] {
        match self.elements.last() {
            Some(Element::Letter(letter)) => std::slice::from_ref(letter),
            Some(Element::Set(letters)) => letters,
            None => &[],
        }
    }

    fn all_match(&self, part: &[char]) -> bool {
        self.elements.iter().zip(part).all(|(element, letter)| element.matches(*letter))
    }
}

/// True if the word ends with one of the patterns.
pub(super) fn ends_with(patterns: &[Pattern], word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    patterns.iter().any(|pattern| pattern.at_end(&letters))
}

/// True if one of the patterns matches a part of the word.
pub(super) fn anywhere(patterns: &[Pattern], word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    patterns.iter().any(|pattern| pattern.anywhere(&letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Letters {
        Letters::from([("vowel".to_owned(), "aeiou".chars().collect())])
    }

    fn ends(pattern: &str, word: &str) -> Option<usize> {
        let pattern = Pattern::read(pattern, &letters()).expect("a pattern");
        pattern.at_end(&word.chars().collect::<Vec<_>>()).then_some(pattern.cut)
    }

    #[test]
    fn a_pattern_matches_the_end_of_a_word() {
        for (pattern, word, wanted) in [
            ("{vowel}|", "ba", Some(0)),
            ("{vowel}|", "b", None),
            ("b|{vowel}", "ba", Some(1)),
            ("[xy]|", "bay", Some(0)),
            ("[xy]|", "baz", None),
            ("^ba|", "ba", Some(0)),
            ("^ba|", "aba", None),
            ("|", "", Some(0)),
            ("", "x", Some(0)),
            ("abc", "bc", None),
            ("|ka", "baka", Some(2)),
        ] {
            assert_eq!(ends(pattern, word), wanted, "{pattern} {word}");
        }
    }

    #[test]
    fn a_pattern_matches_the_start_or_any_part() {
        let pattern = Pattern::read("b{vowel}", &letters()).expect("a pattern");
        let word = |word: &str| word.chars().collect::<Vec<_>>();
        assert!(pattern.at_start(&word("bat")) && !pattern.at_start(&word("abat")) && !pattern.at_start(&word("b")));
        let exact = Pattern::read("^b{vowel}$", &letters()).expect("a pattern");
        assert!(exact.anywhere(&word("ba")) && !exact.anywhere(&word("bat")) && !exact.anywhere(&word("aba")));
        assert!(pattern.anywhere(&word("kbat")) && !pattern.anywhere(&word("kbt")) && !pattern.anywhere(&word("")));
    }

    #[test]
    fn an_invalid_pattern_is_reported_with_its_part() {
        for (text, part, message) in [
            ("a{vowl}", 2..6, "[letters] has no set `vowl`"),
            ("a{vowel", 1..7, "`{` is not closed by `}`"),
            ("a[bc", 1..4, "`[` is not closed by `]`"),
            ("a|b|", 3..4, "a pattern can have only one `|`"),
            ("a^", 1..2, "`^` is allowed only at the start"),
            ("$a", 0..1, "`$` is allowed only at the end"),
            ("a}", 1..2, "`}` closes nothing"),
        ] {
            let error = Pattern::read(text, &letters()).expect_err(text);
            assert_eq!((error.part, error.message.as_str()), (part, message), "{text}");
        }
    }
}

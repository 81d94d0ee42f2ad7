//! Patterns over letters: `{vowel}|ец`. Letters stand for themselves, `{set}`
//! for one letter of a named set, `[абв]` for one of these, `^` for the
//! beginning of the word, `$` for its end, `|` tells where the stem ends.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::nearest;

/// Sets of letters by name.
pub(super) type Letters = BTreeMap<String, Arc<[char]>>;

#[derive(Debug, Clone)]
enum Element {
    Letter(char),
    Set(Arc<[char]>),
}

impl Element {
    fn is(&self, letter: char) -> bool {
        match self {
            Element::Letter(own) => *own == letter,
            Element::Set(letters) => letters.contains(&letter),
        }
    }
}

/// What is wrong with a pattern, and in which part of its text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PatternError {
    pub part: Range<usize>,
    pub message: String,
    pub help: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Pattern {
    elements: Vec<Element>,
    from_start: bool,
    to_end: bool,
    /// How many letters stand right of the mark of the stem.
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
                        let near = nearest(name, letters.keys().map(String::as_str));
                        let help = near.map(|near| format!("did you mean `{near}`?"));
                        let message = format!("[letters] has no set `{name}`");
                        return Err(PatternError { part: at + 1..end, message, help });
                    };
                    pattern.elements.push(Element::Set(Arc::clone(set)));
                }
                '[' => {
                    let end = until(']')?;
                    pattern.elements.push(Element::Set(text[at + 1..end].chars().collect()));
                }
                '^' | '$' | '|' | '}' | ']' => {
                    let message = match letter {
                        '^' => "`^` stands at the start only".to_owned(),
                        '$' => "`$` stands at the end only".to_owned(),
                        '|' => "a pattern has one `|`".to_owned(),
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

    /// True where a word ends so.
    pub fn at_end(&self, word: &[char]) -> bool {
        let Some(start) = word.len().checked_sub(self.elements.len()) else { return false };
        (!self.from_start || start == 0) && self.fits(&word[start..])
    }

    /// True where a word begins so.
    pub fn at_start(&self, word: &[char]) -> bool {
        let length = self.elements.len();
        (!self.to_end || word.len() == length) && word.get(..length).is_some_and(|part| self.fits(part))
    }

    /// True where a part of the word is so.
    pub fn anywhere(&self, word: &[char]) -> bool {
        match self.elements.len() {
            0 => true,
            _ if self.from_start => self.at_start(word),
            _ if self.to_end => self.at_end(word),
            length => word.windows(length).any(|part| self.fits(part)),
        }
    }

    /// The letters in which a matching word ends; none: in any.
    pub fn last_letters(&self) -> &[char] {
        match self.elements.last() {
            Some(Element::Letter(letter)) => std::slice::from_ref(letter),
            Some(Element::Set(letters)) => letters,
            None => &[],
        }
    }

    fn fits(&self, part: &[char]) -> bool {
        self.elements.iter().zip(part).all(|(element, letter)| element.is(*letter))
    }
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
    fn a_pattern_fits_the_end_of_a_word() {
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
    fn a_pattern_fits_the_start_or_any_part() {
        let pattern = Pattern::read("b{vowel}", &letters()).expect("a pattern");
        let word = |word: &str| word.chars().collect::<Vec<_>>();
        assert!(pattern.at_start(&word("bat")) && !pattern.at_start(&word("abat")) && !pattern.at_start(&word("b")));
        let whole = Pattern::read("^b{vowel}$", &letters()).expect("a pattern");
        assert!(whole.anywhere(&word("ba")) && !whole.anywhere(&word("bat")) && !whole.anywhere(&word("aba")));
        assert!(pattern.anywhere(&word("kbat")) && !pattern.anywhere(&word("kbt")) && !pattern.anywhere(&word("")));
    }

    #[test]
    fn a_bad_pattern_is_told_with_its_part() {
        for (text, part, message) in [
            ("a{vowl}", 2..6, "[letters] has no set `vowl`"),
            ("a{vowel", 1..7, "`{` is not closed by `}`"),
            ("a[bc", 1..4, "`[` is not closed by `]`"),
            ("a|b|", 3..4, "a pattern has one `|`"),
            ("a^", 1..2, "`^` stands at the start only"),
            ("$a", 0..1, "`$` stands at the end only"),
            ("a}", 1..2, "`}` closes nothing"),
        ] {
            let error = Pattern::read(text, &letters()).expect_err(text);
            assert_eq!((error.part, error.message.as_str()), (part, message), "{text}");
        }
    }
}

//! Splits a text into words with the blanks and the punctuation around them.
//!
//! Joined together, the parts give the original text.

/// A word with the blanks and the punctuation before it and the punctuation directly after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    chunk: &'t str,
    /// The start of the core in bytes.
    start: usize,
    /// The end of the core in bytes.
    end: usize,
}

/// Marks that close a quotation in any language.
const CLOSING: [char; 8] = ['”', '’', '»', '"', '\'', '›', '“', '«'];

/// Blanks that can separate groups of digits in a number.
pub(super) const GROUPING: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];

impl<'t> Token<'t> {
    /// The blanks and the punctuation before the core.
    pub fn leading(&self) -> &'t str {
        &self.chunk[..self.start]
    }

    /// The text from the first letter or digit to the last one. Empty if the token has neither.
    pub fn core(&self) -> &'t str {
        &self.chunk[self.start..self.end]
    }

    /// The punctuation after the core.
    pub fn trailing(&self) -> &'t str {
        &self.chunk[self.end..]
    }

    /// The punctuation after the core without the marks that close a quotation or a bracket.
    pub fn mark(&self) -> &'t str {
        self.trailing().trim_start_matches(|mark| CLOSING.contains(&mark) || matches!(mark, ')' | ']'))
    }

    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// True if only punctuation follows the core. False if a pronounced sign follows it, such as a percent sign.
    pub fn ends_in_word(&self) -> bool {
        const MARKS: [char; 9] = ['.', ',', ';', ':', '!', '?', '…', ')', ']'];
        !self.is_empty() && self.trailing().chars().all(|mark| MARKS.contains(&mark) || CLOSING.contains(&mark))
    }

    pub fn opens_bracket(&self) -> bool {
        self.leading().contains(['(', '['])
    }

    pub fn closes_bracket(&self) -> bool {
        self.trailing().contains([')', ']'])
    }

    /// The punctuation after the core up to the last closing quotation mark, or the full stop of an abbreviated word (*Inc.*).
    /// Empty if there is none of them.
    pub fn closing_marks(&self) -> &'t str {
        let closes = |mark: &char| CLOSING.contains(mark) || *mark == '.';
        let last = self.trailing().char_indices().rev().find(|(_, mark)| closes(mark));
        &self.trailing()[..last.map_or(0, |(at, mark)| at + mark.len_utf8())]
    }

    /// The core without its first `skipped` bytes, with `trailing` bytes of the punctuation after it.
    pub fn core_with(&self, skipped: usize, trailing: usize) -> &'t str {
        &self.chunk[self.start + skipped..self.end + trailing]
    }
}

/// The tokens of a text, and the blanks after the last token.
pub(super) fn tokens(text: &str) -> (Vec<Token<'_>>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let word = rest.len() - rest.trim_start().len();
        let end = word + end_of_word(&rest[word..]);
        if end == word {
            return (found, rest);
        }
        let (chunk, next) = rest.split_at(end);
        found.push(token(chunk, word));
        rest = next;
    }
}

/// The byte offset of the next blank that does not separate groups of digits, or the length of the text.
fn end_of_word(text: &str) -> usize {
    let mut previous = ' ';
    for (at, letter) in text.char_indices() {
        let before_digit = || text[at..].chars().nth(1).is_some_and(|next| next.is_ascii_digit());
        let is_grouping = GROUPING.contains(&letter) && previous.is_ascii_digit() && before_digit();
        if letter.is_whitespace() && !is_grouping {
            return at;
        }
        previous = letter;
    }
    text.len()
}

/// The token of a chunk. The blanks at the start of the chunk end at the byte offset `word`.
fn token(chunk: &str, word: usize) -> Token<'_> {
    let Some(start) = chunk[word..].find(char::is_alphanumeric).map(|at| word + at) else {
        return Token { chunk, start: chunk.len(), end: chunk.len() };
    };
    let last = chunk.char_indices().rev().find(|(_, letter)| letter.is_alphanumeric() || is_accent(*letter));
    Token { chunk, start, end: last.map_or(start, |(at, letter)| at + letter.len_utf8()) }
}

/// True for a combining mark, which belongs to the letter before it.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Splits a word at its hyphens. Each part is returned with the hyphen after it.
///
/// A hyphen after a digit does not split: `29-th` is one word.
pub(super) fn at_hyphens(word: &str) -> Vec<(&str, &str)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut previous = ' ';
    for (at, letter) in word.char_indices() {
        if is_hyphen(letter) && at > start && !previous.is_numeric() {
            let end = at + letter.len_utf8();
            parts.push((&word[start..at], &word[at..end]));
            start = end;
        }
        previous = letter;
    }
    parts.push((&word[start..], ""));
    parts
}

/// The part of a word after its last hyphen.
pub(super) fn last_part(word: &str) -> &str {
    word.rsplit(is_hyphen).next().unwrap_or(word)
}

/// The part of a word after its last hyphen. `None` if it has no hyphen.
pub(super) fn after_hyphen(word: &str) -> Option<&str> {
    word.rfind(is_hyphen).map(|_| last_part(word))
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_joined_parts_give_the_text() {
        for text in ["", " ", "a", " «a b», (c)  d. ", "– 29-b – x", "\u{a0}е\u{308} ", "1\u{a0}000 x", "\u{2009}"]
        {
            let (tokens, rest) = tokens(text);
            let mut joined: String =
                tokens.iter().flat_map(|token| [token.leading(), token.core(), token.trailing()]).collect();
            joined.push_str(rest);
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn a_token_has_its_punctuation() {
        let (tokens, _) = tokens("x «ab», (c d)");
        assert_eq!((tokens[1].leading(), tokens[1].core(), tokens[1].trailing()), (" «", "ab", "»,"));
        assert_eq!((tokens[1].closing_marks(), tokens[1].core_with(1, 2)), ("»", "b»"));
        assert!(tokens[2].opens_bracket() && !tokens[2].closes_bracket() && tokens[3].closes_bracket());
    }

    #[test]
    fn grouped_digits_are_one_word() {
        assert_eq!(tokens("1\u{a0}000 x").0.len(), 2);
        assert_eq!(tokens("1\u{a0}x").0.len(), 2);
    }

    #[test]
    fn hyphens_split_words_except_after_digits() {
        assert_eq!(at_hyphens("a-b"), [("a", "-"), ("b", "")]);
        assert_eq!(at_hyphens("29-a"), [("29-a", "")]);
        assert_eq!(at_hyphens("-a--b-"), [("-a", "-"), ("-b", "-"), ("", "")]);
    }
}

//! A text taken apart into words, each with what stands around it. Put together
//! again, the parts are the text.

/// One word and what stands around it: the blanks and marks before it, the marks right behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    chunk: &'t str,
    start: usize,
    end: usize,
}

/// Marks that close a quotation in some language or other.
const CLOSING: [char; 8] = ['”', '’', '»', '"', '\'', '›', '“', '«'];

/// Blanks that may stand between the groups of a number.
pub(super) const GROUPING: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];

impl<'t> Token<'t> {
    pub fn before(&self) -> &'t str {
        &self.chunk[..self.start]
    }

    /// From the first letter or figure to the last; empty where there is none.
    pub fn core(&self) -> &'t str {
        &self.chunk[self.start..self.end]
    }

    pub fn after(&self) -> &'t str {
        &self.chunk[self.end..]
    }

    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// True where nothing but marks of punctuation stand behind the core.
    pub fn ends_in_a_word(&self) -> bool {
        const MARKS: [char; 9] = ['.', ',', ';', ':', '!', '?', '…', ')', ']'];
        !self.is_empty() && self.after().chars().all(|mark| MARKS.contains(&mark) || CLOSING.contains(&mark))
    }

    pub fn opens(&self) -> bool {
        self.before().contains(['(', '['])
    }

    pub fn closes(&self) -> bool {
        self.after().contains([')', ']'])
    }

    /// The marks behind the word up to its last closing quotation mark; empty where there is none.
    pub fn closing_marks(&self) -> &'t str {
        let last = self.after().char_indices().rev().find(|(_, mark)| CLOSING.contains(mark));
        &self.after()[..last.map_or(0, |(at, mark)| at + mark.len_utf8())]
    }

    /// The core from one of its letters on, and a number of bytes behind it.
    pub fn core_and(&self, from: usize, behind: usize) -> &'t str {
        &self.chunk[self.start + from..self.end + behind]
    }
}

/// The words of a text, and the blanks after the last one.
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

/// How far a word reaches: to the next blank that does not group figures.
fn end_of_word(text: &str) -> usize {
    let mut previous = ' ';
    for (at, letter) in text.char_indices() {
        let next = || text[at..].chars().nth(1).is_some_and(|next| next.is_ascii_digit());
        let groups = GROUPING.contains(&letter) && previous.is_ascii_digit() && next();
        if letter.is_whitespace() && !groups {
            return at;
        }
        previous = letter;
    }
    text.len()
}

/// A chunk whose word begins at `word`.
fn token(chunk: &str, word: usize) -> Token<'_> {
    let Some(start) = chunk[word..].find(char::is_alphanumeric).map(|at| word + at) else {
        return Token { chunk, start: chunk.len(), end: chunk.len() };
    };
    let last = chunk.char_indices().rev().find(|(_, letter)| letter.is_alphanumeric() || is_accent(*letter));
    Token { chunk, start, end: last.map_or(start, |(at, letter)| at + letter.len_utf8()) }
}

/// True for a mark that belongs to the letter before it.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The parts of a word at its hyphens, each with the hyphen behind it.
///
/// After a figure there is no joint: `29-th` is one word.
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

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_text() {
        for text in ["", " ", "a", " «a b», (c)  d. ", "– 29-b – x", "\u{a0}е\u{308} ", "1\u{a0}000 x", "\u{2009}"]
        {
            let (tokens, rest) = tokens(text);
            let mut whole: String =
                tokens.iter().flat_map(|token| [token.before(), token.core(), token.after()]).collect();
            whole.push_str(rest);
            assert_eq!(whole, text);
        }
    }

    #[test]
    fn a_word_knows_its_marks() {
        let (tokens, _) = tokens("x «ab», (c d)");
        assert_eq!((tokens[1].before(), tokens[1].core(), tokens[1].after()), (" «", "ab", "»,"));
        assert_eq!((tokens[1].closing_marks(), tokens[1].core_and(1, 2)), ("»", "b»"));
        assert!(tokens[2].opens() && !tokens[2].closes() && tokens[3].closes());
    }

    #[test]
    fn figures_in_groups_are_one_word() {
        assert_eq!(tokens("1\u{a0}000 x").0.len(), 2);
        assert_eq!(tokens("1\u{a0}x").0.len(), 2);
    }

    #[test]
    fn hyphens_join_parts_but_not_figures() {
        assert_eq!(at_hyphens("a-b"), [("a", "-"), ("b", "")]);
        assert_eq!(at_hyphens("29-a"), [("29-a", "")]);
        assert_eq!(at_hyphens("-a--b-"), [("-a", "-"), ("-b", "-"), ("", "")]);
    }
}

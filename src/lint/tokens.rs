//! The parts of a text: tokens, words and quotations.

use std::ops::Range;

use super::words::is_common_letter;

/// Marks that open or close a quotation in some language.
pub const QUOTES: &str = "\"“”„‟«»‘’‚‛‹›";

/// True for a mark of [`QUOTES`].
pub fn is_quote(c: char) -> bool {
    // Few characters are in the ranges of the marks, and a search of the list takes longer.
    matches!(c, '"' | '«' | '»' | '\u{2018}'..='\u{203a}') && QUOTES.contains(c)
}

/// The tokens of a text, which are separated by white space.
pub fn tokens(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut rest = 0;
    text.split(char::is_whitespace).filter_map(move |token| {
        let start = rest;
        rest += token.len();
        rest += text[rest..].chars().next().map_or(0, char::len_utf8);
        (!token.is_empty()).then_some((start..start + token.len(), token))
    })
}

/// True for a token that is no word of a language: an address of the web or of mail, a path, a name of a program.
pub fn is_technical(token: &str) -> bool {
    // Most tokens are words: one look at their bytes is enough.
    let is_plain =
        |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii() || matches!(byte, b',' | b'-' | b'(' | b')');
    if token.bytes().all(is_plain) {
        return false;
    }
    token.contains(['@', '\\', '#', '_', '=', '<', '>', '`', '$', '^', '~', '|', '{', '}', '*', '&', '%'])
        || token.contains("://")
        || token.starts_with("www.")
        || is_domain(token)
}

/// True for a name such as `ombudsman.az`.
fn is_domain(token: &str) -> bool {
    let host = token.split(['/', ':']).next().unwrap_or_default().trim_end_matches(['.', ',', ';', '!', '?', ')']);
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| label.len() > 1 && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    labels.len() > 1 && labels.iter().all(is_label) && !labels.iter().all(|label| label.parse::<u32>().is_ok())
}

/// True for a letter, and for a mark that is written above or below one.
pub fn is_letter(c: char) -> bool {
    is_common_letter(c) || c.is_alphabetic() || is_combining(c)
}

/// True for a combining mark of the blocks that European letters use.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// The words of a text: runs of letters. Parts of technical tokens are left out.
pub fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut words = Vec::new();
    for (range, token) in tokens(text).filter(|(_, token)| !is_technical(token)) {
        let mut start = None;
        for (at, c) in token.char_indices().chain([(token.len(), ' ')]) {
            match (is_letter(c), start) {
                (true, None) => start = Some(at),
                (false, Some(first)) => {
                    words.push((range.start + first..range.start + at, &token[first..at]));
                    start = None;
                }
                _ => {}
            }
        }
    }
    words
}

/// The ranges of a text between quotation marks of any language.
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_quote(*c)) {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let inside_word = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        if inside_word {
            continue;
        }
        let opens = !before.is_some_and(|c| c.is_alphanumeric() || ".!?,…)".contains(c));
        match open.last() {
            Some((_, start)) if !opens || after.is_none() => {
                found.push(*start..at);
                open.pop();
            }
            _ if opens => open.push((c, at + c.len_utf8())),
            _ => {}
        }
    }
    found
}

/// True if the word begins with a capital.
pub fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(found: Vec<(Range<usize>, &str)>) -> Vec<&str> {
        found.into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn words_are_runs_of_letters_outside_addresses() {
        let text = "BMT-nin 2024-cü il, www.ombudsman.az a@b.org ombudsman.az. и т.д.";
        assert_eq!(texts(words(text)), ["BMT", "nin", "cü", "il", "и", "т", "д"]);
        for (range, word) in words(text) {
            assert_eq!(&text[range], word);
        }
    }

    #[test]
    fn every_mark_is_one() {
        assert!(QUOTES.chars().all(is_quote));
        assert!(!"a'–ж(".contains(is_quote));
    }

    #[test]
    fn quotations_are_found_in_the_marks_of_every_language() {
        for (text, inside) in [("a “b c” d", "b c"), ("a «b» d", "b"), ("„a“ b", "a"), ("x \"y\" z", "y")] {
            let found: Vec<&str> = quotations(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, [inside], "{text}");
        }
        assert!(quotations("people’s rights").is_empty());
    }
}

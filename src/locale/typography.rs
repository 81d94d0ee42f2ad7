//! The last step before a text is printed: no-break spaces, digit groups, the capital of a sentence, and commas before
//! other punctuation marks.

use super::{Cldr, markers};
use crate::lang::{Language, Numbers};

pub const NO_BREAK: char = '\u{a0}';

/// Finishes a formatted text: collapses white space, drops a closing comma before another punctuation mark, makes one
/// full stop of that of an abbreviation and that of the sentence, and sets no-break spaces where the locale requires
/// them.
pub fn finish(text: &str, language: &Language) -> String {
    let text = nested_quotations(&single_full_stops(&resolve_closing_commas(text)), &language.writing.quotes);
    // A line break in an `.ftl` file is layout. It is printed as a space.
    let words: Vec<&str> = text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect();
    let rules = &language.typography;
    let mut out = String::with_capacity(text.len());
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let after = rules.no_break_after.iter().any(|mark| words[index - 1] == mark);
            let before = rules.no_break_before.iter().any(|mark| trim_marks(word) == mark);
            let counted = rules.no_break_after_numbers && is_number(words[index - 1]) && begins_small(word);
            let unbroken = after || before || counted || in_abbreviation(&words, index) || is_in_brackets(word);
            out.push(if unbroken { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

/// True for a word that begins with a digit, such as *2025*, *25-ci* or *42 685*, and has no mark at its end.
fn is_number(word: &str) -> bool {
    word.trim_start_matches(OPENING).starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(char::is_alphanumeric)
}

fn begins_small(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}

/// The marks that can stand before a word.
const OPENING: [char; 4] = ['(', '“', '«', '„'];

/// The most words of one abbreviation: *ATƏT PA*, *İƏT OA*. More capitals in a row are a text in capitals.
const MAX_ABBREVIATION_WORDS: usize = 3;

/// True if the words before and at `index` are parts of one abbreviation.
fn in_abbreviation(words: &[&str], index: usize) -> bool {
    let before = words[..index].iter().rev().take_while(|word| is_capitals(word)).count();
    let after = words[index + 1..].iter().take_while(|word| is_capitals_with_ending(word)).count();
    before > 0 && is_capitals_with_ending(words[index]) && before + 1 + after <= MAX_ABBREVIATION_WORDS
}

/// True for a word of two or more capital letters.
fn is_capitals(word: &str) -> bool {
    let word = word.trim_start_matches(OPENING);
    word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
}

/// True for an abbreviation in brackets, which belongs to the name before it: *(BMT)*.
fn is_in_brackets(word: &str) -> bool {
    word.strip_prefix('(').is_some_and(|rest| rest.contains(')') && is_capitals_with_ending(rest))
}

/// True for a word of two or more capital letters, which may have an ending (*PA-nın*) and punctuation marks.
fn is_capitals_with_ending(word: &str) -> bool {
    is_capitals(word.split(['-', '’', ',', ';', ':', '.', '!', '?', ')', '”', '»', '“']).next().unwrap_or_default())
}

/// The form of a text with no-break spaces between the words of the text. A form can have more words: function words
/// before it (`first` is false), or a postposition after it (`first` is true).
pub fn unbroken(form: &str, citation: &str, first: bool) -> String {
    let spaces = citation.matches([' ', NO_BREAK]).count();
    let no_break = NO_BREAK.to_string();
    if first {
        return form.replacen(' ', &no_break, spaces);
    }
    let words: Vec<&str> = form.rsplitn(spaces + 1, ' ').collect();
    words.into_iter().rev().collect::<Vec<_>>().join(&no_break)
}

/// Puts the inner marks of the language around a quotation that stands in another one: a title that a person typed, in a
/// sentence that quotes it. A text whose marks are not in pairs is left as it is.
fn nested_quotations(text: &str, quotes: &[(char, char)]) -> String {
    let [outer, inner, ..] = quotes else { return text.to_owned() };
    let mut depth = 0_usize;
    let mut deepest = 0;
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        if c == outer.0 {
            result.push(if depth == 0 { c } else { inner.0 });
            depth += 1;
            deepest = deepest.max(depth);
        } else if c == outer.1 {
            let Some(outside) = depth.checked_sub(1) else { return text.to_owned() };
            depth = outside;
            result.push(if depth == 0 { c } else { inner.1 });
        } else {
            result.push(c);
        }
    }
    if depth == 0 && deepest > 1 { result } else { text.to_owned() }
}

/// Replaces two full stops by one. An abbreviation at the end of a sentence brings the first of them. Longer runs of
/// full stops were typed.
fn single_full_stops(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars().chain([' ']) {
        if c == '.' {
            run += 1;
            continue;
        }
        out.extend(std::iter::repeat_n('.', if run == 2 { 1 } else { run }));
        run = 0;
        out.push(c);
    }
    out.pop();
    out
}

/// The word without the punctuation marks at its end.
fn trim_marks(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')'])
}

/// Finishes a text as [`finish`] does, and capitalizes its first letter.
pub fn sentence(text: &str, language: &Language, cldr: &Cldr) -> String {
    let text = finish(text, language);
    // The start of a gap or an opening mark can be before the first letter. After any other character the casing of
    // the author is kept.
    let opens = |c: char| matches!(c, '“' | '«' | '„' | '(' | '[' | markers::GAP);
    let Some((at, first)) = text.char_indices().find(|(_, c)| !opens(*c)).filter(|(_, c)| c.is_lowercase()) else {
        return text;
    };
    let after = at + first.len_utf8();
    format!("{}{}{}", &text[..at], cldr.capitals(&text[at..after]), &text[after..])
}

/// Replaces each marker of a closing comma by a comma, or by nothing before another punctuation mark or the end.
fn resolve_closing_commas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(markers::CLOSING_COMMA) {
        out.push_str(&rest[..at]);
        rest = &rest[at + markers::CLOSING_COMMA.len_utf8()..];
        let next = rest.trim_start_matches([' ', markers::CLOSING_COMMA]).chars().next();
        if next.is_some_and(|next| !matches!(next, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '–' | '—')) {
            out.push(',');
        }
    }
    out.push_str(rest);
    out
}

/// The number in digits, grouped by three with the separator of the locale if it has enough digits.
pub fn number(number: i64, style: &Numbers) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    if digits.len() < style.group_from {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(&style.group);
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each space of a text is in an abbreviation.
    fn joins(text: &str) -> Vec<bool> {
        let words: Vec<&str> = text.split(' ').collect();
        (1..words.len()).map(|index| in_abbreviation(&words, index)).collect()
    }

    #[test]
    fn the_words_of_an_abbreviation_are_joined() {
        assert_eq!(joins("(ATƏT PA-nın) sessiyası"), [true, false]);
        assert_eq!(joins("в ПА ОБСЕ."), [false, true]);
        for text in ["BMT, UNESCO", "AB-nin BMT ilə", "A B", "AŞPA Bakıda", "TEXT IN CAPITAL LETTERS"] {
            assert!(!joins(text).contains(&true), "{text}");
        }
    }

    #[test]
    fn a_quotation_within_another_has_inner_marks() {
        let english = [('“', '”'), ('‘', '’')];
        assert_eq!(
            nested_quotations("the “Law “On rights” of 2001” and “x”", &english),
            "the “Law ‘On rights’ of 2001” and “x”"
        );
        assert_eq!(nested_quotations("«О «правах» и «детях»»", &[('«', '»'), ('„', '“')]), "«О „правах“ и „детях“»");
        for text in ["“a” and “b”", "“a “b”", "a” “b “c””", "no marks"] {
            assert_eq!(nested_quotations(text, &english), text);
        }
        assert_eq!(nested_quotations("“a “b””", &english[..1]), "“a “b””");
    }

    #[test]
    fn only_the_words_of_the_citation_form_are_joined() {
        assert_eq!(unbroken("в ПА ОБСЕ", "ПА ОБСЕ", false), "в ПА\u{a0}ОБСЕ");
        assert_eq!(unbroken("van der Berq ilə", "van der Berq", true), "van\u{a0}der\u{a0}Berq ilə");
        assert_eq!(unbroken("at the Office", "Office", false), "at the Office");
        assert_eq!(unbroken("Əliyeva ilə", "Əliyeva", true), "Əliyeva ilə");
    }
}

//! Line breaks inside words: which parts of a text must stay on one line, and which words must not be hyphenated.
//!
//! People type names into texts, so no list has all names. But names and abbreviations have capitals. A word with a
//! capital is hyphenated only if the directory has it in a designation and in no name.

use std::collections::HashSet;

use super::model::Run;
use crate::directory::Directory;
use crate::lang::Language;

/// A word of fewer letters is never hyphenated: at least two letters stay before and after the hyphen.
const MIN_HYPHENATED: usize = 4;

/// Inflected forms of a word are recognised by this number of letters at its start.
const PREFIX_LETTERS: usize = 6;

/// The words with a capital that may be hyphenated in a language: those of the designations in the directory.
#[derive(Debug, Default)]
pub struct Hyphenation {
    /// True if the language is hyphenated.
    on: bool,
    prefixes: HashSet<String>,
}

impl Hyphenation {
    /// Collects the words of the directory. It does nothing for a language that is not hyphenated.
    pub fn new(directory: &Directory, language: &Language) -> Self {
        if !language.paper.hyphenate {
            return Self::default();
        }
        let entries = directory.designations().filter_map(|(_, entry)| entry.languages.get(&language.tag));
        let texts = entries.flat_map(|entry| [Some(&entry.full), entry.short.as_deref()]).flatten();
        let mut prefixes: HashSet<String> =
            texts.flat_map(|forms| forms.citation.split(' ')).filter_map(prefix).collect();
        let names = directory.people.values().filter_map(|person| person.names.get(&language.tag));
        let parts = names.flat_map(|name| [name.given.as_ref(), name.patronymic.as_ref(), Some(&name.surname)]);
        for name in parts.flatten().flat_map(|forms| forms.citation.split([' ', '-'])).filter_map(prefix) {
            prefixes.remove(&name);
        }
        Self { on: true, prefixes }
    }

    /// True for a last word that must not be hyphenated: its end would stand alone on the last line.
    fn keeps_last(&self, word: &str) -> bool {
        self.on && (MIN_HYPHENATED..=MAX_UNBROKEN).contains(&word.chars().count())
    }

    /// True for a word with a capital letter that is long enough to be hyphenated, and must not be. Words with a hyphen are
    /// not asked for: [`keeps_its_hyphen`] decides about them.
    fn forbids(&self, word: &str) -> bool {
        self.on
            && !word.contains(['-', '–'])
            && word.chars().any(char::is_uppercase)
            && word.chars().filter(|c| c.is_alphabetic()).count() >= MIN_HYPHENATED
            && prefix(word).is_none_or(|prefix| !self.prefixes.contains(&prefix))
    }
}

/// The first letters of a word in lower case. `None` for a short word, and for a word that has other capitals than the
/// first letter or does not begin with one.
fn prefix(word: &str) -> Option<String> {
    // Most words begin with a small letter, and need no search in the table of letters.
    if word.starts_with(char::is_lowercase) {
        return None;
    }
    let no_letter = |c: char| !(c.is_lowercase() || c.is_uppercase() || c.is_alphabetic());
    let letters = word.trim_start_matches(no_letter);
    if !letters.starts_with(char::is_uppercase) {
        return None;
    }
    let letters = letters.trim_end_matches(no_letter);
    let is_lowercase = letters.chars().skip(1).all(char::is_lowercase);
    (is_lowercase && letters.chars().count() > PREFIX_LETTERS).then(|| {
        // Only the first letter is a capital.
        let mut chars = letters.chars();
        let first = chars.next().into_iter().flat_map(char::to_lowercase);
        first.chain(chars.take(PREFIX_LETTERS - 1)).collect()
    })
}

/// A longer word may break, at its hyphens or at the end of a text. Otherwise it might not fit on any line.
const MAX_UNBROKEN: usize = 40;

/// Splits a text into runs. Words that must not be broken have [`Run::keep`].
///
/// In a language that is not hyphenated, words break only at the hyphens and dashes that they contain.
pub(super) fn split(text: &str, hyphenation: &Hyphenation) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut push = |piece: &str, keep: bool, joins: bool| match runs.last_mut() {
        // A word that must not break at its own hyphen is a run of its own. Other neighbours are joined.
        Some(last) if last.keep == keep && joins && !(keep && keeps_its_hyphen(&last.text)) => {
            last.text.push_str(piece)
        }
        _ => runs.push(Run { text: piece.to_owned(), lang: None, gap: false, keep }),
    };
    let mut pieces = text.split_inclusive([' ', '\u{a0}']).peekable();
    while let Some(piece) = pieces.next() {
        let is_last = pieces.peek().is_none();
        let word = piece.trim_end_matches([' ', '\u{a0}']);
        let space = &piece[word.len()..];
        if keeps_its_hyphen(word) {
            push(word, true, false);
            push(space, false, true);
        } else {
            push(piece, hyphenation.forbids(word) || (is_last && hyphenation.keeps_last(word)), true);
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// True for a word that could break at a hyphen or a dash in it, and must not: *Əliyeva-Məmmədova*, *ATƏT-in*,
/// *2024-cü*, *9–29*. Words without a capital or a digit (*dini-mənəvi*) and addresses may break.
fn keeps_its_hyphen(word: &str) -> bool {
    let joined = |mark: char| {
        word.match_indices(mark).any(|(at, mark)| {
            let before = word[..at].chars().next_back();
            let after = word[at + mark.len()..].chars().next();
            before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
        })
    };
    let marked = |c: char| c.is_uppercase() || c.is_numeric();
    (joined('-') || joined('–'))
        && word.chars().any(marked)
        && !word.contains('/')
        && word.chars().count() <= MAX_UNBROKEN
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runs of a text, those that are kept in brackets.
    fn runs(text: &str, hyphenate: bool) -> String {
        let prefixes = ["конституционном", "республика"].map(|word| prefix(&capital(word)).unwrap());
        let runs = split(text, &Hyphenation { on: hyphenate, prefixes: prefixes.into() });
        assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), text);
        runs.iter().map(|run| if run.keep { format!("[{}]", run.text) } else { run.text.clone() }).collect()
    }

    fn capital(word: &str) -> String {
        word.chars()
            .enumerate()
            .flat_map(|(at, c)| if at == 0 { c.to_uppercase().collect() } else { vec![c] })
            .collect()
    }

    #[test]
    fn hyphened_names_abbreviations_and_figures_are_kept() {
        let cases = [
            ("Leyla Əliyeva-Məmmədova, Aydın", "Leyla [Əliyeva-Məmmədova,] Aydın"),
            ("ATƏT\u{a0}PA-nın 29-da", "ATƏT\u{a0}[PA-nın] [29-da]"),
            ("2024-cü\u{a0}il, 9–29\u{a0}iyul", "[2024-cü]\u{a0}il, [9–29]\u{a0}iyul"),
            ("(Ван-дер-Берг)", "[(Ван-дер-Берг)]"),
        ];
        for (text, expected) in cases {
            assert_eq!(runs(text, false), expected);
        }
    }

    #[test]
    fn other_words_may_break() {
        for text in ["dini-mənəvi dəyərlər – Bakı", "https://example.org/a-B", "A - B", "-A B-", "", " "] {
            assert_eq!(runs(text, false), text);
        }
        let long = format!("{}-A", "x".repeat(MAX_UNBROKEN));
        assert_eq!(runs(&long, false), long);
    }

    #[test]
    fn words_with_a_capital_are_not_hyphenated() {
        let text = "А.\u{a0}Сафиханлы и Уполномоченный по правам, США";
        assert_eq!(runs(text, true), "А.\u{a0}[Сафиханлы ]и [Уполномоченный ]по правам, США");
        assert_eq!(runs("в Аппарате Омбудсмена", true), "в [Аппарате Омбудсмена]");
        assert_eq!(runs(text, false), text);
    }

    #[test]
    fn words_of_designations_are_hyphenated() {
        let text = "в Конституционном законе Республики";
        assert_eq!(runs(&format!("{text} и"), true), format!("{text} и"));
    }

    #[test]
    fn the_last_word_is_not_hyphenated() {
        assert_eq!(runs("о деятельности омбудсмена.", true), "о деятельности [омбудсмена.]");
        assert_eq!(runs("о деятельности омбудсмена.", false), "о деятельности омбудсмена.");
        let long = "о".repeat(MAX_UNBROKEN + 1);
        assert_eq!(runs(&long, true), long);
    }

    #[test]
    fn other_words_with_a_capital_are_not_hyphenated() {
        // An abbreviation, a word with another capital, and a word that is only similar.
        for word in ["КОНСТИТУЦИОННОМ", "КонституциЯ", "Консул", "Консерватор"]
        {
            assert_eq!(runs(&format!("{word} и"), true), format!("[{word} ]и"));
        }
    }
}

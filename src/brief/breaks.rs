//! Line breaks inside words: which parts of a text must stay on one line, and which words must not be hyphenated.
//!
//! No word is known to be a name, because texts that people type contain names too. But names, designations and
//! abbreviations have capitals, so the letters decide.

use super::model::Run;

/// A word of fewer letters is never hyphenated: at least two letters stay before and after the hyphen.
const MIN_HYPHENATED: usize = 4;

/// A longer word may break at its hyphens. Otherwise it might not fit on any line.
const MAX_UNBROKEN: usize = 40;

/// Splits a text into runs. Words that must not be broken have [`Run::keep`].
///
/// `hyphenate` is true if the locale hyphenates. Then every word with a capital must be kept. Otherwise words break only
/// at hyphens and dashes that they contain.
pub(super) fn split(text: &str, hyphenate: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut push = |piece: &str, keep: bool, joins: bool| match runs.last_mut() {
        // A word that breaks at its hyphen is a run of its own. Other neighbours are joined.
        Some(last) if last.keep == keep && joins && !(keep && breaks_itself(&last.text)) => last.text.push_str(piece),
        _ => runs.push(Run { text: piece.to_owned(), lang: None, gap: false, keep }),
    };
    for piece in text.split_inclusive([' ', '\u{a0}']) {
        let word = piece.trim_end_matches([' ', '\u{a0}']);
        let space = &piece[word.len()..];
        if breaks_itself(word) {
            push(word, true, false);
            push(space, false, true);
        } else {
            push(piece, hyphenate && is_hyphenated_name(word), true);
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// True for a word that could break at a hyphen or a dash in it, and must not: *Əliyeva-Məmmədova*, *ATƏT-in*,
/// *2024-cü*, *9–29*. Words without a capital or a digit (*dini-mənəvi*) and addresses may break.
fn breaks_itself(word: &str) -> bool {
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

/// True for a word with a capital letter that is long enough to be hyphenated. A word that has a hyphen breaks there.
fn is_hyphenated_name(word: &str) -> bool {
    !word.contains(['-', '–'])
        && word.chars().any(char::is_uppercase)
        && word.chars().filter(|c| c.is_alphabetic()).count() >= MIN_HYPHENATED
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runs of a text, those that are kept in brackets.
    fn runs(text: &str, hyphenate: bool) -> String {
        let runs = split(text, hyphenate);
        assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), text);
        runs.iter().map(|run| if run.keep { format!("[{}]", run.text) } else { run.text.clone() }).collect()
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
}

//! Helpers for the tests of this module, and tests with random texts. The languages are invented.

use std::sync::Arc;

use super::{Gender, InflectionRules, Word, WordKind};
use crate::diag::{Finding, Source};

/// The cases of the invented languages.
const CASES: [&str; 4] = ["plain", "of", "to", "at"];

pub(super) fn cases() -> Vec<String> {
    CASES.iter().map(|case| (*case).to_owned()).collect()
}

pub(super) fn source(rules: &str) -> Arc<Source> {
    Source::new("inflection.toml", rules.to_owned())
}

pub(super) fn read_rules(rules: &str) -> InflectionRules {
    let mut findings = Vec::new();
    let read = InflectionRules::read(&[source(rules)], &cases(), &mut findings);
    assert_eq!(findings, [], "{rules}");
    read.expect("rules")
}

/// The findings of a rule file: the message and the text of its span.
pub(super) fn findings_of(rules: &str) -> Vec<(String, String)> {
    let source = source(rules);
    let mut findings = Vec::new();
    if let Some(rules) = InflectionRules::read(&[source], &cases(), &mut findings) {
        findings.extend(rules.check_examples());
    }
    let message_and_text = |finding: &Finding| {
        let span = finding.span.clone().expect("a span");
        (finding.message.clone(), span.source.text[span.range].to_owned())
    };
    findings.iter().map(message_and_text).collect()
}

/// The form in one case, or `–` if there is none.
pub(super) fn form(rules: &InflectionRules, word: &Word<'_>, case: &str) -> String {
    rules.form(word, case).map_or("–".to_owned(), |form| form.text)
}

/// The form in the case `of`, or `–` if there is none.
pub(super) fn of(rules: &InflectionRules, text: &str, kind: WordKind) -> String {
    form(rules, &Word::new(text, kind), "of")
}

const RULES: &str = r#"
    capitals = ["Iı", "İi"]
    [letters]
    vowel = "aeıioöuüаеиоуяю"
    [harmony]
    A = { "aıouаоу" = "a", "eiöüеию" = "e" }
    [syncretism]
    to = { animate = "of", inanimate = "plain" }
    [[function-word]]
    cases = { at = "of" }
    word = "in"
    variants = [{ starts = ["{vowel}"], word = "into" }]
    [phrases]
    inflected = "head"
    conjunctions = ["-", ",", "и"]
    boundaries = ["по"]
    heads = ["a", "я"]
    hyphen-each = ["post"]
    also-in-brackets = true
    [names]
    particles = ["al"]
    lowercase-joins = true
    [pronunciation]
    letters = { b = "be", "с" = "эс" }
    numbers = { 0 = "nul", 1 = "bir", 100 = "yüz" }
    as-word = ["^{vowel}"]
    [[rule]]
    name = "vowel"
    ends = ["|{vowel}"]
    attributive = true
    forms = { of = "nA" }
    example = "ba: bna, ba"
    [[rule]]
    name = "any"
    forms = { of = "A" }
    example = "z: z, z"
    [[rule]]
    name = "none"
    invariable = true
    example = "z: z, z"
"#;

/// Letters of many scripts, punctuation, blanks, digits, and unusual Unicode characters.
const LETTERS: &str = "aeıIİiоОяб́ёÅßﬁǅ漢字हिन्दीعربيאבגე한\u{200f}\u{202e}\u{300}\u{a0}\u{2009}\t\n  --‐.,()[]«»“”’'\"019٣Ⅷ🙂👨\u{200d}👩\u{0}\u{feff}{}|^$";

/// A random number generator with a fixed seed, so that failures can be repeated.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn text(&mut self, letters: &[char], max_length: usize) -> String {
        let length = self.below(max_length);
        let letter = |numbers: &mut Self| match numbers.below(10) {
            0 => char::from_u32(numbers.below(0x11_0000) as u32).unwrap_or('?'),
            _ => letters[numbers.below(letters.len())],
        };
        (0..length).map(|_| letter(self)).collect()
    }
}

#[test]
fn random_texts_do_not_panic() {
    let rules = read_rules(RULES);
    let letters: Vec<char> = LETTERS.chars().collect();
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let text = numbers.text(&letters, 40);
        let marked = [numbers.text(&letters, 3)];
        let sounds = numbers.text(&letters, 6);
        let word = Word {
            gender: [None, Some(Gender::Feminine), Some(Gender::Plural)][numbers.below(3)],
            sounds: (numbers.below(4) == 0).then_some(&sounds),
            inflected: &marked[..usize::from(numbers.below(5) == 0)],
            ..Word::new(&text, WordKind::ALL[numbers.below(8)])
        };
        for (_, form) in rules.paradigm(&word) {
            let length = form.map_or(0, |form| form.text.len());
            assert!(length <= text.len() * 3 + 16, "{text:?}");
        }
    }
}

#[test]
fn a_long_text_is_not_inflected() {
    let rules = read_rules(RULES);
    for unit in ["a", "a ", "-", "a-", "(", "1", "\u{300}", "a, "] {
        let long = unit.repeat(1_000_000 / unit.len());
        let shorter = unit.repeat(8_000 / unit.len());
        for kind in WordKind::ALL {
            assert!(rules.form(&Word::new(&long, kind), "of").is_none());
            rules.paradigm(&Word::new(&shorter, kind));
        }
    }
}

#[test]
fn random_rule_files_do_not_panic() {
    let letters: Vec<char> = LETTERS.chars().chain("[]{}=\"\n".chars()).collect();
    let mut numbers = Numbers(7);
    for _ in 0..500 {
        let mut rules = RULES.to_owned();
        let at = (0..=numbers.below(rules.len())).rev().find(|at| rules.is_char_boundary(*at)).unwrap_or(0);
        rules.insert_str(at, &numbers.text(&letters, 6));
        let mut findings = Vec::new();
        if let Some(rules) = InflectionRules::read(&[source(&rules)], &cases(), &mut findings) {
            rules.check_examples();
        }
    }
}

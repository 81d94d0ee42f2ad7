//! What the tests of the engine share, and texts at random. The languages are made up.

use std::sync::Arc;

use super::{Gender, Inflector, Kind, Word};
use crate::diag::{Finding, Source};

/// The cases of the made-up languages.
const CASES: [&str; 4] = ["plain", "of", "to", "at"];

pub(super) fn cases() -> Vec<String> {
    CASES.iter().map(|case| (*case).to_owned()).collect()
}

pub(super) fn source(rules: &str) -> Arc<Source> {
    Source::new("inflection.toml", rules.to_owned())
}

pub(super) fn inflector(rules: &str) -> Inflector {
    let mut findings = Vec::new();
    let read = Inflector::read(&source(rules), &cases(), &mut findings);
    assert_eq!(findings, [], "{rules}");
    read.expect("rules")
}

/// What is wrong with a rule file: the message, and the text at its place.
pub(super) fn complaints(rules: &str) -> Vec<(String, String)> {
    let source = source(rules);
    let mut findings = Vec::new();
    if let Some(inflector) = Inflector::read(&source, &cases(), &mut findings) {
        findings.extend(inflector.check_examples());
    }
    let told = |finding: &Finding| {
        let place = finding.place.clone().expect("a place");
        (finding.message.clone(), place.source.text[place.range].to_owned())
    };
    findings.iter().map(told).collect()
}

/// One form, `–` where there is none.
pub(super) fn form(inflector: &Inflector, word: &Word<'_>, case: &str) -> String {
    inflector.form(word, case).map_or("–".to_owned(), |bent| bent.text)
}

pub(super) fn of(inflector: &Inflector, text: &str, kind: Kind) -> String {
    form(inflector, &Word::new(text, kind), "of")
}

const RULES: &str = r#"
    capitals = ["Iı", "İi"]
    [letters]
    vowel = "aeıioöuüаеиоуяю"
    [harmony]
    A = { "aıouаоу" = "a", "eiöüеию" = "e" }
    [same]
    to = { animate = "of", inanimate = "plain" }
    [[before]]
    cases = { at = "of" }
    word = "in"
    variants = [{ starts = ["{vowel}"], word = "into" }]
    [phrases]
    bends = "head"
    links = ["-", ",", "и"]
    ends = ["по"]
    heads = ["a", "я"]
    hyphen-each = ["post"]
    also-in-brackets = true
    [names]
    particles = ["al"]
    small-joins = true
    [reading]
    letters = { b = "be", "с" = "эс" }
    numbers = { 0 = "nul", 1 = "bir", 100 = "yüz" }
    as-word = ["^{vowel}"]
    [[rule]]
    name = "vowel"
    ends = ["|{vowel}"]
    attribute = true
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

/// Letters of many scripts, marks, blanks, figures, and what Unicode has that is odd.
const LETTERS: &str = "aeıIİiоОяб́ёÅßﬁǅ漢字हिन्दीعربيאבגე한\u{200f}\u{202e}\u{300}\u{a0}\u{2009}\t\n  --‐.,()[]«»“”’'\"019٣Ⅷ🙂👨\u{200d}👩\u{0}\u{feff}{}|^$";

/// A generator that gives the same numbers every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn text(&mut self, letters: &[char], longest: usize) -> String {
        let length = self.below(longest);
        let letter = |numbers: &mut Self| match numbers.below(10) {
            0 => char::from_u32(numbers.below(0x11_0000) as u32).unwrap_or('?'),
            _ => letters[numbers.below(letters.len())],
        };
        (0..length).map(|_| letter(self)).collect()
    }
}

#[test]
fn no_text_is_too_odd() {
    let inflector = inflector(RULES);
    let letters: Vec<char> = LETTERS.chars().collect();
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let text = numbers.text(&letters, 40);
        let marked = [numbers.text(&letters, 3)];
        let sounds = numbers.text(&letters, 6);
        let word = Word {
            gender: [None, Some(Gender::Feminine), Some(Gender::Plural)][numbers.below(3)],
            sounds: (numbers.below(4) == 0).then_some(&sounds),
            bends: &marked[..usize::from(numbers.below(5) == 0)],
            ..Word::new(&text, Kind::ALL[numbers.below(8)])
        };
        for (_, bent) in inflector.paradigm(&word) {
            let length = bent.map_or(0, |bent| bent.text.len());
            assert!(length <= text.len() * 3 + 16, "{text:?}");
        }
    }
}

#[test]
fn a_long_text_is_left_alone() {
    let inflector = inflector(RULES);
    for unit in ["a", "a ", "-", "a-", "(", "1", "\u{300}", "a, "] {
        let long = unit.repeat(1_000_000 / unit.len());
        let shorter = unit.repeat(8_000 / unit.len());
        for kind in Kind::ALL {
            assert!(inflector.form(&Word::new(&long, kind), "of").is_none());
            inflector.paradigm(&Word::new(&shorter, kind));
        }
    }
}

#[test]
fn no_rule_file_is_too_odd() {
    let letters: Vec<char> = LETTERS.chars().chain("[]{}=\"\n".chars()).collect();
    let mut numbers = Numbers(7);
    for _ in 0..500 {
        let mut rules = RULES.to_owned();
        let at = (0..=numbers.below(rules.len())).rev().find(|at| rules.is_char_boundary(*at)).unwrap_or(0);
        rules.insert_str(at, &numbers.text(&letters, 6));
        let mut findings = Vec::new();
        if let Some(inflector) = Inflector::read(&source(&rules), &cases(), &mut findings) {
            inflector.check_examples();
        }
    }
}

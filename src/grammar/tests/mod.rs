//! The engine on made-up languages: each mechanism by itself.

mod bad;
mod names;
mod phrases;
mod random;
mod words;

use std::sync::Arc;

use super::{Bent, Gender, Inflector, Kind, Word};
use crate::diag::{Finding, Source};

/// The cases of the made-up languages.
const CASES: [&str; 4] = ["plain", "of", "to", "at"];

fn cases() -> Vec<String> {
    CASES.iter().map(|case| (*case).to_owned()).collect()
}

fn source(rules: &str) -> Arc<Source> {
    Source::new("inflection.toml", rules)
}

fn inflector(rules: &str) -> Inflector {
    let mut findings = Vec::new();
    let read = Inflector::read(&source(rules), &cases(), &mut findings);
    assert_eq!(findings, [], "{rules}");
    read.expect("rules")
}

/// What is wrong with a rule file: the message, and the text at its place.
fn complaints(rules: &str) -> Vec<(String, String)> {
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
fn form(inflector: &Inflector, word: &Word<'_>, case: &str) -> String {
    inflector.form(word, case).map_or("–".to_owned(), |bent| bent.text)
}

fn of(inflector: &Inflector, text: &str, kind: Kind) -> String {
    form(inflector, &Word::new(text, kind), "of")
}

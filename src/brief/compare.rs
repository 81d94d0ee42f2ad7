//! Compares the briefs of one meeting: every language must state the same facts.

use super::model::{Brief, ItemFacts};
use crate::diag::{Code, Finding, Span};

/// Returns a finding for each item whose facts differ between the first brief and another one.
/// `spans` are the spans of the items in the meeting file, in the order of [`Brief::facts`].
pub fn compare(briefs: &[&Brief], spans: &[Span]) -> Vec<Finding> {
    let Some((first, others)) = briefs.split_first() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for other in others {
        for ((one, two), span) in first.facts.iter().zip(&other.facts).zip(spans) {
            let languages = (first.language.as_str(), other.language.as_str());
            findings.extend(differences(one, two, languages).map(|finding| finding.at(span.clone())));
        }
    }
    findings
}

fn differences<'a>(
    one: &'a ItemFacts,
    two: &'a ItemFacts,
    (first, second): (&'a str, &'a str),
) -> impl Iterator<Item = Finding> + use<'a> {
    let kinds = [
        ("people", &one.people, &two.people),
        ("bodies and terms", &one.designations, &two.designations),
        ("abbreviations", &one.abbreviations, &two.abbreviations),
        ("dates", &one.dates, &two.dates),
        ("numbers", &one.numbers, &two.numbers),
    ];
    kinds.into_iter().filter(|(_, one, two)| one != two).map(move |(kind, one, two)| {
        let list = |items: &[String]| if items.is_empty() { "none".to_owned() } else { items.join(", ") };
        let message = format!("the {kind} differ: {first} has {}, {second} has {}", list(one), list(two));
        Finding::new(Code::FactsDiffer, message)
            .help("write the same facts in every language; write a number in figures in every language or in none")
    })
}

//! The same facts in every language: the briefs of one meeting held against one another.

use super::model::{Brief, ItemFacts};
use crate::diag::{Code, Finding, Place};

/// A finding for each item that says something else in one language than in another.
/// `places` are those of the items in the meeting file.
pub fn compare(briefs: &[&Brief], places: &[Place]) -> Vec<Finding> {
    let Some((first, others)) = briefs.split_first() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for other in others {
        for ((one, two), place) in first.facts.iter().zip(&other.facts).zip(places) {
            let languages = (first.language.as_str(), other.language.as_str());
            findings.extend(differences(one, two, languages).map(|finding| finding.at(place.clone())));
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
            .help("say the same in every language; write a number in figures everywhere or nowhere")
    })
}

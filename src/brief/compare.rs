//! Compares the briefs of one meeting: every language must state the same facts.

use super::Built;
use super::model::ItemFacts;
use crate::diag::{Code, Finding, Span};
use crate::lint::Names;
use crate::locale::Locale;

/// A brief to be compared.
pub struct Compared<'a> {
    pub built: &'a Built,
    pub locale: &'a Locale,
    /// Finds the names and numbers that people typed.
    pub names: &'a Names,
}

/// Returns a finding for each item whose facts differ between the first brief and another one. What one brief prints by a
/// function and another has as typed text is the same fact.
///
/// `reported` has the spans of the findings about the typed texts, and those of the texts that are not to be compared. An
/// item with such a place is left out: a finding would be reported a second time.
pub fn compare(briefs: &[Compared<'_>], reported: &[Span]) -> Vec<Finding> {
    let Some((first, others)) = briefs.split_first() else {
        return Vec::new();
    };
    let spans: Vec<&Span> = first.built.items.iter().map(|item| &item.span).collect();
    let mut findings = Vec::new();
    for other in others {
        for (index, span) in spans.iter().enumerate() {
            let next = spans.iter().map(|span| span.range.start).filter(|start| *start > span.range.start).min();
            let within =
                |at: &Span| span.range.start <= at.range.start && next.is_none_or(|next| at.range.start < next);
            if !reported.iter().any(within) {
                findings
                    .extend(differences(first, other, index).into_iter().map(|finding| finding.at((*span).clone())));
            }
        }
    }
    findings
}

/// The kinds of facts that are ids, with their names for people.
type Ids = (&'static str, fn(&ItemFacts) -> &Vec<String>);

const IDS: [Ids; 2] = [("people", |facts| &facts.people), ("bodies and terms", |facts| &facts.designations)];

fn differences(one: &Compared<'_>, two: &Compared<'_>, index: usize) -> Vec<Finding> {
    let (Some(first), Some(second)) = (one.built.items.get(index), two.built.items.get(index)) else {
        return Vec::new();
    };
    let lacks = |ids: &[String], others: &[String], compared: &Compared<'_>, text: &str| {
        ids.iter().any(|id| !others.contains(id) && !compared.names.name_id(text, id, compared.locale))
    };
    let mut kinds: Vec<(&str, &Vec<String>, &Vec<String>)> = Vec::new();
    for (kind, ids) in IDS {
        let (ids, others) = (ids(&first.facts), ids(&second.facts));
        if lacks(ids, others, two, &second.text) || lacks(others, ids, one, &first.text) {
            kinds.push((kind, ids, others));
        }
    }
    let (abbreviations, others) = (&first.facts.abbreviations, &second.facts.abbreviations);
    // A function that prints the full name where another one prints the abbreviation.
    let in_full = |ids: &[String], others: &[String], facts: &ItemFacts| {
        ids.iter().any(|id| !others.contains(id) && facts.designations.contains(id))
    };
    if in_full(abbreviations, others, &second.facts) || in_full(others, abbreviations, &first.facts) {
        kinds.push(("abbreviations", abbreviations, others));
    }
    let (dates, others) = (&first.facts.dates, &second.facts.dates);
    // The days and years of typed dates are compared as numbers.
    let lacks = |dates: &[String], others: &[String], compared: &Compared<'_>, text: &str| {
        let month = |date: &String| date.get(5..7).and_then(|month| month.parse().ok()).unwrap_or_default();
        dates
            .iter()
            .any(|date| !others.contains(date) && !compared.names.name_month(text, month(date), compared.locale))
    };
    if lacks(dates, others, two, &second.text) || lacks(others, dates, one, &first.text) {
        kinds.push(("dates", dates, others));
    }
    let (numbers, others) = (&first.facts.numbers, &second.facts.numbers);
    if numbers != others {
        // Numbers in words are read only where the figures differ.
        let (in_first, in_second) = (one.names.numbers_in(&first.text), two.names.numbers_in(&second.text));
        let count = |list: &[String], number: &String| list.iter().filter(|other| *other == number).count();
        let lacks = |figures: &[String], all: &[String], others: &[String]| {
            figures
                .iter()
                .filter(|number| all.contains(number))
                .any(|number| count(all, number) > count(others, number))
        };
        if lacks(numbers, &in_first, &in_second) || lacks(others, &in_second, &in_first) {
            kinds.push(("numbers", numbers, others));
        }
    }
    let languages = [one, two].map(|compared| compared.built.brief.language.as_str());
    kinds.into_iter().map(|(kind, one, two)| finding(kind, one, two, languages)).collect()
}

fn finding(kind: &str, one: &[String], two: &[String], [first, second]: [&str; 2]) -> Finding {
    let list = |items: &[String]| if items.is_empty() { "none".to_owned() } else { items.join(", ") };
    let message = format!("the {kind} differ: {first} has {}, {second} has {}", list(one), list(two));
    Finding::new(Code::FactsDiffer, message)
        .help("write the same facts in every language, a number in figures or in words")
}

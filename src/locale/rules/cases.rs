//! The case of a name beside a word that asks for one, such as a preposition: `[[government]]` of `writing.toml`. And the
//! case of the speakers and of the place, which is one in all messages of a language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Surroundings;
use crate::diag::{Code, Finding, Span};
use crate::lang::{Government, Language, PointForm};
use crate::locale::Locale;
use crate::locale::catalogue::Resource;
use crate::locale::pieces::{NAMING, case_option};
use crate::locale::visit::literal;

/// The least number of acts that show the case of the speakers, and of messages that show that of the place. Their part of all
/// messages in per cent, if more than one has another case.
const LEAST_ACTS: usize = 10;
const LEAST_PLACES: usize = 2;
const LEAST_PART: usize = 90;

pub(super) fn check(locale: &Locale, _: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    check_data(&locale.language, findings);
    let (mut of_speakers, mut of_places): (Vec<Name<'_>>, Vec<Name<'_>>) = (Vec::new(), Vec::new());
    for resource in &locale.catalogue.resources {
        for (name, _, pattern) in resource.patterns() {
            let names = names_of(pattern, resource, locale.language.citation());
            for found in &names {
                findings.extend(wrong_case(found, &name, &locale.language));
            }
            let is_act = name.starts_with("act-") && !name.contains('.');
            for found in names {
                match found.variable {
                    "speakers" if is_act && found.function != "LIST" => of_speakers.push(found),
                    "place" => of_places.push(found),
                    _ => {}
                }
            }
        }
    }
    check_same("speakers", &of_speakers, LEAST_ACTS, locale, findings);
    check_same("place", &of_places, LEAST_PLACES, locale, findings);
    check_beside(locale, findings);
}

/// The least number of names beside one word that show the case that it asks for.
const LEAST_BESIDE: usize = 3;

/// A word beside which all names but one have the same case asks for this case, although no list says so. A topic is a noun
/// phrase, so it has no form with a predicate.
fn check_beside(locale: &Locale, findings: &mut Vec<Finding>) {
    let language = &locale.language;
    // The words that ask for a case stand mostly on one side of the name: prepositions before it, postpositions behind it.
    let government = &language.writing.government;
    let is_after = government.iter().filter(|rule| rule.name_first).count() * 2 > government.len();
    let mut beside: BTreeMap<(bool, &str), Vec<(String, Name<'_>)>> = BTreeMap::new();
    for resource in &locale.catalogue.resources {
        for (message, _, pattern) in resource.patterns() {
            for found in
                names_of(pattern, resource, language.citation()).into_iter().filter(|name| name.function != "LIST")
            {
                if let Some(PointForm::Predicate(_)) = language.point_form(found.case) {
                    let text =
                        format!("`{message}` prints the topic `${}` as {}", found.variable, described(found.case));
                    let finding = Finding::new(Code::WrongCase, text).at(found.span.clone());
                    findings.push(finding.help("ask for a case, or for a form that is a noun phrase"));
                }
                let words = if is_after { &found.after } else { &found.before };
                if let Some(word) = words.first() {
                    beside.entry((is_after, word)).or_default().push((message.clone(), found));
                }
            }
        }
    }
    for ((is_after, word), names) in beside {
        let mut cases: BTreeMap<&str, Vec<&(String, Name<'_>)>> = BTreeMap::new();
        for name in &names {
            // A topic has the case of a name, as the locale says.
            let case = match language.name_cases.get(name.1.case) {
                Some(case) if name.1.function == "TOPIC" => case,
                _ => name.1.case,
            };
            cases.entry(case).or_default().push(name);
        }
        let Some((case, usual)) = cases.iter().max_by_key(|(_, of_case)| of_case.len()) else { continue };
        if usual.len() < LEAST_BESIDE || cases.len() > 2 {
            continue;
        }
        for (message, name) in cases.values().filter(|of_case| of_case.len() == 1).flatten() {
            let side = if is_after { "before" } else { "after" };
            let text = format!("`{message}` prints `${}` {side} “{word}” as {}", name.variable, described(name.case));
            let finding = Finding::new(Code::WrongCase, text).at(name.span.clone());
            findings.push(finding.help(format!("{side} “{word}”, the other messages have {case}")));
        }
    }
}

/// A name that a pattern prints, with the words beside it.
#[derive(Clone)]
struct Name<'a> {
    function: &'a str,
    variable: &'a str,
    /// The case, or the form of points. The first case if none is given.
    case: &'a str,
    span: Span,
    before: Vec<&'a str>,
    after: Vec<&'a str>,
}

/// The text beside a pattern within a choice.
#[derive(Clone, Copy, Default)]
struct Beside<'a> {
    before: &'a str,
    after: &'a str,
}

fn names_of<'a>(pattern: &'a Pattern<&'a str>, resource: &'a Resource, citation: &'a str) -> Vec<Name<'a>> {
    let mut found = Vec::new();
    walk(pattern, Beside::default(), resource, citation, &mut found);
    found
}

fn walk<'a>(
    pattern: &'a Pattern<&'a str>,
    beside: Beside<'a>,
    resource: &'a Resource,
    citation: &'a str,
    found: &mut Vec<Name<'a>>,
) {
    for (at, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else { continue };
        // A space alone stands between two elements.
        let is_shown = |element: &&PatternElement<&str>| !matches!(element, PatternElement::TextElement { value } if value.trim().is_empty());
        let before = pattern.elements[..at].iter().rev().find(is_shown);
        let before = before.map_or(beside.before, |element| edge(element, false));
        let after = pattern.elements[at + 1..].iter().find(is_shown);
        let after = after.map_or(beside.after, |element| edge(element, true));
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    walk(&variant.value, Beside { before, after }, resource, citation, found);
                }
            }
            Expression::Inline(InlineExpression::FunctionReference { id, arguments })
                if NAMING.contains(&id.name) || id.name == "LIST" =>
            {
                let option = case_option(id.name);
                let asked = arguments.named.iter().find(|argument| argument.name.name == option);
                let case = asked.and_then(|argument| literal(&argument.value));
                let variable = match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => id.name,
                    _ => "",
                };
                found.push(Name {
                    function: id.name,
                    variable,
                    case: case.unwrap_or(if id.name == "LIST" { "" } else { citation }),
                    span: resource.span_of(case.unwrap_or(id.name)),
                    before: last_words(before),
                    after: first_words(after),
                });
            }
            Expression::Inline(_) => {}
        }
    }
}

/// The text at the edge of an element: of a choice that of its first variant. Empty for what is printed.
fn edge<'a>(element: &'a PatternElement<&'a str>, first: bool) -> &'a str {
    match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let elements = variants.first().map_or(&[][..], |variant| &variant.value.elements);
            let inner = if first { elements.first() } else { elements.last() };
            inner.map_or("", |inner| edge(inner, first))
        }
        PatternElement::Placeable { .. } => "",
    }
}

/// The number of words beside a name that can ask for its case.
const WORDS: usize = 3;

/// The last words of a text, if nothing stands behind them but a space. The nearest one is first; it has its comma.
fn last_words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_end();
    while words.len() < WORDS {
        let end = if words.is_empty() { rest.trim_end_matches(',').len() } else { rest.len() };
        let letters = rest[..end].char_indices().rev().take_while(|(_, c)| c.is_alphabetic());
        let Some((start, _)) = letters.last() else { break };
        words.push(&rest[start..]);
        rest = rest[..start].trim_end();
    }
    words
}

/// The first words of a text, if nothing stands before them but a space.
fn first_words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while words.len() < WORDS {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if end == 0 {
            break;
        }
        words.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    words
}

/// The finding for a name in another case than the word beside it asks for.
fn wrong_case(name: &Name<'_>, message: &str, language: &Language) -> Option<Finding> {
    let (word, rule) = language.writing.government.iter().find_map(|rule| {
        let beside = if rule.name_first { &name.after } else { &name.before };
        let word = asking(beside, rule)?;
        Some((word, rule))
    })?;
    let is_right = |case: &str| rule.cases.iter().any(|known| known.value == case);
    // A form of points is right if it is a noun phrase in the case, and nothing stands before it. Where a clause is asked for, it
    // is none.
    let is_clause = |case: &str| matches!(language.point_form(case), Some(PointForm::Predicate(_)));
    let asks_for_clause = name.function == "LIST" && rule.cases.iter().any(|case| is_clause(&case.value));
    let in_case = match language.point_form(name.case) {
        Some(PointForm::NounPhrase { case, function_word: None }) => is_right(&case) && !asks_for_clause,
        _ => false,
    };
    if is_right(name.case) || in_case {
        return None;
    }
    let cases: Vec<&str> = rule.cases.iter().map(|case| case.value.as_str()).collect();
    let side = if rule.name_first { "before" } else { "after" };
    let text = format!("`{message}` prints `${}` {side} “{word}” as {}", name.variable, described(name.case));
    let finding = Finding::new(Code::WrongCase, text).at(name.span.clone());
    Some(finding.help(format!("“{word}” asks for {}", cases.join(" or "))))
}

/// The word that asks for a case: a listed one beside the name, or several that stand there.
fn asking(beside: &[&str], rule: &Government) -> Option<String> {
    rule.words.iter().find_map(|listed| {
        let wanted: Vec<&str> = listed.value.split(' ').collect();
        if wanted.len() > beside.len() {
            return None;
        }
        let mut found: Vec<&str> = beside[..wanted.len()].to_vec();
        if !rule.name_first {
            found.reverse();
        }
        found.iter().zip(&wanted).all(|(word, wanted)| is_word(word, wanted)).then(|| found.join(" "))
    })
}

fn is_word(word: &str, listed: &str) -> bool {
    let small = word.to_lowercase();
    match listed.strip_suffix('*') {
        Some(beginning) => small.starts_with(beginning),
        None => small == listed,
    }
}

fn described(case: &str) -> String {
    if case.is_empty() { "it is typed".to_owned() } else { format!("`{case}`") }
}

/// The cases of `[[government]]` exist in the language.
fn check_data(language: &Language, findings: &mut Vec<Finding>) {
    let known = language.point_forms();
    for case in language.writing.government.iter().flat_map(|rule| &rule.cases) {
        if !known.contains(&case.value.as_str()) {
            findings.push(language.unknown_case(&case.value).at(case.span.clone()));
        }
    }
}

/// In the acts of a language the speakers have one case, because they are who acts. The place of an event has one, because it
/// is where the event was.
fn check_same(variable: &str, names: &[Name<'_>], least: usize, locale: &Locale, findings: &mut Vec<Finding>) {
    let mut by_case: BTreeMap<&str, Vec<&Name<'_>>> = BTreeMap::new();
    for name in names {
        by_case.entry(name.case).or_default().push(name);
    }
    let Some((usual, most)) = by_case.iter().max_by_key(|(_, names)| names.len()) else { return };
    let others = names.len() - most.len();
    if most.len() < least || others > 1 && most.len() * 100 < names.len() * LEAST_PART {
        return;
    }
    for name in by_case.iter().filter(|(case, _)| *case != usual).flat_map(|(_, names)| names) {
        let message = format!("`${variable}` is `{}` here; in the other messages it is `{usual}`", name.case);
        let finding = Finding::new(Code::WrongCase, message).at(name.span.clone());
        let help = format!("ask for `{usual}`: in {} it is the case of `${variable}`", locale.language);
        findings.push(finding.help(help));
    }
}

/// The findings for a pattern, for the examples of the rules.
#[cfg(test)]
pub(super) fn findings_of(text: &str, language: &Language) -> Vec<String> {
    let resource = Resource::of_text(&format!("m = {text}\n"));
    let mut found = Vec::new();
    for (name, _, pattern) in resource.patterns() {
        for one in names_of(pattern, &resource, language.citation()) {
            found.extend(wrong_case(&one, &name, language).map(|finding| finding.message));
        }
    }
    found
}

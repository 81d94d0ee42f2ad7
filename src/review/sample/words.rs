//! The variants of a sample sentence in words.

use std::collections::BTreeMap;

use crate::locale::Argument;
use crate::meeting::Participant;

/// The results of functions in words: the function, the result, what is said of people, and of anything else.
const WORDS: &[(&str, &str, &str, &str)] = &[
    ("GENDER", "masculine", "a man", "masculine"),
    ("GENDER", "feminine", "a woman", "feminine"),
    ("GENDER", "neuter", "neuter", "neuter"),
    ("GENDER", "plural", "several", "plural"),
    ("ANIMACY", "animate", "animate", "animate"),
    ("ANIMACY", "inanimate", "inanimate", "inanimate"),
    ("INFLECTS", "yes", "the name changes its form", "the name changes its form"),
    ("INFLECTS", "no", "the name keeps its form", "the name keeps its form"),
    ("COMPOSITION", "led", "a delegation with a leader", "a delegation with a leader"),
    ("COMPOSITION", "people", "people without a leader", "people without a leader"),
    ("COMPOSITION", "bodies", "bodies", "bodies"),
    ("ROLE", "host", "of the hosts", "of the hosts"),
    ("ROLE", "guest", "of the guests", "of the guests"),
    ("ROLE", "party", "of a party", "of a party"),
    ("ROLE", "mixed", "of no side, or of several", "of no side, or of several"),
    ("KNOWN", "yes", "given", "given"),
    ("KNOWN", "no", "not given", "not given"),
];

/// A variant in words: *a woman*. `value` is the argument that the selector asks about.
fn words(function: &str, result: &str, value: Option<&Argument>) -> String {
    let of_people = match value {
        Some(Argument::People(people)) => people.iter().any(|who| matches!(who, Participant::Person(_))),
        Some(Argument::Side(_)) => true,
        _ => false,
    };
    match WORDS.iter().find(|(name, known, ..)| (*name, *known) == (function, result)) {
        Some((.., people, _)) if of_people => (*people).to_owned(),
        Some((.., other)) => (*other).to_owned(),
        None => result.to_owned(),
    }
}

/// What decides about one variant: the function, the variable, the result and the argument.
pub(super) struct ChosenVariant<'a> {
    pub function: &'a str,
    pub variable: &'a str,
    pub result: &'a str,
    pub value: Option<&'a Argument>,
}

/// All variants of a sentence in words: *speakers: a woman; addressees: several, of the guests*. Empty without a variant.
pub(super) fn label(choices: &[ChosenVariant<'_>]) -> String {
    let mut order: Vec<&str> = Vec::new();
    let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for choice in choices {
        if !order.contains(&choice.variable) {
            order.push(choice.variable);
        }
        let of_variable = said.entry(choice.variable).or_default();
        let words = words(choice.function, choice.result, choice.value);
        if !of_variable.contains(&words) {
            of_variable.push(words);
        }
    }
    let part = |variable: &&str| {
        let words = said.get(variable).map(|words| words.join(", ")).unwrap_or_default();
        if variable.is_empty() { words } else { format!("{variable}: {words}") }
    };
    order.iter().map(part).collect::<Vec<_>>().join("; ")
}

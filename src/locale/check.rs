//! What Fluent's resolver keeps quiet about, checked on the syntax tree before
//! anything is formatted.

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::catalogue::{Catalogue, joined};
use super::signatures::{SIGNATURES, Signature, Values, signature};
use super::syntax::{Use, key, literal, visit};
use crate::diag::{Code, Finding, Place, nearest};
use crate::lang::Language;

/// What a pattern may use.
pub struct Scope<'a> {
    pub language: &'a Language,
    /// Whether a variable can be given to the message of that name (nothing for a text in place).
    pub variable: &'a dyn Fn(Option<&str>, &str) -> bool,
}

/// Checks one pattern; `place` tells where a slice of it stands.
pub fn check_pattern(
    pattern: &Pattern<&str>,
    name: Option<&str>,
    scope: &Scope<'_>,
    catalogue: &Catalogue,
    place: &dyn Fn(&str) -> Place,
    findings: &mut Vec<Finding>,
) {
    visit(pattern, &mut |part| {
        let finding = match part {
            Use::Variable(variable) if !(scope.variable)(name, variable) => {
                let message = format!("nothing is called `${variable}` here");
                let help = "a variable is an argument of the message, or an id of the directory";
                Some(Finding::new(Code::UnknownVariable, message).at(place(variable)).help(help))
            }
            Use::Message { id, attribute } => missing(&joined(id, attribute), catalogue).map(|f| f.at(place(id))),
            Use::Term { id, attribute } => {
                missing(&joined(&format!("-{id}"), attribute), catalogue).map(|f| f.at(place(id)))
            }
            Use::Function { name, positional, named } => match signature(name) {
                None => Some(unknown_function(name).at(place(name))),
                Some(_) if positional.len() != 1 => Some(
                    Finding::new(Code::MisusedFunction, format!("{name} takes one thing: {name}($thing)"))
                        .at(place(name)),
                ),
                Some(signature) => {
                    for argument in named {
                        let option = argument.name.name;
                        if let Some(finding) =
                            wrong_option(signature, option, literal(&argument.value), scope, catalogue)
                        {
                            findings.push(finding.at(place(option)));
                        }
                    }
                    None
                }
            },
            Use::Select { selector: InlineExpression::FunctionReference { id, .. }, variants } => {
                let gives = signature(id.name).map_or(&[][..], |signature| signature.gives);
                for variant in variants {
                    if !gives.is_empty() && !gives.contains(&key(variant)) && !variant.default {
                        let message = format!("{} never gives `{}`", id.name, key(variant));
                        let finding = Finding::new(Code::VariantMissing, message).at(place(key(variant)));
                        findings.push(finding.help(format!("it gives {}", gives.join(", "))));
                    }
                }
                None
            }
            _ => None,
        };
        findings.extend(finding);
    });
}

fn missing(name: &str, catalogue: &Catalogue) -> Option<Finding> {
    if catalogue.entrances.contains_key(name) {
        return None;
    }
    let known = catalogue.entrances.keys().map(String::as_str);
    let finding = Finding::new(Code::MessageMissing, format!("there is no message `{name}`"));
    Some(match nearest(name, known) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding,
    })
}

fn unknown_function(name: &str) -> Finding {
    let known: Vec<&str> = SIGNATURES.iter().map(|signature| signature.name).collect();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("the functions are {}", known.join(", ")),
    };
    Finding::new(Code::UnknownFunction, format!("there is no function {name}")).help(help)
}

fn wrong_option(
    signature: &Signature,
    option: &str,
    value: Option<&str>,
    scope: &Scope<'_>,
    catalogue: &Catalogue,
) -> Option<Finding> {
    let Some((_, values)) = signature.options.iter().find(|(name, _)| *name == option) else {
        let known: Vec<&str> = signature.options.iter().map(|(name, _)| *name).collect();
        let help = if known.is_empty() { "it takes none".to_owned() } else { format!("it takes {}", known.join(", ")) };
        let message = format!("{} has no option `{option}`", signature.name);
        return Some(Finding::new(Code::UnknownOption, message).help(help));
    };
    let value = value.unwrap_or_default();
    let (known, code): (Vec<&str>, Code) = match values {
        Values::Case => (scope.language.cases.iter().map(String::as_str).collect(), Code::UnknownCase),
        Values::Names(names) => (names.to_vec(), Code::UnknownOption),
        Values::DateStyle => (catalogue.attributes("date"), Code::UnknownOption),
        // Each phrase has forms of its own; one that lacks the form is found when it is used.
        Values::PhraseForm => return None,
    };
    if known.contains(&value) {
        return None;
    }
    let message = format!("there is no {option} `{value}` here");
    let help = match nearest(value, known.iter().copied()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("there are {}", known.join(", ")),
    };
    Some(Finding::new(code, message).help(help))
}

impl Catalogue {
    /// The names of a message's attributes.
    pub fn attributes<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        self.entrances.keys().filter_map(|name| name.strip_prefix(id)?.strip_prefix('.')).collect()
    }
}

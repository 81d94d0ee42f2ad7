//! What Fluent's resolver keeps quiet about, checked on the syntax tree before
//! anything is formatted.

use fluent_syntax::ast::{InlineExpression, NamedArgument, Pattern};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalogue::{Catalogue, joined, patterns};
use super::signatures::{SIGNATURES, Signature, Values, signature};
use super::syntax::{Use, key, literal, range_in, visit};
use super::vocabulary::is_part;
use crate::diag::{Code, Finding, Place, nearest};
use crate::directory::unfit;
use crate::lang::Language;

/// What a pattern may use.
pub struct Scope<'a> {
    pub language: &'a Language,
    /// Whether a variable can be given to the message of that name (nothing for a text in place).
    pub variable: &'a dyn Fn(Option<&str>, &str) -> bool,
    /// Whether some font has a glyph for the character.
    pub covers: &'a dyn Fn(char) -> bool,
}

impl Catalogue {
    /// Checks every pattern: what it refers to is there and is used as it can be.
    pub fn check(&self, scope: &Scope<'_>, findings: &mut Vec<Finding>) {
        for resource in &self.resources {
            let place = |slice: &str| Place::new(&resource.source, range_in(resource.fluent.source(), slice));
            for (name, _, pattern) in resource.fluent.entries().flat_map(patterns) {
                check_pattern(pattern, Some(&name), scope, self, &place, findings);
            }
        }
    }
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
            Use::Term { id, attribute, named } => {
                let name = joined(&format!("-{id}"), attribute);
                let finding = missing(&name, catalogue).or_else(|| not_given(&name, named, catalogue));
                finding.map(|finding| finding.at(place(id)))
            }
            Use::Words(words) => words.chars().find_map(|c| unprintable(c, scope)).map(|f| f.at(place(words))),
            Use::Literal(text) => {
                let words = unescape_unicode_to_string(text);
                words.chars().find_map(|c| unprintable(c, scope)).map(|finding| finding.at(place(text)))
            }
            Use::Select { selector: InlineExpression::VariableReference { id }, .. } if !is_part(id.name) => {
                let message =
                    format!("nothing is chosen by `${}` itself, only by what a function tells of it", id.name);
                let help = "write GENDER($person), COUNT($people), PLURAL($number), KNOWN($fact) …";
                Some(Finding::new(Code::MisusedFunction, message).at(place(id.name)).help(help))
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

/// A term has no values but those it is given; Fluent would print the name of any other.
fn not_given(name: &str, named: &[NamedArgument<&str>], catalogue: &Catalogue) -> Option<Finding> {
    let needed = &catalogue.entrances.get(name)?.variables;
    let lacks = needed.iter().find(|variable| !named.iter().any(|argument| argument.name.name == variable.as_str()))?;
    let message = format!("the term `{name}` needs `${lacks}`, and is not given it here");
    Some(Finding::new(Code::ArgumentMissing, message).help(format!("write {{ {name}({lacks}: \"…\") }}")))
}

/// The finding for a character that cannot be printed; the line breaks of a file are its layout.
fn unprintable(c: char, scope: &Scope<'_>) -> Option<Finding> {
    if c == '\n' || c == '\r' || c.is_ascii_graphic() || c == ' ' {
        return None;
    }
    let (code, message) = unfit(c, scope.covers)?;
    Some(Finding::new(code, message))
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

//! Checks the syntax tree of messages for mistakes that Fluent's resolver does not report. The check runs before
//! anything is formatted.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, NamedArgument, Pattern};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalogue::{Catalogue, Resource, qualified_id};
use super::entry::MessageEntry;
use super::scope::Scope;
use super::selectors::check_selector;
use super::signatures::{OptionValues, SIGNATURES, Signature, signature};
use super::visit::{Node, literal, visit};
use crate::diag::{Code, Finding, Span, suggest};
use crate::directory::{MAX_TEXT_CHARS, unprintable_reason};

impl Catalogue {
    /// Checks every pattern: whether everything that it refers to exists and is used correctly.
    pub fn check(&self, scope: &Scope<'_>, findings: &mut Vec<Finding>) {
        for resource in &self.resources {
            let span = |slice: &str| resource.span_of(slice);
            for (name, _, pattern) in resource.patterns() {
                check_pattern(pattern, Some(&name), scope, self, &span, findings);
            }
        }
        self.check_lengths(findings);
        self.check_circles(findings);
    }

    /// No rule about texts reads a message that is too long.
    fn check_lengths(&self, findings: &mut Vec<Finding>) {
        for resource in &self.resources {
            for (name, slice, pattern) in resource.patterns() {
                let mut length = 0;
                visit(pattern, &mut |node| {
                    if let Node::Text(text) | Node::Literal(text) = node {
                        length += text.chars().count();
                    }
                });
                if length > MAX_TEXT_CHARS {
                    let message = format!("`{name}` has {length} characters; the maximum is {MAX_TEXT_CHARS}");
                    let finding = Finding::new(Code::TextTooLong, message).at(resource.span_of(slice));
                    findings.push(finding.help("divide it into several messages"));
                }
            }
        }
    }

    /// Messages that refer to each other in a circle can never be printed. A circle is one finding.
    fn check_circles(&self, findings: &mut Vec<Finding>) {
        let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, _, pattern) in self.resources.iter().flat_map(Resource::patterns) {
            let referred = references.entry(name).or_default();
            visit(pattern, &mut |node| match node {
                Node::Message { id, attribute } => drop(referred.insert(qualified_id(id, attribute))),
                Node::Term { id, attribute, .. } => {
                    referred.insert(qualified_id(&format!("-{id}"), attribute));
                }
                _ => {}
            });
        }
        // Messages that refer to no message that is left are in no circle.
        loop {
            let left: BTreeSet<String> = references.keys().cloned().collect();
            references.values_mut().for_each(|referred| referred.retain(|name| left.contains(name)));
            let before = references.len();
            references.retain(|_, referred| !referred.is_empty());
            if references.len() == before {
                break;
            }
        }
        // What is left is in a circle, or leads to one: each way along the first references ends in a circle.
        while let Some(first) = references.keys().next().cloned() {
            let mut way = vec![first];
            let circle = loop {
                let last = way.last().map_or("", String::as_str);
                let Some(next) = references.get(last).and_then(|referred| referred.first()).cloned() else {
                    break None;
                };
                if let Some(at) = way.iter().position(|name| *name == next) {
                    break Some(at);
                }
                way.push(next);
            };
            if let Some(start) = circle {
                let names: Vec<String> =
                    way[start..].iter().chain([&way[start]]).map(|name| format!("`{name}`")).collect();
                let message = format!("messages refer to each other in a circle: {}", names.join(" → "));
                let finding = Finding::new(Code::ResolverError, message).help("take one of the references out");
                findings.push(match self.entries.get(&way[start]) {
                    Some(entry) => finding.at(entry.span.clone()),
                    None => finding,
                });
            }
            references.retain(|name, _| !way.contains(name));
        }
    }
}

/// Checks one pattern. `name` is the name of its message, `None` for an inline text; `span` returns the span in the
/// source file of a slice of the pattern.
pub fn check_pattern(
    pattern: &Pattern<&str>,
    name: Option<&str>,
    scope: &Scope<'_>,
    catalogue: &Catalogue,
    span: &dyn Fn(&str) -> Span,
    findings: &mut Vec<Finding>,
) {
    // Where a word stands as an option, without its quotation marks.
    let mut unquoted: Vec<*const u8> = Vec::new();
    visit(pattern, &mut |node| {
        let finding = match node {
            Node::Message { id, .. } if unquoted.contains(&id.as_ptr()) => None,
            Node::Variable(variable) if !(scope.variable)(name, variable) => {
                let message = format!("there is no variable `${variable}` here");
                let help = "a variable is an argument of the message, or an id of the directory";
                Some(Finding::new(Code::UnknownVariable, message).at(span(variable)).help(help))
            }
            Node::Message { id, attribute } => missing_message(&qualified_id(id, attribute), catalogue)
                .map(|finding| at_own_message(finding.at(span(id)), id, catalogue)),
            Node::Term { id, attribute, named } => {
                let name = qualified_id(&format!("-{id}"), attribute);
                let finding = missing_message(&name, catalogue).or_else(|| missing_argument(&name, named, catalogue));
                finding.map(|finding| finding.at(span(id)))
            }
            Node::Text(text) => text.chars().find_map(|c| unprintable(c, scope)).map(|finding| finding.at(span(text))),
            Node::Literal(literal) => {
                let text = unescape_unicode_to_string(literal);
                text.chars().find_map(|c| unprintable(c, scope)).map(|finding| finding.at(span(literal)))
            }
            Node::Select { selector, variants } => {
                let of_selector = check_selector(selector, variants, scope).into_iter();
                findings.extend(of_selector.map(|(slice, finding)| finding.at(span(slice))));
                None
            }
            Node::Function { name, positional, named } => match signature(name) {
                None => Some(unknown_function(name).at(span(name))),
                Some(_) if positional.len() != 1 => Some(
                    Finding::new(Code::MisusedFunction, format!("{name} takes one argument: {name}($value)"))
                        .at(span(name)),
                ),
                Some(signature) => {
                    for argument in named {
                        let option = argument.name.name;
                        if let InlineExpression::MessageReference { id, attribute: None } = &argument.value {
                            unquoted.push(id.name.as_ptr());
                            let message = format!("`{}` stands in no quotation marks", id.name);
                            let finding = Finding::new(Code::UnknownOption, message).at(span(id.name));
                            findings.push(finding.help(format!("write {option}: \"{}\"", id.name)));
                        } else if let Some(finding) =
                            wrong_option(signature, option, literal(&argument.value), scope, catalogue)
                        {
                            findings.push(finding.at(span(option)));
                        }
                    }
                    None
                }
            },
            Node::Variable(_) => None,
        };
        findings.extend(finding);
    });
}

/// The finding at the message of the project that lacks the attribute, if an embedded message asks for it.
fn at_own_message(finding: Finding, id: &str, catalogue: &Catalogue) -> Finding {
    let Some(place) = finding.span.clone().filter(Span::is_embedded) else { return finding };
    let is_of_id = |name: &str| name.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let mut own = catalogue.entries.iter().filter(|(name, entry)| is_of_id(name) && !entry.span.is_embedded());
    match own.next() {
        Some((_, entry)) => finding.at(entry.span.clone()).related(place, "it is used here").help(
            "write the attribute too: a message of the project replaces the embedded one with all its attributes",
        ),
        None => finding,
    }
}

/// The finding for a reference to a message or term that does not exist.
fn missing_message(name: &str, catalogue: &Catalogue) -> Option<Finding> {
    if catalogue.entries.contains_key(name) || catalogue.is_unreadable(name) {
        return None;
    }
    let known = catalogue.entries.keys().map(String::as_str);
    let finding = Finding::new(Code::MessageMissing, format!("there is no message `{name}`"));
    Some(match suggest(name, known) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(
            "within braces stands a name, such as { BODY($un) }, or another message; to print a brace, write {\"{\"}",
        ),
    })
}

/// The finding for a variable of a term that the reference does not set. A term can use only the arguments of the
/// reference; Fluent would print the name of any other variable.
fn missing_argument(name: &str, named: &[NamedArgument<&str>], catalogue: &Catalogue) -> Option<Finding> {
    let needed = &catalogue.entries.get(name)?.variables;
    let missing =
        needed.iter().find(|variable| !named.iter().any(|argument| argument.name.name == variable.as_str()))?;
    let message = format!("the term `{name}` needs `${missing}`, but does not get it here");
    Some(Finding::new(Code::ArgumentMissing, message).help(format!("write {{ {name}({missing}: \"…\") }}")))
}

/// The finding for a character that cannot be printed. Line breaks are allowed: they are the layout of the file.
fn unprintable(c: char, scope: &Scope<'_>) -> Option<Finding> {
    if c == '\n' || c == '\r' || c.is_ascii_graphic() || c == ' ' {
        return None;
    }
    let (code, message) = unprintable_reason(c, scope.covers)?;
    Some(Finding::new(code, message))
}

fn unknown_function(name: &str) -> Finding {
    let known: Vec<&str> = SIGNATURES.iter().map(|signature| signature.name).collect();
    let help = match suggest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("the functions are {}", known.join(", ")),
    };
    Finding::new(Code::UnknownFunction, format!("there is no function {name}")).help(help)
}

/// The finding for an option that the function does not have, or for a value that the option does not allow.
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
        OptionValues::Case => (scope.language.cases.iter().map(String::as_str).collect(), Code::UnknownCase),
        OptionValues::Names(names) => (names.to_vec(), Code::UnknownOption),
        OptionValues::DateStyle => (catalogue.attributes("date"), Code::UnknownOption),
        // A phrase without the form is reported when it is used.
        OptionValues::PhraseForm => (scope.language.point_forms(), Code::UnknownOption),
    };
    if known.contains(&value) {
        return None;
    }
    let message = format!("there is no {option} `{value}` here");
    let help = match suggest(value, known.iter().copied()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("there are {}", known.join(", ")),
    };
    Some(Finding::new(code, message).help(help))
}

impl Catalogue {
    /// A message and its attributes.
    pub fn parts<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a String, &'a MessageEntry)> {
        let is_part =
            move |name: &str| name.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        // Names such as `id-more` stand between a message and its attributes in the order of the index.
        let own = self.entries.get_key_value(id).into_iter();
        let attributes = self.entries.range(format!("{id}.")..).take_while(move |(name, _)| is_part(name));
        own.chain(attributes)
    }

    /// The names of the attributes of a message.
    pub fn attributes<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        self.parts(id).filter_map(|(name, _)| name.strip_prefix(id)?.strip_prefix('.')).collect()
    }
}

//! Compares the messages of a project with the embedded messages that they override: what a new wording easily loses.

use std::collections::BTreeMap;

use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement};

use super::catalogue::{Catalogue, Resource, patterns};
use super::visit::{Node, visit};
use crate::diag::{Code, Finding};
use crate::lang::Language;

/// Functions by whose results the words of a sentence change.
const AGREEMENT: [&str; 6] = ["GENDER", "PLURAL", "ORDINAL", "EVENT", "ROLE", "COMPOSITION"];

/// Marks that end a sentence.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// Adds findings about the messages of a project.
pub fn check(catalogue: &Catalogue, language: &Language, findings: &mut Vec<Finding>) {
    for resource in catalogue.resources.iter().filter(|resource| resource.is_own) {
        for (_, _, pattern) in resource.patterns() {
            findings.extend(attribute_in_text(resource, pattern));
        }
    }
    for embedded in catalogue.resources.iter().filter(|resource| !resource.is_own) {
        for (name, _, before) in embedded.fluent.entries().filter(|entry| !embedded.counts(entry)).flat_map(patterns) {
            if let Some((own, slice, after)) = catalogue.pattern(&name).filter(|(resource, ..)| resource.is_own) {
                let there = embedded.span_of(before_slice(before).unwrap_or_default());
                let related = |finding: Finding| match before_slice(before) {
                    Some(_) => finding.related(there.clone(), "the embedded message"),
                    None => finding,
                };
                findings.extend(full_stop(own, before, after).map(related));
                findings.extend(choices(own, slice, before, after, language).into_iter().map(related));
            }
        }
    }
}

/// A slice of the file in the pattern.
fn before_slice<'p>(pattern: &Pattern<&'p str>) -> Option<&'p str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } if !value.trim().is_empty() => Some(value.trim()),
        _ => None,
    })
}

/// The finding for `.name =` on the line of the id.
fn attribute_in_text(resource: &Resource, pattern: &Pattern<&str>) -> Option<Finding> {
    let text = pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })?;
    let first = match pattern.elements.first()? {
        PatternElement::TextElement { value } => value.trim_start(),
        PatternElement::Placeable { .. } => return None,
    };
    let name = first.strip_prefix('.')?.split('=').next().filter(|name| name.len() + 1 < first.len())?.trim();
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        return None;
    }
    let start = text.find('.')?;
    let span = resource.span_of(text.get(start..start + 1 + name.len())?);
    let message = format!("`.{name}` stands on the line of the id, where Fluent takes it for text");
    let insert = crate::diag::Span::new(&span.source, span.range.start..span.range.start);
    let finding = Finding::new(Code::FluentSyntax, message).at(span);
    Some(finding.help(format!("begin a new line before .{name}, with spaces in front of it")).edit(insert, "\n    "))
}

/// The finding for a sentence that has no full stop any more, or a text that has one now.
fn full_stop(own: &Resource, before: &Pattern<&str>, after: &Pattern<&str>) -> Option<Finding> {
    let end = |pattern: &Pattern<&'_ str>| match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => Some(value.trim_end().ends_with(STOPS)),
        _ => None,
    };
    let had = end(before).unwrap_or(false);
    let last = after.elements.iter().rev().find_map(|element| match element {
        PatternElement::TextElement { value } if !value.trim().is_empty() => Some(value.trim_end()),
        _ => None,
    })?;
    // A placeable at the end may bring its own mark.
    let has = end(after);
    if !had || has == Some(true) {
        return None;
    }
    let message = "the embedded message ends in a full stop, and this one does not";
    let finding = Finding::new(Code::FinalMark, message).at(own.span_of(last));
    Some(finding.help("write the full stop at the end of the message"))
}

/// The doubts about choices that the embedded message makes, and this one does not.
fn choices(
    own: &Resource,
    slice: &str,
    before: &Pattern<&str>,
    after: &Pattern<&str>,
    language: &Language,
) -> Vec<Finding> {
    let (had, has) = (selectors(before), selectors(after));
    let mut missing = had.iter().filter(|(function, _)| !has.contains_key(*function)).collect::<Vec<_>>();
    missing.dedup_by_key(|(function, _)| **function);
    let finding = |(function, variable): (&&str, &String)| {
        let message = format!(
            "the embedded message chooses its words by {function}(${variable}) in {}, and this one does not",
            language.tag
        );
        let help = format!(
            "add the choice with its variants; if the words are always the same, write {{ {function}(${variable}) -> \
             *[other] … }}"
        );
        Finding::new(Code::VariantMissing, message).at(own.span_of(slice)).help(help).into_warning()
    };
    missing.into_iter().map(finding).collect()
}

/// The functions by which a message chooses, each with its variable.
fn selectors<'p>(pattern: &'p Pattern<&'p str>) -> BTreeMap<&'p str, String> {
    let mut found = BTreeMap::new();
    visit(pattern, &mut |node| {
        if let Node::Select { selector: InlineExpression::FunctionReference { id, arguments }, .. } = node
            && AGREEMENT.contains(&id.name)
            && let Some(InlineExpression::VariableReference { id: variable }) = arguments.positional.first()
        {
            found.insert(id.name, variable.name.to_owned());
        }
    });
    found
}

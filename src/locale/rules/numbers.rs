//! The noun after a number. Some languages use the singular there: `not-after-number` of `writing.toml` has the endings that
//! such a noun does not have.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Surroundings;
use crate::diag::{Code, Finding};
use crate::lang::Language;
use crate::locale::Locale;
use crate::locale::catalogue::Resource;
use crate::locale::visit::{Node, visit};

pub(super) fn check(locale: &Locale, _: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let language = &locale.language;
    if language.writing.not_after_number.is_empty() {
        return;
    }
    for resource in &locale.catalogue.resources {
        for (name, _, pattern) in resource.patterns() {
            of_pattern(&name, pattern, resource, language, findings);
            visit(pattern, &mut |node| {
                if let Node::Select { variants, .. } = node {
                    for variant in variants {
                        of_pattern(&name, &variant.value, resource, language, findings);
                    }
                }
            });
        }
    }
}

fn of_pattern(
    name: &str,
    pattern: &Pattern<&str>,
    resource: &Resource,
    language: &Language,
    findings: &mut Vec<Finding>,
) {
    let mut after_number = false;
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => {
                after_number = is_number(expression) || after_number && is_space(expression)
            }
            PatternElement::TextElement { value } => {
                let mut words: Vec<&str> = plural_after_figures(value, language);
                if after_number {
                    words.extend(first_word(value).filter(|word| language.is_plural_for_a_number(word)));
                }
                for word in words {
                    let message = format!("“{word}” stands after a number in `{name}`, and has the ending of a plural");
                    let finding = Finding::new(Code::NounAfterNumber, message).at(resource.span_of(word));
                    findings.push(finding.help(format!("in {language} a noun is singular after a number")));
                }
                after_number = false;
            }
        }
    }
}

/// Whether the placeable prints a number without an ending.
fn is_number(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::FunctionReference { id, arguments }) => {
            matches!(id.name, "NUMBER" | "COUNT") && arguments.named.is_empty()
        }
        Expression::Inline(InlineExpression::NumberLiteral { .. }) => true,
        _ => false,
    }
}

/// Whether the placeable prints a space.
fn is_space(expression: &Expression<&str>) -> bool {
    matches!(expression, Expression::Inline(InlineExpression::StringLiteral { value })
        if matches!(*value, " " | "\\u00A0" | "\\u00a0" | "\u{a0}"))
}

/// The first word of a text, if only spaces stand before it.
fn first_word(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches([' ', '\u{a0}']);
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// The words in the plural behind figures in a text.
fn plural_after_figures<'t>(text: &'t str, language: &Language) -> Vec<&'t str> {
    let ends = text.char_indices().filter(|(at, c)| c.is_ascii_digit() && text[at + 1..].starts_with([' ', '\u{a0}']));
    ends.filter_map(|(at, _)| first_word(&text[at + 1..]))
        .filter(|word| language.is_plural_for_a_number(word))
        .collect()
}

#[cfg(test)]
pub(super) fn findings_of(text: &str, language: &Language) -> Vec<String> {
    let resource = Resource::of_text(&format!("m = {text}\n"));
    let mut findings = Vec::new();
    for (name, _, pattern) in resource.patterns() {
        of_pattern(&name, pattern, &resource, language, &mut findings);
    }
    findings.into_iter().map(|finding| finding.message).collect()
}

//! Walking Fluent patterns: what they use, and where in the file.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey};

/// Something that a pattern uses.
pub enum Use<'a> {
    Variable(&'a str),
    /// Words that are printed as they stand.
    Words(&'a str),
    /// A text in quotes, its escapes not yet read.
    Literal(&'a str),
    Message {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    /// A term with what it is given: the only values that it has.
    Term {
        id: &'a str,
        attribute: Option<&'a str>,
        named: &'a [NamedArgument<&'a str>],
    },
    /// A function with its named arguments; the positional ones are uses of their own.
    Function {
        name: &'a str,
        positional: &'a [InlineExpression<&'a str>],
        named: &'a [NamedArgument<&'a str>],
    },
    /// The choice between variants, by what the selector is.
    Select {
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
    },
}

/// Calls `visit` for everything that the pattern uses, in the order of the text.
pub fn visit<'a>(pattern: &'a Pattern<&'a str>, visit: &mut dyn FnMut(Use<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Use::Words(value)),
            PatternElement::Placeable { expression } => visit_expression(expression, visit),
        }
    }
}

fn visit_expression<'a>(expression: &'a Expression<&'a str>, found: &mut dyn FnMut(Use<'a>)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, found),
        Expression::Select { selector, variants } => {
            found(Use::Select { selector, variants });
            visit_inline(selector, found);
            for variant in variants {
                visit(&variant.value, found);
            }
        }
    }
}

fn visit_inline<'a>(inline: &'a InlineExpression<&'a str>, found: &mut dyn FnMut(Use<'a>)) {
    match inline {
        InlineExpression::StringLiteral { value } => found(Use::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => found(Use::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            found(Use::Message { id: id.name, attribute: attribute.as_ref().map(|attribute| attribute.name) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            found(Use::Term {
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
                named: arguments.as_ref().map_or(&[][..], |arguments| &arguments.named),
            });
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                visit_inline(argument, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found(Use::Function { name: id.name, positional: &arguments.positional, named: &arguments.named });
            for argument in &arguments.positional {
                visit_inline(argument, found);
            }
            for argument in &arguments.named {
                visit_inline(&argument.value, found);
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, found),
    }
}

/// The value of a literal, without its quotes.
pub fn literal<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

/// The key of a variant, as written.
pub fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Where a slice of `text` stands in it; the beginning, for a slice of something else.
pub fn range_in(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start <= text.len() && start + slice.len() <= text.len() { start..start + slice.len() } else { 0..0 }
}

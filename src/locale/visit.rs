//! A visitor for Fluent patterns.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey};

/// A node of a pattern.
pub enum Node<'a> {
    /// The name of a variable, without `$`.
    Variable(&'a str),
    /// A text that is printed as it is written.
    Text(&'a str),
    /// The content of a string literal. Its escapes are not decoded.
    Literal(&'a str),
    /// A reference to another message.
    Message { id: &'a str, attribute: Option<&'a str> },
    /// A reference to a term, with its named arguments. A term can use no other variables.
    Term { id: &'a str, attribute: Option<&'a str>, named: &'a [NamedArgument<&'a str>] },
    /// A call of a function. Its arguments are visited after it.
    Function { name: &'a str, positional: &'a [InlineExpression<&'a str>], named: &'a [NamedArgument<&'a str>] },
    /// A selector with its variants. Both are visited after it.
    Select { selector: &'a InlineExpression<&'a str>, variants: &'a [Variant<&'a str>] },
}

/// Calls `on_node` for every node of the pattern, in the order of the text.
pub fn visit<'a>(pattern: &'a Pattern<&'a str>, on_node: &mut dyn FnMut(Node<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => on_node(Node::Text(value)),
            PatternElement::Placeable { expression } => visit_expression(expression, on_node),
        }
    }
}

fn visit_expression<'a>(expression: &'a Expression<&'a str>, on_node: &mut dyn FnMut(Node<'a>)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, on_node),
        Expression::Select { selector, variants } => {
            on_node(Node::Select { selector, variants });
            visit_inline(selector, on_node);
            for variant in variants {
                visit(&variant.value, on_node);
            }
        }
    }
}

fn visit_inline<'a>(inline: &'a InlineExpression<&'a str>, on_node: &mut dyn FnMut(Node<'a>)) {
    match inline {
        InlineExpression::StringLiteral { value } => on_node(Node::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => on_node(Node::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            on_node(Node::Message { id: id.name, attribute: attribute.as_ref().map(|attribute| attribute.name) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            on_node(Node::Term {
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
                named: arguments.as_ref().map_or(&[][..], |arguments| &arguments.named),
            });
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                visit_inline(argument, on_node);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            on_node(Node::Function { name: id.name, positional: &arguments.positional, named: &arguments.named });
            for argument in &arguments.positional {
                visit_inline(argument, on_node);
            }
            for argument in &arguments.named {
                visit_inline(&argument.value, on_node);
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, on_node),
    }
}

/// The value of a string or number literal, without quotes. `None` if the expression is not a literal.
pub fn literal<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

/// The key of a variant, as it is written.
pub fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The byte range of `slice` in `text`. If `slice` is not a slice of `text`, the range is `0..0`.
pub fn range_in(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start <= text.len() && start + slice.len() <= text.len() { start..start + slice.len() } else { 0..0 }
}

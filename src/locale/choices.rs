//! The variants of a message, and those that it takes with given arguments: for sample sentences.

use std::collections::BTreeSet;

use fluent::FluentArgs;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::Locale;
use super::argument::Argument;
use super::catalogue::{Catalogue, Resource, qualified_id};
use super::entry::MessageEntry;
use super::formatter::Formatter;
use super::visit::{Node, key, visit};
use crate::diag::Span;
use crate::lang::PointForm;

/// A variant of a message, or of a message that it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The function of the selector. Empty if a variable itself is the selector.
    pub function: String,
    /// The variable that the selector asks about.
    pub variable: String,
    /// The key of the variant as it is written.
    pub key: String,
    /// What the selector gives, for a variant that was taken. A default variant can be taken for several results.
    pub result: Option<String>,
    /// The key in the `.ftl` file.
    pub span: Span,
}

impl Choice {
    /// True if both are the same variant.
    pub fn is_same_variant(&self, other: &Self) -> bool {
        self.span == other.span
    }
}

/// The functions of a message that ask for something, and what is asked for.
pub struct Asked {
    /// The variables, also those of the messages that it refers to.
    pub variables: BTreeSet<String>,
    /// The forms of points. A whole sentence has the empty name.
    pub forms: BTreeSet<String>,
    /// True if the message has a selector, or refers to a message, which may have one.
    pub has_variants: bool,
}

impl Locale {
    /// What a message or attribute asks for. `None` if there is none of this name.
    pub fn asked(&self, name: &str) -> Option<Asked> {
        let MessageEntry { variables, forms, has_variants, .. } = self.catalogue.entries.get(name)?;
        Some(Asked { variables: variables.clone(), forms: forms.clone(), has_variants: *has_variants })
    }

    /// True if a phrase has the form of a point, or if the rules can make it.
    pub fn offers(&self, phrase: &str, form: &str) -> bool {
        let message = format!("phrase-{phrase}");
        if form.is_empty() {
            return self.catalogue.entries.contains_key(&message);
        }
        let asked = self.language.point_form(form);
        let is_noun_phrase = matches!(asked, Some(PointForm::NounPhrase { .. }));
        let citation = Some(PointForm::NounPhrase { case: self.language.citation().to_owned(), function_word: None });
        self.catalogue.attributes(&message).iter().any(|attribute| {
            let own = self.language.point_form(attribute);
            *attribute == form || own == asked || is_noun_phrase && own == citation
        })
    }

    /// The names of a message and of its attributes. A message without a value is left out.
    pub fn parts_of(&self, id: &str) -> Vec<String> {
        self.catalogue.parts(id).map(|(name, _)| name.to_owned()).collect()
    }

    /// Every variant of a message or attribute, and of the messages that it refers to.
    pub fn variants(&self, name: &str) -> Vec<Choice> {
        let mut found = Vec::new();
        self.each_selector(name, &mut |resource, selector, variants| {
            found.extend(variants.iter().map(|variant| choice(resource, selector, variant, None)));
        });
        found
    }

    /// Calls `on_selector` for every selector of a message, and of the messages that it refers to.
    fn each_selector<'a>(
        &'a self,
        name: &str,
        on_selector: &mut dyn FnMut(&'a Resource, &'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    ) {
        let mut known = BTreeSet::from([name.to_owned()]);
        let mut open = vec![name.to_owned()];
        while let Some(name) = open.pop() {
            let Some((resource, _, pattern)) = self.catalogue.pattern(&name) else { continue };
            visit(pattern, &mut |node| match node {
                Node::Select { selector, variants } => on_selector(resource, selector, variants),
                Node::Message { id, attribute } => {
                    let name = qualified_id(id, attribute);
                    if known.insert(name.clone()) {
                        open.push(name);
                    }
                }
                _ => {}
            });
        }
    }
}

impl Formatter<'_> {
    /// What every selector of a message gives with these arguments, also in variants that are not taken.
    pub fn results(&self, name: &str, arguments: &[(&str, Argument)]) -> Vec<String> {
        let Some(entry) = self.locale().catalogue.entries.get(name) else { return Vec::new() };
        let given = self.fluent_arguments(entry, arguments);
        let mut found = Vec::new();
        self.locale().each_selector(name, &mut |_, selector, _| found.push(self.result(selector, &given, &entry.span)));
        found
    }

    /// The variants that a message takes with these arguments, in the order of its text. They are the same for the same
    /// sentence.
    pub fn choices(&self, name: &str, arguments: &[(&str, Argument)]) -> Vec<Choice> {
        let Some(entry) = self.locale().catalogue.entries.get(name) else { return Vec::new() };
        let given = self.fluent_arguments(entry, arguments);
        let walk = Walk { formatter: self, catalogue: &self.locale().catalogue, given: &given, span: &entry.span };
        let mut found = Vec::new();
        walk.message(name, &mut Vec::new(), &mut found);
        found
    }

    fn result(&self, selector: &InlineExpression<&str>, given: &FluentArgs<'_>, span: &Span) -> String {
        let expression = Expression::Inline(selector.clone());
        let pattern = Pattern { elements: vec![PatternElement::Placeable { expression }] };
        self.resolve(&pattern, given, span).text
    }
}

/// Follows the variants that are taken.
struct Walk<'a> {
    formatter: &'a Formatter<'a>,
    catalogue: &'a Catalogue,
    given: &'a FluentArgs<'a>,
    span: &'a Span,
}

impl Walk<'_> {
    /// `within`: the messages that refer to this one. Those that refer to each other in a circle are not followed.
    fn message(&self, name: &str, within: &mut Vec<String>, found: &mut Vec<Choice>) {
        let Some((resource, _, pattern)) = self.catalogue.pattern(name) else { return };
        if within.iter().any(|outer| outer == name) {
            return;
        }
        within.push(name.to_owned());
        self.pattern(pattern, resource, within, found);
        within.pop();
    }

    fn pattern(&self, pattern: &Pattern<&str>, resource: &Resource, within: &mut Vec<String>, found: &mut Vec<Choice>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, resource, within, found);
            }
        }
    }

    fn expression(
        &self,
        expression: &Expression<&str>,
        resource: &Resource,
        within: &mut Vec<String>,
        found: &mut Vec<Choice>,
    ) {
        match expression {
            Expression::Select { selector, variants } => {
                let result = self.formatter.result(selector, self.given, self.span);
                let Some(taken) = self.taken(variants, &result) else { return };
                let choice = choice(resource, selector, taken, Some(result));
                // A message that is referred to twice takes the same variants.
                if !found.iter().any(|known| known.is_same_variant(&choice)) {
                    found.push(choice);
                }
                self.pattern(&taken.value, resource, within, found);
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let name = qualified_id(id.name, attribute.as_ref().map(|attribute| attribute.name));
                self.message(&name, within, found);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, resource, within, found);
            }
            Expression::Inline(_) => {}
        }
    }

    /// The variant that Fluent takes for a result: the one with this key, for a number also the one with its category.
    fn taken<'v, 'p>(&self, variants: &'v [Variant<&'p str>], result: &str) -> Option<&'v Variant<&'p str>> {
        let number: Option<i64> = result.parse().ok();
        let category = number.map(|number| self.formatter.locale().cldr.plural(number));
        let is_taken = |variant: &&Variant<&str>| {
            let key = key(variant);
            key == result || Some(key) == category || (number.is_some() && key.parse().ok() == number)
        };
        variants.iter().find(is_taken).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

fn choice(
    resource: &Resource,
    selector: &InlineExpression<&str>,
    variant: &Variant<&str>,
    result: Option<String>,
) -> Choice {
    let (function, argument) = match selector {
        InlineExpression::FunctionReference { id, arguments } => (id.name, arguments.positional.first()),
        other => ("", Some(other)),
    };
    let variable = match argument {
        Some(InlineExpression::VariableReference { id }) => id.name,
        _ => "",
    };
    Choice {
        function: function.to_owned(),
        variable: variable.to_owned(),
        key: key(variant).to_owned(),
        result,
        span: resource.span_of(key(variant)),
    }
}

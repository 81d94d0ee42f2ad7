//! The index entry of a message: what it uses and what it asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern, Variant};

use super::catalogue::qualified_id;
use super::selectors::OTHER;
use super::visit::{Node, key, literal, visit};
use crate::diag::Span;

/// The index entry of a message, term or attribute.
#[derive(Debug, Clone)]
pub struct MessageEntry {
    /// The span of its name in the `.ftl` file, or of the whole value for an inline text.
    pub span: Span,
    /// The variables that it uses itself, or through the messages that it refers to.
    pub variables: BTreeSet<String>,
    /// The forms of points that it asks for with LIST. A list without the option has the empty name.
    pub forms: BTreeSet<String>,
    /// The functions to which it passes each variable, itself or through the messages that it refers to.
    pub functions: BTreeMap<String, BTreeSet<String>>,
    /// The forms that it asks for with TOPIC. A topic without the option has the empty name: the sentence in which the
    /// phrase stands chooses its case.
    pub topic_forms: BTreeSet<String>,
    /// The kinds of event for which it has a wording, if it has none for the others.
    pub events: Option<BTreeSet<String>>,
    /// Whether it has variants, or refers to other messages, which may have some.
    pub has_variants: bool,
    /// The index of its file, and of the entry in the file. Zero for an inline text, which is in no file.
    pub(super) position: (usize, usize),
}

impl MessageEntry {
    /// The entry of an inline text.
    pub fn inline(span: Span, variables: BTreeSet<String>) -> Self {
        Self {
            span,
            variables,
            forms: BTreeSet::new(),
            functions: BTreeMap::new(),
            topic_forms: BTreeSet::new(),
            events: None,
            has_variants: false,
            position: (0, 0),
        }
    }
}

impl MessageEntry {
    /// True if it asks whether the variable has a value, so that the variable is optional.
    pub fn asks_whether_known(&self, variable: &str) -> bool {
        self.functions.get(variable).is_some_and(|functions| functions.contains("KNOWN"))
    }

    /// True if it uses and asks for everything that another message uses and asks for.
    pub(super) fn has_all_of(&self, other: &Self) -> bool {
        let has_functions = |(variable, functions): (&String, &BTreeSet<String>)| {
            self.functions.get(variable).is_some_and(|own| functions.is_subset(own))
        };
        let has_events = match (&self.events, &other.events) {
            (_, None) => true,
            (Some(own), Some(others)) => own.is_subset(others),
            (None, Some(_)) => false,
        };
        other.variables.is_subset(&self.variables)
            && other.forms.is_subset(&self.forms)
            && other.topic_forms.is_subset(&self.topic_forms)
            && other.functions.iter().all(has_functions)
            && has_events
    }

    /// Adds what a message uses and asks for that it refers to.
    pub(super) fn add(&mut self, other: Self) {
        self.variables.extend(other.variables);
        self.forms.extend(other.forms);
        self.topic_forms.extend(other.topic_forms);
        for (variable, functions) in other.functions {
            self.functions.entry(variable).or_default().extend(functions);
        }
        restrict(&mut self.events, other.events.as_ref());
    }

    /// The entry of a pattern of a file. The caller sets its position. `refers_to` gets the names of the messages that the
    /// pattern refers to.
    pub(super) fn of_pattern(span: Span, pattern: &Pattern<&str>, refers_to: &mut dyn FnMut(String)) -> Self {
        let mut entry = Self::inline(span, BTreeSet::new());
        visit(pattern, &mut |node| match node {
            Node::Variable(variable) => drop(entry.variables.insert(variable.to_owned())),
            Node::Select { selector, variants } => {
                entry.has_variants = true;
                restrict(&mut entry.events, events_of(selector, variants).as_ref());
            }
            Node::Message { id, attribute } => {
                entry.has_variants = true;
                refers_to(qualified_id(id, attribute));
            }
            Node::Function { name, positional, named } => {
                let option = |wanted: &str| {
                    let option = named.iter().find(|argument| argument.name.name == wanted);
                    option.and_then(|option| literal(&option.value)).unwrap_or_default().to_owned()
                };
                match name {
                    "LIST" => drop(entry.forms.insert(option("form"))),
                    "TOPIC" => drop(entry.topic_forms.insert(option("form"))),
                    _ => {}
                }
                if let [InlineExpression::VariableReference { id }] = positional {
                    entry.functions.entry(id.name.to_owned()).or_default().insert(name.to_owned());
                }
            }
            _ => {}
        });
        entry
    }
}

/// The kinds of event that a selector over EVENT has a wording for. `None`: it has one for all. The default variant is
/// the wording of the kind that it is named after, or, under the name `other`, of all other kinds.
fn events_of(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    let is_event = matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "EVENT");
    let for_the_rest = variants.iter().any(|variant| variant.default && key(variant) == OTHER);
    (is_event && !for_the_rest).then(|| variants.iter().map(|variant| key(variant).to_owned()).collect())
}

/// Restricts kinds of event to those that are in a second set too. `None` is the set of all kinds.
fn restrict(events: &mut Option<BTreeSet<String>>, others: Option<&BTreeSet<String>>) {
    if let Some(others) = others {
        *events = Some(match events.take() {
            Some(events) => events.intersection(others).cloned().collect(),
            None => others.clone(),
        });
    }
}

//! The paths through a message: for each choice of variants, the variables that the sentence uses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::catalogue::{Catalogue, Resource, qualified_id};
use super::signatures::signature;
use super::visit::key;
use crate::diag::Span;

/// The largest number of paths of a message. No sentence that a person can read has so many.
pub const MAX_PATHS: usize = 400;

/// The functions whose results are facts of the meeting, equal in every language. A gender and a plural category are
/// not: they belong to the language.
const FACTS: &[&str] = &["KNOWN", "COMPOSITION", "COUNT", "EVENT", "LINK", "ROLE"];

/// A slice of a `.ftl` file.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    resource: &'a Resource,
    slice: &'a str,
}

impl Place<'_> {
    /// The span in the `.ftl` file.
    pub fn span(&self) -> Span {
        self.resource.span_of(self.slice)
    }
}

/// One way through the variants of a message.
#[derive(Clone, Default)]
pub struct Path<'a> {
    pub choices: Vec<Choice<'a>>,
    /// The variables that are printed or that decide about a variant. A variable that is only asked for with `KNOWN` is
    /// not among them.
    pub uses: BTreeMap<&'a str, Use<'a>>,
}

/// The use of a variable on a path.
#[derive(Clone, Copy)]
pub struct Use<'a> {
    /// False if the variable only decides about a variant.
    pub printed: bool,
    pub place: Place<'a>,
}

/// One variant of a selector.
#[derive(Clone)]
pub struct Choice<'a> {
    /// The function of the selector. Empty if a plain variable is the selector.
    pub function: &'a str,
    pub variable: &'a str,
    /// The key as it is written.
    pub key: &'a str,
    pub place: Place<'a>,
    /// The results of the function for which the variant is taken; `None` if that is not known.
    results: Option<Results<'a>>,
}

/// A set of results of a function.
#[derive(Clone)]
enum Results<'a> {
    Among(BTreeSet<&'a str>),
    AllBut(BTreeSet<&'a str>),
}

impl Results<'_> {
    /// Whether a result can be in both sets. The list of results is not closed, so all but some is never empty.
    fn meet(&self, other: &Self) -> bool {
        match (self, other) {
            (Results::Among(one), Results::Among(two)) => !one.is_disjoint(two),
            (Results::Among(some), Results::AllBut(not)) | (Results::AllBut(not), Results::Among(some)) => {
                !some.is_subset(not)
            }
            (Results::AllBut(_), Results::AllBut(_)) => true,
        }
    }
}

impl<'a> Path<'a> {
    /// Whether both paths can be taken for one meeting. The paths may be those of two languages.
    pub fn meets(&self, other: &Path<'_>) -> bool {
        let facts = |choice: &&Choice<'_>| FACTS.contains(&choice.function);
        self.choices.iter().filter(facts).all(|one| other.choices.iter().all(|two| one.meets(two)))
    }

    /// Whether the path is taken only if the meeting does not give the variable.
    pub fn is_without(&self, variable: &str) -> bool {
        self.choices.iter().any(|choice| {
            choice.function == "KNOWN"
                && choice.variable == variable
                && matches!(&choice.results, Some(Results::Among(results)) if !results.contains("yes"))
        })
    }

    /// The path through both parts of a sentence. `None` if no meeting takes both.
    fn then(&self, next: &Self) -> Option<Self> {
        if !next.choices.iter().all(|one| self.choices.iter().all(|two| one.meets(two))) {
            return None;
        }
        let mut path = self.clone();
        // A message that is referred to twice has its choices once, or they would double with each reference.
        let known = |choice: &&Choice<'_>| self.choices.iter().any(|other| std::ptr::eq(other.key, choice.key));
        path.choices.extend(next.choices.iter().filter(|choice| !known(choice)).cloned());
        path.add_uses(next);
        Some(path)
    }

    fn add_uses(&mut self, next: &Self) {
        for (variable, used) in &next.uses {
            self.use_variable(variable, *used);
        }
    }

    fn has_the_uses_of(&self, other: &Self) -> bool {
        let uses = |path: &Self| path.uses.iter().map(|(variable, used)| (*variable, used.printed)).collect::<Vec<_>>();
        self.choices.is_empty() && other.choices.is_empty() && uses(self) == uses(other)
    }

    fn use_variable(&mut self, variable: &'a str, used: Use<'a>) {
        let known = self.uses.entry(variable).or_insert(used);
        if used.printed && !known.printed {
            *known = used;
        }
    }

    /// Whether the path uses the variable as much as another one does: prints it if the other prints it.
    pub fn has(&self, variable: &str, other: Use<'_>) -> bool {
        self.uses.get(variable).is_some_and(|used| used.printed || !other.printed)
    }
}

impl Choice<'_> {
    /// Whether one meeting can take both variants. True if they depend on different things.
    fn meets(&self, other: &Choice<'_>) -> bool {
        if (self.function, self.variable) != (other.function, other.variable) {
            return true;
        }
        match (&self.results, &other.results) {
            (Some(one), Some(two)) => one.meet(two),
            _ => true,
        }
    }
}

/// Finds the paths of the messages of one language.
#[derive(Clone, Copy)]
pub struct Messages<'a> {
    pub catalogue: &'a Catalogue,
}

/// What is known while the paths of a message are found.
#[derive(Default)]
struct Walk<'a> {
    /// The messages that refer to the current one, from the outermost.
    within: Vec<String>,
    /// The paths of the messages that were looked at. Messages that refer to others several times each would take
    /// exponential time without this.
    found: BTreeMap<String, Option<Vec<Path<'a>>>>,
}

impl<'a> Messages<'a> {
    /// The place of the name of a message or attribute. `None` if there is none of this name.
    pub fn place(self, name: &str) -> Option<Place<'a>> {
        self.catalogue.pattern(name).map(|(resource, slice, _)| Place { resource, slice })
    }

    /// The paths through a message or attribute. `None` if there are more than [`MAX_PATHS`].
    pub fn paths(self, name: &str) -> Option<Vec<Path<'a>>> {
        self.of_message(name, &mut Walk::default())
    }

    fn of_message(self, name: &str, walk: &mut Walk<'a>) -> Option<Vec<Path<'a>>> {
        if let Some(paths) = walk.found.get(name) {
            return paths.clone();
        }
        let Some((resource, _, pattern)) = self.catalogue.pattern(name) else {
            return Some(vec![Path::default()]);
        };
        // Messages that refer to each other in a circle cannot be formatted: the check of each language reports them.
        if walk.within.iter().any(|outer| outer == name) {
            return Some(vec![Path::default()]);
        }
        walk.within.push(name.to_owned());
        let paths = self.of_pattern(pattern, resource, walk);
        walk.within.pop();
        walk.found.insert(name.to_owned(), paths.clone());
        paths
    }

    fn of_pattern(
        self,
        pattern: &'a Pattern<&'a str>,
        resource: &'a Resource,
        walk: &mut Walk<'a>,
    ) -> Option<Vec<Path<'a>>> {
        let mut paths = vec![Path::default()];
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                paths = product(paths, self.of_expression(expression, resource, walk)?)?;
            }
        }
        Some(paths)
    }

    fn of_expression(
        self,
        expression: &'a Expression<&'a str>,
        resource: &'a Resource,
        walk: &mut Walk<'a>,
    ) -> Option<Vec<Path<'a>>> {
        let Expression::Select { selector, variants } = expression else {
            let Expression::Inline(inline) = expression else { return Some(vec![Path::default()]) };
            return self.of_inline(inline, resource, walk);
        };
        let mut inner = Vec::new();
        for variant in variants {
            inner.push((variant, self.of_pattern(&variant.value, resource, walk)?));
        }
        // If all variants use the same, the choice does not matter: most messages then have a single path.
        let same = match inner.first().map(|(_, paths)| paths.as_slice()) {
            Some([first]) => inner.iter().all(|(_, paths)| matches!(&paths[..], [path] if path.has_the_uses_of(first))),
            _ => false,
        };
        let paths: Vec<Path<'a>> = if same {
            inner.into_iter().take(1).flat_map(|(_, paths)| paths).collect()
        } else {
            let with_choice = |(variant, paths): &(&'a Variant<&'a str>, Vec<Path<'a>>)| -> Vec<Path<'a>> {
                let choices = choice(selector, variant, variants, resource);
                let choice = Path { choices, ..Path::default() };
                paths.iter().filter_map(|path| choice.then(path)).collect()
            };
            inner.iter().flat_map(with_choice).collect()
        };
        let mut asked = Path::default();
        if let Some((function, variable)) = selected(selector)
            && !matches!(function, "KNOWN" | "EVENT" | "LINK")
        {
            // A text for a role names it (“the guest”), so it need not print the name.
            let printed = function == "ROLE";
            asked.use_variable(variable, Use { printed, place: Place { resource, slice: variable } });
        }
        product(vec![asked], paths)
    }

    fn of_inline(
        self,
        inline: &'a InlineExpression<&'a str>,
        resource: &'a Resource,
        walk: &mut Walk<'a>,
    ) -> Option<Vec<Path<'a>>> {
        let mut path = Path::default();
        match inline {
            InlineExpression::VariableReference { id } => {
                path.use_variable(id.name, Use { printed: true, place: Place { resource, slice: id.name } });
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                let mut paths = vec![path];
                for argument in &arguments.positional {
                    paths = product(paths, self.of_inline(argument, resource, walk)?)?;
                }
                return Some(paths);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = qualified_id(id.name, attribute.as_ref().map(|attribute| attribute.name));
                return self.of_message(&name, walk);
            }
            InlineExpression::Placeable { expression } => return self.of_expression(expression, resource, walk),
            // A term has only the arguments of its reference, which are literals.
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
        Some(vec![path])
    }
}

/// Every path of the first list, followed by every path of the second. `None` if there are too many.
fn product<'a>(mut first: Vec<Path<'a>>, second: Vec<Path<'a>>) -> Option<Vec<Path<'a>>> {
    // Most parts of a sentence have one path and no choice. They are added without copying.
    match (&first[..], &second[..]) {
        (_, [next]) if next.choices.is_empty() => {
            for path in &mut first {
                path.add_uses(next);
            }
            return Some(first);
        }
        ([one], _) if one.choices.is_empty() && one.uses.is_empty() => return Some(second),
        _ => {}
    }
    let paths: Vec<Path<'a>> = first.iter().flat_map(|one| second.iter().filter_map(|two| one.then(two))).collect();
    (paths.len() <= MAX_PATHS).then_some(paths)
}

/// The choice of a variant. Empty if the selector is no function of a variable.
fn choice<'a>(
    selector: &'a InlineExpression<&'a str>,
    variant: &'a Variant<&'a str>,
    variants: &'a [Variant<&'a str>],
    resource: &'a Resource,
) -> Vec<Choice<'a>> {
    let Some((function, variable)) = selected(selector) else {
        return Vec::new();
    };
    let has_options =
        matches!(selector, InlineExpression::FunctionReference { arguments, .. } if !arguments.named.is_empty());
    let named = || variants.iter().filter(|other| !other.default).map(key);
    let results = signature(function).map_or(&[][..], |signature| signature.results);
    // A key such as `one` is a plural category of the language, and no number that two languages could share.
    let by_category = function == "COUNT" && named().any(|key| !key.starts_with(|c: char| c.is_ascii_digit()));
    let results = match (variant.default, results) {
        _ if has_options || by_category => None,
        (false, _) => Some(Results::Among(BTreeSet::from([key(variant)]))),
        (true, []) => Some(Results::AllBut(named().collect())),
        (true, all) => {
            let named: Vec<&str> = named().collect();
            Some(Results::Among(all.iter().copied().filter(|result| !named.contains(result)).collect()))
        }
    };
    let place = Place { resource, slice: key(variant) };
    vec![Choice { function, variable, key: key(variant), place, results }]
}

/// The function and the variable of a selector. The function is empty if the variable itself is the selector.
fn selected<'a>(selector: &'a InlineExpression<&'a str>) -> Option<(&'a str, &'a str)> {
    let (function, argument) = match selector {
        InlineExpression::FunctionReference { id, arguments } => (id.name, arguments.positional.first()?),
        other => ("", other),
    };
    match argument {
        InlineExpression::VariableReference { id } => Some((function, id.name)),
        _ => None,
    }
}

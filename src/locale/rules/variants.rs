//! The variants of a choice, compared with each other: words that one of them lost, a text that stands twice, a variant that
//! prints nothing.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::Surroundings;
use crate::diag::{Code, Finding};
use crate::locale::Locale;
use crate::locale::catalogue::Resource;
use crate::locale::visit::{Node, key, literal, visit};

/// The functions whose variants are forms of the same words.
const OF_WORDS: &[&str] = &["GENDER", "PLURAL", "ORDINAL", "ANIMACY"];

/// The functions whose results are facts: a variant of one language says what the same variant of another one says.
const OF_FACTS: &[&str] = &["COMPOSITION", "COUNT", "EVENT", "KNOWN", "ROLE"];

/// Words with at most so many letters can differ in all of them: *is*, *are*.
const SHORT: usize = 4;

pub(super) fn check(locale: &Locale, _: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    for resource in &locale.catalogue.resources {
        for (name, _, pattern) in resource.patterns() {
            visit(pattern, &mut |node| {
                if let Node::Select { selector, variants } = node
                    && let Some((function, _)) = selected(selector)
                {
                    let choice = Choice { name: &name, function, variants, resource };
                    if OF_WORDS.contains(&function) {
                        choice.empty(findings);
                        choice.repeated(findings);
                        choice.unlike(findings);
                    } else if matches!(function, "EVENT" | "ROLE") {
                        choice.empty(findings);
                    }
                }
            });
        }
    }
}

/// One selector over the forms of words.
struct Choice<'a> {
    name: &'a str,
    function: &'a str,
    variants: &'a [Variant<&'a str>],
    resource: &'a Resource,
}

impl Choice<'_> {
    /// A variant without words, where the others have some. An ending may be missing: *guest{ … -> [plural] s *[other] {""} }*.
    fn empty(&self, findings: &mut Vec<Finding>) {
        let letters = |variant: &Variant<&str>| shown(&variant.value).chars().filter(|c| c.is_alphanumeric()).count();
        let longest = self.variants.iter().map(letters).max().unwrap_or(0);
        if longest <= 2 {
            return;
        }
        for variant in self.variants.iter().filter(|variant| shown(&variant.value).trim().is_empty()) {
            let message = format!("`{}` prints nothing if {} is `{}`", self.name, self.function, key(variant));
            let finding = Finding::new(Code::VariantEmpty, message).at(self.resource.span_of(key(variant)));
            findings.push(finding.help("write the words that the other variants have, in the form of this one"));
        }
    }

    /// The same text for two genders. Some categories of numbers can have one form, such as a noun after 3 and after 8, but not
    /// all.
    fn repeated(&self, findings: &mut Vec<Finding>) {
        let first = self.variants.first().map(|variant| shown(&variant.value));
        let all = self.variants.iter().all(|variant| Some(shown(&variant.value)) == first);
        if self.variants.len() < 2 || self.function != "GENDER" && !all {
            return;
        }
        for (at, variant) in self.variants.iter().enumerate() {
            let text = shown(&variant.value);
            let Some(first) = self.variants[..at].iter().find(|first| shown(&first.value) == text) else { continue };
            let message = format!("`{}` has the same text for `{}` and `{}`", self.name, key(first), key(variant));
            let finding = Finding::new(Code::VariantRepeated, message).at(self.resource.span_of(key(variant)));
            let finding = finding.related(self.resource.span_of(key(first)), "the first one");
            findings.push(finding.help("write each form, or leave out the choice if there is one form only"));
        }
    }

    /// A variant whose words are not forms of the words of the others.
    fn unlike(&self, findings: &mut Vec<Finding>) {
        let texts: Vec<Vec<String>> = self.variants.iter().map(|variant| words(&shown(&variant.value))).collect();
        if texts.iter().any(Vec::is_empty) || texts.len() < 2 {
            return;
        }
        let like = |one: usize, other: usize| are_forms(&texts[one], &texts[other]);
        let strange = |at: usize| (0..texts.len()).filter(|other| *other != at && !like(at, *other)).count();
        let numbers: Vec<usize> = (0..texts.len()).map(strange).collect();
        let Some(most) = numbers.iter().max().copied().filter(|most| *most > 0) else { return };
        // Of two variants, the default is the one that is right.
        let guilty = (0..texts.len()).rev().filter(|at| numbers[*at] == most);
        let Some(at) = guilty.min_by_key(|at| self.variants[*at].default) else { return };
        let other = (0..texts.len()).find(|other| *other != at && !like(at, *other)).unwrap_or(0);
        let message = format!(
            "`{}` says “{}” if {} is `{}`, and “{}” if it is `{}`",
            self.name,
            shown(&self.variants[at].value).trim(),
            self.function,
            key(&self.variants[at]),
            shown(&self.variants[other].value).trim(),
            key(&self.variants[other])
        );
        let finding = Finding::new(Code::VariantUnlike, message).at(self.resource.span_of(key(&self.variants[at])));
        let finding = finding.related(self.resource.span_of(key(&self.variants[other])), "the other variant");
        findings.push(finding.help("write forms of the same words in every variant"));
    }
}

/// True if the texts have forms of the same words: as many words, each of which begins like the other one.
fn are_forms(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| look_alike(one, other))
}

fn look_alike(one: &str, other: &str) -> bool {
    let length = |word: &str| word.chars().count();
    let shorter = length(one).min(length(other));
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let is_placeable = |word: &str| word.starts_with('{');
    match (is_placeable(one), is_placeable(other)) {
        (true, true) => one == other,
        (false, false) => shorter <= SHORT || 3 * common >= shorter,
        _ => false,
    }
}

/// The words of a text in small letters, and its placeables.
fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let close = rest[open..].find('}').map_or(rest.len(), |at| open + at + 1);
        found.extend(words_of(&rest[..open]));
        found.push(rest[open..close].to_owned());
        rest = &rest[close..];
    }
    found.extend(words_of(rest));
    found
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The text of a pattern with each placeable as the function and the variable that it prints: `{NAME $x}`. Literals are
/// printed as they are, and an inner choice is its first variant.
fn shown(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => show(expression, &mut text),
        }
    }
    text
}

fn show(expression: &Expression<&str>, text: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            text.push_str(&variants.first().map(|variant| shown(&variant.value)).unwrap_or_default());
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => show(expression, text),
        Expression::Inline(inline) => match (literal(inline), inline) {
            (Some(literal), _) => text.push_str(literal),
            (None, InlineExpression::FunctionReference { id, arguments }) => {
                let variable = match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => id.name,
                    _ => "",
                };
                text.push_str(&format!("{{{} {variable}}}", id.name));
            }
            (None, InlineExpression::VariableReference { id }) => text.push_str(&format!("{{{}}}", id.name)),
            (None, InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. }) => {
                text.push_str(&format!("{{ref {}}}", id.name));
            }
            _ => {}
        },
    }
}

/// The function and the variable of a selector. `None` if it is no function of a variable.
fn selected<'a>(selector: &InlineExpression<&'a str>) -> Option<(&'a str, &'a str)> {
    let InlineExpression::FunctionReference { id, arguments } = selector else { return None };
    match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id: variable }) => Some((id.name, variable.name)),
        _ => None,
    }
}

/// The variants of one message in one language that facts choose, by function, variable and key: the place of the key, and
/// whether the variant prints nothing.
type OfFacts<'a> = BTreeMap<(&'a str, &'a str, &'a str), (&'a str, bool)>;

/// Compares the variants of the languages. A paper would lose words, so this is checked before any is made.
pub fn compare_variants(locales: &[Locale], findings: &mut Vec<Finding>) {
    let names: BTreeSet<&String> = locales.iter().flat_map(|locale| locale.catalogue.entries.keys()).collect();
    for name in names {
        let found: Vec<(&Locale, &Resource, OfFacts<'_>)> = locales
            .iter()
            .filter_map(|locale| {
                let (resource, _, pattern) = locale.catalogue.pattern(name)?;
                Some((locale, resource, of_facts(pattern)))
            })
            .collect();
        if found.iter().all(|(.., variants)| variants.is_empty()) {
            continue;
        }
        compare_empty(name, &found, findings);
        compare_figures(name, &found, findings);
    }
}

fn of_facts<'a>(pattern: &'a Pattern<&'a str>) -> OfFacts<'a> {
    let mut found = OfFacts::new();
    visit(pattern, &mut |node| {
        if let Node::Select { selector, variants } = node
            && let Some((function, variable)) = selected(selector)
            && OF_FACTS.contains(&function)
        {
            for variant in variants {
                let empty = shown(&variant.value).trim().is_empty();
                let place = key(variant);
                let known = found.entry((function, variable, place)).or_insert((place, empty));
                known.1 &= empty;
            }
        }
    });
    found
}

/// A variant that prints nothing in one language alone.
fn compare_empty(name: &str, found: &[(&Locale, &Resource, OfFacts<'_>)], findings: &mut Vec<Finding>) {
    for (at, (_, resource, variants)) in found.iter().enumerate() {
        let empty = variants.iter().filter(|(_, (_, empty))| *empty);
        for ((function, variable, key), (place, _)) in empty {
            let others = found.iter().enumerate().filter(|(other, _)| *other != at);
            let theirs: Vec<bool> =
                others.filter_map(|(_, (.., theirs))| Some(theirs.get(&(*function, *variable, *key))?.1)).collect();
            // A choice that the others make elsewhere cannot be compared.
            // What is said without an argument may stand in another part of the sentence. Where several languages agree, it does not.
            let least = if *function == "KNOWN" { 2 } else { 1 };
            if theirs.len() < least || theirs.iter().any(|empty| *empty) {
                continue;
            }
            // The rule about one language has the same message, so that one mistake is one finding.
            let message = format!("`{name}` prints nothing if {function} is `{key}`");
            let finding = Finding::new(Code::VariantEmpty, message).at(resource.span_of(place));
            findings.push(finding.help("write the words that the other languages have there"));
        }
    }
}

/// A number that is a key in one language and not in the others: *[2]* where they have *[1]*. Of two languages, the first one
/// is right.
fn compare_figures(name: &str, found: &[(&Locale, &Resource, OfFacts<'_>)], findings: &mut Vec<Finding>) {
    let choices: BTreeSet<(&str, &str)> = found
        .iter()
        .flat_map(|(.., variants)| variants.keys().map(|(function, variable, _)| (*function, *variable)))
        .collect();
    for choice in choices {
        let own = |variants: &OfFacts<'_>| -> BTreeSet<String> {
            let keys = variants.keys().filter(|(function, variable, _)| (*function, *variable) == choice);
            keys.map(|(.., key)| *key)
                .filter(|key| key.starts_with(|c: char| c.is_ascii_digit()))
                .map(str::to_owned)
                .collect()
        };
        let all: Vec<BTreeSet<String>> = found.iter().map(|(.., variants)| own(variants)).collect();
        let given: Vec<&BTreeSet<String>> = all.iter().filter(|figures| !figures.is_empty()).collect();
        let count = |figures: &BTreeSet<String>| given.iter().filter(|other| **other == figures).count();
        let Some(usual) = given.iter().find(|figures| count(figures) * 2 > given.len()).or(given.first()) else {
            continue;
        };
        for ((locale, resource, variants), figures) in found.iter().zip(&all) {
            let Some(key) = figures.iter().find(|key| !usual.contains(*key)) else { continue };
            let Some((place, _)) = variants.get(&(choice.0, choice.1, key.as_str())) else { continue };
            let language = &locale.language;
            let message =
                format!("`{name}` in {language} has a variant `{key}` of {}, and other languages do not", choice.0);
            let finding = Finding::new(Code::VariantMissing, message).at(resource.span_of(place));
            let known: Vec<String> = usual.iter().map(|key| format!("`{key}`")).collect();
            findings.push(finding.help(format!("they have {}", known.join(", "))));
        }
    }
}

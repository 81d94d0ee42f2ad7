//! Endings that are glued to a placeable by hand: `{ NUMBER($n) }-dən`, `{ NAME($x) }ın`. The name that is printed decides
//! the ending, so a function has to make it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Surroundings;
use crate::diag::{Code, Finding};
use crate::grammar::{InflectionRules, Word, WordKind};
use crate::locale::Locale;
use crate::locale::catalogue::Resource;
use crate::locale::visit::{Node, literal, visit};

/// An ending behind a hyphen has at most so many letters. A longer one is a word of its own, unless the rules make it.
const SHORT: usize = 2;

pub(super) fn check(locale: &Locale, surroundings: &Surroundings<'_>, findings: &mut Vec<Finding>) {
    let words = Endings { locale, hyphenated: hyphenated_endings(locale, surroundings) };
    for resource in &locale.catalogue.resources {
        for (name, _, pattern) in resource.patterns() {
            words.of_pattern(&name, pattern, resource, findings);
            visit(pattern, &mut |node| {
                // The ordinal category of a number decides its ending: “1st”, “2nd”.
                if let Node::Select { selector, variants } = node
                    && !matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "ORDINAL")
                {
                    for variant in variants {
                        words.of_pattern(&name, &variant.value, resource, findings);
                    }
                }
            });
        }
    }
}

/// What the check knows of a language.
struct Endings<'a> {
    locale: &'a Locale,
    /// The endings that the rules put behind a hyphen.
    hyphenated: BTreeSet<String>,
}

impl Endings<'_> {
    fn of_pattern(&self, name: &str, pattern: &Pattern<&str>, resource: &Resource, findings: &mut Vec<Finding>) {
        for pair in pattern.elements.windows(2) {
            let [PatternElement::Placeable { expression }, PatternElement::TextElement { value }] = pair else {
                continue;
            };
            let Some(ending) = ending(value, &self.hyphenated).filter(|_| self.prints_last(expression, 0)) else {
                continue;
            };
            let message = format!("the ending “{ending}” is glued to what a placeable of `{name}` prints");
            let finding = Finding::new(Code::GluedEnding, message).at(resource.span_of(&value[..ending.len()]));
            findings.push(
                finding.help("the printed word decides its ending: ask for a case, such as { NAME($x, case: \"…\") }"),
            );
        }
    }

    /// Whether the last thing that the expression prints is a name or a number. `depth` is the number of messages that refer
    /// to it.
    fn prints_last(&self, expression: &Expression<&str>, depth: usize) -> bool {
        /// Messages that refer to each other in a circle have a finding of their own.
        const DEEP: usize = 8;
        let of_pattern = |pattern: &Pattern<&str>| match pattern.elements.last() {
            Some(PatternElement::Placeable { expression }) => self.prints_last(expression, depth + 1),
            _ => false,
        };
        match expression {
            Expression::Select { variants, .. } => variants.iter().any(|variant| of_pattern(&variant.value)),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.prints_last(expression, depth),
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) if depth < DEEP => {
                self.locale.catalogue.pattern(id.name).is_none_or(|(.., pattern)| of_pattern(pattern))
            }
            Expression::Inline(inline) => literal(inline).is_none(),
        }
    }
}

/// The beginning of a text that is an ending of the word before it.
fn ending<'t>(text: &'t str, hyphenated: &BTreeSet<String>) -> Option<&'t str> {
    let letters = |text: &str| -> usize { text.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum() };
    let mark = text.chars().next().filter(|c| !c.is_alphabetic());
    let start = mark.map_or(0, char::len_utf8);
    let length = letters(&text[start..]);
    let word = &text[start..start + length];
    let is_ending = match mark {
        None => true,
        Some('’' | '\'' | 'ʼ') => true,
        // An ending behind a quotation belongs to the name in it.
        Some('”' | '»' | '"') => true,
        Some('-' | '‑') => hyphenated.contains(word) || word.chars().count() <= SHORT,
        Some(_) => false,
    };
    (is_ending && length > 0).then(|| &text[..start + length])
}

/// The endings that the rules put behind a hyphen, after figures and abbreviations.
fn hyphenated_endings(locale: &Locale, surroundings: &Surroundings<'_>) -> BTreeSet<String> {
    let Some(rules) = locale.rules.as_deref() else { return BTreeSet::new() };
    let mut found = BTreeSet::new();
    let figures =
        (0..=20_u64).chain([30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000]).map(|number| number.to_string());
    figures.for_each(|number| add(&number, WordKind::Number, rules, &mut found));
    let abbreviations = surroundings
        .directory
        .designations()
        .filter_map(|(_, designation)| designation.languages.get(&locale.language.tag)?.abbr.as_deref());
    abbreviations.for_each(|abbr| add(&abbr.citation, WordKind::Abbreviation, rules, &mut found));
    found
}

fn add(text: &str, kind: WordKind, rules: &InflectionRules, found: &mut BTreeSet<String>) {
    let forms = rules.paradigm(&Word::new(text, kind)).into_iter().filter_map(|(_, form)| form);
    let ending = |form: &str| form.strip_prefix(text)?.strip_prefix('-').map(str::to_owned);
    found.extend(forms.filter_map(|form| ending(&form.text)));
}

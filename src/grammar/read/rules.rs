//! Reads `[[rule]]`.

use std::collections::BTreeMap;

use super::cases::{Syncretism, case};
use super::conditions::{conditions, patterns};
use super::section::Section;
use crate::diag::{Code, Finding, Span};
use crate::grammar::harmony::Harmony;
use crate::grammar::inflection_rules::FunctionWord;
use crate::grammar::pattern::Letters;
use crate::grammar::rule::{Ending, Rule};
use crate::spanned;

/// The definitions in the file to which a rule can refer.
pub(super) struct Definitions<'k> {
    pub cases: &'k [String],
    pub letters: &'k Letters,
    pub harmony: &'k Harmony,
    pub syncretism: &'k Syncretism,
    pub function_words: &'k [FunctionWord],
}

impl Definitions<'_> {
    /// True if only function words build this case, so that a rule must not have an ending for it.
    fn requires_function_word(&self, case: usize) -> bool {
        let pairs = || self.function_words.iter().flat_map(|function_word| &function_word.cases);
        pairs().any(|(own, _)| *own == case) && !pairs().any(|(_, case_after)| *case_after == case)
    }
}

pub(super) fn rules(file: &mut Section<'_, '_>, definitions: &Definitions<'_>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut names = BTreeMap::new();
    for value in file.items("rule") {
        let Some(table) = value.table("a table", file.findings) else { continue };
        let mut section = Section::new(table, "a rule", file.findings);
        let rule = rule(&mut section, definitions);
        section.finish();
        let Some((rule, span)) = rule else { continue };
        match names.get(&rule.name) {
            Some(first) => {
                let message = format!("there are two rules `{}`", rule.name);
                let finding = Finding::new(Code::DuplicateId, message).at(span);
                file.findings.push(finding.related(Span::clone(first), "the first one"));
            }
            None => {
                names.insert(rule.name.clone(), span);
            }
        }
        rules.push(rule);
    }
    rules
}

/// A rule, and the place of its name.
fn rule(section: &mut Section<'_, '_>, definitions: &Definitions<'_>) -> Option<(Rule, Span)> {
    let name = section.fields.required("name", "name = \"…\": `decline` shows this name", section.findings)?;
    let name = name.text("a name", section.findings)?;
    let invariable = section.boolean("invariable") == Some(true);
    let words = words(section);
    let mut rule = Rule {
        conditions: conditions(section, definitions.letters),
        ends: patterns(section, "ends", definitions.letters),
        word_cuts: words.values().copied().collect(),
        words: words.into_keys().collect(),
        attributive: section.boolean("attributive") == Some(true),
        endings: [Vec::new(), Vec::new()],
        has_harmony: false,
        doubts: [Vec::new(), Vec::new()],
        examples: section.examples(),
        name: name.value.clone(),
        span: Some(name.span.clone()),
    };
    let given = given_endings(section, definitions, invariable);
    let harmonised = |ending: &Ending| match ending {
        Ending::Suffix(text) => text.contains(|letter| definitions.harmony.contains(letter)),
        Ending::AsIs | Ending::Missing => false,
    };
    rule.has_harmony = given.iter().flatten().any(harmonised);
    rule.endings = [0, 1].map(|animate| endings(&given, definitions, animate, invariable));
    let doubts = doubts(section, definitions);
    let has_doubts = doubts.iter().any(Option::is_some);
    let doubt_of_source = |case: usize, animate| doubts[source(case, &given, definitions, animate)].clone();
    let doubt = |case: usize, animate| doubts[case].clone().or_else(|| doubt_of_source(case, animate));
    if has_doubts {
        rule.doubts = [0, 1].map(|animate| (0..doubts.len()).map(|case| doubt(case, animate)).collect());
    }
    if rule.examples.is_empty() {
        let message = format!("the rule `{}` has no example", rule.name);
        let finding = Finding::new(Code::MissingKey, message).at(name.span.clone());
        section.findings.push(finding.help("example = \"word: form, form\", in the order of the locale's cases"));
    }
    Some((rule, name.span))
}

/// The endings in the `forms` of a rule, by case.
fn given_endings(
    section: &mut Section<'_, '_>,
    definitions: &Definitions<'_>,
    invariable: bool,
) -> Vec<Option<Ending>> {
    let mut given = vec![None; definitions.cases.len()];
    let span = section.fields.span().clone();
    let Some(value) = section.fields.optional("forms") else {
        if !invariable {
            section.wrong(span, "a rule needs `forms`, or `invariable = true`");
        }
        return given;
    };
    if invariable {
        section.wrong(value.span.clone(), "a rule with `invariable = true` cannot have `forms`");
    }
    let Some(table) = value.table("endings by case", section.findings) else { return given };
    for (name, value) in &table.entries {
        let number = case(name, definitions.cases, section.findings);
        let Some(text) = value.text("an ending", section.findings) else { continue };
        if number == Some(0) || number.is_some_and(|number| definitions.requires_function_word(number)) {
            section.wrong(name.span.clone(), format!("`{}` cannot have an ending", name.value));
        }
        let unknown = |letter: &char| letter.is_uppercase() && !definitions.harmony.contains(*letter);
        if let Some((at, capital)) = text.value.char_indices().find(|(_, letter)| unknown(letter)) {
            let message = format!("[harmony] has no letter `{capital}`");
            section.wrong(value.subspan(at..at + capital.len_utf8()), message);
        }
        if let Some(slot) = number.and_then(|number| given.get_mut(number)) {
            *slot = Some(Ending::Suffix(text.value.into()));
        }
    }
    given
}

/// The endings of all cases, including copies of other cases. `animate` is 0 or 1, as in [`Syncretism`].
fn endings(given: &[Option<Ending>], definitions: &Definitions<'_>, animate: usize, invariable: bool) -> Vec<Ending> {
    let ending = |case: usize| {
        let from = if invariable { case } else { source(case, given, definitions, animate) };
        if from == 0 || invariable && !definitions.requires_function_word(from) {
            return Ending::AsIs;
        }
        given.get(from).cloned().flatten().unwrap_or(Ending::Missing)
    };
    (0..definitions.cases.len()).map(ending).collect()
}

/// The case from which a case without its own ending copies its form. The case itself if it does not copy any.
fn source(case: usize, given: &[Option<Ending>], definitions: &Definitions<'_>, animate: usize) -> usize {
    let mut at = case;
    while at != 0 && given.get(at).is_some_and(Option::is_none) {
        match definitions.syncretism.get(at).and_then(|syncretism| syncretism[animate]) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Whole words, each with the number of letters after the mark `|`.
fn words(section: &mut Section<'_, '_>) -> BTreeMap<String, usize> {
    let marked = |text: spanned::Spanned<String>| match text.value.split_once('|') {
        Some((stem, rest)) => (format!("{stem}{rest}"), rest.chars().count()),
        None => (text.value, 0),
    };
    section.texts("words").into_iter().map(marked).collect()
}

/// Why a form may be wrong, by case. The file gives one text for all cases or one for each case.
fn doubts(section: &mut Section<'_, '_>, definitions: &Definitions<'_>) -> Vec<Option<String>> {
    let mut doubts = vec![None; definitions.cases.len()];
    let Some(value) = section.fields.optional("doubt") else { return doubts };
    if let spanned::Kind::Table(table) = &value.kind {
        for (name, value) in &table.entries {
            let number = case(name, definitions.cases, section.findings);
            let text = value.text("the reason for the doubt, as a text", section.findings);
            if let (Some(number), Some(text)) = (number, text) {
                doubts[number] = Some(text.value);
            }
        }
    } else if let Some(text) = value.text("the reason for the doubt, as a text", section.findings) {
        doubts.iter_mut().skip(1).for_each(|doubt| *doubt = Some(text.value.clone()));
    }
    doubts
}

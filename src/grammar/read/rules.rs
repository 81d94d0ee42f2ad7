//! `[[rule]]`.

use std::collections::BTreeMap;

use super::cases::{Same, case};
use super::conditions::{conditions, patterns};
use super::section::Section;
use crate::diag::{Code, Finding, Place};
use crate::grammar::harmony::Harmony;
use crate::grammar::inflector::Before;
use crate::grammar::pattern::Letters;
use crate::grammar::rule::{Ending, Rule};
use crate::spanned;

/// What a rule may name.
pub(super) struct Known<'k> {
    pub cases: &'k [String],
    pub letters: &'k Letters,
    pub harmony: &'k Harmony,
    pub same: &'k Same,
    pub before: &'k [Before],
}

impl Known<'_> {
    /// True for a case that a word before another case makes, and the rules never.
    fn is_never_of_rules(&self, case: usize) -> bool {
        let all = || self.before.iter().flat_map(|before| &before.cases);
        all().any(|(made, _)| *made == case) && !all().any(|(_, of)| *of == case)
    }
}

pub(super) fn rules(file: &mut Section<'_, '_>, known: &Known<'_>) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut names = BTreeMap::new();
    for value in file.items("rule") {
        let Some(table) = value.table("a table", file.findings) else { continue };
        let mut section = Section::new(table, "a rule", file.findings);
        let rule = rule(&mut section, known);
        section.finish();
        let Some(rule) = rule else { continue };
        match names.get(&rule.name) {
            Some(first) => {
                let message = format!("there are two rules `{}`", rule.name);
                let finding = Finding::new(Code::DuplicateId, message).at(rule.place.clone());
                file.findings.push(finding.related(Place::clone(first), "the first one"));
            }
            None => {
                names.insert(rule.name.clone(), rule.place.clone());
            }
        }
        rules.push(rule);
    }
    rules
}

fn rule(section: &mut Section<'_, '_>, known: &Known<'_>) -> Option<Rule> {
    let name = section.fields.required("name", "name = \"…\", by which `decline` shows it", section.findings)?;
    let name = name.text("a name", section.findings)?;
    let invariable = section.boolean("invariable") == Some(true);
    let mut rule = Rule {
        conditions: conditions(section, known.letters),
        ends: patterns(section, "ends", known.letters),
        words: words(section),
        attribute: section.boolean("attribute") == Some(true),
        endings: [Vec::new(), Vec::new()],
        harmonises: false,
        doubts: [Vec::new(), Vec::new()],
        examples: section.examples(),
        name: name.value,
        place: name.place,
    };
    let given = given(section, known, invariable);
    let harmonised = |ending: &Ending| match ending {
        Ending::After(text) => text.contains(|letter| known.harmony.knows(letter)),
        Ending::AsIs | Ending::None => false,
    };
    rule.harmonises = given.iter().flatten().any(harmonised);
    rule.endings = [0, 1].map(|animate| endings(&given, known, animate, invariable));
    let doubts = doubts(section, known);
    let sure = doubts.iter().all(Option::is_none);
    let of_source = |case: usize, animate| doubts[source(case, &given, known, animate)].clone();
    let doubt = |case: usize, animate| doubts[case].clone().or_else(|| of_source(case, animate));
    if !sure {
        rule.doubts = [0, 1].map(|animate| (0..doubts.len()).map(|case| doubt(case, animate)).collect());
    }
    if rule.examples.is_empty() {
        let message = format!("the rule `{}` has no example", rule.name);
        let finding = Finding::new(Code::MissingKey, message).at(rule.place.clone());
        section.findings.push(finding.help("example = \"word: form, form\", in the order of the locale's cases"));
    }
    Some(rule)
}

/// The endings that the rule gives, by case.
fn given(section: &mut Section<'_, '_>, known: &Known<'_>, invariable: bool) -> Vec<Option<Ending>> {
    let mut given = vec![None; known.cases.len()];
    let place = section.fields.place().clone();
    let Some(value) = section.fields.optional("forms") else {
        if !invariable {
            section.wrong(place, "a rule needs `forms`, or `invariable = true`");
        }
        return given;
    };
    if invariable {
        section.wrong(value.place.clone(), "a rule has `forms` or is invariable");
    }
    let Some(table) = value.table("endings by case", section.findings) else { return given };
    for (name, value) in &table.entries {
        let number = case(name, known.cases, section.findings);
        let Some(text) = value.text("an ending", section.findings) else { continue };
        if number == Some(0) || number.is_some_and(|number| known.is_never_of_rules(number)) {
            let words = "is not made by an ending";
            section.wrong(name.place.clone(), format!("`{}` {words}", name.value));
        }
        let unknown = |letter: &char| letter.is_uppercase() && !known.harmony.knows(*letter);
        if let Some((at, capital)) = text.value.char_indices().find(|(_, letter)| unknown(letter)) {
            let message = format!("[harmony] has no letter `{capital}`");
            section.wrong(value.within(at..at + capital.len_utf8()), message);
        }
        if let Some(slot) = number.and_then(|number| given.get_mut(number)) {
            *slot = Some(Ending::After(text.value.into()));
        }
    }
    given
}

/// Endings with the copies in their places.
fn endings(given: &[Option<Ending>], known: &Known<'_>, animate: usize, invariable: bool) -> Vec<Ending> {
    let ending = |case: usize| {
        let from = if invariable { case } else { source(case, given, known, animate) };
        if from == 0 || invariable && !known.is_never_of_rules(from) {
            return Ending::AsIs;
        }
        given.get(from).cloned().flatten().unwrap_or(Ending::None)
    };
    (0..known.cases.len()).map(ending).collect()
}

/// The case of which a left out one is a copy; the case itself where it is none.
fn source(case: usize, given: &[Option<Ending>], known: &Known<'_>, animate: usize) -> usize {
    let mut at = case;
    while at != 0 && given.get(at).is_some_and(Option::is_none) {
        match known.same.get(at).and_then(|same| same[animate]) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Whole words, each with what is right of its mark counted.
fn words(section: &mut Section<'_, '_>) -> BTreeMap<String, usize> {
    let marked = |text: spanned::Spanned<String>| match text.value.split_once('|') {
        Some((stem, rest)) => (format!("{stem}{rest}"), rest.chars().count()),
        None => (text.value, 0),
    };
    section.texts("words").into_iter().map(marked).collect()
}

/// By case, why the form is not sure: one text for all, or texts by case.
fn doubts(section: &mut Section<'_, '_>, known: &Known<'_>) -> Vec<Option<String>> {
    let mut doubts = vec![None; known.cases.len()];
    let Some(value) = section.fields.optional("doubt") else { return doubts };
    if let spanned::Kind::Table(table) = &value.kind {
        for (name, value) in &table.entries {
            let number = case(name, known.cases, section.findings);
            let text = value.text("why the form is not sure", section.findings);
            if let (Some(number), Some(text)) = (number, text) {
                doubts[number] = Some(text.value);
            }
        }
    } else if let Some(text) = value.text("why the form is not sure", section.findings) {
        doubts.iter_mut().skip(1).for_each(|doubt| *doubt = Some(text.value.clone()));
    }
    doubts
}

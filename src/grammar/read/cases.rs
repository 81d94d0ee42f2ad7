//! Reads `[syncretism]` and `[[function-word]]`: cases that are built from other cases.

use super::conditions::{conditions, patterns};
use super::section::Section;
use crate::diag::{Code, Finding, suggest};
use crate::grammar::inflection_rules::FunctionWord;
use crate::grammar::pattern::{Letters, Pattern};
use crate::spanned::{Spanned, Value};

/// For each case, the case from which it copies its form if a rule does not give one. The first entry is for inanimate
/// words, the second for animate words.
pub(super) type Syncretism = Vec<[Option<usize>; 2]>;

/// The position of a case. Adds a finding if the locale does not have it.
pub(super) fn case(name: &Spanned<String>, cases: &[String], findings: &mut Vec<Finding>) -> Option<usize> {
    let found = cases.iter().position(|case| *case == name.value);
    if found.is_none() {
        let help = match suggest(&name.value, cases.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its cases are {}", cases.join(", ")),
        };
        let message = format!("the locale has no case `{}`", name.value);
        findings.push(Finding::new(Code::UnknownCase, message).at(name.span.clone()).help(help));
    }
    found
}

pub(super) fn syncretism(file: &mut Section<'_, '_>, cases: &[String]) -> Syncretism {
    let mut syncretism = vec![[None, None]; cases.len()];
    let Some(value) = file.fields.optional("syncretism") else { return syncretism };
    let Some(table) = value.table("a table of cases: copy = \"original\"", file.findings) else {
        return syncretism;
    };
    for (name, value) in &table.entries {
        let copies = copied_cases(value, cases, file);
        if let Some(number) = case(name, cases, file.findings) {
            syncretism[number] = copies;
        }
    }
    for (name, _) in &table.entries {
        if cases.iter().position(|case| *case == name.value).is_some_and(|number| has_cycle(number, &syncretism)) {
            file.wrong(name.span.clone(), format!("`{}` is a copy of itself", name.value));
            return vec![[None, None]; cases.len()];
        }
    }
    syncretism
}

/// The cases from which a case copies its form, for inanimate and for animate words.
fn copied_cases(value: &Value, cases: &[String], file: &mut Section<'_, '_>) -> [Option<usize>; 2] {
    if let crate::spanned::Kind::Table(table) = &value.kind {
        let mut section = Section::new(table, "a case that copies another", file.findings);
        let [inanimate, animate] = ["inanimate", "animate"].map(|key| section.text(key));
        section.finish();
        return [inanimate, animate].map(|name| name.and_then(|name| case(&name, cases, file.findings)));
    }
    let name = value.text("the name of a case, or { animate = \"…\", inanimate = \"…\" }", file.findings);
    [name.and_then(|name| case(&name, cases, file.findings)); 2]
}

/// True if following the copies from `start` never ends.
fn has_cycle(start: usize, syncretism: &Syncretism) -> bool {
    (0..2).any(|animate| {
        let mut at = start;
        // A chain with more steps than there are cases visits a case twice.
        (0..=syncretism.len()).all(|_| match syncretism[at][animate] {
            Some(next) => {
                at = next;
                true
            }
            None => false,
        })
    })
}

/// Reads the function words.
///
/// The case after a function word is always built by the rules, even if that case has a function word itself.
pub(super) fn function_words(file: &mut Section<'_, '_>, cases: &[String], letters: &Letters) -> Vec<FunctionWord> {
    let mut found: Vec<FunctionWord> = Vec::new();
    for value in file.items("function-word") {
        let Some(table) = value.table("a table", file.findings) else { continue };
        let mut section = Section::new(table, "a function word", file.findings);
        let before = section.text("before").and_then(|before| case(&before, cases, section.findings));
        let case_pairs = if before.is_some() { Vec::new() } else { case_pairs(&mut section, cases) };
        let word = section.fields.required("word", "word = \"…\", or word = \"\" for none", section.findings);
        let word = word.and_then(|word| word.text("a text", section.findings));
        let head_cases = if before.is_some() { Vec::new() } else { head_cases(&mut section, cases) };
        let conditions = conditions(&mut section, letters);
        let starts = patterns(&mut section, "starts", letters);
        let heads = section.words("heads");
        let variants = variants(&mut section, letters);
        let doubt = section.text("doubt").map(|text| text.value);
        let examples = section.examples();
        section.finish();
        let Some(word) = word.map(|word| word.value) else { continue };
        found.push(FunctionWord {
            cases: case_pairs,
            before,
            head_cases,
            conditions,
            starts,
            heads,
            word,
            variants,
            doubt,
            examples,
        });
    }
    found
}

/// Pairs of cases: a case that uses the function word, and the case that follows the function word.
fn case_pairs(section: &mut Section<'_, '_>, cases: &[String]) -> Vec<(usize, usize)> {
    let value = section.fields.required("cases", "cases = { locative = \"prepositional\" }", section.findings);
    let Some(table) = value
        .and_then(|value| value.table("a table of cases: case = \"case after the function word\"", section.findings))
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if table.entries.is_empty() {
        section.wrong(table.span.clone(), "the table has no case");
    }
    for (name, value) in &table.entries {
        let case_after = value.text("the name of a case", section.findings);
        let case_after = case_after.and_then(|name| case(&name, cases, section.findings));
        let own_case = case(name, cases, section.findings);
        if own_case == Some(0) {
            section.wrong(name.span.clone(), format!("`{}` is the citation form and has no function word", name.value));
        }
        found.extend(own_case.zip(case_after));
    }
    found
}

/// Pairs of cases: a case that uses the function word, and the case of the head noun.
fn head_cases(section: &mut Section<'_, '_>, cases: &[String]) -> Vec<(usize, usize)> {
    let Some(value) = section.fields.optional("head-cases") else { return Vec::new() };
    let table = value.table("a table of cases: case = \"case of the head noun\"", section.findings);
    let mut found = Vec::new();
    for (name, value) in table.map_or(&[][..], |table| &table.entries) {
        let of_head = value.text("the name of a case", section.findings);
        let of_head = of_head.and_then(|name| case(&name, cases, section.findings));
        found.extend(case(name, cases, section.findings).zip(of_head));
    }
    found
}

/// Reads the other forms of a function word.
fn variants(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(Vec<Pattern>, String)> {
    let mut found = Vec::new();
    for value in section.items("variants") {
        let Some(table) = value.table("{ starts = [\"…\"], word = \"…\" }", section.findings) else { continue };
        let mut variant = Section::new(table, "a variant", section.findings);
        let starts = patterns(&mut variant, "starts", letters);
        let word = variant.fields.required("word", "word = \"…\"", variant.findings);
        let word = word.and_then(|word| word.text("a text", variant.findings));
        variant.finish();
        found.extend(word.map(|word| (starts, word.value)));
    }
    found
}

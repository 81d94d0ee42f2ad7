//! `[same]` and `[[before]]`: cases that other cases make.

use super::conditions::{conditions, patterns};
use super::section::Section;
use crate::diag::{Code, Finding, nearest};
use crate::grammar::inflector::Before;
use crate::grammar::pattern::{Letters, Pattern};
use crate::spanned::{Spanned, Value};

/// By case: the case of which a left out one is a copy, for inanimate words and for animate ones.
pub(super) type Same = Vec<[Option<usize>; 2]>;

/// A case by its name; a finding where the locale has none.
pub(super) fn case(name: &Spanned<String>, cases: &[String], findings: &mut Vec<Finding>) -> Option<usize> {
    let found = cases.iter().position(|case| *case == name.value);
    if found.is_none() {
        let help = match nearest(&name.value, cases.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its cases are {}", cases.join(", ")),
        };
        let message = format!("the locale has no case `{}`", name.value);
        findings.push(Finding::new(Code::UnknownCase, message).at(name.place.clone()).help(help));
    }
    found
}

pub(super) fn same(file: &mut Section<'_, '_>, cases: &[String]) -> Same {
    let mut same = vec![[None, None]; cases.len()];
    let Some(value) = file.fields.optional("same") else { return same };
    let Some(table) = value.table("cases by the name of the case that copies them", file.findings) else { return same };
    for (name, value) in &table.entries {
        let copies = copied(value, cases, file);
        if let Some(number) = case(name, cases, file.findings) {
            same[number] = copies;
        }
    }
    for (name, _) in &table.entries {
        if cases.iter().position(|case| *case == name.value).is_some_and(|number| is_circle(number, &same)) {
            file.wrong(name.place.clone(), format!("`{}` is a copy of itself", name.value));
            return vec![[None, None]; cases.len()];
        }
    }
    same
}

fn copied(value: &Value, cases: &[String], file: &mut Section<'_, '_>) -> [Option<usize>; 2] {
    if let crate::spanned::Kind::Table(table) = &value.kind {
        let mut section = Section::new(table, "a case that copies another", file.findings);
        let [inanimate, animate] = ["inanimate", "animate"].map(|key| section.text(key));
        section.finish();
        return [inanimate, animate].map(|name| name.and_then(|name| case(&name, cases, file.findings)));
    }
    let name = value.text("the name of a case, or { animate = \"…\", inanimate = \"…\" }", file.findings);
    [name.and_then(|name| case(&name, cases, file.findings)); 2]
}

fn is_circle(start: usize, same: &Same) -> bool {
    (0..2).any(|animate| {
        let mut at = start;
        // A way that is longer than there are cases comes back to where it has been.
        (0..=same.len()).all(|_| match same[at][animate] {
            Some(next) => {
                at = next;
                true
            }
            None => false,
        })
    })
}

/// Where one case is made of a second one, and that of a third, the third wins: the rules make what stands behind the word.
pub(super) fn before(file: &mut Section<'_, '_>, cases: &[String], letters: &Letters) -> Vec<Before> {
    let mut found: Vec<Before> = Vec::new();
    for value in file.items("before") {
        let Some(table) = value.table("a table", file.findings) else { continue };
        let mut section = Section::new(table, "a case made by a word before", file.findings);
        let made = made(&mut section, cases);
        let word = section.fields.required("word", "word = \"…\", or word = \"\" for none", section.findings);
        let word = word.and_then(|word| word.text("a text", section.findings));
        let conditions = conditions(&mut section, letters);
        let starts = patterns(&mut section, "starts", letters);
        let variants = variants(&mut section, letters);
        let doubt = section.text("doubt").map(|text| text.value);
        let examples = section.examples();
        section.finish();
        let Some(word) = word.map(|word| word.value) else { continue };
        found.push(Before { cases: made, conditions, starts, word, variants, doubt, examples });
    }
    found
}

/// Each case that is made, with the one of which it is.
fn made(section: &mut Section<'_, '_>, cases: &[String]) -> Vec<(usize, usize)> {
    let value = section.fields.required("cases", "cases = { locative = \"prepositional\" }", section.findings);
    let Some(table) =
        value.and_then(|value| value.table("cases by the name of the one that is made", section.findings))
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if table.entries.is_empty() {
        section.wrong(table.place.clone(), "no case is made here");
    }
    for (name, value) in &table.entries {
        let of = value.text("the name of a case", section.findings);
        let of = of.and_then(|of| case(&of, cases, section.findings));
        let made = case(name, cases, section.findings);
        if made == Some(0) {
            section.wrong(name.place.clone(), format!("`{}` is entered and never made", name.value));
        }
        found.extend(made.zip(of));
    }
    found
}

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

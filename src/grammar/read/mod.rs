//! `inflection.toml` → [`Inflector`]. Every mistake is told with its place.

mod cases;
mod conditions;
mod letters;
mod rules;
mod section;
mod texts;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::Kind;
use super::index::Index;
use super::inflector::Inflector;
use crate::diag::{Finding, Place, Source, any_error};
use crate::spanned::{Fields, parse};
use section::Section;

impl Inflector {
    /// Reads the rules of a language whose cases are these, the citation form first.
    pub fn read(source: &Arc<Source>, cases: &[String], findings: &mut Vec<Finding>) -> Option<Self> {
        let mut own = Vec::new();
        let inflector = read(source, cases, &mut own);
        let wrong = any_error(&own);
        findings.append(&mut own);
        if wrong { None } else { Some(inflector) }
    }
}

fn read(source: &Arc<Source>, cases: &[String], findings: &mut Vec<Finding>) -> Inflector {
    let table = parse(source, findings);
    let mut file = Section { fields: Fields::new(&table, "a file of inflection rules"), findings };
    let casing = letters::capitals(&mut file);
    let letters = letters::letters(&mut file, &casing);
    let harmony = letters::harmony(&mut file);
    let kinds: Vec<&str> = Kind::names().collect();
    let (animate, animate_words) = file.table("animacy", "[animacy]", |section| {
        (section.named("animate", Kind::from_name, &kinds), section.words("words"))
    });
    let same = cases::same(&mut file, cases);
    let before = cases::before(&mut file, cases, &letters);
    let phrases = texts::phrases(&mut file);
    let names = texts::names(&mut file);
    let aloud = texts::aloud(&mut file, &letters);
    let known = rules::Known { cases, letters: &letters, harmony: &harmony, same: &same, before: &before };
    let rules = rules::rules(&mut file, &known);
    if rules.is_empty() {
        file.wrong(Place::file(source), "the file has no [[rule]]");
    }
    file.finish();
    Inflector {
        cases: cases.to_vec(),
        vowels: letters.get("vowel").map_or(Vec::new(), |letters| letters.to_vec()),
        index: Index::new(&rules),
        casing,
        harmony,
        aloud,
        animate,
        animate_words,
        before,
        phrases,
        names,
        rules,
    }
}

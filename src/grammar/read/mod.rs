//! Reads [`InflectionRules`] from `inflection.toml`. Each finding has the span of the mistake in the file.

mod cases;
mod conditions;
mod layers;
mod letters;
mod rules;
mod section;
mod syntax;
mod texts;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::WordKind;
use super::index::Index;
use super::inflection_rules::InflectionRules;
use crate::diag::{Finding, Source, Span, any_error};
use crate::spanned::{Fields, Table, parse};
use conditions::patterns;
use section::Section;

impl InflectionRules {
    /// Reads the rules of a language from the files of all layers. A key, or a rule with a name, of an earlier file overrides
    /// that of a later file. Rules with new names come first, so that they win. `None` if a finding is an error, or without
    /// files.
    ///
    /// `cases` are the names of the cases of the language. The case of the citation form is the first one.
    pub fn read(sources: &[Arc<Source>], cases: &[String], findings: &mut Vec<Finding>) -> Option<Self> {
        let first = sources.first()?;
        let mut new_findings = Vec::new();
        let layers = sources.iter().map(|source| parse(source, &mut new_findings)).collect::<Vec<_>>();
        let table = layers.into_iter().reduce(layers::merge)?;
        let rules = read(first, &table, cases, &mut new_findings);
        let has_errors = any_error(&new_findings);
        findings.append(&mut new_findings);
        if has_errors { None } else { Some(rules) }
    }
}

fn read(source: &Arc<Source>, table: &Table, cases: &[String], findings: &mut Vec<Finding>) -> InflectionRules {
    let mut file = Section { fields: Fields::new(table, "a file of inflection rules"), findings };
    let casing = letters::capitals(&mut file);
    let letters = letters::letters(&mut file, &casing);
    let harmony = letters::harmony(&mut file);
    let kinds: Vec<&str> = WordKind::names().collect();
    let (animate, animate_words, maybe_animate) = file.table("animacy", "[animacy]", |section| {
        let maybe = section.table("maybe", "words that may mean people", |inner| {
            let (ends, except) = (patterns(inner, "ends", &letters), patterns(inner, "except", &letters));
            inner.text("doubt").map(|doubt| (ends, except, doubt.value))
        });
        (section.named("animate", WordKind::from_name, &kinds), section.words("words"), maybe)
    });
    let syncretism = cases::syncretism(&mut file, cases);
    let function_words = cases::function_words(&mut file, cases, &letters);
    let phrases = texts::phrases(&mut file, &letters);
    let names = texts::names(&mut file, &letters);
    let pronunciation = texts::pronunciation(&mut file, &letters);
    let noun_phrases = syntax::noun_phrases(&mut file, &letters);
    let syntax = syntax::syntax(&mut file, &letters);
    let definitions = rules::Definitions {
        cases,
        letters: &letters,
        harmony: &harmony,
        syncretism: &syncretism,
        function_words: &function_words,
    };
    let rules = rules::rules(&mut file, &definitions);
    if rules.is_empty() {
        file.wrong(Span::file(source), "the file has no [[rule]]");
    }
    file.finish();
    InflectionRules {
        cases: cases.to_vec(),
        vowels: letters.get("vowel").map_or(Vec::new(), |letters| letters.to_vec()),
        index: Index::new(&rules),
        casing,
        harmony,
        pronunciation,
        animate,
        animate_words,
        maybe_animate,
        function_words,
        phrases,
        names,
        noun_phrases,
        syntax,
        rules,
    }
}

//! The examples and counterexamples of the data about cases, and patterns that rules accept or not.

use std::sync::Arc;

use super::{cases, numbers};
use crate::lang::Language;
use crate::project::Project;

fn languages() -> Vec<Arc<Language>> {
    let project = Project::embedded().unwrap();
    let mut findings = Vec::new();
    let tags = project.languages(&mut findings);
    let languages = tags.into_iter().filter_map(|tag| project.language(tag, &mut findings)).collect();
    assert!(findings.is_empty(), "{findings:?}");
    languages
}

#[test]
fn examples_are_right_and_counterexamples_are_wrong() {
    for language in languages() {
        assert!(!language.writing.government.is_empty(), "{language}");
        for rule in &language.writing.government {
            let (right, wrong) = (&rule.example.value, &rule.counterexample.value);
            assert_eq!(cases::findings_of(right, &language), Vec::<String>::new(), "{right}");
            assert_eq!(cases::findings_of(wrong, &language).len(), 1, "{wrong}");
        }
    }
}

/// Nouns after numbers, for the languages that have endings which do not follow one.
#[test]
fn a_noun_after_a_number_has_no_plural_ending() {
    let languages = languages().into_iter().filter(|language| !language.writing.not_after_number.is_empty());
    for language in languages {
        for right in [
            "{ NUMBER($n) } nəfər",
            "5 dollar",
            "{ NUMBER($n) } dollar",
            "görüşlər",
            "2024-cü ildə tədbirlər",
            "{ $n } illər",
        ] {
            assert_eq!(numbers::findings_of(right, &language), Vec::<String>::new(), "{right}");
        }
        for wrong in
            ["{ NUMBER($n) } nəfərlər", "5 dollarlar", "{ NUMBER($n) }{\"\\u00A0\"}səhifələr", "12 tədbirlərdə"]
        {
            assert_eq!(numbers::findings_of(wrong, &language).len(), 1, "{wrong}");
        }
    }
}

//! The languages of a project with their rules, for the tests that bend words.

use rapporteur::grammar::Inflector;
use rapporteur::lang::Language;
use rapporteur::locale::Locale;
use rapporteur::project::Project;

/// The languages of a project, each with its rules.
pub fn languages(project: &Project) -> Vec<(Language, Inflector)> {
    let mut findings = Vec::new();
    let languages: Vec<_> = project
        .languages(&mut findings)
        .into_iter()
        .map(|tag| {
            let language = project.language(tag, &mut findings).unwrap();
            let rules = Locale::load_rules(project, &language, &mut findings).unwrap();
            (language, rules)
        })
        .collect();
    assert!(findings.is_empty(), "{findings:?}");
    languages
}

//! The rules by which words bend, held against the directory: what they make is not
//! entered, and what is entered differs from what they make.

use std::collections::{BTreeMap, BTreeSet};

use rapporteur::directory::{Directory, Reading};
use rapporteur::grammar::{Forms, Inflector, Kind, Nature};
use rapporteur::lang::{Language, Tag, read_language};
use rapporteur::locale::Locale;
use rapporteur::project::Project;

/// The languages of the embedded project, each with its rules.
fn languages(project: &Project) -> Vec<(Language, Inflector)> {
    let mut findings = Vec::new();
    let languages: Vec<_> = project
        .languages(&mut findings)
        .into_iter()
        .map(|tag| {
            let source = project.text(&format!("locales/{tag}/locale.toml"), &mut findings).unwrap();
            let language = read_language(tag, &source, &mut findings).unwrap();
            let rules = Locale::load_rules(project, &language, &mut findings).unwrap();
            (language, rules)
        })
        .collect();
    assert!(findings.is_empty(), "{findings:?}");
    languages
}

#[test]
fn the_examples_of_the_rules_come_out() {
    for (language, rules) in languages(&Project::embedded().unwrap()) {
        let wrong = rules.check_examples();
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

/// A form that the rules make as well is one more place for a slip of the hand.
#[test]
fn what_the_rules_make_is_not_entered() {
    let project = Project::embedded().unwrap();
    let languages = languages(&project);
    let known: BTreeSet<Tag> = languages.iter().map(|(language, _)| language.tag.clone()).collect();
    let plain: Vec<Language> = languages.iter().map(|(language, _)| language.clone()).collect();
    let mut findings = Vec::new();
    let reading = Reading { languages: &plain, known: &known, covers: &|_| true };
    let directory = Directory::load(&project, &reading, &mut findings);
    assert!(findings.is_empty(), "{findings:?}");

    let mut complaints = Vec::new();
    let mut look = |what: &str, language: &Language, rules: &Inflector, forms: &Forms, nature: Nature| {
        let bare = Forms { given: BTreeMap::new(), invariable: false, ..forms.clone() };
        let made = |case: &str| bare.in_case(case, language.citation(), nature, Some(rules));
        let sure = |case: &str, text: &str| made(case).is_some_and(|bent| bent.text == text && bent.doubt.is_none());
        let superfluous = match forms.invariable {
            true => language.cases.iter().all(|case| made(case).is_none() || sure(case, &forms.citation)),
            false => forms.given.iter().any(|(case, given)| sure(case, given)),
        };
        if superfluous {
            complaints.push(format!("{what} in {}: {forms:?}", language.tag));
        }
    };
    for (language, rules) in &languages {
        for (id, person) in &directory.people {
            let Some(name) = person.names.get(&language.tag) else { continue };
            let parts = [
                (Kind::Given, &name.given),
                (Kind::Patronymic, &name.patronymic),
                (Kind::Surname, &Some(name.surname.clone())),
            ];
            for (kind, forms) in parts {
                let nature = Nature { kind, gender: Some(person.gender), animate: None };
                if let Some(forms) = forms {
                    look(&format!("{id}.{}", kind.as_str()), language, rules, forms, nature);
                }
            }
        }
        for (id, designation) in directory.bodies.iter().chain(&directory.posts).chain(&directory.terms) {
            let Some(entry) = designation.languages.get(&language.tag) else { continue };
            let forms = [("full", Some(&entry.full)), ("short", entry.short.as_ref()), ("abbr", entry.abbr.as_ref())];
            for (form, forms) in forms {
                let kind = if form == "abbr" { Kind::Abbreviation } else { designation.kind };
                let nature = Nature { kind, gender: entry.gender, animate: entry.animate };
                if let Some(forms) = forms {
                    look(&format!("{id}.{form}"), language, rules, forms, nature);
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

//! The embedded directory against the embedded inflection rules.

use std::collections::BTreeMap;
use std::str::from_utf8;

use super::load::{LoadedProject, check_messages};
use super::{Engine, Options};
use crate::grammar::{Features, Forms, InflectionRules, WordKind};
use crate::lint;
use crate::locale::Locale;
use crate::project::Project;
use crate::scheduler::Workers;
use crate::spanned::nfc;
use crate::typeset::{Fonts, Typesetter};

fn embedded() -> LoadedProject {
    let typesetter = Typesetter::new(Fonts::new(&[]).unwrap());
    let project = Project::embedded().unwrap();
    let (workers, mut findings) = (Workers::new(2).unwrap(), Vec::new());
    let loaded = LoadedProject::load(&project, &Options::default(), &typesetter, None, &workers, &mut findings);
    // Only the tests check every text of the embedded directory.
    assert!(findings.is_empty(), "{findings:#?}");
    loaded.unwrap()
}

#[test]
fn an_engine_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Engine>();
}

/// The program does not check them at each start.
#[test]
fn the_embedded_messages_have_no_finding() {
    let (project, fonts) = (embedded(), Fonts::new(&[]).unwrap());
    let mut findings = Vec::new();
    let covers = |c| fonts.covers(c);
    check_messages(&project.locales, &project.directory, &covers, &Workers::new(2).unwrap(), &mut findings);
    assert!(findings.is_empty(), "{findings:#?}");
}

/// The program does not normalise them at each start.
#[test]
fn the_embedded_messages_are_in_nfc() {
    let project = Project::embedded().unwrap();
    let texts: Vec<_> = project.files_in("locales").map(|(path, _, bytes)| (path, from_utf8(bytes).unwrap())).collect();
    assert!(texts.len() > 3);
    for (path, text) in texts {
        assert_eq!(nfc(text), text, "{path}");
    }
}

#[test]
fn the_rules_make_their_examples() {
    let project = Project::embedded().unwrap();
    for locale in embedded().locales {
        let (language, mut findings) = (&locale.language, Vec::new());
        let source = project.text(&format!("locales/{}/inflection.toml", language.tag), &mut findings).unwrap();
        // Prepared rules have no examples.
        findings.extend(InflectionRules::read(&[source], &language.cases, &mut Vec::new()).unwrap().check_examples());
        assert!(findings.is_empty(), "{language}: {findings:#?}");
    }
}

/// Otherwise the items of each document are looked for on its pages, which takes longer.
#[test]
fn the_embedded_template_is_not_one_of_a_project() {
    let template = super::load::read_template(&Project::embedded().unwrap(), super::BRIEF).unwrap();
    assert!(!template.is_own());
}

/// Otherwise they are read from TOML at each start, which takes longer.
#[test]
fn the_embedded_rules_are_prepared() {
    let project = Project::embedded().unwrap();
    for locale in embedded().locales {
        let path = format!("locales/{}/inflection.toml", locale.language.tag);
        let rules = InflectionRules::from_prepared(project.prepared(&path).expect(&path)).expect(&path);
        assert_eq!(rules.cases(), locale.language.cases, "{path}");
        assert!(rules.rules().eq(locale.rules.unwrap().rules()), "{path}");
    }
    assert!(InflectionRules::from_prepared(b"rules").is_none());
}

/// A given form that the rules make without a doubt must not be entered: it could only add a typing error.
fn is_superfluous(forms: &Forms, features: Features<'_>, locale: &Locale) -> bool {
    let language = &locale.language;
    let bare = Forms { given: BTreeMap::new(), invariable: false, ..forms.clone() };
    let made = |case: &str| bare.in_case(case, language.citation(), features, locale.rules.as_deref());
    let sure = |case: &str, text: &str| made(case).is_some_and(|form| form.text == text && form.doubt.is_none());
    match forms.invariable {
        true => language.cases.iter().all(|case| made(case).is_none() || sure(case, &forms.citation)),
        false => forms.given.iter().any(|(case, given)| sure(case, given)),
    }
}

#[test]
fn the_directory_has_no_form_that_the_rules_make() {
    let project = embedded();
    let mut superfluous = Vec::new();
    for locale in &project.locales {
        let tag = &locale.language.tag;
        let mut check = |what: String, forms: Option<&Forms>, features: Features<'_>| {
            superfluous.extend(
                forms.filter(|forms| is_superfluous(forms, features, locale)).map(|_| format!("{what} in {tag}")),
            );
        };
        for (id, person) in &project.directory.people {
            let Some(name) = person.names.get(tag) else { continue };
            let parts = [
                (WordKind::Given, name.given.as_ref()),
                (WordKind::Patronymic, name.patronymic.as_ref()),
                (WordKind::Surname, Some(&name.surname)),
            ];
            for (kind, forms) in parts {
                let given_name = name.given.as_ref().map(|given| given.citation.as_str());
                let given_name = given_name.filter(|_| kind == WordKind::Surname && name.patronymic.is_none());
                let features = Features { gender: Some(person.gender), given_name, ..Features::of(kind) };
                check(format!("{id}.{}", kind.as_str()), forms, features);
            }
        }
        for (id, designation) in project.directory.designations() {
            let Some(entry) = designation.languages.get(tag) else { continue };
            let forms =
                [("full", Some(&entry.full)), ("short", entry.short.as_deref()), ("abbr", entry.abbr.as_deref())];
            for (form, forms) in forms {
                let kind = if form == "abbr" { WordKind::Abbreviation } else { designation.kind };
                let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) };
                check(format!("{id}.{form}"), forms, features);
            }
        }
    }
    assert!(superfluous.is_empty(), "{}", superfluous.join("\n"));
}

#[test]
fn the_designations_of_the_directory_say_the_same_in_every_language() {
    let project = embedded();
    let words = lint::DirectoryWords::default();
    let context = lint::Context::new(&project.directory, &project.locales, &words);
    let mut findings = Vec::new();
    lint::compare_designations(project.names(), &context, true, &mut findings);
    assert!(findings.is_empty(), "{findings:#?}");
}

/// Every form of the posts and bodies of the directory. An editor of the language reads each changed line.
#[test]
fn the_forms_of_posts_and_bodies_are_unchanged() {
    let project = embedded();
    for locale in &project.locales {
        let language = &locale.language;
        let mut lines = Vec::new();
        for (id, designation) in project.directory.designations() {
            let is_listed = matches!(designation.kind, WordKind::Post | WordKind::Body);
            let Some(entry) = designation.languages.get(&language.tag).filter(|_| is_listed) else { continue };
            let variants =
                [("full", Some(&entry.full)), ("short", entry.short.as_deref()), ("abbr", entry.abbr.as_deref())];
            for (variant, forms) in variants.into_iter().filter_map(|(variant, forms)| Some((variant, forms?))) {
                let kind = if variant == "abbr" { WordKind::Abbreviation } else { designation.kind };
                let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) };
                lines.push(format!("{id}.{variant}"));
                for case in &language.cases {
                    let form = forms.in_case(case, language.citation(), features, locale.rules.as_deref());
                    let text = form.map_or("–".to_owned(), |form| {
                        form.text + if form.doubt.is_some() { "  (doubted)" } else { "" }
                    });
                    lines.push(format!("  {case:14} {text}"));
                }
            }
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("directory-{}", language.tag), lines.join("\n"));
        });
    }
}

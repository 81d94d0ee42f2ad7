//! The rules by which words bend, held against the directory: what they make is not
//! entered, and what is entered differs from what they make.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rapporteur::diag::Source;
use rapporteur::directory::{Directory, Reading};
use rapporteur::grammar::{Forms, Gender, Inflector, Kind, Nature};
use rapporteur::lang::{Language, Tag};
use rapporteur::locale::{Declined, Hints};
use rapporteur::pipeline::{Engine, Format, Options};
use rapporteur::project::Project;

use languages::languages;

mod languages;

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
        for (id, designation) in directory.designations() {
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

/// A language of an example project: no line of Rust knows of it.
#[test]
fn turkish_is_data_only() {
    let project = Project::open(Path::new("examples/turkish")).unwrap();
    let turkish = languages(&project).into_iter().find(|(language, _)| language.tag.as_str() == "tr");
    let (_, rules) = turkish.unwrap();
    assert!(rules.check_examples().is_empty(), "{:#?}", rules.check_examples());
    let formats = vec![Format::Txt, Format::Pdf];
    let engine = Engine::new(&project, Options { formats, ..Options::default() }).unwrap();
    let path = "examples/turkish/data/meetings/2024-07-12-us-religious-freedom.toml";
    let outcome = engine.render(&Source::new(path, fs::read_to_string(path).unwrap()));
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    let bytes = |name: &str| &outcome.documents.iter().find(|document| document.name == name).unwrap().bytes;
    let text = String::from_utf8(bytes("2024-07-12-us-religious-freedom.tr.txt").clone()).unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("turkish", text);
    });
    let pdf = lopdf::Document::load_mem(bytes("2024-07-12-us-religious-freedom.tr.pdf")).unwrap();
    let language = pdf.catalog().unwrap().get(b"Lang").unwrap();
    assert_eq!(lopdf::decode_text_string(language).unwrap(), "tr");
}

/// Texts of any script and length through every function; no form is much longer than its text.
fn throw(count: usize) {
    // A linear congruential generator (Knuth): the same texts in every run.
    let mut state = 1_u64;
    let mut dice = move |sides: u32| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32 % sides
    };
    let languages = languages(&Project::embedded().unwrap());
    let pieces = ["-", " ", "”", "»", "(", ")", ".", "'", "оглы", "-ая ", "ий", "29", "İ", "ı", "\u{301}", "\0"];
    for _ in 0..count {
        let length = dice(24);
        let text: String = (0..length)
            .map(|_| match dice(4) {
                0 => pieces[dice(pieces.len() as u32) as usize].to_owned(),
                1 => char::from_u32(dice(0x11_0000)).unwrap_or('я').to_string(),
                2 => char::from_u32(0x430 + dice(0x20)).unwrap().to_string(),
                _ => char::from_u32(0x61 + dice(0x1a)).unwrap().to_string(),
            })
            .collect();
        let (language, rules) = &languages[dice(languages.len() as u32) as usize];
        let kinds: Vec<&str> = Declined::names().collect();
        let kind = Declined::from_name(kinds[dice(kinds.len() as u32) as usize]).unwrap();
        let gender = [None, Some(Gender::Masculine), Some(Gender::Feminine), Some(Gender::Plural)][dice(4) as usize];
        for (_, bent) in kind.paradigm(&text, &Hints { gender, ..Hints::default() }, language, rules) {
            let most = 10 * text.len() + 100;
            assert!(bent.is_none_or(|bent| bent.text.len() <= most), "{text:?}");
        }
    }
}

#[test]
fn nothing_panics_whatever_the_text() {
    throw(20_000);
}

#[test]
#[ignore = "takes a while: a million texts"]
fn nothing_panics_in_a_million_texts() {
    throw(1_000_000);
}

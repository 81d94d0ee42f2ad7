//! The rules over the embedded data and messages, and over clean texts. None of them has a finding.

use std::fs;

use super::*;
use crate::diag::Source;
use crate::directory::{DataReader, Directory, KINDS};
use crate::locale::Locale;
use crate::project::Project;
use crate::spanned::{Kind, Table, parse};

struct Embedded {
    directory: Directory,
    locales: Vec<Locale>,
}

fn embedded() -> Embedded {
    let project = Project::embedded().unwrap();
    let mut findings = Vec::new();
    let tags = project.languages(&mut findings);
    let languages: Vec<_> = tags.into_iter().filter_map(|tag| project.language(tag, &mut findings)).collect();
    let known = languages.iter().map(|language| language.tag.clone()).collect();
    let data = DataReader { languages: &languages, known: &known, covers: &|_| true };
    let entries = KINDS.map(|kind| Directory::read(&project, kind, &data));
    let directory = Directory::new(&project, entries, &data, &mut findings);
    let locales = languages.iter().filter_map(|language| Locale::load(&project, language.clone(), &mut findings));
    let locales = locales.collect();
    assert!(findings.is_empty(), "{findings:?}");
    Embedded { directory, locales }
}

fn table(path: &str) -> Table {
    let mut findings = Vec::new();
    let table = parse(&Source::new(path, fs::read_to_string(path).unwrap()), &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    table
}

/// The findings in a readable form.
fn complaints(texts: &[Translations<'_>], embedded: &Embedded) -> Vec<String> {
    let mut findings = Vec::new();
    let words = DirectoryWords::default();
    lint(texts, &Context::new(&embedded.directory, &embedded.locales, &words), &mut findings);
    let line = |finding: &Finding| {
        let span = finding.span.as_ref().unwrap();
        format!("{}:{} {} {}", span.source.name, span.start().line, finding.code, finding.message)
    };
    findings.iter().map(line).collect()
}

fn assert_clean(texts: &[Translations<'_>], embedded: &Embedded) {
    assert!(!texts.is_empty());
    let complaints = complaints(texts, embedded);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn clean_texts_have_no_finding() {
    let (embedded, table) = (embedded(), table("tests/corpus/lint/clean.toml"));
    let mut collector = Collector::new(&embedded.locales);
    collector.meeting(&table);
    assert!(collector.texts.len() > 60);
    assert_clean(&collector.texts, &embedded);
}

#[test]
fn the_embedded_directory_has_no_finding() {
    let embedded = embedded();
    for kind in ["bodies", "posts", "terms", "people"] {
        let table = table(&format!("data/{kind}.toml"));
        let mut collector = Collector::new(&embedded.locales);
        match kind {
            "people" => collector.people(&table),
            "bodies" => collector.designations(&table, Subject::Body),
            "posts" => collector.designations(&table, Subject::Post),
            _ => collector.designations(&table, Subject::Other),
        }
        assert_clean(&collector.texts, &embedded);
    }
}

/// The names of one person in the three languages, as papers print them.
#[test]
fn names_of_one_person_are_no_different_names() {
    let embedded = embedded();
    let mut findings = Vec::new();
    compare_people(&embedded.directory, &embedded.locales, true, &mut findings);
    let table = table("tests/typed/people.toml");
    for (_, person) in &table.entries {
        let Kind::Table(person) = &person.kind else { continue };
        compare_name(person, &embedded.locales, &mut findings);
    }
    let complaints: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_embedded_messages_have_no_finding() {
    let embedded = embedded();
    for locale in &embedded.locales {
        assert_clean(&message_texts(locale, false), &embedded);
    }
}

/// Each clean text typed under each other language.
#[test]
fn a_text_in_another_language_is_found() {
    let embedded = embedded();
    let clean = fs::read_to_string("tests/corpus/lint/clean.toml").unwrap();
    let (mut planted, mut missed) = (0, Vec::new());
    let tags: Vec<&str> = embedded.locales.iter().map(|locale| locale.language.tag.as_str()).collect();
    for (right, wrong) in tags.iter().flat_map(|right| tags.iter().map(move |wrong| (*right, *wrong))) {
        let lines = clean.lines().filter_map(|line| line.trim().strip_prefix(&format!("{wrong} = ")));
        let points = lines
            .filter(|text| !text.starts_with('{'))
            .map(|text| format!("[[proceedings.points]]\n{right} = {text}\n"));
        let source = Source::new("planted", format!("[[proceedings]]\n{}", points.collect::<String>()));
        let table = parse(&source, &mut Vec::new());
        let mut collector = Collector::new(&embedded.locales);
        collector.meeting(&table);
        for point in collector.texts.into_iter().filter(|_| right != wrong) {
            planted += 1;
            let text = point.texts[0].readings[0].text.clone();
            if complaints(&[point], &embedded).is_empty() {
                missed.push(format!("{wrong} under {right}: {text}"));
            }
        }
    }
    // A title of one word, a name or an abbreviation does not show its language.
    assert!(planted > 600 && missed.len() * 25 <= planted, "{} of {planted}:\n{}", missed.len(), missed.join("\n"));
}

/// Each rule about forms that do not stand together finds its counterexample, and nothing in its example.
#[test]
fn forms_that_disagree_are_found() {
    let embedded = embedded();
    let mut rules = 0;
    for locale in &embedded.locales {
        for entry in locale.language.writing.disagreement.entries() {
            let rule = entry.table();
            rules += 1;
            for (line, expected) in [(&rule.example, 0), (&rule.counterexample, 1)] {
                let source = Source::new(
                    "rule",
                    format!("[[proceedings]]\n[[proceedings.points]]\n{} = \"{line}\"", locale.language.tag),
                );
                let table = parse(&source, &mut Vec::new());
                let mut collector = Collector::new(&embedded.locales);
                collector.meeting(&table);
                assert_eq!(complaints(&collector.texts, &embedded).len(), expected, "{line}");
            }
        }
    }
    assert!(rules > 5);
}

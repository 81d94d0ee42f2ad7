//! Checks sentences that papers print. A case is a meeting file under `tests/sentences`. Its comments
//! `#= LANGUAGE SENTENCE` say what the paper in a language must contain, word for word, and `#! LANGUAGE TEXT` what it
//! must not contain.

use std::fs;

use rapporteur::{Engine, Format, Options, Project, Source};

#[test]
fn papers_print_the_sentences_of_the_cases() {
    let mut options = Options::default();
    options.formats = vec![Format::Txt];
    let engine = Engine::new(&Project::embedded().unwrap(), options).unwrap();
    let mut complaints = Vec::new();
    for path in fs::read_dir("tests/sentences").unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let marked = |mark: &'static str| text.lines().filter_map(move |line| line.strip_prefix(mark)?.split_once(' '));
        let expected: Vec<(&str, &str, bool)> = marked("#= ")
            .map(|(language, sentence)| (language, sentence, true))
            .chain(marked("#! ").map(|(language, sentence)| (language, sentence, false)))
            .collect();
        assert!(!expected.is_empty(), "{name} expects nothing");
        let outcome = engine.render(&Source::new(name.clone(), text.clone()));
        assert!(outcome.findings.is_empty(), "{name}: {:?}", outcome.findings);
        for (language, sentence, printed) in expected {
            let paper = outcome.documents.iter().find(|document| document.name.ends_with(&format!(".{language}.txt")));
            // No-break spaces are written as plain spaces in the cases.
            let paper = paper.map(|paper| String::from_utf8_lossy(&paper.bytes).replace('\u{a0}', " "));
            if paper.as_ref().is_none_or(|paper| paper.contains(sentence) != printed) {
                let prints = if printed { "does not print" } else { "prints" };
                complaints.push(format!("{name}: {language} {prints} “{sentence}”\n{}", paper.unwrap_or_default()));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

//! Every act and every phrase has a sample sentence in every language, and names are found by their case forms.

use std::collections::BTreeSet;

use super::*;
use crate::pipeline::{Engine, Format, Options};
use crate::project::Project;

fn engine() -> Engine {
    let options = Options { formats: vec![Format::Json], draft: true, ..Options::default() };
    Engine::new(&Project::embedded().unwrap(), options).unwrap()
}

#[test]
fn every_act_and_phrase_has_a_sentence_in_every_language() {
    let engine = engine();
    let ids: BTreeSet<(Kind, String)> =
        list(engine.project()).into_iter().map(|entry| (entry.kind, entry.id)).collect();
    let mut without = Vec::new();
    for (kind, id) in ids.into_iter().filter(|(kind, _)| matches!(kind, Kind::Act | Kind::Phrase)) {
        let shown = show(&engine, &id);
        let entry = shown.iter().find(|shown| shown.entry.kind == kind).unwrap();
        if entry.languages.iter().any(|language| language.sentence.is_none()) {
            without.push(format!("{} {id}", kind.as_str()));
        }
    }
    // No phrase is a proposal.
    assert_eq!(without, ["act proposed"]);
}

#[test]
fn names_are_found_by_a_case_form() {
    let engine = engine();
    for post in engine.project().directory.posts.keys() {
        for shown in show(&engine, post).iter().filter(|shown| shown.entry.kind == Kind::Post) {
            // The second case of each language. All would take too long.
            for case in shown.languages.iter().filter_map(|language| language.cases.get(1)) {
                let found = find(engine.project(), &case.form.to_uppercase());
                assert!(found.iter().any(|entry| entry.id == *post), "{}", case.form);
            }
        }
    }
}

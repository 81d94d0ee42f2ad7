//! Every act and every phrase has a sample sentence in every language, and names are found by their case forms.

use std::collections::BTreeSet;

use super::sample::Sampler;
use super::*;
use crate::diag::Source;
use crate::pipeline::{Engine, Options};
use crate::project::Project;

fn engine() -> Engine {
    let options = Options::without_pages();
    Engine::new(&Project::embedded().unwrap(), options).unwrap()
}

#[test]
fn every_act_and_phrase_has_a_sentence_in_every_language() {
    let engine = engine();
    let ids: BTreeSet<(Kind, String)> =
        list(engine.project()).into_iter().map(|entry| (entry.kind, entry.id)).collect();
    let mut without = Vec::new();
    for (kind, id) in ids.into_iter().filter(|(kind, _)| matches!(kind, Kind::Act | Kind::Phrase)) {
        let shown = show(&engine, &id, &[]);
        let entry = shown.iter().find(|shown| shown.entry.kind == kind).unwrap();
        if entry.languages.iter().any(|language| language.sentence.is_none()) {
            without.push(format!("{} {id}", kind.as_str()));
        }
    }
    // No phrase is a proposal, and some phrases need a post or a person.
    let proposals = ["agreed-to", "called-on", "decided", "instructed", "proposed", "recommended", "requested"];
    let phrases = ["appointment", "document-aims", "election", "on-visit", "reappointment"];
    let proposals = proposals.into_iter().map(|act| format!("act {act}"));
    let expected: Vec<String> = proposals.chain(phrases.into_iter().map(|phrase| format!("phrase {phrase}"))).collect();
    assert_eq!(without, expected);
}

#[test]
fn every_variant_has_a_sentence() {
    let engine = engine();
    let sampler = Sampler::new(&engine);
    let mut without = Vec::new();
    for locale in &engine.project().locales {
        let in_language = sampler.in_language(locale);
        for message in locale.message_texts().filter(|message| !message.name.starts_with('-')) {
            let samples = in_language.samples(&message.name);
            assert!(samples.len() <= 24, "{}: {}", message.name, samples.len());
            if samples.is_empty() {
                without.push(format!("{} {}", locale.language.tag, message.name));
            }
            let missing = samples.into_iter().filter(|sample| sample.text.is_none());
            without
                .extend(missing.map(|sample| format!("{} {} {}", locale.language.tag, sample.message, sample.label)));
        }
    }
    // Nobody can do alone what several do together, and a role is one person's.
    let acts = ["discussed", "exchanged-views", "agreed", "agreed-to"];
    let mut expected: Vec<String> = acts
        .into_iter()
        .flat_map(|act| ["masculine", "feminine", "neuter"].map(|gender| format!("ru act-{act} speakers: {gender}")))
        .collect();
    // No sample body that receives or presents is neuter.
    let openings = ["reception host", "farewell host", "credentials guest", "taking-part first", "annual-report first"];
    expected.extend(openings.map(|opening| format!("ru opening-{opening}: neuter")));
    expected.extend(["neuter", "plural"].map(|gender| format!("ru role-attended person: {gender}")));
    assert_eq!(without, expected);
}

#[test]
fn names_are_found_by_a_case_form() {
    let engine = engine();
    // Each search inflects the whole directory.
    for (number, post) in engine.project().directory.posts.keys().step_by(16).enumerate() {
        for shown in show(&engine, post, &[]).iter().filter(|shown| shown.entry.kind == Kind::Post) {
            // Each post is searched in one language, by the second case.
            let language = &shown.languages[number % shown.languages.len()];
            if let Some(case) = language.cases.get(1) {
                let found = find(engine.project(), &case.form.to_uppercase());
                assert!(found.iter().any(|entry| entry.id == *post), "{}", case.form);
            }
        }
    }
}

/// A text with given forms is a table of its own: the other languages do not belong into it.
#[test]
fn a_suggestion_stands_beside_the_other_languages() {
    let engine = engine();
    let meeting = |points: &str| {
        let text = format!("[[proceedings]]\nact = \"discussed\"\npoints = [{points}]\n");
        Source::new("a.toml", text)
    };
    let earlier =
        meeting("{ az = \"yeni təlim kursları\", en = \"new training courses\", ru = \"новые учебные курсы\" }");
    let memory = Memory::new(units(engine.project(), &[earlier]));
    for (points, changed) in [
        (
            "{ az = \"yeni təlim kursları\", en = \"new training courses\" }",
            Some("{ az = \"yeni təlim kursları\", en = \"new training courses\", ru = \"TODO новые учебные курсы\" }"),
        ),
        ("{ en = { nominative = \"new training courses\" } }", None),
    ] {
        let source = meeting(points);
        let gaps = suggest(engine.project(), &memory, &source);
        let [gap] = gaps.as_slice() else { panic!("{gaps:?}") };
        let edit = gap.edit.as_ref().map(|edit| {
            let mut text = source.text.to_string();
            text.insert_str(edit.span.range.start, &edit.replacement);
            text
        });
        assert_eq!(edit, changed.map(|points| meeting(points).text.to_string()), "{points}");
    }
}

#[test]
fn a_schema_has_every_act_and_explains_every_key() {
    let engine = engine();
    let project = engine.project();
    for locale in &project.locales {
        let mut explanations = String::new();
        for of in [SchemaOf::Meeting, SchemaOf::People, SchemaOf::Designations] {
            let schema = schema(&engine, locale, of);
            if of == SchemaOf::Meeting {
                let acts = schema.pointer("/definitions/item/properties/act/enum").unwrap().as_array().unwrap();
                assert_eq!(
                    acts.iter().map(|act| act.as_str().unwrap()).collect::<Vec<_>>(),
                    project.acts.keys().collect::<Vec<_>>()
                );
            }
            explanations.push_str(&schema.to_string());
        }
        for message in locale.message_texts().filter(|message| message.name.starts_with("key-")) {
            let (_, text) = message.text.split_once('=').unwrap();
            let text = serde_json::to_string(text.trim()).unwrap();
            assert!(explanations.contains(&text), "{} in {}", message.name, locale.language);
        }
    }
}

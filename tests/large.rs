//! Very large meetings: hundreds of people and points are rendered, thousands are rejected.

use rapporteur::{Code, Engine, Options, Outcome, Project, Source};

fn render(meeting: String) -> Outcome {
    let engine = Engine::new(&Project::embedded().unwrap(), Options::default()).unwrap();
    engine.render(&Source::new("large.toml", meeting))
}

/// The source of a meeting with `people` guests, all with inline names, and `points` entries.
fn meeting(people: usize, points: usize) -> String {
    let mut text = String::from(
        "id = \"large\"\nevent = \"meeting\"\nstatus = \"final\"\nrecord = \"az\"\nissuer = \"ombudsman\"\nissued = 2024-07-12\n\
         [[sides]]\nrole = \"host\"\nmembers = [{ person = \"safikhanli\" }]\n[[sides]]\nrole = \"guest\"\nbody = \"irf-office\"\nmembers = [\n    { person = \"mcilnerney\", leads = true },\n",
    );
    for number in 1..=people {
        let name = format!("{{ given = \"Ad\", surname = \"Soyad {number}\" }}");
        let post = format!(
            "posts = [{{ az = \"{number} nömrəli vəzifə\", en = \"post number {number}\", ru = \"должность № {number}\" }}]"
        );
        text.push_str(&format!(
            "    {{ person = {{ gender = \"feminine\", az = {name}, en = {name}, ru = {name}, {post} }} }},\n"
        ));
    }
    text.push_str("]\n");
    for number in 1..=points {
        text.push_str(&format!(
            "[[proceedings]]\nact = \"noted\"\npoints = {{ az = \"{number} nömrəli məsələ ətraflı müzakirə edilib\", en = \"matter {number} had been discussed in detail\", ru = \"вопрос № {number} подробно обсуждён\" }}\n"
        ));
    }
    text
}

#[test]
fn two_hundred_people_and_three_hundred_points_are_rendered() {
    let outcome = render(meeting(200, 300));
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    for document in &outcome.documents {
        let pdf = lopdf::Document::load_mem(&document.bytes).unwrap();
        assert!(pdf.get_pages().len() > 10, "{}", document.name);
    }
    assert_eq!(outcome.documents.len(), 3);
}

#[test]
fn too_many_members_are_rejected() {
    let outcome = render(meeting(5_001, 1));
    assert!(outcome.documents.is_empty());
    let finding = outcome.findings.iter().find(|finding| finding.code == Code::TooMany).unwrap();
    assert_eq!(finding.span.as_ref().unwrap().start().line, 13, "too-many at the list of members");
}

//! Very large meetings: hundreds of people and points are rendered, thousands are rejected.

use rapporteur::{Code, Engine, Options, Outcome, Project, Source};

/// A limit in seconds that only work without an end exceeds, also on a machine that stands still for a while.
const GUARD: u64 = 300;

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
        let name = format!("{{ given = \"Anar\", surname = \"Alfa {number}\" }}");
        let russian = format!("{{ given = \"Анар\", surname = \"Альфа {number}\" }}");
        let post = format!(
            "posts = [{{ az = \"{number} nömrəli vəzifə\", en = \"post number {number}\", ru = \"должность № {number}\" }}]"
        );
        text.push_str(&format!(
            "    {{ person = {{ gender = \"feminine\", az = {name}, en = {name}, ru = {russian}, {post} }} }},\n"
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

/// The meeting of `meeting(1, 1)` with another text in every language.
fn with_text(text: &str) -> String {
    let point = format!("{{ az = \"{text}\", en = \"{text}\", ru = \"{text}\" }}\n");
    let base = meeting(1, 1);
    let at = base.find("points = ").unwrap();
    format!("{}points = {point}", &base[..at])
}

/// A rule may find something at each character of a text. The time may not grow with the square of the length.
#[test]
fn texts_full_of_mistakes_are_checked_in_a_moment() {
    for part in ["( ", "“ ", "ab  ", "a,b", "x\u{301} ", "aб ", "a.. ", "'a' ", "12 ", "Safikhanli "] {
        let start = std::time::Instant::now();
        let outcome = render(with_text(&part.repeat(7_900 / part.chars().count())));
        assert!(start.elapsed().as_secs() < GUARD, "{part}: {:?}", start.elapsed());
        // Twenty findings of each text, besides those about the text as a whole.
        assert!((1..=75).contains(&outcome.findings.len()), "{part}: {}", outcome.findings.len());
    }
}

/// No rule reads a text that is too long: it has one finding in each language.
#[test]
fn a_text_that_is_too_long_is_one_finding() {
    for text in ["( ".repeat(10_000), "ab  ".repeat(300_000), "a".repeat(8_001), "{".repeat(8_001)] {
        let start = std::time::Instant::now();
        let outcome = render(with_text(&text));
        assert!(start.elapsed().as_secs() < GUARD, "{:?}", start.elapsed());
        let codes: Vec<Code> = outcome.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::TextTooLong; 3]);
    }
}

/// Each message refers three times to the next one. Without care each level would take three times as long.
#[test]
fn messages_that_refer_to_each_other_are_checked_in_a_moment() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("rapporteur.toml"), "").unwrap();
    let mut messages = String::new();
    for level in 0..40 {
        messages += &format!("phrase-x{level} = {0}{0}{0}\n", format!("{{ phrase-x{} }}", level + 1));
    }
    messages += "phrase-x40 = a { GENDER($safikhanli) ->\n    [masculine] b\n   *[feminine] { BODY($un) }\n }\n";
    for language in ["az", "en", "ru"] {
        let folder = dir.path().join("locales").join(language);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("x.ftl"), &messages).unwrap();
    }
    let start = std::time::Instant::now();
    let project = Project::open(dir.path()).unwrap();
    let findings = Engine::new(&project, Options::default()).err().unwrap_or_default();
    assert!(findings.len() < 20, "{findings:?}");
    assert!(start.elapsed().as_secs() < GUARD, "{:?}", start.elapsed());
}

//! What people have typed is shown as text, and a decision about a text that has changed is not taken.

use super::*;
use crate::diag::{Code, Source};
use crate::meeting::time::Day;
use crate::pipeline::{Format, Options};
use crate::project::Project;

fn engine() -> (Project, Engine) {
    let options = Options { formats: vec![Format::Json], draft: true, ..Options::default() };
    let project = Project::embedded().unwrap();
    let engine = Engine::new(&project, options).unwrap();
    (project, engine)
}

#[test]
fn the_page_has_every_message_and_loads_nothing() {
    let (project, engine) = engine();
    let states = States::load(&project, engine.project(), &mut Vec::new()).unwrap();
    let finding = Finding::new(Code::Internal, "<script>alert(1)</script>");
    let page = sheet(&engine, &states, &[], &[finding], None).unwrap();
    for id in states.all_ids() {
        assert!(page.contains(&format!("<article id=\"m-{id}\">")), "{id}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt;"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(!page.contains("http://") && !page.contains("https://"));
}

#[test]
fn only_a_decision_about_the_text_of_today_is_taken() {
    let (project, engine) = engine();
    let mut states = States::load(&project, engine.project(), &mut Vec::new()).unwrap();
    let language = states.languages().nth(1).unwrap().to_owned();
    let status = states.status(&language, "act-noted").unwrap();
    let (text, source) = (status.text.to_owned(), status.source.unwrap().to_owned());
    let file = |id: &str, text: &str, source: &str| {
        let decision = format!(
            "{{\"id\": \"{id}\", \"language\": \"{language}\", \"decision\": \"approve\", \"print\": \"{text}\", \
             \"source\": \"{source}\"}}"
        );
        let text = format!(
            "{{\"format\": \"rapporteur-decisions\", \"version\": 1, \"by\": \"S. A.\", \"on\": \"2025-03-14\", \
             \"decisions\": [{decision}]}}"
        );
        Source::new("review-decisions.json", text)
    };
    let day = |text: &str| (text == "2025-03-14").then_some(Day { year: 2025, month: 3, day: 14 });
    let mut take = |source: &Arc<Source>| {
        let mut findings = Vec::new();
        let taken = decide(&mut states, source, &day, &mut findings);
        (taken, findings.first().map(|finding| finding.code))
    };
    assert_eq!(take(&file("act-notde", &text, &source)), (0, Some(Code::UnknownId)));
    assert_eq!(take(&file("act-noted", "0", &source)), (0, Some(Code::ImportConflict)));
    assert_eq!(take(&file("act-noted", &text, "0")), (0, Some(Code::ImportStale)));
    assert_eq!(take(&Source::new("a.json", "{".to_owned())), (0, Some(Code::UnreadableFile)));
    let changed = |from: &str, to: &str| {
        let right = file("act-noted", &text, &source).text.to_string();
        assert!(right.contains(from));
        Source::new("review-decisions.json", right.replace(from, to))
    };
    assert_eq!(take(&changed("2025-03-14", "yesterday")), (0, Some(Code::BadValue)));
    assert_eq!(take(&changed("S. A.", " ")), (0, Some(Code::BadValue)));
    assert_eq!(take(&changed("\"print\"", "\"text\": \"another\", \"print\"")), (0, Some(Code::BadValue)));
    assert_eq!(take(&file("act-noted", &text, &source)), (1, None));
    assert!(states.status(&language, "act-noted").unwrap().is_approved());
}

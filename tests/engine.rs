//! The engine as another program calls it: many meetings, several threads, calls from within a call, wrong options.

use std::sync::Arc;

use rapporteur::{Code, Document, Engine, Format, Options, Outcome, Project, Source};

fn options(formats: &[Format]) -> Options {
    let mut options = Options::default();
    options.formats = formats.to_vec();
    options
}

fn engine(options: Options) -> Engine {
    Engine::new(&Project::embedded().unwrap(), options).unwrap()
}

/// The sample meetings, in the order of their names.
fn samples() -> Vec<Arc<Source>> {
    let mut paths: Vec<_> = std::fs::read_dir("data/meetings").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| Source::new(path.display().to_string(), std::fs::read_to_string(path).unwrap())).collect()
}

fn render_all(engine: &Engine, meetings: &[Arc<Source>]) -> Vec<Vec<Document>> {
    let mut all = Vec::new();
    engine.render_all(meetings, |index, outcome| {
        assert_eq!(index, all.len(), "in the order of the meetings");
        assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
        all.push(outcome.documents);
    });
    all
}

#[test]
fn the_number_of_workers_changes_no_byte_and_no_order() {
    let meetings = samples();
    let with_jobs = |jobs| {
        let mut options = options(&[Format::Pdf, Format::Txt]);
        options.jobs = jobs;
        render_all(&engine(options), &meetings)
    };
    // One worker: a task is a meeting. A thousand: a task is a meeting in one language.
    let (whole, by_language) = (with_jobs(0), with_jobs(usize::MAX));
    assert_eq!(whole.len(), meetings.len());
    assert!(whole == by_language);
    let single: Vec<_> = meetings.iter().map(|meeting| engine(options(&[Format::Txt])).render(meeting)).collect();
    for (single, all) in single.iter().zip(&whole) {
        let texts: Vec<&Document> = all.iter().filter(|document| document.name.ends_with(".txt")).collect();
        assert_eq!(single.documents.iter().collect::<Vec<_>>(), texts);
    }
}

#[test]
fn threads_share_an_engine() {
    let meetings = samples();
    let engine = engine(options(&[Format::Pdf]));
    let expected = render_all(&engine, &meetings);
    std::thread::scope(|scope| {
        for start in 0..4 {
            let (engine, meetings, expected) = (&engine, &meetings, &expected);
            scope.spawn(move || {
                for step in 0..meetings.len() {
                    let index = (start + step) % meetings.len();
                    assert!(engine.render(&meetings[index]).documents == expected[index]);
                }
            });
        }
    });
}

#[test]
fn an_outcome_may_start_another_call() {
    let meetings = samples();
    let engine = engine(options(&[Format::Txt]));
    let mut inner = Vec::new();
    engine.render_all(&meetings[..2], |index, outcome| {
        inner.push(engine.render(&meetings[index]).documents == outcome.documents);
    });
    assert_eq!(inner, [true, true]);
}

fn errors(outcome: &Outcome) -> Vec<Code> {
    outcome.findings.iter().filter(|finding| finding.is_error()).map(|finding| finding.code).collect()
}

#[test]
fn meetings_with_one_id_are_refused() {
    let meeting = &samples()[0];
    let copy = Source::new("copy.toml", meeting.text.clone());
    let mut found = Vec::new();
    engine(options(&[Format::Txt])).render_all(&[Arc::clone(meeting), copy], |_, outcome| {
        assert!(outcome.documents.is_empty());
        found.extend(errors(&outcome));
    });
    assert_eq!(found, [Code::DuplicateId, Code::DuplicateId]);
}

#[test]
fn a_source_has_a_limit() {
    let outcome = engine(options(&[Format::Txt])).render(&Source::new("large.toml", "#".repeat(5 * 1024 * 1024)));
    assert_eq!(errors(&outcome), [Code::FileTooLarge]);
}

#[test]
fn check_typesets_whatever_the_formats() {
    // The template has an error. The data of a document do not need the template.
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(dir.path().join("templates/note")).unwrap();
    std::fs::write(dir.path().join("rapporteur.toml"), "").unwrap();
    std::fs::write(dir.path().join("templates/note/main.typ"), "#panic(\"no page\")\n").unwrap();
    let project = Project::open(dir.path()).unwrap();
    let mut options = options(&[Format::Json]);
    options.kind = "note".to_owned();
    let engine = Engine::new(&project, options).unwrap();
    let meeting = &samples()[0];
    assert_eq!(errors(&engine.render(meeting)), []);
    assert_eq!(engine.check(meeting)[0].code, Code::TemplateError);
}

#[test]
fn wrong_options_are_findings() {
    let project = Project::embedded().unwrap();
    let mut wrong = options(&[]);
    wrong.epoch = Some(i64::MAX);
    let findings = Engine::new(&project, wrong).unwrap_err();
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::BadValue, Code::BadValue]);
    let twice = engine(options(&[Format::Txt, Format::Txt])).render(&samples()[0]);
    assert_eq!(twice.documents.len(), 3);
}

#[test]
fn findings_and_engines_can_be_printed() {
    let engine = engine(options(&[Format::Txt]));
    assert!(format!("{engine:?}").starts_with("Engine { options: Options {"));
    let finding: Box<dyn std::error::Error> = engine.render(&Source::new("empty.toml", "")).findings.remove(0).into();
    assert!(finding.to_string().starts_with("empty.toml:1:1: error["), "{finding}");
}

/// Each text of the data format names its messages. The message stands on the line that the source names.
#[test]
fn every_sentence_names_its_messages() {
    let engine = engine(options(&[Format::Json]));
    for meeting in samples() {
        for document in engine.render(&meeting).documents {
            let brief: serde_json::Value = serde_json::from_slice(&document.bytes).unwrap();
            let text = |runs: &serde_json::Value| -> String {
                runs.as_array().unwrap().iter().map(|run| run["text"].as_str().unwrap()).collect()
            };
            let sources = brief["sources"].as_array().unwrap();
            for item in brief["sections"][0]["items"].as_array().unwrap() {
                let source = sources.iter().find(|source| source["text"] == text(item)).unwrap();
                let messages = source["messages"].as_array().unwrap();
                let first = messages.first().unwrap_or_else(|| panic!("{}: {source}", document.name));
                assert!(source["place"]["file"] == meeting.name.as_str(), "{source}");
                let path = first["file"].as_str().unwrap().trim_end_matches(" (embedded)");
                let line = std::fs::read_to_string(path).unwrap();
                let line = line.lines().nth(first["line"].as_u64().unwrap() as usize - 1).unwrap().to_owned();
                let id = first["id"].as_str().unwrap();
                let (id, attribute) = id.split_once('.').unwrap_or((id, ""));
                assert!(line.starts_with(id) || line.trim_start().starts_with(&format!(".{attribute} =")), "{line}");
            }
        }
    }
}

//! What people have typed is shown as text, and a decision about a text that has changed is not taken.

use std::collections::BTreeSet;
use std::fs;

use super::decisions::Taken;
use super::*;
use crate::diag::{Code, Source};
use crate::meeting::time::Day;
use crate::pipeline::Options;
use crate::project::Project;

fn engine() -> (Project, Engine) {
    let options = Options::without_pages();
    let project = Project::embedded().unwrap();
    let engine = Engine::new(&project, options).unwrap();
    (project, engine)
}

#[test]
fn the_page_has_every_message_and_loads_nothing() {
    let (project, engine) = engine();
    let states = States::load(&project, engine.project(), &mut Vec::new()).unwrap();
    let finding = Finding::new(Code::Internal, "<script>alert(1)</script>");
    let former = Former::default();
    let (engine, states, former, findings) = (&engine, &states, &former, &[finding][..]);
    let root = Path::new("");
    let contents = Contents { engine, root, states, former, languages: &[], findings, meetings: &[], meeting: None };
    let (page, pdf) = sheet(&contents, true).unwrap();
    let pdf = lopdf::Document::load_mem(&pdf.unwrap()).unwrap();
    let titles = pdf.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Title").ok()?.as_str().ok());
    let titles: BTreeSet<_> = titles.map(|title| String::from_utf8_lossy(title).into_owned()).collect();
    for id in states.all_ids() {
        assert!(page.contains(&format!("<article id=\"m-{id}\">")), "{id}");
        assert!(titles.contains(id), "{id}: {titles:?}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt;"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(!page.contains("http://") && !page.contains("https://"));
}

/// A project in a folder with these files.
fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, Project, Engine) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [("rapporteur.toml", "")].iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let project = Project::open(folder.path()).unwrap();
    let engine = Engine::open(&project, Options::without_pages()).0.unwrap();
    (folder, project, engine)
}

/// A file of the page with decisions, each as the fields of its object.
fn decisions(all: &[String]) -> Arc<Source> {
    let all = all.iter().map(|fields| format!("{{{fields}}}")).collect::<Vec<_>>().join(",\n");
    let text = format!(
        "{{\"format\": \"rapporteur-decisions\", \"version\": 1, \"by\": \"S. A.\", \"on\": \"2025-03-14\", \
         \"decisions\": [{all}]}}"
    );
    Source::new("review-decisions.json", text)
}

/// A decision about the text of today. `more` has the other fields.
fn decision(states: &States, id: &str, language: &str, decision: &str, more: &str) -> String {
    let status = states.status(language, id).unwrap();
    let source = status.source.map(|source| format!(", \"source\": \"{source}\"")).unwrap_or_default();
    let print = status.text;
    format!(
        "\"id\": \"{id}\", \"language\": \"{language}\", \"decision\": \"{decision}\", \"print\": \"{print}\"{source}{more}"
    )
}

/// What is taken of the files, and the codes of the findings.
fn take(
    (folder, project, engine): &(tempfile::TempDir, Project, Engine),
    states: &mut States,
    files: &[Arc<Source>],
) -> (Taken, Vec<Code>) {
    let day = |text: &str| (text == "2025-03-14").then_some(Day { year: 2025, month: 3, day: 14 });
    let reviewed = Reviewed { project, loaded: engine.project(), root: folder.path(), date: &day };
    let mut findings = Vec::new();
    let taken = decide(&reviewed, states, files, &mut findings);
    assert!(findings.iter().all(|finding| finding.span.is_some() && finding.help.is_some()), "{findings:?}");
    (taken, findings.into_iter().map(|finding| finding.code).collect())
}

#[test]
fn only_a_decision_about_the_text_of_today_is_taken() {
    let opened = project(&[]);
    let mut states = States::load(&opened.1, opened.2.project(), &mut Vec::new()).unwrap();
    let right = decision(&states, "act-noted", "en", "approve", "");
    let status = states.status("en", "act-noted").unwrap();
    let (text, source) = (status.text.to_owned(), status.source.unwrap().to_owned());
    let mut taken = |file: Arc<Source>| {
        let (taken, codes) = take(&opened, &mut states, &[file]);
        (taken.decisions, codes.first().copied())
    };
    let changed = |from: &str, to: &str| {
        let file = decisions(std::slice::from_ref(&right)).text.to_string();
        assert!(file.contains(from));
        Source::new("review-decisions.json", file.replace(from, to))
    };
    assert_eq!(taken(changed("act-noted", "act-notde")), (0, Some(Code::UnknownId)));
    assert_eq!(taken(changed(&text, "0")), (0, Some(Code::ImportConflict)));
    assert_eq!(taken(changed(&source, "0")), (0, Some(Code::ImportStale)));
    assert_eq!(taken(Source::new("a.json", "{".to_owned())), (0, Some(Code::UnreadableFile)));
    assert_eq!(taken(changed("2025-03-14", "yesterday")), (0, Some(Code::BadValue)));
    assert_eq!(taken(changed("S. A.", " ")), (0, Some(Code::BadValue)));
    assert_eq!(taken(decisions(std::slice::from_ref(&right))), (1, None));
    assert!(states.status("en", "act-noted").unwrap().is_approved());
}

#[test]
fn a_text_that_a_reviewer_has_written_stands_in_its_file() {
    let own = "### Ours\r\n\r\n# Who does it.\r\ncolumn-who =\r\n    Responsible\r\n\r\ncolumn-by = Until\r\n";
    let opened = project(&[("locales/en/own.ftl", own)]);
    let mut states = States::load(&opened.1, opened.2.project(), &mut Vec::new()).unwrap();
    let text = |text: &str| format!(", \"text\": {}", serde_json::to_string(text).unwrap());
    let file = decisions(&[
        decision(&states, "column-who", "en", "approve", &text("column-who =\n    Person in charge\n")),
        // A message that is only embedded, and a text that is sent back.
        decision(&states, "column-who", "ru", "reject", &text("column-who = Кто отвечает")),
        // The text is as it was.
        decision(&states, "column-by", "en", "approve", &text("column-by = Until")),
    ]);
    let (taken, codes) = take(&opened, &mut states, &[file]);
    assert_eq!((codes, taken.decisions, taken.texts), (Vec::new(), 3, 2));
    let root = opened.0.path();
    let written = |path: &str| taken.files.iter().find(|file| file.path == root.join(path)).unwrap();
    assert_eq!(written("locales/en/own.ftl").text, own.replace("Responsible", "Person in charge"));
    assert!(written("locales/ru/imported.ftl").text.ends_with("\ncolumn-who = Кто отвечает\n"));
    assert!(written("locales/ru/imported.ftl").is_new && !written("locales/en/own.ftl").is_new);

    // The records are about the new texts.
    for file in &taken.files {
        fs::write(&file.path, &file.text).unwrap_or_else(|_| {
            fs::create_dir_all(file.path.parent().unwrap()).unwrap();
            fs::write(&file.path, &file.text).unwrap();
        });
    }
    for file in states.changed_files() {
        let path = root.join(file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.text).unwrap();
    }
    let project = Project::open(root).unwrap();
    let engine = Engine::open(&project, Options::without_pages()).0.unwrap();
    let states = States::load(&project, engine.project(), &mut Vec::new()).unwrap();
    let word = |language: &str, id: &str| states.status(language, id).unwrap().word();
    assert_eq!((word("en", "column-who"), word("ru", "column-who")), ("approved", "needs-work"));
    assert_eq!(word("en", "column-by"), "approved");
    assert!(!states.status("ru", "column-who").unwrap().has_other_original);
}

#[test]
fn a_new_text_of_the_reference_makes_the_others_stale() {
    let opened = project(&[]);
    let mut states = States::load(&opened.1, opened.2.project(), &mut Vec::new()).unwrap();
    let file = decisions(&[
        decision(&states, "column-who", "az", "approve", ", \"text\": \"column-who = Kim\""),
        decision(&states, "column-who", "en", "approve", ""),
    ]);
    let (taken, codes) = take(&opened, &mut states, &[file]);
    assert_eq!((codes, taken.decisions, taken.texts), (Vec::new(), 2, 1));
    // The reviewer has approved the other text with the former one beside it.
    let seen = states.status("en", "column-who").unwrap().record.unwrap().source.clone();
    assert_eq!(seen.as_deref(), states.status("en", "column-who").unwrap().source);
    assert_ne!(states.status("az", "column-who").unwrap().record.unwrap().text, seen.unwrap());
}

#[test]
fn a_new_text_with_a_mistake_is_not_written() {
    let opened = project(&[]);
    let mut states = States::load(&opened.1, opened.2.project(), &mut Vec::new()).unwrap();
    let right = decision(&states, "column-by", "en", "approve", ", \"text\": \"column-by = Deadline\"");
    for (id, text, code) in [
        ("column-who", "column-who = { $nobody }", Code::UnknownVariable),
        ("column-who", "column-who = { NAME($guest", Code::FluentSyntax),
        ("column-who", "column-whom = Person", Code::FluentSyntax),
        ("column-who", "column-who = Person\ncolumn-whom = Person", Code::FluentSyntax),
        ("column-who", "# A comment\ncolumn-who = Person", Code::FluentSyntax),
        ("column-who", "Person", Code::FluentSyntax),
        ("column-who", "column-who = Person  in charge", Code::MisplacedSpace),
        ("act-noted", "act-noted = { NAME($speakers, case: \"definite\") } spoke.", Code::MessageMissing),
    ] {
        let text = format!(", \"text\": {}", serde_json::to_string(text).unwrap());
        let wrong = decision(&states, id, "en", "approve", &text);
        let (taken, codes) = take(&opened, &mut states, &[decisions(&[wrong, right.clone()])]);
        assert_eq!(codes.first(), Some(&code), "{text}");
        // The other text is written.
        assert_eq!((taken.decisions, taken.texts, taken.files.len()), (1, 1, 1), "{text}");
        assert!(taken.files[0].text.contains("Deadline"), "{text}");
        assert_eq!(states.status("en", id).unwrap().state, State::New, "{text}");
    }
    // Two reviewers have written two texts.
    let file = decisions(std::slice::from_ref(&right));
    let other = Source::new("other.json", file.text.replace("Deadline", "By"));
    let (taken, codes) = take(&opened, &mut states, &[file, other]);
    assert_eq!((codes, taken.decisions, taken.texts), (vec![Code::ImportConflict], 1, 1));
}

#[test]
fn what_has_changed_since_the_approval_is_marked() {
    let opened = project(&[("locales/az/own.ftl", "column-who = Kim\n")]);
    let mut states = States::load(&opened.1, opened.2.project(), &mut Vec::new()).unwrap();
    let approved =
        [decision(&states, "column-who", "az", "approve", ""), decision(&states, "column-who", "ru", "approve", "")];
    take(&opened, &mut states, &[decisions(&approved)]);
    let root = opened.0.path();
    fs::write(root.join("locales/az/own.ftl"), "column-who = Məsul şəxs\n").unwrap();
    fs::create_dir_all(root.join("locales/ru")).unwrap();
    fs::write(root.join("locales/ru/own.ftl"), "column-who = Ответственное лицо\n").unwrap();
    states.changed_files().iter().for_each(|file| fs::write(root.join(&file.path), &file.text).unwrap());
    let project = Project::open(root).unwrap();
    let engine = Engine::open(&project, Options::without_pages()).0.unwrap();
    let states = States::load(&project, engine.project(), &mut Vec::new()).unwrap();
    // Two versions of a file: one cannot be read, the other has the former text.
    let versions = || vec!["column-who = { NAME(".to_owned(), "# Old.\ncolumn-who =\n    Kim\n".to_owned()];
    let former = Former::find(&states, &engine.project().locales, versions);
    let contents = Contents {
        engine: &engine,
        root,
        states: &states,
        former: &former,
        languages: &[],
        findings: &[],
        meetings: &[],
        meeting: None,
    };
    let sheet = model(&contents).unwrap();
    let message = sheet.messages.iter().find(|message| message.id == "column-who").unwrap();
    let own = message.texts.iter().find(|text| text.language == "az").unwrap();
    assert_eq!(own.place, "locales/az/own.ftl:1");
    let changes = |language: &str| {
        let text = message.texts.iter().find(|text| text.language == language).unwrap();
        let words = |words: &[(crate::review::Mark, String)], wanted: crate::review::Mark| {
            words
                .iter()
                .filter(|(mark, _)| *mark == wanted)
                .map(|(_, text)| text.trim().to_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let change = |change: &model::SheetChange| {
            let [removed, added] =
                [crate::review::Mark::Removed, crate::review::Mark::Added].map(|mark| words(&change.words, mark));
            format!("{}: {removed} > {added}", change.of)
        };
        text.changes.iter().map(change).collect::<Vec<_>>()
    };
    let az = changes("az");
    assert_eq!(az.first().unwrap(), "changed since it was approved by S. A. on 2025-03-14: Kim > Məsul şəxs");
    assert!(az[1].starts_with("changed against the embedded text"), "{az:?}");
    let ru = changes("ru");
    // The embedded text was approved. It needs no history.
    assert!(
        ru[0].starts_with("changed since it was approved by S. A. on 2025-03-14: ")
            && ru[0].ends_with("Ответственное лицо"),
        "{ru:?}"
    );
    assert_eq!(ru[1], "the text in az has changed since it was approved by S. A. on 2025-03-14: Kim > Məsul şəxs");
    assert_eq!((ru.len(), changes("en").len()), (2, 0));
}

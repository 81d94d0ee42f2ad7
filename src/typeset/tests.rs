//! Briefs from `tests/fixtures/briefs/` through the shipped templates.

use std::borrow::Cow;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};

use super::*;
use crate::diag::{Code, Finding};

fn read(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The shipped files of templates, the way a project hands them over.
fn shipped() -> Vec<TemplateFile> {
    ["brief/main.typ", "shared/paper.typ", "shared/parts.typ", "shared/text.typ"]
        .map(|path| TemplateFile {
            path: path.to_owned(),
            name: format!("templates/{path}"),
            bytes: Cow::Owned(read(&format!("templates/{path}"))),
        })
        .to_vec()
}

fn typesetter() -> &'static Typesetter {
    static TYPESETTER: OnceLock<Typesetter> = OnceLock::new();
    TYPESETTER.get_or_init(|| Typesetter::new(Fonts::new(&[]).unwrap()))
}

fn brief(name: &str) -> Value {
    serde_json::from_slice(&read(&format!("tests/fixtures/briefs/{name}.json"))).unwrap()
}

fn paper(language: &str) -> Map<String, Value> {
    let margin = match language {
        "az" => json!({ "left": 25, "right": 10, "top": 20, "bottom": 20 }),
        "ru" => json!({ "left": 20, "right": 10, "top": 20, "bottom": 20 }),
        _ => json!({ "left": 25, "right": 20, "top": 20, "bottom": 20 }),
    };
    let paper = json!({
        "size": "a4",
        "margin": margin,
        "indent": if language == "ru" { 12.5 } else { 0.0 },
        "font-size": if language == "en" { 11.0 } else { 12.0 },
        "line-spacing": if language == "en" { 1.25 } else { 1.5 },
        "justify": true,
        "hyphenate": true,
        "page-number": if language == "ru" { "head" } else { "foot" },
    });
    paper.as_object().unwrap().clone()
}

fn job<'a>(template: &'a Template, brief: &Value) -> Job<'a> {
    Job {
        template,
        brief: serde_json::to_vec(brief).unwrap(),
        paper: paper(brief["language"].as_str().unwrap()),
        emblem: None,
        ident: format!("{}.{}", brief["id"], brief["language"]),
        stamp: Some(Stamp { unix_seconds: 1_720_786_980, offset_minutes: 240 }),
        attachment: None,
    }
}

fn template() -> Template {
    Template::new("brief", shipped()).unwrap()
}

/// Leaves the documents of a test for eyes and validators where
/// `TYPESET_SAMPLES` names a folder.
fn leave(name: &str, pages: &Pages) -> Vec<u8> {
    let pdf = pages.pdf().unwrap();
    if let Some(folder) = std::env::var_os("TYPESET_SAMPLES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(Path::new(&folder).join(format!("{name}.pdf")), &pdf).unwrap();
    }
    pdf
}

fn set(name: &str, brief: &Value) -> (usize, Vec<u8>) {
    let template = template();
    let job = job(&template, brief);
    let (pages, warnings) = typesetter().pages(&job).unwrap();
    assert_eq!(warnings, []);
    (pages.count(), leave(name, &pages))
}

#[test]
fn a_brief_becomes_a_pdf() {
    let (pages, pdf) = set("en", &brief("en"));
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert!(pages <= 2);
}

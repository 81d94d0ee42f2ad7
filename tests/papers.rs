//! Tests of the rendered samples. Briefs are compared with snapshots and between languages. PDFs are read
//! with an independent library.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use lopdf::{Dictionary, Document as Pdf, Object};
use rapporteur::{Document, Engine, Format, Options, Project, Source};
use serde_json::Value;

fn options(formats: &[Format]) -> Options {
    let mut options = Options::default();
    options.formats = formats.to_vec();
    options
}

fn engine(options: Options) -> Engine {
    Engine::new(&Project::embedded().unwrap(), options).unwrap()
}

fn samples() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir("data/meetings").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 4);
    paths
}

fn render(engine: &Engine, path: &PathBuf) -> BTreeMap<String, Vec<u8>> {
    let outcome = engine.render(&Source::new(path.display().to_string(), fs::read_to_string(path).unwrap()));
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    outcome.documents.into_iter().map(|Document { name, bytes }| (name, bytes)).collect()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// Collects all texts below a value, in order. The runs of one text are joined.
fn texts(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(items)
            if items.iter().all(|item| item.get("text").is_some() && item.get("capitals").is_none())
                && !items.is_empty() =>
        {
            out.push(items.iter().map(|item| item["text"].as_str().unwrap()).collect());
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, out)),
        _ => {}
    }
}

#[test]
fn briefs_and_plain_texts_are_unchanged() {
    let engine = engine(options(&[Format::Json, Format::Txt]));
    for path in samples() {
        for (name, bytes) in render(&engine, &path) {
            let mut text = String::from_utf8(bytes).unwrap();
            // The sources have numbers of lines, which change with every edit of a message.
            if let Some((brief, _)) = text.split_once(",\n  \"sources\": [") {
                text = format!("{brief}\n}}\n");
            }
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name, text);
            });
        }
    }
}

#[test]
fn all_languages_have_the_same_content() {
    let engine = engine(options(&[Format::Json]));
    for path in samples() {
        let briefs: Vec<Value> = render(&engine, &path).values().map(|bytes| json(bytes)).collect();
        assert_eq!(briefs.len(), 3);
        let first = &briefs[0];
        assert!(!first["facts"].as_array().unwrap().is_empty());
        for other in &briefs[1..] {
            assert_eq!(first["facts"], other["facts"], "{}", path.display());
            let shape = |brief: &Value| -> Vec<usize> {
                let sides = brief["participants"]["sides"].as_array().unwrap();
                let members = sides.iter().map(|side| side["members"].as_array().unwrap().len());
                let sections = brief["sections"].as_array().unwrap();
                members.chain(sections.iter().map(|section| section["items"].as_array().unwrap().len())).collect()
            };
            assert_eq!(shape(first), shape(other));
            let keys = |brief: &Value| -> Vec<String> {
                brief["fields"].as_array().unwrap().iter().map(|field| field["key"].to_string()).collect()
            };
            assert_eq!(keys(first), keys(other));
        }
    }
}

/// The text without spaces and hyphens, which line breaks can change.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}')).collect()
}

fn catalog(pdf: &Pdf) -> &Dictionary {
    pdf.catalog().unwrap()
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

#[test]
fn pdfs_contain_the_texts_of_the_briefs() {
    let engine = engine(options(&[Format::Json, Format::Pdf]));
    for path in samples() {
        let documents = render(&engine, &path);
        for (name, bytes) in documents.iter().filter(|(name, _)| name.ends_with(".pdf")) {
            let brief = json(&documents[&name.replace(".pdf", ".json")]);
            let pdf = Pdf::load_mem(bytes).unwrap();
            let catalog = catalog(&pdf);
            assert_eq!(string(catalog.get(b"Lang").unwrap()), brief["language"].as_str().unwrap(), "{name}");
            let marked = pdf.get_dict_in_dict(catalog, b"MarkInfo").unwrap().get(b"Marked").unwrap();
            assert!(marked.as_bool().unwrap(), "{name} is not tagged");
            assert!(catalog.has(b"StructTreeRoot"), "{name} has no structure");
            assert!(catalog.has(b"Outlines"), "{name} has no outline");
            let metadata = pdf.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
            let stream = metadata.as_stream().unwrap();
            let xmp =
                String::from_utf8(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())).unwrap();
            for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
                assert!(xmp.contains(claim), "{name} does not claim {claim}");
            }
            let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
            // If a language keeps the dot of i, “fi” is a group of two glyphs with an ActualText. lopdf ignores
            // ActualText and reads the i twice.
            let text = letters(&pdf.extract_text(&pages).unwrap()).replace("fii", "fi");
            assert!(!text.contains('\u{fffd}'), "{name} has letters that cannot be read");
            let mut expected = Vec::new();
            for part in ["participants", "sections", "fields", "signature"] {
                let mut found = Vec::new();
                texts(&printed(&brief[part]), &mut found);
                expected.extend(found);
            }
            assert!(expected.len() > 6);
            for part in expected {
                assert!(text.contains(&letters(&part)), "{name} lacks “{part}”");
            }
        }
    }
}

/// A part of a brief without values that papers do not print, and without headings, which templates may capitalize.
fn printed(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "key" | "lang" | "heading" | "capitals"))
                .map(|(key, field)| (key.clone(), printed(field)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(printed).collect()),
        other => other.clone(),
    }
}

#[test]
fn every_font_is_embedded() {
    let engine = engine(options(&[Format::Pdf]));
    for path in samples() {
        for (name, bytes) in render(&engine, &path) {
            let pdf = Pdf::load_mem(&bytes).unwrap();
            let mut descriptors = 0;
            for object in pdf.objects.values() {
                let Ok(dictionary) = object.as_dict() else { continue };
                if dictionary.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == b"FontDescriptor") {
                    descriptors += 1;
                    let embedded = [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| dictionary.has(key));
                    assert!(embedded, "{name} has a font that is not embedded");
                }
            }
            assert!(descriptors > 0, "{name} has no font");
        }
    }
}

#[test]
fn the_same_meeting_gives_the_same_bytes() {
    let path = PathBuf::from("data/meetings/2024-07-12-us-religious-freedom.toml");
    let first = render(&engine(options(&[Format::Pdf])), &path);
    let mut one_thread = options(&[Format::Pdf]);
    one_thread.jobs = 1;
    let reused = engine(one_thread);
    render(&reused, &samples()[0]);
    assert_eq!(first, render(&reused, &path), "after another meeting, on one thread");
    let mut stamped = options(&[Format::Pdf]);
    stamped.epoch = Some(1_000_000_000);
    assert_ne!(first, render(&engine(stamped), &path), "the creation date is part of the file");
}

#[test]
fn pdfs_are_unchanged() {
    let engine = engine(options(&[Format::Pdf]));
    let mut lines = String::new();
    for path in samples() {
        for (name, bytes) in render(&engine, &path) {
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            lines.push_str(&format!("{name} {:016x}\n", hasher.finish()));
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("hashes", lines);
    });
}

#[test]
fn the_attached_source_can_be_extracted() {
    let mut attaching = options(&[Format::Pdf]);
    attaching.attach_source = true;
    let engine = engine(attaching);
    let path = &samples()[0];
    let source = fs::read(path).unwrap();
    for (name, bytes) in render(&engine, path) {
        let pdf = Pdf::load_mem(&bytes).unwrap();
        let attached = pdf
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .any(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()) == source);
        assert!(attached, "{name} does not carry its source");
    }
}

#[test]
fn an_attached_source_has_a_name_without_folders() {
    let mut attaching = options(&[Format::Pdf]);
    attaching.attach_source = true;
    let engine = engine(attaching);
    let path = &samples()[0];
    let expected = path.file_name().unwrap().to_str().unwrap();
    for (name, bytes) in render(&engine, path) {
        let pdf = Pdf::load_mem(&bytes).unwrap();
        let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
        let names: Vec<String> = dictionaries
            .filter(|dictionary| dictionary.has_type(b"Filespec"))
            .flat_map(|dictionary| [b"F".as_slice(), b"UF"].map(|key| string(dictionary.get(key).unwrap())))
            .collect();
        assert_eq!(names, [expected, expected], "{name}");
    }
}

/// An element of the structure tree: the types of its ancestors and its own (`Document/Table/TR/TD/P`), its language if
/// it is given there, and whether it has text of its own.
struct Element {
    path: String,
    language: Option<String>,
    has_text: bool,
}

/// The elements of the structure tree, in reading order.
fn structure(pdf: &Pdf) -> Vec<Element> {
    fn walk(pdf: &Pdf, node: &Object, path: &str, elements: &mut Vec<Element>) {
        match node {
            Object::Reference(id) => walk(pdf, pdf.get_object(*id).unwrap(), path, elements),
            Object::Array(nodes) => nodes.iter().for_each(|node| walk(pdf, node, path, elements)),
            Object::Dictionary(element) if element.has(b"S") => {
                let name = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
                let path = if path.is_empty() { name } else { format!("{path}/{name}") };
                let children = element.get(b"K").ok();
                let is_text = |child: &Object| match child {
                    Object::Integer(_) => true,
                    Object::Dictionary(content) => content.has(b"MCID"),
                    _ => false,
                };
                let has_text = children.is_some_and(|children| match children {
                    Object::Array(children) => children.iter().any(is_text),
                    child => is_text(child),
                });
                let language = element.get(b"Lang").ok().map(string);
                elements.push(Element { path: path.clone(), language, has_text });
                if let Some(children) = children {
                    walk(pdf, children, &path, elements);
                }
            }
            _ => {}
        }
    }
    let root = pdf.get_dict_in_dict(catalog(pdf), b"StructTreeRoot").unwrap();
    let mut elements = Vec::new();
    walk(pdf, root.get(b"K").unwrap(), "", &mut elements);
    elements
}

#[test]
fn texts_are_paragraphs_and_foreign_texts_have_their_language_on_their_element() {
    let engine = engine(options(&[Format::Json, Format::Pdf]));
    for path in samples() {
        let documents = render(&engine, &path);
        for (name, bytes) in documents.iter().filter(|(name, _)| name.ends_with(".pdf")) {
            let pdf = Pdf::load_mem(bytes).unwrap();
            let elements = structure(&pdf);
            assert!(elements.iter().filter(|element| element.path == "Document/P").count() >= 3, "{name}");
            for Element { path, has_text, .. } in &elements {
                assert!(!path.ends_with("Span"), "{name}: {path}");
                let parent = path.rsplit('/').next().unwrap();
                let holds_text = ["P", "H1", "H2", "TH", "TD", "Lbl", "Em"].contains(&parent);
                assert!(!has_text || holds_text, "{name}: {path} has text outside a paragraph");
            }
            // The name of the issuing body, and the names of people, in another language.
            let brief = json(&documents[&name.replace(".pdf", ".json")]);
            let sides = brief["participants"]["sides"].as_array().unwrap();
            let members = sides.iter().flat_map(|side| side["members"].as_array().unwrap());
            let originals = members.map(|member| &member["original"]).filter(|original| !original.is_null());
            let also = brief["letterhead"]["also"].as_array().unwrap();
            let expected: Vec<&str> = also.iter().chain(originals).map(|run| run["lang"].as_str().unwrap()).collect();
            let found: Vec<&str> = elements.iter().skip(1).filter_map(|element| element.language.as_deref()).collect();
            assert_eq!(found, expected, "{name}");
        }
    }
}

#[test]
fn a_pdf_ends_with_a_line_feed() {
    let engine = engine(options(&[Format::Pdf]));
    for (name, bytes) in render(&engine, &samples()[0]) {
        assert!(bytes.ends_with(b"\n%%EOF\n"), "{name}: an appended signature would not begin on a new line");
    }
}

/// The text of all pages, without spaces and hyphens.
fn text_of(bytes: &[u8]) -> String {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    letters(&pdf.extract_text(&pages).unwrap())
}

#[test]
fn a_page_number_is_at_the_head_or_at_the_foot() {
    let engine = engine(options(&[Format::Pdf]));
    let documents = render(&engine, &PathBuf::from("data/meetings/2024-07-12-us-religious-freedom.toml"));
    let text = |language: &str| text_of(&documents[&format!("2024-07-12-us-religious-freedom.{language}.pdf")]);
    assert!(text("en").contains("Page2of2"));
    assert!(text("az").contains("Səhifə2/2"));
    assert!(!text("ru").contains("Страница"), "the number is at the head");
}

#[test]
fn the_id_is_on_the_pages_if_the_project_wants_it() {
    let id = "2024-07-12-us-religious-freedom";
    let path = PathBuf::from(format!("data/meetings/{id}.toml"));
    let folder = tempfile::tempdir().unwrap();
    for (settings, expected) in [("", false), ("print-id = false", false), ("print-id = true", true)] {
        fs::write(folder.path().join("rapporteur.toml"), settings).unwrap();
        let engine = Engine::new(&Project::open(folder.path()).unwrap(), options(&[Format::Pdf])).unwrap();
        for (name, bytes) in render(&engine, &path) {
            assert_eq!(text_of(&bytes).contains(&letters(id)), expected, "{name}, {settings}");
        }
    }
}

#[test]
fn only_the_text_of_record_has_a_line_to_sign_on() {
    let text = fs::read_to_string("data/meetings/2024-07-12-us-religious-freedom.toml").unwrap();
    let signed = text.replacen("[[sides]]", "signatory = \"safikhanli\"\n\n[[sides]]", 1);
    let marks = |text: &str, status: &str| -> Vec<Value> {
        let text = text.replace("status = \"final\"", &format!("status = \"{status}\""));
        let outcome = engine(options(&[Format::Json])).render(&Source::new("meeting.toml", text));
        assert_eq!(outcome.findings, []);
        outcome.documents.iter().map(|document| json(&document.bytes)["signature"]["mark"].clone()).collect()
    };
    assert_eq!(marks(&signed, "final"), [Value::Null, "(signed)".into(), "(подписано)".into()]);
    assert_eq!(marks(&signed, "draft"), [Value::Null, "".into(), "".into()]);
}

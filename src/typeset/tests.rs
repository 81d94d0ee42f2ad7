//! Typesets the briefs of `tests/fixtures/briefs/` with the embedded templates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};
use typst::layout::{Frame, FrameItem, Point};

use super::*;
use crate::diag::{Code, Finding};

fn read(path: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The embedded template files, as a project provides them.
fn embedded_files() -> Vec<TemplateFile> {
    ["brief/main.typ", "shared/paper.typ", "shared/parts.typ", "shared/text.typ"]
        .map(|path| TemplateFile {
            path: path.to_owned(),
            name: format!("templates/{path}"),
            bytes: Cow::Owned(read(&format!("templates/{path}"))),
            is_own: false,
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
    let (margin, size, spacing) = match language {
        "az" => (json!({ "left": 25, "right": 15, "top": 20, "bottom": 20 }), 12.0, 1.5),
        "ru" => (json!({ "left": 20, "right": 10, "top": 20, "bottom": 20 }), 12.0, 1.25),
        _ => (json!({ "left": 25, "right": 20, "top": 20, "bottom": 20 }), 11.0, 1.25),
    };
    let paper = json!({
        "size": "a4",
        "margin": margin,
        "indent": if language == "en" { 0.0 } else { 12.5 },
        "font-size": size,
        "line-spacing": spacing,
        "justify": language != "az",
        "hyphenate": language == "ru",
        "print-id": language == "az",
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
        stamp: Some(Stamp { year: 2024, month: 7, day: 12, hour: 16, minute: 23, second: 0, offset: 240 }),
        archival: true,
        attachment: None,
    }
}

fn template() -> Template {
    Template::new("brief", embedded_files()).unwrap()
}

/// Exports a PDF. If the variable `TYPESET_SAMPLES` is set, also saves the PDF to that folder, for validators and for
/// manual inspection.
fn export(name: &str, pages: &Pages) -> Vec<u8> {
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
    (pages.count(), export(name, &pages))
}

#[test]
fn a_brief_becomes_a_pdf_in_every_language() {
    for language in ["az", "en", "ru"] {
        let (_, pdf) = set(language, &brief(language));
        assert!(pdf.starts_with(b"%PDF-1.7"), "{language}");
    }
}

#[test]
fn a_draft_is_marked_and_shows_its_gaps() {
    for language in ["az", "en", "ru"] {
        let mut brief = brief(language);
        brief["draft"] = json!(match language {
            "az" => "LAYİHƏ",
            "ru" => "ПРОЕКТ",
            _ => "DRAFT",
        });
        brief["fields"][1]["value"] = json!([{ "text": "[missing: place]", "gap": true }]);
        let (_, draft) = set(&format!("draft-{language}"), &brief);
        brief["draft"] = Value::Null;
        let (_, without) = set(&format!("without-mark-{language}"), &brief);
        // The mark is in the text of the document, and as a background on every page.
        assert!(draft.len() > without.len(), "{language}: the draft mark is missing");
    }
}

#[test]
fn text_of_users_is_never_read_as_markup() {
    let hostile = r##"#x *b* _i_ $m$ @r <a> \\ \ ` "q" 'q' = h - l + n / t // c /* c */ [b] {c} -- --- ... ~ #let"##;
    let text = json!([{ "text": hostile }]);
    let mut brief = brief("en");
    brief["title"] = json!(hostile);
    brief["subject"] = text.clone();
    brief["fields"][0]["value"] = text.clone();
    brief["participants"]["sides"][0]["label"] = text.clone();
    brief["participants"]["sides"][0]["members"][0]["name"] = text.clone();
    brief["participants"]["sides"][0]["members"][0]["original"] = json!({ "text": hostile, "lang": "az" });
    brief["sections"][0]["heading"] = json!({ "text": hostile, "capitals": hostile });
    brief["sections"][0]["items"] = json!([text, text]);
    brief["signature"] = json!({ "post": text, "name": hostile, "mark": hostile });
    brief["running_head"] = text;
    brief["metadata"]["title"] = json!(hostile);
    set("hostile", &brief);
}

#[test]
fn hundreds_of_participants_and_points_are_typeset() {
    let mut brief = brief("en");
    let member = brief["participants"]["sides"][0]["members"][1].clone();
    for side in 0..2 {
        let members = (1..=100).map(|number| {
            let mut member = member.clone();
            member["name"] = json!([{ "text": format!("Participant Number {number}") }]);
            member
        });
        brief["participants"]["sides"][side]["members"] = members.collect();
    }
    let items = brief["sections"][0]["items"].as_array().unwrap().clone();
    brief["sections"][0]["items"] = items.iter().cycle().take(300).cloned().collect();
    let (pages, _) = set("big", &brief);
    assert!(pages > 30, "{pages}");
}

#[test]
fn empty_parts_are_not_printed() {
    let mut brief = brief("en");
    for part in ["signature", "dateline", "actions", "attachments"] {
        brief[part] = Value::Null;
    }
    for list in ["fields", "sections", "subject", "running_head"] {
        brief[list] = json!([]);
    }
    brief["participants"]["sides"] = json!([]);
    let (pages, _) = set("bare", &brief);
    assert_eq!(pages, 1);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let brief = brief("az");
    assert!(set("again", &brief) == set("again", &brief));
}

#[test]
fn the_pdf_embeds_the_source() {
    let template = template();
    let mut job = job(&template, &brief("en"));
    job.attachment = Some(Attachment {
        name: "a \"meeting\".toml".to_owned(),
        bytes: b"id = \"x\"".to_vec(),
        media_type: "application/toml".to_owned(),
        description: "The meeting \\ file".to_owned(),
    });
    let (pages, _) = typesetter().pages(&job).unwrap();
    let pdf = lopdf::Document::load_mem(&export("attach", &pages)).unwrap();
    let is_source = |stream: &lopdf::Stream| stream.get_plain_content().is_ok_and(|bytes| bytes == b"id = \"x\"");
    assert!(
        pdf.objects.values().any(|object| object.as_stream().is_ok_and(is_source)),
        "no stream has the meeting file"
    );
}

/// The findings of a template with `text` as its main file.
fn findings(text: &'static str) -> Vec<Finding> {
    let mut files = embedded_files();
    files.push(TemplateFile {
        path: "other/main.typ".to_owned(),
        name: "my/templates/other/main.typ".to_owned(),
        bytes: Cow::Borrowed(text.as_bytes()),
        is_own: true,
    });
    let template = Template::new("other", files).unwrap();
    let job = job(&template, &brief("en"));
    match typesetter().pages(&job) {
        Ok((pages, warnings)) => pages.pdf().err().unwrap_or(warnings),
        Err(findings) => findings,
    }
}

/// File, line, column and code of each finding.
fn summaries(text: &'static str) -> Vec<(String, usize, usize, Code)> {
    findings(text)
        .iter()
        .map(|finding| {
            let span = finding.span.as_ref().unwrap();
            (span.source.name.clone(), span.start().line, span.start().column, finding.code)
        })
        .collect()
}

#[test]
fn a_template_error_has_a_span() {
    let name = || "my/templates/other/main.typ".to_owned();
    assert_eq!(summaries("\n\nə #nothing"), [(name(), 3, 4, Code::TemplateError)]);
    assert_eq!(
        summaries("#let = 1\n\n#let = 2"),
        [(name(), 1, 5, Code::TemplateError), (name(), 3, 5, Code::TemplateError)]
    );
    assert_eq!(summaries("#set document(title: [T])\n#set text(font: \"Nowhere\")\nText")[0].3, Code::TemplateWarning);
}

#[test]
fn a_violation_of_the_pdf_standards_has_a_span() {
    let summaries = summaries("#set document(title: [T])\n= H\n\u{4e2d}");
    assert_eq!(summaries.len(), 1);
    assert_eq!((summaries[0].1, summaries[0].3), (3, Code::TemplateError));
}

#[test]
fn a_template_reads_only_its_own_files() {
    for text in [
        "#read(\"/brief/main.typ\")",
        "#read(\"/etc/passwd\")",
        "#read(\"../brief/main.typ\")",
        "#read(\"../../secret\")",
        "#include \"@preview/example:0.1.0\"",
        "#import \"/shared/nothing.typ\"",
    ] {
        let summaries = summaries(text);
        assert_eq!(summaries.len(), 1, "{text}");
        assert_eq!(summaries[0].3, Code::TemplateError, "{text}");
    }
    assert!(findings("#read(\"/brief/main.typ\")")[0].message.contains("only its own folder"));
}

#[test]
fn templates_read_the_date_of_the_stamp() {
    let text = "#set document(title: [T])\n#assert(datetime.today() == datetime(year: 2024, month: 7, day: 12))";
    assert_eq!(findings(text), []);
}

#[test]
fn an_unknown_kind_is_an_error() {
    let findings = Template::new("protocol", embedded_files()).err().unwrap();
    assert_eq!(findings[0].code, Code::UnknownKind);
}

#[test]
fn fitting_saves_a_page_with_few_lines() {
    let template = template();
    let mut brief = brief("en");
    let items = brief["sections"][0]["items"].as_array().unwrap().clone();
    let short = json!([{ "text": "Views were exchanged." }]);
    let mut saved = 0;
    for more in 0..12 {
        let mut items = items[..5].to_vec();
        items.extend(std::iter::repeat_n(short.clone(), more));
        brief["sections"][0]["items"] = Value::Array(items);
        let job = job(&template, &brief);
        let loose = fit::set(typesetter(), &job, 0).unwrap().0;
        let (fitted, _) = typesetter().pages(&job).unwrap();
        assert!(fitted.count() <= loose.count());
        if fitted.count() < loose.count() {
            export(&format!("fitted-{more}"), &fitted);
            export(&format!("loose-{more}"), &loose);
            saved += 1;
        }
    }
    assert!(saved >= 3, "only {saved} of 12 texts were fitted");
}

/// The lines of text on the first page, by the position of their baseline.
fn text_lines(pages: &Pages) -> Vec<String> {
    fn walk(frame: &Frame, at: Point, lines: &mut BTreeMap<i64, String>) {
        for (position, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, at + *position, lines),
                FrameItem::Text(text) => {
                    let baseline = (at.y + position.y).to_pt().round() as i64;
                    lines.entry(baseline).or_default().push_str(&text.text);
                }
                _ => {}
            }
        }
    }
    let mut lines = BTreeMap::new();
    walk(&pages.document.pages()[0].frame, Point::zero(), &mut lines);
    lines.into_values().collect()
}

/// Typesets a name after texts of different lengths, and counts how often it is on one line.
fn times_on_one_line(language: &str, name: &str, keep: bool) -> usize {
    let template = template();
    let mut brief = brief(language);
    (0..35)
        .filter(|length| {
            let before = "слово ".repeat(10) + &"а".repeat(*length) + " ";
            let run = json!({ "text": name, "keep": keep });
            brief["sections"][0]["items"] = json!([[{ "text": before }, run, { "text": " a" }]]);
            let job = job(&template, &brief);
            let (pages, _) = fit::set(typesetter(), &job, 0).unwrap();
            text_lines(&pages).iter().any(|line| line.contains(name))
        })
        .count()
}

#[test]
fn words_to_keep_are_on_one_line() {
    for (language, name) in
        [("az", "Əliyeva-Məmmədova"), ("az", "ATƏT-dəkilərdən"), ("ru", "Омбудсменом"), ("ru", "Алиева-Мамедова")]
    {
        assert_eq!(times_on_one_line(language, name, true), 35, "{name}");
        assert!(times_on_one_line(language, name, false) < 35, "{name} is never broken, so this test shows nothing");
    }
}

/// The baselines of the text of one font size on a page, sorted, in points from the top.
fn lines(pages: &Pages, index: usize, size: f64) -> Vec<i64> {
    fn walk(frame: &Frame, at: Point, size: f64, lines: &mut Vec<i64>) {
        for (position, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, at + *position, size, lines),
                FrameItem::Text(text) if (text.size.to_pt() - size).abs() < 0.01 => {
                    lines.push((at.y + position.y).to_pt().round() as i64);
                }
                _ => {}
            }
        }
    }
    let mut lines = Vec::new();
    walk(&pages.document.pages()[index].frame, Point::zero(), size, &mut lines);
    lines.sort_unstable();
    lines.dedup();
    lines
}

#[test]
fn a_signature_has_two_lines_of_text_on_its_page() {
    // For every length of the text, at least two of its lines are on the page of the closing.
    let template = template();
    let mut brief = brief("en");
    let item = brief["sections"][0]["items"][1].clone();
    let short = brief["sections"][0]["items"][7].clone();
    let mut broken = 0;
    for count in 5..40 {
        let items = std::iter::repeat_n(short.clone(), count % 5).chain(std::iter::repeat_n(item.clone(), count / 2));
        brief["sections"][0]["items"] = items.collect();
        let job = job(&template, &brief);
        // Without fitting: it would remove the short last pages that this test needs.
        let (pages, _) = fit::set(typesetter(), &job, 0).unwrap();
        export(&format!("length-{count}"), &pages);
        // The signature itself is one more line of this font size.
        let lines = lines(&pages, pages.count() - 1, 11.0);
        assert!(lines.len() >= 3, "{count}: {lines:?}");
        broken += usize::from(pages.count() > 1 && lines.len() == 3);
    }
    assert!(broken > 0, "no text of this test reaches the limit");
}

#[test]
fn a_signature_after_a_table_or_a_list_has_a_row_on_its_page() {
    let template = template();
    for (name, part) in [("actions", "attachments"), ("attachments", "actions")] {
        for rows in (2..60).step_by(3) {
            let mut brief = brief("ru");
            brief[part] = Value::Null;
            let list = if name == "actions" { "rows" } else { "items" };
            let items = brief[name][list].as_array().unwrap().clone();
            brief[name][list] = items.iter().cycle().take(rows).cloned().collect();
            let job = job(&template, &brief);
            let (pages, _) = typesetter().pages(&job).unwrap();
            export(&format!("after-{name}-{rows}"), &pages);
            let size = if name == "actions" { 0.96 * 12.0 } else { 12.0 };
            assert!(!lines(&pages, pages.count() - 1, size).is_empty(), "{name} {rows}");
        }
    }
}

#[test]
fn the_letterhead_shows_an_emblem() {
    let template = template();
    let mut brief = brief("az");
    brief["letterhead"]["emblem"] = json!({ "path": "data/emblem.svg", "alt": "Gerb" });
    let mut job = job(&template, &brief);
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#1d3557"/></svg>"##;
    job.emblem = Some(("data/emblem.svg".to_owned(), svg.as_bytes().to_vec()));
    let (pages, _) = typesetter().pages(&job).unwrap();
    export("emblem", &pages);
    let png = pages.png(0, 0.5).unwrap().unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    assert!(pages.png(99, 1.0).is_none());
}

#[test]
#[ignore = "prints times"]
fn times() {
    use std::time::Instant;
    let start = Instant::now();
    let lap = |name: &str, since: Instant| println!("{name:24} {:8.2} ms", since.elapsed().as_secs_f64() * 1e3);
    let fonts = Fonts::new(&[]).unwrap();
    lap("fonts", start);
    let at = Instant::now();
    let typesetter = Typesetter::new(fonts);
    lap("library", at);
    let template = template();
    let mut best = [[f64::MAX; 2]; 3];
    for round in 0..60 {
        for (index, language) in ["az", "en", "ru"].into_iter().enumerate() {
            let brief = brief(language);
            let mut job = job(&template, &brief);
            // Change the text each time. Otherwise the result comes from the cache.
            job.brief = serde_json::to_string(&brief).unwrap().replace(".\"", &format!(" {round}.\"")).into();
            let at = Instant::now();
            let (pages, _) = typesetter.pages(&job).unwrap();
            best[index][0] = best[index][0].min(at.elapsed().as_secs_f64() * 1e3);
            let at = Instant::now();
            pages.pdf().unwrap();
            best[index][1] = best[index][1].min(at.elapsed().as_secs_f64() * 1e3);
            drop(pages);
            evict_cache();
        }
        if round == 0 {
            lap("first three", start);
            println!("{best:.2?}");
        }
    }
    println!("az, en, ru: best of layout, export {best:.2?}");
}

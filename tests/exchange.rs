//! The exchange with translation programs: nothing is lost, and every text comes back as it was given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use fluent_syntax::ast::Entry;

/// Runs the program in a folder, and returns its exit code and both outputs.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    let output = command.env_clear().current_dir(folder).stdin(Stdio::null()).args(arguments).output().unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), text)
}

/// A project with a copy of all messages, one in which they are embedded, and one with generated messages too.
fn projects() -> [tempfile::TempDir; 3] {
    let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
    for folder in &folders {
        fs::write(folder.path().join("rapporteur.toml"), "").unwrap();
    }
    let (code, text) = run(folders[0].path(), &["export", "locales", "."]);
    assert_eq!(code, Some(0), "{text}");
    for (seed, tag) in ["az", "en", "ru"].iter().enumerate() {
        let folder = folders[2].path().join("locales").join(tag);
        fs::create_dir_all(&folder).unwrap();
        let text = Generator(seed as u64 + 1).messages();
        let (normal, returns) = (text.clone(), text.replace('\n', "\r\n"));
        fs::write(folder.join("generated.ftl"), if *tag == "en" { returns } else { normal }).unwrap();
    }
    folders
}

/// Writes messages of every form that Fluent has. The same seed gives the same messages.
struct Generator(u64);

impl Generator {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one_of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }

    fn messages(&mut self) -> String {
        let mut out = "### About the file.\n".to_owned();
        for number in 0..150 {
            if self.below(3) == 0 {
                out.push_str("# A comment.\n");
            }
            out.push_str(&format!("message-{number} ={}\n", self.pattern(4, 2)));
            for attribute in ["one", "two"].iter().take(self.below(3)) {
                out.push_str(&format!("    .{attribute} ={}\n", self.pattern(8, 2)));
            }
            out.push_str(self.one_of(&["", "\n", "\n\n"]));
        }
        out
    }

    /// A pattern, on the line of its name or below it.
    fn pattern(&mut self, indentation: usize, depth: usize) -> String {
        let blanks = " ".repeat(indentation);
        let mut out = if self.below(4) == 0 { format!("\n{blanks}") } else { " ".to_owned() };
        for place in 0..=self.below(4) {
            out.push_str(&match self.below(6) {
                0 if depth > 0 => self.choice(indentation, depth),
                0 | 1 => format!("{} {{ NAME($speakers, case: \"genitive\") }}", self.one_of(&["слово", "a", "“b”"])),
                2 => self
                    .one_of(&["{ $x }", "{\"\\u00A0\"}", "{ \"{\" }", "{\"\"}", "{ message-0 }", "{ 5 }"])
                    .to_owned(),
                3 if place > 0 => format!("\n{blanks}{}word", self.one_of(&["", "  "])),
                _ => self.one_of(&["one two", "söz, və", "слова.", "<b> & \"c\"", "]*.", "\\n"]).to_owned(),
            });
        }
        out
    }

    fn choice(&mut self, indentation: usize, depth: usize) -> String {
        let selectors = ["GENDER($speakers)", "PLURAL($number)", "KNOWN( $place )", "COUNT($host)", "$number"];
        let keys =
            self.one_of(&["one other", "masculine feminine other", "yes no", "1 2.5 other", "few many one other"]);
        let blanks = " ".repeat(indentation);
        let mut out = format!("{{ {} ->\n", self.one_of(&selectors));
        for key in keys.split(' ') {
            let is_last = keys.ends_with(&format!(" {key}"));
            let mark = if is_last { format!("{}*", &blanks[1..]) } else { blanks.clone() };
            out.push_str(&format!("{mark}[{key}]{}\n", self.pattern(indentation + 4, depth - 1)));
        }
        out + &blanks + "}"
    }
}

const FORMATS: [&[&str]; 3] = [&["xliff"], &["xliff", "--xliff-version", "1.2"], &["csv"]];

/// Exports, and returns the text of each file.
fn export(folder: &Path, format: &[&str], out: &str) -> BTreeMap<String, String> {
    let (code, text) = run(folder, &[&["locales", "export", "--format"], format, &[out]].concat());
    assert_eq!(code, Some(0), "{text}");
    let entries = fs::read_dir(folder.join(out)).unwrap();
    let files = entries.map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())
    });
    files.collect()
}

fn import(folder: &Path, out: &str) -> (Option<i32>, String) {
    let entries = fs::read_dir(folder.join(out)).unwrap();
    let paths: Vec<String> = entries.map(|entry| entry.unwrap().path().display().to_string()).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    run(folder, &[&["locales", "import"], paths.as_slice()].concat())
}

/// The values and attributes of all messages of a language, read by Fluent's own parser.
fn patterns(tag: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(format!("locales/{tag}")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        for entry in fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).unwrap().body {
            if let Entry::Message(message) = entry {
                found.extend(message.value.iter().map(|_| message.id.name.clone()));
                found.extend(
                    message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)),
                );
            }
        }
    }
    found
}

#[test]
fn every_text_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let version_2 = export(folder.path(), FORMATS[0], "two");
    let version_1 = export(folder.path(), FORMATS[1], "one");
    let table = &export(folder.path(), FORMATS[2], "table")["messages.csv"];
    let memory = export(folder.path(), &["tmx"], "memory");
    for tag in ["en", "ru"] {
        let expected = patterns(tag);
        for (text, element) in [(&version_2, "unit"), (&version_1, "trans-unit")] {
            let document = roxmltree::Document::parse(&text[&format!("{tag}.xlf")]).unwrap();
            let units = document.descendants().filter(|node| node.tag_name().name() == element);
            let with_text = units.filter(|unit| unit.descendants().any(|node| node.tag_name().name() == "target"));
            let ids: BTreeSet<String> = with_text.map(|unit| unit.attribute("id").unwrap().to_owned()).collect();
            let found: BTreeSet<String> = ids.iter().filter(|id| !id.contains(':')).cloned().collect();
            assert_eq!(found, expected, "{tag}");
        }
    }
    for tag in ["az", "en", "ru"] {
        for name in patterns(tag) {
            assert!(table.contains(&format!("\n{name},")), "{name}");
            assert!(memory["messages.tmx"].contains(&format!("<tu tuid=\"{name}\">")), "{name}");
        }
    }
    // The memory has every variant, each with the variant of the other languages that says the same.
    let document = roxmltree::Document::parse(&memory["messages.tmx"]).unwrap();
    let of_act = |unit: &roxmltree::Node<'_, '_>| unit.attribute("tuid").is_some_and(|id| id.starts_with("act-noted:"));
    let texts: Vec<String> = document
        .descendants()
        .filter(of_act)
        .map(|unit| unit.descendants().filter_map(|node| node.text()).collect::<Vec<_>>().join(" "))
        .collect();
    for (one, other) in [("отметила,", "qeyd edib "), ("отметили,", "qeyd ediblər "), ("отметило,", "qeyd edib ")]
    {
        assert!(texts.iter().any(|text| text.contains(one) && text.contains(other)), "{one} {texts:#?}");
    }
}

#[test]
fn export_and_import_change_nothing() {
    for folder in projects() {
        for (index, format) in FORMATS.iter().enumerate() {
            let (out, again) = (format!("out-{index}"), format!("again-{index}"));
            let before = export(folder.path(), format, &out);
            let (code, text) = import(folder.path(), &out);
            assert_eq!(code, Some(0), "{text}");
            assert!(text.contains("\n0 texts written") || text.starts_with("0 texts written"), "{text}");
            assert_eq!(export(folder.path(), format, &again), before);
        }
        let own = fs::read_dir(folder.path()).unwrap().count();
        assert!(own <= 8, "an import has written something");
    }
}

/// Every text of every language gets another end. All come back, and nothing else changes.
#[test]
fn every_text_can_be_changed() {
    for format in FORMATS {
        for folder in projects() {
            let files = export(folder.path(), format, "out");
            let mut expected = 0;
            for (name, text) in &files {
                let changed = match format[0] {
                    "csv" => changed_table(text, &mut expected),
                    _ => {
                        expected += text.matches("</target>").count();
                        text.replace("</target>", " [x] {&lt;}</target>")
                    }
                };
                fs::write(folder.path().join("out").join(name), changed).unwrap();
            }
            let (code, text) = import(folder.path(), "out");
            assert_eq!(code, Some(0), "{text}");
            assert!(text.contains(&format!("{expected} texts written, ")), "{expected}: {text}");
            let again = export(folder.path(), format, "again");
            for (name, text) in again {
                let written = fs::read_to_string(folder.path().join("out").join(&name)).unwrap();
                let (found, expected) = (texts(&text, format[0]), texts(&written, format[0]));
                let differs = expected.iter().find(|(id, text)| found.get(*id) != Some(text));
                let pair = differs.map(|(id, text)| (id, text, found.get(id)));
                assert_eq!((found.len(), pair), (expected.len(), None), "{name}");
            }
        }
    }
}

/// The table with another end of every text.
fn changed_table(text: &str, expected: &mut usize) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (index, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let cells = record.iter().enumerate().map(|(column, cell)| {
            let is_text = index > 0 && (3..6).contains(&column) && !cell.is_empty();
            *expected += usize::from(is_text);
            if is_text { format!("{cell} [x] {{\"{{\"}}<{{\"}}\"}}") } else { cell.to_owned() }
        });
        writer.write_record(cells.collect::<Vec<_>>()).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// The texts of a file by their ids, without what an export adds: fingerprints, states, sentences.
fn texts(text: &str, format: &str) -> BTreeMap<String, String> {
    if format == "csv" {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let rows = reader.records().map(Result::unwrap);
        let text = |row: &csv::StringRecord| [&row[3], &row[4], &row[5]].join("|").replace("{\"  \"}", "  ");
        return rows.map(|row| (row[0].to_owned(), text(&row))).collect();
    }
    let document = roxmltree::Document::parse(text).unwrap();
    let units = document.descendants().filter(|node| ["unit", "trans-unit"].contains(&node.tag_name().name()));
    let target = |unit: roxmltree::Node<'_, '_>| {
        let target = unit.descendants().find(|node| node.tag_name().name() == "target")?;
        let part = |node: roxmltree::Node<'_, '_>| match node.is_text() {
            true => node.text().unwrap().to_owned(),
            false => {
                let code = node.attribute("disp").or(node.text()).unwrap().trim_matches(['{', '}']).trim();
                // Spaces that Fluent would not keep are written in quotation marks.
                let spaces = code.strip_prefix('"').and_then(|code| code.strip_suffix('"'));
                let spaces = spaces.filter(|code| code.bytes().all(|byte| byte == b' '));
                spaces.map_or_else(|| format!("<{code}>"), str::to_owned)
            }
        };
        Some(target.children().map(part).collect::<String>())
    };
    units.filter_map(|unit| Some((unit.attribute("id")?.to_owned(), target(unit)?))).collect()
}

/// A pseudo-locale of each language is without errors, and its meetings become papers.
#[test]
fn a_pseudo_locale_goes_to_paper() {
    let meetings = fs::canonicalize("data/meetings").unwrap().display().to_string();
    for tag in ["az", "en", "ru"] {
        let folder = tempfile::tempdir().unwrap();
        let (code, text) = run(folder.path(), &["locales", "pseudo", "--lang", tag, "--meeting", &meetings, "pseudo"]);
        assert_eq!(code, Some(0), "{text}");
        let lang = format!("{tag}-XA");
        let paths =
            ["--project", "pseudo", "--lang", &lang, "--format", "pdf,txt", "--out", "out", "pseudo/data/meetings"];
        let (code, text) = run(folder.path(), &[&["render"], paths.as_slice()].concat());
        assert_eq!(code, Some(0), "{tag}: {text}");
        let paper =
            fs::read_to_string(folder.path().join(format!("out/2024-07-12-us-religious-freedom.{lang}.txt"))).unwrap();
        let brackets = paper.matches('[').count();
        assert!(brackets > 20 && brackets == paper.matches(']').count(), "{tag}: {paper}");
        let (code, text) = run(folder.path(), &["locales", "check", "--project", "pseudo"]);
        assert_eq!(code, Some(0), "{tag}: {text}");
    }
}

/// The state of the unit of a message in a file.
fn states_of(text: &str, id: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(text).unwrap();
    let unit = document.descendants().find(|node| node.attribute("id") == Some(id)).unwrap();
    let attributes =
        unit.descendants().flat_map(|node| ["state", "subState", "approved"].map(|key| node.attribute(key)));
    attributes.flatten().map(str::to_owned).collect()
}

/// States go out, and what is final comes in as approved.
#[test]
fn states_are_exchanged() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let run = |arguments: &str| {
        let (code, text) = run(folder.path(), &arguments.split(' ').collect::<Vec<_>>());
        assert_eq!(code, Some(0), "{arguments}: {text}");
        text
    };
    write("rapporteur.toml", "[locales]\nreference = \"en\"\n");
    write("locales/en/own.ftl", "column-who = Responsible\ncolumn-what = What\n");
    write("locales/ru/own.ftl", "column-who = Ответственный\ncolumn-what = Что\n");
    run("locales approve column-who column-what --lang ru --by LP");
    run("locales reject act-stated --lang ru --by LP --comment no");
    write("locales/en/own.ftl", "column-who = Responsible\ncolumn-what = What is done\n");
    run("locales export --format xliff --lang ru two");
    run("locales export --format xliff --xliff-version 1.2 --lang ru one");
    let [two, one] = ["two", "one"].map(|out| fs::read_to_string(folder.path().join(out).join("ru.xlf")).unwrap());
    for (id, in_two, in_one) in [
        ("column-who", vec!["final"], vec!["yes", "final"]),
        ("column-what", vec!["translated", "rapporteur:stale"], vec!["no", "needs-review-translation"]),
        ("act-stated:1:feminine", vec!["initial", "rapporteur:needs-work"], vec!["no", "needs-adaptation"]),
        ("act-noted", vec!["translated"], vec!["no", "translated"]),
    ] {
        assert_eq!((states_of(&two, id), states_of(&one, id)), (owned(in_two), owned(in_one)), "{id}");
    }
    // A part of a message is final, and another one is. The second one is changed too.
    for (out, text) in [("two", &two), ("one", &one)] {
        let unit = |id: &str| text.split(&format!("unit id=\"{id}\"")).nth(1).unwrap().split("unit>").next().unwrap();
        let final_of = |unit: &str| {
            let unit = unit.replace("state=\"translated\" subState=\"rapporteur:stale\"", "state=\"final\"");
            unit.replace("state=\"translated\"", "state=\"final\"")
                .replace("state=\"needs-review-translation\"", "state=\"final\"")
        };
        let changed = text
            .replace(unit("act-noted:1:feminine"), &final_of(unit("act-noted:1:feminine")))
            .replace(unit("column-what"), &final_of(unit("column-what")).replace("Что", &format!("Что именно, {out}")));
        fs::write(folder.path().join(out).join("ru.xlf"), changed).unwrap();
        let report = run(&format!("locales import --dry-run {out}/ru.xlf"));
        assert!(report.contains("1 messages are approved in the files"), "{report}");
        run(&format!("locales import --by LP --date 2025-03-14 {out}/ru.xlf"));
        let states = fs::read_to_string(folder.path().join("locales/ru/review.toml")).unwrap();
        assert_eq!(states.matches("state = \"approved\"").count(), 2, "{states}");
        assert!(states.contains("on = 2025-03-14"), "{states}");
        run(&format!("locales export --format xliff --lang ru after-{out}"));
        let after = fs::read_to_string(folder.path().join(format!("after-{out}/ru.xlf"))).unwrap();
        assert_eq!(states_of(&after, "column-what"), ["final"]);
        // The next format begins with the same texts.
        write("locales/ru/own.ftl", "column-who = Ответственный\ncolumn-what = Что\n");
    }
}

fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

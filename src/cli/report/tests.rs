//! Tests for both output styles. There is one snapshot for each shape of finding. The modules that create findings test
//! their messages.

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::cli::style::{Paths, Stream};
use crate::diag::{MAX_PER_FILE, Source, Span};

/// An output stream in memory. It fails with the given error, if there is one.
#[derive(Clone, Default)]
struct Buffer(Rc<RefCell<Vec<u8>>>, Option<io::ErrorKind>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.1 {
            Some(kind) => Err(kind.into()),
            None => self.0.borrow_mut().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Buffer {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

fn style(json: bool, width: usize) -> OutputStyle {
    let stream = Stream { colour: false, width };
    OutputStyle {
        format: if json { MessageFormat::Json } else { MessageFormat::Human },
        quiet: false,
        command: "check".to_owned(),
        out: stream,
        err: stream,
        step_summary: None,
        on_terminal: false,
        paths: Paths::default(),
    }
}

fn reported(findings: &[Finding], json: bool, width: usize) -> String {
    let (out, err) = (Buffer::default(), Buffer::default());
    let mut report = Report::with_streams(style(json, width), Box::new(out.clone()), Box::new(err.clone()));
    report.findings(findings);
    assert_eq!(out.text(), "");
    err.text()
}

const MEETING: &str = "\
id = \"a\"\r
place = \"Bak\u{202e}ı\"\r
\r
[[sides]]\r
role = \"gust\"\r
members = [{ person = \"x\", leads = true }, { person = \"y\", leads = true }]\r
";

fn at(what: &str) -> Span {
    let source = Source::new("data/a.toml", MEETING);
    let start = MEETING.find(what).unwrap();
    Span::new(&source, start..start + what.len())
}

#[test]
fn a_finding_shows_its_line() {
    let finding = Finding::new(Code::BadValue, "`gust` is no role").at(at("\"gust\"")).help("did you mean `guest`?");
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn related_spans_are_shown() {
    let other = Source::new("data/people.toml", "[x]\nname = \"X\"\n");
    let finding = Finding::new(Code::TwoLeaders, "two members lead the delegation")
        .at(at("{ person = \"y\""))
        .related(at("{ person = \"x\""), "the first one")
        .related(Span::new(&other, 0..3), "is this person");
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn invisible_characters_are_shown_and_columns_stay_right() {
    let finding = Finding::new(Code::BidiCharacter, "a mark of direction \u{202e}").at(at("\u{202e}"));
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn a_finding_without_a_span_is_only_its_message() {
    let finding = Finding::new(Code::CannotWrite, "cannot write out/a.pdf").help("choose another folder");
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn a_finding_in_an_empty_file_names_the_file() {
    let source = Source::new("empty.toml", "");
    let finding = Finding::new(Code::MissingKey, "a meeting needs the key `id`").at(Span::file(&source));
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn a_long_span_is_marked_at_its_start() {
    let finding = Finding::new(Code::MissingKey, "a meeting needs the key `event`").at(at(MEETING));
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn a_name_with_a_line_break_stays_on_its_line() {
    let source = Source::new("a\nb\t.toml", "x = 1\n");
    let finding = Finding::new(Code::UnknownKey, "cannot read a\nb\t.toml").at(Span::new(&source, 0..1));
    insta::assert_snapshot!(reported(&[finding], false, 100));
}

#[test]
fn a_hundred_findings_of_a_file_are_reported_and_errors_first() {
    let at = |name: &str| Span::named(name);
    let mut findings = vec![Finding::new(Code::TemplateWarning, "a warning").at(at("a.toml"))];
    findings.extend((0..MAX_PER_FILE + 5).map(|_| Finding::new(Code::BadValue, "an error").at(at("a.toml"))));
    findings.push(Finding::new(Code::BadValue, "another file").at(at("b.toml")));
    let text = reported(&findings, false, 100);
    assert_eq!(text.matches("an error").count(), MAX_PER_FILE);
    assert!(!text.contains("a warning") && text.contains("another file"), "{text}");
    assert!(text.contains("\na.toml: 6 more errors or warnings are not shown\n"), "{text}");
    let json = reported(&findings, true, 100);
    assert_eq!(json.lines().count(), MAX_PER_FILE + 2);
    let last: serde_json::Value = serde_json::from_str(json.lines().last().unwrap()).unwrap();
    assert_eq!((&last["code"], &last["file"]), (&"more-findings".into(), &"a.toml".into()));
    assert_eq!(last["message"], "6 more errors or warnings are not shown");
}

#[test]
fn every_span_can_be_shown() {
    // Every start and every length, including the end of the file and line breaks.
    let source = Source::new("a.toml", MEETING);
    for start in 0..=MEETING.len() {
        for end in start..=MEETING.len() {
            let span = Span::new(&source, start..end);
            let finding = Finding::new(Code::BadValue, "x").at(span.clone()).related(Span::file(&source), "y");
            assert!(reported(&[finding], false, 60).contains("a.toml:"), "{start}..{end}");
        }
    }
}

#[test]
fn a_very_long_line_is_not_shown() {
    let text = format!("a = \"{}\"\n", "б".repeat(300_000));
    let source = Source::new("a.toml", text);
    let finding = Finding::new(Code::TextTooLong, "too long").at(Span::new(&source, 200_004..200_010));
    let reported = reported(&[finding], false, 80);
    assert!(reported.len() < 2_000, "{}", reported.len());
}

#[test]
fn json_has_one_object_per_line() {
    let finding = Finding::new(Code::TwoLeaders, "two members\nlead \u{202e}\u{e0041}")
        .at(at("{ person = \"y\""))
        .related(at("{ person = \"x\""), "the first one");
    let bare = Finding::new(Code::TemplateWarning, "w");
    insta::assert_snapshot!(reported(&[finding, bare], true, 100));
}

#[test]
fn a_closed_pipe_is_no_error_but_a_full_disk_is() {
    for (kind, exit) in [(io::ErrorKind::BrokenPipe, Exit::Success), (io::ErrorKind::StorageFull, Exit::CannotWrite)] {
        let out = Buffer(Rc::default(), Some(kind));
        let err = Buffer::default();
        let mut report = Report::with_streams(style(false, 80), Box::new(out), Box::new(err.clone()));
        report.result("a");
        report.result("b");
        assert_eq!(report.finish(), exit);
        assert_eq!(err.text().is_empty(), exit == Exit::Success);
    }
}

#[test]
fn the_summary_counts_errors_and_warnings() {
    let mut summary = Summary::new(3);
    assert_eq!(summary.rendered(), None);
    assert_eq!(summary.checked(), "3 meetings checked: nothing is wrong");
    summary.warnings = 1;
    assert_eq!(summary.rendered().as_deref(), Some("1 warning"));
    (summary.errors, summary.failed) = (2, 1);
    assert_eq!(summary.rendered().as_deref(), Some("1 warning, 2 errors in 1 file; nothing written for it"));
    summary.add(&[Finding::new(Code::PartlyWritten, "")]);
    let partly = "1 warning, 3 errors in 1 file; not all that was written could be undone";
    assert_eq!(summary.rendered().as_deref(), Some(partly));
    (summary.failed, summary.errors, summary.warnings) = (2, 2, 0);
    assert_eq!(summary.checked(), "3 meetings checked: 2 errors in 2 files");
}

#[test]
fn no_line_begins_as_a_command_of_a_ci_service() {
    let finding = Finding::new(Code::BadValue, "x").help("write:\n    ::error::all is well\n##[error]x");
    let text = reported(&[finding], false, 100);
    assert!(text.contains("<U+003A>:error::all is well") && text.contains("<U+0023>#[error]x"), "{text}");
    let source = Source::new("a\n::error::b.toml", "x = 1\n".to_owned());
    let text = reported(&[Finding::new(Code::BadValue, "x").at(Span::file(&source))], false, 100);
    assert!(!text.lines().any(|line| line.trim_start().starts_with("::")), "{text}");
}

//! What is told, in both manners. Looks are held by snapshots here, once for each
//! shape of finding; the words of findings are held where they are made.

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::cli::options::Stream;
use crate::diag::{Place, Source};

/// A stream that can be looked at, or that refuses.
#[derive(Clone, Default)]
struct Page(Rc<RefCell<Vec<u8>>>, Option<io::ErrorKind>);

impl Write for Page {
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

impl Page {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).unwrap()
    }
}

fn manner(json: bool, width: usize) -> Manner {
    let stream = Stream { colour: false, width };
    Manner { json, out: stream, err: stream }
}

fn told(findings: &[Finding], json: bool, width: usize) -> String {
    let (out, err) = (Page::default(), Page::default());
    let mut report = Report::onto(manner(json, width), Box::new(out.clone()), Box::new(err.clone()));
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

fn at(what: &str) -> Place {
    let source = Source::new("data/a.toml", MEETING);
    let start = MEETING.find(what).unwrap();
    Place::new(&source, start..start + what.len())
}

#[test]
fn a_finding_shows_its_line() {
    let finding = Finding::new(Code::BadValue, "`gust` is no role").at(at("\"gust\"")).help("did you mean `guest`?");
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn other_places_stand_beside_it() {
    let other = Source::new("data/people.toml", "[x]\nname = \"X\"\n");
    let finding = Finding::new(Code::TwoLeaders, "two members lead the delegation")
        .at(at("{ person = \"y\""))
        .related(at("{ person = \"x\""), "the first one")
        .related(Place::new(&other, 0..3), "is this person");
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn what_hides_is_shown_and_the_mark_stays_in_its_place() {
    let finding = Finding::new(Code::BidiCharacter, "a mark of direction \u{202e}").at(at("\u{202e}"));
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn a_finding_without_a_place_is_its_words() {
    let finding = Finding::new(Code::CannotWrite, "cannot write out/a.pdf").help("choose another folder");
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn a_finding_in_an_empty_file_names_the_file() {
    let source = Source::new("empty.toml", "");
    let finding = Finding::new(Code::MissingKey, "a meeting needs the key `id`").at(Place::file(&source));
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn a_long_place_is_marked_where_it_begins() {
    let finding = Finding::new(Code::MissingKey, "a meeting needs the key `event`").at(at(MEETING));
    insta::assert_snapshot!(told(&[finding], false, 100));
}

#[test]
fn every_place_can_be_shown() {
    // At every boundary, of every length, also at the very end and on line ends.
    let source = Source::new("a.toml", MEETING);
    for start in 0..=MEETING.len() {
        for end in start..=MEETING.len() {
            let place = Place::new(&source, start..end);
            let finding = Finding::new(Code::BadValue, "x").at(place.clone()).related(Place::file(&source), "y");
            assert!(told(&[finding], false, 60).contains("a.toml:"), "{start}..{end}");
        }
    }
}

#[test]
fn a_very_long_line_is_cut_to_the_width() {
    let text = format!("a = \"{}\"\n", "б".repeat(300_000));
    let source = Source::new("a.toml", text);
    let finding = Finding::new(Code::TextTooLong, "too long").at(Place::new(&source, 200_004..200_010));
    let told = told(&[finding], false, 80);
    assert!(told.len() < 2_000, "{}", told.len());
}

#[test]
fn programs_get_one_object_a_line() {
    let finding = Finding::new(Code::TwoLeaders, "two members\nlead \u{202e}\u{e0041}")
        .at(at("{ person = \"y\""))
        .related(at("{ person = \"x\""), "the first one");
    let bare = Finding::new(Code::TemplateWarning, "w");
    insta::assert_snapshot!(told(&[finding, bare], true, 100));
}

#[test]
fn a_reader_that_goes_away_is_no_error_but_a_full_disk_is() {
    for (kind, exit) in [(io::ErrorKind::BrokenPipe, Exit::Success), (io::ErrorKind::StorageFull, Exit::CannotWrite)] {
        let out = Page(Rc::default(), Some(kind));
        let err = Page::default();
        let mut report = Report::onto(manner(false, 80), Box::new(out), Box::new(err.clone()));
        report.result("a");
        report.result("b");
        assert_eq!(report.finish(), exit);
        assert_eq!(err.text().is_empty(), exit == Exit::Success);
    }
}

#[test]
fn a_run_ends_with_what_came_of_it() {
    let mut tally = Tally::new(3);
    assert_eq!(tally.rendered(), None);
    assert_eq!(tally.checked(), "3 meetings checked: nothing is wrong");
    tally.warnings = 1;
    assert_eq!(tally.rendered().as_deref(), Some("1 warning"));
    (tally.errors, tally.failed) = (2, 1);
    assert_eq!(tally.rendered().as_deref(), Some("1 warning, 2 errors in 1 file; nothing written for it"));
    tally.failed = 2;
    tally.warnings = 0;
    assert_eq!(tally.checked(), "3 meetings checked: 2 errors in 2 files");
}

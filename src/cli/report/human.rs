//! A finding for people: the code, the words, the line of the file with the place
//! marked, what else explains it, and how to mend it.

use std::ops::Range;

use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::super::options::Stream;
use super::visible::{hides, visible};
use crate::diag::{Finding, Place, Severity};

/// Longer places are marked where they begin: the rest would fill the screen.
const LINES: usize = 6;

/// Longer lines, in bytes, are told by number and not shown: a file written by a program may be
/// one line with thousands of mistakes, and each would show all of it.
const LONGEST: usize = 4096;

/// The finding as several lines, the last one without its end.
pub(super) fn finding(finding: &Finding, stream: Stream) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = visible(&finding.message);
    let title = level.primary_title(&*message).id(finding.code.as_str());
    let places = places(finding);
    let sources: Vec<Excerpt> = places.iter().map(|places| Excerpt::new(places)).collect();
    let mut group = Group::with_title(title);
    for excerpt in &sources {
        if excerpt.text.is_empty() {
            group = group.element(excerpt.origin());
        } else {
            group = group.element(excerpt.snippet());
        }
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(visible(help).into_owned()));
    }
    let renderer = if stream.colour { Renderer::styled() } else { Renderer::plain() };
    let width = if stream.width == 0 { DEFAULT_TERM_WIDTH } else { stream.width };
    renderer.decor_style(DecorStyle::Ascii).term_width(width).render(&[group])
}

/// The line that ends a run.
pub(super) fn closing(line: &str, errors: bool, stream: Stream) -> String {
    let level = if errors { Level::ERROR } else { Level::WARNING };
    let renderer = if stream.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(stream.width).render(&[Group::with_title(level.no_name().primary_title(line))])
}

/// A place of the finding and the words beside it; the main one has none.
struct Marked<'a> {
    place: &'a Place,
    words: Option<&'a str>,
}

/// The places by file: first that of the finding itself, then the others.
fn places(finding: &Finding) -> Vec<Vec<Marked<'_>>> {
    let own = finding.place.iter().map(|place| Marked { place, words: None });
    let related = finding.related.iter().map(|(place, words)| Marked { place, words: Some(words) });
    let mut files: Vec<Vec<Marked<'_>>> = Vec::new();
    for marked in own.chain(related) {
        match files.iter_mut().find(|file| file[0].place.source.name == marked.place.source.name) {
            Some(file) => file.push(marked),
            None => files.push(vec![marked]),
        }
    }
    files
}

/// The lines of one file from the first to the last place, made fit for a terminal.
struct Excerpt {
    name: String,
    /// The number of its first line.
    line: usize,
    text: String,
    marks: Vec<(Range<usize>, Option<String>)>,
    start: crate::diag::Position,
}

impl Excerpt {
    /// Of one file; `places` are not empty.
    fn new(places: &[Marked<'_>]) -> Self {
        let source = &places[0].place.source;
        let text = &source.text;
        let first = places.iter().map(|marked| marked.place.range.start).min().unwrap_or(0);
        let last = places.iter().map(|marked| shortened(marked.place).end).max().unwrap_or(0);
        // A byte order mark is no part of the first line.
        let head = text.len() - text.trim_start_matches('\u{feff}').len();
        let begin = text[..first].rfind('\n').map_or(head.min(first), |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        let lines = if end - begin > LONGEST { "" } else { &text[begin..end] };
        // Not every character is shown by as many bytes as it has in the file.
        let shown = |at: usize| show(lines, at.clamp(begin, end) - begin).len();
        let marks = places.iter().map(|marked| {
            let range = shortened(marked.place);
            let words = marked.words.map(|words| visible(words).into_owned());
            (shown(range.start)..shown(range.end), words)
        });
        Self {
            name: visible(&source.name).into_owned(),
            line: Place::new(source, begin..begin).start().line,
            marks: marks.collect(),
            text: show(lines, lines.len()),
            start: places[0].place.start(),
        }
    }

    fn snippet(&self) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
        let annotations = self.marks.iter().map(|(range, words)| {
            let kind = if words.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(range.clone()).label(words.as_deref())
        });
        Snippet::source(&*self.text).path(&*self.name).line_start(self.line).annotations(annotations)
    }

    /// Where there is no text to show.
    fn origin(&self) -> Origin<'_> {
        Origin::path(&*self.name).line(self.start.line).char_column(self.start.column)
    }
}

/// The place, or its first line where it is long.
fn shortened(place: &Place) -> Range<usize> {
    let Range { start, end } = place.range;
    let text = &place.source.text[start..end];
    if text.matches('\n').count() < LINES {
        return start..end;
    }
    start..start + text.find('\n').unwrap_or(text.len())
}

/// The lines up to an offset, as they are shown: `�` for what hides, and no carriage
/// returns before their ends.
fn show(lines: &str, until: usize) -> String {
    let mut shown = String::with_capacity(until);
    for (at, c) in lines.char_indices().take_while(|(at, _)| *at < until) {
        if c == '\r' && (lines.len() == at + 1 || lines[at + 1..].starts_with('\n')) {
            continue;
        }
        // One for one, so that the columns told are those of the file.
        shown.push(if hides(c) { char::REPLACEMENT_CHARACTER } else { c });
    }
    shown
}

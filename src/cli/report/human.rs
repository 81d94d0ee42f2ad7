//! Formats a finding for people: the code, the message, the source line with the span marked, related spans, and help.

use std::ops::Range;

use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::super::style::Stream;
use super::visible::{is_hidden, visible, visible_line};
use crate::diag::{Finding, Position, Severity, Span};

/// A span with more lines is shown only with its first line. Otherwise it would fill the screen.
const MAX_LINES: usize = 6;

/// A source line with more bytes is not shown, only its number. A generated file may be a single line with thousands of
/// errors, and each error would show the whole file.
const MAX_LINE_BYTES: usize = 4096;

/// Formats a finding and its help as several lines, without a line break at the end.
pub(super) fn finding(finding: &Finding, help: Option<&str>, stream: Stream) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = visible_line(&finding.message);
    let title = level.primary_title(&*message).id(finding.code.as_str());
    let files = spans_by_file(finding);
    let excerpts: Vec<Excerpt> = files.iter().map(|spans| Excerpt::new(spans)).collect();
    let mut group = Group::with_title(title);
    for excerpt in &excerpts {
        if excerpt.text.is_empty() {
            group = group.element(excerpt.origin());
        } else {
            group = group.element(excerpt.snippet());
        }
    }
    if let Some(help) = help {
        let lines: Vec<_> = help.lines().map(visible).collect();
        group = group.element(Level::HELP.message(lines.join("\n")));
    }
    let renderer = if stream.colour { Renderer::styled() } else { Renderer::plain() };
    let width = if stream.width == 0 { DEFAULT_TERM_WIDTH } else { stream.width };
    renderer.decor_style(DecorStyle::Ascii).term_width(width).render(&[group])
}

/// Formats the last line of a run.
pub(super) fn summary_line(line: &str, errors: bool, stream: Stream) -> String {
    let level = if errors { Level::ERROR } else { Level::WARNING };
    let renderer = if stream.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(stream.width).render(&[Group::with_title(level.no_name().primary_title(line))])
}

/// A span of a finding and its label. The main span has no label.
struct Labelled<'a> {
    span: &'a Span,
    label: Option<&'a str>,
}

/// The spans of a finding, grouped by file. The file of the main span is first.
fn spans_by_file(finding: &Finding) -> Vec<Vec<Labelled<'_>>> {
    let main = finding.span.iter().map(|span| Labelled { span, label: None });
    let related = finding.related.iter().map(|(span, label)| Labelled { span, label: Some(label) });
    let mut files: Vec<Vec<Labelled<'_>>> = Vec::new();
    for labelled in main.chain(related) {
        match files.iter_mut().find(|file| file[0].span.source.name == labelled.span.source.name) {
            Some(file) => file.push(labelled),
            None => files.push(vec![labelled]),
        }
    }
    files
}

/// The lines of one file from the first to the last span, ready for a terminal.
struct Excerpt {
    name: String,
    /// The number of the first line.
    line: usize,
    text: String,
    /// Byte ranges in `text` and their labels.
    marks: Vec<(Range<usize>, Option<String>)>,
    /// The start of the first span. `None` if the file is empty or cannot be read.
    start: Option<Position>,
}

impl Excerpt {
    /// `spans` must not be empty, and all of them must be in the same file.
    fn new(spans: &[Labelled<'_>]) -> Self {
        let source = &spans[0].span.source;
        let text = &source.text;
        let first = spans.iter().map(|labelled| labelled.span.range.start).min().unwrap_or(0);
        let last = spans.iter().map(|labelled| shortened(labelled.span).end).max().unwrap_or(0);
        // A byte order mark is not part of the first line.
        let head = text.len() - text.trim_start_matches('\u{feff}').len();
        let begin = text[..first].rfind('\n').map_or(head.min(first), |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        let lines = if end - begin > MAX_LINE_BYTES { "" } else { &text[begin..end] };
        // `show` can change the number of bytes, so offsets must be converted.
        let shown = |at: usize| show(lines, at.clamp(begin, end) - begin).len();
        let marks = spans.iter().map(|labelled| {
            let range = shortened(labelled.span);
            let label = labelled.label.map(|label| visible(label).into_owned());
            (shown(range.start)..shown(range.end), label)
        });
        Self {
            name: visible_line(&source.name).into_owned(),
            line: Span::new(source, begin..begin).start().line,
            marks: marks.collect(),
            text: show(lines, lines.len()),
            start: (!text.is_empty()).then(|| spans[0].span.start()),
        }
    }

    fn snippet(&self) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
        let annotations = self.marks.iter().map(|(range, label)| {
            let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(range.clone()).label(label.as_deref())
        });
        Snippet::source(&*self.text).path(&*self.name).line_start(self.line).annotations(annotations)
    }

    /// The file name and position, for an excerpt without text.
    fn origin(&self) -> Origin<'_> {
        let origin = Origin::path(&*self.name);
        match self.start {
            Some(Position { line, column }) => origin.line(line).char_column(column),
            None => origin,
        }
    }
}

/// The range of a span, or only its first line if the span has many lines.
fn shortened(span: &Span) -> Range<usize> {
    let Range { start, end } = span.range;
    let text = &span.source.text[start..end];
    if text.matches('\n').count() < MAX_LINES {
        return start..end;
    }
    start..start + text.find('\n').unwrap_or(text.len())
}

/// The first `until` bytes of the lines, ready for a terminal: hidden characters become `�`, and carriage returns
/// before line breaks are removed.
fn show(lines: &str, until: usize) -> String {
    let mut shown = String::with_capacity(until);
    for (at, c) in lines.char_indices().take_while(|(at, _)| *at < until) {
        if c == '\r' && (lines.len() == at + 1 || lines[at + 1..].starts_with('\n')) {
            continue;
        }
        // Replace each character by exactly one, so that the reported columns match the file.
        shown.push(if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c });
    }
    shown
}

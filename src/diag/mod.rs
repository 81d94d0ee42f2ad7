//! Findings: what is wrong, where, and how to fix it. This module only holds findings and does not print them.

mod code;
mod invisible;
mod io_error;
mod limit;
mod lookalike;
mod panic;
mod span;
mod suggest;

pub use code::{Code, Severity};
pub use invisible::{is_bidi_control, is_invisible};
pub use io_error::io_error_message;
pub use limit::{MAX_PER_FILE, limited, more};
pub use lookalike::{describe, first_lookalike, latin, lookalike};
pub use panic::catch_panic;
pub use span::{Place, Position, Prepared, Source, Span};
pub use suggest::suggest;

/// One error or warning at one place.
///
/// As a text it is one line: the place, the severity, the code and the message, without the help text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of problem.
    pub code: Code,
    /// The severity of the code, unless a draft has lowered it.
    pub severity: Severity,
    /// What was found and what was expected, in one line without a full stop.
    pub message: String,
    /// The place of the problem. `None` if the finding is not about a place in a file, such as one about an output
    /// folder.
    pub span: Option<Span>,
    /// Other places that help to understand the finding, each with a short note.
    pub related: Vec<(Span, String)>,
    /// How to fix the problem. A help that ends in a colon is followed by the lines that [`Finding::edits`] make.
    pub help: Option<String>,
    /// The changes of files that fix the problem. Empty if a person has to decide what to write.
    pub edits: Vec<Edit>,
    /// How many other findings this one stands for: those of the file that are not reported.
    pub left_out: usize,
}

/// A change of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The text to replace. Empty for an insertion.
    pub span: Span,
    /// The text to write instead.
    pub replacement: String,
}

impl Finding {
    /// A finding with the severity of its code, and without span, related places, help and edits.
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let severity = code.severity();
        let message = message.into();
        Self { code, severity, message, span: None, related: Vec::new(), help: None, edits: Vec::new(), left_out: 0 }
    }

    /// Sets the span.
    #[must_use]
    pub(crate) fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The same finding with its places in another source of the same file.
    #[must_use]
    pub(crate) fn in_source(mut self, source: &std::sync::Arc<Source>) -> Self {
        let spans = self.span.iter_mut().chain(self.related.iter_mut().map(|(span, _)| span));
        for span in spans.chain(self.edits.iter_mut().map(|edit| &mut edit.span)) {
            if span.source.name == source.name {
                span.source = std::sync::Arc::clone(source);
            }
        }
        self
    }

    /// Adds a related place with a short note.
    #[must_use]
    pub(crate) fn related(mut self, span: Span, note: impl Into<String>) -> Self {
        self.related.push((span, note.into()));
        self
    }

    /// Sets the help text.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Suggests another name for the key at the finding's place, or gives another help if no name is near.
    #[must_use]
    pub(crate) fn did_you_mean_key(self, near: Option<&str>, otherwise: impl Into<String>) -> Self {
        match (near, self.span.clone()) {
            (Some(near), Some(span)) => self.help(format!("did you mean `{near}`?")).edit(span, near),
            _ => self.help(otherwise),
        }
    }

    /// Suggests another text for the one at the finding's place, or gives another help if no text is near.
    #[must_use]
    pub(crate) fn did_you_mean(self, near: Option<&str>, otherwise: impl Into<String>) -> Self {
        match (near, self.span.clone()) {
            (Some(near), Some(span)) => {
                self.help(format!("did you mean \"{near}\"?")).edit(span, format!("\"{near}\""))
            }
            _ => self.help(otherwise),
        }
    }

    /// Adds a change that fixes the problem.
    #[must_use]
    pub(crate) fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push(Edit { span, replacement: replacement.into() });
        self
    }

    /// Lowers the severity to a warning, so that a draft is rendered in spite of the finding.
    #[must_use]
    pub(crate) fn into_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// True if the severity is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// `meeting.toml:16:12: error[unknown-person]: …`. Without the place if the finding has no span.
impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(span) = &self.span {
            let Position { line, column } = span.start();
            write!(f, "{}:{line}:{column}: ", span.source.name)?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

impl std::error::Error for Finding {}

/// Sorts findings by file, span, code and message. Merges findings that are equal in span, code and message: the
/// merged finding has the higher severity, the first help text and the related places of all of them.
pub fn sort(findings: &mut Vec<Finding>) {
    fn key(finding: &Finding) -> Option<(&str, usize, usize)> {
        finding.span.as_ref().map(|span| (span.source.name.as_str(), span.range.start, span.range.end))
    }
    findings.sort_by(|a, b| key(a).cmp(&key(b)).then(a.code.cmp(&b.code)).then(a.message.cmp(&b.message)));
    findings.dedup_by(|later, first| {
        let same = (&later.span, later.code, &later.message) == (&first.span, first.code, &first.message);
        if same {
            first.severity = first.severity.min(later.severity);
            if first.help.is_none() {
                (first.help, first.edits) = (later.help.take(), std::mem::take(&mut later.edits));
            }
            let more = later.related.drain(..).filter(|related| !first.related.contains(related)).collect::<Vec<_>>();
            first.related.extend(more);
        }
        same
    });
}

/// True if at least one finding is an error.
pub fn any_error(findings: &[Finding]) -> bool {
    findings.iter().any(Finding::is_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_line_of_text() {
        let source = Source::new("a.toml", "x = 1\ny = 2\n");
        let finding = Finding::new(Code::UnknownKey, "there is no key `y`").at(Span::new(&source, 6..7));
        assert_eq!(finding.to_string(), "a.toml:2:1: error[unknown-key]: there is no key `y`");
        let finding = Finding::new(Code::NoInput, "no meeting").into_warning();
        assert_eq!(finding.to_string(), "warning[no-input]: no meeting");
    }
}

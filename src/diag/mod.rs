//! Findings: what is wrong, where, and how to mend it. This room prints nothing.

mod code;
mod nearest;
mod place;
mod system;
mod unseen;

pub use code::{Code, Severity};
pub use nearest::nearest;
pub use place::{Place, Position, Source};
pub use system::system_words;
pub use unseen::{shapeless, turns};

/// One thing that is wrong, or doubtful, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    /// That of the code, unless a draft has made less of it.
    pub severity: Severity,
    /// One line without a full stop: what was found, and what was expected.
    pub message: String,
    /// Where it is. A finding about a whole run (an output folder) has none.
    pub place: Option<Place>,
    /// Other places that explain it, each with a few words.
    pub related: Vec<(Place, String)>,
    /// How to mend it, as the line to write where there is one.
    pub help: Option<String>,
}

impl Finding {
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), message: message.into(), place: None, related: Vec::new(), help: None }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    #[must_use]
    pub fn related(mut self, place: Place, words: impl Into<String>) -> Self {
        self.related.push((place, words.into()));
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, as something that does not keep a draft from being printed.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts findings in the order in which a reader meets them: by file, place and
/// code. What is found twice is told once, with the help and the other places of both.
pub fn sort(findings: &mut Vec<Finding>) {
    fn key(finding: &Finding) -> Option<(&str, usize, usize)> {
        finding.place.as_ref().map(|place| (place.source.name.as_str(), place.range.start, place.range.end))
    }
    findings.sort_by(|a, b| key(a).cmp(&key(b)).then(a.code.cmp(&b.code)).then(a.message.cmp(&b.message)));
    findings.dedup_by(|later, first| {
        let same = (&later.place, later.code, &later.message) == (&first.place, first.code, &first.message);
        if same {
            first.severity = first.severity.min(later.severity);
            first.help = first.help.take().or(later.help.take());
            let more = later.related.drain(..).filter(|related| !first.related.contains(related)).collect::<Vec<_>>();
            first.related.extend(more);
        }
        same
    });
}

/// True where one of them is an error.
pub fn any_error(findings: &[Finding]) -> bool {
    findings.iter().any(Finding::is_error)
}

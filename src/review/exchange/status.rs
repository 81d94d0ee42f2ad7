//! How far the review of a text is, as an exchange file says it.

use crate::review::state::{self, State};

/// The state of a unit. The texts of a message are judged together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// The language lacks the text.
    Missing,
    /// Nobody has judged it.
    New,
    NeedsWork,
    Approved,
    /// Judged, before the text of the reference changed.
    Stale,
    /// Judged, before the text itself changed.
    Changed,
}

impl From<state::Status<'_>> for Status {
    fn from(status: state::Status<'_>) -> Self {
        match (status.state, status.is_changed, status.is_stale) {
            (State::New, ..) => Self::New,
            (_, true, _) => Self::Changed,
            (_, _, true) => Self::Stale,
            (State::NeedsWork, ..) => Self::NeedsWork,
            (State::Approved, ..) => Self::Approved,
        }
    }
}

impl Status {
    /// The word of `locales status`. `None` for a text that the language lacks.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Missing => None,
            Self::New => Some("new"),
            Self::NeedsWork => Some("needs-work"),
            Self::Approved => Some("approved"),
            Self::Stale => Some("stale"),
            Self::Changed => Some("changed"),
        }
    }

    /// The state of XLIFF 2, and the more exact one of this program.
    pub fn xliff2(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Missing => ("initial", None),
            Self::New => ("translated", None),
            Self::NeedsWork => ("initial", Some("rapporteur:needs-work")),
            Self::Approved => ("final", None),
            Self::Stale => ("translated", Some("rapporteur:stale")),
            Self::Changed => ("translated", Some("rapporteur:changed")),
        }
    }

    /// The state of XLIFF 1.2.
    pub fn xliff1(self) -> &'static str {
        match self {
            Self::Missing => "needs-translation",
            Self::New => "translated",
            Self::NeedsWork => "needs-adaptation",
            Self::Approved => "final",
            Self::Stale | Self::Changed => "needs-review-translation",
        }
    }
}

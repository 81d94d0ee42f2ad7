//! How far a text is, as an exchange file says it.

/// The state of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// The language lacks the text.
    Missing,
    /// Nobody has judged it.
    New,
}

impl Status {
    /// The state of XLIFF 2.
    pub fn xliff2(self) -> &'static str {
        match self {
            Self::Missing => "initial",
            Self::New => "translated",
        }
    }

    /// The state of XLIFF 1.2.
    pub fn xliff1(self) -> &'static str {
        match self {
            Self::Missing => "needs-translation",
            Self::New => "translated",
        }
    }
}

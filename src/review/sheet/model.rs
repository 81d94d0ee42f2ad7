//! What the page shows.

use serde::Serialize;

use crate::review::Mark;

/// The messages of a project, for reviewers.
#[derive(Debug, Serialize)]
pub struct Sheet {
    pub languages: Vec<SheetLanguage>,
    /// The states that some text has, and the codes of the findings, for the filters.
    pub states: Vec<String>,
    pub codes: Vec<String>,
    /// In the order of the files.
    pub messages: Vec<SheetMessage>,
    /// The findings that are about no message.
    pub findings: Vec<SheetFinding>,
    pub meeting: Option<SheetMeeting>,
}

#[derive(Debug, Clone, Serialize)]
pub struct SheetLanguage {
    /// BCP 47 tag.
    pub tag: String,
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// A message in all languages.
#[derive(Debug, Serialize)]
pub struct SheetMessage {
    pub id: String,
    /// The messages that refer to it.
    pub used_by: Vec<String>,
    /// The meetings of the project that print it.
    pub meetings: Vec<String>,
    pub texts: Vec<SheetText>,
}

/// A message in one language.
#[derive(Debug, Serialize)]
pub struct SheetText {
    pub language: String,
    pub name: String,
    pub direction: &'static str,
    /// As it is written in its file.
    pub text: String,
    pub comment: Option<String>,
    pub place: String,
    pub samples: Vec<SheetSample>,
    pub state: &'static str,
    /// The fingerprints of this text, and of the one in the language of reference.
    pub print: String,
    pub source: Option<String>,
    pub by: Option<String>,
    pub on: Option<String>,
    /// What the reviewer has said.
    pub note: Option<String>,
    /// What has changed since somebody judged the text.
    pub changes: Vec<SheetChange>,
    pub findings: Vec<SheetFinding>,
    /// The codes of the findings, with spaces between.
    pub codes: String,
}

/// The words that differ between a former text and the one of today.
#[derive(Debug, Serialize)]
pub struct SheetChange {
    /// Which former text it is.
    pub of: String,
    /// The language of the two texts, if it is not that of the message.
    pub language: Option<String>,
    pub words: Vec<(Mark, String)>,
}

#[derive(Debug, Serialize)]
pub struct SheetSample {
    pub label: String,
    pub text: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct SheetFinding {
    pub severity: &'static str,
    pub code: &'static str,
    pub message: String,
    pub help: Option<String>,
}

/// A paper: its texts in their order, and the pictures of its pages.
#[derive(Debug, Serialize)]
pub struct SheetMeeting {
    pub id: String,
    /// Each text in all languages.
    pub rows: Vec<Vec<PaperText>>,
    pub pages: Vec<Page>,
}

#[derive(Debug, Serialize)]
pub struct PaperText {
    pub language: String,
    pub direction: &'static str,
    pub text: String,
    /// The messages that it is made of.
    pub messages: Vec<String>,
    /// The line of the meeting file.
    pub line: u64,
}

#[derive(Debug, Serialize)]
pub struct Page {
    pub language: String,
    pub name: String,
    pub number: usize,
    /// The picture (PNG) in Base64.
    pub data: String,
}

//! The options of an engine, and the rules that they must follow.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use super::BRIEF;
use crate::diag::{Code, Finding};
use crate::scheduler::available_workers;

/// The dates and times that a document can have: from 1970 to the end of the year 9999, in seconds since 1970.
pub const EPOCHS: RangeInclusive<i64> = 0..=253_402_300_799;

/// What to render, and how. Start from the default and change fields:
///
/// ```
/// use rapporteur::{Format, Options};
///
/// let mut options = Options::default();
/// options.formats = vec![Format::Pdf, Format::Txt];
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The languages of the documents, as BCP 47 tags. Empty: all languages of the project.
    pub languages: Vec<String>,
    /// The kind of document: a folder of `templates/`.
    pub kind: String,
    /// The formats of each document, in this order. At least one. A format that is named twice counts once.
    pub formats: Vec<Format>,
    /// Marks every page as a draft. Missing content is marked and is not an error.
    pub draft: bool,
    /// Treats warnings as errors. The settings of the project can ask for the same, except for a draft.
    pub deny_warnings: bool,
    /// Embeds the meeting file in the PDF, which is then PDF/A-3a. Requires [`Format::Pdf`].
    pub attach_source: bool,
    /// Folders with fonts, in addition to the embedded fonts. The fonts of the system are never used.
    pub font_paths: Vec<PathBuf>,
    /// The timestamp of every file, in seconds since 1970-01-01T00:00:00Z, from 0 to the end of the year 9999. `None`:
    /// the document's own date.
    pub epoch: Option<i64>,
    /// The largest number of worker threads, from 1 to 1024. A number outside of this range counts as the nearest one.
    /// A worker is started when there is a document for it, so there are never more workers than documents.
    pub jobs: usize,
}

/// The brief as PDF in every language, on all processors.
impl Default for Options {
    fn default() -> Self {
        Self {
            languages: Vec::new(),
            kind: BRIEF.to_owned(),
            formats: vec![Format::Pdf],
            draft: false,
            deny_warnings: false,
            attach_source: false,
            font_paths: Vec::new(),
            epoch: None,
            jobs: available_workers(),
        }
    }
}

impl Options {
    /// The options to read a project without typesetting pages. A gap is shown as one.
    pub(crate) fn without_pages() -> Self {
        Self { formats: vec![Format::Json], draft: true, ..Self::default() }
    }

    /// The options with each format once.
    ///
    /// # Errors
    /// Everything that is wrong with the options, whatever the project. What a project does not have, such as a
    /// language, is found when it is loaded.
    pub(super) fn checked(mut self) -> Result<Self, Vec<Finding>> {
        let mut formats = Vec::new();
        for format in self.formats {
            if !formats.contains(&format) {
                formats.push(format);
            }
        }
        self.formats = formats;
        let wrong = |message: String, help: &str| Finding::new(Code::BadValue, message).help(help);
        let mut findings = Vec::new();
        if self.formats.is_empty() {
            findings.push(wrong("the options name no format".to_owned(), "name at least one format, such as PDF"));
        }
        if self.kind != BRIEF && self.formats.contains(&Format::Txt) {
            let message = format!("the kind of document `{}` has no plain text", self.kind);
            let help = format!("leave txt out of the formats, or render the kind `{BRIEF}` as txt");
            findings.push(Finding::new(Code::NoPlainText, message).help(help));
        }
        if self.attach_source && !self.formats.contains(&Format::Pdf) {
            let message = "the source can be attached to a PDF alone, and PDF is not among the formats".to_owned();
            findings.push(wrong(message, "add PDF to the formats, or do not attach the source"));
        }
        if let Some(epoch) = self.epoch.filter(|epoch| !EPOCHS.contains(epoch)) {
            let (first, last) = EPOCHS.into_inner();
            let message = format!("expected an epoch from {first} to {last}, found {epoch}");
            findings.push(wrong(message, "an epoch is a number of seconds since 1970-01-01T00:00:00Z"));
        }
        if findings.is_empty() { Ok(self) } else { Err(findings) }
    }
}

/// The format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// PDF/A-2a and PDF/UA-1; PDF/A-3a and PDF/UA-1 with an attached source.
    Pdf,
    /// Plain text in UTF-8, for an e-mail or a web form.
    Txt,
    /// A picture of each page, 144 dots per inch.
    Png,
    /// The contents of the document as data, described in `templates/README.md`.
    Json,
}

impl Format {
    /// The name on the command line, which is also the ending of the files.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Txt => "txt",
            Self::Png => "png",
            Self::Json => "json",
        }
    }

    /// True if the format has pages.
    pub(crate) fn is_paged(&self) -> bool {
        matches!(self, Format::Pdf | Format::Png)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_options_are_findings() {
        let wrong = Options { formats: vec![], attach_source: true, epoch: Some(-1), ..Options::default() };
        assert_eq!(wrong.checked().unwrap_err().len(), 3);
        for epoch in [0, *EPOCHS.end()] {
            assert!(Options { epoch: Some(epoch), ..Options::default() }.checked().is_ok(), "{epoch}");
        }
        for epoch in [i64::MIN, *EPOCHS.end() + 1, i64::MAX] {
            let findings = Options { epoch: Some(epoch), ..Options::default() }.checked().unwrap_err();
            assert_eq!(findings[0].code, Code::BadValue, "{epoch}");
        }
    }

    #[test]
    fn a_format_counts_once() {
        let formats = vec![Format::Txt, Format::Pdf, Format::Txt];
        let options = Options { formats, ..Options::default() }.checked().unwrap();
        assert_eq!(options.formats, [Format::Txt, Format::Pdf]);
    }
}

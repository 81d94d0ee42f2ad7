//! What a run does, as JSON lines in a file that other programs read while the run goes on.
//!
//! `docs/ci.md` describes the events. Their meaning must not change, because programs depend on it.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Summary;
use crate::diag::Finding;

/// The file of events.
#[derive(Debug)]
pub(super) struct Events {
    file: File,
    /// The first error. Nothing is written after it.
    failed: Option<io::Error>,
}

/// A document that a run has written, or found to be as it should be.
#[derive(Debug)]
pub(crate) struct Written {
    pub path: PathBuf,
    pub language: String,
    /// The number of pages, if the format has pages.
    pub pages: Option<usize>,
    /// False if the file had the same bytes already.
    pub changed: bool,
}

impl Events {
    /// Creates the file, or empties it.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        Ok(Self { file: File::create(path)?, failed: None })
    }

    pub(super) fn start(&mut self, command: &str, meetings: usize) {
        let version = env!("CARGO_PKG_VERSION");
        self.line(&json!({ "event": "start", "command": command, "version": version, "meetings": meetings }));
    }

    pub(super) fn document(&mut self, meeting: &str, Written { path, language, pages, changed }: &Written) {
        let path = path.display().to_string();
        self.line(&json!({
            "event": "document", "meeting": meeting, "path": path, "language": language, "pages": pages,
            "changed": changed,
        }));
    }

    /// The end of a meeting, or of a file that cannot be read.
    pub(super) fn meeting(&mut self, meeting: &str, findings: &[Finding]) {
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        let mut codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        let event = if errors == 0 { "meeting" } else { "failed" };
        let warnings = findings.len() - errors;
        self.line(&json!({
            "event": event, "meeting": meeting, "errors": errors, "warnings": warnings, "codes": codes,
        }));
    }

    pub(super) fn end(&mut self, summary: &Summary) {
        let Summary { meetings, documents, changed, failed, left, errors, warnings, exit, .. } = summary;
        self.line(&json!({
            "event": "end",
            "meetings": meetings,
            "documents": documents,
            "changed": changed,
            "failed": failed,
            "left": left,
            "errors": errors,
            "warnings": warnings,
            "exit": exit.code(),
        }));
    }

    fn line(&mut self, event: &Value) {
        if self.failed.is_none() {
            self.failed = self.file.write_all(format!("{event}\n").as_bytes()).err();
        }
    }

    /// The error that stopped the writing.
    pub(super) fn failed(self) -> Option<io::Error> {
        self.failed
    }
}

//! The only printer. Results go to standard output, everything else to standard
//! error; a reader that goes away early is not an error.

mod human;
mod json;
mod tally;
mod visible;

pub(super) use tally::Tally;
pub(super) use visible::visible;

use std::io::{self, Write};
use std::path::Path;

use super::exit::Exit;
use super::options::Manner;
use crate::diag::{Code, Finding, system_words};

/// Tells what happens, in the manner asked for.
pub(super) struct Report {
    manner: Manner,
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    /// Why standard output takes no more, other than for want of a reader.
    failed: Option<io::Error>,
    /// True once somebody stopped reading.
    unread: bool,
}

impl Report {
    pub(super) fn new(manner: Manner) -> Self {
        Self::onto(manner, Box::new(io::stdout()), Box::new(io::stderr()))
    }

    fn onto(manner: Manner, out: Box<dyn Write>, err: Box<dyn Write>) -> Self {
        Self { manner, out, err, failed: None, unread: false }
    }

    pub(super) fn manner(&self) -> Manner {
        self.manner
    }

    /// Findings, each in full.
    pub(super) fn findings(&mut self, findings: &[Finding]) {
        for finding in findings {
            let text =
                if self.manner.json { json::finding(finding) } else { human::finding(finding, self.manner.err) + "\n" };
            self.aside(&text);
        }
    }

    /// A document that was written, by the path that a user would type.
    pub(super) fn written(&mut self, path: &Path) {
        let path = path.display().to_string();
        let line = if self.manner.json { json::written(&path) } else { visible(&path).into_owned() };
        self.result(&line);
    }

    /// The end of `render`: nothing where all went well, for the paths say so.
    pub(super) fn rendered(&mut self, tally: &Tally) {
        if !self.manner.json
            && let Some(line) = tally.rendered()
        {
            self.aside(&human::closing(&line, tally.errors > 0, self.manner.err));
        }
    }

    /// The end of `check`.
    pub(super) fn checked(&mut self, tally: &Tally) {
        let line = if self.manner.json { json::checked(tally) } else { tally.checked() };
        self.result(&line);
    }

    /// A usage error, or the help that was asked for.
    pub(super) fn usage(&mut self, error: &clap::Error) -> Exit {
        let stderr = error.use_stderr();
        let stream = if stderr { self.manner.err } else { self.manner.out };
        let text = error.render();
        let text = if stream.colour { text.ansi().to_string() } else { text.to_string() };
        let text = text.trim_end();
        if stderr {
            self.aside(text);
            Exit::Usage
        } else {
            self.result(text);
            Exit::Success
        }
    }

    /// A line, or several, of what was asked for.
    pub(super) fn result(&mut self, text: &str) {
        if self.unread || self.failed.is_some() {
            return;
        }
        match writeln!(self.out, "{text}").and_then(|()| self.out.flush()) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.unread = true,
            Err(error) => self.failed = Some(error),
        }
    }

    /// A line, or several, beside it. Where even this cannot be written, nobody is left to be told.
    pub(super) fn aside(&mut self, text: &str) {
        let _ = writeln!(self.err, "{text}");
    }

    /// To be called last: tells that the results could not be told.
    pub(super) fn finish(mut self) -> Exit {
        let Some(error) = self.failed.take() else { return Exit::Success };
        let words = system_words(&error);
        let finding = Finding::new(Code::CannotWrite, format!("cannot write to standard output: {words}"));
        self.findings(std::slice::from_ref(&finding));
        Exit::of(&finding)
    }
}

#[cfg(test)]
mod tests;

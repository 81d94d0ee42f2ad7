//! The limits of a document: a template can loop without end, or fill the memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::diag::{Code, Finding, Source, Span};
use crate::scheduler::Watch;

/// The limits of each document.
pub(crate) struct Limits<'a> {
    /// The longest time for one document. If there are fewer meetings than workers, for its layout, and again for its export.
    pub time: Duration,
    /// Tells how much memory the process has, in MiB, if that is too much.
    pub too_much_memory: &'a dyn Fn() -> Option<u64>,
    /// Called in the end, if a document was given up, with the document that filled the memory. It has to end the process.
    pub end: &'a mut dyn FnMut(Option<Finding>),
}

/// The documents that the workers are making.
#[derive(Debug, Default)]
pub(super) struct Running {
    /// By the meeting and the language.
    documents: Mutex<BTreeMap<(usize, usize), Started>>,
}

#[derive(Debug)]
struct Started {
    /// The tasks that work on the document: its layout, and its export, which waits for the layout.
    tasks: Vec<usize>,
    at: Instant,
    /// Why it was given up.
    given_up: Option<Finding>,
}

/// Marks a document as being made, until it is dropped.
pub(super) struct Mark<'a> {
    running: &'a Running,
    document: (usize, usize),
    task: usize,
}

impl Drop for Mark<'_> {
    fn drop(&mut self) {
        let mut documents = self.running.lock();
        if let Some(started) = documents.get_mut(&self.document) {
            started.tasks.retain(|task| *task != self.task);
            if started.tasks.is_empty() && started.given_up.is_none() {
                documents.remove(&self.document);
            }
        }
    }
}

impl Running {
    /// Marks a document.
    ///
    /// # Errors
    /// It was given up before.
    pub(super) fn begin(&self, task: usize, meeting: usize, language: usize) -> Result<Mark<'_>, Finding> {
        let document = (meeting, language);
        let mut documents = self.lock();
        if let Some(finding) = documents.get(&document).and_then(|started| started.given_up.clone()) {
            return Err(finding);
        }
        let started = documents.entry(document).or_insert_with(|| Started {
            tasks: Vec::new(),
            at: Instant::now(),
            given_up: None,
        });
        started.tasks.push(task);
        Ok(Mark { running: self, document, task })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<(usize, usize), Started>> {
        self.documents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Watches the documents of a call.
pub(super) struct LimitWatch<'a, 'l> {
    pub limits: &'a mut Limits<'l>,
    pub running: &'a Running,
    pub meetings: &'a [Arc<Source>],
    /// The names of the languages.
    pub languages: Vec<String>,
}

impl LimitWatch<'_, '_> {
    fn finding(&self, (meeting, language): (usize, usize), code: Code, what: &str, help: &str) -> Finding {
        let language = self.languages.get(language).map_or("", String::as_str);
        let finding = Finding::new(code, format!("the document in `{language}` takes more than {what}")).help(help);
        match self.meetings.get(meeting) {
            Some(source) => finding.at(Span::file(source)),
            None => finding,
        }
    }
}

impl Watch for LimitWatch<'_, '_> {
    fn look(&mut self) -> Vec<(usize, Finding)> {
        let mut documents = self.running.lock();
        if let Some(memory) = (self.limits.too_much_memory)() {
            let help =
                "look in the template for something that grows without end; a large document needs --max-memory MIB";
            // Nobody knows which of the running documents it is. The one that began first is the most probable.
            let first = documents.iter().filter(|(_, started)| started.given_up.is_none());
            let first = first.min_by_key(|(_, started)| started.at).map(|(document, _)| *document);
            drop(documents);
            if let Some(document) = first {
                let finding = self.finding(document, Code::MemoryLimit, &format!("{memory} MiB"), help);
                (self.limits.end)(Some(finding));
            }
            return Vec::new();
        }
        let mut given_up = Vec::new();
        for (document, started) in documents.iter_mut() {
            if started.given_up.is_none() && started.at.elapsed() > self.limits.time {
                let help = "look in the template for a loop that does not end; --timeout SECONDS allows more time";
                let what = format!("{} s", self.limits.time.as_secs());
                let finding = self.finding(*document, Code::TimeLimit, &what, help);
                started.given_up = Some(finding.clone());
                given_up.extend(started.tasks.iter().map(|task| (*task, finding.clone())));
            }
        }
        given_up
    }

    fn end(&mut self) {
        (self.limits.end)(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_much_memory_names_the_document_that_began_first() {
        let running = Running::default();
        let _first = running.begin(0, 0, 1).unwrap();
        let _second = running.begin(1, 0, 0).unwrap();
        let mut last = None;
        let mut end = |finding: Option<Finding>| last = finding;
        let mut limits = Limits { time: Duration::from_secs(60), too_much_memory: &|| Some(64), end: &mut end };
        let meetings = [Source::new("a.toml", "")];
        let languages = vec!["aa".to_owned(), "bb".to_owned()];
        let mut watch = LimitWatch { limits: &mut limits, running: &running, meetings: &meetings, languages };
        assert_eq!(watch.look(), []);
        let finding = last.unwrap();
        assert_eq!(finding.code, Code::MemoryLimit);
        assert!(finding.message.contains("`bb`"), "{}", finding.message);
    }
}

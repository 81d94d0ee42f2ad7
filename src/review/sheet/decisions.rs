//! The decisions that a reviewer has made on the page, and the texts that he has written there.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

use super::edits::{self, Edit, Edited};
use crate::diag::{Code, Finding, Source, Span};
use crate::meeting::time::Day;
use crate::pipeline::LoadedProject;
use crate::project::Project;
use crate::review::exchange::NewText;
use crate::review::state::{Decision, State, States};
use crate::spanned::nfc;

/// A file that the page has saved.
#[derive(Deserialize)]
struct File {
    format: String,
    version: u32,
    by: String,
    on: Option<String>,
    decisions: Vec<One>,
}

#[derive(Deserialize)]
struct One {
    id: String,
    language: String,
    decision: What,
    /// The fingerprints of the texts that the reviewer saw.
    print: String,
    source: Option<String>,
    comment: Option<String>,
    /// The text that the reviewer has written in place of it.
    text: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    Approve,
    Reject,
}

/// The name of the format, and the version that is read.
const FORMAT: (&str, u32) = ("rapporteur-decisions", 1);

/// True if the text may be a file of decisions.
pub fn is_decisions(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// What the files of reviewers change.
#[derive(Default)]
pub struct Taken {
    /// The changed files of messages, with the texts that the reviewers have written.
    pub files: Vec<NewText>,
    /// The number of decisions that are taken, and of texts that are written.
    pub decisions: usize,
    pub texts: usize,
}

/// Where the decisions are taken in.
pub struct Reviewed<'r> {
    pub project: &'r Project,
    pub loaded: &'r LoadedProject,
    /// The folder of the project.
    pub root: &'r Path,
    /// Reads a date.
    pub date: &'r dyn Fn(&str) -> Option<Day>,
}

/// Takes in the decisions of files. Those about texts that have changed since the reviewer saw them are findings, and are not
/// taken. So are those with a new text that cannot be read, or with which the project has a new error. Nothing is written here.
pub fn decide(
    reviewed: &Reviewed<'_>,
    states: &mut States,
    sources: &[Arc<Source>],
    findings: &mut Vec<Finding>,
) -> Taken {
    let mut all: Vec<(Decided, Decision)> = Vec::new();
    for source in sources {
        read(source, reviewed.date, states, &mut all, findings);
    }
    let edits = edits(reviewed.loaded, &mut all, findings);
    let mut taken = Taken { texts: edits.len(), ..Taken::default() };
    let edited = match edits.is_empty() {
        true => None,
        false => Some(edits::apply(reviewed.project, reviewed.loaded, reviewed.root, edits, findings)),
    };
    for (decided, decision) in &all {
        let Decided { language, id, .. } = decided;
        let is_refused = |of: &(String, String)| of.0 == *language && of.1 == *id;
        if edited.as_ref().is_none_or(|edited| !edited.refused.iter().any(is_refused)) {
            taken.decisions += usize::from(states.decide(language, id, decision));
        }
    }
    if let Some(Edited { files, after, refused }) = edited {
        taken.texts -= refused.len();
        let after = after.and_then(|(project, engine)| States::load(&project, engine.project(), &mut Vec::new()));
        let with_text = all.iter().filter(|(decided, _)| decided.text.is_some());
        for (decided, _) in with_text.filter(|(decided, _)| !refused.contains(&decided.key())) {
            if let Some(after) = &after {
                states.take_text(&decided.language, &decided.id, after);
            }
        }
        taken.files = files;
    }
    taken
}

/// A message that somebody has decided about.
struct Decided {
    language: String,
    id: String,
    /// The new text.
    text: Option<String>,
    span: Span,
}

impl Decided {
    fn key(&self) -> (String, String) {
        (self.language.clone(), self.id.clone())
    }
}

/// The new texts. A decision whose text is none is a finding, and is taken out.
fn edits(loaded: &LoadedProject, all: &mut Vec<(Decided, Decision)>, findings: &mut Vec<Finding>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    all.retain_mut(|(decided, _)| {
        let Some(text) = decided.text.take() else { return true };
        let Decided { language, id, span, .. } = &*decided;
        // A browser has another end of lines than the file.
        let text = nfc(text.replace("\r\n", "\n").trim()).into_owned();
        if text_now(loaded, language, id).is_some_and(|now| now.replace("\r\n", "\n") == text) {
            return true;
        }
        let is_edited = edits.iter().any(|edit| edit.language == *language && edit.id == *id);
        let refused = match is_edited {
            true => {
                let message = format!("another decision has a new text of `{id}` in {language} too");
                Some(Finding::new(Code::ImportConflict, message).help("decide which of the two texts is right"))
            }
            false => edits::refusal(id, language, &text),
        };
        match refused {
            Some(finding) => findings.push(finding.at(span.clone())),
            None => {
                edits.push(Edit { language: language.clone(), id: id.clone(), text: text.clone(), span: span.clone() });
                decided.text = Some(text);
                return true;
            }
        }
        false
    });
    edits
}

/// The text of a message as it is written today.
fn text_now<'l>(loaded: &'l LoadedProject, language: &str, id: &str) -> Option<&'l str> {
    let locale = loaded.locales.iter().find(|locale| locale.language.tag.as_str() == language)?;
    locale.message_texts().find(|message| message.name == id).map(|message| message.text)
}

/// Reads the decisions of a file that can be taken.
fn read(
    source: &Arc<Source>,
    date: &dyn Fn(&str) -> Option<Day>,
    states: &States,
    all: &mut Vec<(Decided, Decision)>,
    findings: &mut Vec<Finding>,
) {
    let file: File = match serde_json::from_str(source.text.trim_start_matches('\u{feff}')) {
        Ok(file) => file,
        Err(error) => {
            let message = format!("this is no file of decisions: {error}");
            let help = "import a file that the page of `rapporteur locales review` has saved";
            return findings.push(Finding::new(Code::UnreadableFile, message).at(Span::file(source)).help(help));
        }
    };
    if (file.format.as_str(), file.version) != FORMAT {
        let message = format!("this is a file of the format {} {}", file.format, file.version);
        let help = format!("this program reads {} {}", FORMAT.0, FORMAT.1);
        return findings.push(Finding::new(Code::UnreadableFile, message).at(Span::file(source)).help(help));
    }
    let on = file.on.as_deref().and_then(date);
    let wrong = match (&file.on, on) {
        _ if file.by.trim().is_empty() => Some("it does not say who has decided".to_owned()),
        (Some(text), None) => Some(format!("“{text}” is no day")),
        _ => None,
    };
    if let Some(message) = wrong {
        let help = "save the page again: it asks for your name, and writes the day";
        return findings.push(Finding::new(Code::BadValue, message).at(Span::file(source)).help(help));
    }
    for one in file.decisions {
        let span = place(source, &one);
        match conflict(states, &one) {
            Some(finding) => findings.push(finding.at(span)),
            None => {
                let state = if one.decision == What::Approve { State::Approved } else { State::NeedsWork };
                let comment = one.comment.filter(|comment| !comment.trim().is_empty());
                let text = one.text.filter(|text| !text.trim().is_empty());
                let decided = Decided { language: one.language, id: one.id, text, span };
                all.push((decided, Decision { state, by: file.by.clone(), on, comment }));
            }
        }
    }
}

/// Why a decision cannot be taken.
fn conflict(states: &States, one: &One) -> Option<Finding> {
    let (id, tag) = (&one.id, &one.language);
    let Some(status) = states.status(tag, id) else {
        let message = format!("{tag} has no message `{id}`");
        let help = "the message may be gone; write the page again with `rapporteur locales review`";
        return Some(Finding::new(Code::UnknownId, message).help(help));
    };
    if status.text != one.print {
        let message = format!("`{id}` in {tag} has changed since the reviewer saw it");
        let finding = Finding::new(Code::ImportConflict, message).related(status.span.clone(), "the message now");
        return Some(finding.help("write the page again, and decide about the new text"));
    }
    if status.source != one.source.as_deref() {
        let message = format!("the text that `{id}` in {tag} is translated from has changed since the reviewer saw it");
        let finding = Finding::new(Code::ImportStale, message).related(status.span.clone(), "the translation");
        return Some(finding.help("write the page again, and compare the translation with the new text"));
    }
    None
}

/// The place of a decision in its file: its id after the decisions with the same id in other languages, or the whole file.
fn place(source: &Arc<Source>, one: &One) -> Span {
    let id = format!("\"{}\"", one.id);
    let language = format!("\"{}\"", one.language);
    let is_it = |(at, _): &(usize, &str)| {
        let rest = &source.text[*at..];
        let end = rest.find('}').unwrap_or(rest.len());
        rest[..end].contains(&language)
    };
    match source.text.match_indices(&id).find(is_it) {
        Some((at, _)) => Span::new(source, at..at + id.len()),
        None => Span::file(source),
    }
}

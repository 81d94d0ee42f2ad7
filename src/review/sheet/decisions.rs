//! The decisions that a reviewer has made on the page.

use std::sync::Arc;

use serde::Deserialize;

use crate::diag::{Code, Finding, Source, Span};
use crate::meeting::time::Day;
use crate::review::state::{Decision, State, States};

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
    /// Another text that the reviewer proposes.
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

/// Takes in the decisions of a file. Those about texts that have changed since the reviewer saw them are findings, and are not
/// taken. Returns how many are taken. `date` reads a date.
pub fn decide(
    states: &mut States,
    source: &Arc<Source>,
    date: &dyn Fn(&str) -> Option<Day>,
    findings: &mut Vec<Finding>,
) -> usize {
    let file: File = match serde_json::from_str(source.text.trim_start_matches('\u{feff}')) {
        Ok(file) => file,
        Err(error) => {
            let message = format!("this is no file of decisions: {error}");
            let help = "import a file that the page of `rapporteur locales review` has saved";
            findings.push(Finding::new(Code::UnreadableFile, message).at(Span::file(source)).help(help));
            return 0;
        }
    };
    if (file.format.as_str(), file.version) != FORMAT {
        let message = format!("this is a file of the format {} {}", file.format, file.version);
        let help = format!("this program reads {} {}", FORMAT.0, FORMAT.1);
        findings.push(Finding::new(Code::UnreadableFile, message).at(Span::file(source)).help(help));
        return 0;
    }
    let on = file.on.as_deref().and_then(date);
    let wrong = match (&file.on, on) {
        _ if file.by.trim().is_empty() => Some("it does not say who has decided".to_owned()),
        (Some(text), None) => Some(format!("“{text}” is no day")),
        _ => None,
    };
    if let Some(message) = wrong {
        let help = "save the page again: it asks for your name, and writes the day";
        findings.push(Finding::new(Code::BadValue, message).at(Span::file(source)).help(help));
        return 0;
    }
    let mut taken = 0;
    for one in &file.decisions {
        match conflict(states, one) {
            Some(finding) => findings.push(finding.at(place(source, one))),
            None => {
                let decision = Decision {
                    state: if one.decision == What::Approve { State::Approved } else { State::NeedsWork },
                    by: file.by.clone(),
                    on,
                    comment: comment(one),
                };
                taken += usize::from(states.decide(&one.language, &one.id, &decision));
            }
        }
    }
    taken
}

/// The comment, with the text that the reviewer proposes.
fn comment(one: &One) -> Option<String> {
    let proposed = proposal(one).map(|text| format!("proposed: {text}"));
    let parts: Vec<String> =
        one.comment.iter().filter(|comment| !comment.is_empty()).cloned().chain(proposed).collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

/// The other text that the reviewer proposes.
fn proposal(one: &One) -> Option<&str> {
    one.text.as_deref().filter(|text| !text.is_empty())
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
        return Some(finding.help("write the page again, and hold the translation against the new text"));
    }
    if one.decision == What::Approve && proposal(one).is_some() {
        let message = format!("`{id}` in {tag} is approved, and another text is proposed for it");
        return Some(Finding::new(Code::BadValue, message).help("send it back, or approve it without the other text"));
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

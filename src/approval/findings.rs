//! Findings about the states: what is not approved, and which records are outdated.

use super::{Record, State, States, Status};
use crate::diag::{Code, Finding, Span, suggest};

/// The finding for a message that is not approved in a language. `None` if it is, or if the language does not have it.
pub fn not_approved(states: &States, tag: &str, id: &str) -> Option<Finding> {
    let id = id.split('.').next().unwrap_or_default();
    let status = states.status(tag, id).filter(|status| !status.is_approved())?;
    let message = format!("`{id}` in {tag} is not approved: {}", reason(&status, &states.reference));
    let help = format!("read it, and approve it: `rapporteur locales approve {id} --lang {tag} --by NAME`");
    Some(Finding::new(Code::NotApproved, message).at(status.span.clone()).help(help))
}

fn reason(status: &Status<'_>, reference: &str) -> String {
    let by = status.record.and_then(|record| record.by.as_deref());
    match (status.word(), by) {
        ("changed", _) => "it has changed since somebody judged it".to_owned(),
        ("stale", _) => format!("the text in {reference} has changed since then"),
        ("needs-work", by) => {
            let comment = status.record.and_then(|record| record.comment.as_ref());
            let comment = comment.map(|comment| format!(": {comment}")).unwrap_or_default();
            format!("{} has sent it back{comment}", by.unwrap_or("somebody"))
        }
        _ => "nobody has judged it".to_owned(),
    }
}

/// The findings for a check of the locales: records whose texts are others today, and records of no message.
pub fn outdated(states: &States) -> Vec<Finding> {
    let mut found = Vec::new();
    let reference = states.reference.as_str();
    for tag in states.languages() {
        for id in states.ids(tag) {
            let Some(status) = states.status(tag, id) else { continue };
            let at = |finding: Finding| {
                let record = status.record.and_then(|record| record.span.clone());
                let finding = finding.at(status.span.clone());
                record.into_iter().fold(finding, |finding, span| finding.related(span, "the record"))
            };
            if status.is_stale && status.state != State::New {
                let message = format!("the text of `{id}` in {reference} has changed since this one was judged");
                let help = format!(
                    "compare it with the new text and approve it; if the change does not touch it: \
                     `rapporteur locales accept {id} --lang {tag}`"
                );
                found.push(at(Finding::new(Code::TranslationStale, message).help(help)));
            }
            if status.is_changed && status.state == State::Approved {
                let message = format!("`{id}` in {tag} has changed since it was approved");
                let help = format!("approve the new text: `rapporteur locales approve {id} --lang {tag} --by NAME`");
                found.push(at(Finding::new(Code::ApprovalOutdated, message).help(help)));
            }
            if status.has_other_original {
                let message = format!("the embedded message that `{id}` overrides in {tag} has changed since");
                let help = format!(
                    "`rapporteur show {id}` says where it is; if the text of the project stays: \
                     `rapporteur locales accept {id} --lang {tag}`"
                );
                found.push(at(Finding::new(Code::OriginalChanged, message).help(help)));
            }
        }
    }
    found.extend(states.without_message().filter_map(|(tag, id, record)| unused(states, tag, id, record)));
    found
}

/// The finding for a record of a message that does not exist.
fn unused(states: &States, tag: &str, id: &str, record: &Record) -> Option<Finding> {
    let span = record.span.clone()?;
    let finding = Finding::new(Code::RecordUnused, format!("there is no message `{id}` in {tag}")).at(span.clone());
    Some(
        match suggest(id, states.ids(tag).filter(|known| states.status(tag, known).is_some_and(|s| s.record.is_none())))
        {
            Some(near) => {
                finding.help(format!("if the message has got another id, write it here; did you mean `{near}`?"))
            }
            None => finding.help("delete the record:").edit(block(&span), ""),
        },
    )
}

/// The lines of a record: the comment above its header, and what follows up to the comment above the next one.
pub(super) fn block(id: &Span) -> Span {
    let text = &id.source.text;
    let header = |at: usize| text[..at].rfind('\n').map_or(0, |at| at + 1);
    let next = text[id.range.end..].find("\n[").map(|at| id.range.end + at + 1);
    Span::new(
        &id.source,
        with_comment(text, header(id.range.start))..next.map_or(text.len(), |at| with_comment(text, at)),
    )
}

/// Where the comment directly above a line begins.
fn with_comment(text: &str, line: usize) -> usize {
    let comment = text[..line].split_inclusive('\n').rev().take_while(|line| line.starts_with('#'));
    line - comment.map(str::len).sum::<usize>()
}

//! The texts that reviewers have written on the page: each one is read and checked before anything is written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diag::{Code, Finding, Span};
use crate::locale::{Locale, MessageTree, read_message};
use crate::pipeline::{Engine, LoadedProject, Options};
use crate::project::Project;
use crate::review::exchange::{Files, NewText};

/// A new text of a message.
pub(super) struct Edit {
    pub language: String,
    pub id: String,
    /// As it is written in the file.
    pub text: String,
    /// Its place in the file of decisions.
    pub span: Span,
}

/// The edits that are right, and what is made of them.
pub(super) struct Edited {
    /// The changed files of messages.
    pub files: Vec<NewText>,
    /// The project with these files. `None` if there is no edit.
    pub after: Option<(Project, Engine)>,
    /// The edits that cannot be written.
    pub refused: Vec<(String, String)>,
}

/// Why a text is no text of the message with this id. `None` if it is one.
pub(super) fn refusal(id: &str, language: &str, text: &str) -> Option<Finding> {
    let help = format!("the new text begins with `{id} =`, and has nothing else: no comment, and no other message");
    match read_message(text) {
        Ok(tree) if tree.name == id && tree.text == text => None,
        Ok(_) => {
            let message = format!("the new text of `{id}` in {language} is not this message alone");
            Some(Finding::new(Code::FluentSyntax, message).help(help))
        }
        Err(reason) => {
            let message = format!("the new text of `{id}` in {language} cannot be read: {reason}");
            Some(Finding::new(Code::FluentSyntax, message).help(help))
        }
    }
}

/// Puts the edits into the files of the project, as far as the project has no new error with them. The others are findings.
/// `root` is the folder of the project.
pub(super) fn apply(
    project: &Project,
    loaded: &LoadedProject,
    root: &Path,
    mut edits: Vec<Edit>,
    findings: &mut Vec<Finding>,
) -> Edited {
    let (_, known) = reopened(project, root, &[]);
    let mut refused = Vec::new();
    loop {
        if edits.is_empty() {
            return Edited { files: Vec::new(), after: None, refused };
        }
        let files = written(loaded, root, &edits);
        let (after, more) = reopened(project, root, &files);
        let is_new = |finding: &&Finding| {
            let same = |other: &Finding| (other.code, &other.message) == (finding.code, &finding.message);
            finding.is_error() && !known.iter().any(same)
        };
        let wrong: Vec<&Finding> = more.iter().filter(is_new).collect();
        let Some(first) = wrong.first() else {
            return Edited { files, after, refused };
        };
        let locales = after.as_ref().map_or(&[][..], |(_, engine)| &engine.project().locales);
        // An error that is at no edited message may come from each of them.
        let is_wrong = |edit: &Edit| wrong.iter().copied().find(|finding| is_about(finding, edit, locales));
        let any = edits.iter().any(|edit| is_wrong(edit).is_some());
        let mut left = Vec::new();
        for edit in edits {
            let reason = if any { is_wrong(&edit) } else { Some(*first) };
            match reason {
                Some(reason) => {
                    let message = format!("the new text of `{}` in {}: {}", edit.id, edit.language, reason.message);
                    let mut finding = Finding::new(reason.code, message).at(edit.span);
                    finding.help.clone_from(&reason.help);
                    findings.push(finding);
                    refused.push((edit.language, edit.id));
                }
                None => left.push(edit),
            }
        }
        edits = left;
    }
}

/// The files with the edits.
fn written(loaded: &LoadedProject, root: &Path, edits: &[Edit]) -> Vec<NewText> {
    let trees: BTreeMap<String, Vec<MessageTree>> =
        loaded.locales.iter().map(|locale| (locale.language.tag.to_string(), locale.message_trees())).collect();
    let mut files = Files::new(root, trees.values().flatten());
    for edit in edits {
        let now = trees.get(&edit.language).and_then(|trees| trees.iter().find(|tree| tree.name == edit.id));
        files.put(&edit.language, now, now.filter(|tree| tree.is_own), &edit.text);
    }
    files.finish()
}

/// The project with other files, and its findings.
fn reopened(project: &Project, root: &Path, files: &[NewText]) -> (Option<(Project, Engine)>, Vec<Finding>) {
    let texts: BTreeMap<PathBuf, String> = files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    let project = match project.with_texts(root, &texts) {
        Ok(project) => project,
        Err(findings) => return (None, findings),
    };
    let (engine, findings) = Engine::open(&project, Options::without_pages());
    (engine.map(|engine| (project, engine)), findings)
}

/// True if a finding is at the message that an edit has changed, in its language or another one.
fn is_about(finding: &Finding, edit: &Edit, locales: &[Locale]) -> bool {
    let places: Vec<&Span> = finding.span.iter().chain(finding.related.iter().map(|(span, _)| span)).collect();
    let messages = locales.iter().flat_map(Locale::message_texts).filter(|message| message.name == edit.id);
    let is_in = |message: &Span| {
        places.iter().any(|place| {
            let (within, all) = (&place.range, &message.range);
            place.source.name == message.source.name && all.start <= within.start && within.start <= all.end
        })
    };
    messages.map(|message| message.span).any(|message| is_in(&message))
}

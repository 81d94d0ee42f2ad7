//! What a project overrides, and which embedded originals have changed since.

use serde::Serialize;

use super::state::{Originals, States, outdated};
use crate::diag::{Code, Finding, Place};
use crate::pipeline::LoadedProject;
use crate::project::{OverrideKind, Project};

/// A message, an entry or a rule that a project says in place of the embedded one.
#[derive(Debug, Clone, Serialize)]
pub struct Override {
    pub kind: OverrideKind,
    pub id: String,
    /// BCP 47 tag. `None` for entries of the directory, which have all languages.
    pub language: Option<String>,
    #[serde(flatten)]
    pub place: Place,
    pub original: Place,
    /// True if the embedded one is another than when somebody compared the two.
    pub original_changed: bool,
}

/// What a project overrides, by kind and id.
pub fn overrides(project: &Project, loaded: &LoadedProject) -> Vec<Override> {
    let mut ignored = Vec::new();
    let originals = Originals::load(project, &mut ignored);
    let states = states(project, loaded, &mut ignored);
    let messages = loaded.locales.iter().flat_map(|locale| locale.overrides(project)).filter(|found| found.differs);
    let all = messages.chain(originals.overridden.iter().cloned()).map(|found| {
        let status = states.as_ref().zip(found.language.as_ref()).filter(|_| found.kind == OverrideKind::Message);
        let status = status.and_then(|(states, tag)| states.status(tag, &found.id));
        Override {
            original_changed: originals.has_changed(&found) || status.is_some_and(|status| status.has_other_original),
            kind: found.kind,
            id: found.id,
            language: found.language,
            place: Place::from(&found.span),
            original: Place::from(&found.original),
        }
    });
    let mut all: Vec<Override> = all.collect();
    // The languages of one message stay in the order of the project.
    all.sort_by(|one, other| (one.kind, &one.id).cmp(&(other.kind, &other.id)));
    all
}

/// The findings about embedded originals that have changed since somebody compared them.
pub fn changed_originals(project: &Project, loaded: &LoadedProject) -> Vec<Finding> {
    let mut ignored = Vec::new();
    let mut found = states(project, loaded, &mut ignored).iter().flat_map(outdated).collect::<Vec<_>>();
    found.extend(Originals::load(project, &mut ignored).findings());
    found.retain(|finding| finding.code == Code::OriginalChanged);
    found
}

/// The states of the messages. `None` if there are none: reading them takes a fingerprint of each message.
fn states(project: &Project, loaded: &LoadedProject, findings: &mut Vec<Finding>) -> Option<States> {
    States::exist(project).then(|| States::load(project, loaded, findings)).flatten()
}

//! The search in ids, texts and inflected forms.

use super::forms::forms;
use super::inventory::{Entry, Kind, list};
use crate::lint::fold;
use crate::pipeline::LoadedProject;

/// The entries whose id, text or case form has the text in it, in the order of the list. Capitals do not matter.
pub fn find(project: &LoadedProject, text: &str) -> Vec<Entry> {
    let wanted = folded(text);
    let has = |text: &str| folded(text).contains(&wanted);
    let in_forms = |entry: &Entry| {
        project.locales.iter().any(|locale| forms(project, &entry.id, locale, true).iter().any(|form| has(&form.text)))
    };
    let matches = |entry: &Entry| {
        has(&entry.id) || entry.texts.iter().any(|text| has(&text.text)) || (is_name(entry) && in_forms(entry))
    };
    list(project).into_iter().filter(matches).collect()
}

/// True if the entry is one of the directory, which has case forms.
fn is_name(entry: &Entry) -> bool {
    matches!(entry.kind, Kind::Person | Kind::Body | Kind::Post | Kind::Term)
}

/// The text as a search compares it: with small letters, plain apostrophes and single plain spaces.
fn folded(text: &str) -> String {
    let plain = |c: char| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c };
    let text: String = text.chars().map(plain).collect();
    text.split_whitespace().map(fold).collect::<Vec<_>>().join(" ")
}

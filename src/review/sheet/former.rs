//! What has changed since somebody judged a text: the former texts, and the words that differ.

use std::collections::BTreeMap;

use super::model::SheetChange;
use crate::locale::{Locale, MessageText, former_messages};
use crate::review::state::{States, Status, fingerprint};
use crate::review::words;

/// The texts that somebody has judged, by their fingerprints.
#[derive(Default)]
pub struct Former(BTreeMap<String, String>);

impl Former {
    /// Finds the former texts in all versions of the files of messages. `versions` reads these, and is called only if a text is
    /// another one than when somebody judged it. An embedded text that the project overrides now needs no version.
    pub fn find(states: &States, locales: &[Locale], versions: impl FnOnce() -> Vec<String>) -> Self {
        let wanted = states.former_prints();
        let mut found = BTreeMap::new();
        if wanted.is_empty() {
            return Self(found);
        }
        let mut add = |canonical: &str, text: &dyn Fn() -> String| {
            let print = fingerprint(canonical);
            if wanted.contains(print.as_str()) {
                found.entry(print).or_insert_with(text);
            }
        };
        for locale in locales {
            let own = locale.message_texts().filter(|message| message.is_own);
            for before in own.filter_map(|message| locale.overridden_message(&message.name)) {
                add(&before.canonical(), &|| before.text.to_owned());
            }
        }
        for (canonical, text) in versions().iter().flat_map(|version| former_messages(version)) {
            add(&canonical, &|| text.clone());
        }
        Self(found)
    }

    /// The words that differ from the judged text, from the text that it was made from, and from the embedded text.
    pub(super) fn changes(
        &self,
        message: &MessageText<'_>,
        status: Option<&Status<'_>>,
        reference: &Locale,
        embedded: Option<&MessageText<'_>>,
    ) -> Vec<SheetChange> {
        let mut changes = Vec::new();
        let record = status.and_then(|status| Some((status, status.record?)));
        if let Some((status, record)) = record {
            let by = record.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
            let on = record.on.map(|day| format!(" on {day}")).unwrap_or_default();
            if let Some(before) = self.0.get(&record.text).filter(|_| status.is_changed) {
                let of = format!("changed since {}{by}{on}", record.state.done());
                changes.push(SheetChange { of, language: None, words: words(before, message.text) });
            }
            let source = record.source.as_ref().and_then(|print| self.0.get(print)).filter(|_| status.is_stale);
            if let Some(before) = source {
                let tag = reference.language.tag.to_string();
                let now = reference.message_texts().find(|of| of.name == message.name);
                let now = now.map(|now| now.text.to_owned()).unwrap_or_default();
                let of = format!("the text in {tag} has changed since {}{by}{on}", record.state.done());
                let words = words(before, &now);
                changes.push(SheetChange { of, language: Some(tag), words });
            }
        }
        if let Some(before) = embedded.filter(|before| before.text != message.text) {
            let words = words(before.text, message.text);
            if !changes.iter().any(|known: &SheetChange| known.words == words) {
                let of = "changed against the embedded text".to_owned();
                changes.push(SheetChange { of, language: None, words });
            }
        }
        changes
    }
}

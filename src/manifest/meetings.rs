//! The entries of meetings, found by their ids and by their files.

use std::collections::BTreeMap;

use super::MeetingEntry;

/// The entries of all meetings. There is one for each meeting and kind of document: an entry replaces that with the same id, and
/// that of the same file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meetings {
    /// By kind, and by the id, or by the path of a file without an id.
    entries: BTreeMap<(String, bool, String), MeetingEntry>,
    /// The keys of the entries, by kind and path.
    by_path: BTreeMap<(String, String), (String, bool, String)>,
}

fn key(entry: &MeetingEntry) -> (String, bool, String) {
    match &entry.id {
        Some(id) => (entry.kind.clone(), true, id.clone()),
        None => (entry.kind.clone(), false, entry.source.path.clone()),
    }
}

/// The kind and the path of an entry. `None` for standard input, which has no path.
fn path(entry: &MeetingEntry) -> Option<(String, String)> {
    (!entry.source.path.starts_with('<')).then(|| (entry.kind.clone(), entry.source.path.clone()))
}

impl Meetings {
    pub fn insert(&mut self, entry: MeetingEntry) {
        if let Some(former) = path(&entry).and_then(|path| self.by_path.remove(&path)) {
            self.entries.remove(&former);
        }
        let key = key(&entry);
        if let Some(path) = path(&entry) {
            self.by_path.insert(path, key.clone());
        }
        if let Some(former) = self.entries.insert(key.clone(), entry)
            && let Some(path) = path(&former)
            && self.by_path.get(&path).is_some_and(|known| *known == key)
            && self.entries.get(&key).is_some_and(|entry| entry.source.path != path.1)
        {
            self.by_path.remove(&path);
        }
    }

    pub fn remove(&mut self, entry: &MeetingEntry) {
        let key = key(entry);
        if self.entries.get(&key) == Some(entry) {
            self.entries.remove(&key);
            if let Some(path) = path(entry) {
                self.by_path.remove(&path);
            }
        }
    }

    pub fn get(&self, id: &str, kind: &str) -> Option<&MeetingEntry> {
        self.entries.get(&(kind.to_owned(), true, id.to_owned()))
    }

    /// The entries, sorted by kind and id.
    pub fn iter(&self) -> impl Iterator<Item = &MeetingEntry> {
        self.entries.values()
    }
}

impl FromIterator<MeetingEntry> for Meetings {
    fn from_iter<T: IntoIterator<Item = MeetingEntry>>(entries: T) -> Self {
        let mut meetings = Self::default();
        entries.into_iter().for_each(|entry| meetings.insert(entry));
        meetings
    }
}

//! The file that shows Make and Ninja from what each document is made.

use std::collections::BTreeMap;
use std::path::Path;

use super::Batch;

impl Batch {
    /// One rule for each meeting: its documents, then the files that they are made from.
    pub(super) fn dependencies(&self) -> String {
        let root = Path::new(&self.project_name);
        let project = self.configuration.project.iter().map(|input| root.join(&input.path).display().to_string());
        let mut shared: Vec<String> = project.collect();
        for folder in &self.fonts {
            let fonts = crate::input::folder_digests(folder).into_iter();
            shared.extend(fonts.map(|(path, _)| folder.join(path).display().to_string()));
        }
        let sources = self.meetings.iter().filter_map(|meeting| Some((meeting.id.as_ref()?, &meeting.source.name)));
        let mut rules: BTreeMap<&String, (Vec<String>, &String)> = BTreeMap::new();
        for (id, source) in sources {
            let files = self.recorder.manifest().files_of(id, &self.kind);
            let files = files.filter(|file| self.current.contains(&file.path));
            let targets = files.map(|file| self.recorder.path().join(&file.path).display().to_string());
            rules.insert(id, (targets.collect(), source));
        }
        let rule = |(targets, source): &(Vec<String>, &String)| {
            let targets: Vec<String> = targets.iter().map(|path| escaped(path)).collect();
            let inputs = [*source].into_iter().chain(&shared).map(|path| escaped(path));
            format!("{}: {}\n", targets.join(" "), inputs.collect::<Vec<_>>().join(" "))
        };
        rules.values().filter(|(targets, _)| !targets.is_empty()).map(rule).collect()
    }
}

/// A path as Make and Ninja read it.
fn escaped(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            ' ' | '#' | '\\' | ':' => escaped.extend(['\\', c]),
            '$' => escaped.push_str("$$"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_characters_are_escaped() {
        assert_eq!(escaped("a b/#1$.toml"), "a\\ b/\\#1$$.toml");
    }
}

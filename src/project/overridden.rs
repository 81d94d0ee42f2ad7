//! What the TOML files of a project say in place of the embedded files: entries of the directory, kinds of event, and rules
//! of inflection. Messages are read by `locale/`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Project, embedded_text, embedded_texts};
use crate::diag::{Source, Span};
use crate::spanned::{Kind, Table, Value, parse};

/// A kind of entry that a project can override.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OverrideKind {
    Message,
    /// A person, a body, a post or a term.
    Entry,
    /// A kind of event.
    Event,
    /// A rule of inflection, or another part of its file.
    Rule,
}

impl OverrideKind {
    pub const ALL: [Self; 4] = [Self::Message, Self::Entry, Self::Event, Self::Rule];

    /// The kind in the singular.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Entry => "entry",
            Self::Event => "event",
            Self::Rule => "rule",
        }
    }
}

/// Something that a project says in place of an embedded entry with the same id.
#[derive(Debug, Clone)]
pub struct Overridden {
    pub kind: OverrideKind,
    pub id: String,
    /// The tag of the language. `None` for entries, which have all languages.
    pub language: Option<String>,
    /// Where the project says it.
    pub span: Span,
    pub original: Span,
    /// The embedded entry without its layout and comments: what has the same says the same.
    pub text: String,
    /// False if the project says the same with the same words.
    pub differs: bool,
}

/// The files of entries in `data/`, without `.toml`.
const ENTRIES: [&str; 4] = ["people", "bodies", "posts", "terms"];

/// The entries, kinds of event and rules that the files of a project override, by kind and id. Mistakes in the files are
/// reported when they are read for a paper.
pub(super) fn overridden(project: &Project) -> Vec<Overridden> {
    let mut found = Vec::new();
    for kind in ENTRIES {
        of_data(project, kind, OverrideKind::Entry, &mut found);
    }
    of_data(project, "events", OverrideKind::Event, &mut found);
    for tag in project.folders("locales") {
        let path = format!("locales/{tag}/inflection.toml");
        let own = project.is_own_file(&path).then(|| project.text(&path, &mut Vec::new())).flatten();
        if let Some((own, embedded)) = own.zip(embedded_text(&path)) {
            let (own, embedded) = (read(&own), read(&embedded));
            rules(&own, &embedded, "", tag, &mut found);
        }
    }
    found.sort_by(|one, other| (one.kind, &one.id, &one.language).cmp(&(other.kind, &other.id, &other.language)));
    found
}

fn read(source: &Arc<Source>) -> Table {
    parse(source, &mut Vec::new())
}

/// The entries of `data/NAME.toml` and of the files in `data/NAME/`. An own entry overrides the keys that it has, so one that
/// only adds keys overrides nothing.
fn of_data(project: &Project, name: &str, kind: OverrideKind, found: &mut Vec<Overridden>) {
    let (single, folder) = (format!("data/{name}.toml"), format!("data/{name}/"));
    let is_of = |path: &str| path == single || (path.starts_with(&folder) && path.ends_with(".toml"));
    let own: Vec<&str> = project
        .files_in("data")
        .map(|(path, ..)| path)
        .filter(|path| is_of(path) && project.is_own_file(path))
        .collect();
    if own.is_empty() {
        return;
    }
    let mut embedded: BTreeMap<String, (Span, Value)> = BTreeMap::new();
    for source in embedded_texts(&is_of) {
        embedded.extend(read(&source).entries.into_iter().map(|(id, value)| (id.value, (id.span, value))));
    }
    for source in own.into_iter().filter_map(|path| project.text(path, &mut Vec::new())) {
        for (id, value) in read(&source).entries {
            let Some((original, before)) = embedded.get(&id.value) else { continue };
            if differs(&value, before) {
                let (span, original) = (id.span, original.clone());
                let text = notation(before);
                found.push(Overridden { kind, id: id.value, language: None, span, original, text, differs: true });
            }
        }
    }
}

/// True if the own entry has another value for a key of the embedded one.
fn differs(own: &Value, before: &Value) -> bool {
    let (Kind::Table(own), Kind::Table(before)) = (&own.kind, &before.kind) else {
        return notation(own) != notation(before);
    };
    own.entries.iter().any(|(key, value)| {
        let same = before.entries.iter().find(|(known, _)| known.value == key.value);
        same.is_some_and(|(_, known)| notation(known) != notation(value))
    })
}

/// The rules with the same name, and the other values under the same keys.
fn rules(own: &Table, embedded: &Table, above: &str, tag: &str, found: &mut Vec<Overridden>) {
    let mut add = |id: String, span: &Span, original: &Span, before: &Value| {
        let (language, text) = (Some(tag.to_owned()), notation(before));
        let (span, original) = (span.clone(), original.clone());
        found.push(Overridden { kind: OverrideKind::Rule, id, language, span, original, text, differs: true });
    };
    let mut tables = Vec::new();
    for (key, value) in &own.entries {
        let Some((known, before)) = embedded.entries.iter().find(|(known, _)| known.value == key.value) else {
            continue;
        };
        let id = if above.is_empty() { key.value.clone() } else { format!("{above}.{}", key.value) };
        match (&value.kind, &before.kind) {
            (Kind::Table(one), Kind::Table(other)) => tables.push((id, one, other)),
            (Kind::List(ours), Kind::List(others)) if ours.iter().chain(others).all(|item| name(item).is_some()) => {
                for item in ours {
                    let same = others.iter().find(|other| name(other) == name(item));
                    if let Some(before) = same.filter(|before| notation(before) != notation(item)) {
                        add(name(item).unwrap_or_default().to_owned(), &item.span, &before.span, before);
                    }
                }
            }
            _ if notation(value) != notation(before) => add(id, &key.span, &known.span, before),
            _ => {}
        }
    }
    for (id, own, embedded) in tables {
        rules(own, embedded, &id, tag, found);
    }
}

/// The name of a rule.
fn name(value: &Value) -> Option<&str> {
    let Kind::Table(table) = &value.kind else { return None };
    let (_, name) = table.entries.iter().find(|(key, _)| key.value == "name")?;
    match &name.kind {
        Kind::Text(name) => Some(name),
        _ => None,
    }
}

/// A value in one notation, without layout and comments. The order of keys does not count.
fn notation(value: &Value) -> String {
    match &value.kind {
        Kind::Text(text) => format!("{text:?}"),
        Kind::Integer(number) => number.to_string(),
        Kind::Number(number) => number.to_string(),
        Kind::Boolean(is_true) => is_true.to_string(),
        Kind::Datetime(datetime) => format!("{datetime:?}"),
        Kind::List(items) => format!("[{}]", items.iter().map(notation).collect::<Vec<_>>().join(",")),
        Kind::Table(table) => {
            let mut keys: Vec<String> =
                table.entries.iter().map(|(key, value)| format!("{:?}={}", key.value, notation(value))).collect();
            keys.sort();
            format!("{{{}}}", keys.join(","))
        }
        Kind::Unreadable => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The overridden entries of a project with these files, as “kind id language”.
    fn of(files: &[(&str, &str)]) -> Vec<String> {
        let mut all: BTreeMap<String, Vec<u8>> =
            files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        all.insert("rapporteur.toml".to_owned(), Vec::new());
        let project = Project::of_files(&all, "test").unwrap();
        let line = |found: &Overridden| {
            let language = found.language.as_deref().unwrap_or("-");
            format!("{} {} {language}", found.kind.as_str(), found.id)
        };
        overridden(&project).iter().map(line).collect()
    }

    #[test]
    fn only_what_says_something_else_overrides() {
        let bodies = embedded_text("data/bodies.toml").unwrap().text.to_string();
        let found = of(&[("data/bodies/own.toml", "[ombudsman]\nen = { full = \"Another name\" }\n")]);
        assert_eq!(found, ["entry ombudsman -"]);
        // A new entry, a new language of an entry, and a copy with a comment override nothing.
        assert_eq!(of(&[("data/bodies/own.toml", "[a-new-body]\nen = \"New\"\n")]), [""; 0]);
        assert_eq!(of(&[("data/bodies/own.toml", "[ombudsman]\nfr = \"Le Défenseur\"\n")]), [""; 0]);
        assert_eq!(of(&[("data/bodies.toml", &format!("# Ours\n{bodies}"))]), [""; 0]);
        // Of a changed copy, the changed entry.
        let first = bodies.lines().find_map(|line| line.strip_prefix("full = \"")).unwrap();
        let changed = bodies.replacen(first, &format!("Changed {first}"), 1);
        assert_eq!(of(&[("data/bodies.toml", &changed)]).len(), 1);
    }

    #[test]
    fn rules_and_other_parts_of_their_file_are_found() {
        let rules = embedded_text("locales/ru/inflection.toml").unwrap().text.to_string();
        let at = rules.find("[[rule]]").unwrap();
        let name = rules[at..].lines().find_map(|line| line.strip_prefix("name = \"")).unwrap();
        let name = name.split('"').next().unwrap();
        let own = format!("[letters]\nvowel = \"а\"\n[[rule]]\nname = \"{name}\"\n[[rule]]\nname = \"a-new-rule\"\n");
        let expected = ["rule letters.vowel ru".to_owned(), format!("rule {name} ru")];
        let mut found = of(&[("locales/ru/inflection.toml", &own)]);
        found.sort_by_key(|line| line != &expected[0]);
        assert_eq!(found, expected);
        assert_eq!(of(&[("locales/ru/inflection.toml", &rules)]), [""; 0]);
    }
}

//! Changes one place of an embedded locale file, and checks the findings. `tests/corpus/locales.toml` lists the changes:
//! `file`, the text to `replace` (its first occurrence) and the text `with` which it is replaced; then the expected
//! `findings`, each `"CODE: text at the place of the finding: words of the message or of a related place"`. A change
//! without `findings` has none.

use std::fs;
use std::path::Path;

use rapporteur::{Engine, Finding, Options, Project};

#[derive(serde::Deserialize)]
struct Change {
    file: String,
    replace: String,
    with: String,
    #[serde(default)]
    findings: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Changes {
    change: Vec<Change>,
}

fn findings_of(change: &Change) -> Vec<Finding> {
    let original = fs::read_to_string(&change.file).unwrap();
    assert!(original.contains(&change.replace), "{} has no {:?}", change.file, change.replace);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(&change.file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, original.replacen(&change.replace, &change.with, 1)).unwrap();
    fs::write(folder.path().join("rapporteur.toml"), "zone = \"Asia/Baku\"\n").unwrap();
    match Project::open(folder.path()).and_then(|project| Engine::new(&project, Options::default())) {
        Err(findings) => findings,
        Ok(_) => Vec::new(),
    }
}

/// Whether the finding has the code, begins at the text, and says the words.
fn fits(finding: &Finding, expected: &str) -> bool {
    let parts: Vec<&str> = expected.splitn(3, ": ").collect();
    let [code, at, words] = parts[..] else { panic!("{expected:?} is no `CODE: text: words`") };
    let related = finding.related.iter().map(|(_, note)| note.as_str());
    let begins = finding.span.as_ref().is_some_and(|span| span.source.text[span.range.start..].starts_with(at));
    let said = std::iter::once(finding.message.as_str()).chain(related).chain(finding.help.as_deref());
    finding.code.as_str() == code && begins && said.collect::<Vec<_>>().join("\n").contains(words)
}

#[test]
fn changes_of_messages_have_their_findings() {
    let text = fs::read_to_string(Path::new("tests/corpus/locales.toml")).unwrap();
    let changes: Changes = toml::from_str(&text).unwrap();
    let mut complaints = Vec::new();
    for change in &changes.change {
        let mut found = findings_of(change);
        let case = format!("{}, with {:?}", change.file, change.with);
        for expected in &change.findings {
            match found.iter().position(|finding| fits(finding, expected)) {
                Some(at) => drop(found.remove(at)),
                None => complaints.push(format!("{case}: not found: {expected}")),
            }
        }
        complaints.extend(found.iter().map(|finding| {
            let at = finding
                .span
                .as_ref()
                .map(|span| span.source.text[span.range.start..].chars().take(30).collect::<String>());
            format!(
                "{case}: not expected: {}: {at:?}: {} {:?}",
                finding.code,
                finding.message,
                finding.related.iter().map(|(_, note)| note).collect::<Vec<_>>()
            )
        }));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

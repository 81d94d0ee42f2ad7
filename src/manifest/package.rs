//! What an archive and a signing tool want to have: the tag files of a BagIt bag (RFC 8493), and an in-toto Statement with SLSA
//! provenance.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{MANIFEST, Manifest, SUMS};
use crate::digest::sha256_hex;

/// The file of the provenance in a bag.
const PROVENANCE: &str = "provenance.json";

/// What the builds of this program are called in a provenance.
const BUILD_TYPE: &str = "urn:rapporteur:render:1";
const BUILDER: &str = "urn:rapporteur:builder:1";

/// The files of the payload: all documents, the manifest and the checksums.
pub fn payload(manifest: &Manifest) -> Vec<&str> {
    let mut names: Vec<&str> = manifest.files.keys().map(String::as_str).chain([MANIFEST, SUMS]).collect();
    names.sort_unstable();
    names
}

/// The names that are the same on a file system that does not distinguish uppercase from lowercase, or that normalises names.
/// `normalized` normalises a text.
pub fn alike<'a>(names: &[&'a str], normalized: &dyn Fn(&str) -> String) -> Vec<(&'a str, &'a str)> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut alike = Vec::new();
    for name in names {
        if let Some(other) = known.insert(normalized(&normalized(name).to_lowercase()), name) {
            alike.push((other, *name));
        }
    }
    alike
}

/// The tag files of a bag, by their names. `files` are the name, the digest and the size of each file of the payload.
pub fn tag_files(manifest: &Manifest, files: &[(String, String, u64)], provenance: bool) -> Vec<(String, Vec<u8>)> {
    let lines = |files: &[(String, String)]| -> String {
        files.iter().map(|(name, sum)| format!("{sum}  {}\n", name.replace('%', "%25"))).collect()
    };
    let payload: Vec<_> = files.iter().map(|(name, sum, _)| (format!("data/{name}"), sum.clone())).collect();
    let octets: u64 = files.iter().map(|(.., size)| size).sum();
    // The date of the newest document. A clock would make another bag of the same documents.
    let date = manifest.files.values().filter_map(|file| file.date.as_deref()?.get(..10)).max();
    let mut info = String::new();
    if let Some(date) = date {
        info += &format!("Bagging-Date: {date}\n");
    }
    info += &format!("Bag-Software-Agent: rapporteur {}\n", env!("CARGO_PKG_VERSION"));
    info += &format!("Payload-Oxum: {octets}.{}\n", files.len());
    let mut tags = vec![
        ("bag-info.txt".to_owned(), info.into_bytes()),
        ("bagit.txt".to_owned(), b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_vec()),
        ("manifest-sha256.txt".to_owned(), lines(&payload).into_bytes()),
    ];
    if provenance {
        tags.push((PROVENANCE.to_owned(), statement(manifest)));
    }
    let sums: Vec<_> = tags.iter().map(|(name, bytes)| (name.clone(), sha256_hex(bytes))).collect();
    tags.push(("tagmanifest-sha256.txt".to_owned(), lines(&sums).into_bytes()));
    tags
}

/// An in-toto Statement about all documents: what they were made from, and by which build of the program.
pub fn statement(manifest: &Manifest) -> Vec<u8> {
    let subject = |(name, sum): (&str, &str)| json!({ "name": name, "digest": { "sha256": sum } });
    let subjects: Vec<Value> =
        manifest.files.values().map(|file| subject((file.path.as_str(), file.sha256.as_str()))).collect();
    let mut inputs: BTreeMap<&str, &str> = BTreeMap::new();
    for file in manifest.files.values() {
        inputs.insert(&file.source.path, &file.source.sha256);
        if let Some(configuration) = manifest.configurations.get(&file.configuration) {
            let shared = configuration.project.iter().chain(&configuration.fonts);
            inputs.extend(shared.map(|input| (input.path.as_str(), input.sha256.as_str())));
        }
    }
    let used = |id: &&String| manifest.files.values().any(|file| file.configuration == **id);
    let configurations = manifest.configurations.iter().filter(|(id, _)| used(id));
    let options: BTreeMap<&str, Value> = configurations
        .map(|(id, configuration)| {
            let options = json!({
                "version": configuration.version,
                "build": configuration.build,
                "draft": configuration.draft,
                "deny-warnings": configuration.deny_warnings,
                "attach-source": configuration.attach_source,
                "epoch": configuration.epoch,
            });
            (id.as_str(), options)
        })
        .collect();
    let documents: Vec<Value> = manifest
        .files
        .values()
        .map(|file| json!({ "path": file.path, "source": file.source.path, "configuration": file.configuration }))
        .collect();
    let statement = json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subjects,
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD_TYPE,
                "externalParameters": { "configurations": options, "documents": documents },
                "resolvedDependencies": inputs.into_iter().map(subject).collect::<Vec<_>>(),
            },
            "runDetails": {
                "builder": { "id": BUILDER, "version": { "rapporteur": env!("CARGO_PKG_VERSION") } },
            },
        },
    });
    let mut text = serde_json::to_vec_pretty(&statement).unwrap_or_default();
    text.push(b'\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_a_file_system_takes_for_one_are_found() {
        let same = |text: &str| text.to_owned();
        assert_eq!(alike(&["a.pdf", "A.pdf", "b.pdf"], &same), [("a.pdf", "A.pdf")]);
        assert_eq!(alike(&["a.pdf", "b.pdf"], &same), []);
    }
}

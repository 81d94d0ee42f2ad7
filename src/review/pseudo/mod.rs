//! A pseudo-locale: a language that is made from another one, with marked letters, longer texts and brackets. Its papers show
//! what no translation is needed for: labels that do not fit, texts that are in no message, letters that no font has.

mod lengths;
mod letters;
mod tables;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Code, Finding, Source};
use crate::lang::Tag;
use crate::locale::{Changes, Locale, Piece, notation, pieces_of, text_id};
use crate::pipeline::LoadedProject;
use crate::project::{Project, unknown_language};
use crate::spanned::{parse, quote};
use lengths::{Lengths, length_of};

/// A file of the project of a pseudo-locale.
#[derive(Debug)]
pub struct PseudoFile {
    /// The path in the project.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// The region of a pseudo-locale with marked letters. Unicode reserves it for this.
const REGION: &str = "XA";

/// The kinds of entries of the directory, each a file or a folder.
const KINDS: [&str; 4] = ["bodies", "people", "posts", "terms"];

struct Pseudo<'a> {
    base: &'a Locale,
    tag: &'a str,
    lengths: Lengths,
}

/// The files of a project whose only language is a pseudo-locale: the language, the directory in it, the project's own data and
/// templates, and the meetings. `language` is the base; the first language if it is `None`.
///
/// # Errors
/// There is no such language.
pub fn pseudo(
    project: &Project,
    loaded: &LoadedProject,
    language: Option<&str>,
    meetings: &[(String, Arc<Source>)],
) -> Result<(String, Vec<PseudoFile>), Vec<Finding>> {
    let is_base = |locale: &&Locale| language.is_none_or(|tag| locale.language.tag.as_str() == tag);
    let Some(base) = loaded.locales.iter().find(is_base) else {
        let known: BTreeSet<&str> = loaded.languages.iter().map(|language| language.tag.as_str()).collect();
        return Err(vec![unknown_language(language.unwrap_or_default(), &known)]);
    };
    let first = base.language.tag.as_str().split('-').next().unwrap_or_default();
    let Ok(tag) = format!("{first}-{REGION}").parse::<Tag>() else {
        let message = format!("no pseudo-locale can be made from {}", base.language);
        return Err(vec![Finding::new(Code::UnknownLanguage, message)]);
    };
    let pseudo = Pseudo { base, tag: tag.as_str(), lengths: Lengths::of(loaded, base) };
    let mut files = BTreeMap::new();
    pseudo.settings(project, &mut files);
    pseudo.locale(project, &mut files)?;
    pseudo.directory(project, &mut files);
    for (name, source) in meetings {
        files.insert(format!("data/meetings/{name}"), pseudo.meeting(&loaded.parse_meeting(source)).into_bytes());
    }
    let files = files.into_iter().map(|(path, bytes)| PseudoFile { path, bytes });
    Ok((tag.to_string(), files.collect()))
}

type Files = BTreeMap<String, Vec<u8>>;

impl Pseudo<'_> {
    fn base(&self) -> &str {
        self.base.language.tag.as_str()
    }

    /// The settings, and the files of the project that have no language.
    fn settings(&self, project: &Project, files: &mut Files) {
        let zone = project.settings().zone.as_ref();
        let zone = zone.map(|zone| format!("zone = {}\n", quote(&zone.value))).unwrap_or_default();
        files.insert("rapporteur.toml".to_owned(), format!("languages = [{}]\n{zone}", quote(self.tag)).into_bytes());
        for folder in ["data", "templates"] {
            for (path, _, bytes) in project.files_in(folder).filter(|(path, ..)| project.is_own_file(path)) {
                files.insert(path.to_owned(), bytes.to_vec());
            }
        }
    }

    /// The messages, the conventions, and the rules of inflection of the base, which inflect figures. The rules about typed text
    /// are left out: they do not fit.
    fn locale(&self, project: &Project, files: &mut Files) -> Result<(), Vec<Finding>> {
        let mut findings = Vec::new();
        let conventions = project.text(&format!("locales/{}/locale.toml", self.base()), &mut findings);
        let Some(conventions) = conventions else { return Err(findings) };
        let folder = format!("locales/{}", self.tag);
        let text = format!("pseudo = true      # no rules about texts apply\n{}", conventions.text);
        files.insert(format!("{folder}/locale.toml"), text.into_bytes());
        if let Some(rules) = project.layers(&format!("locales/{}/inflection.toml", self.base()), &mut findings).pop() {
            files.insert(format!("{folder}/inflection.toml"), rules.source.text.as_bytes().to_vec());
        }
        let mut messages = String::new();
        for tree in self.base.message_trees() {
            let mut changes = Changes::default();
            for pattern in &tree.patterns {
                let leaves = tree.leaves(pattern);
                let has_words = leaves.iter().any(|leaf| has_words(&leaf.pieces));
                for leaf in leaves {
                    // How much a sentence grows does not depend on the part in which its words stand.
                    let whole = length_of(&tree.reading(pattern, &leaf.path));
                    let is_in_brackets = has_words && leaf.path.is_empty();
                    let text = self.pieces(&leaf.pieces, whole, is_in_brackets);
                    changes.texts.insert(text_id(&pattern.name, &leaf.path), text);
                }
            }
            if let Some(text) = tree.rewrite(&changes) {
                messages.push_str(&format!("{text}\n\n"));
            }
        }
        files.insert(format!("{folder}/messages.ftl"), messages.into_bytes());
        Ok(())
    }

    /// The entries of the directory, in files of their own.
    fn directory(&self, project: &Project, files: &mut Files) {
        for kind in KINDS {
            let folder = format!("data/{kind}");
            let single = format!("{folder}.toml");
            let mut ignored = Vec::new();
            let paths: Vec<String> = project
                .files_in(&folder)
                .map(|(path, ..)| path.to_owned())
                .chain([single])
                .filter(|path| path.ends_with(".toml"))
                .collect();
            let mut text = String::new();
            for layer in paths.iter().flat_map(|path| project.layers(path, &mut ignored)) {
                text.push_str(&self.entries(&parse(&layer.source, &mut Vec::new())));
            }
            files.insert(format!("data/{kind}/{}.toml", self.tag), text.into_bytes());
        }
    }

    /// A text that people type, with its placeables.
    fn typed(&self, text: &str) -> String {
        match pieces_of(text) {
            Some(pieces) => notation(&self.pieces(&pieces, length_of(&pieces), has_words(&pieces))),
            None => text.to_owned(),
        }
    }

    /// The pieces with changed texts, as a part of a text with `whole` characters. Brackets show whether a text is cut.
    fn pieces(&self, pieces: &[Piece], whole: usize, is_in_brackets: bool) -> Vec<Piece> {
        let changed = |piece: &Piece| match piece {
            Piece::Text(text) => Piece::Text(letters::changed(text, self.lengths.longer(text.chars().count(), whole))),
            Piece::Code(_) => piece.clone(),
        };
        let bracket = |mark: &str| is_in_brackets.then(|| Piece::Text(mark.to_owned()));
        bracket("[").into_iter().chain(pieces.iter().map(changed)).chain(bracket("]")).collect()
    }
}

/// Whether a text has words of its own.
fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(char::is_alphabetic)))
}

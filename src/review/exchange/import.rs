//! Takes translations in: each changed text is written into its message, and nothing else of the file changes.
//!
//! A text is not written if the project has changed it, or the text that it was translated from, since the export.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::files::{Files, NewText};
use super::incoming::Incoming;
use super::units::{Messages, Unit, UnitFile, fingerprint, units, unneeded_variants};
use crate::diag::{Code, Finding, Span, suggest};
use crate::directory::unprintable_reason;
use crate::locale::{Changes, Locale, MessageTree, Piece, printed, push_text, quoted};
use crate::pipeline::LoadedProject;
use crate::project::unknown_language;
use crate::spanned::nfc;

/// What an import changes.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files with their new texts.
    pub files: Vec<NewText>,
    /// The number of texts that are written.
    pub texts: usize,
    /// The messages whose texts are all approved in the files.
    pub approved: Vec<Approved>,
    /// The number of texts that are as they were exported.
    pub unchanged: usize,
    pub findings: Vec<Finding>,
}

/// A message that a file calls approved.
#[derive(Debug)]
pub struct Approved {
    /// The tag of its language.
    pub language: String,
    pub id: String,
    /// Whether the import changes it.
    pub is_changed: bool,
}

/// The changes of one message.
#[derive(Default)]
struct Edit {
    changes: Changes,
    /// Where the first of its texts stands in the file to import.
    span: Option<Span>,
}

pub(super) fn import(
    project: &LoadedProject,
    reference: &Locale,
    root: &Path,
    incoming: Vec<Incoming>,
    findings: Vec<Finding>,
) -> Imported {
    let mut imported = Imported { findings, ..Imported::default() };
    let all: Vec<Messages<'_>> = project.locales.iter().map(Messages::new).collect();
    let Some(reference) = all.iter().find(|messages| messages.tag() == reference.language.tag.as_str()) else {
        return imported;
    };
    let mut by_language: BTreeMap<String, Vec<Incoming>> = BTreeMap::new();
    incoming.into_iter().for_each(|text| by_language.entry(text.language.clone()).or_default().push(text));
    let mut files = Files::new(root, all.iter().flat_map(|messages| &messages.trees));
    for (tag, texts) in by_language {
        // A program may write the tag in another way.
        let Some(language) = all.iter().find(|messages| messages.tag().eq_ignore_ascii_case(&tag)) else {
            let known: BTreeSet<&str> = all.iter().map(Messages::tag).collect();
            let span = texts.first().map(|text| text.span.clone());
            let finding = unknown_language(&tag, &known);
            imported.findings.push(span.map_or(finding.clone(), |span| finding.at(span)));
            continue;
        };
        let known = units(reference, language);
        let import = Import { reference, language, known: &known };
        let mut approved = import.approved(&texts);
        let before = imported.findings.len();
        let edits = import.edits(texts, &mut imported);
        let changed: BTreeSet<String> = edits.keys().cloned().collect();
        for (message, edit) in edits {
            import.write(&message, edit, &mut files, &mut imported);
        }
        // Nobody has approved a message of which a text was refused.
        let refused: Vec<&Span> =
            imported.findings[before..].iter().filter_map(|finding| finding.span.as_ref()).collect();
        approved.retain(|(_, spans)| !spans.iter().any(|span| refused.contains(&span)));
        imported.approved.extend(approved.into_iter().map(|(id, _)| Approved {
            language: language.tag().to_owned(),
            is_changed: changed.contains(&id),
            id,
        }));
    }
    imported.files = files.finish();
    imported
}

/// The import of one language.
struct Import<'a> {
    reference: &'a Messages<'a>,
    language: &'a Messages<'a>,
    known: &'a [UnitFile],
}

impl Import<'_> {
    /// The messages of which every text with words is in the file and approved there, each with the places of its texts.
    fn approved(&self, texts: &[Incoming]) -> Vec<(String, Vec<Span>)> {
        let texts: BTreeMap<&str, &Incoming> = texts.iter().map(|text| (text.id.as_str(), text)).collect();
        let mut messages: BTreeMap<&str, Option<Vec<Span>>> = BTreeMap::new();
        for unit in self.known.iter().flat_map(|file| &file.units) {
            let spans = messages.entry(&unit.message).or_insert_with(|| Some(Vec::new()));
            match texts.get(unit.id.as_str()) {
                _ if unit.is_without_words() => {}
                Some(text) if text.is_final => {
                    if let Some(spans) = spans {
                        spans.push(text.span.clone());
                    }
                }
                // A variant that the language lacks need not be translated.
                _ if unit.target.is_none() => {}
                _ => *spans = None,
            }
        }
        let all = messages.into_iter().filter_map(|(message, spans)| Some((message.to_owned(), spans?)));
        all.filter(|(_, spans)| !spans.is_empty()).collect()
    }

    /// The changes of each message.
    fn edits(&self, texts: Vec<Incoming>, imported: &mut Imported) -> BTreeMap<String, Edit> {
        let known: BTreeMap<&str, &Unit> =
            self.known.iter().flat_map(|file| &file.units).map(|unit| (unit.id.as_str(), unit)).collect();
        let mut edits: BTreeMap<String, Edit> = BTreeMap::new();
        for text in texts {
            let Some(pieces) = text.text.as_deref().map(normalized) else { continue };
            let print = fingerprint(&pieces);
            let is_untouched = text.base_text.as_ref() == Some(&print)
                || (pieces.is_empty() && text.base_text.as_deref() == Some("-"));
            if is_untouched {
                imported.unchanged += 1;
                continue;
            }
            let Some(unit) = known.get(text.id.as_str()) else {
                let message = format!("{} has no text `{}`", self.language.locale.language, text.id);
                let near = suggest(&text.id, known.keys().copied());
                let finding = Finding::new(Code::UnknownId, message).at(text.span);
                imported.findings.push(finding.help(match near {
                    Some(near) => format!("did you mean `{near}`? Or export again: the message may have changed"),
                    None => "export again: the message may be gone".to_owned(),
                }));
                continue;
            };
            // A mark or a space can be written in quotation marks.
            if unit.target.as_deref().is_some_and(|target| printed(target) == printed(&pieces)) {
                imported.unchanged += 1;
                continue;
            }
            match self.refusal(unit, &text, &pieces) {
                Some(finding) => imported.findings.push(finding),
                None => {
                    let edit = edits.entry(unit.message.clone()).or_default();
                    edit.span.get_or_insert(text.span);
                    edit.changes.texts.insert(unit.id.clone(), pieces);
                }
            }
        }
        edits
    }

    /// Why a text cannot be written.
    fn refusal(&self, unit: &Unit, text: &Incoming, pieces: &[Piece]) -> Option<Finding> {
        let (id, language) = (&unit.id, &self.language.locale.language);
        let place = |messages: &Messages<'_>| messages.get(&unit.message).map(|tree| tree.span.clone());
        let at = |finding: Finding, messages: &Messages<'_>| {
            let finding = finding.at(text.span.clone());
            match place(messages) {
                Some(span) => finding.related(span, "the message now"),
                None => finding,
            }
        };
        let (Some(base_text), Some(base_source)) = (&text.base_text, &text.base_source) else {
            let message = format!("the file does not say from which text `{id}` in {language} was made");
            let help = "export again, and keep the fingerprints when you edit the file";
            return Some(at(Finding::new(Code::ImportConflict, message).help(help), self.language));
        };
        if *base_text != unit.target_print() {
            let message = format!("`{id}` in {language} has changed in the project since the export");
            let help = "export again, and decide which of the two texts is right";
            return Some(at(Finding::new(Code::ImportConflict, message).help(help), self.language));
        }
        if *base_source != unit.source_print() {
            let message = format!("the text that `{id}` in {language} is translated from has changed since the export");
            let help = "export again, and compare the translation with the new text";
            return Some(at(Finding::new(Code::ImportStale, message).help(help), self.reference));
        }
        if pieces.is_empty() {
            let message = format!("`{id}` in {language} has no text any more");
            return Some(at(Finding::new(Code::EmptyText, message).help("translate it again"), self.language));
        }
        if let Some(message) = self.changed_placeables(unit, pieces) {
            let help = "keep each placeable of the text exactly once; their order is free";
            return Some(at(Finding::new(Code::PlaceableChanged, message).help(help), self.language));
        }
        let characters = pieces.iter().flat_map(|piece| match piece {
            Piece::Text(text) => text.chars(),
            Piece::Code(_) => "".chars(),
        });
        // Whether a font has the character is for the check of the messages to say.
        let wrong = characters.filter(|c| *c != '\n').find_map(|c| unprintable_reason(c, &|_| true));
        wrong.map(|(code, reason)| {
            at(
                Finding::new(code, format!("`{id}` in {language}: {reason}")).help("delete the character"),
                self.language,
            )
        })
    }

    /// What is wrong with the placeables of a text.
    fn changed_placeables(&self, unit: &Unit, pieces: &[Piece]) -> Option<String> {
        let found = codes(pieces);
        let expected = match (&unit.target, &unit.source) {
            (Some(target), _) => codes(target),
            (None, Some(source)) => codes(source),
            (None, None) => Vec::new(),
        };
        let (id, language) = (&unit.id, &self.language.locale.language);
        let count = |codes: &[&str], code: &str| codes.iter().filter(|known| **known == code).count();
        let wrong = expected.iter().chain(&found).find(|code| count(&expected, code) != count(&found, code))?;
        Some(match (count(&expected, wrong), count(&found, wrong)) {
            (0, _) => format!("`{id}` in {language} has a placeable that the text does not have: {wrong}"),
            (_, 0) => format!("`{id}` in {language} has lost the placeable {wrong}"),
            (before, now) => format!("`{id}` in {language} has the placeable {wrong} {now} times, expected {before}"),
        })
    }

    /// Adds the changes of a message to its file.
    fn write(&self, message: &str, mut edit: Edit, files: &mut Files<'_>, imported: &mut Imported) {
        let (tag, source, target) = (self.language.tag(), self.reference.get(message), self.language.get(message));
        let texts = edit.changes.texts.len();
        // The texts of patterns that the language lacks. All that have words are needed.
        let lacks = |unit: &&Unit| {
            let pattern = unit.id.split(':').next().unwrap_or_default();
            unit.message == message && target.is_none_or(|tree| tree.pattern(pattern).is_none())
        };
        let new: Vec<&Unit> = self.known.iter().flat_map(|file| &file.units).filter(lacks).collect();
        let pattern_of = |id: &str| id.split(':').next().unwrap_or_default().to_owned();
        let begun: BTreeSet<String> = match target {
            // A message is made as a whole.
            None => new.iter().map(|unit| pattern_of(&unit.id)).collect(),
            Some(_) => edit.changes.texts.keys().map(|id| pattern_of(id)).collect(),
        };
        let is_given = |unit: &&&Unit| edit.changes.texts.contains_key(&unit.id) || has_no_words(unit);
        let absent: Vec<&str> = new
            .iter()
            .filter(|unit| begun.contains(&pattern_of(&unit.id)))
            .filter(|unit| !is_given(unit))
            .map(|unit| unit.id.as_str())
            .collect();
        let at = |finding: Finding| edit.span.clone().map_or(finding.clone(), |span| finding.at(span));
        if !absent.is_empty() {
            let message = format!(
                "`{message}` in {} is not complete: no text for {}",
                self.language.locale.language,
                absent.join(", ")
            );
            let help = "translate all its texts: a message is written as a whole";
            return imported.findings.push(at(Finding::new(Code::ImportIncomplete, message).help(help)));
        }
        if let Some(source) = source {
            let unneeded =
                source.patterns.iter().flat_map(|pattern| unneeded_variants(source, pattern, self.language.locale));
            edit.changes.dropped.extend(unneeded);
        }
        let written = match (target, source) {
            (Some(target), source) => self.changed(target, source, &edit.changes),
            (None, Some(source)) => source.rewrite(&edit.changes),
            (None, None) => None,
        };
        let Some(text) = written else {
            let message = format!("`{message}` in {} cannot be written", self.language.locale.language);
            return imported.findings.push(at(Finding::new(Code::FluentSyntax, message).help("write it by hand")));
        };
        imported.texts += texts;
        files.put(tag, target.or(source), target.filter(|tree| tree.is_own), &text);
    }

    /// A message of the language with its changed texts, and with attributes that it lacked.
    fn changed(&self, target: &MessageTree, source: Option<&MessageTree>, changes: &Changes) -> Option<String> {
        let is_of = |id: &str| target.pattern(id.split(':').next().unwrap_or_default()).is_some();
        let texts = changes.texts.iter().filter(|(id, _)| is_of(id)).map(|(id, pieces)| (id.clone(), pieces.clone()));
        let own = Changes { texts: texts.collect(), dropped: BTreeSet::new() };
        let mut text = target.rewrite(&own)?;
        let added: BTreeSet<&str> =
            changes.texts.keys().filter(|id| !is_of(id)).filter_map(|id| id.split(':').next()).collect();
        for name in &added {
            text.push_str(&source?.attribute(name, changes)?);
        }
        let written = MessageTree::parse(&text)?;
        added.iter().all(|name| written.pattern(name).is_some()).then_some(text)
    }
}

/// True if the reference has no words there, so the language need not have any.
fn has_no_words(unit: &Unit) -> bool {
    let text = |piece: &Piece| matches!(piece, Piece::Text(text) if text.contains(char::is_alphabetic));
    !unit.source.iter().flatten().any(text)
}

/// The placeables of a text in order, without those that print nothing.
fn codes(pieces: &[Piece]) -> Vec<&str> {
    pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Code(code) => Some(code.as_str()),
            Piece::Text(_) => None,
        })
        .filter(|code| quoted(code).is_none_or(|text| !text.is_empty()))
        .collect()
}

/// The text as the reader of messages reads it.
fn normalized(pieces: &[Piece]) -> Vec<Piece> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => push_text(&mut found, &nfc(text)),
            Piece::Code(_) => found.push(piece.clone()),
        }
    }
    found
}

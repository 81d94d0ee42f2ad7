//! The texts of one paper in their order, in all languages, with the pictures of its pages.

use std::sync::Arc;

use serde::Deserialize;

use super::model::{Page, PaperText, SheetLanguage, SheetMeeting};
use super::page::base64;
use crate::diag::{Finding, Source, any_error};
use crate::pipeline::{Engine, Outcome};

/// What the data format of a paper says of its texts.
#[derive(Deserialize)]
struct Paper {
    id: String,
    language: String,
    sources: Vec<TextSource>,
}

#[derive(Deserialize)]
struct TextSource {
    text: String,
    place: Place,
    messages: Vec<Place>,
}

#[derive(Deserialize)]
struct Place {
    #[serde(default)]
    id: String,
    line: u64,
}

/// The paper of a meeting. `engine` renders data and pictures.
///
/// # Errors
/// The meeting has errors.
pub fn paper(
    engine: &Engine,
    meeting: &Arc<Source>,
    languages: &[SheetLanguage],
) -> Result<SheetMeeting, Vec<Finding>> {
    let Outcome { documents, findings, .. } = engine.render(meeting);
    if any_error(&findings) {
        return Err(findings);
    }
    let of_name = |tag: &str| languages.iter().find(|language| language.tag == tag);
    let papers: Vec<Paper> =
        documents.iter().filter_map(|document| serde_json::from_slice(&document.bytes).ok()).collect();
    let papers: Vec<(&SheetLanguage, &Paper)> =
        papers.iter().filter_map(|paper| Some((of_name(&paper.language)?, paper))).collect();
    let id = papers.first().map(|(_, paper)| paper.id.clone()).unwrap_or_default();
    let pictures = documents.iter().filter_map(|document| {
        // ID.az.1.png
        let name = document.name.strip_suffix(".png")?;
        let (name, number) = name.rsplit_once('.')?;
        let language = of_name(name.rsplit_once('.')?.1)?;
        let (language, name) = (language.tag.clone(), language.name.clone());
        Some(Page { language, name, number: number.parse().ok()?, data: base64(&document.bytes) })
    });
    let pages = pictures.collect();
    Ok(SheetMeeting { id, rows: aligned(&papers), pages })
}

/// The texts of all languages beside each other. The same text has the same line of the meeting file and the same first
/// message in each language. What only one language has is a row of its own.
fn aligned(papers: &[(&SheetLanguage, &Paper)]) -> Vec<Vec<PaperText>> {
    let mut rows: Vec<(Vec<PaperText>, (u64, String))> = Vec::new();
    for (language, paper) in papers {
        let mut from = 0;
        for source in paper.sources.iter().filter(|source| !source.text.trim().is_empty()) {
            let first = source.messages.first().map(|message| message.id.clone()).unwrap_or_default();
            let key = (source.place.line, first);
            let text = PaperText {
                language: language.tag.clone(),
                direction: language.direction,
                text: source.text.clone(),
                messages: ids(&source.messages),
                line: source.place.line,
            };
            let is_free = |row: &Vec<PaperText>| row.iter().all(|other| other.language != language.tag);
            match rows.iter().skip(from).position(|(row, known)| *known == key && is_free(row)) {
                Some(found) => {
                    from += found;
                    if let Some((row, _)) = rows.get_mut(from) {
                        row.push(text);
                    }
                    from += 1;
                }
                None => {
                    rows.insert(from.min(rows.len()), (vec![text], key));
                    from += 1;
                }
            }
        }
    }
    rows.into_iter().map(|(row, _)| row).collect()
}

/// The messages, each once, without attributes.
fn ids(messages: &[Place]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for message in messages {
        let id = message.id.split('.').next().unwrap_or_default().to_owned();
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

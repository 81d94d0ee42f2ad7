//! Suggests the missing languages of the texts of a meeting file, from what was said before.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use super::memory::{Match, Memory, Unit};
use crate::diag::{Edit, Place, Source, Span};
use crate::lint::{Collector, Text, Translations};
use crate::locale::PLACEABLE;
use crate::pipeline::LoadedProject;
use crate::spanned::{parse, quote};

/// A text of a meeting file that lacks languages.
#[derive(Debug, Serialize)]
pub struct Gap {
    pub place: Place,
    /// The texts that it has, by the tag of their language.
    pub texts: BTreeMap<String, String>,
    /// The tags of the languages that it lacks.
    pub missing: Vec<String>,
    /// The nearest texts, the nearest first.
    pub matches: Vec<Match>,
    /// The change of the file that adds the missing languages of the nearest match. `None` if no match is near enough or the
    /// place cannot be found.
    #[serde(skip)]
    pub edit: Option<Edit>,
}

/// The word that begins a text which a person has still to read. `check` reports it, so no final paper has it.
const MARK: &str = "TODO";

/// The least similarity of a match that is shown, and of one that is written to the file.
const LEAST_SHOWN: f64 = 0.35;
const LEAST_WRITTEN: f64 = 0.6;

/// How many matches are shown.
const SHOWN: usize = 3;

/// What the phrasebook of the project and earlier meetings say in more than one language.
pub fn units(project: &LoadedProject, meetings: &[Arc<Source>]) -> Vec<Unit> {
    let mut units = phrases(project);
    for source in meetings {
        let file = project.parse_meeting(source);
        let mut collector = Collector::new(&project.locales);
        collector.meeting(&file);
        let has_several = |translations: &&Translations<'_>| translations.texts.len() > 1;
        units.extend(collector.texts.iter().filter(has_several).filter_map(|translations| {
            let place = Place::from(&translations.texts.first()?.whole_span()?);
            Some(Unit { texts: texts(translations), place, phrase: None, has_gaps: false })
        }));
    }
    units
}

/// The texts of a meeting file that lack a language, each with the nearest units of the memory.
pub fn suggest(project: &LoadedProject, memory: &Memory, source: &Arc<Source>) -> Vec<Gap> {
    let file = project.parse_meeting(source);
    let mut collector = Collector::new(&project.locales);
    collector.meeting(&file);
    let tags: Vec<String> = project.languages.iter().map(|language| language.tag.to_string()).collect();
    let gap = |translations: &Translations<'_>| {
        let texts = texts(translations);
        let missing: Vec<String> = tags.iter().filter(|tag| !texts.contains_key(*tag)).cloned().collect();
        let last = translations.texts.last().filter(|_| !missing.is_empty() && !is_of_one_language(translations))?;
        let nearest = texts.iter().flat_map(|(tag, text)| memory.nearest(tag, text, &missing, LEAST_SHOWN, SHOWN));
        let mut nearest: Vec<Match> = nearest.collect();
        nearest.sort_by(|one, other| other.similarity.total_cmp(&one.similarity));
        // A unit can be found in several languages.
        let mut matches: Vec<Match> = Vec::new();
        for found in nearest {
            if matches.len() < SHOWN && !matches.iter().any(|known| known.unit.texts == found.unit.texts) {
                matches.push(found);
            }
        }
        let edit = matches.first().and_then(|best| edit(project, source, last, &missing, best));
        Some(Gap { place: Place::from(&last.whole_span()?), texts, missing, matches, edit })
    };
    collector.texts.iter().filter_map(gap).collect()
}

/// True for a text that languages do not share: a number, or one case form.
fn is_of_one_language(translations: &Translations<'_>) -> bool {
    translations.texts.iter().all(|text| !text.is_shared())
}

/// The texts as they are written, by the tag of their language.
fn texts(translations: &Translations<'_>) -> BTreeMap<String, String> {
    let text = |text: &Text<'_>| (text.locale.language.tag.to_string(), text.written().to_owned());
    translations.texts.iter().map(text).filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// The phrases and their attributes, with `…` for each value.
fn phrases(project: &LoadedProject) -> Vec<Unit> {
    let mut units: BTreeMap<String, Unit> = BTreeMap::new();
    for locale in &project.locales {
        for message in locale.messages(false) {
            let (Some(rest), Some(reading)) = (message.name.strip_prefix("phrase-"), message.readings.first()) else {
                continue;
            };
            let id = rest.split('.').next().unwrap_or(rest).to_owned();
            let unit = units.entry(message.name.clone()).or_insert_with(|| Unit {
                texts: BTreeMap::new(),
                place: Place::from(&message.span(0..0)),
                phrase: Some(id),
                has_gaps: false,
            });
            unit.has_gaps |= reading.text.contains(PLACEABLE) || message.readings.len() > 1;
            unit.texts.insert(locale.language.tag.to_string(), reading.text.replace(PLACEABLE, "…"));
        }
    }
    units.into_values().filter(|unit| unit.texts.len() > 1).collect()
}

/// The change that writes the missing languages behind the last text.
fn edit(
    project: &LoadedProject,
    source: &Arc<Source>,
    last: &Text<'_>,
    missing: &[String],
    best: &Match,
) -> Option<Edit> {
    if best.similarity < LEAST_WRITTEN || best.unit.has_gaps {
        return None;
    }
    let value = last.value_span()?.range;
    let language = last.locale.language.tag.as_str();
    let new: Vec<(&str, String)> = missing
        .iter()
        .filter_map(|tag| Some((tag.as_str(), best.unit.texts.get(tag)?)))
        // A text of several lines has variants, which are to be copied by hand.
        .filter(|(_, text)| !text.contains('\n'))
        .map(|(tag, text)| (tag, format!("{MARK} {text}")))
        .collect();
    if new.is_empty() {
        return None;
    }
    let added: Vec<(&str, String)> = new.iter().map(|(tag, text)| (*tag, quote(text))).collect();
    let within_braces = added.iter().map(|(tag, text)| format!(", {tag} = {text}")).collect::<String>();
    let on_lines = || {
        let key = key_before(&source.text, &value, language)?;
        let end = value.end + source.text[value.end..].find('\n').unwrap_or(source.text.len() - value.end);
        let lines = added.iter().map(|(tag, text)| format!("\n{key}{tag} = {text}")).collect::<String>();
        Some((end, lines))
    };
    let changes = [Some((value.end, within_braces)), on_lines()];
    // Which of the two the file needs is seen from the changed file: it can be read, and has the new texts beside the last.
    changes.into_iter().flatten().find_map(|(at, replacement)| {
        let mut text = source.text.to_string();
        text.insert_str(at, &replacement);
        let (changed, mut findings) = (Source::new(source.name.clone(), text), Vec::new());
        parse(&changed, &mut findings);
        let file = project.parse_meeting(&changed);
        let mut collector = Collector::new(&project.locales);
        collector.meeting(&file);
        let has_all = |translations: &Translations<'_>| {
            let texts = texts(translations);
            texts.get(language).is_some_and(|text| text == last.written())
                && new.iter().all(|(tag, text)| texts.get(*tag) == Some(text))
        };
        let is_right = findings.is_empty() && collector.texts.iter().any(has_all);
        is_right.then(|| Edit { span: Span::new(source, at..at), replacement })
    })
}

/// What stands before the tag of the language on the line of a value, such as `title.` or blanks.
fn key_before<'s>(text: &'s str, value: &Range<usize>, language: &str) -> Option<&'s str> {
    let start = text[..value.start].rfind('\n').map_or(0, |at| at + 1);
    text[start..value.start].trim_end().strip_suffix('=')?.trim_end().strip_suffix(language)
}

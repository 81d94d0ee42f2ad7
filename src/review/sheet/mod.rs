//! The review sheet: all messages in all languages as one HTML file, on which a reviewer approves texts or sends them back.

mod decisions;
mod model;
mod page;
mod paper;

#[cfg(test)]
mod tests;

pub use decisions::{decide, is_decisions};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::sample::{Sample, Sampler};
use super::state::{State, States};
use super::words::words;
use crate::diag::{Finding, Source, Span};
use crate::locale::{Locale, MessageText};
use crate::pipeline::{Engine, LoadedProject};
use model::{Sheet, SheetFinding, SheetLanguage, SheetMessage, SheetSample, SheetText};

/// The page. `languages` are the tags of those to show; all if there are none. `findings` are those of the check of the
/// locales. `meeting` is rendered by an engine of its own, which makes data and pictures.
///
/// # Errors
/// The meeting has errors.
pub fn sheet(
    engine: &Engine,
    states: &States,
    languages: &[String],
    findings: &[Finding],
    meeting: Option<(&Engine, &Arc<Source>)>,
) -> Result<String, Vec<Finding>> {
    let project = engine.project();
    let is_shown =
        |locale: &&Locale| languages.is_empty() || languages.iter().any(|tag| tag == locale.language.tag.as_str());
    let locales: Vec<&Locale> = project.locales.iter().filter(is_shown).collect();
    let shown: Vec<SheetLanguage> = locales.iter().map(|locale| language(locale)).collect();
    let meeting = meeting.map(|(engine, source)| paper::paper(engine, source, &shown)).transpose()?;
    let mut found: Vec<&Finding> = findings.iter().collect();
    let messages = messages(engine, states, &locales, &shown, &mut found);
    let texts = || messages.iter().flat_map(|message| &message.texts);
    let states: BTreeSet<&str> = texts().map(|text| text.state).collect();
    let codes: BTreeSet<&str> = texts().flat_map(|text| &text.findings).map(|finding| finding.code).collect();
    let sheet = Sheet {
        states: states.into_iter().map(str::to_owned).collect(),
        codes: codes.into_iter().map(str::to_owned).collect(),
        findings: found.into_iter().map(of_finding).collect(),
        languages: shown,
        meeting,
        messages,
    };
    page::page(&sheet).map_err(|finding| vec![finding])
}

fn language(locale: &Locale) -> SheetLanguage {
    SheetLanguage {
        tag: locale.language.tag.to_string(),
        name: locale.language.name.clone(),
        direction: if locale.language.right_to_left { "rtl" } else { "ltr" },
    }
}

/// The messages in the order of the files. Findings about them are taken out of `findings`.
fn messages(
    engine: &Engine,
    states: &States,
    locales: &[&Locale],
    languages: &[SheetLanguage],
    findings: &mut Vec<&Finding>,
) -> Vec<SheetMessage> {
    let sampler = Sampler::new(engine);
    let users = users(engine.project());
    let mut order: Vec<String> = Vec::new();
    let mut texts: BTreeMap<String, Vec<SheetText>> = BTreeMap::new();
    for (locale, language) in locales.iter().zip(languages) {
        let in_language = sampler.in_language(locale);
        for message in locale.message_texts() {
            let samples = in_language.samples(&message.name);
            let (about, others): (Vec<&Finding>, Vec<&Finding>) = findings
                .iter()
                .copied()
                .partition(|finding| finding.span.as_ref().is_some_and(|span| covers(&message.span, span)));
            *findings = others;
            let text = text(locale, language, &message, &samples, &about, states);
            if !texts.contains_key(&message.name) {
                order.push(message.name.clone());
            }
            texts.entry(message.name).or_default().push(text);
        }
    }
    let message = |id: String| SheetMessage {
        used_by: users.get(&id).into_iter().flatten().cloned().collect(),
        texts: texts.remove(&id).unwrap_or_default(),
        id,
    };
    order.into_iter().map(message).collect()
}

fn covers(message: &Span, span: &Span) -> bool {
    message.source.name == span.source.name
        && message.range.start <= span.range.start
        && span.range.start <= message.range.end
}

/// The messages that refer to each message.
fn users(project: &LoadedProject) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for message in project.locales.iter().flat_map(Locale::message_texts) {
        for reference in message.references {
            users.entry(reference).or_default().insert(message.name.clone());
        }
    }
    users
}

fn text(
    locale: &Locale,
    language: &SheetLanguage,
    message: &MessageText<'_>,
    samples: &[Sample],
    findings: &[&Finding],
    states: &States,
) -> SheetText {
    let status = states.status(&language.tag, &message.name);
    let record = status.as_ref().and_then(|status| status.record);
    let before = message.is_own.then(|| locale.overridden_message(&message.name)).flatten();
    let findings: Vec<SheetFinding> = findings.iter().copied().map(of_finding).collect();
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
    SheetText {
        language: language.tag.clone(),
        name: language.name.clone(),
        direction: language.direction,
        text: message.text.to_owned(),
        comment: message.comment.clone(),
        place: format!("{}:{}", message.span.source.name, message.span.start().line),
        samples: samples.iter().map(of_sample).collect(),
        state: status.as_ref().map_or(State::New.as_str(), |status| status.word()),
        print: status.as_ref().map(|status| status.text.to_owned()).unwrap_or_default(),
        source: status.as_ref().and_then(|status| status.source).map(str::to_owned),
        by: record.and_then(|record| record.by.clone()),
        on: record.and_then(|record| record.on).map(|day| day.to_string()),
        note: record.and_then(|record| record.comment.clone()),
        changes: before
            .filter(|before| before.text != message.text)
            .map(|before| words(before.text, message.text))
            .unwrap_or_default(),
        change_of: "changed against the embedded text",
        codes: codes.into_iter().collect::<Vec<_>>().join(" "),
        findings,
    }
}

fn of_sample(sample: &Sample) -> SheetSample {
    let attribute = sample.message.split_once('.').map(|(_, attribute)| format!(".{attribute}"));
    let label = [attribute.as_deref().unwrap_or_default(), sample.label.as_str()].join(" ").trim().to_owned();
    SheetSample { label, text: sample.text.clone() }
}

fn of_finding(finding: &Finding) -> SheetFinding {
    SheetFinding {
        severity: if finding.is_error() { "error" } else { "warning" },
        code: finding.code.as_str(),
        message: finding.message.clone(),
        help: finding.help.clone(),
    }
}

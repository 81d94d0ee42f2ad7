//! The review sheet: all messages in all languages as one HTML file, and as a PDF. On the HTML page a reviewer approves texts or
//! sends them back.

mod decisions;
mod edits;
mod former;
mod model;
mod page;
mod paper;
mod print;

#[cfg(test)]
mod tests;

pub use decisions::{Reviewed, decide, is_decisions};
pub use former::Former;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::sample::{Sample, Sampler};
use super::show::name_of;
use super::state::{State, States};
use crate::diag::{Finding, Source, Span};
use crate::locale::{Locale, MessageText, markers};
use crate::pipeline::{Engine, LoadedProject};
use model::{Sheet, SheetFinding, SheetLanguage, SheetMessage, SheetSample, SheetText};

/// What the page is made of.
pub struct Contents<'c> {
    pub engine: &'c Engine,
    /// The folder of the project. The page names files by their path in it.
    pub root: &'c Path,
    pub states: &'c States,
    /// The texts that were judged, and that are others today.
    pub former: &'c Former,
    /// The tags of the languages to show; all if there are none.
    pub languages: &'c [String],
    /// Those of the check of the locales.
    pub findings: &'c [Finding],
    /// The meetings of the project, to say what they use.
    pub meetings: &'c [Arc<Source>],
    /// The meeting to show, and the engine that makes its data and pictures.
    pub meeting: Option<(&'c Engine, &'c Arc<Source>)>,
}

/// The page, and the same as a PDF if `with_pdf`.
///
/// # Errors
/// The meeting has errors.
pub fn sheet(contents: &Contents<'_>, with_pdf: bool) -> Result<(String, Option<Vec<u8>>), Vec<Finding>> {
    let sheet = model(contents)?;
    let page = page::page(&sheet).map_err(|finding| vec![finding])?;
    Ok((page, with_pdf.then(|| print::pdf(&sheet)).transpose()?))
}

/// What the page shows.
fn model(contents: &Contents<'_>) -> Result<Sheet, Vec<Finding>> {
    let &Contents { engine, languages, findings, meeting, .. } = contents;
    let project = engine.project();
    let is_shown =
        |locale: &&Locale| languages.is_empty() || languages.iter().any(|tag| tag == locale.language.tag.as_str());
    let locales: Vec<&Locale> = project.locales.iter().filter(is_shown).collect();
    let shown: Vec<SheetLanguage> = locales.iter().map(|locale| language(locale)).collect();
    let meeting = meeting.map(|(engine, source)| paper::paper(engine, source, &shown)).transpose()?;
    let mut found: Vec<&Finding> = findings.iter().collect();
    let messages = messages(contents, &locales, &shown, &mut found);
    let texts = || messages.iter().flat_map(|message| &message.texts);
    let states: BTreeSet<&str> = texts().map(|text| text.state).collect();
    let codes: BTreeSet<&str> = texts().flat_map(|text| &text.findings).map(|finding| finding.code).collect();
    Ok(Sheet {
        states: states.into_iter().map(str::to_owned).collect(),
        codes: codes.into_iter().map(str::to_owned).collect(),
        findings: found.into_iter().map(of_finding).collect(),
        languages: shown,
        meeting,
        messages,
    })
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
    contents: &Contents<'_>,
    locales: &[&Locale],
    languages: &[SheetLanguage],
    findings: &mut Vec<&Finding>,
) -> Vec<SheetMessage> {
    let sampler = Sampler::new(contents.engine);
    let users = users(contents.engine.project());
    let mut meetings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for meeting in contents.meetings {
        let uses = contents.engine.uses(meeting).into_keys();
        uses.for_each(|id| meetings.entry(id).or_default().push(name_of(meeting)));
    }
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
            let text = text(locale, language, &message, &samples, &about, contents);
            if !texts.contains_key(&message.name) {
                order.push(message.name.clone());
            }
            texts.entry(message.name).or_default().push(text);
        }
    }
    let message = |id: String| SheetMessage {
        used_by: users.get(&id).into_iter().flatten().cloned().collect(),
        meetings: meetings.remove(&id).unwrap_or_default(),
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
    contents: &Contents<'_>,
) -> SheetText {
    let status = contents.states.status(&language.tag, &message.name);
    let record = status.as_ref().and_then(|status| status.record);
    let locales = &contents.engine.project().locales;
    let is_reference = |known: &&Locale| known.language.tag.as_str() == contents.states.reference;
    let reference = locales.iter().find(is_reference).unwrap_or(locale);
    let before = message.is_own.then(|| locale.overridden_message(&message.name)).flatten();
    let findings: Vec<SheetFinding> = findings.iter().copied().map(of_finding).collect();
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
    SheetText {
        language: language.tag.clone(),
        name: language.name.clone(),
        direction: language.direction,
        text: message.text.to_owned(),
        comment: message.comment.clone(),
        place: place(&message.span, contents.root),
        samples: samples.iter().map(of_sample).collect(),
        state: status.as_ref().map_or(State::New.as_str(), |status| status.word()),
        print: status.as_ref().map(|status| status.text.to_owned()).unwrap_or_default(),
        source: status.as_ref().and_then(|status| status.source).map(str::to_owned),
        by: record.and_then(|record| record.by.clone()),
        on: record.and_then(|record| record.on).map(|day| day.to_string()),
        note: record.and_then(|record| record.comment.clone()),
        changes: contents.former.changes(message, status.as_ref(), reference, before.as_ref()),
        codes: codes.into_iter().collect::<Vec<_>>().join(" "),
        findings,
    }
}

/// The file, by its path in the project, and the line.
fn place(span: &Span, root: &Path) -> String {
    let name = Path::new(&*span.source.name);
    format!("{}:{}", name.strip_prefix(root).unwrap_or(name).display(), span.start().line)
}

fn of_sample(sample: &Sample) -> SheetSample {
    let attribute = sample.message.split_once('.').map(|(_, attribute)| format!(".{attribute}"));
    let label = [attribute.as_deref().unwrap_or_default(), sample.label.as_str()].join(" ").trim().to_owned();
    // What is missing stands in brackets, as in a text of a draft.
    let text = sample.text.as_ref().map(|text| text.replace(markers::GAP, "[").replace(markers::GAP_END, "]"));
    SheetSample { label, text }
}

fn of_finding(finding: &Finding) -> SheetFinding {
    SheetFinding {
        severity: if finding.is_error() { "error" } else { "warning" },
        code: finding.code.as_str(),
        message: finding.message.clone(),
        help: finding.help.clone(),
    }
}

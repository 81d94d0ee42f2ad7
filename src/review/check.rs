//! The check of the locales alone, without a meeting: all rules about messages, for the embedded languages too.

use super::overrides::Override;
use super::silence::apply_silences;
use crate::approval;
use crate::diag::{Finding, Severity, sort};
use crate::lint;
use crate::locale::{Locale, Surroundings, review_together};
use crate::pipeline::{Engine, LoadedProject};
use crate::project::Settings;
use crate::scheduler::Workers;

/// What a check of the locales found.
pub struct Checked {
    /// In the order of the files.
    pub findings: Vec<Finding>,
    /// The number of languages, and of messages in all of them.
    pub languages: usize,
    pub messages: usize,
    /// What the project overrides.
    pub overrides: Vec<Override>,
}

/// One part of the check, for one worker.
enum Part<'a> {
    Locale(&'a Locale),
    Together,
    Messages(usize),
    Lengths,
    Directory,
}

/// The messages are divided into so many parts for each worker.
const PARTS: usize = 4;

/// Checks the locales of a project. `loaded` are the findings of loading it. With `directory`, the texts of the directory are
/// checked too.
///
/// An error that loading found stops papers, so no comment and no setting takes it back.
pub fn check(
    engine: &Engine,
    settings: &Settings,
    loaded: Vec<Finding>,
    directory: bool,
    workers: &Workers,
) -> Checked {
    let project = engine.project();
    let mut wrong = Vec::new();
    let reference = reference(project, settings, &mut wrong);
    let mut found = match reference {
        Some(reference) => of_rules(project, reference, directory, workers),
        None => Vec::new(),
    };
    // Of an error that stops papers, the rules say nothing more.
    found.retain(|finding| !loaded.iter().any(|known| known.is_error() && overlap(known, finding)));
    let mut findings = apply_silences(found, &project.locales);
    let (fixed, others): (Vec<_>, Vec<_>) = loaded.into_iter().partition(Finding::is_error);
    findings.extend(others);
    set_severities(&mut findings, settings);
    findings.extend(fixed);
    findings.append(&mut wrong);
    sort(&mut findings);
    let messages = project.locales.iter().map(Locale::message_count).sum();
    Checked { findings, languages: project.locales.len(), messages, overrides: Vec::new() }
}

/// The language of reference: that of the settings, or the first one.
pub(super) fn reference<'p>(
    project: &'p LoadedProject,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Option<&'p Locale> {
    approval::reference(&project.locales, settings, findings)
}

fn of_rules(project: &LoadedProject, reference: &Locale, directory: bool, workers: &Workers) -> Vec<Finding> {
    let surroundings =
        Surroundings { directory: &project.directory, known: &project.known, reference: &reference.language.tag };
    let context = lint::Context::new(&project.directory, &project.locales, &project.words);
    let texts = lint::translated_messages(&project.locales);
    let size = texts.len().div_ceil(PARTS * workers.limit()).max(1);
    let chunks: Vec<_> = texts.chunks(size).collect();
    let mut parts: Vec<Part<'_>> = (0..chunks.len()).map(Part::Messages).collect();
    parts.extend(project.locales.iter().map(Part::Locale));
    parts.extend([Part::Together, Part::Lengths]);
    if directory {
        parts.push(Part::Directory);
    }
    let work = |part: &Part<'_>| {
        let mut findings = Vec::new();
        match part {
            Part::Locale(locale) => {
                locale.review(&surroundings, &mut findings);
                // Loading the project has checked the texts of its own messages.
                lint::lint(&lint::embedded_texts(locale), &context, &mut findings);
            }
            Part::Together => review_together(&project.locales, &surroundings, &mut findings),
            Part::Messages(at) => {
                lint::lint_together(chunks[*at], &context, &mut findings);
                lint::review_messages(chunks[*at], project.names(), reference, &context, &mut findings);
            }
            Part::Lengths => lint::compare_messages(&texts, &project.locales, reference, &mut findings),
            Part::Directory => {
                lint::compare_designations(project.names(), &context, true, &mut findings);
                lint::shared_designations(&context, &mut findings);
            }
        }
        findings
    };
    let mut found = Vec::new();
    workers.run_in_order(&parts, work, |_, result| found.extend(result.unwrap_or_else(|panic| vec![panic])));
    found
}

/// Whether two findings are about one place, and one of them says that the text is none of the language.
fn overlap(known: &Finding, finding: &Finding) -> bool {
    let (Some(one), Some(other)) = (&known.span, &finding.span) else { return false };
    one.overlaps_or_begins(other) && known.code != finding.code
}

/// Sets the severities that the settings have.
fn set_severities(findings: &mut Vec<Finding>, settings: &Settings) {
    if settings.review.severity.is_empty() {
        return;
    }
    findings.retain_mut(|finding| {
        let language = language_of(finding).map(str::to_owned);
        let of_code = settings.review.severity.iter().filter(|set| set.code == finding.code);
        // What is said of one language counts more than what is said of all.
        let set = of_code
            .filter(|set| set.language.is_none() || set.language == language)
            .max_by_key(|set| set.language.is_some());
        match set.map(|set| set.severity) {
            Some(None) => false,
            Some(Some(severity)) => {
                finding.severity = severity;
                true
            }
            None => true,
        }
    });
}

/// The language of a finding about a file of `locales/`.
fn language_of(finding: &Finding) -> Option<&str> {
    let path = finding.span.as_ref()?.source.name.as_str();
    let (_, rest) = path.rsplit_once("locales/")?;
    rest.split('/').next()
}

impl Checked {
    /// Makes every warning an error.
    pub fn deny_warnings(&mut self) {
        self.findings.iter_mut().for_each(|finding| finding.severity = Severity::Error);
    }

    /// How many findings are errors, and how many are warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.findings.iter().filter(|finding| finding.is_error()).count();
        (errors, self.findings.len() - errors)
    }
}

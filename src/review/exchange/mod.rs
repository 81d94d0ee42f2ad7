//! The exchange with translation programs: every text of every language out, and changed texts back in.

mod csv;
mod files;
mod glossary;
mod import;
mod incoming;
mod read_xliff;
mod status;
mod tbx;
mod units;
mod write_tmx;
mod xliff;
mod xml;

pub use files::{Files, NewText};
pub use import::{Approved, Imported};
pub use xliff::XliffVersion;

use std::path::Path;
use std::sync::Arc;

use super::check::reference;
use super::state::States;
use crate::diag::{Finding, Source, any_error};
use crate::locale::Locale;
use crate::pipeline::LoadedProject;
use crate::project::{Settings, unknown_language};
use glossary::Glossary;
use status::Status;
use units::{Messages, UnitFile, units};

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeFormat {
    Xliff(XliffVersion),
    Csv,
    Tmx,
    Tbx,
}

/// A file to write.
#[derive(Debug)]
pub struct ExchangeFile {
    pub name: String,
    pub text: String,
}

/// The files for translation programs. `languages` are the tags of those to write; all if there are none.
///
/// # Errors
/// A language is not one of the project, or there is nothing to translate.
pub fn export(
    project: &LoadedProject,
    settings: &Settings,
    states: &States,
    format: ExchangeFormat,
    languages: &[String],
) -> Result<Vec<ExchangeFile>, Vec<Finding>> {
    let mut findings = Vec::new();
    let Some(reference) = reference(project, settings, &mut findings) else { return Err(findings) };
    let known = project.locales.iter().map(|locale| locale.language.tag.as_str()).collect();
    for tag in languages.iter().filter(|tag| !project.locales.iter().any(|locale| is(locale, tag))) {
        findings.push(unknown_language(tag, &known));
    }
    if any_error(&findings) {
        return Err(findings);
    }
    let is_wanted = |locale: &&Locale| languages.is_empty() || languages.iter().any(|tag| is(locale, tag));
    let from = Messages::new(reference);
    let others = project.locales.iter().filter(|locale| locale.language.tag != reference.language.tag);
    let others: Vec<Messages<'_>> = others.filter(is_wanted).map(Messages::new).collect();
    let file = |name: &str, text: String| vec![ExchangeFile { name: name.to_owned(), text }];
    Ok(match format {
        ExchangeFormat::Xliff(version) => {
            let write = |other: &Messages<'_>| {
                let files = judged(&from, other, states);
                let glossary = Glossary::new(project, &reference.language.tag, &other.locale.language.tag);
                let job = xliff::Job { source: from.tag(), target: other.tag(), files: &files, glossary: &glossary };
                ExchangeFile { name: format!("{}.xlf", other.tag()), text: xliff::write(&job, version) }
            };
            others.iter().map(write).collect()
        }
        ExchangeFormat::Csv => {
            let own = Messages::new(reference);
            let all: Vec<_> = [&own]
                .into_iter()
                .chain(&others)
                .map(|messages| (messages.tag(), judged(&from, messages, states)))
                .collect();
            file("messages.csv", csv::write(&all))
        }
        ExchangeFormat::Tmx => {
            let mut all = vec![from];
            all.extend(others);
            file("messages.tmx", write_tmx::write(&all))
        }
        ExchangeFormat::Tbx => {
            let mut tags = vec![&reference.language.tag];
            tags.extend(others.iter().map(|messages| &messages.locale.language.tag));
            file("terms.tbx", tbx::write(project, &tags))
        }
    })
}

/// The units of a language, with the states of their messages.
fn judged(reference: &Messages<'_>, language: &Messages<'_>, states: &States) -> Vec<UnitFile> {
    let mut files = units(reference, language);
    for unit in files.iter_mut().flat_map(|file| &mut file.units).filter(|unit| unit.target.is_some()) {
        unit.status = states.status(language.tag(), &unit.message).map_or(unit.status, Status::from);
    }
    files
}

fn is(locale: &Locale, tag: &str) -> bool {
    locale.language.tag.as_str() == tag
}

/// Takes in the texts of files that [`export`] has written and a translation program has changed. `root` is the folder of the
/// project. Nothing is written here.
pub fn import(project: &LoadedProject, settings: &Settings, root: &Path, sources: &[Arc<Source>]) -> Imported {
    let mut findings = Vec::new();
    let Some(reference) = reference(project, settings, &mut findings) else {
        return Imported { findings, ..Imported::default() };
    };
    let known: Vec<&str> = project.locales.iter().map(|locale| locale.language.tag.as_str()).collect();
    let mut incoming = Vec::new();
    for source in sources {
        let read = match read_xliff::is_xml(&source.text) {
            true => read_xliff::read(source),
            false => csv::read(source, &known, &mut findings),
        };
        match read {
            Ok(texts) => incoming.extend(texts),
            Err(finding) => findings.push(finding),
        }
    }
    import::import(project, reference, root, incoming, findings)
}

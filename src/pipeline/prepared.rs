//! A project made ready: everything that does not depend on a meeting.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use crate::crew::{self, Crew};
use crate::diag::{Code, Finding, any_error};
use crate::directory::{Directory, Reading};
use crate::lang::{Language, Tag};
use crate::locale::{Locale, check_parity, is_value, vocabulary};
use crate::meeting::ActShape;
use crate::meeting::time::Zone;
use crate::project::{Project, unknown_language};
use crate::typeset::{Template, TemplateFile, Typesetter};

/// The languages and the directory of a project.
pub(super) struct Prepared {
    /// The languages of the project, in order.
    pub languages: Vec<Language>,
    pub known: BTreeSet<Tag>,
    pub directory: Directory,
    pub locales: Vec<Locale>,
    pub acts: BTreeMap<String, ActShape>,
    pub phrases: BTreeMap<String, BTreeSet<String>>,
    pub zone: Zone,
    /// Path, words by language, bytes.
    pub emblem: Option<EmblemData>,
    /// The languages to be typeset, as indexes of `locales`.
    pub chosen: Vec<usize>,
}

/// What can be read and made ready at the same time.
enum Task<'a> {
    Locale(&'a Language),
    Directory,
    Template(Option<&'a Template>),
}

impl Task<'_> {
    /// The bytes to be read, where they tell the tasks apart.
    fn size(&self, project: &Project) -> usize {
        match self {
            Task::Locale(language) => {
                project.under(&format!("locales/{}", language.tag)).map(|(.., bytes)| bytes.len()).sum()
            }
            Task::Directory | Task::Template(_) => 0,
        }
    }
}

enum Part {
    Locale(Box<Locale>),
    Directory(Directory),
}

impl Prepared {
    /// Reads all of it; the template, where pages are to be set, is made ready beside.
    pub fn read(
        project: &Project,
        options: &Options,
        typesetter: &Typesetter,
        template: Option<&Template>,
        crew: &Crew,
    ) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let tags = project.languages(&mut findings);
        let languages: Vec<_> = tags.into_iter().filter_map(|tag| project.language(tag, &mut findings)).collect();
        let known: BTreeSet<Tag> = project.folders("locales").iter().filter_map(|tag| tag.parse().ok()).collect();
        let covers = |c: char| typesetter.fonts().covers(c);
        let reading = Reading { languages: &languages, known: &known, covers: &covers };
        let (mut directory, mut locales) = (Directory::default(), Vec::new());
        let mut tasks: Vec<Task> = languages.iter().map(Task::Locale).collect();
        // The longest first, or one worker would end long after the other.
        tasks.sort_by_key(|task| std::cmp::Reverse(task.size(project)));
        tasks.extend([Task::Directory, Task::Template(template)]);
        let work = |_, task: &Task| {
            let mut findings = Vec::new();
            let part = match task {
                Task::Locale(language) => {
                    Locale::load(project, (*language).clone(), &mut findings).map(Box::new).map(Part::Locale)
                }
                Task::Directory => Some(Part::Directory(Directory::load(project, &reading, &mut findings))),
                Task::Template(template) => {
                    template.iter().for_each(|template| typesetter.make_ready(template));
                    None
                }
            };
            (part, findings)
        };
        for done in crew.share(&tasks, work) {
            let (part, more) = done.unwrap_or_else(|panic| (None, vec![panic]));
            findings.extend(more);
            match part {
                Some(Part::Locale(locale)) => locales.push(*locale),
                Some(Part::Directory(read)) => directory = read,
                None => {}
            }
        }
        let place = |locale: &Locale| languages.iter().position(|language| language.tag == locale.language.tag);
        locales.sort_by_key(place);
        let named = |id: &str| directory.knows(id);
        let check = |_, locale: &Locale| {
            let mut findings = Vec::new();
            locale.check(&named, &covers, &mut findings);
            findings
        };
        for more in crew.share(&locales, check) {
            findings.extend(more.unwrap_or_else(|panic| vec![panic]));
        }
        check_parity(&locales, &named, &mut findings);
        locales.iter().for_each(|locale| check_rules(&directory, locale, &mut findings));
        check_names(&directory, &mut findings);
        let (acts, phrases) = locales.first().map(|locale| vocabulary(locale, &named)).unwrap_or_default();
        let zone = project.settings().zone.as_ref().and_then(|name| Zone::read(name, &mut findings));
        let emblem = read_emblem(project, &reading, typesetter, &mut findings);
        let chosen = choose(options, &languages, project, &mut findings);
        if zone.is_none() && !any_error(&findings) {
            findings.push(Finding::new(Code::MissingKey, "rapporteur.toml names no zone"));
        }
        match zone {
            Some(zone) if !any_error(&findings) => {
                Ok(Self { languages, known, directory, locales, acts, phrases, zone, emblem, chosen })
            }
            _ => Err(findings),
        }
    }
}

/// An id that sentences use for something else could not be told from it.
fn check_names(directory: &Directory, findings: &mut Vec<Finding>) {
    let people = directory.people.iter().map(|(id, person)| (id, &person.place));
    let designations = directory.designations().map(|(id, designation)| (id, &designation.place));
    let all = people.chain(designations);
    findings.extend(all.filter(|(id, _)| is_value(id)).map(|(id, place)| {
        let message = format!("`${id}` means something else in every sentence");
        Finding::new(Code::DuplicateId, message).at(place.clone()).help("choose another id")
    }));
}

/// A rule that an entry of the directory names is one of its language.
fn check_rules(directory: &Directory, locale: &Locale, findings: &mut Vec<Finding>) {
    let tag = &locale.language.tag;
    let designations = directory
        .designations()
        .filter_map(|(_, designation)| designation.languages.get(tag))
        .flat_map(|entry| [Some(&entry.full), entry.short.as_ref(), entry.abbr.as_ref()]);
    let names = directory.people.values().filter_map(|person| person.names.get(tag));
    let names = names.flat_map(|name| [name.given.as_ref(), name.patronymic.as_ref(), Some(&name.surname)]);
    let rules = designations.chain(names).flatten().filter_map(|forms| forms.rule.as_ref());
    findings.extend(rules.filter_map(|rule| locale.unknown_rule(rule)));
}

fn choose(options: &Options, languages: &[Language], project: &Project, findings: &mut Vec<Finding>) -> Vec<usize> {
    let Some(names) = &options.languages else {
        return (0..languages.len()).collect();
    };
    let known = project.folders("locales");
    let mut chosen = Vec::new();
    for name in names {
        match languages.iter().position(|language| language.tag.as_str() == name) {
            Some(index) => chosen.push(index),
            // A folder that could not be read has its finding already.
            None if known.contains(name.as_str()) && any_error(findings) => {}
            None => findings.push(unknown_language(name, &known)),
        }
    }
    chosen
}

pub(super) fn read_template(project: &Project, kind: &str) -> Result<Template, Vec<Finding>> {
    let files = ["shared", kind].into_iter().flat_map(|folder| {
        let folder = format!("templates/{folder}");
        let files: Vec<TemplateFile> = project
            .under(&folder)
            .map(|(path, name, bytes)| TemplateFile {
                path: path.trim_start_matches("templates/").to_owned(),
                name: name.to_owned(),
                bytes: bytes.to_vec().into(),
            })
            .collect();
        files
    });
    Template::new(kind, files)
}

/// A larger picture takes gigabytes to be opened.
const MOST_PIXELS: u64 = 25_000_000;

/// How many pixels the head of a PNG says that it has (ISO/IEC 15948, 11.2.2).
fn pixels(png: &[u8]) -> u64 {
    let side =
        |at: usize| png.get(at..at + 4).map_or(0, |four| four.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)));
    side(16) * side(20)
}

/// Path, words by language, bytes.
type EmblemData = (String, BTreeMap<String, String>, Vec<u8>);

fn read_emblem(
    project: &Project,
    reading: &Reading<'_>,
    typesetter: &Typesetter,
    findings: &mut Vec<Finding>,
) -> Option<EmblemData> {
    let emblem = project.settings().emblem.as_ref()?;
    let wrong = |message: String| Finding::new(Code::InvalidPicture, message).at(emblem.file.place.clone());
    let path = emblem.file.value.as_str();
    let ending = path.rsplit('.').next().filter(|ending| matches!(*ending, "svg" | "png"));
    let (Some(ending), Some(bytes)) = (ending, project.bytes(path)) else {
        let finding = wrong(format!("the project has no SVG or PNG picture `{path}`"));
        findings.push(finding.help("a picture lies in data/ or templates/"));
        return None;
    };
    if ending == "png" && pixels(bytes) > MOST_PIXELS {
        let finding = wrong(format!("`{path}` has more than {} million pixels", MOST_PIXELS / 1_000_000));
        findings.push(finding.help("an emblem is two centimetres high: save it smaller"));
        return None;
    }
    // A picture may be such that Typst gives up on it.
    let tried = crew::guarded(|| typesetter.picture(ending, bytes)).unwrap_or_else(|panic| Err(panic.message));
    if let Err(words) = tried {
        let finding = wrong(format!("`{path}` cannot be shown: {words}"));
        findings.push(finding.help("save it anew as SVG or PNG"));
    }
    let texts = reading.by_language(&emblem.alt, findings);
    for language in reading.languages {
        if !texts.iter().any(|(other, _)| other.tag == language.tag) {
            let message = format!("the emblem has no words in {language}");
            let finding = Finding::new(Code::LanguageMissing, message).at(emblem.place.clone());
            findings.push(finding.help(format!("add alt.{} = \"…\"", language.tag)));
        }
    }
    let words = texts.into_iter().filter_map(|(language, value)| {
        let text = reading.text(value, "a text", findings)?;
        Some((language.tag.to_string(), text.value))
    });
    Some((format!("/emblem.{ending}"), words.collect(), bytes.to_vec()))
}

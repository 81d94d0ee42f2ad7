//! Sources and options in, documents in memory and findings out. No input or output.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::brief::{self, Brief, Built, Desk, Emblem};
use crate::crew;
use crate::diag::{Code, Finding, Source, any_error, sort};
use crate::directory::{Directory, Reading};
use crate::lang::{Language, Tag, read_language};
use crate::locale::{Locale, check_parity, is_value, vocabulary};
use crate::meeting::time::{DayOrMoment, Moment, Shown, Zone};
use crate::meeting::{ActShape, Meeting, Setting, Vocabulary};
use crate::project::{Project, unknown_language};
use crate::typeset::{Attachment, Fonts, Job, Stamp, Template, TemplateFile, Typesetter, forget};

/// What is to be made of the meetings.
#[derive(Debug, Clone)]
pub struct Options {
    /// The languages of the papers; all of the project where nothing is said.
    pub languages: Option<Vec<String>>,
    /// The kind of document: a folder of `templates/`.
    pub kind: String,
    pub formats: Vec<Format>,
    /// Marks every page as a draft and shows gaps in their places.
    pub draft: bool,
    /// Embeds the meeting file in the PDF.
    pub attach_source: bool,
    /// Folders of fonts beside the embedded ones.
    pub font_paths: Vec<PathBuf>,
    /// The stamp of every file, in seconds since 1970, instead of the document's own date.
    pub epoch: Option<i64>,
    /// How many languages of a meeting are typeset at once.
    pub threads: usize,
}

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Pdf,
    /// Plain text, for an e-mail or a web form.
    Txt,
    /// One picture a page.
    Png,
    /// The brief as data.
    Json,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// A file name without folders: `ID.az.pdf`, `ID.az.1.png`.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What became of a meeting: all its documents, or none and the reasons.
#[derive(Debug, Default)]
pub struct Outcome {
    pub documents: Vec<Document>,
    pub findings: Vec<Finding>,
}

/// Pixels per point of a picture: 144 dots per inch.
const PICTURE_SCALE: f32 = 2.0;

/// A project made ready: everything that does not depend on a meeting.
pub struct Engine {
    options: Options,
    /// The languages of the project, in order.
    languages: Vec<Language>,
    known: BTreeSet<Tag>,
    directory: Directory,
    locales: Vec<Locale>,
    acts: BTreeMap<String, ActShape>,
    phrases: BTreeMap<String, BTreeSet<String>>,
    zone: Zone,
    /// Path, words by language, bytes.
    emblem: Option<(String, BTreeMap<String, String>, Vec<u8>)>,
    template: Template,
    typesetter: Typesetter,
    /// The languages to be typeset, as indexes of `locales`.
    chosen: Vec<usize>,
}

impl Engine {
    /// Reads the project's languages, directory and template.
    ///
    /// # Errors
    /// Everything that is wrong with them, whatever the meeting.
    pub fn new(project: &Project, options: Options) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let typesetter = Typesetter::new(Fonts::new(&options.font_paths)?);
        let languages = read_languages(project, &mut findings);
        let known: BTreeSet<Tag> = project.folders("locales").iter().filter_map(|tag| tag.parse().ok()).collect();
        let covers = |c: char| typesetter.fonts().covers(c);
        let reading = Reading { languages: &languages, known: &known, covers: &covers };
        let directory = Directory::load(project, &reading, &mut findings);
        let named = |id: &str| directory.people.contains_key(id) || directory.designation(id).is_some();
        let locales: Vec<Locale> = languages
            .iter()
            .filter_map(|language| Locale::load(project, language.clone(), &named, &covers, &mut findings))
            .collect();
        check_parity(&locales, &named, &mut findings);
        check_names(&directory, &mut findings);
        let (acts, phrases) = locales.first().map(|locale| vocabulary(locale, &named)).unwrap_or_default();
        let zone = project.settings().zone.as_ref().and_then(|name| Zone::read(name, &mut findings));
        let emblem = read_emblem(project, &reading, &typesetter, &mut findings);
        let chosen = choose(&options, &languages, project, &mut findings);
        let template = match read_template(project, &options.kind) {
            Ok(template) => Some(template),
            Err(more) => {
                findings.extend(more);
                None
            }
        };
        if zone.is_none() && !any_error(&findings) {
            findings.push(Finding::new(Code::MissingKey, "rapporteur.toml names no zone"));
        }
        match (zone, template) {
            (Some(zone), Some(template)) if !any_error(&findings) => Ok(Self {
                options,
                languages,
                known,
                directory,
                locales,
                acts,
                phrases,
                zone,
                emblem,
                template,
                typesetter,
                chosen,
            }),
            _ => {
                sort(&mut findings);
                Err(findings)
            }
        }
    }

    /// Everything that is wrong with a meeting, down to its typesetting.
    pub fn check(&self, source: &Arc<Source>) -> Vec<Finding> {
        self.render(source).findings
    }

    /// The documents of a meeting, or the reasons why there are none.
    pub fn render(&self, source: &Arc<Source>) -> Outcome {
        let mut findings = Vec::new();
        let documents = self.documents(source, &mut findings).unwrap_or_default();
        sort(&mut findings);
        let documents = if any_error(&findings) { Vec::new() } else { documents };
        Outcome { documents, findings }
    }

    fn documents(&self, source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Vec<Document>> {
        let meeting = self.read(source, findings)?;
        let briefs = self.briefs(&meeting, findings);
        if any_error(findings) {
            return None;
        }
        let mut documents = Vec::new();
        let work = |_, index: &usize| {
            let result = self.typeset(&meeting, &briefs[*index], &self.locales[*index]);
            forget();
            result
        };
        crew::in_order(&self.chosen, self.options.threads, work, |_, result| {
            match result.unwrap_or_else(|panic| Err(vec![panic])) {
                Ok((more, warnings)) => {
                    documents.extend(more);
                    findings.extend(warnings);
                }
                Err(more) => findings.extend(more),
            }
        });
        Some(documents)
    }

    fn read(&self, source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Meeting> {
        let covers = |c: char| self.typesetter.fonts().covers(c);
        let named = |id: &str| self.directory.people.contains_key(id) || self.directory.designation(id).is_some();
        let check = |tag: &Tag, value: &crate::spanned::Value, own: &BTreeSet<String>, findings: &mut Vec<Finding>| {
            if let Some(locale) = self.locales.iter().find(|locale| locale.language.tag == *tag) {
                locale.check_text(value, own, &named, &covers, findings);
            }
        };
        let setting = Setting {
            reading: &Reading { languages: &self.languages, known: &self.known, covers: &covers },
            directory: &self.directory,
            vocabulary: Vocabulary { acts: &self.acts, phrases: &self.phrases, check: &check, is_value: &is_value },
            zone: self.zone,
            draft: self.options.draft,
        };
        crate::meeting::read(source, &setting, findings)
    }

    /// The brief of every language of the project, held against one another.
    fn briefs(&self, meeting: &Meeting, findings: &mut Vec<Finding>) -> Vec<Brief> {
        let mut built: Vec<Built> = self
            .locales
            .iter()
            .map(|locale| {
                let emblem = self.emblem.as_ref().map(|(path, alt, _)| Emblem {
                    path: path.clone(),
                    alt: alt.get(locale.language.tag.as_str()).cloned().unwrap_or_default(),
                });
                brief::build(&Desk {
                    meeting,
                    directory: &self.directory,
                    locale,
                    locales: &self.locales,
                    emblem,
                    draft: self.options.draft,
                })
            })
            .collect();
        let mut found: Vec<Finding> = built.iter_mut().flat_map(|built| built.findings.drain(..)).collect();
        // Where something could not be said at all, a difference would be that gap told twice.
        if found.is_empty()
            && let Some(first) = built.first()
        {
            let briefs: Vec<&Brief> = built.iter().map(|built| &built.brief).collect();
            found = brief::compare(&briefs, &first.places);
        }
        findings.extend(found.into_iter().map(|finding| match self.options.draft {
            true => finding.as_warning(),
            false => finding,
        }));
        built.into_iter().map(|built| built.brief).collect()
    }

    fn typeset(
        &self,
        meeting: &Meeting,
        brief: &Brief,
        locale: &Locale,
    ) -> Result<(Vec<Document>, Vec<Finding>), Vec<Finding>> {
        let stem = format!("{}.{}", brief.id, brief.language);
        let json = serde_json::to_vec_pretty(brief).map_err(internal)?;
        let paged = |format: &&Format| matches!(format, Format::Pdf | Format::Png);
        let mut documents = Vec::new();
        let mut warnings = Vec::new();
        for format in self.options.formats.iter().filter(|format| !paged(format)) {
            let (ending, bytes) = match format {
                Format::Txt => ("txt", brief::plain(brief).into_bytes()),
                _ => ("json", [json.as_slice(), b"\n"].concat()),
            };
            documents.push(Document { name: format!("{stem}.{ending}"), bytes });
        }
        if !self.options.formats.iter().any(|format| paged(&format)) {
            return Ok((documents, warnings));
        }
        let paper = match serde_json::to_value(&locale.language.paper).map_err(internal)? {
            serde_json::Value::Object(paper) => paper,
            _ => serde_json::Map::new(),
        };
        let job = Job {
            template: &self.template,
            brief: json,
            paper,
            emblem: self.emblem.as_ref().map(|(path, _, bytes)| (path.clone(), bytes.clone())),
            ident: stem.clone(),
            stamp: self.stamp(meeting),
            attachment: self.options.attach_source.then(|| attachment(meeting)),
        };
        let (pages, more) = self.typesetter.pages(&job)?;
        warnings.extend(more);
        if self.options.formats.contains(&Format::Pdf) {
            documents.push(Document { name: format!("{stem}.pdf"), bytes: pages.pdf()? });
        }
        if self.options.formats.contains(&Format::Png) {
            for index in 0..pages.count() {
                if let Some(picture) = pages.png(index, PICTURE_SCALE) {
                    documents.push(Document { name: format!("{stem}.{}.png", index + 1), bytes: picture? });
                }
            }
        }
        Ok((documents, warnings))
    }

    /// The moment that the files carry: `SOURCE_DATE_EPOCH`, else the document's date, else the meeting's.
    fn stamp(&self, meeting: &Meeting) -> Option<Stamp> {
        let shown = match self.options.epoch {
            Some(seconds) => Moment::from_unix(seconds)?.shown(Zone::UTC),
            None => match meeting.date()? {
                DayOrMoment::Day(day) => Shown { day, hour: 0, minute: 0, second: 0, offset: 0 },
                DayOrMoment::Moment(moment) => moment.shown(meeting.zone),
            },
        };
        let Shown { day, hour, minute, second, offset } = shown;
        Some(Stamp { year: day.year, month: day.month, day: day.day, hour, minute, second, offset })
    }
}

/// An id that sentences use for something else could not be told from it.
fn check_names(directory: &Directory, findings: &mut Vec<Finding>) {
    let people = directory.people.iter().map(|(id, person)| (id, &person.place));
    let designations = [&directory.bodies, &directory.posts, &directory.terms].into_iter().flatten();
    let all = people.chain(designations.map(|(id, designation)| (id, &designation.place)));
    findings.extend(all.filter(|(id, _)| is_value(id)).map(|(id, place)| {
        let message = format!("`${id}` means something else in every sentence");
        Finding::new(Code::DuplicateId, message).at(place.clone()).help("choose another id")
    }));
}

fn internal(error: serde_json::Error) -> Vec<Finding> {
    vec![Finding::new(Code::Internal, format!("the brief cannot be written as JSON: {error}"))]
}

fn attachment(meeting: &Meeting) -> Attachment {
    Attachment {
        name: format!("{}.toml", meeting.id.value),
        bytes: meeting.source.text.clone().into_bytes(),
        media_type: "application/toml".to_owned(),
        description: format!("{}: the meeting as data", meeting.id.value),
    }
}

fn read_languages(project: &Project, findings: &mut Vec<Finding>) -> Vec<Language> {
    let tags = project.languages(findings);
    tags.into_iter()
        .filter_map(|tag| {
            let path = format!("locales/{tag}/locale.toml");
            match project.text(&path, findings) {
                Some(source) => read_language(tag, &source, findings),
                None => {
                    let message = format!("the language {tag} has no locale.toml");
                    findings.push(Finding::new(Code::UnreadableFile, message).help(format!("add {path}")));
                    None
                }
            }
        })
        .collect()
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
            None => findings.push(unknown_language(name, &known)),
        }
    }
    chosen
}

fn read_template(project: &Project, kind: &str) -> Result<Template, Vec<Finding>> {
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
    if let Err(words) = typesetter.picture(ending, bytes) {
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

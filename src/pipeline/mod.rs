//! Sources and options in, documents in memory and findings out. No input or output.

mod prepared;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::brief::{self, Brief, Built, Desk, Emblem};
use crate::crew::Crew;
use crate::diag::{Code, Finding, Source, any_error, sort};
use crate::directory::Reading;
use crate::lang::Tag;
use crate::locale::{Locale, is_value};
use crate::meeting::time::{DayOrMoment, Moment, Shown, Zone};
use crate::meeting::{Meeting, Setting, Vocabulary};
use crate::project::Project;
use crate::typeset::{Attachment, Fonts, Job, Pages, Stamp, Template, Typesetter, forget};

use prepared::{Prepared, read_template};

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
}

/// PDFs of the brief in every language.
impl Default for Options {
    fn default() -> Self {
        Self {
            languages: None,
            kind: "brief".to_owned(),
            formats: vec![Format::Pdf],
            draft: false,
            attach_source: false,
            font_paths: Vec::new(),
            epoch: None,
        }
    }
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

impl Format {
    /// Whether it is made of pages.
    fn is_paged(&self) -> bool {
        matches!(self, Format::Pdf | Format::Png)
    }
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

/// A project made ready, and what is to be made of its meetings.
pub struct Engine {
    options: Options,
    prepared: Prepared,
    template: Template,
    typesetter: Typesetter,
}

impl Engine {
    /// Reads the project's languages, directory and template, as many at once as there are hands.
    ///
    /// # Errors
    /// Everything that is wrong with them, whatever the meeting.
    pub fn new(project: &Project, options: Options, crew: &Crew) -> Result<Self, Vec<Finding>> {
        let typesetter = Typesetter::new(Fonts::new(&options.font_paths)?);
        let template = read_template(project, &options.kind);
        let paged = options.formats.iter().any(Format::is_paged);
        let ready = template.as_ref().ok().filter(|_| paged);
        let prepared = Prepared::read(project, &options, &typesetter, ready, crew);
        match (template, prepared) {
            (Ok(template), Ok(prepared)) => Ok(Self { options, prepared, template, typesetter }),
            (template, prepared) => {
                let mut findings: Vec<Finding> = template.err().into_iter().chain(prepared.err()).flatten().collect();
                sort(&mut findings);
                Err(findings)
            }
        }
    }

    /// Everything that is wrong with a meeting, down to its typesetting.
    pub fn check(&self, source: &Arc<Source>, crew: &Crew) -> Vec<Finding> {
        self.render(source, crew).findings
    }

    /// The documents of a meeting, or the reasons why there are none. The crew shares the languages.
    pub fn render(&self, source: &Arc<Source>, crew: &Crew) -> Outcome {
        let mut findings = Vec::new();
        let documents = self.documents(source, crew, &mut findings).unwrap_or_default();
        sort(&mut findings);
        let documents = if any_error(&findings) { Vec::new() } else { documents };
        Outcome { documents, findings }
    }

    fn documents(&self, source: &Arc<Source>, crew: &Crew, findings: &mut Vec<Finding>) -> Option<Vec<Document>> {
        let meeting = self.read(source, findings)?;
        let briefs = self.briefs(&meeting, crew, findings);
        if any_error(findings) {
            return None;
        }
        let chosen = self.prepared.chosen.iter().map(|index| (&briefs[*index], &self.prepared.locales[*index]));
        let jobs: Result<Vec<(&Brief, Job)>, Vec<Finding>> =
            chosen.map(|(brief, locale)| Ok((brief, self.job(&meeting, brief, locale)?))).collect();
        let jobs = jobs.map_err(|more| findings.extend(more)).ok()?;
        let paged = self.options.formats.iter().any(Format::is_paged);
        let set = |at: usize, _: &_| paged.then(|| self.typesetter.pages(&jobs[at].1)).transpose();
        let write = |at: usize, pages: Result<Option<(Pages, Vec<Finding>)>, Vec<Finding>>| {
            let (pages, warnings) = pages?.unzip();
            let (brief, job) = &jobs[at];
            Ok((self.write(brief, job, pages.as_ref())?, warnings.unwrap_or_default()))
        };
        forget();
        let mut documents = Vec::new();
        for result in crew.in_two_steps(&jobs, set, write) {
            match result.unwrap_or_else(|panic| Err(vec![panic])) {
                Ok((more, warnings)) => {
                    documents.extend(more);
                    findings.extend(warnings);
                }
                Err(more) => findings.extend(more),
            }
        }
        Some(documents)
    }

    fn read(&self, source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Meeting> {
        let covers = |c: char| self.typesetter.fonts().covers(c);
        let named = |id: &str| self.prepared.directory.knows(id);
        let check = |tag: &Tag, value: &crate::spanned::Value, own: &BTreeSet<String>, findings: &mut Vec<Finding>| {
            if let Some(locale) = self.prepared.locales.iter().find(|locale| locale.language.tag == *tag) {
                locale.check_text(value, own, &named, &covers, findings);
            }
        };
        let setting = Setting {
            reading: &Reading { languages: &self.prepared.languages, known: &self.prepared.known, covers: &covers },
            directory: &self.prepared.directory,
            vocabulary: Vocabulary {
                acts: &self.prepared.acts,
                phrases: &self.prepared.phrases,
                check: &check,
                is_value: &is_value,
            },
            zone: self.prepared.zone,
            draft: self.options.draft,
        };
        crate::meeting::read(source, &setting, findings)
    }

    /// The brief of every language of the project, held against one another.
    fn briefs(&self, meeting: &Meeting, crew: &Crew, findings: &mut Vec<Finding>) -> Vec<Brief> {
        let build = |_, locale: &Locale| {
            let emblem = self.prepared.emblem.as_ref().map(|(path, alt, _)| Emblem {
                path: path.clone(),
                alt: alt.get(locale.language.tag.as_str()).cloned().unwrap_or_default(),
            });
            brief::build(&Desk {
                meeting,
                directory: &self.prepared.directory,
                locale,
                locales: &self.prepared.locales,
                emblem,
                draft: self.options.draft,
            })
        };
        let (mut built, mut found): (Vec<Built>, Vec<Finding>) = (Vec::new(), Vec::new());
        for result in crew.share(&self.prepared.locales, build) {
            match result {
                Ok(mut one) => {
                    found.append(&mut one.findings);
                    built.push(one);
                }
                // A mistake of ours, in a draft too.
                Err(panic) => findings.push(panic),
            }
        }
        // Where something could not be said at all, a difference would be that gap told twice.
        if !any_error(&found)
            && let Some(first) = built.first()
        {
            let briefs: Vec<&Brief> = built.iter().map(|built| &built.brief).collect();
            found.extend(brief::compare(&briefs, &first.places));
        }
        findings.extend(found.into_iter().map(|finding| match self.options.draft {
            true => finding.as_warning(),
            false => finding,
        }));
        built.into_iter().map(|built| built.brief).collect()
    }

    /// What the typesetter needs for one language.
    fn job(&self, meeting: &Meeting, brief: &Brief, locale: &Locale) -> Result<Job<'_>, Vec<Finding>> {
        let paper = match serde_json::to_value(&locale.language.paper).map_err(internal)? {
            serde_json::Value::Object(paper) => paper,
            _ => serde_json::Map::new(),
        };
        Ok(Job {
            template: &self.template,
            brief: serde_json::to_vec_pretty(brief).map_err(internal)?,
            paper,
            emblem: self.prepared.emblem.as_ref().map(|(path, _, bytes)| (path.clone(), bytes.clone())),
            ident: format!("{}.{}", brief.id, brief.language),
            stamp: self.stamp(meeting),
            attachment: self.options.attach_source.then(|| attachment(meeting)),
        })
    }

    /// The documents of one language, in the order of the formats; `pages` are there where one of them needs pages.
    fn write(&self, brief: &Brief, job: &Job, pages: Option<&Pages>) -> Result<Vec<Document>, Vec<Finding>> {
        let mut documents = Vec::new();
        let mut add = |ending: String, bytes| {
            documents.push(Document { name: format!("{}.{ending}", job.ident), bytes });
        };
        for format in &self.options.formats {
            match (format, pages) {
                (Format::Txt, _) => add("txt".to_owned(), brief::plain(brief).into_bytes()),
                (Format::Json, _) => add("json".to_owned(), [job.brief.as_slice(), b"\n"].concat()),
                (Format::Pdf, Some(pages)) => add("pdf".to_owned(), pages.pdf()?),
                (Format::Png, Some(pages)) => {
                    for index in 0..pages.count() {
                        if let Some(picture) = pages.png(index, PICTURE_SCALE) {
                            add(format!("{}.png", index + 1), picture?);
                        }
                    }
                }
                (Format::Pdf | Format::Png, None) => {}
            }
        }
        Ok(documents)
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

fn internal(error: serde_json::Error) -> Vec<Finding> {
    vec![Finding::new(Code::Internal, format!("the brief cannot be written as JSON: {error}"))]
}

fn attachment(meeting: &Meeting) -> Attachment {
    Attachment {
        name: format!("{}.toml", meeting.id.value),
        bytes: meeting.source.text.as_bytes().to_vec(),
        media_type: "application/toml".to_owned(),
        description: format!("{}: the meeting as data", meeting.id.value),
    }
}

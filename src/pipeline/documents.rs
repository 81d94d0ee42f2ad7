//! The documents of meetings: the tasks of the workers, and the layout and export of each document.
//!
//! A task is a meeting in all languages. If there are too few meetings for all workers, the layout of each language is a
//! task, and so is its export. The tasks of a meeting read it, check its texts and write its briefs together. The first one
//! compares the languages; the others wait for that and use the result.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::engine::{CheckedMeeting, Engine, Parts};
use super::id::duplicates;
use super::limits::{LimitWatch, Limits, Running};
use super::printed;
use super::{BRIEF, Document, Format, Known, Outcome, Rendered, Rendition};
use crate::brief::{self, Brief};
use crate::diag::{Code, Finding, Severity, Source, Span, any_error, limited, sort};
use crate::digest::sha256_of_parts;
use crate::locale::Locale;
use crate::meeting::Meeting;
use crate::meeting::time::{DayOrMoment, LocalTime, Moment, Zone};
use crate::scheduler::Watch;
use crate::typeset::{Attachment, Job, Pages, Stamp};

/// The resolution of pictures, in pixels per point: 144 dots per inch.
const PIXELS_PER_POINT: f32 = 2.0;

/// Documents to make: the index of the meeting, and its languages as indexes of the project's locales.
#[derive(Clone, Copy)]
struct Task<'a> {
    /// Its index.
    index: usize,
    meeting: usize,
    languages: &'a [usize],
    step: Step,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Only the layout, which the export of the same document uses.
    Layout,
    Export,
}

/// The layout of a document.
struct Layout<'a> {
    /// `None` if no format has pages, or if the documents are known.
    pages: Option<Pages<'a>>,
    warnings: Vec<Finding>,
    /// Of what the typesetter reads. `None` if nobody asks for it.
    fingerprint: Option<String>,
}

impl Engine {
    /// Renders many meetings and calls `on_outcome` with the index and the outcome of each, in their order, on this
    /// thread. Meetings that declare the same id are refused, because their documents would have the same names.
    ///
    /// The number of finished outcomes is limited: at most 8 tasks per worker run or wait for `on_outcome`. A task is a
    /// meeting if there are at least as many meetings as workers, else the layout or the export of one document.
    ///
    /// `on_outcome` may call this engine. Such a call has workers of its own, because the others wait for `on_outcome`.
    pub fn render_all(&self, meetings: &[Arc<Source>], mut on_outcome: impl FnMut(usize, Outcome)) {
        self.run(meetings, &self.options.formats, None, None, |index, Rendered { renditions, findings }| {
            let documents = renditions.into_iter().flat_map(|rendition| rendition.documents.unwrap_or_default());
            on_outcome(index, Outcome { documents: documents.collect(), findings });
            ControlFlow::Continue(())
        });
    }

    /// Like [`Engine::render_all`], but without the documents that are known.
    pub(crate) fn render_changed(
        &self,
        meetings: &[Arc<Source>],
        known: &Known,
        mut on_outcome: impl FnMut(usize, Rendered),
    ) {
        self.run(meetings, &self.options.formats, Some(known), None, |index, rendered| {
            on_outcome(index, rendered);
            ControlFlow::Continue(())
        });
    }

    /// Like [`Engine::render_all`], but without the documents that are known, and with limits for each document. A document
    /// over a limit is an error of its meeting. After `ControlFlow::Break`, no further meeting is begun.
    pub(crate) fn render_within(
        &self,
        meetings: &[Arc<Source>],
        known: Option<&Known>,
        limits: &mut Limits<'_>,
        on_outcome: impl FnMut(usize, Rendered) -> ControlFlow<()>,
    ) {
        self.run(meetings, &self.options.formats, known, Some(limits), on_outcome);
    }

    pub(super) fn run(
        &self,
        meetings: &[Arc<Source>],
        formats: &[Format],
        known: Option<&Known>,
        limits: Option<&mut Limits<'_>>,
        mut on_outcome: impl FnMut(usize, Rendered) -> ControlFlow<()>,
    ) {
        let checked: Vec<Mutex<Option<Arc<CheckedMeeting>>>> = meetings.iter().map(|_| Mutex::default()).collect();
        let duplicates = duplicates(meetings);
        // A hyphenated document takes longest. It begins first, so that the workers end at about the same time.
        let hyphenated = |language: &usize| self.project.locales[*language].language.paper.hyphenate;
        let mut languages = self.project.selected.clone();
        languages.sort_by_key(|language| !hyphenated(language));
        // Workers that share a meeting wait for each other in Typst's cache more often than workers that do not.
        let idle_workers = meetings.len() < self.workers.limit();
        let per_task = if idle_workers { 1 } else { languages.len().max(1) };
        let tasks_of = |step| {
            let languages = &languages;
            let of_meeting = move |meeting| {
                languages.chunks(per_task).map(move |languages| Task { index: 0, meeting, languages, step })
            };
            (0..meetings.len()).flat_map(of_meeting)
        };
        // Layouts take longest. So all of them begin before the first export.
        let layouts_first = idle_workers.then(|| tasks_of(Step::Layout)).into_iter().flatten();
        let mut tasks: Vec<Task> = layouts_first.chain(tasks_of(Step::Export)).collect();
        tasks.iter_mut().enumerate().for_each(|(index, task)| task.index = index);
        let running = Running::default();
        let shared: Vec<Parts> = (0..if idle_workers { meetings.len() } else { 0 }).map(|_| Parts::default()).collect();
        let count = if idle_workers { meetings.len() * self.project.locales.len() } else { 0 };
        let jobs: Vec<OnceLock<Result<Job<'_>, Vec<Finding>>>> = (0..count).map(|_| OnceLock::new()).collect();
        let layouts: Vec<OnceLock<Result<Layout<'_>, Vec<Finding>>>> = (0..count).map(|_| OnceLock::new()).collect();
        let work = |task: &Task| {
            let (source, alone) = (&meetings[task.meeting], Parts::default());
            let parts = shared.get(task.meeting).unwrap_or(&alone);
            let is_first = task.languages.first() == languages.first();
            self.make_parts(parts, source, !is_first);
            let mut slot = checked[task.meeting].lock().unwrap_or_else(PoisonError::into_inner);
            let compare = || Arc::new(self.compare(parts, source, duplicates.get(&task.meeting)));
            let checked = Arc::clone(slot.get_or_insert_with(compare));
            drop(slot);
            let Some((meeting, briefs)) = &checked.contents else { return Vec::new() };
            let document = |language: &usize| {
                let (brief, locale) = (&briefs[*language], &self.project.locales[*language]);
                let _mark = running.begin(task.index, task.meeting, *language).map_err(|given_up| vec![given_up])?;
                let job = || self.job(meeting, brief, locale);
                if !idle_workers {
                    let job = job()?;
                    let layout = self.layout(&job, brief, formats, known)?;
                    return self.export(&job, brief, &layout, formats).map(Some);
                }
                let at = task.meeting * self.project.locales.len() + language;
                let layout = layouts[at].get_or_init(|| {
                    let job = jobs[at].get_or_init(job).as_ref().map_err(Clone::clone)?;
                    self.layout(job, brief, formats, known)
                });
                match (task.step, layout, jobs[at].get()) {
                    (Step::Export, Ok(layout), Some(Ok(job))) => self.export(job, brief, layout, formats).map(Some),
                    (Step::Export, Err(findings), _) => Err(findings.clone()),
                    _ => Ok(None),
                }
            };
            task.languages.iter().map(document).collect()
        };
        let mut outcome = Rendered::default();
        let mut renditions: BTreeMap<usize, Vec<Rendition>> = BTreeMap::new();
        let tag_of = |locale: &Locale| locale.language.tag.to_string();
        let mut watch = limits.map(|limits| LimitWatch {
            limits,
            running: &running,
            meetings,
            languages: self.project.locales.iter().map(tag_of).collect(),
        });
        let on_result = |index: usize, result: Result<Vec<_>, Finding>| {
            let Task { meeting, languages: done, step, .. } = tasks[index];
            if step == Step::Layout {
                // The export has the same errors.
                return ControlFlow::Continue(());
            }
            let results = result.unwrap_or_else(|panic| vec![Err(vec![panic.at(Span::file(&meetings[meeting]))])]);
            for (language, result) in done.iter().zip(results) {
                match result {
                    Ok(Some((more, warnings))) => {
                        renditions.insert(*language, more);
                        outcome.findings.extend(warnings);
                    }
                    Ok(None) => {}
                    Err(findings) => outcome.findings.extend(findings),
                }
            }
            if done.last() == languages.last() {
                let in_order = self.project.selected.iter().filter_map(|language| renditions.remove(language));
                outcome.renditions.extend(in_order.flatten());
                let checked = checked[meeting].lock().unwrap_or_else(PoisonError::into_inner).take();
                outcome.findings.extend(checked.map(|checked| checked.findings.clone()).unwrap_or_default());
                return on_outcome(meeting, finish(std::mem::take(&mut outcome), self.options.deny_warnings));
            }
            ControlFlow::Continue(())
        };
        self.workers.run_watched(&tasks, work, on_result, watch.as_mut().map(|watch| watch as &mut dyn Watch));
    }

    /// The pages of a document, if one of the formats has pages and a document of these formats is not known.
    fn layout<'a>(
        &'a self,
        job: &'a Job<'a>,
        brief: &Brief,
        formats: &[Format],
        known: Option<&Known>,
    ) -> Result<Layout<'a>, Vec<Finding>> {
        let fingerprint = known.map(|_| self.fingerprint(job));
        let is_known = |format: &Format| match (known, &fingerprint) {
            (Some(known), Some(fingerprint)) => known(&brief.id, &brief.language, *format, fingerprint),
            _ => false,
        };
        let mut paged = formats.iter().filter(|format| format.is_paged());
        let (pages, warnings) = match paged.any(|format| !is_known(format)) {
            true => {
                let (pages, warnings) = self.typesetter.pages(job)?;
                let findings = printed::check(&pages, job.template, brief, self.options.kind == BRIEF);
                if !findings.is_empty() {
                    return Err(findings);
                }
                (Some(pages), warnings)
            }
            false => (None, Vec::new()),
        };
        Ok(Layout { pages, warnings, fingerprint })
    }

    /// The fingerprint of everything that the typesetter reads for a document, but for the fonts.
    fn fingerprint(&self, job: &Job<'_>) -> String {
        let template = self.template_digest.get_or_init(|| {
            let files: Vec<_> = job.template.files().collect();
            sha256_of_parts(files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()]))
        });
        let paper = serde_json::to_vec(&job.paper).unwrap_or_default();
        let stamp = format!("{:?}", job.stamp);
        let (emblem, picture) = job.emblem.as_ref().map_or(("", &[][..]), |(path, bytes)| (path.as_str(), bytes));
        let attached =
            job.attachment.as_ref().map(|attachment| (attachment.name.as_str(), attachment.bytes.as_slice()));
        let (attached, attachment) = attached.unwrap_or_default();
        let texts = [template.as_bytes(), &job.brief, &paper, job.ident.as_bytes(), stamp.as_bytes()];
        sha256_of_parts(texts.into_iter().chain([emblem.as_bytes(), picture, attached.as_bytes(), attachment]))
    }

    /// The documents of one language in the order of the formats, and warnings.
    fn export(
        &self,
        job: &Job<'_>,
        brief: &Brief,
        layout: &Layout<'_>,
        formats: &[Format],
    ) -> Result<(Vec<Rendition>, Vec<Finding>), Vec<Finding>> {
        let document = |extension: &str, bytes| Document { name: format!("{}.{extension}", job.ident), bytes };
        let mut renditions = Vec::new();
        for format in formats {
            let documents = match (format, &layout.pages) {
                (Format::Txt, _) => Some(vec![document("txt", brief::plain_text(brief).into_bytes())]),
                (Format::Json, _) => {
                    let file = serde_json::to_vec_pretty(&brief::BriefFile::new(brief)).map_err(internal)?;
                    Some(vec![document("json", [file.as_slice(), b"\n"].concat())])
                }
                (Format::Pdf, Some(pages)) => Some(vec![document("pdf", pages.pdf()?)]),
                (Format::Png, Some(pages)) => {
                    let pictures = (0..pages.count()).filter_map(|index| {
                        let picture = pages.png(index, PIXELS_PER_POINT)?;
                        Some(picture.map(|bytes| document(&format!("{}.png", index + 1), bytes)))
                    });
                    Some(pictures.collect::<Result<_, _>>()?)
                }
                (Format::Pdf | Format::Png, None) => None,
            };
            renditions.push(Rendition {
                language: brief.language.clone(),
                format: *format,
                pages: layout.pages.as_ref().filter(|_| format.is_paged()).map(Pages::count),
                date: job.stamp.map(Stamp::iso),
                fingerprint: layout.fingerprint.clone().filter(|_| format.is_paged() && layout.warnings.is_empty()),
                documents,
            });
        }
        Ok((renditions, layout.warnings.clone()))
    }

    /// The input of the typesetter.
    fn job(&self, meeting: &Meeting, brief: &Brief, locale: &Locale) -> Result<Job<'_>, Vec<Finding>> {
        let mut paper = match serde_json::to_value(&locale.language.paper).map_err(internal)? {
            serde_json::Value::Object(paper) => paper,
            _ => serde_json::Map::new(),
        };
        paper.insert("print-id".to_owned(), self.project.print_id.into());
        Ok(Job {
            template: self.template.as_ref().ok_or_else(Vec::new)?,
            brief: serde_json::to_vec_pretty(brief).map_err(internal)?,
            paper,
            emblem: self.project.emblem.as_ref().map(|emblem| (emblem.path.clone(), emblem.bytes.clone())),
            ident: self.name(brief),
            stamp: self.stamp(meeting),
            archival: true,
            attachment: self.options.attach_source.then(|| attachment(meeting)),
        })
    }

    /// The name of a document without its extension: `ID.az`, and `ID.protocol.az` for another kind than the brief. So
    /// two kinds of one meeting do not overwrite each other.
    fn name(&self, brief: &Brief) -> String {
        let Brief { id, language, .. } = brief;
        match self.options.kind.as_str() {
            BRIEF => format!("{id}.{language}"),
            kind => format!("{id}.{kind}.{language}"),
        }
    }

    /// The date and time in the metadata of the files: `epoch`, else the document's date. PDF/A demands one, so the file
    /// of a document without a date has the end of the meeting: the file is not older.
    fn stamp(&self, meeting: &Meeting) -> Option<Stamp> {
        let in_zone = match self.options.epoch {
            Some(seconds) => Moment::from_unix(seconds)?.in_zone(Zone::UTC),
            None => match meeting.date().or(meeting.held.ends())? {
                DayOrMoment::Day(day) => LocalTime { day, hour: 0, minute: 0, second: 0, offset: 0 },
                DayOrMoment::Moment(moment) => moment.in_zone(meeting.project_zone),
            },
        };
        let LocalTime { day, hour, minute, second, offset } = in_zone;
        Some(Stamp { year: day.year, month: day.month, day: day.day, hour, minute, second, offset })
    }
}

/// Sorts the findings. If one of them is an error, no document is kept.
fn finish(mut outcome: Rendered, deny_warnings: bool) -> Rendered {
    if deny_warnings {
        outcome.findings.iter_mut().for_each(|finding| finding.severity = Severity::Error);
    }
    sort(&mut outcome.findings);
    outcome.findings = limited(std::mem::take(&mut outcome.findings));
    if any_error(&outcome.findings) {
        outcome.renditions.clear();
    }
    outcome
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

//! What `render` does to the output folder: which documents are up to date, what is written, what is removed, and the manifest.

mod depfile;
mod plan;
mod state;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::report::{Report, Written};
use super::shard::Shard;
use crate::diag::{Code, Finding, Source, Span, any_error};
use crate::digest::{sha256_hex, sha256_of_parts};
use crate::input::folder_digests;
use crate::manifest::{Change, Configuration, Counts, FileEntry, Input, MeetingEntry, document_id};
use crate::output::{Folder, Recorder, Step, has, update};
use crate::pipeline::{Format, Options, Rendered, Rendition, declared_id};
use crate::project::Project;

pub(super) use plan::{Action, Planned, ToTypeset};

/// The name of this build of the program.
const BUILD: &str = env!("RAPPORTEUR_BUILD");

/// What the user asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct BatchOptions {
    /// Writes nothing.
    pub dry: bool,
    pub force: bool,
    pub adopt: bool,
    pub prune: bool,
    pub remove_stale: bool,
    /// The part of the meetings to render. `None`: all.
    pub shard: Option<Shard>,
    /// The file that shows Make or Ninja from what each document is made.
    pub depfile: Option<PathBuf>,
}

/// A meeting file of the run.
pub(super) struct Meeting {
    pub source: Arc<Source>,
    /// `None` if the file does not say it.
    pub id: Option<String>,
    pub input: Input,
}

/// A run that writes to a folder.
pub(super) struct Batch {
    recorder: Recorder,
    options: BatchOptions,
    kind: String,
    /// The languages and the formats of the run.
    languages: Vec<String>,
    formats: Vec<Format>,
    configuration: Configuration,
    /// The id of the configuration.
    id: String,
    /// True if the journal has the configuration already.
    is_configured: bool,
    /// The project, as the sources of a document in JSON name it.
    project_name: String,
    /// The folders with additional fonts.
    fonts: Vec<PathBuf>,
    meetings: Vec<Meeting>,
    /// The files that belong to the meetings of the run.
    current: BTreeSet<String>,
    /// The number of documents that are up to date, and of warnings about them.
    unchanged: usize,
    warnings: usize,
    /// True if something was written or removed, or a meeting failed.
    has_worked: bool,
}

/// A paged document that may be up to date: its fingerprint, and its files.
type KnownDocuments = BTreeMap<(String, String, &'static str), (String, Vec<FileEntry>)>;

impl Batch {
    /// Reads the manifest of the folder, and the ids of the meetings.
    ///
    /// # Errors
    /// Those of the manifest.
    pub(super) fn open(
        (folder, options): (&Folder, BatchOptions),
        pipeline: &Options,
        (project, root): (&Project, Option<&Path>),
        sources: &[Arc<Source>],
        report: &mut Report,
    ) -> Result<Self, Vec<Finding>> {
        let recorder = if options.dry {
            Recorder::read(folder.clone())?
        } else {
            Recorder::open(folder.clone(), options.adopt, &mut |path| report.waiting(path))?
        };
        let configuration = configuration(pipeline, project);
        let languages = match pipeline.languages.as_slice() {
            [] => project.languages(&mut Vec::new()).iter().map(|tag| tag.as_str().to_owned()).collect(),
            chosen => chosen.to_vec(),
        };
        let by_content: BTreeMap<&str, &str> = recorder
            .manifest()
            .files
            .values()
            .map(|file| (file.source.sha256.as_str(), file.meeting.as_str()))
            .collect();
        let bases = bases(root);
        let meeting = |source: &Arc<Source>| {
            let sha256 = sha256_hex(source.text.as_bytes());
            // The same text has the same id: most files need not be parsed for it.
            let known = by_content.get(sha256.as_str()).map(|id| (*id).to_owned());
            let id = known.or_else(|| declared_id(source).map(|declared| declared.id));
            Meeting { source: Arc::clone(source), id, input: Input { path: shown(&source.name, &bases), sha256 } }
        };
        let in_shard = |meeting: &Meeting| {
            options.shard.is_none_or(|shard| shard.has(meeting.id.as_ref().unwrap_or(&meeting.input.path)))
        };
        let meetings = sources.iter().map(meeting).filter(in_shard).collect();
        Ok(Self {
            id: configuration.id(),
            configuration,
            is_configured: false,
            kind: pipeline.kind.clone(),
            languages,
            formats: pipeline.formats.clone(),
            fonts: pipeline.font_paths.clone(),
            project_name: root.map(|root| root.display().to_string()).unwrap_or_default(),
            meetings,
            current: BTreeSet::new(),
            unchanged: 0,
            warnings: 0,
            has_worked: false,
            recorder,
            options,
        })
    }

    /// The meetings of the run, or of its shard, in the order of their indexes.
    pub(super) fn sources(&self) -> Vec<Arc<Source>> {
        self.meetings.iter().map(|meeting| Arc::clone(&meeting.source)).collect()
    }

    /// The indexes of the meetings that have something to do. The others are counted as up to date.
    pub(super) fn changed(&mut self) -> Vec<usize> {
        let mut users: BTreeMap<String, usize> = BTreeMap::new();
        for id in self.meetings.iter().filter_map(|meeting| meeting.id.as_ref()) {
            *users.entry(id.to_lowercase()).or_default() += 1;
        }
        let is_shared = |meeting: &Meeting| meeting.id.as_ref().is_some_and(|id| users[&id.to_lowercase()] > 1);
        let mut changed = Vec::new();
        for (index, meeting) in self.meetings.iter().enumerate() {
            if is_shared(meeting) || !self.is_up_to_date(meeting) {
                changed.push(index);
                continue;
            }
            let Some(id) = &meeting.id else { continue };
            let files = self.recorder.manifest().files_of(id, &self.kind);
            let files: Vec<String> = files.filter(|file| self.is_wanted(file)).map(|file| file.path.clone()).collect();
            self.unchanged += files.len();
            self.current.extend(files);
            self.warnings += self.entry(meeting).map_or(0, |entry| entry.findings.warnings);
        }
        changed
    }

    fn is_wanted(&self, file: &FileEntry) -> bool {
        self.languages.contains(&file.language) && self.formats.iter().any(|format| format.name() == file.format)
    }

    /// True if this run has the meetings with the id.
    fn in_shard(&self, id: &str) -> bool {
        self.options.shard.is_none_or(|shard| shard.has(id))
    }

    /// What the manifest has of a meeting.
    fn entry(&self, meeting: &Meeting) -> Option<&MeetingEntry> {
        self.recorder.manifest().meetings.get(meeting.id.as_deref()?, &self.kind)
    }

    /// The paged documents of the meetings that have a fingerprint.
    fn known_documents(&self, meetings: &[usize]) -> KnownDocuments {
        let mut known = KnownDocuments::new();
        if self.options.force {
            return known;
        }
        for id in meetings.iter().filter_map(|index| self.meetings[*index].id.as_ref()) {
            for file in self.recorder.manifest().files_of(id, &self.kind) {
                let format = self.formats.iter().find(|format| format.name() == file.format && format.is_paged());
                if let (Some(format), Some(content)) = (format, &file.content) {
                    let key = (id.clone(), file.language.clone(), format.name());
                    known.entry(key).or_insert_with(|| (content.clone(), Vec::new())).1.push(file.clone());
                }
            }
        }
        known
    }

    /// The function that says to the engine which documents need not be made.
    pub(super) fn known(&self, meetings: &[usize]) -> impl Fn(&str, &str, Format, &str) -> bool + Sync + 'static {
        let (known, folder) = (self.known_documents(meetings), self.recorder.path().to_owned());
        let program = self.program();
        move |id: &str, language: &str, format: Format, fingerprint: &str| {
            let Some((content, files)) = known.get(&(id.to_owned(), language.to_owned(), format.name())) else {
                return false;
            };
            let is_same = *content == sha256_of_parts([program.as_bytes(), fingerprint.as_bytes()]);
            is_same
                && is_complete(files)
                && files.iter().all(|file| file.content.as_ref() == Some(content) && has(&folder, file))
        }
    }

    /// What every paged document depends on, besides what the engine knows: the program and the fonts.
    fn program(&self) -> String {
        let fonts = self.configuration.fonts.iter().flat_map(|font| [font.path.as_bytes(), font.sha256.as_bytes()]);
        sha256_of_parts([BUILD.as_bytes()].into_iter().chain(fonts))
    }

    /// The documents of a meeting that has not changed.
    pub(super) fn unchanged_documents(&self, index: usize) -> Vec<Written> {
        let Some(id) = &self.meetings[index].id else { return Vec::new() };
        let files = self.recorder.manifest().files_of(id, &self.kind);
        files.filter(|file| self.is_wanted(file)).map(|file| self.written_file(file, false)).collect()
    }

    fn written_file(&self, file: &FileEntry, changed: bool) -> Written {
        let path = self.recorder.path().join(&file.path);
        Written { path, language: file.language.clone(), pages: file.pages, changed }
    }

    /// Writes the documents of a meeting without errors. Returns them, also those that were up to date.
    pub(super) fn write(
        &mut self,
        index: usize,
        rendered: Rendered,
        findings: &mut Vec<Finding>,
        report: &mut Report,
    ) -> Vec<Written> {
        let Some(id) = self.meetings[index].id.clone() else { return Vec::new() };
        let entries: Vec<FileEntry> =
            rendered.renditions.iter().flat_map(|rendition| self.entries(index, &id, rendition)).collect();
        let names: BTreeSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
        let is_made = |file: &FileEntry| {
            let mut same = rendered.renditions.iter();
            same.any(|rendition| rendition.language == file.language && rendition.format.name() == file.format)
        };
        let obsolete: Vec<FileEntry> = (self.recorder.manifest().files_of(&id, &self.kind))
            .filter(|file| is_made(file) && !names.contains(file.path.as_str()))
            .cloned()
            .collect();
        let documents = rendered.renditions.iter().flat_map(|rendition| rendition.documents.iter().flatten());
        let documents: Vec<(&str, &[u8])> =
            documents.map(|document| (document.name.as_str(), document.bytes.as_slice())).collect();
        let folder = self.recorder.path().to_owned();
        let is_new: BTreeSet<PathBuf> = (entries.iter())
            .filter(|entry| self.options.force || !has(&folder, entry))
            .map(|entry| folder.join(&entry.path))
            .collect();
        let change = Change {
            configurations: (!self.is_configured).then(|| self.configuration.clone()).into_iter().collect(),
            meeting: Some(self.meeting_entry(index, findings, false)),
            files: entries.clone(),
            removed: obsolete.iter().map(|file| file.path.clone()).collect(),
            removed_meetings: Vec::new(),
        };
        let obsolete = obsolete.iter().filter(|file| has(&folder, file)).map(|file| file.path.clone()).collect();
        let step = Step { change, documents, obsolete };
        match self.recorder.write(step, &mut |path| report.waiting(path)) {
            Ok(paths) => {
                self.is_configured = true;
                self.current.extend(entries.iter().map(|entry| entry.path.clone()));
                let made: BTreeSet<PathBuf> = paths.into_iter().filter(|path| is_new.contains(path)).collect();
                self.has_worked |= !made.is_empty();
                self.unchanged += names_count(&rendered, &self.recorder, &id, &self.kind).saturating_sub(made.len());
                let is_made = |entry: &FileEntry| made.contains(&folder.join(&entry.path));
                entries.iter().map(|entry| self.written_file(entry, is_made(entry))).collect()
            }
            Err(more) => {
                findings.extend(more);
                Vec::new()
            }
        }
    }

    fn meeting_entry(&self, index: usize, findings: &[Finding], failed: bool) -> MeetingEntry {
        let Meeting { id, input, .. } = &self.meetings[index];
        let configuration = self.id.clone();
        let findings = Counts::of(findings);
        MeetingEntry { id: id.clone(), kind: self.kind.clone(), source: input.clone(), configuration, failed, findings }
    }

    /// The entries of the files of a document. A document that stays has those of the manifest.
    fn entries(&self, index: usize, id: &str, rendition: &Rendition) -> Vec<FileEntry> {
        let format = rendition.format.name();
        let source = self.meetings[index].input.clone();
        let Some(documents) = &rendition.documents else {
            let files = self.recorder.manifest().files_of(id, &self.kind);
            let files = files.filter(|file| file.language == rendition.language && file.format == format);
            let renewed =
                |file: &FileEntry| FileEntry { source: source.clone(), configuration: self.id.clone(), ..file.clone() };
            return files.map(renewed).collect();
        };
        let content = match (&rendition.fingerprint, rendition.format) {
            (Some(fingerprint), _) => Some(sha256_of_parts([self.program().as_bytes(), fingerprint.as_bytes()])),
            (None, Format::Json) => Some(self.names(&self.meetings[index])),
            _ => None,
        };
        let entry = |(number, document): (usize, &crate::pipeline::Document)| FileEntry {
            path: document.name.clone(),
            sha256: sha256_hex(&document.bytes),
            size: document.bytes.len() as u64,
            meeting: id.to_owned(),
            kind: self.kind.clone(),
            language: rendition.language.clone(),
            format: format.to_owned(),
            page: Some(number + 1).filter(|_| rendition.format == Format::Png),
            pages: rendition.pages,
            date: rendition.date.clone(),
            pdf_id: document_id(&document.bytes).filter(|_| rendition.format == Format::Pdf),
            source: source.clone(),
            configuration: self.id.clone(),
            content: content.clone(),
        };
        documents.iter().enumerate().map(entry).collect()
    }

    /// The fingerprint of the paths that a document in JSON names.
    fn names(&self, meeting: &Meeting) -> String {
        sha256_of_parts([meeting.source.name.as_bytes(), self.project_name.as_bytes()])
    }

    /// Records that a meeting has errors. Its documents of an earlier run are named in a finding, or removed.
    pub(super) fn fail(&mut self, index: usize, findings: &mut Vec<Finding>, report: &mut Report) {
        self.has_worked = true;
        let meeting = &self.meetings[index];
        let entry = self.meeting_entry(index, findings, true);
        let manifest = self.recorder.manifest();
        let is_own = |file: &&FileEntry| match &meeting.id {
            Some(id) => file.meeting == *id && file.kind == self.kind,
            None => file.source.path == meeting.input.path && file.kind == self.kind,
        };
        let stale: Vec<FileEntry> = manifest.files.values().filter(is_own).cloned().collect();
        let span = Span::file(&meeting.source);
        let configurations = vec![self.configuration.clone()];
        self.recorder.note(Change { configurations, meeting: Some(entry), ..Change::default() });
        if stale.is_empty() {
            return;
        }
        if self.options.remove_stale {
            self.remove(&stale, Vec::new(), findings, report);
            return;
        }
        let paths = stale.iter().map(|file| self.recorder.path().join(&file.path).display().to_string());
        let message = format!("the documents of an earlier run remain: {}", paths.collect::<Vec<_>>().join(", "));
        let help = "correct the errors and render again, or delete them with --remove-stale";
        self.current.extend(stale.into_iter().map(|file| file.path));
        findings.push(Finding::new(Code::StaleDocument, message).into_warning().at(span).help(help));
    }

    fn remove(
        &mut self,
        files: &[FileEntry],
        removed_meetings: Vec<MeetingEntry>,
        findings: &mut Vec<Finding>,
        report: &mut Report,
    ) {
        match self.recorder.remove(files, removed_meetings, &mut |path| report.waiting(path)) {
            Ok(result) => {
                self.has_worked |= !result.removed.is_empty();
                result.removed.iter().for_each(|path| report.removed(path));
                let kept = result.kept.iter().map(|path| {
                    let message = "the file was not deleted: somebody has changed it";
                    let help = "look at it, and delete it yourself";
                    let span = Span::named(path.display().to_string());
                    Finding::new(Code::ChangedFile, message).into_warning().at(span).help(help)
                });
                findings.extend(kept);
            }
            Err(more) => findings.extend(more),
        }
    }

    /// Ends the run: removes what is no longer made, and writes the manifest. `is_whole` says that all meetings of the run are
    /// known.
    pub(super) fn close(&mut self, is_whole: bool, report: &mut Report) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.options.prune && is_whole {
            let manifest = self.recorder.manifest();
            let files = manifest.files.values().filter(|file| file.kind == self.kind && self.in_shard(&file.meeting));
            let files: Vec<FileEntry> = files.filter(|file| !self.current.contains(&file.path)).cloned().collect();
            let is_gone = |entry: &&MeetingEntry| {
                let mut meetings = self.meetings.iter();
                entry.kind == self.kind
                    && self.in_shard(entry.id.as_ref().unwrap_or(&entry.source.path))
                    && !meetings.any(|meeting| meeting.id == entry.id && meeting.input.path == entry.source.path)
            };
            let removed_meetings: Vec<MeetingEntry> = manifest.meetings.iter().filter(is_gone).cloned().collect();
            if !files.is_empty() || !removed_meetings.is_empty() {
                self.remove(&files, removed_meetings, &mut findings, report);
            }
        }
        if let Err(more) =
            self.recorder.close(self.options.shard.is_some() && is_whole, &mut |path| report.waiting(path))
        {
            findings.extend(more);
        }
        if let Some(depfile) = &self.options.depfile {
            findings.extend(update(depfile, self.dependencies().as_bytes()).err());
        }
        if !any_error(&findings) {
            report.unchanged(self.unchanged, self.warnings, !self.has_worked);
        }
        findings
    }
}

/// The number of files of a meeting that the run has looked at.
fn names_count(rendered: &Rendered, recorder: &Recorder, id: &str, kind: &str) -> usize {
    let is_of_run = |file: &&FileEntry| {
        let mut renditions = rendered.renditions.iter();
        renditions.any(|rendition| rendition.language == file.language && rendition.format.name() == file.format)
    };
    recorder.manifest().files_of(id, kind).filter(is_of_run).count()
}

/// True if a document has all its files: one, or a picture of each page.
fn is_complete(files: &[FileEntry]) -> bool {
    match files {
        [] => false,
        [first, ..] if first.format == Format::Png.name() => first.pages == Some(files.len()),
        files => files.len() == 1,
    }
}

/// Everything that the documents of a run depend on, but for their meetings.
fn configuration(options: &Options, project: &Project) -> Configuration {
    let own = project.own_files();
    let own = own.map(|(path, bytes)| Input { path: path.to_owned(), sha256: sha256_hex(bytes) });
    let fonts = options.font_paths.iter().flat_map(|folder| folder_digests(folder));
    Configuration {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        build: BUILD.to_owned(),
        draft: options.draft,
        deny_warnings: options.deny_warnings,
        attach_source: options.attach_source,
        epoch: options.epoch,
        project: own.collect(),
        fonts: fonts.map(|(path, sha256)| Input { path, sha256 }).collect(),
    }
}

/// The folders from which the manifest has the paths of meeting files: the root of the project, and the current folder.
fn bases(root: Option<&Path>) -> Vec<PathBuf> {
    let root = root.filter(|root| !root.as_os_str().is_empty());
    [root, Some(Path::new("."))].into_iter().flatten().filter_map(|folder| folder.canonicalize().ok()).collect()
}

/// The path of a meeting file in the manifest: from the first of the folders that it is in, else its name alone. So it is the
/// same on every machine.
fn shown(name: &str, bases: &[PathBuf]) -> String {
    let Ok(real) = Path::new(name).canonicalize() else { return name.to_owned() };
    let below = bases.iter().find_map(|folder| real.strip_prefix(folder).ok().map(Path::to_owned));
    let path = below.or_else(|| real.file_name().map(PathBuf::from)).unwrap_or_default();
    path.to_string_lossy().replace('\\', "/")
}

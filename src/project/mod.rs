//! The files and settings of a project. A project is a folder with a `rapporteur.toml`. It is a layer above the embedded
//! files. In files of messages, of the directory and of inflection rules, each entry overrides the embedded entry with the
//! same id, in whatever file that is. Any other file, and a changed copy of an embedded file, overrides the embedded file with
//! the same path.

mod misnamed;
mod overlay;
mod overridden;
mod settings;

pub use overridden::{Overridden, OverrideKind};
pub use settings::Settings;

pub use overlay::{FOLDERS as PROJECT_FOLDERS, MAX_FILE_BYTES};

use overlay::FOLDERS;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::diag::{Code, Finding, Prepared, Source, Span, any_error};
use crate::lang::{Language, Tag, read_language, read_writing};
use crate::spanned::{SAVE_AS_TEXT, foreign_format};

#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "templates"]
#[prefix = "templates/"]
struct Templates;

#[derive(RustEmbed)]
#[folder = "data"]
#[prefix = "data/"]
struct Data;

/// What the names of embedded files end in, for findings.
const EMBEDDED: &str = " (embedded)";

/// The embedded files that the build script has prepared, by path.
const PREPARED: &[(&str, Prepared)] = include!(concat!(env!("OUT_DIR"), "/prepared.rs"));

/// The name of the file that makes a folder a project.
pub const PROJECT_FILE: &str = "rapporteur.toml";

/// The embedded settings.
const DEFAULT_SETTINGS: &str = "data/settings.toml";

/// The file with the fingerprints of what the project overrides in `data/`.
pub const ORIGINALS: &str = "data/review.toml";

/// The folder of the meetings. Meetings are input and not part of the project.
pub const MEETINGS: &str = "data/meetings";

/// A file of the project or an embedded file. Its key is a path such as `locales/az/acts.ftl`.
#[derive(Debug, Clone)]
struct File {
    /// The path as the user would type it, for findings.
    name: String,
    /// Borrowed if the file is embedded, owned if it is from the project folder.
    bytes: Cow<'static, [u8]>,
}

/// The settings, and all files that are needed to render documents. The files are held in memory.
#[derive(Debug)]
pub struct Project {
    /// The files by their path from the root of the project.
    files: BTreeMap<String, File>,
    /// The embedded files whose path is also that of an own file, if their entries count that no own entry overrides.
    beneath: BTreeMap<String, File>,
    settings: Settings,
    /// True if the project has a folder.
    is_own: bool,
    /// The findings for files that nobody would read.
    misnamed: Vec<Finding>,
}

impl Project {
    /// The embedded defaults, without a project folder.
    ///
    /// # Errors
    /// Returns findings if the embedded settings cannot be read. This is an error of the build.
    pub fn embedded() -> Result<Self, Vec<Finding>> {
        Self::with_overlay(BTreeMap::new(), None)
    }

    /// The project in the folder `dir`. Its files override the embedded ones, entry by entry or as a whole.
    ///
    /// # Errors
    /// Returns findings if a file of the project cannot be read, or if `rapporteur.toml` is missing or wrong.
    pub fn open(dir: &Path) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let files = overlay::read(dir, &mut findings);
        if any_error(&findings) {
            return Err(findings);
        }
        let settings = files.get(PROJECT_FILE).cloned();
        let own = files.iter().map(|(path, file)| (path.clone(), file.name.clone())).collect();
        let mut project = Self::with_overlay(files, settings)?;
        let has_file = |tag: &&&str| project.files.contains_key(&format!("locales/{tag}/locale.toml"));
        let known = project.folders("locales").iter().filter(has_file).map(|tag| (*tag).to_owned()).collect();
        let chosen = project.settings.languages.as_ref();
        let chosen: Option<Vec<&str>> = chosen.map(|tags| tags.iter().map(|tag| tag.value.as_str()).collect());
        misnamed::check(dir, &own, &known, chosen.as_deref(), &mut findings);
        project.misnamed = findings;
        Ok(project)
    }

    /// A project whose files are in memory, by their paths. `label` stands before their names in findings.
    ///
    /// # Errors
    /// Those of [`Project::open`] about the settings.
    pub(crate) fn of_files(files: &BTreeMap<String, Vec<u8>>, label: &str) -> Result<Self, Vec<Finding>> {
        let is_part = |path: &&String| {
            let hidden = path.split('/').any(|name| name.starts_with('.'));
            !hidden && !path.starts_with(&format!("{MEETINGS}/"))
        };
        let file = |path: &String, bytes: &Vec<u8>| {
            let name = format!("{label}:{path}");
            (path.clone(), File { name, bytes: Cow::Owned(bytes.clone()) })
        };
        let files: BTreeMap<_, _> =
            files.iter().filter(|(path, _)| is_part(path)).map(|(path, bytes)| file(path, bytes)).collect();
        let settings = files.get(PROJECT_FILE).cloned();
        Self::with_overlay(files, settings)
    }

    /// The project in a folder, or the embedded defaults if there is none.
    ///
    /// # Errors
    /// Those of [`Project::open`] and [`Project::embedded`].
    pub(crate) fn open_or_embedded(folder: Option<&Path>) -> Result<Self, Vec<Finding>> {
        folder.map_or_else(Self::embedded, Self::open)
    }

    fn with_overlay(overlay: BTreeMap<String, File>, settings: Option<File>) -> Result<Self, Vec<Finding>> {
        let mut files = BTreeMap::new();
        embed::<Locales>(&mut files);
        embed::<Templates>(&mut files);
        embed::<Data>(&mut files);
        let mut beneath = BTreeMap::new();
        for (path, file) in overlay {
            let by_entry = is_by_entry(&path) && files.get(&path).is_some_and(|embedded| !is_copy(&file, embedded));
            let embedded = files.insert(path.clone(), file);
            beneath.extend(embedded.filter(|_| by_entry).map(|embedded| (path, embedded)));
        }

        let mut findings = Vec::new();
        let mut project =
            Self { files, beneath, settings: Settings::default(), is_own: settings.is_some(), misnamed: Vec::new() };
        if let Some(defaults) = project.text(DEFAULT_SETTINGS, &mut findings) {
            project.settings.read(&defaults, &mut findings);
        }
        if let Some(file) = settings
            && let Some(source) = text(&file, &mut findings)
        {
            project.settings.read(&source, &mut findings);
        }
        if any_error(&findings) { Err(findings) } else { Ok(project) }
    }

    /// The project with other texts of its files, by their paths. `root` is its folder.
    ///
    /// # Errors
    /// Those of [`Project::open`] about the settings.
    pub(crate) fn with_texts(&self, root: &Path, texts: &BTreeMap<PathBuf, String>) -> Result<Self, Vec<Finding>> {
        let own = self.files.iter().filter(|(_, file)| matches!(file.bytes, Cow::Owned(_)));
        let mut files: BTreeMap<String, File> = own.map(|(path, file)| (path.clone(), file.clone())).collect();
        for (path, text) in texts {
            let name = path.display().to_string();
            let known = files.iter().find(|(_, file)| file.name == name).map(|(key, _)| key.clone());
            let below = || path.strip_prefix(root).ok().map(|path| path.display().to_string().replace('\\', "/"));
            if let Some(key) = known.or_else(below) {
                files.insert(key, File { name, bytes: Cow::Owned(text.clone().into_bytes()) });
            }
        }
        let settings = files.get(PROJECT_FILE).cloned();
        Self::with_overlay(files, settings)
    }

    /// The findings for files that nobody would read, because of their names.
    pub(crate) fn misnamed(&self) -> &[Finding] {
        &self.misnamed
    }

    /// The settings of the project. Settings that it does not have are the defaults.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The text file at a path, or `None` if there is no such file. Text that is not UTF-8 is a finding.
    pub(crate) fn text(&self, path: &str, findings: &mut Vec<Finding>) -> Option<Arc<Source>> {
        text(self.files.get(path)?, findings)
    }

    /// The text file at a path in each layer that has it, first that of the project. Entries of a later layer count only
    /// if no earlier one has them. A file that is not read by its entries is in one layer.
    pub(crate) fn layers(&self, path: &str, findings: &mut Vec<Finding>) -> Vec<LayerText> {
        let layers = [(self.files.get(path), self.is_own_file(path)), (self.beneath.get(path), false)];
        let read = |(file, is_own): (Option<&File>, bool)| Some(LayerText { source: text(file?, findings)?, is_own });
        layers.into_iter().filter_map(read).collect()
    }

    /// The text files of a folder with the extension, in all layers, first those of the project.
    pub(crate) fn layers_in(&self, folder: &str, extension: &str, findings: &mut Vec<Finding>) -> Vec<LayerText> {
        let paths: Vec<&str> =
            self.files_in(folder).map(|(path, ..)| path).filter(|path| path.ends_with(extension)).collect();
        let mut texts: Vec<LayerText> = paths.into_iter().flat_map(|path| self.layers(path, findings)).collect();
        texts.sort_by_key(|text| !text.is_own);
        texts
    }

    /// True if the file is from the project folder and is not an embedded file.
    pub(crate) fn is_own_file(&self, path: &str) -> bool {
        self.files.get(path).is_some_and(|file| matches!(file.bytes, Cow::Owned(_)))
    }

    /// The prepared form of the embedded file at a path. `None` if there is none, or if a file of the project overrides it or
    /// a part of it.
    pub(crate) fn prepared(&self, path: &str) -> Option<&'static [u8]> {
        let prepared = PREPARED.iter().find(|(of, _)| *of == path)?;
        prepared.1.file.filter(|_| !self.is_own_file(path))
    }

    /// The entries, kinds of event and rules that the project overrides.
    pub(crate) fn overridden(&self) -> Vec<Overridden> {
        if self.is_own { overridden::overridden(self) } else { Vec::new() }
    }

    /// The embedded files of a folder with the extension that a changed copy in the project stands for as a whole.
    pub(crate) fn copied_in(&self, folder: &str, extension: &str) -> Vec<Arc<Source>> {
        let is_copied = |path: &str| {
            let below = path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
            below && path.ends_with(extension) && self.is_own_file(path) && !self.beneath.contains_key(path)
        };
        embedded_texts(&is_copied)
    }

    /// True if a file in a folder, such as `locales`, is from the project folder. Meetings do not count.
    pub(crate) fn has_own_files_in(&self, folder: &str) -> bool {
        self.files_in(folder).any(|(path, ..)| self.is_own_file(path))
    }

    /// True if the project has a folder of its own, and does not consist of the embedded files only.
    pub(crate) fn is_own(&self) -> bool {
        self.is_own
    }

    /// The bytes of the file at a path, or `None` if there is no such file.
    pub(crate) fn bytes(&self, path: &str) -> Option<&[u8]> {
        Some(&self.files.get(path)?.bytes)
    }

    /// All files under a folder, sorted by path. Each item is the path, the name for findings and the bytes.
    pub(crate) fn files_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str, &'a [u8])> {
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path[folder.len()..].starts_with('/'))
            .map(|(path, file)| (path.as_str(), file.name.as_str(), &*file.bytes))
    }

    /// The path and the bytes of each file of the project folder, sorted by path.
    pub(crate) fn own_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let own = self.files.iter().filter(|(_, file)| matches!(file.bytes, Cow::Owned(_)));
        own.map(|(path, file)| (path.as_str(), &*file.bytes))
    }

    /// The names of the folders directly under a folder, sorted.
    pub(crate) fn folders(&self, folder: &str) -> BTreeSet<&str> {
        let below = |path| str::strip_prefix(path, folder)?.strip_prefix('/')?.split_once('/').map(|(name, _)| name);
        self.files.keys().filter_map(|path| below(path.as_str())).collect()
    }

    /// The conventions of a language. A `locale.toml` that is missing or wrong is a finding.
    pub(crate) fn language(&self, tag: Tag, findings: &mut Vec<Finding>) -> Option<Arc<Language>> {
        let path = format!("locales/{tag}/locale.toml");
        if !self.files.contains_key(&path) {
            let message = format!("the language {tag} has no locale.toml");
            findings.push(Finding::new(Code::UnreadableFile, message).help(format!("add {path}")));
        }
        let source = self.text(&path, findings)?;
        let writing = self.text(&format!("locales/{tag}/writing.toml"), findings);
        let mut language = read_language(tag, &source, findings)?;
        language.writing = writing.map(|source| read_writing(&source, findings)).unwrap_or_default();
        Some(Arc::new(language))
    }

    /// The languages of the project: those in the settings, or every folder of `locales/` if the settings have none.
    /// A language that does not exist or is named twice is a finding.
    pub(crate) fn languages(&self, findings: &mut Vec<Finding>) -> Vec<Tag> {
        let folders = self.folders("locales");
        let Some(chosen) = &self.settings.languages else {
            return folders.iter().filter_map(|name| tag_of(name, findings)).collect();
        };
        let mut tags = Vec::new();
        for name in chosen {
            match name.value.parse() {
                Ok(tag) if tags.contains(&tag) => {
                    let finding = Finding::new(Code::BadValue, format!("the language `{}` is named twice", name.value));
                    findings.push(finding.at(name.span.clone()).help("name it once"));
                }
                Ok(tag) if folders.contains(name.value.as_str()) => tags.push(tag),
                _ => findings.push(unknown_language(&name.value, &folders).at(name.span.clone())),
            }
        }
        tags
    }
}

/// A text file in one layer.
pub(crate) struct LayerText {
    pub source: Arc<Source>,
    /// True if the file is from the project folder, false if it is embedded.
    pub is_own: bool,
}

/// True if the file at a path is read entry by entry: messages, entries of the directory, rules of inflection.
fn is_by_entry(path: &str) -> bool {
    path.ends_with(".ftl")
        || path.ends_with("/inflection.toml")
        || (path.starts_with("data/") && path.ends_with(".toml") && path != DEFAULT_SETTINGS)
}

/// True if the file has at least half of the lines of the other one. Then it is a changed copy, and whoever deleted an entry
/// from it wants the entry to be gone.
fn is_copy(file: &File, original: &File) -> bool {
    let lines = |file: &File| -> BTreeSet<Vec<u8>> {
        let lines = file.bytes.split(|byte| *byte == b'\n').map(|line| line.trim_ascii().to_vec());
        lines.filter(|line| !line.is_empty() && !line.starts_with(b"#")).collect()
    };
    let (own, original) = (lines(file), lines(original));
    2 * own.intersection(&original).count() >= original.len()
}

/// The tag that is the name of a folder of `locales/`. A name that is spelled in another way would make a second language
/// of the same tag, so it is a finding.
fn tag_of(name: &str, findings: &mut Vec<Finding>) -> Option<Tag> {
    let tag: Option<Tag> = name.parse().ok();
    if let Some(tag) = tag.filter(|tag| tag.as_str() == name) {
        return Some(tag);
    }
    let folder = format!("locales/{name}");
    let finding =
        Finding::new(Code::UnknownLanguage, format!("the folder {folder} is not named by the tag of a language"));
    let tag: Option<Tag> = name.parse().ok();
    findings.push(finding.at(Span::named(folder)).help(match tag {
        Some(tag) => format!("name it locales/{tag}"),
        None => "name it by a tag such as en or pt-BR, or move it out of locales/".to_owned(),
    }));
    None
}

/// The finding for a language that has no folder in `locales/`. `known` has the names of the folders.
pub fn unknown_language(name: &str, known: &BTreeSet<&str>) -> Finding {
    let known: Vec<&str> = known.iter().copied().collect();
    Finding::new(Code::UnknownLanguage, format!("there is no language `{name}`"))
        .help(format!("a language is a folder of locales/; there are {}", known.join(", ")))
}

fn embed<Folder: RustEmbed>(files: &mut BTreeMap<String, File>) {
    for path in Folder::iter() {
        if let Some(file) = Folder::get(&path)
            && !path.starts_with(MEETINGS)
        {
            files.insert(path.to_string(), File { name: format!("{path}{EMBEDDED}"), bytes: file.data });
        }
    }
}

/// The embedded file at a path, also if the project has a file there.
fn embedded_text(path: &str) -> Option<Arc<Source>> {
    embedded_texts(&|known| known == path).pop()
}

/// The embedded files with these paths.
fn embedded_texts(is_wanted: &dyn Fn(&str) -> bool) -> Vec<Arc<Source>> {
    let all = Locales::iter().map(|path| (path, true)).chain(Data::iter().map(|path| (path, false)));
    let read = |(path, is_of_locale): (Cow<'static, str>, bool)| {
        let file = if is_of_locale { Locales::get(&path) } else { Data::get(&path) }?;
        text(&File { name: format!("{path}{EMBEDDED}"), bytes: file.data }, &mut Vec::new())
    };
    all.filter(|(path, _)| is_wanted(path)).filter_map(read).collect()
}

fn text(file: &File, findings: &mut Vec<Finding>) -> Option<Arc<Source>> {
    // Embedded texts are borrowed and not copied, because they are read at every start.
    let text = match &file.bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed),
        Cow::Owned(bytes) => std::str::from_utf8(bytes).map(|text| Cow::Owned(text.to_owned())),
    };
    match text {
        // Some editors begin a file with a byte order mark. It is no part of the text.
        Ok(Cow::Borrowed(text)) => {
            let path = file.name.strip_suffix(EMBEDDED).unwrap_or_default();
            let prepared =
                PREPARED.iter().find(|(of, _)| *of == path).map(|(_, prepared)| *prepared).unwrap_or_default();
            Some(Source::embedded(file.name.clone(), text.strip_prefix('\u{feff}').unwrap_or(text), prepared))
        }
        Ok(Cow::Owned(text)) => {
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            Some(Source::new(file.name.clone(), text))
        }
        Err(error) => {
            findings.push(not_utf8(&file.name, &file.bytes, error));
            None
        }
    }
}

/// The finding for a file that is not UTF-8. Its span is at the first invalid byte.
pub fn not_utf8(name: &str, bytes: &[u8], error: std::str::Utf8Error) -> Finding {
    let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    let source = Source::new(name, good.into_owned());
    let end = source.text.len();
    if let Some(what) = foreign_format(bytes) {
        let finding = Finding::new(Code::NotUtf8, format!("the file is {what}, and no plain text"));
        return finding.at(Span::named(name)).help(SAVE_AS_TEXT);
    }
    Finding::new(Code::NotUtf8, "the file is not UTF-8 text from here on")
        .at(Span::new(&source, end..end))
        .help("save the file as UTF-8")
}

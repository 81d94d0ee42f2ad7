//! Where things are: the defaults embedded in the binary, with the files of a
//! project (a folder with a `rapporteur.toml`) laid over them one by one.

mod overlay;
mod settings;

pub use settings::{Emblem, Settings};

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::diag::{Code, Finding, Place, Source, any_error};
use crate::lang::{Language, Tag, read_language};

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

/// The name of the file that makes a folder a project.
pub const PROJECT_FILE: &str = "rapporteur.toml";

/// Meetings are what is rendered, no part of the project.
const MEETINGS: &str = "data/meetings";

/// A file of the project, under a path such as `locales/az/acts.ftl`.
#[derive(Debug, Clone)]
struct File {
    /// The path as the user would type it.
    name: String,
    bytes: Cow<'static, [u8]>,
}

/// All files that make the papers, in memory, and the settings.
#[derive(Debug)]
pub struct Project {
    files: BTreeMap<String, File>,
    settings: Settings,
}

impl Project {
    /// The defaults alone.
    ///
    /// # Errors
    /// The embedded settings cannot be read: a mistake in the build.
    pub fn embedded() -> Result<Self, Vec<Finding>> {
        Self::with_overlay(BTreeMap::new(), None)
    }

    /// The folder `dir` laid over the defaults, file by file.
    ///
    /// # Errors
    /// `rapporteur.toml` or another file of the project cannot be read or is wrong.
    pub fn open(dir: &Path) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let files = overlay::read(dir, &mut findings);
        if any_error(&findings) {
            return Err(findings);
        }
        let own = files.get(PROJECT_FILE).cloned();
        Self::with_overlay(files, own)
    }

    fn with_overlay(own: BTreeMap<String, File>, settings: Option<File>) -> Result<Self, Vec<Finding>> {
        let mut files = BTreeMap::new();
        embed::<Locales>(&mut files);
        embed::<Templates>(&mut files);
        embed::<Data>(&mut files);
        files.extend(own);

        let mut findings = Vec::new();
        let mut project = Self { files, settings: Settings::default() };
        if let Some(defaults) = project.text("data/rapporteur.toml", &mut findings) {
            project.settings.read(&defaults, &mut findings);
        }
        if let Some(own) = settings
            && let Some(source) = text(&own, &mut findings)
        {
            project.settings.read(&source, &mut findings);
        }
        if any_error(&findings) { Err(findings) } else { Ok(project) }
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A text file by its path; a finding where it is not UTF-8.
    pub fn text(&self, path: &str, findings: &mut Vec<Finding>) -> Option<Arc<Source>> {
        text(self.files.get(path)?, findings)
    }

    /// Whether a file is the project's own, and none of those brought along.
    pub fn is_own(&self, path: &str) -> bool {
        self.files.get(path).is_some_and(|file| matches!(file.bytes, Cow::Owned(_)))
    }

    /// A file by its path, as bytes.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        Some(&self.files.get(path)?.bytes)
    }

    /// The files under a folder: path, name for findings, bytes; in order of path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str, &'a [u8])> {
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path[folder.len()..].starts_with('/'))
            .map(|(path, file)| (path.as_str(), file.name.as_str(), &*file.bytes))
    }

    /// The names of the folders directly under a folder, in order.
    pub fn folders(&self, folder: &str) -> BTreeSet<&str> {
        let below = |path| str::strip_prefix(path, folder)?.strip_prefix('/')?.split_once('/').map(|(name, _)| name);
        self.files.keys().filter_map(|path| below(path.as_str())).collect()
    }

    /// The conventions of a language; a finding where it has none that can be read.
    pub fn language(&self, tag: Tag, findings: &mut Vec<Finding>) -> Option<Language> {
        let path = format!("locales/{tag}/locale.toml");
        if !self.files.contains_key(&path) {
            let message = format!("the language {tag} has no locale.toml");
            findings.push(Finding::new(Code::UnreadableFile, message).help(format!("add {path}")));
        }
        let source = self.text(&path, findings)?;
        read_language(tag, &source, findings)
    }

    /// The languages of the project: those of the settings, else every folder of `locales/`.
    pub fn languages(&self, findings: &mut Vec<Finding>) -> Vec<Tag> {
        let folders = self.folders("locales");
        let Some(chosen) = &self.settings.languages else {
            return folders.iter().filter_map(|name| name.parse().ok()).collect();
        };
        let mut tags = Vec::new();
        for name in chosen {
            match name.value.parse() {
                Ok(tag) if tags.contains(&tag) => {
                    let finding = Finding::new(Code::BadValue, format!("the language `{}` is named twice", name.value));
                    findings.push(finding.at(name.place.clone()).help("name it once"));
                }
                Ok(tag) if folders.contains(name.value.as_str()) => tags.push(tag),
                _ => findings.push(unknown_language(&name.value, &folders).at(name.place.clone())),
            }
        }
        tags
    }
}

/// The finding for a language that has no folder.
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
            files.insert(path.to_string(), File { name: format!("{path} (embedded)"), bytes: file.data });
        }
    }
}

fn text(file: &File, findings: &mut Vec<Finding>) -> Option<Arc<Source>> {
    // What was brought along is not copied: it is read at every start.
    let text = match &file.bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed),
        Cow::Owned(bytes) => std::str::from_utf8(bytes).map(|text| Cow::Owned(text.to_owned())),
    };
    match text {
        Ok(text) => Some(Source::new(file.name.clone(), text)),
        Err(error) => {
            findings.push(not_utf8(&file.name, &file.bytes, error));
            None
        }
    }
}

/// The finding for bytes that are no UTF-8 text, at the first of them.
pub fn not_utf8(name: &str, bytes: &[u8], error: std::str::Utf8Error) -> Finding {
    let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    let source = Source::new(name, good.into_owned());
    let end = source.text.len();
    Finding::new(Code::NotUtf8, "the file is not UTF-8 text from here on")
        .at(Place::new(&source, end..end))
        .help("save the file as UTF-8")
}

//! The template files of a kind of document: `/<kind>/…` and `/shared/…` under one root.
//!
//! They are parsed once and used for every document of the kind.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};

use crate::diag;
use crate::diag::{Code, Finding};

/// One file of a template.
#[derive(Debug, Clone)]
pub struct TemplateFile {
    /// The path under `templates/`, such as `brief/main.typ`.
    pub path: String,
    /// The path that findings show, as the user would type it.
    pub name: String,
    pub bytes: Cow<'static, [u8]>,
    /// True if the file is of a project, and not embedded.
    pub is_own: bool,
}

/// A kind of document: its `main.typ` and all files that `main.typ` may import.
pub struct Template {
    main: FileId,
    files: HashMap<FileId, Entry>,
    /// True if at least one file is of a project.
    is_own: bool,
}

/// A file and its parsed forms, which are created on first use.
pub(super) struct Entry {
    name: String,
    bytes: Bytes,
    source: OnceLock<FileResult<Source>>,
    diag_source: OnceLock<Arc<diag::Source>>,
}

impl Template {
    /// Selects the files of `kind` from `files`: those in its own folder and in `shared/`.
    ///
    /// # Errors
    /// Returns a finding if the kind has no `main.typ`.
    pub fn new(kind: &str, files: impl IntoIterator<Item = TemplateFile>) -> Result<Self, Vec<Finding>> {
        let main_path = format!("{kind}/main.typ");
        let mut main = None;
        let mut entries = HashMap::new();
        let mut is_own = false;
        for file in files {
            let folder = file.path.split('/').next().unwrap_or_default();
            if folder != kind && folder != "shared" {
                continue;
            }
            let Some(id) = file_id(&file.path) else { continue };
            is_own |= file.is_own;
            if file.path == main_path {
                main = Some(id);
            }
            entries.insert(id, Entry::new(file.name, Bytes::new(file.bytes)));
        }
        match main {
            Some(main) => Ok(Self { main, files: entries, is_own }),
            None => Err(vec![
                Finding::new(Code::UnknownKind, format!("there is no kind of document `{kind}`"))
                    .help(format!("a kind of document is a folder with a main.typ: templates/{main_path}")),
            ]),
        }
    }

    /// The path and the bytes of each file, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (String, Bytes)> {
        let path = |id: &FileId| id.get().vpath().get_without_slash().to_owned();
        let files: BTreeMap<String, Bytes> = self.files.iter().map(|(id, entry)| (path(id), entry.bytes())).collect();
        files.into_iter()
    }

    /// The parsed Typst files (`.typ`).
    pub(super) fn sources(&self) -> impl Iterator<Item = Source> {
        let code = |id: &FileId| id.get().vpath().get_without_slash().ends_with(".typ");
        self.files.iter().filter(move |(id, _)| code(id)).filter_map(|(id, entry)| entry.source(*id).ok())
    }

    /// True if somebody has written or changed a part of it, so that no test knows what it prints.
    pub fn is_own(&self) -> bool {
        self.is_own
    }

    /// The span of its `main.typ`.
    pub fn span(&self) -> Option<diag::Span> {
        Some(diag::Span::file(&self.files.get(&self.main)?.diag_source()))
    }

    pub(super) fn main(&self) -> FileId {
        self.main
    }

    pub(super) fn file(&self, id: FileId) -> Option<&Entry> {
        self.files.get(&id)
    }

    /// True if `id` is in a folder that this template may read.
    pub(super) fn may_read(&self, id: FileId) -> bool {
        let folder = folder(id);
        matches!(id.get().root(), VirtualRoot::Project) && (folder == "shared" || folder == self::folder(self.main))
    }
}

impl Entry {
    pub(super) fn new(name: String, bytes: Bytes) -> Self {
        Self { name, bytes, source: OnceLock::new(), diag_source: OnceLock::new() }
    }

    pub(super) fn bytes(&self) -> Bytes {
        self.bytes.clone()
    }

    /// The file parsed as Typst code.
    pub(super) fn source(&self, id: FileId) -> FileResult<Source> {
        let read = || {
            let text = std::str::from_utf8(&self.bytes).map_err(|_| FileError::InvalidUtf8)?;
            // A byte order mark is not part of the text.
            Ok(Source::new(id, text.trim_start_matches('\u{feff}').into()))
        };
        self.source.get_or_init(read).clone()
    }

    /// The file as findings show it.
    pub(super) fn diag_source(&self) -> Arc<diag::Source> {
        let read = || {
            let text = String::from_utf8_lossy(&self.bytes);
            diag::Source::new(self.name.clone(), text.trim_start_matches('\u{feff}').to_owned())
        };
        Arc::clone(self.diag_source.get_or_init(read))
    }
}

/// The first folder of a path.
fn folder(id: FileId) -> &'static str {
    let path = id.get().vpath().get_without_slash();
    path.split_once('/').map_or("", |(folder, _)| folder)
}

/// The file id of a path under the template root. `None` for a path that leaves the root.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

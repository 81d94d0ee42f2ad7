//! The file system that the template of one document sees: the template files, the brief, the paper settings and the
//! emblem. Nothing else on the computer can be read.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::template::{Entry, file_id};
use super::{Attachment, Job, Typesetter};

pub(super) const BRIEF: &str = "brief.json";
pub(super) const PAPER: &str = "paper.json";
const ATTACHMENT: &str = "attachment";

/// The Typst world for one layout of one document.
pub(super) struct JobWorld<'a> {
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
    /// The files that belong to this document and not to the template.
    files: HashMap<FileId, Entry>,
}

impl<'a> JobWorld<'a> {
    /// `fit` is the step of tightening that the template applies, 0 to 3.
    pub(super) fn new(typesetter: &'a Typesetter, job: &'a Job<'a>, fit: u8) -> Self {
        let mut files = HashMap::new();
        let mut put = |path: &str, bytes: Bytes| {
            if let Some(id) = file_id(path) {
                files.insert(id, Entry::new(path.to_owned(), bytes));
            }
        };
        let mut paper = job.paper.clone();
        paper.insert("fit".into(), fit.into());
        put(BRIEF, Bytes::new(job.brief.clone()));
        put(PAPER, Bytes::from_string(serde_json::Value::Object(paper).to_string()));
        if let Some((path, bytes)) = &job.emblem {
            put(path, Bytes::new(bytes.clone()));
        }
        if let Some(attachment) = &job.attachment {
            put(ATTACHMENT, Bytes::new(attachment.bytes.clone()));
            if let Some(main) = with_attachment(job, attachment) {
                files.insert(job.template.main(), main);
            }
        }
        Self { typesetter, job, files }
    }

    pub(super) fn job(&self) -> &Job<'a> {
        self.job
    }

    pub(super) fn entry(&self, id: FileId) -> Option<&Entry> {
        self.files.get(&id).or_else(|| self.job.template.file(id))
    }

    fn find(&self, id: FileId) -> FileResult<&Entry> {
        self.entry(id).ok_or_else(|| match id.get().root() {
            VirtualRoot::Package(_) => {
                FileError::Other(Some("packages need a network; a template uses only files of the project".into()))
            }
            VirtualRoot::Project if self.job.template.may_read(id) => {
                FileError::NotFound(id.vpath().get_without_slash().into())
            }
            VirtualRoot::Project => FileError::Other(Some(
                "a template reads only its own folder, `/shared`, `/brief.json`, `/paper.json` and the emblem".into(),
            )),
        })
    }
}

impl World for JobWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.typesetter.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.typesetter.fonts.book()
    }

    fn main(&self) -> FileId {
        self.job.template.main()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.find(id)?.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Ok(self.find(id)?.bytes())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typesetter.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.job.stamp?.today()
    }
}

/// The main file with one more line, which embeds the attachment in the PDF. The line is added at the end, so that
/// the spans of findings stay correct.
fn with_attachment(job: &Job, attachment: &Attachment) -> Option<Entry> {
    let main = job.template.file(job.template.main())?.diag_source();
    let text = format!(
        "{}\n#std.pdf.attach(\"/\" + {}, read(\"/{ATTACHMENT}\", encoding: none), relationship: \"source\", \
         mime-type: {}, description: {})\n",
        main.text,
        quoted(&attachment.name),
        quoted(&attachment.media_type),
        quoted(&attachment.description),
    );
    Some(Entry::new(main.name.clone(), Bytes::from_string(text)))
}

/// A text as a string literal in Typst.
fn quoted(text: &str) -> String {
    let mut code = String::with_capacity(text.len() + 2);
    code.push('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => code.extend(['\\', char]),
            _ if char.is_control() => code.push_str(&format!("\\u{{{:x}}}", u32::from(char))),
            _ => code.push(char),
        }
    }
    code.push('"');
    code
}

//! A brief and a template become pages, pages become a PDF. The only room that
//! knows Typst.
//!
//! Never call it from inside a pool that several documents share: Typst uses rayon
//! itself, and nested stealing is slow and deep. The workers of `crew/`, each alone
//! in its pool and with a deep stack, scale.

mod errors;
mod fit;
mod fonts;
mod pages;
mod stamp;
mod template;
mod world;

#[cfg(test)]
mod tests;

pub use fonts::Fonts;
pub use pages::Pages;
pub use stamp::Stamp;
pub use template::{Template, TemplateFile};

use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use crate::diag::Finding;

/// What documents have in common: the fonts and Typst's own library, built once.
pub struct Typesetter {
    fonts: Fonts,
    library: LazyHash<Library>,
}

/// One document to typeset.
pub struct Job<'a> {
    pub template: &'a Template,
    /// The brief, read by templates as `/brief.json`.
    pub brief: Vec<u8>,
    /// The `[paper]` table of the locale, read by templates as `/paper.json`.
    pub paper: serde_json::Map<String, serde_json::Value>,
    /// Path from the template root and bytes of the letterhead's picture.
    pub emblem: Option<(String, Vec<u8>)>,
    /// Stays the same for the same document: the PDF's identifier is made of it.
    pub ident: String,
    /// The date of the file, and the only clock that templates see.
    pub stamp: Option<Stamp>,
    /// With it the PDF is A-3a, without it A-2a.
    pub attachment: Option<Attachment>,
}

/// The file that the document was made from, carried inside the PDF. Its date
/// is the stamp of the document.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// A file name without folders.
    pub name: String,
    pub bytes: Vec<u8>,
    pub media_type: String,
    pub description: String,
}

impl Typesetter {
    pub fn new(fonts: Fonts) -> Self {
        Self { fonts, library: LazyHash::new(Library::default()) }
    }

    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Typesets a document. Warnings come with the pages.
    ///
    /// # Errors
    /// Everything that is wrong with the template, or with the template and this brief.
    pub fn pages<'a>(&'a self, job: &'a Job<'a>) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
        fit::typeset(self, job)
    }

    /// Does what the first document of every process waits for: the template parsed, it and
    /// Typst's library hashed. Worth it on a thread that has nothing else to do.
    pub fn make_ready(&self, template: &Template) {
        typst::utils::hash128(&self.library);
        template.sources().for_each(|source| {
            typst::utils::hash128(&source);
        });
    }

    /// Tries whether a picture can be shown; `ending` is that of its name, `svg` or `png`.
    ///
    /// # Errors
    /// Why it cannot be, in Typst's words.
    pub fn picture(&self, ending: &str, bytes: &[u8]) -> Result<(), String> {
        let path = format!("/picture.{ending}");
        let text = format!("#set document(title: \"{path}\")\n#image(\"{path}\", alt: \"{path}\", height: 19mm)");
        let file =
            TemplateFile { path: "picture/main.typ".to_owned(), name: path.clone(), bytes: text.into_bytes().into() };
        let words = |findings: Vec<Finding>| findings.into_iter().next().map_or(String::new(), |first| first.message);
        let job = Job {
            template: &Template::new("picture", [file]).map_err(words)?,
            brief: Vec::new(),
            paper: serde_json::Map::new(),
            emblem: Some((path, bytes.to_vec())),
            ident: String::new(),
            // Any date will do: an archival PDF needs one.
            stamp: Some(Stamp { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0, offset: 0 }),
            attachment: None,
        };
        let (pages, _) = self.pages(&job).map_err(words)?;
        pages.pdf().map(drop).map_err(words)
    }
}

/// Drops what the cache has not used for the last few meetings. To be called before
/// every meeting of a batch, or the cache grows with the batch.
pub fn forget() {
    // Measured: age 2 keeps what documents share and holds memory flat.
    typst::comemo::evict(2);
}

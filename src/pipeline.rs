//! STUB, to be dropped at the merge: the shape of the pipeline without its work.

use std::path::PathBuf;
use std::sync::Arc;

use crate::diag::{Finding, Source};
use crate::project::Project;

#[derive(Debug, Clone)]
pub struct Options {
    pub languages: Option<Vec<String>>,
    pub kind: String,
    pub formats: Vec<Format>,
    pub draft: bool,
    pub attach_source: bool,
    pub font_paths: Vec<PathBuf>,
    pub epoch: Option<i64>,
    pub threads: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Pdf,
    Txt,
    Png,
    Json,
}

#[derive(Debug)]
pub struct Document {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug)]
pub struct Outcome {
    pub documents: Vec<Document>,
    pub findings: Vec<Finding>,
}

#[derive(Debug)]
pub struct Engine {
    options: Options,
}

impl Engine {
    pub fn new(project: Project, options: Options) -> Result<Engine, Vec<Finding>> {
        let mut findings = Vec::new();
        let languages: Vec<String> = project.languages(&mut findings).iter().map(|t| t.to_string()).collect();
        let folders = project.folders("locales");
        for language in options.languages.iter().flatten() {
            if !languages.contains(language) {
                findings.push(crate::project::unknown_language(language, &folders));
            }
        }
        if findings.is_empty() { Ok(Engine { options }) } else { Err(findings) }
    }

    pub fn render(&self, source: &Arc<Source>) -> Outcome {
        let findings = self.check(source);
        let mut documents = Vec::new();
        if findings.is_empty() {
            let id = crate::input::declared_id(source).map(|d| d.id).unwrap_or_default();
            for language in ["az", "en", "ru"] {
                for _ in &self.options.formats {
                    documents.push(Document { name: format!("{id}.{language}.pdf"), bytes: b"stub".to_vec() });
                }
            }
        }
        Outcome { documents, findings }
    }

    pub fn check(&self, source: &Arc<Source>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let table = crate::spanned::parse(source, &mut findings);
        let mut fields = crate::spanned::Fields::new(&table, "a meeting");
        for key in ["event", "status", "record", "issuer", "place", "issued", "sides", "proceedings", "closing"] {
            fields.optional(key);
        }
        fields.required("id", "such as \"2025-03-14-delegation\"", &mut findings);
        fields.finish(&mut findings);
        findings
    }
}

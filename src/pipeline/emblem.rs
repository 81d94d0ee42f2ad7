//! The emblem of a project: the picture of the letterhead, checked before it is used.

use std::collections::BTreeMap;

use crate::diag::{Code, Finding, catch_panic};
use crate::directory::DataReader;
use crate::project::Project;
use crate::typeset::{Typesetter, UnusablePicture};

/// The emblem, ready for templates.
pub(super) struct Emblem {
    /// The path from the template root.
    pub path: String,
    /// The alternative text by language tag.
    pub alt: BTreeMap<String, String>,
    pub bytes: Vec<u8>,
}

/// Reads the emblem of the settings. `None` if there is none, or if it cannot be used.
pub(super) fn read_emblem(
    project: &Project,
    data: &DataReader<'_>,
    typesetter: &Typesetter,
    findings: &mut Vec<Finding>,
) -> Option<Emblem> {
    let emblem = project.settings().emblem.as_ref()?;
    let wrong = |message: String| Finding::new(Code::InvalidPicture, message).at(emblem.file.span.clone());
    let path = emblem.file.value.as_str();
    let extension = path.rsplit('.').next().filter(|extension| matches!(*extension, "svg" | "png"));
    let (Some(extension), Some(bytes)) = (extension, project.bytes(path)) else {
        let finding = wrong(format!("the project has no SVG or PNG picture `{path}`"));
        findings.push(finding.help("a picture must be in data/ or templates/"));
        return None;
    };
    // Typst panics on some broken pictures.
    let tried = catch_panic(|| typesetter.check_picture(extension, bytes));
    if let Err(unusable) = tried.unwrap_or_else(|panic| Err(UnusablePicture::broken(panic.message))) {
        let finding = wrong(format!("`{path}` cannot be shown: {}", unusable.reason));
        findings.push(finding.help(unusable.help));
    }
    let texts = data.by_language(&emblem.alt, findings);
    for language in data.languages {
        if !texts.iter().any(|(other, _)| other.tag == language.tag) {
            let message = format!("the emblem has no alternative text in {language}");
            let finding = Finding::new(Code::LanguageMissing, message).at(emblem.span.clone());
            findings.push(finding.help(format!("add alt.{} = \"…\"", language.tag)));
        }
    }
    let alt = texts.into_iter().filter_map(|(language, value)| {
        let text = data.text(value, "a text", findings)?;
        Some((language.tag.to_string(), text.value))
    });
    Some(Emblem { path: format!("/emblem.{extension}"), alt: alt.collect(), bytes: bytes.to_vec() })
}

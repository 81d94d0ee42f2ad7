//! The page for reviewers as a PDF, to be printed or filed. It shows what the HTML page shows, but for the pictures of a paper,
//! which is a PDF already.

use std::borrow::Cow;

use super::model::Sheet;
use crate::diag::{Code, Finding};
use crate::typeset::{Fonts, Job, Template, TemplateFile, Typesetter};

const PRINT: &str = include_str!("print.typ");

/// The embedded file, whatever a project makes of it.
const TEXT: &str = include_str!("../../../templates/shared/text.typ");

/// Stands for a character that no font has. A reviewer must see that there is one.
const NO_GLYPH: char = '\u{fffd}';

/// The PDF. The same data gives the same bytes.
///
/// # Errors
/// The fonts cannot be read, or the template has a mistake.
pub(super) fn pdf(sheet: &Sheet) -> Result<Vec<u8>, Vec<Finding>> {
    let typesetter = Typesetter::new(Fonts::new(&[])?);
    let file = |path: &str, text: &'static str| TemplateFile {
        path: path.to_owned(),
        name: format!("{path} (embedded)"),
        bytes: Cow::Borrowed(text.as_bytes()),
        is_own: false,
    };
    let files = [file("review/main.typ", PRINT), file("shared/text.typ", TEXT)];
    let json = serde_json::to_string(sheet)
        .map_err(|error| vec![Finding::new(Code::Internal, format!("the data of the page: {error}"))])?;
    let shown = |c: char| if typesetter.fonts().covers(c) || c.is_control() { c } else { NO_GLYPH };
    let job = Job {
        template: &Template::new("review", files)?,
        brief: json.chars().map(shown).collect::<String>().into_bytes(),
        paper: serde_json::Map::new(),
        emblem: None,
        ident: "review".to_owned(),
        stamp: None,
        archival: false,
        attachment: None,
    };
    let (pages, _) = typesetter.pages(&job)?;
    pages.pdf()
}

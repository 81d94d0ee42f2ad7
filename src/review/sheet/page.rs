//! The page as one HTML file. Everything that it needs is in it, and it may load nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::{Serde, Value};
use minijinja::{Environment, context};

use super::model::Sheet;
use crate::diag::{Code, Finding};
use crate::digest::sha256;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("sheet.css");
const SCRIPT: &str = include_str!("sheet.js");

/// The page. The template engine escapes every text in it: the name of the template says that it is HTML.
///
/// # Errors
/// The template has a mistake.
pub(super) fn page(sheet: &Sheet) -> Result<String, Finding> {
    let wrong = |error: minijinja::Error| Finding::new(Code::Internal, format!("the page cannot be written: {error}"));
    let mut engine = Environment::new();
    engine.add_template("page.html", PAGE).map_err(wrong)?;
    let template = engine.get_template("page.html").map_err(wrong)?;
    let values = context! {
        sheet => Value::from(Serde(sheet)),
        style => STYLE,
        script => SCRIPT,
        style_hash => hash(STYLE),
        script_hash => hash(SCRIPT),
    };
    template.render(values).map_err(wrong)
}

/// The hash with which the page allows its own style and script, and no other.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(sha256(text.as_bytes())))
}

/// A picture as the page has it.
pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

//! The `schema` command: prints a JSON Schema for editors.

use super::exit::Exit;
use super::options::ReadOptions;
use super::reading_args::{Described, Schema};
use super::report::Report;
use super::review::{open, refused};
use crate::project::unknown_language;
use crate::review::{SchemaOf, schema};

pub(super) fn run(options: &Schema, report: &mut Report) -> Exit {
    let reading = ReadOptions { json: true, project: options.project.clone() };
    let engine = match open(&reading, report) {
        Ok(engine) => engine,
        Err(exit) => return exit,
    };
    let locales = &engine.project().locales;
    let locale = match &options.lang {
        None => locales.first(),
        Some(tag) => locales.iter().find(|locale| locale.language.tag.as_str() == tag),
    };
    let Some(locale) = locale else {
        let known = locales.iter().map(|locale| locale.language.tag.as_str()).collect();
        return refused(unknown_language(options.lang.as_deref().unwrap_or_default(), &known), report);
    };
    let of = match options.what {
        Described::Meeting => SchemaOf::Meeting,
        Described::People => SchemaOf::People,
        Described::Bodies | Described::Posts | Described::Terms => SchemaOf::Designations,
    };
    report.result(&format!("{:#}", schema(&engine, locale, of)));
    Exit::Success
}

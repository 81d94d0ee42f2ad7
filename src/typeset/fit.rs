//! Fitting: a text that runs over onto another page by a few lines is set a
//! little tighter, where that saves the page.

use typst::World;
use typst::foundations::Label;
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::errors;
use super::pages::Pages;
use super::world::JobWorld;
use super::{Job, Typesetter};
use crate::diag::Finding;

/// The label that a template puts at the end of its text.
const END: &str = "end";

/// Steps of tightening that templates know, besides 0.
const STEPS: std::ops::RangeInclusive<u8> = 1..=3;

/// A last page on which the text ends lower than this share of the page is no
/// remnant and stays: no step of tightening takes that much in.
const REMNANT: f64 = 0.33;

pub(super) fn typeset<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
    let loose = set(typesetter, job, 0)?;
    let pages = loose.0.count();
    if !remnant(&loose.0.document) {
        return Ok(loose);
    }
    // The last step first: where even that saves nothing, one attempt is all it costs.
    let Some(tightest) = saved(typesetter, job, *STEPS.end(), pages) else { return Ok(loose) };
    let looser = (*STEPS.start()..*STEPS.end()).find_map(|fit| saved(typesetter, job, fit, pages));
    Ok(looser.unwrap_or(tightest))
}

/// The document at a step, where it needs fewer pages there.
fn saved<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
    fit: u8,
    pages: usize,
) -> Option<(Pages<'a>, Vec<Finding>)> {
    set(typesetter, job, fit).ok().filter(|(tight, _)| tight.count() < pages)
}

pub(super) fn set<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
    fit: u8,
) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
    let world = JobWorld::new(typesetter, job, fit);
    let result = typst::compile::<PagedDocument>(&world as &dyn World);
    match result.output {
        Ok(document) => {
            let warnings = errors::findings(&world, &result.warnings);
            Ok((Pages { document, world }, warnings))
        }
        Err(errors) => Err(errors::findings(&world, errors.iter().chain(&result.warnings))),
    }
}

/// True where the last page of several holds so little that tightening the
/// pages before it may take it in. A template without the label is never fitted.
fn remnant(document: &PagedDocument) -> bool {
    let pages = document.pages();
    let (Some(last), 2..) = (pages.last(), pages.len()) else { return false };
    let Some(label) = Label::new(PicoStr::intern(END)) else { return false };
    let introspector = document.introspector();
    let end = introspector
        .query_label(label)
        .ok()
        .and_then(|element| element.location())
        .and_then(|location| introspector.position(location));
    end.is_some_and(|end| {
        end.page.get() == pages.len() && end.point.y.to_pt() < REMNANT * last.frame.height().to_pt()
    })
}

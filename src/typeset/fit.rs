//! Fitting: if only a few lines are on the last page, the document is set with less space, to save that page.

use typst::World;
use typst::foundations::Label;
use typst::introspection::Introspector;
use typst::layout::{Frame, FrameItem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::errors;
use super::pages::Pages;
use super::world::JobWorld;
use super::{Job, Typesetter};
use crate::diag::Finding;

/// The label that a template puts at the end of its text (`<end>`).
const END: &str = "end";

/// The steps of tightening. Step 0 is the normal layout.
const FIRST: u8 = 1;
const LAST: u8 = 3;

/// The space that the last step saves at most on a page, as a fraction of the text height.
/// The first page has more gaps between parts, so it saves more.
const SAVED_ON_FIRST_PAGE: f64 = 0.18;
const SAVED_ON_OTHER_PAGES: f64 = 0.1;

/// A last page that uses more than this fraction of the text height is never fitted.
const MAX_LAST_PAGE: f64 = 0.3;

/// Typesets a document, with the smallest step of tightening that saves a page, if there is one.
pub(super) fn typeset<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
    let loose = set(typesetter, job, 0)?;
    if !worth_fitting(&loose.0.document, job) {
        return Ok(loose);
    }
    let pages = loose.0.count();
    // Try the last step first. If it saves no page, the other steps save none either.
    let Some(tightest) = fitted(typesetter, job, LAST, pages) else { return Ok(loose) };
    let looser = (FIRST..LAST).find_map(|fit| fitted(typesetter, job, fit, pages));
    Ok(looser.unwrap_or(tightest))
}

/// Typesets the document at a step. `None` if it does not have fewer than `pages` pages.
fn fitted<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
    fit: u8,
    pages: usize,
) -> Option<(Pages<'a>, Vec<Finding>)> {
    set(typesetter, job, fit).ok().filter(|(tight, _)| tight.count() < pages)
}

/// Typesets a document at one step.
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

/// True if the last page has so little text that the pages before it may have space for it after tightening.
/// A template without the label is never fitted.
fn worth_fitting(document: &PagedDocument, job: &Job) -> bool {
    let [.., before, last] = document.pages() else { return false };
    let Some(end) = end_of_text(document) else { return false };
    let height = last.frame.height().to_pt();
    let (top, bottom) = (margin(job, "top"), height - margin(job, "bottom"));
    let text_height = bottom - top;
    // Lines that must stay together may have moved to the last page as a group. Then the page before it is not full.
    let overflow = end - top - (bottom - lowest_text(&before.frame, bottom));
    let saved = SAVED_ON_FIRST_PAGE + SAVED_ON_OTHER_PAGES * (document.pages().len() - 2) as f64;
    end - top < MAX_LAST_PAGE * text_height && overflow < saved * text_height
}

/// The end of the text, in points from the top of the last page. `None` if it is on another page or has no label.
fn end_of_text(document: &PagedDocument) -> Option<f64> {
    let introspector = document.introspector();
    let element = introspector.query_label(Label::new(PicoStr::intern(END))?).ok()?;
    let end = introspector.position(element.location()?)?;
    (end.page.get() == document.pages().len()).then(|| end.point.y.to_pt())
}

/// A margin of the page in points. A missing margin counts as 0.
fn margin(job: &Job, side: &str) -> f64 {
    let millimetres = job.paper.get("margin").and_then(|margin| margin.get(side)?.as_f64());
    millimetres.unwrap_or(0.0) * 72.0 / 25.4
}

/// The position of the lowest line of text in points from the top. Text below `bottom` is the footer and is ignored.
fn lowest_text(frame: &Frame, bottom: f64) -> f64 {
    fn walk(frame: &Frame, top: f64, bottom: f64, lowest: &mut f64) {
        for (position, item) in frame.items() {
            let y = top + position.y.to_pt();
            match item {
                // Skip rotated groups: the draft mark across the page is not a line of text.
                FrameItem::Group(group) if group.transform.is_only_translate() => {
                    walk(&group.frame, y + group.transform.ty.to_pt(), bottom, lowest);
                }
                FrameItem::Text(_) if y <= bottom => *lowest = lowest.max(y),
                _ => {}
            }
        }
    }
    let mut lowest = 0.0;
    walk(frame, 0.0, bottom, &mut lowest);
    lowest
}

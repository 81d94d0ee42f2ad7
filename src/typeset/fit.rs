//! Fitting: a text that runs over onto another page by a few lines is set a
//! little tighter, where that saves the page.

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

/// The label that a template puts at the end of its text.
const END: &str = "end";

/// Steps of tightening that templates know, besides 0.
const FIRST: u8 = 1;
const LAST: u8 = 3;

/// What the last step wins at most, in shares of a page of text: much on the
/// first page with its gaps between parts, less on those that are all lines.
const WON_ON_FIRST: f64 = 0.18;
const WON_ON_OTHERS: f64 = 0.1;

/// A last page that is fuller than this is no remnant and stays.
const REMNANT: f64 = 0.3;

pub(super) fn typeset<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
    let loose = set(typesetter, job, 0)?;
    if !worth_fitting(&loose.0.document, job) {
        return Ok(loose);
    }
    let pages = loose.0.count();
    // The last step first: where even that saves nothing, one attempt is all it costs.
    let Some(tightest) = saved(typesetter, job, LAST, pages) else { return Ok(loose) };
    let looser = (FIRST..LAST).find_map(|fit| saved(typesetter, job, fit, pages));
    Ok(looser.unwrap_or(tightest))
}

/// The document at a step, where it needs fewer pages there.
fn saved<'a>(typesetter: &'a Typesetter, job: &'a Job<'a>, fit: u8, pages: usize) -> Option<(Pages<'a>, Vec<Finding>)> {
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
fn worth_fitting(document: &PagedDocument, job: &Job) -> bool {
    let [.., before, last] = document.pages() else { return false };
    let Some(end) = end_of_text(document) else { return false };
    let height = last.frame.height().to_pt();
    let (top, bottom) = (margin(job, "top"), height - margin(job, "bottom"));
    let room = bottom - top;
    // What was moved to the last page for company's sake left room behind.
    let over = end - top - (bottom - lowest_text(&before.frame, bottom));
    let won = WON_ON_FIRST + WON_ON_OTHERS * (document.pages().len() - 2) as f64;
    end - top < REMNANT * room && over < won * room
}

/// Where the text ends on the last page, in points from its top.
fn end_of_text(document: &PagedDocument) -> Option<f64> {
    let introspector = document.introspector();
    let element = introspector.query_label(Label::new(PicoStr::intern(END))?).ok()?;
    let end = introspector.position(element.location()?)?;
    (end.page.get() == document.pages().len()).then(|| end.point.y.to_pt())
}

/// A margin of the paper in points; nothing said is none.
fn margin(job: &Job, side: &str) -> f64 {
    let millimetres = job.paper.get("margin").and_then(|margin| margin.get(side)?.as_f64());
    millimetres.unwrap_or(0.0) * 72.0 / 25.4
}

/// The lowest line of text above `bottom`, which the foot is not.
fn lowest_text(frame: &Frame, bottom: f64) -> f64 {
    fn walk(frame: &Frame, top: f64, bottom: f64, lowest: &mut f64) {
        for (position, item) in frame.items() {
            let y = top + position.y.to_pt();
            match item {
                // What is turned, such as a mark across the page, is no line of text.
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

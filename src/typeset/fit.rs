//! Fitting: if only a few lines are on the last page, the document is set with less space, to save that page.

use typst::World;
use typst::foundations::Label;
use typst::introspection::Introspector;
use typst::layout::Frame;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::errors;
use super::pages::Pages;
use super::printed::{margin, texts};
use super::world::JobWorld;
use super::{Job, Typesetter};
use crate::diag::Finding;

/// The label that a template puts at the end of its text (`<end>`).
const END: &str = "end";

/// The steps of tightening. Step 0 is the normal layout.
const FIRST: u8 = 1;
const LAST: u8 = 3;

/// What the shared parts of the templates do at each step: they reduce the line spacing and the distances by these
/// fractions. The line spacing is never less than 1.
const LINE_SPACING: f64 = 0.03;
const DISTANCES: f64 = 0.13;

/// The height of a line in the font size at a line spacing of 1.
const LINE_HEIGHT: f64 = 1.15;

/// How much more than its estimate a step may save. On 120 random meetings no document needed more.
const TOLERANCE: f64 = 1.2;

/// A last page that uses more than this fraction of the text height is never fitted.
const MAX_LAST_PAGE: f64 = 0.3;

/// A document with more pages is never fitted. A reader does not see that one page of many is saved, but the layout of all
/// of them takes time.
const MAX_PAGES: usize = 6;

/// Typesets a document, with the smallest step of tightening that saves a page, if there is one. The step is estimated
/// from the normal layout, so that one more layout is enough for most documents.
pub(super) fn typeset<'a>(
    typesetter: &'a Typesetter,
    job: &'a Job<'a>,
) -> Result<(Pages<'a>, Vec<Finding>), Vec<Finding>> {
    let loose = set(typesetter, job, 0)?;
    let Some(step) = estimated_step(&loose.0.document, job) else { return Ok(loose) };
    let pages = loose.0.count();
    // The estimate does not know which lines must stay together, so the next step gets a chance too.
    let fitted = (step..=LAST.min(step + 1)).find_map(|fit| fitted(typesetter, job, fit, pages));
    Ok(fitted.unwrap_or(loose))
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

/// The smallest step that probably saves the last page. `None` if the last page has too much text, if no step saves
/// enough space on the pages before it, or if the document is long. A template without the label is never fitted.
fn estimated_step(document: &PagedDocument, job: &Job) -> Option<u8> {
    let [others @ .., last] = document.pages() else { return None };
    if document.pages().len() > MAX_PAGES {
        return None;
    }
    let end = end_of_text(document)?;
    let height = last.frame.height().to_pt();
    let (top, bottom) = (margin(job, "top"), height - margin(job, "bottom"));
    if end - top >= MAX_LAST_PAGE * (bottom - top) {
        return None;
    }
    let lines: Vec<Vec<f64>> = others.iter().map(|page| lines(&page.frame, top, bottom)).collect();
    let lowest = lines.last()?.last().copied().unwrap_or(top);
    // Lines that must stay together may have moved to the last page as a group. Then the page before it is not full.
    let overflow = end - top - (bottom - lowest);
    let number = |key: &str| job.paper.get(key).and_then(serde_json::Value::as_f64).unwrap_or(1.0);
    let (size, spacing) = (number("font-size"), number("line-spacing"));
    let distances: Vec<f64> = lines.iter().flat_map(|lines| lines.windows(2).map(|pair| pair[1] - pair[0])).collect();
    (FIRST..=LAST).find(|step| overflow <= TOLERANCE * saved(&distances, size * LINE_HEIGHT, spacing, *step))
}

/// The space in points that a step saves, from the distances between lines. What a distance has more than that between
/// two lines of a paragraph is a distance between parts. `height` is the height of a line.
fn saved(distances: &[f64], height: f64, spacing: f64, step: u8) -> f64 {
    let step = f64::from(step);
    let line = height * spacing;
    let fewer = line - height * (spacing * (1.0 - LINE_SPACING * step)).max(1.0);
    let of_distance = |distance: &f64| match *distance {
        // Two columns of a table, or lines of a smaller font, have another distance.
        distance if distance < line => fewer * distance / line,
        distance => fewer + (distance - line) * DISTANCES * step,
    };
    distances.iter().map(of_distance).sum()
}

/// The end of the text, in points from the top of the last page. `None` if it is on another page or has no label.
fn end_of_text(document: &PagedDocument) -> Option<f64> {
    let introspector = document.introspector();
    let element = introspector.query_label(Label::new(PicoStr::intern(END))?).ok()?;
    let end = introspector.position(element.location()?)?;
    (end.page.get() == document.pages().len()).then(|| end.point.y.to_pt())
}

/// The positions of the lines of text in points from the top of the page, sorted. Text in the header and in the footer is
/// ignored.
fn lines(frame: &Frame, top: f64, bottom: f64) -> Vec<f64> {
    /// Texts with a smaller distance are in one line.
    const ONE_LINE: f64 = 2.0;
    let mut lines: Vec<f64> = texts(frame).iter().map(|text| text.line).collect();
    lines.retain(|line| (top..=bottom).contains(line));
    lines.sort_by(f64::total_cmp);
    lines.dedup_by(|one, other| *one - *other < ONE_LINE);
    lines
}

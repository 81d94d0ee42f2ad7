//! The texts that stand on the pages. It finds those that do not fit in their place: a word that has no place to break stands in the
//! margin, beyond the edge of the page or on another text. Typst does not report it.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use super::Job;
use super::fit::margin;

/// How far a text may stand in the margin, in points. Commas and hyphens at the end of a line hang out a little.
const HANGING: f64 = 6.0;

/// How far two texts of a line may stand on each other, in points.
const KERNING: f64 = 3.0;

/// The least distance of two lines, in points.
const ONE_LINE: f64 = 3.0;

/// A text on a page, in points from its left upper corner.
struct Placed<'a> {
    text: &'a str,
    line: f64,
    left: f64,
    right: f64,
}

/// The texts that are wider than their places, each with the number of its page.
pub(super) fn too_wide(document: &PagedDocument, job: &Job) -> Vec<(usize, String)> {
    let (left, right) = (margin(job, "left"), margin(job, "right"));
    let mut found = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        let mut texts = Vec::new();
        walk(&page.frame, (0.0, 0.0), &mut texts);
        texts.sort_by(|one, other| one.line.total_cmp(&other.line));
        let end = page.frame.width().to_pt() - right;
        for (at, text) in texts.iter().enumerate() {
            let beside = texts[at + 1..].iter().take_while(|other| other.line - text.line < ONE_LINE);
            let covered = |other: &&Placed| text.right.min(other.right) - text.left.max(other.left) > KERNING;
            let on_another = beside.filter(covered).map(|other| if text.left < other.left { text } else { other });
            let in_margin = text.right > end + HANGING || text.left < left - HANGING;
            let wide = on_another.chain(in_margin.then_some(text));
            found.extend(wide.map(|text| (index + 1, text.text.to_owned())));
        }
    }
    found.dedup();
    found
}

/// The texts of all pages in the order of reading, without headers and footers.
pub(super) fn body<'a>(document: &'a PagedDocument, job: &Job) -> String {
    let (top, bottom) = (margin(job, "top"), margin(job, "bottom"));
    let mut body = String::new();
    for page in document.pages() {
        let mut texts: Vec<Placed<'a>> = Vec::new();
        walk(&page.frame, (0.0, 0.0), &mut texts);
        let lines = top..=page.frame.height().to_pt() - bottom;
        body.extend(texts.iter().filter(|text| lines.contains(&text.line)).map(|text| text.text));
    }
    body
}

fn walk<'a>(frame: &'a Frame, (x, y): (f64, f64), texts: &mut Vec<Placed<'a>>) {
    for (position, item) in frame.items() {
        let (x, y) = (x + position.x.to_pt(), y + position.y.to_pt());
        match item {
            // Rotated groups are skipped: the draft mark stands across the page.
            FrameItem::Group(group) if group.transform.is_only_translate() => {
                let (tx, ty) = (group.transform.tx.to_pt(), group.transform.ty.to_pt());
                walk(&group.frame, (x + tx, y + ty), texts);
            }
            FrameItem::Text(item) => {
                let right = x + item.width().to_pt();
                texts.push(Placed { text: &item.text, line: y, left: x, right });
            }
            _ => {}
        }
    }
}

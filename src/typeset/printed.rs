//! The texts that stand on the pages. It finds those that do not fit in their place: a word that has no place to break stands in the
//! margin, beyond the edge of the page or on another text. Typst does not report it.

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use super::Job;

/// How far a text may stand in the margin, in points. Commas and hyphens at the end of a line hang out a little.
const HANGING: f64 = 6.0;

/// How far two texts of a line may stand on each other, in points.
const KERNING: f64 = 3.0;

/// The least distance of two lines, in points.
const ONE_LINE: f64 = 3.0;

/// A text on a page, in points from its left upper corner.
pub(super) struct Placed<'a> {
    item: &'a TextItem,
    pub line: f64,
    left: f64,
}

impl Placed<'_> {
    fn right(&self) -> f64 {
        self.left + self.item.width().to_pt()
    }
}

/// A margin of the page in points. A missing margin counts as 0.
pub(super) fn margin(job: &Job, side: &str) -> f64 {
    let millimetres = job.paper.get("margin").and_then(|margin| margin.get(side)?.as_f64());
    millimetres.unwrap_or(0.0) * 72.0 / 25.4
}

/// The texts that are wider than their places, each with the number of its page.
pub(super) fn too_wide(document: &PagedDocument, job: &Job) -> Vec<(usize, String)> {
    let (left, right) = (margin(job, "left"), margin(job, "right"));
    let mut found = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        let mut texts: Vec<_> = texts(&page.frame).into_iter().map(|text| (text.right(), text)).collect();
        texts.sort_by(|(_, one), (_, other)| one.line.total_cmp(&other.line));
        let end = page.frame.width().to_pt() - right;
        for (at, (end_of_text, text)) in texts.iter().enumerate() {
            let beside = texts[at + 1..].iter().take_while(|(_, other)| other.line - text.line < ONE_LINE);
            let covered = |(end_of_other, other): &&(f64, Placed)| {
                end_of_text.min(*end_of_other) - text.left.max(other.left) > KERNING
            };
            let on_another = beside.filter(covered).map(|(_, other)| if text.left < other.left { text } else { other });
            let in_margin = *end_of_text > end + HANGING || text.left < left - HANGING;
            let wide = on_another.chain(in_margin.then_some(text));
            found.extend(wide.map(|text| (index + 1, text.item.text.to_string())));
        }
    }
    found.dedup();
    found
}

/// The texts of all pages in the order of reading, without headers and footers.
pub(super) fn body(document: &PagedDocument, job: &Job) -> String {
    let (top, bottom) = (margin(job, "top"), margin(job, "bottom"));
    let mut body = String::new();
    for page in document.pages() {
        let lines = top..=page.frame.height().to_pt() - bottom;
        let texts = texts(&page.frame);
        body.extend(texts.iter().filter(|text| lines.contains(&text.line)).map(|text| text.item.text.as_str()));
    }
    body
}

/// The texts of a page in the order of reading. Those of rotated groups are left out: the draft mark across the page is not a
/// line of text.
pub(super) fn texts(frame: &Frame) -> Vec<Placed<'_>> {
    fn walk<'a>(frame: &'a Frame, (x, y): (f64, f64), texts: &mut Vec<Placed<'a>>) {
        for (position, item) in frame.items() {
            let (x, y) = (x + position.x.to_pt(), y + position.y.to_pt());
            match item {
                FrameItem::Group(group) if group.transform.is_only_translate() => {
                    let (tx, ty) = (group.transform.tx.to_pt(), group.transform.ty.to_pt());
                    walk(&group.frame, (x + tx, y + ty), texts);
                }
                FrameItem::Text(item) => texts.push(Placed { item, line: y, left: x }),
                _ => {}
            }
        }
    }
    let mut texts = Vec::new();
    walk(frame, (0.0, 0.0), &mut texts);
    texts
}

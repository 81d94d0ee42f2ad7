//! What the pages of a document must show: every item of the brief, and each text within its place.

use std::collections::BTreeSet;

use crate::brief::{Brief, Text};
use crate::diag::{Code, Finding, Span};
use crate::typeset::{Pages, Template};

/// The number of letters of a part of a text that is looked for on the pages.
const PART: usize = 12;

/// What is wrong on the pages. `whole` if the kind of document prints everything. Another kind can leave out a list, but no item of
/// a list.
pub(super) fn check(pages: &Pages<'_>, template: &Template, brief: &Brief, whole: bool) -> Vec<Finding> {
    let mut findings = too_wide(pages, brief);
    // A test knows what the embedded templates print.
    if template.is_own() {
        findings.extend(left_out(pages, template, brief, whole));
    }
    findings
}

/// The findings for the items that stand on no page.
fn left_out(pages: &Pages<'_>, template: &Template, brief: &Brief, whole: bool) -> Vec<Finding> {
    let body = letters(&pages.body());
    let printed = |text: &Text| is_printed(&letters(&text.plain()), &body);
    let mut findings = Vec::new();
    for list in lists(brief) {
        let missing: Vec<&Text> = list.iter().copied().filter(|text| !printed(text)).collect();
        if !whole && missing.len() == list.len() {
            continue;
        }
        findings.extend(missing.into_iter().map(|text| {
            let message = format!("the pages in {} do not have “{}”", brief.language, text.plain());
            let finding = Finding::new(Code::ItemLeftOut, message);
            let finding = finding.help("print every item of the brief in the template: templates/README.md lists them");
            Finding { span: template.span(), ..finding }
        }));
    }
    findings
}

/// The lists of a brief that a reader must find whole.
fn lists(brief: &Brief) -> Vec<Vec<&Text>> {
    let members = brief.participants.sides.iter().flat_map(|side| &side.members).map(|member| &member.name).collect();
    let items = brief.sections.iter().flat_map(|section| &section.items).collect();
    let actions = brief.actions.iter().flat_map(|actions| &actions.rows).flatten().collect();
    let attachments = brief.attachments.iter().flat_map(|attachments| &attachments.items).collect();
    vec![members, items, actions, attachments]
}

/// The letters and digits, in small letters: lines break between them, and a template can print capitals.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// True if the pages have the text. One of several lines can be broken by the header of a table.
fn is_printed(text: &str, body: &str) -> bool {
    /// A text with fewer parts is found whole, or not at all.
    const MANY_PARTS: usize = 6;
    if body.contains(text) {
        return true;
    }
    let letters: Vec<char> = text.chars().collect();
    let parts: BTreeSet<String> = letters.chunks_exact(PART).map(|part| part.iter().collect()).collect();
    let found = parts.iter().filter(|part| body.contains(part.as_str())).count();
    // A break is in one part.
    parts.len() >= MANY_PARTS && found + 1 >= parts.len()
}

/// The place of a printed word in the file of its text. It can have another first letter there, and another ending: then the place
/// is that of the text.
fn written(word: &str, text: &Span) -> Span {
    let first = word.chars().next().map_or(0, char::len_utf8);
    let file = &text.source.text;
    let found = file.find(&word[first..]).and_then(|at| Some(at - file[..at].chars().next_back()?.len_utf8()..at));
    found.map_or_else(|| text.clone(), |range| Span::new(&text.source, range.start..range.end + word.len() - first))
}

/// The findings for the texts that are wider than their places. Each is where its text was written.
fn too_wide(pages: &Pages<'_>, brief: &Brief) -> Vec<Finding> {
    let finding = |(page, text): (usize, String)| {
        let word = text.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
        let message = format!("“{word}” is too wide for its place on page {page} of the paper in {}", brief.language);
        let finding = Finding::new(Code::TextTooWide, message);
        let finding =
            finding.help("write it with spaces or hyphens, where the line can be broken, or in fewer letters");
        match brief.sources.iter().find(|source| source.text.contains(&word)) {
            Some(source) => finding.at(written(&word, &source.span)),
            None => finding,
        }
    };
    let mut findings: Vec<Finding> = pages.too_wide().into_iter().map(finding).collect();
    findings.dedup_by(|one, other| one.message == other.message);
    findings
}

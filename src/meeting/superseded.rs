//! Findings about the signs of a value that another finding replaces as a whole.

use std::collections::BTreeSet;

use crate::diag::{Code, Finding, Span};

/// Removes the finding that a text needs quotation marks where something else than a text is expected, and each
/// finding about signs within a value that another finding replaces.
pub(super) fn drop_superseded(findings: &mut Vec<Finding>) {
    let range = |span: &Span| (span.range.start, span.range.end);
    let mut wrong = BTreeSet::new();
    let mut replaced: Vec<(usize, usize)> = Vec::new();
    for finding in findings.iter().filter(|finding| finding.code != Code::TomlSyntax) {
        if finding.code == Code::WrongType {
            wrong.extend(finding.span.as_ref().map(range));
        }
        replaced.extend(finding.edits.iter().map(|edit| range(&edit.span)).filter(|(start, end)| start < end));
    }
    let is_replaced = |finding: &Finding| {
        let within = |(start, end): (usize, usize)| replaced.iter().any(|(from, to)| *from <= start && end <= *to);
        match finding.edits.is_empty() {
            true => finding.span.as_ref().is_some_and(|span| within(range(span))),
            false => finding.edits.iter().all(|edit| within(range(&edit.span))),
        }
    };
    findings.retain(|finding| {
        let is_wrong = finding.span.as_ref().is_some_and(|span| wrong.contains(&range(span)));
        finding.code != Code::TomlSyntax || !(is_wrong || is_replaced(finding))
    });
}

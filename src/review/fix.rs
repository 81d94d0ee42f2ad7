//! Makes the edits of findings that need no decision of a person: spaces, marks, the order of messages. Words are never
//! changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Edit, Finding, Source};

/// The findings that are corrected.
const CORRECTED: &[Code] = &[
    Code::CombiningMark,
    Code::DoubledMark,
    Code::FluentSyntax,
    Code::MessageMisplaced,
    Code::MisplacedSpace,
    Code::RecordUnused,
    Code::TypographicMark,
];

/// The text of each file with the edits made, and the number of findings that they correct. Of edits that overlap, the first one
/// is made: another run makes the others. An embedded file is not changed.
pub fn fixed(findings: &[Finding]) -> (Vec<(Arc<Source>, String)>, usize) {
    let mut by_file: BTreeMap<&str, (&Arc<Source>, Vec<&Edit>)> = BTreeMap::new();
    let mut corrected = 0;
    for finding in findings.iter().filter(|finding| CORRECTED.contains(&finding.code) && !finding.edits.is_empty()) {
        let is_free = |edit: &Edit| {
            let made = by_file.get(edit.span.source.name.as_str()).map(|(_, made)| made.as_slice()).unwrap_or_default();
            !made.iter().any(|made| made.span.overlaps_or_begins(&edit.span))
        };
        let in_one_file = finding.edits.iter().all(|edit| !edit.span.source.name.ends_with(" (embedded)"));
        if !in_one_file || !finding.edits.iter().all(is_free) {
            continue;
        }
        corrected += 1;
        for edit in &finding.edits {
            by_file.entry(&edit.span.source.name).or_insert_with(|| (&edit.span.source, Vec::new())).1.push(edit);
        }
    }
    let texts = by_file.into_values().map(|(source, mut edits)| {
        edits.sort_by_key(|edit| (edit.span.range.start, edit.span.range.end));
        let mut text = String::new();
        let mut at = 0;
        for edit in edits {
            text.push_str(&source.text[at..edit.span.range.start]);
            text.push_str(&edit.replacement);
            at = edit.span.range.end;
        }
        text.push_str(&source.text[at..]);
        (Arc::clone(source), text)
    });
    (texts.collect(), corrected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;

    #[test]
    fn edits_that_overlap_are_left_for_the_next_run() {
        let source = Source::new("a.ftl", "a = b  c\n".to_owned());
        let finding =
            |range: std::ops::Range<usize>, code: Code| Finding::new(code, "x").edit(Span::new(&source, range), " ");
        let findings = [
            finding(5..7, Code::MisplacedSpace),
            finding(6..7, Code::MisplacedSpace),
            finding(0..1, Code::RepeatedWord),
        ];
        let (texts, corrected) = fixed(&findings);
        assert_eq!((texts[0].1.as_str(), corrected), ("a = b c\n", 1));
    }
}

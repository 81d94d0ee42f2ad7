//! Whether the messages of a final paper are approved, if the project asks for that.

use std::collections::BTreeSet;

use crate::approval::{States, not_approved};
use crate::brief::Brief;
use crate::diag::Finding;

/// The findings for the messages that the papers print and that are not approved, with the messages that these refer to. Each
/// message is reported once, with the first place that asks for it.
pub(super) fn unapproved<'b>(states: &States, papers: impl Iterator<Item = &'b Brief>) -> Vec<Finding> {
    let mut found = Vec::new();
    for paper in papers {
        let mut seen = BTreeSet::new();
        for source in &paper.sources {
            for origin in &source.origins {
                let id = origin.message.split('.').next().unwrap_or_default();
                for part in states.with_parts(&paper.language, id) {
                    if seen.insert(part) {
                        let finding = not_approved(states, &paper.language, part);
                        let place = source.span.clone();
                        found.extend(finding.map(|finding| finding.related(place, "the paper needs it here")));
                    }
                }
            }
        }
    }
    found
}

//! How many findings of one file are kept. A file that is broken everywhere has a finding for every line.

use std::collections::BTreeMap;

use super::{Code, Finding, Severity, Span};

/// How many findings of one file are kept.
pub const MAX_PER_FILE: usize = 100;

/// The first findings of each file, errors before warnings, and for each file one that stands for the others.
pub fn limited(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() <= MAX_PER_FILE && findings.iter().all(|finding| finding.left_out == 0) {
        return findings;
    }
    let mut errors: BTreeMap<String, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.is_error() && finding.left_out == 0) {
        *errors.entry(file_name(finding).to_owned()).or_default() += 1;
    }
    let mut shown: BTreeMap<(String, Severity), usize> = BTreeMap::new();
    let mut left_out: BTreeMap<String, (usize, Severity)> = BTreeMap::new();
    let mut kept = Vec::new();
    for finding in findings {
        let file = file_name(&finding).to_owned();
        let before = if finding.is_error() { 0 } else { errors.get(&file).copied().unwrap_or(0) };
        let shown = shown.entry((file.clone(), finding.severity)).or_default();
        if finding.left_out == 0 && before + *shown < MAX_PER_FILE {
            *shown += 1;
            kept.push(finding);
        } else {
            let (number, severity) = left_out.entry(file).or_insert((0, finding.severity));
            *number += finding.left_out.max(1);
            *severity = finding.severity.min(*severity);
        }
    }
    kept.extend(left_out.into_iter().map(|(file, (number, severity))| more(&file, number, severity)));
    kept
}

/// The finding that stands for those of a file that are not reported. The name of the file is empty for findings without a
/// place.
pub fn more(file: &str, number: usize, severity: Severity) -> Finding {
    let mut finding = Finding::new(Code::MoreFindings, format!("{number} more errors or warnings are not shown"));
    finding.severity = severity;
    finding.left_out = number;
    if file.is_empty() { finding } else { finding.at(Span::named(file)) }
}

/// The file of a finding. Empty for a finding without a span.
fn file_name(finding: &Finding) -> &str {
    finding.span.as_ref().map_or("", |span| &span.source.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_others_is_added_up() {
        let at = |code| Finding::new(code, "x").at(Span::named("a.toml"));
        let mut findings: Vec<Finding> = (0..MAX_PER_FILE + 5).map(|_| at(Code::BadValue)).collect();
        findings.push(more("a.toml", 1000, Severity::Error));
        let once = limited(findings);
        assert_eq!((once.len(), once.last().map(|last| last.left_out)), (MAX_PER_FILE + 1, Some(1005)));
        assert_eq!(once.last().map(|last| last.code), Some(Code::MoreFindings));
        assert_eq!(limited(once.clone()), once);
    }
}

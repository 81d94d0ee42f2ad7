//! Findings about values that are still to be written: “…” in a new file. What is one gap for the author is one finding,
//! also if it is to be written in several languages.

use std::sync::Arc;

use crate::diag::{Code, Finding, Span};
use crate::lang::Language;

/// The value that `rapporteur new` writes where only the author knows what to write.
const GAP: &str = "\"…\"";

/// Gives the findings about gaps their words, and merges those about the languages of one text or of one name.
pub(super) fn merge(findings: &mut Vec<Finding>, languages: &[Arc<Language>]) {
    let (gaps, mut others): (Vec<Finding>, Vec<Finding>) = findings.drain(..).partition(is_gap);
    let mut merged: Vec<(Finding, Vec<Span>)> = Vec::new();
    for gap in gaps {
        let Some(span) = gap.span.clone() else { continue };
        let last = merged.last_mut().filter(|(first, spans)| {
            let before = spans.last();
            let is_beside = before.is_some_and(|before| are_beside(before, &span));
            first.code == Code::EmptyText && gap.code == Code::EmptyText && is_beside
        });
        match last {
            Some((_, spans)) => spans.push(span),
            None => merged.push((gap, vec![span])),
        }
    }
    others.extend(merged.into_iter().map(|(finding, spans)| to_write(finding, &spans, languages)));
    *findings = others;
}

fn is_gap(finding: &Finding) -> bool {
    finding.span.as_ref().and_then(Span::text) == Some(GAP)
}

/// True if two gaps belong to the same text or name: only its keys, braces and commas stand between them.
fn are_beside(before: &Span, span: &Span) -> bool {
    let Some(between) = span.source.text.get(before.range.end..span.range.start) else { return false };
    let code = |line: &str| line.split('#').next().unwrap_or_default().to_owned();
    let is_layout = |c: char| c.is_alphanumeric() || c.is_whitespace() || "{}=,.-…\"".contains(c);
    between.matches('\n').count() <= 1 && between.lines().all(|line| code(line).chars().all(is_layout))
}

/// The finding in the words of the author.
fn to_write(finding: Finding, spans: &[Span], languages: &[Arc<Language>]) -> Finding {
    let (code, span) = (finding.code, finding.span.clone());
    if code != Code::EmptyText {
        let key = span.as_ref().and_then(key_before).unwrap_or_else(|| "the value".to_owned());
        let help = match code {
            Code::UnknownPerson | Code::UnknownBody | Code::UnknownPost | Code::UnknownTerm => {
                Some("write an id of the directory: `rapporteur list people` shows those of people".to_owned())
            }
            _ => finding.help,
        };
        let message = format!("{key} is still to be written");
        let help = help.unwrap_or_else(|| "write the value".to_owned());
        let gap = Finding::new(code, message).help(help);
        return Finding { span, severity: finding.severity, ..gap };
    }
    let tags = spans.iter().filter_map(|span| language_before(span, languages));
    let mut named: Vec<&str> = Vec::new();
    tags.for_each(|tag| {
        if !named.contains(&tag) {
            named.push(tag)
        }
    });
    let message = match named.as_slice() {
        [] => "the text is still to be written".to_owned(),
        [one] => format!("the text is still to be written in {one}"),
        [first @ .., last] => format!("the text is still to be written in {} and {last}", first.join(", ")),
    };
    Finding { message, ..finding }
}

/// The key of the value at a span, if it stands on the same line.
fn key_before(span: &Span) -> Option<String> {
    let before = span.source.text.get(..span.range.start)?.rsplit('\n').next()?.trim_end().strip_suffix('=')?;
    let key = before.trim_end().rsplit(|c: char| !c.is_alphanumeric() && c != '-').next()?;
    (!key.is_empty()).then(|| format!("`{key}`"))
}

/// The language under which a value stands: the nearest key before it that is the tag of one.
fn language_before<'l>(span: &Span, languages: &'l [Arc<Language>]) -> Option<&'l str> {
    let before = span.source.text.get(..span.range.start)?;
    let line = before.rsplit('\n').next()?;
    let keys: Vec<&str> =
        line.split('=').map(|part| part.trim_end().rsplit([' ', '{', ',', '.', '\t']).next().unwrap_or("")).collect();
    keys.iter().rev().find_map(|key| languages.iter().map(|language| language.tag.as_str()).find(|tag| tag == key))
}

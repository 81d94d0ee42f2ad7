//! Findings that follow from another one, and are not reported beside it.

use crate::diag::{Code, Finding, Severity, Span};

/// True for a finding about the form of a text that has a finding about what it is: words in another language or in other
/// letters have no form, and neither has a placeholder.
pub(super) fn follows_from_text(finding: &Finding, about_texts: &[Finding]) -> bool {
    const CONSEQUENCES: [Code; 4] = [Code::FormDoubtful, Code::FormMissing, Code::WrongForm, Code::AlreadyInflected];
    const CAUSES: [Code; 6] = [
        Code::Markup,
        Code::WrongLanguage,
        Code::Untranslated,
        Code::Placeholder,
        Code::AlreadyInflected,
        Code::ForeignLetter,
    ];
    let Some(span) = finding.span.as_ref().filter(|_| CONSEQUENCES.contains(&finding.code)) else { return false };
    // A name that is another one in some language has no right form.
    let is_cause =
        |cause: &&Finding| CAUSES.contains(&cause.code) || finding.code == Code::FormMissing && is_typed_name(cause);
    let causes = about_texts.iter().filter(is_cause);
    let causes = causes.flat_map(|cause| cause.span.iter().chain(cause.edits.iter().map(|edit| &edit.span)));
    causes.into_iter().any(|cause| {
        cause.source.name == span.source.name
            && cause.range.start < span.range.end
            && span.range.start < cause.range.end
    })
}

/// True for a difference of names that people typed, and no function prints.
fn is_typed_name(finding: &Finding) -> bool {
    let text = finding.span.as_ref().and_then(|span| span.source.text.get(span.range.clone()));
    finding.code == Code::FactsDiffer && text.is_some_and(|text| !text.contains('$'))
}

/// True if a text that a comparison read has an error: then the comparison read something else than what is meant.
pub(super) fn has_other_error(comparison: &Finding, findings: &[Finding]) -> bool {
    let compared: Vec<&Span> = comparison.span.iter().chain(comparison.related.iter().map(|(span, _)| span)).collect();
    let overlaps = |one: &Span, other: &Span| one.range.start < other.range.end && other.range.start < one.range.end;
    // A typed name is read as it stands, also if no rule can make its forms.
    let is_typed = is_typed_name(comparison);
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && !(is_typed && finding.code == Code::FormMissing))
        .filter_map(|error| error.span.as_ref());
    errors.into_iter().any(|error| compared.iter().any(|span| overlaps(span, error)))
}

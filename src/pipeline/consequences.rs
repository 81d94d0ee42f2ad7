//! Findings that follow from another one, and are not reported beside it.

use crate::diag::{Code, Finding, Severity, Span};
use crate::lint;

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
    causes.into_iter().any(|cause| cause.overlaps(span))
}

/// True for a difference of names that people typed, and no function prints.
fn is_typed_name(finding: &Finding) -> bool {
    let text = finding.span.as_ref().and_then(Span::text);
    finding.code == Code::FactsDiffer && text.is_some_and(|text| !text.contains('$'))
}

/// True if a text that a comparison read has an error: then the comparison read something else than what is meant.
pub(super) fn has_other_error(comparison: &Finding, findings: &[Finding]) -> bool {
    let compared: Vec<&Span> = comparison.span.iter().chain(comparison.related.iter().map(|(span, _)| span)).collect();
    // A typed name is read as it stands, also if no rule can make its forms.
    let is_typed = is_typed_name(comparison);
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && !(is_typed && finding.code == Code::FormMissing))
        .filter_map(|error| error.span.as_ref());
    errors.into_iter().any(|error| compared.iter().any(|span| span.overlaps(error)))
}

/// Removes what the comparison of the languages says of texts with a mistake by which they say something else than is
/// meant: letters that only look right, a name without its letters, the number of a list, a day that does not exist.
pub(super) fn drop_facts_of_wrong_texts(findings: &mut Vec<Finding>) {
    let is_name = |span: &Span| span.text().is_some_and(|text| text.starts_with(char::is_uppercase));
    let is_cause = |finding: &&Finding| match finding.code {
        Code::FactsDiffer => false,
        Code::LettersMissing => finding.span.as_ref().is_some_and(is_name),
        code => lint::changes_facts(code),
    };
    let causes = findings.iter().filter(is_cause);
    let causes: Vec<Span> = causes.filter_map(|cause| cause.span.clone()).collect();
    let is_wrong = |span: &Span| causes.iter().any(|cause| cause.overlaps(span));
    findings.retain(|finding| {
        let compared = finding.span.iter().chain(finding.related.iter().map(|(span, _)| span));
        finding.code != Code::FactsDiffer || !compared.into_iter().any(is_wrong)
    });
}

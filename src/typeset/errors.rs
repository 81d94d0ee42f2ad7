//! Converts the errors and warnings of Typst into findings with a span in the template.

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, FileId};

use super::world::JobWorld;
use crate::diag::{Code, Finding, Span};

/// Converts all diagnostics, sorted by position and without duplicates.
pub(super) fn findings<'a>(
    world: &JobWorld,
    diagnostics: impl IntoIterator<Item = &'a SourceDiagnostic>,
) -> Vec<Finding> {
    let mut findings = diagnostics.into_iter().map(|diagnostic| finding(world, diagnostic)).collect();
    crate::diag::sort(&mut findings);
    findings
}

fn finding(world: &JobWorld, diagnostic: &SourceDiagnostic) -> Finding {
    let code = match diagnostic.severity {
        Severity::Error => Code::TemplateError,
        // The pages are those of the last attempt, so something on them is wrong.
        Severity::Warning if diagnostic.message.contains("did not converge within") => Code::TemplateError,
        Severity::Warning => Code::TemplateWarning,
    };
    let mut finding = Finding::new(code, diagnostic.message.trim_end_matches('.'));
    let mut trace = diagnostic.trace.iter().filter_map(|point| {
        let span = span(world, point.span.into())?;
        Some((span, point.v.to_string()))
    });
    finding.span = span(world, diagnostic.span)
        // A diagnostic from Typst's own library has no span in the template. The innermost call is the best place.
        .or_else(|| trace.next().map(|(span, _)| span))
        .or_else(|| whole_file(world));
    finding.related.extend(trace);
    let mut hints = Vec::new();
    for hint in &diagnostic.hints {
        match span(world, hint.span) {
            Some(span) => finding.related.push((span, hint.v.to_string())),
            // An option of Typst's own program, which this one does not have.
            None if hint.v.contains("--root") => hints.push("a template reads only the files of its own folder"),
            None => hints.push(hint.v.as_str()),
        }
    }
    if !hints.is_empty() {
        finding.help = Some(hints.join("\n"));
    }
    finding
}

fn span(world: &JobWorld, span: DiagSpan) -> Option<Span> {
    let range = world.range(span)?;
    diag_source(world, span.id()?).map(|source| Span::new(&source, range))
}

fn whole_file(world: &JobWorld) -> Option<Span> {
    use typst::World;
    diag_source(world, world.main()).map(|source| Span::file(&source))
}

fn diag_source(world: &JobWorld, id: FileId) -> Option<std::sync::Arc<crate::diag::Source>> {
    Some(world.entry(id)?.diag_source())
}

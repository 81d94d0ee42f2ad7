//! What Typst complains of, told as findings at the place in the template.

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, FileId};

use super::world::JobWorld;
use crate::diag::{Code, Finding, Place};

/// All of them, in the order of the reader, each once.
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
        Severity::Warning => Code::TemplateWarning,
    };
    let mut finding = Finding::new(code, diagnostic.message.trim_end_matches('.'));
    let mut trace = diagnostic.trace.iter().filter_map(|point| {
        let place = place(world, point.span.into())?;
        Some((place, point.v.to_string()))
    });
    finding.place = place(world, diagnostic.span)
        // A complaint from inside Typst is best told at the call that led there.
        .or_else(|| trace.next().map(|(place, _)| place))
        .or_else(|| whole_file(world));
    finding.related.extend(trace);
    let mut hints = Vec::new();
    for hint in &diagnostic.hints {
        match place(world, hint.span) {
            Some(place) => finding.related.push((place, hint.v.to_string())),
            None => hints.push(hint.v.as_str()),
        }
    }
    if !hints.is_empty() {
        finding.help = Some(hints.join("\n"));
    }
    finding
}

fn place(world: &JobWorld, span: DiagSpan) -> Option<Place> {
    let range = world.range(span)?;
    shown(world, span.id()?).map(|source| Place::new(&source, range))
}

fn whole_file(world: &JobWorld) -> Option<Place> {
    use typst::World;
    shown(world, world.main()).map(|source| Place::file(&source))
}

fn shown(world: &JobWorld, id: FileId) -> Option<std::sync::Arc<crate::diag::Source>> {
    Some(world.entry(id)?.shown())
}

//! The `plan` command: what `render` would do to each document, and why. It writes nothing.

use std::sync::Arc;

use super::batch::{Batch, BatchOptions, Planned, ToTypeset};
use super::exit::Exit;
use super::options::RunOptions;
use super::render::{check_name, open, read};
use super::report::{Report, Summary};
use crate::diag::{Finding, Source};
use crate::output::Folder;
use crate::pipeline::Rendered;

pub(super) fn run(options: RunOptions, folder: &Folder, batch: BatchOptions, report: &mut Report) -> Exit {
    let (sources, unreadable) = read(&options);
    let mut summary = Summary::new(sources.len());
    let mut report_findings = |findings: &[Finding], report: &mut Report| {
        summary.add(findings);
        report.findings(findings);
    };
    let unreadable: Vec<Finding> = unreadable.into_iter().map(|(_, finding)| finding).collect();
    report_findings(&unreadable, report);
    let opened = open(options, Some((folder, batch)), sources, report);
    report_findings(&opened.wrong, report);
    if let Some(batch) = opened.batch {
        let mut planned = batch.plan_kept(unreadable.is_empty() && opened.wrong.is_empty());
        if let Some(engine) = opened.engine {
            let to_typeset = ToTypeset::default();
            let changed: Vec<Arc<Source>> =
                opened.changed.iter().map(|index| Arc::clone(&opened.sources[*index])).collect();
            let known = Batch::note_known(batch.known(&opened.changed), &to_typeset);
            engine.render_changed(&changed, &known, |index, mut rendered: Rendered| {
                let mut findings = std::mem::take(&mut rendered.findings);
                check_name(&changed[index], &mut findings);
                planned.extend(batch.plan(opened.changed[index], &rendered, &findings, &to_typeset));
                report_findings(&findings, report);
            });
        }
        planned.sort_by(|a, b| a.document.cmp(&b.document));
        planned.dedup_by(|a: &mut Planned, b: &mut Planned| a.document == b.document && a.action == b.action);
        report.planned(&planned);
    }
    summary.exit
}

//! The `plan` command: what `render` would do to each document, and why. It writes nothing.

use std::sync::Arc;

use super::batch::{Batch, BatchOptions, Planned, ToTypeset};
use super::exit::Exit;
use super::options::RunOptions;
use super::render::{Prepared, check_name, prepare};
use super::report::Report;
use crate::diag::Source;
use crate::output::Folder;
use crate::pipeline::Rendered;

pub(super) fn run(options: RunOptions, folder: &Folder, batch: BatchOptions, report: &mut Report) -> Exit {
    let Prepared { engine, batch, meetings, is_whole, mut summary } = prepare(options, Some((folder, batch)), report);
    let Some(batch) = batch else { return summary.exit };
    let mut planned = batch.plan_kept(is_whole);
    if let Some(engine) = engine {
        let to_typeset = ToTypeset::default();
        let (indexes, sources): (Vec<usize>, Vec<Arc<Source>>) = meetings.into_iter().unzip();
        let known = Batch::note_known(batch.known(&indexes), &to_typeset);
        engine.render_changed(&sources, &known, |index, mut rendered: Rendered| {
            let mut findings = std::mem::take(&mut rendered.findings);
            check_name(&sources[index], &mut findings);
            planned.extend(batch.plan(indexes[index], &rendered, &findings, &to_typeset));
            summary.add(&findings);
            report.findings(&findings);
        });
    }
    planned.sort_by(|a, b| a.document.cmp(&b.document));
    planned.dedup_by(|a: &mut Planned, b: &mut Planned| a.document == b.document && a.action == b.action);
    report.planned(&planned);
    summary.exit
}

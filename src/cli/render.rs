//! `render` and `check`: meetings through the pipeline, and what came of them told.

use std::io;
use std::sync::Arc;

use crate::crew::in_order;
use super::exit::Exit;
use super::guard::guarded;
use super::options::Work;
use super::report::{Report, Tally};
use crate::diag::{Code, Finding, Place, Source, any_error, sort};
use crate::input::{self, DeclaredId};
use crate::output::{Folder, check_name};
use crate::pipeline::{Document, Engine, Outcome};
use crate::project::Project;

/// Renders the meetings into the folder; without one, only checks them.
pub(super) fn run(work: Work, folder: Option<&Folder>, report: &mut Report) -> Exit {
    let mut findings = Vec::new();
    let sources = input::gather(&work.inputs, &mut io::stdin(), &mut findings);
    let mut tally = Tally::new(sources.len());
    tally.add(&findings);
    tally.failed = findings.len();
    report.findings(&findings);

    let workers = work.jobs.min(sources.len()).max(1);
    let mut options = work.pipeline;
    // One meeting alone has all threads for its languages; many meetings have one each.
    options.threads = (work.jobs / workers).max(1);
    let project = match &work.project {
        Some(dir) => Project::open(dir),
        None => Project::embedded(),
    };
    let engine = match project.and_then(|project| Engine::new(&project, options)) {
        Ok(engine) => engine,
        Err(findings) => {
            report.findings(&findings);
            return tally.exit.max(Exit::of_all(&findings));
        }
    };

    let ids: Vec<_> = sources.iter().map(input::declared_id).collect();
    let duplicates = input::duplicates(&ids);
    let work = |at: usize, source: &Arc<Source>| {
        let refused = duplicates.get(&at).cloned().or_else(|| bad_name(ids[at].as_ref()));
        let outcome = guarded(|| treat(&engine, source, folder.is_some() && refused.is_none()));
        finish(outcome, refused, source)
    };
    in_order(&sources, workers, work, |_, outcome| {
        let Outcome { documents, mut findings } = outcome;
        let mut written = Vec::new();
        if let Some(folder) = folder.filter(|_| !documents.is_empty() && !any_error(&findings)) {
            let documents: Vec<_> = documents.iter().map(|Document { name, bytes }| (name.as_str(), &bytes[..])).collect();
            match folder.write(&documents) {
                Ok(paths) => written = paths,
                Err(more) => findings.extend(more),
            }
        }
        tally.add(&findings);
        tally.failed += usize::from(any_error(&findings));
        report.findings(&findings);
        written.iter().for_each(|path| report.written(path));
    });
    if folder.is_some() { report.rendered(&tally) } else { report.checked(&tally) }
    tally.exit
}

fn treat(engine: &Engine, source: &Arc<Source>, render: bool) -> Outcome {
    if render {
        engine.render(source)
    } else {
        Outcome { documents: Vec::new(), findings: engine.check(source) }
    }
}

/// The finding for an id that no file can be named after.
fn bad_name(declared: Option<&DeclaredId>) -> Option<Finding> {
    let declared = declared?;
    // The rest of the name is never what is wrong with it, but adds to its length.
    let finding = check_name(&format!("{}.sr-Cyrl.100.png", declared.id)).err()?;
    Some(finding.at(declared.place.clone()))
}

fn finish(outcome: Result<Outcome, Finding>, refused: Option<Finding>, source: &Arc<Source>) -> Outcome {
    let mut outcome = outcome.unwrap_or_else(|finding| Outcome {
        documents: Vec::new(),
        findings: vec![finding.at(Place::file(source))],
    });
    if let Some(refused) = refused {
        // Reading the meeting has told already what is wrong with the id itself.
        let told = outcome.findings.iter().any(|finding| finding.code == refused.code && finding.place == refused.place);
        if !told || refused.code == Code::DuplicateId {
            outcome.findings.push(refused);
        }
        sort(&mut outcome.findings);
    }
    outcome
}

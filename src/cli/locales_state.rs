//! The commands `locales approve`, `reject`, `accept` and `status`: who has judged which message.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::exit::Exit;
use super::locales_exchange::open;
use super::report::Report;
use super::state_args::{LocalesAccept, LocalesApprove, LocalesReject, LocalesStatus, Which};
use crate::diag::{Code, Finding, any_error, suggest};
use crate::meeting::time::{Day, Moment, Zone};
use crate::output::update;
use crate::project::{Overridden, Project, unknown_language};
use crate::review::{Decision, Originals, State, StateFile, States, not_approved};

/// The width of a full bar, in characters.
const BAR: usize = 20;

/// Approves messages. What is approved already keeps its record.
pub(super) fn approve(options: &LocalesApprove, report: &mut Report) -> Exit {
    let LocalesApprove { which, by, date, comment } = options;
    let decide = |states: &mut States, tag: &str, id: &str, today: Option<Day>| {
        let is_done = states.status(tag, id).is_none_or(|status| status.is_approved());
        let on = date.or(today);
        let decision = Decision { state: State::Approved, by: by.clone(), on, comment: comment.clone() };
        !is_done && states.decide(tag, id, &decision)
    };
    change(which, "approved", &decide, report)
}

/// Sends messages back.
pub(super) fn reject(options: &LocalesReject, report: &mut Report) -> Exit {
    let LocalesReject { which, by, date, comment } = options;
    let decide = |states: &mut States, tag: &str, id: &str, today: Option<Day>| {
        let on = date.or(today);
        states.decide(
            tag,
            id,
            &Decision { state: State::NeedsWork, by: by.clone(), on, comment: Some(comment.clone()) },
        )
    };
    change(which, "sent back", &decide, report)
}

/// Says that a change of the language of reference does not touch the other texts, and that what overrides an embedded
/// message, entry or rule stays.
pub(super) fn accept(options: &LocalesAccept, report: &mut Report) -> Exit {
    finish(&options.which, try_accept(&options.which), "accepted", report)
}

fn try_accept(which: &Which) -> Result<(Vec<StateFile>, usize), Vec<Finding>> {
    let mut findings = Vec::new();
    let mut originals = Originals::load(&Project::open_or_embedded(which.project.as_deref())?, &mut findings);
    if any_error(&findings) {
        return Err(findings);
    }
    let is_original = |id: &str| originals.overridden.iter().any(|found| found.id == id);
    let (mut files, count) = try_change(which, &is_original, &|states, tag, id, _| states.accept(tag, id))?;
    let is_wanted = |found: &Overridden| {
        let in_language = found.language.as_ref().is_none_or(|tag| which.lang.is_empty() || which.lang.contains(tag));
        in_language && (which.all || which.ids.contains(&found.id))
    };
    let count = count + originals.accept(&is_wanted);
    files.extend(originals.changed_file());
    Ok((files, count))
}

/// Changes the record of a message in a language. The last argument is today. Returns whether there was something to change.
type Change<'c> = &'c dyn Fn(&mut States, &str, &str, Option<Day>) -> bool;

/// Changes the records of messages, and writes the files.
fn change(which: &Which, done: &str, change: Change<'_>, report: &mut Report) -> Exit {
    finish(which, try_change(which, &|_| false, change), done, report)
}

/// Writes the files, and says how many records have changed.
fn finish(
    which: &Which,
    changed: Result<(Vec<StateFile>, usize), Vec<Finding>>,
    done: &str,
    report: &mut Report,
) -> Exit {
    match changed {
        Ok((files, count)) => {
            let root = which.project.as_deref().unwrap_or(Path::new(""));
            let exit = write_states(root, files, report);
            report.note(&format!("{count} {} {done}", if count == 1 { "text" } else { "texts" }));
            exit
        }
        Err(findings) => refused(&findings, report),
    }
}

/// Writes changed files into a project.
pub(super) fn write_states(root: &Path, files: Vec<StateFile>, report: &mut Report) -> Exit {
    let mut exit = Exit::Success;
    for StateFile { path, text } in files {
        let path = root.join(path);
        match update(&path, text.as_bytes()) {
            Ok(()) => report.written(&path),
            Err(finding) => exit = exit.max(refused(&[finding], report)),
        }
    }
    exit
}

/// The changed files, and the number of changed records. `is_other` says whether an id is that of something else than a
/// message.
fn try_change(
    which: &Which,
    is_other: &dyn Fn(&str) -> bool,
    change: Change<'_>,
) -> Result<(Vec<StateFile>, usize), Vec<Finding>> {
    if which.project.is_none() {
        let finding = Finding::new(Code::CannotWrite, "there is no project whose messages could be judged");
        let help = "call the command in the folder of a project; `rapporteur new --project DIR` creates one";
        return Err(vec![finding.help(help)]);
    }
    let (mut states, today) = load(which.project.as_deref())?;
    let tags = languages(&states, &which.lang)?;
    let is_known = |id: &str| tags.iter().any(|tag| states.status(tag, id).is_some());
    let ids: Vec<String> = match which.all {
        true => states.all_ids().into_iter().filter(|id| is_known(id)).map(str::to_owned).collect(),
        false => which.ids.clone(),
    };
    let is_unknown = |id: &&String| !is_known(id) && !is_other(id);
    let findings: Vec<Finding> = ids.iter().filter(is_unknown).map(|id| unknown(id, &tags, &states)).collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut count = 0;
    for tag in &tags {
        for id in &ids {
            count += usize::from(change(&mut states, tag, id, today));
        }
    }
    Ok((states.changed_files(), count))
}

/// The finding for an id that no message has. The id of an act or a phrase is not the one of its message.
fn unknown(id: &str, tags: &[String], states: &States) -> Finding {
    let finding = Finding::new(Code::UnknownId, format!("no message in {} has the id `{id}`", tags.join(", ")));
    let known = || tags.iter().flat_map(|tag| states.ids(tag));
    let prefixed =
        known().find(|known| ["act-", "phrase-"].iter().any(|prefix| known.strip_prefix(prefix) == Some(id)));
    match prefixed.or_else(|| suggest(id, known())) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding
            .help("`rapporteur list messages` lists the ids; those of acts and phrases begin with act- and phrase-"),
    }
}

/// The states of a project, and the day of today in its zone.
fn load(folder: Option<&Path>) -> Result<(States, Option<Day>), Vec<Finding>> {
    let (project, engine) = open(folder)?;
    let mut findings = Vec::new();
    let states = States::load(&project, engine.project(), &mut findings);
    let states = states.filter(|_| !any_error(&findings)).ok_or(findings)?;
    Ok((states, today(engine.project().zone)))
}

fn today(zone: Zone) -> Option<Day> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Moment::from_unix(seconds.try_into().ok()?)?.in_zone(zone).day)
}

/// The tags that the options name, or all.
fn languages(states: &States, wanted: &[String]) -> Result<Vec<String>, Vec<Finding>> {
    let known: Vec<&str> = states.languages().collect();
    let findings: Vec<Finding> = wanted
        .iter()
        .filter(|tag| !known.contains(&tag.as_str()))
        .map(|tag| unknown_language(tag, &known.iter().copied().collect()))
        .collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    let is_wanted = |tag: &&&str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == **tag);
    Ok(known.iter().filter(is_wanted).map(|tag| (*tag).to_owned()).collect())
}

/// The number of messages of a language in each state.
#[derive(Debug, Default, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
struct Counts {
    language: String,
    messages: usize,
    approved: usize,
    needs_work: usize,
    new: usize,
    stale: usize,
    changed: usize,
}

impl Counts {
    fn of(states: &States, tag: &str) -> Self {
        let mut counts = Self { language: tag.to_owned(), ..Self::default() };
        for status in states.ids(tag).filter_map(|id| states.status(tag, id)) {
            counts.messages += 1;
            *match status.word() {
                "approved" => &mut counts.approved,
                "needs-work" => &mut counts.needs_work,
                "stale" => &mut counts.stale,
                "changed" => &mut counts.changed,
                _ => &mut counts.new,
            } += 1;
        }
        counts
    }

    /// The share of approved messages as a bar. It is full only if all are.
    fn bar(&self) -> String {
        let share = |of: usize| self.approved * of / self.messages.max(1);
        format!("{}{}  {} %", "█".repeat(share(BAR)), "░".repeat(BAR - share(BAR)), share(100))
    }
}

/// Prints how many messages of each language are in which state.
pub(super) fn status(options: &LocalesStatus, report: &mut Report) -> Exit {
    let loaded = load(options.project.as_deref());
    let loaded = loaded.and_then(|(states, _)| Ok((languages(&states, &options.lang)?, states)));
    let (tags, states) = match loaded {
        Ok(loaded) => loaded,
        Err(findings) => return refused(&findings, report),
    };
    let mut findings = Vec::new();
    if options.require.is_some() {
        for tag in &tags {
            findings.extend(states.ids(tag).filter_map(|id| not_approved(&states, tag, id)));
        }
    }
    crate::diag::sort(&mut findings);
    report.findings(&findings);
    let counts: Vec<Counts> = tags.iter().map(|tag| Counts::of(&states, tag)).collect();
    match options.json {
        // Serialising strings and numbers cannot fail.
        true => counts.iter().for_each(|counts| report.result(&serde_json::to_string(counts).unwrap_or_default())),
        false => report.result(&table(&counts)),
    }
    Exit::of_all(&findings)
}

fn table(counts: &[Counts]) -> String {
    let width = counts.iter().map(|counts| counts.language.len()).max().unwrap_or(0);
    let mut lines = vec![format!("{:width$}  messages  approved  needs work    new  stale  changed", "")];
    lines.extend(counts.iter().map(|counts| {
        let Counts { language, messages, approved, needs_work, new, stale, changed } = counts;
        let bar = counts.bar();
        format!(
            "{language:width$}  {messages:8}  {approved:8}  {needs_work:10}  {new:5}  {stale:5}  {changed:7}  {bar}"
        )
    }));
    lines.join("\n")
}

fn refused(findings: &[Finding], report: &mut Report) -> Exit {
    report.findings(findings);
    Exit::of_all(findings)
}

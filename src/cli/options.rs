//! Interprets the command line, together with the environment variables, the current folder and the terminal. Only
//! this module and `style` read these.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap::error::ErrorKind;
use clap_complete::Shell;

use super::args::{self, Args, Command, Exported};
use super::batch::BatchOptions;
use super::exchange_args::{LocalesExport, LocalesImport, LocalesPseudo};
use super::locales_options::{self, LocalesCheck};
use super::output_args::{ManifestCommand, OutputArgs, Package, Verify};
use super::reading_args::{self, Listed, Schema};
use super::report_args::Following;
use super::review_args::LocalesReview;
use super::shard::Shard;
use super::state_args::{LocalesAccept, LocalesApprove, LocalesDiff, LocalesReject, LocalesStatus};
use super::style::OutputStyle;
use crate::diag::{Code, suggest};
use crate::directory::valid_id;
use crate::grammar::Gender;
use crate::input::Input;
use crate::locale::{Hints, TextKind};
use crate::output::{Folder, invalid_name_reason};
use crate::pipeline;
use crate::project::PROJECT_FILE;
use crate::scheduler::available_workers;
use crate::spanned::{Reading, read_date};

/// The command to perform.
#[derive(Debug)]
pub(super) enum Task {
    Render(RunOptions, Folder, BatchOptions),
    Plan(RunOptions, Folder, BatchOptions),
    Merge(Vec<PathBuf>, Folder),
    Package(Package),
    Verify(Verify),
    Check(RunOptions),
    Explain(Option<Code>),
    Decline(Decline),
    List { what: Listed, languages: Vec<String>, reading: ReadOptions },
    Find(String, ReadOptions),
    Suggest(Suggest),
    Schema(Schema),
    Show(String, ReadOptions),
    LocalesCheck(LocalesCheck),
    LocalesExport(LocalesExport),
    LocalesImport(LocalesImport),
    LocalesPseudo(LocalesPseudo),
    LocalesReview(LocalesReview),
    LocalesApprove(LocalesApprove),
    LocalesReject(LocalesReject),
    LocalesAccept(LocalesAccept),
    LocalesStatus(LocalesStatus),
    LocalesDiff(LocalesDiff),
    Export { what: Exported, folder: PathBuf },
    NewMeeting { path: PathBuf, id: String, event: String, project: Option<PathBuf> },
    NewProject { folder: PathBuf, with: Vec<args::Exported> },
    Completions(Shell),
    Man(PathBuf),
}

/// The options of `render` and `check`.
#[derive(Debug)]
pub(super) struct RunOptions {
    pub inputs: Vec<Input>,
    /// The folder of the project. If it is `None`, the files of the run decide.
    pub project: Option<PathBuf>,
    pub pipeline: pipeline::Options,
    pub following: Following,
}

/// The options of `list`, `find` and `show`.
#[derive(Debug)]
pub(super) struct ReadOptions {
    pub json: bool,
    pub project: Option<PathBuf>,
}

/// The options of `suggest`.
#[derive(Debug)]
pub(super) struct Suggest {
    pub meetings: Vec<Input>,
    /// Meetings, folders and TMX files.
    pub from: Vec<PathBuf>,
    pub write: bool,
    pub json: bool,
    pub project: Option<PathBuf>,
}

/// The options of `decline`.
#[derive(Debug)]
pub(super) struct Decline {
    pub input: DeclineInput,
    pub lang: String,
    pub hints: Hints,
    pub kind: TextKind,
    /// Show only this case. If it is `None`, show all cases.
    pub case: Option<String>,
    pub json: bool,
    pub project: Option<PathBuf>,
}

impl Decline {
    /// True if the form in this case is to be shown.
    pub(super) fn shows(&self, case: &str) -> bool {
        self.case.as_ref().is_none_or(|wanted| wanted == case)
    }
}

/// Texts from the command line, or a table of texts.
#[derive(Debug)]
pub(super) enum DeclineInput {
    Texts(Vec<String>),
    Table(Input),
}

/// Converts the arguments into a command and an output style.
///
/// # Errors
/// An argument or an environment variable has an invalid value.
pub(super) fn resolve(args: Args) -> Result<(Task, OutputStyle), clap::Error> {
    let style = OutputStyle::of(&args);
    let task = match args.command {
        Command::Render(render) => {
            let (options, folder, batch) = render_options("render", render)?;
            Task::Render(options, folder, batch)
        }
        Command::Plan(plan) => {
            let (options, folder, batch) = render_options("plan", plan.render)?;
            Task::Plan(options, folder, BatchOptions { dry: true, ..batch })
        }
        Command::Verify(verify) => Task::Verify(verify),
        Command::Package(package) => Task::Package(package),
        Command::Manifest(ManifestCommand::Merge(merge)) => Task::Merge(merge.folders, Folder::new(merge.out)),
        Command::Check(check) => Task::Check(run_options("check", check.common)?),
        Command::Decline(args) => Task::Decline(decline(args)?),
        Command::Explain(explain) => Task::Explain(explain.code.map(|name| code(&name)).transpose()?),
        Command::List(list) => {
            Task::List { what: list.what, languages: distinct(list.lang), reading: read_options(list.reading) }
        }
        Command::Find(find) => {
            let text = with_plain_blanks(&find.text.join(" "));
            if text.is_empty() {
                return Err(usage("find", "the text is empty"));
            }
            Task::Find(text, read_options(find.reading))
        }
        Command::Suggest(suggest) => Task::Suggest(suggest_options(suggest)),
        Command::Schema(schema) => {
            let project = schema.project.or_else(nearest_project);
            Task::Schema(Schema { project, ..schema })
        }
        Command::Show(show) => Task::Show(show.id, read_options(show.reading)),
        Command::Locales(locales) => locales_options::resolve(locales),
        Command::Export(export) => Task::Export { what: export.what, folder: export.folder },
        Command::New(new) => match (new.meeting, new.project) {
            (_, Some(folder)) => Task::NewProject { folder, with: distinct(new.with) },
            (Some(meeting), None) => new_meeting(meeting, new.event)?,
            (None, None) => return Err(usage("new", "give the id of the new meeting")),
        },
        Command::Completions(completions) => Task::Completions(completions.shell),
        Command::Man(man) => Task::Man(man.folder),
    };
    Ok((task, style))
}

/// The options of `render` and `plan`.
fn render_options(command: &str, render: args::Render) -> Result<(RunOptions, Folder, BatchOptions), clap::Error> {
    let formats = distinct(render.format.into_iter().map(format));
    if render.attach_source && !formats.contains(&pipeline::Format::Pdf) {
        return Err(usage(command, "--attach-source needs a PDF; add pdf to --format"));
    }
    let mut options = run_options(command, render.common)?;
    options.pipeline.formats = formats;
    options.pipeline.attach_source = render.attach_source;
    let OutputArgs { force, adopt, prune, remove_stale, shard, depfile } = render.output;
    let variable = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    let shard = shard.map(|shard| Shard::read(&shard, &variable)).transpose();
    let shard = shard.map_err(|message| usage(command, message))?;
    let batch = BatchOptions { dry: false, force, adopt, prune, remove_stale, shard, depfile };
    Ok((options, Folder::new(render.out), batch))
}

fn read_options(args: reading_args::Reading) -> ReadOptions {
    ReadOptions { json: args.json, project: args.project.or_else(nearest_project) }
}

fn suggest_options(args: reading_args::Suggest) -> Suggest {
    let reading_args::Suggest { meetings, from, write, reading } = args;
    let project = reading.project.or_else(|| meetings.first().map_or_else(nearest_project, |first| project_of(first)));
    let meetings = meetings.into_iter().map(Input::Path).collect();
    Suggest { meetings, from, write, json: reading.json, project }
}

fn decline(args: args::Decline) -> Result<Decline, clap::Error> {
    let gender = args.gender.map(|name| {
        gender(&name).ok_or_else(|| usage("decline", format!("--gender must be m, f, n or p, not `{name}`")))
    });
    let kinds = || TextKind::names().collect::<Vec<_>>().join(", ");
    let kind = TextKind::from_name(&args.kind)
        .ok_or_else(|| usage("decline", format!("--kind must be one of {}, not `{}`", kinds(), args.kind)))?;
    let texts: Vec<String> = args.texts.iter().map(|text| with_plain_blanks(text)).collect();
    if texts.iter().any(String::is_empty) {
        return Err(usage("decline", "a text is empty"));
    }
    let one_word = args.sounds.is_some() || args.rule.is_some() || args.animate.is_some() || !args.inflected.is_empty();
    if one_word && kind == TextKind::Person {
        let message = "--sounds, --inflected, --rule and --animate need a --kind other than person, such as surname";
        return Err(usage("decline", message));
    }
    Ok(Decline {
        input: args.from.map_or(DeclineInput::Texts(texts), |path| DeclineInput::Table(input(path))),
        lang: args.lang,
        hints: Hints {
            gender: gender.transpose()?,
            animate: args.animate,
            sounds: args.sounds,
            inflected: args.inflected,
            rule: args.rule,
            family_first: args.family_first,
        },
        kind,
        case: args.case,
        json: args.json,
        project: args.project.or_else(nearest_project),
    })
}

/// The text with one plain space between its words, wherever it was typed or copied.
pub(super) fn with_plain_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Parses the name of a gender, or its first letter.
pub(super) fn gender(name: &str) -> Option<Gender> {
    let full = Gender::NAMES.iter().find(|full| **full == name || full[..1] == *name);
    full.and_then(|name| Gender::from_name(name))
}

/// Parses a path. `-` is standard input.
fn input(path: PathBuf) -> Input {
    if path.as_os_str() == OsStr::new("-") { Input::Stdin } else { Input::Path(path) }
}

/// The options that `render` and `check` share.
fn run_options(command: &str, common: args::Common) -> Result<RunOptions, clap::Error> {
    let languages = distinct(common.lang.into_iter().map(|tag| tag.trim().to_owned()));
    if languages.iter().any(String::is_empty) {
        return Err(usage(command, "--lang has an empty language"));
    }
    Ok(RunOptions {
        inputs: common.paths.into_iter().map(input).collect(),
        project: common.project,
        pipeline: pipeline::Options {
            languages,
            kind: common.kind,
            formats: vec![pipeline::Format::Pdf],
            draft: common.draft,
            deny_warnings: common.deny_warnings,
            attach_source: false,
            font_paths: common.font_path,
            epoch: epoch(command)?,
            jobs: common.jobs.map_or_else(available_workers, usize::from),
        },
        following: common.following,
    })
}

fn format(format: args::Format) -> pipeline::Format {
    match format {
        args::Format::Pdf => pipeline::Format::Pdf,
        args::Format::Txt => pipeline::Format::Txt,
        args::Format::Png => pipeline::Format::Png,
        args::Format::Json => pipeline::Format::Json,
    }
}

/// Removes duplicates and keeps the order.
fn distinct<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut result = Vec::new();
    for item in items {
        if !result.contains(&item) {
            result.push(item);
        }
    }
    result
}

/// The value of `SOURCE_DATE_EPOCH`, in seconds since 1970. `None` if the variable is not set.
fn epoch(command: &str) -> Result<Option<i64>, clap::Error> {
    let Some(value) = env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let moment = value.to_str().and_then(|value| value.parse().ok());
    match moment.filter(|moment| pipeline::EPOCHS.contains(moment)) {
        Some(moment) => Ok(Some(moment)),
        None => {
            let value = value.to_string_lossy();
            let message = format!("SOURCE_DATE_EPOCH must be a number of seconds since 1970, not `{value}`");
            Err(usage(command, message))
        }
    }
}

/// The nearest folder with a `rapporteur.toml`, from the current folder upwards.
///
/// The path is relative to the current folder, because findings show it.
pub(super) fn nearest_project() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let depth = here.ancestors().position(|folder| folder.join(PROJECT_FILE).is_file())?;
    Some(std::iter::repeat_n("..", depth).collect())
}

/// The nearest folder with a `rapporteur.toml`, from a file upwards. If there is none, the nearest one from the current
/// folder upwards, which is also the project of standard input.
///
/// The path is written as the path of the file is, as far as possible, because findings show it.
pub(super) fn project_of(file: &Path) -> Option<PathBuf> {
    let is_project = |folder: &Path| folder.join(PROJECT_FILE).is_file();
    let Ok(real) = file.canonicalize() else { return nearest_project() };
    let Some(root) = real.ancestors().skip(1).find(|folder| is_project(folder)) else { return nearest_project() };
    let is_root = |folder: &Path| folder.canonicalize().is_ok_and(|folder| folder == root);
    if let Some(near) =
        nearest_project().filter(|near| is_root(if near.as_os_str().is_empty() { Path::new(".") } else { near }))
    {
        return Some(near);
    }
    let written = file.ancestors().skip(1).find(|folder| !folder.as_os_str().is_empty() && is_root(folder));
    Some(written.map_or_else(|| root.to_owned(), Path::to_owned))
}

/// Parses the code of a finding. Accepts the form that findings show, such as `error[unknown-key]`.
fn code(name: &str) -> Result<Code, clap::Error> {
    let bare = name.trim().trim_start_matches("error[").trim_start_matches("warning[").trim_end_matches(']');
    bare.to_lowercase().parse().map_err(|()| {
        let near = match suggest(bare, Code::ALL.iter().map(|code| code.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`rapporteur explain` lists all".to_owned(),
        };
        usage("explain", format!("there is no code `{name}`; {near}"))
    })
}

/// The task for `new` with a file name or an id. The id must be valid for a meeting and for a file name.
fn new_meeting(named: PathBuf, event: String) -> Result<Task, clap::Error> {
    let is_file = named.extension() == Some(OsStr::new("toml"));
    let stem = if is_file { named.file_stem() } else { Some(named.as_os_str()) };
    let id = stem.and_then(OsStr::to_str).unwrap_or_default().to_owned();
    if !valid_id(&id) || invalid_name_reason(&id).is_some() {
        let message =
            "the id of a meeting has only small letters a to z, digits and hyphens, such as 2025-03-14-delegation";
        return Err(usage("new", message));
    }
    let day = id.get(..10).filter(|day| day.split('-').map(str::len).eq([4, 2, 2]));
    if let Some(day) = day.filter(|day| read_date(day).is_some_and(|read| read != Reading::Date((*day).to_owned()))) {
        return Err(usage("new", format!("the id begins with {day}, and there is no such day")));
    }
    if is_file {
        return Ok(Task::NewMeeting { path: named, id, event, project: nearest_project() });
    }
    let project = nearest_project();
    let folder = project.as_ref().map(|project| project.join("data/meetings")).unwrap_or_default();
    Ok(Task::NewMeeting { path: folder.join(format!("{id}.toml")), id, event, project })
}

/// A usage error of a subcommand, formatted like the errors of clap.
fn usage(command: &str, message: impl std::fmt::Display) -> clap::Error {
    let mut root = Args::command();
    root.build();
    if let Some(command) = root.find_subcommand_mut(command) {
        return command.error(ErrorKind::ValueValidation, message);
    }
    root.error(ErrorKind::ValueValidation, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_checks_the_id() {
        for good in ["2025-03-14-delegation", "notes/a-b.toml"] {
            assert!(new_meeting(good.into(), "meeting".to_owned()).is_ok(), "{good}");
        }
        for bad in ["2025-02-30-x", "2025-13-01", "My Meeting", "../x", "", ".toml", "con", "-x", "ə", "notes/A.toml"]
        {
            assert!(new_meeting(bad.into(), "meeting".to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_code_is_accepted_as_findings_show_it() {
        assert_eq!(code("error[unknown-key]").ok(), Some(Code::UnknownKey));
        assert_eq!(code("Unknown-Key").ok(), Some(Code::UnknownKey));
        assert!(code("unkown-key").unwrap_err().to_string().contains("did you mean `unknown-key`?"));
    }

    #[test]
    fn duplicates_are_removed() {
        assert_eq!(distinct(["az", "ru", "az"]), ["az", "ru"]);
    }
}

//! Loads a project: everything that does not depend on a meeting.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::Options;
use super::consequences::drop_facts_of_wrong_texts;
use super::emblem::{Emblem, read_emblem};
use super::indexes::Indexes;
use crate::brief::Hyphenation;
use crate::diag::{Code, Finding, Source, Span, any_error};
use crate::directory::{DataReader, Directory, Entries, KINDS};
use crate::lang::{Language, Tag};
use crate::lint::{self, DirectoryWords, Named, Names, SameFacts};
use crate::locale::{Locale, check_parity, compare_variants, event_wordings, is_reserved};
use crate::meeting::time::Zone;
use crate::meeting::{self, ActShape, PhraseShape};
use crate::project::{Project, unknown_language};
use crate::scheduler::Workers;
use crate::spanned;
use crate::typeset::{Template, TemplateFile, Typesetter};

/// The languages and the directory of a project.
pub(crate) struct LoadedProject {
    /// The languages of the project, in order.
    pub languages: Vec<Arc<Language>>,
    /// Every language that has a folder, also those that the project does not use.
    pub known: BTreeSet<Tag>,
    pub directory: Directory,
    /// In the order of `languages`, like `locales`.
    pub hyphenation: Vec<Hyphenation>,
    /// In the order of `languages`.
    pub locales: Vec<Locale>,
    pub acts: BTreeMap<String, ActShape>,
    pub phrases: BTreeMap<String, PhraseShape>,
    /// False if acts and phrases may be missing because a locale has errors.
    pub complete: bool,
    /// The kinds of event of the acts and phrases that have no wording for every kind.
    pub events: BTreeMap<String, BTreeSet<String>>,
    /// The marks that the languages print before a reference number.
    pub number_marks: Vec<String>,
    pub zone: Zone,
    pub(super) emblem: Option<Emblem>,
    /// True if every page shows the id of its document.
    pub print_id: bool,
    /// The languages of the documents, as indexes of `locales`.
    pub selected: Vec<usize>,
    /// See [`LoadedProject::names`].
    names: OnceLock<Vec<Names>>,
    pub words: DirectoryWords,
}

/// What is read before everything else.
enum First<'a> {
    /// Parses the template. Otherwise the first document would have to wait for this.
    Template(&'a Template),
    /// The other parts are read with the languages.
    Language(&'a Tag),
}

/// A part of the project that is read independently of the others.
enum Task<'a> {
    Locale(&'a Arc<Language>),
    /// A kind of entry of the directory, as its number in [`KINDS`].
    Entries(usize),
    Emblem,
}

impl Task<'_> {
    /// The number of bytes to read. Zero for a quick part.
    fn size(&self, project: &Project) -> usize {
        match self {
            Task::Locale(language) => {
                project.files_in(&format!("locales/{}", language.tag)).map(|(.., bytes)| bytes.len()).sum()
            }
            Task::Entries(kind) => {
                let folder = format!("data/{}", KINDS[*kind]);
                let files = project.files_in("data").filter(|(path, ..)| path.starts_with(&folder));
                files.map(|(.., bytes)| bytes.len()).sum()
            }
            Task::Emblem => 0,
        }
    }
}

/// The result of a task.
enum Part {
    Locale(Box<Locale>),
    Entries(usize, Entries),
    Emblem(Option<Emblem>),
}

impl AsRef<[Locale]> for LoadedProject {
    fn as_ref(&self) -> &[Locale] {
        &self.locales
    }
}

impl LoadedProject {
    /// Reads everything. `template` is `None` if no pages are typeset.
    ///
    /// Adds all findings that do not depend on a meeting. What is returned in spite of errors can check meetings, but
    /// not render them. `None` if there is nothing to check them with.
    pub fn load(
        project: &Project,
        options: &Options,
        typesetter: &Typesetter,
        template: Option<&Template>,
        workers: &Workers,
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        findings.extend(project.misnamed().iter().cloned());
        let tags = project.languages(findings);
        let expected = tags.len();
        let read_first = |task: &First| {
            let mut findings = Vec::new();
            let language = match task {
                First::Language(tag) => project.language((*tag).clone(), &mut findings),
                First::Template(template) => {
                    typesetter.warm_up(template);
                    None
                }
            };
            (language, findings)
        };
        let mut languages: Vec<Arc<Language>> = Vec::new();
        let first = template.map(First::Template).into_iter();
        let first: Vec<First> = first.chain(tags.iter().map(First::Language)).collect();
        workers.run_in_order(&first, read_first, |_, result| {
            let (language, more) = result.unwrap_or_else(|panic| (None, vec![panic]));
            findings.extend(more);
            languages.extend(language);
        });
        let known: BTreeSet<Tag> = project.folders("locales").iter().filter_map(|tag| tag.parse().ok()).collect();
        let covers = |c: char| typesetter.fonts().covers(c);
        let data = DataReader { languages: &languages, known: &known, covers: &covers };
        let mut tasks: Vec<Task> = languages.iter().map(Task::Locale).collect();
        tasks.extend((0..KINDS.len()).map(Task::Entries));
        tasks.push(Task::Emblem);
        // The largest parts are read first, so that all workers end at about the same time.
        tasks.sort_by_key(|task| Reverse(task.size(project)));
        let read = |task: &Task| {
            let mut findings = Vec::new();
            let part = match task {
                Task::Locale(language) => {
                    Locale::load(project, Arc::clone(language), &mut findings).map(Box::new).map(Part::Locale)
                }
                Task::Entries(kind) => Some(Part::Entries(*kind, Directory::read(project, KINDS[*kind], &data))),
                Task::Emblem => Some(Part::Emblem(read_emblem(project, &data, typesetter, &mut findings))),
            };
            (part, findings)
        };
        let (mut locales, mut emblem) = (Vec::new(), None);
        let mut entries: [Entries; KINDS.len()] = Default::default();
        workers.run_in_order(&tasks, read, |_, result| {
            let (part, more) = result.unwrap_or_else(|panic| (None, vec![panic]));
            findings.extend(more);
            match part {
                Some(Part::Locale(locale)) => locales.push(*locale),
                Some(Part::Entries(kind, read)) => entries[kind] = read,
                Some(Part::Emblem(read)) => emblem = read,
                None => {}
            }
        });
        let directory = Directory::new(project, entries, &data, findings);
        locales.sort_by_key(|locale| languages.iter().position(|language| language.tag == locale.language.tag));
        // The embedded files cannot change. A test checks them.
        if ["locales", "data"].iter().any(|folder| project.has_own_files_in(folder)) {
            check_messages(&locales, &directory, &covers, workers, findings);
        }
        let Indexes { hyphenation, shapes } = Indexes::new(&locales, &directory, workers, findings);
        check_names(&directory, findings);
        let complete = locales.len() == expected && locales.iter().all(Locale::is_readable);
        let events = event_wordings(&locales);
        let number_marks = locales.iter().flat_map(Locale::number_marks).collect();
        let zone = project.settings().zone.as_ref().and_then(|name| Zone::read(name, findings));
        let words = DirectoryWords::default();
        lint_project(project, &lint::Context::new(&directory, &locales, &words), workers, findings);
        let own = |(path, ..): (&str, &str, &[u8])| project.is_own_file(path) && !path.starts_with("data/meetings/");
        let names = OnceLock::new();
        if project.files_in("data").any(own) && !any_error(findings) {
            let context = lint::Context::new(&directory, &locales, &words);
            let names = names.get_or_init(|| all_names(&directory, &locales));
            lint::compare_designations(names, &context, false, findings);
        }
        let selected = select(options, &languages, project, findings);
        if zone.is_none() && !any_error(findings) {
            findings.push(Finding::new(Code::MissingKey, "rapporteur.toml needs the key `zone`"));
        }
        let print_id = project.settings().print_id == Some(true);
        let zone = zone?;
        (!locales.is_empty()).then_some(Self {
            languages,
            known,
            directory,
            hyphenation,
            locales,
            acts: shapes.acts,
            phrases: shapes.phrases,
            complete,
            events,
            number_marks,
            zone,
            emblem,
            print_id,
            selected,
            names,
            words,
        })
    }
}

fn all_names(directory: &Directory, locales: &[Locale]) -> Vec<Names> {
    locales.iter().map(|locale| Names::new(directory, locale)).collect()
}

/// Checks the messages of each language, compares the languages, and checks the rule names in the directory.
pub(super) fn check_messages(
    locales: &[Locale],
    directory: &Directory,
    covers: &(dyn Fn(char) -> bool + Sync),
    workers: &Workers,
    findings: &mut Vec<Finding>,
) {
    // Each locale, and then the comparison of all, which is the smallest part.
    let checks: Vec<Option<&Locale>> = locales.iter().map(Some).chain([None]).collect();
    let check = |locale: &Option<&Locale>| {
        let mut findings = Vec::new();
        match locale {
            Some(locale) => {
                locale.check(directory, &covers, &mut findings);
                check_rules(directory, locale, &mut findings);
            }
            None => {
                check_parity(locales, &mut findings);
                compare_variants(locales, &mut findings);
            }
        }
        findings
    };
    workers.run_in_order(&checks, check, |_, result| findings.extend(result.unwrap_or_else(|panic| vec![panic])));
}

/// Applies the rules about texts to the project's own data and messages. A test checks the embedded ones.
fn lint_project(project: &Project, context: &lint::Context<'_>, workers: &Workers, findings: &mut Vec<Finding>) {
    for kind in ["bodies", "people", "posts", "terms"] {
        let folder = format!("data/{kind}");
        let single = format!("{folder}.toml");
        let files = project.files_in(&folder).map(|(path, ..)| path).chain([single.as_str()]);
        let own = files.filter(|path| path.ends_with(".toml") && project.is_own_file(path));
        // Reading the directory has reported the mistakes of its files.
        let mut ignored = Vec::new();
        let files: Vec<_> = own.filter_map(|path| project.text(path, &mut ignored)).collect();
        let tables: Vec<_> = files.iter().map(|file| spanned::parse(file, &mut ignored)).collect();
        let mut collector = lint::Collector::new(context.locales);
        for table in &tables {
            match kind {
                "people" => collector.people(table),
                "bodies" => collector.designations(table, lint::Subject::Body),
                "posts" => collector.designations(table, lint::Subject::Post),
                _ => collector.designations(table, lint::Subject::Other),
            }
        }
        lint::lint(&collector.texts, context, findings);
    }
    lint::compare_people(context.directory, context.locales, false, findings);
    let own: Vec<&Locale> = context.locales.iter().filter(|locale| locale.has_own_files()).collect();
    let lint = |locale: &&Locale| {
        let mut findings = Vec::new();
        lint::lint(&lint::message_texts(locale, true), context, &mut findings);
        findings
    };
    workers.run_in_order(&own, lint, |_, result| findings.extend(result.unwrap_or_else(|panic| vec![panic])));
}

impl LoadedProject {
    /// What finds names in typed texts, in the order of the languages. Made when the first text is checked: meanwhile another
    /// worker writes the briefs of the meeting.
    pub fn names(&self) -> &[Names] {
        self.names.get_or_init(|| all_names(&self.directory, &self.locales))
    }

    /// The tree of a meeting file, for its texts. Reading the meeting reports the mistakes of the file.
    pub fn parse_meeting(&self, source: &Arc<Source>) -> spanned::Table {
        let quotes = |tag: &str| {
            let locale = self.locales.iter().find(|locale| locale.language.tag.as_str() == tag)?;
            locale.language.writing.quotes.first().copied()
        };
        meeting::parse(source, &quotes, &mut Vec::new())
    }

    /// The typed texts of a meeting file that a phrase or an entry of the directory says already.
    pub fn known_texts(&self, source: &Arc<Source>) -> Vec<lint::Known> {
        let file = self.parse_meeting(source);
        let mut collector = lint::Collector::new(&self.locales);
        collector.meeting(&file);
        let context = lint::Context::new(&self.directory, &self.locales, &self.words);
        lint::known_texts(&collector.texts, self.names(), &context)
    }

    /// Applies the rules about texts to a meeting file. In a draft, all findings are warnings. `own` are the people that
    /// the file defines itself. Also returns the texts whose languages say the same in other words.
    pub fn lint_meeting(&self, source: &Arc<Source>, draft: bool, own: &[Named]) -> (Vec<Finding>, Vec<SameFacts>) {
        let file = self.parse_meeting(source);
        let mut collector = lint::Collector::new(&self.locales);
        collector.meeting(&file);
        let mut found = Vec::new();
        let context = lint::Context::new(&self.directory, &self.locales, &self.words);
        lint::lint(&collector.texts, &context, &mut found);
        lint::check_days(&collector.texts, self.names(), &context, &years(&file), &mut found);
        let before = found.len();
        collector.people.iter().for_each(|person| lint::compare_name(person, &self.locales, &mut found));
        // A name with another mistake is read in another way than it is meant.
        let (mut names, others) = (found.split_off(before), found.iter().filter_map(|finding| finding.span.as_ref()));
        let others: Vec<&Span> = others.collect();
        let is_read = |name: &Finding| {
            let mut compared = name.span.iter().chain(name.related.iter().map(|(span, _)| span));
            !compared.any(|span| others.iter().any(|other| span.overlaps(other)))
        };
        names.retain(is_read);
        found.append(&mut names);
        // A name that is another one in some language is reported once, and not again for each text that has it.
        let wrong: Vec<&Span> = found[before..].iter().filter_map(|finding| finding.span.as_ref()).collect();
        let is_wrong = |named: &Named| match named {
            Named::Person(person) => wrong.iter().any(|span| {
                let (name, person) = (&span.range, &person.span.range);
                person.start <= name.start && name.end <= person.end
            }),
            _ => false,
        };
        let own: Vec<Named> = own.iter().filter(|named| !is_wrong(named)).cloned().collect();
        lint::compare(&collector.texts, self.names(), &own, &context, &mut found);
        lint::compare_words(&collector.texts, self.names(), &context, &mut found);
        lint::check_people(&collector.texts, self.names(), &own, &context, &mut found);
        drop_facts_of_wrong_texts(&mut found);
        let same_facts = lint::same_facts(&collector, self.names(), &own, &context);
        let findings = found.into_iter().map(|finding| if draft { finding.into_warning() } else { finding });
        (findings.collect(), same_facts)
    }
}

/// The years that a date of a text can have that names none: that of the meeting, and the years beside it.
fn years(file: &spanned::Table) -> Vec<i32> {
    fn first(value: &spanned::Value) -> Option<i32> {
        match &value.kind {
            spanned::Kind::Datetime(datetime) => datetime.date.map(|(year, ..)| year.into()),
            spanned::Kind::Table(table) => table.entries.iter().find_map(|(_, value)| first(value)),
            _ => None,
        }
    }
    let keys = ["held", "issued", "published"];
    let dates = keys.iter().filter_map(|key| file.entries.iter().find(|(name, _)| name.value == *key));
    let year = dates.filter_map(|(_, value)| first(value)).next();
    year.map_or_else(Vec::new, |year| vec![year, year + 1, year - 1])
}

/// An id must not be the name of a variable that every message has.
fn check_names(directory: &Directory, findings: &mut Vec<Finding>) {
    let people = directory.people.iter().map(|(id, person)| (id, &person.span));
    let designations = directory.designations().map(|(id, designation)| (id, &designation.span));
    let all = people.chain(designations);
    findings.extend(all.filter(|(id, _)| is_reserved(id)).map(|(id, span)| {
        let message = format!("messages already have a variable `${id}`");
        Finding::new(Code::DuplicateId, message).at(span.clone()).help("choose another id")
    }));
}

/// A rule name in an entry of the directory must exist in the language of the entry.
fn check_rules(directory: &Directory, locale: &Locale, findings: &mut Vec<Finding>) {
    let tag = &locale.language.tag;
    let designations = directory
        .designations()
        .filter_map(|(_, designation)| designation.languages.get(tag))
        .flat_map(|entry| [Some(&entry.full), entry.short.as_deref(), entry.abbr.as_deref()]);
    let names = directory.people.values().filter_map(|person| person.names.get(tag));
    let names = names.flat_map(|name| [name.given.as_ref(), name.patronymic.as_ref(), Some(&name.surname)]);
    let rules = designations.chain(names).flatten().filter_map(|forms| forms.rule.as_ref());
    findings.extend(rules.filter_map(|rule| locale.unknown_rule(rule)));
}

/// The languages in the options, as indexes of `languages`. All languages if the options have none.
fn select(
    options: &Options,
    languages: &[Arc<Language>],
    project: &Project,
    findings: &mut Vec<Finding>,
) -> Vec<usize> {
    if options.languages.is_empty() {
        return (0..languages.len()).collect();
    }
    let known = project.folders("locales");
    let mut selected = Vec::new();
    for name in &options.languages {
        match languages.iter().position(|language| language.tag.as_str() == name) {
            Some(index) if selected.contains(&index) => {}
            Some(index) => selected.push(index),
            // A folder that could not be read already has a finding.
            None if known.contains(name.as_str()) && any_error(findings) => {}
            None => findings.push(unknown_language(name, &known)),
        }
    }
    selected
}

/// The template of a kind of document.
///
/// # Errors
/// There is no such kind.
pub(super) fn read_template(project: &Project, kind: &str) -> Result<Template, Vec<Finding>> {
    let files = ["shared", kind].into_iter().flat_map(|folder| {
        let folder = format!("templates/{folder}");
        let files: Vec<TemplateFile> = project
            .files_in(&folder)
            .map(|(path, name, bytes)| TemplateFile {
                path: path.trim_start_matches("templates/").to_owned(),
                name: name.to_owned(),
                bytes: bytes.to_vec().into(),
                is_own: project.is_own_file(path),
            })
            .collect();
        files
    });
    Template::new(kind, files)
}

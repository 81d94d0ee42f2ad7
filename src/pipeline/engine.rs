//! The engine: reads and checks meetings. `documents.rs` makes their documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use super::approved::unapproved;
use super::consequences::{follows_from_text, has_other_error};
use super::load::{LoadedProject, read_template};
use super::{Format, MAX_MEETING_BYTES, Options, Outcome};
use crate::approval::States;
use crate::brief::{self, Brief, BriefContext, Built, Compared, Hyphenation};
use crate::diag::{Code, Finding, Source, Span, any_error, sort};
use crate::directory::{DataReader, Person};
use crate::lang::Tag;
use crate::lint::{self, Named, SameFacts};
use crate::locale::{Locale, is_reserved};
use crate::meeting::{Meeting, MeetingContext, Participant, Vocabulary};
use crate::project::Project;
use crate::scheduler::Workers;
use crate::spanned::Value;
use crate::typeset::{Fonts, Template, Typesetter, evict_cache};

/// A loaded project that renders meetings. It can be shared between threads. Calls at the same time have workers of their own.
pub struct Engine {
    pub(super) options: Options,
    pub(super) project: LoadedProject,
    /// `None` if it has errors.
    pub(super) template: Option<Template>,
    /// Of the files of the template, when it is first asked for.
    pub(super) template_digest: OnceLock<String>,
    pub(super) typesetter: Typesetter,
    pub(super) workers: Workers,
    /// The states of the messages, if final papers need approved ones.
    states: Option<States>,
    /// True if the project has errors. Then no document is rendered.
    is_broken: bool,
}

/// A meeting that was read and compared in all languages of the project.
pub(super) struct CheckedMeeting {
    /// The meeting and its brief in every language of the project. `None` if a finding is an error.
    pub contents: Option<(Arc<Meeting>, Vec<Brief>)>,
    pub findings: Vec<Finding>,
}

/// The findings about the texts of a meeting file, and the texts whose languages need not be compared.
type AboutTexts = (Vec<Finding>, Vec<SameFacts>);

/// What is made of a meeting file before its languages are compared. Workers that share a meeting make the parts at the same
/// time.
#[derive(Default)]
pub(super) struct Parts {
    reading: OnceLock<Reading>,
    linted: OnceLock<AboutTexts>,
    built: OnceLock<Vec<Built>>,
}

/// A meeting that was read, and the people that it defines itself. `None` if it cannot be read.
struct Reading {
    meeting: Option<Arc<Meeting>>,
    own: Vec<Named>,
    findings: Vec<Finding>,
}

impl Engine {
    /// Loads the languages, the directory and the template of a project.
    ///
    /// The first engine wraps the panic hook of the process: a panic in the engine is a finding with its place, and
    /// nothing is printed for it. Other panics go to the hook that was set before.
    ///
    /// # Errors
    /// Returns all findings that do not depend on a meeting, also those about the options. [`Code::NoThread`] if the
    /// system cannot start a thread.
    pub fn new(project: &Project, options: Options) -> Result<Self, Vec<Finding>> {
        let (engine, mut findings) = Self::open(project, options);
        match engine {
            Some(engine) if !engine.is_broken => Ok(engine),
            _ => {
                sort(&mut findings);
                Err(findings)
            }
        }
    }

    /// Like [`Engine::new`], but returns the engine of a project with errors too. It checks meetings as far as the errors
    /// allow it, and renders none. `None` if nothing can be checked.
    pub(crate) fn open(project: &Project, options: Options) -> (Option<Self>, Vec<Finding>) {
        let start = |options: Options| {
            let options = options.checked()?;
            let deny_warnings = options.deny_warnings || (project.settings().deny_warnings && !options.draft);
            let options = Options { deny_warnings, ..options };
            let workers = Workers::new(options.jobs).map_err(|finding| vec![finding])?;
            let typesetter = Typesetter::new(Fonts::new(&options.font_paths)?);
            Ok((options, workers, typesetter))
        };
        let (options, workers, typesetter) = match start(options) {
            Ok(started) => started,
            Err(findings) => return (None, findings),
        };
        let (template, mut findings) = match read_template(project, &options.kind) {
            Ok(template) => (Some(template), Vec::new()),
            Err(findings) => (None, findings),
        };
        let paged = options.formats.iter().any(Format::is_paged);
        let to_parse = template.as_ref().filter(|_| paged);
        let loaded = LoadedProject::load(project, &options, &typesetter, to_parse, &workers, &mut findings);
        let required = loaded.as_ref().filter(|_| project.settings().review.requires_approval);
        let states = required.and_then(|loaded| States::load(project, loaded, &mut findings));
        let is_broken = any_error(&findings);
        let engine = loaded.map(|project| Self {
            options,
            project,
            template,
            template_digest: OnceLock::new(),
            typesetter,
            workers,
            states,
            is_broken,
        });
        (engine, findings)
    }

    /// All findings of a meeting, also those of the typesetter. The meeting is exported as PDF, whatever the formats of
    /// the options are.
    pub fn check(&self, meeting: &Arc<Source>) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.run(std::slice::from_ref(meeting), &[Format::Pdf], None, None, |_, outcome| {
            findings = outcome.findings;
            ControlFlow::Continue(())
        });
        findings
    }

    /// The documents of a meeting, or the errors that prevent them.
    pub fn render(&self, meeting: &Arc<Source>) -> Outcome {
        let mut rendered = Outcome::default();
        self.render_all(std::slice::from_ref(meeting), |_, outcome| rendered = outcome);
        rendered
    }

    /// Makes the parts of a meeting that are not made yet. With `lint_first`, the check of the texts before the briefs.
    pub(super) fn make_parts(&self, parts: &Parts, source: &Arc<Source>, lint_first: bool) {
        if source.text.len() > MAX_MEETING_BYTES {
            return;
        }
        let reading = parts.reading.get_or_init(|| {
            evict_cache();
            let mut findings = Vec::new();
            let meeting = self.read(source, &mut findings).filter(|_| !self.is_broken).map(Arc::new);
            Reading { own: meeting.as_deref().map(own_names).unwrap_or_default(), meeting, findings }
        });
        let lint = || parts.linted.get_or_init(|| self.project.lint_meeting(source, self.options.draft, &reading.own));
        if lint_first {
            lint();
        }
        if let Some(meeting) = &reading.meeting {
            parts.built.get_or_init(|| self.build(meeting));
        }
        lint();
    }

    /// Compares the languages of a meeting whose parts are made.
    pub(super) fn compare(&self, parts: &Parts, source: &Arc<Source>, duplicate: Option<&Finding>) -> CheckedMeeting {
        let (Some(Reading { meeting, findings, .. }), Some((about_texts, same_facts))) =
            (parts.reading.get(), parts.linted.get())
        else {
            return CheckedMeeting { contents: None, findings: vec![too_large(source)] };
        };
        let (mut about_texts, same_facts) = (about_texts.clone(), same_facts.clone());
        let (meeting, built) = (meeting.clone(), parts.built.get().cloned());
        let mut findings: Vec<Finding> = duplicate.into_iter().chain(findings).cloned().collect();
        if self.is_broken {
            // Names and terms may be missing, so the languages cannot be compared.
            about_texts.retain(|finding| finding.code != Code::FactsDiffer);
        }
        if meeting.is_none() && findings.is_empty() && !self.is_broken {
            let message = "the meeting cannot be read, and no error says why";
            findings.push(Finding::new(Code::Internal, message).at(Span::file(source)));
        }
        let contents = meeting.zip(built).map(|(meeting, built)| {
            let briefs = self.briefs(&meeting, built, &about_texts, same_facts, &mut findings);
            if let Some(states) = self.states.as_ref().filter(|_| !meeting.draft && !self.options.draft) {
                let papers = self.project.selected.iter().filter_map(|language| briefs.get(*language));
                findings.extend(unapproved(states, papers));
            }
            (meeting, briefs)
        });
        findings.retain(|finding| !follows_from_text(finding, &about_texts));
        about_texts.retain(|finding| finding.code != Code::FactsDiffer || !has_other_error(finding, &findings));
        findings.append(&mut about_texts);
        CheckedMeeting { contents: contents.filter(|_| !any_error(&findings)), findings }
    }

    /// The languages, the directory and the messages.
    pub(crate) fn project(&self) -> &LoadedProject {
        &self.project
    }

    /// A meeting without an error.
    pub(crate) fn meeting(&self, source: &Arc<Source>) -> Option<Meeting> {
        self.read(source, &mut Vec::new())
    }

    /// The sentences of a meeting in each language of the project, in their order. `None` if something is wrong with them.
    pub(crate) fn sentences(&self, source: &Arc<Source>) -> Option<Vec<Vec<String>>> {
        let mut findings = Vec::new();
        let built = self.build(&self.read(source, &mut findings)?);
        let is_right = findings.is_empty() && built.iter().all(|built| built.findings.is_empty());
        let texts = |built: Built| built.items.into_iter().map(|item| item.text).collect();
        is_right.then(|| built.into_iter().map(texts).collect())
    }

    /// The texts of a meeting in each language of the project, with its tag, in the order of the document. `None` if the
    /// meeting cannot be read.
    pub(crate) fn texts(&self, source: &Arc<Source>) -> Option<Vec<(String, Vec<String>)>> {
        let built = self.build(&self.read(source, &mut Vec::new())?);
        let texts = |built: Built| {
            let Brief { language, sources, .. } = built.brief;
            (language, sources.into_iter().map(|source| source.text).collect())
        };
        Some(built.into_iter().map(texts).collect())
    }

    /// What the texts of a meeting are made of in any language: the messages with their parts, the entries of the directory, and
    /// the kind of event, each with the first place in the file that asks for it. Empty if the meeting cannot be read.
    pub(crate) fn uses(&self, source: &Arc<Source>) -> BTreeMap<String, Span> {
        let mut uses: BTreeMap<String, Span> = BTreeMap::new();
        let Some(meeting) = self.read(source, &mut Vec::new()) else { return uses };
        uses.insert(meeting.event.id.clone(), meeting.id.span.clone());
        let mut add = |id: String, span: &Span| {
            let first = uses.entry(id).or_insert_with(|| span.clone());
            if span.range.start < first.range.start {
                *first = span.clone();
            }
        };
        for text in self.build(&meeting).into_iter().flat_map(|built| built.brief.sources) {
            text.entries.into_iter().for_each(|id| add(id, &text.span));
            for origin in text.origins {
                let id = origin.message.split('.').next().unwrap_or_default().to_owned();
                add(id, &text.span);
            }
        }
        uses
    }

    fn read(&self, source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Meeting> {
        let project = &self.project;
        let covers = |c: char| self.typesetter.fonts().covers(c);
        let check = |tag: &Tag, value: &Value, local_ids: &BTreeSet<String>, findings: &mut Vec<Finding>| {
            if let Some(locale) = project.locales.iter().find(|locale| locale.language.tag == *tag) {
                locale.check_text(value, local_ids, &project.directory, &covers, findings);
            }
        };
        let context = MeetingContext {
            data: &DataReader { languages: &project.languages, known: &project.known, covers: &covers },
            directory: &project.directory,
            vocabulary: Vocabulary {
                acts: &project.acts,
                phrases: &project.phrases,
                complete: project.complete,
                events: &project.events,
                number_marks: &project.number_marks,
                check: &check,
                is_reserved: &is_reserved,
            },
            project_zone: project.zone,
            draft: self.options.draft,
        };
        crate::meeting::read(source, &context, findings)
    }

    /// The briefs in every language.
    fn build(&self, meeting: &Meeting) -> Vec<Built> {
        let build = |(locale, hyphenation): (&Locale, &Hyphenation)| {
            let emblem = self.project.emblem.as_ref().map(|emblem| brief::Emblem {
                path: emblem.path.clone(),
                alt: emblem.alt.get(locale.language.tag.as_str()).cloned().unwrap_or_default(),
            });
            brief::build(&BriefContext {
                meeting,
                directory: &self.project.directory,
                locale,
                locales: &self.project.locales,
                hyphenation,
                emblem,
                draft: self.options.draft,
            })
        };
        self.project.locales.iter().zip(&self.project.hyphenation).map(build).collect()
    }

    /// Compares the briefs. `about_texts` are the findings about the typed texts, `same_facts` the texts whose languages say
    /// the same in other words.
    fn briefs(
        &self,
        meeting: &Meeting,
        mut built: Vec<Built>,
        about_texts: &[Finding],
        same_facts: Vec<SameFacts>,
        findings: &mut Vec<Finding>,
    ) -> Vec<Brief> {
        let mut found: Vec<Finding> = built.iter_mut().flat_map(|built| std::mem::take(&mut built.findings)).collect();
        // If something is missing in one language, the comparison would report it a second time.
        if !any_error(&found) {
            let of_facts = about_texts.iter().filter(|finding| lint::changes_facts(finding.code));
            let mut reported: Vec<Span> = of_facts.filter_map(|finding| finding.span.clone()).collect();
            let places = |all: &[SameFacts], but: Option<usize>| -> Vec<Span> {
                let others = all.iter().enumerate().filter(|(at, _)| Some(*at) != but);
                others.flat_map(|(_, same_facts)| same_facts.places.iter().cloned()).collect()
            };
            let all = built.iter().zip(&self.project.locales).zip(self.project.names());
            let briefs: Vec<_> = all.map(|((built, locale), names)| Compared { built, locale, names }).collect();
            for (at, doubtful) in same_facts.iter().enumerate().filter(|(_, same_facts)| !same_facts.is_needed) {
                let others = [reported.as_slice(), &places(&same_facts, Some(at))].concat();
                if brief::compare(&briefs, &others).is_empty() {
                    found.push(doubtful.finding());
                }
            }
            reported.extend(places(&same_facts, None));
            found.extend(brief::compare(&briefs, &reported));
        }
        let check = |person: &Person| lint::check_name(person, &self.project.locales);
        // A form of the name in another case has the ending of another gender.
        let is_reported = |finding: &Finding| {
            let mut reported = about_texts.iter().filter(|other| other.code == Code::AlreadyInflected);
            reported.any(|other| {
                finding.code == Code::GenderDoubtful
                    && other.span.as_ref().zip(finding.span.as_ref()).is_some_and(|(other, span)| other.overlaps(span))
            })
        };
        found.extend(meeting.people().flat_map(check).filter(|finding| !is_reported(finding)));
        findings.extend(found.into_iter().map(|finding| match self.options.draft {
            true => finding.into_warning(),
            false => finding,
        }));
        built.into_iter().map(|built| built.brief).collect()
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("options", &self.options).finish_non_exhaustive()
    }
}

/// The finding for a text that is too long for a meeting.
fn too_large(source: &Arc<Source>) -> Finding {
    Finding::new(Code::FileTooLarge, format!("{} is larger than 4 MiB", source.name))
        .at(Span::file(source))
        .help("a meeting file has a few pages of text; is this the right file?")
}

/// The people that a meeting file defines itself. One without an id gets the place in the file as the id. Bodies that
/// the file defines are left out: their short names are often common words.
fn own_names(meeting: &Meeting) -> Vec<Named> {
    let participants = meeting.sides.iter().flat_map(|side| &side.members).map(|member| &member.who);
    let id_of = |who: &Participant| {
        let own = meeting.local_participants.iter().find(|(_, other)| other.span() == who.span());
        own.map_or_else(|| format!("at-{}", who.span().range.start), |(id, _)| id.clone())
    };
    let named = |who: &Participant| match who {
        Participant::Person(person) if person.id.is_none() => {
            Some(Named::Person(Arc::new(Person { id: Some(id_of(who)), ..(**person).clone() })))
        }
        _ => None,
    };
    participants.filter_map(named).collect()
}

//! A sample sentence for every way through the variants of a message.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use super::candidates::{Values, Wanted};
use super::data::{self, Data};
use super::words::{ChosenVariant, label};
use crate::directory::Event;
use crate::locale::{self, Argument, Asked, Formatted, FormattedPoint, Formatter, Locale};
use crate::meeting::{Content, Meeting, PhraseArgument, Point};
use crate::pipeline::{Engine, LoadedProject};
use crate::review::inventory::{Kind, message_of};
use crate::spanned::Spanned;

/// The largest number of sentences of a message. Where there are more ways through its variants, these sentences still have
/// every variant.
const MAX_SAMPLES: usize = 12;

/// How many combinations of values are tried for a message.
const TRIES: usize = 2_000;

/// A sentence with sample data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// The name of the message or attribute: `id` or `id.attribute`.
    pub message: String,
    /// The variants that it takes, in the order of its text.
    pub choices: Vec<Choice>,
    /// The variants in words: *speakers: a woman*. Empty if there are none.
    pub label: String,
    /// The sentence. `None` if the directory has nothing for which the message takes this variant.
    pub text: Option<String>,
}

/// A variant that a sentence takes: for `GENDER($speakers)`, the variant `other`, because it is `masculine`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub function: String,
    pub variable: String,
    pub key: String,
    pub result: Option<String>,
}

/// Makes sample sentences for the messages of a project.
pub struct Sampler<'a> {
    project: &'a LoadedProject,
    /// The data, and the same with the hosts as guests: a directory may have one woman only.
    data: [Data; 2],
    meetings: Vec<SampleMeeting<'a>>,
}

struct SampleMeeting<'a> {
    event: &'a Event,
    /// The index of its data.
    data: usize,
    meeting: Meeting,
}

/// Makes the sample sentences of one language.
pub struct InLanguage<'a> {
    sampler: &'a Sampler<'a>,
    locale: &'a Locale,
    formatters: Vec<EventFormatters<'a>>,
}

/// How the messages of one kind of event are formatted.
struct EventFormatters<'a> {
    event: &'a Event,
    data: &'a Data,
    roles: Vec<String>,
    /// Nobody was named before.
    first: Formatter<'a>,
    /// The people were named before.
    later: Formatter<'a>,
}

impl<'a> Sampler<'a> {
    pub fn new(engine: &'a Engine) -> Self {
        let project = engine.project();
        let data = Data::of(project);
        let data = [data.clone(), data.swapped()];
        let sample = |event: &'a Arc<Event>, at: usize| {
            let meeting = data::meeting(engine, &data[at], event)?;
            Some(SampleMeeting { event, data: at, meeting })
        };
        let events = project.directory.events.values();
        let mut meetings: Vec<SampleMeeting<'_>> =
            events.flat_map(|event| [0, 1].into_iter().filter_map(move |at| sample(event, at))).collect();
        // The usual kind of event has hosts and guests and needs nothing else.
        meetings.sort_by_key(|sample| {
            let has_guest = sample.event.roles.iter().any(|role| role == "guest");
            (sample.data, sample.event.required.len(), !has_guest)
        });
        Self { project, data, meetings }
    }

    /// The sample sentences of a language, which is an index of the locales of the project.
    pub fn in_language(&'a self, locale: &'a Locale) -> InLanguage<'a> {
        let formatters = |sample: &'a SampleMeeting<'a>| {
            let data = &self.data[sample.data];
            let formatter = || {
                let mut formatter = Formatter::new(locale, &self.project.directory, &sample.meeting);
                formatter.set_argument("event", Argument::Event(sample.event.id.clone()));
                formatter
            };
            let later = formatter();
            let people: Vec<_> = data.hosts.iter().chain(&data.guests).cloned().collect();
            later.mention(&later.participant_list(&people).facts);
            let roles = sample.meeting.sides.iter().map(|side| side.role.clone()).collect();
            EventFormatters { event: sample.event, data, roles, first: formatter(), later }
        };
        InLanguage { sampler: self, locale, formatters: self.meetings.iter().map(formatters).collect() }
    }
}

impl InLanguage<'_> {
    /// The sample sentences of a message and of its attributes, in the order of their variants.
    pub fn samples(&self, id: &str) -> Vec<Sample> {
        self.locale.parts_of(id).iter().flat_map(|name| self.of_part(name)).collect()
    }

    fn of_part(&self, name: &str) -> Vec<Sample> {
        let Some(asked) = self.locale.asked(name) else { return Vec::new() };
        let mut found = Found::default();
        let variants = self.locale.variants(name);
        let mut known: Vec<(*const Data, Vec<String>)> = Vec::new();
        for formatters in self.formatters_of(name) {
            let Some(slots) = self.slots(name, &asked, formatters) else { break };
            // A formatters whose selectors give the same has the same sentences.
            let usual = slots.iter().filter_map(|slot| slot.first()).fold(Values::default(), |all, one| all.and(one));
            let results =
                (std::ptr::from_ref(formatters.data), formatters.formatter(name).results(name, &usual.of_message()));
            if known.contains(&results) {
                continue;
            }
            known.push(results);
            let complete = |variant: &locale::Choice| found.has_variant(variant) || variant.key == OTHER;
            if !std::ptr::eq(formatters.data, &self.sampler.data[0]) && variants.iter().all(complete) {
                break;
            }
            self.search(name, &asked, &slots, formatters, &mut found);
        }
        let mut samples = found.chosen();
        // The last variant of a list of kinds is for kinds that the project does not have.
        let missing = variants.iter().filter(|variant| !found.has_variant(variant) && variant.key != OTHER);
        samples.extend(missing.map(|variant| {
            let said = ChosenVariant {
                function: &variant.function,
                variable: &variant.variable,
                result: &variant.key,
                value: None,
            };
            Sample { message: name.to_owned(), label: label(&[said]), choices: vec![variant.into()], text: None }
        }));
        samples
    }

    /// The kinds of event for which a message has a wording.
    fn formatters_of<'v>(&'v self, name: &'v str) -> impl Iterator<Item = &'v EventFormatters<'v>> {
        let id = name.split('.').next().unwrap_or(name);
        let own = id.split_once('-').map(|(_, rest)| rest);
        let own = self
            .formatters
            .iter()
            .find(|formatters| own == Some(formatters.event.id.as_str()))
            .map(|formatters| &formatters.event.id);
        let restricted = self.sampler.project.events.get(id);
        self.formatters.iter().filter(move |formatters| {
            own.is_none_or(|own| *own == formatters.event.id)
                && restricted.is_none_or(|events| events.contains(&formatters.event.id))
        })
    }

    /// The sample values of the arguments of a message. `None` if nothing is known about one of them.
    fn slots(&self, name: &str, asked: &Asked, formatters: &EventFormatters<'_>) -> Option<Vec<Vec<Values>>> {
        let project = self.sampler.project;
        let id = name.split('.').next().unwrap_or(name);
        let act = id.strip_prefix("act-");
        let formatter = formatters.formatter(name);
        let shape = act.and_then(|act| project.acts.get(act));
        let wanted = Wanted {
            data: formatters.data,
            formatter,
            message: name,
            event: &formatters.event.id,
            roles: &formatters.roles,
            together: shape.is_some_and(|shape| shape.together),
            addressees_optional: shape.is_some_and(|shape| shape.addressees_optional),
        };
        let functions = if id.starts_with("phrase-") { self.locale.argument_functions(id) } else { BTreeMap::new() };
        let own: Vec<&String> = id
            .strip_prefix("phrase-")
            .and_then(|phrase| project.phrases.get(phrase))
            .into_iter()
            .flat_map(BTreeMap::keys)
            .collect();
        let mut slots: Vec<Vec<Values>> = Vec::new();
        for variable in own.iter().copied().chain(&asked.variables) {
            let given = slots.iter().flatten().any(|values| values.get(variable).is_some());
            if given || data::is_entry(&project.directory, variable) {
                continue;
            }
            slots.push(match (variable.as_str(), act) {
                ("points", Some(act)) => self.points(name, act, asked, formatters),
                _ if own.contains(&variable) => {
                    wanted.of_phrase(variable, functions.get(variable).unwrap_or(&BTreeSet::new()))?
                }
                _ => wanted.values(variable)?,
            });
        }
        Some(slots)
    }

    /// One point, and two points, in the forms that an act asks for: phrases of the project that fit. If none fits, an
    /// ellipsis.
    fn points(&self, name: &str, act: &str, asked: &Asked, formatters: &EventFormatters<'_>) -> Vec<Values> {
        let formatter = formatters.formatter(name);
        let attribute = name.split_once('.').map(|(_, attribute)| attribute);
        let fits = |phrase: &str| {
            let points = formatter.format_points(&[formatters.point(phrase, Vec::new())], act, attribute);
            let complete = |point: &FormattedPoint| {
                asked
                    .forms
                    .iter()
                    .all(|form| point.forms.get(form).is_some_and(|formatted| formatted.errors.is_empty()))
            };
            points.into_iter().find(complete)
        };
        let mut points: Vec<FormattedPoint> =
            data::plain_phrases(self.sampler.project).filter_map(fits).take(2).collect();
        if points.is_empty() {
            let gap = || Formatted { text: "…".to_owned(), ..Formatted::default() };
            let forms: BTreeMap<String, Formatted> = asked.forms.iter().map(|form| (form.clone(), gap())).collect();
            points.push(FormattedPoint { name: String::new(), forms, span: formatters.data.span.clone() });
        }
        let several = (points.len() > 1).then(|| points.clone());
        let lists = points.into_iter().take(1).map(|point| vec![point]).chain(several);
        let values = |points| ("points".to_owned(), Argument::Points(Arc::new(points)));
        let optional = self.sampler.project.acts.get(act).is_some_and(|shape| shape.points_optional);
        let absent = optional.then(|| ("points".to_owned(), Argument::Absent));
        let all = lists.map(values).chain(absent);
        all.map(|points| Values { arguments: vec![points], of_phrase: Vec::new() }).collect()
    }

    /// Tries combinations of values, until each way through the variants that they can take has a sentence.
    fn search(
        &self,
        name: &str,
        asked: &Asked,
        slots: &[Vec<Values>],
        formatters: &EventFormatters<'_>,
        found: &mut Found,
    ) {
        let formatter = formatters.formatter(name);
        // Of the values for which all selectors give the same, one is enough.
        let distinct = |slot: &Vec<Values>| -> Vec<Values> {
            let mut known: Vec<Vec<String>> = Vec::new();
            let mut distinct = Vec::new();
            for values in slot {
                let results = formatter.results(name, &values.of_message());
                if !known.contains(&results) {
                    known.push(results);
                    distinct.push(values.clone());
                }
            }
            distinct
        };
        let slots: Vec<Vec<Values>> = match asked.has_variants {
            true => slots.iter().map(distinct).collect(),
            false => slots.to_vec(),
        };
        let combinations = slots.iter().map(Vec::len).product::<usize>();
        for number in 0..combinations.min(TRIES) {
            let values = combination(&slots, number);
            if values.repeat_a_person() {
                continue;
            }
            let choices = if asked.has_variants { formatter.choices(name, &values.of_message()) } else { Vec::new() };
            if found.has(name, &choices) {
                continue;
            }
            let Some(text) = self.text(name, &values, formatters) else { continue };
            found.add(name, choices, text, &values);
            if !asked.has_variants {
                break;
            }
        }
    }

    /// The sentence. `None` if it has an error.
    fn text(&self, name: &str, values: &Values, formatters: &EventFormatters<'_>) -> Option<String> {
        let formatter = formatters.formatter(name);
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let formatted = match (id.strip_prefix("phrase-"), attribute) {
            (Some(phrase), Some(form)) => match self.in_act(phrase, form, values, formatters) {
                Some(formatted) => formatted,
                None => formatter.format_message(id, attribute, &values.of_message()),
            },
            _ => formatter.format_message(id, attribute, &values.of_message()),
        };
        if !formatted.errors.is_empty() {
            return None;
        }
        Some(match is_sentence(id) {
            true => formatter.sentence(&formatted.text),
            false => formatter.finish(&formatted.text),
        })
    }

    /// A phrase in the sentence of an act that asks for this form of it. `None` if no act does.
    fn in_act(&self, phrase: &str, form: &str, values: &Values, formatters: &EventFormatters<'_>) -> Option<Formatted> {
        let project = self.sampler.project;
        let acts = project.acts.iter().filter(|(act, shape)| {
            let restricted = message_of(Kind::Act, act).is_some_and(|message| project.events.contains_key(&message));
            shape.points && !shape.addressees && !shape.together && !restricted
        });
        let point = formatters.point(phrase, values.of_phrase.clone());
        let try_act = |act: &String| {
            let message = message_of(Kind::Act, act)?;
            let asked = self.locale.asked(&message)?;
            if !asked.forms.contains(form) {
                return None;
            }
            let formatter = &formatters.later;
            let points = Argument::Points(Arc::new(formatter.format_points(std::slice::from_ref(&point), act, None)));
            let speakers = Argument::People(formatters.data.hosts.iter().take(1).cloned().collect());
            let formatted = formatter.format_message(&message, None, &[("speakers", speakers), ("points", points)]);
            formatted.errors.is_empty().then_some(formatted)
        };
        acts.map(|(act, _)| act).find_map(try_act)
    }
}

/// The last variant of many lists, for everything else.
const OTHER: &str = "other";

/// The beginnings of the ids of messages that are sentences or stand alone, so that they begin with a capital.
const SENTENCES: &[&str] = &["act-", "phrase-", "opening-", "subject-", "also-attended", "only-attended"];

fn is_sentence(id: &str) -> bool {
    SENTENCES.iter().any(|prefix| id.starts_with(prefix))
}

impl EventFormatters<'_> {
    /// A point of a meeting file that is a phrase.
    fn point(&self, phrase: &str, arguments: Vec<(String, PhraseArgument)>) -> Point {
        let span = &self.data.span;
        let named = |(name, argument)| (Spanned { value: name, span: span.clone() }, argument);
        let id = Spanned { value: phrase.to_owned(), span: span.clone() };
        let content = Content::Phrase { id, arguments: arguments.into_iter().map(named).collect() };
        Point { content, given: BTreeMap::new(), span: span.clone() }
    }

    /// People are named in full in what comes first, and shorter in acts.
    fn formatter(&self, name: &str) -> &Formatter<'_> {
        if name.starts_with("act-") { &self.later } else { &self.first }
    }
}

/// One combination of the values of all arguments. The first arguments change fastest.
fn combination(slots: &[Vec<Values>], number: usize) -> Values {
    let mut rest = number;
    slots.iter().fold(Values::default(), |all, slot| {
        let at = rest % slot.len().max(1);
        rest /= slot.len().max(1);
        slot.get(at).map_or_else(|| all.clone(), |values| all.and(values))
    })
}

/// The ways through a message that have a sentence.
#[derive(Default)]
struct Found {
    ways: Vec<Way>,
}

struct Way {
    name: String,
    choices: Vec<locale::Choice>,
    sample: Sample,
}

impl Found {
    fn has(&self, name: &str, choices: &[locale::Choice]) -> bool {
        self.ways.iter().any(|way| {
            way.name == name
                && way.choices.len() == choices.len()
                && way.choices.iter().zip(choices).all(|(one, other)| one.is_same_variant(other))
        })
    }

    fn has_variant(&self, variant: &locale::Choice) -> bool {
        self.ways.iter().any(|way| way.choices.iter().any(|choice| choice.is_same_variant(variant)))
    }

    fn add(&mut self, name: &str, choices: Vec<locale::Choice>, text: String, values: &Values) {
        let said = |choice: &'_ locale::Choice| -> (String, String, String) {
            let result = choice.result.clone().unwrap_or_else(|| choice.key.clone());
            (choice.function.clone(), choice.variable.clone(), result)
        };
        let parts: Vec<_> = choices.iter().map(said).collect();
        let chosen: Vec<ChosenVariant<'_>> = parts
            .iter()
            .map(|(function, variable, result)| ChosenVariant {
                function,
                variable,
                result,
                value: values.get(variable),
            })
            .collect();
        let sample = Sample {
            message: name.to_owned(),
            choices: choices.iter().map(Choice::from).collect(),
            label: label(&chosen),
            text: Some(text),
        };
        self.ways.push(Way { name: name.to_owned(), choices, sample });
    }

    /// The sentences to show: all, or, if there are too many, the first ones that have every variant.
    fn chosen(&self) -> Vec<Sample> {
        let mut chosen: Vec<usize> = Vec::new();
        let mut seen: Vec<&locale::Choice> = Vec::new();
        for (at, way) in self.ways.iter().enumerate() {
            let new = way.choices.iter().filter(|choice| !seen.iter().any(|known| known.is_same_variant(choice)));
            let new: Vec<_> = new.collect();
            if !new.is_empty() || at == 0 {
                seen.extend(new);
                chosen.push(at);
            }
        }
        let others = (0..self.ways.len()).filter(|at| !chosen.contains(at));
        let others: Vec<usize> = others.take(MAX_SAMPLES.saturating_sub(chosen.len())).collect();
        chosen.extend(others);
        chosen.sort_unstable();
        chosen.into_iter().filter_map(|at| self.ways.get(at)).map(|way| way.sample.clone()).collect()
    }
}

impl From<&locale::Choice> for Choice {
    fn from(choice: &locale::Choice) -> Self {
        Self {
            function: choice.function.clone(),
            variable: choice.variable.clone(),
            key: choice.key.clone(),
            result: choice.result.clone(),
        }
    }
}

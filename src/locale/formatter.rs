//! Formats the messages of one document in one language, with the arguments of its meeting.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Pattern;

use super::argument::{Argument, Time};
use super::catalogue::qualified_id;
use super::entities::{EntityFormatter, key};
use super::entry::MessageEntry;
use super::functions;
use super::markers;
use super::state::{Facts, FormatError, FormatState, Formatted, Origin, gap_text, lock};
use super::{Locale, typography};
use crate::diag::{Code, Span};
use crate::directory::{Designation, Directory, Person};
use crate::lang::Tag;
use crate::meeting::time::{Day, Moment, Zone, offset};
use crate::meeting::{Meeting, Named, Participant, PhraseArgument};
use crate::spanned::{Kind, Value};

/// Formats the messages of one document.
pub struct Formatter<'a> {
    locale: &'a Locale,
    directory: &'a Directory,
    /// The participants that the meeting file itself defines, by id.
    local_participants: &'a BTreeMap<String, Participant>,
    /// The zone in which the document shows its times.
    pub(super) zone: Zone,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Shared with the functions of the bundle.
    state: Arc<Mutex<FormatState>>,
    /// The arguments that every message may use.
    common: BTreeMap<&'static str, Argument>,
}

impl<'a> Formatter<'a> {
    /// A formatter for a document about the meeting, without common arguments.
    pub fn new(locale: &'a Locale, directory: &'a Directory, meeting: &'a Meeting) -> Self {
        let state = Arc::new(Mutex::new(FormatState::default()));
        let mut bundle = FluentBundle::new(vec![locale.language.tag.identifier()]);
        bundle.set_use_isolating(false);
        for resource in &locale.catalogue.resources {
            // An error means that a message is defined twice. The catalogue has reported it; the first definition is
            // used.
            let _ = bundle.add_resource(Arc::clone(&resource.fluent));
        }
        functions::add(&mut bundle, &locale.language, &locale.cldr, locale.rules.as_ref(), &state, &meeting.sides);
        let (local_participants, zone) = (&meeting.local_participants, meeting.project_zone);
        let formatter = Self { locale, directory, local_participants, zone, bundle, state, common: BTreeMap::new() };
        formatter.find_ambiguous_names(meeting);
        formatter
    }

    /// Finds the people of the meeting who have the same short name, or the same short post. Their missing names are
    /// reported when they are printed.
    fn find_ambiguous_names(&self, meeting: &Meeting) {
        let mut people: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for person in meeting.people().filter(|person| person.names.contains_key(&self.locale.language.tag)) {
            let short = self.format_entity(|formatter| formatter.in_style("short").name(person)).text;
            people.entry(short).or_default().insert(key(person));
        }
        let tag = &self.locale.language.tag;
        // The name of one post can be a part of another one: *Minister* and *Deputy Minister*.
        let texts = |person: &Person, short_only: bool| -> Vec<String> {
            let entries = person.named_posts().iter().filter_map(|post| post.languages.get(tag));
            let texts = entries.flat_map(|entry| [entry.short.as_deref(), Some(&entry.full).filter(|_| !short_only)]);
            texts.flatten().map(|forms| forms.citation.to_lowercase()).collect()
        };
        let all: Vec<(String, Vec<String>)> =
            meeting.people().map(|person| (key(person), texts(person, false))).collect();
        let has_same = |person: &&Person| {
            // In a crowd nobody is named by the post.
            const CROWD: usize = 50;
            if all.len() > CROWD {
                return true;
            }
            let (own, short) = (key(person), texts(person, true));
            let others = all.iter().filter(|(other, _)| *other != own).flat_map(|(_, texts)| texts);
            others.into_iter().any(|text| short.iter().any(|short| text.contains(short.as_str())))
        };
        let same_post = meeting.people().filter(has_same).map(key).collect();
        let mut state = lock(&self.state);
        state.ambiguous = people.into_values().filter(|keys| keys.len() > 1).flatten().collect();
        state.same_post = same_post;
    }

    /// Begins an item: `styles` are those that the file says for its people; `speakers` are those of the item before, and its
    /// own.
    pub fn begin_item<'p>(
        &self,
        styles: impl Iterator<Item = (&'p Participant, &'p str)>,
        speakers: [&[Participant]; 2],
    ) {
        let key_of = |who: &Participant| match who {
            Participant::Person(person) => Some(key(person)),
            Participant::Body(_) => None,
        };
        let mut state = lock(&self.state);
        state.styles = styles.filter_map(|(who, style)| Some((key_of(who)?, style.to_owned()))).collect();
        let [before, now] = speakers.map(|people| people.iter().filter_map(key_of).collect::<BTreeSet<_>>());
        state.repeated = &before & &now;
        let now = std::mem::take(&mut state.by_post[0]);
        state.by_post[1] = now;
    }

    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// The zone in which the document shows its times.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// Sets an argument that every message may use from now on.
    pub fn set_argument(&mut self, name: &'static str, argument: Argument) {
        self.common.insert(name, argument);
    }

    /// Marks what these facts name as mentioned: from now on people are named by the short style, and without the
    /// posts if these were printed; a group of people can get an article.
    pub fn mention(&self, facts: &Facts) {
        let mut state = lock(&self.state);
        state.mentioned.extend(facts.people.iter().chain(&facts.designations).cloned());
        state.introduced.extend(facts.introduced.iter().cloned());
    }

    /// Formats the message `id`, or one of its attributes. If the language has no such message, the text is a gap.
    pub fn format_message(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Formatted {
        let name = qualified_id(id, attribute);
        let Some(entry) = self.locale.catalogue.entries.get(&name) else {
            let message = format!("{} has no message `{name}`", self.locale.language);
            return self.gap(FormatError::new(Code::MessageMissing, name, message));
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        match pattern {
            Some(pattern) => {
                let mut formatted = self.format_pattern(pattern, entry, arguments);
                formatted.facts.origins.insert(0, Origin { message: name, span: entry.span.clone() });
                formatted
            }
            None => {
                let message = format!("the message `{name}` has no text");
                self.gap(FormatError::new(Code::MessageMissing, name, message))
            }
        }
    }

    /// A text that consists of the gap for one error.
    pub fn gap(&self, error: FormatError) -> Formatted {
        let text = gap_text(&error.missing);
        Formatted { text, facts: Facts::default(), errors: vec![error] }
    }

    pub(super) fn format_pattern<'p>(
        &'p self,
        pattern: &'p Pattern<&'p str>,
        entry: &MessageEntry,
        arguments: &[(&str, Argument)],
    ) -> Formatted {
        self.resolve(pattern, &self.fluent_arguments(entry, arguments), &entry.span)
    }

    /// The arguments of a message, as Fluent takes them.
    pub(super) fn fluent_arguments(&self, entry: &MessageEntry, arguments: &[(&str, Argument)]) -> FluentArgs<'static> {
        let mut fluent_args = FluentArgs::new();
        for name in &entry.variables {
            let absent = || entry.asks_whether_known(name).then_some(Argument::Absent);
            if let Some(argument) = self.find_argument(name, arguments).or_else(absent) {
                fluent_args.set(name.clone(), argument.fluent());
            }
        }
        fluent_args
    }

    /// Formats a pattern. `span` is the span of its message.
    pub(super) fn resolve<'p>(
        &'p self,
        pattern: &'p Pattern<&'p str>,
        arguments: &'p FluentArgs<'_>,
        span: &Span,
    ) -> Formatted {
        let mut fluent_errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut fluent_errors).into_owned();
        let (facts, mut errors) = self.take_state();
        for fluent_error in fluent_errors {
            let message = format!("the message could not be formatted: {fluent_error}");
            errors.push(FormatError::new(Code::ResolverError, "?", message));
        }
        if text.contains(markers::UNFORMATTED) {
            let message = "a value is printed without a function that formats it";
            let mut error = FormatError::new(Code::MisusedFunction, "?", message);
            error.help = Some("write NAME($person), BODY($body), DATE($day), NUMBER($count) …".to_owned());
            errors.push(error);
        }
        for error in &mut errors {
            error.message_span.get_or_insert_with(|| span.clone());
        }
        Formatted { text: text.replace(markers::UNFORMATTED, &gap_text("?")), facts, errors }
    }

    /// The pattern of an attribute. `None` if the message does not have it.
    pub(super) fn attribute(&self, id: &str, attribute: &str) -> Option<&Pattern<&str>> {
        Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value())
    }

    /// What the functions record.
    pub(super) fn state(&self) -> &Mutex<FormatState> {
        &self.state
    }

    /// Takes the facts and errors that the functions have recorded since the last call.
    fn take_state(&self) -> (Facts, Vec<FormatError>) {
        let mut state = lock(&self.state);
        (std::mem::take(&mut state.facts), std::mem::take(&mut state.errors))
    }

    fn find_argument(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<Argument> {
        if let Some((_, argument)) = arguments.iter().find(|(given, _)| *given == name) {
            return Some(argument.clone());
        }
        if let Some(argument) = self.common.get(name) {
            return Some(argument.clone());
        }
        if let Some(who) = self.local_participants.get(name) {
            return Some(Argument::People(vec![who.clone()]));
        }
        if let Some(person) = self.directory.people.get(name) {
            return Some(Argument::People(vec![Participant::Person(Arc::clone(person))]));
        }
        self.directory.designation(name).map(|designation| Argument::Designation(Arc::clone(designation)))
    }

    /// A designation in its full form and in the citation case.
    pub fn full_designation(&self, designation: &Designation) -> Formatted {
        self.format_entity(|formatter| formatter.designation(designation))
    }

    /// The full name of a person, even if the person was mentioned before.
    pub fn full_name(&self, person: &Person) -> Formatted {
        self.format_entity(|formatter| formatter.in_style("full").name(person))
    }

    /// The posts of a person that a signature shows.
    pub fn posts(&self, person: &Person) -> Formatted {
        self.format_entity(|formatter| formatter.post(person))
    }

    /// The name of a person in the style of a signature.
    pub fn signature(&self, person: &Person) -> Formatted {
        self.format_entity(|formatter| formatter.in_style("signature").name(person))
    }

    /// A list of participants, by full name or designation.
    pub fn participant_list(&self, people: &[Participant]) -> Formatted {
        self.format_entity(|formatter| {
            let formatter = formatter.in_style("full");
            let names: Result<Vec<String>, Box<FormatError>> =
                people.iter().map(|who| formatter.participant(who)).collect();
            Ok(self.locale.cldr.list(&names?))
        })
    }

    /// The gap for a phrase whose message has no value, so that it cannot be a complete sentence.
    pub fn missing_sentence(&self, phrase: &str) -> Formatted {
        let message = format!("`{phrase}` cannot be a complete sentence in {}", self.locale.language);
        let mut error = FormatError::new(Code::VariantMissing, phrase, message);
        error.help = Some(format!("give the message {phrase} a value, or choose another phrase"));
        self.gap(error)
    }

    /// Formats a name or a designation in the citation case, outside any message.
    fn format_entity(
        &self,
        format_with: impl FnOnce(&EntityFormatter<'_>) -> Result<String, Box<FormatError>>,
    ) -> Formatted {
        let language = &self.locale.language;
        let formatter = EntityFormatter {
            language,
            cldr: &self.locale.cldr,
            rules: self.locale.rules.as_deref(),
            state: &self.state,
            case: language.citation().to_owned(),
            form: None,
            style: None,
        };
        let result = format_with(&formatter);
        let (facts, errors) = self.take_state();
        match result {
            Ok(text) => Formatted { text, facts, errors },
            Err(error) => self.gap(*error),
        }
    }

    /// The argument of a phrase as messages take it.
    pub fn argument(&self, argument: &PhraseArgument) -> Argument {
        match argument {
            PhraseArgument::Number(number) => Argument::Number(*number),
            PhraseArgument::Day(day) => Argument::Time(self.day(*day)),
            PhraseArgument::Moment(moment) => Argument::Time(self.moment(*moment, self.zone)),
            PhraseArgument::Named(Named::Who(who)) => Argument::People(vec![who.clone()]),
            PhraseArgument::Named(Named::Designation(designation)) => Argument::Designation(Arc::clone(designation)),
            PhraseArgument::Topics(topics) => self.topics_in_every_form(topics),
        }
    }

    /// The gap for a text that the meeting file does not have in this language. `texts` are those that it has.
    pub(super) fn missing_text(&self, texts: &BTreeMap<Tag, Value>) -> Formatted {
        let other_language = texts.values().find_map(|value| match &value.kind {
            Kind::Text(text) => Some(excerpt(text)),
            _ => None,
        });
        let message = format!("there is no text in {}", self.locale.language);
        self.gap(FormatError::new(Code::LanguageMissing, other_language.unwrap_or_default(), message))
    }

    /// The id and the arguments of the message for the days from one to another. The message does not repeat what the
    /// two have in common.
    pub fn period(&self, from: Day, to: Day) -> (&'static str, Vec<(&'static str, Argument)>) {
        let day = |day| Argument::Time(self.day(day));
        let id = match (from.year == to.year, from.month == to.month) {
            _ if from == to => return ("day", vec![("at", day(from))]),
            (true, true) => "days-of-month",
            (true, false) => "days-of-year",
            (false, _) => "days",
        };
        (id, vec![("start", day(from)), ("end", day(to))])
    }

    /// A day, formatted in every date style of the locale.
    pub fn day(&self, day: Day) -> Arc<Time> {
        Arc::new(Time { dates: self.dates(day), clock: None, iso: day.to_string() })
    }

    /// A moment in the local time of a zone, formatted in every date style of the locale.
    pub fn moment(&self, moment: Moment, zone: Zone) -> Arc<Time> {
        let in_zone = moment.in_zone(zone);
        let clock_arguments = [
            ("hour", Argument::Text(format!("{:02}", in_zone.hour))),
            ("minute", Argument::Text(format!("{:02}", in_zone.minute))),
        ];
        let time = self.format_message("time", None, &clock_arguments);
        let offset = self.format_message("offset", None, &[("offset", Argument::Text(offset(in_zone.offset)))]);
        Arc::new(Time { dates: self.dates(in_zone.day), clock: Some((time, offset)), iso: moment.to_string() })
    }

    fn dates(&self, day: Day) -> BTreeMap<String, Formatted> {
        let month = self.locale.cldr.month(day).unwrap_or_else(|| day.month.to_string());
        let arguments = [
            ("day", Argument::Figure(i64::from(day.day))),
            ("month", Argument::Text(month)),
            ("year", Argument::Figure(i64::from(day.year))),
        ];
        let styles = self.locale.catalogue.attributes("date");
        let mut dates = BTreeMap::from([(String::new(), self.format_message("date", None, &arguments))]);
        for style in styles {
            dates.insert(style.to_owned(), self.format_message("date", Some(style), &arguments));
        }
        dates
    }

    /// The text as it is printed inside a sentence: with typography, the first letter unchanged.
    pub fn finish(&self, text: &str) -> String {
        typography::finish(text, &self.locale.language)
    }

    /// The text as it is printed as a sentence: with typography and a capital first letter.
    pub fn sentence(&self, text: &str) -> String {
        typography::sentence(text, &self.locale.language, &self.locale.cldr)
    }
}

/// The beginning of a text, for the gap of a text that is missing in another language.
fn excerpt(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    // Placeables are left out: their code means nothing to the reader of a draft.
    let plain: String = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
    let short: String = plain.chars().take(MAX_CHARS).collect();
    if short.len() < plain.len() { format!("{short}…") } else { short }
}

//! Reads phrases with their arguments. An argument can be a topic, which is a phrase with arguments again.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::read::Reader;
use super::time::{DayOrMoment, out_of_order, read as read_time};
use super::when::is_before;
use super::{Content, Named, Participant, PhraseArgument, PhraseArgumentShape, Point, Takes};
use crate::diag::{Code, Finding, suggest};
use crate::grammar;
use crate::spanned::{Fields, Kind, Spanned, Table, Value};

/// How deep topics can stand in each other. A sentence with more is not understood.
const MAX_DEPTH: usize = 4;

/// The forms of a designation.
const FORMS: [&str; 3] = ["full", "short", "abbr"];

impl Reader<'_> {
    /// Checks a phrase and its arguments. Wrong and missing arguments are findings.
    pub(super) fn phrase(&mut self, id: Spanned<String>, arguments: Option<&Table>) -> Option<Content> {
        let phrases = self.context.vocabulary.phrases;
        let Some(shape) = phrases.get(&id.value) else {
            if !self.context.vocabulary.complete {
                return None;
            }
            let near = suggest(&id.value, phrases.keys().map(String::as_str));
            let texts = self.context.data.every_language();
            let message = format!("there is no phrase `{}`", id.value);
            let finding = Finding::new(Code::UnknownPhrase, message).at(id.span);
            let help = format!("a phrase is a message phrase-NAME in locales/; a text is written as {texts}");
            self.push_finding(finding.did_you_mean(near, help));
            return None;
        };
        self.check_event("phrase", &id, "phrases", phrases.keys());
        let mut read = Vec::new();
        let mut given = BTreeSet::new();
        for (name, value) in arguments.into_iter().flat_map(|table| &table.entries) {
            given.insert(name.value.as_str());
            let Some(argument) = shape.get(&name.value) else {
                let help = match shape.keys().map(String::as_str).collect::<Vec<_>>() {
                    names if names.is_empty() => "it takes no arguments".to_owned(),
                    names => format!("its arguments are {}", names.join(", ")),
                };
                let message = format!("the phrase `{}` does not use `{}`", id.value, name.value);
                self.push_finding(Finding::new(Code::ArgumentUnused, message).at(name.span.clone()).help(help));
                continue;
            };
            if let Some(argument) = self.argument(name, argument.takes, value) {
                read.push((name.clone(), argument));
            }
        }
        self.check_days(&read, arguments);
        self.check_years(&read, arguments);
        let missing =
            |(name, argument): &(&String, &PhraseArgumentShape)| !argument.optional && !given.contains(name.as_str());
        for (name, argument) in shape.iter().filter(missing) {
            let message =
                format!("the phrase `{}` needs the argument `{name}`: {}", id.value, argument.takes.expected());
            let finding = Finding::new(Code::ArgumentMissing, message).at(id.span.clone());
            self.push_finding(finding.help(format!("write {{ phrase = \"{}\", args = {{ {name} = … }} }}", id.value)));
        }
        Some(Content::Phrase { id, arguments: read })
    }

    /// Checks that the last day or hour of a phrase does not come before the first.
    fn check_days(&mut self, read: &[(Spanned<String>, PhraseArgument)], arguments: Option<&Table>) {
        let time = |wanted: &str| {
            let (_, argument) = read.iter().find(|(name, _)| name.value == wanted)?;
            let (_, value) = arguments?.entries.iter().find(|(name, _)| name.value == wanted)?;
            let time = match argument {
                PhraseArgument::Day(day) => DayOrMoment::Day(*day),
                PhraseArgument::Moment(moment) => DayOrMoment::Moment(*moment),
                _ => return None,
            };
            Some((time, &value.span))
        };
        for (first, last) in [("from", "to"), ("start", "end")] {
            if let (Some((from, from_span)), Some((to, to_span))) = (time(first), time(last))
                && is_before(to, from, self.local_zone)
            {
                let message = format!("`{last}` is before `{first}`");
                let finding = out_of_order(&message, to_span, from_span, Code::EndBeforeStart);
                self.push_finding(
                    finding.help(format!("write the earlier time as `{first}`, and the later one as `{last}`")),
                );
            }
        }
    }

    /// Checks that the last year of a phrase, or another last number, is not below the first.
    fn check_years(&mut self, read: &[(Spanned<String>, PhraseArgument)], arguments: Option<&Table>) {
        let number = |wanted: &str| match read.iter().find(|(name, _)| name.value == wanted)? {
            (_, PhraseArgument::Number(number)) => {
                let (_, value) = arguments?.entries.iter().find(|(name, _)| name.value == wanted)?;
                Some((*number, &value.span))
            }
            _ => None,
        };
        for (first, _) in read {
            let Some(what) = first.value.strip_prefix("first-") else { continue };
            let last = format!("last-{what}");
            if let (Some((from, from_span)), Some((to, to_span))) = (number(&first.value), number(&last))
                && to < from
            {
                let message = format!("`{last}` is before `{}`", first.value);
                self.push_finding(out_of_order(&message, to_span, from_span, Code::EndBeforeStart));
            }
        }
    }

    /// Checks that an act or a phrase has a wording for the kind of event.
    pub(super) fn check_event<'k>(
        &mut self,
        what: &str,
        id: &Spanned<String>,
        all: &str,
        known: impl Iterator<Item = &'k String>,
    ) {
        let Some(event) = self.event.clone() else { return };
        let events = self.context.vocabulary.events;
        let fits = |id: &str| events.get(&format!("{what}-{id}")).is_none_or(|kinds| kinds.contains(&event.id));
        if !fits(&id.value) {
            let kinds: Vec<&str> =
                events.get(&format!("{what}-{}", id.value)).into_iter().flatten().map(String::as_str).collect();
            let message =
                format!("the {what} `{}` has no wording for a {}, only for {}", id.value, event.id, kinds.join(", "));
            let others: Vec<&str> = known.map(String::as_str).filter(|id| fits(id)).collect();
            let help = format!("the {all} for a {} are {}", event.id, others.join(", "));
            self.push_finding(Finding::new(Code::NotOfEvent, message).at(id.span.clone()).help(help));
        }
    }

    /// A phrase with its arguments, or a name with its form.
    pub(super) fn phrase_or_name(&mut self, table: &Table) -> Option<Content> {
        if !table.entries.iter().any(|(key, _)| key.value == "id") {
            let mut fields = Fields::new(table, "a point");
            let texts = self.context.data.every_language();
            let help = format!("a point is a phrase, or a text in every language: {texts}");
            let phrase = fields.required("phrase", &help, &mut self.findings);
            let arguments = fields.optional("args");
            fields.finish(&mut self.findings);
            let id = phrase?.text("the name of a phrase", &mut self.findings)?;
            let arguments = match arguments {
                Some(value) => Some(value.table("a table of arguments", &mut self.findings)?),
                None => None,
            };
            return self.phrase(id, arguments);
        }
        let mut fields = Fields::new(table, "a name");
        let id = fields.required("id", "id = \"…\": an id of the directory", &mut self.findings);
        let form = fields.optional("form");
        fields.finish(&mut self.findings);
        let form = form.and_then(|form| self.form(form));
        let id = id?.text("an id of the directory", &mut self.findings)?;
        self.named(&id, form)
    }

    /// A form of a designation.
    fn form(&mut self, value: &Value) -> Option<String> {
        let form = value.text("full, short or abbr", &mut self.findings)?;
        if !FORMS.contains(&form.value.as_str()) {
            let message = format!("a name has no form `{}`", form.value);
            let finding = Finding::new(Code::BadValue, message).at(form.span);
            let near = suggest(&form.value, FORMS);
            self.push_finding(finding.did_you_mean(near, "the forms are full, short and abbr"));
            return None;
        }
        Some(form.value)
    }

    /// Somebody or something that the directory or the file names, by its id.
    pub(super) fn named(&mut self, id: &Spanned<String>, form: Option<String>) -> Option<Content> {
        let directory = self.context.directory;
        let who = self.local_participants.get(&id.value).cloned();
        let person = || directory.people.get(&id.value).cloned().map(Participant::Person);
        let named = match who.or_else(person) {
            Some(who) => Some(Named::Who(who)),
            None => directory.designation(&id.value).cloned().map(Named::Designation),
        };
        if named.is_none() && self.context.vocabulary.complete && !directory.may_have(&id.value) {
            let phrases = self.context.vocabulary.phrases.keys().map(String::as_str);
            let near = suggest(&id.value, phrases.chain(directory.ids()));
            let message =
                format!("there is no phrase `{}`, and nobody and nothing of the directory has this id", id.value);
            let texts = self.context.data.every_language();
            let help = format!("a phrase is a message phrase-NAME in locales/; a text is written as {texts}");
            let finding = Finding::new(Code::UnknownPhrase, message).at(id.span.clone());
            self.push_finding(finding.did_you_mean(near, help));
        }
        Some(Content::Named { named: named?, form })
    }

    /// The value of an argument of a phrase: what its message takes.
    fn argument(&mut self, name: &Spanned<String>, takes: Takes, value: &Value) -> Option<PhraseArgument> {
        let context = self.context;
        let is_topic = match &value.kind {
            Kind::List(_) => true,
            Kind::Table(table) => table.entries.iter().any(|(key, _)| matches!(key.value.as_str(), "phrase" | "id")),
            _ => false,
        };
        match (&value.kind, takes) {
            (Kind::Integer(..0), Takes::Number | Takes::Unknown) => {
                let message = format!("`{}` is less than 0", name.value);
                let finding = Finding::new(Code::BadValue, message).at(value.span.clone());
                self.push_finding(finding.help("write the number without the minus"));
                None
            }
            (Kind::Integer(number), Takes::Number | Takes::Unknown) => Some(PhraseArgument::Number(*number)),
            (Kind::Datetime(datetime), Takes::Time | Takes::Unknown) => {
                let datetime = Spanned { value: *datetime, span: value.span.clone() };
                read_time(&datetime, Some(self.local_zone), &mut self.findings).map(|time| match time {
                    DayOrMoment::Day(day) => PhraseArgument::Day(day),
                    DayOrMoment::Moment(moment) => PhraseArgument::Moment(moment),
                })
            }
            (Kind::Integer(_) | Kind::Datetime(_), _) | (_, Takes::Number | Takes::Time) => {
                let message = format!("`{}` takes {}", name.value, takes.expected());
                self.push_finding(Finding::new(Code::WrongType, message).at(value.span.clone()));
                None
            }
            (_, Takes::Topic) => self.topics(value).map(PhraseArgument::Topics),
            _ if is_topic => {
                let message = format!("`{}` takes {}", name.value, takes.expected());
                self.push_finding(Finding::new(Code::WrongType, message).at(value.span.clone()));
                None
            }
            (Kind::Text(id), _) if self.local_participants.contains_key(id) => {
                let who = self.local_participants.get(id).cloned();
                who.map(|who| PhraseArgument::Named(Named::Who(who)))
            }
            (Kind::Text(id), _) if context.directory.people.contains_key(id) => {
                Some(PhraseArgument::Named(Named::Who(Participant::Person(self.person(value, None)?))))
            }
            _ => self
                .designation(value, grammar::WordKind::Noun)
                .map(|designation| PhraseArgument::Named(Named::Designation(Arc::clone(&designation.value)))),
        }
    }

    /// One or more topics.
    fn topics(&mut self, value: &Value) -> Option<Vec<Point>> {
        if self.depth == MAX_DEPTH {
            let message = format!("topics stand in each other, more than {MAX_DEPTH} deep");
            let finding = Finding::new(Code::TooMany, message).at(value.span.clone());
            self.push_finding(finding.help("write two shorter sentences"));
            return None;
        }
        self.depth += 1;
        let topics = self.points(value);
        self.depth -= 1;
        if topics.is_empty() && matches!(&value.kind, Kind::List(items) if items.is_empty()) {
            let finding = Finding::new(Code::ArgumentMissing, "the list of topics is empty").at(value.span.clone());
            self.push_finding(finding.help("name at least one"));
        }
        (!topics.is_empty()).then_some(topics)
    }
}

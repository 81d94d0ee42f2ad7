//! Reads a whole meeting file: the keys at its top level, and the checks that compare several keys.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::superseded::drop_superseded;
use super::time::{Day, DayOrMoment, Zone, out_of_order, read as read_time};
use super::when::{is_before, read_held};
use super::{Facts, Meeting, MeetingContext, Participant, Side, When};
use crate::diag::{Code, Finding, Source, Span, any_error, describe, first_lookalike, latin, suggest};
use crate::directory::{Designation, Event, FIELDS, Person, read_designation, valid_id};
use crate::grammar;
use crate::lang::Tag;
use crate::spanned::{Fields, Kind, Spanned, Value};

/// Reads a meeting file. Every problem becomes a finding. Returns `None` if there is an error. In a draft, missing
/// texts are only warnings.
pub fn read(source: &Arc<Source>, context: &MeetingContext<'_>, findings: &mut Vec<Finding>) -> Option<Meeting> {
    let mut reader = Reader {
        context,
        findings: Vec::new(),
        gaps: Vec::new(),
        local_participants: BTreeMap::new(),
        event: None,
        local_zone: context.project_zone,
        sides_read: true,
        unresolved: false,
        depth: 0,
        deadlines: Vec::new(),
    };
    let facts = reader.facts(source);
    drop_superseded(&mut reader.findings);
    super::gaps::merge(&mut reader.findings, context.data.languages);
    let gaps = reader.gaps.into_iter();
    if context.draft {
        findings.extend(gaps.map(Finding::into_warning));
    } else {
        reader.findings.extend(gaps);
    }
    let clean = !any_error(&reader.findings);
    findings.append(&mut reader.findings);
    if clean { facts.map(Meeting) } else { None }
}

/// The state of reading one file.
pub(super) struct Reader<'s> {
    pub(super) context: &'s MeetingContext<'s>,
    pub(super) findings: Vec<Finding>,
    /// The findings for texts that are missing in a language. They are warnings in a draft, and errors otherwise.
    pub(super) gaps: Vec<Finding>,
    /// The participants that have an id in this file, by this id.
    pub(super) local_participants: BTreeMap<String, Participant>,
    /// The kind of event. `None` until it is read, or if it cannot be read.
    pub(super) event: Option<Arc<Event>>,
    /// The zone of the local times in the file.
    pub(super) local_zone: Zone,
    /// False if a side could not be read. Then the list of participants is incomplete, and unknown participants are not
    /// reported.
    pub(super) sides_read: bool,
    /// True if an id is that of an entry with errors.
    pub(super) unresolved: bool,
    /// How many topics the topic that is read stands in.
    pub(super) depth: usize,
    /// The deadlines of the actions. They are compared with the date of the meeting at the end.
    pub(super) deadlines: Vec<(Day, Span)>,
}

impl Reader<'_> {
    /// Adds a finding.
    pub(super) fn push_finding(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn facts(&mut self, source: &Arc<Source>) -> Option<Facts> {
        let table = super::keys::parse(source, &|tag| self.context.data.quotation_marks(tag), &mut self.findings);
        if !self.findings.is_empty() && table.entries.is_empty() {
            return None;
        }
        let mut fields = Fields::new(&table, "a meeting");
        let mut required_field = |key, help| fields.required(key, help, &mut self.findings);
        let id = required_field("id", "id = \"2024-07-12-a-meeting\": the files are named after it");
        let event = required_field("event", "event = \"meeting\": a kind of data/events.toml");
        let status = required_field("status", "status = \"final\" or \"draft\"");
        let record = required_field("record", "record = \"…\": the language of record, one of the project's");
        let issuer = required_field("issuer", "issuer = \"…\": the body that issues the document");
        let sides = required_field("sides", "add [[sides]] tables: the participants");
        let proceedings = fields.optional("proceedings");
        let event_fields: Vec<_> = FIELDS.iter().map(|key| (*key, fields.optional(key))).collect();
        let (number, held) = (fields.optional("number"), fields.optional("held"));
        let (issued, published) = (fields.optional("issued"), fields.optional("published"));
        let (zone, also_show) = (fields.optional("zone"), fields.optional("also-show"));
        let (closing, actions) = (fields.optional("closing"), fields.optional("actions"));
        let (attachments, signatory) = (fields.optional("attachments"), fields.optional("signatory"));
        let has_date = issued.or(published).or(held).is_some()
            || ["issued", "published", "held"].iter().any(|key| fields.may_have(key));
        // Where the time stands under a wrong key, it is not missing.
        let may_have_held = held.is_some() || !["held", "start", "end"].iter().any(|key| fields.may_have(key));
        let absent: Vec<&str> = FIELDS.into_iter().filter(|key| !fields.may_have(key)).collect();
        fields.finish(&mut self.findings);

        let id = id.and_then(|value| self.id(value));
        let event = event.and_then(|value| self.event(value));
        self.event = event.clone();
        let draft = status.and_then(|value| self.status(value));
        let record = record.and_then(|value| self.language(value));
        let issuer = issuer.and_then(|value| self.body(value));
        let context = self.context;
        let number = number.map(|value| {
            let number = context.data.text(value, "a text in quotes", &mut self.findings)?;
            self.check_number(&number);
            Some(number)
        });
        let event_fields = self.event_fields(event_fields, &absent, event.as_deref(), &table.span);
        if let Some(zone) = zone.and_then(|value| self.zone(value)) {
            self.local_zone = zone;
        }
        let other_zones = self.zones(also_show);
        if !has_date {
            let message = "the document needs a date: write `issued`, `published` or `held`";
            let finding = Finding::new(Code::DateMissing, message).at(table.span.clone());
            self.push_finding(finding.help("issued = 2024-07-12T16:23:00, or issued = 2024-07-12"));
        }
        let issued = issued.and_then(|value| self.date(value));
        let published = published.and_then(|value| self.date(value));
        let held_span = held.map(|value| value.span.clone());
        let held = match held {
            Some(value) => read_held(value, self.local_zone, &mut self.findings),
            None => Some(When::Unknown),
        };
        let before = self.findings.len();
        self.sides_read = sides.is_some_and(Value::is_complete);
        let sides = sides.map(|value| self.sides(value, event.as_deref())).unwrap_or_default();
        self.sides_read &= self.findings.len() == before && !self.unresolved;
        let proceedings = proceedings.map(|value| self.proceedings(value, &sides)).unwrap_or_default();
        let closing = closing.and_then(|value| self.point(value));
        let actions = actions.map(|value| self.actions(value, &sides)).unwrap_or_default();
        let attachments = attachments.map(|value| self.attachments(value)).unwrap_or_default();
        let signatory = signatory.and_then(|value| self.signatory(value, &sides));
        self.check_order(held, held_span.as_ref(), issued.as_ref(), published.as_ref());
        if may_have_held {
            self.check_time(also_show, held, [issued.as_ref(), published.as_ref()]);
        }

        Some(Facts {
            source: Arc::clone(source),
            id: id?,
            event: event?,
            draft: draft?,
            record: record?,
            issuer: issuer?,
            number: number.flatten(),
            fields: event_fields,
            issued: issued.map(|issued| issued.value),
            published: published.map(|published| published.value),
            held: held?,
            project_zone: context.project_zone,
            zone: self.local_zone,
            also_show: other_zones,
            sides,
            proceedings,
            closing,
            actions,
            attachments,
            signatory,
            local_participants: std::mem::take(&mut self.local_participants),
        })
    }

    fn id(&mut self, value: &Value) -> Option<Spanned<String>> {
        let id = value.text("an id in quotes", &mut self.findings)?;
        if valid_id(&id.value) {
            return Some(id);
        }
        self.push_finding(invalid_id(&id));
        None
    }

    /// Checks that a reference number does not begin with the mark that the documents print before it.
    fn check_number(&mut self, number: &Spanned<String>) {
        let typed = number.value.trim_start();
        let rest = self.context.vocabulary.number_marks.iter().find_map(|mark| {
            let begins = typed.to_lowercase().starts_with(&mark.to_lowercase());
            let rest = typed.get(mark.len()..).filter(|_| begins)?;
            (!rest.starts_with(char::is_alphabetic)).then(|| rest.trim_start_matches(['.', ':', ' ', '\u{a0}']))
        });
        if let Some(rest) = rest {
            let mark = typed[..typed.len() - rest.len()].trim_end();
            let message =
                format!("the number begins with “{mark}”, and every document prints a mark of its own before it");
            let finding = Finding::new(Code::BadValue, message).at(number.span.clone());
            let rest = format!("\"{rest}\"");
            self.push_finding(finding.help("write the number alone:").edit(number.span.clone(), rest));
        }
    }

    fn event(&mut self, value: &Value) -> Option<Arc<Event>> {
        let events = &self.context.directory.events;
        let name = value.text("a kind of event", &mut self.findings)?;
        if let Some(event) = events.get(&name.value) {
            return Some(Arc::clone(event));
        }
        let known: Vec<&str> = events.keys().map(String::as_str).collect();
        let near = suggest(&name.value, known.iter().copied());
        let message = format!("there is no kind of event `{}`", name.value);
        let finding = Finding::new(Code::UnknownEvent, message).at(name.span);
        self.push_finding(finding.did_you_mean(near, format!("the kinds are {}", known.join(", "))));
        None
    }

    /// True for a draft.
    fn status(&mut self, value: &Value) -> Option<bool> {
        let status = value.text("\"draft\" or \"final\"", &mut self.findings)?;
        match status.value.as_str() {
            "draft" => Some(true),
            "final" => Some(false),
            other => {
                let message = format!("expected \"draft\" or \"final\", found `{other}`");
                let finding = Finding::new(Code::BadValue, message).at(status.span);
                let near = suggest(other, ["draft", "final"]);
                self.push_finding(
                    finding.did_you_mean(near, "write \"final\", or \"draft\" for a paper that is not final"),
                );
                None
            }
        }
    }

    fn language(&mut self, value: &Value) -> Option<Tag> {
        let name = value.text("a language", &mut self.findings)?;
        let languages = self.context.data.languages;
        let found = languages.iter().find(|language| language.tag.as_str() == name.value);
        // The language may be one whose locale has errors.
        let complete = self.context.vocabulary.complete;
        let may_be_broken = |tag: Tag| self.context.data.known.contains(&tag);
        let is_broken = !complete && name.value.parse().is_ok_and(may_be_broken);
        if found.is_none() && !is_broken {
            let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
            let message = format!("there is no language `{}`", name.value);
            let finding = Finding::new(Code::UnknownLanguage, message).at(name.span);
            let near = suggest(&name.value, known.iter().copied());
            self.push_finding(finding.did_you_mean(near, format!("the languages are {}", known.join(", "))));
        }
        found.map(|language| language.tag.clone())
    }

    fn zone(&mut self, value: &Value) -> Option<Zone> {
        let name = value.text("an IANA zone such as \"Asia/Baku\"", &mut self.findings)?;
        Zone::read(&name, &mut self.findings)
    }

    fn zones(&mut self, value: Option<&Value>) -> Vec<Zone> {
        let items = value.and_then(|value| value.list("a list of zones", &mut self.findings));
        items.unwrap_or(&[]).iter().filter_map(|item| self.zone(item)).collect()
    }

    /// A body of the directory, or one that is written here with a text in every language.
    pub(super) fn body(&mut self, value: &Value) -> Option<Spanned<Arc<Designation>>> {
        let directory = self.context.directory;
        match &value.kind {
            Kind::Text(id) if !directory.bodies.contains_key(id) => {
                self.unknown(Code::UnknownBody, "body", id, &value.span, directory.bodies.keys());
                None
            }
            _ => self.designation(value, grammar::WordKind::Body),
        }
    }

    /// A post of the directory, or one that is written here with a text in every language.
    pub(super) fn post(&mut self, value: &Value) -> Option<Spanned<Arc<Designation>>> {
        let directory = self.context.directory;
        match &value.kind {
            Kind::Text(id) if !directory.posts.contains_key(id) => {
                self.unknown(Code::UnknownPost, "post", id, &value.span, directory.posts.keys());
                None
            }
            _ => self.designation(value, grammar::WordKind::Post),
        }
    }

    /// A designation of any kind in the directory, or one of the kind `kind` that is written here.
    pub(super) fn designation(&mut self, value: &Value, kind: grammar::WordKind) -> Option<Spanned<Arc<Designation>>> {
        let context = self.context;
        let designation = match &value.kind {
            Kind::Text(id) => match context.directory.designation(id) {
                Some(designation) => Arc::clone(designation),
                None => {
                    let directory = context.directory;
                    let known = directory.bodies.keys().chain(directory.terms.keys()).chain(directory.posts.keys());
                    self.unknown(Code::UnknownTerm, "body, post or term", id, &value.span, known);
                    return None;
                }
            },
            _ => Arc::new(read_designation(kind, value, context.data, &mut self.findings)?),
        };
        let has_unknown = matches!(&value.kind, Kind::Table(table) if context.data.has_unknown_language(table));
        if value.is_complete() && !has_unknown {
            self.check_languages(&designation, &value.span);
        }
        Some(Spanned { value: designation, span: value.span.clone() })
    }

    /// Adds the finding for an id that the directory does not have.
    pub(super) fn unknown<'a>(
        &mut self,
        code: Code,
        what: &str,
        id: &str,
        span: &Span,
        known: impl Iterator<Item = &'a String>,
    ) {
        if self.context.directory.may_have(id) {
            self.unresolved = true;
            return;
        }
        let near = suggest(id, known.map(String::as_str));
        let finding = self.context.directory.unknown(code, what, id, near, span.clone());
        self.push_finding(finding);
    }

    /// Checks that a designation has a text in every language. The findings also refer to its entry in the directory.
    pub(super) fn check_languages(&mut self, designation: &Designation, span: &Span) {
        let before = self.gaps.len();
        self.check_every_language(designation.languages.keys(), span);
        if designation.id.is_some() {
            for finding in &mut self.gaps[before..] {
                finding.related.push((designation.span.clone(), "the entry".to_owned()));
            }
        }
    }

    /// Adds a finding for each language of the project that is not in `present`.
    pub(super) fn check_every_language<'a>(&mut self, present: impl Iterator<Item = &'a Tag>, span: &Span) {
        let present: Vec<&Tag> = present.collect();
        for language in self.context.data.languages {
            if !present.contains(&&language.tag) {
                let message = format!("there is no text in {}", language);
                let finding = Finding::new(Code::LanguageMissing, message).at(span.clone());
                self.gaps.push(finding.help(format!("add {} = \"…\"", language.tag)));
            }
        }
    }

    /// The fields that depend on the kind of event. A field that is not allowed and a required field that is missing
    /// are findings.
    fn event_fields(
        &mut self,
        fields: Vec<(&'static str, Option<&Value>)>,
        absent: &[&str],
        event: Option<&Event>,
        file: &Span,
    ) -> BTreeMap<&'static str, Spanned<Arc<Designation>>> {
        let mut read = BTreeMap::new();
        for (key, value) in fields {
            let required = event.is_some_and(|event| event.required.iter().any(|field| field == key));
            let allowed = event.is_none_or(|event| required || event.optional.iter().any(|field| field == key));
            match (value, event) {
                (Some(value), Some(event)) if !allowed => {
                    let message = format!("a {} has no `{key}`", event.id);
                    let has =
                        |event: &&Arc<Event>| event.required.iter().chain(&event.optional).any(|field| field == key);
                    let kinds: Vec<&str> =
                        self.context.directory.events.values().filter(has).map(|event| event.id.as_str()).collect();
                    let help = format!("delete it, or change `event`: the kinds with `{key}` are {}", kinds.join(", "));
                    let finding = Finding::new(Code::FieldNotOfEvent, message).at(value.span.clone());
                    self.push_finding(finding.help(help));
                }
                (Some(value), _) => {
                    read.extend(self.designation(value, grammar::WordKind::Noun).map(|designation| (key, designation)));
                }
                (None, Some(event)) if required && absent.contains(&key) => {
                    let message = format!("a {} needs the key `{key}`", event.id);
                    let texts = self.context.data.every_language();
                    let help = format!("{key} = \"…\" with an id of the directory, or {key} = {texts}");
                    self.push_finding(Finding::new(Code::MissingKey, message).at(file.clone()).help(help));
                }
                _ => {}
            }
        }
        read
    }

    /// The date, or the date and the time, at which the document was issued or published.
    fn date(&mut self, value: &Value) -> Option<Spanned<DayOrMoment>> {
        let datetime = value.datetime("a date, or a date and time, without quotes", &mut self.findings)?;
        let time = read_time(&datetime, Some(self.local_zone), &mut self.findings)?;
        Some(Spanned { value: time, span: datetime.span })
    }

    /// The person who signs: an id, a person that is written here, or `{ person = …, post = … }`. A participant signs
    /// with the posts at this meeting.
    fn signatory(&mut self, value: &Value, sides: &[Side]) -> Option<Spanned<Arc<Person>>> {
        let (who, post) = match &value.kind {
            Kind::Table(table) if table.entries.iter().any(|(key, _)| key.value == "person") => {
                let mut fields = Fields::new(table, "a signatory");
                let person = fields.required("person", "person = \"…\"", &mut self.findings);
                let post = fields.optional("post");
                fields.finish(&mut self.findings);
                (person?, post)
            }
            _ => (value, None),
        };
        let participant = |id: &str| {
            let present = || sides.iter().flat_map(|side| &side.members).map(|member| &member.who);
            let found = self.local_participants.get(id).or_else(|| present().find(|who| who.id() == Some(id)));
            match found? {
                Participant::Person(person) => Some(Arc::clone(person)),
                Participant::Body(_) => None,
            }
        };
        let person = match &who.kind {
            Kind::Text(id) => match participant(id) {
                Some(person) => person,
                None => self.person_or_member(id, who, sides)?,
            },
            _ => self.person(who, None)?,
        };
        let person = self.with_post(person, post)?;
        if person.posts.is_empty() {
            let finding = Finding::new(Code::SignatoryWithoutPost, "the signatory has no post");
            self.push_finding(
                finding.at(value.span.clone()).help("add posts = [\"…\"] to the person in data/people.toml"),
            );
        }
        Some(Spanned { value: person, span: value.span.clone() })
    }

    /// Checks that the time is known if it is also shown in other zones.
    fn check_time(&mut self, also_show: Option<&Value>, held: Option<When>, dates: [Option<&Spanned<DayOrMoment>>; 2]) {
        let has_time = |date: &Spanned<DayOrMoment>| matches!(date.value, DayOrMoment::Moment(_));
        let known = held.is_none_or(When::has_time) || dates.into_iter().flatten().any(has_time);
        if let (Some(value), false) = (also_show, known) {
            let message = "`also-show` needs a time: neither `held` nor `issued` nor `published` has one";
            let finding = Finding::new(Code::HourMissing, message).at(value.span.clone());
            self.push_finding(
                finding.help("write the time, held = { start = 2024-07-12T15:00:00 }, or omit `also-show`"),
            );
        }
    }

    /// Checks that the document was issued after the meeting and published after it was issued, and that no deadline is
    /// before the meeting.
    fn check_order(
        &mut self,
        held: Option<When>,
        held_span: Option<&Span>,
        issued: Option<&Spanned<DayOrMoment>>,
        published: Option<&Spanned<DayOrMoment>>,
    ) {
        let (began, ended) = (held.and_then(When::begins), held.and_then(When::ends));
        // A meeting whose end is doubtful has its finding.
        let is_doubtful = self.findings.iter().any(|finding| finding.code == Code::HeldDoubtful);
        let ended = if is_doubtful { began } else { ended };
        for (date, word) in [(issued, "issued"), (published, "published")] {
            if let (Some(began), Some(ended), Some(date), Some(span)) = (began, ended, date, held_span)
                && is_before(date.value, ended, self.local_zone)
            {
                let what = if is_before(date.value, began, self.local_zone) { "began" } else { "ended" };
                let message = format!("the document was {word} before the meeting {what}");
                self.push_finding(out_of_order(&message, &date.span, span, Code::IssuedBeforeHeld));
            }
        }
        if let (Some(issued), Some(published)) = (issued, published)
            && is_before(published.value, issued.value, self.local_zone)
        {
            let message = "the document was published before it was issued";
            self.push_finding(out_of_order(message, &published.span, &issued.span, Code::PublishedTooEarly));
        }
        // If the time could not be read, the deadlines cannot be checked.
        let date = began.or(issued.or(published).map(|date| date.value));
        let (Some(began), true) = (date, held.is_some()) else {
            return;
        };
        for (day, span) in std::mem::take(&mut self.deadlines) {
            if day < began.day(self.local_zone) {
                let message = "the action is due before the meeting took place";
                let help = "write a later day, or omit `by`";
                self.push_finding(Finding::new(Code::DeadlinePassed, message).at(span).help(help));
            }
        }
    }
}

/// The finding for a text that is not a valid id.
pub(super) fn invalid_id(id: &Spanned<String>) -> Finding {
    let near: String = latin(&id.value).to_lowercase().replace([' ', '_', '.', '/', '\u{a0}'], "-");
    let near = near.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let message = match first_lookalike(&id.value).filter(|_| valid_id(&near)) {
        Some(letter) => format!("`{}` is no id: it has {}", id.value, describe(letter)),
        None => format!("`{}` is no id", id.value),
    };
    Finding::new(Code::InvalidId, message).at(id.span.clone()).did_you_mean(
        Some(near.as_str()).filter(|near| valid_id(near)),
        "an id has lower-case letters a–z, digits and single hyphens, 64 at most",
    )
}

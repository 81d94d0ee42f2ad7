//! Meeting × language → brief.

use std::sync::Arc;

use super::model::{
    Actions, Attachments, Brief, Emblem, Field, Heading, Letterhead, Member, Metadata, Participants, Section,
    SideOfTable, Signature, Span, Text,
};
use super::text::{Writer, facts};
use crate::diag::{Code, Finding, Place};
use crate::directory::{Designation, Directory, Person};
use crate::locale::{Facts, Fault, Locale, Said, Thing, Time, Voice};
use crate::meeting::time::{Day, DayOrMoment, Zone};
use crate::meeting::{Meeting, Participant, Side, When};

/// The longest running head, in characters: about one line. A longer subject leaves it to the title.
const LONGEST_HEAD: usize = 110;

/// What lies on the desk while a brief is written.
pub struct Desk<'a> {
    pub meeting: &'a Meeting,
    pub directory: &'a Directory,
    /// The locale of the document.
    pub locale: &'a Locale,
    /// All locales: a letterhead or a foreign name may show another language.
    pub locales: &'a [Locale],
    pub emblem: Option<Emblem>,
    /// True where every page is to be marked, whatever the meeting says of itself.
    pub draft: bool,
}

/// A brief, and what could not be said in it.
pub struct Built {
    pub brief: Brief,
    pub findings: Vec<Finding>,
    /// The places of the numbered items in the meeting file.
    pub places: Vec<Place>,
}

/// Writes the brief of a meeting in one language.
pub fn build(desk: &Desk<'_>) -> Built {
    let meeting = desk.meeting;
    let voice = Voice::new(desk.locale, desk.directory, &meeting.own, meeting.zone);
    let mut builder = Builder {
        desk,
        writer: Writer { voice, findings: Vec::new() },
        whole: meeting.id.place.clone(),
        items: Vec::new(),
    };
    let brief = builder.brief();
    let places = builder.items.into_iter().map(|(_, place)| place).collect();
    Built { brief, findings: builder.writer.findings, places }
}

struct Builder<'a> {
    desk: &'a Desk<'a>,
    writer: Writer<'a>,
    /// Where a finding about the meeting as a whole points.
    whole: Place,
    /// What each numbered item says, and where it stands in the file.
    items: Vec<(super::model::ItemFacts, Place)>,
}

impl Builder<'_> {
    fn brief(&mut self) -> Brief {
        let meeting = self.desk.meeting;
        let event = meeting.event.id.as_str();
        let language = Arc::clone(&self.desk.locale.language);
        self.know();

        let title = self.writer.message(&format!("title-{event}"), &self.whole);
        let subject = self.say(&format!("subject-{event}"), &[]);
        let subject = self.writer.sentence(subject, &self.whole);
        let fields = self.fields(event);
        let participants = self.participants();
        let sections = vec![self.proceedings(event)];
        let actions = self.actions();
        let attachments = self.attachments();
        let signature = self.signature();
        let dateline = signature.is_some().then(|| self.dateline());
        let draft = (self.desk.draft || meeting.draft).then(|| self.writer.message("draft-mark", &self.whole));
        let standing = if meeting.record == language.tag {
            self.writer.message("text-of-record", &self.whole)
        } else {
            self.writer.message(&format!("translated-from-{}", meeting.record), &self.whole)
        };
        let whole_title = self
            .say("running-head", &[("title", Thing::Text(title.clone())), ("subject", Thing::Text(subject.plain()))]);
        let whole_title = self.writer.text(whole_title, &self.whole);
        let running_head = match whole_title.plain().chars().count() {
            0..=LONGEST_HEAD => whole_title.clone(),
            _ => Text::from(title.clone()),
        };
        let page_label = self.say(
            "page-label",
            &[("page", Thing::Text("{page}".to_owned())), ("pages", Thing::Text("{pages}".to_owned()))],
        );
        let page_label = self.writer.text(page_label, &self.whole).plain();
        let letterhead = self.letterhead();
        let metadata = Metadata {
            title: whole_title.plain(),
            author: letterhead.body.text.clone(),
            date: self.day().map(|day| day.to_string()),
        };
        Brief {
            id: meeting.id.value.clone(),
            language: language.tag.to_string(),
            direction: if language.right_to_left { "rtl" } else { "ltr" },
            event: event.to_owned(),
            draft,
            letterhead,
            title,
            subject,
            fields,
            participants,
            sections,
            actions,
            attachments,
            signature,
            dateline,
            standing,
            running_head,
            page_label,
            metadata,
            facts: self.items.iter().map(|(facts, _)| facts.clone()).collect(),
        }
    }

    /// The day of the document: of its issue, else of the meeting.
    fn day(&self) -> Option<Day> {
        let meeting = self.desk.meeting;
        meeting.date().map(|date| date.day(meeting.zone))
    }

    fn say(&self, id: &str, things: &[(&str, Thing)]) -> Said {
        self.writer.voice.say(id, None, things)
    }

    /// Gives the facts of the meeting to every message; one that is not known is given as absent.
    fn know(&mut self) {
        let meeting = self.desk.meeting;
        let side = |side: Option<&Side>| side.map_or(Thing::Absent, |side| Thing::Side(Arc::new(side.clone())));
        let role = |role: &str| side(meeting.sides.iter().find(|side| side.role == role));
        let people = |member: Option<&crate::meeting::Member>| {
            member.map_or(Thing::Absent, |member| Thing::People(vec![member.who.clone()]))
        };
        let guests = meeting.sides.iter().find(|side| side.role == "guest");
        let chair = meeting.sides.iter().flat_map(|side| &side.members).find(|member| member.presides);
        let held = self.when(meeting.held, meeting.zone).map_or(Thing::Absent, |(id, things)| {
            Thing::When(Arc::new(self.writer.voice.say(id, Some("sentence"), &things)))
        });
        let issued = meeting.issued.map_or(Thing::Absent, |issued| Thing::Time(self.time(issued)));
        let voice = &mut self.writer.voice;
        voice.know("host", role("host"));
        voice.know("guest", role("guest"));
        voice.know("first", side(meeting.sides.first()));
        voice.know("second", side(meeting.sides.get(1)));
        voice.know("leader", people(guests.and_then(Side::leader)));
        voice.know("chair", people(chair));
        for field in crate::directory::FIELDS {
            let value = meeting.fields.get(field);
            let thing = value.map_or(Thing::Absent, |value| Thing::Designation(Arc::clone(&value.value)));
            voice.know(field, thing);
        }
        voice.know("held", held);
        voice.know("issued", issued);
    }

    fn time(&self, time: DayOrMoment) -> Arc<Time> {
        match time {
            DayOrMoment::Day(day) => self.writer.voice.day(day),
            DayOrMoment::Moment(moment) => self.writer.voice.moment(moment, self.desk.meeting.zone),
        }
    }

    /// The message that says when something was, as the clocks of a zone show it, with its values.
    fn when(&self, when: When, zone: Zone) -> Option<(&'static str, Vec<(&'static str, Thing)>)> {
        let day = |day| Thing::Time(self.writer.voice.day(day));
        let moment = |moment| Thing::Time(self.writer.voice.moment(moment, zone));
        Some(match when {
            When::Unknown => return None,
            When::Day(at) => ("day", vec![("at", day(at))]),
            When::Start(at) => ("moment", vec![("at", moment(at))]),
            When::Hours(start, end) => {
                if start.shown(zone).offset != end.shown(zone).offset {
                    return Some(("moments-shifted", vec![("start", moment(start)), ("end", moment(end))]));
                }
                let one_day = start.shown(zone).day == end.shown(zone).day;
                (if one_day { "hours" } else { "moments" }, vec![("start", moment(start)), ("end", moment(end))])
            }
            When::Days(from, to) => {
                let id = match (from.year == to.year, from.month == to.month) {
                    (true, true) => "days-of-month",
                    (true, false) => "days-of-year",
                    (false, _) => "days",
                };
                (id, vec![("start", day(from)), ("end", day(to))])
            }
        })
    }

    fn fields(&mut self, event: &str) -> Vec<Field> {
        let meeting = self.desk.meeting;
        let mut fields = Vec::new();
        if let Some(number) = &meeting.number {
            let said = self.say("number", &[("number", Thing::Text(number.value.clone()))]);
            let value = self.writer.text(said, &number.place);
            let label = self.writer.message("field-number", &number.place);
            fields.push(Field { key: "number".to_owned(), label, value });
        }
        for (key, value) in &meeting.fields {
            let said = self.writer.voice.name_alone(&value.value);
            fields.push(self.field(key, &format!("field-{key}"), said, &value.place));
        }
        if let Some((id, things)) = self.when(meeting.held, meeting.zone) {
            let mut said = self.say(id, &things);
            self.elsewhere(meeting.held, &mut said);
            fields.push(self.field("held", &format!("field-held-{event}"), said, &self.whole.clone()));
        }
        if let Some(issued) = meeting.issued {
            let (id, when) = match issued {
                DayOrMoment::Day(day) => ("day", When::Day(day)),
                DayOrMoment::Moment(moment) => ("moment", When::Start(moment)),
            };
            let mut said = self.say(id, &[("at", Thing::Time(self.time(issued)))]);
            if !meeting.held.has_hour() {
                self.elsewhere(when, &mut said);
            }
            fields.push(self.field("issued", "field-issued", said, &self.whole.clone()));
        }
        fields
    }

    fn field(&mut self, key: &str, label: &str, value: Said, place: &Place) -> Field {
        let label = self.writer.message(label, place);
        Field { key: key.to_owned(), label, value: self.writer.sentence(value, place) }
    }

    /// Adds the same hours as the guests' clocks show them, with the date where it is another one there.
    fn elsewhere(&self, when: When, said: &mut Said) {
        let meeting = self.desk.meeting;
        if !when.has_hour() {
            return;
        }
        let days = |zone| when.bounds().map(|bound| bound.map(|moment| moment.shown(zone).day));
        for zone in &meeting.also_show {
            let Some((id, things)) = self.when(when, *zone) else { continue };
            let city = self.desk.locale.cldr.city(*zone).unwrap_or_else(|| {
                let message = format!("the zone {} is named after no city", zone.name());
                let mut fault = Fault::new(Code::UnknownZone, zone.name(), message);
                fault.help = Some("name the zone of a city in `also-show`".to_owned());
                said.faults.push(fault);
                zone.name().to_owned()
            });
            let city = city.replace(' ', "\u{a0}");
            let clock = matches!(id, "moment" | "hours") && days(*zone) == days(meeting.zone);
            let hours = self.writer.voice.say(id, clock.then_some("clock"), &things);
            let values = [("city", Thing::Text(city)), ("when", Thing::When(Arc::new(hours)))];
            let more = self.writer.voice.say("elsewhere", None, &values);
            said.text.push_str("; ");
            said.text.push_str(&more.text);
            said.faults.extend(more.faults);
        }
    }

    fn letterhead(&mut self) -> Letterhead {
        let issuer = &self.desk.meeting.issuer;
        let said = self.writer.voice.name_alone(&issuer.value);
        let text = self.writer.text(said, &issuer.place).plain();
        let capitals = self.desk.locale.cldr.capitals(&text);
        let language = &self.desk.locale.language;
        let also = language.letterhead_also.iter().filter(|tag| **tag != language.tag).filter_map(|tag| {
            let entry = issuer.value.languages.get(tag)?;
            Some(Span { text: entry.full.citation.clone(), lang: Some(tag.to_string()), gap: false })
        });
        Letterhead {
            body: Heading { text, capitals },
            also: also.collect(),
            address: issuer.value.languages.get(&language.tag).and_then(|entry| entry.address.clone()),
            emblem: self.desk.emblem.clone(),
        }
    }

    fn participants(&mut self) -> Participants {
        let meeting = self.desk.meeting;
        let whole = self.whole.clone();
        let heading = self.writer.heading("heading-participants", &whole);
        let columns = [self.writer.message("column-name", &whole), self.writer.message("column-post", &whole)];
        let sides = meeting
            .sides
            .iter()
            .map(|side| {
                let thing = Thing::Side(Arc::new(side.clone()));
                let said = self.say(&format!("side-{}", side.role), &[("side", thing)]);
                let label = self.writer.sentence(said, &side.place);
                let mut members: Vec<Member> = side.members.iter().map(|member| self.member(member)).collect();
                // A party is labelled by its body; the others are named in a row.
                if members.is_empty()
                    && side.role != "party"
                    && let Some(body) = &side.body
                {
                    let said = self.writer.voice.name_alone(body);
                    let name = self.writer.sentence(said, &side.place);
                    members.push(Member { name, original: None, posts: Vec::new() });
                }
                SideOfTable { label, members }
            })
            .collect();
        Participants { heading, columns, sides }
    }

    fn member(&mut self, member: &crate::meeting::Member) -> Member {
        let place = &member.place;
        let person = match &member.who {
            Participant::Body(body) => {
                let said = self.writer.voice.name_alone(body);
                return Member { name: self.writer.sentence(said, place), original: None, posts: Vec::new() };
            }
            Participant::Person(person) => person,
        };
        let said = self.writer.voice.full_name(person);
        let name = self.writer.text(said, place);
        let mut posts = Vec::new();
        for post in &person.posts {
            let said = self.writer.voice.name_alone(post);
            posts.push(self.writer.sentence(said, place));
        }
        for (flag, role) in [(member.leads, "role-leads"), (member.presides, "role-presides")] {
            if flag {
                let said = self.say(role, &[]);
                posts.push(match posts.is_empty() {
                    true => self.writer.sentence(said, place),
                    false => self.writer.text(said, place),
                });
            }
        }
        Member { original: self.original(person, &name), name, posts }
    }

    /// The name as its bearer writes it, where the paper writes it otherwise.
    fn original(&self, person: &Person, name: &Text) -> Option<Span> {
        let tag = person.writes.as_ref()?;
        let locale = self.desk.locales.iter().find(|locale| locale.language.tag == *tag)?;
        let own = &self.desk.meeting.own;
        let voice = Voice::new(locale, self.desk.directory, own, self.desk.meeting.zone);
        let text = voice.finish(&voice.full_name(person).text);
        (text != name.plain()).then(|| Span { text, lang: Some(tag.to_string()), gap: false })
    }

    fn proceedings(&mut self, event: &str) -> Section {
        let meeting = self.desk.meeting;
        let whole = self.whole.clone();
        let heading = self.writer.heading(&format!("heading-proceedings-{event}"), &whole);
        let mut items = Vec::new();
        let opening = self.say(&format!("opening-{event}"), &[]);
        items.push(self.item(opening, &whole));
        for item in &meeting.proceedings {
            let points = item.points.iter().map(|point| self.writer.voice.spoken(point)).collect();
            let people = |people: &[Participant]| match people {
                [] => Thing::Absent,
                people => Thing::People(people.to_vec()),
            };
            let things = [
                ("speakers", people(&item.by)),
                ("addressees", people(&item.to)),
                ("points", Thing::Points(Arc::new(points))),
            ];
            let form = item.by.is_empty().then_some("impersonal");
            let said = self.writer.voice.say(&format!("act-{}", item.act.value), form, &things);
            items.push(self.item(said, &item.place));
        }
        if let Some(closing) = &meeting.closing {
            let spoken = self.writer.voice.spoken(closing);
            let said = match spoken.forms.get("") {
                Some(said) => said.clone(),
                None => self.writer.voice.lacks_sentence(&spoken.name),
            };
            items.push(self.item(said, &closing.place));
        }
        Section { heading, start: 1, items }
    }

    /// A numbered item: those whom it names are named in short from the next one on.
    fn item(&mut self, said: Said, place: &Place) -> Text {
        let said_facts: Facts = said.facts.clone();
        let text = self.writer.sentence(said, place);
        self.items.push((facts(&said_facts, &text), place.clone()));
        self.writer.voice.mention(&said_facts);
        text
    }

    fn actions(&mut self) -> Option<Actions> {
        let meeting = self.desk.meeting;
        if meeting.actions.is_empty() {
            return None;
        }
        let whole = self.whole.clone();
        let heading = self.writer.heading("heading-actions", &whole);
        let columns = ["column-action", "column-who", "column-by"].map(|id| self.writer.message(id, &whole));
        let mut rows = Vec::new();
        for action in &meeting.actions {
            let spoken = self.writer.voice.spoken(&action.what);
            let what = match spoken.forms.get("") {
                Some(said) => said.clone(),
                None => self.writer.voice.lacks_sentence(&spoken.name),
            };
            let mut found =
                facts(&what.facts, &self.writer.text(Said { faults: Vec::new(), ..what.clone() }, &action.place));
            let who = self.writer.voice.list_of(&action.who);
            found.people.extend(who.facts.people.iter().cloned());
            let by = action.by.map(|day| {
                found.dates.push(day.to_string());
                self.say("day", &[("at", Thing::Time(self.time(DayOrMoment::Day(day))))])
            });
            let what = self.writer.sentence(what, &action.place);
            let who = self.writer.sentence(who, &action.place);
            let by = by.map_or_else(Text::default, |said| self.writer.text(said, &action.place));
            self.items.push((found, action.place.clone()));
            rows.push([what, who, by]);
        }
        Some(Actions { heading, columns, rows })
    }

    fn attachments(&mut self) -> Option<Attachments> {
        let meeting = self.desk.meeting;
        if meeting.attachments.is_empty() {
            return None;
        }
        let heading = self.writer.heading("heading-attachments", &self.whole.clone());
        let items = meeting
            .attachments
            .iter()
            .map(|attachment| {
                let title = self.writer.voice.name_alone(&attachment.title);
                self.writer.faults(&title.faults, &attachment.place);
                let pages = attachment.pages.map_or(Thing::Absent, Thing::Number);
                let said = self.say("attachment", &[("title", Thing::Text(title.text)), ("pages", pages)]);
                self.writer.sentence(said, &attachment.place)
            })
            .collect();
        Some(Attachments { heading, items })
    }

    fn signature(&mut self) -> Option<Signature> {
        let signatory = self.desk.meeting.signatory.as_ref()?;
        let person = &signatory.value;
        let post: &Designation = person.posts.first()?;
        let post = self.writer.voice.name_alone(post);
        let name = self.writer.voice.signature(person);
        Some(Signature {
            post: self.writer.sentence(post, &signatory.place),
            name: self.writer.text(name, &signatory.place).plain(),
        })
    }

    fn dateline(&mut self) -> Text {
        let seat = self.desk.meeting.issuer.value.seat.as_ref();
        let seat = seat.and_then(|id| self.desk.directory.designation(&id.value));
        let seat = seat.map_or(Thing::Absent, |seat| Thing::Designation(Arc::clone(seat)));
        let day = self.day().map_or(Thing::Absent, |day| Thing::Time(self.time(DayOrMoment::Day(day))));
        let said = self.say("dateline", &[("seat", seat), ("issued", day)]);
        self.writer.text(said, &self.whole.clone())
    }
}

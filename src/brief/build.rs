//! Builds the brief of a meeting in one language.

use std::sync::Arc;

use super::breaks::Hyphenation;
use super::model::{
    Actions, Attachments, Brief, Emblem, Heading, ItemFacts, Letterhead, Member, Metadata, Participants, Run, Section,
    SideRows, Text,
};
use super::text::{Writer, facts};
use crate::diag::{Finding, Span};
use crate::directory::{Directory, Person};
use crate::locale::{Argument, Facts, Formatted, Formatter, Locale, Time};
use crate::meeting::time::{Day, DayOrMoment};
use crate::meeting::{Meeting, Participant, Side};

/// The longest page header, in characters (about one line). If title and subject together are longer, the
/// header has the title only.
const MAX_HEADER_CHARS: usize = 110;

/// The longest title in the metadata, in characters. Readers show it in the title bar of a window, and checkers of
/// accessibility accept no longer one.
const MAX_TITLE_CHARS: usize = 200;

/// Everything that [`build`] needs to write a brief.
pub struct BriefContext<'a> {
    pub meeting: &'a Meeting,
    pub directory: &'a Directory,
    /// The locale of the document.
    pub locale: &'a Locale,
    /// All loaded locales. The original form of a foreign name may need another one than `locale`.
    pub locales: &'a [Locale],
    pub hyphenation: &'a Hyphenation,
    pub emblem: Option<Emblem>,
    /// True to mark every page as a draft, even if the meeting is final.
    pub draft: bool,
}

/// A brief, and the errors found while it was built.
#[derive(Clone)]
pub struct Built {
    pub brief: Brief,
    pub findings: Vec<Finding>,
    /// The numbered items, in the order of [`Brief::facts`].
    pub items: Vec<BuiltItem>,
}

/// A numbered item, for the comparison of the languages.
#[derive(Clone)]
pub struct BuiltItem {
    pub facts: ItemFacts,
    /// The printed text.
    pub text: String,
    /// The span in the meeting file.
    pub span: Span,
}

/// Builds the brief of a meeting in one language. The brief is complete even if there are errors.
pub fn build(context: &BriefContext<'_>) -> Built {
    let meeting = context.meeting;
    let formatter = Formatter::new(context.locale, context.directory, meeting);
    let mut builder = Builder {
        context,
        writer: Writer { formatter, findings: Vec::new(), sources: Vec::new(), hyphenation: context.hyphenation },
        span: meeting.id.span.clone(),
        items: Vec::new(),
    };
    let brief = builder.brief();
    Built { brief, findings: builder.writer.findings, items: builder.items }
}

pub(super) struct Builder<'a> {
    pub(super) context: &'a BriefContext<'a>,
    pub(super) writer: Writer<'a>,
    /// The span for findings that concern the whole meeting.
    pub(super) span: Span,
    items: Vec<BuiltItem>,
}

impl Builder<'_> {
    fn brief(&mut self) -> Brief {
        let meeting = self.context.meeting;
        let event = meeting.event.id.as_str();
        let language = Arc::clone(&self.context.locale.language);
        self.set_arguments();

        let title = self.format_message(&format!("title-{event}"), &[]);
        let title = self.writer.sentence(title, &self.span).plain();
        let subject = self.format_message(&format!("subject-{event}"), &[]);
        let subject = self.writer.sentence(subject, &self.span);
        let fields = self.fields(event);
        let participants = self.participants();
        let sections = vec![self.proceedings(event)];
        let actions = self.actions();
        let attachments = self.attachments();
        let signature = self.signature();
        let dateline = if signature.is_some() { self.dateline() } else { None };
        let draft = self.is_draft().then(|| self.writer.message("draft-mark", &self.span));
        let standing = if meeting.record == language.tag {
            self.writer.message("text-of-record", &self.span)
        } else {
            self.writer.message(&format!("translated-from-{}", meeting.record), &self.span)
        };
        let full_title = self.format_message(
            "running-head",
            &[("title", Argument::Text(title.clone())), ("subject", Argument::Text(subject.plain()))],
        );
        let full_title = self.writer.text(full_title, &self.span);
        let running_head = match full_title.plain().chars().count() {
            0..=MAX_HEADER_CHARS => full_title.clone(),
            _ => Text::from(title.clone()),
        };
        let page_label = self.format_message(
            "page-label",
            &[("page", Argument::Text("{page}".to_owned())), ("pages", Argument::Text("{pages}".to_owned()))],
        );
        let page_label = self.writer.text(page_label, &self.span).plain();
        let letterhead = self.letterhead();
        let metadata = Metadata {
            title: shorten(&full_title.plain(), MAX_TITLE_CHARS),
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
            facts: self.items.iter().map(|item| item.facts.clone()).collect(),
            sources: std::mem::take(&mut self.writer.sources),
        }
    }

    pub(super) fn is_draft(&self) -> bool {
        self.context.draft || self.context.meeting.draft
    }

    /// The date of the document, if it is given.
    pub(super) fn day(&self) -> Option<Day> {
        let meeting = self.context.meeting;
        meeting.date().map(|date| date.day(meeting.project_zone))
    }

    pub(super) fn format_message(&self, id: &str, arguments: &[(&str, Argument)]) -> Formatted {
        self.writer.formatter.format_message(id, None, arguments)
    }

    /// Makes the facts of the meeting available to all messages. Unknown facts are passed as [`Argument::Absent`].
    fn set_arguments(&mut self) {
        let meeting = self.context.meeting;
        let side =
            |side: Option<&Side>| side.map_or(Argument::Absent, |side| Argument::Side(Arc::new(side.as_named())));
        let role = |role: &str| side(meeting.sides.iter().find(|side| side.role == role));
        let people = |member: Option<&crate::meeting::Member>| {
            member.map_or(Argument::Absent, |member| Argument::People(vec![member.who.clone()]))
        };
        let guests = meeting.sides.iter().find(|side| side.role == "guest");
        let chair = meeting.sides.iter().flat_map(|side| &side.members).find(|member| member.presides);
        let held = self.when_in_sentence(meeting.held).map_or(Argument::Absent, |(id, arguments)| {
            Argument::When(Arc::new(self.writer.formatter.format_message(id, Some("sentence"), &arguments)))
        });
        let issued = meeting.issued.map_or(Argument::Absent, |issued| Argument::Time(self.time(issued)));
        let formatter = &mut self.writer.formatter;
        formatter.set_argument("host", role("host"));
        formatter.set_argument("guest", role("guest"));
        formatter.set_argument("first", side(meeting.sides.first()));
        formatter.set_argument("second", side(meeting.sides.get(1)));
        formatter.set_argument("leader", people(guests.and_then(Side::leader)));
        formatter.set_argument("chair", people(chair));
        for field in crate::directory::FIELDS {
            let value = meeting.fields.get(field);
            let argument = value.map_or(Argument::Absent, |value| Argument::Designation(Arc::clone(&value.value)));
            formatter.set_argument(field, argument);
        }
        formatter.set_argument("event", Argument::Event(meeting.event.id.clone()));
        formatter.set_argument("held", held);
        formatter.set_argument("issued", issued);
    }

    pub(super) fn time(&self, time: DayOrMoment) -> Arc<Time> {
        match time {
            DayOrMoment::Day(day) => self.writer.formatter.day(day),
            DayOrMoment::Moment(moment) => self.writer.formatter.moment(moment, self.context.meeting.project_zone),
        }
    }

    fn letterhead(&mut self) -> Letterhead {
        let issuer = &self.context.meeting.issuer;
        let formatted = self.writer.formatter.full_designation(&issuer.value);
        let text = self.writer.text(formatted, &issuer.span).plain();
        let capitals = self.context.locale.cldr.capitals(&text);
        let language = &self.context.locale.language;
        let also = language.letterhead_also.iter().filter(|tag| **tag != language.tag).filter_map(|tag| {
            let entry = issuer.value.languages.get(tag)?;
            Some(Run { text: entry.full.citation.clone(), lang: Some(tag.to_string()), gap: false, keep: false })
        });
        Letterhead {
            body: Heading { text, capitals },
            also: also.collect(),
            address: issuer.value.languages.get(&language.tag).and_then(|entry| entry.address.clone()),
            emblem: self.context.emblem.clone(),
        }
    }

    fn participants(&mut self) -> Participants {
        let meeting = self.context.meeting;
        let span = self.span.clone();
        let heading = self.writer.heading("heading-participants", &span);
        let sides: Vec<SideRows> = meeting
            .sides
            .iter()
            .map(|side| {
                let argument = Argument::Side(Arc::new(side.clone()));
                // The label of a party is its body. The label of another side has its body too, so that it is not lost.
                let with_body = side.role != "party" && side.body.is_some();
                let id = format!("side-{}", side.role);
                let attribute = with_body.then_some("body");
                let formatted = self.writer.formatter.format_message(&id, attribute, &[("side", argument)]);
                let label = self.writer.sentence(formatted, &side.span);
                // Nobody also attended if nobody else of the side is there.
                let only = side.only_attended();
                let members = side.members.iter().map(|member| self.member(member, only)).collect();
                SideRows { label, members }
            })
            .collect();
        let has_posts = sides.iter().flat_map(|side| &side.members).any(|member| !member.posts.is_empty());
        let columns = if has_posts { &["column-name", "column-post"][..] } else { &[] };
        let columns = columns.iter().map(|id| self.writer.message(id, &span)).collect();
        Participants { heading, columns, sides }
    }

    fn member(&mut self, member: &crate::meeting::Member, only_attended: bool) -> Member {
        let span = &member.span;
        let person = match &member.who {
            Participant::Body(body) => {
                let formatted = self.writer.formatter.full_designation(body);
                let name = self.writer.sentence(formatted, span);
                return Member { name, original: None, posts: self.roles(member, only_attended, Vec::new()) };
            }
            Participant::Person(person) => person,
        };
        let formatted = self.writer.formatter.full_name(person);
        let name = self.writer.sentence(formatted, span);
        let mut posts = Vec::new();
        for post in &person.posts {
            let formatted = self.writer.formatter.full_designation(post);
            posts.push(self.writer.sentence(formatted, span));
        }
        let posts = self.roles(member, only_attended, posts);
        Member { original: self.original(person, &name), name, posts }
    }

    /// The posts of a member, and after them the roles at the meeting.
    fn roles(&mut self, member: &crate::meeting::Member, only_attended: bool, mut posts: Vec<Text>) -> Vec<Text> {
        let span = &member.span;
        for (flag, role) in [
            (member.leads, "role-leads"),
            (member.presides, "role-presides"),
            (member.attended && !only_attended, "role-attended"),
        ] {
            if flag {
                let who = Argument::People(vec![member.who.clone()]);
                let formatted = self.format_message(role, &[("person", who)]);
                posts.push(match posts.is_empty() {
                    true => self.writer.sentence(formatted, span),
                    false => self.writer.text(formatted, span),
                });
            }
        }
        posts
    }

    /// The name in the person's own language. `None` if the document already writes it this way.
    fn original(&self, person: &Person, name: &Text) -> Option<Run> {
        let tag = person.writes.as_ref()?;
        let locale = self.context.locales.iter().find(|locale| locale.language.tag == *tag)?;
        let formatter = Formatter::new(locale, self.context.directory, self.context.meeting);
        let text = formatter.finish(&formatter.full_name(person).text);
        (text != name.plain()).then(|| Run { text, lang: Some(tag.to_string()), gap: false, keep: true })
    }

    fn proceedings(&mut self, event: &str) -> Section {
        let meeting = self.context.meeting;
        let span = self.span.clone();
        let heading = self.writer.heading(&format!("heading-proceedings-{event}"), &span);
        let mut items = Vec::new();
        let opening = self.format_message(&format!("opening-{event}"), &[]);
        items.push(self.item(opening, &span));
        items.extend(self.also_attended());
        let mut before: &[Participant] = &[];
        for item in &meeting.proceedings {
            let [of_speakers, of_addressees] = &item.styles;
            let named = [(&item.by, of_speakers), (&item.to, of_addressees)].into_iter();
            let styles =
                named.flat_map(|(people, style)| people.iter().filter_map(move |who| Some((who, style.as_deref()?))));
            self.writer.formatter.begin_item(styles, [before, &item.by]);
            before = &item.by;
            let form = item.by.is_empty().then_some("impersonal");
            let points = self.writer.formatter.format_points(&item.points, &item.act.value, form);
            let people = |people: &[Participant]| match people {
                [] => Argument::Absent,
                people => Argument::People(people.to_vec()),
            };
            let arguments = [
                ("speakers", people(&item.by)),
                ("addressees", people(&item.to)),
                ("points", if points.is_empty() { Argument::Absent } else { Argument::Points(Arc::new(points)) }),
                ("link", Argument::Link(item.link.as_ref().map(|link| link.value.clone()))),
            ];
            let formatted = self.writer.formatter.format_message(&format!("act-{}", item.act.value), form, &arguments);
            items.push(self.item(formatted, &item.span));
        }
        self.writer.formatter.begin_item(std::iter::empty(), [&[], &[]]);
        if let Some(closing) = &meeting.closing {
            let point = self.writer.formatter.format_point(closing);
            let formatted = match point.forms.get("") {
                Some(formatted) => formatted.clone(),
                None => self.writer.formatter.missing_sentence(&point.name),
            };
            items.push(self.item(formatted, &closing.span));
        }
        Section { heading, start: 1, items }
    }

    /// The sentence about the members who only attended.
    fn also_attended(&mut self) -> Option<Text> {
        let sides = || self.context.meeting.sides.iter().filter(|side| side.members.iter().any(|it| it.attended));
        let members = || sides().flat_map(|side| &side.members).filter(|member| member.attended);
        let span = members().next()?.span.clone();
        let people = members().map(|member| member.who.clone()).collect();
        let id = if sides().all(Side::only_attended) { "only-attended" } else { "also-attended" };
        let formatted = self.format_message(id, &[("speakers", Argument::People(people))]);
        Some(self.item(formatted, &span))
    }

    /// Adds a numbered item. The people that it names get their short names in later items.
    fn item(&mut self, formatted: Formatted, span: &Span) -> Text {
        let mentioned: Facts = formatted.facts.clone();
        let text = self.writer.sentence(formatted, span);
        self.items.push(BuiltItem { facts: facts(&mentioned, &text), text: text.plain(), span: span.clone() });
        self.writer.formatter.mention(&mentioned);
        text
    }

    fn actions(&mut self) -> Option<Actions> {
        let meeting = self.context.meeting;
        if meeting.actions.is_empty() {
            return None;
        }
        let span = self.span.clone();
        let heading = self.writer.heading("heading-actions", &span);
        let columns = ["column-action", "column-who", "column-by"].map(|id| self.writer.message(id, &span));
        let mut rows = Vec::new();
        for action in &meeting.actions {
            let point = self.writer.formatter.format_point(&action.what);
            let what = match point.forms.get("") {
                Some(formatted) => formatted.clone(),
                None => self.writer.formatter.missing_sentence(&point.name),
            };
            let mut found =
                facts(&what.facts, &self.writer.text(Formatted { errors: Vec::new(), ..what.clone() }, &action.span));
            let who = self.writer.formatter.participant_list(&action.who);
            found.people.extend(who.facts.people.iter().cloned());
            let by = action.by.map(|day| {
                found.dates.push(day.to_string());
                self.format_message("day", &[("at", Argument::Time(self.time(DayOrMoment::Day(day))))])
            });
            let what = self.writer.sentence(what, &action.span);
            let who = self.writer.sentence(who, &action.span);
            let by = by.map_or_else(Text::default, |formatted| self.writer.text(formatted, &action.span));
            self.items.push(BuiltItem { facts: found, text: what.plain(), span: action.span.clone() });
            rows.push([what, who, by]);
        }
        Some(Actions { heading, columns, rows })
    }

    fn attachments(&mut self) -> Option<Attachments> {
        let meeting = self.context.meeting;
        if meeting.attachments.is_empty() {
            return None;
        }
        let heading = self.writer.heading("heading-attachments", &self.span.clone());
        let items = meeting
            .attachments
            .iter()
            .map(|attachment| {
                let title = self.writer.formatter.full_designation(&attachment.title);
                self.writer.errors(&title.errors, &attachment.span);
                let pages = attachment.pages.map_or(Argument::Absent, Argument::Number);
                let formatted =
                    self.format_message("attachment", &[("title", Argument::Text(title.text)), ("pages", pages)]);
                self.writer.sentence(formatted, &attachment.span)
            })
            .collect();
        Some(Attachments { heading, items })
    }
}

/// The first words of a text, at most `max` characters with the ellipsis that shows the cut. A text that fits is not
/// changed.
fn shorten(text: &str, max: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(max - 1).filter(|_| text.chars().count() > max) else {
        return text.to_owned();
    };
    let head = &text[..end];
    let cut = head.rfind(' ').filter(|_| !text[end..].starts_with(' ')).unwrap_or(end);
    format!("{}…", head[..cut].trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(shorten("Görüş haqqında", 14), "Görüş haqqında");
        assert_eq!(shorten("Görüş, haqqında arayış", 16), "Görüş, haqqında…");
        assert_eq!(shorten("Görüş, haqqında arayış", 15), "Görüş…");
        assert_eq!(shorten("Görüşün", 4), "Gör…");
    }
}

//! Reads meetings from TOML and checks them. A [`Meeting`] is only created if the file has no errors.

mod gaps;
mod keys;
mod phrase;
mod points;
mod read;
mod sides;
mod superseded;
pub mod time;
mod when;
mod zone;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use crate::diag::{Finding, Source, Span};
use crate::directory::{DataReader, Designation, Directory, Event, Person};
use crate::grammar::Forms;
use crate::lang::Tag;
use crate::spanned::{Spanned, Value};
use time::{Day, DayOrMoment, Moment, Zone};

pub use keys::parse;
pub use read::read;

/// A meeting without errors. Only [`read`] creates it.
#[derive(Debug)]
pub struct Meeting(Facts);

impl Facts {
    /// The people that the document names: the members of the sides, and who signs.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        let members = self.sides.iter().flat_map(|side| &side.members).map(|member| &member.who);
        let members = members.filter_map(|who| match who {
            Participant::Person(person) => Some(&**person),
            Participant::Body(_) => None,
        });
        let signatory = self.signatory.iter().map(|person| &*person.value);
        members.chain(signatory.filter(|signatory| {
            let is_signatory =
                |member: &Member| matches!(&member.who, Participant::Person(person) if person.span == signatory.span);
            !self.sides.iter().flat_map(|side| &side.members).any(is_signatory)
        }))
    }
}

impl Deref for Meeting {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

/// The content of a meeting file.
#[derive(Debug)]
pub struct Facts {
    pub source: Arc<Source>,
    pub id: Spanned<String>,
    pub event: Arc<Event>,
    /// True if the file has `status = "draft"`.
    pub draft: bool,
    /// The language of record.
    pub record: Tag,
    /// The body that issues the document.
    pub issuer: Spanned<Arc<Designation>>,
    pub number: Option<Spanned<String>>,
    /// The fields that depend on the kind of event, by name. The names are those of [`crate::directory::FIELDS`].
    pub fields: BTreeMap<&'static str, Spanned<Arc<Designation>>>,
    /// The date on which the document was issued.
    pub issued: Option<DayOrMoment>,
    /// When the document was published, on a web page for example.
    pub published: Option<DayOrMoment>,
    pub held: When,
    /// The zone of the project. The document shows its times in this zone, even if the file has another `zone`.
    pub project_zone: Zone,
    /// The zone of the local times in the file.
    pub zone: Zone,
    /// Other zones in which the document also shows the time of the meeting.
    pub also_show: Vec<Zone>,
    pub sides: Vec<Side>,
    pub proceedings: Vec<Item>,
    /// The closing paragraph.
    pub closing: Option<Point>,
    pub actions: Vec<Action>,
    pub attachments: Vec<Attachment>,
    pub signatory: Option<Spanned<Arc<Person>>>,
    /// The participants that have an id in the meeting file, by this id.
    pub local_participants: BTreeMap<String, Participant>,
}

/// When the meeting took place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    Unknown,
    Day(Day),
    /// The first and the last day.
    Days(Day, Day),
    /// The start, if the end is not known.
    Start(Moment),
    /// The start and the end.
    Hours(Moment, Moment),
}

/// One side of a meeting: a body, its members, or both.
#[derive(Debug, Clone)]
pub struct Side {
    /// One of [`crate::directory::ROLES`].
    pub role: String,
    pub body: Option<Arc<Designation>>,
    pub members: Vec<Member>,
    pub span: Span,
}

impl Side {
    /// The side as the sentences name it: without the members who only attended. If a host presides, only this host:
    /// who presides receives.
    pub fn as_named(&self) -> Self {
        let chair = self.members.iter().find(|member| member.presides && self.role == "host");
        let members = match chair {
            Some(chair) => vec![chair.clone()],
            None => self.members.iter().filter(|member| !member.attended).cloned().collect(),
        };
        Self { members, role: self.role.clone(), body: self.body.clone(), span: self.span.clone() }
    }

    /// True if all its members only attended, so that no sentence names one of them before.
    pub fn only_attended(&self) -> bool {
        self.members.iter().all(|member| member.attended)
    }

    /// The member who leads the side.
    pub fn leader(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.leads)
    }
}

/// A member of a side.
#[derive(Debug, Clone)]
pub struct Member {
    pub who: Participant,
    /// True for the leader of the side.
    pub leads: bool,
    /// True for the chair of the meeting.
    pub presides: bool,
    /// True for a member who only attended: the sentences about the sides do not name this member.
    pub attended: bool,
    /// True if the file gives the member an id.
    pub has_id: bool,
    pub span: Span,
}

/// A person with the posts at the time of this meeting, or a body.
#[derive(Debug, Clone)]
pub enum Participant {
    Person(Arc<Person>),
    Body(Arc<Designation>),
}

impl Participant {
    /// The span of the entry of the directory, or of the place in the meeting file.
    pub fn span(&self) -> &Span {
        match self {
            Participant::Person(person) => &person.span,
            Participant::Body(body) => &body.span,
        }
    }
}

/// One entry of the proceedings.
#[derive(Debug)]
pub struct Item {
    /// The speakers. If there are none, the impersonal sentence of the act is used.
    pub by: Vec<Participant>,
    /// The addressees.
    pub to: Vec<Participant>,
    /// The name of the act, which is the message id without `act-`.
    pub act: Spanned<String>,
    /// How the sentence is linked to the one before it.
    pub link: Option<Spanned<String>>,
    /// How the speakers and the addressees are named, if the file says so: a style of `NAME`.
    pub styles: [Option<String>; 2],
    pub points: Vec<Point>,
    pub span: Span,
}

/// How a sentence can be linked to the one before it: *also*, *in turn*, *then*.
pub const LINKS: [&str; 3] = ["also", IN_TURN, "then"];

/// The link of a sentence whose speaker answers another one.
pub const IN_TURN: &str = "in-turn";

/// How a file can say that people are named, and the style of `NAME` that it is.
pub const NAMINGS: [(&str, &str); 5] =
    [("full", "full"), ("name", "short"), ("initials", "initials"), ("courtesy", "courtesy"), ("post", "post")];

/// A statement or a topic: one point of an act, the closing, the task of an action, or an argument of a phrase.
#[derive(Debug, Clone)]
pub struct Point {
    pub content: Content,
    /// The case forms and hints that the file gives for its text, by language.
    pub given: BTreeMap<Tag, GivenForms>,
    pub span: Span,
}

/// The text of a point.
#[derive(Debug, Clone)]
pub enum Content {
    /// Somebody or something that the directory or the file names, as a noun phrase. `form` is the form of a designation:
    /// `full`, `short` or `abbr`. Without it, a designation has its short form, if there is one.
    Named { named: Named, form: Option<String> },
    /// A phrase of the locale, with its arguments by name.
    Phrase { id: Spanned<String>, arguments: Vec<(Spanned<String>, PhraseArgument)> },
    /// An inline text: a Fluent pattern in every language. A noun phrase is typed in the first case.
    Text(BTreeMap<Tag, Value>),
}

/// The case forms and the hints for the rules that a point gives beside its text in the first case.
#[derive(Debug, Clone)]
pub struct GivenForms {
    /// The hints. The texts in it are not used: they are patterns, see `texts`.
    pub hints: Forms,
    /// The patterns of the given forms, by case.
    pub texts: BTreeMap<String, Value>,
}

/// The value of an argument of a phrase.
#[derive(Debug, Clone)]
pub enum PhraseArgument {
    Number(i64),
    Day(Day),
    Moment(Moment),
    Named(Named),
    /// One or more topics: noun phrases, which can be phrases with arguments of their own.
    Topics(Vec<Point>),
}

/// Somebody or something that has a name.
#[derive(Debug, Clone)]
pub enum Named {
    Who(Participant),
    Designation(Arc<Designation>),
}

/// What a phrase takes for an argument. The function to which its message passes the argument decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// One or more topics.
    Topic,
    Number,
    Time,
    /// A person, a body, a post or a term.
    Name,
    /// The message does not show it.
    Unknown,
}

impl Takes {
    /// What an argument of this kind is, for findings.
    pub fn expected(self) -> &'static str {
        match self {
            Takes::Topic => "a topic: an id, a phrase, a text in every language, or a list of these",
            Takes::Number => "a whole number",
            Takes::Time => "a date, or a date and time",
            Takes::Name => "the id of a person, body, post or term, or a designation",
            Takes::Unknown => "a number, a date, an id, or a designation",
        }
    }
}

/// An argument of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhraseArgumentShape {
    pub takes: Takes,
    /// True if the message asks whether the argument is given.
    pub optional: bool,
}

/// The arguments of a phrase by name.
pub type PhraseShape = BTreeMap<String, PhraseArgumentShape>;

/// A task that was agreed.
#[derive(Debug)]
pub struct Action {
    pub what: Point,
    /// The participants who are responsible.
    pub who: Vec<Participant>,
    /// The last day for the task.
    pub by: Option<Day>,
    pub span: Span,
}

/// A document that is attached.
#[derive(Debug)]
pub struct Attachment {
    pub title: Arc<Designation>,
    /// The number of pages.
    pub pages: Option<i64>,
    pub span: Span,
}

/// The arguments that the message of an act uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ActShape {
    pub speakers: bool,
    pub addressees: bool,
    /// True if the message asks whether there are addressees.
    pub addressees_optional: bool,
    pub points: bool,
    /// True if the message asks whether there are points.
    pub points_optional: bool,
    /// True if the sentence can be linked to the one before it.
    pub link: bool,
    /// True if the act has a sentence without a speaker.
    pub impersonal: bool,
    /// True if one speaker alone cannot do it.
    pub together: bool,
}

/// Checks an inline text, which is a Fluent pattern. The arguments are the language, the text, the ids that the file
/// itself defines, and the findings.
pub type CheckPattern<'a> = &'a (dyn Fn(&Tag, &Value, &BTreeSet<String>, &mut Vec<Finding>) + Sync);

/// The acts and phrases that a meeting can use.
pub struct Vocabulary<'a> {
    /// The acts by name.
    pub acts: &'a BTreeMap<String, ActShape>,
    /// The arguments of each phrase, by the name of the phrase.
    pub phrases: &'a BTreeMap<String, PhraseShape>,
    /// False if a locale has errors, so that acts and phrases may be missing.
    pub complete: bool,
    /// The kinds of event for which an act or a phrase has a wording, by the id of its message. What is not listed fits
    /// every kind.
    pub events: &'a BTreeMap<String, BTreeSet<String>>,
    /// What the documents print before a reference number, such as №, No and Number.
    pub number_marks: &'a [String],
    pub check: CheckPattern<'a>,
    /// Returns true if messages have an argument with this name. Then the file cannot use it as an id.
    pub is_reserved: &'a (dyn Fn(&str) -> bool + Sync),
}

/// The context for reading a meeting.
pub struct MeetingContext<'a> {
    pub data: &'a DataReader<'a>,
    pub directory: &'a Directory,
    pub vocabulary: Vocabulary<'a>,
    /// The zone of the project. Local times are in this zone if the file does not set another one.
    pub project_zone: Zone,
    /// True if a missing text is a warning and not an error.
    pub draft: bool,
}

//! A meeting: read from TOML, checked as a whole, and then true. A [`Meeting`]
//! that has errors does not exist.

mod points;
mod read;
mod sides;
pub mod time;
mod when;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use crate::diag::{Finding, Place, Source};
use crate::directory::{Designation, Directory, Event, Person, Reading};
use crate::lang::Tag;
use crate::spanned::{Spanned, Value};
use time::{Day, DayOrMoment, Moment, Zone};

pub use read::read;

/// A meeting without errors. Only [`read`] makes one.
#[derive(Debug)]
pub struct Meeting(Facts);

impl Deref for Meeting {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

/// What a meeting file says.
#[derive(Debug)]
pub struct Facts {
    pub source: Arc<Source>,
    pub id: Spanned<String>,
    pub event: Arc<Event>,
    /// True where the file itself says that the paper is a draft.
    pub draft: bool,
    /// The language of record.
    pub record: Tag,
    /// Whose paper it is.
    pub issuer: Spanned<Arc<Designation>>,
    pub number: Option<Spanned<String>>,
    /// The fields of the kind of event, by name.
    pub fields: BTreeMap<&'static str, Spanned<Arc<Designation>>>,
    pub issued: Option<DayOrMoment>,
    pub held: When,
    /// The zone in which the paper shows its times.
    pub zone: Zone,
    pub also_show: Vec<Zone>,
    pub sides: Vec<Side>,
    pub proceedings: Vec<Item>,
    pub closing: Option<Point>,
    pub actions: Vec<Action>,
    pub attachments: Vec<Attachment>,
    pub signatory: Option<Spanned<Arc<Person>>>,
    /// People and bodies that the file names by ids of its own.
    pub own: BTreeMap<String, Participant>,
}

/// When the meeting took place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    Unknown,
    Day(Day),
    Days(Day, Day),
    Start(Moment),
    Hours(Moment, Moment),
}

#[derive(Debug, Clone)]
pub struct Side {
    /// One of [`crate::directory::ROLES`].
    pub role: String,
    pub body: Option<Arc<Designation>>,
    pub members: Vec<Member>,
    pub place: Place,
}

impl Side {
    /// Who leads the side.
    pub fn leader(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.leads)
    }
}

#[derive(Debug, Clone)]
pub struct Member {
    pub who: Participant,
    pub leads: bool,
    pub presides: bool,
    pub place: Place,
}

/// A person, with the posts held at this meeting, or a body.
#[derive(Debug, Clone)]
pub enum Participant {
    Person(Arc<Person>),
    Body(Arc<Designation>),
}

/// One entry of the proceedings.
#[derive(Debug)]
pub struct Item {
    /// Who spoke; nobody makes it impersonal.
    pub by: Vec<Participant>,
    pub to: Vec<Participant>,
    pub act: Spanned<String>,
    pub points: Vec<Point>,
    pub place: Place,
}

/// Something that was said.
#[derive(Debug)]
pub struct Point {
    pub content: Content,
    pub place: Place,
}

#[derive(Debug)]
pub enum Content {
    Phrase {
        id: Spanned<String>,
        arguments: Vec<(Spanned<String>, Argument)>,
    },
    /// A Fluent pattern in every language.
    Text(BTreeMap<Tag, Value>),
}

/// What a phrase is given.
#[derive(Debug)]
pub enum Argument {
    Number(i64),
    Day(Day),
    Moment(Moment),
    Who(Participant),
    Designation(Arc<Designation>),
}

#[derive(Debug)]
pub struct Action {
    pub what: Point,
    pub who: Vec<Participant>,
    pub by: Option<Day>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Attachment {
    pub title: Arc<Designation>,
    pub pages: Option<i64>,
    pub place: Place,
}

/// What an act's message uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ActShape {
    pub speakers: bool,
    pub addressees: bool,
    pub points: bool,
    /// True where it can be said without a speaker.
    pub impersonal: bool,
}

/// Checks a text in place, a Fluent pattern, in its language.
pub type CheckPattern<'a> = &'a (dyn Fn(&Tag, &Value, &BTreeSet<String>, &mut Vec<Finding>) + Sync);

/// What the project can say: the acts and phrases that a meeting may use.
pub struct Vocabulary<'a> {
    pub acts: &'a BTreeMap<String, ActShape>,
    /// Each phrase with the names of its arguments.
    pub phrases: &'a BTreeMap<String, BTreeSet<String>>,
    pub check: CheckPattern<'a>,
    /// Whether every sentence has a value of that name, so that nobody else can be called by it.
    pub is_value: &'a (dyn Fn(&str) -> bool + Sync),
}

/// All that reading a meeting needs to know.
pub struct Setting<'a> {
    pub reading: &'a Reading<'a>,
    pub directory: &'a Directory,
    pub vocabulary: Vocabulary<'a>,
    pub zone: Zone,
    /// True where texts that are not there yet are gaps and not errors.
    pub draft: bool,
}

//! What messages are given: people, bodies, days and numbers, never bare strings
//! that could be in the wrong form.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::FluentValue;
use fluent::types::FluentType;

use super::marks;
use super::record::Said;
use crate::diag::Place;
use crate::directory::Designation;
use crate::meeting::{Participant, Side};

/// A value of a message.
#[derive(Debug, Clone)]
pub enum Thing {
    /// One who takes part, or several.
    People(Vec<Participant>),
    Designation(Arc<Designation>),
    Side(Arc<Side>),
    Time(Arc<Time>),
    /// A number that NUMBER writes as the locale groups it.
    Number(i64),
    /// When something was, as a sentence says it.
    When(Arc<Said>),
    /// A number that prints itself, digits only: a day, a year, a page.
    Figure(i64),
    Points(Arc<Vec<Spoken>>),
    /// A text that is the same whatever the sentence; printed as it is.
    Text(String),
    /// A fact that is not given; only KNOWN takes it.
    Absent,
}

/// A day or a moment with all the texts that the locale makes of it.
#[derive(Debug, Clone)]
pub struct Time {
    /// The message `date`, and each of its attributes by name.
    pub dates: BTreeMap<String, Said>,
    /// The messages `time` and `offset`; nothing for a day.
    pub clock: Option<(Said, Said)>,
    /// ISO 8601, for comparing the languages.
    pub iso: String,
}

/// A point in every form that its phrase has; a text in place has the one form.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The name of the phrase, for findings.
    pub name: String,
    /// The text under the empty name, or under the names of the phrase's attributes.
    pub forms: BTreeMap<String, Said>,
    /// True for a text in place, which is used whatever form is asked for.
    pub in_place: bool,
    /// Where the point stands in the meeting file.
    pub place: Place,
}

/// Two values are never compared: selectors go over what functions give.
impl PartialEq for Thing {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl FluentType for Thing {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.printed()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.printed()
    }
}

impl Thing {
    /// Printed as it is, without a function that gives it a form.
    fn printed(&self) -> Cow<'static, str> {
        match self {
            Thing::Text(text) => Cow::Owned(text.clone()),
            _ => Cow::Owned(marks::BARE.to_string()),
        }
    }

    pub fn fluent(self) -> FluentValue<'static> {
        match self {
            Thing::Text(text) => FluentValue::String(Cow::Owned(text)),
            Thing::Figure(number) => FluentValue::from(number),
            other => FluentValue::Custom(Box::new(other)),
        }
    }

    /// The value inside what Fluent hands to a function.
    pub fn of<'a>(value: &'a FluentValue<'_>) -> Option<&'a Thing> {
        match value {
            FluentValue::Custom(custom) => custom.as_any().downcast_ref(),
            _ => None,
        }
    }
}

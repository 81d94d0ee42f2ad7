//! The arguments of messages. A name or a date is passed as a typed value, not as a string, so that a function has to
//! choose its form.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::FluentValue;
use fluent::types::FluentType;

use super::markers;
use super::state::Formatted;
use crate::diag::Span;
use crate::directory::Designation;
use crate::meeting::{Named, Participant, Side};

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Argument {
    /// One or more participants.
    People(Vec<Participant>),
    Designation(Arc<Designation>),
    Side(Arc<Side>),
    Time(Arc<Time>),
    /// A number that has to be formatted by NUMBER, which groups the digits as the locale does.
    Number(i64),
    /// A time or a period, already formatted as a part of a sentence; WHEN prints it.
    When(Arc<Formatted>),
    /// A number that is printed without a function, in ungrouped digits: a day, a year, a page.
    Figure(i64),
    /// The points of an act; LIST prints them.
    Points(Arc<Vec<FormattedPoint>>),
    /// An argument of a phrase that consists of topics; TOPIC prints them. They have the forms that the message asks for.
    Topics(Arc<Vec<FormattedPoint>>),
    /// One name as a topic, in a form of its designation; TOPIC prints it in any case.
    Topic(Named, Option<String>),
    /// The id of the kind of event; EVENT gives it to selectors.
    Event(String),
    /// How a sentence is linked to the one before it; LINK gives it to selectors.
    Link(Option<String>),
    /// A text that never changes its form. It is printed without a function.
    Text(String),
    /// A fact that the meeting file does not give. Only KNOWN accepts it.
    Absent,
}

/// A day or a moment, formatted in every style of the locale.
#[derive(Debug, Clone)]
pub struct Time {
    /// The message `date` under the empty name, and its attributes under their names.
    pub dates: BTreeMap<String, Formatted>,
    /// The messages `time` and `offset`. `None` for a day.
    pub clock: Option<(Formatted, Formatted)>,
    /// The time in ISO 8601. It is equal in every language, so the documents can be compared.
    pub iso: String,
}

/// A point, formatted in the forms that an act asks for.
#[derive(Debug, Clone)]
pub struct FormattedPoint {
    /// The id of the message of the phrase, for findings. Empty for an inline text.
    pub name: String,
    /// The forms by name. A sentence of its own has the empty name.
    pub forms: BTreeMap<String, Formatted>,
    /// The span of the point in the meeting file.
    pub span: Span,
}

/// [`FluentType`] requires this. Arguments are never compared: a selector compares the result of a function.
impl PartialEq for Argument {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl FluentType for Argument {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.without_function()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.without_function()
    }
}

impl Argument {
    /// The text of an argument that a message prints without a function. Only texts can be printed so; the others give
    /// a marker, which the formatter reports.
    fn without_function(&self) -> Cow<'static, str> {
        match self {
            Argument::Text(text) => Cow::Owned(text.clone()),
            _ => Cow::Owned(markers::UNFORMATTED.to_string()),
        }
    }

    /// The argument as a value of Fluent.
    pub fn fluent(self) -> FluentValue<'static> {
        match self {
            Argument::Text(text) => FluentValue::String(Cow::Owned(text)),
            Argument::Figure(number) => FluentValue::from(number),
            other => FluentValue::Custom(Box::new(other)),
        }
    }

    /// The argument in a value that Fluent passes to a function. `None` if the value is a plain string or number.
    pub fn of<'a>(value: &'a FluentValue<'_>) -> Option<&'a Argument> {
        match value {
            FluentValue::Custom(custom) => custom.as_any().downcast_ref(),
            _ => None,
        }
    }
}

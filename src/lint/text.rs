//! A text to be checked: its readings, its language, what it is, and where it stands.

use std::ops::Range;
use std::sync::OnceLock;

use crate::diag::{Edit, Span};
use crate::directory::MAX_TEXT_CHARS;
use crate::locale::{Locale, Message, PLACEABLE, Reading, readings};
use crate::spanned::{Kind, Value, Written};

/// What a text is. It decides which rules apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A part of a sentence: a clause, an infinitive or a noun phrase.
    Point,
    /// A whole sentence.
    Sentence,
    /// The title of an attachment.
    Title,
    /// The full or short name of a body, a post or a term, in its first case.
    Designation,
    /// The abbreviation of a body or a term.
    Abbreviation,
    /// A case form of any of these texts.
    Form,
    /// A postal address.
    Address,
    /// A given name, a patronymic or a surname.
    Name,
    /// The initials of a name.
    Initials,
    /// The reference number of the document.
    Number,
    /// A message of a locale.
    Message,
}

impl Role {
    /// True if a text of this role consists of words of the language. Names and abbreviations may be the same in several.
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Point | Self::Sentence | Self::Title | Self::Designation | Self::Message)
    }
}

/// What a designation names. Some rules apply to some kinds only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Body,
    Post,
    Place,
    /// What was signed or presented.
    Document,
    /// A title that a message puts into quotation marks.
    Theme,
    Other,
}

/// A text in one language.
pub struct Text<'a> {
    pub locale: &'a Locale,
    pub role: Role,
    pub subject: Subject,
    /// True if the data give forms of the text, or say how the person writes the name: a person has decided on its
    /// letters and its form.
    pub is_settled: bool,
    /// True for the short form of a designation, which can be a common word.
    pub is_short: bool,
    /// True if placeables are read in the text.
    pub is_pattern: bool,
    /// The ways to read it. A text without selectors has one, and a text that is too long has none: it has a finding of
    /// its own.
    pub readings: Vec<Reading>,
    place: Place<'a>,
    /// Made when the first part of the text has to be found in the file.
    written: OnceLock<Written>,
}

/// Where a text stands.
enum Place<'a> {
    /// In a TOML file.
    Value(&'a Value),
    /// In a `.ftl` file.
    Message(Message<'a>),
}

impl<'a> Text<'a> {
    /// A text of a TOML file that is a Fluent pattern.
    pub fn pattern(value: &'a Value, locale: &'a Locale, role: Role) -> Self {
        let readings = if is_too_long(value) { Vec::new() } else { readings(value) };
        Self { is_pattern: true, ..Self::new(locale, role, readings, Place::Value(value)) }
    }

    fn new(locale: &'a Locale, role: Role, readings: Vec<Reading>, place: Place<'a>) -> Self {
        let (subject, is_settled, is_short, is_pattern) = (Subject::Other, false, false, false);
        Self { locale, role, subject, is_settled, is_short, is_pattern, readings, place, written: OnceLock::new() }
    }

    /// A text of a TOML file that is printed as it is. It has no reading if the value is no text.
    pub fn plain(value: &'a Value, locale: &'a Locale, role: Role) -> Self {
        let readings = match &value.kind {
            Kind::Text(text) if !is_too_long(value) => vec![Reading::plain(text)],
            _ => Vec::new(),
        };
        Self::new(locale, role, readings, Place::Value(value))
    }

    /// The text as one about a subject.
    pub fn about(self, subject: Subject) -> Self {
        Self { subject, ..self }
    }

    /// A message of a locale. An attribute of a phrase is a part of a sentence, its value is a whole one.
    pub fn message(mut message: Message<'a>, locale: &'a Locale) -> Self {
        let mut readings = std::mem::take(&mut message.readings);
        readings.retain(|reading| reading.text.chars().nth(MAX_TEXT_CHARS).is_none());
        let role = match (message.name.starts_with("phrase-"), message.name.contains('.')) {
            (true, true) => Role::Point,
            (true, false) => Role::Sentence,
            _ => Role::Message,
        };
        Self { is_pattern: true, ..Self::new(locale, role, readings, Place::Message(message)) }
    }

    /// The text as it is written, with its placeables. Empty for a message of a locale.
    pub fn written(&self) -> &'a str {
        match &self.place {
            Place::Value(Value { kind: Kind::Text(text), .. }) => text,
            _ => "",
        }
    }

    /// The name of the message. `None` for a text of a TOML file.
    pub fn message_name(&self) -> Option<&str> {
        match &self.place {
            Place::Message(message) => Some(&message.name),
            Place::Value(_) => None,
        }
    }

    /// The span of the text in a TOML file, with its quotation marks. `None` for a message of a locale.
    pub fn value_span(&self) -> Option<Span> {
        match &self.place {
            Place::Value(value) => Some(value.span.clone()),
            Place::Message(_) => None,
        }
    }

    /// True if every language has such a text: it is no case form, no initials and no number.
    pub fn is_shared(&self) -> bool {
        !matches!(self.role, Role::Form | Role::Initials | Role::Number)
    }

    /// The span of the first reading. `None` if the text has none.
    pub fn whole_span(&self) -> Option<Span> {
        self.readings.first().map(|reading| self.span(reading, 0..reading.text.len()))
    }

    /// True if the span is a part of the text.
    pub fn holds(&self, span: &Span) -> bool {
        let Place::Value(value) = &self.place else { return false };
        value.span.source.name == span.source.name
            && value.span.range.start <= span.range.start
            && span.range.end <= value.span.range.end
    }

    /// The change of the file that replaces a byte range of a reading. `None` if the file writes the part in another way
    /// than it is read, so that a person has to make the change.
    pub fn edit(&self, reading: &Reading, part: Range<usize>, instead: &str) -> Option<Edit> {
        let span = self.span(reading, part.clone());
        let (written, read) = (span.text()?, reading.text.get(part)?);
        let is_same = written == read || written.strip_prefix('\\') == Some(read);
        let is_plain = !instead.contains(['"', '\'', '\\', '\n', PLACEABLE]);
        (is_same && is_plain).then(|| Edit { span, replacement: instead.to_owned() })
    }

    /// The span in the file of a byte range of a reading.
    pub fn span(&self, reading: &Reading, part: Range<usize>) -> Span {
        let range = reading.source(part);
        match &self.place {
            Place::Value(value) => self.written.get_or_init(|| value.written()).subspan(range),
            Place::Message(message) => message.span(range),
        }
    }
}

fn is_too_long(value: &Value) -> bool {
    matches!(&value.kind, Kind::Text(text) if text.chars().nth(MAX_TEXT_CHARS).is_some())
}

/// The same text in several languages, in the order of the project's languages. Some languages may be missing.
#[derive(Default)]
pub struct Translations<'a> {
    pub texts: Vec<Text<'a>>,
    /// The ids of the participants that the sentence around a point names in every language: who speaks, and to whom.
    pub frame: Vec<String>,
    /// True if the file says that the languages say the same, although their names or numbers differ.
    pub same_facts: bool,
    /// The key that says so.
    pub same_facts_key: Option<Span>,
}

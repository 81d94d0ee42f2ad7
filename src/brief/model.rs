//! The data model of a brief. It describes the content of a document, not its layout.
//!
//! Templates read it as JSON. `templates/README.md` describes every field for template authors.

use serde::Serialize;

use crate::diag::Span;
use crate::locale::Origin;

/// A run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The characters, printed without any change.
    pub text: String,
    /// BCP 47 tag. `None` if the run is in the language of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// True if a value is missing here. A draft highlights the gap.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gap: bool,
    /// True if the words must not be broken at the end of a line: a name, a designation, an abbreviation, a number.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub keep: bool,
}

/// A text: a list of runs, printed without separators.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Run>);

/// A heading in sentence case and in capitals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    pub text: String,
    /// Converted to capitals by the rules of the language (*i* becomes *İ* in Azerbaijani).
    pub capitals: String,
}

/// One meeting in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// The id of the meeting. Output files are named after it.
    pub id: String,
    /// BCP 47 tag of the document's language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The kind of event, as in the meeting file.
    pub event: String,
    /// The draft mark, printed on every page. `None` for a final document.
    pub draft: Option<String>,
    pub letterhead: Letterhead,
    /// The title: the kind of document and the event.
    pub title: String,
    /// What the meeting was about, printed under the title.
    pub subject: Text,
    /// Reference number, dates, place and so on, in the order of printing.
    pub fields: Vec<Field>,
    pub participants: Participants,
    /// What happened. The numbers of items continue from one section to the next.
    pub sections: Vec<Section>,
    pub actions: Option<Actions>,
    pub attachments: Option<Attachments>,
    pub signature: Option<Signature>,
    /// The place and the date above the signature. `None` if nobody signs.
    pub dateline: Option<Text>,
    /// States that this is the text of record, or a translation and from which language.
    pub standing: String,
    /// The header of every page except the first.
    pub running_head: Text,
    /// The page number pattern. The template replaces `{page}` and `{pages}`.
    pub page_label: String,
    /// The metadata of the output file.
    pub metadata: Metadata,
    /// The facts of each numbered item, for the comparison of languages. Not printed.
    pub facts: Vec<ItemFacts>,
    /// Where each text comes from. Templates do not get it.
    #[serde(skip)]
    pub sources: Vec<TextSource>,
}

/// Where a text of a document comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSource {
    /// The text, as it is printed.
    pub text: String,
    /// The span in the meeting file that asks for it.
    pub span: Span,
    /// The messages that it was made of, the outer one first.
    pub origins: Vec<Origin>,
    /// The ids of the people, bodies, posts and terms in it.
    pub entries: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letterhead {
    /// The body that issues the document.
    pub body: Heading,
    /// The name of the same body in the other languages that the locale lists for its letterhead.
    pub also: Vec<Run>,
    pub address: Option<String>,
    pub emblem: Option<Emblem>,
}

/// The picture in the letterhead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Emblem {
    /// The path from the template root.
    pub path: String,
    /// The alternative text, for screen readers.
    pub alt: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// A stable name (`number`, `held`, `issued`, `place` …), the same in every language.
    pub key: String,
    pub label: String,
    pub value: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participants {
    pub heading: Heading,
    /// The column headers: name, post. Empty if nobody has a post: bodies have none, and their names are no names of people.
    pub columns: Vec<String>,
    pub sides: Vec<SideRows>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideRows {
    pub label: Text,
    pub members: Vec<Member>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    pub name: Text,
    /// The name in the person's own language. `None` if it is the same as `name`.
    pub original: Option<Run>,
    /// The posts, then the role in the meeting (leads, presides). Empty for a body.
    pub posts: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub heading: Heading,
    /// The number of the first item, counted from 1.
    pub start: usize,
    pub items: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Actions {
    pub heading: Heading,
    /// The column headers: what, who, by when.
    pub columns: [String; 3],
    pub rows: Vec<[Text; 3]>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachments {
    pub heading: Heading,
    pub items: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signature {
    pub post: Text,
    /// The initials, and the surname in capitals.
    pub name: String,
    /// What stands in place of the line to sign on: in a translation the mark that the text of record is signed. Empty
    /// in the draft of a translation. `None` in the text of record, which is signed.
    pub mark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Metadata {
    pub title: String,
    pub author: String,
    /// The date of the document, `YYYY-MM-DD`.
    pub date: Option<String>,
}

/// The facts of one item, in a form that does not depend on the language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ItemFacts {
    /// Ids of the people that the item names, sorted.
    pub people: Vec<String>,
    /// Ids of bodies, posts and terms, sorted.
    pub designations: Vec<String>,
    /// Those of `designations` that appear as an abbreviation, sorted.
    pub abbreviations: Vec<String>,
    /// ISO 8601 dates and date-times, sorted.
    pub dates: Vec<String>,
    /// Numbers that are written in digits, without group separators, sorted as strings.
    pub numbers: Vec<String>,
}

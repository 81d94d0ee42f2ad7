//! The brief itself: plain data that says *what* stands on the paper and
//! nothing of how it looks. Templates read it as JSON; every field is described
//! for template authors in `templates/README.md`.

use serde::Serialize;

/// A run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The characters, exactly as they are to be printed.
    pub text: String,
    /// BCP 47 tag, where the run is not in the document's own language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// True where something is missing and a draft shows the gap.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gap: bool,
}

/// A text: runs that follow one another without anything between them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Span>);

/// A heading, as a sentence writes it and in the capitals of its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    pub text: String,
    /// Capitals by the rules of the language (*i* becomes *İ* in Azerbaijani).
    pub capitals: String,
}

/// One meeting in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// The meeting's id: the stem of the file names.
    pub id: String,
    /// BCP 47 tag of the document's language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Kind of event, as in the meeting file.
    pub event: String,
    /// The mark on every page of a draft, absent on a final document.
    pub draft: Option<String>,
    pub letterhead: Letterhead,
    /// Kind of document and event: the title.
    pub title: String,
    /// What the meeting was, in one line under the title.
    pub subject: Text,
    /// Number, dates, place: label and value, in the order of the locale.
    pub fields: Vec<Field>,
    pub participants: Participants,
    /// What happened, numbered through all sections.
    pub sections: Vec<Section>,
    pub actions: Option<Actions>,
    pub attachments: Option<Attachments>,
    pub signature: Option<Signature>,
    /// Place and date under the text, where the locale has such a line.
    pub dateline: Option<Text>,
    /// Says that this is a translation and from what, or that it is the text of record.
    pub standing: String,
    /// The short title that heads the pages from the second on.
    pub running_head: Text,
    /// `{page}` and `{pages}` stand where the two numbers go.
    pub page_label: String,
    /// Title, author and subject for the file's own description.
    pub metadata: Metadata,
    /// What each numbered item says, for comparing the languages.
    pub facts: Vec<ItemFacts>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letterhead {
    /// The body that issues the paper.
    pub body: Heading,
    /// The same body in the other languages that this one's letterhead shows.
    pub also: Vec<Span>,
    pub address: Option<String>,
    pub emblem: Option<Emblem>,
}

/// A picture of the project with the words that stand for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Emblem {
    /// Where the template finds it: a path from the template root.
    pub path: String,
    pub alt: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Stable name (`number`, `held`, `issued`, `place` …), the same in every language.
    pub key: String,
    pub label: String,
    pub value: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participants {
    pub heading: Heading,
    /// Column heads: name, post.
    pub columns: [String; 2],
    pub sides: Vec<SideOfTable>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideOfTable {
    pub label: Text,
    pub members: Vec<Member>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    pub name: Text,
    /// The name as its bearer writes it, where that differs.
    pub original: Option<Span>,
    /// Posts, then the part taken in the meeting (leads, presides); empty for a body.
    pub posts: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub heading: Heading,
    /// Number of the first item, from 1.
    pub start: usize,
    pub items: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Actions {
    pub heading: Heading,
    /// Column heads: what, who, by when.
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
    /// Initials and the surname in capitals.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Metadata {
    pub title: String,
    pub author: String,
    /// The day of the document, `YYYY-MM-DD`.
    pub date: Option<String>,
}

/// The facts in one item, whatever the language says them with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ItemFacts {
    /// Ids of the people named, in order of id.
    pub people: Vec<String>,
    /// Ids of bodies, posts and terms, in order of id.
    pub designations: Vec<String>,
    /// Those of them that are named by their abbreviation, in order of id.
    pub abbreviations: Vec<String>,
    /// ISO 8601 dates and date-times, in order.
    pub dates: Vec<String>,
    /// Numbers, digits and a point only, in order.
    pub numbers: Vec<String>,
}

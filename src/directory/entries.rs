//! The entries of the directory: people and designations (bodies, posts, terms).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reader::{DataReader, SAME_FACTS, SEAT};
use crate::diag::{Code, Finding, Span, latin, suggest};
use crate::grammar::{self, Forms, Gender};
use crate::lang::{Language, Tag};
use crate::spanned::{Fields, Kind, Spanned, Table, Value, quote};

/// The designation of a body, a post or a term, in each language for which the data has a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// The kind of word. An inflection rule can be limited to some kinds.
    pub kind: grammar::WordKind,
    /// The id in the directory. `None` for a designation without an entry in the directory.
    pub id: Option<String>,
    /// Boxed, because the map has room for eleven values where there are three.
    pub languages: BTreeMap<Tag, Box<LocalizedDesignation>>,
    /// The id of the term for the place where a body has its seat. `None` for other kinds.
    pub seat: Option<Spanned<String>>,
    /// True if the languages say the same, although their names or numbers differ.
    pub same_facts: bool,
    pub span: Span,
}

/// A designation in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalizedDesignation {
    /// The full text, the short text and the abbreviation, each with its case forms. Most designations have only the first one.
    pub full: Forms,
    pub short: Option<Box<Forms>>,
    pub abbr: Option<Box<Forms>>,
    /// The span of the full text in its first case.
    pub full_span: Span,
    /// The beginnings of derived words that name the same, such as adjectives.
    pub derived: Vec<String>,
    /// Renderings that are outdated or forbidden.
    pub avoid: Vec<String>,
    /// The gender with which verbs agree, for languages that need it.
    pub gender: Option<Gender>,
    /// True if the designation is animate. `None` if the inflection rules decide this by its kind.
    pub animate: Option<bool>,
    /// The postal address of a body, as shown in the letterhead.
    pub address: Option<String>,
    pub span: Span,
}

/// A person, with the names by language and the posts.
#[derive(Debug, Clone)]
pub struct Person {
    /// The id in the directory. `None` for a person who is written in the meeting file.
    pub id: Option<String>,
    pub gender: Gender,
    /// The academic title or the rank, which stands before the full name.
    pub title: Option<Arc<Designation>>,
    pub posts: Vec<Arc<Designation>>,
    /// The one of `posts` that sentences and the signature name. `None`: all of them.
    pub post: Option<Arc<Designation>>,
    /// The language in which the person writes the name.
    pub writes: Option<Tag>,
    /// Whether the family name comes before the given names, in every language.
    pub family_first: bool,
    /// The names by language, for the languages of the project.
    pub names: BTreeMap<Tag, Box<PersonName>>,
    /// True if the names are those of one person, although they sound different.
    pub same_facts: bool,
    /// False if a part of the entry could not be read. Then a name that is missing is no finding.
    pub complete: bool,
    pub span: Span,
}

impl Person {
    /// The posts that sentences and the signature name.
    pub fn named_posts(&self) -> &[Arc<Designation>] {
        self.post.as_ref().map_or(self.posts.as_slice(), std::slice::from_ref)
    }
}

/// The name of a person in one language. It is never derived from the name in another language.
#[derive(Debug, Clone)]
pub struct PersonName {
    pub given: Option<Forms>,
    pub patronymic: Option<Forms>,
    pub surname: Forms,
    /// The initials, if they are not the first letters of the given names.
    pub initials: Option<String>,
    pub span: Span,
}

/// The keys of a table of forms that are not cases.
const HINTS: [&str; 4] = ["all", "inflected", "sounds", "rule"];

/// The posts of the directory by id.
pub type Posts = BTreeMap<String, Arc<Designation>>;

/// The terms of the directory by id.
pub type Terms = BTreeMap<String, Arc<Designation>>;

/// The kind of the designations in the files `NAME.toml` and `NAME/` of `data/`. `None` for a file with others.
pub fn kind_of(name: &str) -> Option<grammar::WordKind> {
    match name {
        "bodies" => Some(grammar::WordKind::Body),
        "posts" => Some(grammar::WordKind::Post),
        "terms" => Some(grammar::WordKind::Noun),
        _ => None,
    }
}

/// Reads a designation that has no entry in the directory. The value of each language is a text, a table of
/// forms by case, or a table with `full`, `short` and `abbr`.
pub fn read_designation(
    kind: grammar::WordKind,
    value: &Value,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Designation> {
    let table = value.table("a text in every language", findings)?;
    read_languages(None, kind, table, data, findings)
}

/// Reads a designation from its table. `id` is its id in the directory, if it has one.
pub fn read_languages(
    id: Option<&str>,
    kind: grammar::WordKind,
    table: &Table,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Designation> {
    let before = findings.len();
    let mut languages = BTreeMap::new();
    let seat = table.entries.iter().find(|(key, _)| key.value == SEAT);
    if let (Some((key, _)), true) = (seat, kind != grammar::WordKind::Body) {
        let message = "only a body has a seat";
        findings.push(Finding::new(Code::UnknownKey, message).at(key.span.clone()).help("delete the key"));
    }
    let seat = seat.and_then(|(_, value)| value.text("the id of a place", findings));
    for (language, value) in data.by_language(table, findings) {
        if let Some(in_language) = read_in_language(value, language, data, findings) {
            languages.insert(language.tag.clone(), Box::new(in_language));
        }
    }
    (findings.len() == before).then(|| Designation {
        id: id.map(str::to_owned),
        kind,
        languages,
        seat,
        same_facts: has_same_facts(table),
        span: table.span.clone(),
    })
}

/// True if the table of a text says that its languages say the same.
pub fn has_same_facts(table: &Table) -> bool {
    let is_true = |value: &Value| matches!(value.kind, Kind::Boolean(true));
    table.entries.iter().any(|(key, value)| key.value == SAME_FACTS && is_true(value))
}

fn read_in_language(
    value: &Value,
    language: &Language,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<LocalizedDesignation> {
    let span = value.span.clone();
    let variants = ["full", "short", "abbr"];
    let table = match &value.kind {
        Kind::Table(table) if table.entries.iter().any(|(key, _)| variants.contains(&key.value.as_str())) => table,
        _ => {
            let full = read_forms(value, language, data, findings)?;
            return Some(LocalizedDesignation {
                full,
                full_span: citation_span(value, language),
                short: None,
                abbr: None,
                derived: Vec::new(),
                avoid: Vec::new(),
                gender: None,
                animate: None,
                address: None,
                span,
            });
        }
    };
    let mut fields = Fields::new(table, "a designation");
    let full = fields.required("full", "the full designation", findings);
    let full_span = full.map(|full| citation_span(full, language));
    let (short, abbr, gender) = (fields.optional("short"), fields.optional("abbr"), fields.optional("gender"));
    let (animate, address) = (fields.optional("animate"), fields.optional("address"));
    let derived = fields.optional("derived").map_or(&[][..], Value::one_or_list).iter();
    let avoid = fields.optional("avoid").map_or(&[][..], Value::one_or_list).iter();
    fields.finish(findings);
    let mut forms = |value: Option<&Value>| value.and_then(|value| read_forms(value, language, data, findings));
    let (full, short, abbr) = (forms(full), forms(short), forms(abbr));
    let derived = derived.filter_map(|value| data.text(value, "the beginning of a word", findings));
    let derived = derived.map(|text| text.value).collect();
    let avoid = avoid.filter_map(|value| data.text(value, "an outdated or forbidden rendering", findings));
    let avoid = avoid.map(|text| text.value).collect();
    let gender = gender.and_then(|value| read_gender(value, &Gender::NAMES, findings));
    let address = address.and_then(|value| data.text(value, "an address", findings)).map(|text| text.value);
    let animate = animate.and_then(|value| value.boolean("true for people, false for things", findings));
    Some(LocalizedDesignation {
        full: full?,
        full_span: full_span?,
        short: short.map(Box::new),
        abbr: abbr.map(Box::new),
        derived,
        avoid,
        gender,
        animate,
        address,
        span,
    })
}

/// The span of a text, or of the first case in a table of its case forms.
fn citation_span(value: &Value, language: &Language) -> Span {
    let Kind::Table(table) = &value.kind else { return value.span.clone() };
    let is_citation = |key: &str| key == "all" || key == language.citation();
    let citation = table.entries.iter().find(|(key, _)| is_citation(&key.value));
    citation.map_or_else(|| value.span.clone(), |(_, value)| value.span.clone())
}

/// Reads a text, or a table with its case forms and hints for the inflection rules.
pub fn read_forms(
    value: &Value,
    language: &Language,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Forms> {
    let Kind::Table(table) = &value.kind else {
        let text = data.text(value, "a text, or its forms by case", findings)?;
        return Some(Forms { citation: text.value, ..Forms::default() });
    };
    let mut forms = Forms::default();
    let mut inflected = Vec::new();
    let mut given = BTreeMap::new();
    let before = findings.len();
    for (key, value) in &table.entries {
        match key.value.as_str() {
            "inflected" => {
                inflected.extend(value.one_or_list().iter().filter_map(|word| data.text(word, "a word", findings)));
                continue;
            }
            "sounds" => {
                forms.sounds = data.text(value, "the pronunciation, as a text", findings).map(|text| text.value);
                continue;
            }
            "rule" => {
                forms.rule = value.text("the name of a rule", findings);
                continue;
            }
            "all" => forms.invariable = true,
            _ => {}
        }
        if key.value != "all" && !language.cases.contains(&key.value) {
            let known = language.cases.iter().map(String::as_str).chain(HINTS);
            let help = match suggest(&key.value, known) {
                Some(near) => {
                    let finding = language.unknown_case(&key.value).at(key.span.clone());
                    findings.push(finding.did_you_mean_key(Some(near), ""));
                    continue;
                }
                None => {
                    format!("the cases are {}; the other keys are {}", language.cases.join(", "), HINTS.join(", "))
                }
            };
            findings.push(language.unknown_case(&key.value).at(key.span.clone()).help(help));
            continue;
        }
        let text = data.text(value, "a form", findings).map(|text| text.value);
        given.extend(text.map(|text| (key.value.clone(), text)));
    }
    if findings.len() > before {
        return None;
    }
    let citation_key = if forms.invariable { "all" } else { language.citation() };
    if forms.invariable && table.entries.len() > 1 {
        let message = "`all` must be the only key: every form is its text";
        let finding = Finding::new(Code::BadValue, message).at(value.span.clone());
        findings.push(finding.help("delete the other keys, or write the forms in place of `all`"));
        return None;
    }
    let Some(citation) = given.remove(citation_key) else {
        let message = format!("the forms need `{}`, the citation form", language.citation());
        let finding = Finding::new(Code::MissingKey, message).at(value.span.clone());
        findings.push(finding.help(format!("add {} = \"…\"", language.citation())));
        return None;
    };
    for Spanned { value: word, span } in inflected {
        if !has_word(&citation, &word) {
            let message = format!("“{citation}” does not have the word “{word}”");
            let help = "write the words that are inflected as they stand in the text";
            findings.push(Finding::new(Code::BadValue, message).at(span).help(help));
        }
        forms.inflected.push(word);
    }
    (findings.len() == before).then_some(Forms { citation, given, ..forms })
}

/// True if the text contains the word, and no letter or digit is directly before or after it.
fn has_word(text: &str, word: &str) -> bool {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(at, _)| edge(text[..at].chars().next_back()) && edge(text[at + word.len()..].chars().next()))
}

fn read_gender(value: &Value, allowed: &[&str], findings: &mut Vec<Finding>) -> Option<Gender> {
    let text = value.text("a gender", findings)?;
    let gender = Gender::from_name(&text.value).filter(|gender| allowed.contains(&gender.as_str()));
    if gender.is_none() {
        let message = format!("expected {}, found `{}`", allowed.join(" or "), text.value);
        let typed = latin(&text.value).to_lowercase();
        let word = match typed.as_str() {
            "f" | "fem" | "female" | "woman" => Some("feminine"),
            "m" | "masc" | "male" | "man" => Some("masculine"),
            other => suggest(other, allowed.iter().copied()),
        };
        let help = format!("write one of \"{}\"", allowed.join("\", \""));
        findings.push(Finding::new(Code::BadValue, message).at(text.span).did_you_mean(word, help));
    }
    gender
}

/// True if the family name comes first.
fn read_order(value: &Value, findings: &mut Vec<Finding>) -> Option<bool> {
    const ORDERS: [&str; 2] = ["given-first", "family-first"];
    let text = value.text("the order of the name", findings)?;
    let order = ORDERS.iter().position(|order| *order == text.value);
    if order.is_none() {
        let message = format!("expected {}, found `{}`", ORDERS.join(" or "), text.value);
        let help = format!("write one of \"{}\"", ORDERS.join("\", \""));
        let near = suggest(&text.value, ORDERS);
        findings.push(Finding::new(Code::BadValue, message).at(text.span).did_you_mean(near, help));
    }
    order.map(|order| order == 1)
}

/// Reads a person of the directory, or one without `id` that is written in the meeting file.
pub fn read_person(
    id: Option<&str>,
    table: &Table,
    posts: &Posts,
    terms: &Terms,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Person> {
    let before = findings.len();
    let mut fields = Fields::new(table, "a person");
    let gender = fields
        .required("gender", "gender = \"masculine\" or \"feminine\": verbs and pronouns agree with it", findings)
        .and_then(|value| read_gender(value, &Gender::NAMES[..2], findings));
    let own_posts = fields.optional("posts").map_or(Vec::new(), |value| read_posts(value, posts, data, findings));
    let title = fields.optional("title").and_then(|value| read_title(value, terms, data, findings));
    let writes = fields.optional("writes").and_then(|value| value.text("a language", findings));
    let family_first = fields.optional("order").and_then(|value| read_order(value, findings)) == Some(true);
    let mut names = BTreeMap::new();
    for language in data.languages {
        if let Some(value) = fields.optional(language.tag.as_str())
            && let Some(name) = read_name(value, language, data, findings)
        {
            names.insert(language.tag.clone(), Box::new(name));
        }
    }
    // Names in languages that the project does not render are allowed, so their keys must not be reported as unknown.
    for tag in data.known {
        fields.optional(tag.as_str());
    }
    fields.optional(SAME_FACTS);
    fields.finish(findings);
    let writes = writes.and_then(|writes| known_language(&writes, data, findings));
    if findings.len() > before {
        return None;
    }
    Some(Person {
        id: id.map(str::to_owned),
        gender: gender?,
        title,
        posts: own_posts,
        post: None,
        writes,
        family_first,
        names,
        same_facts: has_same_facts(table),
        complete: !table.incomplete,
        span: table.span.clone(),
    })
}

/// Reads the title of a person: the id of a term, or a designation that is written here.
fn read_title(
    value: &Value,
    terms: &Terms,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Arc<Designation>> {
    match &value.kind {
        Kind::Text(id) => {
            let term = terms.get(id);
            if term.is_none() {
                findings.push(unknown(Code::UnknownTerm, "term", id, terms.keys()).at(value.span.clone()));
            }
            term.cloned()
        }
        _ => read_designation(grammar::WordKind::Post, value, data, findings).map(Arc::new),
    }
}

/// Reads one post or a list of posts. Each is an id of the directory, or a designation that is written here.
fn read_posts(
    value: &Value,
    posts: &Posts,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Arc<Designation>> {
    let mut read = |item: &Value| match &item.kind {
        Kind::Text(id) => {
            if let Some(post) = posts.get(id) {
                return Some(Arc::clone(post));
            }
            findings.push(unknown(Code::UnknownPost, "post", id, posts.keys()).at(item.span.clone()));
            None
        }
        _ => read_designation(grammar::WordKind::Post, item, data, findings).map(Arc::new),
    };
    value.one_or_list().iter().filter_map(&mut read).collect()
}

/// The finding for an id that the directory does not have. `what` names the kind of entry, such as “person”.
pub fn unknown<'a>(code: Code, what: &str, id: &str, known: impl Iterator<Item = &'a String>) -> Finding {
    let help = match suggest(id, known.map(String::as_str)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("add the {what} to data/, or write a text in every language in place of the id"),
    };
    Finding::new(code, format!("the directory has no {what} `{id}`")).help(help)
}

fn known_language(tag: &Spanned<String>, data: &DataReader<'_>, findings: &mut Vec<Finding>) -> Option<Tag> {
    let found = tag.value.parse().ok().filter(|tag| data.known.contains(tag));
    if found.is_none() {
        let message = format!("there is no language `{}`", tag.value);
        let near = suggest(&tag.value, data.known.iter().map(Tag::as_str));
        let help = format!("{}; omit `writes` for another language", data.all_languages());
        findings.push(Finding::new(Code::UnknownLanguage, message).at(tag.span.clone()).did_you_mean(near, help));
    }
    found
}

fn read_name(
    value: &Value,
    language: &Language,
    data: &DataReader<'_>,
    findings: &mut Vec<Finding>,
) -> Option<PersonName> {
    if let Kind::Text(text) = &value.kind {
        let message = "expected a name: { given = \"…\", surname = \"…\" }, found a text";
        let finding = Finding::new(Code::WrongType, message).at(value.span.clone());
        let words: Vec<&str> = text.split_whitespace().collect();
        findings.push(match words.as_slice() {
            [given, surname] => {
                let right = format!("{{ given = {}, surname = {} }}", quote(given), quote(surname));
                finding.help("if the given name stands first, write:").edit(value.span.clone(), right)
            }
            _ => finding.help("write the parts of the name: { given = \"…\", surname = \"…\" }"),
        });
        return None;
    }
    let table = value.table("a name: { given = \"…\", surname = \"…\" }", findings)?;
    let mut fields = Fields::new(table, "a name");
    let surname = fields.required("surname", "surname = \"…\"", findings);
    let (given, patronymic) = (fields.optional("given"), fields.optional("patronymic"));
    let initials = fields.optional("initials").and_then(|value| data.text(value, "initials", findings));
    fields.finish(findings);
    let mut forms = |value: Option<&Value>| value.and_then(|value| read_forms(value, language, data, findings));
    let (given, patronymic, surname) = (forms(given), forms(patronymic), forms(surname));
    Some(PersonName {
        given,
        patronymic,
        surname: surname?,
        initials: initials.map(|text| text.value),
        span: value.span.clone(),
    })
}

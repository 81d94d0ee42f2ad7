//! The entries: people and designations (bodies, posts, terms).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reading::{Reading, SEAT};
use crate::diag::{Code, Finding, Place, nearest};
use crate::grammar::{self, Forms, Gender};
use crate::lang::{Language, Tag};
use crate::spanned::{Fields, Kind, Spanned, Table, Value};

/// What something is called, in every language that the data has.
#[derive(Debug, Clone)]
pub struct Designation {
    /// Post, body, or whatever else: rules are written for kinds.
    pub kind: grammar::Kind,
    /// The id in the directory; nothing for one written in place.
    pub id: Option<String>,
    pub languages: BTreeMap<Tag, InLanguage>,
    /// For a body: the id of the place where it has its seat.
    pub seat: Option<Spanned<String>>,
    pub place: Place,
}

/// A designation in one language.
#[derive(Debug, Clone)]
pub struct InLanguage {
    pub full: Forms,
    pub short: Option<Forms>,
    pub abbr: Option<Forms>,
    /// What verbs agree with, in the languages that need it.
    pub gender: Option<Gender>,
    /// Whether it stands for people, where its kind does not tell.
    pub animate: Option<bool>,
    /// Where a body can be written to, as its letterhead says it.
    pub address: Option<String>,
    pub place: Place,
}

#[derive(Debug, Clone)]
pub struct Person {
    /// The id in the directory; nothing for one written in place.
    pub id: Option<String>,
    pub gender: Gender,
    pub posts: Vec<Arc<Designation>>,
    /// The language in which the bearer writes the name.
    pub writes: Option<Tag>,
    pub names: BTreeMap<Tag, PersonName>,
    pub place: Place,
}

/// A name in one language; never derived from another one.
#[derive(Debug, Clone)]
pub struct PersonName {
    pub given: Option<Forms>,
    pub patronymic: Option<Forms>,
    pub surname: Forms,
    /// Where the first letters of the given names are not the initials.
    pub initials: Option<String>,
    pub place: Place,
}

/// The posts of the directory, to be looked up by id.
pub type Posts = BTreeMap<String, Arc<Designation>>;

/// Reads a designation: texts, forms by case, or `full`, `short`, `abbr` under each language.
pub fn read_designation(
    kind: grammar::Kind,
    value: &Value,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Designation> {
    let table = value.table("a text in every language", findings)?;
    read_languages(None, kind, table, reading, findings)
}

/// As [`read_designation`], from the table itself.
pub(super) fn read_languages(
    id: Option<&str>,
    kind: grammar::Kind,
    table: &Table,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Designation> {
    let before = findings.len();
    let mut languages = BTreeMap::new();
    let seat = table.entries.iter().find(|(key, _)| key.value == SEAT);
    if let (Some((key, _)), true) = (seat, kind != grammar::Kind::Body) {
        let message = "only a body has a seat";
        findings.push(Finding::new(Code::UnknownKey, message).at(key.place.clone()).help("delete the key"));
    }
    let seat = seat.and_then(|(_, value)| value.text("the id of a place", findings));
    for (language, value) in reading.by_language(table, findings) {
        if let Some(in_language) = read_in_language(value, language, reading, findings) {
            languages.insert(language.tag.clone(), in_language);
        }
    }
    (findings.len() == before).then(|| Designation {
        id: id.map(str::to_owned),
        kind,
        languages,
        seat,
        place: table.place.clone(),
    })
}

fn read_in_language(
    value: &Value,
    language: &Language,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Option<InLanguage> {
    let place = value.place.clone();
    let parted = ["full", "short", "abbr"];
    let table = match &value.kind {
        Kind::Table(table) if table.entries.iter().any(|(key, _)| parted.contains(&key.value.as_str())) => table,
        _ => {
            let full = read_forms(value, language, reading, findings)?;
            return Some(InLanguage {
                full,
                short: None,
                abbr: None,
                gender: None,
                animate: None,
                address: None,
                place,
            });
        }
    };
    let mut fields = Fields::new(table, "a designation");
    let full = fields.required("full", "the whole designation", findings);
    let (short, abbr, gender) = (fields.optional("short"), fields.optional("abbr"), fields.optional("gender"));
    let (animate, address) = (fields.optional("animate"), fields.optional("address"));
    fields.finish(findings);
    let mut forms = |value: Option<&Value>| value.and_then(|value| read_forms(value, language, reading, findings));
    let (full, short, abbr) = (forms(full), forms(short), forms(abbr));
    let gender = gender.and_then(|value| read_gender(value, &Gender::NAMES, findings));
    let address = address.and_then(|value| reading.text(value, "an address", findings)).map(|text| text.value);
    let animate = animate.and_then(|value| value.boolean("true for people, false for things", findings));
    Some(InLanguage { full: full?, short, abbr, gender, animate, address, place })
}

fn read_forms(value: &Value, language: &Language, reading: &Reading<'_>, findings: &mut Vec<Finding>) -> Option<Forms> {
    let Kind::Table(table) = &value.kind else {
        let text = reading.text(value, "a text, or its forms by case", findings)?;
        return Some(Forms { citation: text.value, ..Forms::default() });
    };
    let mut forms = Forms::default();
    let mut bends = Vec::new();
    let mut given = BTreeMap::new();
    let before = findings.len();
    for (key, value) in &table.entries {
        match key.value.as_str() {
            "bends" => {
                bends.extend(value.one_or_list().iter().filter_map(|word| reading.text(word, "a word", findings)));
                continue;
            }
            "sounds" => {
                forms.sounds = reading.text(value, "how it is said", findings).map(|text| text.value);
                continue;
            }
            "as" => {
                forms.rule = value.text("the name of a rule", findings);
                continue;
            }
            "all" => forms.invariable = true,
            _ => {}
        }
        let text = reading.text(value, "a form", findings).map(|text| text.value);
        if key.value != "all" && !language.cases.contains(&key.value) {
            let finding = language.unknown_case(&key.value).at(key.place.clone());
            let cases = finding.help.clone().unwrap_or_default();
            findings.push(finding.help(format!("beside the cases there are all, bends, sounds, as; {cases}")));
        }
        given.extend(text.map(|text| (key.value.clone(), text)));
    }
    if findings.len() > before {
        return None;
    }
    let first = if forms.invariable { "all" } else { language.citation() };
    if forms.invariable && table.entries.len() > 1 {
        let message = "beside `all` nothing is to be said: every form is this one";
        findings.push(Finding::new(Code::BadValue, message).at(value.place.clone()));
        return None;
    }
    let Some(citation) = given.remove(first) else {
        let message = format!("the forms need `{}`, the form that stands alone", language.citation());
        findings.push(Finding::new(Code::MissingKey, message).at(value.place.clone()));
        return None;
    };
    for Spanned { value: word, place } in bends {
        if !has_word(&citation, &word) {
            let message = format!("“{citation}” has no word “{word}” that could bend");
            findings.push(Finding::new(Code::BadValue, message).at(place));
        }
        forms.bends.push(word);
    }
    (findings.len() == before).then_some(Forms { citation, given, ..forms })
}

/// Whether a word stands in a text as a whole, or between hyphens.
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
        findings.push(Finding::new(Code::BadValue, message).at(text.place));
    }
    gender
}

/// Reads a person, of the directory or written in place.
pub fn read_person(
    id: Option<&str>,
    table: &Table,
    posts: &Posts,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Person> {
    let before = findings.len();
    let mut fields = Fields::new(table, "a person");
    let gender = fields
        .required("gender", "gender = \"masculine\" or \"feminine\": verbs and pronouns agree with it", findings)
        .and_then(|value| read_gender(value, &Gender::NAMES[..2], findings));
    let own_posts = fields.optional("posts").map_or(Vec::new(), |value| read_posts(value, posts, reading, findings));
    let writes = fields.optional("writes").and_then(|value| value.text("a language", findings));
    let mut names = BTreeMap::new();
    for language in reading.languages {
        if let Some(value) = fields.optional(language.tag.as_str())
            && let Some(name) = read_name(value, language, reading, findings)
        {
            names.insert(language.tag.clone(), name);
        }
    }
    // A language that the project does not render is no unknown key.
    for tag in reading.known {
        fields.optional(tag.as_str());
    }
    fields.finish(findings);
    let writes = writes.and_then(|writes| known_language(&writes, reading, findings));
    if findings.len() > before {
        return None;
    }
    Some(Person {
        id: id.map(str::to_owned),
        gender: gender?,
        posts: own_posts,
        writes,
        names,
        place: table.place.clone(),
    })
}

/// Posts: one or several, each an id or written in place.
fn read_posts(
    value: &Value,
    posts: &Posts,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Arc<Designation>> {
    let mut read = |item: &Value| match &item.kind {
        Kind::Text(id) => {
            if let Some(post) = posts.get(id) {
                return Some(Arc::clone(post));
            }
            findings.push(unknown(Code::UnknownPost, "post", id, posts.keys()).at(item.place.clone()));
            None
        }
        _ => read_designation(grammar::Kind::Post, item, reading, findings).map(Arc::new),
    };
    value.one_or_list().iter().filter_map(&mut read).collect()
}

/// The finding for an id that the directory does not have.
pub fn unknown<'a>(code: Code, what: &str, id: &str, known: impl Iterator<Item = &'a String>) -> Finding {
    let help = match nearest(id, known.map(String::as_str)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("add the {what} to data/, or write it in place"),
    };
    Finding::new(code, format!("the directory has no {what} `{id}`")).help(help)
}

fn known_language(tag: &Spanned<String>, reading: &Reading<'_>, findings: &mut Vec<Finding>) -> Option<Tag> {
    let found = tag.value.parse().ok().filter(|tag| reading.known.contains(tag));
    if found.is_none() {
        let message = format!("there is no language `{}`", tag.value);
        findings.push(Finding::new(Code::UnknownLanguage, message).at(tag.place.clone()));
    }
    found
}

fn read_name(
    value: &Value,
    language: &Language,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Option<PersonName> {
    let table = value.table("a name: { given = \"…\", surname = \"…\" }", findings)?;
    let mut fields = Fields::new(table, "a name");
    let surname = fields.required("surname", "surname = \"…\"", findings);
    let (given, patronymic) = (fields.optional("given"), fields.optional("patronymic"));
    let initials = fields.optional("initials").and_then(|value| reading.text(value, "initials", findings));
    fields.finish(findings);
    let mut forms = |value: Option<&Value>| value.and_then(|value| read_forms(value, language, reading, findings));
    let (given, patronymic, surname) = (forms(given), forms(patronymic), forms(surname));
    Some(PersonName {
        given,
        patronymic,
        surname: surname?,
        initials: initials.map(|text| text.value),
        place: value.place.clone(),
    })
}

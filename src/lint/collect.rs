//! Finds the texts in the trees of TOML files. It reads the trees and not the finished meeting, so that the texts of a
//! file with other errors are checked too.

use std::collections::BTreeMap;

use super::text::{Role, Subject, Text, Translations};
use crate::diag::Span;
use crate::directory::{SAME_FACTS, has_same_facts};
use crate::locale::Locale;
use crate::spanned::{Kind, Table, Value};

/// The keys of a designation that hold printed text.
const VARIANTS: &[&str] = &["abbr", "address", "full", "short"];

/// The texts of files, in the order in which they stand.
pub struct Collector<'a> {
    locales: &'a [Locale],
    pub texts: Vec<Translations<'a>>,
    /// The people that are written in the files.
    pub people: Vec<&'a Table>,
}

impl<'a> Collector<'a> {
    /// A collector that has no texts yet.
    pub fn new(locales: &'a [Locale]) -> Self {
        Self { locales, texts: Vec::new(), people: Vec::new() }
    }

    /// Says of the texts from `first` on what they name.
    fn name(&mut self, first: usize, subject: Subject) {
        let texts = self.texts[first..].iter_mut().flat_map(|translations| &mut translations.texts);
        texts.for_each(|text| text.subject = subject);
    }

    fn designation_of(&mut self, designation: &'a Value, subject: Subject) {
        let first = self.texts.len();
        self.designation(designation, Role::Designation);
        self.name(first, subject);
    }

    /// Collects the texts of a meeting file.
    pub fn meeting(&mut self, file: &'a Table) {
        for (key, value) in &file.entries {
            match key.value.as_str() {
                "proceedings" => tables(value).for_each(|item| self.item(item)),
                "closing" => self.point(value, Role::Sentence),
                "actions" => {
                    for action in tables(value) {
                        let first = self.texts.len();
                        get(action, "what").into_iter().for_each(|what| self.point(what, Role::Point));
                        let frame: Vec<String> = get(action, "who").into_iter().flat_map(ids).collect();
                        self.texts[first..].iter_mut().for_each(|text| text.frame.clone_from(&frame));
                    }
                }
                "attachments" => {
                    let titles = tables(value).filter_map(|attachment| get(attachment, "title"));
                    titles.for_each(|title| self.designation(title, Role::Title));
                }
                "number" => {
                    let first = self.locales.first();
                    let texts = first.map(|locale| Text::plain(value, locale, Role::Number)).into_iter().collect();
                    self.texts.push(Translations { texts, ..Translations::default() });
                }
                "sides" => {
                    for side in tables(value) {
                        get(side, "body").into_iter().for_each(|body| self.designation_of(body, Subject::Body));
                        let members = get(side, "members").into_iter().flat_map(tables);
                        members.for_each(|member| self.member(member));
                    }
                }
                "signatory" => self.person(value),
                "issuer" => self.designation_of(value, Subject::Body),
                "place" | "destination" => self.designation_of(value, Subject::Place),
                "document" => self.designation_of(value, Subject::Document),
                "theme" => self.designation_of(value, Subject::Theme),
                _ => self.designation(value, Role::Designation),
            }
        }
    }

    /// Collects the texts of a file of bodies, posts or terms.
    pub fn designations(&mut self, file: &'a Table, subject: Subject) {
        file.entries.iter().for_each(|(_, entry)| self.designation_of(entry, subject));
    }

    /// Collects the texts of a file of people.
    pub fn people(&mut self, file: &'a Table) {
        file.entries.iter().for_each(|(_, entry)| self.person(entry));
    }

    fn item(&mut self, item: &'a Table) {
        let act = match get(item, "act").map(|act| &act.kind) {
            Some(Kind::Text(act)) => act.as_str(),
            _ => "",
        };
        let sentences = self.locales.first().is_some_and(|locale| locale.takes_sentences(act));
        let role = if sentences { Role::Sentence } else { Role::Point };
        let points = get(item, "points").map_or(&[][..], Value::one_or_list);
        let first = self.texts.len();
        points.iter().for_each(|point| self.point(point, role));
        let frame: Vec<String> = ["by", "to"].into_iter().filter_map(|key| get(item, key)).flat_map(ids).collect();
        self.texts[first..].iter_mut().for_each(|text| text.frame.clone_from(&frame));
    }

    /// A phrase with arguments, or a pattern in every language.
    fn point(&mut self, point: &'a Value, role: Role) {
        let Kind::Table(table) = &point.kind else {
            return;
        };
        let phrase = get(table, "phrase").into_iter().flat_map(ids).next().unwrap_or_default();
        let arguments = get(table, "args").and_then(table_of).map_or(&[][..], |table| &table.entries);
        for (name, argument) in arguments {
            match self.locales.first().is_some_and(|locale| locale.takes_topics(&phrase, &name.value)) {
                true => argument.one_or_list().iter().for_each(|topic| self.point(topic, Role::Point)),
                false => self.designation(argument, Role::Designation),
            }
        }
        let mut whole = Translations {
            same_facts: has_same_facts(table),
            same_facts_key: same_facts_key(table),
            ..Translations::default()
        };
        for (locale, value) in self.by_language(table) {
            match table_of(value) {
                None => whole.texts.push(Text::pattern(value, locale, role)),
                Some(forms) => self.forms(forms, locale, role, &mut whole, Text::pattern),
            }
        }
        self.texts.push(whole);
    }

    fn member(&mut self, member: &'a Table) {
        get(member, "person").into_iter().for_each(|person| self.person(person));
        get(member, "body").into_iter().for_each(|body| self.designation_of(body, Subject::Body));
        let posts = get(member, "posts").map_or(&[][..], Value::one_or_list);
        posts.iter().for_each(|post| self.designation_of(post, Subject::Post));
    }

    /// A person that is written in place, or an entry of the directory. An id has no texts.
    fn person(&mut self, person: &'a Value) {
        let Some(person) = table_of(person) else {
            return;
        };
        self.people.push(person);
        let mut parts: BTreeMap<&str, Translations<'a>> = BTreeMap::new();
        for (locale, name) in self.by_language(person) {
            for (key, value) in table_of(name).map_or(&[][..], |name| &name.entries) {
                let role = if key.value == "initials" { Role::Initials } else { Role::Name };
                let part = parts.entry(&key.value).or_default();
                match table_of(value) {
                    None => part.texts.push(Text::plain(value, locale, role)),
                    Some(forms) => self.forms(forms, locale, role, part, Text::plain),
                }
            }
        }
        let first = self.texts.len();
        self.texts.extend(parts.into_values());
        if get(person, "writes").is_some() {
            let texts = self.texts[first..].iter_mut().flat_map(|translations| &mut translations.texts);
            texts.for_each(|text| text.is_settled = true);
        }
        let posts = get(person, "posts").map_or(&[][..], Value::one_or_list);
        posts.iter().for_each(|post| self.designation_of(post, Subject::Post));
    }

    /// A designation in every language: a text, the forms of a text, or a table with `full`, `short` and so on.
    fn designation(&mut self, designation: &'a Value, role: Role) {
        let Some(table) = table_of(designation) else {
            return;
        };
        let mut parts: BTreeMap<&str, Translations<'a>> = BTreeMap::new();
        for (locale, value) in self.by_language(table) {
            let variants = table_of(value).filter(|table| get(table, "full").is_some());
            let variants = match variants {
                Some(table) => table.entries.iter().map(|(key, value)| (key.value.as_str(), value)).collect(),
                None => vec![("full", value)],
            };
            for (key, value) in variants.into_iter().filter(|(key, _)| VARIANTS.contains(key)) {
                let role = match key {
                    "abbr" => Role::Abbreviation,
                    "address" => Role::Address,
                    _ => role,
                };
                let part = parts.entry(key).or_default();
                part.same_facts = has_same_facts(table);
                part.same_facts_key = same_facts_key(table);
                match table_of(value) {
                    None => part.texts.push(Text::plain(value, locale, role)),
                    Some(forms) => self.forms(forms, locale, role, part, Text::plain),
                }
            }
        }
        if let Some(short) = parts.get_mut("short") {
            short.texts.iter_mut().for_each(|text| text.is_short = true);
        }
        self.texts.extend(parts.into_values());
    }

    /// The citation form joins the other languages; each other form is a text of its own.
    fn forms(
        &mut self,
        forms: &'a Table,
        locale: &'a Locale,
        role: Role,
        whole: &mut Translations<'a>,
        text: impl Fn(&'a Value, &'a Locale, Role) -> Text<'a>,
    ) {
        for (key, value) in &forms.entries {
            match key.value.as_str() {
                case if case == locale.language.citation() || case == "all" => {
                    let mut given = text(value, locale, role);
                    given.is_settled = true;
                    whole.texts.push(given);
                }
                case if locale.language.cases.iter().any(|known| known == case) => {
                    self.texts
                        .push(Translations { texts: vec![text(value, locale, Role::Form)], ..Translations::default() });
                }
                // A hint for the rules, or an unknown key.
                _ => {}
            }
        }
    }

    /// The values of the languages of the project, in the order of its languages. Those of a pseudo-locale are none.
    fn by_language(&self, table: &'a Table) -> Vec<(&'a Locale, &'a Value)> {
        let value = |locale: &'a Locale| Some((locale, get(table, locale.language.tag.as_str())?));
        self.locales.iter().filter(|locale| !locale.language.pseudo).filter_map(value).collect()
    }
}

/// The texts of the messages of a locale, or of the project's own `.ftl` files only. A test checks the embedded ones.
pub fn message_texts(locale: &Locale, own_only: bool) -> Vec<Translations<'_>> {
    let text = |message| Translations { texts: vec![Text::message(message, locale)], ..Translations::default() };
    // An attribute on the line of the id is read as text, and has its finding.
    let is_attribute = |message: &crate::locale::Message<'_>| {
        let first = message.readings.first().map_or("", |reading| reading.text.as_str());
        first.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    let messages = locale.messages(own_only).filter(|_| !locale.language.pseudo);
    messages.filter(|message| !is_attribute(message)).map(text).collect()
}

/// The span of the key that says that the languages say the same.
pub(super) fn same_facts_key(table: &Table) -> Option<Span> {
    let (key, _) = table.entries.iter().find(|(key, _)| key.value == SAME_FACTS)?;
    has_same_facts(table).then(|| key.span.clone())
}

/// The texts of the embedded messages.
pub fn embedded_texts(locale: &Locale) -> Vec<Translations<'_>> {
    let text = |message| Translations { texts: vec![Text::message(message, locale)], ..Translations::default() };
    locale.messages(false).filter(|message| !message.is_own()).map(text).collect()
}

fn table_of(value: &Value) -> Option<&Table> {
    match &value.kind {
        Kind::Table(table) => Some(table),
        _ => None,
    }
}

/// The tables of a list, or one table.
fn tables(value: &Value) -> impl Iterator<Item = &Table> {
    value.one_or_list().iter().filter_map(table_of)
}

/// An id, or a list of ids.
fn ids(value: &Value) -> impl Iterator<Item = String> {
    value.one_or_list().iter().filter_map(|id| match &id.kind {
        Kind::Text(id) => Some(id.clone()),
        _ => None,
    })
}

fn get<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

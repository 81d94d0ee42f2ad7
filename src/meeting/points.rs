//! What was said and agreed: proceedings, points, actions, attachments.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::read::Reader;
use super::time::{DayOrMoment, read as read_time, read_day};
use super::{Action, Argument, Attachment, Content, Item, Participant, Point, Side};
use crate::diag::{Code, Finding, nearest};
use crate::grammar;
use crate::spanned::{Fields, Kind, Spanned, Table, Value};

/// More entries than any paper holds.
const MOST: usize = 5_000;

impl Reader<'_> {
    /// The items of a list that is not too long, each read.
    fn each<T>(
        &mut self,
        value: &Value,
        expected: &str,
        mut read: impl FnMut(&mut Self, &Value) -> Option<T>,
    ) -> Vec<T> {
        let Some(items) = value.list(expected, &mut self.findings) else {
            return Vec::new();
        };
        if items.len() > MOST {
            let message = format!("{} entries; {MOST} is the most", items.len());
            self.find(Finding::new(Code::TooMany, message).at(value.place.clone()));
            return Vec::new();
        }
        items.iter().filter_map(|item| read(self, item)).collect()
    }

    pub(super) fn proceedings(&mut self, value: &Value, sides: &[Side]) -> Vec<Item> {
        self.each(value, "[[proceedings]] tables", |reader, item| reader.item(item, sides))
    }

    fn item(&mut self, value: &Value, sides: &[Side]) -> Option<Item> {
        let table = value.table("a [[proceedings]] table", &mut self.findings)?;
        let mut fields = Fields::new(table, "an entry of the proceedings");
        let act = fields.required("act", "act = \"stated\": what was done", &mut self.findings);
        let (by, to, points) = (fields.optional("by"), fields.optional("to"), fields.optional("points"));
        fields.finish(&mut self.findings);
        let act = act.and_then(|act| act.text("the name of an act", &mut self.findings));
        let (speakers, addressees) = (self.participants(by, sides), self.participants(to, sides));
        let said = points.map_or(Vec::new(), |value| self.points(value));
        let act = act?;
        self.check_act(&act, value, by, to, points);
        Some(Item { by: speakers, to: addressees, act, points: said, place: value.place.clone() })
    }

    /// An act takes speakers, addressees and points just when its sentence uses them.
    fn check_act(
        &mut self,
        act: &Spanned<String>,
        item: &Value,
        by: Option<&Value>,
        to: Option<&Value>,
        points: Option<&Value>,
    ) {
        let acts = self.setting.vocabulary.acts;
        let Some(shape) = acts.get(&act.value).copied() else {
            let help = match nearest(&act.value, acts.keys().map(String::as_str)) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => {
                    let known: Vec<&str> = acts.keys().map(String::as_str).collect();
                    format!("the acts are {}", known.join(", "))
                }
            };
            let message = format!("there is no act `{}`", act.value);
            return self.find(Finding::new(Code::UnknownAct, message).at(act.place.clone()).help(help));
        };
        if by.is_none() && !shape.impersonal {
            let message = format!("`{}` is not said without a speaker", act.value);
            let finding = Finding::new(Code::SpeakerMissing, message).at(item.place.clone());
            self.find(finding.help("write by = \"…\" with the id of a participant"));
        }
        // The impersonal sentence of an act has no speaker, the rest is the same.
        let used = [("by", by, shape.speakers), ("to", to, shape.addressees), ("points", points, shape.points)];
        for (key, value, uses) in used {
            match value {
                Some(value) if !uses => {
                    let message = format!("the sentence of `{}` does not use `{key}`", act.value);
                    self.find(Finding::new(Code::ArgumentUnused, message).at(value.place.clone()));
                }
                Some(Value { kind: Kind::List(items), place }) if uses && items.is_empty() => {
                    self.find(Finding::new(Code::ArgumentMissing, format!("`{key}` is empty")).at(place.clone()));
                }
                None if uses && key != "by" => {
                    let message = format!("`{}` needs `{key}`", act.value);
                    self.find(Finding::new(Code::ArgumentMissing, message).at(item.place.clone()));
                }
                _ => {}
            }
        }
    }

    fn points(&mut self, value: &Value) -> Vec<Point> {
        match &value.kind {
            Kind::List(_) => self.each(value, "a list of points", Self::point),
            _ => self.point(value).into_iter().collect(),
        }
    }

    /// A phrase by its id, a phrase with its arguments, or a text in every language.
    pub(super) fn point(&mut self, value: &Value) -> Option<Point> {
        let place = value.place.clone();
        let content = match &value.kind {
            Kind::Text(id) => {
                let id = Spanned { value: id.clone(), place: place.clone() };
                self.phrase(id, None)?
            }
            Kind::Table(table) if !self.setting.reading.is_by_language(value) => {
                let mut fields = Fields::new(table, "a point");
                let texts = self.setting.reading.every_language();
                let help = format!("a point is a phrase, or a text in every language: {texts}");
                let phrase = fields.required("phrase", &help, &mut self.findings);
                let arguments = fields.optional("args");
                fields.finish(&mut self.findings);
                let id = phrase?.text("the name of a phrase", &mut self.findings)?;
                let arguments = match arguments {
                    Some(value) => Some(value.table("a table of arguments", &mut self.findings)?),
                    None => None,
                };
                self.phrase(id, arguments)?
            }
            _ => self.text_in_place(value)?,
        };
        Some(Point { content, place })
    }

    fn phrase(&mut self, id: Spanned<String>, arguments: Option<&Table>) -> Option<Content> {
        let phrases = self.setting.vocabulary.phrases;
        let Some(names) = phrases.get(&id.value) else {
            let help = match nearest(&id.value, phrases.keys().map(String::as_str)) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => {
                    let texts = self.setting.reading.every_language();
                    format!("a phrase stands in locales/ as phrase-NAME; a text of your own is {texts}")
                }
            };
            let message = format!("there is no phrase `{}`", id.value);
            self.find(Finding::new(Code::UnknownPhrase, message).at(id.place).help(help));
            return None;
        };
        let mut read = Vec::new();
        let mut given = BTreeSet::new();
        for (name, value) in arguments.into_iter().flat_map(|table| &table.entries) {
            given.insert(name.value.as_str());
            if !names.contains(&name.value) {
                let help = match names.iter().map(String::as_str).collect::<Vec<_>>() {
                    names if names.is_empty() => "it takes no arguments".to_owned(),
                    names => format!("its arguments are {}", names.join(", ")),
                };
                let message = format!("the phrase `{}` does not use `{}`", id.value, name.value);
                self.find(Finding::new(Code::ArgumentUnused, message).at(name.place.clone()).help(help));
            } else if let Some(argument) = self.argument(value) {
                read.push((name.clone(), argument));
            }
        }
        for name in names.iter().filter(|name| !given.contains(name.as_str())) {
            let message = format!("the phrase `{}` needs the argument `{name}`", id.value);
            let finding = Finding::new(Code::ArgumentMissing, message).at(id.place.clone());
            self.find(finding.help(format!("write {{ phrase = \"{}\", args = {{ {name} = … }} }}", id.value)));
        }
        Some(Content::Phrase { id, arguments: read })
    }

    fn argument(&mut self, value: &Value) -> Option<Argument> {
        let setting = self.setting;
        match &value.kind {
            Kind::Integer(number) => Some(Argument::Number(*number)),
            Kind::Civil(civil) => {
                let civil = Spanned { value: *civil, place: value.place.clone() };
                read_time(&civil, Some(self.zone), &mut self.findings).map(|time| match time {
                    DayOrMoment::Day(day) => Argument::Day(day),
                    DayOrMoment::Moment(moment) => Argument::Moment(moment),
                })
            }
            Kind::Text(id) if self.own.contains_key(id) => self.own.get(id).cloned().map(Argument::Who),
            Kind::Text(id) if setting.directory.people.contains_key(id) => {
                Some(Argument::Who(Participant::Person(self.person(value, None)?)))
            }
            _ => {
                self.designation(value, grammar::Kind::Noun).map(|designation| Argument::Designation(designation.value))
            }
        }
    }

    fn text_in_place(&mut self, value: &Value) -> Option<Content> {
        let setting = self.setting;
        let table = value.table("a phrase, or a text in every language", &mut self.findings)?;
        let before = self.findings.len();
        let mut texts = BTreeMap::new();
        let names: BTreeSet<String> = self.own.keys().cloned().collect();
        for (language, text) in setting.reading.by_language(table, &mut self.findings) {
            if setting.reading.text(text, "a text", &mut self.findings).is_some() {
                (setting.vocabulary.check)(&language.tag, text, &names, &mut self.findings);
            }
            texts.insert(language.tag.clone(), text.clone());
        }
        self.check_every_language(texts.keys(), &value.place);
        (self.findings.len() == before).then_some(Content::Text(texts))
    }

    pub(super) fn actions(&mut self, value: &Value, sides: &[Side]) -> Vec<Action> {
        self.each(value, "[[actions]] tables", |reader, item| {
            let table = item.table("an [[actions]] table", &mut reader.findings)?;
            let mut fields = Fields::new(table, "an action");
            let what = fields.required("what", "what is to be done: a phrase or a text", &mut reader.findings);
            let who = fields.required("who", "who = \"…\": the id of a participant", &mut reader.findings);
            let by = fields.optional("by");
            fields.finish(&mut reader.findings);
            let what = what.and_then(|what| reader.point(what));
            let who = reader.participants(who, sides);
            let by = by.and_then(|by| {
                let civil = by.civil("a date, written without quotes", &mut reader.findings)?;
                let day = read_day(&civil, &mut reader.findings)?;
                reader.deadlines.push((day, by.place.clone()));
                Some(day)
            });
            Some(Action { what: what?, who, by, place: item.place.clone() })
        })
    }

    pub(super) fn attachments(&mut self, value: &Value) -> Vec<Attachment> {
        self.each(value, "[[attachments]] tables", |reader, item| {
            let table = item.table("an [[attachments]] table", &mut reader.findings)?;
            let mut fields = Fields::new(table, "an attachment");
            let help = format!("title = {}", reader.setting.reading.every_language());
            let title = fields.required("title", &help, &mut reader.findings);
            let pages = fields.optional("pages");
            fields.finish(&mut reader.findings);
            let title = title.and_then(|title| reader.designation(title, grammar::Kind::Noun));
            let pages = match pages {
                Some(value) => Some(value.whole("a number of pages", 1..=100_000, &mut reader.findings)?),
                None => None,
            };
            Some(Attachment { title: Arc::clone(&title?.value), pages, place: item.place.clone() })
        })
    }
}

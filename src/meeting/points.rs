//! Reads the proceedings, points, actions and attachments.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::read::Reader;
use super::time::read_day;
use super::{Action, Attachment, Content, GivenForms, IN_TURN, Item, LINKS, NAMINGS, Participant, Point, Side};
use crate::diag::{Code, Finding, Span, suggest};
use crate::directory::read_forms;
use crate::grammar;
use crate::lang::Tag;
use crate::spanned::{Fields, Kind, Spanned, Table, Value};

/// The largest number of entries in a list. No real document has so many.
const MAX_ENTRIES: usize = 5_000;

impl Reader<'_> {
    /// Reads each item of a list with the function `read`. A list that is too long is a finding.
    fn read_list<T>(
        &mut self,
        value: &Value,
        expected: &str,
        mut read: impl FnMut(&mut Self, &Value) -> Option<T>,
    ) -> Vec<T> {
        let Some(items) = value.list(expected, &mut self.findings) else {
            return Vec::new();
        };
        if items.len() > MAX_ENTRIES {
            let message = format!("{} entries; the maximum is {MAX_ENTRIES}", items.len());
            let finding = Finding::new(Code::TooMany, message).at(value.span.clone());
            self.push_finding(finding.help("put what is too much into an attachment"));
            return Vec::new();
        }
        items.iter().filter_map(|item| read(self, item)).collect()
    }

    pub(super) fn proceedings(&mut self, value: &Value, sides: &[Side]) -> Vec<Item> {
        let items = self.read_list(value, "[[proceedings]] tables", |reader, item| reader.item(item, sides));
        self.check_turns(&items);
        items
    }

    /// Checks that nobody speaks in turn after himself or herself.
    fn check_turns(&mut self, items: &[Item]) {
        let places = |item: &Item| item.by.iter().map(|who| who.span().clone()).collect::<Vec<_>>();
        let mut before: Option<&Item> = None;
        for item in items.iter().filter(|item| !item.by.is_empty()) {
            let link = item.link.as_ref().filter(|link| link.value == IN_TURN);
            if let (Some(link), Some(before)) = (link, before.filter(|before| places(before) == places(item))) {
                let message = format!("“{IN_TURN}” follows what somebody else said, and the speaker is the same");
                let finding = Finding::new(Code::BadValue, message).at(link.span.clone());
                let finding = finding.related(before.span.clone(), "the sentence before it");
                self.push_finding(finding.help("write link = \"also\", or delete `link`"));
            }
            before = Some(item);
        }
    }

    fn item(&mut self, value: &Value, sides: &[Side]) -> Option<Item> {
        let table = value.table("a [[proceedings]] table", &mut self.findings)?;
        let mut fields = Fields::new(table, "an entry of the proceedings");
        let act = fields.required("act", "act = \"stated\": what was done", &mut self.findings);
        let (by, to, points) = (fields.optional("by"), fields.optional("to"), fields.optional("points"));
        let link = fields.optional("link");
        let namings = ["as", "to-as"].map(|key| fields.optional(key));
        let mut misspelt: Vec<&str> = ["by", "to", "points"].into_iter().filter(|key| fields.may_have(key)).collect();
        if self.texts_without_points(table, &mut fields) {
            misspelt.push("points");
        }
        fields.finish(&mut self.findings);
        let act = act.and_then(|act| act.text("the name of an act", &mut self.findings));
        let (speakers, addressees) = (self.participants(by, sides), self.addressees(to, sides));
        let read_points = points.map_or(Vec::new(), |value| self.points(value));
        let act = act?;
        self.check_act(&act, value, [("by", by), ("to", to), ("points", points)], &misspelt);
        let link = link.and_then(|link| self.link(&act, link));
        self.check_together(&act, by, &speakers);
        self.check_addressee(by, to);
        let [of_speakers, of_addressees] = namings;
        let styles = [self.naming(of_speakers, by, "by"), self.naming(of_addressees, to, "to")];
        Some(Item { by: speakers, to: addressees, act, link, styles, points: read_points, span: value.span.clone() })
    }

    /// How people are named. `of` is the value of the key `named`, which says who they are.
    fn naming(&mut self, value: Option<&Value>, of: Option<&Value>, named: &str) -> Option<String> {
        let value = value?;
        let naming = value.text("how they are named", &mut self.findings)?;
        let known = NAMINGS.map(|(name, _)| name);
        if of.is_none() {
            let message = format!("there is no `{named}` whose naming this could be");
            let finding = Finding::new(Code::ArgumentUnused, message).at(value.span.clone());
            self.push_finding(finding.help(format!("delete the key, or write {named} = \"…\"")));
            return None;
        }
        let style = NAMINGS.iter().find(|(name, _)| *name == naming.value).map(|(_, style)| (*style).to_owned());
        if style.is_none() {
            let message = format!("nobody can be named by `{}`", naming.value);
            let finding = Finding::new(Code::BadValue, message).at(naming.span);
            let help = format!("write one of \"{}\"", known.join("\", \""));
            self.push_finding(finding.did_you_mean(suggest(&naming.value, known), help));
        }
        style
    }

    /// Checks that an item has speakers, addressees and points exactly if the sentence of its act uses them.
    fn check_act(
        &mut self,
        act: &Spanned<String>,
        item: &Value,
        given: [(&str, Option<&Value>); 3],
        misspelt: &[&str],
    ) {
        let acts = self.context.vocabulary.acts;
        let Some(shape) = acts.get(&act.value).copied() else {
            if !self.context.vocabulary.complete {
                return;
            }
            let known: Vec<&str> = acts.keys().map(String::as_str).collect();
            let near = suggest(&act.value, known.iter().copied());
            let message = format!("there is no act `{}`", act.value);
            let finding = Finding::new(Code::UnknownAct, message).at(act.span.clone());
            return self.push_finding(finding.did_you_mean(near, format!("the acts are {}", known.join(", "))));
        };
        self.check_event("act", act, "acts", acts.keys());
        let [(_, by), ..] = given;
        if by.is_none() && !shape.impersonal && !misspelt.contains(&"by") {
            let message = format!("`{}` needs a speaker", act.value);
            let finding = Finding::new(Code::SpeakerMissing, message).at(item.span.clone());
            self.push_finding(finding.help("write by = \"…\" with the id of a participant"));
        }
        // The impersonal sentence of an act has no speaker, so `by` can be missing. Its other arguments are the same.
        let used = [shape.speakers, shape.addressees, shape.points];
        let optional = |key: &str| match key {
            "to" => shape.addressees_optional,
            _ => shape.points_optional,
        };
        for ((key, value), uses) in given.into_iter().zip(used).filter(|((key, _), _)| !misspelt.contains(key)) {
            match value {
                Some(value) if !uses => {
                    let message = format!("the sentence of `{}` does not use `{key}`", act.value);
                    let help = format!("delete `{key}`, or choose an act whose sentence has it");
                    self.push_finding(Finding::new(Code::ArgumentUnused, message).at(value.span.clone()).help(help));
                }
                Some(Value { kind: Kind::List(items), span }) if uses && items.is_empty() => {
                    let finding = Finding::new(Code::ArgumentMissing, format!("`{key}` is empty")).at(span.clone());
                    self.push_finding(finding.help(self.example(key)));
                }
                None if uses && key != "by" && !optional(key) => {
                    let message = format!("`{}` needs `{key}`", act.value);
                    let finding = Finding::new(Code::ArgumentMissing, message).at(item.span.clone());
                    self.push_finding(finding.help(self.example(key)));
                }
                _ => {}
            }
        }
    }

    /// The link of a sentence to the one before it.
    fn link(&mut self, act: &Spanned<String>, value: &Value) -> Option<Spanned<String>> {
        let link = value.text("a link to the sentence before it", &mut self.findings)?;
        if !LINKS.contains(&link.value.as_str()) {
            let message = format!("there is no link `{}`", link.value);
            let finding = Finding::new(Code::BadValue, message).at(link.span);
            self.push_finding(finding.did_you_mean(suggest(&link.value, LINKS), format!("write {}", LINKS.join(", "))));
            return None;
        }
        let shape = self.context.vocabulary.acts.get(&act.value)?;
        if !shape.link {
            let message = format!("the sentence of `{}` has no place for `link`", act.value);
            let finding = Finding::new(Code::ArgumentUnused, message).at(value.span.clone());
            self.push_finding(finding.help("delete `link`"));
            return None;
        }
        Some(link)
    }

    /// Checks that an act of several has several speakers. A side and a list speak together.
    fn check_together(&mut self, act: &Spanned<String>, by: Option<&Value>, speakers: &[Participant]) {
        let Some(shape) = self.context.vocabulary.acts.get(&act.value).filter(|shape| shape.together) else { return };
        // A speaker who could not be found has a finding already.
        if let (Some(by), [speaker]) = (by.filter(|by| by.one_or_list().len() == 1), speakers) {
            let message = format!("`{}` is done by several, and it has one speaker", act.value);
            let other = "add the other speaker: by = [\"…\", \"…\"]";
            let help = match (speaker, shape.impersonal) {
                (Participant::Person(_), true) => format!("{other}; without `by`, the sides do it"),
                (Participant::Body(_), true) => "write both bodies; without `by`, the sides do it".to_owned(),
                (_, false) => other.to_owned(),
            };
            self.push_finding(Finding::new(Code::SpeakerMissing, message).at(by.span.clone()).help(help));
        }
    }

    /// Checks that nobody speaks to themselves.
    fn check_addressee(&mut self, by: Option<&Value>, to: Option<&Value>) {
        let (Some(by), Some(to)) = (by, to) else { return };
        for addressee in to.one_or_list() {
            let Kind::Text(id) = &addressee.kind else { continue };
            let same = |speaker: &&Value| matches!(&speaker.kind, Kind::Text(speaker) if speaker == id);
            if let Some(speaker) = by.one_or_list().iter().find(same) {
                let message = format!("`{id}` is both the speaker and the one who is addressed");
                let finding = Finding::new(Code::DuplicateParticipant, message).at(addressee.span.clone());
                let finding = finding.related(speaker.span.clone(), "the speaker");
                self.push_finding(finding.help("write the other participant in `to`"));
            }
        }
    }

    /// How the argument of an act is written.
    fn example(&self, key: &str) -> String {
        match key {
            "points" => format!("write points = [{}], or the name of a phrase", self.context.data.every_language()),
            key => format!("write {key} = \"…\" with the id of a participant"),
        }
    }

    /// Reports a text in every language that stands in the entry itself, and not under `points`: one mistake, and not
    /// an unknown key for each language. True if there is such a text.
    fn texts_without_points<'t>(&mut self, table: &'t Table, fields: &mut Fields<'t>) -> bool {
        let languages = self.context.data.languages;
        let is_language = |key: &str| languages.iter().any(|language| language.tag.as_str() == key);
        let texts: Vec<_> = table.entries.iter().filter(|(key, _)| is_language(&key.value)).collect();
        let (Some((first, _)), Some((_, last))) = (texts.first(), texts.last()) else { return false };
        for (key, _) in &texts {
            fields.optional(&key.value);
        }
        let unread =
            table.entries.iter().find(|(key, value)| key.value == "points" && matches!(value.kind, Kind::Unreadable));
        let texts_below = unread.map(|(key, _)| key.span.range.start).filter(|start| *start < first.span.range.start);
        let range = texts_below.unwrap_or(first.span.range.start)..last.span.range.end;
        let together = texts.iter().map(|(key, value)| format!("{} = {}", key.value, value.corrected()));
        let right = format!("points = [{{ {} }}]", together.collect::<Vec<_>>().join(", "));
        let source = &first.span.source;
        let one_block = table.entries.iter().filter(|(key, _)| range.contains(&key.span.range.start)).count()
            == texts.len() + usize::from(texts_below.is_some());
        let finding = Finding::new(Code::UnknownKey, "the text of a point stands under `points`");
        let finding = finding.at(first.span.clone());
        self.push_finding(match one_block {
            true => finding.help("write:").edit(Span::new(source, range), right),
            false => finding.help(format!("write {right}")),
        });
        true
    }

    /// One point or a list of points.
    pub(super) fn points(&mut self, value: &Value) -> Vec<Point> {
        match &value.kind {
            Kind::List(_) => self.read_list(value, "a list of points", Self::point),
            _ => self.point(value).into_iter().collect(),
        }
    }

    /// A phrase or a name by its id, a phrase with its arguments, a name with its form, or a text in every language.
    pub(super) fn point(&mut self, value: &Value) -> Option<Point> {
        let span = value.span.clone();
        let content = match &value.kind {
            Kind::Text(id) => {
                let id = Spanned { value: id.clone(), span: span.clone() };
                match self.context.vocabulary.phrases.contains_key(&id.value) {
                    true => self.phrase(id, None)?,
                    false => self.named(&id, None)?,
                }
            }
            Kind::Table(table) if !self.context.data.is_by_language(value) => self.phrase_or_name(table)?,
            _ => {
                let (texts, given) = self.inline_text(value)?;
                return Some(Point { content: Content::Text(texts), given, span });
            }
        };
        Some(Point { content, given: BTreeMap::new(), span })
    }

    /// An inline text. Each language has a Fluent pattern, or a table with the pattern in the first case, given forms
    /// and hints.
    fn inline_text(&mut self, value: &Value) -> Option<(BTreeMap<Tag, Value>, BTreeMap<Tag, GivenForms>)> {
        let context = self.context;
        let table = value.table("a phrase, or a text in every language", &mut self.findings)?;
        let before = self.findings.len();
        let (mut texts, mut given) = (BTreeMap::new(), BTreeMap::new());
        let names: BTreeSet<String> = self.local_participants.keys().cloned().collect();
        for (language, value) in context.data.by_language(table, &mut self.findings) {
            let Kind::Table(forms) = &value.kind else {
                if context.data.text(value, "a text, or its forms by case", &mut self.findings).is_some() {
                    (context.vocabulary.check)(&language.tag, value, &names, &mut self.findings);
                }
                texts.insert(language.tag.clone(), value.clone());
                continue;
            };
            let Some(hints) = read_forms(value, language, context.data, &mut self.findings) else { continue };
            let is_text = |key: &str| key == "all" || language.cases.iter().any(|case| case == key);
            let mut patterns: BTreeMap<String, Value> = forms
                .entries
                .iter()
                .filter(|(key, _)| is_text(&key.value))
                .map(|(key, value)| (key.value.clone(), value.clone()))
                .collect();
            for pattern in patterns.values() {
                (context.vocabulary.check)(&language.tag, pattern, &names, &mut self.findings);
            }
            let citation = if hints.invariable { "all" } else { language.citation() };
            texts.extend(patterns.remove(citation).map(|value| (language.tag.clone(), value)));
            given.insert(language.tag.clone(), GivenForms { hints, texts: patterns });
        }
        if value.is_complete() && !context.data.has_unknown_language(table) {
            self.check_every_language(texts.keys(), &value.span);
        }
        (self.findings.len() == before).then_some((texts, given))
    }

    pub(super) fn actions(&mut self, value: &Value, sides: &[Side]) -> Vec<Action> {
        self.read_list(value, "[[actions]] tables", |reader, item| {
            let table = item.table("an [[actions]] table", &mut reader.findings)?;
            let mut fields = Fields::new(table, "an action");
            let what = fields.required("what", "what is to be done: a phrase or a text", &mut reader.findings);
            let who = fields.required("who", "who = \"…\": the id of a participant", &mut reader.findings);
            let by = fields.optional("by");
            fields.finish(&mut reader.findings);
            let what = what.and_then(|what| reader.point(what));
            let who = reader.participants(who, sides);
            let by = by.and_then(|by| {
                let datetime = by.datetime("a date, without quotes", &mut reader.findings)?;
                let day = read_day(&datetime, &mut reader.findings)?;
                reader.deadlines.push((day, by.span.clone()));
                Some(day)
            });
            Some(Action { what: what?, who, by, span: item.span.clone() })
        })
    }

    pub(super) fn attachments(&mut self, value: &Value) -> Vec<Attachment> {
        self.read_list(value, "[[attachments]] tables", |reader, item| {
            let table = item.table("an [[attachments]] table", &mut reader.findings)?;
            let mut fields = Fields::new(table, "an attachment");
            let help = format!("title = {}", reader.context.data.every_language());
            let title = fields.required("title", &help, &mut reader.findings);
            let pages = fields.optional("pages");
            fields.finish(&mut reader.findings);
            let title = title.and_then(|title| reader.designation(title, grammar::WordKind::Noun));
            let pages = match pages {
                Some(value) => Some(value.integer("a number of pages", 1..=100_000, &mut reader.findings)?),
                None => None,
            };
            Some(Attachment { title: Arc::clone(&title?.value), pages, span: item.span.clone() })
        })
    }
}

//! Who took part.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::read::{Reader, invalid_id};
use super::{Member, Participant, Side};
use crate::diag::{Code, Finding, Place, nearest};
use crate::directory::{Designation, Event, Person, read_person, valid_id};
use crate::spanned::{Fields, Kind, Value};

/// More participants than any hall holds.
const MOST: usize = 5_000;

impl Reader<'_> {
    pub(super) fn sides(&mut self, value: &Value, event: Option<&Event>) -> Vec<Side> {
        let expected = "[[sides]] tables";
        let Some(items) = value.list(expected, &mut self.findings) else {
            return Vec::new();
        };
        let sides: Vec<Side> = items.iter().filter_map(|item| self.side(item, event)).collect();
        if let Some(event) = event {
            let (least, most) = event.sides;
            if !(least..=most).contains(&items.len()) {
                let message = format!("a {} has {}, found {}", event.id, count(least, most), items.len());
                self.find(Finding::new(Code::BadValue, message).at(value.place.clone()));
            }
        }
        self.check_roles(&sides);
        self.check_members(&sides, value);
        sides
    }

    fn side(&mut self, value: &Value, event: Option<&Event>) -> Option<Side> {
        let table = value.table("a [[sides]] table", &mut self.findings)?;
        let mut fields = Fields::new(table, "a side");
        let role = fields.required("role", "role = \"host\", \"guest\" or \"party\"", &mut self.findings);
        let body = fields.optional("body");
        let members = fields.optional("members");
        fields.finish(&mut self.findings);
        let role = role.and_then(|role| self.role(role, event));
        let body = body.and_then(|body| self.body(body));
        let members = members.and_then(|members| {
            let list = members.list("a list of members", &mut self.findings)?;
            if list.len() > MOST {
                let message = format!("{} members; {MOST} is the most", list.len());
                self.find(Finding::new(Code::TooMany, message).at(members.place.clone()));
                return None;
            }
            Some(list.iter().filter_map(|member| self.member(member)).collect::<Vec<Member>>())
        });
        Some(Side {
            role: role?,
            body: body.map(|body| body.value),
            members: members.unwrap_or_default(),
            place: value.place.clone(),
        })
    }

    fn role(&mut self, value: &Value, event: Option<&Event>) -> Option<String> {
        let role = value.text("a role", &mut self.findings)?;
        let known: Vec<&str> = match event {
            Some(event) => event.roles.iter().map(String::as_str).collect(),
            None => crate::directory::ROLES.to_vec(),
        };
        if known.contains(&role.value.as_str()) {
            return Some(role.value);
        }
        let help = match nearest(&role.value, known.iter().copied()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("the roles here are {}", known.join(", ")),
        };
        let message = format!("there is no role `{}` at this kind of event", role.value);
        self.find(Finding::new(Code::BadValue, message).at(role.place).help(help));
        None
    }

    fn member(&mut self, value: &Value) -> Option<Member> {
        let table = value.table("a member: { person = \"…\" } or { body = \"…\" }", &mut self.findings)?;
        let mut fields = Fields::new(table, "a member");
        let (person, body) = (fields.optional("person"), fields.optional("body"));
        let (posts, own_id) = (fields.optional("posts"), fields.optional("id"));
        let mut flag = |key| {
            let value = fields.optional(key)?;
            value.boolean("true or false", &mut self.findings)
        };
        let (leads, presides) = (flag("leads"), flag("presides"));
        fields.finish(&mut self.findings);
        let who = match (person, body) {
            (Some(person), None) => self.person(person, posts).map(Participant::Person),
            (None, Some(body)) => self.body(body).map(|body| Participant::Body(body.value)),
            _ => {
                let message = "a member is a person or a body";
                let finding = Finding::new(Code::MissingKey, message).at(value.place.clone());
                self.find(finding.help("write { person = \"…\" } or { body = \"…\" }"));
                None
            }
        };
        let who = who?;
        if let Some(own_id) = own_id {
            self.own_id(own_id, &who);
        }
        let (leads, presides) = (leads.unwrap_or(false), presides.unwrap_or(false));
        Some(Member { who, leads, presides, place: value.place.clone() })
    }

    /// A name of the file's own for somebody who is written in place.
    fn own_id(&mut self, value: &Value, who: &Participant) {
        let Some(id) = value.text("an id", &mut self.findings) else {
            return;
        };
        let taken = self.own.contains_key(&id.value)
            || self.setting.directory.people.contains_key(&id.value)
            || self.setting.directory.designation(&id.value).is_some();
        if !valid_id(&id.value) {
            self.find(invalid_id(&id));
        } else if taken {
            let message = format!("the id `{}` stands for two", id.value);
            self.find(Finding::new(Code::DuplicateId, message).at(id.place));
        } else if (self.setting.vocabulary.is_value)(&id.value) {
            let message = format!("`${}` means something else in every sentence", id.value);
            self.find(Finding::new(Code::DuplicateId, message).at(id.place).help("choose another id"));
        } else {
            self.own.insert(id.value, who.clone());
        }
    }

    /// A person of the directory or written in place, with the posts of this meeting where they are given.
    pub(super) fn person(&mut self, value: &Value, posts: Option<&Value>) -> Option<Arc<Person>> {
        let setting = self.setting;
        let person = match &value.kind {
            Kind::Text(id) => match setting.directory.people.get(id) {
                Some(person) => Arc::clone(person),
                None => {
                    self.unknown(Code::UnknownPerson, "person", id, &value.place, setting.directory.people.keys());
                    return None;
                }
            },
            _ => {
                let table = value.table("an id of the directory, or a person", &mut self.findings)?;
                let posts = &setting.directory.posts;
                Arc::new(read_person(None, table, posts, setting.reading, &mut self.findings)?)
            }
        };
        self.check_person(&person, &value.place);
        let Some(posts) = posts else {
            return Some(person);
        };
        let posts: Vec<Arc<Designation>> =
            posts.one_or_list().iter().filter_map(|post| self.post(post)).map(|post| post.value).collect();
        Some(Arc::new(Person { posts, ..(*person).clone() }))
    }

    /// A person needs a name in every language; so do the posts.
    fn check_person(&mut self, person: &Person, place: &Place) {
        for language in self.setting.reading.languages {
            if !person.names.contains_key(&language.tag) {
                let message = format!("the person has no name in {}", language);
                let line = format!("{} = {{ given = \"…\", surname = \"…\" }}", language.tag);
                self.gaps.push(
                    Finding::new(Code::LanguageMissing, message)
                        .at(place.clone())
                        .related(person.place.clone(), "the person")
                        .help(format!("write {line}; a name is never derived from another language")),
                );
            }
        }
        for post in &person.posts {
            self.check_languages(post, place);
        }
    }

    fn check_roles(&mut self, sides: &[Side]) {
        let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
        for side in sides.iter().filter(|side| side.role != "party") {
            if let Some(first) = seen.insert(&side.role, &side.place) {
                let message = format!("there are two sides with the role `{}`", side.role);
                let finding = Finding::new(Code::DuplicateSide, message).at(side.place.clone());
                self.findings.push(finding.related(first.clone(), "the first one"));
            }
        }
    }

    fn check_members(&mut self, sides: &[Side], all: &Value) {
        // Asked of the file, not of what could be read: a mistyped name is somebody all the same.
        let named = |side: &Value| match &side.kind {
            Kind::Table(table) => table.entries.iter().any(|(key, value)| match (key.value.as_str(), &value.kind) {
                ("members", Kind::List(members)) => !members.is_empty(),
                (key, _) => key == "body",
            }),
            _ => true,
        };
        if !all.one_or_list().iter().any(named) {
            let finding = Finding::new(Code::NoParticipants, "nobody took part").at(all.place.clone());
            self.find(finding.help("add members = [{ person = \"…\" }] or a body to a side"));
        }
        let mut chair: Option<&Place> = None;
        let mut people: BTreeMap<&str, &Place> = BTreeMap::new();
        for side in sides {
            let mut leader: Option<&Place> = None;
            for member in &side.members {
                if member.leads
                    && let Some(first) = leader.replace(&member.place)
                {
                    let finding = Finding::new(Code::TwoLeaders, "a side has one leader");
                    self.findings.push(finding.at(member.place.clone()).related(first.clone(), "the first leader"));
                }
                if member.presides
                    && let Some(first) = chair.replace(&member.place)
                {
                    let finding = Finding::new(Code::TwoChairs, "a meeting has one chair");
                    self.findings.push(finding.at(member.place.clone()).related(first.clone(), "the first chair"));
                }
                if let Some(id) = member.who.id()
                    && let Some(first) = people.insert(id, &member.place)
                {
                    let message = format!("`{id}` takes part twice");
                    let finding = Finding::new(Code::DuplicateParticipant, message).at(member.place.clone());
                    self.findings.push(finding.related(first.clone(), "the first time"));
                }
            }
        }
    }

    /// One who took part, or several, each once.
    pub(super) fn participants(&mut self, value: Option<&Value>, sides: &[Side]) -> Vec<Participant> {
        let mut named: BTreeMap<&str, &Place> = BTreeMap::new();
        let mut found = Vec::new();
        for item in value.map_or(&[][..], Value::one_or_list) {
            if let Kind::Text(id) = &item.kind
                && let Some(first) = named.insert(id, &item.place)
            {
                let finding = Finding::new(Code::DuplicateParticipant, format!("`{id}` is named twice"));
                self.find(finding.at(item.place.clone()).related(first.clone(), "the first time"));
                continue;
            }
            found.extend(self.participant(item, sides));
        }
        found
    }

    /// Somebody who took part, by id: a person, a body, or an id of the file's own.
    fn participant(&mut self, value: &Value, sides: &[Side]) -> Option<Participant> {
        let id = value.text("the id of a participant", &mut self.findings)?;
        let members = || sides.iter().flat_map(|side| &side.members);
        let found = members()
            .map(|member| &member.who)
            .find(|who| who.id() == Some(id.value.as_str()))
            .cloned()
            .or_else(|| self.own.get(&id.value).cloned())
            .or_else(|| {
                let mut bodies = sides.iter().filter_map(|side| side.body.as_ref());
                let body = bodies.find(|body| body.id.as_deref() == Some(&id.value))?;
                Some(Participant::Body(Arc::clone(body)))
            });
        if found.is_none() && self.sides_read {
            let mut names: Vec<&str> = members().filter_map(|member| member.who.id()).collect();
            names.extend(self.own.keys().map(String::as_str));
            let help = match nearest(&id.value, names.iter().copied()) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("those who took part are {}", names.join(", ")),
            };
            let message = format!("`{}` did not take part", id.value);
            self.find(Finding::new(Code::NotAParticipant, message).at(id.place).help(help));
        }
        found
    }
}

impl Participant {
    /// The id in the directory.
    pub fn id(&self) -> Option<&str> {
        match self {
            Participant::Person(person) => person.id.as_deref(),
            Participant::Body(body) => body.id.as_deref(),
        }
    }
}

fn count(least: usize, most: usize) -> String {
    match (least, most) {
        (1, 1) => "one side".to_owned(),
        (least, most) if least == most => format!("{least} sides"),
        (least, most) => format!("{least} to {most} sides"),
    }
}

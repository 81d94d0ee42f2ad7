//! Reads the sides of a meeting and their members.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::read::{Reader, invalid_id};
use super::{Member, Participant, Side};
use crate::diag::{Code, Finding, Span, suggest};
use crate::directory::{Designation, Event, Person, read_person, valid_id};
use crate::spanned::{Fields, Kind, Value};

/// The largest number of members of a side. No real meeting has so many.
const MAX_MEMBERS: usize = 5_000;

impl Reader<'_> {
    pub(super) fn sides(&mut self, value: &Value, event: Option<&Event>) -> Vec<Side> {
        let expected = "[[sides]] tables";
        let Some(items) = value.list(expected, &mut self.findings) else {
            return Vec::new();
        };
        let sides: Vec<Side> = items.iter().filter_map(|item| self.side(item, event)).collect();
        if let Some(event) = event {
            let (least, most) = event.sides;
            if !(least..=most).contains(&items.len()) && value.is_complete() {
                let message = format!("a {} has {}, found {}", event.id, count(least, most), items.len());
                let help = "each side is a table [[sides]] with a `role`: add the one that is missing, or delete one";
                self.push_finding(Finding::new(Code::BadValue, message).at(value.span.clone()).help(help));
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
            let texts = members.one_or_list();
            if !texts.is_empty() && texts.iter().all(|item| matches!(item.kind, Kind::Text(_))) {
                let right: Vec<String> = texts.iter().map(|item| self.as_member(item)).collect();
                let message = "expected members, { person = \"…\" } or { body = \"…\" }, found texts";
                let finding = Finding::new(Code::WrongType, message).at(members.span.clone()).help("write:");
                self.push_finding(finding.edit(members.span.clone(), format!("[{}]", right.join(", "))));
                return None;
            }
            let list = members.list("a list of members", &mut self.findings)?;
            if list.len() > MAX_MEMBERS {
                let message = format!("{} members; the maximum is {MAX_MEMBERS}", list.len());
                let finding = Finding::new(Code::TooMany, message).at(members.span.clone());
                self.push_finding(finding.help("list the people in an attachment"));
                return None;
            }
            Some(list.iter().filter_map(|member| self.member(member)).collect::<Vec<Member>>())
        });
        Some(Side {
            role: role?,
            body: body.map(|body| body.value),
            members: members.unwrap_or_default(),
            span: value.span.clone(),
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
        let near = suggest(&role.value, known.iter().copied());
        let message = format!("there is no role `{}` at this kind of event", role.value);
        let finding = Finding::new(Code::BadValue, message).at(role.span);
        self.push_finding(finding.did_you_mean(near, format!("the roles here are {}", known.join(", "))));
        None
    }

    fn member(&mut self, value: &Value) -> Option<Member> {
        if matches!(value.kind, Kind::Text(_)) {
            let message = "expected a member: { person = \"…\" } or { body = \"…\" }, found a text";
            let member = self.as_member(value);
            let finding = Finding::new(Code::WrongType, message).at(value.span.clone());
            self.push_finding(finding.help("write:").edit(value.span.clone(), member));
            return None;
        }
        let table = value.table("a member: { person = \"…\" } or { body = \"…\" }", &mut self.findings)?;
        let mut fields = Fields::new(table, "a member");
        let (person, body) = (fields.optional("person"), fields.optional("body"));
        let (posts, post, local_id) = (fields.optional("posts"), fields.optional("post"), fields.optional("id"));
        let mut flag = |key| {
            let value = fields.optional(key)?;
            value.boolean("true or false", &mut self.findings)
        };
        let (leads, presides, attended) = (flag("leads"), flag("presides"), flag("attended"));
        let misspelt = fields.may_have("person") || fields.may_have("body");
        fields.finish(&mut self.findings);
        let who = match (person, body) {
            (Some(person), None) => {
                let person = self.person(person, posts);
                person.and_then(|person| self.with_post(person, post)).map(Participant::Person)
            }
            (None, Some(body)) => self.body(body).map(|body| Participant::Body(body.value)),
            (None, None) if misspelt => None,
            _ => {
                let message = "a member is a person or a body";
                let finding = Finding::new(Code::MissingKey, message).at(value.span.clone());
                self.push_finding(finding.help("write { person = \"…\" } or { body = \"…\" }"));
                None
            }
        };
        let who = who?;
        if let Some(local_id) = local_id {
            self.local_id(local_id, &who);
        }
        let (leads, presides) = (leads.unwrap_or(false), presides.unwrap_or(false));
        let attended = attended.unwrap_or(false);
        if attended && (leads || presides) {
            let message = "who leads or presides does not only attend";
            let finding = Finding::new(Code::BadValue, message).at(value.span.clone());
            self.push_finding(finding.help("leave out `attended`"));
        }
        let has_id = local_id.is_some();
        Some(Member { who, leads, presides, attended, has_id, span: value.span.clone() })
    }

    /// An id as a member in a list of members.
    fn as_member(&self, value: &Value) -> String {
        let is_body = matches!(&value.kind, Kind::Text(id) if self.context.directory.bodies.contains_key(id));
        let key = if is_body { "body" } else { "person" };
        format!("{{ {key} = {} }}", value.corrected())
    }

    /// The person, with the post that sentences and the signature name. `value` is the id of one of the posts.
    pub(super) fn with_post(&mut self, person: Arc<Person>, value: Option<&Value>) -> Option<Arc<Person>> {
        let Some(value) = value else { return Some(person) };
        if matches!(value.kind, Kind::Table(_) | Kind::List(_)) {
            let message = format!("expected the id of one of the posts, found {}", value.type_name());
            let finding = Finding::new(Code::WrongType, message).at(value.span.clone());
            self.push_finding(finding.help("a post that is written here stands under the key `posts`"));
            return None;
        }
        let id = value.text("the id of one of the posts", &mut self.findings)?;
        let chosen = person.posts.iter().find(|post| post.id.as_deref() == Some(id.value.as_str()));
        if let Some(chosen) = chosen {
            return Some(Arc::new(Person { post: Some(Arc::clone(chosen)), ..(*person).clone() }));
        }
        let ids: Vec<&str> = person.posts.iter().filter_map(|post| post.id.as_deref()).collect();
        let message = format!("the person does not have the post `{}`", id.value);
        let finding = Finding::new(Code::UnknownPost, message).at(id.span);
        let finding = finding.related(person.span.clone(), "the person");
        let near = suggest(&id.value, ids.iter().copied());
        let help = match ids.as_slice() {
            [] => "the posts of the person have no ids: write only the post to be named, posts = [{ … }]".to_owned(),
            ids => format!("the posts of the person are {}", ids.join(", ")),
        };
        self.push_finding(finding.did_you_mean(near, help));
        None
    }

    /// Records the id that the file gives to a member. The id must not be in use already.
    fn local_id(&mut self, value: &Value, who: &Participant) {
        let Some(id) = value.text("an id", &mut self.findings) else {
            return;
        };
        let taken = self.local_participants.contains_key(&id.value)
            || self.context.directory.people.contains_key(&id.value)
            || self.context.directory.designation(&id.value).is_some();
        if !valid_id(&id.value) {
            self.push_finding(invalid_id(&id));
        } else if taken {
            let message = format!("the id `{}` is used twice", id.value);
            let help = "give the member another id; someone of the directory needs none";
            self.push_finding(Finding::new(Code::DuplicateId, message).at(id.span).help(help));
        } else if (self.context.vocabulary.is_reserved)(&id.value) {
            let message = format!("messages already have a variable `${}`", id.value);
            self.push_finding(Finding::new(Code::DuplicateId, message).at(id.span).help("choose another id"));
        } else {
            self.local_participants.insert(id.value, who.clone());
        }
    }

    /// A person of the directory, or one that is written here. If `posts` is given, they replace the person's posts for
    /// this meeting.
    pub(super) fn person(&mut self, value: &Value, posts: Option<&Value>) -> Option<Arc<Person>> {
        let context = self.context;
        let person = match &value.kind {
            Kind::Text(id) => match context.directory.people.get(id) {
                Some(person) => Arc::clone(person),
                None => {
                    self.unknown_person(id, &value.span);
                    return None;
                }
            },
            _ => {
                let table = value.table("an id of the directory, or a person", &mut self.findings)?;
                let (posts, terms) = (&context.directory.posts, &context.directory.terms);
                Arc::new(read_person(None, table, posts, terms, context.data, &mut self.findings)?)
            }
        };
        self.check_person(&person, &value.span);
        let Some(posts) = posts else {
            return Some(person);
        };
        let posts: Vec<Arc<Designation>> =
            posts.one_or_list().iter().filter_map(|post| self.post(post)).map(|post| post.value).collect();
        Some(Arc::new(Person { posts, ..(*person).clone() }))
    }

    /// A person of the directory. If there is none with this id, a member of the file may be meant that has no id.
    pub(super) fn person_or_member(&mut self, id: &str, value: &Value, sides: &[Side]) -> Option<Arc<Person>> {
        let people = &self.context.directory.people;
        let is_near = suggest(id, people.keys().map(String::as_str)).is_some();
        let may_have = self.context.directory.may_have(id);
        match nameless(id, sides).filter(|_| !is_near && !may_have && valid_id(id)) {
            Some(member) => {
                let message = format!("the directory has no person `{id}`");
                let finding = Finding::new(Code::UnknownPerson, message).at(value.span.clone());
                self.push_finding(with_id(finding, member, id));
                None
            }
            None => self.person(value, None),
        }
    }

    fn unknown_person(&mut self, id: &str, span: &Span) {
        self.unknown(Code::UnknownPerson, "person", id, span, self.context.directory.people.keys());
    }

    /// Checks that the name and the posts of a person exist in every language of the project.
    fn check_person(&mut self, person: &Person, span: &Span) {
        for language in self.context.data.languages {
            if !person.names.contains_key(&language.tag) && person.complete {
                let message = format!("the person has no name in {}", language);
                let line = format!("{} = {{ given = \"…\", surname = \"…\" }}", language.tag);
                self.gaps.push(
                    Finding::new(Code::LanguageMissing, message)
                        .at(span.clone())
                        .related(person.span.clone(), "the person")
                        .help(format!("write {line}; a name is never derived from another language")),
                );
            }
        }
        for post in person.posts.iter().chain(&person.title) {
            self.check_languages(post, span);
        }
    }

    /// Checks that each role has only one side. Only the role `party` can have several.
    fn check_roles(&mut self, sides: &[Side]) {
        let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
        for side in sides.iter().filter(|side| side.role != "party") {
            if let Some(first) = seen.insert(&side.role, &side.span) {
                let message = format!("there are two sides with the role `{}`", side.role);
                let finding = Finding::new(Code::DuplicateSide, message).at(side.span.clone());
                let help = "give one of them another role, or put its members into the other";
                self.findings.push(finding.related(first.clone(), "the first one").help(help));
            }
        }
    }

    /// Checks that there is a participant, and that leaders, the chair and participants are unique. `all` is the value
    /// of `sides`.
    fn check_members(&mut self, sides: &[Side], all: &Value) {
        // This checks the file and not the members that could be read, because a member with a wrong id is still a
        // participant.
        let names_somebody = |side: &Value| match &side.kind {
            Kind::Table(table) => table.entries.iter().any(|(key, value)| match (key.value.as_str(), &value.kind) {
                ("members", Kind::List(members)) => !members.is_empty(),
                ("members", Kind::Unreadable) => true,
                (key, _) => key == "body",
            }),
            _ => true,
        };
        if all.is_complete() && !all.one_or_list().iter().any(names_somebody) {
            let finding = Finding::new(Code::NoParticipants, "nobody took part").at(all.span.clone());
            self.push_finding(finding.help("add members = [{ person = \"…\" }] or a body to a side"));
        }
        for side in sides {
            // A side without members is its body.
            if !side.members.is_empty() && side.body.is_none() && side.as_named().members.is_empty() {
                let message = "all members of this side only attended, so the side has nobody to be named";
                let finding = Finding::new(Code::NoParticipants, message).at(side.span.clone());
                self.findings.push(finding.help("leave out `attended` for one of them, or give the side a body"));
            }
        }
        let mut chair: Option<&Span> = None;
        let mut people: BTreeMap<&str, &Span> = BTreeMap::new();
        for side in sides {
            let mut leader: Option<&Span> = None;
            for member in &side.members {
                if member.leads
                    && let Some(first) = leader.replace(&member.span)
                {
                    let finding = Finding::new(Code::TwoLeaders, "a side can have only one leader");
                    let finding = finding.at(member.span.clone()).related(first.clone(), "the first leader");
                    self.findings.push(finding.help("leave out `leads` for one of them"));
                }
                if member.presides
                    && let Some(first) = chair.replace(&member.span)
                {
                    let finding = Finding::new(Code::TwoChairs, "a meeting can have only one chair");
                    let finding = finding.at(member.span.clone()).related(first.clone(), "the first chair");
                    self.findings.push(finding.help("leave out `presides` for one of them"));
                }
                if let Some(id) = member.who.id()
                    && let Some(first) = people.insert(id, &member.span)
                {
                    let message = format!("`{id}` is listed twice as a participant");
                    let finding = Finding::new(Code::DuplicateParticipant, message).at(member.span.clone());
                    let finding = finding.related(first.clone(), "the first time");
                    self.findings.push(finding.help("delete one of the two"));
                }
            }
        }
    }

    /// Those to whom an act is addressed: participants, and also others of the directory, such as a state.
    pub(super) fn addressees(&mut self, value: Option<&Value>, sides: &[Side]) -> Vec<Participant> {
        self.named_once(value, |reader, item| match &item.kind {
            Kind::Text(id) => reader.of_directory(id, sides).or_else(|| reader.participant(item, sides)),
            _ => reader.participant(item, sides),
        })
    }

    /// One participant or a list of participants. A repeated id is a finding.
    pub(super) fn participants(&mut self, value: Option<&Value>, sides: &[Side]) -> Vec<Participant> {
        self.named_once(value, |reader, item| reader.participant(item, sides))
    }

    /// One name or a list of names. A repeated id is a finding.
    fn named_once(
        &mut self,
        value: Option<&Value>,
        read: impl Fn(&mut Self, &Value) -> Option<Participant>,
    ) -> Vec<Participant> {
        let mut named: BTreeMap<&str, &Span> = BTreeMap::new();
        let mut found = Vec::new();
        for item in value.map_or(&[][..], Value::one_or_list) {
            if let Kind::Text(id) = &item.kind
                && let Some(first) = named.insert(id, &item.span)
            {
                let finding = Finding::new(Code::DuplicateParticipant, format!("`{id}` is named twice"));
                let finding = finding.at(item.span.clone()).related(first.clone(), "the first time");
                self.push_finding(finding.help("delete one of the two"));
                continue;
            }
            found.extend(read(self, item));
        }
        found
    }

    /// Somebody of the directory who did not take part. `None` for a participant, and for an unknown id.
    fn of_directory(&self, id: &str, sides: &[Side]) -> Option<Participant> {
        let took_part = took_part(id, sides).is_some() || self.local_participants.contains_key(id);
        let directory = self.context.directory;
        let person = || directory.people.get(id).cloned().map(Participant::Person);
        let found = person().or_else(|| directory.designation(id).cloned().map(Participant::Body));
        found.filter(|_| !took_part)
    }

    /// The participant with an id. The id is that of a person or body in the directory, or one that the file itself
    /// defines.
    fn participant(&mut self, value: &Value, sides: &[Side]) -> Option<Participant> {
        let before = self.findings.len();
        let id = value.text("the id of a participant", &mut self.findings);
        if let Some(finding) = self.findings.get_mut(before).filter(|finding| finding.edits.is_empty()) {
            finding.help = Some("write the id of one participant in quotation marks, or a list of ids".to_owned());
        }
        let id = id?;
        let members = || sides.iter().flat_map(|side| &side.members);
        let found = took_part(&id.value, sides).or_else(|| self.local_participants.get(&id.value).cloned());
        if found.is_none() && self.sides_read {
            let mut names: Vec<&str> = members().filter_map(|member| member.who.id()).collect();
            names.extend(self.local_participants.keys().map(String::as_str));
            let near = suggest(&id.value, names.iter().copied());
            let message = format!("`{}` did not take part", id.value);
            let finding = Finding::new(Code::NotAParticipant, message).at(id.span.clone());
            // Several ids in one text.
            let is_sign = |c: char| !c.is_alphanumeric() && c != '-';
            let several: Vec<String> =
                id.value.split(is_sign).filter(|word| names.contains(word)).map(crate::spanned::quote).collect();
            if several.len() > 1 {
                let list = format!("[{}]", several.join(", "));
                return self.refuse(finding.help("several participants are a list:").edit(id.span, list));
            }
            // The same id that no member has can stand in several places. One member is to be corrected.
            if self.findings.iter().any(|other| other.message == finding.message && !other.edits.is_empty()) {
                self.unresolved = true;
                return None;
            }
            // Someone of the directory who is in no list of members.
            let in_directory = self.context.directory.contains(&id.value);
            if in_directory && near.is_none() {
                let member = self.as_member(value);
                return self.refuse(finding.help(format!("add {member} to the members of a side")));
            }
            self.push_finding(match nameless(&id.value, sides).filter(|_| near.is_none() && valid_id(&id.value)) {
                Some(member) => with_id(finding, member, &id.value),
                None => finding.did_you_mean(near, format!("those who took part are {}", names.join(", "))),
            });
        }
        found
    }
}

impl Reader<'_> {
    /// Adds a finding for a participant who cannot be found.
    fn refuse(&mut self, finding: Finding) -> Option<Participant> {
        self.push_finding(finding);
        None
    }
}

/// The member of a side, or the body of a side, with an id.
fn took_part(id: &str, sides: &[Side]) -> Option<Participant> {
    let mut members = sides.iter().flat_map(|side| &side.members).map(|member| &member.who);
    let mut bodies = sides.iter().filter_map(|side| side.body.as_ref());
    let body = || bodies.find(|body| body.id.as_deref() == Some(id)).cloned().map(Participant::Body);
    members.find(|who| who.id() == Some(id)).cloned().or_else(body)
}

/// The member without an id who is probably meant by `id`: the one whose surname it is in some language, or the only
/// one without an id.
fn nameless<'s>(id: &str, sides: &'s [Side]) -> Option<&'s Member> {
    let members = sides.iter().flat_map(|side| &side.members);
    let written_here: Vec<&Member> =
        members.filter(|member| matches!(&member.who, Participant::Person(person) if person.id.is_none())).collect();
    let is_called = |member: &&&Member| match &member.who {
        Participant::Person(person) => {
            person.names.values().any(|name| suggest(id, [name.surname.citation.as_str()]).is_some())
        }
        Participant::Body(_) => false,
    };
    let has_no_id = |member: &&&Member| !member.has_id;
    let called = written_here.iter().filter(has_no_id).find(is_called).copied();
    let written_here: Vec<&Member> = written_here.iter().filter(has_no_id).copied().collect();
    called.or(match written_here.as_slice() {
        [only] => Some(only),
        _ => None,
    })
}

/// Adds the help to give a member the id.
fn with_id(finding: Finding, member: &Member, id: &str) -> Finding {
    let span = &member.span;
    let text = &span.source.text[span.range.clone()];
    // Behind the opening brace, or below the header of the member.
    let (at, line) = match text.starts_with('{') {
        true => (span.range.start + 1, format!(" id = \"{id}\",")),
        false => (span.range.end, format!("\nid = \"{id}\"")),
    };
    finding
        .related(span.clone(), "this member has no id")
        .help("if this member is meant, write the id there:")
        .edit(Span::new(&span.source, at..at), line)
}

impl Participant {
    /// The id in the directory. `None` if the participant is written in the meeting file.
    pub fn id(&self) -> Option<&str> {
        match self {
            Participant::Person(person) => person.id.as_deref(),
            Participant::Body(body) => body.id.as_deref(),
        }
    }
}

/// The number of sides that a kind of event needs, in words.
fn count(least: usize, most: usize) -> String {
    match (least, most) {
        (1, 1) => "one side".to_owned(),
        (least, most) if least == most => format!("{least} sides"),
        (least, most) => format!("{least} to {most} sides"),
    }
}

//! Sample people, sides, bodies, places and terms: the first fitting entries of the directory.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::{Source, Span};
use crate::directory::{Designation, Directory, Event, Person};
use crate::grammar::Gender;
use crate::lang::Tag;
use crate::meeting::{Meeting, Member, Participant, Side};
use crate::pipeline::{Engine, LoadedProject};

/// The day of the sample meetings.
const DAY: &str = "2025-03-14";

/// The entries of the directory that sample sentences name.
#[derive(Clone)]
pub(super) struct Data {
    /// A man and a woman, if there are such.
    pub hosts: Vec<Participant>,
    pub guests: Vec<Participant>,
    /// A body of each gender of each language.
    pub bodies: Vec<Arc<Designation>>,
    /// Terms in the same way.
    pub terms: Vec<Arc<Designation>>,
    pub posts: Vec<Arc<Designation>>,
    /// The places at which bodies have their seat.
    pub places: Vec<Arc<Designation>>,
    /// The place of the sample data, for what needs one.
    pub span: Span,
}

impl Data {
    pub(super) fn of(project: &LoadedProject) -> Self {
        let directory = &project.directory;
        let tags: Vec<&Tag> = project.locales.iter().map(|locale| &locale.language.tag).collect();
        let people: Vec<&Arc<Person>> = directory
            .people
            .values()
            .filter(|person| !person.posts.is_empty() && tags.iter().all(|tag| person.names.contains_key(*tag)))
            .collect();
        let of_gender = |gender: Gender| people.iter().filter(move |person| person.gender == gender).copied();
        let (men, women): (Vec<_>, Vec<_>) =
            (of_gender(Gender::Masculine).collect(), of_gender(Gender::Feminine).collect());
        let pair = |at: usize| -> Vec<Participant> {
            let pair = [men.get(at), women.get(at)].into_iter().flatten();
            pair.map(|person| Participant::Person(Arc::clone(person))).collect()
        };
        let bodies = one_of_each_gender(directory.bodies.values(), &tags);
        let seats: BTreeSet<&str> =
            directory.bodies.values().filter_map(|body| body.seat.as_ref()).map(|seat| seat.value.as_str()).collect();
        let terms = one_of_each_gender(directory.terms.values(), &tags);
        let places: Vec<Arc<Designation>> = seats
            .into_iter()
            .filter_map(|id| directory.terms.get(id))
            .filter(|term| in_all(term, &tags))
            .cloned()
            .collect();
        Self {
            hosts: pair(0),
            guests: pair(1),
            // Without a place, any other name shows the sentence.
            places: if places.is_empty() { terms.iter().take(1).cloned().collect() } else { places },
            posts: one_of_each_gender(directory.posts.values(), &tags),
            bodies,
            terms,
            span: Span::file(&Source::new("sample.toml", String::new())),
        }
    }

    /// The same with the hosts as guests.
    pub(super) fn swapped(&self) -> Self {
        Self { hosts: self.guests.clone(), guests: self.hosts.clone(), ..self.clone() }
    }

    /// A side with the members. `leads` and `presides` are said of the first one.
    pub(super) fn side(&self, role: &str, members: &[Participant], leads: bool, presides: bool) -> Side {
        let first = if role == "guest" || role == "second" { 1 } else { 0 };
        let member = |(at, who): (usize, &Participant)| Member {
            who: who.clone(),
            leads: leads && at == 0,
            presides: presides && at == 0,
            attended: false,
            has_id: false,
            span: self.span.clone(),
        };
        let side = Side {
            role: role.to_owned(),
            body: self.bodies.get(first).or(self.bodies.first()).cloned(),
            members: members.iter().enumerate().map(member).collect(),
            span: self.span.clone(),
        };
        side.as_named()
    }
}

fn in_all(designation: &Designation, tags: &[&Tag]) -> bool {
    tags.iter().all(|tag| designation.languages.contains_key(*tag))
}

/// The first entries that have, together, every gender of every language.
fn one_of_each_gender<'a>(
    designations: impl Iterator<Item = &'a Arc<Designation>>,
    tags: &[&Tag],
) -> Vec<Arc<Designation>> {
    let mut known: BTreeSet<(&Tag, Option<&'static str>)> = BTreeSet::new();
    let mut found: Vec<Arc<Designation>> = Vec::new();
    for designation in designations.filter(|designation| in_all(designation, tags)) {
        let genders = tags.iter().map(|tag| {
            let gender = designation.languages.get(*tag).and_then(|entry| entry.gender);
            (*tag, gender.map(Gender::as_str))
        });
        let new: Vec<_> = genders.filter(|gender| !known.contains(gender)).collect();
        // The second one is the other side of a meeting.
        if !new.is_empty() || found.len() < 2 {
            known.extend(new);
            found.push(Arc::clone(designation));
        }
    }
    found
}

/// A meeting of a kind of event with the sample people: hosts and guests, or two parties. `None` if the directory has too
/// little for it.
pub(super) fn meeting(engine: &Engine, data: &Data, event: &Event) -> Option<Meeting> {
    let project = engine.project();
    let issuer = project.directory.bodies.keys().next()?;
    let record = &project.languages.first()?.tag;
    let has = |role: &str| event.roles.iter().any(|known| known == role);
    let roles = match (has("host") && has("guest"), event.roles.first()) {
        (true, _) => ["host", "guest"],
        (false, Some(role)) => [role.as_str(), role.as_str()],
        (false, None) => return None,
    };
    let mut fields = String::new();
    for field in &event.required {
        let value = if field == "destination" || field == "place" { &data.places } else { &data.terms };
        fields += &format!("{field} = \"{}\"\n", value.first()?.id.as_deref()?);
    }
    let sides: String = roles
        .into_iter()
        .zip([&data.hosts, &data.guests])
        .take(event.sides.1)
        .map(|(role, members)| format!("[[sides]]\nrole = \"{role}\"\nmembers = [{}]\n", persons(members)))
        .collect();
    let text = format!(
        "id = \"sample\"\nevent = \"{}\"\nstatus = \"draft\"\nrecord = \"{record}\"\nissuer = \"{issuer}\"\n\
         held = {{ date = {DAY} }}\n{fields}{sides}",
        event.id
    );
    engine.meeting(&Source::new("sample.toml", text))
}

fn persons(members: &[Participant]) -> String {
    let id = |who: &Participant| match who {
        Participant::Person(person) => person.id.clone(),
        Participant::Body(body) => body.id.clone(),
    };
    members.iter().filter_map(id).map(|id| format!("{{ person = \"{id}\" }}")).collect::<Vec<_>>().join(", ")
}

/// The phrases without arguments, which can be a point of many acts.
pub(super) fn plain_phrases(project: &LoadedProject) -> impl Iterator<Item = &str> {
    project.phrases.iter().filter(|(_, arguments)| arguments.is_empty()).map(|(id, _)| id.as_str())
}

/// Whether a variable is an entry of the directory, which has its value already.
pub(super) fn is_entry(directory: &Directory, variable: &str) -> bool {
    directory.people.contains_key(variable) || directory.designation(variable).is_some()
}

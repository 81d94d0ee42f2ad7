//! The sample values of the arguments of messages. The first value of each argument is the usual one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::data::Data;
use crate::directory::{Designation, FIELDS};
use crate::locale::{Argument, Formatter, Time};
use crate::meeting::time::Moment;
use crate::meeting::{Content, LINKS, Named, Participant, PhraseArgument, Point, Side};

/// The moment of the sample meeting, in seconds: the morning of a day of spring.
const MOMENT: i64 = 1_741_935_600;

/// The time to the end, in seconds, by the message that prints a period.
const LENGTHS: &[(&str, i64)] =
    &[("hours", 7_200), ("days-of-month", 172_800), ("days-of-year", 2_592_000), ("days", 31_536_000)];

/// The time from the first to the last day of a phrase, in seconds.
const PERIOD: i64 = 172_800;

/// The time to the end in the other messages: an event until the next day.
const LENGTH: i64 = 86_400;

/// Values of arguments that belong together, such as the guests and their leader.
#[derive(Clone, Default)]
pub(super) struct Values {
    pub arguments: Vec<(String, Argument)>,
    /// The arguments of a phrase, as a meeting file gives them.
    pub of_phrase: Vec<(String, PhraseArgument)>,
}

impl Values {
    fn one(name: &str, argument: Argument) -> Self {
        Self { arguments: vec![(name.to_owned(), argument)], of_phrase: Vec::new() }
    }

    /// These values and others.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut all = self.clone();
        all.arguments.extend(other.arguments.iter().cloned());
        all.of_phrase.extend(other.of_phrase.iter().cloned());
        all
    }

    /// The arguments as messages take them.
    pub(super) fn of_message(&self) -> Vec<(&str, Argument)> {
        self.arguments.iter().map(|(name, argument)| (name.as_str(), argument.clone())).collect()
    }

    /// True if a person speaks to himself or herself.
    pub(super) fn repeat_a_person(&self) -> bool {
        let people = |name: &str| match self.get(name) {
            Some(Argument::People(people)) => people.as_slice(),
            _ => &[],
        };
        people("speakers").iter().any(|one| people("addressees").iter().any(|other| one.span() == other.span()))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|(known, _)| known == name).map(|(_, argument)| argument)
    }
}

/// A message that is given sample values.
pub(super) struct Wanted<'a> {
    pub data: &'a Data,
    pub formatter: &'a Formatter<'a>,
    /// The name of the message or attribute.
    pub message: &'a str,
    /// The kind of event.
    pub event: &'a str,
    /// The sides of the event have these roles.
    pub roles: &'a [String],
    /// True if one speaker alone cannot do it.
    pub together: bool,
    /// True if the act can have no addressees.
    pub addressees_optional: bool,
}

impl Wanted<'_> {
    /// The values for a variable of a message, with those that belong to it. `None` if nothing is known about the variable.
    pub(super) fn values(&self, variable: &str) -> Option<Vec<Values>> {
        let data = self.data;
        let each = |values: Vec<Argument>| values.into_iter().map(|value| Values::one(variable, value)).collect();
        let id = self.message.split('.').next().unwrap_or(self.message);
        Some(match variable {
            "guest" | "leader" => self.sides("guest", "leader", &data.guests, |side| side.leader().is_some()),
            "host" | "chair" => {
                self.sides("host", "chair", &data.hosts, |side| side.members.iter().any(|member| member.presides))
            }
            "first" => each(self.parties("first", &data.hosts)),
            "second" => each(self.parties("second", &data.guests)),
            "side" => each(self.listed_sides(id)),
            "speakers" if self.message.ends_with(".impersonal") => each(vec![Argument::Absent]),
            "speakers" => each(self.people(&data.hosts, &data.guests)),
            "addressees" => {
                let absent = self.addressees_optional.then_some(Argument::Absent);
                each(self.people(&data.guests, &data.hosts).into_iter().chain(absent).collect())
            }
            "link" => {
                let links = LINKS.into_iter().map(|link| Argument::Link(Some(link.to_owned())));
                each(std::iter::once(Argument::Link(None)).chain(links).collect())
            }
            "person" => each(self.people(&data.hosts, &data.guests).into_iter().filter(is_one).collect()),
            "event" => each(vec![Argument::Event(self.event.to_owned())]),
            "held" => each(vec![self.held(), Argument::Absent]),
            "issued" => each(vec![self.time(MOMENT), Argument::Absent]),
            "at" | "start" => each(vec![self.time(MOMENT)]),
            "end" => {
                let length = LENGTHS.iter().find(|(known, _)| *known == id).map_or(LENGTH, |(_, length)| *length);
                each(vec![self.time(MOMENT + length)])
            }
            "when" => {
                let when = self.formatter.format_message("moment", Some("clock"), &[("at", self.time(MOMENT))]);
                each(vec![Argument::When(Arc::new(when))])
            }
            "period" => each(vec![self.period()?]),
            "seat" => each(with_absent(&data.places)),
            "title" => each(vec![self.text_of(&format!("title-{}", self.event))]),
            "subject" => each(vec![self.text_of(&format!("subject-{}", self.event))]),
            "pages" if id == "attachment" => {
                each(self.numbers().into_iter().map(Argument::Number).chain([Argument::Absent]).collect())
            }
            "day" => each((1..=31).map(|day| Argument::Figure((day + 12) % 31 + 1)).collect()),
            "year" => each((0..=12).map(|after| Argument::Figure(2025 + after)).collect()),
            "month" => {
                let day = self.moment(MOMENT)?.in_zone(self.formatter.zone()).day;
                each(vec![Argument::Text(self.formatter.locale().cldr.month(day)?)])
            }
            "city" => each(vec![Argument::Text(self.formatter.locale().cldr.city(self.formatter.zone())?)]),
            "hour" => each(vec![Argument::Text("11".to_owned())]),
            "minute" => each(vec![Argument::Text("00".to_owned())]),
            "offset" => each(vec![Argument::Text(crate::meeting::time::offset(240))]),
            "number" | "page" => each(vec![Argument::Text("1".to_owned())]),
            "pages" => each(vec![Argument::Text("3".to_owned())]),
            "missing" => each(vec![Argument::Text("…".to_owned())]),
            field if FIELDS.contains(&field) => {
                let designations = if matches!(field, "place" | "destination") { &data.places } else { &data.terms };
                each(with_absent(designations))
            }
            _ => return None,
        })
    }

    /// The values of an argument of a phrase, which is passed to `functions`. `None` if nothing is known about it.
    pub(super) fn of_phrase(&self, argument: &str, functions: &BTreeSet<String>) -> Option<Vec<Values>> {
        let data = self.data;
        let named = |who: &Participant| PhraseArgument::Named(Named::Who(who.clone()));
        let people = || data.hosts.iter().chain(&data.guests).map(named).collect();
        let designations =
            |all: &[Arc<_>]| all.iter().cloned().map(Named::Designation).map(PhraseArgument::Named).collect::<Vec<_>>();
        let topic = |designation: &Arc<Designation>| Point {
            content: Content::Named { named: Named::Designation(Arc::clone(designation)), form: None },
            given: BTreeMap::new(),
            span: data.span.clone(),
        };
        let day = |after: i64| {
            let moment = self.moment(MOMENT + after)?;
            Some(vec![PhraseArgument::Day(moment.in_zone(self.formatter.zone()).day)])
        };
        let is_passed_to = |wanted: &[&str]| wanted.iter().any(|wanted| functions.contains(*wanted));
        let values: Vec<PhraseArgument> = match argument {
            // Two topics, for messages that name the sides of a relation.
            _ if is_passed_to(&["TOPIC"]) => {
                vec![PhraseArgument::Topics(data.bodies.iter().take(2).map(topic).collect())]
            }
            _ if is_passed_to(&["NAME", "PERSON", "ROLE"]) => people(),
            _ if is_passed_to(&["POST"]) => designations(&data.posts),
            _ if is_passed_to(&["BODY"]) => designations(&data.bodies),
            _ if is_passed_to(&["TERM", "INFLECTS", "ANIMACY"]) => designations(&data.terms),
            _ if is_passed_to(&["GENDER"]) => people(),
            _ if is_passed_to(&["NUMBER", "PLURAL", "ORDINAL"]) => {
                self.numbers().into_iter().map(PhraseArgument::Number).collect()
            }
            _ if is_passed_to(&["DATE"]) => day(0)?,
            "from" => day(0)?,
            "to" => day(PERIOD)?,
            _ => return None,
        };
        let value = |value: PhraseArgument| Values {
            arguments: vec![(argument.to_owned(), self.formatter.argument(&value))],
            of_phrase: vec![(argument.to_owned(), value)],
        };
        let absent = is_passed_to(&["KNOWN"])
            .then(|| Values { arguments: vec![(argument.to_owned(), Argument::Absent)], of_phrase: Vec::new() });
        Some(values.into_iter().map(value).chain(absent).collect())
    }

    /// Numbers of every plural category of the language.
    fn numbers(&self) -> Vec<i64> {
        let cldr = &self.formatter.locale().cldr;
        let mut numbers = vec![3];
        for (_, number) in cldr.categories(false).into_iter().chain(cldr.categories(true)) {
            numbers.extend(number.filter(|number| !numbers.contains(number)));
        }
        numbers
    }

    /// People and bodies: one, several, those of the other side, and bodies.
    fn people(&self, own: &[Participant], other: &[Participant]) -> Vec<Argument> {
        let mut lists: Vec<Vec<Participant>> = Vec::new();
        for side in [own, other] {
            lists.extend(side.iter().map(|who| vec![who.clone()]));
            lists.push(side.to_vec());
        }
        lists.push(own.iter().take(1).chain(other.iter().take(1)).cloned().collect());
        let bodies: Vec<Participant> = self.data.bodies.iter().cloned().map(Participant::Body).collect();
        lists.extend(bodies.iter().map(|body| vec![body.clone()]));
        lists.push(bodies.into_iter().take(2).collect());
        let least = if self.together { 2 } else { 1 };
        lists.retain(|list| list.len() >= least);
        lists.into_iter().map(Argument::People).collect()
    }

    /// A side of hosts or guests, with the person who leads or presides.
    fn sides(
        &self,
        role: &str,
        person: &str,
        people: &[Participant],
        has_person: impl Fn(&Side) -> bool,
    ) -> Vec<Values> {
        if !self.roles.iter().any(|known| known == role) {
            return vec![Values {
                arguments: vec![(role.to_owned(), Argument::Absent), (person.to_owned(), Argument::Absent)],
                of_phrase: Vec::new(),
            }];
        }
        let leads = person == "leader";
        let mut sides: Vec<Side> = Vec::new();
        let mut add = |members: &[Participant], chosen: bool| {
            sides.push(self.data.side(role, members, chosen && leads, chosen && !leads));
        };
        for at in 0..people.len() {
            // A delegation usually has a leader, and hosts seldom have one who presides.
            for chosen in [leads, !leads] {
                add(&people[at..=at], chosen);
            }
        }
        add(people, false);
        add(&[], false);
        let values = |side: Side| {
            let chosen = side.members.first().filter(|_| has_person(&side));
            let chosen = chosen.map_or(Argument::Absent, |member| Argument::People(vec![member.who.clone()]));
            Values {
                arguments: vec![(role.to_owned(), Argument::Side(Arc::new(side))), (person.to_owned(), chosen)],
                of_phrase: Vec::new(),
            }
        };
        sides.into_iter().map(values).collect()
    }

    fn parties(&self, role: &str, people: &[Participant]) -> Vec<Argument> {
        let mut lists: Vec<&[Participant]> = (0..people.len()).map(|at| &people[at..=at]).collect();
        lists.extend([people, &[]]);
        lists.into_iter().map(|members| Argument::Side(Arc::new(self.data.side(role, members, false, false)))).collect()
    }

    /// The sides as the table of participants lists them.
    fn listed_sides(&self, id: &str) -> Vec<Argument> {
        let role = id.strip_prefix("side-").unwrap_or(id);
        let people = if role == "guest" { &self.data.guests } else { &self.data.hosts };
        let sides = self.sides(role, "leader", people, |_| false);
        let sides: Vec<Argument> = sides.into_iter().filter_map(|values| values.get(role).cloned()).collect();
        let known = sides.iter().any(|side| !matches!(side, Argument::Absent));
        if known { sides } else { self.parties(role, people) }
    }

    /// The time of an event as a sentence says it.
    fn held(&self) -> Argument {
        let formatted = self.formatter.format_message("day", Some("sentence"), &[("at", self.time(MOMENT))]);
        Argument::When(Arc::new(formatted))
    }

    /// The days of a phrase as a sentence says them.
    fn period(&self) -> Option<Argument> {
        let day = |after| Some(self.moment(MOMENT + after)?.in_zone(self.formatter.zone()).day);
        let (id, days) = self.formatter.period(day(0)?, day(PERIOD)?);
        Some(Argument::When(Arc::new(self.formatter.format_message(id, Some("sentence"), &days))))
    }

    fn moment(&self, seconds: i64) -> Option<Moment> {
        Moment::from_unix(seconds)
    }

    fn time(&self, seconds: i64) -> Argument {
        let time = |moment| -> Arc<Time> { self.formatter.moment(moment, self.formatter.zone()) };
        self.moment(seconds).map_or(Argument::Absent, |moment| Argument::Time(time(moment)))
    }

    fn text_of(&self, message: &str) -> Argument {
        Argument::Text(self.formatter.format_message(message, None, &[]).text)
    }
}

fn with_absent(designations: &[Arc<crate::directory::Designation>]) -> Vec<Argument> {
    designations.iter().cloned().map(Argument::Designation).chain([Argument::Absent]).collect()
}

fn is_one(argument: &Argument) -> bool {
    matches!(argument, Argument::People(people) if matches!(people.as_slice(), [Participant::Person(_)]))
}

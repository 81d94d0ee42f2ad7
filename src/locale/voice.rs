//! One document being put into words in one language: the messages with the
//! values of this meeting, and what became of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Pattern;

use super::catalogue::{Entrance, INLINE, Inline, joined};
use super::forms::Wording;
use super::functions;
use super::marks;
use super::record::{Facts, Fault, Record, Said, gap_text, lock};
use super::values::{Spoken, Thing, Time};
use super::{Locale, typography};
use crate::diag::Code;
use crate::directory::{Designation, Directory, Person};
use crate::lang::Tag;
use crate::meeting::time::{Day, Moment, Zone, offset};
use crate::meeting::{Argument, Content, Participant, Point};
use crate::spanned::{Kind, Value};

/// The voice of a document.
pub struct Voice<'a> {
    locale: &'a Locale,
    directory: &'a Directory,
    own: &'a BTreeMap<String, Participant>,
    /// The zone in which the paper shows its times.
    zone: Zone,
    bundle: FluentBundle<Arc<FluentResource>>,
    record: Arc<Mutex<Record>>,
    /// Values that every message may use.
    common: BTreeMap<&'static str, Thing>,
}

impl<'a> Voice<'a> {
    pub fn new(
        locale: &'a Locale,
        directory: &'a Directory,
        own: &'a BTreeMap<String, Participant>,
        zone: Zone,
    ) -> Self {
        let record = Arc::new(Mutex::new(Record::default()));
        let mut bundle = FluentBundle::new(vec![locale.language.tag.identifier()]);
        bundle.set_use_isolating(false);
        for resource in &locale.catalogue.resources {
            // A message that is there twice was found when the catalogue was read; the first one stands.
            let _ = bundle.add_resource(Arc::clone(&resource.fluent));
        }
        functions::add(&mut bundle, &locale.language, &locale.cldr, locale.rules.as_ref(), &record);
        Self { locale, directory, own, zone, bundle, record, common: BTreeMap::new() }
    }

    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// Gives a value to every message from now on.
    pub fn know(&mut self, name: &'static str, thing: Thing) {
        self.common.insert(name, thing);
    }

    /// The people of these facts have been named; from now on they are named in short.
    pub fn mention(&self, facts: &Facts) {
        lock(&self.record).mentioned.extend(facts.people.iter().cloned());
    }

    /// Formats the message `id`, or its attribute.
    pub fn say(&self, id: &str, attribute: Option<&str>, things: &[(&str, Thing)]) -> Said {
        let name = joined(id, attribute);
        let Some(entrance) = self.locale.catalogue.entrances.get(&name) else {
            let message = format!("{} has no message `{name}`", self.locale.language);
            return self.gap(Fault::new(Code::MessageMissing, name, message));
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        match pattern {
            Some(pattern) => self.format(pattern, entrance, things),
            None => {
                let message = format!("the message `{name}` has no text");
                self.gap(Fault::new(Code::MessageMissing, name, message))
            }
        }
    }

    /// The text of one fault alone, as a draft shows it.
    pub fn gap(&self, fault: Fault) -> Said {
        let text = gap_text(&fault.what);
        Said { text, facts: Facts::default(), faults: vec![fault] }
    }

    fn format<'p>(&'p self, pattern: &'p Pattern<&'p str>, entrance: &Entrance, things: &[(&str, Thing)]) -> Said {
        let mut arguments = FluentArgs::new();
        for name in &entrance.variables {
            if let Some(thing) = self.find(name, things) {
                arguments.set(name.clone(), thing.fluent());
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        let (facts, mut faults) = self.recorded();
        for error in errors {
            let message = format!("the message could not be put together: {error}");
            faults.push(Fault::new(Code::ResolverError, "?", message));
        }
        if text.contains(marks::BARE) {
            let message = "a value is printed without a function that gives it a form";
            let mut fault = Fault::new(Code::MisusedFunction, "?", message);
            fault.help = Some("write NAME($person), BODY($body), DATE($day), NUMBER($count) …".to_owned());
            faults.push(fault);
        }
        for fault in &mut faults {
            fault.asked.get_or_insert_with(|| entrance.place.clone());
        }
        Said { text: text.replace(marks::BARE, &gap_text("?")), facts, faults }
    }

    /// What the functions have written down since the last time.
    fn recorded(&self) -> (Facts, Vec<Fault>) {
        let mut record = lock(&self.record);
        (std::mem::take(&mut record.facts), std::mem::take(&mut record.faults))
    }

    fn find(&self, name: &str, things: &[(&str, Thing)]) -> Option<Thing> {
        if let Some((_, thing)) = things.iter().find(|(given, _)| *given == name) {
            return Some(thing.clone());
        }
        if let Some(thing) = self.common.get(name) {
            return Some(thing.clone());
        }
        if let Some(who) = self.own.get(name) {
            return Some(Thing::People(vec![who.clone()]));
        }
        if let Some(person) = self.directory.people.get(name) {
            return Some(Thing::People(vec![Participant::Person(Arc::clone(person))]));
        }
        self.directory.designation(name).map(|designation| Thing::Designation(Arc::clone(designation)))
    }

    /// A designation standing alone, in full.
    pub fn name_alone(&self, designation: &Designation) -> Said {
        self.worded(|wording| wording.designation(designation))
    }

    /// A name standing alone, in full, whoever was named before.
    pub fn full_name(&self, person: &Person) -> Said {
        self.worded(|wording| wording.in_style("full").name(person))
    }

    /// A name as it stands under a document.
    pub fn signature(&self, person: &Person) -> Said {
        self.worded(|wording| wording.in_style("signature").name(person))
    }

    /// Those who take part, by full name or designation, listed.
    pub fn list_of(&self, people: &[Participant]) -> Said {
        self.worded(|wording| {
            let full = wording.in_style("full");
            let each: Result<Vec<String>, Box<Fault>> = people.iter().map(|who| full.participant(who)).collect();
            Ok(self.locale.cldr.list(&each?))
        })
    }

    /// The gap for a phrase that cannot stand as a sentence of its own.
    pub fn lacks_sentence(&self, phrase: &str) -> Said {
        let message = format!("`{phrase}` is no sentence of its own in {}", self.locale.language);
        let mut fault = Fault::new(Code::VariantMissing, phrase, message);
        fault.help = Some(format!("give the message {phrase} a value, or choose another phrase"));
        self.gap(fault)
    }

    fn worded(&self, say: impl FnOnce(&Wording<'_>) -> Result<String, Box<Fault>>) -> Said {
        let language = &self.locale.language;
        let wording = Wording {
            language,
            cldr: &self.locale.cldr,
            rules: self.locale.rules.as_deref(),
            record: &self.record,
            case: language.citation().to_owned(),
            form: None,
            style: None,
        };
        let said = say(&wording);
        let (facts, faults) = self.recorded();
        match said {
            Ok(text) => Said { text, facts, faults },
            Err(fault) => self.gap(*fault),
        }
    }

    /// A point in every form that it has.
    pub fn spoken(&self, point: &Point) -> Spoken {
        match &point.content {
            Content::Text(texts) => {
                let said = self.text_in_place(&self.locale.language.tag, texts, point);
                Spoken {
                    name: String::new(),
                    forms: BTreeMap::from([(String::new(), said)]),
                    in_place: true,
                    place: point.place.clone(),
                }
            }
            Content::Phrase { id, arguments } => {
                let message = format!("phrase-{}", id.value);
                let things: Vec<(&str, Thing)> =
                    arguments.iter().map(|(name, argument)| (name.value.as_str(), self.argument(argument))).collect();
                let mut forms = BTreeMap::new();
                if self.locale.catalogue.entrances.contains_key(&message) {
                    forms.insert(String::new(), self.say(&message, None, &things).at_point(&point.place));
                }
                for form in self.locale.catalogue.attributes(&message) {
                    let said = self.say(&message, Some(form), &things).at_point(&point.place);
                    forms.insert(form.to_owned(), said);
                }
                Spoken { name: message, forms, in_place: false, place: point.place.clone() }
            }
        }
    }

    fn argument(&self, argument: &Argument) -> Thing {
        match argument {
            Argument::Number(number) => Thing::Number(*number),
            Argument::Day(day) => Thing::Time(self.day(*day)),
            Argument::Moment(moment) => Thing::Time(self.moment(*moment, self.zone)),
            Argument::Who(who) => Thing::People(vec![who.clone()]),
            Argument::Designation(designation) => Thing::Designation(Arc::clone(designation)),
        }
    }

    fn text_in_place(&self, tag: &Tag, texts: &BTreeMap<Tag, Value>, point: &Point) -> Said {
        let Some(value) = texts.get(tag) else {
            let elsewhere = texts.values().find_map(|value| match &value.kind {
                Kind::Text(text) => Some(excerpt(text)),
                _ => None,
            });
            let what = elsewhere.unwrap_or_default();
            let message = format!("there is no text in {}", self.locale.language);
            return self.gap(Fault::new(Code::LanguageMissing, what, message)).at_point(&point.place);
        };
        let Kind::Text(text) = &value.kind else {
            return Said::default();
        };
        if !text.contains(['{', '}']) {
            return Said { text: text.clone(), ..Said::default() };
        }
        // The pattern was checked when the meeting was read.
        let Ok(inline) = Inline::parse(INLINE, value, text) else {
            return Said::default();
        };
        let Some(pattern) = inline.pattern() else {
            return Said::default();
        };
        let mut variables = BTreeSet::new();
        super::syntax::visit(pattern, &mut |part| {
            if let super::syntax::Use::Variable(name) = part {
                variables.insert(name.to_owned());
            }
        });
        let entrance = Entrance { place: value.place.clone(), variables };
        let mut said = self.format(pattern, &entrance, &[]);
        if said.text.trim().is_empty() && said.faults.is_empty() {
            said = self.gap(Fault::new(Code::EmptyText, "?", "nothing is printed of the text"));
        }
        said.at_point(&value.place)
    }

    /// A day with the texts that the locale makes of it.
    pub fn day(&self, day: Day) -> Arc<Time> {
        Arc::new(Time { dates: self.dates(day), clock: None, iso: day.to_string() })
    }

    /// A moment, as the clocks of a zone show it.
    pub fn moment(&self, moment: Moment, zone: Zone) -> Arc<Time> {
        let shown = moment.shown(zone);
        let clock = [
            ("hour", Thing::Text(format!("{:02}", shown.hour))),
            ("minute", Thing::Text(format!("{:02}", shown.minute))),
        ];
        let time = self.say("time", None, &clock);
        let offset = self.say("offset", None, &[("offset", Thing::Text(offset(shown.offset)))]);
        Arc::new(Time { dates: self.dates(shown.day), clock: Some((time, offset)), iso: moment.to_string() })
    }

    fn dates(&self, day: Day) -> BTreeMap<String, Said> {
        let month = self.locale.cldr.month(day).unwrap_or_else(|| day.month.to_string());
        let parts = [
            ("day", Thing::Figure(i64::from(day.day))),
            ("month", Thing::Text(month)),
            ("year", Thing::Figure(i64::from(day.year))),
        ];
        let styles = self.locale.catalogue.attributes("date");
        let mut dates = BTreeMap::from([(String::new(), self.say("date", None, &parts))]);
        dates.extend(styles.iter().map(|style| ((*style).to_owned(), self.say("date", Some(style), &parts))));
        dates
    }

    /// The text as it is printed in running text, without the capital of a sentence.
    pub fn finish(&self, text: &str) -> String {
        typography::finish(text, &self.locale.language)
    }

    /// The text as a sentence: with a capital at its head.
    pub fn sentence(&self, text: &str) -> String {
        typography::sentence(text, &self.locale.language, &self.locale.cldr)
    }
}

/// The beginning of a text, to tell which one is missing.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    // The braces of a pattern would say nothing to the reader of a draft.
    let plain: String = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
    let short: String = plain.chars().take(LONGEST).collect();
    if short.len() < plain.len() { format!("{short}…") } else { short }
}

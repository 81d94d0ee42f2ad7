//! The sentence of an act or a phrase, made of a sample meeting.

use std::collections::BTreeSet;

use crate::diag::Source;
use crate::pipeline::{Engine, LoadedProject};
use crate::review::inventory::{Kind, message_of};

/// How many phrases or acts are tried, until one gives a sentence without a finding.
const TRIES: usize = 40;

/// The sentence of an act with a phrase of the project, or of a phrase with an act, in each language of the project. `None`
/// for other entries, and if no sentence without a finding was found.
pub fn sentences(engine: &Engine, kind: Kind, id: &str) -> Option<Vec<String>> {
    let project = engine.project();
    match kind {
        Kind::Act => {
            let shape = project.acts.get(id)?;
            if !shape.points {
                return sentence(engine, id, None);
            }
            let plain = project.phrases.iter().filter(|(_, arguments)| arguments.is_empty());
            let fitting = plain.filter(|(phrase, _)| takes(project, id, phrase));
            fitting.take(TRIES).find_map(|(phrase, _)| sentence(engine, id, Some(phrase)))
        }
        Kind::Phrase => {
            let acts = project.acts.iter().filter(|(act, shape)| shape.points && takes(project, act, id));
            acts.take(TRIES).find_map(|(act, _)| sentence(engine, act, Some(id)))
        }
        _ => None,
    }
}

/// True if the phrase has the form that the act asks for, in every language.
fn takes(project: &LoadedProject, act: &str, phrase: &str) -> bool {
    let Some(message) = message_of(Kind::Act, act) else { return false };
    project.locales.iter().all(|locale| {
        let asked = locale.asked(&message).or_else(|| locale.asked(&format!("{message}.impersonal")));
        asked.is_some_and(|asked| asked.forms.iter().all(|form| locale.offers(phrase, form)))
    })
}

/// The sentence of an act with a phrase, said by one sample person to another, or by both if nobody can do it alone.
fn sentence(engine: &Engine, act: &str, phrase: Option<&str>) -> Option<Vec<String>> {
    let project = engine.project();
    let shape = project.acts.get(act)?;
    let mut people = project.directory.people.iter().filter(|(_, person)| {
        !person.posts.is_empty() && project.locales.iter().all(|locale| person.names.contains_key(&locale.language.tag))
    });
    let (host, guest) = (people.next()?.0, people.next()?.0);
    let issuer = project.directory.bodies.keys().next()?;
    let record = &project.languages.first()?.tag;
    let event = event(project, act, phrase)?;
    let mut item = format!("act = \"{act}\"\n");
    if shape.speakers {
        let second = if shape.together { format!(", \"{guest}\"") } else { String::new() };
        item += &format!("by = [\"{host}\"{second}]\n");
    }
    if shape.addressees {
        item += &format!("to = [\"{guest}\"]\n");
    }
    if let Some(phrase) = phrase {
        item += &format!("points = [{}]\n", point(project, phrase, host)?);
    }
    let text = format!(
        "id = \"sample\"\nevent = \"{event}\"\nstatus = \"draft\"\nrecord = \"{record}\"\nissuer = \"{issuer}\"\n\
         held = {{ date = {DAY} }}\n\
         [[sides]]\nrole = \"host\"\nmembers = [{{ person = \"{host}\" }}]\n\
         [[sides]]\nrole = \"guest\"\nmembers = [{{ person = \"{guest}\" }}]\n\
         [[proceedings]]\n{item}"
    );
    let sentences = engine.sentences(&Source::new("sample.toml", text))?;
    sentences.into_iter().map(|mut items| items.pop()).collect()
}

/// The day of the sample meeting, and the first day of a sample period.
const DAY: &str = "2025-03-14";

/// A kind of event with a host and a guest and without other required fields, for which the act and the phrase have a
/// wording.
fn event<'a>(project: &'a LoadedProject, act: &str, phrase: Option<&str>) -> Option<&'a str> {
    let messages = [message_of(Kind::Act, act), phrase.and_then(|phrase| message_of(Kind::Phrase, phrase))];
    let restrictions: Vec<&BTreeSet<String>> =
        messages.iter().flatten().filter_map(|message| project.events.get(message)).collect();
    let fits = |id: &&String| restrictions.iter().all(|events| events.contains(*id));
    let events = project.directory.events.iter().filter(|(_, event)| {
        event.required.is_empty() && ["host", "guest"].iter().all(|role| event.roles.iter().any(|known| known == role))
    });
    events.map(|(id, _)| id).find(fits).map(String::as_str)
}

/// A phrase with sample arguments, as a meeting file writes it. `None` if the kind of an argument is not known.
fn point(project: &LoadedProject, phrase: &str, person: &str) -> Option<String> {
    let arguments = project.phrases.get(phrase)?;
    let message = message_of(Kind::Phrase, phrase)?;
    let functions = project.locales.first()?.argument_functions(&message);
    let body = project.directory.bodies.keys().next()?;
    let value = |argument: &String| {
        let none = BTreeSet::new();
        let functions = functions.get(argument).unwrap_or(&none);
        let is_passed_to = |wanted: &[&str]| wanted.iter().any(|wanted| functions.contains(*wanted));
        Some(match argument.as_str() {
            _ if is_passed_to(&["TOPIC"]) => format!("{argument} = [\"{body}\"]"),
            _ if is_passed_to(&["NAME", "PERSON", "GENDER"]) => format!("{argument} = \"{person}\""),
            _ if is_passed_to(&["BODY", "TERM", "INFLECTS", "ANIMACY"]) => format!("{argument} = \"{body}\""),
            _ if is_passed_to(&["NUMBER", "PLURAL", "ORDINAL"]) => format!("{argument} = 3"),
            "from" => format!("from = {DAY}"),
            "to" => "to = 2025-03-16".to_owned(),
            _ if is_passed_to(&["DATE"]) => format!("{argument} = {DAY}"),
            _ => return None,
        })
    };
    let values: Option<Vec<String>> = arguments.keys().map(value).collect();
    let values = values?;
    Some(match values.is_empty() {
        true => format!("\"{phrase}\""),
        false => format!("{{ phrase = \"{phrase}\", args = {{ {} }} }}", values.join(", ")),
    })
}

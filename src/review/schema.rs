//! JSON Schemas of the files that people write, for editors: keys, ids and acts are completed, each with a line of explanation in a
//! language of the project.
//!
//! The schemas are JSON Schema draft 4, because the common TOML server for editors (taplo) knows no later draft. The
//! explanations of the values of an enumeration stand in `x-taplo`, its extension.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::inventory::{Kind, list, message_of};
use super::sample::sentences;
use crate::directory::{FIELDS, ROLES};
use crate::locale::Locale;
use crate::meeting::{LINKS, NAMINGS};
use crate::pipeline::{Engine, LoadedProject};

/// A file that people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaOf {
    Meeting,
    People,
    /// Bodies, posts or terms.
    Designations,
}

/// An id with its explanation.
type Explained = (String, String);

/// What the schema says of a project, in one language.
struct Writer<'a> {
    project: &'a LoadedProject,
    locale: &'a Locale,
    entries: BTreeMap<Kind, Vec<Explained>>,
}

/// The schema of a kind of file, with the explanations in the language of `locale`, which is one of the project.
pub fn schema(engine: &Engine, locale: &Locale, of: SchemaOf) -> Value {
    let project = engine.project();
    let position = project.languages.iter().position(|language| language.tag == locale.language.tag).unwrap_or(0);
    let mut entries: BTreeMap<Kind, Vec<Explained>> = BTreeMap::new();
    for entry in list(project) {
        let sentence = || match (of, entry.kind) {
            (SchemaOf::Meeting, Kind::Act | Kind::Phrase) => {
                sentences(engine, entry.kind, &entry.id)?.into_iter().nth(position)
            }
            _ => None,
        };
        let message = message_of(entry.kind, &entry.id);
        let text = || {
            entry.texts.iter().find(|text| text.language == locale.language.tag.as_str()).map(|text| text.text.clone())
        };
        let comment = || {
            let text = locale.message_texts().find(|text| Some(&text.name) == message.as_ref())?;
            text.comment.clone().filter(|_| entry.kind != Kind::Event)
        };
        let explanation = sentence().or_else(comment).or_else(text).unwrap_or_default();
        let explanation = match message.filter(|_| entry.kind == Kind::Event) {
            // The text of a message begins with its name.
            Some(_) => explanation.split_once('=').map_or("", |(_, title)| title).trim().to_owned(),
            None => explanation,
        };
        entries.entry(entry.kind).or_default().push((entry.id.clone(), explanation));
    }
    let writer = Writer { project, locale, entries };
    let (root, definitions) = match of {
        SchemaOf::Meeting => (writer.meeting(), writer.definitions()),
        SchemaOf::People => (writer.file(&writer.person()), writer.definitions()),
        SchemaOf::Designations => (writer.file(&writer.entry()), writer.definitions()),
    };
    let mut schema = json!({ "$schema": "http://json-schema.org/draft-04/schema#", "definitions": definitions });
    if let (Value::Object(schema), Value::Object(root)) = (&mut schema, root) {
        schema.extend(root);
    }
    schema
}

impl Writer<'_> {
    /// The explanation of a key. `None` if the language has none.
    fn explanation(&self, key: &str) -> Option<String> {
        let text = self.locale.message_texts().find(|text| text.name.strip_prefix("key-") == Some(key))?;
        Some(text.text.split_once('=').map_or(text.text, |(_, text)| text).trim().to_owned())
    }

    /// The schema of a table. `group` and the name of a key give the id of its explanation.
    fn table(&self, group: &str, required: &[&str], keys: Vec<(&str, Value)>) -> Value {
        let mut properties = Map::new();
        for (key, mut value) in keys {
            if let Some(text) = self.explanation(&format!("{group}-{key}")) {
                describe(&mut value, &text);
            }
            properties.insert(key.to_owned(), value);
        }
        let mut table = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if let (false, Value::Object(table)) = (required.is_empty(), &mut table) {
            table.insert("required".to_owned(), json!(required));
        }
        table
    }

    /// The ids of some kinds of entry, with their explanations.
    fn ids(&self, kinds: &[Kind]) -> Value {
        enumeration(kinds.iter().filter_map(|kind| self.entries.get(kind)).flatten())
    }

    /// The ids of some kinds, or an id that the file itself gives to a participant.
    fn participant(&self, kinds: &[Kind]) -> Value {
        json!({ "anyOf": [self.ids(kinds), { "type": "string" }] })
    }

    fn tags(&self) -> impl Iterator<Item = &str> {
        self.project.languages.iter().map(|language| language.tag.as_str())
    }

    /// A table with a value for each language.
    fn by_language(&self, value: &Value, others: Vec<(&str, Value)>) -> Value {
        let mut properties: Map<String, Value> = self.tags().map(|tag| (tag.to_owned(), value.clone())).collect();
        properties.extend(others.into_iter().map(|(key, value)| (key.to_owned(), value)));
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }

    fn meeting(&self) -> Value {
        let mut keys = vec![
            ("id", json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" })),
            ("event", self.ids(&[Kind::Event])),
            ("status", json!({ "enum": ["draft", "final"] })),
            ("record", json!({ "enum": self.tags().collect::<Vec<_>>() })),
            ("issuer", reference("body")),
            ("number", json!({ "type": "string" })),
            ("issued", reference("time")),
            ("published", reference("time")),
            ("held", reference("held")),
            ("zone", json!({ "type": "string" })),
            ("also-show", json!({ "type": "array", "items": { "type": "string" } })),
            ("sides", json!({ "type": "array", "items": reference("side") })),
            ("proceedings", json!({ "type": "array", "items": reference("item") })),
            ("closing", reference("point")),
            ("actions", json!({ "type": "array", "items": reference("action") })),
            ("attachments", json!({ "type": "array", "items": reference("attachment") })),
            ("signatory", json!({ "anyOf": [reference("person-id"), self.signatory()] })),
        ];
        keys.extend(FIELDS.iter().map(|field| (*field, reference("designation"))));
        self.table("meeting", &["id", "event", "status", "record", "issuer", "sides"], keys)
    }

    fn signatory(&self) -> Value {
        self.table("member", &["person"], vec![("person", reference("person-id")), ("post", reference("post"))])
    }

    fn definitions(&self) -> Value {
        let languages = |reader: &dyn Fn() -> Value| {
            self.by_language(&reader(), vec![("same-facts", json!({ "type": "boolean" }))])
        };
        let text = || json!({ "anyOf": [{ "type": "string" }, reference("forms")] });
        let variants = || self.variants();
        let written = json!({ "anyOf": [{ "type": "string" }, reference("forms"), variants()] });
        let designation = |kinds: &[Kind]| json!({ "anyOf": [self.ids(kinds), self.by_language(&written, vec![("seat", json!({ "type": "string" }))])] });
        json!({
            "time": { "type": "string" },
            "held": {
                "type": "object",
                "properties": { "start": {}, "end": {}, "date": {}, "from": {}, "to": {} },
                "additionalProperties": false,
            },
            "forms": self.forms(),
            "body": designation(&[Kind::Body]),
            "post": designation(&[Kind::Post]),
            "designation": designation(&[Kind::Body, Kind::Post, Kind::Term]),
            "person-id": self.ids(&[Kind::Person]),
            "person": { "anyOf": [reference("person-id"), self.person()] },
            "side": self.side(),
            "member": self.member(),
            "item": self.item(),
            "point": { "anyOf": [
                self.ids(&[Kind::Phrase]),
                self.ids(&[Kind::Person, Kind::Body, Kind::Post, Kind::Term]),
                self.phrase(),
                self.table("point", &["id"], vec![
                    ("id", self.ids(&[Kind::Person, Kind::Body, Kind::Post, Kind::Term])),
                    ("form", json!({ "enum": ["full", "short", "abbr"] })),
                ]),
                languages(&text),
            ] },
            "argument": { "anyOf": [
                { "type": ["integer", "string"] },
                reference("point"),
                { "type": "array", "items": reference("point") },
            ] },
            "action": self.table("action", &["what", "who"], vec![
                ("what", reference("point")),
                ("who", one_or_list(&self.participant(&[Kind::Person, Kind::Body]))),
                ("by", reference("time")),
            ]),
            "attachment": self.table("attachment", &["title"], vec![
                ("title", reference("designation")),
                ("pages", json!({ "type": "integer", "minimum": 1 })),
            ]),
        })
    }

    fn side(&self) -> Value {
        let keys = vec![
            ("role", json!({ "enum": ROLES })),
            ("body", reference("body")),
            ("members", json!({ "type": "array", "items": reference("member") })),
        ];
        self.table("side", &["role"], keys)
    }

    fn member(&self) -> Value {
        let flag = || json!({ "type": "boolean" });
        let keys = vec![
            ("person", reference("person")),
            ("body", reference("body")),
            ("id", json!({ "type": "string" })),
            ("posts", one_or_list(&reference("post"))),
            ("post", reference("post")),
            ("leads", flag()),
            ("presides", flag()),
            ("attended", flag()),
        ];
        self.table("member", &[], keys)
    }

    fn item(&self) -> Value {
        let keys = vec![
            ("act", self.ids(&[Kind::Act])),
            ("by", one_or_list(&self.participant(&[Kind::Person, Kind::Body]))),
            ("to", one_or_list(&self.participant(&[Kind::Person, Kind::Body, Kind::Term]))),
            ("link", json!({ "enum": LINKS })),
            ("as", json!({ "enum": NAMINGS.map(|(name, _)| name) })),
            ("to-as", json!({ "enum": NAMINGS.map(|(name, _)| name) })),
            ("points", one_or_list(&reference("point"))),
        ];
        self.table("item", &["act"], keys)
    }

    /// A phrase with arguments. The names of the arguments are those of all phrases.
    fn phrase(&self) -> Value {
        let names: BTreeSet<&String> = self.project.phrases.values().flat_map(BTreeMap::keys).collect();
        let arguments: Map<String, Value> =
            names.into_iter().map(|name| (name.clone(), reference("argument"))).collect();
        let arguments = json!({ "type": "object", "properties": arguments, "additionalProperties": false });
        self.table("point", &["phrase"], vec![("phrase", self.ids(&[Kind::Phrase])), ("args", arguments)])
    }

    /// The forms of a text by case, with the hints for the rules.
    fn forms(&self) -> Value {
        let cases: BTreeSet<&String> = self.project.languages.iter().flat_map(|language| &language.cases).collect();
        let mut properties: Map<String, Value> =
            cases.into_iter().map(|case| (case.clone(), json!({ "type": "string" }))).collect();
        for hint in ["all", "sounds", "rule"] {
            properties.insert(hint.to_owned(), json!({ "type": "string" }));
        }
        properties.insert("inflected".to_owned(), one_or_list(&json!({ "type": "string" })));
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }

    /// A designation in one language, with its variants.
    fn variants(&self) -> Value {
        let text = || json!({ "anyOf": [{ "type": "string" }, reference("forms")] });
        let texts = || one_or_list(&json!({ "type": "string" }));
        let keys = vec![
            ("full", text()),
            ("short", text()),
            ("abbr", text()),
            ("address", json!({ "type": "string" })),
            ("gender", json!({ "enum": ["masculine", "feminine", "neuter", "plural"] })),
            ("animate", json!({ "type": "boolean" })),
            ("avoid", texts()),
            ("derived", texts()),
        ];
        self.table("entry", &["full"], keys)
    }

    /// An entry of bodies, posts or terms.
    fn entry(&self) -> Value {
        let written = json!({ "anyOf": [{ "type": "string" }, reference("forms"), self.variants()] });
        let mut entry = self.by_language(&written, vec![("same-facts", json!({ "type": "boolean" }))]);
        let seat = self.table("entry", &[], vec![("seat", self.ids(&[Kind::Term]))]);
        if let (Some(properties), Some(seat)) =
            (entry.pointer_mut("/properties").and_then(Value::as_object_mut), seat.pointer("/properties/seat"))
        {
            properties.insert("seat".to_owned(), seat.clone());
        }
        entry
    }

    fn person(&self) -> Value {
        let text = || json!({ "anyOf": [{ "type": "string" }, reference("forms")] });
        let names = vec![
            ("given", text()),
            ("patronymic", text()),
            ("surname", text()),
            ("initials", json!({ "type": "string" })),
        ];
        let name = self.table("person", &["surname"], names);
        let keys = vec![
            ("gender", json!({ "enum": ["masculine", "feminine"] })),
            ("posts", one_or_list(&reference("post"))),
            ("title", reference("designation")),
            ("writes", json!({ "type": "string" })),
            ("order", json!({ "enum": ["family-first", "given-first"] })),
        ];
        let mut person = self.table("person", &["gender"], keys);
        if let Some(properties) = person.pointer_mut("/properties").and_then(Value::as_object_mut) {
            properties.extend(self.tags().map(|tag| (tag.to_owned(), name.clone())));
        }
        person
    }

    /// A file whose keys are ids.
    fn file(&self, entry: &Value) -> Value {
        json!({ "type": "object", "additionalProperties": entry })
    }
}

/// Adds an explanation to a schema and to its alternatives, because editors show that of the alternative.
fn describe(schema: &mut Value, text: &str) {
    let Value::Object(schema) = schema else { return };
    // Beside a reference, draft 4 ignores every other key.
    if let Some(reference) = schema.remove("$ref") {
        schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    for alternative in schema.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten() {
        describe(alternative, text);
    }
    schema.insert("description".to_owned(), Value::String(text.to_owned()));
}

fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{definition}") })
}

fn one_or_list(item: &Value) -> Value {
    json!({ "anyOf": [item, { "type": "array", "items": item }] })
}

/// An enumeration of ids. Draft 4 refuses an empty one.
fn enumeration<'a>(ids: impl Iterator<Item = &'a Explained>) -> Value {
    let (ids, explanations): (Vec<&String>, Vec<&String>) = ids.map(|(id, explanation)| (id, explanation)).unzip();
    if ids.is_empty() {
        return json!({ "type": "string" });
    }
    json!({ "enum": ids, "x-taplo": { "docs": { "enumValues": explanations } } })
}

//! The kinds of event: which fields and how many sides each one has.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Finding, Source};
use crate::spanned::{Fields, Value, parse};

/// The fields of a meeting file that belong to some kinds of event and not to others.
pub const FIELDS: [&str; 4] = ["place", "destination", "document", "theme"];

/// The parts that a side can play.
pub const ROLES: [&str; 3] = ["host", "guest", "party"];

/// A kind of event.
#[derive(Debug, Clone)]
pub struct Event {
    pub id: String,
    /// Of [`FIELDS`], those it cannot do without.
    pub required: Vec<String>,
    /// Of [`FIELDS`], those it may have.
    pub optional: Vec<String>,
    /// Of [`ROLES`], those its sides play.
    pub roles: Vec<String>,
    /// The fewest and the most sides.
    pub sides: (usize, usize),
}

pub(super) fn read_events(source: &Arc<Source>, findings: &mut Vec<Finding>) -> BTreeMap<String, Arc<Event>> {
    let table = parse(source, findings);
    table
        .entries
        .iter()
        .filter_map(|(id, value)| {
            let event = read_event(&id.value, value, findings)?;
            Some((id.value.clone(), Arc::new(event)))
        })
        .collect()
}

fn read_event(id: &str, value: &Value, findings: &mut Vec<Finding>) -> Option<Event> {
    let table = value.table("a table", findings)?;
    let mut fields = Fields::new(table, "a kind of event");
    let required = names(fields.optional("required"), &FIELDS, findings);
    let optional = names(fields.optional("optional"), &FIELDS, findings);
    let roles = names(fields.required("roles", "roles = [\"host\", \"guest\"]", findings), &ROLES, findings);
    let sides = fields
        .required("sides", "sides = { least = 2, most = 2 }", findings)
        .and_then(|value| value.table("{ least = …, most = … }", findings))
        .and_then(|table| {
            let mut fields = Fields::new(table, "the number of sides");
            let mut count = |key| {
                let value = fields.required(key, "a whole number", findings)?;
                value.whole("a number of sides", 1..=50, findings).map(|number| number as usize)
            };
            let (least, most) = (count("least"), count("most"));
            fields.finish(findings);
            Some((least?, most?))
        });
    fields.finish(findings);
    Some(Event { id: id.to_owned(), required: required?, optional: optional?, roles: roles?, sides: sides? })
}

/// A list of names out of `allowed`; an absent list is an empty one.
fn names(value: Option<&Value>, allowed: &[&str], findings: &mut Vec<Finding>) -> Option<Vec<String>> {
    let Some(value) = value else {
        return Some(Vec::new());
    };
    let mut read = |item: &Value| {
        let name = item.text("a name", findings)?.value;
        if allowed.contains(&name.as_str()) {
            return Some(name);
        }
        let message = format!("expected one of {}, found `{name}`", allowed.join(", "));
        findings.push(Finding::new(Code::BadValue, message).at(item.place.clone()));
        None
    };
    value.one_or_list().iter().map(&mut read).collect()
}

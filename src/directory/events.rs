//! The kinds of event, and the fields and sides of each kind.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Finding, Source};
use crate::spanned::{Fields, Value, parse};

/// The fields of a meeting file that only some kinds of event have.
pub const FIELDS: [&str; 4] = ["place", "destination", "document", "theme"];

/// The roles that a side can have.
pub const ROLES: [&str; 3] = ["host", "guest", "party"];

/// A kind of event.
#[derive(Debug, Clone)]
pub struct Event {
    /// The key in `data/events.toml`.
    pub id: String,
    /// The fields in [`FIELDS`] that a meeting of this kind must have.
    pub required: Vec<String>,
    /// The fields in [`FIELDS`] that a meeting of this kind may have.
    pub optional: Vec<String>,
    /// The roles in [`ROLES`] that the sides can have.
    pub roles: Vec<String>,
    /// The minimum and the maximum number of sides.
    pub sides: (usize, usize),
    /// Acts and topics that such a meeting often has. A new file of this kind names them.
    pub suggested: Vec<String>,
}

pub fn read_events(source: &Arc<Source>, findings: &mut Vec<Finding>) -> BTreeMap<String, Arc<Event>> {
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
                value.integer("a number of sides", 1..=50, findings).map(|number| number as usize)
            };
            let (least, most) = (count("least"), count("most"));
            fields.finish(findings);
            Some((least?, most?))
        });
    let suggested = fields.optional("suggested").map_or(&[][..], Value::one_or_list).iter();
    let suggested = suggested.filter_map(|name| Some(name.text("an act or a phrase", findings)?.value)).collect();
    fields.finish(findings);
    Some(Event { id: id.to_owned(), required: required?, optional: optional?, roles: roles?, sides: sides?, suggested })
}

/// A list of names, each one of `allowed`. An absent list is empty.
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
        findings.push(Finding::new(Code::BadValue, message).at(item.span.clone()));
        None
    };
    value.one_or_list().iter().map(&mut read).collect()
}

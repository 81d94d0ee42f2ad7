//! Loads the whole directory: `people.toml`, `bodies.toml`, `posts.toml`, `terms.toml`, `events.toml` and
//! `acts.toml` in `data/`.
//! The folders `people/`, `bodies/`, `posts/` and `terms/` in `data/` can have more files with entries of these kinds.
//! What an entry in a file of the project says overrides what the embedded entry with the same id says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entries::{Designation, Person, Posts, Terms, kind_of, read_languages, read_person, unknown};
use super::events::{Event, read_events};
use super::prepared::read_prepared;
use super::reader::{DataReader, valid_id};
use crate::diag::{Code, Finding, Source, Span, describe, first_lookalike, suggest};
use crate::project::{LayerText, Project};
use crate::spanned::{Fields, Kind, Spanned, Table, Value, parse};

/// The files of the directory, without `.toml`.
pub const KINDS: [&str; 4] = ["people", "bodies", "posts", "terms"];

/// A parsed file of entries.
struct ParsedFile {
    table: Table,
    is_own: bool,
}

/// The entries of a kind, and what is wrong in them.
#[derive(Default)]
pub struct Entries {
    /// Empty for people.
    designations: BTreeMap<String, Arc<Designation>>,
    /// The people, who can be read when all posts and terms are.
    people: Vec<(String, Value)>,
    /// Where each id stands, also that of an entry with errors.
    ids: BTreeMap<String, Span>,
    /// The ids of designations with errors.
    unreadable: BTreeSet<String>,
    findings: Vec<Finding>,
    /// True if a file could not be read to its end.
    incomplete: bool,
}

/// People, bodies, posts, terms and kinds of event, by id.
#[derive(Debug, Default)]
pub struct Directory {
    pub people: BTreeMap<String, Arc<Person>>,
    pub bodies: BTreeMap<String, Arc<Designation>>,
    pub posts: Posts,
    pub terms: Terms,
    pub events: BTreeMap<String, Arc<Event>>,
    /// The acts that several participants do together, of `acts.toml`.
    pub together: BTreeSet<String>,
    /// The ids of entries that have errors, so that they are in none of the maps.
    unreadable: BTreeSet<String>,
    /// True if a file could not be read to its end, so that entries may be missing.
    incomplete: bool,
    /// True if the directory is that of a project, to which entries can be added.
    is_own: bool,
}

impl Directory {
    /// Reads the entries of a kind, which is one of [`KINDS`]. [`Directory::new`] needs those of all kinds.
    pub fn read(project: &Project, kind: &str, data: &DataReader<'_>) -> Entries {
        let (mut findings, mut ids) = (Vec::new(), BTreeMap::new());
        let folder = format!("data/{kind}");
        let mut texts = project.layers(&format!("{folder}.toml"), &mut findings);
        texts.extend(project.layers_in(&folder, ".toml", &mut findings));
        texts.sort_by_key(|text| !text.is_own);
        let (mut files, mut parsed_ids) = (Vec::new(), BTreeSet::new());
        let mut designations = BTreeMap::new();
        for LayerText { source, is_own } in texts {
            if let Some(entries) = prepared_entries(&source, &parsed_ids, data) {
                for (id, span, designation) in entries {
                    ids.insert(id.clone(), span);
                    designations.insert(id, Arc::new(designation));
                }
                continue;
            }
            let table = parse(&source, &mut findings);
            parsed_ids.extend(table.entries.iter().map(|(id, _)| id.value.clone()));
            files.push(ParsedFile { table, is_own });
        }
        let entries = entries(files, &mut ids, &mut findings);
        let hides = |finding: &Finding| matches!(finding.code, Code::TomlSyntax | Code::NotUtf8 | Code::InvalidId);
        let incomplete = findings.iter().any(hides);
        let Some(word_kind) = kind_of(kind) else {
            return Entries { people: entries, ids, findings, incomplete, ..Entries::default() };
        };
        let mut unreadable = BTreeSet::new();
        let designation = |(id, value): (String, Value)| {
            let table = value.table("a table", &mut findings);
            let read = |table| read_languages(Some(&id), word_kind, table, data, &mut findings);
            match table.and_then(read) {
                Some(designation) => Some((id, Arc::new(designation))),
                None => {
                    unreadable.insert(id);
                    None
                }
            }
        };
        designations.extend(entries.into_iter().filter_map(designation));
        Entries { designations, people: Vec::new(), ids, unreadable, findings, incomplete }
    }

    /// Makes the directory of the entries of [`KINDS`], in this order. An id must be unique among all people, bodies, posts
    /// and terms, because a message refers to each of them only by its id.
    pub fn new(project: &Project, entries: [Entries; 4], data: &DataReader<'_>, findings: &mut Vec<Finding>) -> Self {
        let (mut ids, mut unreadable) = (BTreeMap::<String, Span>::new(), BTreeSet::new());
        let [people, bodies, posts, terms] = entries;
        let incomplete = [&people, &bodies, &posts, &terms].into_iter().any(|entries| entries.incomplete);
        let mut unique = |mut entries: Entries| {
            findings.append(&mut entries.findings);
            unreadable.append(&mut entries.unreadable);
            let known = entries.ids.keys().filter(|id| ids.contains_key(*id));
            for id in known.cloned().collect::<Vec<_>>() {
                let (Some(span), Some(first)) = (entries.ids.remove(&id), ids.get(&id)) else { continue };
                let finding = Finding::new(Code::DuplicateId, format!("two entries have the id `{id}`")).at(span);
                findings.push(finding.related(first.clone(), "first here"));
                entries.designations.remove(&id);
                entries.people.retain(|(other, _)| *other != id);
            }
            ids.append(&mut entries.ids);
            (entries.designations, entries.people)
        };
        let ((bodies, _), (posts, _), (terms, _)) = (unique(bodies), unique(posts), unique(terms));
        let (_, people) = unique(people);
        let (posts, terms): (Posts, Terms) = (posts, terms);
        let people = people
            .into_iter()
            .filter_map(|(id, value)| {
                let table = value.table("a person", findings);
                match table.and_then(|table| read_person(Some(&id), table, &posts, &terms, data, findings)) {
                    Some(person) => Some((id, Arc::new(person))),
                    None => {
                        unreadable.insert(id);
                        None
                    }
                }
            })
            .collect();
        check_seats(&bodies, &terms, findings);
        check_file_names(project, findings);
        let mut events = BTreeMap::new();
        for LayerText { source, .. } in project.layers("data/events.toml", findings) {
            for (id, event) in read_events(&source, findings) {
                events.entry(id).or_insert(event);
            }
        }
        let is_own = project.is_own();
        let mut together = BTreeSet::new();
        for LayerText { source, .. } in project.layers("data/acts.toml", findings) {
            together.extend(read_together(&source, findings));
        }
        Self { people, bodies, posts, terms, events, together, unreadable, incomplete, is_own }
    }

    /// True if the directory perhaps has an id, in an entry or a file with errors. These errors are reported once, and
    /// not for every meeting that uses the id.
    pub fn may_have(&self, id: &str) -> bool {
        self.incomplete || self.unreadable.contains(id)
    }

    /// The finding for an id that the directory does not have. `what` names the kind of entry, such as “person”; `near`
    /// is the id that was probably meant.
    pub fn unknown(&self, code: Code, what: &str, id: &str, near: Option<&str>, span: Span) -> Finding {
        let name = match code {
            Code::UnknownPerson => "people",
            Code::UnknownBody => "bodies",
            Code::UnknownPost => "posts",
            _ => "terms",
        };
        let message = match first_lookalike(id).filter(|_| near.is_some()) {
            Some(letter) => format!("the directory has no {what} `{id}`, which has {}", describe(letter)),
            None => format!("the directory has no {what} `{id}`"),
        };
        let help = match self.is_own {
            true => format!("add it to data/{name}/NAME.toml of the project, or write it in place of the id"),
            false => format!(
                "write it in place of the id, or make a project with `rapporteur new --project DIR` and add it to \
                 data/{name}/NAME.toml there"
            ),
        };
        Finding::new(code, message).at(span).did_you_mean(near, help)
    }

    /// The body, post or term with an id.
    pub fn designation(&self, id: &str) -> Option<&Arc<Designation>> {
        self.bodies.get(id).or_else(|| self.posts.get(id)).or_else(|| self.terms.get(id))
    }

    /// All bodies, posts and terms with their ids.
    pub fn designations(&self) -> impl Iterator<Item = (&String, &Arc<Designation>)> {
        self.bodies.iter().chain(&self.posts).chain(&self.terms)
    }

    /// The ids of all people, bodies, posts and terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.people.keys().chain(self.designations().map(|(id, _)| id)).map(String::as_str)
    }

    /// True if a person, body, post or term has this id.
    pub fn contains(&self, id: &str) -> bool {
        self.people.contains_key(id) || self.designation(id).is_some()
    }
}

/// Reads `acts.toml`.
fn read_together(source: &Arc<Source>, findings: &mut Vec<Finding>) -> BTreeSet<String> {
    let table = parse(source, findings);
    let mut fields = Fields::new(&table, "acts.toml");
    let together = fields.optional("together").map_or(&[][..], Value::one_or_list).iter();
    fields.finish(findings);
    together.filter_map(|act| act.text("the name of an act", findings)).map(|act| act.value).collect()
}

/// Checks that every own file of `data/` is one that is read. A file with another name would be ignored, and nobody would
/// see why its entries are missing.
fn check_file_names(project: &Project, findings: &mut Vec<Finding>) {
    let known = |path: &str| {
        let name = path.trim_start_matches("data/");
        let in_folder = |kind: &&str| name.strip_prefix(*kind).is_some_and(|rest| rest.starts_with('/'));
        matches!(name, "acts.toml" | "events.toml" | "review.toml" | "settings.toml")
            || name.strip_suffix(".toml").is_some_and(|name| KINDS.contains(&name))
            || KINDS.iter().any(in_folder)
    };
    for (path, shown, _) in project.files_in("data") {
        if !path.ends_with(".toml") || !project.is_own_file(path) || known(path) {
            continue;
        }
        let first = path.trim_start_matches("data/").split(['/', '.']).next().unwrap_or_default();
        let message = format!("no file of a project has the name {path}, so it would not be read");
        let finding = Finding::new(Code::MisnamedFile, message).at(Span::named(shown));
        findings.push(finding.help(match suggest(first, KINDS) {
            _ if suggest(first, ["meetings"]).is_some() => "meetings belong to data/meetings/".to_owned(),
            Some(near) => format!("rename it: did you mean data/{near}.toml, or a file in data/{near}/?"),
            None => format!("its entries belong to a file in data/KIND/, where KIND is one of {}", KINDS.join(", ")),
        }));
    }
}

/// Checks that the seat of each body is a term of the directory.
fn check_seats(
    bodies: &BTreeMap<String, Arc<Designation>>,
    terms: &BTreeMap<String, Arc<Designation>>,
    findings: &mut Vec<Finding>,
) {
    for seat in bodies.values().filter_map(|body| body.seat.as_ref()) {
        if !terms.contains_key(&seat.value) {
            findings.push(unknown(Code::UnknownTerm, "term", &seat.value, terms.keys()).at(seat.span.clone()));
        }
    }
}

/// The entries of an embedded file as the build script has read them. `None` if there are none, or if another file, which was
/// parsed, has one of the ids. The unit tests read the file itself, with all checks.
fn prepared_entries(
    source: &Arc<Source>,
    parsed: &BTreeSet<String>,
    data: &DataReader<'_>,
) -> Option<Vec<(String, Span, Designation)>> {
    let entries = read_prepared(source.prepared.content.filter(|_| !cfg!(test))?, source, data)?;
    let entries = entries.into_iter().map(|(span, designation)| {
        let id = designation.id.clone()?;
        (!parsed.contains(&id)).then_some((id, span, designation))
    });
    entries.collect()
}

/// The entries of the files of a kind, with their ids. Another file may add new keys to an entry. This way a language can
/// be added without copying the entry. The keys of an entry of the project override those of the embedded entry.
fn entries(
    files: Vec<ParsedFile>,
    ids: &mut BTreeMap<String, Span>,
    findings: &mut Vec<Finding>,
) -> Vec<(String, Value)> {
    let mut entries: Vec<(String, Value)> = Vec::new();
    // By id the index in `entries`, and whether the entry is one of the project.
    let mut indexes: BTreeMap<String, (usize, bool)> = BTreeMap::new();
    for ParsedFile { table, is_own } in files {
        let mut file = table.entries;
        drop_headless(&mut file, findings);
        for (id, value) in file {
            if !valid_id(&id.value) {
                let near = id.value.to_lowercase().replace([' ', '_', '.'], "-");
                let finding = Finding::new(Code::InvalidId, format!("`{}` is not a valid id", id.value)).at(id.span);
                let help = "an id has lower-case letters a–z, digits and single hyphens";
                findings.push(finding.did_you_mean_key(Some(near.as_str()).filter(|near| valid_id(near)), help));
            } else if matches!(value.kind, Kind::List(_)) && value.span.range.start < id.span.range.start {
                let message = format!("an id occurs once, so the header of `{}` has single brackets", id.value);
                let help = format!("write [{}]", id.value);
                findings.push(Finding::new(Code::WrongType, message).at(id.span).help(help));
            } else if let Some((index, own_entry)) = indexes.get(&id.value) {
                extend_entry(&mut entries[*index].1, value, *own_entry && !is_own, findings);
            } else {
                ids.insert(id.value.clone(), id.span);
                indexes.insert(id.value.clone(), (entries.len(), is_own));
                entries.push((id.value, value));
            }
        }
    }
    entries
}

/// Removes what stands in a file of entries above its first header, and is no entry: one finding, and not one for each
/// key.
fn drop_headless(entries: &mut Vec<(Spanned<String>, Value)>, findings: &mut Vec<Finding>) {
    let is_headless = |(key, value): &(Spanned<String>, Value)| {
        value.span.range.start >= key.span.range.start && !key.value.contains('.')
    };
    let is_table = |value: &Value| matches!(value.kind, Kind::Table(_));
    // One line alone can be an entry with a wrong value.
    let several = entries.iter().filter(|entry| is_headless(entry)).count() > 1;
    let Some((key, value)) = entries.iter().find(|entry| several && is_headless(entry) && !is_table(&entry.1)) else {
        return;
    };
    if !matches!(value.kind, Kind::Unreadable) {
        let message = format!("`{}` belongs to no entry", key.value);
        let finding = Finding::new(Code::MissingKey, message).at(key.span.clone());
        findings
            .push(finding.help("write a header above it, with the id of the entry in brackets, such as [mammadov]"));
    }
    entries.retain(|entry| !is_headless(entry));
}

/// The doubt about an entry of a project that changes the gender of a person, and none of the names.
fn gender_alone(own: &Table, embedded: &Table) -> Option<Finding> {
    let get = |table: &Table| match table.entries.iter().find(|(key, _)| key.value == "gender")? {
        (key, Value { kind: Kind::Text(gender), .. }) => Some((key.span.clone(), gender.clone())),
        _ => None,
    };
    let ((span, gender), (before, other)) = (get(own)?, get(embedded)?);
    let has_name = own.entries.iter().any(|(_, value)| matches!(value.kind, Kind::Table(_)));
    if has_name || gender == other {
        return None;
    }
    let message = format!("only the gender is changed: the names remain those of an entry that is {other}");
    let finding = Finding::new(Code::GenderDoubtful, message).at(span).related(before, "the embedded entry");
    Some(finding.help("write the names too, or delete the key"))
}

/// Adds the keys of an entry in another file to the entry. A key that the entry already has is a finding, unless the entry
/// overrides the other one.
fn extend_entry(entry: &mut Value, more: Value, overrides: bool, findings: &mut Vec<Finding>) {
    let (Kind::Table(entry), Some(more)) = (&mut entry.kind, more.table("a table", findings)) else {
        return;
    };
    let twice: Vec<_> = more
        .entries
        .iter()
        .filter(|(key, _)| entry.entries.iter().any(|(known, _)| known.value == key.value))
        .collect();
    // A whole entry for the second time is one mistake.
    if !overrides && twice.len() > 1 && twice.len() == more.entries.len() {
        let finding = Finding::new(Code::DuplicateId, "another file of this folder has this entry already");
        let finding = finding.at(more.span.clone()).related(entry.span.clone(), "first here");
        findings.push(finding.help("delete one of the two, or give one of them another id"));
        return;
    }
    findings.extend(gender_alone(entry, more).filter(|_| overrides));
    for (key, value) in more.entries.iter().cloned() {
        match entry.entries.iter().find(|(known, _)| known.value == key.value) {
            Some(_) if overrides => {}
            Some((first, _)) => findings.push(
                Finding::new(
                    Code::DuplicateId,
                    format!("another file of this folder has the key `{}` already", key.value),
                )
                .at(key.span)
                .related(first.span.clone(), "first here")
                .help("add only keys that the entry does not have, or choose another id"),
            ),
            None => entry.entries.push((key, value)),
        }
    }
}

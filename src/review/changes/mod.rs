//! What differs between two versions of a project, as sentences: those of the changed messages, made with sample data, and those
//! of the meetings.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::sample::{self, Sample, Sampler};
use crate::diag::Source;
use crate::locale::Locale;
use crate::pipeline::Engine;

/// One version of a project.
pub struct Version<'v> {
    pub engine: &'v Engine,
    /// The meetings, by their paths in the folder of the meetings.
    pub meetings: &'v BTreeMap<String, Arc<Source>>,
}

/// A sentence that is another one in one language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The message or the meeting.
    #[serde(flatten)]
    pub of: Subject,
    /// BCP 47 tag.
    pub language: String,
    /// The attribute and the variants of the message: *speakers: a woman*. `None` if it has none, and for a meeting.
    pub variant: Option<String>,
    /// `None` if the sentence is new.
    pub before: Option<String>,
    /// `None` if the sentence is gone.
    pub after: Option<String>,
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The id of a message.
    Message(String),
    /// The path of a meeting in the folder of the meetings.
    Meeting(String),
}

/// The sentences that differ: first those of messages by their ids, then those of meetings by their paths.
pub fn differences(before: &Version<'_>, after: &Version<'_>) -> Vec<Difference> {
    let mut found = of_messages(before.engine, after.engine);
    let paths: BTreeSet<&String> = before.meetings.keys().chain(after.meetings.keys()).collect();
    for path in paths {
        let texts = |version: &Version<'_>| {
            version.meetings.get(path).and_then(|source| version.engine.texts(source)).unwrap_or_default()
        };
        found.extend(of_meeting(path, &texts(before), &texts(after)));
    }
    found
}

/// The changed messages, and those that refer to one.
fn of_messages(before: &Engine, after: &Engine) -> Vec<Difference> {
    let (old, new) = (Messages::of(before), Messages::of(after));
    let samplers = [Sampler::new(before), Sampler::new(after)];
    let tags: Vec<&String> = new.by_language.keys().chain(old.by_language.keys()).collect();
    let mut found = Vec::new();
    for tag in tags.iter().enumerate().filter(|(at, tag)| !tags[..*at].contains(*tag)).map(|(_, tag)| *tag) {
        let none = BTreeMap::new();
        let old = old.by_language.get(tag).unwrap_or(&none);
        let new = new.by_language.get(tag).unwrap_or(&none);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let text = |messages: &BTreeMap<String, Text>, name: &str| messages.get(name).map(|text| text.text.clone());
        let changed: BTreeSet<&str> =
            names.into_iter().filter(|name| text(old, name) != text(new, name)).map(String::as_str).collect();
        let [earlier, later] = [(before, &samplers[0]), (after, &samplers[1])].map(|(engine, sampler)| {
            let mut locales = engine.project().locales.iter();
            locales.find(|locale| locale.language.tag.as_str() == tag).map(|locale| sampler.in_language(locale))
        });
        for name in with_users(&changed, new) {
            let samples =
                [&earlier, &later].map(|language| language.as_ref().map_or_else(Vec::new, |of| of.samples(name)));
            let mut variants = changed_variants(&samples);
            if !changed.contains(name) {
                // The change is that of a part, which has its own variants.
                variants.truncate(1);
            } else if variants.is_empty() {
                // No sample shows what has changed.
                let (before, after) = (text(old, name), text(new, name));
                variants.push(Variant { label: None, before, after });
            }
            let of = Subject::Message(name.to_owned());
            found.extend(variants.into_iter().map(|Variant { label, before, after }| Difference {
                of: of.clone(),
                language: tag.clone(),
                variant: label,
                before,
                after,
            }));
        }
    }
    // The languages of one message stand together, in the order of the project.
    found.sort_by(|one, other| one.of.cmp(&other.of));
    found
}

/// A sentence of a message that is another one.
struct Variant {
    label: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

/// The variants whose sentences differ, in the order of the new message; then those that it does not have any more. Beside a
/// variant that only one of the two messages has stands what the other one says in its place.
fn changed_variants([before, after]: &[Vec<Sample>; 2]) -> Vec<Variant> {
    let mut found: Vec<Variant> = Vec::new();
    let mut add = |label: Option<String>, before: Option<String>, after: Option<String>| {
        let is_known = found.iter().any(|known| (&known.before, &known.after) == (&before, &after));
        if before != after && !is_known {
            found.push(Variant { label, before, after });
        }
    };
    for sample in after.iter().filter(|sample| sample.text.is_some()) {
        add(label(sample), beside(sample, before), sample.text.clone());
    }
    let is_there = |sample: &Sample| after.iter().any(|known| known.text.is_some() && is_same(known, sample));
    for sample in before.iter().filter(|sample| sample.text.is_some() && !is_there(sample)) {
        add(label(sample), sample.text.clone(), beside(sample, after));
    }
    found
}

/// True if two samples are of the same variants.
fn is_same(one: &Sample, other: &Sample) -> bool {
    (&one.message, &one.label) == (&other.message, &other.label)
}

/// The sentence of the same variants, or of those of which most results are the same and none is another one.
fn beside(sample: &Sample, others: &[Sample]) -> Option<String> {
    let others = others.iter().filter(|other| other.text.is_some() && other.message == sample.message);
    let rate = |other: &Sample| {
        let results = |of: &Sample| -> Vec<[String; 3]> {
            let result = |choice: &sample::Choice| choice.result.clone().unwrap_or_else(|| choice.key.clone());
            of.choices.iter().map(|of| [of.function.clone(), of.variable.clone(), result(of)]).collect()
        };
        let (own, theirs) = (results(sample), results(other));
        let differs = |one: &[String; 3], other: &[String; 3]| one[..2] == other[..2] && one[2] != other[2];
        let is_other = own.iter().any(|one| theirs.iter().any(|other| differs(one, other)));
        let same = theirs.iter().filter(|one| own.contains(one)).count();
        (is_same(other, sample), !is_other, same)
    };
    let mut best: Option<(_, &Sample)> = None;
    for other in others {
        let rating = rate(other);
        if best.as_ref().is_none_or(|(known, _)| rating > *known) {
            best = Some((rating, other));
        }
    }
    best.and_then(|(_, sample)| sample.text.clone())
}

/// The attribute and the variants of a sample. `None` for a message that has none of them.
fn label(sample: &Sample) -> Option<String> {
    let attribute = sample.message.split_once('.').map(|(_, attribute)| format!(".{attribute}"));
    let parts: Vec<&str> =
        attribute.as_deref().into_iter().chain([sample.label.as_str()]).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The messages of a project by language and name.
struct Messages {
    by_language: BTreeMap<String, BTreeMap<String, Text>>,
}

struct Text {
    /// Without the name, comments and layout.
    text: String,
    references: BTreeSet<String>,
}

impl Messages {
    fn of(engine: &Engine) -> Self {
        let language = |locale: &Locale| {
            let texts = locale.message_texts().map(|message| {
                let whole = message.canonical();
                let text = whole.split_once('=').map_or(whole.as_str(), |(_, text)| text.trim_start()).to_owned();
                (message.name.clone(), Text { text, references: message.references })
            });
            (locale.language.tag.to_string(), texts.collect())
        };
        Self { by_language: engine.project().locales.iter().map(language).collect() }
    }
}

/// The names, and those of the messages that refer to them, also through others.
fn with_users<'m>(changed: &BTreeSet<&'m str>, messages: &'m BTreeMap<String, Text>) -> BTreeSet<&'m str> {
    let mut all = changed.clone();
    loop {
        let uses = |text: &Text| text.references.iter().any(|name| all.contains(name.as_str()));
        let more: Vec<&str> = messages
            .iter()
            .filter(|(name, text)| !all.contains(name.as_str()) && uses(text))
            .map(|(name, _)| name.as_str())
            .collect();
        if more.is_empty() {
            return all;
        }
        all.extend(more);
    }
}

/// The texts of a meeting in each language, in the order of its document.
type Texts = Vec<(String, Vec<String>)>;

fn of_meeting(path: &str, before: &Texts, after: &Texts) -> Vec<Difference> {
    let nothing = Vec::new();
    let mut found = Vec::new();
    let new = after.iter().map(|(tag, _)| tag);
    let gone = before.iter().map(|(tag, _)| tag).filter(|tag| after.iter().all(|(known, _)| known != *tag));
    for tag in new.chain(gone) {
        let of = |texts: &'_ Texts| texts.iter().position(|(known, _)| known == tag);
        let old = of(before).map_or(&nothing, |at| &before[at].1);
        let new = of(after).map_or(&nothing, |at| &after[at].1);
        for op in capture_diff_slices(Algorithm::Myers, old, new) {
            if matches!(op, DiffOp::Equal { .. }) {
                continue;
            }
            let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
            for at in 0..old.len().max(new.len()) {
                found.push(Difference {
                    of: Subject::Meeting(path.to_owned()),
                    language: tag.clone(),
                    variant: None,
                    before: old.get(at).cloned(),
                    after: new.get(at).cloned(),
                });
            }
        }
    }
    found
}

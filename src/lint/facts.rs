//! Compares what a text says in the languages of a project: the names, months and numbers that people typed.
//!
//! A name is found in every form that the rules of inflection make, and a function that prints the same is a mention
//! too. One mention in each language is enough. Where a language may say the same in another way (a pronoun, a general
//! word, a part of the name), the texts are not known to differ, and nothing is reported.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::any_number::AnyNumber;
use super::mention::Mention;
use super::names::{Named, Names};
use super::text::{Role, Subject, Text, Translations};
use super::version::Version;
use super::words::{TextWord, look_related, words};
use super::{Context, keep_first, small_names};
use crate::diag::{Code, Finding};
use crate::directory::LocalizedDesignation;
use crate::grammar::{Forms, WordKind};
use crate::locale::{Locale, is_reserved};
use crate::spanned::{Kind, Value};

/// The findings about a text that says nothing yet in its language.
const CAUSES: [Code; 3] = [Code::Untranslated, Code::WrongLanguage, Code::Placeholder];

/// Reports names, months and numbers that one language has and another does not. `names` finds the names of the directory
/// in each language, in the order of the locales. `own` are the people that the meeting file defines itself.
pub fn compare(
    texts: &[Translations<'_>],
    names: &[Names],
    own: &[Named],
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let own: Vec<Names> = context.locales.iter().map(|locale| Names::of_meeting(own, locale)).collect();
    // What an earlier text names: a pronoun may stand for it.
    let mut known: BTreeSet<String> = BTreeSet::new();
    for translations in texts {
        if !is_compared(translations) {
            continue;
        }
        // A text that cannot be read, or is none of its language, says nothing.
        let has_cause = |text: &Text<'_>| {
            let mut causes = findings.iter().filter(|finding| CAUSES.contains(&finding.code));
            text.readings.is_empty() || causes.any(|cause| cause.span.as_ref().is_some_and(|span| text.holds(span)))
        };
        let versions: Vec<Version<'_>> = versions(translations, [names, &own], context)
            .into_iter()
            .filter(|version| !has_cause(version.text))
            .collect();
        let comparison = Comparison { versions: &versions, frame: &translations.frame, known: &known, context };
        small_names::check(&versions, findings);
        if !translations.same_facts {
            let mut found = Vec::new();
            comparison.report(&mut found);
            keep_first(&mut found);
            findings.append(&mut found);
        }
        let mut mentioned = translations.frame.clone();
        for version in &versions {
            let named = version.mentions.iter().flat_map(|mention| &mention.named).filter_map(Named::id);
            mentioned.extend(named.chain(version.variables.iter().copied()).map(str::to_owned));
        }
        known.extend(mentioned);
    }
}

fn is_compared(translations: &Translations<'_>) -> bool {
    let role = translations.texts.first().map(|text| text.role);
    let is_prose = matches!(role, Some(Role::Point | Role::Sentence | Role::Title | Role::Designation));
    is_prose && translations.texts.len() > 1
}

/// True if the languages of a text surely have different facts.
pub(super) fn has_difference(
    translations: &Translations<'_>,
    names: &[Names],
    own: &[Named],
    context: &Context<'_>,
) -> bool {
    if !is_compared(translations) {
        return false;
    }
    let own: Vec<Names> = context.locales.iter().map(|locale| Names::of_meeting(own, locale)).collect();
    let versions = versions(translations, [names, &own], context);
    let known = BTreeSet::new();
    let comparison = Comparison { versions: &versions, frame: &translations.frame, known: &known, context };
    let mut found = Vec::new();
    comparison.report(&mut found);
    !found.is_empty()
}

/// Compares the full designations of the bodies, posts and terms of the directory. An entry of the embedded directory is
/// left out unless the project adds a language to it; a test compares all of them with `all`.
pub fn compare_designations(names: &[Names], context: &Context<'_>, all: bool, findings: &mut Vec<Finding>) {
    let own: Vec<Names> = context.locales.iter().map(|locale| Names::of_meeting(&[], locale)).collect();
    for (_, designation) in context.directory.designations() {
        let is_own = |entry: &LocalizedDesignation| !entry.span.is_embedded();
        if designation.same_facts || !all && !designation.languages.values().any(|entry| is_own(entry)) {
            continue;
        }
        let value = |entry: &LocalizedDesignation| Value {
            span: entry.full_span.clone(),
            kind: Kind::Text(entry.full.citation.clone()),
        };
        let values: Vec<(&Locale, Value)> = context
            .locales
            .iter()
            .filter_map(|locale| Some((locale, value(designation.languages.get(&locale.language.tag)?))))
            .collect();
        let subject = if designation.kind == WordKind::Post { Subject::Post } else { Subject::Other };
        let texts = values.iter();
        let texts = texts.map(|(locale, value)| Text::plain(value, locale, Role::Designation).about(subject));
        let texts = texts.collect();
        let translations = Translations { texts, ..Translations::default() };
        let versions = versions(&translations, [names, &own], context);
        let comparison = Comparison { versions: &versions, frame: &[], known: &BTreeSet::new(), context };
        comparison.report(findings);
    }
}

fn versions<'t>(
    translations: &'t Translations<'t>,
    names: [&'t [Names]; 2],
    context: &Context<'t>,
) -> Vec<Version<'t>> {
    let version = |text: &'t Text<'t>| {
        let tag = &text.locale.language.tag;
        let at = context.locales.iter().position(|locale| locale.language.tag == *tag)?;
        let [directory, own] = names;
        Some(Version::new(text, [directory.get(at)?, own.get(at)?], context))
    };
    translations.texts.iter().filter_map(version).collect()
}

/// One text in all its languages.
struct Comparison<'c> {
    versions: &'c [Version<'c>],
    /// The ids of the participants that the sentence around the text names in every language.
    frame: &'c [String],
    /// The ids that earlier texts name.
    known: &'c BTreeSet<String>,
    context: &'c Context<'c>,
}

/// The kinds of facts. Two differences of one kind can be one mistake: one name stands instead of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fact {
    Name,
    Month,
    Weekday,
    Number,
    Unit,
    Rank,
}

/// A name, a number or a unit that some versions lack.
struct Difference<'c> {
    kind: Fact,
    /// What stands in the version: “the name “BMT””.
    what: String,
    help: String,
    version: &'c Version<'c>,
    range: Range<usize>,
    lacking: Vec<&'c Version<'c>>,
}

impl<'c> Comparison<'c> {
    fn report(&self, findings: &mut Vec<Finding>) {
        let mut all = self.names();
        all.extend(self.numbers());
        if !all.iter().any(|difference| difference.kind == Fact::Number) {
            all.extend(self.parts());
        }
        all.extend(self.units());
        all.extend(self.ranks());
        for kind in [Fact::Name, Fact::Month, Fact::Weekday, Fact::Number, Fact::Unit, Fact::Rank] {
            let (of_kind, others) = all.into_iter().partition(|difference| difference.kind == kind);
            all = others;
            findings.extend(merged(of_kind));
        }
    }

    /// The names, months and days of the week that some versions lack.
    fn names(&self) -> Vec<Difference<'c>> {
        let mut compared: Vec<Named> = Vec::new();
        let mut found = Vec::new();
        for (number, version) in self.versions.iter().enumerate() {
            let printed = version.variables.iter().filter_map(|id| self.printed(id, version));
            let typed = version.mentions.iter().filter(|mention| self.is_fact(mention, version));
            let typed = typed.map(|mention| (mention.clone(), version.range(&mention.words)));
            for (mention, range) in typed.chain(printed) {
                if mention.named.iter().any(|named| compared.iter().any(|other| other.is_same(named))) {
                    continue;
                }
                compared.extend(mention.named.iter().cloned());
                let others = self.versions.iter().enumerate().filter(|(other, _)| *other != number);
                let lacking: Vec<&Version> =
                    others.map(|(_, other)| other).filter(|other| !self.says(other, &mention, version)).collect();
                found.extend(difference(&mention, version, range, lacking));
            }
        }
        found
    }

    /// What a function prints, and its place. `None` for a variable that is not in the directory: a participant that the
    /// meeting file defines is known by its variable alone.
    fn printed(&self, id: &str, version: &Version<'_>) -> Option<(Mention, Range<usize>)> {
        let directory = self.context.directory;
        let named = match directory.designation(id).filter(|_| !is_reserved(id)) {
            Some(designation) => Named::Designation(Arc::clone(designation)),
            None => Named::Person(Arc::clone(directory.people.get(id)?)),
        };
        let place = version.place_of(id).unwrap_or(0..version.length());
        Some((Mention { named: vec![named], words: 0..0 }, place))
    }

    /// True if another language can only say it by naming it.
    fn is_fact(&self, mention: &Mention, version: &Version<'_>) -> bool {
        let general = mention.words.len() == 1 && version.names.is_general(&version.words[mention.words.start]);
        let of_unit = version.names.units.stand_beside(&version.words, &mention.words);
        !general && !of_unit && mention.named.iter().all(|named| self.is_name(named))
    }

    /// True for people and months, and for designations that are written with a capital in every language. A designation
    /// in small letters, such as *refugee*, is a common word with synonyms.
    fn is_name(&self, named: &Named) -> bool {
        let Named::Designation(designation) = named else { return true };
        let capital = |forms: &Forms| forms.citation.contains(char::is_uppercase);
        let tags = self.context.locales.iter().map(|locale| &locale.language.tag);
        tags.filter_map(|tag| designation.languages.get(tag)).all(|entry| capital(&entry.full) || entry.abbr.is_some())
    }

    /// True if a version names what another version mentions, or if it may say it in another way.
    fn says(&self, version: &Version<'_>, mention: &Mention, other: &Version<'_>) -> bool {
        let named = mention.named.iter();
        if named.clone().any(|named| self.names_it(version, named) || self.names_in_longer(named, version, other)) {
            return true;
        }
        if version.repeats(other, mention) {
            return true;
        }
        // The rest of a longer name may be said in other words.
        let parts = other.names.parts_of(&other.words[mention.words.clone()], other.text.locale);
        if parts.iter().any(|part| self.names_it(version, part)) {
            return true;
        }
        // A designation stands alone: it is complete.
        let complete = version.text.role == Role::Designation;
        // `$host`, `$place`: which names they print is not known here.
        let unknown = version.variables.iter().any(|name| is_reserved(name));
        unknown || !complete && named.clone().any(|named| self.may_mean(version, named, other, mention))
    }

    /// True if a version names it: by a function, in the sentence around it, or in words.
    fn names_it(&self, version: &Version<'_>, named: &Named) -> bool {
        let tag = &version.text.locale.language.tag;
        let same = version.names.of_same_designation(named, tag);
        let mut all = std::iter::once(named).chain(&same);
        let has = |id: &str| version.variables.contains(&id) || self.frame.iter().any(|framed| framed == id);
        all.any(|named| named.id().is_some_and(has) || version.names_it(named))
            || matches!(named, Named::Month(month) if version.has_month(*month))
            || matches!(named, Named::Weekday(day) if version.has_weekday(*day))
            || self.has_no_text(named, version)
    }

    /// True if a version may mean it without its name: by a part of the name, a pronoun or a general word.
    fn may_mean(&self, version: &Version<'_>, named: &Named, other: &Version<'_>, mention: &Mention) -> bool {
        if matches!(named, Named::Month(_) | Named::Weekday(_)) {
            return false;
        }
        let known = named.id().is_some_and(|id| self.known.contains(id));
        partly(named, version)
            || known && version.pronouns() > other.pronouns()
            || version.general_words(None) > other.general_words(Some(mention))
    }

    /// True if the version names something else, and the other version may name the same by a longer name that has this one
    /// in it: *CPT* and *the Committee of the Council of Europe*.
    fn names_in_longer(&self, named: &Named, version: &Version<'_>, other: &Version<'_>) -> bool {
        let locale = other.text.locale;
        let longer = |candidate: &&Named| {
            let entry = candidate.designation(&locale.language.tag);
            let text = entry.map(|entry| words(&entry.full.citation)).unwrap_or_default();
            other.names.names(&text, named, locale) && !other.names_it(candidate)
        };
        version.mentions.iter().flat_map(|mention| &mention.named).any(|candidate| longer(&candidate))
    }

    /// True if the directory has no text for it in the language of the version.
    fn has_no_text(&self, named: &Named, version: &Version<'_>) -> bool {
        let tag = &version.text.locale.language.tag;
        match named {
            Named::Person(person) => !person.names.contains_key(tag),
            Named::Designation(designation) => !designation.languages.contains_key(tag),
            Named::Month(_) | Named::Weekday(_) => false,
        }
    }

    /// The numbers that some versions lack.
    fn numbers(&self) -> Vec<Difference<'c>> {
        let mut compared: BTreeSet<&str> = BTreeSet::new();
        let mut differences = Vec::new();
        for (number, version) in self.versions.iter().enumerate() {
            for found in version.numbers.iter().filter(|found| found.certain) {
                let value = found.value.as_str();
                if !compared.insert(value) {
                    continue;
                }
                let others = self.versions.iter().enumerate().filter(|(other, _)| *other != number);
                let lacks = |other: &&Version| {
                    other.count_like(found) < version.count_figures(value).max(1) && !other.has_hour_of(found)
                };
                let lacking: Vec<&Version> = others.map(|(_, other)| other).filter(lacks).collect();
                if lacking.is_empty() {
                    continue;
                }
                let typed = version.slice(found.range.clone());
                let what =
                    if typed == value { format!("the number {value}") } else { format!("“{typed}” ({value})") };
                let help = "say the same in every language, in figures or in words".to_owned();
                let kind = Fact::Number;
                differences.push(Difference { kind, what, help, version, range: found.range.clone(), lacking });
            }
        }
        differences
    }

    /// A part of a whole in one word (*half*), where the versions that have one such word differ. The word alone can also
    /// be another one, such as an ordinal number.
    fn parts(&self) -> Option<Difference<'c>> {
        let mut parts = Vec::new();
        for version in self.versions {
            let words = |number: &&AnyNumber| number.value.starts_with("1/") && !number.in_figures;
            let mut found = version.numbers.iter().filter(words);
            match (found.next(), found.next()) {
                (Some(part), None) => parts.push((version, part)),
                (None, _) => {}
                _ => return None,
            }
        }
        let (version, part) = *parts.first()?;
        let lacking: Vec<&Version> =
            parts.iter().filter(|(_, other)| other.value != part.value).map(|(version, _)| *version).collect();
        if lacking.is_empty() || parts.iter().all(|(_, part)| part.certain) {
            return None;
        }
        let what = format!("“{}” ({})", version.slice(part.range.clone()), part.value);
        let help = "say the same in every language".to_owned();
        Some(Difference { kind: Fact::Number, what, help, version, range: part.range.clone(), lacking })
    }

    /// The words that make another post of a post, in designations that some versions have without them.
    fn ranks(&self) -> Vec<Difference<'c>> {
        let mut found = Vec::new();
        let mut compared: BTreeSet<&str> = BTreeSet::new();
        for version in self.versions.iter().filter(|version| version.text.subject == Subject::Post) {
            for (rank, range) in version.names.ranks.of(&version.words) {
                let lacks = |other: &&Version| {
                    other.names.ranks.knows(rank)
                        && other.variables.is_empty()
                        && !other.names.ranks.of(&other.words).iter().any(|(name, _)| *name == rank)
                };
                let lacking: Vec<&Version> = self.versions.iter().filter(lacks).collect();
                if compared.insert(rank) && !lacking.is_empty() {
                    let what = format!("“{}” ({rank})", version.slice(range.clone()));
                    let help = "name the same post in every language".to_owned();
                    found.push(Difference { kind: Fact::Rank, what, help, version, range, lacking });
                }
            }
        }
        found
    }

    /// The units of numbers for which some versions have another unit, or none.
    fn units(&self) -> Vec<Difference<'c>> {
        let mut compared: BTreeSet<(&str, &str)> = BTreeSet::new();
        let mut differences = Vec::new();
        for (number, version) in self.versions.iter().enumerate() {
            for found in &version.numbers {
                let Some((unit, is_period)) = version.unit_of(found) else { continue };
                let value = found.value.as_str();
                if !compared.insert((value, unit)) {
                    continue;
                }
                let others = self.versions.iter().enumerate().filter(|(other, _)| *other != number);
                let lacks = |other: &&Version| {
                    let units = other.units_of(value);
                    // A language can say a period without its own word (*2024-cü ildə*, “in 2024”).
                    let is_other = |other: &(&str, bool)| other.0 != unit && (!is_period || other.1);
                    let without = units.is_empty() && !is_period && found.in_figures && other.count_figures(value) > 0;
                    !units.iter().any(|(other, _)| *other == unit)
                        && (units.iter().any(is_other) || without)
                        && !other.has_unit(unit)
                };
                let lacking: Vec<&Version> = others.map(|(_, other)| other).filter(lacks).collect();
                if lacking.is_empty() {
                    continue;
                }
                let range = version.with_unit(found);
                let what = format!("“{}” (unit: {unit})", version.slice(range.clone()));
                let help = "give the number the same unit in every language".to_owned();
                differences.push(Difference { kind: Fact::Unit, what, help, version, range, lacking });
            }
        }
        differences
    }
}

/// True if a version has a word of the name, or a person's given name: it may say the rest in other words. A word within
/// another name is a part of that name: *European Union* is no *Council of Europe*.
fn partly(named: &Named, version: &Version<'_>) -> bool {
    let locale = version.text.locale;
    let tag = &locale.language.tag;
    let texts: Vec<&str> = match named {
        Named::Person(person) => {
            let given = person.names.get(tag).and_then(|name| name.given.as_ref());
            given.into_iter().map(|given| given.citation.as_str()).collect()
        }
        Named::Designation(_) => {
            let entry = named.designation(tag);
            let forms = entry.into_iter().flat_map(|entry| [Some(&entry.full), entry.short.as_deref()]);
            forms.flatten().map(|forms| forms.citation.as_str()).collect()
        }
        Named::Month(_) | Named::Weekday(_) => return false,
    };
    texts.into_iter().any(|text| {
        let own = version.names.own_words(words(text), named, locale);
        let capitals = own.iter().any(|word| word.is_capitalized());
        own.iter().filter(|word| word.is_capitalized() || !capitals).any(|word| {
            let related = |typed: &&TextWord<'_>| {
                look_related(&word.folded, &typed.folded) && (!word.is_capitalized() || typed.is_capitalized())
            };
            let is_free = |at: &usize| !version.mentions.iter().any(|mention| mention.words.contains(at));
            version.words.iter().enumerate().any(|(at, typed)| is_free(&at) && related(&typed))
        })
    })
}

/// The difference for a name that some versions lack. `None` if none lacks it.
fn difference<'c>(
    mention: &Mention,
    version: &'c Version<'c>,
    range: Range<usize>,
    lacking: Vec<&'c Version<'c>>,
) -> Option<Difference<'c>> {
    let first = lacking.first()?;
    let named = mention.named.first()?;
    let is_typed = !mention.words.is_empty();
    let typed = if is_typed { version.slice(range.clone()) } else { "" };
    let (kind, what) = match named {
        Named::Month(_) => (Fact::Month, format!("the month “{typed}”")),
        Named::Weekday(_) => (Fact::Weekday, format!("the day “{typed}”")),
        _ if is_typed => (Fact::Name, format!("the name “{typed}”")),
        _ => (Fact::Name, format!("`${}`", named.id().unwrap_or_default())),
    };
    let tag = &first.text.locale.language.tag;
    let example = mention.named.iter().find_map(|named| named.example(typed, first.text.locale));
    let example = example.map(|example| format!(" (“{example}”)")).unwrap_or_default();
    let help = format!("name it in {tag} too{example}, or in no language");
    Some(Difference { kind, what, help, version, range, lacking })
}

/// One finding for each difference. Where one version has another name or number instead, that is the same difference.
fn merged(differences: Vec<Difference<'_>>) -> Vec<Finding> {
    let mut found: Vec<(Finding, Difference)> = Vec::new();
    let is_same = |one: &Version, other: &Version| std::ptr::eq(one.text, other.text);
    for difference in differences {
        let instead = found.iter_mut().find(|(_, other)| {
            other.lacking.iter().any(|version| is_same(version, difference.version))
                && difference.lacking.iter().any(|version| is_same(version, other.version))
        });
        let span = difference.version.span(difference.range.clone());
        if let Some((finding, _)) = instead {
            finding.related.extend(span.map(|span| (span, "this stands here instead".to_owned())));
            continue;
        }
        let tags: Vec<&str> =
            difference.lacking.iter().map(|version| version.text.locale.language.tag.as_str()).collect();
        let has = &difference.version.text.locale.language.tag;
        let message = format!("{} stands in {has}, and not in {}", difference.what, tags.join(" and "));
        let mut finding = Finding::new(Code::FactsDiffer, message).help(difference.help.clone());
        // A text that cannot be read has no place, and a finding of its own.
        let Some(span) = span.or_else(|| difference.version.whole()) else { continue };
        finding.span = Some(span);
        let missing = difference.lacking.iter().filter_map(|version| version.whole());
        finding.related.extend(missing.map(|span| (span, "it is missing here".to_owned())));
        found.push((finding, difference));
    }
    let with_way_out = |mut finding: Finding| {
        let help = finding.help.take().unwrap_or_default();
        finding.help(format!("{help}; if the texts say the same in other words, add same-facts = true beside them"))
    };
    found.into_iter().map(|(finding, _)| with_way_out(finding)).collect()
}

//! Compares the name of a person between the languages: another name, parts that changed their places, a part that is
//! missing, and a part in another case than the first.
//!
//! Each language spells a name in its own way, so only a clear difference of the sounds is one.

use std::sync::Arc;

use super::gender::has_case_ending;
use super::sound::{differ, difference, sounds};
use crate::diag::{Code, Finding, Span};
use crate::directory::{Directory, Person, has_same_facts};
use crate::grammar::{Features, Forms, Gender, WordKind};
use crate::lang::Sound;
use crate::locale::Locale;
use crate::spanned::{Kind, Table, Value};

/// The most letters that a form has behind the stem of a name.
const ENDING_LETTERS: usize = 4;

/// How much nearer to the names of the other languages a name must be than the typed form: about a vowel.
const CLEARLY_NEARER: u32 = 30;

/// The parts of a name, in the order in which they are compared.
const PARTS: [(&str, &str, WordKind); 3] = [
    ("given", "given name", WordKind::Given),
    ("surname", "surname", WordKind::Surname),
    ("patronymic", "patronymic", WordKind::Patronymic),
];
const GIVEN: usize = 0;
const SURNAME: usize = 1;
const PATRONYMIC: usize = 2;

/// A part of a name in one language.
struct Part {
    text: String,
    span: Span,
    /// True if the file has the text alone, without forms and hints.
    is_plain: bool,
}

/// A name in one language.
struct Spelled<'a> {
    locale: &'a Locale,
    /// In the order of [`PARTS`].
    parts: [Option<Part>; 3],
    initials: Option<Part>,
    span: Span,
}

/// A person whose names are compared.
struct Names<'a> {
    spelled: Vec<Spelled<'a>>,
    gender: Option<Gender>,
    /// True if the data say in which language the person writes the name.
    has_own_spelling: bool,
}

/// Compares the names of a person that is written in a file.
pub fn compare_name(person: &Table, locales: &[Locale], findings: &mut Vec<Finding>) {
    if !has_same_facts(person) {
        names_of(person, locales).check(findings);
    }
}

/// True if the names of a person that is written in a file are different ones.
pub(super) fn name_differs(person: &Table, locales: &[Locale]) -> bool {
    let mut found = Vec::new();
    names_of(person, locales).check(&mut found);
    !found.is_empty()
}

fn names_of<'l>(person: &Table, locales: &'l [Locale]) -> Names<'l> {
    let gender = get(person, "gender").and_then(|value| match &value.kind {
        Kind::Text(name) => Gender::from_name(name),
        _ => None,
    });
    let spelled = locales.iter().filter_map(|locale| {
        let name = get(person, locale.language.tag.as_str())?;
        let Kind::Table(table) = &name.kind else { return None };
        let part = |key: &str| part_of(get(table, key)?, locale);
        let (parts, initials) = (PARTS.map(|(key, ..)| part(key)), part("initials"));
        Some(Spelled { locale, parts, initials, span: name.span.clone() })
    });
    Names { spelled: spelled.collect(), gender, has_own_spelling: get(person, "writes").is_some() }
}

/// Compares the names of the people of the directory. A person who is wholly embedded is left out; a test compares all of
/// them with `all`.
pub fn compare_people(directory: &Directory, locales: &[Locale], all: bool, findings: &mut Vec<Finding>) {
    let is_own = |person: &&Arc<Person>| all || person.names.values().any(|name| !name.span.is_embedded());
    let people = directory.people.values().filter(is_own);
    people.for_each(|person| compare_name_of(person, locales, findings));
}

/// Compares the names of a person of the directory.
fn compare_name_of(person: &Person, locales: &[Locale], findings: &mut Vec<Finding>) {
    if person.same_facts {
        return;
    }
    let spelled = locales.iter().filter_map(|locale| {
        let name = person.names.get(&locale.language.tag)?;
        let span = &name.span;
        let part = |forms: &Forms| {
            let is_plain = !forms.invariable && forms.given.is_empty() && forms.rule.is_none();
            Part { text: forms.citation.clone(), span: span.clone(), is_plain }
        };
        let parts = [name.given.as_ref(), Some(&name.surname), name.patronymic.as_ref()];
        let initials = name.initials.as_ref();
        Some(Spelled {
            locale,
            parts: parts.map(|forms| forms.map(part)),
            initials: initials.map(|text| Part { text: text.clone(), span: span.clone(), is_plain: true }),
            span: span.clone(),
        })
    });
    let (gender, has_own_spelling) = (Some(person.gender), person.writes.is_some());
    Names { spelled: spelled.collect(), gender, has_own_spelling }.check(findings);
}

/// A text, or the first case of a table of forms.
fn part_of(value: &Value, locale: &Locale) -> Option<Part> {
    let (value, is_plain) = match &value.kind {
        Kind::Table(forms) => (get(forms, "all").or_else(|| get(forms, locale.language.citation()))?, false),
        _ => (value, true),
    };
    match &value.kind {
        Kind::Text(text) => Some(Part { text: text.clone(), span: value.span.clone(), is_plain }),
        _ => None,
    }
}

fn get<'t>(table: &'t Table, key: &str) -> Option<&'t Value> {
    table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

impl Spelled<'_> {
    fn part(&self, number: usize) -> Option<&Part> {
        self.parts.get(number)?.as_ref()
    }

    fn tag(&self) -> &str {
        self.locale.language.tag.as_str()
    }
}

/// True if two parts surely are different names. `number` is that of [`PARTS`].
fn is_other(one: (&Part, &Locale), other: (&Part, &Locale), number: usize) -> bool {
    let (Some(first), Some(second)) = (sounds(&one.0.text, one.1), sounds(&other.0.text, other.1)) else {
        return false;
    };
    // An initial stands for any name that begins so.
    if is_initial(&one.0.text) || is_initial(&other.0.text) {
        return begin_otherwise(&first, &second);
    }
    match number {
        // The endings of patronymics are words of the language.
        PATRONYMIC => {
            let length = first.len().min(second.len());
            differ(first.get(..length).unwrap_or(&first), second.get(..length).unwrap_or(&second))
        }
        _ => differ(&first, &second),
    }
}

fn is_initial(text: &str) -> bool {
    let letters = text.trim().trim_end_matches('.');
    text.trim().ends_with('.') && letters.chars().count() <= 2
}

/// True if two names surely begin with another letter.
fn begin_otherwise(one: &[&Sound], other: &[&Sound]) -> bool {
    match (one.first(), other.first()) {
        (Some(first), Some(second)) if !first.may_be_silent && !second.may_be_silent => differ(&[first], &[second]),
        _ => false,
    }
}

impl Names<'_> {
    /// At most one finding about each language.
    fn check(&self, findings: &mut Vec<Finding>) {
        let mut found: Vec<Option<Finding>> = self.spelled.iter().map(|_| None).collect();
        for number in 0..PARTS.len() {
            let other = self.odd_one(number);
            if let Some((odd, known)) = other
                && let Some(slot) = found.get_mut(odd)
                && slot.is_none()
            {
                *slot = self
                    .swapped(odd, known)
                    .or_else(|| self.other_case(odd))
                    .or_else(|| self.other_name(odd, known, number));
            }
        }
        for (at, slot) in found.iter_mut().enumerate().filter(|(_, slot)| slot.is_none()) {
            *slot = self.missing_given(at).or_else(|| self.other_case(at)).or_else(|| self.other_initials(at));
        }
        findings.extend(found.into_iter().flatten());
    }

    /// The language in which a part is another name than in the others, and one of these. Names that agree in two
    /// languages, and each of them with the third, are one name: so only what agrees with none is another one.
    fn odd_one(&self, number: usize) -> Option<(usize, usize)> {
        let parts: Vec<(usize, &Part, &Locale)> = (self.spelled.iter().enumerate())
            .filter_map(|(at, spelled)| Some((at, spelled.part(number)?, spelled.locale)))
            .collect();
        let agrees = |one: usize, other: usize| match (parts.get(one), parts.get(other)) {
            (Some(one), Some(other)) => !is_other((one.1, one.2), (other.1, other.2), number),
            _ => true,
        };
        let agrees_with_none = |one: &usize| (0..parts.len()).all(|other| other == *one || !agrees(*one, other));
        // The first language is the standard if each language has another name.
        let odd = (0..parts.len()).rev().find(agrees_with_none).filter(|_| parts.len() > 1)?;
        let known = (0..parts.len()).find(|other| *other != odd && !agrees_with_none(other)).unwrap_or(0);
        let place = |at: usize| parts.get(at).map(|(at, ..)| *at);
        (odd != known).then_some((place(odd)?, place(known)?))
    }

    fn two(&self, odd: usize, known: usize) -> Option<(&Spelled<'_>, &Spelled<'_>)> {
        Some((self.spelled.get(odd)?, self.spelled.get(known)?))
    }

    /// The finding for a given name that stands as the surname, and the reverse.
    fn swapped(&self, odd: usize, known: usize) -> Option<Finding> {
        let (odd, known) = self.two(odd, known)?;
        let (given, surname) = (odd.part(GIVEN)?, odd.part(SURNAME)?);
        let (right_given, right_surname) = (known.part(GIVEN)?, known.part(SURNAME)?);
        let same = |one: &Part, other: &Part| !is_other((one, odd.locale), (other, known.locale), GIVEN);
        if !same(given, right_surname) || !same(surname, right_given) {
            return None;
        }
        let message = format!(
            "the given name and the surname have changed their places in {}: {} has the given name “{}”",
            odd.tag(),
            known.tag(),
            right_given.text
        );
        let help = format!("write given = \"{}\" and surname = \"{}\"", surname.text, given.text);
        let finding = Finding::new(Code::FactsDiffer, message).at(odd.span.clone()).help(help);
        let finding = finding.related(known.span.clone(), "the name here");
        let written = |part: &Part| part.span.text().map(str::to_owned);
        Some(match (written(given), written(surname)) {
            (Some(first), Some(second)) if given.is_plain && surname.is_plain && given.span != surname.span => {
                finding.edit(given.span.clone(), second).edit(surname.span.clone(), first)
            }
            _ => finding,
        })
    }

    fn other_name(&self, odd: usize, known: usize, number: usize) -> Option<Finding> {
        let (odd, known) = self.two(odd, known)?;
        let (part, right) = (odd.part(number)?, known.part(number)?);
        let (_, name, _) = PARTS.get(number)?;
        let message = format!(
            "the {name} in {} is “{}”, and in {} it is “{}”: these are different names",
            odd.tag(),
            part.text,
            known.tag(),
            right.text
        );
        let help = "write the same name in every language, as each of them spells it; if the languages have different \
                    forms of one name, add same-facts = true beside them";
        let finding = Finding::new(Code::FactsDiffer, message).at(part.span.clone()).help(help);
        Some(finding.related(right.span.clone(), "the name here"))
    }

    /// The finding for a given name that only this language lacks.
    fn missing_given(&self, at: usize) -> Option<Finding> {
        let spelled = self.spelled.get(at)?;
        let known = self.spelled.iter().find(|other| other.part(GIVEN).is_some())?;
        let others_have = self.spelled.iter().filter(|other| other.part(GIVEN).is_some()).count();
        if spelled.part(GIVEN).is_some() || others_have + 1 != self.spelled.len() || spelled.part(SURNAME).is_none() {
            return None;
        }
        let right = known.part(GIVEN)?;
        let message = format!("{} has no given name, and {} has “{}”", spelled.tag(), known.tag(), right.text);
        let finding = Finding::new(Code::FactsDiffer, message).at(spelled.span.clone());
        let finding = finding.related(right.span.clone(), "it stands here");
        Some(finding.help(format!("add the given name in {}, or write it in no language", spelled.tag())))
    }

    /// The finding for a part that is a form of the name that the other languages have.
    fn other_case(&self, at: usize) -> Option<Finding> {
        let spelled = self.spelled.get(at).filter(|_| !self.has_own_spelling)?;
        (0..PARTS.len()).find_map(|number| {
            let part = spelled.part(number).filter(|part| part.is_plain && !part.text.contains([' ', '.', '-']))?;
            // Surnames with such an ending have a finding of their own.
            if number == SURNAME && has_case_ending(&part.text, self.gender, &spelled.locale.language) {
                return None;
            }
            let others: Vec<Vec<&Sound>> = self
                .spelled
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at)
                .filter_map(|(_, other)| sounds(&other.part(number)?.text, other.locale))
                .collect();
            if others.is_empty() {
                return None;
            }
            let right = self.first_case(spelled.locale, part, number, &others)?;
            let first = spelled.locale.language.citation();
            let message = format!("“{}” is in another case than the {first}", part.text);
            let help = format!(
                "write “{right}”: the rules inflect it; if it is right as it is, write {} = {{ all = \"{}\" }}",
                PARTS.get(number).map_or("", |(key, ..)| key),
                part.text
            );
            Some(Finding::new(Code::AlreadyInflected, message).at(part.span.clone()).help(help))
        })
    }

    /// The name of which the part is a form: one that sounds more like the names of the other languages.
    fn first_case(&self, locale: &Locale, part: &Part, number: usize, others: &[Vec<&Sound>]) -> Option<String> {
        let rules = locale.rules.as_deref()?;
        let language = &locale.language;
        let (.., kind) = PARTS.get(number)?;
        let distances = |text: &str| -> Option<Vec<u32>> {
            let sounds = sounds(text, locale)?;
            Some(others.iter().map(|other| difference(&sounds, other)).collect())
        };
        let typed = distances(&part.text)?;
        // Nearer to the name of each other language.
        let distance = |text: &str| {
            let found = distances(text)?;
            let is_nearer = found.iter().zip(&typed).all(|(found, typed)| found + CLEARLY_NEARER <= *typed);
            is_nearer.then(|| found.iter().sum::<u32>())
        };
        let letters: Vec<char> = part.text.chars().collect();
        let ends = language.writing.sounds.keys().filter(|letters| letters.chars().count() == 1);
        let mut names: Vec<(u32, String)> = Vec::new();
        for stripped in 1..=ENDING_LETTERS.min(letters.len().saturating_sub(2)) {
            let stem: String = letters.iter().take(letters.len() - stripped).collect();
            let with_end = ends.clone().map(|end| format!("{stem}{end}"));
            names.extend(with_end.chain([stem.clone()]).filter_map(|name| Some((distance(&name)?, name))));
        }
        names.sort();
        names.truncate(24);
        let features = Features { gender: self.gender, ..Features::of(*kind) };
        let is_form = |name: &String| {
            let forms = Forms { citation: name.clone(), ..Forms::default() };
            let cases = language.cases.iter().skip(1);
            cases
                .filter_map(|case| forms.in_case(case, language.citation(), features, Some(rules)))
                .any(|form| form.text == part.text)
        };
        names.into_iter().map(|(_, name)| name).find(is_form)
    }

    /// The finding for initials that begin with another letter than those of another language, or than its given name.
    fn other_initials(&self, at: usize) -> Option<Finding> {
        let spelled = self.spelled.get(at)?;
        let initials = spelled.initials.as_ref()?;
        let first = sounds(&initials.text, spelled.locale)?;
        let others: Vec<(usize, &Spelled<'_>, &Part)> = (self.spelled.iter().enumerate())
            .filter(|(other, _)| *other != at)
            .filter_map(|(number, other)| Some((number, other, other.initials.as_ref().or_else(|| other.part(GIVEN))?)))
            .collect();
        let is_other = |(_, other, known): &(usize, &Spelled<'_>, &Part)| {
            sounds(&known.text, other.locale).is_some_and(|sounds| begin_otherwise(&first, &sounds))
        };
        // Of two languages, the first is the standard.
        let (number, other, known) = others.iter().find(|other| is_other(other))?;
        if !others.iter().all(is_other) || others.len() == 1 && *number > at {
            return None;
        }
        let message = format!(
            "the initials in {} are “{}”, and {} has “{}”",
            spelled.tag(),
            initials.text,
            other.tag(),
            known.text
        );
        let finding = Finding::new(Code::FactsDiffer, message).at(initials.span.clone());
        let finding = finding.related(known.span.clone(), "the name here");
        Some(finding.help("write the initials of the same name"))
    }
}

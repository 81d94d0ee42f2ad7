//! Rules about the messages of all languages together: what a name, a number or a mark in one of them says of the others.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Context;
use super::mention::{Mention, longest};
use super::names::{Named, Names};
use super::numbers::figures;
use super::text::{Text, Translations};
use super::tokens::words as tokens;
use super::words::{fold, words};
use crate::diag::{Code, Finding};
use crate::directory::LocalizedDesignation;
use crate::grammar::Forms;
use crate::locale::{Locale, PLACEABLE, Reading};

/// A long message in another language is at most so many times as long as the lengths of the two languages let expect. A
/// short one varies more, by so many letters.
const LONGEST: f64 = 2.0;
const VARIATION: f64 = 40.0;

/// Shorter texts have no usual length: a title of one word in one language has three in another.
const LEAST_LETTERS: usize = 24;

/// So many messages show the usual ratio of two languages.
const LEAST_MESSAGES: usize = 12;

/// The messages and attributes of all languages, each in the languages that have it.
pub fn translated_messages(locales: &[Locale]) -> Vec<Translations<'_>> {
    let mut order: Vec<String> = Vec::new();
    let mut texts: BTreeMap<String, Translations<'_>> = BTreeMap::new();
    for locale in locales.iter().filter(|locale| !locale.language.pseudo) {
        for message in locale.messages(false) {
            let name = message.name.clone();
            let known = texts.entry(name.clone()).or_insert_with(|| {
                order.push(name);
                Translations::default()
            });
            known.texts.push(Text::message(message, locale));
        }
    }
    order.iter().filter_map(|name| texts.remove(name)).collect()
}

/// The figures of a text, and where they stand.
type Figures<'t> = BTreeMap<String, (&'t Reading, Range<usize>)>;

/// Applies the rules about all messages: unusual lengths, different renderings, different numbers.
pub fn compare_messages(
    texts: &[Translations<'_>],
    locales: &[Locale],
    reference: &Locale,
    findings: &mut Vec<Finding>,
) {
    compare_figures(texts, findings);
    compare_lengths(texts, locales, reference, findings);
    compare_renderings(texts, locales, reference, findings);
}

/// Applies the rules about one message in its languages. `names` finds the names of the directory in each language.
pub fn review_messages(
    texts: &[Translations<'_>],
    names: &[Names],
    reference: &Locale,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    for translations in texts {
        for text in &translations.texts {
            written_out(text, names, context, findings);
        }
        empty(translations, findings);
        untranslated(translations, reference, findings);
        compare_marks(translations, findings);
    }
}

/// The first reading of a text. `None` if it has none.
fn first<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    text.readings.first().map(|reading| reading.text.as_str())
}

/// A designation or a name that stands in a message in letters. A change of the directory would not reach it, and its form
/// is not checked.
fn written_out(text: &Text<'_>, names: &[Names], context: &Context<'_>, findings: &mut Vec<Finding>) {
    let locale = text.locale;
    let Some(at) = context.locales.iter().position(|known| known.language.tag == locale.language.tag) else { return };
    let Some(names) = names.get(at) else { return };
    let mut reported: BTreeSet<(usize, usize)> = BTreeSet::new();
    for reading in &text.readings {
        let typed = words(&reading.text);
        for mention in longest(names.find_exactly(&typed, locale)) {
            let Some(id) = mention.named.iter().find(|named| is_proper(named, context)).and_then(Named::id) else {
                continue;
            };
            let range = range_of(&mention, &typed);
            let source = reading.source(range.clone());
            if !reported.insert((source.start, source.end)) {
                continue;
            }
            let shown = &reading.text[range.clone()];
            let message = format!("“{shown}” is written out, and the directory has it as `{id}`");
            let finding = Finding::new(Code::TermWrittenOut, message).at(text.span(reading, range));
            findings.push(finding.help(format!("write {}", call(id, context))));
        }
    }
}

/// How a message prints an entry.
pub(super) fn call(id: &str, context: &Context<'_>) -> String {
    match context.directory {
        directory if directory.people.contains_key(id) => format!("{{ NAME(${id}) }}"),
        directory if directory.bodies.contains_key(id) => format!("{{ BODY(${id}) }}"),
        _ => format!("{{ TERM(${id}) }}"),
    }
}

fn range_of(mention: &Mention, typed: &[super::words::TextWord<'_>]) -> Range<usize> {
    let words = &typed[mention.words.clone()];
    let start = words.first().map_or(0, |word| word.range.start);
    start..words.last().map_or(start, |word| word.range.end)
}

/// True for people, and for designations that are names: with a capital in some language, or with an abbreviation. What is
/// written in small letters everywhere, such as *human rights*, consists of words of the language.
fn is_proper(named: &Named, context: &Context<'_>) -> bool {
    match named {
        Named::Person(_) => true,
        Named::Month(_) | Named::Weekday(_) => false,
        Named::Designation(designation) => {
            let proper =
                |entry: &LocalizedDesignation| entry.full.citation.contains(char::is_uppercase) || entry.abbr.is_some();
            let is_long = |forms: &Forms| {
                forms.citation.contains(char::is_uppercase) || forms.citation.split_whitespace().nth(1).is_some()
            };
            let tags = context.locales.iter().map(|locale| &locale.language.tag);
            let entries = || tags.clone().filter_map(|tag| designation.languages.get(tag));
            entries().any(|entry| proper(entry)) && entries().all(|entry| is_long(&entry.full))
        }
    }
}

/// The marks that every language of a message has: how it ends, and how many brackets and quotations it has.
fn compare_marks(translations: &Translations<'_>, findings: &mut Vec<Finding>) {
    let found: Vec<(&Text<'_>, Marks)> =
        translations.texts.iter().filter_map(|text| Some((text, Marks::of(first(text)?)))).collect();
    if found.len() < 2 {
        return;
    }
    for (what, of) in [
        ("ends", (|marks: &Marks| marks.end.clone()) as fn(&Marks) -> String),
        ("has brackets", |marks| marks.brackets.to_string()),
        ("has quotations", |marks| marks.quotations.to_string()),
    ] {
        let values: Vec<String> = found.iter().map(|(_, marks)| of(marks)).collect();
        let Some(usual) = usual(&values) else { continue };
        for ((text, _), value) in found.iter().zip(&values).filter(|(_, value)| *value != usual) {
            let Some(reading) = text.readings.first() else { continue };
            let end = reading.text.trim_end().len();
            let start = reading.text[..end].char_indices().next_back().map_or(0, |(at, _)| at);
            let message = match what {
                "ends" => format!("the message ends {}, and in other languages {}", ending(value), ending(usual)),
                _ => format!("the message {what} {value} times, and in other languages {usual}"),
            };
            let part = if what == "ends" { start..end } else { 0..end };
            let finding = Finding::new(Code::MarksDiffer, message).at(text.span(reading, part));
            findings.push(finding.help("end it alike in every language, with as many brackets and quotations"));
        }
    }
}

fn ending(mark: &str) -> String {
    if mark.is_empty() { "without a mark".to_owned() } else { format!("with “{mark}”") }
}

struct Marks {
    /// The mark at the end. Empty if a letter or a name stands there.
    end: String,
    brackets: usize,
    quotations: usize,
}

impl Marks {
    fn of(text: &str) -> Self {
        let text = text.trim();
        let end = text.chars().next_back().filter(|c| matches!(c, '.' | '?' | '!' | ':' | ';' | ',' | '…' | '-' | '–'));
        Self {
            end: end.map(String::from).unwrap_or_default(),
            brackets: text.matches(['(', '[']).count(),
            // A mark and its partner: an apostrophe is none of them.
            quotations: text.chars().filter(|c| "“”«»„\"".contains(*c)).count().div_ceil(2),
        }
    }
}

/// Figures that one language has and the others do not, in any variant. The forms of a phrase have the figures of the phrase.
/// Each language with other figures than most has one finding.
fn compare_figures(texts: &[Translations<'_>], findings: &mut Vec<Finding>) {
    let mut groups: BTreeMap<&str, Vec<&Text<'_>>> = BTreeMap::new();
    for text in texts.iter().flat_map(|translations| &translations.texts) {
        let Some(name) = text.message_name() else { continue };
        let group = if name.starts_with("phrase-") { name.split('.').next().unwrap_or(name) } else { name };
        groups.entry(group).or_default().push(text);
    }
    for group in groups.values().filter(|group| group.len() > 1) {
        let found: Vec<(&Text<'_>, Figures<'_>)> = group.iter().map(|text| (*text, figures_of(text))).collect();
        if found.iter().all(|(_, figures)| figures.is_empty()) {
            continue;
        }
        let all: Vec<BTreeSet<&str>> =
            found.iter().map(|(_, figures)| figures.keys().map(String::as_str).collect()).collect();
        let Some(usual) = usual(&all) else { continue };
        for ((text, figures), own) in found.iter().zip(&all).filter(|(_, own)| *own != usual) {
            let other = figures.iter().find(|(value, _)| !usual.contains(value.as_str()));
            let span = match other {
                Some((_, (reading, range))) => Some(text.span(reading, range.clone())),
                None => text.whole_span(),
            };
            let shown = |values: &BTreeSet<&str>| match values.is_empty() {
                true => "no number".to_owned(),
                false => values.iter().copied().collect::<Vec<_>>().join(", "),
            };
            let message = format!("the message has {}, and in other languages {}", shown(own), shown(usual));
            let finding = Finding::new(Code::FactsDiffer, message);
            let finding = span.into_iter().fold(finding, Finding::at);
            let alike = found.iter().zip(&all).find(|(_, values)| *values == usual);
            let finding = match alike.and_then(|((text, _), _)| text.whole_span()) {
                Some(span) => finding.related(span, "the numbers of the other languages"),
                None => finding,
            };
            findings.push(finding.help("say the same in every language, in figures or in words"));
        }
    }
}

/// The figures of a text with the first reading that has them, and their place in it.
fn figures_of<'t>(text: &'t Text<'_>) -> Figures<'t> {
    let mut found = Figures::new();
    for reading in text.readings.iter().filter(|reading| reading.text.contains(|c: char| c.is_ascii_digit())) {
        for number in figures(&reading.text).0 {
            found.entry(number.value).or_insert((reading, number.range));
        }
    }
    found
}

/// What most of the languages have. If there is no majority, what the first one has.
fn usual<T: PartialEq>(values: &[T]) -> Option<&T> {
    let count = |value: &T| values.iter().filter(|other| *other == value).count();
    let first = values.first()?;
    // In most messages the languages agree.
    if values.iter().all(|value| value == first) {
        return Some(first);
    }
    let most = values.iter().max_by_key(|value| count(value))?;
    if count(most) * 2 > values.len() { Some(most) } else { Some(first) }
}

/// A message that prints nothing in one language, whatever its variants are.
fn empty(translations: &Translations<'_>, findings: &mut Vec<Finding>) {
    let is_empty = |text: &Text<'_>| text.readings.iter().all(|reading| reading.text.trim().is_empty());
    let Some(other) = translations.texts.iter().find(|text| !is_empty(text)) else { return };
    for text in translations.texts.iter().filter(|text| is_empty(text)) {
        let Some(span) = text.whole_span() else { continue };
        let message =
            format!("the message prints nothing in {}, and a text in {}", text.locale.language, other.locale.language);
        findings.push(Finding::new(Code::EmptyText, message).at(span).help("write the text"));
    }
}

/// The same text in two languages. A short text can be right in two languages with the same letters.
fn untranslated(translations: &Translations<'_>, reference: &Locale, findings: &mut Vec<Finding>) {
    /// The least number of letters of a text in the letters of both languages.
    const LEAST: usize = 8;
    for text in translations.texts.iter().filter(|text| text.locale.language.tag != reference.language.tag) {
        let Some(own) = first(text).map(str::trim) else { continue };
        let is_typed = !own.contains(PLACEABLE) && own.contains(char::is_lowercase);
        let is_foreign = looks_foreign(own, text.locale);
        if !(is_typed || is_foreign && own.contains(char::is_lowercase)) || !is_foreign && letters(own) < LEAST {
            continue;
        }
        let others = translations.texts.iter().filter(|other| other.locale.language.tag != text.locale.language.tag);
        let alike = others.into_iter().find(|other| first(other).map(str::trim) == Some(own));
        let (Some(alike), Some(span)) = (alike, text.whole_span()) else { continue };
        // The other text is the one that was not translated.
        if !is_foreign && looks_foreign(own, alike.locale) {
            continue;
        }
        let (language, other) = (&text.locale.language, &alike.locale.language);
        let message = format!("the text is the same in {language} and {other}");
        let finding = Finding::new(Code::Untranslated, message).at(span);
        let finding =
            alike.whole_span().into_iter().fold(finding, |finding, span| finding.related(span, "the same text"));
        findings.push(
            finding.help("translate one of the two, or say in a comment above the message why they are the same"),
        );
    }
}

/// Whether a text has no letter of a language, or a word without one.
fn looks_foreign(text: &str, locale: &Locale) -> bool {
    !text.chars().any(|c| c.is_alphabetic() && locale.has_letter(c)) || has_foreign_word(text, locale)
}

/// Whether a text has a word in small letters none of which is a letter of the language.
fn has_foreign_word(text: &str, locale: &Locale) -> bool {
    let foreign = &locale.language.writing.foreign_words;
    tokens(text).iter().any(|(_, word)| {
        word.chars().nth(2).is_some()
            && word.chars().all(|c| c.is_lowercase() && !locale.has_letter(c))
            && !foreign.iter().any(|known| known == word)
    })
}

/// The messages whose length is far from the usual ratio of the languages. The ratio is the median of all messages.
fn compare_lengths(texts: &[Translations<'_>], locales: &[Locale], reference: &Locale, findings: &mut Vec<Finding>) {
    let of = |translations: &Translations<'_>, locale: &Locale| {
        let text = translations.texts.iter().position(|text| text.locale.language.tag == locale.language.tag)?;
        Some((text, letters(first(&translations.texts[text])?)))
    };
    for locale in locales.iter().filter(|locale| locale.language.tag != reference.language.tag) {
        // The message, its text in the language, the greater length, and the ratio.
        let pairs: Vec<(&Translations<'_>, usize, usize, f64)> = texts
            .iter()
            .filter_map(|translations| {
                let ((_, one), (text, other)) = (of(translations, reference)?, of(translations, locale)?);
                let is_long = one.min(other) > 0 && one.max(other) >= LEAST_LETTERS;
                is_long.then(|| (translations, text, one.max(other), other as f64 / one as f64))
            })
            .collect();
        if pairs.len() < LEAST_MESSAGES {
            continue;
        }
        let mut ratios: Vec<f64> = pairs.iter().map(|(.., ratio)| *ratio).collect();
        ratios.sort_by(f64::total_cmp);
        let usual = ratios[ratios.len() / 2];
        for (translations, text, length, ratio) in pairs {
            let off = (ratio / usual).max(usual / ratio);
            let most = LONGEST + VARIATION / length as f64;
            let text = &translations.texts[text];
            let Some(span) = text.whole_span().filter(|_| off > most) else { continue };
            let (language, other) = (&locale.language, &reference.language);
            let how = if ratio > usual { "longer" } else { "shorter" };
            let message =
                format!("the text in {language} is {off:.1} times {how} than texts usually are beside {other}");
            let finding = Finding::new(Code::LengthUnusual, message).at(span);
            findings.push(finding.help("check that nothing is missing, and that nothing was added"));
        }
    }
}

/// The number of letters and placeables of a text.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric() || *c == PLACEABLE).count()
}

/// Messages that say the same in the language of reference, and not in another one; and messages that say the same there, and
/// not in the language of reference.
fn compare_renderings(texts: &[Translations<'_>], locales: &[Locale], reference: &Locale, findings: &mut Vec<Finding>) {
    let content = |translations: &Translations<'_>, locale: &Locale| {
        let text = translations.texts.iter().find(|text| text.locale.language.tag == locale.language.tag)?;
        let readings: Vec<String> = text.readings.iter().map(|reading| folded(&reading.text)).collect();
        // Labels and headings are compared. What a placeable prints is not known here.
        let has_placeables = text.readings.iter().any(|reading| reading.text.contains(PLACEABLE));
        let has_words = readings.first()?.chars().filter(|c| c.is_alphabetic()).count() > 3;
        (has_words && !has_placeables).then(|| readings.join("|"))
    };
    let sources: Vec<(&Translations<'_>, String)> =
        texts.iter().filter_map(|translations| Some((translations, content(translations, reference)?))).collect();
    for locale in locales.iter().filter(|locale| locale.language.tag != reference.language.tag) {
        let mut known: BTreeMap<&str, (String, &Translations<'_>)> = BTreeMap::new();
        for (translations, source) in &sources {
            let Some(text) = content(translations, locale) else { continue };
            let Some((other, earlier)) = known.get(source.as_str()) else {
                known.insert(source, (text, translations));
                continue;
            };
            if *other == text {
                continue;
            }
            let of_locale = |translations: &Translations<'_>| {
                let text = translations.texts.iter().find(|text| text.locale.language.tag == locale.language.tag);
                text.and_then(Text::whole_span)
            };
            let Some(span) = of_locale(translations) else { continue };
            let language = &locale.language;
            let message =
                format!("two messages have one text in {}, and two different ones in {language}", reference.language);
            let finding = Finding::new(Code::RenderingsDiffer, message).at(span);
            let finding = match of_locale(earlier) {
                Some(other) => finding.related(other, "the other one"),
                None => finding,
            };
            findings
                .push(finding.help("write the same in both, or say in a comment above the message why they differ"));
        }
    }
}

fn folded(text: &str) -> String {
    tokens(text).into_iter().map(|(_, word)| fold(word)).collect::<Vec<_>>().join(" ")
}

/// Entries of one kind with one designation in a language, and with different ones in another.
pub fn shared_designations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for locale in context.locales {
        let tag = &locale.language.tag;
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for (id, designation) in context.directory.designations() {
            let Some(entry) = designation.languages.get(tag) else { continue };
            let key = format!("{:?} {}", designation.kind, fold(&entry.full.citation));
            let Some(first) = known.get(key.as_str()) else {
                known.insert(key, id);
                continue;
            };
            let Some(other) = context.directory.designation(first) else { continue };
            let differs = context.locales.iter().find(|locale| {
                let of = |designation: &crate::directory::Designation| {
                    designation.languages.get(&locale.language.tag).map(|entry| fold(&entry.full.citation))
                };
                matches!((of(designation), of(other)), (Some(one), Some(two)) if one != two)
            });
            let Some(differs) = differs else { continue };
            let message = format!(
                "`{id}` and `{first}` have one designation in {}, and two in {}",
                locale.language, differs.language
            );
            let finding = Finding::new(Code::RenderingShared, message).at(entry.full_span.clone());
            let finding = match other.languages.get(tag) {
                Some(other) => finding.related(other.full_span.clone(), "the other entry"),
                None => finding,
            };
            findings.push(finding.help("give each entry a designation of its own, or keep one of the two entries"));
        }
    }
}

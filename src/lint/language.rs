//! The language of a text: the same text in two languages, and a text in another language than the one it stands under.

use std::ops::Range;

use whatlang::{Detector, Lang};

use super::Context;
use super::plain_letters::lacks_letters;
use super::text::{Text, Translations};
use super::tokens::{is_capitalised, quotations, words};
use crate::diag::{Code, Finding, Span};
use crate::locale::Locale;

/// The least confidence at which a guess counts. `docs/design.md` has the measurements.
const CERTAIN: f64 = 0.6;

/// The least number of letters for a guess.
const MIN_LETTERS: usize = 5;

pub(super) fn check(translations: &Translations<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let texts = &translations.texts;
    let proses: Vec<Option<String>> =
        texts.iter().map(|text| if text.role.is_prose() { prose(text) } else { None }).collect();
    let guess = |(text, words): (&Text<'_>, &Option<String>)| {
        words.as_ref().and_then(|words| wrong_language(words, text.locale, context.locales))
    };
    let wrong: Vec<Option<String>> = texts.iter().zip(&proses).map(guess).collect();
    if let Some((one, other)) = swapped(texts, &proses, &wrong, context) {
        findings.extend(swapped_texts(&texts[one], &texts[other]));
        return;
    }
    for (index, (text, words)) in texts.iter().zip(&proses).enumerate() {
        let Some(words) = words else { continue };
        let same = (0..texts.len()).find(|other| *other != index && content(&texts[*other]) == content(text));
        // The same two words can be right in two languages that are close to each other.
        let several = words.split(' ').nth(1).is_some();
        let guilty = |alike: usize| wrong[index].is_some() || (wrong[alike].is_none() && alike < index && several);
        let (code, message) = match (same.filter(|alike| guilty(*alike)), &wrong[index]) {
            (Some(alike), _) => {
                let alike = &texts[alike].locale.language;
                (Code::Untranslated, format!("the text is the same in {} and {alike}", text.locale.language))
            }
            (None, Some(other)) => {
                (Code::WrongLanguage, format!("the text is in {other}, and it stands under {}", text.locale.language))
            }
            (None, None) => continue,
        };
        let help = format!("write it in {}", text.locale.language);
        if let Some(reading) = text.readings.first() {
            let start = reading.text.len() - reading.text.trim_start().len();
            let part: Range<usize> = start..reading.text.trim_end().len();
            findings.push(Finding::new(code, message).at(text.span(reading, part)).help(help));
        }
    }
}

/// Two texts that each fit the language of the other one, and not their own.
fn swapped(
    texts: &[Text<'_>],
    proses: &[Option<String>],
    wrong: &[Option<String>],
    context: &Context<'_>,
) -> Option<(usize, usize)> {
    let fits = |text: usize, language: usize| -> Option<bool> {
        let (words, locale) = (proses.get(text)?.as_ref()?, texts.get(language)?.locale);
        let letters = words.chars().filter(|c| c.is_alphabetic());
        Some(letters.clone().all(|c| locale.has_letter(c)) && wrong_language(words, locale, context.locales).is_none())
    };
    let is_swapped = |(one, other): &(usize, usize)| {
        wrong.get(*one).is_some_and(Option::is_some)
            && fits(*other, *other) == Some(false)
            && fits(*one, *other) == Some(true)
            && fits(*other, *one) == Some(true)
    };
    let all = 0..texts.len();
    let pairs =
        all.clone().flat_map(|one| all.clone().map(move |other| (one, other))).filter(|(one, other)| one != other);
    pairs.into_iter().find(is_swapped)
}

fn swapped_texts(one: &Text<'_>, other: &Text<'_>) -> Option<Finding> {
    let (first, second) = (one.value_span()?, other.value_span()?);
    let (tag, other_tag) = (&one.locale.language.tag, &other.locale.language.tag);
    let message = format!("the texts of {tag} and {other_tag} have changed their places");
    let written = |span: &Span| span.text().map(str::to_owned);
    let finding =
        Finding::new(Code::WrongLanguage, message).at(first.clone()).related(second.clone(), "the other text");
    let finding = finding.help(format!("write each text under its language: this one under {other_tag}"));
    Some(finding.edit(first.clone(), written(&second)?).edit(second, written(&first)?))
}

fn content<'a>(text: &'a Text<'_>) -> Option<&'a str> {
    text.readings.first().map(|reading| reading.text.trim())
}

/// The small words of a text outside quotations: capitals may begin names. `None` if there are too few letters.
fn prose(text: &Text<'_>) -> Option<String> {
    let line = &text.readings.first()?.text;
    let quotations = quotations(line);
    let quoted = |at: usize| quotations.iter().any(|quotation| quotation.contains(&at));
    let small: Vec<&str> = words(line)
        .into_iter()
        .filter(|(range, word)| !is_capitalised(word) && !quoted(range.start))
        .map(|(_, word)| word)
        .collect();
    let letters: usize = small.iter().map(|word| word.chars().count()).sum();
    (letters >= MIN_LETTERS).then(|| small.join(" "))
}

/// The name of the language that the words are in, if it is not the language of the locale.
fn wrong_language(text: &str, locale: &Locale, locales: &[Locale]) -> Option<String> {
    let writing = &locale.language.writing;
    let has_own_letter = text.contains(|c| writing.distinctive.contains(c));
    let has = |list: &[String]| text.split(' ').any(|word| list.iter().any(|listed| matches(word, listed)));
    // Most texts show their language by a letter or a word.
    if has_own_letter || has(&writing.function_words) {
        return None;
    }
    if let Some((name, _)) = writing.other_languages.iter().find(|(_, words)| has(words)) {
        return Some(name.clone());
    }
    if lacks_letters(text.split(' '), locale) {
        return None; // A guess would only see another alphabet.
    }
    let own = Lang::from_code(writing.code.as_deref()?)?;
    let project = locales.iter().filter_map(|locale| locale.language.writing.code.as_deref());
    let candidates = project.chain(writing.neighbours.iter().map(String::as_str)).filter_map(Lang::from_code);
    // One word with a letter that the language does not have may be misspelt: it shows nothing.
    let is_own = |word: &&str| word.chars().all(|c| !c.is_alphabetic() || locale.has_letter(c));
    let own_words: Vec<&str> = text.split(' ').filter(is_own).collect();
    let one_is_foreign = own_words.len() + 1 == text.split(' ').count();
    let shown = if one_is_foreign && own_words.iter().map(|word| word.chars().count()).sum::<usize>() >= MIN_LETTERS {
        own_words.join(" ")
    } else {
        text.to_owned()
    };
    let guess = Detector::with_allowlist(candidates.collect()).detect(&shown)?;
    (guess.lang() != own && guess.confidence() >= CERTAIN).then(|| guess.lang().eng_name().to_owned())
}

/// True if the word is the listed one, or has the listed ending (`-yor`).
fn matches(word: &str, listed: &str) -> bool {
    match listed.strip_prefix('-') {
        Some(ending) => word.len() > ending.len() && word.ends_with(ending),
        None => word == listed,
    }
}

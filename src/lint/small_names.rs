//! Names of one word that are typed in small letters: *azerbaijan*. Only names that every language of the text has, because a word
//! in small letters can be a common word.

use super::mention::Mention;
use super::names::Named;
use super::spelling::{Matching, spellings_of_forms};
use super::tokens::is_capitalised;
use super::version::Version;
use crate::diag::{Code, Finding};
use crate::grammar::{Features, Forms, WordKind};

pub(super) fn check(versions: &[Version<'_>], findings: &mut Vec<Finding>) {
    for (number, version) in versions.iter().enumerate() {
        let Some(reading) = version.text.readings.first() else { continue };
        let Some(other) = versions.iter().enumerate().find(|(other, _)| *other != number).map(|(_, other)| other)
        else {
            continue;
        };
        for named in other.mentions.iter().flat_map(|mention| &mention.named) {
            let is_it = |mention: &&Mention| mention.named.iter().any(|own| own.is_same(named));
            if names_of_one_word(named, version).is_none_or(|(mut names, _)| names.next().is_none()) {
                continue;
            }
            if version.mentions.iter().any(|mention| is_it(&mention))
                || !versions.iter().all(|other| other.names_it(named))
            {
                continue;
            }
            let places = 0..version.words.len();
            let Some((at, form)) =
                places.into_iter().find_map(|at| Some((at, name_in_small_letters(named, version, at)?)))
            else {
                continue;
            };
            let (word, range) = (version.words[at].text, version.words[at].range.clone());
            let message = format!("“{word}” is a name, and has no capital");
            let finding = Finding::new(Code::WrongCapital, message).at(version.text.span(reading, range.clone()));
            let finding = finding.help(format!("write “{form}”"));
            findings.push(super::add_edits(finding, version.text, reading, [(range, form.as_str())]));
        }
    }
}

/// The names of a designation that are one word with a capital, and what their forms depend on. `None` for what is no name.
fn names_of_one_word<'n>(
    named: &'n Named,
    version: &Version<'_>,
) -> Option<(impl Iterator<Item = &'n Forms>, Features<'n>)> {
    let Named::Designation(designation) = named else { return None };
    let entry = designation.languages.get(&version.text.locale.language.tag)?;
    let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(designation.kind) };
    let is_name = |forms: &&Forms| is_capitalised(&forms.citation) && !forms.citation.contains(char::is_whitespace);
    let names = [Some(&entry.full), entry.short.as_deref()].into_iter().flatten().filter(is_name);
    matches!(designation.kind, WordKind::Noun | WordKind::Body).then_some((names, features))
}

/// The form of a name that the word with the number `at` is in small letters. `None` for a derived word, such as an adjective.
fn name_in_small_letters(named: &Named, version: &Version<'_>, at: usize) -> Option<String> {
    if version.words.get(at).is_none_or(|word| is_capitalised(word.text)) {
        return None;
    }
    let (mut names, features) = names_of_one_word(named, version)?;
    names.find_map(|forms| {
        let spellings = spellings_of_forms(forms, features, version.text.locale);
        let is_it = spellings.iter().find(|spelling| spelling.starts(&version.words[at..], Matching::AnyCase))?;
        (!is_it.starts(&version.words[at..], Matching::Exact)).then(|| is_it.text())
    })
}

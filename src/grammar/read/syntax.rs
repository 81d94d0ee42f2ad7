//! Reads `[syntax]` and `[[predicate]]`.

use super::conditions::patterns;
use super::section::Section;
use crate::grammar::inflection_rules::{NounPhrases, Oblique, Position, Predicate, Syntax, Words};
use crate::grammar::pattern::{Letters, Pattern};
use crate::spanned::Value;

/// The keys of a pair of words and endings.
type Keys = [&'static str; 2];

pub(super) fn syntax(file: &mut Section<'_, '_>, letters: &Letters) -> Syntax {
    let mut syntax = file.table("syntax", "[syntax]", |section| Syntax {
        prepositions: word_list(section, "prepositions"),
        postpositions: word_list(section, "postpositions"),
        approximate: word_list(section, "approximate"),
        relative_subjects: word_list(section, "relative-subjects"),
        relative_not_after: word_list(section, "relative-not-after"),
        subordinators: words(section, ["subordinators", "subordinator-ends"], letters),
        oblique: oblique(section, letters),
        predicates: Vec::new(),
    });
    for value in file.items("predicate") {
        let Some(table) = value.table("a [[predicate]] table", file.findings) else { continue };
        let mut section = Section::new(table, "a predicate", file.findings);
        let predicate = predicate(&mut section, letters);
        section.finish();
        syntax.predicates.extend(predicate);
    }
    syntax
}

/// Reads `[noun-phrases]`.
pub(super) fn noun_phrases(file: &mut Section<'_, '_>, letters: &Letters) -> NounPhrases {
    file.table("noun-phrases", "[noun-phrases]", |section| NounPhrases {
        plural: words(section, ["plural-words", "plural-ends"], letters),
        no_plural: patterns(section, "no-plural", letters),
        in_first_case: words(section, ["in-first-case-words", "in-first-case"], letters),
        not_in_first_case: words(section, ["not-in-first-case-words", "not-in-first-case"], letters),
        agreement: agreement(section, letters),
        boundaries: word_list(section, "boundaries"),
        conjunctions: word_list(section, "conjunctions"),
    })
}

/// Pairs of endings: of adjectives, and of the nouns that they belong to.
fn agreement(section: &mut Section<'_, '_>, letters: &Letters) -> Vec<(Vec<Pattern>, Vec<Pattern>)> {
    let mut found = Vec::new();
    for value in section.items("agreement") {
        let Some(table) = value.table("{ adjective = [\"…\"], noun = [\"…\"] }", section.findings) else {
            continue;
        };
        let mut inner = Section::new(table, "an agreement", section.findings);
        found.push((patterns(&mut inner, "adjective", letters), patterns(&mut inner, "noun", letters)));
        inner.finish();
    }
    found
}

fn oblique(section: &mut Section<'_, '_>, letters: &Letters) -> Option<Oblique> {
    let table = section.fields.optional("oblique")?.table("a table", section.findings)?;
    let mut inner = Section::new(table, "[syntax.oblique]", section.findings);
    let position = position(&mut inner, &["first", "last"]);
    let oblique_words = words(&mut inner, ["words", "ends"], letters);
    let (with_owner, owners) = (patterns(&mut inner, "with-owner", letters), patterns(&mut inner, "owners", letters));
    let adjectives =
        inner.table("adjectives", "[syntax.oblique.adjectives]", |section| words(section, ["words", "ends"], letters));
    let designations = inner
        .table("designations", "[syntax.oblique.designations]", |section| words(section, ["words", "ends"], letters));
    let except = patterns(&mut inner, "except", letters);
    let (examples, counterexamples) = examples(&mut inner);
    inner.finish();
    let oblique = Oblique {
        position,
        words: oblique_words,
        with_owner,
        adjectives,
        owners,
        designations,
        except,
        examples,
        counterexamples,
    };
    Some(oblique)
}

fn predicate(section: &mut Section<'_, '_>, letters: &Letters) -> Option<Predicate> {
    let [name, label] = ["name", "label"].map(|key| {
        let value = section.fields.required(key, "a text", section.findings)?;
        value.text("a text", section.findings).map(|text| text.value)
    });
    let position = position(section, &["any", "first", "last"]);
    let existential = section.boolean("existential") == Some(true);
    let sure = words(section, ["words", "ends"], letters);
    let maybe = words(section, ["maybe-words", "maybe-ends"], letters);
    let (verbs, nouns_and_verbs) = (word_list(section, "verbs"), word_list(section, "nouns-and-verbs"));
    let verb_endings = verb_endings(section);
    let maybe_last = patterns(section, "maybe-last-ends", letters);
    let except = patterns(section, "except", letters);
    let (not_after, not_after_ends) = (word_list(section, "not-after"), patterns(section, "not-after-ends", letters));
    let (auxiliaries, pronouns) = (word_list(section, "auxiliaries"), word_list(section, "pronouns"));
    let (not_before, sure_before) = (word_list(section, "not-before"), word_list(section, "sure-before"));
    let (not_first, subjects) = (section.boolean("not-first") == Some(true), word_list(section, "subjects"));
    let joined_by = word_list(section, "joined-by");
    let skip = words(section, ["skip", "skip-ends"], letters);
    let (examples, counterexamples) = examples(section);
    Some(Predicate {
        name: name?,
        label: label?,
        position,
        existential,
        sure,
        maybe,
        verbs,
        nouns_and_verbs,
        verb_endings,
        maybe_last,
        except,
        not_after,
        not_after_ends,
        auxiliaries,
        pronouns,
        not_before,
        sure_before,
        not_first,
        subjects,
        joined_by,
        skip,
        examples,
        counterexamples,
    })
}

/// Endings of verbs with what stands in their place in the base form: `"ies: y"`.
fn verb_endings(section: &mut Section<'_, '_>) -> Vec<(String, String)> {
    let texts = section.texts("verb-endings");
    let mut found = Vec::new();
    for text in &texts {
        match text.value.split_once(':') {
            Some((ending, base)) => found.push((ending.trim().to_owned(), base.trim().to_owned())),
            None => section.wrong(text.span.clone(), "expected an ending, a colon and what the base form has instead"),
        }
    }
    found
}

fn position(section: &mut Section<'_, '_>, names: &[&str]) -> Position {
    match section.choice("position", names) {
        "first" => Position::First,
        "last" => Position::Last,
        _ => Position::Any,
    }
}

fn words(section: &mut Section<'_, '_>, [words, ends]: Keys, letters: &Letters) -> Words {
    Words { words: word_list(section, words), ends: patterns(section, ends, letters) }
}

/// A list of words. One text of the list can have several words with blanks between them.
fn word_list<C: FromIterator<String>>(section: &mut Section<'_, '_>, key: &'static str) -> C {
    let texts = section.texts(key);
    texts.iter().flat_map(|text| text.value.split_whitespace()).map(str::to_owned).collect()
}

/// Texts that have the predicate, and texts that do not. A file without both would not show that it works.
fn examples(section: &mut Section<'_, '_>) -> (Vec<Value>, Vec<Value>) {
    let [examples, counterexamples] = ["examples", "counterexamples"].map(|key| section.items(key).to_vec());
    if examples.is_empty() || counterexamples.is_empty() {
        let span = section.fields.span().clone();
        section.wrong(span, "`examples` and `counterexamples` are needed: texts that are one, and texts that are not");
    }
    (examples, counterexamples)
}

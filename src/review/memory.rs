//! The memory of a project: texts that were said before, in several languages, and the search for those that are near to
//! a text.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::diag::Place;
use crate::lint::{figures, fold};

/// A text in several languages.
#[derive(Debug, Clone, Serialize)]
pub struct Unit {
    /// The texts by the tag of their language.
    pub texts: BTreeMap<String, String>,
    /// Where it is written.
    pub place: Place,
    /// The id of the phrase, if the text is one of the phrasebook.
    pub phrase: Option<String>,
    /// True if a value is to be filled in, which the text shows as `…`.
    pub has_gaps: bool,
}

/// A unit that is near to a text.
#[derive(Debug, Clone, Serialize)]
pub struct Match {
    pub unit: Unit,
    /// 1 for the same text, 0 for a text without a common word.
    pub similarity: f64,
    /// The numbers and names that only the text has.
    pub only_here: Vec<String>,
    /// The numbers and names that only the unit has.
    pub only_there: Vec<String>,
}

/// All units.
pub struct Memory {
    units: Vec<Unit>,
    /// The words by language. Made when a text of the language is searched for.
    languages: HashMap<String, OnceCell<Index>>,
}

/// The words of the units in one language.
struct Index {
    /// The units that have a word, by their number.
    units: HashMap<String, Vec<u32>>,
    /// How many units there are in the language.
    count: usize,
    /// The sum of the weights of the words of each unit, by the number of the unit.
    weights: Vec<f64>,
}

impl Index {
    fn new(units: &[Unit], language: &str) -> Self {
        let mut index = Self { units: HashMap::new(), count: 0, weights: vec![0.0; units.len()] };
        for (number, unit) in (0..).zip(units) {
            let Some(text) = unit.texts.get(language) else { continue };
            index.count += 1;
            for word in stems(text) {
                index.units.entry(word).or_default().push(number);
            }
        }
        for units in index.units.values() {
            let weight = weight(units.len(), index.count);
            for unit in units {
                if let Some(sum) = index.weights.get_mut(*unit as usize) {
                    *sum += weight;
                }
            }
        }
        index
    }
}

/// Two forms of a word mostly differ behind these letters.
const STEM_LETTERS: usize = 6;

/// A different text is never as near as this.
const MOST: f64 = 0.99;

impl Memory {
    pub fn new(units: Vec<Unit>) -> Self {
        let languages: BTreeSet<&String> = units.iter().flat_map(|unit| unit.texts.keys()).collect();
        let languages = languages.into_iter().map(|language| (language.clone(), OnceCell::new())).collect();
        Self { units, languages }
    }

    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// The units whose text in a language is nearest to `text`, the nearest first, at most `limit`. Each has at least the
    /// similarity `least` and a text in one of the languages `wanted`. Of equal texts, the first one counts.
    pub fn nearest(&self, language: &str, text: &str, wanted: &[String], least: f64, limit: usize) -> Vec<Match> {
        let Some(index) = self.languages.get(language) else { return Vec::new() };
        let index = index.get_or_init(|| Index::new(&self.units, language));
        let stems = stems(text);
        let weight_of = |stem: &String| weight(index.units.get(stem).map_or(0, Vec::len), index.count);
        let whole: f64 = stems.iter().map(weight_of).sum();
        let mut common: HashMap<u32, f64> = HashMap::new();
        for stem in &stems {
            let weight = weight_of(stem);
            for unit in index.units.get(stem).into_iter().flatten() {
                *common.entry(*unit).or_default() += weight;
            }
        }
        let similarity = |(number, common): (u32, f64)| {
            let unit = self.units.get(number as usize)?;
            let other = unit.texts.get(language)?;
            let all = whole + index.weights.get(number as usize)?;
            let similarity = if words(other) == words(text) { 1.0 } else { (2.0 * common / all).min(MOST) };
            let is_wanted = wanted.iter().any(|language| unit.texts.contains_key(language));
            (is_wanted && similarity >= least).then_some((similarity, number))
        };
        // Only units with enough common words are compared word by word.
        let enough = |(number, common): &(u32, f64)| {
            index
                .weights
                .get(*number as usize)
                .is_some_and(|weight| 2.0 * common >= least * (whole + weight) - f64::EPSILON)
        };
        let mut found: Vec<(f64, u32)> = common.into_iter().filter(enough).filter_map(similarity).collect();
        found.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(first.cmp(second)));
        let mut seen = BTreeSet::new();
        let units =
            found.into_iter().filter_map(|(similarity, number)| Some((similarity, self.units.get(number as usize)?)));
        let distinct = units.filter(|(_, unit)| seen.insert(&unit.texts)).take(limit);
        distinct
            .map(|(similarity, unit)| {
                let other = unit.texts.get(language).map(String::as_str).unwrap_or_default();
                let (here, there) = (facts(text), facts(other));
                Match {
                    unit: unit.clone(),
                    similarity: (similarity * 100.0).floor() / 100.0,
                    only_here: without(&here, &there),
                    only_there: without(&there, &here),
                }
            })
            .collect()
    }
}

/// The weight of a word: a word that few units have says more.
fn weight(units: usize, all: usize) -> f64 {
    (1.0 + all as f64 / (units as f64 + 0.5)).ln()
}

/// The words of a text, in small letters.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

/// What an index has of a number: texts that differ in their numbers are near.
const NUMBER: &str = "0";

/// The first letters of each word.
fn stems(text: &str) -> BTreeSet<String> {
    let stem = |word: String| match word.contains(char::is_numeric) {
        true => NUMBER.to_owned(),
        false => stem(&word),
    };
    words(text).into_iter().map(stem).collect()
}

fn stem(word: &str) -> String {
    word.chars().take(STEM_LETTERS).collect()
}

/// The numbers and the words with a capital, except the first word, as the text writes them.
fn facts(text: &str) -> Vec<String> {
    let numbers = figures(text).0.into_iter().map(|number| number.value);
    let words = text.split(|c: char| !c.is_alphabetic() && c != '-' && c != '’').filter(|word| !word.is_empty());
    let names = words.skip(1).filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned);
    numbers.chain(names).collect()
}

/// The facts that another list does not have, in any form.
fn without(facts: &[String], others: &[String]) -> Vec<String> {
    let others: BTreeSet<String> = others.iter().map(|other| stem(&fold(other))).collect();
    let mut seen = BTreeSet::new();
    let is_new = |fact: &&String| !others.contains(&stem(&fold(fact))) && seen.insert((*fact).clone());
    facts.iter().filter(is_new).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(number: usize, texts: [(&str, &str); 2]) -> Unit {
        let texts = texts.map(|(language, text)| (language.to_owned(), text.to_owned()));
        Unit {
            texts: texts.into(),
            place: Place { file: "a.toml".to_owned(), line: number },
            phrase: None,
            has_gaps: false,
        }
    }

    fn memory() -> Memory {
        Memory::new(vec![
            unit(1, [("en", "The visit to Baku took place in 2023"), ("ru", "Визит в Баку состоялся в 2023 году")]),
            unit(
                2,
                [("en", "Cooperation in education was discussed"), ("ru", "Обсуждено сотрудничество в образовании")],
            ),
            unit(3, [("en", "The visit to Baku took place in 2023"), ("ru", "Визит в Баку состоялся в 2023 году")]),
            unit(4, [("en", "The visit of the minister"), ("az", "Nazirin səfəri")]),
        ])
    }

    #[test]
    fn the_nearest_text_comes_first_with_what_differs() {
        let found = memory().nearest("en", "the visit to Tbilisi took place in 2024", &["ru".to_owned()], 0.3, 3);
        let [only] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(only.unit.place.line, 1);
        assert!(only.similarity > 0.5 && only.similarity < 1.0, "{}", only.similarity);
        assert_eq!((&*only.only_here.join(" "), &*only.only_there.join(" ")), ("2024 Tbilisi", "2023 Baku"));
    }

    #[test]
    fn the_same_words_are_the_same_text() {
        let found = memory().nearest("en", "cooperation in education was discussed", &["ru".to_owned()], 0.5, 3);
        assert_eq!(found.iter().map(|found| (found.similarity, found.unit.place.line)).collect::<Vec<_>>(), [(1.0, 2)]);
        assert!(memory().nearest("en", "cooperation", &["az".to_owned()], 0.0, 3).is_empty());
        assert!(memory().nearest("tr", "cooperation", &["az".to_owned()], 0.0, 3).is_empty());
    }
}

//! The ways in which a name can be spelled: its case forms, as words that can be compared with those of a text.

use super::words::{TextWord, look_related, words};
use crate::grammar::{Features, Forms, Gender, WordKind};
use crate::locale::Locale;

/// One form of a name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Spelling(Vec<SpelledWord>);

#[derive(Debug, PartialEq, Eq)]
struct SpelledWord {
    text: String,
    folded: String,
    /// True if the word is an abbreviation: its case is a part of the spelling (*US*, *us*).
    abbreviated: bool,
    /// True if a word of the text only has to begin so.
    begins: bool,
}

/// How exactly a text must repeat a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Matching {
    /// A capital of the name must be a capital in the text.
    Exact,
    /// Upper and lower case may differ, except in abbreviations.
    AnyCase,
    /// As `AnyCase`, and the last word may be another form of the word, such as a plural or a possessive.
    AnyForm,
}

impl Spelling {
    fn new(text: &str, begins: bool) -> Self {
        let spelled = |word: TextWord<'_>| SpelledWord {
            text: word.text.to_owned(),
            abbreviated: word.text.chars().filter(|letter| letter.is_uppercase()).count() > 1,
            folded: word.folded,
            begins: false,
        };
        let mut words: Vec<SpelledWord> = words(text).into_iter().map(spelled).collect();
        if let Some(last) = words.last_mut() {
            last.begins = begins;
        }
        Self(words)
    }

    /// The number of words.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The words, as they are written.
    pub fn text(&self) -> String {
        self.words().join(" ")
    }

    /// The words, each as it is written.
    pub fn words(&self) -> Vec<&str> {
        self.0.iter().map(|word| word.text.as_str()).collect()
    }

    /// True if the text begins with the name.
    pub fn starts(&self, text: &[TextWord<'_>], matching: Matching) -> bool {
        !self.0.is_empty()
            && text.len() >= self.0.len()
            && self.0.iter().zip(text).enumerate().all(|(at, (spelled, word))| {
                let other_form = matching == Matching::AnyForm && at + 1 == self.0.len() && spelled.is_related(word);
                other_form || spelled.matches(word, matching)
            })
    }
}

impl SpelledWord {
    fn is_related(&self, word: &TextWord<'_>) -> bool {
        !self.abbreviated && look_related(&self.folded, &word.folded)
    }

    fn matches(&self, word: &TextWord<'_>, matching: Matching) -> bool {
        if self.abbreviated {
            return word.text == self.text || self.begins && word.text.starts_with(&self.text);
        }
        let capital = matching != Matching::Exact
            || !self.text.starts_with(char::is_uppercase)
            || word.text.starts_with(char::is_uppercase);
        capital && (word.folded == self.folded || self.begins && word.folded.starts_with(&self.folded))
    }
}

/// The case forms of a name.
pub(super) fn spellings_of_forms(forms: &Forms, features: Features, locale: &Locale) -> Vec<Spelling> {
    let language = &locale.language;
    let mut spellings = Vec::new();
    for case in &language.cases {
        let Some(form) = forms.in_case(case, language.citation(), features, locale.rules.as_deref()) else { continue };
        // A form with a preposition or an article repeats another form behind it.
        let blanks = |text: &str| text.chars().filter(|letter| letter.is_whitespace()).count();
        if blanks(&form.text) != blanks(&forms.citation) {
            continue;
        }
        add(&mut spellings, Spelling::new(&form.text, false));
    }
    spellings
}

/// A word that only has to begin so.
pub(super) fn spellings_of_beginning(text: &str) -> Vec<Spelling> {
    vec![Spelling::new(text, true)]
}

/// The case forms of the name of a month.
pub(super) fn spellings_of_month(name: &str, locale: &Locale) -> Vec<Spelling> {
    let forms = Forms { citation: name.to_owned(), ..Forms::default() };
    // In the languages that have genders and inflect the names of months, these are masculine.
    let features = Features { gender: Some(Gender::Masculine), animate: Some(false), ..Features::of(WordKind::Noun) };
    spellings_of_forms(&forms, features, locale)
}

/// The name of a month in a case. `None` if no rule makes the form.
pub(super) fn month_in_case(month: u8, case: &str, locale: &Locale) -> Option<String> {
    let (_, citation) = locale.cldr.months_alone().into_iter().find(|(number, _)| *number == month)?;
    let forms = Forms { citation, ..Forms::default() };
    let features = Features { gender: Some(Gender::Masculine), animate: Some(false), ..Features::of(WordKind::Noun) };
    Some(forms.in_case(case, locale.language.citation(), features, locale.rules.as_deref())?.text)
}

/// The case forms of the name of a day of the week, whatever its gender is.
pub(super) fn spellings_of_weekday(name: &str, locale: &Locale) -> Vec<Spelling> {
    let forms = Forms { citation: name.to_owned(), ..Forms::default() };
    let mut spellings = Vec::new();
    for gender in [Gender::Masculine, Gender::Feminine, Gender::Neuter] {
        let features = Features { gender: Some(gender), animate: Some(false), ..Features::of(WordKind::Noun) };
        for spelling in spellings_of_forms(&forms, features, locale) {
            add(&mut spellings, spelling);
        }
    }
    spellings
}

fn add(spellings: &mut Vec<Spelling>, spelling: Spelling) {
    if !spellings.contains(&spelling) {
        spellings.push(spelling);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, begins: bool, text: &str, matching: Matching) -> bool {
        Spelling::new(name, begins).starts(&words(text), matching)
    }

    #[test]
    fn a_capital_and_an_abbreviation_are_part_of_the_name() {
        assert!(found("Office", false, "Office", Matching::Exact));
        assert!(!found("Office", false, "office", Matching::Exact));
        assert!(found("Office", false, "OFFICE", Matching::AnyCase));
        assert!(found("UN", false, "UN’s", Matching::Exact) && !found("UN", false, "un", Matching::AnyCase));
        assert!(!found("Milli Majlis", false, "Milli", Matching::AnyCase));
        assert!(found("Ombudsman", false, "Ombudsmanının", Matching::AnyForm));
        assert!(found("Ombudsman", false, "Ombudsmen", Matching::AnyForm));
        assert!(!found("Ombudsman", false, "Ombudsmen", Matching::AnyCase));
    }

    #[test]
    fn a_derived_word_begins_with_the_name() {
        assert!(found("американ", true, "американского", Matching::Exact));
        assert!(!found("американ", true, "амер", Matching::Exact));
        assert!(found("U.S", true, "U.S.", Matching::Exact));
    }
}

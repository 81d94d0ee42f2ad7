//! Finds the names of the directory, and the months, in texts that people type: in every form that the rules of
//! inflection make.
//!
//! A large directory has thousands of names. An index finds the few that begin like a word of the text, and only these
//! are inflected, each once.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::mention::Mention;
use super::numbers::Numerals;
use super::ranks::Ranks;
use super::spelling::{
    Matching, Spelling, spellings_of_beginning, spellings_of_forms, spellings_of_month, spellings_of_weekday,
};
use super::units::Units;
use super::words::{TextWord, WordList, fold, keys, place_of, two_letters, words};
use crate::directory::{Designation, Directory, LocalizedDesignation, Person};
use crate::grammar::{Features, Forms, Gender, WordKind};
use crate::lang::Tag;
use crate::locale::Locale;

/// What a name names.
#[derive(Debug, Clone)]
pub enum Named {
    Person(Arc<Person>),
    Designation(Arc<Designation>),
    /// 1 to 12.
    Month(u8),
    /// 1 for Monday to 7.
    Weekday(u8),
}

/// The names in one language, sorted by the first letters of their first words.
#[derive(Default)]
pub struct Names {
    /// Sorted by their keys.
    entries: Vec<Entry>,
    /// The keys of the first words, sorted.
    beginnings: Vec<u64>,
    /// The months as they stand alone, with their numbers.
    months: Vec<(u8, String)>,
    /// The days of the week, with their numbers.
    weekdays: Vec<(u8, String)>,
    general: WordList,
    pronouns: WordList,
    pub(super) ranks: Ranks,
    /// The titles of men, and those of women.
    titles: [WordList; 2],
    pub(super) numerals: Numerals,
    pub(super) units: Units,
}

/// One text by which something is named.
struct Entry {
    /// The first letters of the first three words, as keys. 0 for a word that the name does not have.
    key: [u64; 3],
    /// The number of words of the name as the directory writes it.
    length: usize,
    named: Named,
    part: Part,
    /// Filled when a text has a word that begins like this one.
    spellings: OnceLock<Vec<Spelling>>,
}

/// The part of an entry of the directory that is the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Surname,
    Full,
    Short,
    Abbreviation,
    /// One of the derived words.
    Derived(usize),
    Month,
    Weekday,
}

impl Named {
    /// The id, the same in every language.
    pub fn id(&self) -> Option<&str> {
        match self {
            Named::Person(person) => person.id.as_deref(),
            Named::Designation(designation) => designation.id.as_deref(),
            Named::Month(_) | Named::Weekday(_) => None,
        }
    }

    pub(super) fn is_same(&self, other: &Named) -> bool {
        match (self, other) {
            (Named::Month(one), Named::Month(other)) | (Named::Weekday(one), Named::Weekday(other)) => one == other,
            _ => self.id().is_some() && self.id() == other.id(),
        }
    }

    /// How a text can name it in a language: as short as `typed` names it, if the language has such a text.
    pub(super) fn example(&self, typed: &str, locale: &Locale) -> Option<String> {
        match self {
            Named::Person(person) => Some(person.names.get(&locale.language.tag)?.surname.citation.clone()),
            Named::Designation(_) => {
                let entry = self.designation(&locale.language.tag)?;
                let abbreviated =
                    typed.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !typed.contains(' ');
                let abbr = entry.abbr.as_deref().filter(|_| abbreviated);
                Some(abbr.or(entry.short.as_deref()).unwrap_or(&entry.full).citation.clone())
            }
            Named::Month(month) => {
                locale.cldr.months_alone().into_iter().find(|(number, _)| number == month).map(|(_, name)| name)
            }
            Named::Weekday(day) => weekdays(locale).into_iter().find(|(number, _)| number == day).map(|(_, name)| name),
        }
    }

    /// The designation in a language. `None` for what is no designation, or has no text in the language.
    pub(super) fn designation(&self, tag: &Tag) -> Option<&LocalizedDesignation> {
        match self {
            Named::Designation(designation) => designation.languages.get(tag).map(Box::as_ref),
            _ => None,
        }
    }
}

impl Part {
    /// The text of the part, with its features. `None` if the entry does not have the part.
    fn forms<'n>(self, named: &'n Named, tag: &Tag) -> Option<(&'n Forms, Features<'n>)> {
        match named {
            Named::Person(person) => {
                let name = person.names.get(tag)?;
                let given_name = name.given.as_ref().map(|given| given.citation.as_str());
                let features = Features { gender: Some(person.gender), given_name, ..Features::of(WordKind::Surname) };
                Some((&name.surname, features))
            }
            Named::Designation(designation) => {
                let entry = designation.languages.get(tag)?;
                let (forms, kind) = match self {
                    Part::Short => (entry.short.as_deref()?, designation.kind),
                    Part::Abbreviation => (entry.abbr.as_deref()?, WordKind::Abbreviation),
                    _ => (&entry.full, designation.kind),
                };
                Some((forms, Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) }))
            }
            Named::Month(_) | Named::Weekday(_) => None,
        }
    }
}

impl Names {
    /// The names of the directory in a language.
    pub fn new(directory: &Directory, locale: &Locale) -> Self {
        let mentions = &locale.language.mentions;
        let mut names = Self {
            entries: Vec::new(),
            beginnings: Vec::new(),
            months: locale.cldr.months_alone(),
            weekdays: weekdays(locale),
            general: WordList::new(&mentions.general),
            pronouns: WordList::new(&mentions.pronouns),
            ranks: Ranks::new(&mentions.ranks),
            titles: [&locale.language.writing.titles_of_men, &locale.language.writing.titles_of_women]
                .map(|titles| WordList::new(titles)),
            numerals: Numerals::new(&locale.language.numbers),
            units: Units::new(&locale.language.numbers),
        };
        let tag = &locale.language.tag;
        for person in directory.people.values() {
            if let Some(name) = person.names.get(tag) {
                names.add(&name.surname.citation, Named::Person(Arc::clone(person)), Part::Surname);
            }
        }
        let (posts, others): (Vec<_>, Vec<_>) =
            directory.designations().partition(|(_, designation)| designation.kind == WordKind::Post);
        others.into_iter().for_each(|(_, designation)| names.add_designation(designation, tag));
        for (month, name) in names.months.clone() {
            names.add(&name, Named::Month(month), Part::Month);
        }
        for (day, name) in names.weekdays.clone() {
            names.add(&name, Named::Weekday(day), Part::Weekday);
        }
        names.entries.sort_by_key(|entry| entry.key);
        // A post is a common word, or it names a body (*Ambassador of the US*): then the text names the body. Only the post
        // that is called like a body is a name.
        let is_name = |designation: &Arc<Designation>| {
            let post = Named::Designation(Arc::clone(designation));
            !names.of_same_designation(&post, tag).is_empty()
        };
        let posts: Vec<_> = posts.into_iter().filter(|(_, designation)| is_name(designation)).collect();
        posts.into_iter().for_each(|(_, designation)| names.add_designation(designation, tag));
        names.sorted()
    }

    /// The names of people and bodies that a meeting file defines itself. It has no other words of the language.
    pub(super) fn of_meeting(people: &[Named], locale: &Locale) -> Self {
        let mut names = Self::default();
        let tag = &locale.language.tag;
        for named in people {
            match named {
                Named::Person(person) => {
                    if let Some(name) = person.names.get(tag) {
                        names.add(&name.surname.citation, named.clone(), Part::Surname);
                    }
                }
                Named::Designation(designation) => names.add_designation(designation, tag),
                Named::Month(_) | Named::Weekday(_) => {}
            }
        }
        names.sorted()
    }

    fn sorted(mut self) -> Self {
        self.entries.sort_by_key(|entry| entry.key);
        self.beginnings = self.entries.iter().map(|entry| entry.key[0]).collect();
        self.beginnings.dedup();
        self
    }

    fn add_designation(&mut self, designation: &Arc<Designation>, tag: &Tag) {
        let Some(entry) = designation.languages.get(tag) else { return };
        let named = || Named::Designation(Arc::clone(designation));
        self.add(&entry.full.citation, named(), Part::Full);
        for (forms, part) in [(&entry.short, Part::Short), (&entry.abbr, Part::Abbreviation)] {
            forms.iter().for_each(|forms| self.add(&forms.citation, named(), part));
        }
        for (number, beginning) in entry.derived.iter().enumerate() {
            self.add(beginning, named(), Part::Derived(number));
        }
    }

    fn add(&mut self, text: &str, named: Named, part: Part) {
        if let Some((key, length)) = place_of(text) {
            self.entries.push(Entry { key, length, named, part, spellings: OnceLock::new() });
        }
    }

    /// True if the word can stand for a name, or names many things.
    pub(super) fn is_general(&self, word: &TextWord<'_>) -> bool {
        self.general.has(&word.folded)
    }

    /// True for a pronoun of the third person.
    pub(super) fn is_pronoun(&self, word: &TextWord<'_>) -> bool {
        self.pronouns.has(&word.folded)
    }

    /// The gender that a folded title shows.
    pub(super) fn gender_of_title(&self, folded: &str) -> Option<Gender> {
        match self.titles.each_ref().map(|titles| titles.has(folded)) {
            [true, false] => Some(Gender::Masculine),
            [false, true] => Some(Gender::Feminine),
            _ => None,
        }
    }

    /// The beginning that all words derived from the name of a month have (*июл*). `None` if CLDR does not name it.
    pub(super) fn month_stem(&self, month: u8) -> Option<String> {
        let (_, name) = self.months.iter().find(|(number, _)| *number == month)?;
        let folded = fold(name);
        let letters = folded.chars().count().saturating_sub(1).max(3);
        Some(folded.chars().take(letters).collect())
    }

    /// True if the language writes the month, or the day of the week, with a capital.
    pub(super) fn has_capital(&self, named: &Named) -> bool {
        let (list, number) = match named {
            Named::Month(month) => (&self.months, month),
            Named::Weekday(day) => (&self.weekdays, day),
            Named::Person(_) | Named::Designation(_) => return false,
        };
        list.iter().any(|(known, name)| known == number && name.starts_with(char::is_uppercase))
    }

    /// The beginning that the words derived from the name of a day of the week have (*суббот*). `None` if the name is so
    /// short that other words begin like it.
    pub(super) fn weekday_stem(&self, day: u8) -> Option<String> {
        /// The least number of letters.
        const LEAST: usize = 6;
        let (_, name) = self.weekdays.iter().find(|(number, _)| *number == day)?;
        let folded = fold(name);
        let letters = folded.chars().count().saturating_sub(1);
        (letters >= LEAST && !folded.contains(' ')).then(|| folded.chars().take(letters).collect())
    }

    /// The words of a designation that belong to no other name, and that are not general.
    pub(super) fn own_words<'t>(&self, text: Vec<TextWord<'t>>, named: &Named, locale: &Locale) -> Vec<TextWord<'t>> {
        let mut foreign = vec![false; text.len()];
        for at in 0..text.len() {
            let others =
                self.like(&text[at..]).filter(|entry| entry.length < text.len() && !entry.named.is_same(named));
            let lengths = others.filter_map(|entry| entry.longest(&text[at..], Matching::Exact, self, locale));
            let longest = lengths.filter(|length| *length < text.len()).max().unwrap_or(0);
            foreign[at..at + longest].fill(true);
        }
        let own = text.into_iter().zip(foreign).filter(|(word, foreign)| !foreign && !self.is_general(word));
        own.map(|(word, _)| word).collect()
    }

    /// The entries whose first words begin like those of a text.
    fn like<'n>(&'n self, text: &[TextWord<'_>]) -> impl Iterator<Item = &'n Entry> {
        let start = |at: usize| text.get(at).map(|word| two_letters(word.text));
        let (second, third) = (start(1), start(2));
        let of_one_word = Some([0, 0]);
        let of_two_words = second.map(|second| [second, 0]);
        let of_more = second.zip(third).map(|(second, third)| [second, third]);
        let first: Vec<u64> = text.first().map(|word| keys(&word.folded).collect()).unwrap_or_default();
        // Most words are no beginning of a name, so the first key is looked up alone.
        first.into_iter().filter(|first| self.beginnings.binary_search(first).is_ok()).flat_map(move |first| {
            let next = [of_one_word, of_two_words, of_more].into_iter().flatten();
            next.flat_map(move |[second, third]| self.with_key([first, second, third]))
        })
    }

    fn with_key(&self, key: [u64; 3]) -> impl Iterator<Item = &Entry> {
        let first = self.entries.partition_point(|entry| entry.key < key);
        self.entries[first..].iter().take_while(move |entry| entry.key == key)
    }

    /// The names in a text with at most so many words, also those within longer ones.
    pub(super) fn find(&self, text: &[TextWord<'_>], most: usize, locale: &Locale) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        // Each entry at the words that name it.
        let mut entries: Vec<(&Entry, Range<usize>)> = Vec::new();
        for at in 0..text.len() {
            let like = self.like(&text[at..]).filter(|entry| entry.length <= most);
            let longest = like.filter_map(|entry| {
                let length = entry.longest(&text[at..], Matching::Exact, self, locale)?;
                (length <= most).then_some((entry, at..at + length))
            });
            entries.extend(longest);
        }
        let is_derived = |entry: &Entry| matches!(entry.part, Part::Derived(_));
        let is_whole = |entry: &Entry| matches!(entry.named, Named::Designation(_)) && !is_derived(entry);
        for (entry, words) in &entries {
            // The name of another state can begin like a derived word: *türk* and *Türkmənistan*.
            if is_derived(entry) && entries.iter().any(|(other, range)| range == words && is_whole(other)) {
                continue;
            }
            match found.iter_mut().find(|mention| mention.words == *words) {
                Some(mention) => mention.named.push(entry.named.clone()),
                None => found.push(Mention { named: vec![entry.named.clone()], words: words.clone() }),
            }
        }
        found
    }

    /// The names in a text, without words that are derived from them.
    pub(super) fn find_exactly(&self, text: &[TextWord<'_>], locale: &Locale) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        for at in 0..text.len() {
            for entry in self.like(&text[at..]).filter(|entry| !matches!(entry.part, Part::Derived(_))) {
                let Some(length) = entry.longest(&text[at..], Matching::Exact, self, locale) else { continue };
                found.push(Mention { named: vec![entry.named.clone()], words: at..at + length });
            }
        }
        found
    }

    /// The forms of the surnames of one word that look like a word in small letters: most letters are the same.
    pub(super) fn forms_of_surnames<'n>(&'n self, word: &str, locale: &Locale) -> Vec<(&'n Named, String)> {
        /// The last letters can be others by inflection.
        const END: usize = 2;
        let typed: Vec<char> = fold(word).chars().collect();
        let looks_alike = |entry: &&Entry| {
            let Some((forms, _)) = entry.part.forms(&entry.named, &locale.language.tag) else { return false };
            let stem: Vec<char> = fold(&forms.citation).chars().collect();
            let stem = &stem[..stem.len().saturating_sub(END)];
            let start = stem.iter().zip(&typed).take_while(|(one, other)| one == other).count();
            let same = |rest: &[char], typed: &[char]| rest.iter().zip(typed).all(|(one, other)| one == other);
            let behind = |letters: &[char], skipped: usize| letters.get(start + skipped..).unwrap_or_default().to_vec();
            // One letter is another one, is missing, or stands twice.
            start > 0
                && [(1, 1), (1, 0), (0, 1)]
                    .iter()
                    .any(|(known, word)| same(&behind(stem, *known), &behind(&typed, *word)))
        };
        let surnames = self.entries.iter().filter(|entry| entry.part == Part::Surname && entry.length == 1);
        surnames
            .filter(looks_alike)
            .flat_map(|entry| {
                let spellings = entry.spellings.get_or_init(|| entry.all_spellings(self, locale));
                spellings.iter().filter(|spelling| spelling.len() == 1).map(|spelling| (&entry.named, spelling.text()))
            })
            .collect()
    }

    /// The names of one word that begin like a text, each with its forms. Derived words have none.
    pub(super) fn forms_of_one_word<'n>(
        &'n self,
        text: &[TextWord<'_>],
        locale: &Locale,
    ) -> impl Iterator<Item = (&'n str, Vec<Vec<&'n str>>)> {
        let entries = self.like(&text[..text.len().min(1)]).filter(|entry| entry.length == 1);
        entries.filter_map(|entry| {
            let (forms, _) = entry.part.forms(&entry.named, &locale.language.tag)?;
            let spellings = entry.spellings.get_or_init(|| entry.all_spellings(self, locale));
            Some((forms.citation.as_str(), spellings.iter().map(Spelling::words).collect()))
        })
    }

    /// The names within a longer one: the US in *the US Department of State*.
    pub(super) fn parts_of(&self, mention: &[TextWord<'_>], locale: &Locale) -> Vec<Named> {
        let parts = self.find(mention, mention.len().saturating_sub(1), locale).into_iter();
        parts.flat_map(|part| part.named).collect()
    }

    /// True if a text names it, also within a longer name. A person's name must have a form that the rules make; a
    /// designation can have another one.
    pub(super) fn names(&self, text: &[TextWord<'_>], named: &Named, locale: &Locale) -> bool {
        let matching = match named {
            Named::Designation(_) => Matching::AnyForm,
            Named::Person(_) => Matching::AnyCase,
            Named::Month(_) | Named::Weekday(_) => Matching::Exact,
        };
        (0..text.len()).any(|at| {
            let mut entries = self.like(&text[at..]).filter(|entry| entry.named.is_same(named));
            entries.any(|entry| entry.longest(&text[at..], matching, self, locale).is_some())
        })
    }

    /// True if a text names what has the id.
    pub fn name_id(&self, text: &str, id: &str, locale: &Locale) -> bool {
        let text = words(text);
        (0..text.len()).any(|at| {
            let mut entries = self.like(&text[at..]).filter(|entry| entry.named.id() == Some(id));
            entries.any(|entry| entry.longest(&text[at..], Matching::AnyCase, self, locale).is_some())
        })
    }

    /// True if a text names a month, from 1 to 12.
    pub fn name_month(&self, text: &str, month: u8, locale: &Locale) -> bool {
        self.names(&words(text), &Named::Month(month), locale)
    }

    /// The numbers that a text says in figures and in words, in digits.
    pub fn numbers_in(&self, text: &str) -> Vec<String> {
        self.numerals.all(text, &words(text)).into_iter().map(|number| number.value).collect()
    }

    /// The bodies and terms with the same designation as this one: the office and the post can have one.
    pub(super) fn of_same_designation(&self, named: &Named, tag: &Tag) -> Vec<Named> {
        let Some(entry) = named.designation(tag) else { return Vec::new() };
        // What is written alike stands at one place of the index.
        let Some((key, length)) = place_of(&entry.full.citation) else { return Vec::new() };
        let text = OnceCell::new();
        let is_same = |other: &LocalizedDesignation| {
            let text = text.get_or_init(|| words(&entry.full.citation));
            let other = words(&other.full.citation);
            other.iter().map(|word| &word.folded).eq(text.iter().map(|word| &word.folded))
        };
        let same = self
            .with_key(key)
            .filter(|entry| entry.length == length && entry.part == Part::Full && !entry.named.is_same(named))
            .filter(|other| other.named.designation(tag).is_some_and(is_same));
        same.map(|entry| entry.named.clone()).collect()
    }
}

impl Entry {
    /// The number of words of the longest form with which the text begins.
    fn longest(&self, text: &[TextWord<'_>], matching: Matching, names: &Names, locale: &Locale) -> Option<usize> {
        let spellings = self.spellings.get_or_init(|| self.all_spellings(names, locale));
        spellings.iter().filter(|spelling| spelling.starts(text, matching)).map(Spelling::len).max()
    }

    fn all_spellings(&self, names: &Names, locale: &Locale) -> Vec<Spelling> {
        let tag = &locale.language.tag;
        match (self.part, &self.named) {
            (Part::Month, Named::Month(month)) => {
                let name = names.months.iter().find(|(number, _)| number == month);
                name.map_or_else(Vec::new, |(_, name)| spellings_of_month(name, locale))
            }
            (Part::Weekday, Named::Weekday(day)) => {
                let name = names.weekdays.iter().find(|(number, _)| number == day);
                name.map_or_else(Vec::new, |(_, name)| spellings_of_weekday(name, locale))
            }
            (Part::Derived(number), named) => {
                let entry = named.designation(tag);
                let beginning = entry.and_then(|entry| entry.derived.get(number));
                beginning.map_or_else(Vec::new, |beginning| spellings_of_beginning(beginning))
            }
            (part, named) => match part.forms(named, tag) {
                Some((forms, features)) => spellings_of_forms(forms, features, locale),
                None => Vec::new(),
            },
        }
    }
}

/// The days of the week in small letters, unless the language writes them with a capital.
fn weekdays(locale: &Locale) -> Vec<(u8, String)> {
    let capitals = &locale.language.writing.capitals;
    let spelled = |name: String| if capitals.contains(&name) { name } else { locale.cldr.small(&name) };
    locale.cldr.weekdays_alone().into_iter().map(|(day, name)| (day, spelled(name))).collect()
}

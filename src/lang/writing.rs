//! What the checks of typed text know of a language, read from `locales/<tag>/writing.toml`.
//! `docs/adding-a-language.md` describes the keys.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::{Code, Finding, Source, Span};
use crate::spanned::{Fields, Spanned, Value, parse};

/// The data of `writing.toml`. A language without the file has none of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// Letters beside those that CLDR lists, each with its combining marks.
    pub letters: Vec<String>,
    /// Letters that CLDR lists, and that are mistakes on paper.
    pub wrong_letters: Vec<String>,
    /// Letters that a plain keyboard lacks, each with the one that is typed in its place.
    pub plain_letters: BTreeMap<char, char>,
    /// Letters that no language has that the text could be taken for.
    pub distinctive: String,
    /// The ISO 639-3 code of the language, for guessing.
    pub code: Option<String>,
    /// The ISO 639-3 codes of languages that the text could be taken for.
    pub neighbours: Vec<String>,
    /// Words that show another language, by its name. `-yor` is the ending of a word.
    pub other_languages: BTreeMap<String, Vec<String>>,
    /// The scripts beside that of the language in which a name may stand, as ISO 15924 codes.
    pub names_in: Vec<String>,
    /// Words that stand in small letters though they are in such a script.
    pub foreign_words: Vec<String>,
    /// The opening and the closing quotation mark of each level, the outer one first.
    pub quotes: Vec<(char, char)>,
    /// The apostrophe within a word.
    pub apostrophe: Option<char>,
    /// The dash between words.
    pub dash: Option<String>,
    /// Words that show the language of a text, in small letters.
    pub function_words: Vec<String>,
    /// Abbreviations that end in a full stop, with it.
    pub abbreviations: Vec<String>,
    /// Words that stand for a text that is still to be written, in small letters.
    pub placeholders: Vec<String>,
    /// Words that a translator leaves in a text, in small letters: *translation*.
    pub translation_marks: Vec<String>,
    /// Courtesy and academic titles, in small letters and without a full stop.
    pub titles: Vec<String>,
    /// The beginnings of words that have a capital and are no names, such as adjectives of nationality.
    pub capitals: Vec<String>,
    /// Words and signs beside the number of a document: *No.*, *saylı*.
    pub number_signs: Vec<String>,
    /// The articles, in small letters. A designation has none: the sentences bring it.
    pub articles: Vec<String>,
    /// The beginnings of names that have an article of their own.
    pub names_with_article: Vec<String>,
    /// Words that may stand twice in a row, in small letters.
    pub repeatable: Vec<String>,
    /// Endings that the word after a number does not have.
    pub not_after_number: Vec<String>,
    /// The endings of ordinal numbers in words. The noun behind one can be plural.
    pub ordinals_in_words: Vec<String>,
    /// Adjectives that can stand between a number and its noun.
    pub before_a_noun: Vec<String>,
    /// Words that ask for a case of the name beside them.
    /// The prepared form has it apart, because its texts have spans.
    #[serde(skip)]
    pub government: Vec<Government>,
    /// Forms that never stand side by side. The prepared form has them apart.
    #[serde(skip)]
    pub disagreement: Disagreements,
    /// Endings that follow the last vowel of a word, each with the vowels that it follows.
    pub harmony: BTreeMap<String, String>,
    /// The same for shorter endings, which are read only behind a word that the directory has.
    pub harmony_of_known: BTreeMap<String, String>,
    /// Words that end so without having this ending.
    pub harmony_except: Vec<String>,
    /// The endings by which a verb shows that a man, or a woman, does it.
    pub verbs_of_men: Vec<String>,
    pub verbs_of_women: Vec<String>,
    /// The titles that show the gender of a person, with their forms, in small letters.
    pub titles_of_men: Vec<String>,
    pub titles_of_women: Vec<String>,
    /// How a text writes a day: `{day} {month}`, with other words between them. `{month:genitive}` is the month in a case.
    pub dates: Vec<Vec<DatePart>>,
    /// Names that the language does not take from the others (*Germany*), by a key that is the same in every language.
    pub own_names: BTreeMap<String, Vec<String>>,
    /// Words of other languages that people type for a word of this one, by this word. `*` ends the beginning of a word.
    pub own_words: BTreeMap<String, Vec<String>>,
    /// Small words between the words of a name: *the Convention on the Rights of the Child*.
    pub within_names: Vec<String>,
    /// Letters with which the ending of an adjective that is made of a name begins: *ск* in *Шушинский*.
    pub name_adjectives: Vec<String>,
    /// The sounds of small letters and of runs of letters, for the comparison of names.
    pub sounds: BTreeMap<String, Vec<Sound>>,
}

/// Words that ask for a case of the name that a message prints beside them: prepositions, postpositions, verbs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Government {
    /// In small letters. A word that ends in `*` is the beginning of words.
    pub words: Vec<Spanned<String>>,
    /// Whether the name stands before the word, as with a postposition.
    pub name_first: bool,
    /// The cases, or the forms of points, that the name can have.
    pub cases: Vec<Spanned<String>>,
    /// A pattern that is right, and one that is wrong. A test reads both.
    #[cfg_attr(not(test), allow(dead_code))]
    pub example: Spanned<String>,
    #[cfg_attr(not(test), allow(dead_code))]
    pub counterexample: Spanned<String>,
}

/// The tables of `[[disagreement]]`. There are hundreds, and only typed texts need them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disagreements {
    Read(Vec<Disagreement>),
    /// As the build script has prepared them.
    Prepared(&'static [u8]),
}

impl Default for Disagreements {
    fn default() -> Self {
        Self::Read(Vec::new())
    }
}

/// A number or a word, and words that never stand right behind it. `-ing` is the ending of a word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disagreement {
    /// The plural categories of the numbers.
    pub numbers: Vec<String>,
    /// The first words.
    pub first: Vec<String>,
    /// Words that are none of `first`; before a number, the beginnings of words that make it a label (*item 5*).
    pub except: Vec<String>,
    /// Words, or beginnings of words with `*`, one of which stands before; or the text begins here. Empty: anything does.
    pub after: Vec<String>,
    /// Words that can stand between a number and the words of `next`.
    pub between: Vec<String>,
    /// The words that do not follow.
    pub next: Vec<String>,
    /// Words, one of which stands behind; or the text, or a part of it, ends there. Empty: anything does.
    pub before: Vec<String>,
    /// Words, one of which stands behind. Empty: anything does.
    pub then: Vec<String>,
    /// Words that are none of `next`.
    pub next_except: Vec<String>,
    /// What is wrong, such as “a masculine adjective stands before a feminine noun”.
    pub message: String,
    /// A text that is right, and one that is wrong. A test reads both.
    #[cfg_attr(not(test), allow(dead_code))]
    pub example: String,
    #[cfg_attr(not(test), allow(dead_code))]
    pub counterexample: String,
}

/// A part of a day in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DatePart {
    Day,
    /// The month, in a case or in any.
    Month(Option<String>),
    Year,
    Word(String),
}

/// A sound of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sound {
    /// The sounds that it can be, a character for each. The characters mean the same in every language.
    pub signs: String,
    /// True if the letter can also be silent.
    pub may_be_silent: bool,
}

/// Reads the text of a `writing.toml`. Each mistake is a finding.
pub(super) fn parse_writing(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Writing {
    let table = parse(source, findings);
    let mut reader = Reader { fields: Fields::new(&table, "a writing.toml"), findings };
    let writing = Writing {
        letters: reader.texts("letters"),
        wrong_letters: reader.texts("wrong-letters"),
        plain_letters: reader.plain_letters(),
        distinctive: reader.text("distinctive").map(|text| text.value).unwrap_or_default(),
        code: reader.text("code").map(|text| text.value),
        neighbours: reader.texts("neighbours"),
        other_languages: reader.lists("other-languages"),
        names_in: reader.texts("names-in"),
        foreign_words: reader.texts("foreign-words"),
        quotes: reader.quotes(),
        apostrophe: reader.character("apostrophe"),
        dash: reader.text("dash").map(|text| text.value),
        function_words: reader.texts("function-words"),
        abbreviations: reader.abbreviations(),
        placeholders: reader.texts("placeholders"),
        translation_marks: reader.texts("translation-marks"),
        titles: reader.texts("titles"),
        capitals: reader.texts("capitals"),
        number_signs: reader.texts("number-signs"),
        articles: reader.texts("articles"),
        names_with_article: reader.texts("names-with-article"),
        repeatable: reader.texts("repeatable"),
        not_after_number: reader.texts("not-after-number"),
        ordinals_in_words: reader.texts("ordinals-in-words"),
        before_a_noun: reader.texts("before-a-noun"),
        government: reader.government(),
        disagreement: Disagreements::Read(reader.disagreement()),
        harmony: reader.letters("harmony"),
        harmony_of_known: reader.letters("harmony-of-known"),
        harmony_except: reader.texts("harmony-except"),
        verbs_of_men: reader.texts("verbs-of-men"),
        verbs_of_women: reader.texts("verbs-of-women"),
        titles_of_men: reader.texts("titles-of-men"),
        titles_of_women: reader.texts("titles-of-women"),
        dates: reader.dates(),
        own_names: reader.lists("own-names"),
        own_words: reader.lists("own-words"),
        within_names: reader.texts("within-names"),
        name_adjectives: reader.texts("name-adjectives"),
        sounds: reader.sounds(),
    };
    let Reader { fields, findings } = reader;
    fields.finish(findings);
    writing
}

struct Reader<'t, 'f> {
    fields: Fields<'t>,
    findings: &'f mut Vec<Finding>,
}

impl<'t> Reader<'t, '_> {
    fn text(&mut self, key: &'t str) -> Option<Spanned<String>> {
        self.fields.optional(key)?.text("a text", self.findings)
    }

    fn spanned_texts(&mut self, key: &'t str) -> Vec<Spanned<String>> {
        let Some(value) = self.fields.optional(key) else {
            return Vec::new();
        };
        let items = value.list("a list of texts", self.findings).unwrap_or_default();
        items.iter().filter_map(|item| item.text("a text", self.findings)).collect()
    }

    fn texts(&mut self, key: &'t str) -> Vec<String> {
        self.spanned_texts(key).into_iter().map(|text| text.value).collect()
    }

    /// Words, with those of the list for each `@name`.
    fn words(&mut self, key: &'t str, lists: &BTreeMap<String, Vec<String>>) -> Vec<String> {
        let mut words = Vec::new();
        for text in self.spanned_texts(key) {
            match text.value.strip_prefix('@').map(|name| lists.get(name)) {
                None => words.push(text.value),
                Some(Some(list)) => words.extend(list.iter().cloned()),
                Some(None) => self.wrong(&format!("[word-lists] has no list for “{}”", text.value), text.span),
            }
        }
        words
    }

    /// Pairs such as `“”`.
    fn quotes(&mut self) -> Vec<(char, char)> {
        let mut pairs = Vec::new();
        for text in self.spanned_texts("quotes") {
            match text.value.chars().collect::<Vec<_>>()[..] {
                [open, close] if open != close => pairs.push((open, close)),
                _ => self.wrong("expected an opening and a closing mark, such as \"“”\"", text.span),
            }
        }
        pairs
    }

    /// Lists of words, by a name.
    fn lists(&mut self, key: &'t str) -> BTreeMap<String, Vec<String>> {
        let table = self.fields.optional(key).and_then(|value| value.table("a table", self.findings));
        let mut languages = BTreeMap::new();
        for (name, value) in table.map_or(&[][..], |table| &table.entries) {
            let items = value.list("a list of words", self.findings).unwrap_or_default();
            let words = items.iter().filter_map(|item| item.text("a word", self.findings)).map(|word| word.value);
            languages.insert(name.value.clone(), words.collect());
        }
        languages
    }

    /// The tables of `[[government]]`.
    fn government(&mut self) -> Vec<Government> {
        let Some(value) = self.fields.optional("government") else { return Vec::new() };
        let items = value.list("tables of words and cases", self.findings).unwrap_or_default();
        let read = |item: &'t Value| {
            let table = item.table("a table of words and cases", self.findings)?;
            let mut reader =
                Reader { fields: Fields::new(table, "a table of [[government]]"), findings: self.findings };
            let (before, after) = (reader.spanned_texts("before"), reader.spanned_texts("after"));
            let cases = reader.spanned_texts("cases");
            let example = reader.fields.required("example", "a pattern that is right", reader.findings);
            let counterexample = reader.fields.required("counterexample", "a pattern that is wrong", reader.findings);
            reader.fields.finish(reader.findings);
            if before.is_empty() == after.is_empty() || cases.is_empty() {
                let message = "a table of [[government]] needs `cases`, and either `before` or `after`";
                self.wrong(message, table.span.clone());
                return None;
            }
            let name_first = before.is_empty();
            let words = if name_first { after } else { before };
            let example = example?.text("a pattern", self.findings)?;
            let counterexample = counterexample?.text("a pattern", self.findings)?;
            Some(Government { words, name_first, cases, example, counterexample })
        };
        items.iter().filter_map(read).collect()
    }

    /// Letters, by a name.
    fn letters(&mut self, key: &'t str) -> BTreeMap<String, String> {
        let table = self.fields.optional(key).and_then(|value| value.table("a table", self.findings));
        let entries = table.map_or(&[][..], |table| &table.entries).iter();
        let text = |(name, value): &'t (Spanned<String>, Value)| {
            Some((name.value.clone(), value.text("letters", self.findings)?.value))
        };
        entries.filter_map(text).collect()
    }

    /// The tables of `[[disagreement]]`.
    fn disagreement(&mut self) -> Vec<Disagreement> {
        let lists = self.lists("word-lists");
        let Some(value) = self.fields.optional("disagreement") else { return Vec::new() };
        let items = value.list("tables of words", self.findings).unwrap_or_default();
        let read = |item: &'t Value| {
            let table = item.table("a table of words", self.findings)?;
            let fields = Fields::new(table, "a table of [[disagreement]]");
            let mut reader = Reader { fields, findings: self.findings };
            let numbers = reader.texts("numbers");
            let mut words = |key| reader.words(key, &lists);
            let [first, next, next_except] = ["first", "next", "next-except"].map(&mut words);
            let [except, after, between] = ["except", "after", "between"].map(&mut words);
            let [before, then] = ["before", "then"].map(&mut words);
            let message = reader.fields.required("message", "a text", reader.findings);
            let example = reader.fields.required("example", "a text that is right", reader.findings);
            let counterexample = reader.fields.required("counterexample", "a text that is wrong", reader.findings);
            reader.fields.finish(reader.findings);
            if numbers.is_empty() && first.is_empty() || next.is_empty() {
                let message = "a table of [[disagreement]] needs `next`, and `numbers` or `first`";
                self.wrong(message, table.span.clone());
                return None;
            }
            let mut text = |value: &'t Value| value.text("a text", self.findings).map(|text| text.value);
            let (message, example, counterexample) = (text(message?)?, text(example?)?, text(counterexample?)?);
            let rule = Disagreement {
                numbers,
                first,
                except,
                after,
                between,
                next,
                next_except,
                before,
                then,
                message,
                example,
                counterexample,
            };
            Some(rule)
        };
        items.iter().filter_map(read).collect()
    }

    /// Patterns such as `{day} {month}`.
    fn dates(&mut self) -> Vec<Vec<DatePart>> {
        let mut patterns = Vec::new();
        for text in self.spanned_texts("dates") {
            let part = |word: &str| match word {
                "{day}" => DatePart::Day,
                "{month}" => DatePart::Month(None),
                "{year}" => DatePart::Year,
                _ => match word.strip_prefix("{month:").and_then(|case| case.strip_suffix('}')) {
                    Some(case) => DatePart::Month(Some(case.to_owned())),
                    None => DatePart::Word(word.to_owned()),
                },
            };
            let parts: Vec<DatePart> = text.value.split_whitespace().map(part).collect();
            let is_whole =
                parts.contains(&DatePart::Day) && parts.iter().any(|part| matches!(part, DatePart::Month(_)));
            match is_whole {
                true => patterns.push(parts),
                false => self.wrong("a pattern of a day has {day} and {month}", text.span),
            }
        }
        patterns
    }

    /// The sounds of letters: `x = "kgz s?"` are two sounds, and the second may be absent.
    fn sounds(&mut self) -> BTreeMap<String, Vec<Sound>> {
        let table = self.fields.optional("sounds").and_then(|value| value.table("a table of letters", self.findings));
        let mut sounds = BTreeMap::new();
        for (letters, value) in table.map_or(&[][..], |table| &table.entries) {
            let Some(text) = value.text("the sounds of the letters", self.findings) else { continue };
            let sound = |signs: &str| Sound {
                signs: signs.trim_end_matches('?').to_owned(),
                may_be_silent: signs.ends_with('?'),
            };
            sounds.insert(letters.value.clone(), text.value.split_whitespace().map(sound).collect());
        }
        sounds
    }

    /// Letters by the letter that they stand for: `"ə" = "e"`.
    fn plain_letters(&mut self) -> BTreeMap<char, char> {
        let table = self.fields.optional("plain-letters");
        let table = table.and_then(|value| value.table("a table of letters", self.findings));
        let mut letters = BTreeMap::new();
        for (letter, value) in table.map_or(&[][..], |table| &table.entries) {
            let Some(plain) = value.text("a letter", self.findings) else { continue };
            match (one(&letter.value), one(&plain.value)) {
                (Some(letter), Some(plain)) => drop(letters.insert(letter, plain)),
                (None, _) => self.wrong("expected one letter", letter.span.clone()),
                (_, None) => self.wrong("expected one letter", plain.span),
            }
        }
        letters
    }

    fn character(&mut self, key: &'t str) -> Option<char> {
        let text = self.text(key)?;
        let only = one(&text.value);
        if only.is_none() {
            self.wrong("expected one character", text.span);
        }
        only
    }

    fn abbreviations(&mut self) -> Vec<String> {
        let texts = self.spanned_texts("abbreviations");
        for text in texts.iter().filter(|text| !text.value.ends_with('.')) {
            self.wrong("an abbreviation of this list ends in a full stop", text.span.clone());
        }
        texts.into_iter().map(|text| text.value).collect()
    }

    fn wrong(&mut self, message: &str, span: Span) {
        self.findings.push(Finding::new(Code::BadValue, message).at(span));
    }
}

/// The only character of a text.
fn one(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

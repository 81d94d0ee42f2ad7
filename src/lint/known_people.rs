//! People of the directory and of the meeting file in typed texts: a courtesy title of the other gender, and a name that is
//! spelt almost right.

use std::collections::BTreeSet;

use super::mention::Mention;
use super::names::{Named, Names};
use super::proper::own_name;
use super::sound::are_near;
use super::text::{Role, Text, Translations};
use super::version::is_another_person;
use super::words::{TextWord, fold, words};
use super::{Context, add_edits};
use crate::diag::{Code, Finding};
use crate::grammar::Gender;
use crate::locale::{Locale, Reading};

/// The most words between a title and the surname.
const BETWEEN: usize = 3;

/// A shorter surname has many others that are almost the same.
const LETTERS: usize = 6;

/// A surname with so many letters has hardly another one that differs in one letter.
const LONG: usize = 8;

/// The names in one text, in one language.
struct Typed<'t> {
    text: &'t Text<'t>,
    reading: &'t Reading,
    words: Vec<TextWord<'t>>,
    mentions: Vec<Mention>,
    names: [&'t Names; 2],
}

/// Reports titles and spellings of known people. `names` finds the names of the directory in each language, in the order
/// of the locales. `own` are the people that the meeting file defines itself.
pub fn check_people(
    texts: &[Translations<'_>],
    names: &[Names],
    own: &[Named],
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let defined: Vec<Names> = context.locales.iter().map(|locale| Names::of_meeting(own, locale)).collect();
    let participants: BTreeSet<&str> = texts.iter().flat_map(|text| &text.frame).map(String::as_str).collect();
    for translations in texts {
        let typed: Vec<Typed<'_>> =
            translations.texts.iter().filter_map(|text| Typed::new(text, [names, &defined], context)).collect();
        let before = findings.len();
        typed.iter().for_each(|typed| typed.titles(findings));
        typed.iter().for_each(|typed| typed.verbs(findings));
        typed.iter().for_each(|typed| typed.endings(findings));
        if findings.len() == before {
            findings.extend(other_title(&typed));
        }
        for (at, version) in typed.iter().enumerate() {
            let others = typed.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
            let elsewhere: Vec<&Named> =
                others.flat_map(|other| &other.mentions).flat_map(|mention| &mention.named).collect();
            let is_meant = |named: &Named| {
                own.iter().chain(elsewhere.iter().copied()).any(|other| other.is_same(named))
                    || named.id().is_some_and(|id| participants.contains(id))
            };
            version.spellings(&is_meant, context, findings);
        }
    }
}

impl<'t> Typed<'t> {
    fn new(text: &'t Text<'t>, names: [&'t [Names]; 2], context: &Context<'_>) -> Option<Self> {
        if !matches!(text.role, Role::Point | Role::Sentence | Role::Title) {
            return None;
        }
        let reading = text.readings.first()?;
        let at = context.locales.iter().position(|locale| locale.language.tag == text.locale.language.tag)?;
        let names = [names[0].get(at)?, names[1].get(at)?];
        let words = words(&reading.text);
        let mut mentions: Vec<Mention> =
            names.iter().flat_map(|names| names.find(&words, usize::MAX, text.locale)).collect();
        mentions.retain(|mention| !is_another_person(mention, &words, text.locale, context));
        Some(Self { text, reading, words, mentions, names })
    }

    /// The titles of the other gender before a person.
    fn titles(&self, findings: &mut Vec<Finding>) {
        for mention in &self.mentions {
            let people = mention.named.iter().map(|named| match named {
                Named::Person(person) => Some(person.gender),
                _ => None,
            });
            let Some(genders) = people.collect::<Option<Vec<Gender>>>() else { continue };
            let Some((at, gender)) = self.title_before(mention.words.start) else { continue };
            if genders.contains(&gender) {
                continue;
            }
            let (Some(title), Some(surname)) = (self.words.get(at), self.words.get(mention.words.start)) else {
                continue;
            };
            let (title, known) = (title.range.clone(), genders.first().map_or("", |gender| gender.as_str()));
            let message = format!(
                "“{}” is the title of a {} person, and “{}” is {known}",
                self.token(&title),
                gender.as_str(),
                surname.text
            );
            let help = "write the other title; if another person is meant, write the given name too";
            let span = self.text.span(self.reading, title);
            findings.push(Finding::new(Code::WrongGender, message).at(span).help(help));
        }
    }

    /// Endings of known names and terms whose vowels are others.
    fn endings(&self, findings: &mut Vec<Finding>) {
        let (line, locale) = (self.reading.text.as_str(), self.text.locale);
        let harmony = &locale.language.writing.harmony;
        if harmony.is_empty() {
            return;
        }
        let vowels: String = harmony.values().map(String::as_str).collect();
        for at in 0..self.words.len() {
            let mut others = self.names.iter();
            let other = others.find_map(|names| names.other_ending(&self.words[at..], line, &vowels, locale));
            let Some((part, right)) = other else { continue };
            let whole = self.words[at].range.start..part.end;
            let message = format!("“{}” has not the ending that the rules make", &line[whole.clone()]);
            let help = format!("write “{}{right}”", &line[whole.start..part.start]);
            let finding = Finding::new(Code::WrongForm, message).at(self.text.span(self.reading, whole)).help(help);
            findings.push(add_edits(finding, self.text, self.reading, [(part, right.as_str())]));
        }
    }

    /// The verbs behind a person at the start of the text that show the other gender.
    fn verbs(&self, findings: &mut Vec<Finding>) {
        let writing = &self.text.locale.language.writing;
        let ends = |word: &str, endings: &[String]| {
            endings.iter().any(|ending| word.ends_with(ending.trim_start_matches('-')))
        };
        for mention in self.mentions.iter().filter(|mention| mention.words.start <= BETWEEN) {
            let [Named::Person(person)] = mention.named.as_slice() else { continue };
            let is_name = |word: &TextWord<'_>| word.is_capitalized();
            let begins = self.words.iter().take(mention.words.start).enumerate();
            let begins = begins.into_iter().all(|(at, word)| is_name(word) || self.gender_of(at).is_some());
            let (Some(last), Some(verb)) = (self.words.get(mention.words.end - 1), self.words.get(mention.words.end))
            else {
                continue;
            };
            let citation = person.names.get(&self.text.locale.language.tag).map(|name| name.surname.citation.as_str());
            let is_joined = self.reading.text.get(last.range.end..verb.range.start) == Some(" ");
            if !begins || !is_joined || is_name(verb) || citation != Some(last.text) {
                continue;
            }
            let (man, woman) = (ends(&verb.folded, &writing.verbs_of_men), ends(&verb.folded, &writing.verbs_of_women));
            let wrong = match person.gender {
                Gender::Masculine => woman && !man,
                Gender::Feminine => man && !woman,
                Gender::Neuter | Gender::Plural => false,
            };
            if wrong {
                let message =
                    format!("“{}” is {}, and “{}” shows another gender", last.text, person.gender.as_str(), verb.text);
                let help = "write the verb in the gender of the person; if another word is the subject, begin with it";
                let span = self.text.span(self.reading, verb.range.clone());
                findings.push(Finding::new(Code::GenderDoubtful, message).at(span).help(help));
            }
        }
    }

    /// The title before the word with this number, and the gender that it shows. Names and initials can stand between.
    fn title_before(&self, word: usize) -> Option<(usize, Gender)> {
        let mut end = word;
        for _ in 0..=BETWEEN {
            let at = end.checked_sub(1)?;
            let before = self.words.get(at)?;
            let between = self.reading.text.get(before.range.end..self.words.get(end)?.range.start)?;
            if !matches!(between, " " | "\u{a0}" | ". " | ".\u{a0}" | "." | "-") {
                return None;
            }
            if let Some(gender) = self.gender_of(at) {
                return Some((at, gender));
            }
            let is_known = self.mentions.iter().any(|mention| mention.words.contains(&at));
            if is_known || !before.is_capitalized() && between != "-" {
                return None;
            }
            end = at;
        }
        None
    }

    /// The gender that a title shows. A title with a hyphen is known by its first word: *г-жа*.
    fn gender_of(&self, at: usize) -> Option<Gender> {
        let token = self.token(&self.words.get(at)?.range);
        let [of_directory, _] = self.names;
        of_directory.gender_of_title(&fold(token))
    }

    /// The word with the words that hyphens join to it.
    fn token(&self, word: &std::ops::Range<usize>) -> &str {
        let line = self.reading.text.as_str();
        let is_part = |c: char| c.is_alphanumeric() || c == '-';
        let start = line[..word.start].trim_end_matches(is_part).len();
        let behind = &line[word.end..];
        let end = line.len() - behind.trim_start_matches(is_part).len();
        &line[start..end]
    }

    /// The genders of the titles before words with a capital, each with its word.
    fn genders(&self) -> Vec<(usize, Gender)> {
        let before_name = |at: &usize| {
            let next = self.words.iter().skip(at + 1).find(|word| {
                self.words
                    .get(*at)
                    .is_some_and(|title| word.range.start >= title.range.start + self.token(&title.range).len())
            });
            next.is_some_and(TextWord::is_capitalized)
        };
        let titles = (0..self.words.len()).filter_map(|at| Some((at, self.gender_of(at)?)));
        titles.filter(|(at, _)| before_name(at)).collect()
    }

    /// Surnames in which one letter is another one.
    fn spellings(&self, is_meant: &dyn Fn(&Named) -> bool, context: &Context<'_>, findings: &mut Vec<Finding>) {
        let locale = self.text.locale;
        for (at, word) in self.words.iter().enumerate().filter(|(_, word)| word.is_capitalized()) {
            let typed = comparable(word.text, locale);
            let known = self.mentions.iter().find(|mention| mention.words.contains(&at));
            if typed.chars().count() < LETTERS || known.is_some_and(|known| known.words.len() > 1) {
                continue;
            }
            let folded_alike = known.is_some();
            if !folded_alike && own_name(word.text, locale).is_some() {
                continue;
            }
            let forms: Vec<(&Named, String)> =
                self.names.iter().flat_map(|names| names.forms_of_surnames(&typed, locale)).collect();
            if forms.iter().any(|(_, form)| comparable(form, locale) == typed) {
                continue;
            }
            let almost = forms.iter().find(|(named, form)| {
                let mention = || Mention { named: vec![(*named).clone()], words: at..at + 1 };
                let form = comparable(form, locale);
                (folded_alike && fold(&typed) == fold(&form) || is_almost(&typed, &form, locale))
                    && (folded_alike || is_meant(named))
                    && !is_another_person(&mention(), &self.words, locale, context)
            });
            let Some((_, right)) = almost else { continue };
            let message = format!("“{}” is almost the surname “{right}”, which is known", word.text);
            let help = format!("write “{right}”; if another person is meant, write the given name too");
            let finding =
                Finding::new(Code::NameMisspelt, message).at(self.text.span(self.reading, word.range.clone()));
            let changes = [(word.range.clone(), right.as_str())];
            findings.push(add_edits(finding.help(help), self.text, self.reading, changes));
        }
    }
}

/// The finding for titles that show a man in one language and a woman in another.
fn other_title(typed: &[Typed<'_>]) -> Option<Finding> {
    let titles: Vec<(&Typed<'_>, Vec<(usize, Gender)>)> =
        typed.iter().map(|typed| (typed, typed.genders())).filter(|(_, titles)| !titles.is_empty()).collect();
    let shown = |titles: &[(usize, Gender)]| {
        let first = titles.first().map(|(_, gender)| *gender)?;
        titles.iter().all(|(_, gender)| *gender == first).then_some(first)
    };
    let place = |typed: &Typed<'_>, titles: &[(usize, Gender)]| {
        let word = titles.first().and_then(|(at, _)| typed.words.get(*at))?;
        Some((word.text.to_owned(), typed.text.span(typed.reading, word.range.clone())))
    };
    let (known, of_known) = titles.first()?;
    let gender = shown(of_known)?;
    let (other, of_other) = titles.iter().find(|(_, titles)| shown(titles).is_some_and(|other| other != gender))?;
    let ((there, first), (title, span)) = (place(known, of_known)?, place(other, of_other)?);
    let (tag, standard) = (&other.text.locale.language.tag, &known.text.locale.language.tag);
    let message = format!("“{title}” in {tag} and “{there}” in {standard} are titles of different genders");
    let finding = Finding::new(Code::WrongGender, message).at(span).related(first, "the other title here");
    Some(finding.help("write the title of the same gender in every language"))
}

/// A word in small letters, in a spelling that does not depend on habit.
fn comparable(word: &str, locale: &Locale) -> String {
    locale.cldr.small(word).replace('ё', "е")
}

/// True if two words differ in one letter: another vowel, a consonant that sounds alike, or a letter that is doubled in one of
/// them. In a long word, any letter but the last can be another one.
fn is_almost(typed: &str, right: &str, locale: &Locale) -> bool {
    let (typed, right): (Vec<char>, Vec<char>) = (typed.chars().collect(), right.chars().collect());
    let same = typed.iter().zip(&right).take_while(|(one, other)| one == other).count();
    let (rest, right_rest) = (typed.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    let is_long = right.len() >= LONG && rest.len() > 1 && right_rest.len() > 1;
    let is_double = |letters: &[char]| same > 0 && letters.get(same) == letters.get(same - 1);
    match (rest, right_rest) {
        ([one, rest @ ..], [other, right @ ..]) if rest == right => {
            same > 0 && (is_long || are_near(*one, *other, locale))
        }
        ([_, rest @ ..], right) if rest == right => same > 0 && is_long || is_double(&typed),
        (rest, [_, right_rest @ ..]) if rest == right_rest => same > 0 && is_long || is_double(&right),
        _ => false,
    }
}

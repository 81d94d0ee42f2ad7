//! Letters: those that the language does not have, those that only look like its own, and whole words in another
//! script.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use super::text::{Role, Subject, Text};
use super::tokens::{is_capitalised, is_combining, is_letter, quotations, tokens, words};
use super::{Context, replaced};
use crate::diag::{Code, Finding};
use crate::grammar::is_roman;
use crate::locale::{Locale, Reading};

pub(super) fn check(text: &Text<'_>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    if text.role == Role::Number {
        return;
    }
    for reading in &text.readings {
        let quotations = quotations(&reading.text);
        let mut checker = Checker { text, context, reading, quotations, findings };
        checker.joiners();
        checker.combining_marks();
        checker.letters();
    }
}

struct Checker<'a, 'f> {
    text: &'a Text<'a>,
    context: &'a Context<'a>,
    reading: &'a Reading,
    quotations: Vec<Range<usize>>,
    findings: &'f mut Vec<Finding>,
}

/// A word in which each letter is of another script than the language.
struct ForeignWord<'a> {
    range: Range<usize>,
    word: &'a str,
    script: Script,
}

impl<'a> Checker<'a, '_> {
    fn report(&mut self, code: Code, message: String, part: Range<usize>, help: String) {
        self.findings.push(Finding::new(code, message).at(self.text.span(self.reading, part)).help(help));
    }

    /// Adds to the last finding the change that corrects it.
    fn correct(&mut self, part: Range<usize>, instead: Option<String>) {
        if let (Some(finding), Some(instead)) = (self.findings.last_mut(), instead) {
            finding.edits.extend(self.text.edit(self.reading, part, &instead));
        }
    }

    /// Joiners, which only some scripts need between letters. They cannot be seen.
    fn joiners(&mut self) {
        let line = self.reading.text.clone();
        for (at, c) in line.char_indices().filter(|(_, c)| matches!(c, '\u{200c}' | '\u{200d}')) {
            if !self.text.locale.has_letter(c) {
                let message =
                    format!("U+{:04X} is invisible, and {} has no use for it", u32::from(c), self.text.locale.language);
                let part = at..at + c.len_utf8();
                self.report(Code::ControlCharacter, message, part.clone(), "delete the character".to_owned());
                self.correct(part, Some(String::new()));
            }
        }
    }

    /// Marks that are still combining marks in NFC: no letter of the language has them.
    fn combining_marks(&mut self) {
        let locale = self.text.locale;
        let line = self.reading.text.clone();
        let mut letter = 0;
        for (at, c) in line.char_indices() {
            if !is_combining(c) {
                letter = at;
                continue;
            }
            let end = at + c.len_utf8();
            if locale.has_letter_with_mark(&line[letter..end]) {
                continue;
            }
            let message = format!(
                "{} is no letter of {}: it is `{}` with a combining mark (U+{:04X})",
                &line[letter..end],
                locale.language,
                &line[letter..at],
                u32::from(c)
            );
            let help = replaced(&line, letter..end, &line[letter..at]);
            self.report(Code::CombiningMark, message, letter..end, help);
            self.correct(letter..end, Some(line[letter..at].to_owned()));
        }
    }

    fn letters(&mut self) {
        let locale = self.text.locale;
        let line = self.reading.text.clone();
        // One letter alone shows no language.
        if line.chars().filter(|c| c.is_alphabetic()).nth(1).is_none() {
            return;
        }
        let mut foreign_words = Vec::new();
        for (range, word) in words(&line) {
            let mut letters = word.char_indices().filter(|(_, c)| c.is_alphabetic() && !is_combining(*c));
            let Some((at, foreign)) = letters.clone().find(|(_, c)| !locale.has_letter(*c)) else { continue };
            let own = letters.find(|(_, c)| locale.has_letter(*c)).map(|(_, c)| c);
            match own {
                Some(own) if own.script() != foreign.script() => self.mixed_scripts(range, word, at, foreign),
                Some(_) => self.foreign_letter(range, word, at, foreign),
                None if self.is_own_script(foreign) => self.foreign_letter(range, word, at, foreign),
                None if word.chars().any(|c| c.is_alphabetic() && c.script() != foreign.script()) => {
                    self.mixed_scripts(range, word, at, foreign);
                }
                None => foreign_words.push(ForeignWord { range, word, script: foreign.script() }),
            }
        }
        self.foreign_words(&line, foreign_words);
    }

    fn is_own_script(&self, c: char) -> bool {
        self.text.locale.scripts().iter().any(|script| *script == c.script())
    }

    /// A word with letters of two scripts, such as a Latin c among Cyrillic letters.
    fn mixed_scripts(&mut self, word_range: Range<usize>, word: &str, at: usize, foreign: char) {
        let message = format!("{} within “{word}” is no letter of {}", describe(foreign), self.text.locale.language);
        let start = word_range.start + at;
        let corrected = corrected(word, self.text.locale);
        let help = match &corrected {
            Some(corrected) => format!("write “{corrected}”"),
            None => "write all letters of the word in one script".to_owned(),
        };
        self.report(Code::ForeignLetter, message, start..start + foreign.len_utf8(), help);
        self.correct(word_range, corrected);
    }

    /// A letter of the language's own script that the language does not have. Foreign names may have it.
    fn foreign_letter(&mut self, word_range: Range<usize>, word: &str, at: usize, foreign: char) {
        let known = self.context.locales.iter().any(|locale| locale.has_letter(foreign));
        let corrected = corrected(word, self.text.locale).filter(|_| !known);
        let quoted = self.quotations.iter().any(|quotation| quotation.contains(&word_range.start));
        if corrected.is_none() && (is_capitalised(word) || quoted) {
            return;
        }
        let message = format!("{} is no letter of {}", describe(foreign), self.text.locale.language);
        let start = word_range.start + at;
        let help = match &corrected {
            Some(corrected) => format!("write “{corrected}”"),
            None => "write the word as the language spells it; a foreign name has a capital".to_owned(),
        };
        self.report(Code::ForeignLetter, message, start..start + foreign.len_utf8(), help);
        self.correct(word_range, corrected);
    }

    /// Words wholly in another script: one that looks like a word of the language, a name, or another language.
    fn foreign_words(&mut self, line: &str, found: Vec<ForeignWord<'_>>) {
        let locale = self.text.locale;
        let mut run: Vec<ForeignWord<'_>> = Vec::new();
        let known = |at: usize| {
            let token = tokens(line).find(|(range, _)| range.contains(&at)).map_or("", |(_, token)| token);
            let token = token.trim_matches(|c: char| !c.is_alphanumeric());
            locale.language.writing.foreign_words.iter().any(|word| word == token)
        };
        for foreign in found.into_iter().filter(|foreign| !known(foreign.range.start)) {
            if self.quotations.iter().any(|quotation| quotation.contains(&foreign.range.start)) {
                continue;
            }
            let names = locale.language.writing.names_in.iter().any(|code| *code == foreign.script.short_name());
            // A name in other letters is copied, and not misspelt.
            let look_alike = self
                .look_alike(line, &foreign, names)
                .filter(|corrected| self.text.role != Role::Name && self.is_word(foreign.word, corrected));
            if let Some(corrected) = look_alike {
                let message = format!(
                    "“{}” is in {} letters, which only look like those of {}",
                    foreign.word,
                    foreign.script.full_name(),
                    locale.language
                );
                let help = format!("write “{corrected}” with the letters of the language");
                self.report(Code::ForeignLetter, message, foreign.range.clone(), help);
                self.correct(foreign.range, Some(corrected));
                continue;
            }
            let follows = run.last().is_some_and(|last: &ForeignWord<'_>| {
                let between = &line[last.range.end..foreign.range.start];
                last.script == foreign.script
                    && !between.chars().any(|c| is_letter(c) || matches!(c, ',' | ';' | '(' | ')'))
            });
            if !follows {
                self.foreign_run(line, &run);
                run.clear();
            }
            run.push(foreign);
        }
        self.foreign_run(line, &run);
    }

    /// True if a word that looks like the foreign one can be meant: a word of the directory or of the language, a word of
    /// one letter, or one whose small letters all look the same. Else it is a word in other letters, such as *rabota*, and
    /// the word that looks like it is none.
    fn is_word(&self, foreign: &str, corrected: &str) -> bool {
        let locale = self.text.locale;
        let tag = &locale.language.tag;
        let small = locale.cldr.small(corrected);
        let mut letters = foreign.chars().filter(|c| !locale.has_letter(*c));
        foreign.chars().count() == 1
            || locale.language.writing.function_words.contains(&small)
            || self.context.is_small_word(tag, &small)
            || self.context.is_name(tag, corrected)
            || letters.all(|c| locale.looks_same(c))
    }

    /// The word in the letters of the language, if it was meant to be one of its words.
    fn look_alike(&self, line: &str, foreign: &ForeignWord<'_>, names: bool) -> Option<String> {
        let locale = self.text.locale;
        let corrected = corrected(foreign.word, locale)?;
        if !names {
            return Some(corrected);
        }
        // A capital may be a name, a Roman figure or a code. Only a word of one letter is known to be none of them.
        let small = locale.cldr.small(&corrected);
        if !is_capitalised(foreign.word) {
            return Some(corrected)
                .filter(|_| !locale.language.writing.foreign_words.iter().any(|word| word == foreign.word));
        }
        let before = line[..foreign.range.start].trim_end();
        let starts = before.is_empty() || before.ends_with(['.', '!', '?']);
        let mut rest = line[foreign.range.end..].chars();
        let next = (rest.next(), rest.next());
        let preposition = locale.language.writing.function_words.contains(&small)
            && matches!(next, (Some(' '), Some(c)) if c.is_lowercase() && locale.has_letter(c));
        let initial = foreign.word.chars().count() == 1
            && line[foreign.range.end..].strip_prefix('.').is_some_and(|rest| {
                rest.trim_start_matches([' ', '\u{a0}']).starts_with(|c: char| c.is_uppercase() && locale.has_letter(c))
            });
        (starts && preposition || initial).then_some(corrected)
    }

    /// True if the words cannot be a foreign name in a text of the language: a part of a name that the person does not write
    /// so, the first word of a post, or a word that is a common one in a language of that script.
    fn needs_own_script(&self, line: &str, run: &[ForeignWord<'_>]) -> bool {
        let [first, rest @ ..] = run else { return false };
        let is_word = |word: &str| word.chars().count() > 1 && !is_roman(word);
        match self.text.role {
            _ if self.text.is_settled => false,
            Role::Name => run.iter().any(|foreign| is_word(foreign.word)),
            Role::Designation if self.text.subject == Subject::Post => {
                let small = first.word.to_lowercase();
                let others = self.context.locales.iter().filter(|locale| !std::ptr::eq(*locale, self.text.locale));
                let mut tags = others.map(|locale| &locale.language.tag);
                let is_common = rest.is_empty() && tags.any(|tag| self.context.is_small_word(tag, &small));
                let begins = line[..first.range.start].trim().is_empty();
                let one_capital = first.word.chars().filter(|c| c.is_uppercase()).count() == 1;
                is_word(first.word) && one_capital && (begins || is_common)
            }
            _ => false,
        }
    }

    /// Words in one other script, one after another: a name if the first has a capital.
    fn foreign_run(&mut self, line: &str, run: &[ForeignWord<'_>]) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
        let locale = self.text.locale;
        let writing = &locale.language.writing;
        let names = writing.names_in.iter().any(|code| *code == first.script.short_name());
        let before = line[..first.range.start].trim_end_matches([' ', '\u{a0}']);
        let unit = run.len() == 1 && before.ends_with(|c: char| c.is_ascii_digit());
        let decided = names && self.needs_own_script(line, run);
        if names && !decided && (first.word.chars().any(char::is_uppercase) || unit) {
            return;
        }
        let part = first.range.start..last.range.end;
        let message = format!(
            "“{}” is in {} letters, and the text is in {}",
            &line[part.clone()],
            first.script.full_name(),
            locale.language
        );
        let help = match names {
            true if decided && self.text.role == Role::Name => format!(
                "write it as {} spells it; a person who writes the name so has writes = \"…\", and a name that stays as it is \
                 has the forms {{ all = \"…\" }}",
                locale.language
            ),
            true => format!(
                "write it in {}; a foreign name has a capital, a foreign title stands in quotation marks",
                locale.language
            ),
            false => format!("write it in {}; a foreign title stands in quotation marks", locale.language),
        };
        self.report(Code::WrongLanguage, message, part, help);
    }
}

/// A letter as findings show it: itself, its number and its script.
fn describe(c: char) -> String {
    format!("`{c}` (U+{:04X}, {})", u32::from(c), c.script().full_name())
}

/// The word with each foreign letter replaced by the letter of the language that looks like it. `None` if one has none.
fn corrected(word: &str, locale: &Locale) -> Option<String> {
    word.chars()
        .map(|c| if !c.is_alphabetic() || locale.has_letter(c) { Some(c) } else { locale.look_alike(c) })
        .collect()
}

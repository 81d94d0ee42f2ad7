//! What reading data needs to know, and the checks that hold for every text.

use std::collections::BTreeSet;

use crate::diag::{Code, Finding, nearest, shapeless, turns};
use crate::lang::{Language, Tag};
use crate::spanned::{Kind, Spanned, Table, Value};

/// The longest text, in characters: about six pages. More is a mistake.
const LONGEST: usize = 20_000;

/// The longest word, in characters: a longer one would run off the paper.
const LONGEST_WORD: usize = 70;

/// The key of a designation that is no language.
pub(super) const SEAT: &str = "seat";

/// Whether a line can be broken at the character. Some scripts write no spaces and are
/// broken between syllables; braces and quotes are those of a pattern.
fn breaks(c: char) -> bool {
    let holds = matches!(c, '\u{a0}' | '\u{202f}');
    let scripts = matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..);
    (c.is_whitespace() && !holds) || matches!(c, '-' | '–' | '—' | '/' | '{' | '}' | '"') || scripts
}

/// What all readers of data share.
pub struct Reading<'a> {
    /// The languages of the project, in the order of the papers.
    pub languages: &'a [Language],
    /// Every language that has a folder, rendered or not.
    pub known: &'a BTreeSet<Tag>,
    /// Whether some font has a glyph for the character.
    pub covers: &'a (dyn Fn(char) -> bool + Sync),
}

impl Reading<'_> {
    /// A text fit for print: not empty, of sensible length, without control or
    /// direction characters, and the fonts can show all of it. Line breaks and
    /// runs of spaces become single spaces.
    pub fn text(&self, value: &Value, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<String>> {
        let text = value.text(expected, findings)?;
        let before = findings.len();
        self.check_characters(value, &text.value, findings);
        if text.value.trim().is_empty() {
            findings.push(Finding::new(Code::EmptyText, "the text is empty").at(value.place.clone()));
        } else if !text.value.contains(|c: char| c.is_alphanumeric() || c == '{') {
            let message = "the text has no letter and no figure: it says nothing";
            let finding = Finding::new(Code::EmptyText, message).at(value.place.clone());
            findings.push(finding.help("write what is to be printed"));
        }
        let length = text.value.chars().count();
        if length > LONGEST {
            let message = format!("the text has {length} characters; {LONGEST} is the most");
            findings.push(Finding::new(Code::TextTooLong, message).at(value.place.clone()));
        }
        // Most texts are shorter than the longest word, in bytes even.
        let words = (text.value.len() > LONGEST_WORD).then(|| text.value.split(breaks));
        let word = words.into_iter().flatten().map(|word| word.chars().count()).max().unwrap_or(0);
        if word > LONGEST_WORD && length <= LONGEST {
            let message = format!("a word has {word} characters; {LONGEST_WORD} is the most that a line holds");
            let finding = Finding::new(Code::TextTooLong, message).at(value.place.clone());
            findings.push(finding.help("write it with spaces or hyphens, where the line can be broken"));
        }
        if findings.len() > before {
            return None;
        }
        Some(Spanned { value: single_spaced(text.value), place: text.place })
    }

    fn check_characters(&self, value: &Value, text: &str, findings: &mut Vec<Finding>) {
        let mut seen = BTreeSet::new();
        for (at, character) in text.char_indices() {
            if matches!(character, '\n' | '\r' | '\t') {
                continue;
            }
            let Some((code, message)) = unfit(character, self.covers) else { continue };
            if !seen.insert(character) {
                continue;
            }
            let help = match code {
                Code::NoGlyph => "write it another way, or add a font with --font-path",
                _ => "delete the character",
            };
            let place = value.within(at..at + character.len_utf8());
            findings.push(Finding::new(code, message).at(place).help(help));
        }
    }

    /// How a text in every language of the project is written, for help.
    pub fn every_language(&self) -> String {
        let texts: Vec<String> = self.languages.iter().map(|language| format!("{} = \"…\"", language.tag)).collect();
        format!("{{ {} }}", texts.join(", "))
    }

    /// The entries of a table whose keys are languages. A key that is no known
    /// language is a finding; one that the project does not render is passed over.
    pub fn by_language<'t>(&self, table: &'t Table, findings: &mut Vec<Finding>) -> Vec<(&Language, &'t Value)> {
        let mut entries = Vec::new();
        for (key, value) in &table.entries {
            let tag = key.value.parse::<Tag>().ok();
            match self.languages.iter().find(|language| Some(&language.tag) == tag.as_ref()) {
                Some(language) => entries.push((language, value)),
                None if key.value == SEAT || tag.is_some_and(|tag| self.known.contains(&tag)) => {}
                None => {
                    let known: Vec<&str> = self.known.iter().map(Tag::as_str).collect();
                    let help = match nearest(&key.value, known.iter().copied()) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!("the languages are {}", known.join(", ")),
                    };
                    let message = format!("there is no language `{}`", key.value);
                    findings.push(Finding::new(Code::UnknownLanguage, message).at(key.place.clone()).help(help));
                }
            }
        }
        entries
    }

    /// True where some key of a table is a language: a text by language and not a
    /// table of fields.
    pub fn is_by_language(&self, value: &Value) -> bool {
        matches!(&value.kind, Kind::Table(table)
            if table.entries.iter().any(|(key, _)| self.known.iter().any(|tag| tag.as_str() == key.value)))
    }
}

/// No-break spaces are typography and stay; other white space is the layout of the file.
fn single_spaced(text: String) -> String {
    const LAYOUT: [char; 4] = [' ', '\n', '\r', '\t'];
    let mut before = b' ';
    let single = |byte: u8| {
        let single = !matches!(byte, b'\n' | b'\r' | b'\t') && (byte, before) != (b' ', b' ');
        before = byte;
        single
    };
    if text.bytes().all(single) && !text.ends_with(' ') {
        return text;
    }
    let words: Vec<&str> = text.split(LAYOUT).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Why a character cannot be printed, where it cannot.
pub fn unfit(character: char, covers: &dyn Fn(char) -> bool) -> Option<(Code, String)> {
    // Every font has these; most of what is read is made of them.
    if matches!(character, ' '..='~') {
        return None;
    }
    let number = u32::from(character);
    Some(match character {
        _ if turns(character) => {
            (Code::BidiCharacter, format!("U+{number:04X} turns the direction of the text unseen"))
        }
        _ if shapeless(character) => (Code::ControlCharacter, format!("U+{number:04X} cannot be seen on paper")),
        '\u{fffd}' => (Code::ControlCharacter, "U+FFFD stands where another character was lost".to_owned()),
        _ if character.is_control() => (Code::ControlCharacter, format!("U+{number:04X} is a control character")),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            (Code::NoGlyph, format!("U+{number:04X} is of private use: each font shows something else"))
        }
        _ if covers(character) => return None,
        _ => (Code::NoGlyph, format!("no font has the character {character} (U+{number:04X})")),
    })
}

/// True for lower-case letters, digits and single hyphens between them, 64 at most:
/// what is a file name on every system, and a Fluent variable where it begins with a letter.
pub fn valid_id(id: &str) -> bool {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=64).contains(&id.len())
        && id.chars().all(fine)
        && !id.starts_with('-')
        && !id.ends_with('-')
        && !id.contains("--")
}

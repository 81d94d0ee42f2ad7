//! The context for reading data, and the checks of every text.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::{Code, Finding, Span, is_bidi_control, is_invisible, suggest};
use crate::lang::{Language, Tag};
use crate::spanned::{Kind, Spanned, Table, Value};

/// The longest text, in characters. This is about three pages. A longer text is a mistake, and no rule reads it.
pub const MAX_TEXT_CHARS: usize = 8_000;

/// The longest word, in characters. A longer word would not fit in a line of the page.
const MAX_WORD_CHARS: usize = 70;

/// A key of a body that is not a language.
pub(super) const SEAT: &str = "seat";

/// The key of a text or a designation that says that its languages say the same, although names or numbers differ.
pub const SAME_FACTS: &str = "same-facts";

/// True if a line can be broken at the character. Some scripts are written without spaces, and their lines are broken
/// between syllables. Braces and quotes are included because they are syntax of a Fluent pattern and not printed.
fn allows_break(c: char) -> bool {
    let no_break = matches!(c, '\u{a0}' | '\u{202f}');
    let scripts = matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..);
    (c.is_whitespace() && !no_break) || matches!(c, '-' | '–' | '—' | '/' | '{' | '}' | '"') || scripts
}

/// The context that all readers of data share.
pub struct DataReader<'a> {
    /// The languages of the project, in the order of the documents.
    pub languages: &'a [Arc<Language>],
    /// All languages that have a folder in `locales/`, also those that the project does not render.
    pub known: &'a BTreeSet<Tag>,
    /// Returns true if at least one font has a glyph for the character.
    pub covers: &'a (dyn Fn(char) -> bool + Sync),
}

impl DataReader<'_> {
    /// Reads a text that will be printed. The text must not be empty or too long, and must not have control characters,
    /// invisible characters or characters without a glyph. Otherwise a finding is added and `None` is returned. Line
    /// breaks and sequences of spaces are replaced by single spaces.
    pub fn text(&self, value: &Value, expected: &str, findings: &mut Vec<Finding>) -> Option<Spanned<String>> {
        let text = value.text(expected, findings)?;
        // The embedded files cannot change. The unit tests read them with all checks, and fail if there is a finding.
        if value.span.is_embedded() && !cfg!(test) {
            return Some(Spanned { value: single_spaced(text.value), span: text.span });
        }
        let length = text.value.chars().count();
        if length > MAX_TEXT_CHARS {
            let message = format!("the text has {length} characters; the maximum is {MAX_TEXT_CHARS}");
            let finding = Finding::new(Code::TextTooLong, message).at(value.span.clone());
            findings.push(finding.help("divide the text into several, or list the document under [[attachments]]"));
            return None;
        }
        let before = findings.len();
        check_escapes(value, findings);
        self.check_characters(value, &text.value, findings);
        if text.value.trim().is_empty() {
            let finding = Finding::new(Code::EmptyText, "the text is empty").at(value.span.clone());
            findings.push(finding.help("write the text, or delete the key if it is not required"));
        } else if !text.value.contains(|c: char| c.is_alphanumeric() || c == '{') {
            let message = "the text has no letter and no digit";
            let finding = Finding::new(Code::EmptyText, message).at(value.span.clone());
            findings.push(finding.help("write the text that should be printed"));
        }
        // Most texts have fewer bytes than the longest word has characters, so their words need no check.
        let words = (text.value.len() > MAX_WORD_CHARS).then(|| text.value.split(allows_break));
        let longest = words.into_iter().flatten().map(|word| word.chars().count()).max().unwrap_or(0);
        if longest > MAX_WORD_CHARS {
            let message =
                format!("a word has {longest} characters; the maximum is {MAX_WORD_CHARS}, the length of a line");
            let finding = Finding::new(Code::TextTooLong, message).at(value.span.clone());
            findings.push(finding.help("write it with spaces or hyphens, where the line can be broken"));
        }
        if findings.len() > before {
            return None;
        }
        Some(Spanned { value: single_spaced(text.value), span: text.span })
    }

    /// Adds a finding for each character that cannot be printed. A repeated character is reported once.
    fn check_characters(&self, value: &Value, text: &str, findings: &mut Vec<Finding>) {
        let mut seen = BTreeSet::new();
        for (at, character) in text.char_indices() {
            if matches!(character, '\n' | '\r' | '\t') {
                continue;
            }
            let Some((code, message)) = unprintable_reason(character, self.covers) else { continue };
            if !seen.insert(character) {
                continue;
            }
            let help = match code {
                Code::NoGlyph => "write it another way, or add a font with --font-path",
                _ => "delete the character",
            };
            let span = value.subspan(at..at + character.len_utf8());
            findings.push(Finding::new(code, message).at(span).help(help));
        }
    }

    /// The quotation marks of a language, by its tag. `None` if it is no language of the project, or names none.
    pub fn quotation_marks(&self, tag: &str) -> Option<(char, char)> {
        let language = self.languages.iter().find(|language| language.tag.as_str() == tag)?;
        language.writing.quotes.first().copied()
    }

    /// An example of a text in every language of the project, for help texts.
    pub fn every_language(&self) -> String {
        let texts: Vec<String> = self.languages.iter().map(|language| format!("{} = \"…\"", language.tag)).collect();
        format!("{{ {} }}", texts.join(", "))
    }

    /// The values of a table whose keys are languages. A key that is not a known language is a finding. A language that
    /// the project does not render is skipped.
    pub fn by_language<'t>(&self, table: &'t Table, findings: &mut Vec<Finding>) -> Vec<(&Arc<Language>, &'t Value)> {
        let mut entries = Vec::new();
        for (key, value) in &table.entries {
            // Nearly all keys are written as the tags are, so they are not parsed.
            let parsed = || key.value.parse::<Tag>().ok();
            let in_project = |tag: &str| self.languages.iter().find(|language| language.tag.as_str() == tag);
            match in_project(&key.value) {
                Some(language) => entries.push((language, value)),
                None if key.value == SAME_FACTS => {
                    value.boolean("true, if the languages say the same in other words", findings);
                }
                None if key.value == SEAT || self.known.iter().any(|tag| tag.as_str() == key.value) => {}
                None if let Some(language) = parsed().and_then(|tag| in_project(tag.as_str())) => {
                    entries.push((language, value));
                }
                None if parsed().is_some_and(|tag| self.known.contains(&tag)) => {}
                None => {
                    let message = format!("there is no language `{}`", key.value);
                    let finding = Finding::new(Code::UnknownLanguage, message).at(key.span.clone());
                    let near = self.meant(&key.value, table);
                    findings.push(finding.did_you_mean_key(near.as_deref(), self.all_languages()));
                }
            }
        }
        entries
    }

    /// A help with all languages.
    pub fn all_languages(&self) -> String {
        let known: Vec<&str> = self.known.iter().map(Tag::as_str).collect();
        format!("the languages are {}", known.join(", "))
    }

    /// The key that is meant by one that is no language: a language that is misspelt, named in words, or has a key of a
    /// designation behind it; or the only language that the table lacks.
    fn meant(&self, key: &str, table: &Table) -> Option<String> {
        let known = || self.known.iter().map(Tag::as_str);
        let lower = key.to_lowercase();
        let joined = lower.split_once(['_', '-']).filter(|(tag, rest)| {
            known().any(|known| known == *tag) && ["full", "short", "abbr", "gender"].contains(rest)
        });
        if let Some((tag, rest)) = joined {
            return Some(format!("{tag}.{rest}"));
        }
        let named = self.languages.iter().find(|language| {
            let name = language.name.to_lowercase();
            name == lower || name.split(' ').next() == Some(&lower)
        });
        let is_free = |tag: &str| !table.entries.iter().any(|(other, _)| other.value == tag);
        let near = named.map(|language| language.tag.as_str()).or_else(|| suggest(key, known()));
        let near = near.filter(|tag| is_free(tag));
        let missing: Vec<&str> =
            self.languages.iter().map(|language| language.tag.as_str()).filter(|tag| is_free(tag)).collect();
        let is_alone = self.unknown_languages(table).count() == 1 && (2..=3).contains(&key.len());
        let only = match missing.as_slice() {
            [only] if is_alone => Some(*only),
            _ => None,
        };
        near.or(only).map(str::to_owned)
    }

    fn unknown_languages<'t>(&self, table: &'t Table) -> impl Iterator<Item = &'t str> {
        let keys = table.entries.iter().map(|(key, _)| key.value.as_str());
        let is_language = |key: &str| key.parse::<Tag>().is_ok_and(|tag| self.known.contains(&tag));
        keys.filter(move |key| *key != SEAT && !is_language(key))
    }

    /// True if a key of a text by language is no language. It has its finding, so that no language is reported as
    /// missing too.
    pub fn has_unknown_language(&self, table: &Table) -> bool {
        self.unknown_languages(table).next().is_some()
    }

    /// True if at least one key of a table is a language. Then the table is a text by language and not a table of
    /// fields.
    pub fn is_by_language(&self, value: &Value) -> bool {
        let Kind::Table(table) = &value.kind else { return false };
        let known = || self.known.iter().map(Tag::as_str);
        let mut keys = table.entries.iter().map(|(key, _)| key.value.as_str());
        // A table in which every language is misspelt is such a text too.
        let is_near = |key: &str| key.len() <= 3 && suggest(key, known()).is_some();
        keys.clone().any(|key| known().any(|tag| tag == key)) || (!table.entries.is_empty() && keys.all(is_near))
    }
}

/// Adds a finding for the first escape of a control character. A printed text has none, so the author has typed a
/// backslash: `"C:\new"`.
fn check_escapes(value: &Value, findings: &mut Vec<Finding>) {
    let raw = value.as_written();
    if !raw.starts_with('"') || raw.starts_with("\"\"\"") || !raw.contains('\\') {
        return;
    }
    let mut letters = raw.char_indices();
    while let Some((at, letter)) = letters.next() {
        if letter != '\\' {
            continue;
        }
        let what = match letters.next() {
            Some((_, 'n' | 'r')) => "a line break",
            Some((_, 't')) => "a tab",
            Some((_, 'b' | 'f' | 'e')) => "a control character",
            _ => continue,
        };
        let start = value.span.range.start + at;
        let escape = &raw[at..at + 2];
        let message = format!("`{escape}` in straight quotation marks is {what}, and no backslash");
        let finding = Finding::new(Code::ControlCharacter, message);
        let help = format!("write `\\{escape}` for a backslash, or put the text in single quotation marks (')");
        findings.push(finding.at(Span::new(&value.span.source, start..start + 2)).help(help));
        return;
    }
}

/// Replaces line breaks and sequences of spaces by single spaces, because they are only the layout of the file.
/// No-break spaces are kept, because they are typography.
fn single_spaced(text: String) -> String {
    const LAYOUT: [char; 4] = [' ', '\n', '\r', '\t'];
    let mut before = b' ';
    let is_single_spaced = |byte: u8| {
        let accepted = !matches!(byte, b'\n' | b'\r' | b'\t') && (byte, before) != (b' ', b' ');
        before = byte;
        accepted
    };
    if text.bytes().all(is_single_spaced) && !text.ends_with(' ') {
        return text;
    }
    let words: Vec<&str> = text.split(LAYOUT).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The code and message that explain why a character cannot be printed. `None` if it can be printed.
pub fn unprintable_reason(character: char, covers: &dyn Fn(char) -> bool) -> Option<(Code, String)> {
    // Every font has these characters. They are checked first because most texts consist of them.
    if matches!(character, ' '..='~') {
        return None;
    }
    let number = u32::from(character);
    Some(match character {
        _ if is_bidi_control(character) => {
            (Code::BidiCharacter, format!("U+{number:04X} is invisible and changes the direction of the text"))
        }
        _ if is_invisible(character) => (Code::ControlCharacter, format!("U+{number:04X} is invisible in print")),
        '\u{fffd}' => (Code::ControlCharacter, "U+FFFD replaces a character that was lost".to_owned()),
        _ if character.is_control() => (Code::ControlCharacter, format!("U+{number:04X} is a control character")),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            (Code::NoGlyph, format!("U+{number:04X} is a private-use character: each font shows it differently"))
        }
        _ if covers(character) => return None,
        _ => (Code::NoGlyph, format!("no font has the character {character} (U+{number:04X})")),
    })
}

/// True for 1 to 64 lower-case letters, digits and single hyphens between them. Such an id is a file name on every
/// system, and a Fluent variable if it begins with a letter.
pub fn valid_id(id: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=64).contains(&id.len())
        && id.chars().all(is_allowed)
        && !id.starts_with('-')
        && !id.ends_with('-')
        && !id.contains("--")
}

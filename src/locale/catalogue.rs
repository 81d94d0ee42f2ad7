//! The messages of one language, parsed and indexed.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::entry::MessageEntry;
use super::repair::repair;
use super::scan::scan;
use super::syntax::{parse, place_of, precise, small_function, syntax_error};
use super::visit::range_in;
use crate::diag::{Code, Finding, Source, Span};
use crate::lang::Language;
use crate::project::{LayerText, Project};
use crate::spanned::{Normalized, Value, nfc};

/// A parsed `.ftl` file.
pub struct Resource {
    pub fluent: Arc<FluentResource>,
    pub source: Arc<Source>,
    /// True if the file is one of the project, and not an embedded one.
    pub is_own: bool,
    /// The names of the messages and terms that a file of the project overrides. They do not count.
    overridden: BTreeSet<String>,
    /// The text in NFC, if the file is not.
    normalized: Option<Normalized>,
}

impl Resource {
    /// The span in the file of a range of the parsed text.
    pub fn span(&self, range: Range<usize>) -> Span {
        let range = self.normalized.as_ref().map_or(range.clone(), |normalized| normalized.source(range));
        Span::new(&self.source, range)
    }

    /// The messages, terms and attributes that count: the name, the slice of the file with the last part of the name, and
    /// the pattern.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &str, &Pattern<&str>)> {
        self.fluent.entries().filter(|entry| self.counts(entry)).flat_map(patterns)
    }

    /// False if a file of the project overrides the entry.
    pub fn counts(&self, entry: &Entry<&str>) -> bool {
        self.overridden.is_empty() || !self.overridden.contains(&name_of(entry))
    }

    /// True if a file of the project overrides the message or term of this name.
    pub fn is_overridden(&self, name: &str) -> bool {
        self.overridden.contains(name)
    }

    /// An embedded file that no project changes.
    pub fn embedded(source: Arc<Source>) -> Self {
        let (fluent, _) = parse(source.text.to_string());
        Self { fluent: Arc::new(fluent), source, is_own: false, overridden: BTreeSet::new(), normalized: None }
    }

    /// A file that is none, for tests.
    #[cfg(test)]
    pub fn of_text(text: &str) -> Self {
        let (fluent, errors) = parse(text.to_owned());
        assert!(errors.is_empty(), "{text}: {errors:?}");
        let source = Source::new("a.ftl", text.to_owned());
        let overridden = BTreeSet::new();
        Self { fluent: Arc::new(fluent), source, is_own: true, overridden, normalized: None }
    }

    /// The span in the file of a slice of the parsed text.
    pub fn span_of(&self, slice: &str) -> Span {
        self.span(range_in(self.fluent.source(), slice))
    }
}

/// All messages of a language. An attribute is indexed as `id.attribute`, a term as `-id`.
pub struct Catalogue {
    pub resources: Vec<Resource>,
    pub entries: BTreeMap<String, MessageEntry>,
    /// The names of messages and terms that have a syntax error. They are not missing.
    pub unreadable: BTreeSet<String>,
}

impl Catalogue {
    /// Loads every `.ftl` file of the language. Syntax errors and duplicate messages are added to `findings`.
    pub fn load(project: &Project, language: &Language, findings: &mut Vec<Finding>) -> Self {
        let folder = format!("locales/{}", language.tag);
        let mut catalogue = Self { resources: Vec::new(), entries: BTreeMap::new(), unreadable: BTreeSet::new() };
        let mut references = Vec::new();
        for LayerText { source, is_own } in project.layers_in(&folder, ".ftl", findings) {
            catalogue.add(source, is_own, &mut references, findings);
        }
        catalogue.propagate_variables(&references);
        catalogue
    }

    /// Adds a file. The files of the project come first, because their messages override those of embedded files.
    /// `references` gets each message that refers to another one, with the name of that one.
    fn add(
        &mut self,
        source: Arc<Source>,
        is_own: bool,
        references: &mut Vec<(String, String)>,
        findings: &mut Vec<Finding>,
    ) {
        // The embedded files cannot change. Tests parse them, and look whether they are in NFC.
        if is_own && let Some((at, finding)) = find_unparsable(&source.text) {
            return findings.push(finding.at(Span::new(&source, at..at + 1)));
        }
        let text = if is_own { nfc(&source.text) } else { Cow::Borrowed(&*source.text) };
        let mut normalized = matches!(text, Cow::Owned(_)).then(|| Normalized::of(&source.text));
        let (mut fluent, mut errors) = parse(text.into_owned());
        if !errors.is_empty()
            && let Some(repaired) = repair(&source, findings)
        {
            (fluent, errors) = parse(repaired.text.clone());
            normalized = Some(repaired);
        }
        self.unreadable.extend(unreadable_names(&fluent));
        let own = self.resources.iter().filter(|resource| resource.is_own && !is_own);
        let own: BTreeSet<String> = own.flat_map(|resource| resource.fluent.entries().map(name_of)).collect();
        let overrides = |name: &String| !name.is_empty() && own.contains(name);
        let overridden = match own.is_empty() {
            true => BTreeSet::new(),
            false => fluent.entries().map(name_of).filter(overrides).collect(),
        };
        let resource = Resource { fluent: Arc::new(fluent), source, is_own, overridden, normalized };
        let text = resource.fluent.source();
        let errors = errors.into_iter().map(|error| precise(error, text));
        findings.extend(errors.map(|error| syntax_error(&error, text).at(resource.span(place_of(&error, text)))));
        let all = resource.fluent.entries().enumerate().filter(|(_, entry)| resource.counts(entry));
        let all = all.flat_map(|(index, entry)| patterns(entry).into_iter().map(move |found| (index, found)));
        for (index, (name, slice, pattern)) in all {
            let position = (self.resources.len(), index);
            let mut refers_to = |other: String| references.push((name.clone(), other));
            let entry = MessageEntry::of_pattern(resource.span_of(slice), pattern, &mut refers_to);
            let entry = MessageEntry { position, ..entry };
            if let Some(first) = self.entries.get(&name) {
                let message = format!("there are two messages `{name}`");
                let finding = Finding::new(Code::MessageDuplicate, message).at(entry.span);
                findings.push(finding.related(first.span.clone(), "the first one"));
            } else {
                self.entries.insert(name, entry);
            }
        }
        self.resources.push(resource);
    }

    /// Adds the variables and the forms of a message to every message that refers to it.
    fn propagate_variables(&mut self, references: &[(String, String)]) {
        // One pass per reference is enough for the longest possible chain. Chains are short, so the loop ends early.
        for _ in 0..references.len() {
            let mut changed = false;
            for (from, to) in references {
                let (Some(entry), Some(needed)) = (self.entries.get(from), self.entries.get(to)) else { continue };
                if entry.has_all_of(needed) {
                    continue;
                }
                let needed = needed.clone();
                if let Some(entry) = self.entries.get_mut(from) {
                    entry.add(needed);
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
    }

    /// The file of a message or attribute, the slice of the file with its name, and its pattern.
    pub fn pattern<'a>(&'a self, name: &str) -> Option<(&'a Resource, &'a str, &'a Pattern<&'a str>)> {
        let (file, index) = self.entries.get(name)?.position;
        let resource = self.resources.get(file)?;
        let found = patterns(resource.fluent.get_entry(index)?).into_iter().find(|(found, ..)| found == name)?;
        Some((resource, found.1, found.2))
    }

    /// The text at the beginning of a message, before the first value that it prints.
    pub fn head(&self, name: &str) -> Option<&str> {
        match self.pattern(name)?.2.elements.first()? {
            PatternElement::TextElement { value } => Some(value.trim()),
            PatternElement::Placeable { .. } => None,
        }
    }

    /// The ids of the messages that begin with `prefix`, without the prefix. Each id is given once.
    pub fn ids<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let mut last = "";
        self.entries.range(prefix.to_owned()..).take_while(move |(name, _)| name.starts_with(prefix)).filter_map(
            move |(name, _)| {
                let id = name[prefix.len()..].split('.').next()?;
                let new = id != last;
                last = id;
                new.then_some(id)
            },
        )
    }
}

/// The names of the messages and terms in the parts of a file that are not Fluent.
fn unreadable_names(fluent: &FluentResource) -> Vec<String> {
    let junk = fluent.entries().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(*content),
        _ => None,
    });
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = |line: &str| {
        let name = line.split('=').next()?.trim_end();
        let is_name = !name.is_empty() && name.chars().all(is_letter);
        (is_name && name.len() < line.len()).then(|| name.to_owned())
    };
    // Without the sign behind it, the name is the first word.
    let first = |junk: &str| Some(junk.split(|c| !is_letter(c)).next()?.to_owned()).filter(|name| !name.is_empty());
    junk.flat_map(|junk| junk.lines().filter_map(name).chain(first(junk))).collect()
}

impl Catalogue {
    /// True if a message has a syntax error. `name` may be that of an attribute.
    pub fn is_unreadable(&self, name: &str) -> bool {
        name.split('.').next().is_some_and(|id| self.unreadable.contains(id))
    }
}

/// An inline text, parsed as a resource with one message.
pub struct InlineText {
    pub fluent: FluentResource,
    /// The byte offset of the text in the resource.
    pub offset: usize,
}

/// The id of the message that an inline text is parsed as.
pub const INLINE: &str = "inline";

impl InlineText {
    /// Parses `text`, the content of `value`, as the message `id`.
    ///
    /// # Errors
    /// The text is not a Fluent pattern. Each finding has its span in the meeting file.
    pub fn parse(id: &str, value: &Value, text: &str) -> Result<Self, Vec<Finding>> {
        let head = format!("{id} = ");
        let offset = head.len();
        if let Some((at, finding)) = find_unparsable(text) {
            return Err(vec![finding.at(value.subspan(at..at + 1))]);
        }
        let line = join_lines(text);
        let (fluent, errors) = parse(format!("{head}{line}\n"));
        if errors.is_empty() {
            return Ok(Self { fluent, offset });
        }
        Err(errors
            .iter()
            .map(|error| {
                let at = error.pos.start.saturating_sub(offset).min(text.len());
                let end = (at + 1).min(text.len());
                let finding = syntax_error(error, fluent.source()).at(value.subspan(at..end));
                match (line.contains("->"), small_function(&line)) {
                    (true, _) => {
                        finding.help("write the text between triple quotation marks, and each variant on its own line")
                    }
                    (false, Some(name)) => {
                        finding.help(format!("a function is written in capitals: {}", name.to_uppercase()))
                    }
                    // Somebody who writes a function has the help for it.
                    (false, None) if line.contains('$') => finding,
                    (false, None) => finding.help("delete the brace, or to print it, write {\"{\"} or {\"}\"}"),
                }
            })
            .collect())
    }

    /// The pattern of the text. `None` if the text has no value, for example if it is empty.
    pub fn pattern(&self) -> Option<&Pattern<&str>> {
        self.fluent.entries().find_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        })
    }

    /// The span in the meeting file of a slice of the pattern.
    pub fn span(&self, value: &Value, slice: &str) -> Span {
        let range = range_in(self.fluent.source(), slice);
        value.subspan(range.start.saturating_sub(self.offset)..range.end.saturating_sub(self.offset))
    }
}

/// `id`, or `id.attribute`.
pub fn qualified_id(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The maximum nesting depth of placeables and calls. The parser is recursive, so a deeper text could overflow the
/// stack.
const MAX_DEPTH: usize = 100;

fn too_deep_finding() -> Finding {
    let message = format!("this is not valid Fluent: braces are nested more than {MAX_DEPTH} deep");
    Finding::new(Code::FluentSyntax, message).help("close each brace that is opened")
}

/// The first position that the parser cannot handle, with its finding. Such a text must not be parsed.
pub(super) fn find_unparsable(text: &str) -> Option<(usize, Finding)> {
    let escape = |at| (at, Finding::new(Code::FluentSyntax, BROKEN_ESCAPE).help("{\"\\u00A0\"}, {\"\\U01F602\"}"));
    too_deep(text).map(|at| (at, too_deep_finding())).or_else(|| broken_escape(text).map(escape))
}

const BROKEN_ESCAPE: &str = "this is not valid Fluent: \\u is followed by four hexadecimal digits, \\U by six";

/// The position of the first `\u` or `\U` with too few hexadecimal digits. The parser reports such an escape with a
/// slice that ends one byte after the last digit, and panics if that byte is inside a character.
fn broken_escape(text: &str) -> Option<usize> {
    let mut escaped = false;
    scan(text).find_map(|(at, c, _, quoted)| {
        let digits = match c {
            'u' if escaped => 4,
            'U' if escaped => 6,
            _ => 0,
        };
        escaped = quoted && c == '\\' && !escaped;
        let hexadecimal = |text: &str| text.chars().take(digits).take_while(char::is_ascii_hexdigit).count();
        (digits > 0 && hexadecimal(&text[at + 1..]) < digits).then_some(at)
    })
}

/// The position at which the nesting of braces and calls exceeds [`MAX_DEPTH`].
fn too_deep(text: &str) -> Option<usize> {
    // Most texts have fewer braces and parentheses than the limit, so the scan is not needed.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= MAX_DEPTH {
        return None;
    }
    let mut calls = 0_usize;
    scan(text).find_map(|(at, c, braces, _)| {
        match c {
            _ if braces == 0 => calls = 0,
            '(' => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        (braces + calls > MAX_DEPTH).then_some(at)
    })
}

/// Replaces the line breaks and tabs of an inline text by spaces. Line breaks within braces are kept, because Fluent
/// requires them between variants. Each character is replaced by one of the same length, so offsets do not change.
fn join_lines(text: &str) -> String {
    let replace = |(_, c, braces, _)| match c {
        '\n' if braces > 0 => '\n',
        '\n' | '\r' | '\t' => ' ',
        c => c,
    };
    scan(text).map(replace).collect()
}

/// The name of a message, or of a term with its hyphen. Empty for a comment and for what is no Fluent.
pub fn name_of(entry: &Entry<&str>) -> String {
    match entry {
        Entry::Message(message) => message.id.name.to_owned(),
        Entry::Term(term) => format!("-{}", term.id.name),
        _ => String::new(),
    }
}

/// The patterns of an entry, each with its name in the index and the slice of the source with its own name.
pub fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, &'a str, &'a Pattern<&'a str>)> {
    let head = name_of(entry);
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let slice = match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => "",
    };
    let value = value.map(|pattern| (head.clone(), slice, pattern));
    let attributes = attributes
        .iter()
        .map(|attribute| (format!("{head}.{}", attribute.id.name), attribute.id.name, &attribute.value));
    value.into_iter().chain(attributes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_are_kept_only_within_braces() {
        for (text, line) in [
            ("a\nb", "a b"),
            ("a\r\n{ $x }\nb", "a  { $x } b"),
            ("{ F($x) ->\n [a] b\n*[c] d\n}\ne", "{ F($x) ->\n [a] b\n*[c] d\n} e"),
            ("{\"{\"}\nb {\"\\\"}\"}\nc", "{\"{\"} b {\"\\\"}\"} c"),
        ] {
            assert_eq!(join_lines(text), line);
        }
    }

    #[test]
    fn an_escape_with_too_few_digits_is_found() {
        for good in [r#"{"\u00A0"} \u"#, r#"{"\\u"}"#, r#"{"\U01F602x"}"#, "C:\\users", r#"{"a\"u"}"#] {
            assert_eq!(broken_escape(good), None, "{good}");
        }
        for (bad, at) in [(r#"{"\u00é"}"#, 3), (r#"{"\u00Aé0"}"#, 3), (r#"{"\U0001Fé0"}"#, 3), (r#"{"\u12"}"#, 3)] {
            assert_eq!(broken_escape(bad), Some(at), "{bad}");
        }
    }

    #[test]
    fn only_the_nesting_depth_of_braces_and_calls_is_limited() {
        assert_eq!(too_deep(&"{ $a } {\"{\"} (((".repeat(1000)), None);
        assert_eq!(too_deep(&"{".repeat(100)), None);
        assert_eq!(too_deep(&"{".repeat(101)), Some(100));
        assert_eq!(too_deep(&format!("{{ {}", "F(".repeat(200))), Some(201));
    }
}

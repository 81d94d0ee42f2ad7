//! The messages of one language: parsed, indexed and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::ParserError;

use super::syntax::{Use, range_in, visit};
use crate::diag::{Code, Finding, Place, Source};
use crate::lang::Language;
use crate::project::Project;
use crate::spanned::Value;

/// A parsed `.ftl` file.
pub struct Resource {
    pub fluent: Arc<FluentResource>,
    pub source: Arc<Source>,
}

/// Where a message, term or attribute stands and which variables it needs.
#[derive(Debug, Clone)]
pub struct Entrance {
    pub place: Place,
    /// Every variable that it or a message that it includes uses.
    pub variables: BTreeSet<String>,
}

/// All messages of a language. An attribute is indexed as `id.attribute`, a term as `-id`.
pub struct Catalogue {
    pub resources: Vec<Resource>,
    pub entrances: BTreeMap<String, Entrance>,
}

impl Catalogue {
    /// Reads every `.ftl` file of the language.
    pub fn load(project: &Project, language: &Language, findings: &mut Vec<Finding>) -> Self {
        let folder = format!("locales/{}", language.tag);
        let paths: Vec<String> =
            project.under(&folder).map(|(path, ..)| path.to_owned()).filter(|path| path.ends_with(".ftl")).collect();
        let mut catalogue = Self { resources: Vec::new(), entrances: BTreeMap::new() };
        for path in paths {
            if let Some(source) = project.text(&path, findings) {
                catalogue.add(source, findings);
            }
        }
        catalogue.follow_references();
        catalogue
    }

    fn add(&mut self, source: Arc<Source>, findings: &mut Vec<Finding>) {
        if let Some((at, finding)) = unreadable(&source.text) {
            return findings.push(finding.at(Place::new(&source, at..at + 1)));
        }
        let (fluent, errors) = parse(source.text.to_string());
        for error in &errors {
            findings.push(syntax_error(error).at(Place::new(&source, error.pos.clone())));
        }
        for (name, slice, pattern) in fluent.entries().flat_map(patterns) {
            let mut variables = BTreeSet::new();
            visit(pattern, &mut |part| {
                if let Use::Variable(variable) = part {
                    variables.insert(variable.to_owned());
                }
            });
            let place = Place::new(&source, range_in(fluent.source(), slice));
            if let Some(first) = self.entrances.get(&name) {
                let message = format!("the message `{name}` is there twice");
                let finding = Finding::new(Code::MessageDuplicate, message).at(place);
                findings.push(finding.related(first.place.clone(), "the first one"));
            } else {
                self.entrances.insert(name, Entrance { place, variables });
            }
        }
        self.resources.push(Resource { fluent: Arc::new(fluent), source });
    }

    /// A message that includes another one needs its variables too.
    fn follow_references(&mut self) {
        let mut references: Vec<(String, String)> = Vec::new();
        for resource in &self.resources {
            for (name, _, pattern) in resource.fluent.entries().flat_map(patterns) {
                visit(pattern, &mut |part| {
                    if let Use::Message { id, attribute } = part {
                        references.push((name.clone(), joined(id, attribute)));
                    }
                });
            }
        }
        // Chains are short; one pass for each link of the longest possible one.
        for _ in 0..references.len() {
            let mut grew = false;
            for (from, to) in &references {
                let Some(needed) = self.entrances.get(to).map(|entrance| entrance.variables.clone()) else {
                    continue;
                };
                if let Some(entrance) = self.entrances.get_mut(from) {
                    let before = entrance.variables.len();
                    entrance.variables.extend(needed);
                    grew |= entrance.variables.len() > before;
                }
            }
            if !grew {
                break;
            }
        }
    }

    /// The ids that begin with `prefix`, without it and without their attributes.
    pub fn ids<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let mut last = "";
        self.entrances.range(prefix.to_owned()..).take_while(move |(name, _)| name.starts_with(prefix)).filter_map(
            move |(name, _)| {
                let id = name[prefix.len()..].split('.').next()?;
                let new = id != last;
                last = id;
                new.then_some(id)
            },
        )
    }
}

/// A text in place, as a resource of one message.
pub struct Inline {
    pub fluent: FluentResource,
    /// Where the content begins in the resource.
    pub offset: usize,
}

/// The id of the message that a text in place becomes.
pub const INLINE: &str = "inline";

impl Inline {
    /// # Errors
    /// The text is no Fluent pattern; each error with its place in the meeting file.
    pub fn parse(id: &str, value: &Value, text: &str) -> Result<Self, Vec<Finding>> {
        let head = format!("{id} = ");
        let offset = head.len();
        if let Some((at, finding)) = unreadable(text) {
            return Err(vec![finding.at(value.within(at..at + 1))]);
        }
        let line = on_one_line(text);
        let (fluent, errors) = parse(format!("{head}{line}\n"));
        if errors.is_empty() {
            return Ok(Self { fluent, offset });
        }
        Err(errors
            .iter()
            .map(|error| {
                let at = error.pos.start.saturating_sub(offset).min(text.len());
                let end = (at + 1).min(text.len());
                let help = match line.contains("->") {
                    true => "write the text between three quotation marks, and each variant on a line of its own",
                    false => "a brace that is to be printed is written {\"{\"}",
                };
                syntax_error(error).at(value.within(at..end)).help(help)
            })
            .collect())
    }

    /// The pattern of the text.
    pub fn pattern(&self) -> Option<&Pattern<&str>> {
        self.fluent.entries().find_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        })
    }

    /// The place in the meeting file of a slice of the pattern.
    pub fn place(&self, value: &Value, slice: &str) -> Place {
        let range = range_in(self.fluent.source(), slice);
        value.within(range.start.saturating_sub(self.offset)..range.end.saturating_sub(self.offset))
    }
}

/// `id`, or `id.attribute`.
pub fn joined(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn parse(text: String) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text) {
        Ok(fluent) => (fluent, Vec::new()),
        Err((fluent, errors)) => (fluent, errors),
    }
}

fn syntax_error(error: &ParserError) -> Finding {
    // Fluent's own words show line breaks as they are.
    let words = error.kind.to_string().replace('\n', "⏎");
    Finding::new(Code::FluentSyntax, format!("this is no Fluent: {words}"))
}

/// Placeables and calls within one another, deeper than any sentence has them. The parser
/// takes a piece of the stack for each.
const DEEPEST: usize = 100;

fn nested() -> Finding {
    let message = format!("this is no Fluent: braces stand more than {DEEPEST} deep in one another");
    Finding::new(Code::FluentSyntax, message).help("close each brace that is opened")
}

/// What the parser must not be given, and where it stands.
fn unreadable(text: &str) -> Option<(usize, Finding)> {
    let escape = |at| (at, Finding::new(Code::FluentSyntax, ESCAPE).help("{\"\\u00A0\"}, {\"\\U01F602\"}"));
    too_deep(text).map(|at| (at, nested())).or_else(|| broken_escape(text).map(escape))
}

const ESCAPE: &str = "this is no Fluent: \\u is followed by four hexadecimal figures, \\U by six";

/// Where a character is to be given by its number, and is not: the parser counts bytes and
/// would cut a letter in two.
fn broken_escape(text: &str) -> Option<usize> {
    let mut escaped = false;
    outline(text).find_map(|(at, c, _, quoted)| {
        let figures = match c {
            'u' if escaped => 4,
            'U' if escaped => 6,
            _ => 0,
        };
        escaped = quoted && c == '\\' && !escaped;
        let hexadecimal = |text: &str| text.chars().take(figures).take_while(char::is_ascii_hexdigit).count();
        (figures > 0 && hexadecimal(&text[at + 1..]) < figures).then_some(at)
    })
}

/// Where braces and calls stand too deep in one another.
fn too_deep(text: &str) -> Option<usize> {
    // Most texts have fewer of them in all.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= DEEPEST {
        return None;
    }
    let mut calls = 0_usize;
    outline(text).find_map(|(at, c, braces, _)| {
        match c {
            _ if braces == 0 => calls = 0,
            '(' => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        (braces + calls > DEEPEST).then_some(at)
    })
}

/// A text in place without its line breaks, but for those within braces: between variants
/// Fluent wants them. One character for one keeps every place.
fn on_one_line(text: &str) -> String {
    let layout = |(_, c, braces, _)| match c {
        '\n' if braces > 0 => '\n',
        '\n' | '\r' | '\t' => ' ',
        c => c,
    };
    outline(text).map(layout).collect()
}

/// Every character with its offset, the number of braces that are open there, and whether it
/// stands in quotes. A brace in quotes within braces is none; quotes end with their line at the latest.
fn outline(text: &str) -> impl Iterator<Item = (usize, char, usize, bool)> {
    let (mut braces, mut quoted, mut escaped) = (0_usize, false, false);
    text.char_indices().map(move |(at, c)| {
        match c {
            '\n' => quoted = false,
            '"' if braces > 0 && !escaped => quoted = !quoted,
            '{' if !quoted => braces += 1,
            '}' if !quoted => braces = braces.saturating_sub(1),
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        (at, c, braces, quoted)
    })
}

/// The patterns of an entry: name in the index, the slice that names it, the pattern.
pub(super) fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, &'a str, &'a Pattern<&'a str>)> {
    let (head, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let slice = match entry {
        Entry::Message(message) => message.id.name,
        Entry::Term(term) => term.id.name,
        _ => "",
    };
    let own = value.map(|pattern| (head.clone(), slice, pattern));
    let attributes = attributes
        .iter()
        .map(|attribute| (format!("{head}.{}", attribute.id.name), attribute.id.name, &attribute.value));
    own.into_iter().chain(attributes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_stay_where_fluent_wants_them() {
        for (text, line) in [
            ("a\nb", "a b"),
            ("a\r\n{ $x }\nb", "a  { $x } b"),
            ("{ F($x) ->\n [a] b\n*[c] d\n}\ne", "{ F($x) ->\n [a] b\n*[c] d\n} e"),
            ("{\"{\"}\nb {\"\\\"}\"}\nc", "{\"{\"} b {\"\\\"}\"} c"),
        ] {
            assert_eq!(on_one_line(text), line);
        }
    }

    #[test]
    fn numbers_of_characters_are_whole() {
        for good in [r#"{"\u00A0"} \u"#, r#"{"\\u"}"#, r#"{"\U01F602x"}"#, "C:\\users", r#"{"a\"u"}"#] {
            assert_eq!(broken_escape(good), None, "{good}");
        }
        for (bad, at) in [(r#"{"\u00é"}"#, 3), (r#"{"\u00Aé0"}"#, 3), (r#"{"\U0001Fé0"}"#, 3), (r#"{"\u12"}"#, 3)] {
            assert_eq!(broken_escape(bad), Some(at), "{bad}");
        }
    }

    #[test]
    fn depth_is_counted_not_number() {
        assert_eq!(too_deep(&"{ $a } {\"{\"} (((".repeat(1000)), None);
        assert_eq!(too_deep(&"{".repeat(100)), None);
        assert_eq!(too_deep(&"{".repeat(101)), Some(100));
        assert_eq!(too_deep(&format!("{{ {}", "F(".repeat(200))), Some(201));
    }
}

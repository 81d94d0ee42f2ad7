//! The texts of a message one by one: its value, its attributes, and each variant of their choices. Translators get them so,
//! and [`rewrite`](super::rewrite) puts them back.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Locale;
use super::catalogue::{Resource, find_unparsable, name_of};
use super::scan::placeable_end;
use super::selectors::OTHER;
use super::signatures::CATEGORIES;
use super::syntax::{parse, precise, syntax_error};
use super::texts::{comment_lines, entry_range};
use super::visit::{key, range_in};
use crate::diag::{Source, Span};

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What is printed as it stands.
    Text(String),
    /// A placeable as it is written, with its braces. Of a choice, `{ GENDER($speakers) -> … }`.
    Code(String),
}

/// One variant on the way to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which choice of its text it is, from 1.
    pub at: usize,
    /// The selector, such as `GENDER($speakers)`.
    pub selector: String,
    pub key: String,
    /// Whether the variant is taken for every other result.
    pub is_default: bool,
}

/// A text without variants: a whole pattern, or one variant of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The variants that lead to it, the outermost first. Empty for a whole pattern.
    pub path: Vec<Step>,
    pub pieces: Vec<Piece>,
}

/// A message or a term as it is written, with its texts.
#[derive(Debug)]
pub struct MessageTree {
    /// The name, of a term with its hyphen.
    pub name: String,
    /// From the name to the end of the last attribute.
    pub text: String,
    /// The comment that stands before it.
    pub comment: Option<String>,
    pub span: Span,
    /// True if the message stands in a file of the project.
    pub is_own: bool,
    pub patterns: Vec<NamedTree>,
}

/// The value of a message, or an attribute.
#[derive(Debug)]
pub struct NamedTree {
    /// `id`, `id.attribute` or `-term`.
    pub name: String,
    pub(super) tree: Tree,
}

/// A pattern. Ranges are those of the text of the message.
#[derive(Debug)]
pub(super) struct Tree {
    pub range: Range<usize>,
    pub parts: Vec<Part>,
}

#[derive(Debug)]
pub(super) enum Part {
    Text(String),
    Code(Range<usize>),
    Choice(Choice),
}

#[derive(Debug)]
pub(super) struct Choice {
    pub range: Range<usize>,
    pub selector: String,
    pub variants: Vec<VariantTree>,
}

#[derive(Debug)]
pub(super) struct VariantTree {
    pub key: String,
    pub is_default: bool,
    /// Where its `[` or `*[` stands.
    pub start: usize,
    pub tree: Tree,
}

/// The comments of a file about all its messages, and those above a group of them.
#[derive(Debug)]
pub struct FileComments {
    /// The path of the file, as the user would type it.
    pub file: String,
    pub lines: Vec<String>,
}

impl Locale {
    /// All messages that count, in the order of the files.
    pub fn message_trees(&self) -> Vec<MessageTree> {
        self.catalogue.resources.iter().flat_map(of_resource).collect()
    }

    /// The comments about whole files (`### …`).
    pub fn file_comments(&self) -> Vec<FileComments> {
        let comments = self.catalogue.resources.iter().map(|resource| {
            let lines = resource.fluent.source().lines().filter_map(|line| line.strip_prefix("###"));
            let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned());
            FileComments { file: resource.source.name.clone(), lines: lines.collect() }
        });
        comments.collect()
    }

    /// The plural categories of whole numbers that a choice must have. `None` if it is no choice by a plural category: the
    /// variants of `[1]` and `*[other]` are chosen by the number itself.
    pub fn needed_categories(&self, selector: &str, keys: &[&str]) -> Option<Vec<&'static str>> {
        let is_ordinal = selector.starts_with("ORDINAL(");
        let by_number = is_ordinal
            || selector.starts_with("PLURAL(")
            || ((selector.starts_with("COUNT(") || selector.starts_with('$'))
                && keys.iter().any(|key| *key != OTHER && CATEGORIES.contains(key)));
        let categories = || self.cldr.categories(is_ordinal).into_iter();
        by_number.then(|| categories().filter_map(|(name, example)| example.map(|_| name)).collect())
    }
}

fn of_resource(resource: &Resource) -> Vec<MessageTree> {
    let source = resource.fluent.source();
    let read = |entry: &Entry<&str>| {
        let range = entry_range(entry, source);
        let mut message = of_entry(entry, source)?;
        let comment = comment_lines(source, range.start);
        message.comment = (!comment.is_empty()).then(|| comment.join("\n"));
        message.span = resource.span(range);
        message.is_own = resource.is_own;
        Some(message)
    };
    resource.fluent.entries().filter(|entry| resource.counts(entry)).filter_map(read).collect()
}

/// The texts of an entry. `None` for a comment and for what is no Fluent.
fn of_entry(entry: &Entry<&str>, source: &str) -> Option<MessageTree> {
    let name = name_of(entry);
    if name.is_empty() {
        return None;
    }
    let range = entry_range(entry, source);
    let text = source.get(range.clone())?.to_owned();
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        _ => return None,
    };
    let all = value.map(|value| (name.clone(), id, value)).into_iter();
    let all = all.chain(attributes.iter().map(|attribute| {
        let full = format!("{name}.{}", attribute.id.name);
        (full, attribute.id.name, &attribute.value)
    }));
    let mut patterns = Vec::new();
    for (name, slice, pattern) in all {
        let end = range_in(source, slice).end;
        let begin = end + source.get(end..)?.find('=')? + 1;
        let tree = of_pattern(pattern, source, begin, range.start)?;
        patterns.push(NamedTree { name, tree });
    }
    let nowhere = Span::file(&Source::new("", String::new()));
    Some(MessageTree { name, text, comment: None, span: nowhere, is_own: false, patterns })
}

/// The tree of a pattern that stands behind `begin`. `base` is where the message begins.
fn of_pattern(pattern: &Pattern<&str>, source: &str, begin: usize, base: usize) -> Option<Tree> {
    let rest = source.get(begin..)?;
    let start = begin + rest.len() - rest.trim_start_matches([' ', '\n', '\r']).len();
    let mut at = start;
    let mut parts = Vec::new();
    let add_text = |parts: &mut Vec<Part>, more: &str| match parts.last_mut() {
        Some(Part::Text(text)) => text.push_str(more),
        _ => parts.push(Part::Text(more.to_owned())),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                add_text(&mut parts, value);
                at = range_in(source, value).end.max(at);
            }
            PatternElement::Placeable { expression } => {
                let open = at + source.get(at..)?.find('{')?;
                let end = open + placeable_end(source.get(open..)?)?;
                let range = open - base..end - base;
                match expression {
                    Expression::Select { variants, .. } => {
                        let first = range_in(source, key(variants.first()?)).start;
                        let arrow = open + source.get(open..first)?.rfind("->")?;
                        let selector = source[open + 1..arrow].split_whitespace().collect::<Vec<_>>().join(" ");
                        let variants = variants.iter().map(|variant| {
                            let written = range_in(source, key(variant));
                            let bracket = source.get(..written.start)?.rfind('[')?;
                            let begin = written.end + source.get(written.end..)?.find(']')? + 1;
                            Some(VariantTree {
                                key: key(variant).to_owned(),
                                is_default: variant.default,
                                start: bracket - usize::from(variant.default) - base,
                                tree: of_pattern(&variant.value, source, begin, base)?,
                            })
                        });
                        let variants = variants.collect::<Option<Vec<_>>>()?;
                        parts.push(Part::Choice(Choice { range, selector, variants }));
                    }
                    Expression::Inline(inline) => match mark(inline) {
                        Some(mark) => add_text(&mut parts, &mark),
                        None => parts.push(Part::Code(range)),
                    },
                }
                at = end;
            }
        }
    }
    Some(Tree { range: start - base..at - base, parts })
}

/// Characters that Fluent reads as its own, so that a text has them in quotation marks: `{"{"}`.
pub(super) const MARKS: [char; 5] = ['{', '}', '[', '*', '.'];

/// The mark that a placeable only quotes.
fn mark(inline: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::StringLiteral { value } = inline else { return None };
    let mut characters = value.chars();
    let first = characters.next()?;
    (characters.next().is_none() && MARKS.contains(&first)).then(|| first.to_string())
}

impl MessageTree {
    /// Reads one message. `None` if the text is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let (fluent, errors) = parse(format!("{text}\n"));
        let mut entries = fluent.entries();
        let entry = entries.next().filter(|_| errors.is_empty())?;
        if entries.next().is_some() {
            return None;
        }
        of_entry(entry, fluent.source())
    }

    /// The value or attribute with a name.
    pub fn pattern(&self, name: &str) -> Option<&NamedTree> {
        self.patterns.iter().find(|pattern| pattern.name == name)
    }

    /// All texts, each with its id.
    pub fn texts(&self) -> impl Iterator<Item = (String, Leaf)> {
        self.patterns.iter().flat_map(|pattern| {
            self.leaves(pattern).into_iter().map(move |leaf| (text_id(&pattern.name, &leaf.path), leaf))
        })
    }

    /// The texts of a value or attribute: first the whole pattern, then the variants in their order.
    pub fn leaves(&self, pattern: &NamedTree) -> Vec<Leaf> {
        let mut found = Vec::new();
        self.collect(&pattern.tree, &mut Vec::new(), &mut found);
        found
    }

    fn collect(&self, tree: &Tree, path: &mut Vec<Step>, found: &mut Vec<Leaf>) {
        found.push(Leaf { path: path.clone(), pieces: self.pieces(tree) });
        for (at, choice) in choices(tree) {
            for variant in &choice.variants {
                path.push(step(at, choice, variant));
                self.collect(&variant.tree, path, found);
                path.pop();
            }
        }
    }

    pub(super) fn pieces(&self, tree: &Tree) -> Vec<Piece> {
        let piece = |part: &Part| match part {
            Part::Text(text) => Piece::Text(text.clone()),
            Part::Code(range) => Piece::Code(self.text[range.clone()].to_owned()),
            Part::Choice(choice) => Piece::Code(code_of(&choice.selector)),
        };
        tree.parts.iter().map(piece).collect()
    }

    /// The choices of a pattern, each with the variants that lead to it, its number, its selector and its keys.
    pub fn choices<'t>(&'t self, pattern: &'t NamedTree) -> Vec<(Vec<Step>, usize, &'t str, Vec<&'t str>)> {
        fn collect<'t>(
            tree: &'t Tree,
            path: &mut Vec<Step>,
            found: &mut Vec<(Vec<Step>, usize, &'t str, Vec<&'t str>)>,
        ) {
            for (at, choice) in choices(tree) {
                let keys = choice.variants.iter().map(|variant| variant.key.as_str()).collect();
                found.push((path.clone(), at, &choice.selector, keys));
                for variant in &choice.variants {
                    path.push(step(at, choice, variant));
                    collect(&variant.tree, path, found);
                    path.pop();
                }
            }
        }
        let mut found = Vec::new();
        collect(&pattern.tree, &mut Vec::new(), &mut found);
        found
    }

    /// The whole sentence in which a text stands, with `…` for each value. Of the other choices, the first variant.
    pub fn sentence(&self, pattern: &NamedTree, path: &[Step]) -> String {
        let pieces = self.reading(pattern, path);
        let text: String = pieces.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "…" }).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A pattern with one variant of each choice: those of the path, and of other choices the first one.
    pub fn reading(&self, pattern: &NamedTree, path: &[Step]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.read(&pattern.tree, path, &mut pieces);
        pieces
    }

    /// A pattern as it says what another language says with the variants of a path: of each choice the variant with the same key,
    /// or the default one if the path has the selector with another key, or the first one.
    pub fn reading_beside(&self, pattern: &NamedTree, path: &[Step]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.read_beside(&pattern.tree, path, &mut pieces);
        pieces
    }

    fn read_beside(&self, tree: &Tree, path: &[Step], pieces: &mut Vec<Piece>) {
        for part in &tree.parts {
            let Part::Choice(choice) = part else {
                self.read_part(part, pieces);
                continue;
            };
            let of_selector = || path.iter().filter(|step| step.selector == choice.selector);
            let same = choice.variants.iter().find(|variant| of_selector().any(|step| step.key == variant.key));
            let default =
                || choice.variants.iter().find(|variant| variant.is_default && of_selector().next().is_some());
            if let Some(variant) = same.or_else(default).or(choice.variants.first()) {
                self.read_beside(&variant.tree, path, pieces);
            }
        }
    }

    /// Adds a text or a placeable.
    fn read_part(&self, part: &Part, pieces: &mut Vec<Piece>) {
        match part {
            Part::Text(text) => push_text(pieces, text),
            Part::Code(range) => {
                let code = &self.text[range.clone()];
                match quoted(code) {
                    Some(text) => push_text(pieces, &text),
                    None => pieces.push(Piece::Code(code.to_owned())),
                }
            }
            Part::Choice(_) => {}
        }
    }

    fn read(&self, tree: &Tree, path: &[Step], pieces: &mut Vec<Piece>) {
        let mut at = 0;
        for part in &tree.parts {
            match part {
                Part::Text(_) | Part::Code(_) => self.read_part(part, pieces),
                Part::Choice(choice) => {
                    at += 1;
                    let step = path.first().filter(|step| step.at == at);
                    let chosen = choice.variants.iter().find(|variant| step.is_some_and(|s| s.key == variant.key));
                    if let Some(variant) = chosen.or(choice.variants.first()) {
                        self.read(&variant.tree, if chosen.is_some() { &path[1..] } else { &[] }, pieces);
                    }
                }
            }
        }
    }
}

fn step(at: usize, choice: &Choice, variant: &VariantTree) -> Step {
    Step { at, selector: choice.selector.clone(), key: variant.key.clone(), is_default: variant.is_default }
}

/// The choices of a text, numbered from 1.
pub(super) fn choices(tree: &Tree) -> impl Iterator<Item = (usize, &Choice)> {
    let choices = tree.parts.iter().filter_map(|part| match part {
        Part::Choice(choice) => Some(choice),
        _ => None,
    });
    choices.enumerate().map(|(index, choice)| (index + 1, choice))
}

/// How a choice is shown in the text that has it.
pub(super) fn code_of(selector: &str) -> String {
    format!("{{ {selector} -> … }}")
}

/// The id of a text: the name of its pattern, and for each variant the number of the choice and the key.
pub fn text_id(name: &str, path: &[Step]) -> String {
    path.iter().fold(name.to_owned(), |id, step| format!("{id}:{}:{}", step.at, step.key))
}

/// The text as it is printed: quoted texts without their quotation marks.
pub fn printed(pieces: &[Piece]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => push_text(&mut found, text),
            Piece::Code(code) => match quoted(code) {
                Some(text) => push_text(&mut found, &text),
                None => found.push(piece.clone()),
            },
        }
    }
    found
}

/// The text that a placeable only quotes: `{"\u00A0"}`.
pub fn quoted(code: &str) -> Option<String> {
    let inside = code.strip_prefix('{')?.strip_suffix('}')?.trim();
    let text = inside.strip_prefix('"')?.strip_suffix('"')?;
    let plain = text.replace("\\\\", "").replace("\\\"", "");
    (!plain.contains('"')).then(|| unescape_unicode_to_string(text).into_owned())
}

/// Adds a text behind the last piece.
pub fn push_text(pieces: &mut Vec<Piece>, more: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push_str(more),
        _ if more.is_empty() => {}
        _ => pieces.push(Piece::Text(more.to_owned())),
    }
}

/// Reads one message that a person has written.
///
/// # Errors
/// Why it is none.
pub fn read_message(text: &str) -> Result<MessageTree, String> {
    if let Some((_, finding)) = find_unparsable(text) {
        return Err(finding.message);
    }
    let (parsed, errors) = parse(format!("{text}\n"));
    match errors.into_iter().next() {
        Some(error) => Err(syntax_error(&precise(error, parsed.source()), parsed.source()).message),
        None => MessageTree::parse(text).ok_or_else(|| "it is not one message".to_owned()),
    }
}

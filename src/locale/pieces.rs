//! A formatted text in pieces, so that the rules can inflect the words around what a placeable prints.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

use super::state::{Facts, Formatted};

/// The functions that print a name, a designation or a topic in a case.
pub(super) const NAMING: &[&str] = &["NAME", "PERSON", "SIDE", "POST", "BODY", "TERM", "TOPIC"];

/// The functions that print a time. No word of it is inflected.
const TIMES: &[&str] = &["WHEN", "DATE", "TIME", "OFFSET"];

/// The option with which a message asks a function for a case. A form of points has a case too.
pub(super) fn case_option(function: &str) -> &'static str {
    match function {
        "LIST" | "TOPIC" => "form",
        _ => "case",
    }
}

/// The pieces of a text, in its order.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces(Vec<Piece>);

/// A text between placeables, or what one placeable prints.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    formatted: Formatted,
    /// The byte range in the text that the rules read.
    range: Range<usize>,
    /// The byte range in the pattern. `None` for a phrase of the locale.
    written: Option<Range<usize>>,
    content: Content,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Text,
    /// A placeable that prints a name or a designation. `has_case`: it asks for a case itself.
    Name {
        has_case: bool,
    },
    /// A placeable that prints a time.
    Time,
    /// Another placeable.
    Other,
}

impl Pieces {
    /// The single piece of a text without placeables.
    pub fn plain(text: &str) -> Self {
        let formatted = Formatted { text: text.to_owned(), ..Formatted::default() };
        let (range, written) = (0..text.len(), Some(0..text.len()));
        Self(vec![Piece { formatted, range, written, content: Content::Text }])
    }

    /// The pieces of a pattern. `format` formats one placeable. `placeables` are the byte ranges of the placeables in the
    /// pattern as it is written, in their order.
    pub fn new(
        pattern: &Pattern<&str>,
        placeables: &[Range<usize>],
        format: impl Fn(&PatternElement<&str>) -> Formatted,
    ) -> Self {
        let mut pieces: Vec<Piece> = Vec::with_capacity(pattern.elements.len());
        let mut placeables = placeables.iter().cloned().peekable();
        for element in &pattern.elements {
            let before = pieces.last().and_then(|piece| piece.written.clone());
            let written = match element {
                PatternElement::TextElement { value } => match (placeables.peek(), before) {
                    (Some(next), _) => Some(next.start.saturating_sub(value.len())..next.start),
                    (None, Some(before)) => Some(before.end..before.end + value.len()),
                    (None, None) => None,
                },
                PatternElement::Placeable { .. } => placeables.next(),
            };
            add(element, written.as_ref(), &format, &mut pieces);
        }
        Self(pieces)
    }

    /// The printed text.
    pub fn text(&self) -> String {
        self.0.iter().map(|piece| piece.formatted.text.as_str()).collect()
    }

    /// The text that the rules read.
    pub fn read(&self) -> String {
        self.0.iter().map(Piece::read).collect()
    }

    /// The printed text with all facts and errors.
    pub fn joined(&self) -> Formatted {
        let mut facts = Facts::default();
        self.0.iter().for_each(|piece| facts.append(&piece.formatted.facts));
        let errors = self.0.iter().flat_map(|piece| piece.formatted.errors.iter().cloned()).collect();
        Formatted { text: self.text(), facts, errors }
    }

    /// True if the text is what one placeable prints. The words in it are inflected where it is formatted.
    pub fn is_one_name(&self) -> bool {
        let mut printed = self.0.iter().filter(|piece| !piece.formatted.text.is_empty());
        matches!((printed.next(), printed.next()), (Some(Piece { content: Content::Name { .. }, .. }), None))
    }

    /// The byte ranges of the names in the text that the rules read.
    pub fn names(&self) -> Vec<Range<usize>> {
        let names = self.0.iter().filter(|piece| matches!(piece.content, Content::Name { .. }));
        names.map(|piece| piece.range.clone()).collect()
    }

    /// The byte range in the pattern of a byte range of the text that the rules read.
    pub fn written(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let piece = self.0.iter().find(|piece| piece.range.start <= range.start && range.start < piece.range.end)?;
        let written = piece.written.clone()?;
        if piece.content != Content::Text {
            return Some(written);
        }
        let start = written.start + (range.start - piece.range.start);
        Some(start..(start + range.len()).min(written.end))
    }

    /// The pieces in which each name at one of the ranges is printed as in `in_case`, the same pattern with its names in a
    /// case. The error is a placeable that cannot take a case.
    pub fn with_names_of(&self, in_case: &Self, at: &[Range<usize>]) -> Result<Self, &Piece> {
        let mut placed = self.clone();
        for ((own, other), placed) in self.0.iter().zip(&in_case.0).zip(&mut placed.0) {
            let inflected = at.iter().any(|word| word.start < own.range.end && own.range.start < word.end);
            match own.content {
                Content::Name { has_case: false } if inflected => placed.formatted = other.formatted.clone(),
                Content::Text => {}
                _ if inflected => return Err(own),
                _ => {}
            }
        }
        Ok(placed)
    }

    /// Each placeable with its range in the text that the rules read, and what it prints here.
    pub fn printed(&self) -> Vec<(Range<usize>, String)> {
        self.placeables().map(|piece| (piece.range.clone(), piece.formatted.text.clone())).collect()
    }

    /// Each placeable with its range in the text that the rules read, and how it is written in `pattern`.
    pub fn as_written(&self, pattern: &str) -> Vec<(Range<usize>, String)> {
        let written = |piece: &Piece| piece.written.clone().and_then(|range| pattern.get(range)).unwrap_or("{ … }");
        self.placeables().map(|piece| (piece.range.clone(), written(piece).to_owned())).collect()
    }

    /// The placeables that print something.
    fn placeables(&self) -> impl Iterator<Item = &Piece> {
        self.0.iter().filter(|piece| piece.content != Content::Text && !piece.range.is_empty())
    }
}

impl Piece {
    /// A piece behind other pieces.
    fn new(formatted: Formatted, written: Option<&Range<usize>>, content: Content, before: &[Piece]) -> Self {
        let start = before.last().map_or(0, |piece| piece.range.end);
        let mut piece = Self { formatted, range: start..start, written: written.cloned(), content };
        piece.range.end += piece.read().len();
        piece
    }

    pub fn text(&self) -> &str {
        self.formatted.text.trim()
    }

    /// What the rules read. A name that asks for a case itself depends on other words of the text, so its own words do not
    /// matter: one character stands for it. The first name of a text is read, because the function word before it
    /// depends on its first letter.
    fn read(&self) -> &str {
        const NAME: &str = "\u{fffc}";
        match self.content {
            Content::Name { has_case: true } | Content::Time if self.range.start > 0 => NAME,
            _ => &self.formatted.text,
        }
    }

    /// True if the placeable prints a name and asks for a case itself.
    pub fn has_case(&self) -> bool {
        self.content == Content::Name { has_case: true }
    }
}

/// Adds the pieces of an element. Of a choice, the pieces of the variant that is taken are added.
fn add(
    element: &PatternElement<&str>,
    written: Option<&Range<usize>>,
    format: &impl Fn(&PatternElement<&str>) -> Formatted,
    pieces: &mut Vec<Piece>,
) {
    let (formatted, content) = match element {
        PatternElement::TextElement { value } => {
            (Formatted { text: (*value).to_owned(), ..Formatted::default() }, Content::Text)
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            if let Some((variant, asked)) = taken(selector, variants, format) {
                // The facts and errors of the selector itself.
                let asked = Piece::new(asked, written, Content::Other, pieces);
                pieces.push(asked);
                return variant.value.elements.iter().for_each(|element| add(element, written, format, pieces));
            }
            (format(element), Content::Other)
        }
        PatternElement::Placeable { expression } => (format(element), content_of(expression)),
    };
    let piece = Piece::new(formatted, written, content, pieces);
    pieces.push(piece);
}

/// The variant that a choice takes, and what its selector recorded, without a text. `None` if it cannot be known.
fn taken<'v, 's>(
    selector: &InlineExpression<&'s str>,
    variants: &'v [Variant<&'s str>],
    format: &impl Fn(&PatternElement<&str>) -> Formatted,
) -> Option<(&'v Variant<&'s str>, Formatted)> {
    // The same choice, in which each variant prints its number.
    let numbers: Vec<String> = (0..variants.len()).map(|number| number.to_string()).collect();
    let numbered = variants.iter().zip(&numbers).map(|(variant, number)| Variant {
        key: variant.key.clone(),
        value: Pattern { elements: vec![PatternElement::TextElement { value: number.as_str() }] },
        default: variant.default,
    });
    let choice = Expression::Select { selector: selector.clone(), variants: numbered.collect() };
    let formatted = format(&PatternElement::Placeable { expression: choice });
    let variant = variants.get(formatted.text.parse::<usize>().ok()?)?;
    Some((variant, Formatted { text: String::new(), ..formatted }))
}

fn content_of(expression: &Expression<&str>) -> Content {
    match expression {
        Expression::Inline(InlineExpression::FunctionReference { id, arguments }) if NAMING.contains(&id.name) => {
            let option = case_option(id.name);
            Content::Name { has_case: arguments.named.iter().any(|argument| argument.name.name == option) }
        }
        Expression::Inline(InlineExpression::FunctionReference { id, .. }) if TIMES.contains(&id.name) => Content::Time,
        _ => Content::Other,
    }
}

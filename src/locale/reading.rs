//! The ways to read a pattern: its text as a sentence, with one variant of each selector.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::visit::range_in;

/// Stands in a reading for a placeable: a name or a designation that the function puts there (U+FFFC).
pub const PLACEABLE: char = '\u{fffc}';

/// A text as it can be read, and where its parts stand in the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The text, with a [`PLACEABLE`] for each placeable.
    pub text: String,
    /// For each part of the text: its offset in the text, its range in the source, and whether the two are equal byte
    /// for byte.
    parts: Vec<(usize, Range<usize>, bool)>,
}

impl Reading {
    /// A text without placeables.
    pub fn plain(text: &str) -> Self {
        let mut reading = Self::default();
        reading.push(text, 0..text.len(), true);
        reading
    }

    /// The readings of a pattern. `source` is the text that the pattern was parsed from. The first reading has the
    /// first variant of each selector. Each other variant is in one further reading, so that there are not too many.
    pub(super) fn of_pattern(pattern: &Pattern<&str>, source: &str) -> Vec<Self> {
        let whole = range_of(pattern, source).unwrap_or(0..0);
        let mut readings = vec![Self::default()];
        for (index, element) in pattern.elements.iter().enumerate() {
            let alternatives = match element {
                PatternElement::TextElement { value } => {
                    let mut text = Self::default();
                    text.push(value, range_in(source, value), true);
                    vec![text]
                }
                PatternElement::Placeable { expression } => {
                    let text = |element: &PatternElement<&str>| match element {
                        PatternElement::TextElement { value } => Some(range_in(source, value)),
                        PatternElement::Placeable { .. } => None,
                    };
                    let before = index.checked_sub(1).and_then(|index| text(&pattern.elements[index]));
                    let after = pattern.elements.get(index + 1).and_then(text);
                    let start = before.map_or(whole.start, |range| range.end);
                    let end = after.map_or(whole.end.max(start), |range| range.start);
                    of_expression(expression, start..end, source)
                }
            };
            let others = alternatives.iter().skip(1);
            let mut more: Vec<Self> = others.map(|other| readings[0].followed_by(other)).collect();
            for reading in &mut readings {
                *reading = alternatives.first().map_or_else(Self::default, |next| reading.followed_by(next));
            }
            readings.append(&mut more);
        }
        readings
    }

    /// Refers to `text`, which stands at `offset` of the source, in place of the source. Line breaks, which had to be
    /// replaced for the parser, are put back.
    pub(super) fn refer_to(&mut self, text: &str, offset: usize) {
        let mut restored = String::new();
        let ends: Vec<usize> = self.parts.iter().skip(1).map(|(at, ..)| *at).chain([self.text.len()]).collect();
        for ((at, source, verbatim), end) in self.parts.iter_mut().zip(ends) {
            *source = source.start.saturating_sub(offset)..source.end.saturating_sub(offset);
            let original = text.get(source.clone()).filter(|_| *verbatim);
            restored.push_str(original.unwrap_or(&self.text[*at..end]));
        }
        self.text = restored;
    }

    fn push(&mut self, text: &str, source: Range<usize>, verbatim: bool) {
        self.parts.push((self.text.len(), source, verbatim));
        self.text.push_str(text);
    }

    fn followed_by(&self, other: &Self) -> Self {
        let shift = self.text.len();
        // The readings of all languages are held at once, so they take no more memory than they need.
        let mut joined = Self {
            text: String::with_capacity(shift + other.text.len()),
            parts: Vec::with_capacity(self.parts.len() + other.parts.len()),
        };
        joined.text.push_str(&self.text);
        joined.text.push_str(&other.text);
        joined.parts.extend_from_slice(&self.parts);
        joined.parts.extend(other.parts.iter().map(|(at, source, verbatim)| (at + shift, source.clone(), *verbatim)));
        joined
    }

    /// The range in the source of a byte range of the text.
    pub fn source(&self, part: Range<usize>) -> Range<usize> {
        let part_of = |at: usize| {
            let index = self.parts.partition_point(|(start, ..)| *start <= at).saturating_sub(1);
            self.parts.get(index)
        };
        let start = part_of(part.start).map_or(0, |(at, source, verbatim)| match verbatim {
            true => (source.start + part.start.saturating_sub(*at)).min(source.end),
            false => source.start,
        });
        let last = part.end.saturating_sub(1).max(part.start);
        let end = part_of(last).map_or(0, |(at, source, verbatim)| match verbatim {
            true => (source.start + part.end.saturating_sub(*at)).min(source.end),
            false => source.end,
        });
        start..end.max(start)
    }
}

fn of_expression(expression: &Expression<&str>, place: Range<usize>, source: &str) -> Vec<Reading> {
    let mut placeable = Reading::default();
    match expression {
        Expression::Select { variants, .. } => {
            return variants.iter().flat_map(|variant| Reading::of_pattern(&variant.value, source)).collect();
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            placeable.push(&unescape_unicode_to_string(value), place, false);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return of_expression(expression, place, source);
        }
        Expression::Inline(_) => placeable.push(PLACEABLE.encode_utf8(&mut [0; 4]), place, false),
    }
    vec![placeable]
}

/// The range of the texts and names of a pattern in its source. `None` if the pattern has none.
fn range_of(pattern: &Pattern<&str>, source: &str) -> Option<Range<usize>> {
    let mut range: Option<Range<usize>> = None;
    super::visit::visit(pattern, &mut |node| {
        use super::visit::Node;
        let (Node::Text(slice)
        | Node::Variable(slice)
        | Node::Literal(slice)
        | Node::Message { id: slice, .. }
        | Node::Term { id: slice, .. }
        | Node::Function { name: slice, .. }) = node
        else {
            return;
        };
        let found = range_in(source, slice);
        range = Some(match range.take() {
            Some(range) => range.start.min(found.start)..range.end.max(found.end),
            None => found,
        });
    });
    range
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings(text: &str) -> Vec<(String, String)> {
        let source = format!("m = {text}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        let Some(fluent_syntax::ast::Entry::Message(message)) = resource.body.first() else { panic!() };
        let readings = Reading::of_pattern(message.value.as_ref().unwrap(), &source);
        readings.iter().map(|r| (r.text.clone(), source[r.source(0..r.text.len())].to_owned())).collect()
    }

    #[test]
    fn a_pattern_is_read_with_each_variant_once() {
        let texts = |text: &str| readings(text).into_iter().map(|(text, _)| text).collect::<Vec<_>>();
        assert_eq!(texts("a { TERM($x) } b"), ["a \u{fffc} b"]);
        assert_eq!(texts("a{ \"\\u0021\" }b"), ["a!b"]);
        let selector = "{ F($x) ->\n    [a] one\n   *[b] two\n }, { F($y) ->\n    [c] three\n   *[d] four\n }.";
        assert_eq!(texts(selector), ["one, three.", "two, three.", "one, four."]);
    }

    #[test]
    fn a_part_of_a_reading_is_found_in_the_source() {
        let source = "m = a { TERM($x) }, bc";
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let Some(fluent_syntax::ast::Entry::Message(message)) = resource.body.first() else { panic!() };
        let reading = Reading::of_pattern(message.value.as_ref().unwrap(), source).remove(0);
        let at = |part: &str| reading.text.find(part).unwrap();
        assert_eq!(&source[reading.source(at("bc")..at("bc") + 2)], "bc");
        assert_eq!(&source[reading.source(at(",")..at(",") + 1)], ",");
        assert_eq!(&source[reading.source(2..5)], "{ TERM($x) }");
        assert_eq!(&source[reading.source(2..6)], "{ TERM($x) },");
    }
}

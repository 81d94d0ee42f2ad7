//! Writes changed texts into a message. Everything else of it stays as it is written: layout, comments, order.

use std::collections::{BTreeMap, BTreeSet};

use super::scan::placeables;
use super::tree::{Choice, MARKS, MessageTree, Part, Piece, Tree, choices, code_of, printed, push_text, quoted};

/// What changes in a message. Ids are those of [`text_id`](super::tree::text_id).
#[derive(Debug, Default)]
pub struct Changes {
    /// The new texts by their ids. The id of a text that the message does not have adds a variant to its choice.
    pub texts: BTreeMap<String, Vec<Piece>>,
    /// The variants to leave out.
    pub dropped: BTreeSet<String>,
}

/// The indentation of a line that continues a text.
const CONTINUED: &str = "        ";

impl MessageTree {
    /// The message with other texts. `None` if what was written is not what was asked for, which no text should bring about.
    pub fn rewrite(&self, changes: &Changes) -> Option<String> {
        let mut out = String::new();
        let mut at = 0;
        for pattern in &self.patterns {
            out.push_str(&self.text[at..pattern.tree.range.start]);
            out.push_str(&self.pattern_text(&pattern.tree, &pattern.name, changes));
            at = pattern.tree.range.end;
        }
        out.push_str(&self.text[at..]);
        self.is_as_asked(&out, changes).then_some(out)
    }

    /// The message under another name with one of its patterns only, as an attribute to add to another message.
    pub fn attribute(&self, name: &str, changes: &Changes) -> Option<String> {
        let pattern = self.pattern(name)?;
        let (_, attribute) = name.rsplit_once('.')?;
        Some(format!("\n    .{attribute} = {}", self.pattern_text(&pattern.tree, name, changes)))
    }

    /// Whether a rewritten message has the changed texts, and is otherwise the same.
    fn is_as_asked(&self, text: &str, changes: &Changes) -> bool {
        let Some(written) = Self::parse(text) else { return false };
        let mut expected: BTreeMap<String, Vec<Piece>> =
            self.texts().map(|(id, leaf)| (id, printed(&leaf.pieces))).collect();
        let is_dropped = |id: &String| changes.dropped.iter().any(|dropped| is_within(id, dropped));
        expected.retain(|id, _| !is_dropped(id));
        expected.extend(changes.texts.iter().map(|(id, pieces)| (id.clone(), printed(pieces))));
        let found: BTreeMap<String, Vec<Piece>> =
            written.texts().map(|(id, leaf)| (id, printed(&leaf.pieces))).collect();
        found == expected
    }

    /// The text of a pattern in its file. `id` is that of the text.
    fn pattern_text(&self, tree: &Tree, id: &str, changes: &Changes) -> String {
        let within: Vec<String> =
            choices(tree).map(|(at, choice)| self.choice_text(choice, &format!("{id}:{at}"), changes)).collect();
        if let Some(pieces) = changes.texts.get(id) {
            let mut left: Vec<(String, &String)> =
                choices(tree).map(|(_, choice)| code_of(&choice.selector)).zip(&within).collect();
            return written(pieces, &self.indentation(tree), &mut |code| {
                let at = left.iter().position(|(known, _)| known == code);
                at.map_or_else(|| code.to_owned(), |at| left.remove(at).1.clone())
            });
        }
        let mut out = String::new();
        let mut at = tree.range.start;
        let ranges = tree.parts.iter().filter_map(|part| match part {
            Part::Choice(choice) => Some(choice.range.clone()),
            _ => None,
        });
        for (range, text) in ranges.zip(&within) {
            out.push_str(&self.text[at..range.start]);
            out.push_str(text);
            at = range.end;
        }
        out.push_str(&self.text[at..tree.range.end]);
        out
    }

    /// The indentation of the lines of a pattern. All lines of a text that begins on a line of its own are indented alike.
    fn indentation(&self, tree: &Tree) -> String {
        let before = &self.text[..tree.range.start];
        let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
        let is_own = line.len() < before.len() && line.bytes().all(|byte| byte == b' ') && !line.is_empty();
        if is_own { line.to_owned() } else { CONTINUED.to_owned() }
    }

    /// A choice with its braces. `id` is that of its text, and its number.
    fn choice_text(&self, choice: &Choice, id: &str, changes: &Changes) -> String {
        let mut out = String::new();
        let mut at = choice.range.start;
        let known = |key: &str| choice.variants.iter().any(|variant| variant.key == key);
        let prefix = format!("{id}:");
        let added: Vec<(&str, &Vec<Piece>)> = changes
            .texts
            .iter()
            .filter_map(|(id, pieces)| Some((id.strip_prefix(&prefix)?, pieces)))
            .filter(|(key, _)| !key.contains(':') && !known(key))
            .collect();
        for variant in &choice.variants {
            let of_variant = format!("{id}:{}", variant.key);
            if variant.is_default {
                // Variants are indented alike. The mark of the default variant stands before its bracket.
                let line = self.text[..variant.start].rfind('\n').map_or(0, |at| at + 1);
                let blanks = variant.start - line + 1;
                out.push_str(&self.text[at..line]);
                at = line;
                for (key, pieces) in &added {
                    let text = written(pieces, CONTINUED, &mut str::to_owned);
                    out.push_str(&format!("{:blanks$}[{key}] {text}\n", ""));
                }
            }
            if changes.dropped.contains(&of_variant) {
                let line = self.text[..variant.start].rfind('\n').map_or(0, |at| at + 1);
                out.push_str(&self.text[at..line]);
                let end = variant.tree.range.end;
                at = end + self.text[end..].find('\n').map_or(0, |at| at + 1);
                continue;
            }
            out.push_str(&self.text[at..variant.tree.range.start]);
            out.push_str(&self.pattern_text(&variant.tree, &of_variant, changes));
            at = variant.tree.range.end;
        }
        out.push_str(&self.text[at..choice.range.end]);
        out
    }
}

/// Whether a text is a variant with an id, or stands within it.
fn is_within(id: &str, variant: &str) -> bool {
    id.strip_prefix(variant).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// The pieces in Fluent's notation. `indentation` is that of a line that continues the text; `on_code` writes a placeable.
fn written(pieces: &[Piece], indentation: &str, on_code: &mut dyn FnMut(&str) -> String) -> String {
    let mut out = String::new();
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => write_text(text, indentation, index == 0, index == last, &mut out),
            Piece::Code(code) => out.push_str(&on_code(code)),
        }
    }
    // A message without a text is none.
    if out.is_empty() { "{\"\"}".to_owned() } else { out }
}

/// Writes a text. Quoted are the characters that Fluent reads as its own, and spaces that it would not keep.
fn write_text(text: &str, indentation: &str, is_first: bool, is_last: bool, out: &mut String) {
    let body = if is_first { text.trim_start() } else { text };
    quote(&text[..text.len() - body.len()], out);
    let kept = if is_last { body.trim_end() } else { body };
    for (number, line) in kept.split('\n').enumerate() {
        let begins = number > 0;
        if begins {
            out.push('\n');
        }
        let is_end = kept.matches('\n').count() > number;
        let content = if begins { line.trim_start() } else { line };
        if begins && !line.is_empty() {
            out.push_str(indentation);
            quote(&line[..line.len() - content.len()], out);
        }
        let shown = if is_end { content.trim_end() } else { content };
        for (at, c) in shown.char_indices() {
            let is_own = match c {
                '{' | '}' => true,
                _ => MARKS.contains(&c) && at == 0 && (begins || is_first),
            };
            match is_own {
                true => out.push_str(&format!("{{\"{c}\"}}")),
                false => out.push(c),
            }
        }
        quote(&content[shown.len()..], out);
    }
    quote(&body[kept.len()..], out);
}

/// Writes spaces in quotation marks.
fn quote(spaces: &str, out: &mut String) {
    if spaces.is_empty() {
        return;
    }
    out.push_str("{\"");
    for c in spaces.chars() {
        match c {
            ' ' => out.push(' '),
            _ => out.push_str(&format!("\\U{:06X}", u32::from(c))),
        }
    }
    out.push_str("\"}");
}

/// The pieces of a text in Fluent's notation, as [`notation`] writes it. `None` if its braces do not match.
pub fn pieces_of(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for range in placeables(text) {
        let (before, code) = (text.get(at..range.start)?, text.get(range.clone())?);
        if before.contains('}') {
            return None;
        }
        push_text(&mut pieces, before);
        match quoted(code).filter(|text| text.chars().count() == 1 && text.starts_with(MARKS)) {
            Some(mark) => push_text(&mut pieces, &mark),
            None => pieces.push(Piece::Code(code.to_owned())),
        }
        at = range.end;
    }
    let rest = text.get(at..)?;
    push_text(&mut pieces, rest);
    (!rest.contains(['{', '}'])).then_some(pieces)
}

/// A text in Fluent's notation: placeables as they are written, and braces of the text in quotation marks.
pub fn notation(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Code(code) => out.push_str(code),
            Piece::Text(text) => text.chars().for_each(|c| match c {
                '{' | '}' => out.push_str(&format!("{{\"{c}\"}}")),
                _ => out.push(c),
            }),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGE: &str = "a = { NAME($x) } { GENDER($x) ->\n    [masculine] took\n   *[other] has  taken\n} part.\n    \
                           .b = Two\n        lines { $y }\n    .c =\n      A block\n        of\n\n      lines";

    fn rewritten(message: &str, changes: &[(&str, &str)]) -> Option<String> {
        let texts = changes.iter().map(|(id, text)| ((*id).to_owned(), pieces_of(text).unwrap())).collect();
        MessageTree::parse(message).unwrap().rewrite(&Changes { texts, dropped: BTreeSet::new() })
    }

    #[test]
    fn every_text_of_a_message_is_read() {
        let tree = MessageTree::parse(MESSAGE).unwrap();
        let texts: Vec<(String, String)> = tree.texts().map(|(id, leaf)| (id, notation(&leaf.pieces))).collect();
        let expected = [
            ("a", "{ NAME($x) } { GENDER($x) -> … } part."),
            ("a:1:masculine", "took"),
            ("a:1:other", "has  taken"),
            ("a.b", "Two\nlines { $y }"),
            ("a.c", "A block\n  of\n\nlines"),
        ];
        assert_eq!(texts, expected.map(|(id, text)| (id.to_owned(), text.to_owned())));
        assert_eq!(tree.sentence(&tree.patterns[0], &[]), "… took part.");
    }

    #[test]
    fn only_the_changed_text_is_written_anew() {
        assert_eq!(rewritten(MESSAGE, &[]).as_deref(), Some(MESSAGE));
        let text = rewritten(MESSAGE, &[("a:1:other", "have had")]).unwrap();
        assert_eq!(text, MESSAGE.replace("has  taken", "have had"));
        let text = rewritten(MESSAGE, &[("a", "Part { GENDER($x) -> … } by { NAME($x) }")]).unwrap();
        let choice = "{ GENDER($x) ->\n    [masculine] took\n   *[other] has  taken\n}";
        assert_eq!(
            text,
            MESSAGE.replace(&format!("{{ NAME($x) }} {choice} part."), &format!("Part {choice} by {{ NAME($x) }}"))
        );
    }

    #[test]
    fn a_variant_is_added_before_the_default_one() {
        let text = rewritten("a = { PLURAL($n) ->\n    [one] day\n   *[other] days\n}", &[("a:1:few", "dni")]).unwrap();
        assert_eq!(text, "a = { PLURAL($n) ->\n    [one] day\n    [few] dni\n   *[other] days\n}");
    }

    #[test]
    fn every_text_comes_back_as_it_was_given() {
        let starts =
            ["", " ", "\n", "[x] ", "*[y] z", ".c = d", "{\"{\"}", "\u{a0}", "-", "#", "a = b", "{ NAME($x) }"];
        let ends = [
            "",
            " ",
            "\u{a0}",
            "\n",
            "{\"}\"}",
            "\n[x] y",
            "\n  .z = w",
            "\n\n* b",
            " \n c",
            "{ $y }",
            "\\",
            "\"",
            "]",
        ];
        for (start, end) in starts.iter().flat_map(|start| ends.iter().map(move |end| (start, end))) {
            for middle in ["", "one", "one { $z }two", "{ $z }"] {
                for id in ["a", "a.b", "a.c", "a:1:masculine", "a:1:other", "a:1:new"] {
                    // The choice itself is a placeable of its text.
                    let choice = if id == "a" { "{ GENDER($x) -> … }" } else { "" };
                    let text = format!("{start}{middle}{choice}{end}");
                    assert!(rewritten(MESSAGE, &[(id, &text)]).is_some(), "{id}: {text:?}");
                }
            }
        }
    }
}

//! What the errors of the Fluent parser mean.

use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Code, Finding};

/// Parses a text. The parts that are not Fluent are junk, each with an error.
pub(super) fn parse(text: String) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text) {
        Ok(fluent) => (fluent, Vec::new()),
        Err((fluent, errors)) => (fluent, errors),
    }
}

/// The name in small letters before a parenthesis within braces: a function that is misspelt.
pub(super) fn small_function(line: &str) -> Option<&str> {
    let (_, inside) = line.split_once('{')?;
    let (name, _) = inside.trim_start().split_once('(')?;
    (!name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic())).then_some(name)
}

/// The place of an error in a file. The parser notices a brace that is not closed only on a later line.
pub(super) fn place_of(error: &ParserError, text: &str) -> Range<usize> {
    let before = &text[..error.pos.start.min(text.len())];
    match (&error.kind, before.rfind('{')) {
        (ErrorKind::ExpectedToken('}'), Some(open)) if before[open..].contains('\n') => open..open + 1,
        _ => error.pos.clone(),
    }
}

/// The error itself, if the parser only says that a message has no text: it does so for each attribute that it cannot read.
pub(super) fn precise(error: ParserError, text: &str) -> ParserError {
    let is_general = matches!(error.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
    let slice = error.slice.clone().filter(|_| is_general);
    let Some((slice, junk)) = slice.and_then(|slice| Some((slice.clone(), text.get(slice)?))) else { return error };
    attributes(junk).find_map(|part| error_in(&junk[part.clone()], slice.start + part.start)).unwrap_or(error)
}

/// The attributes of a message that the parser could not read, each up to the next.
fn attributes(junk: &str) -> impl Iterator<Item = Range<usize>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in junk.split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches(' ').len();
        let is_name = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
        if blank > 0 && line[blank..].strip_prefix('.').is_some_and(is_name) {
            starts.push(at + blank);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([junk.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end)
}

/// The first error of an attribute, which begins at `start` in the file.
fn error_in(attribute: &str, start: usize) -> Option<ParserError> {
    const HEAD: &str = "x =";
    let name = 1 + attribute[1..].find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    let blank = attribute[name..].len() - attribute[name..].trim_start_matches(' ').len();
    let Some(value) = attribute[name + blank..].strip_prefix('=') else {
        return Some(ParserError {
            pos: start + name..start + name + 1,
            slice: None,
            kind: ErrorKind::ExpectedToken('='),
        });
    };
    let from = start + attribute.len() - value.len();
    if value.trim().is_empty() {
        return Some(ParserError { pos: from - 1..from, slice: None, kind: ErrorKind::MissingValue });
    }
    let (_, errors) = parse(format!("{HEAD}{value}"));
    let error = errors.into_iter().next()?;
    let place = |at: usize| from + at.saturating_sub(HEAD.len()).min(value.len());
    Some(ParserError { pos: place(error.pos.start)..place(error.pos.end), slice: None, kind: error.kind })
}

/// The finding for an error in a text that was parsed. The caller sets its place.
pub(super) fn syntax_error(error: &ParserError, text: &str) -> Finding {
    let (message, help) = explain(error, text);
    let finding = Finding::new(Code::FluentSyntax, message);
    if help.is_empty() { finding } else { finding.help(help) }
}

/// What people write for the arrow before variants.
const ARROWS: [char; 4] = ['→', '–', '—', '='];

/// What is wrong, and how to correct it.
fn explain(error: &ParserError, text: &str) -> (String, String) {
    let place = place_of(error, text);
    let at = |start: usize| text.get(start..).unwrap_or_default();
    let rest = at(place.start);
    let line = rest.lines().next().unwrap_or_default();
    let both = |message: &str, help: &str| (message.to_owned(), help.to_owned());
    let junk = error.slice.as_ref().map_or(rest, |slice| at(slice.start)).trim_start();
    if junk.starts_with("//") {
        return both("this is no message, and no comment of Fluent", "write # in place of //");
    }
    if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| junk.starts_with(mark)) {
        return both("git has left the marks of a merge here", "keep one of the two versions, and delete the marks");
    }
    if line.starts_with(['“', '”', '„', '«', '»', '’', '‘']) {
        return both("within braces, texts stand in straight quotation marks", "write \", as in case: \"genitive\"");
    }
    if matches!(error.kind, ErrorKind::ExpectedToken('}')) && line.starts_with(ARROWS) {
        return both("the arrow before variants is a hyphen and a sign", "write ->");
    }
    let before = text.get(..place.start).unwrap_or_default();
    let call = before.rfind('{').and_then(|open| before[open..].split_once('('));
    if line.starts_with('}') && call.is_some_and(|(_, arguments)| !arguments.contains(')')) {
        return both("the closing parenthesis of a function is missing", "write ) before the brace");
    }
    // What stands within the braces, up to the variants.
    let braces = rest.strip_prefix('{').map(|rest| rest.split(['[', '}']).next().unwrap_or_default());
    match &error.kind {
        ErrorKind::UnbalancedClosingBrace => {
            both("a closing brace has no opening one", "delete the brace, or to print it, write {\"}\"}")
        }
        ErrorKind::ExpectedToken('}') if braces.is_some_and(|inside| rest[inside.len() + 1..].starts_with('[')) => {
            both("the arrow before the variants is missing", "write it before them: { PLURAL($count) ->")
        }
        ErrorKind::ExpectedToken('}') => both(
            "an opening brace has no closing one, or something else stands between",
            "close each brace: { $name }, { BODY($name) }, { \"text\" }",
        ),
        ErrorKind::ExpectedToken('=') => both("`=` is missing behind the name", "write NAME = TEXT"),
        ErrorKind::ExpectedToken(token) => (format!("`{token}` is missing"), format!("write {token} here")),
        ErrorKind::ForbiddenCallee => {
            let open = before.rfind('{').map_or(rest, |open| at(open));
            let small = small_function(open).map(str::to_uppercase);
            let help = small.map_or_else(|| "write { BODY($name) }".to_owned(), |name| format!("write {name}"));
            ("the name of a function has capitals only".to_owned(), help)
        }
        ErrorKind::MissingDefaultVariant => {
            both("none of the variants is the one for all other values", "write * before the last bracket: *[other]")
        }
        ErrorKind::MultipleDefaultVariants => {
            both("two variants are the one for all other values", "keep the * of the last one only")
        }
        ErrorKind::UnterminatedStringLiteral => {
            both("a quotation mark within braces has no partner", "close it on the same line: case: \"genitive\"")
        }
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => both(
            "there is no text behind the name",
            "write it behind =, on the same line, or on the next lines with spaces before it",
        ),
        ErrorKind::ExpectedInlineExpression => both(
            "the braces have nothing that can be printed",
            "write a variable, a function or a text within them: { $name }, { BODY($name) }, { \"text\" }",
        ),
        ErrorKind::ExpectedLiteral => {
            both("an option has no value", "write it in straight quotation marks: case: \"genitive\"")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            both("the variable stands behind an option", "write it first: { BODY($name, case: \"genitive\") }")
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the option `{name}` stands twice"), "delete one of the two".to_owned())
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector => {
            both("a variable or a function chooses the variant", "write { PLURAL($count) ->, or { GENDER($who) ->")
        }
        // The message of the parser may contain a line break, which would break the line of the finding.
        other => (format!("this is not valid Fluent: {}", other.to_string().replace('\n', "⏎")), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of the only error of a message whose attribute is `text`, and what stands at its place.
    fn explained(text: &str) -> (String, String) {
        let (parsed, errors) = parse(format!("phrase-plan =\n    {text}\n"));
        let source = parsed.source().to_owned();
        let [error] = <[ParserError; 1]>::try_from(errors).unwrap();
        let error = precise(error, &source);
        let place = place_of(&error, &source);
        (syntax_error(&error, &source).message, source[place.start..].lines().next().unwrap_or_default().to_owned())
    }

    #[test]
    fn an_error_of_an_attribute_is_named_where_it_stands() {
        let cases = [
            (".topic the plan", "`=` is missing", " the plan"),
            (".topic: the plan", "`=` is missing", ": the plan"),
            (".topic =", "there is no text", "="),
            (".topic = the plan { ", "the braces have nothing", ""),
            (".topic = the plan { BODY($un)", "an opening brace", "{ BODY($un)"),
            (".topic = the plan }", "a closing brace", "}"),
            (".topic = the plan { }", "the braces have nothing", "}"),
            (".topic = { BODY($un, case: “genitive”) }", "within braces, texts", "“genitive”) }"),
            (".topic = { BODY($un, case: \"genitive) }", "a quotation mark", ""),
            (".topic = { BODY($un, case: \"genitive\" }", "the closing parenthesis", "}"),
            (".topic = { body($un) }", "the name of a function", ""),
            (".topic = { $un → \n        [one] a\n       *[other] b\n    }", "the arrow before variants", "→ "),
            (".topic = { $un \n        [one] a\n       *[other] b\n    }", "the arrow before the variants", "{ $un "),
            (".topic = { $un ->\n        [one] a\n        [other] b\n    }", "none of the variants", ""),
            (".topic = { $un ->\n       *[one] a\n       *[other] b\n    }", "two variants", ""),
        ];
        for (text, message, place) in cases {
            let found = explained(text);
            assert!(found.0.starts_with(message), "{text}: {found:?}");
            assert!(place.is_empty() || found.1 == place, "{text}: {found:?}");
        }
    }
}

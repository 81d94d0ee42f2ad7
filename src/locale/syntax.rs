//! What the errors of the Fluent parser mean.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Code, Finding};

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

pub(super) fn syntax_error(error: &ParserError) -> Finding {
    // The message of the parser may contain a line break, which would break the line of the finding.
    let message = match &error.kind {
        ErrorKind::UnbalancedClosingBrace => "a closing brace has no opening one".to_owned(),
        ErrorKind::ExpectedToken('}') => {
            "an opening brace has no closing one, or something else stands between".to_owned()
        }
        ErrorKind::ForbiddenCallee => "the name of a function has capitals only".to_owned(),
        other => format!("this is not valid Fluent: {}", other.to_string().replace('\n', "⏎")),
    };
    Finding::new(Code::FluentSyntax, message)
}

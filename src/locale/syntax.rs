//! What the errors of the Fluent parser mean.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Code, Finding};

/// The name in small letters before a parenthesis within braces: a function that is misspelt.
pub(super) fn small_function(line: &str) -> Option<&str> {
    let (_, inside) = line.split_once('{')?;
    let (name, _) = inside.trim_start().split_once('(')?;
    (!name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic())).then_some(name)
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

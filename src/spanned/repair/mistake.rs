//! The mistakes that the scan can name, and what their findings say.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Finding, Source, Span, describe, is_invisible};

/// What is wrong at a place of the file.
#[derive(Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A space that TOML does not know, or an invisible character.
    OddSpace(char),
    /// Other signs than `=` behind the key.
    Sign(String),
    NoEquals,
    /// A letter, dash or mark in a key that looks like one that a key can have.
    KeyLetter(char),
    /// A letter in a key that looks like none that a key can have.
    KeyOfOtherLetters(char),
    KeySpace,
    /// A line that is no table, no key and no comment.
    NoKey,
    NoValue,
    /// The brackets of a header do not match.
    Header,
    /// `[name]` for `[[name]]`.
    ListHeader(String),
    /// `[[name]]` for `[name]`.
    TableHeader(String),
    /// The name of a table that is unknown, and the header that is meant.
    UnknownTable(String, String),
    /// The name of a table without its brackets.
    NoHeader(String),
    /// A key and its value in the brackets of a header.
    BracketsAroundKey,
    /// A key and a value behind another value.
    TwoOnLine,
    /// A key and a value behind a header.
    HeaderTail,
    /// A table for the second time, and the header of the first.
    SecondTable(String, Range<usize>),
    /// A key for the second time in its table, and the first key.
    SecondKey(String, Range<usize>),
    /// The first key of a list of tables for the second time: a header is missing above it.
    NextTable(String, Range<usize>),
    /// The sign of a list before a key.
    BulletBeforeKey(String),
    /// A line of a comment that begins as in another language.
    CommentLine(String),
    /// A line of signs that divides the file.
    Divider,
    /// A closing bracket to which none belongs.
    LoneBracket(String),
    /// A value that stands in the line below its key.
    ValueBelow,
    /// A list whose first bracket is missing.
    NoOpening,
    /// Several values without the brackets of a list.
    NoBrackets,
    /// Other signs than commas between values.
    Separator(String),
    /// Braces or parentheses around a value that is no table.
    Braces,
    /// Something in braces that is no `key = value`.
    NoEntry,
    /// A key and a value in quotation marks and with a colon, as other formats write them.
    QuotedKey,
    /// Signs behind a value.
    Tail(String),
    /// A comment behind a value that begins as in another language.
    Comment(String),
    /// Signs of a web page behind a value.
    Markup(String),
    /// A line that ends in another sign than a line feed.
    LineEnd(char),
    /// A text that goes on in the next lines.
    BrokenText,
    /// A backslash that begins no escape.
    Backslash,
    /// The sign of a list before a value of a list.
    Bullet(char),
    /// Parentheses for braces.
    Parentheses,
    /// A square bracket before keys and values.
    SquareTable,
    /// Parentheses around a list.
    RoundList,
    /// A date with the name of a month, or with a year of two digits.
    UnclearDate,
    CurlyQuotes(char),
    QuotesInside,
    /// A quotation mark is missing at the end.
    Unclosed,
    /// The three quotation marks at the end of a text of several lines are missing.
    UnclosedParagraphs,
    NoQuotes,
    Boolean,
    Date,
    NoSuchDate,
    UnclosedList,
    UnclosedTable,
    NoComma,
    /// A `key = value` in a list.
    NoBraces,
}

impl Mistake {
    /// True if the changes are what the person who writes the file should do. False if they only let the rest of the
    /// file be read.
    pub fn is_corrected(&self) -> bool {
        !matches!(
            self,
            Self::KeyOfOtherLetters(_)
                | Self::NoKey
                | Self::NoValue
                | Self::SecondTable(..)
                | Self::SecondKey(..)
                | Self::NoSuchDate
                | Self::UnclearDate
                | Self::UnclosedParagraphs
                | Self::NoEntry
        )
    }

    /// True if the mistake swallows the rest of the file.
    pub fn hides_rest(&self) -> bool {
        matches!(self, Self::UnclosedParagraphs)
    }

    /// True if the value of the statement cannot be known.
    pub fn hides_value(&self) -> bool {
        matches!(self, Self::NoValue | Self::NoSuchDate | Self::UnclearDate | Self::NoEntry)
    }

    /// True if it cannot be known which key the statement has.
    pub fn hides_key(&self) -> bool {
        matches!(self, Self::KeyOfOtherLetters(_) | Self::NoKey)
    }

    /// The finding, without its place.
    pub fn finding(&self, source: &Arc<Source>) -> Finding {
        let (message, help) = self.words();
        let code = match self {
            Self::ListHeader(_) | Self::TableHeader(_) => Code::WrongType,
            Self::UnknownTable(..) => Code::UnknownKey,
            _ => Code::TomlSyntax,
        };
        let finding = Finding::new(code, message).help(help);
        match self {
            Self::SecondTable(_, first) | Self::SecondKey(_, first) | Self::NextTable(_, first) => {
                finding.related(Span::new(source, first.clone()), "the first one")
            }
            _ => finding,
        }
    }

    /// What is wrong, and how to correct it. A help that ends in a colon is followed by the corrected line.
    fn words(&self) -> (String, &'static str) {
        let write = "write:";
        match self {
            Self::OddSpace(c) => {
                let number = u32::from(*c);
                let what = match c {
                    '\u{a0}' | '\u{202f}' => "a no-break space",
                    c if is_invisible(*c) => "an invisible character",
                    _ => "no ordinary space",
                };
                (format!("this is {what} (U+{number:04X}); a word processor puts it in"), "type ordinary spaces:")
            }
            Self::Sign(sign) => (format!("`=` stands between a key and its value, not `{sign}`"), write),
            Self::NoEquals => ("there is no `=` between the key and its value".to_owned(), write),
            Self::KeyLetter(letter) => {
                (format!("a key has Latin letters and hyphens; this is {}", describe(*letter)), "type the key anew:")
            }
            Self::KeyOfOtherLetters(letter) => (
                format!("a key has Latin letters and hyphens; here is {}", describe(*letter)),
                "write one of the keys of the guide",
            ),
            Self::KeySpace => ("a key has no spaces".to_owned(), write),
            Self::NoKey => (
                "the line is neither `key = value` nor a table nor a comment".to_owned(),
                "write a key and `=` before the value, or `#` before a comment; a text ends on the line on which it begins",
            ),
            Self::NoValue => ("the key has no value".to_owned(), "write the value, or delete the line"),
            Self::Header => ("the brackets do not match".to_owned(), write),
            Self::ListHeader(name) => {
                (format!("there can be several tables `{name}`, so each begins with two brackets"), write)
            }
            Self::TableHeader(name) => (format!("there is one table `{name}`, so it has single brackets"), write),
            Self::SecondTable(name, _) => {
                (format!("the table `{name}` is here for the second time"), "keep one of the two, and delete the other")
            }
            Self::SecondKey(key, _) => {
                (format!("the key `{key}` stands here twice"), "keep one of the two lines, and delete the other")
            }
            Self::UnknownTable(found, meant) => {
                (format!("there is no table `{found}`; `{meant}` is probably meant"), "write:")
            }
            Self::NoHeader(header) => (format!("the name of a table stands in brackets: `{header}`"), write),
            Self::BracketsAroundKey => ("a key and its value stand without brackets".to_owned(), write),
            Self::TwoOnLine => ("each key stands on a line of its own".to_owned(), write),
            Self::HeaderTail => ("the keys of a table stand in the lines below its header".to_owned(), write),
            Self::NextTable(key, _) => (
                format!("the key `{key}` stands here twice"),
                "if another table begins here, write its header above the key; else delete one of the two lines:",
            ),
            Self::BulletBeforeKey(sign) => (format!("a line begins with its key, and not with `{sign}`"), write),
            Self::CommentLine(sign) => (format!("a comment begins with `#`, not with `{sign}`"), write),
            Self::Divider => ("a line of signs is neither `key = value` nor a comment".to_owned(), "delete it:"),
            Self::LoneBracket(bracket) => (format!("no opening bracket belongs to this `{bracket}`"), "delete it:"),
            Self::ValueBelow => ("a value begins on the line of its key".to_owned(), write),
            Self::NoOpening => ("the bracket `[` at the beginning of the list is missing".to_owned(), write),
            Self::NoBrackets => ("several values are a list, which stands in square brackets".to_owned(), write),
            Self::Separator(sign) => (format!("a comma stands between two values, not `{sign}`"), write),
            Self::Braces => (
                "braces hold `key = value`; a list stands in square brackets, and a text in quotation marks".to_owned(),
                write,
            ),
            Self::NoEntry => (
                "braces hold `key = value`, with commas between, and here is something else".to_owned(),
                "write the key, `=` and the value, such as { person = \"…\" }",
            ),
            Self::QuotedKey => ("this is how another format writes a line; TOML has `key = value`".to_owned(), write),
            Self::Tail(tail) => (format!("nothing stands behind a value; here is `{tail}`"), write),
            Self::Comment(sign) => (format!("a comment behind a value begins with `#`, not with `{sign}`"), write),
            Self::Markup(tail) => {
                (format!("`{tail}` belongs to a web page; nothing stands behind a value"), "delete it:")
            }
            Self::LineEnd(sign) => {
                let number = u32::from(*sign);
                (
                    format!("a line ends in a line feed, not in the character U+{number:04X}"),
                    "save the file with the line ends of Windows or Unix:",
                )
            }
            Self::BrokenText => ("a text ends on the line on which it begins".to_owned(), write),
            Self::Backslash => (
                "in straight quotation marks a backslash begins an escape, and this is none".to_owned(),
                "write two backslashes for one, or put the text in single quotation marks ('):",
            ),
            Self::Bullet(sign) => (
                format!("the values of a list stand in brackets, with commas between them, and without `{sign}`"),
                write,
            ),
            Self::SquareTable => ("keys and values stand in braces, not in square brackets".to_owned(), write),
            Self::RoundList => ("a list stands in square brackets, not in parentheses".to_owned(), write),
            Self::Parentheses => ("keys and values in a list stand in braces, not in parentheses".to_owned(), write),
            Self::UnclearDate => (
                "a date is written in figures, the year with four digits".to_owned(),
                "write the year, the month and the day: 2025-03-14, or with a time 2025-03-14T15:00:00",
            ),
            Self::CurlyQuotes(mark) => (
                format!("`{mark}` is a mark of a word processor; a value stands in straight quotation marks (\")"),
                write,
            ),
            Self::QuotesInside => (
                "a straight quotation mark ends a text; within a text stand the quotation marks of its language"
                    .to_owned(),
                write,
            ),
            Self::Unclosed => ("the quotation mark at the end of the text is missing".to_owned(), write),
            Self::UnclosedParagraphs => (
                "the three quotation marks at the end of this text are missing".to_owned(),
                "write three quotation marks behind its last line",
            ),
            Self::NoQuotes => ("a text stands in quotation marks".to_owned(), write),
            Self::Boolean => ("yes is written `true`, and no is written `false`".to_owned(), write),
            Self::Date => (
                "this is not how a file writes a date".to_owned(),
                "write the year, the month, the day, and then the time:",
            ),
            Self::NoSuchDate => (
                "there is no such day or time".to_owned(),
                "a date is written 2025-03-14, or with a time 2025-03-14T15:00:00",
            ),
            Self::UnclosedList => ("the bracket `]` at the end of the list is missing".to_owned(), write),
            Self::UnclosedTable => ("the brace `}` at the end of the table is missing".to_owned(), write),
            Self::NoBraces => ("keys and values in a list stand in braces".to_owned(), write),
            Self::NoComma => ("there is no comma between two values".to_owned(), write),
        }
    }
}

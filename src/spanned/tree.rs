//! The tree types, and the parser that builds the tree from text.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::foreign::foreign_format;
use super::normalize::{Normalized, characters_of_toml_string, nfc};
use super::prepared::from_prepared;
use super::repair::{Habits, Repaired, Statement, repair};
use crate::diag::{Code, Finding, Severity, Source, Span, more};

/// A value together with its span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// A TOML value and its span. Texts are in NFC.
#[derive(Debug, Clone)]
pub struct Value {
    pub span: Span,
    pub kind: Kind,
}

/// The type and content of a TOML value.
#[derive(Debug, Clone)]
pub enum Kind {
    Text(String),
    Integer(i64),
    /// A number with a fraction. Also a whole number outside the range of `i64`, stored as infinity.
    Number(f64),
    Boolean(bool),
    Datetime(Datetime),
    List(Vec<Value>),
    Table(Table),
    /// A value that could not be read. Its finding exists already, so it causes no other one.
    Unreadable,
}

/// A TOML table. The entries are in the order of the file.
#[derive(Debug, Clone)]
pub struct Table {
    pub span: Span,
    pub entries: Vec<(Spanned<String>, Value)>,
    /// True if a line of the table could not be read. Then a missing key is no finding: it may stand on that line.
    pub incomplete: bool,
}

/// A date, a time or both, as written. TOML checks the range of each part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Datetime {
    /// Year, month, day.
    pub date: Option<(u16, u8, u8)>,
    /// Hour, minute, second. A fraction of a second is dropped.
    pub time: Option<(u8, u8, u8)>,
    /// Minutes east of UTC. `None` for a local time.
    pub offset: Option<i16>,
}

impl Value {
    /// The type of the value in plain words, for “expected …, found …”.
    pub fn type_name(&self) -> &'static str {
        match &self.kind {
            Kind::Text(_) => "a text",
            Kind::Integer(_) => "a whole number",
            Kind::Number(_) => "a number with a fraction, or a very large one",
            Kind::Boolean(_) => "true or false",
            Kind::Datetime(datetime) => match (datetime.date, datetime.time) {
                (Some(_), Some(_)) => "a date and time",
                (Some(_), None) => "a date",
                _ => "a time without a date",
            },
            Kind::List(_) => "a list",
            Kind::Table(_) => "a table",
            Kind::Unreadable => "something that cannot be read",
        }
    }

    /// The span of a part of a text. `part` is a byte range in the content of the text.
    pub fn subspan(&self, part: Range<usize>) -> Span {
        self.written().subspan(part)
    }

    /// The text as it is written in the file.
    pub fn written(&self) -> Written {
        let raw = &self.span.source.text[self.span.range.clone()];
        let content = match &self.kind {
            Kind::Text(content) => Some(content),
            _ => None,
        };
        let written = content.map(|_| Normalized::new(characters_of_toml_string(raw)));
        // The parser may have repaired a string that is not closed. Then its parts are not found.
        Written { span: self.span.clone(), content: written.filter(|written| Some(&written.text) == content) }
    }
}

/// A text as it is written in the file: made once for all parts that have to be found.
pub struct Written {
    span: Span,
    content: Option<Normalized>,
}

impl Written {
    /// The span of a part of the text. `part` is a byte range in its content.
    pub fn subspan(&self, part: Range<usize>) -> Span {
        match &self.content {
            Some(content) => {
                let Range { start, end } = content.source(part);
                let first = self.span.range.start;
                Span::new(&self.span.source, first + start..first + end)
            }
            None => self.span.clone(),
        }
    }
}

/// If a file has more mistakes, only its beginning is read. The time for each mistake grows with their number, and such a
/// file is not a meeting with mistakes, but something else.
const MAX_SYNTAX_ERRORS: usize = 1000;

/// What to do with a file of another program.
pub const SAVE_AS_TEXT: &str =
    "open it in its program, and save it as plain text in UTF-8 with a name that ends in .toml";

/// Parses a whole file. Every syntax error becomes a finding. The table has all entries that could be parsed.
pub fn parse(source: &Arc<Source>, findings: &mut Vec<Finding>) -> Table {
    parse_with(source, &Habits::none(), findings)
}

/// Parses a whole file whose habits are known. Usual mistakes are corrected first, each with a finding, so that they cause
/// no other findings.
pub fn parse_with(source: &Arc<Source>, habits: &Habits<'_>, findings: &mut Vec<Finding>) -> Table {
    if let Some(table) = source.prepared.file.and_then(|bytes| from_prepared(bytes, source)) {
        return table;
    }
    let (root, errors) = DeTable::parse_recoverable(&source.text);
    let has_odd_header = || source.text.lines().any(|line| is_odd_header(line, habits));
    if errors.is_empty() && !has_odd_header() {
        let range = root.span();
        return Builder { source, recovery: None }.table(root.into_inner(), range);
    }
    let nothing = || Table { span: Span::file(source), entries: Vec::new(), incomplete: true };
    if let Some(what) = foreign_format(source.text.as_bytes()) {
        let finding = Finding::new(Code::TomlSyntax, format!("the file is {what}, and no plain text"));
        findings.push(finding.at(Span::new(source, 0..0)).help(SAVE_AS_TEXT));
        return nothing();
    }
    let control_characters = control_characters(source);
    if !control_characters.is_empty() {
        findings.extend(control_characters);
        return nothing();
    }
    if let Some(others) = errors.get(MAX_SYNTAX_ERRORS..).filter(|others| !others.is_empty()) {
        let end = others.first().and_then(|error| error.span()).map_or(0, |span| span.start);
        parse_beginning(source, end, habits, findings);
        findings.push(more(&source.name, others.len(), Severity::Error));
        return nothing();
    }
    let repaired = repair(&source.text, habits);
    let mut recovery = Recovery::new(&source.text, &repaired);
    findings.extend(repaired.findings(source));
    let (root, errors) = DeTable::parse_recoverable(&repaired.text);
    let too_deep = errors.iter().find(|error| repaired.too_deep || error.message().contains("recurs"));
    if let Some(error) = too_deep {
        let range = repaired.original(error.span().unwrap_or(0..0));
        let message = "keys, lists or tables stand too deep in one another here";
        let finding = Finding::new(Code::TomlSyntax, message).at(Span::new(source, range));
        findings.push(finding.help("delete the brackets or dots that are too many: a file has a few levels"));
        return nothing();
    }
    let mut reported = BTreeSet::new();
    for error in errors {
        let range = repaired.original(error.span().unwrap_or(0..0));
        recovery.mark(range.start);
        // The parser finds several errors where one thing is wrong.
        let place = recovery.statement(range.start).map_or(range.start, |statement| statement.range.start);
        if reported.insert(place) {
            let (message, help) = words(error.message());
            findings.push(Finding::new(Code::TomlSyntax, message).at(Span::new(source, range)).help(help));
        }
    }
    let range = root.span();
    Builder { source, recovery: Some(&recovery) }.table(root.into_inner(), range)
}

/// The findings of the lines before an offset, where the file has too many mistakes.
fn parse_beginning(source: &Arc<Source>, end: usize, habits: &Habits<'_>, findings: &mut Vec<Finding>) {
    let begin = source.text.get(..end).and_then(|text| text.rfind('\n')).unwrap_or(0);
    let first = Source::new(source.name.clone(), source.text.get(..begin).unwrap_or_default().to_owned());
    let mut found = Vec::new();
    parse_with(&first, habits, &mut found);
    if found.is_empty() {
        // All mistakes are on one line.
        let (message, help) = words("");
        found.push(Finding::new(Code::TomlSyntax, message).at(Span::new(source, begin..end)).help(help));
    }
    // The places in the beginning are those in the file.
    findings.extend(found.into_iter().map(|finding| finding.in_source(source)));
}

/// What an error of the parser means, and what to do.
fn words(message: &str) -> (&'static str, &'static str) {
    if message.contains("duplicate key") || message.contains("cannot extend") {
        let help = "keep one of the two; what occurs several times, such as [[sides]], has two brackets each time";
        ("a key or a table with this name is already there", help)
    } else {
        let help = "write `key = value`, a header such as [[sides]], or a comment with `#`; texts stand in quotation \
                    marks, lists in [ ], tables in { }, and commas between values";
        ("this cannot be read", help)
    }
}

/// The characters that TOML forbids everywhere, the first one of each line. A file with such characters is often not a
/// text at all, so nothing else is reported about it.
fn control_characters(source: &Arc<Source>) -> Vec<Finding> {
    let forbidden = |c: char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r');
    let mut findings = Vec::new();
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        if let Some((at, c)) = line.char_indices().find(|(_, c)| forbidden(*c)) {
            let message =
                format!("U+{:04X} is a control character, and no meeting or data file can have one", u32::from(c));
            let span = Span::new(source, start + at..start + at + 1);
            let help = "delete the character; if there are many, save the file as a text in UTF-8";
            findings.push(Finding::new(Code::ControlCharacter, message).at(span).help(help));
        }
        start += line.len();
    }
    findings
}

/// True for a header with single brackets where the habits ask for two, and the reverse.
fn is_odd_header(line: &str, habits: &Habits<'_>) -> bool {
    let line = line.trim_start();
    let Some(rest) = line.strip_prefix('[') else { return false };
    let double = rest.starts_with('[');
    let name = rest.trim_start_matches('[').split(']').next().unwrap_or_default().trim();
    habits.is_list(name).is_some_and(|wanted| wanted != double) || habits.meant(name).is_some()
}

/// What could not be read in a file with errors.
struct Recovery<'r> {
    /// The file as it is written.
    text: &'r str,
    repaired: &'r Repaired,
    /// The ranges of values that could not be read, and of whole statements.
    values: Vec<Range<usize>>,
    statements: Vec<Range<usize>>,
    /// The headers of the tables with a line that could not be read. `None` is the top of the file.
    tables: BTreeSet<Option<usize>>,
    /// True if it is not known where the unreadable part ends.
    lost: bool,
}

impl<'r> Recovery<'r> {
    fn new(text: &'r str, repaired: &'r Repaired) -> Self {
        let mut recovery =
            Self { text, repaired, values: Vec::new(), statements: Vec::new(), tables: BTreeSet::new(), lost: false };
        for repair in &repaired.repairs {
            if repair.mistake.hides_value() || repair.mistake.hides_rest() {
                recovery.values.push(repair.range.clone());
            }
            recovery.lost |= repair.mistake.hides_rest();
            if repair.mistake.hides_key() {
                let statement = recovery.statement(repair.range.start);
                recovery.tables.extend(statement.map(|statement| statement.table));
            }
        }
        recovery
    }

    fn statement(&self, at: usize) -> Option<&'r Statement> {
        self.repaired.statements.iter().find(|statement| statement.range.start <= at && at <= statement.range.end)
    }

    /// Marks the statement in which the parser found an error.
    fn mark(&mut self, at: usize) {
        match self.statement(at) {
            Some(statement) => {
                self.statements.push(statement.range.clone());
                self.tables.insert(statement.table);
                self.lost |= self.text.get(statement.range.clone()).is_none_or(|text| text.contains('\n'));
            }
            None => self.lost = true,
        }
    }
}

/// Converts the tree of the parser. The ranges of a repaired text become those of the file.
struct Builder<'b> {
    source: &'b Arc<Source>,
    recovery: Option<&'b Recovery<'b>>,
}

impl Builder<'_> {
    fn range(&self, range: Range<usize>) -> Range<usize> {
        match self.recovery {
            Some(recovery) => recovery.repaired.original(range),
            None => range,
        }
    }

    fn table(&self, table: DeTable<'_>, range: Range<usize>) -> Table {
        let range = self.range(range);
        let mut entries: Vec<_> = table
            .into_iter()
            .map(|(key, value)| {
                let span = Span::new(self.source, self.range(key.span()));
                let key = Spanned { value: nfc(&key.into_inner()).into_owned(), span };
                let range = value.span();
                let mut value = self.value(value.into_inner(), range);
                let at = key.span.range.start;
                let statements = self.recovery.map_or(&[][..], |recovery| &recovery.statements);
                if statements.iter().any(|statement| statement.start <= at && at < statement.end) {
                    value.kind = Kind::Unreadable;
                }
                (key, value)
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span.range.start);
        let header = (!range.is_empty()).then_some(range.start);
        let incomplete = self.recovery.is_some_and(|recovery| recovery.lost || recovery.tables.contains(&header));
        Table { span: Span::new(self.source, range), entries, incomplete }
    }

    fn value(&self, value: DeValue<'_>, range: Range<usize>) -> Value {
        let span = Span::new(self.source, self.range(range.clone()));
        if self.recovery.is_some_and(|recovery| recovery.values.contains(&span.range)) {
            return Value { span, kind: Kind::Unreadable };
        }
        let kind = match value {
            DeValue::String(text) => Kind::Text(nfc(&text).into_owned()),
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix())
                .map_or(Kind::Number(f64::INFINITY), Kind::Integer),
            DeValue::Float(float) => Kind::Number(float.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(boolean) => Kind::Boolean(boolean),
            DeValue::Datetime(moment) => Kind::Datetime(Datetime {
                date: moment.date.map(|d| (d.year, d.month, d.day)),
                time: moment.time.map(|t| (t.hour, t.minute, t.second.unwrap_or(0))),
                offset: moment.offset.map(|offset| match offset {
                    toml::value::Offset::Z => 0,
                    toml::value::Offset::Custom { minutes } => minutes,
                }),
            }),
            DeValue::Array(items) => Kind::List(
                items
                    .into_iter()
                    .map(|item| {
                        let range = item.span();
                        self.value(item.into_inner(), range)
                    })
                    .collect(),
            ),
            DeValue::Table(inner) => Kind::Table(self.table(inner, range)),
        };
        Value { span, kind }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line, the column and the code of each finding of a file.
    fn found(text: &str) -> Vec<(usize, usize, Code)> {
        let mut findings = Vec::new();
        parse(&Source::new("x.toml", text.to_owned()), &mut findings);
        let place = |finding: &Finding| finding.span.as_ref().map(Span::start);
        findings
            .iter()
            .filter_map(|finding| Some((place(finding)?, finding.code)))
            .map(|(start, code)| (start.line, start.column, code))
            .collect()
    }

    #[test]
    fn a_control_character_is_named_once_a_line_and_alone() {
        let control = Code::ControlCharacter;
        for text in ["a = 1\nb\0 = 2\0\n", "# ə\n \u{1b}\n", "a = 1\n'\u{7f}'"] {
            assert_eq!(found(text), [(2, 2, control)], "{text:?}");
        }
        assert_eq!(found("\0\n\0\n"), [(1, 1, control), (2, 1, control)]);
        assert_eq!(found("a = \"\"\"\r\n\t\"\"\"\r\n"), []);
    }

    #[test]
    fn a_file_of_mistakes_has_few_findings() {
        for text in ["x = = 1\n".repeat(100_000), "a: 1\n".repeat(100_000)] {
            let mut findings = Vec::new();
            let source = Source::new("x.toml", text);
            parse(&source, &mut findings);
            assert!((2..=2 * MAX_SYNTAX_ERRORS).contains(&findings.len()), "{}", findings.len());
            assert!(findings.last().is_some_and(|last| last.left_out > 1000));
            assert!(findings.iter().flat_map(|finding| &finding.span).all(|span| span.source.name == "x.toml"));
        }
    }

    #[test]
    fn what_is_too_deep_is_one_finding() {
        let lists = format!("a = {}{}", "[".repeat(3000), "]".repeat(3000));
        let keys = format!("{} = 1", vec!["a"; 3000].join("."));
        for text in [lists, keys] {
            let found = found(&text);
            assert!(matches!(found.as_slice(), [(1, _, Code::TomlSyntax)]), "{found:?}");
        }
    }
}

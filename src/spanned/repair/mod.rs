//! Recovers from the usual mistakes of people who know a word processor and not TOML.
//!
//! A scan of the file finds what it can name: a colon for `=`, typographic quotation marks, a date of the calendar on
//! the wall. Each mistake becomes one finding with the change that corrects it. The changed text is then parsed, so the
//! rest of the file is read as it was meant, and one mistake causes no second finding.

mod brackets;
mod date;
mod header;
mod list;
mod mistake;
mod scan;
mod value;
mod words;

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Finding, Source, Span, suggest};

pub use date::{Reading, read as read_date, read_period};
pub use mistake::Mistake;
pub use scan::Statement;
pub use words::{boolean, quote};

use scan::Scanner;

/// What the files of a kind have, as far as TOML itself does not show it.
pub struct Habits<'a> {
    /// The tables by their dotted names, and whether each is a list of tables. `None` if it may be both.
    pub tables: &'a [(&'a str, Option<bool>)],
    /// Other words for tables, each with the table.
    pub other_words: &'a [(&'a str, &'a str)],
    /// The opening and closing quotation mark of a language, by its tag. `None` if the key is no language.
    pub quotes: &'a dyn Fn(&str) -> Option<(char, char)>,
}

impl Habits<'static> {
    /// The habits of a file of which nothing is known.
    pub fn none() -> Self {
        Self { tables: &[], other_words: &[], quotes: &|_| None }
    }
}

impl Habits<'_> {
    /// Whether a table is a list of tables. `None` if it may be both, or is unknown.
    pub fn is_list(&self, name: &str) -> Option<bool> {
        self.tables.iter().find(|(table, _)| *table == name).and_then(|(_, is_list)| *is_list)
    }

    /// The dotted name of the table that is meant by an unknown one. `None` if the name is known, or like none.
    pub fn meant(&self, name: &str) -> Option<String> {
        let mut meant = String::new();
        for part in name.split('.') {
            let above = if meant.is_empty() { String::new() } else { format!("{meant}.") };
            let below: Vec<&str> =
                self.tables.iter().filter_map(|(table, _)| table.strip_prefix(above.as_str())).collect();
            let parts = || below.iter().copied().filter(|table| !table.contains('.'));
            if parts().any(|known| known == part) {
                meant = format!("{above}{part}");
                continue;
            }
            let other = self.other_words.iter().find(|(word, _)| above.is_empty() && *word == part.to_lowercase());
            let other = other.map(|(_, table)| *table);
            // `[[sides.host]]`: another word for the table that it stands in.
            if self.other_words.iter().any(|(word, table)| *word == part && *table == meant) {
                continue;
            }
            if let Some(near) = other.or_else(|| suggest(part, parts())) {
                meant = format!("{above}{near}");
                continue;
            }
            // The last part of a known table stands alone: `[person]` for `[sides.members.person]`.
            let ends = |table: &&&str| table.rsplit('.').next() == Some(part);
            let whole = below.iter().find(ends).filter(|_| above.is_empty() && !name.contains('.'));
            return whole.map(|table| (*table).to_owned());
        }
        (meant != name).then_some(meant)
    }
}

/// One change of the text.
#[derive(Debug, Clone)]
pub struct Change {
    pub range: Range<usize>,
    pub replacement: String,
}

/// A mistake, its place, and the changes that correct it, or that let the rest of the file be read.
#[derive(Debug)]
pub struct Repair {
    pub mistake: Mistake,
    pub range: Range<usize>,
    pub changes: Vec<Change>,
}

/// A file after the scan.
pub struct Repaired {
    /// The text that can be parsed.
    pub text: String,
    pub repairs: Vec<Repair>,
    pub statements: Vec<Statement>,
    /// True if lists or tables stand too deep in one another. Then nothing is known of the file.
    pub too_deep: bool,
    /// All changes, in the order of the file, each with the offset of its replacement in the repaired text.
    changes: Vec<(usize, Change)>,
}

/// Scans a file for mistakes. The text of a file without mistakes is not changed.
pub fn repair(text: &str, habits: &Habits<'_>) -> Repaired {
    let mut scanner = Scanner::new(text, habits);
    scanner.file();
    let Scanner { mut repairs, statements, too_deep, .. } = scanner;
    if too_deep {
        repairs.clear();
    }
    let mut changes: Vec<Change> = repairs.iter().flat_map(|repair| repair.changes.iter().cloned()).collect();
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    let mut repaired = String::with_capacity(text.len());
    let mut made = Vec::with_capacity(changes.len());
    let mut at = 0;
    for change in changes {
        // Changes do not overlap, except where a whole statement is dropped.
        if change.range.start >= at {
            repaired.push_str(&text[at..change.range.start]);
            at = change.range.end;
            made.push((repaired.len(), change));
            repaired.push_str(made.last().map_or("", |(_, change)| &change.replacement));
        }
    }
    repaired.push_str(&text[at..]);
    Repaired { text: repaired, repairs, statements, too_deep, changes: made }
}

impl Repaired {
    /// The range in the file of a range in the repaired text.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start, false);
        start..self.offset(range.end, true).max(start)
    }

    /// The offset in the file of an offset in the repaired text. Within a replacement it is the start of the replaced
    /// text, or its end.
    fn offset(&self, at: usize, end: bool) -> usize {
        let before = self.changes.partition_point(|(start, _)| *start < at || (*start == at && !end));
        let Some((start, change)) = before.checked_sub(1).and_then(|last| self.changes.get(last)) else { return at };
        let stop = start + change.replacement.len();
        if at < stop || (end && at == stop) {
            return if end { change.range.end } else { change.range.start };
        }
        change.range.end + (at - stop)
    }

    /// The findings of the scan.
    pub fn findings(&self, source: &Arc<Source>) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        for repair in &self.repairs {
            let mut finding = repair.mistake.finding(source).at(Span::new(source, repair.range.clone()));
            if repair.mistake.is_corrected() {
                for change in &repair.changes {
                    finding = finding.edit(Span::new(source, change.range.clone()), &change.replacement);
                }
            }
            let line = |finding: &Finding| finding.span.as_ref().map(|span| span.start().line);
            // The same mistake again on one line, such as a colon for each of several keys, is one finding.
            // So are several mistakes of a line that are corrected together: who writes `status : final,` knows another format.
            let same_line =
                findings.last_mut().filter(|last| last.code == finding.code && line(last) == line(&finding));
            match same_line.filter(|last| !last.edits.is_empty() && !finding.edits.is_empty()) {
                Some(last) => {
                    let known = last.message.split("; and ").any(|message| message == finding.message);
                    if !known && last.help == finding.help {
                        last.message = format!("{}; and {}", last.message, finding.message);
                    } else if !known {
                        findings.push(finding);
                        continue;
                    }
                    last.edits.append(&mut finding.edits);
                }
                None => findings.push(finding),
            }
        }
        findings
    }
}

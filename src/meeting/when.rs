//! When a meeting was held, and the date of its document.

use super::time::{Day, DayOrMoment, Moment, Zone, out_of_order, read_day, read_moment};
use super::{Facts, When};
use crate::diag::{Code, Finding};
use crate::spanned::{Datetime, Fields, Kind, Reading, Spanned, Table, Value, read_date, read_period};

/// Reads the value of `held`: `{ start, end }`, `{ start }`, `{ date }` or `{ from, to }`. `zone` is the zone of times
/// without an offset.
pub(super) fn read_held(value: &Value, zone: Zone, findings: &mut Vec<Finding>) -> Option<When> {
    let expected = "{ start = …, end = … }, { date = … } or { from = …, to = … }";
    if let Some(right) = as_held(value) {
        let message = format!("expected {expected}, found {}", value.type_name());
        let finding = Finding::new(Code::WrongType, message).at(value.span.clone()).help("write:");
        findings.push(finding.edit(value.span.clone(), right));
        return None;
    }
    let before = findings.len();
    let table = value.table(expected, findings);
    if let Some(finding) = findings.get_mut(before).filter(|finding| finding.edits.is_empty()) {
        let help =
            "write held = { start = 2025-03-14T15:00:00, end = 2025-03-14T16:00:00 }, or held = { date = 2025-03-14 }";
        finding.help = Some(help.to_owned());
    }
    let table = table?;
    let mut fields = Fields::new(table, "`held`");
    let before = findings.len();
    if let Some(finding) = times_alone(table) {
        findings.push(finding);
        return None;
    }
    let mut datetime = |key| fields.optional(key).and_then(|value| value.datetime("a date, without quotes", findings));
    let (start, end) = (datetime("start"), datetime("end"));
    let date = datetime("date");
    let (from, to) = (datetime("from"), datetime("to"));
    fields.finish(findings);
    if let Some(finding) = other_pair(value, [&start, &end, &from, &to]) {
        findings.push(finding);
    }
    // What could not be read has its finding.
    if findings.len() > before || !value.is_complete() {
        return None;
    }
    match (start, end, date, from, to) {
        (Some(start), None, None, None, None) => read_moment(&start, zone, findings).map(When::Start),
        (Some(start), Some(end), None, None, None) => {
            let (first, last) = (read_moment(&start, zone, findings), read_moment(&end, zone, findings));
            let (first, last) = (first?, last?);
            if last <= first {
                let message = "the meeting ends before it begins";
                let finding = out_of_order(message, &end.span, &start.span, Code::EndBeforeStart);
                findings.push(finding.help("the end must be after the start"));
                return None;
            }
            findings.extend(long_hours(first, last, zone, value));
            Some(When::Hours(first, last))
        }
        (None, None, Some(date), None, None) => read_day(&date, findings).map(When::Day),
        (None, None, None, Some(from), Some(to)) => {
            let (first, last) = (read_day(&from, findings), read_day(&to, findings));
            let (first, last) = (first?, last?);
            if last <= first {
                let message = "the last day is not after the first";
                let finding = out_of_order(message, &to.span, &from.span, Code::EndBeforeStart);
                findings.push(finding.help("for one day write { date = … }"));
                return None;
            }
            findings.extend(long_days(first, last, value));
            Some(When::Days(first, last))
        }
        _ => {
            let finding = Finding::new(Code::BadValue, format!("expected {expected}")).at(value.span.clone());
            findings.push(finding.help("omit `held` if the time is not known"));
            None
        }
    }
}

/// A meeting with its hours does not last longer than so many days.
const MOST_DAYS_WITH_HOURS: i64 = 3;

/// An event does not last longer than so many days.
const MOST_DAYS: i64 = 62;

/// The doubt about a meeting that lasts several days, with its hours. `None` without doubt.
fn long_hours(first: Moment, last: Moment, zone: Zone, value: &Value) -> Option<Finding> {
    let days = DayOrMoment::Moment(first).day(zone).days_to(DayOrMoment::Moment(last).day(zone))?;
    let help = "correct the year, the month or the day; an event of several days is { from = …, to = … }";
    (days > MOST_DAYS_WITH_HOURS).then(|| too_long(days, value, help))
}

/// The doubt about an event that lasts months.
fn long_days(first: Day, last: Day, value: &Value) -> Option<Finding> {
    let days = first.days_to(last)?;
    (days > MOST_DAYS)
        .then(|| too_long(days, value, "correct the year, the month or the day; if it is right, omit `held`"))
}

fn too_long(days: i64, value: &Value, help: &str) -> Finding {
    let message = format!("the meeting would last {days} days");
    Finding::new(Code::HeldDoubtful, message).at(value.span.clone()).help(help)
}

/// A date or a moment, not in a table, as a value of `held`. `None` for everything else.
fn as_held(value: &Value) -> Option<String> {
    let is_moment = |date: &str| date.len() > "2025-03-14".len();
    let pair = |first: &str, last: &str| {
        let [from, to] = if is_moment(first) { ["start", "end"] } else { ["from", "to"] };
        (is_moment(first) == is_moment(last)).then(|| format!("{{ {from} = {first}, {to} = {last} }}"))
    };
    let date = match &value.kind {
        Kind::List(items) => match items.as_slice() {
            [first, last] if [first, last].iter().all(|item| matches!(item.kind, Kind::Datetime(_))) => {
                return pair(first.as_written(), last.as_written());
            }
            _ => return None,
        },
        Kind::Text(text) if let Some((first, last)) = read_period(text) => return pair(&first, &last),
        Kind::Datetime(Datetime { date: Some(_), .. }) => value.as_written().replacen(' ', "T", 1),
        Kind::Text(text) => match read_date(text)? {
            Reading::Date(date) => date,
            Reading::NoSuchDate => return None,
        },
        _ => return None,
    };
    let key = if is_moment(&date) { "start" } else { "date" };
    Some(format!("{{ {key} = {date} }}"))
}

/// The finding for a start and an end without their day.
fn times_alone(table: &Table) -> Option<Finding> {
    let is_time = |value: &Value| matches!(&value.kind, Kind::Datetime(Datetime { date: None, .. }));
    let (key, value) = table.entries.iter().find(|(_, value)| is_time(value))?;
    let is_start_or_end = matches!(key.value.as_str(), "start" | "end");
    let help = format!("write the day before the time: {} = 2025-03-14T{}", key.value, value.as_written());
    is_start_or_end.then(|| Finding::new(Code::WrongType, "a time needs its day").at(value.span.clone()).help(help))
}

/// The finding for days under the keys of times, and the reverse. `all` are start, end, from and to.
fn other_pair(value: &Value, all: [&Option<Spanned<Datetime>>; 4]) -> Option<Finding> {
    let [start, end, from, to] = all;
    let is_day = |datetime: &Option<Spanned<Datetime>>| {
        datetime.as_ref().is_some_and(|datetime| datetime.value.date.is_some() && datetime.value.time.is_none())
    };
    let is_moment = |datetime: &Option<Spanned<Datetime>>| {
        datetime.as_ref().is_some_and(|datetime| datetime.value.date.is_some() && datetime.value.time.is_some())
    };
    let written = |datetime: &Option<Spanned<Datetime>>| {
        let span = &datetime.as_ref()?.span;
        Some(span.source.text[span.range.clone()].to_owned())
    };
    let (message, right) = if is_day(start) && is_day(end) {
        let (first, last) = (written(start)?, written(end)?);
        let right = match first == last {
            true => format!("{{ date = {first} }}"),
            false => format!("{{ from = {first}, to = {last} }}"),
        };
        ("`start` and `end` are times, and here are days", right)
    } else if is_moment(from) && is_moment(to) {
        let right = format!("{{ start = {}, end = {} }}", written(from)?, written(to)?);
        ("`from` and `to` are days, and here are times", right)
    } else {
        return None;
    };
    let finding = Finding::new(Code::WrongType, message).at(value.span.clone()).help("write:");
    Some(finding.edit(value.span.clone(), right))
}

impl When {
    /// True if the time is known, so that it can also be shown in other zones.
    pub fn has_time(self) -> bool {
        matches!(self, When::Start(_) | When::Hours(..))
    }

    /// The start and the end, each `None` if the time is not known.
    pub fn bounds(self) -> [Option<Moment>; 2] {
        match self {
            When::Start(start) => [Some(start), None],
            When::Hours(start, end) => [Some(start), Some(end)],
            When::Unknown | When::Day(_) | When::Days(..) => [None, None],
        }
    }

    /// The moment or the day on which the meeting ended.
    pub fn ends(self) -> Option<DayOrMoment> {
        match self {
            When::Unknown => None,
            When::Day(day) | When::Days(_, day) => Some(DayOrMoment::Day(day)),
            When::Start(moment) | When::Hours(_, moment) => Some(DayOrMoment::Moment(moment)),
        }
    }

    /// The moment or the day on which the meeting began.
    pub fn begins(self) -> Option<DayOrMoment> {
        match self {
            When::Unknown => None,
            When::Day(day) | When::Days(day, _) => Some(DayOrMoment::Day(day)),
            When::Start(moment) | When::Hours(moment, _) => Some(DayOrMoment::Moment(moment)),
        }
    }
}

impl Facts {
    /// The date of the document: the date of issue, else of publication. The time of the meeting is not the date of the
    /// document: the document is written when the meeting has ended, nobody says on which day.
    pub fn date(&self) -> Option<DayOrMoment> {
        self.issued.or(self.published)
    }
}

/// True if `later` is before `earlier`. If one of them is a day, only the days in `zone` are compared.
pub(super) fn is_before(later: DayOrMoment, earlier: DayOrMoment, zone: Zone) -> bool {
    match (later, earlier) {
        (DayOrMoment::Moment(later), DayOrMoment::Moment(earlier)) => later < earlier,
        _ => later.day(zone) < earlier.day(zone),
    }
}

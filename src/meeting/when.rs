//! When it was held and when it was issued.

use super::time::{DayOrMoment, Moment, Zone, out_of_order, read_day, read_moment};
use super::{Facts, When};
use crate::diag::{Code, Finding};
use crate::spanned::{Fields, Value};

/// `held = { start, end }`, `{ date }` or `{ from, to }`.
pub(super) fn read_held(value: &Value, zone: Zone, findings: &mut Vec<Finding>) -> Option<When> {
    let expected = "{ start = …, end = … }, { date = … } or { from = …, to = … }";
    let table = value.table(expected, findings)?;
    let mut fields = Fields::new(table, "`held`");
    let mut civil =
        |key| fields.optional(key).and_then(|value| value.civil("a date, written without quotes", findings));
    let (start, end) = (civil("start"), civil("end"));
    let date = civil("date");
    let (from, to) = (civil("from"), civil("to"));
    fields.finish(findings);
    let before_end = |finding: Finding| finding.help("a meeting ends after it begins");
    match (start, end, date, from, to) {
        (Some(start), None, None, None, None) => read_moment(&start, zone, findings).map(When::Start),
        (Some(start), Some(end), None, None, None) => {
            let (first, last) = (read_moment(&start, zone, findings), read_moment(&end, zone, findings));
            let (first, last) = (first?, last?);
            if last <= first {
                let message = "the meeting ends before it begins";
                let finding = out_of_order(message, &end.place, &start.place, Code::EndBeforeStart);
                findings.push(before_end(finding));
                return None;
            }
            Some(When::Hours(first, last))
        }
        (None, None, Some(date), None, None) => read_day(&date, findings).map(When::Day),
        (None, None, None, Some(from), Some(to)) => {
            let (first, last) = (read_day(&from, findings), read_day(&to, findings));
            let (first, last) = (first?, last?);
            if last <= first {
                let message = "the last day is not after the first";
                let finding = out_of_order(message, &to.place, &from.place, Code::EndBeforeStart);
                findings.push(finding.help("for one day write { date = … }"));
                return None;
            }
            Some(When::Days(first, last))
        }
        _ => {
            let finding = Finding::new(Code::BadValue, format!("expected {expected}")).at(value.place.clone());
            findings.push(finding.help("leave `held` out where the time is not known"));
            None
        }
    }
}

impl When {
    /// Whether the hour is known, so that other zones have one too.
    pub fn has_hour(self) -> bool {
        matches!(self, When::Start(_) | When::Hours(..))
    }

    /// Its first and its last moment, where the hours are known.
    pub fn bounds(self) -> [Option<Moment>; 2] {
        match self {
            When::Start(start) => [Some(start), None],
            When::Hours(start, end) => [Some(start), Some(end)],
            When::Unknown | When::Day(_) | When::Days(..) => [None, None],
        }
    }

    /// The moment or day on which it began.
    pub fn begins(self) -> Option<DayOrMoment> {
        match self {
            When::Unknown => None,
            When::Day(day) | When::Days(day, _) => Some(DayOrMoment::Day(day)),
            When::Start(moment) | When::Hours(moment, _) => Some(DayOrMoment::Moment(moment)),
        }
    }
}

impl Facts {
    /// The date of the document: of its issue, else of the meeting.
    pub fn date(&self) -> Option<DayOrMoment> {
        self.issued.or(self.held.begins())
    }
}

/// Whether `later` lies before `earlier`; days are compared as days.
pub(super) fn is_before(later: DayOrMoment, earlier: DayOrMoment, zone: Zone) -> bool {
    match (later, earlier) {
        (DayOrMoment::Moment(later), DayOrMoment::Moment(earlier)) => later < earlier,
        _ => later.day(zone) < earlier.day(zone),
    }
}

//! Days, moments and time zones. Local times are checked against the history of their zone in the IANA database. No
//! other module uses `chrono` or `chrono-tz`.

use std::fmt;
use std::fmt::Write;

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use crate::diag::{Code, Finding, Span};
use crate::spanned::{Datetime, Spanned};

/// The years that a date can have. Other years are typing errors.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2199;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    pub year: i32,
    /// Starts at 1.
    pub month: u8,
    /// Starts at 1.
    pub day: u8,
}

impl Day {
    /// The number of days to a later day. `None` if one of them does not exist.
    pub fn days_to(self, later: Self) -> Option<i64> {
        let date = |day: Self| NaiveDate::from_ymd_opt(day.year, day.month.into(), day.day.into());
        Some((date(later)? - date(self)?).num_days())
    }

    /// The day after it. `None` if it does not exist.
    pub fn next(self) -> Option<Self> {
        Some(day(NaiveDate::from_ymd_opt(self.year, self.month.into(), self.day.into())?.succ_opt()?))
    }

    /// The number of the day of the week: 1 for Monday to 7. `None` if the day does not exist.
    pub fn weekday(self) -> Option<u8> {
        let date = NaiveDate::from_ymd_opt(self.year, self.month.into(), self.day.into())?;
        u8::try_from(date.weekday().number_from_monday()).ok()
    }
}

impl fmt::Display for Day {
    /// The date in ISO 8601.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time zone of the IANA database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated Universal Time, with the offset zero.
    pub const UTC: Self = Self(Tz::UTC);

    /// The IANA name, such as `Asia/Baku`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The zone of the database.
    pub(super) fn of(zone: Tz) -> Self {
        Self(zone)
    }
}

/// An instant, independent of a zone. [`Moment::in_zone`] gives its local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    utc: DateTime<Utc>,
}

/// The local date and time of a moment in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    pub day: Day,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    /// Minutes east of UTC.
    pub offset: i32,
}

impl Moment {
    /// The local time in a zone.
    pub fn in_zone(self, zone: Zone) -> LocalTime {
        let local = self.utc.with_timezone(&zone.0);
        LocalTime {
            day: day(local.date_naive()),
            // Hours, minutes and seconds always fit in a `u8`.
            hour: local.hour() as u8,
            minute: local.minute() as u8,
            second: local.second() as u8,
            offset: local.offset().fix().local_minus_utc() / 60,
        }
    }

    /// The moment that is so many seconds after 1970-01-01T00:00:00Z. `None` if it is out of range.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        DateTime::from_timestamp(seconds, 0).map(|utc| Self { utc })
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.utc.cmp(&other.utc))
    }
}

impl fmt::Display for Moment {
    /// The date and time in UTC, in ISO 8601, without seconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.utc.format("%Y-%m-%dT%H:%MZ"))
    }
}

/// A day, or a moment if the time is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DayOrMoment {
    Day(Day),
    Moment(Moment),
}

impl DayOrMoment {
    /// The day itself, or the day of the moment in `zone`.
    pub fn day(self, zone: Zone) -> Day {
        match self {
            DayOrMoment::Day(day) => day,
            DayOrMoment::Moment(moment) => moment.in_zone(zone).day,
        }
    }
}

fn day(date: NaiveDate) -> Day {
    // The numbers of months and days always fit in a `u8`.
    Day { year: date.year(), month: date.month() as u8, day: date.day() as u8 }
}

/// Reads a day. A date with a time is a finding.
pub fn read_day(datetime: &Spanned<Datetime>, findings: &mut Vec<Finding>) -> Option<Day> {
    match read(datetime, None, findings)? {
        DayOrMoment::Day(day) => Some(day),
        DayOrMoment::Moment(_) => {
            findings.push(wrong("a date without a time", datetime));
            None
        }
    }
}

/// Reads a moment. A date without a time is a finding. `zone` is the zone of a time without an offset.
pub fn read_moment(datetime: &Spanned<Datetime>, zone: Zone, findings: &mut Vec<Finding>) -> Option<Moment> {
    match read(datetime, Some(zone), findings)? {
        DayOrMoment::Moment(moment) => Some(moment),
        DayOrMoment::Day(_) => {
            findings.push(wrong("a date and time, such as 2024-07-12T16:23:00", datetime));
            None
        }
    }
}

/// Reads a day or a moment. A time must exist in `zone`. If `zone` is `None`, a date with a time is a finding.
pub fn read(datetime: &Spanned<Datetime>, zone: Option<Zone>, findings: &mut Vec<Finding>) -> Option<DayOrMoment> {
    let Some((year, month, number)) = datetime.value.date else {
        findings.push(wrong("a date", datetime));
        return None;
    };
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), number.into());
    let Some(date) = date.filter(|_| YEARS.contains(&year)) else {
        let message =
            format!("{year:04}-{month:02}-{number:02} is not a day of the years {} to {}", YEARS.start(), YEARS.end());
        findings.push(Finding::new(Code::BadValue, message).at(datetime.span.clone()).help("correct the year"));
        return None;
    };
    let Some((hour, minute, second)) = datetime.value.time else {
        return Some(DayOrMoment::Day(day(date)));
    };
    let Some(zone) = zone else {
        findings.push(wrong("a date without a time", datetime));
        return None;
    };
    let Some(local) = date.and_hms_opt(hour.into(), minute.into(), second.into()) else {
        findings.push(wrong("a valid time of day", datetime));
        return None;
    };
    resolve(local, datetime, zone, findings).map(DayOrMoment::Moment)
}

fn wrong(expected: &str, datetime: &Spanned<Datetime>) -> Finding {
    let help = "a day is written 2025-03-14, and a time of this day 2025-03-14T15:00:00";
    Finding::new(Code::WrongType, format!("expected {expected}")).at(datetime.span.clone()).help(help)
}

/// The moment of a time in UTC, or of a local time in a zone. It is a finding if the local time did not exist, occurred
/// twice without an offset that selects one, or has an offset that the zone did not have then. The help of the finding
/// lists the possible times.
fn resolve(
    local: NaiveDateTime,
    datetime: &Spanned<Datetime>,
    zone: Zone,
    findings: &mut Vec<Finding>,
) -> Option<Moment> {
    let at = |finding: Finding| finding.at(datetime.span.clone());
    let candidates: Vec<DateTime<Tz>> = match zone.0.from_local_datetime(&local) {
        LocalResult::Single(only) => vec![only],
        LocalResult::Ambiguous(first, second) => vec![first, second],
        LocalResult::None => Vec::new(),
    };
    let to_iso = |candidate: &DateTime<Tz>| candidate.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
    // A time in UTC is an instant, whatever the zone of the document.
    if datetime.value.offset == Some(0) {
        return Some(Moment { utc: local.and_utc() });
    }
    if candidates.is_empty() {
        let message = format!("{local} did not exist in {}: the clocks were put forward", zone.name());
        let help = match neighbours(local, zone) {
            Some((before, after)) => format!("write {} or {}", to_iso(&before), to_iso(&after)),
            None => "write another time".to_owned(),
        };
        findings.push(at(Finding::new(Code::NoSuchTime, message).help(help)));
        return None;
    }
    if let Some(minutes) = datetime.value.offset {
        let fits = candidates.iter().find(|c| c.offset().fix().local_minus_utc() == i32::from(minutes) * 60);
        if fits.is_none() {
            let here: Vec<String> = candidates.iter().map(to_iso).collect();
            let message = format!("the offset of {} was not {} at this time", zone.name(), offset(minutes.into()));
            // The time may be that of another zone. Then the offset is correct, and the time must be changed.
            let elsewhere = chrono::FixedOffset::east_opt(i32::from(minutes) * 60);
            let meant = elsewhere.and_then(|offset| offset.from_local_datetime(&local).single());
            let hour = local.format("%H:%M");
            let mut help = format!("if {hour} was the time in {}, write {}", zone.name(), here.join(" or "));
            if let Some(meant) = meant {
                let converted = to_iso(&meant.with_timezone(&zone.0));
                let _ =
                    write!(help, "; if it was the time at the offset {}, write {converted}", offset(minutes.into()));
            }
            findings.push(at(Finding::new(Code::WrongOffset, message).help(help)));
        }
        return fits.map(|candidate| Moment { utc: candidate.to_utc() });
    }
    match candidates.as_slice() {
        [only] => Some(Moment { utc: only.to_utc() }),
        several => {
            let both: Vec<String> = several.iter().map(to_iso).collect();
            let message = format!("{local} occurred twice in {}: the clocks were put back", zone.name());
            findings.push(at(Finding::new(Code::AmbiguousTime, message).help(format!("write {}", both.join(" or ")))));
            None
        }
    }
}

/// For a local time that was skipped: the two times that result from the offsets before and after the change, the
/// earlier one first.
fn neighbours(local: NaiveDateTime, zone: Zone) -> Option<(DateTime<Tz>, DateTime<Tz>)> {
    let day = chrono::Duration::days(1);
    let before = zone.0.from_local_datetime(&(local - day)).earliest()?.offset().fix();
    let after = zone.0.from_local_datetime(&(local + day)).latest()?.offset().fix();
    let read = |offset: chrono::FixedOffset| Some(offset.from_local_datetime(&local).single()?.with_timezone(&zone.0));
    let (one, other) = (read(before)?, read(after)?);
    Some(if one.naive_local() <= other.naive_local() { (one, other) } else { (other, one) })
}

/// Formats an offset in minutes east of UTC, such as `+04:00`. A negative offset has the minus sign U+2212.
pub fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// The finding for two dates in the wrong order. `span` is the place of the date that is too early, `earlier` the place
/// of the date that must come first.
pub fn out_of_order(message: &str, span: &Span, earlier: &Span, code: Code) -> Finding {
    let finding = Finding::new(code, message).at(span.clone()).related(earlier.clone(), "this must be earlier");
    finding.help("correct one of the two")
}

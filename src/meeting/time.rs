//! Days, moments and zones. Local times are held against the history of their
//! zone (IANA database, through chrono-tz). The only room that knows chrono.

use std::fmt;

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use crate::diag::{Code, Finding, Place, nearest};
use crate::spanned::{Civil, Spanned};

/// The years of meetings; others are slips of the hand.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2199;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    pub year: i32,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

impl fmt::Display for Day {
    /// ISO 8601.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A zone of the IANA database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// The clock without an offset.
    pub const UTC: Self = Self(Tz::UTC);

    /// The IANA name, such as `Asia/Baku`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    pub fn read(name: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<Self> {
        if let Ok(zone) = name.value.parse::<Tz>() {
            return Some(Self(zone));
        }
        let zones = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
        let of_city = |zone: &&str| zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(&name.value));
        let help = match zones().find(of_city).or_else(|| nearest(&name.value, zones())) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => "a zone is named after a city: \"Asia/Baku\", \"America/New_York\"".to_owned(),
        };
        let message = format!("there is no time zone `{}`", name.value);
        findings.push(Finding::new(Code::UnknownZone, message).at(name.place.clone()).help(help));
        None
    }
}

/// An instant, as a zone's clocks show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    utc: DateTime<Utc>,
}

/// What the clock and the calendar of a zone show at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub day: Day,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    /// Minutes east of UTC.
    pub offset: i32,
}

impl Moment {
    pub fn shown(self, zone: Zone) -> Shown {
        let local = self.utc.with_timezone(&zone.0);
        Shown {
            day: day(local.date_naive()),
            // All are within a day by their definition.
            hour: local.hour() as u8,
            minute: local.minute() as u8,
            second: local.second() as u8,
            offset: local.offset().fix().local_minus_utc() / 60,
        }
    }

    /// The moment a number of seconds after 1970-01-01T00:00:00Z.
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
    /// ISO 8601, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.utc.format("%Y-%m-%dT%H:%MZ"))
    }
}

/// A day, or a moment of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DayOrMoment {
    Day(Day),
    Moment(Moment),
}

impl DayOrMoment {
    pub fn day(self, zone: Zone) -> Day {
        match self {
            DayOrMoment::Day(day) => day,
            DayOrMoment::Moment(moment) => moment.shown(zone).day,
        }
    }
}

fn day(date: NaiveDate) -> Day {
    // A month and a day have two digits.
    Day { year: date.year(), month: date.month() as u8, day: date.day() as u8 }
}

/// Reads a day; a clock time beside it is a finding.
pub fn read_day(civil: &Spanned<Civil>, findings: &mut Vec<Finding>) -> Option<Day> {
    match read(civil, None, findings)? {
        DayOrMoment::Day(day) => Some(day),
        DayOrMoment::Moment(_) => {
            findings.push(wrong("a date without an hour", civil));
            None
        }
    }
}

/// Reads a moment; a date alone is a finding.
pub fn read_moment(civil: &Spanned<Civil>, zone: Zone, findings: &mut Vec<Finding>) -> Option<Moment> {
    match read(civil, Some(zone), findings)? {
        DayOrMoment::Moment(moment) => Some(moment),
        DayOrMoment::Day(_) => {
            findings.push(wrong("a date with an hour, such as 2024-07-12T16:23:00", civil));
            None
        }
    }
}

/// Reads a day or a moment. Without a zone only days are read, and a moment's place in time is not asked.
pub fn read(civil: &Spanned<Civil>, zone: Option<Zone>, findings: &mut Vec<Finding>) -> Option<DayOrMoment> {
    let Some((year, month, number)) = civil.value.date else {
        findings.push(wrong("a date", civil));
        return None;
    };
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), number.into());
    let Some(date) = date.filter(|_| YEARS.contains(&year)) else {
        let message =
            format!("{year:04}-{month:02}-{number:02} is no day of the years {} to {}", YEARS.start(), YEARS.end());
        findings.push(Finding::new(Code::BadValue, message).at(civil.place.clone()));
        return None;
    };
    let Some((hour, minute, second)) = civil.value.time else {
        return Some(DayOrMoment::Day(day(date)));
    };
    let Some(zone) = zone else {
        findings.push(wrong("a date without an hour", civil));
        return None;
    };
    let Some(local) = date.and_hms_opt(hour.into(), minute.into(), second.into()) else {
        findings.push(wrong("an hour of the day", civil));
        return None;
    };
    resolve(local, civil, zone, findings).map(DayOrMoment::Moment)
}

fn wrong(expected: &str, civil: &Spanned<Civil>) -> Finding {
    Finding::new(Code::WrongType, format!("expected {expected}")).at(civil.place.clone())
}

/// The moment of a local time. A time that did not exist, came twice or has an
/// offset that its zone did not keep is a finding that names the readings.
fn resolve(local: NaiveDateTime, civil: &Spanned<Civil>, zone: Zone, findings: &mut Vec<Finding>) -> Option<Moment> {
    let at = |finding: Finding| finding.at(civil.place.clone());
    let readings: Vec<DateTime<Tz>> = match zone.0.from_local_datetime(&local) {
        LocalResult::Single(only) => vec![only],
        LocalResult::Ambiguous(first, second) => vec![first, second],
        LocalResult::None => Vec::new(),
    };
    let spell = |reading: &DateTime<Tz>| reading.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
    if readings.is_empty() {
        let message = format!("{local} did not exist in {}: the clocks were put forward over it", zone.name());
        let help = match neighbours(local, zone) {
            Some((before, after)) => format!("write {} or {}", spell(&before), spell(&after)),
            None => "write another hour".to_owned(),
        };
        findings.push(at(Finding::new(Code::NoSuchTime, message).help(help)));
        return None;
    }
    if let Some(minutes) = civil.value.offset {
        let fits = readings.iter().find(|r| r.offset().fix().local_minus_utc() == i32::from(minutes) * 60);
        if fits.is_none() {
            let mut right: Vec<String> = readings.iter().map(spell).collect();
            // The hour may be that of another clock: then the offset is right and the hour is to be changed.
            let elsewhere = chrono::FixedOffset::east_opt(i32::from(minutes) * 60);
            let meant = elsewhere.and_then(|offset| offset.from_local_datetime(&local).single());
            right.extend(meant.map(|meant| spell(&meant.with_timezone(&zone.0))));
            let message = format!("{} was not {} from UTC then", zone.name(), offset(minutes.into()));
            findings.push(at(Finding::new(Code::WrongOffset, message).help(format!("write {}", right.join(" or ")))));
        }
        return fits.map(|reading| Moment { utc: reading.to_utc() });
    }
    match readings.as_slice() {
        [only] => Some(Moment { utc: only.to_utc() }),
        several => {
            let both: Vec<String> = several.iter().map(spell).collect();
            let message = format!("{local} came twice in {}: the clocks were put back", zone.name());
            findings.push(at(Finding::new(Code::AmbiguousTime, message).help(format!("write {}", both.join(" or ")))));
            None
        }
    }
}

/// For a local time that was skipped: the same wall time read with the offset before and after the change.
fn neighbours(local: NaiveDateTime, zone: Zone) -> Option<(DateTime<Tz>, DateTime<Tz>)> {
    let day = chrono::Duration::days(1);
    let before = zone.0.from_local_datetime(&(local - day)).earliest()?.offset().fix();
    let after = zone.0.from_local_datetime(&(local + day)).latest()?.offset().fix();
    let read = |offset: chrono::FixedOffset| Some(offset.from_local_datetime(&local).single()?.with_timezone(&zone.0));
    let (one, other) = (read(before)?, read(after)?);
    Some(if one.naive_local() <= other.naive_local() { (one, other) } else { (other, one) })
}

/// `+04:00`, with a minus sign where it is west.
pub fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// Where two moments or days stand the wrong way round.
pub fn out_of_order(message: &str, place: &Place, earlier: &Place, code: Code) -> Finding {
    Finding::new(code, message).at(place.clone()).related(earlier.clone(), "this comes first")
}

//! The one clock of a document: a moment given from outside, never read here.

use typst::foundations::{Datetime, Duration};
use typst_pdf::Timestamp;

/// A moment and the offset of the clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Seconds since 1970 in UTC.
    pub unix_seconds: i64,
    pub offset_minutes: i32,
}

impl Stamp {
    pub fn utc(unix_seconds: i64) -> Self {
        Self { unix_seconds, offset_minutes: 0 }
    }

    /// The stamp that the PDF carries.
    pub(super) fn timestamp(self) -> Option<Timestamp> {
        let datetime = civil(self.unix_seconds.checked_add(i64::from(self.offset_minutes) * 60)?)?;
        if self.offset_minutes == 0 {
            Some(Timestamp::new_utc(datetime))
        } else {
            Timestamp::new_local(datetime, self.offset_minutes)
        }
    }

    /// The day that a template reads, by the stamp's own offset or the one asked for.
    pub(super) fn today(self, offset: Option<Duration>) -> Option<Datetime> {
        let seconds = match offset {
            // Whole seconds by nature: an offset has no fractions of them.
            Some(offset) => offset.seconds() as i64,
            None => i64::from(self.offset_minutes) * 60,
        };
        let datetime = civil(self.unix_seconds.checked_add(seconds)?)?;
        Datetime::from_ymd(datetime.year()?, datetime.month()?, datetime.day()?)
    }
}

/// The Gregorian date and time of a number of seconds since 1970.
fn civil(seconds: i64) -> Option<Datetime> {
    const DAY: i64 = 86_400;
    let (days, second_of_day) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    // Years are counted from 1 March, so that the leap day is a year's last, and
    // in eras of 400 years, which all have the same number of days.
    let from_march = days + 719_468;
    let (era, day_of_era) = (from_march.div_euclid(146_097), from_march.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Datetime::from_ymd_hms(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
        (second_of_day / 3_600).try_into().ok()?,
        (second_of_day / 60 % 60).try_into().ok()?,
        (second_of_day % 60).try_into().ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(stamp: Stamp) -> String {
        let day = stamp.today(None).unwrap();
        format!("{:04}-{:02}-{:02}", day.year().unwrap(), day.month().unwrap(), day.day().unwrap())
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(parts(Stamp::utc(0)), "1970-01-01");
        assert_eq!(parts(Stamp::utc(951_782_400)), "2000-02-29");
        assert_eq!(parts(Stamp::utc(4_107_542_399)), "2100-02-28");
        assert_eq!(parts(Stamp::utc(4_107_542_400)), "2100-03-01");
        assert_eq!(parts(Stamp::utc(-1)), "1969-12-31");
    }

    #[test]
    fn the_day_is_that_of_the_wall() {
        // 2024-07-12 23:30 in UTC is the thirteenth four hours to the east.
        let stamp = Stamp { unix_seconds: 1_720_827_000, offset_minutes: 240 };
        assert_eq!(parts(stamp), "2024-07-13");
    }
}

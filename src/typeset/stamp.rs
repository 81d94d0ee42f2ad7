//! The date and time of a document. The caller provides it; this module never reads the system clock.

use typst::foundations::Datetime;
use typst_pdf::Timestamp;

/// Local date and time of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub year: i32,
    /// Counted from 1.
    pub month: u8,
    /// Counted from 1.
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    /// Offset of the local time from UTC, in minutes. Positive values are east of UTC.
    pub offset: i32,
}

impl Stamp {
    /// The form of ISO 8601: `2024-07-12T16:23:00+04:00`.
    pub fn iso(self) -> String {
        let Self { year, month, day, hour, minute, second, offset } = self;
        let zone = match offset {
            0 => "Z".to_owned(),
            _ => {
                let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs());
                format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        };
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")
    }

    /// The timestamp for the PDF. `None` if the date does not exist.
    pub(super) fn timestamp(self) -> Option<Timestamp> {
        let Self { year, month, day, hour, minute, second, offset } = self;
        let datetime = Datetime::from_ymd_hms(year, month, day, hour, minute, second)?;
        if offset == 0 { Some(Timestamp::new_utc(datetime)) } else { Timestamp::new_local(datetime, offset) }
    }

    /// The result of `datetime.today()`. It ignores the offset that a template asks for, so that a document has one
    /// date.
    pub(super) fn today(self) -> Option<Datetime> {
        Datetime::from_ymd(self.year, self.month, self.day)
    }
}

//! The one clock of a document: a moment given from outside, never read here.

use typst::foundations::Datetime;
use typst_pdf::Timestamp;

/// What calendar and clock show at the moment of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub year: i32,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    /// Minutes east of UTC of the clock that is shown.
    pub offset: i32,
}

impl Stamp {
    /// The stamp that the PDF carries; nothing for a day that no calendar has.
    pub(super) fn timestamp(self) -> Option<Timestamp> {
        let Self { year, month, day, hour, minute, second, offset } = self;
        let datetime = Datetime::from_ymd_hms(year, month, day, hour, minute, second)?;
        if offset == 0 { Some(Timestamp::new_utc(datetime)) } else { Timestamp::new_local(datetime, offset) }
    }

    /// The day that a template reads, whatever offset it asks for: a paper has one date.
    pub(super) fn today(self) -> Option<Datetime> {
        Datetime::from_ymd(self.year, self.month, self.day)
    }
}

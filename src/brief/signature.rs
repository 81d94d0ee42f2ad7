//! The end of a document: the place and the date, and who signs.

use std::sync::Arc;

use super::build::Builder;
use super::model::{Signature, Text};
use crate::locale::Argument;
use crate::meeting::time::DayOrMoment;

impl Builder<'_> {
    pub(super) fn signature(&mut self) -> Option<Signature> {
        let signatory = self.context.meeting.signatory.as_ref()?;
        let person = &signatory.value;
        let post = self.writer.formatter.posts(person);
        let name = self.writer.formatter.signature(person);
        let translation = self.context.meeting.record != self.context.locale.language.tag;
        let mark = translation.then(|| match self.is_draft() {
            // A draft is not signed.
            true => String::new(),
            false => self.writer.message("signed", &self.span),
        });
        Some(Signature {
            post: self.writer.sentence(post, &signatory.span),
            name: self.writer.text(name, &signatory.span).plain(),
            mark,
        })
    }

    /// The place and the date above the signature. `None` if neither is given.
    pub(super) fn dateline(&mut self) -> Option<Text> {
        let seat = self.context.meeting.issuer.value.seat.as_ref();
        let seat = seat.and_then(|id| self.context.directory.designation(&id.value));
        let day = self.day();
        if seat.is_none() && day.is_none() {
            return None;
        }
        let seat = seat.map_or(Argument::Absent, |seat| Argument::Designation(Arc::clone(seat)));
        let day = day.map_or(Argument::Absent, |day| Argument::Time(self.time(DayOrMoment::Day(day))));
        let formatted = self.format_message("dateline", &[("seat", seat), ("issued", day)]);
        Some(self.writer.text(formatted, &self.span.clone()))
    }
}

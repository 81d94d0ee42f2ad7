//! The fields under the letterhead: number, place, dates.

use std::sync::Arc;

use super::build::Builder;
use super::model::Field;
use crate::diag::{Code, Span};
use crate::locale::{Argument, FormatError, Formatted};
use crate::meeting::When;
use crate::meeting::time::{DayOrMoment, Zone};

impl Builder<'_> {
    pub(super) fn fields(&mut self, event: &str) -> Vec<Field> {
        let meeting = self.context.meeting;
        let mut fields = Vec::new();
        if let Some(number) = &meeting.number {
            let formatted = self.format_message("number", &[("number", Argument::Text(number.value.clone()))]);
            let value = self.writer.text(formatted, &number.span);
            let label = self.writer.message("field-number", &number.span);
            fields.push(Field { key: "number".to_owned(), label, value });
        }
        for (key, value) in &meeting.fields {
            let formatted = self.writer.formatter.full_designation(&value.value);
            fields.push(self.field(key, &format!("field-{key}"), formatted, &value.span));
        }
        if let Some((id, arguments)) = self.when(meeting.held, meeting.project_zone) {
            let mut formatted = self.format_message(id, &arguments);
            self.add_other_zones(meeting.held, &mut formatted);
            fields.push(self.field("held", &format!("field-held-{event}"), formatted, &self.span.clone()));
        }
        // Other zones are shown once, with the first time that is printed.
        let mut zones_shown = meeting.held.has_time();
        for (key, date) in [("issued", meeting.issued), ("published", meeting.published)] {
            let Some(date) = date else { continue };
            let (id, when) = match date {
                DayOrMoment::Day(day) => ("day", When::Day(day)),
                DayOrMoment::Moment(moment) => ("moment", When::Start(moment)),
            };
            let mut formatted = self.format_message(id, &[("at", Argument::Time(self.time(date)))]);
            if !zones_shown {
                self.add_other_zones(when, &mut formatted);
                zones_shown = when.has_time();
            }
            fields.push(self.field(key, &format!("field-{key}"), formatted, &self.span.clone()));
        }
        fields
    }

    fn field(&mut self, key: &str, label: &str, value: Formatted, span: &Span) -> Field {
        let label = self.writer.message(label, span);
        Field { key: key.to_owned(), label, value: self.writer.sentence(value, span) }
    }

    /// Appends the same time in the zones of `also-show`, and in the zone of the meeting file if its day differs. The date is
    /// included if it differs there.
    fn add_other_zones(&self, when: When, formatted: &mut Formatted) {
        let meeting = self.context.meeting;
        if !when.has_time() {
            return;
        }
        let days = |zone| when.bounds().map(|bound| bound.map(|moment| moment.in_zone(zone).day));
        // The sentences have the day in the zone of the file, so the field shows it too.
        let file_zone = (days(meeting.zone) != days(meeting.project_zone)).then_some(meeting.zone);
        let file_zone = file_zone.filter(|zone| !meeting.also_show.contains(zone));
        let others = file_zone.iter().chain(&meeting.also_show).filter(|zone| **zone != meeting.project_zone);
        for zone in others {
            let Some((id, arguments)) = self.when(when, *zone) else { continue };
            let city = self.context.locale.cldr.city(*zone).unwrap_or_else(|| {
                let message = format!("the name of the zone {} is not a city", zone.name());
                let mut error = FormatError::new(Code::UnknownZone, zone.name(), message);
                error.help = Some("use the zone of a city in `zone` and `also-show`".to_owned());
                formatted.errors.push(error);
                zone.name().to_owned()
            });
            let city = city.replace(' ', "\u{a0}");
            let clock = matches!(id, "moment" | "hours") && days(*zone) == days(meeting.project_zone);
            let hours = self.writer.formatter.format_message(id, clock.then_some("clock"), &arguments);
            let values = [("city", Argument::Text(city)), ("when", Argument::When(Arc::new(hours)))];
            let elsewhere = self.writer.formatter.format_message("elsewhere", None, &values);
            formatted.text.push_str("; ");
            formatted.text.push_str(&elsewhere.text);
            formatted.errors.extend(elsewhere.errors);
        }
    }

    /// The id and the arguments of the message for the time of the meeting in a sentence. A sentence has no hour, so its
    /// day is the day in the zone of the meeting file, where the meeting took place.
    pub(super) fn when_in_sentence(&self, held: When) -> Option<(&'static str, Vec<(&'static str, Argument)>)> {
        let zone = self.context.meeting.zone;
        let days = held.bounds().map(|bound| bound.map(|moment| moment.in_zone(zone).day));
        let held = match days {
            [Some(first), Some(last)] if first != last => When::Days(first, last),
            [Some(day), _] => When::Day(day),
            [None, _] => held,
        };
        self.when(held, zone)
    }

    /// The id and the arguments of the message for a date or time in a time zone. `None` if it is unknown.
    pub(super) fn when(&self, when: When, zone: Zone) -> Option<(&'static str, Vec<(&'static str, Argument)>)> {
        let day = |day| Argument::Time(self.writer.formatter.day(day));
        let moment = |moment| Argument::Time(self.writer.formatter.moment(moment, zone));
        Some(match when {
            When::Unknown => return None,
            When::Day(at) => ("day", vec![("at", day(at))]),
            When::Start(at) => ("moment", vec![("at", moment(at))]),
            When::Hours(start, end) => {
                if start.in_zone(zone).offset != end.in_zone(zone).offset {
                    return Some(("moments-shifted", vec![("start", moment(start)), ("end", moment(end))]));
                }
                let one_day = start.in_zone(zone).day == end.in_zone(zone).day;
                (if one_day { "hours" } else { "moments" }, vec![("start", moment(start)), ("end", moment(end))])
            }
            When::Days(from, to) => self.writer.formatter.period(from, to),
        })
    }
}

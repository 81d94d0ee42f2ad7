//! CLDR data through ICU4X: names of months and cities, lists, plurals, casing.

use icu::calendar::{Date, Gregorian};
use icu::casemap::CaseMapper;
use icu::datetime::fieldsets::{E, M, MD, zone::ExemplarCity};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, parts};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{LanguageIdentifier, Locale};
use icu::plurals::{PluralCategory, PluralRules};
use icu::time::zone::iana::IanaParser;
use writeable::{PartsWrite, Writeable};

use super::alphabet::Alphabet;
use crate::diag::{Code, Finding};
use crate::lang::Language;
use crate::meeting::time::{Day, Zone};

/// The CLDR data of one language.
pub struct Cldr {
    /// Formats the day and the month of a date; only the name of the month is used.
    dates: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    list: ListFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    /// The language whose rules of casing are used.
    casing: LanguageIdentifier,
    locale: Locale,
    pub(super) alphabet: Alphabet,
}

impl Cldr {
    /// Loads the data of the locale that `cldr` in `locale.toml` names.
    ///
    /// # Errors
    /// The value of `cldr` is not a locale, or CLDR has no data for it.
    pub fn load(language: &Language) -> Result<Self, Finding> {
        let bad_value = |reason: String| {
            Finding::new(Code::BadValue, format!("`cldr = \"{}\"`: {reason}", language.cldr))
                .at(language.span.clone())
                .help("name a locale of CLDR, such as \"en-GB\"")
        };
        let locale: Locale = language.cldr.parse().map_err(|_| bad_value("no locale".to_owned()))?;
        let cldr = Self {
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long())
                .map_err(|error| bad_value(error.to_string()))?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|error| bad_value(error.to_string()))?,
            cardinal: PluralRules::try_new_cardinal((&locale).into()).map_err(|error| bad_value(error.to_string()))?,
            ordinal: PluralRules::try_new_ordinal((&locale).into()).map_err(|error| bad_value(error.to_string()))?,
            casing: locale.id.clone(),
            alphabet: Alphabet::load(&locale),
            locale,
        };
        // ICU reports no error for an unknown locale: it falls back to the root locale, where the months are numbers.
        let july = cldr.month(Day { year: 2024, month: 7, day: 12 });
        if july.is_none_or(|name| name == "M07") {
            return Err(bad_value("CLDR has no data for it".to_owned()));
        }
        Ok(cldr)
    }

    /// The name of the month in the form that a date has (*июля*, not *июль*). `None` if the day does not exist.
    pub fn month(&self, day: Day) -> Option<String> {
        let date = Date::try_new_gregorian(day.year, day.month, day.day).ok()?;
        let mut month = PartCollector { wanted: parts::MONTH, depth: 0, text: String::new() };
        self.dates.format(&date).write_to_parts(&mut month).ok()?;
        (!month.text.is_empty()).then_some(month.text)
    }

    /// The names of the months in the form in which they stand alone (*июль*, not *июля*), with their numbers.
    pub fn months_alone(&self) -> Vec<(u8, String)> {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&self.locale).into(), M::long());
        let Ok(formatter) = formatter else { return Vec::new() };
        let name = |month: u8| {
            let date = Date::try_new_gregorian(2024, month, 1).ok()?;
            Some((month, formatter.format(&date).to_string()))
        };
        (1..=12).filter_map(name).collect()
    }

    /// The names of the days of the week as they stand alone, with their numbers: 1 for Monday to 7.
    pub fn weekdays_alone(&self) -> Vec<(u8, String)> {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new((&self.locale).into(), E::long());
        let Ok(formatter) = formatter else { return Vec::new() };
        let name = |day: u8| {
            // The first day of this month was a Monday.
            let date = Date::try_new_gregorian(2024, 1, day).ok()?;
            Some((day, formatter.format(&date).to_string()))
        };
        (1..=7).filter_map(name).collect()
    }

    /// The name in this language of the city that a zone is named after. `None` if the zone has no city.
    pub fn city(&self, zone: Zone) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new((&self.locale).into(), ExemplarCity).ok()?;
        let name = |zone| formatter.format(&IanaParser::new().parse(zone).without_offset()).to_string();
        // CLDR gives the name of an unknown city for a zone without a city, such as UTC.
        Some(name(zone.name())).filter(|city| *city != name("Etc/Unknown"))
    }

    /// Joins the items as the language does: *A, B and C*.
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The plural category of a cardinal number: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn plural(&self, number: i64) -> &'static str {
        category(self.cardinal.category_for(number))
    }

    /// The plural category of an ordinal number; the categories are those of [`Cldr::plural`].
    pub fn ordinal(&self, number: i64) -> &'static str {
        category(self.ordinal.category_for(number))
    }

    /// The plural categories of the language, of cardinal or of ordinal numbers, each with the first whole number of it.
    /// A category without a number is one of fractions only.
    pub fn categories(&self, ordinal: bool) -> Vec<(&'static str, Option<i64>)> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        // Some languages have a category of millions only.
        let numbers = || (1..=200).chain([0, 1_000, 1_000_000]);
        let categories = rules.categories();
        categories
            .map(|found| (category(found), numbers().find(|number| rules.category_for(*number) == found)))
            .collect()
    }

    /// The text in small letters, by the casing rules of the language.
    pub fn small(&self, text: &str) -> String {
        CaseMapper::new().lowercase_to_string(text, &self.casing).into_owned()
    }

    /// The capital of a letter, by the casing rules of the language. The letter itself if its capital is no single one.
    pub fn capital(&self, c: char) -> char {
        single(&self.capitals(c.encode_utf8(&mut [0; 4]))).unwrap_or(c)
    }

    /// The capital of a letter of any language.
    pub(super) fn any_capital(c: char) -> char {
        single(&c.to_uppercase().collect::<String>()).unwrap_or(c)
    }

    /// The text in capitals, by the casing rules of the language.
    pub fn capitals(&self, text: &str) -> String {
        CaseMapper::new().uppercase_to_string(text, &self.casing).into_owned()
    }
}

/// The only character of a text.
fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Collects the text of one kind of part and ignores the rest.
struct PartCollector {
    wanted: writeable::Part,
    /// The number of open parts of the wanted kind.
    depth: usize,
    text: String,
}

impl std::fmt::Write for PartCollector {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.depth > 0 {
            self.text.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for PartCollector {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: writeable::Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result,
    ) -> std::fmt::Result {
        let wanted = usize::from(part == self.wanted);
        self.depth += wanted;
        let result = write(self);
        self.depth -= wanted;
        result
    }
}

//! CLDR data through ICU4X: names of months and cities, lists, plurals, casing.

use icu::calendar::{Date, Gregorian};
use icu::casemap::CaseMapper;
use icu::datetime::fieldsets::{MD, zone::ExemplarCity};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, parts};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{LanguageIdentifier, Locale};
use icu::plurals::{PluralCategory, PluralRules};
use icu::time::zone::iana::IanaParser;
use writeable::{PartsWrite, Writeable};

use crate::diag::{Code, Finding};
use crate::lang::Language;
use crate::meeting::time::{Day, Zone};

/// The CLDR data of one language, ready for use.
pub struct Cldr {
    dates: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    list: ListFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    case: LanguageIdentifier,
    locale: Locale,
}

impl Cldr {
    /// # Errors
    /// `cldr` in `locale.toml` is no locale, or CLDR has no data for it.
    pub fn load(language: &Language) -> Result<Self, Finding> {
        let wrong = |reason: String| {
            Finding::new(Code::BadValue, format!("`cldr = \"{}\"`: {reason}", language.cldr))
                .at(language.place.clone())
                .help("name a locale of CLDR, such as \"en-GB\"")
        };
        let locale: Locale = language.cldr.parse().map_err(|_| wrong("no locale".to_owned()))?;
        let found = Self {
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long())
                .map_err(|error| wrong(error.to_string()))?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|error| wrong(error.to_string()))?,
            cardinal: PluralRules::try_new_cardinal((&locale).into()).map_err(|error| wrong(error.to_string()))?,
            ordinal: PluralRules::try_new_ordinal((&locale).into()).map_err(|error| wrong(error.to_string()))?,
            case: locale.id.clone(),
            locale,
        };
        // ICU falls back to no language at all, and says nothing of it; there months have numbers.
        let july = found.month(Day { year: 2024, month: 7, day: 12 });
        if july.is_none_or(|name| name == "M07") {
            return Err(wrong("CLDR has no data for it".to_owned()));
        }
        Ok(found)
    }

    /// The name of the month as it stands in a date (*июля*, not *июль*).
    pub fn month(&self, day: Day) -> Option<String> {
        let date = Date::try_new_gregorian(day.year, day.month, day.day).ok()?;
        let mut month = OnePart { wanted: parts::MONTH, inside: 0, text: String::new() };
        self.dates.format(&date).write_to_parts(&mut month).ok()?;
        (!month.text.is_empty()).then_some(month.text)
    }

    /// The city after which a zone is named, in this language; nothing for a zone without one.
    pub fn city(&self, zone: Zone) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new((&self.locale).into(), ExemplarCity).ok()?;
        let name = |zone| formatter.format(&IanaParser::new().parse(zone).without_offset()).to_string();
        // Of a zone without a city, such as UTC, CLDR says that its place is not known.
        Some(name(zone.name())).filter(|city| *city != name("Etc/Unknown"))
    }

    /// The items joined as the language joins them: *A, B and C*.
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The plural category of a number of things.
    pub fn plural(&self, number: i64) -> &'static str {
        category(self.cardinal.category_for(number))
    }

    /// The plural category of a rank.
    pub fn ordinal(&self, number: i64) -> &'static str {
        category(self.ordinal.category_for(number))
    }

    /// Capitals by the rules of the language.
    pub fn capitals(&self, text: &str) -> String {
        CaseMapper::new().uppercase_to_string(text, &self.case).into_owned()
    }
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

/// Keeps what is written inside one part and lets the rest go.
struct OnePart {
    wanted: writeable::Part,
    /// How many parts of the wanted kind are open.
    inside: usize,
    text: String,
}

impl std::fmt::Write for OnePart {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.inside > 0 {
            self.text.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for OnePart {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: writeable::Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result,
    ) -> std::fmt::Result {
        let wanted = usize::from(part == self.wanted);
        self.inside += wanted;
        let result = write(self);
        self.inside -= wanted;
        result
    }
}

//! Names of time zones. A document shows the city that a zone is named after, so every zone must have one.

use chrono_tz::Tz;

use super::time::Zone;
use crate::diag::{Code, Finding, suggest};
use crate::spanned::Spanned;

/// The parts of the world under which the IANA database has zones of cities.
const REGIONS: [&str; 10] =
    ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

/// Names that are no city, and the zone to write instead: the old names of the file `backward` of the IANA database,
/// and abbreviations in common use.
const NO_CITIES: &[(&str, &str)] = &[
    ("Australia/ACT", "Australia/Sydney"),
    ("Australia/LHI", "Australia/Lord_Howe"),
    ("Australia/NSW", "Australia/Sydney"),
    ("Australia/North", "Australia/Darwin"),
    ("Australia/Queensland", "Australia/Brisbane"),
    ("Australia/South", "Australia/Adelaide"),
    ("Australia/Tasmania", "Australia/Hobart"),
    ("Australia/Victoria", "Australia/Melbourne"),
    ("Australia/West", "Australia/Perth"),
    ("AZT", "Asia/Baku"),
    ("BST", "Europe/London"),
    ("Brazil/Acre", "America/Rio_Branco"),
    ("Brazil/DeNoronha", "America/Noronha"),
    ("Brazil/East", "America/Sao_Paulo"),
    ("Brazil/West", "America/Manaus"),
    ("CDT", "America/Chicago"),
    ("CEST", "Europe/Brussels"),
    ("CET", "Europe/Brussels"),
    ("CST", "America/Chicago"),
    ("CST6CDT", "America/Chicago"),
    ("Canada/Atlantic", "America/Halifax"),
    ("Canada/Central", "America/Winnipeg"),
    ("Canada/Eastern", "America/Toronto"),
    ("Canada/Mountain", "America/Edmonton"),
    ("Canada/Newfoundland", "America/St_Johns"),
    ("Canada/Pacific", "America/Vancouver"),
    ("Canada/Saskatchewan", "America/Regina"),
    ("Canada/Yukon", "America/Whitehorse"),
    ("Chile/Continental", "America/Santiago"),
    ("Chile/EasterIsland", "Pacific/Easter"),
    ("Cuba", "America/Havana"),
    ("EDT", "America/New_York"),
    ("EEST", "Europe/Athens"),
    ("EET", "Europe/Athens"),
    ("EST", "America/New_York"),
    ("EST5EDT", "America/New_York"),
    ("Egypt", "Africa/Cairo"),
    ("Eire", "Europe/Dublin"),
    ("Etc/GMT", "Europe/London"),
    ("Etc/Greenwich", "Europe/London"),
    ("GB", "Europe/London"),
    ("GB-Eire", "Europe/London"),
    ("GET", "Asia/Tbilisi"),
    ("GMT", "Europe/London"),
    ("GST", "Asia/Dubai"),
    ("Greenwich", "Europe/London"),
    ("HST", "Pacific/Honolulu"),
    ("Hongkong", "Asia/Hong_Kong"),
    ("Iceland", "Atlantic/Reykjavik"),
    ("Iran", "Asia/Tehran"),
    ("Israel", "Asia/Jerusalem"),
    ("Jamaica", "America/Jamaica"),
    ("Japan", "Asia/Tokyo"),
    ("Kwajalein", "Pacific/Kwajalein"),
    ("Libya", "Africa/Tripoli"),
    ("MDT", "America/Denver"),
    ("MET", "Europe/Brussels"),
    ("MSK", "Europe/Moscow"),
    ("MST", "America/Denver"),
    ("MST7MDT", "America/Denver"),
    ("Mexico/BajaNorte", "America/Tijuana"),
    ("Mexico/BajaSur", "America/Mazatlan"),
    ("Mexico/General", "America/Mexico_City"),
    ("NZ", "Pacific/Auckland"),
    ("NZ-CHAT", "Pacific/Chatham"),
    ("Navajo", "America/Denver"),
    ("PDT", "America/Los_Angeles"),
    ("PRC", "Asia/Shanghai"),
    ("PST", "America/Los_Angeles"),
    ("PST8PDT", "America/Los_Angeles"),
    ("Poland", "Europe/Warsaw"),
    ("Portugal", "Europe/Lisbon"),
    ("ROC", "Asia/Taipei"),
    ("ROK", "Asia/Seoul"),
    ("Singapore", "Asia/Singapore"),
    ("TRT", "Europe/Istanbul"),
    ("Turkey", "Europe/Istanbul"),
    ("US/Alaska", "America/Anchorage"),
    ("US/Aleutian", "America/Adak"),
    ("US/Arizona", "America/Phoenix"),
    ("US/Central", "America/Chicago"),
    ("US/East-Indiana", "America/Indiana/Indianapolis"),
    ("US/Eastern", "America/New_York"),
    ("US/Hawaii", "Pacific/Honolulu"),
    ("US/Indiana-Starke", "America/Indiana/Knox"),
    ("US/Michigan", "America/Detroit"),
    ("US/Mountain", "America/Denver"),
    ("US/Pacific", "America/Los_Angeles"),
    ("US/Samoa", "Pacific/Pago_Pago"),
    ("W-SU", "Europe/Moscow"),
    ("WET", "Europe/Lisbon"),
];

impl Zone {
    /// The zone with an IANA name. A name that does not exist, and a zone that is not named after a city, is a finding.
    pub fn read(name: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<Self> {
        let instead = NO_CITIES.iter().find(|(old, _)| old.eq_ignore_ascii_case(&name.value)).map(|(_, zone)| *zone);
        let zone = name.value.parse::<Tz>().ok();
        let of_region = name.value.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region));
        let message = match zone {
            Some(zone) if of_region && instead.is_none() => return Some(Self::of(zone)),
            Some(_) => format!("the time zone `{}` is not named after a city", name.value),
            None => format!("there is no time zone `{}`", name.value),
        };
        let near = instead.or_else(|| near(&name.value));
        let finding = Finding::new(Code::UnknownZone, message).at(name.span.clone());
        let help = "a zone is named after a large city in it: \"Asia/Baku\", \"Europe/London\", \"America/New_York\"";
        findings.push(finding.did_you_mean(near, help));
        None
    }
}

/// The zone of a city, or one whose name is spelled like `name`.
fn near(name: &str) -> Option<&'static str> {
    let city = |name: &str| name.rsplit('/').next().unwrap_or(name).to_lowercase().replace([' ', '-'], "_");
    let zones = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
    let with_city = || zones().filter(|zone| zone.split('/').next().is_some_and(|region| REGIONS.contains(&region)));
    // An offset such as UTC+4 says no city.
    if name.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    with_city().find(|zone| city(zone) == city(name)).or_else(|| suggest(name, with_city()))
}

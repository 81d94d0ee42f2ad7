//! Dates as people write them outside TOML: `14.03.2025`, `14/03/2025 15:00`, `2025-03-14 15.00`.

/// What a text that looks like a date means.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading {
    /// The date in TOML, such as `2025-03-14` or `2025-03-14T15:00:00`.
    Date(String),
    /// The text has the form of a date, but there is no such day or hour.
    NoSuchDate,
}

/// Reads a date, with or without an hour. Days stand before months, unless only the other order is possible. `None` if
/// the text has not the form of a date.
pub fn read(text: &str) -> Option<Reading> {
    let text: String = text.trim().chars().map(plain).collect();
    let mut cursor = Cursor(&text);
    let first = cursor.number()?;
    cursor.separator()?;
    let second = cursor.number()?;
    cursor.separator()?;
    let third = cursor.number()?;
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1 | 2) => (first, second, third),
        (1 | 2, 4) => (third, second, first),
        _ => return None,
    };
    let number = |digits: &str| digits.parse::<u16>().ok();
    let (year, mut month, mut day) = (number(year)?, number(month)?, number(day)?);
    if month > 12 && day <= 12 {
        (month, day) = (day, month);
    }
    let has_hour = cursor.has_hour();
    let time = match cursor.time() {
        Some(time) => time,
        // Behind a date as TOML writes it only an hour can follow.
        None if first.len() == 4 && has_hour => return Some(Reading::NoSuchDate),
        None => return None,
    };
    let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    let Some((clock, offset)) = time else {
        return Some(if exists {
            Reading::Date(format!("{year:04}-{month:02}-{day:02}"))
        } else {
            Reading::NoSuchDate
        });
    };
    let [hour, minute, second] = clock;
    if !exists || hour > 23 || minute > 59 || second > 59 {
        return Some(Reading::NoSuchDate);
    }
    Some(Reading::Date(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}")))
}

/// Reads two dates with a dash between them. The second can be an hour of the same day: `14.03.2025 11:00–12:30`.
pub fn read_period(text: &str) -> Option<(String, String)> {
    let text: String = text.trim().chars().map(plain).collect();
    let date = |text: &str| match read(text) {
        Some(Reading::Date(date)) => Some(date),
        _ => None,
    };
    text.match_indices('-').find_map(|(at, _)| {
        let (first, last) = (date(&text[..at])?, text[at + 1..].trim());
        let (day, _) = first.split_once('T').unwrap_or((&first, ""));
        let on_this_day = || first.contains('T').then(|| date(&format!("{day} {last}"))).flatten();
        let last = date(last).or_else(on_this_day)?;
        Some((first, last))
    })
}

/// True for a date that is not in figures (`17 mart 2025`), or has a year of two digits (`17.3.25`). Nobody but the
/// author can say what it is.
pub fn is_unclear(text: &str) -> bool {
    let text: String = text.trim().chars().map(plain).collect();
    let parts: Vec<&str> = text.split([' ', '.', '/', '-', ',']).filter(|part| !part.is_empty()).collect();
    let digits = |part: &&str, most: usize| part.len() <= most && part.chars().all(|c| c.is_ascii_digit());
    match parts.as_slice() {
        [day, month, year, ..] if !digits(month, 9) => {
            let is_year = |part: &&str| {
                let number = part.trim_end_matches(char::is_alphabetic);
                number.len() == 4 && digits(&number, 4)
            };
            let is_day = |part: &&str| digits(part, 2);
            let word = |part: &&str| part.chars().all(char::is_alphabetic);
            word(month) && ((is_day(day) && is_year(year)) || (is_year(day) && is_day(year)))
        }
        // A reference number has signs of several kinds: 5/1-25.
        [day, month, year] => {
            let one_sign = ['.', '/', '-'].iter().any(|sign| text.matches(*sign).count() == 2);
            digits(day, 2) && digits(month, 2) && digits(year, 2) && one_sign && !text.contains(' ')
        }
        _ => false,
    }
}

/// The character as it is typed on a keyboard: other spaces and dashes are what a word processor makes of them.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The part of a text that is not read yet.
struct Cursor<'t>(&'t str);

impl<'t> Cursor<'t> {
    /// True if an hour seems to follow.
    fn has_hour(&self) -> bool {
        self.0.trim_start_matches([' ', 'T', 't']).starts_with(|c: char| c.is_ascii_digit()) && self.0.contains(':')
    }

    fn number(&mut self) -> Option<&'t str> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at(end);
        self.0 = rest;
        (1..=4).contains(&end).then_some(digits)
    }

    /// What stands between the parts of a date: a full stop, a slash or a hyphen, perhaps with a space after it.
    fn separator(&mut self) -> Option<()> {
        self.0 = self.0.strip_prefix(['.', '/', '-'])?.trim_start();
        Some(())
    }

    /// Skips a word behind a date, such as *at* before the hour, or *year* in another language.
    fn word(&mut self) {
        let is_word = |c: char| c.is_alphabetic() || matches!(c, '-' | '.' | ' ');
        let word = &self.0[..self.0.find(|c| !is_word(c)).unwrap_or(self.0.len())];
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if (2..=12).contains(&letters) || (letters == 1 && word.chars().any(|c| c.is_alphabetic() && !c.is_ascii())) {
            self.0 = &self.0[word.len()..];
        }
    }

    /// The time up to the end of the text: hour, minute and second, and the offset as TOML writes it. `Some(None)` at
    /// the end of the text, `None` if something else follows.
    #[allow(clippy::option_option)]
    fn time(&mut self) -> Option<Option<([u16; 3], String)>> {
        self.0 = self.0.trim_start_matches([' ', ',', 'T', 't']);
        self.word();
        if self.0.is_empty() {
            return Some(None);
        }
        let mut clock = [0; 3];
        for (index, part) in clock.iter_mut().enumerate() {
            if index > 0 {
                match self.0.strip_prefix([':', '.']) {
                    Some(rest) => self.0 = rest,
                    None if index == 2 => break,
                    None => return None,
                }
            }
            *part = self.number()?.parse().ok()?;
        }
        let offset = match self.0.trim_start() {
            "" => String::new(),
            "Z" | "z" => "Z".to_owned(),
            signed => offset(signed)?,
        };
        Some(Some((clock, offset)))
    }
}

/// An offset such as `+04:00` or `+4`, as TOML writes it.
fn offset(text: &str) -> Option<String> {
    let sign = text.chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
    let mut cursor = Cursor(&text[1..]);
    let hours: u16 = cursor.number()?.parse().ok()?;
    let minutes: u16 = match cursor.0.strip_prefix(':') {
        Some(minutes) => minutes.parse().ok()?,
        None if cursor.0.is_empty() && hours >= 100 => {
            return offset(&format!("{sign}{}:{}", hours / 100, hours % 100));
        }
        None if cursor.0.is_empty() => 0,
        None => return None,
    };
    (hours < 24 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_in_words_and_a_short_year_are_seen() {
        for text in ["17 mart 2025", "17 марта 2025 года", "17-mar-2025", "17.3.25", "3/17/25"] {
            assert!(is_unclear(text), "{text}");
        }
        for text in ["5/1-25/7", "5/1-25", "final", "17 03", "12 nömrəli otaq", "1.2.3.4"] {
            assert!(!is_unclear(text), "{text}");
        }
    }

    #[test]
    fn two_dates_with_a_dash_are_a_period() {
        let period = |first: &str, last: &str| Some((first.to_owned(), last.to_owned()));
        assert_eq!(read_period("2025-10-02 - 2025-10-03"), period("2025-10-02", "2025-10-03"));
        assert_eq!(read_period("02.10.2025–03.10.2025"), period("2025-10-02", "2025-10-03"));
        let hours = period("2025-05-20T11:00:00", "2025-05-20T12:30:00");
        assert_eq!(read_period("20.05.2025 11:00 - 12:30"), hours);
        assert_eq!(read_period("2025-05-20 11:00–12:30"), hours);
        for text in ["2025-05-20", "20.05.2025", "5/1-25", "20.05.2025 11:00", "a-b"] {
            assert_eq!(read_period(text), None, "{text}");
        }
    }

    #[test]
    fn dates_of_a_word_processor_are_read() {
        for (text, date) in [
            ("14.03.2025", "2025-03-14"),
            ("14/03/2025", "2025-03-14"),
            ("03/14/2025", "2025-03-14"),
            ("4.3.2025", "2025-03-04"),
            ("14. 03. 2025", "2025-03-14"),
            ("2025.03.14", "2025-03-14"),
            ("2025-3-14", "2025-03-14"),
            ("2025–03–14", "2025-03-14"),
            ("14.03.2025 15:00", "2025-03-14T15:00:00"),
            ("14.03.2025, 9:05", "2025-03-14T09:05:00"),
            ("2025-03-14 15.00", "2025-03-14T15:00:00"),
            ("2025-03-14\u{a0}15:00", "2025-03-14T15:00:00"),
            ("14.03.2025 15:00:30 +4", "2025-03-14T15:00:30+04:00"),
            ("14.03.2025 12:23 Z", "2025-03-14T12:23:00Z"),
            ("2025-03-14T15:00:00+0400", "2025-03-14T15:00:00+04:00"),
            ("14.03.2025 г.", "2025-03-14"),
            ("14.03.2025-ci il", "2025-03-14"),
            ("14.03.2025, saat 12:00", "2025-03-14T12:00:00"),
            ("14.03.2025 в 12:00", "2025-03-14T12:00:00"),
        ] {
            assert_eq!(read(text), Some(Reading::Date(date.to_owned())), "{text}");
        }
        for text in
            ["31.02.2025", "14.14.2025", "2024-13-45", "14.03.2025 25:00", "29.02.2023", "2024-07-12T10:00:00+24:00"]
        {
            assert_eq!(read(text), Some(Reading::NoSuchDate), "{text}");
        }
        for text in ["5/1-25", "03/17", "14.03", "1.2.3", "14.03.2025-77", "final", "", "14.03.2025 15"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

//! Letters that look like a Latin letter and are another one. Word processors and keyboards mix them in unseen.

/// The Latin letter that a Cyrillic or Greek letter, or a letter of the fullwidth forms, looks like. `None` for all
/// others.
pub fn lookalike(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'α' => 'a',
        'в' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' => 'e',
        'һ' => 'h',
        'і' | 'ı' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'ν' | 'ѵ' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ё' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ӏ' | 'Ι' | 'İ' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'У' | 'Υ' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        'Ｂ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(letter) - 0xfee0)?,
        _ => return None,
    })
}

/// The text with Latin letters for those that only look like them.
pub fn latin(text: &str) -> String {
    text.chars().map(|c| lookalike(c).unwrap_or(c)).collect()
}

/// A letter for a message: the letter, its alphabet and its number in Unicode.
pub fn describe(letter: char) -> String {
    let number = u32::from(letter);
    match letter {
        '\u{400}'..='\u{52f}' => format!("the Cyrillic letter {letter} (U+{number:04X})"),
        '\u{370}'..='\u{3ff}' => format!("the Greek letter {letter} (U+{number:04X})"),
        c if c.is_alphabetic() => format!("the letter {letter} (U+{number:04X})"),
        _ => format!("the character {letter} (U+{number:04X})"),
    }
}

/// The first letter of a text that only looks like a Latin one.
pub fn first_lookalike(text: &str) -> Option<char> {
    text.chars().find(|c| lookalike(*c).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_of_ascii_is_replaced() {
        assert!((' '..='~').all(|c| lookalike(c).is_none()));
        assert_eq!(latin("sаfikhanli"), "safikhanli");
        assert_eq!(first_lookalike("sаfi"), Some('а'));
        assert_eq!(describe('а'), "the Cyrillic letter а (U+0430)");
        assert_eq!(latin("ｓｉｄｅｓ"), "sides");
    }
}

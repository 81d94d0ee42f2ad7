//! Letters with marks in place of plain ones, and longer texts.

/// Plain small letters, each with the one that is shown in its place. All are in the embedded fonts.
const LETTERS: &[(char, char)] = &[
    ('a', 'å'),
    ('b', 'ƀ'),
    ('c', 'ç'),
    ('d', 'đ'),
    ('e', 'é'),
    ('g', 'ĝ'),
    ('h', 'ĥ'),
    ('i', 'î'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ö'),
    ('p', 'þ'),
    ('r', 'ŕ'),
    ('s', 'š'),
    ('t', 'ţ'),
    ('u', 'û'),
    ('w', 'ŵ'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('ə', 'æ'),
    ('а', 'ӑ'),
    ('г', 'ґ'),
    ('е', 'ѐ'),
    ('ж', 'ӂ'),
    ('и', 'ѝ'),
    ('к', 'ќ'),
    ('н', 'ң'),
    ('о', 'ө'),
    ('у', 'ў'),
    ('х', 'ҳ'),
    ('ч', 'ҹ'),
    ('э', 'є'),
    ('я', 'ѣ'),
];

/// The letters that are repeated to make a text longer: a word with more vowels can still be read.
const VOWELS: &str = "åéîöûýæӑѐѝөўєѣıüыюё";

/// The text with other letters, made longer to about `length` characters.
pub(super) fn changed(text: &str, length: usize) -> String {
    let letters: Vec<char> = text.chars().map(with_mark).collect();
    let is_vowel = |c: &char| c.to_lowercase().any(|small| VOWELS.contains(small));
    let mut repeated: Vec<usize> = (0..letters.len()).filter(|at| is_vowel(&letters[*at])).collect();
    if repeated.is_empty() {
        repeated = (0..letters.len()).filter(|at| letters[*at].is_alphabetic()).collect();
    }
    let more = length.saturating_sub(letters.len());
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        out.push(*letter);
        let Ok(turn) = repeated.binary_search(&at) else { continue };
        let times = more / repeated.len() + usize::from(turn < more % repeated.len());
        let is_capital = letters.get(at + 1).is_some_and(|next| next.is_uppercase());
        let again = if is_capital { letter.to_string() } else { letter.to_lowercase().to_string() };
        out.push_str(&again.repeat(times));
    }
    out
}

/// The letter with a mark, as a capital if it is one.
fn with_mark(letter: char) -> char {
    let mut small = letter.to_lowercase();
    let (Some(plain), None) = (small.next(), small.next()) else { return letter };
    let Some((_, marked)) = LETTERS.iter().find(|(known, _)| *known == plain) else { return letter };
    if plain == letter {
        return *marked;
    }
    let mut capital = marked.to_uppercase();
    match (capital.next(), capital.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_both_alphabets_are_changed_and_repeated() {
        assert_eq!(changed("Place 12", 0), "Þļåçé 12");
        assert_eq!(changed("Place", 8), "Þļåååçéé");
        assert_eq!(changed("Стол", 7), "Стөөөөл");
        assert_eq!(changed("UN", 4), "ÛÛÛÑ");
        assert_eq!(changed("12", 9), "12");
    }
}

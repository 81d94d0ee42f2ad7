//! Fractions and Roman figures.

use super::any_number::AnyNumber;
use super::words::TextWord;

/// A Roman figure, which other languages may write in digits: *XXI* is 21.
pub(super) fn roman(word: &TextWord<'_>) -> Option<AnyNumber> {
    /// Letters of larger figures are initials or abbreviations.
    const DIGITS: [(char, u64); 3] = [('I', 1), ('V', 5), ('X', 10)];
    let values: Option<Vec<u64>> =
        word.text.chars().map(|c| DIGITS.iter().find(|(letter, _)| *letter == c).map(|(_, value)| *value)).collect();
    let values = values?;
    let is_less = |at: usize| values.get(at + 1).is_some_and(|next| values.get(at).is_some_and(|value| value < next));
    let added: u64 = values.iter().enumerate().filter(|(at, _)| !is_less(*at)).map(|(_, value)| value).sum();
    let taken: u64 = values.iter().enumerate().filter(|(at, _)| is_less(*at)).map(|(_, value)| value).sum();
    let value = added.checked_sub(taken)?.to_string();
    Some(AnyNumber {
        value,
        range: word.range.clone(),
        certain: false,
        in_figures: false,
        typed_hour: None,
        is_time: false,
    })
}

/// Fractions such as 1/3. A number of a document or a season (*5/1-25*, *2024/25*) is none.
pub(super) fn fractions_in_figures(text: &str, numbers: &[AnyNumber]) -> Vec<AnyNumber> {
    let fraction = |pair: &[AnyNumber]| {
        let [count, part] = pair else { return None };
        let (range, is_fraction) =
            (count.range.start..part.range.end, text.get(count.range.end..part.range.start)? == "/");
        let small = |number: &AnyNumber| number.in_figures && number.range.len() <= 2;
        let before = text[..range.start].chars().next_back();
        let after = text[range.end..].chars().next();
        let ends = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';'));
        let value = |number: &AnyNumber| number.value.parse::<u64>().ok();
        let fits = is_fraction && small(count) && small(part) && value(count)? < value(part)?;
        (fits && ends(before) && (ends(after) || after == Some('-'))).then(|| AnyNumber {
            value: format!("{}/{}", count.value, part.value),
            range,
            certain: true,
            in_figures: true,
            typed_hour: None,
            is_time: false,
        })
    };
    numbers.windows(2).filter_map(fraction).collect()
}

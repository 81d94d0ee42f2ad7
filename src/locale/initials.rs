//! The initials of a name, by the conventions of the language.

use crate::directory::PersonName;
use crate::grammar::Forms;
use crate::lang::NameStyles;

/// The initials of a name: the first letter of each given name and of the patronymic, each with a full stop. A
/// double name with a hyphen has two letters. Initials in the data take precedence.
///
/// Particles, son-of words and titles have none, and neither has what stands in brackets or in quotation marks.
pub fn initials(name: &PersonName, styles: &NameStyles) -> String {
    if let Some(initials) = &name.initials {
        return initials.clone();
    }
    let parts = [&name.given, &name.patronymic].into_iter().flatten().flat_map(|forms| initials_of(forms, styles));
    parts.collect::<Vec<_>>().join(&styles.between_initials)
}

/// The initial of each word.
fn initials_of(forms: &Forms, styles: &NameStyles) -> Vec<String> {
    let text = without_asides(&forms.citation);
    let words = text.split(|c: char| c.is_whitespace()).filter(|word| !has_none(word, styles));
    let initial = |word: &str| {
        let parts = word.split('-').filter(|part| !has_none(part, styles));
        let letters: Vec<String> =
            parts.filter_map(|part| part.chars().find(|c| c.is_alphabetic())).map(|c| format!("{c}.")).collect();
        letters.join("-")
    };
    words.map(initial).filter(|initial| !initial.is_empty()).collect()
}

/// True for a word without an initial: one in small letters, or one that the language lists.
fn has_none(word: &str, styles: &NameStyles) -> bool {
    let core = word.trim_matches(|c: char| !c.is_alphabetic());
    let small = core.to_lowercase();
    core.chars().next().is_none_or(char::is_lowercase) || styles.without_initial.contains(&small)
}

/// The text without what stands in brackets or in quotation marks.
fn without_asides(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '[' | '“' | '«' | '„' => depth += 1,
            ')' | ']' | '”' | '»' => depth = depth.saturating_sub(1),
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_have_initials() {
        let listed = ["oglu", "dr", "al"].map(str::to_owned).to_vec();
        for (given, between, expected) in [
            ("Sergej Petrovich", "", "S.P."),
            ("Sergej Petrovich", "\u{a0}", "S.\u{a0}P."),
            ("Anna-Maria", "", "A.-M."),
            ("Rashid oglu", "", "R."),
            ("Rashid Oglu", "", "R."),
            ("Robert (Bob)", "", "R."),
            ("Robert “Bob” James", "", "R.J."),
            ("(Menendez)", "", ""),
            ("Dr. Anar", "", "A."),
            ("Ludwig van der", "", "L."),
            ("Al-Hasan", "", "H."),
            ("'Abd", "", "A."),
        ] {
            assert_eq!(initials_of_text(given, between, &listed), expected, "{given}");
        }
    }

    fn initials_of_text(given: &str, between: &str, listed: &[String]) -> String {
        let styles = NameStyles {
            full: String::new(),
            short: String::new(),
            initials: String::new(),
            signature: String::new(),
            between_initials: between.to_owned(),
            without_initial: listed.to_vec(),
            courtesy: None,
            later: "short".to_owned(),
            repeated: None,
            inflected: Vec::new(),
            endings: Default::default(),
            patronymics: Default::default(),
            other_cases: Default::default(),
        };
        initials_of(&Forms { citation: given.to_owned(), ..Forms::default() }, &styles).join(between)
    }
}

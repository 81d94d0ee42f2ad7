//! The order and the inflection of the parts of a name, also for people whose family name comes first.

use super::typography::NO_BREAK;
use crate::grammar::InflectionRules;
use crate::lang::Language;

/// Which parts of the names of a person are inflected.
#[derive(Debug, Clone, Copy)]
pub struct InflectedParts<'a> {
    language: &'a Language,
    /// True if only the given names change, and not the family name before them.
    keeps_family: bool,
}

impl<'a> InflectedParts<'a> {
    /// `family` is the family name if it comes before the given names. Where only one part of a name is inflected, it is the
    /// last one.
    pub fn new(language: &'a Language, rules: Option<&InflectionRules>, family: Option<&str>) -> Self {
        let of_language = Self { language, keeps_family: false };
        let keeps_family = family.is_some_and(|family| {
            !of_language.contains("given") || rules.is_some_and(|rules| rules.keeps_family_name(family))
        });
        Self { keeps_family, ..of_language }
    }

    /// True if the part is inflected. `part` is its name in the patterns of names.
    pub fn contains(self, part: &str) -> bool {
        match part {
            "surname" if self.keeps_family => false,
            "given" if self.keeps_family => true,
            part => self.language.names.inflected.iter().any(|inflected| inflected.eq_ignore_ascii_case(part)),
        }
    }
}

/// A pattern of a name with the family name first.
///
/// Given names are not shortened to initials there, unless the data has initials: *Wang Yi* has none.
pub fn family_first(pattern: &str, has_initials: bool) -> String {
    let parts: Vec<&str> =
        pattern.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect();
    let family = parts.iter().find(|part| part.eq_ignore_ascii_case("surname"));
    let given = match parts.iter().find(|part| matches!(**part, "given" | "initials")) {
        Some(&"initials") if !has_initials => Some("given"),
        other => other.copied(),
    };
    let (Some(family), Some(given)) = (family, given) else { return pattern.to_owned() };
    let is_name = |part: &str| matches!(part, "given" | "initials" | "patronymic") || part == *family;
    let before = parts.iter().copied().filter(|part| !is_name(part));
    let patronymic = parts.iter().copied().filter(|part| *part == "patronymic");
    let ordered = before.chain([*family, given]).chain(patronymic).map(|part| format!("{{{part}}}"));
    let separator = if pattern.contains(NO_BREAK) { NO_BREAK } else { ' ' };
    ordered.collect::<Vec<_>>().join(&separator.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_name_comes_before_the_given_names() {
        for (pattern, has_initials, wanted) in [
            ("{title} {given} {patronymic} {surname}", false, "{title} {surname} {given} {patronymic}"),
            ("{initials}{surname}", false, "{surname} {given}"),
            ("{initials}\u{a0}{SURNAME}", false, "{SURNAME}\u{a0}{given}"),
            ("{initials} {surname}", true, "{surname} {initials}"),
            ("{courtesy} {surname}", false, "{courtesy} {surname}"),
            ("{courtesy} {given} {surname}", false, "{courtesy} {surname} {given}"),
        ] {
            assert_eq!(family_first(pattern, has_initials), wanted, "{pattern}");
        }
    }
}

//! The order of the parts of a name, for people whose family name comes first.

/// The no-break space between initials and the name.
const NO_BREAK: char = '\u{a0}';

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
    let separator = if pattern.contains(NO_BREAK) { "\u{a0}" } else { " " };
    ordered.collect::<Vec<_>>().join(separator)
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

//! A message in one notation: two messages that differ in their layout and comments alone have the same.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;

/// The message without comments and layout. Every character of its texts is there, also of its attributes and variants.
///
/// A line break within a text is layout, like the blanks around it: on paper it is a blank.
pub fn canonical(entry: &Entry<&str>) -> String {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Message(message) => message.comment = None,
        Entry::Term(term) => term.comment = None,
        _ => {}
    }
    let text = serialize(&Resource { body: vec![entry] });
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches(' ')).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::Resource;
    use super::canonical;

    fn of(text: &str) -> String {
        let resource = Resource::of_text(text);
        resource.fluent.get_entry(0).map(canonical).unwrap_or_default()
    }

    #[test]
    fn layout_does_not_count() {
        for (one, other) in [
            ("a = One two", "a =\n    One\n    two\n"),
            ("a = One two", "# A comment\na   =   One two  \n"),
            (
                "a = { GENDER($x) ->\n [feminine] b\n*[other] c\n }\n    .d = e",
                "a =\n    { GENDER( $x ) ->\n        [feminine] b\n       *[other] c\n    }\n  .d =\n      e\n",
            ),
        ] {
            assert_eq!(of(one), of(other));
        }
    }

    #[test]
    fn every_character_counts() {
        for (one, other) in [
            ("a = One two", "a = One two."),
            ("a = One two", "a = One\u{a0}two"),
            ("a = One two", "a = One  two"),
            ("a = { $x }", "a = { $y }"),
            ("a = b\n    .c = d", "a = b\n    .c = e"),
            ("a = { F($x) ->\n [f] b\n*[o] c\n }", "a = { F($x) ->\n*[f] b\n [o] c\n }"),
        ] {
            assert_ne!(of(one), of(other));
        }
    }
}

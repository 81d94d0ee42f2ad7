//! Phrases: which words are inflected.

use crate::grammar::tests::*;
use crate::grammar::{Word, WordKind};

const HEAD: &str = r#"
    [phrases]
    inflected = "head"
    also-in-brackets = ["spokesman"]
    uninflected = ["ever"]
    conjunctions = ["and", ","]
    boundaries = ["for"]
    heads = ["managing", "member"]
    hyphen-each = ["post"]
    particles = ["vice"]
    closing-quote = "inside"
    [[rule]]
    name = "adjective"
    ends = ["ng|", "ry|"]
    attributive = true
    forms = { of = "'" }
    example = "acting head: acting' head+, –, –"
    [[rule]]
    name = "abbreviation"
    kinds = ["abbreviation"]
    invariable = true
    example = "UN: UN, UN, UN"
    [[rule]]
    name = "noun"
    forms = { of = "+" }
    example = "head: head+, –, –"
"#;

#[test]
fn only_adjectives_and_the_head_noun_are_inflected() {
    let rules = read_rules(HEAD);
    assert_eq!(rules.check_examples(), []);
    for (text, wanted) in [
        ("head office works", "head+ office works"),
        ("acting leading head office", "acting' leading' head+ office"),
        ("acting and leading head office", "acting' and leading' head+ office"),
        ("acting, leading head", "acting', leading' head+"),
        ("ever acting head office", "ever acting' head+ office"),
        ("acting for office", "acting' for office"),
        ("managing office", "managing' office"),
        ("managing member works", "managing' member+ works"),
        ("head and acting chief office", "head+ and acting' chief+ office"),
        ("head office, acting member", "head+ office, acting' member+"),
        ("head office, acting chief", "head+ office, acting chief"),
        ("head office and managing works", "head+ office and managing' works"),
        ("acting for rights (spokesman) works", "acting' for rights (spokesman+) works"),
        ("«head office»", "«head+ office»"),
        ("«head»", "«head+»"),
        ("vice-head-chief", "vice-head+-chief+"),
        ("UN and acting heads", "UN and acting' heads+"),
        ("ACTING HEAD DEPARTMENTS", "ACTING' HEAD+ DEPARTMENTS"),
        ("", "–"),
        ("for office", "–"),
    ] {
        assert_eq!(of(&rules, text, WordKind::Post), wanted, "{text}");
    }
    assert_eq!(of(&rules, "vice-head", WordKind::Noun), "vice-head+");
}

#[test]
fn a_word_can_make_its_phrase_animate() {
    let rules = read_rules(
        r#"
        [phrases]
        inflected = "head"
        [animacy]
        words = ["member"]
        [syncretism]
        to = { animate = "of", inanimate = "plain" }
        [[rule]]
        name = "adjective"
        ends = ["ng|"]
        attributive = true
        forms = { of = "'" }
        example = "acting head: acting' head+, acting head, –"
        [[rule]]
        name = "noun"
        forms = { of = "+" }
        example = "head: head+, head, –"
        "#,
    );
    let to = |text| form(&rules, &Word::new(text, WordKind::Body), "to");
    assert_eq!(to("acting Member of"), "acting' Member+ of");
    assert_eq!(to("acting head member"), "acting head member");
    let inanimate = Word { animate: Some(false), ..Word::new("member", WordKind::Body) };
    assert_eq!(form(&rules, &inanimate, "to"), "member");
}

#[test]
fn the_data_can_mark_the_inflected_words() {
    let rules = read_rules(HEAD);
    let marked = ["office".to_owned(), "works".to_owned()];
    let word = Word { inflected: &marked, ..Word::new("head office (works)", WordKind::Body) };
    assert_eq!(form(&rules, &word, "of"), "head office+ (works+)");
    let missing = ["nothing".to_owned()];
    assert_eq!(form(&rules, &Word { inflected: &missing, ..word }, "of"), "–");
}

#[test]
fn a_rule_named_by_the_data_applies_to_the_last_inflected_word() {
    let rules = read_rules(HEAD);
    let word = Word { rule: Some("abbreviation"), ..Word::new("acting head office", WordKind::Body) };
    assert_eq!(form(&rules, &word, "of"), "acting' head office");
}

#[test]
fn the_last_word_is_inflected_with_the_word_in_brackets() {
    let rules = read_rules(
        r#"
        [phrases]
        also-in-brackets = true
        [[rule]]
        name = "any"
        forms = { of = "+" }
        example = "head: head+, –, –"
        "#,
    );
    for (text, wanted) in [
        ("office head", "office head+"),
        ("office head (chief)", "office head+ (chief+)"),
        ("office head (the chief)", "office head+ (the chief+)"),
        ("office head (UN)", "office head+ (UN)"),
        ("office (chief) head", "office (chief) head+"),
        ("“office head”", "“office head”+"),
        ("(chief)", "(chief+)"),
        ("Office Inc.", "Office Inc.+"),
    ] {
        assert_eq!(of(&rules, text, WordKind::Body), wanted, "{text}");
    }
}

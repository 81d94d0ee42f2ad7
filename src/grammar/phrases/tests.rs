//! Phrases: which words bend.

use crate::grammar::tests::*;
use crate::grammar::{Kind, Word};

const HEAD: &str = r#"
    [phrases]
    bends = "head"
    also-in-brackets = ["spokesman"]
    stays = ["ever"]
    links = ["and", ","]
    ends = ["for"]
    heads = ["managing", "member"]
    hyphen-each = ["post"]
    particles = ["vice"]
    closing-mark = "inside"
    [[rule]]
    name = "adjective"
    ends = ["ng|", "ry|"]
    attribute = true
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
fn adjectives_and_their_noun_bend_and_the_rest_stays() {
    let inflector = inflector(HEAD);
    assert_eq!(inflector.check_examples(), []);
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
        assert_eq!(of(&inflector, text, Kind::Post), wanted, "{text}");
    }
    assert_eq!(of(&inflector, "vice-head", Kind::Noun), "vice-head+");
}

#[test]
fn a_word_may_make_its_phrase_animate() {
    let inflector = inflector(
        r#"
        [phrases]
        bends = "head"
        [animacy]
        words = ["member"]
        [same]
        to = { animate = "of", inanimate = "plain" }
        [[rule]]
        name = "adjective"
        ends = ["ng|"]
        attribute = true
        forms = { of = "'" }
        example = "acting head: acting' head+, acting head, –"
        [[rule]]
        name = "noun"
        forms = { of = "+" }
        example = "head: head+, head, –"
        "#,
    );
    let to = |text| form(&inflector, &Word::new(text, Kind::Body), "to");
    assert_eq!(to("acting Member of"), "acting' Member+ of");
    assert_eq!(to("acting head member"), "acting head member");
    let told = Word { animate: Some(false), ..Word::new("member", Kind::Body) };
    assert_eq!(form(&inflector, &told, "to"), "member");
}

#[test]
fn the_data_may_mark_what_bends() {
    let inflector = inflector(HEAD);
    let marked = ["office".to_owned(), "works".to_owned()];
    let word = Word { bends: &marked, ..Word::new("head office (works)", Kind::Body) };
    assert_eq!(form(&inflector, &word, "of"), "head office+ (works+)");
    let missing = ["nothing".to_owned()];
    assert_eq!(form(&inflector, &Word { bends: &missing, ..word }, "of"), "–");
}

#[test]
fn a_named_rule_is_for_the_last_word_that_bends() {
    let inflector = inflector(HEAD);
    let word = Word { rule: Some("abbreviation"), ..Word::new("acting head office", Kind::Body) };
    assert_eq!(form(&inflector, &word, "of"), "acting' head office");
}

#[test]
fn the_last_word_bends_and_the_brackets_with_it() {
    let inflector = inflector(
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
        ("office head.", "office head+."),
    ] {
        assert_eq!(of(&inflector, text, Kind::Body), wanted, "{text}");
    }
}

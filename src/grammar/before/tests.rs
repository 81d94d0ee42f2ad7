//! Cases made by a word before another case.

use crate::grammar::tests::*;
use crate::grammar::{Kind, Word};

#[test]
fn a_word_before_a_case_makes_another() {
    let inflector = inflector(
        r#"
        [letters]
        vowel = "aeiou"
        [reading]
        letters = { m = "em", b = "be" }
        [[before]]
        cases = { at = "at" }
        kinds = ["body"]
        capital = true
        starts = ["the "]
        word = ""
        example = "The Ba: The Bax"
        [[before]]
        cases = { at = "of" }
        kinds = ["body"]
        word = "a"
        variants = [{ starts = ["{vowel}"], word = "an" }]
        doubt = "an article"
        example = "ab: an aba"
        [[rule]]
        name = "any"
        forms = { of = "a", at = "x" }
        example = "b: ba, –, bx"
        "#,
    );
    assert_eq!(inflector.check_examples(), []);
    let at = |text, kind| form(&inflector, &Word::new(text, kind), "at");
    for (text, wanted) in [("ba", "a baa"), ("ub", "an uba"), ("MB", "an MBa"), ("«ub»", "an «ub»a")] {
        assert_eq!(at(text, Kind::Body), wanted);
    }
    assert_eq!(at("ub", Kind::Noun), "ubx");
    let bent = inflector.form(&Word::new("ba", Kind::Body), "at").expect("a form");
    assert_eq!(bent.doubt.as_deref(), Some("an article"));
}

//! Cases that consist of a function word and another case.

use crate::grammar::tests::*;
use crate::grammar::{Word, WordKind};

#[test]
fn a_function_word_and_a_case_build_another_case() {
    let rules = read_rules(
        r#"
        [letters]
        vowel = "aeiou"
        [pronunciation]
        letters = { m = "em", b = "be" }
        [[function-word]]
        cases = { at = "at" }
        kinds = ["body"]
        capital = true
        starts = ["the "]
        word = ""
        example = "The Ba: The Bax"
        [[function-word]]
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
    assert_eq!(rules.check_examples(), []);
    let at = |text, kind| form(&rules, &Word::new(text, kind), "at");
    for (text, wanted) in [("ba", "a baa"), ("ub", "an uba"), ("MB", "an MBa"), ("«ub»", "an «ub»a")] {
        assert_eq!(at(text, WordKind::Body), wanted);
    }
    assert_eq!(at("ub", WordKind::Noun), "ubx");
    let inflected_form = rules.form(&Word::new("ba", WordKind::Body), "at").expect("a form");
    assert_eq!(inflected_form.doubt.as_deref(), Some("an article"));
}

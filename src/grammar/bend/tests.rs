//! Single words: patterns, alternation, harmony, capitals, sounds, conditions.

use crate::grammar::tests::*;
use crate::grammar::{Bent, Gender, Kind, Word};

#[test]
fn the_first_rule_that_fits_makes_the_forms() {
    let inflector = inflector(
        r#"
        [letters]
        vowel = "aeiou"
        [[rule]]
        name = "fleeting"
        ends = ["{vowel}b|ek"]
        except = ["abek"]
        forms = { of = "ka", to = "ku" }
        example = "ubek: ubka, ubku, –"
        [[rule]]
        name = "words"
        words = ["m|an", "sheep"]
        forms = { of = "en" }
        example = "sheep: sheepen, –, –"
        [[rule]]
        name = "any"
        forms = { of = "a" }
        example = "abek: abeka, –, –"
        "#,
    );
    assert_eq!(inflector.check_examples(), []);
    for (word, wanted) in [("Obek", "Obka"), ("man", "men"), ("woman", "womana"), ("abek", "abeka"), ("", "–")] {
        assert_eq!(of(&inflector, word, Kind::Noun), wanted, "{word}");
    }
    let bent = inflector.form(&Word::new("obek", Kind::Noun), "to").expect("a form");
    assert_eq!(bent, Bent { text: "obku".to_owned(), rules: vec!["fleeting".to_owned()], doubt: None });
    assert_eq!(inflector.form(&Word::new("obek", Kind::Noun), "nowhere"), None);
    assert_eq!(inflector.rules().collect::<Vec<_>>(), ["fleeting", "words", "any"]);
}

#[test]
fn conditions_narrow_a_rule_down() {
    let inflector = inflector(
        r#"
        [letters]
        vowel = "aeiou"
        [animacy]
        animate = ["given"]
        [[rule]]
        name = "feminine"
        gender = "feminine"
        forms = { of = "1" }
        example = "x: x1, –, –"
        [[rule]]
        name = "plural"
        number = "plural"
        forms = { of = "2" }
        example = "x: x2, –, –"
        [[rule]]
        name = "animate"
        animate = true
        kinds = ["given"]
        forms = { of = "3" }
        example = "x: x3, –, –"
        [[rule]]
        name = "capital"
        capital = true
        forms = { of = "4" }
        example = "X: X4, –, –"
        [[rule]]
        name = "short"
        syllables = { to = 1 }
        forms = { of = "5" }
        example = "ba: ba5, –, –"
        [[rule]]
        name = "behind"
        phrase = true
        forms = { of = "6" }
        example = "a baba: a baba6, –, –"
        [[rule]]
        name = "w"
        has = ["w", "^u", "^aaa$"]
        forms = { of = "7" }
        example = "ewe: ewe7, –, –"
        [[rule]]
        name = "else"
        forms = { of = "8" }
        example = "babaa: babaa8, –, –"
        "#,
    );
    assert_eq!(inflector.check_examples(), []);
    let of = |word: Word<'_>| form(&inflector, &word, "of");
    let noun = |text| Word::new(text, Kind::Noun);
    assert_eq!(of(noun("ba").gender(Some(Gender::Feminine))), "ba1");
    assert_eq!(of(noun("ba").gender(Some(Gender::Plural))), "ba2");
    assert_eq!(of(Word::new("ba", Kind::Given)), "ba3");
    assert_eq!(of(Word { animate: Some(false), ..Word::new("ba", Kind::Given) }), "ba5");
    assert_eq!(of(noun("Baba")), "Baba4");
    assert_eq!(of(noun("ba").gender(Some(Gender::Masculine))), "ba5");
    for (text, wanted) in [("x baba", "x baba6"), ("uba", "uba7"), ("aaa", "aaa7"), ("aaaa", "aaaa8")] {
        assert_eq!(of(noun(text)), wanted);
    }
}

#[test]
fn endings_harmonise_and_follow_the_sound() {
    let inflector = inflector(
        r#"
        [letters]
        vowel = "aeou"
        [harmony]
        A = { ao = "a", eu = "e" }
        [reading]
        letters = { b = "be", m = "um" }
        numbers = { 0 = "nol", 1 = "un", 100 = "sat" }
        as-word = ["b[ou]b"]
        tails = ["s"]
        unsure = [{ like = ["^bb$"], doubt = "read in two ways" }]
        [[rule]]
        name = "k"
        ends = ["|k"]
        forms = { of = "gA", to = "glArA" }
        example = "kak: kaga, kaglara, –"
        [[rule]]
        name = "abbreviation"
        kinds = ["abbreviation", "number"]
        forms = { of = "-nA" }
        example = "MB: MB-ne, –, –"
        [[rule]]
        name = "any"
        forms = { of = "nA" }
        example = "ba: bana, –, –"
        [[rule]]
        name = "no vowel"
        forms = { of = "0" }
        example = "z: z0, –, –"
        "#,
    );
    assert_eq!(inflector.check_examples(), []);
    for (text, wanted) in [
        ("beb", "bebne"),
        ("zz", "zz0"),
        ("Бб", "Бб0"),
        ("ba ”kak”", "ba ”kak”na"),
        ("MB", "MB-ne"),
        ("BBs", "BBs-ne"),
        ("BOB", "BOB-na"),
        ("b MB1", "b MB1-ne"),
        ("b 100", "b 100-na"),
        ("b 1\u{a0}100", "b 1\u{a0}100-na"),
        ("5 %", "–"),
        ("BABA KAK BABABABA", "BABA KAK BABABABANA"),
        ("MB (bob)", "MB (bobna)"),
    ] {
        assert_eq!(of(&inflector, text, Kind::Noun), wanted, "{text}");
    }
    let hinted = Word { sounds: Some("be"), ..Word::new("kak", Kind::Noun) };
    assert_eq!(form(&inflector, &hinted, "of"), "kakne");
    let doubt = |text| inflector.form(&Word::new(text, Kind::Abbreviation), "of").and_then(|bent| bent.doubt);
    assert_eq!((doubt("BB"), doubt("BM")), (Some("read in two ways".to_owned()), None));
    assert_eq!(of(&inflector, "Bak", Kind::Abbreviation), "Baga");
}

#[test]
fn capitals_are_those_of_the_language() {
    let inflector = inflector(
        r#"
        capitals = ["Iı", "İi"]
        [[rule]]
        name = "i"
        ends = ["i"]
        forms = { of = "ni" }
        example = "bi: bini, –, –"
        [[rule]]
        name = "ı"
        ends = ["ı"]
        forms = { of = "nı" }
        example = "bı: bını, –, –"
        "#,
    );
    let surname = |text| of(&inflector, text, Kind::Surname);
    assert_eq!((surname("BI").as_str(), surname("Bİ").as_str(), surname("I").as_str()), ("BINI", "BİNİ", "Inı"));
}

#[test]
fn cases_copy_each_other_by_animacy() {
    let inflector = inflector(
        r#"
        [animacy]
        animate = ["surname"]
        [same]
        to = { animate = "of", inanimate = "plain" }
        at = "to"
        [[rule]]
        name = "any"
        except = ["z"]
        forms = { of = "a" }
        doubt = { of = "who knows" }
        example = "b: ba, b, b"
        [[rule]]
        name = "z"
        invariable = true
        doubt = "a z"
        example = "z: z, z, z"
        "#,
    );
    assert_eq!(inflector.check_examples(), []);
    let forms = |word: Word<'_>| inflector.paradigm(&word).into_iter().map(|(_, bent)| bent.expect("a form"));
    let texts = |word: Word<'_>| forms(word).map(|bent| bent.text).collect::<Vec<_>>();
    assert_eq!(texts(Word::new("b", Kind::Surname)), ["b", "ba", "ba", "ba"]);
    assert_eq!(texts(Word { animate: Some(true), ..Word::new("b", Kind::Noun) }), ["b", "ba", "ba", "ba"]);
    let doubts = |word: Word<'_>| forms(word).map(|bent| bent.doubt.is_some()).collect::<Vec<_>>();
    assert_eq!(doubts(Word::new("b", Kind::Noun)), [false, true, false, false]);
    assert_eq!(doubts(Word::new("b", Kind::Surname)), [false, true, true, true], "copies are as doubtful");
    assert_eq!(doubts(Word::new("z", Kind::Noun)), [false, true, true, true]);
    let named = Word { rule: Some("any"), ..Word::new("z", Kind::Noun) };
    assert_eq!((texts(named)[1].as_str(), doubts(named)[3]), ("za", false));
    assert_eq!(form(&inflector, &Word { rule: Some("none"), ..named }, "of"), "–");
}

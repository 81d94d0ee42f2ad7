//! Single words: patterns, alternation, harmony, uppercase, pronunciation, conditions.

use crate::grammar::tests::*;
use crate::grammar::{Gender, InflectedForm, Word, WordKind};

#[test]
fn the_first_matching_rule_gives_the_forms() {
    let rules = read_rules(
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
    assert_eq!(rules.check_examples(), []);
    for (word, wanted) in [("Obek", "Obka"), ("man", "men"), ("woman", "womana"), ("abek", "abeka"), ("", "–")] {
        assert_eq!(of(&rules, word, WordKind::Noun), wanted, "{word}");
    }
    let inflected_form = rules.form(&Word::new("obek", WordKind::Noun), "to").expect("a form");
    let wanted = InflectedForm { text: "obku".to_owned(), rules: vec!["fleeting".to_owned()], doubt: None };
    assert_eq!(inflected_form, wanted);
    assert_eq!(rules.form(&Word::new("obek", WordKind::Noun), "nowhere"), None);
    assert_eq!(rules.rules().collect::<Vec<_>>(), ["fleeting", "words", "any"]);
}

#[test]
fn conditions_limit_a_rule() {
    let rules = read_rules(
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
        name = "after word"
        after-word = true
        forms = { of = "6" }
        example = "a baba: a baba6, –, –"
        [[rule]]
        name = "w"
        contains = ["w", "^u", "^aaa$"]
        forms = { of = "7" }
        example = "ewe: ewe7, –, –"
        [[rule]]
        name = "else"
        forms = { of = "8" }
        example = "babaa: babaa8, –, –"
        "#,
    );
    assert_eq!(rules.check_examples(), []);
    let of = |word: Word<'_>| form(&rules, &word, "of");
    let noun = |text| Word::new(text, WordKind::Noun);
    assert_eq!(of(noun("ba").gender(Some(Gender::Feminine))), "ba1");
    assert_eq!(of(noun("ba").gender(Some(Gender::Plural))), "ba2");
    assert_eq!(of(Word::new("ba", WordKind::Given)), "ba3");
    assert_eq!(of(Word { animate: Some(false), ..Word::new("ba", WordKind::Given) }), "ba5");
    assert_eq!(of(noun("Baba")), "Baba4");
    assert_eq!(of(noun("ba").gender(Some(Gender::Masculine))), "ba5");
    for (text, wanted) in [("x baba", "x baba6"), ("uba", "uba7"), ("aaa", "aaa7"), ("aaaa", "aaaa8")] {
        assert_eq!(of(noun(text)), wanted);
    }
}

#[test]
fn endings_follow_vowel_harmony_and_pronunciation() {
    let rules = read_rules(
        r#"
        [letters]
        vowel = "aeou"
        [harmony]
        A = { ao = "a", eu = "e" }
        [pronunciation]
        letters = { b = "be", m = "um" }
        numbers = { 0 = "nol", 1 = "un", 100 = "sat" }
        as-word = ["b[ou]b"]
        suffixes = ["s"]
        ambiguous = [{ patterns = ["^bb$"], doubt = "read in two ways" }]
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
    assert_eq!(rules.check_examples(), []);
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
        ("MB (bob)", "MB-ne (bob)"),
    ] {
        assert_eq!(of(&rules, text, WordKind::Noun), wanted, "{text}");
    }
    let hinted = Word { sounds: Some("be"), ..Word::new("kak", WordKind::Noun) };
    assert_eq!(form(&rules, &hinted, "of"), "kakne");
    let doubt = |text| rules.form(&Word::new(text, WordKind::Abbreviation), "of").and_then(|form| form.doubt);
    assert_eq!((doubt("BB"), doubt("BM")), (Some("read in two ways".to_owned()), None));
    assert_eq!(of(&rules, "Bak", WordKind::Abbreviation), "Baga");
}

#[test]
fn uppercase_follows_the_pairs_of_the_language() {
    let rules = read_rules(
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
    let surname = |text| of(&rules, text, WordKind::Surname);
    assert_eq!((surname("BI").as_str(), surname("Bİ").as_str(), surname("I").as_str()), ("BINI", "BİNİ", "Inı"));
}

#[test]
fn syncretism_depends_on_animacy() {
    let rules = read_rules(
        r#"
        [animacy]
        animate = ["surname"]
        [syncretism]
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
    assert_eq!(rules.check_examples(), []);
    let forms = |word: Word<'_>| rules.paradigm(&word).into_iter().map(|(_, form)| form.expect("a form"));
    let texts = |word: Word<'_>| forms(word).map(|form| form.text).collect::<Vec<_>>();
    assert_eq!(texts(Word::new("b", WordKind::Surname)), ["b", "ba", "ba", "ba"]);
    assert_eq!(texts(Word { animate: Some(true), ..Word::new("b", WordKind::Noun) }), ["b", "ba", "ba", "ba"]);
    let doubts = |word: Word<'_>| forms(word).map(|form| form.doubt.is_some()).collect::<Vec<_>>();
    assert_eq!(doubts(Word::new("b", WordKind::Noun)), [false, true, false, false]);
    assert_eq!(
        doubts(Word::new("b", WordKind::Surname)),
        [false, true, true, true],
        "a copy has the doubt of its source"
    );
    assert_eq!(doubts(Word::new("z", WordKind::Noun)), [false, true, true, true]);
    let named = Word { rule: Some("any"), ..Word::new("z", WordKind::Noun) };
    assert_eq!((texts(named)[1].as_str(), doubts(named)[3]), ("za", false));
    assert_eq!(form(&rules, &Word { rule: Some("none"), ..named }, "of"), "–");
}

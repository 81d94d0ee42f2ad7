//! Rule files with mistakes: each is told at its place.

use crate::grammar::Kind;
use crate::grammar::tests::*;

fn told(rules: &str, message: &str, at: &str) {
    assert_eq!(complaints(rules), [(message.to_owned(), at.to_owned())], "{rules}");
}

/// A rule that is right but for these lines.
fn rule(lines: &str) -> String {
    format!("[[rule]]\nname = \"x\"\n{lines}")
}

#[test]
fn patterns_and_names_are_held_against_what_there_is() {
    let right = "forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n";
    for (lines, message, at) in [
        ("ends = [\"a{vowl}|\"]\n", "[letters] has no set `vowl`", "vowl"),
        ("ends = [\"a{vowel\"]\n", "`{` is not closed by `}`", "{vowel"),
        ("has = [\"a|b|\"]\n", "a pattern has one `|`", "|"),
        ("kinds = [\"noon\"]\n", &unknown_kind("noon"), "\"noon\""),
        ("gender = \"male\"\n", "expected masculine, feminine, neuter, plural, found `male`", "\"male\""),
        ("number = \"dual\"\n", "expected singular, plural, found `dual`", "\"dual\""),
        ("knds = [\"noun\"]\n", "a rule has no key `knds`", "knds"),
        ("phrase = 1\n", "expected true or false, found a whole number", "1"),
        ("syllables = { to = -1 }\n", "expected a number of syllables from 0 to 1000, found -1", "-1"),
        ("doubt = { off = \"x\" }\n", "the locale has no case `off`", "off"),
    ] {
        told(&rule(&format!("{lines}{right}")), message, at);
    }
}

fn unknown_kind(name: &str) -> String {
    format!("expected {}, found `{name}`", Kind::names().collect::<Vec<_>>().join(", "))
}

#[test]
fn forms_are_held_against_the_cases() {
    let example = "example = \"b: ba, –, –\"\n";
    for (lines, message, at) in [
        ("forms = { off = \"a\" }\n", "the locale has no case `off`", "off"),
        ("forms = { plain = \"a\" }\n", "`plain` is not made by an ending", "plain"),
        ("forms = { of = \"bA\" }\n", "[harmony] has no letter `A`", "A"),
        ("forms = { of = \"a\" }\ninvariable = true\n", "a rule has `forms` or is invariable", "{ of = \"a\" }"),
        ("", "a rule needs `forms`, or `invariable = true`", "[[rule]]\nname = \"x\"\nexample = \"b: ba, –, –\"\n"),
    ] {
        let found = complaints(&rule(&format!("{lines}{example}")));
        assert_eq!(found.first().map(|found| found.0.as_str()), Some(message), "{lines}");
        assert!(found.iter().any(|found| at.starts_with(&found.1) || found.1 == at), "{lines} {found:?}");
    }
}

#[test]
fn examples_that_do_not_come_out_are_told_at_the_form() {
    let rule = |example: &str| rule(&format!("ends = [\"b\"]\nforms = {{ of = \"a\" }}\nexample = \"{example}\"\n"));
    told(&rule("b: bo, –, –"), "the rule makes `ba` for the of", "bo");
    told(&rule("b: ba, –, b"), "the rule makes `–` for the at", "b");
    told(&rule("b: ba"), "expected 3 forms, found 1", " ba");
    told(&rule("b"), "expected an example: a word, a colon, its forms", "b");
    told(&rule("c: ca, –, –"), "no rule is for `c`", "c");
    let other = "[[rule]]\nname = \"y\"\nends = [\"cb\"]\nforms = { of = \"e\" }\nexample = \"cb: cbe, –, –\"\n";
    told(&format!("{other}{}", rule("cb: cba, –, –")), "`cb` follows the rule `y`", "cb");
}

#[test]
fn a_rule_has_a_name_of_its_own_and_an_example() {
    let right = "forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n";
    let twice = format!("{}{}", rule(right), rule(right));
    assert_eq!(complaints(&twice)[0], ("there are two rules `x`".to_owned(), "\"x\"".to_owned()));
    told(&rule("forms = { of = \"a\" }\n"), "the rule `x` has no example", "\"x\"");
    assert_eq!(complaints("")[0].0, "the file has no [[rule]]");
}

#[test]
fn the_other_tables_are_read_as_closely() {
    let right = rule("forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n");
    for (lines, message, at) in [
        ("capitals = [\"Iıx\"]\n", "expected a capital and its small letter, found `Iıx`", "\"Iıx\""),
        ("[letters]\nx = \"aB\"\n", "`B` is a capital; words are compared in small letters", "B"),
        ("[harmony]\nAB = { a = \"a\" }\n", "expected one capital letter, found `AB`", "AB"),
        ("[harmony]\nA = { a = \"ae\" }\n", "expected one letter, found `ae`", "\"ae\""),
        ("[animacy]\nanimate = [\"man\"]\n", &unknown_kind("man"), "\"man\""),
        ("[same]\nat = \"off\"\n", "the locale has no case `off`", "\"off\""),
        ("[same]\nat = \"to\"\nto = \"at\"\n", "`at` is a copy of itself", "at"),
        ("[phrases]\nbends = \"first\"\n", "expected last or head, found `first`", "\"first\""),
        ("[reading]\nnumbers = { one = \"x\" }\n", "expected a whole number, found `one`", "one"),
        ("[reading]\nletters = { ab = \"x\" }\n", "expected one letter, found `ab`", "ab"),
        ("[nams]\n", "a file of inflection rules has no key `nams`", "nams"),
    ] {
        told(&format!("{lines}{right}"), message, at);
    }
    let before = "[[before]]\ncases = { at = \"of\" }\nword = \"in\"\nexample = \"b: in b\"\n";
    let right = rule("forms = { of = \"a\" }\nexample = \"b: ba, –\"\n");
    told(&format!("{before}{right}"), "`in ba` is made for the at", "in b");
    let before = "[[before]]\ncases = { at = \"of\" }\n";
    let found = complaints(&format!("{before}{right}"));
    assert_eq!(found[0].0, "a case made by a word before needs the key `word`");
    assert!(before.starts_with(&found[0].1));
    let right = rule("forms = { of = \"a\", to = \"e\" }\nexample = \"b: ba, be\"\n");
    for (lines, message, at) in [
        ("cases = {}\n", "no case is made here", "{}"),
        ("cases = { off = \"of\" }\n", "the locale has no case `off`", "off"),
        ("cases = { at = \"off\" }\n", "the locale has no case `off`", "\"off\""),
        ("cases = { plain = \"of\" }\n", "`plain` is entered and never made", "plain"),
        (
            "cases = { at = \"of\" }\nexample = \"b: in ba, x\"\n",
            "expected a form for each of: at; found 2",
            " in ba, x",
        ),
        (
            "cases = { at = \"of\" }\nhas = [\"x\"]\nexample = \"b: in ba\"\n",
            "no [[before]] is taken for the at of this",
            "in ba",
        ),
    ] {
        told(&format!("[[before]]\nword = \"in\"\n{lines}{right}"), message, at);
    }
    let both = "[[before]]\nword = \"in\"\ncases = { at = \"of\" }\n".repeat(2) + "example = \"b: in ba\"\n";
    told(&format!("{both}{right}"), "another [[before]] is taken for the at", "in ba");
}

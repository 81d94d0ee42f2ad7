//! Rule files with mistakes. Each finding has the span of the mistake.

use crate::grammar::WordKind;
use crate::grammar::tests::*;

fn assert_finding(rules: &str, message: &str, at: &str) {
    assert_eq!(findings_of(rules), [(message.to_owned(), at.to_owned())], "{rules}");
}

/// A rule with these lines.
fn rule(lines: &str) -> String {
    format!("[[rule]]\nname = \"x\"\n{lines}")
}

#[test]
fn unknown_sets_and_names_are_reported() {
    let right = "forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n";
    for (lines, message, at) in [
        ("ends = [\"a{vowl}|\"]\n", "[letters] has no set `vowl`", "vowl"),
        ("ends = [\"a{vowel\"]\n", "`{` is not closed by `}`", "{vowel"),
        ("contains = [\"a|b|\"]\n", "a pattern can have only one `|`", "|"),
        ("kinds = [\"noon\"]\n", &unknown_kind("noon"), "\"noon\""),
        ("gender = \"male\"\n", "expected masculine, feminine, neuter, plural, found `male`", "\"male\""),
        ("number = \"dual\"\n", "expected singular, plural, few, many, found `dual`", "\"dual\""),
        ("knds = [\"noun\"]\n", "a rule has no key `knds`", "knds"),
        ("after-word = 1\n", "expected true or false, found a whole number", "1"),
        ("syllables = { to = -1 }\n", "expected a number of syllables from 0 to 1000, found -1", "-1"),
        ("doubt = { off = \"x\" }\n", "the locale has no case `off`", "off"),
    ] {
        assert_finding(&rule(&format!("{lines}{right}")), message, at);
    }
}

fn unknown_kind(name: &str) -> String {
    format!("expected {}, found `{name}`", WordKind::names().collect::<Vec<_>>().join(", "))
}

#[test]
fn invalid_forms_are_reported() {
    let example = "example = \"b: ba, –, –\"\n";
    for (lines, message, at) in [
        ("forms = { off = \"a\" }\n", "the locale has no case `off`", "off"),
        ("forms = { plain = \"a\" }\n", "`plain` cannot have an ending", "plain"),
        ("forms = { of = \"bA\" }\n", "[harmony] has no letter `A`", "A"),
        (
            "forms = { of = \"a\" }\ninvariable = true\n",
            "a rule with `invariable = true` cannot have `forms`",
            "{ of = \"a\" }",
        ),
        ("", "a rule needs `forms`, or `invariable = true`", "[[rule]]\nname = \"x\"\nexample = \"b: ba, –, –\"\n"),
    ] {
        let found = findings_of(&rule(&format!("{lines}{example}")));
        assert_eq!(found.first().map(|found| found.0.as_str()), Some(message), "{lines}");
        assert!(found.iter().any(|found| at.starts_with(&found.1) || found.1 == at), "{lines} {found:?}");
    }
}

#[test]
fn a_failed_example_is_reported_at_the_wrong_form() {
    let rule = |example: &str| rule(&format!("ends = [\"b\"]\nforms = {{ of = \"a\" }}\nexample = \"{example}\"\n"));
    assert_finding(&rule("b: bo, –, –"), "the rule makes `ba` for the of", "bo");
    assert_finding(&rule("b: ba, –, b"), "the rule makes `–` for the at", "b");
    assert_finding(&rule("b: ba"), "expected 3 forms, found 1", " ba");
    assert_finding(&rule("b"), "expected an example: a word, a colon, its forms", "b");
    assert_finding(&rule("c: ca, –, –"), "no rule matches `c`", "c");
    let other = "[[rule]]\nname = \"y\"\nends = [\"cb\"]\nforms = { of = \"e\" }\nexample = \"cb: cbe, –, –\"\n";
    assert_finding(&format!("{other}{}", rule("cb: cba, –, –")), "`cb` is inflected by the rule `y`", "cb");
}

#[test]
fn a_rule_needs_a_unique_name_and_an_example() {
    let right = "forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n";
    let twice = format!("{}{}", rule(right), rule(right));
    assert_eq!(findings_of(&twice)[0], ("there are two rules `x`".to_owned(), "\"x\"".to_owned()));
    assert_finding(&rule("forms = { of = \"a\" }\n"), "the rule `x` has no example", "\"x\"");
    assert_eq!(findings_of("")[0].0, "the file has no [[rule]]");
}

#[test]
fn mistakes_in_other_tables_are_reported() {
    let right = rule("forms = { of = \"a\" }\nexample = \"b: ba, –, –\"\n");
    for (lines, message, at) in [
        ("capitals = [\"Iıx\"]\n", "expected a capital and its small letter, found `Iıx`", "\"Iıx\""),
        ("[letters]\nx = \"aB\"\n", "`B` is a capital; words are compared in small letters", "B"),
        ("[harmony]\nAB = { a = \"a\" }\n", "expected one capital letter, found `AB`", "AB"),
        ("[harmony]\nA = { a = \"ae\" }\n", "expected one letter, found `ae`", "\"ae\""),
        ("[animacy]\nanimate = [\"man\"]\n", &unknown_kind("man"), "\"man\""),
        ("[syncretism]\nat = \"off\"\n", "the locale has no case `off`", "\"off\""),
        ("[syncretism]\nat = \"to\"\nto = \"at\"\n", "`at` is a copy of itself", "at"),
        ("[phrases]\ninflected = \"first\"\n", "expected last or head, found `first`", "\"first\""),
        ("[pronunciation]\nnumbers = { one = \"x\" }\n", "expected a whole number, found `one`", "one"),
        ("[pronunciation]\nletters = { ab = \"x\" }\n", "expected one letter, found `ab`", "ab"),
        ("[nams]\n", "a file of inflection rules has no key `nams`", "nams"),
    ] {
        assert_finding(&format!("{lines}{right}"), message, at);
    }
    let function_word = "[[function-word]]\ncases = { at = \"of\" }\nword = \"in\"\nexample = \"b: in b\"\n";
    let right = rule("forms = { of = \"a\" }\nexample = \"b: ba, –\"\n");
    assert_finding(&format!("{function_word}{right}"), "the at is `in ba`", "in b");
    let function_word = "[[function-word]]\ncases = { at = \"of\" }\n";
    let found = findings_of(&format!("{function_word}{right}"));
    assert_eq!(found[0].0, "a function word needs the key `word`");
    assert!(function_word.starts_with(&found[0].1));
    let right = rule("forms = { of = \"a\", to = \"e\" }\nexample = \"b: ba, be\"\n");
    for (lines, message, at) in [
        ("cases = {}\n", "the table has no case", "{}"),
        ("cases = { off = \"of\" }\n", "the locale has no case `off`", "off"),
        ("cases = { at = \"off\" }\n", "the locale has no case `off`", "\"off\""),
        ("cases = { plain = \"of\" }\n", "`plain` is the citation form and has no function word", "plain"),
        (
            "cases = { at = \"of\" }\nexample = \"b: in ba, x\"\n",
            "expected a form for each of: at; found 2",
            " in ba, x",
        ),
        (
            "cases = { at = \"of\" }\ncontains = [\"x\"]\nexample = \"b: in ba\"\n",
            "no [[function-word]] applies to the at of this text",
            "in ba",
        ),
    ] {
        assert_finding(&format!("[[function-word]]\nword = \"in\"\n{lines}{right}"), message, at);
    }
    let both = "[[function-word]]\nword = \"in\"\ncases = { at = \"of\" }\n".repeat(2) + "example = \"b: in ba\"\n";
    assert_finding(&format!("{both}{right}"), "another [[function-word]] applies to the at", "in ba");
}

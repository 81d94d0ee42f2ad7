//! Names: spaces, hyphens, particles, initials.

use crate::grammar::tests::*;
use crate::grammar::{Kind, Word};

const RULES: &str = r#"
    [names]
    particles = ["von", "al"]
    still = ["oglu"]
    small-joins = true
    [[rule]]
    name = "any"
    forms = { of = "a" }
    example = "b: ba, –, –"
"#;

#[test]
fn each_part_bends_but_particles_and_initials() {
    let inflector = inflector(RULES);
    for (name, wanted) in [
        ("Bab", "Baba"),
        ("BAB", "BABA"),
        ("Bab Bob", "Baba Boba"),
        ("Bab-Bob", "Baba-Boba"),
        ("von Bob", "von Boba"),
        ("Von", "Vona"),
        ("al-Bob", "al-Boba"),
        ("Sun Yat-sen", "Suna Yat-sena"),
        ("bab-bob", "baba-boba"),
        ("B. Bob", "B. Boba"),
        ("B.\u{a0}Ch. Bob", "B.\u{a0}Ch. Boba"),
        ("B.B.Bob", "B.B.Boba"),
        ("B.", "B."),
        ("Bab oglu", "Bab oglu"),
        ("Bab-Oglu", "Bab-Oglu"),
        (" Bab  ", " Baba  "),
        ("-", "-"),
        ("", ""),
    ] {
        assert_eq!(of(&inflector, name, Kind::Surname), wanted, "{name}");
    }
}

#[test]
fn a_language_may_bend_the_last_part_alone() {
    let rules = RULES.replace("small-joins = true", "hyphen = \"last\"\nspace = \"last\"");
    let inflector = inflector(&rules);
    assert_eq!(of(&inflector, "Bab-Bub Bib-Bob", Kind::Given), "Bab-Bub Bib-Boba");
}

#[test]
fn the_data_may_mark_what_bends() {
    let inflector = inflector(RULES);
    let marked = ["Bob".to_owned()];
    let word = Word { bends: &marked, ..Word::new("Bab Bob-Bub", Kind::Given) };
    assert_eq!(form(&inflector, &word, "of"), "Bab Boba-Bub");
}

#[test]
fn a_rule_may_ask_for_a_hyphen_behind_the_part() {
    let inflector = inflector(
        r#"
        [[rule]]
        name = "first part"
        before-hyphen = true
        except = ["bub"]
        invariable = true
        example = "Bab-: Bab-, Bab-, Bab-"
        [[rule]]
        name = "any"
        forms = { of = "a" }
        example = "b: ba, –, –"
        "#,
    );
    assert_eq!(of(&inflector, "Bab-Bob", Kind::Given), "Bab-Boba");
    assert_eq!(of(&inflector, "Bub-Bob", Kind::Given), "Buba-Boba");
}

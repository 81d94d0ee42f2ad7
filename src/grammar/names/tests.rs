//! Names with spaces, hyphens, particles and initials.

use crate::grammar::tests::*;
use crate::grammar::{Word, WordKind};

const RULES: &str = r#"
    [names]
    particles = ["von", "al"]
    indeclinable = ["oglu"]
    lowercase-joins = true
    [[rule]]
    name = "any"
    forms = { of = "a" }
    example = "b: ba, –, –"
"#;

#[test]
fn every_part_is_inflected_except_particles_and_initials() {
    let rules = read_rules(RULES);
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
        assert_eq!(of(&rules, name, WordKind::Surname), wanted, "{name}");
    }
}

#[test]
fn a_language_can_inflect_only_the_last_part() {
    let rules = RULES.replace("lowercase-joins = true", "hyphen = \"last\"\nspace = \"last\"");
    let rules = read_rules(&rules);
    assert_eq!(of(&rules, "Bab-Bub Bib-Bob", WordKind::Given), "Bab-Bub Bib-Boba");
}

#[test]
fn the_data_can_mark_the_inflected_words() {
    let rules = read_rules(RULES);
    let marked = ["Bob".to_owned()];
    let word = Word { inflected: &marked, ..Word::new("Bab Bob-Bub", WordKind::Given) };
    assert_eq!(form(&rules, &word, "of"), "Bab Boba-Bub");
}

#[test]
fn a_rule_can_require_a_hyphen_after_the_part() {
    let rules = read_rules(
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
    assert_eq!(of(&rules, "Bab-Bob", WordKind::Given), "Bab-Boba");
    assert_eq!(of(&rules, "Bub-Bob", WordKind::Given), "Buba-Boba");
}

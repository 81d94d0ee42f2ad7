//! Tests of how a clause and a noun phrase are distinguished, with a small invented language.

use std::sync::Arc;

use super::*;
use crate::diag::Source;

fn rules(syntax: &str) -> InflectionRules {
    let text = format!("{syntax}\n[[rule]]\nname = \"other\"\nforms = {{ of = \"es\" }}\nexample = \"olaf: olafes\"\n");
    let mut findings = Vec::new();
    let source: Arc<Source> = Source::new("rules", text);
    let rules = InflectionRules::read(&[source], &["plain".to_owned(), "of".to_owned()], &mut findings);
    let rules = rules.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(rules.check_examples().len(), 0);
    rules
}

const ANY: &str = r#"
    [syntax]
    prepositions = "on"
    postpositions = "ago"
    subordinators = "which"
    oblique = { position = "first", ends = "um", except = "^sum$", examples = "domum", counterexamples = "sum" }
    [[predicate]]
    name = "finite"
    label = "a clause"
    words = "is"
    maybe-words = "rest"
    not-after = "the"
    examples = "he is"
    counterexamples = "the house"
"#;

#[test]
fn a_noun_phrase_has_no_predicate_no_preposition_and_no_case() {
    let rules = rules(ANY);
    let misfit = |text| rules.noun_phrase_misfit(text, &[]);
    assert_eq!(misfit("a house"), None);
    assert_eq!(misfit("it is here"), Some(Misfit::Predicate { word: 3..5, label: "a clause".to_owned() }));
    assert_eq!(misfit("a house which is here"), None);
    assert_eq!(misfit("on a house"), Some(Misfit::Adposition(0..2)));
    assert_eq!(misfit("years ago"), Some(Misfit::Adposition(6..9)));
    assert_eq!(misfit("domum here"), Some(Misfit::Oblique(0..5)));
    for fits in ["sum here", "on", "“on” it", "he may rest", "the is", "a house (it is here)", "«it is», a film"]
    {
        assert_eq!(misfit(fits), None, "{fits}");
    }
    let placeable = [std::ops::Range { start: 3, end: 5 }];
    assert_eq!(rules.noun_phrase_misfit("it is here", &placeable), None);
}

#[test]
fn a_text_has_a_predicate_if_a_word_may_be_one() {
    let rules = rules(ANY);
    let lacks = |text| rules.lacks_predicate(text, "finite").is_some();
    for clause in ["it is here", "they rest", "the rest is here", "a house which is here is red"] {
        assert!(!lacks(clause), "{clause}");
    }
    for phrase in ["the house", "the rest", "a house which is here", "the house (it is here)", "houses"] {
        assert!(lacks(phrase), "{phrase}");
    }
    for unknown in ["a 5", "at UN", "12", "sum"] {
        assert!(!lacks(unknown), "{unknown}");
    }
    assert_eq!(rules.lacks_predicate("the house", "another"), None);
    assert_eq!(rules.lacks_predicate("", "finite"), None);
}

#[test]
fn a_predicate_can_have_a_place() {
    let placed = |position: &str| {
        rules(&format!(
            "[syntax]\nprepositions = \"on\"\n[[predicate]]\nname = \"verb\"\nlabel = \"a verb\"\nposition = \"{position}\"\n\
             ends = \"go\"\nskip = \"not\"\nexamples = \"go\"\ncounterexamples = \"going there\"\n"
        ))
    };
    let lacks = |position, text| placed(position).lacks_predicate(text, "verb").is_some();
    assert!(!lacks("first", "not go home") && lacks("first", "home they go") && !lacks("first", "on monday go"));
    assert!(!lacks("last", "home go not (soon)") && lacks("last", "go home soon"));
}

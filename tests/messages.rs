//! Tests of the message functions, called from inline texts in each language.

use rapporteur::{Engine, Format, Options, Project, Source};

/// For each language: the fields, and the first sentence of the proceedings after the opening, without the full stop
/// that is added here.
fn fields_and_sentences(head: &str, az: &str, en: &str, ru: &str) -> Vec<(String, String)> {
    let meeting = format!(
        "id = \"case\"\nevent = \"meeting\"\nstatus = \"final\"\nrecord = \"az\"\nissuer = \"ombudsman\"\n{head}\n\
         [[sides]]\nrole = \"host\"\nmembers = [{{ person = \"safikhanli\" }}]\n\
         [[sides]]\nrole = \"guest\"\nmembers = [{{ person = \"mcilnerney\" }}]\n\
         [[proceedings]]\nact = \"text\"\npoints = [{{ az = '{az}.', en = '{en}.', ru = '{ru}.' }}]\n"
    );
    let mut options = Options::default();
    options.formats = vec![Format::Json];
    let engine = Engine::new(&Project::embedded().unwrap(), options).unwrap();
    let outcome = engine.render(&Source::new("case.toml", meeting));
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    let text = |value: &serde_json::Value| -> String {
        value.as_array().unwrap().iter().map(|run| run["text"].as_str().unwrap()).collect()
    };
    let languages = outcome.documents.iter().map(|document| {
        let brief: serde_json::Value = serde_json::from_slice(&document.bytes).unwrap();
        let fields: Vec<String> =
            brief["fields"].as_array().unwrap().iter().map(|field| text(&field["value"])).collect();
        let sentence = text(&brief["sections"][0]["items"][1]);
        (fields.join("; "), sentence.trim_end_matches('.').to_owned())
    });
    languages.collect()
}

const ISSUED: &str = "issued = 2024-07-12";

fn sentences(az: &str, en: &str, ru: &str) -> Vec<String> {
    fields_and_sentences(ISSUED, az, en, ru).into_iter().map(|(_, sentence)| sentence).collect()
}

#[test]
fn a_name_with_courtesy_is_inflected() {
    let az = "{ NAME($aliyeva, style: \"courtesy\", case: \"dative\") }";
    let en = "{ NAME($aliyeva, style: \"courtesy\", case: \"possessive\") }";
    let ru = "{ NAME($aliyeva, style: \"courtesy\", case: \"dative\") }";
    assert_eq!(sentences(az, en, ru), ["Xanım Əliyevaya", "Ms\u{a0}Aliyeva’s", "Госпоже Алиевой"]);
}

#[test]
fn functions_report_the_features_of_a_name() {
    let pattern = "{ INFLECTS($aliyeva, case: \"genitive\") } { INFLECTS($un, case: \"genitive\") } { ANIMACY($aliyeva) } { ANIMACY($un) }";
    let inflected = "yes yes animate inanimate";
    let english = "yes yes animate inanimate";
    let english_pattern = pattern.replace("genitive", "possessive");
    assert_eq!(sentences(pattern, &english_pattern, pattern), [inflected, english, inflected].map(capital));
    let surname = "{ INFLECTS($ombudsman, case: \"accusative\") } { ANIMACY($ombudsman) }";
    assert_eq!(sentences("x", "x", surname)[2], capital("yes animate"));
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[test]
fn figures_take_the_ending_of_their_case() {
    let az = "{ NUMBER(29, case: \"locative\") } { NUMBER(6, case: \"locative\") } { NUMBER(2000, case: \"ordinal\") }";
    let results = sentences(az, "29 6 2000", "29 6 2000");
    assert_eq!(results[0], "29-da 6-da 2000-ci");
}

#[test]
fn hours_in_another_zone_have_a_date_if_the_date_differs() {
    let field = |held: &str, zone: &str| {
        let head = format!("held = {held}\nalso-show = [\"{zone}\"]");
        fields_and_sentences(&head, "x", "x", "x").remove(1).0
    };
    let hours = "{ start = 2024-07-12T15:00:00, end = 2024-07-12T16:30:00 }";
    assert_eq!(
        field(hours, "America/New_York"),
        "12\u{a0}July 2024, 15:00–16:30\u{a0}(UTC+04:00); New\u{a0}York:\u{a0}07:00–08:30\u{a0}(UTC−04:00)"
    );
    assert!(
        field(hours, "Pacific/Auckland")
            .ends_with("; Auckland:\u{a0}12\u{a0}July 2024, 23:00\u{a0}– 13\u{a0}July 2024, 00:30\u{a0}(UTC+12:00)")
    );
    let night = "{ start = 2024-07-12T02:00:00, end = 2024-07-12T03:00:00 }";
    assert!(
        field(night, "America/New_York")
            .ends_with("; New\u{a0}York:\u{a0}11\u{a0}July 2024, 18:00–19:00\u{a0}(UTC−04:00)")
    );
    let over_midnight = "{ start = 2024-12-31T23:30:00, end = 2025-01-01T00:30:00 }";
    assert!(field(over_midnight, "Pacific/Pago_Pago").contains("31\u{a0}December 2024, 08:30–09:30"));
    // In New York, summer time began at 02:00 on 9 March 2025.
    let shifted = "{ start = 2025-03-09T10:30:00, end = 2025-03-09T11:30:00 }";
    assert!(
        field(shifted, "America/New_York")
            .ends_with("01:30\u{a0}(UTC−05:00)\u{a0}– 9\u{a0}March 2025, 03:30\u{a0}(UTC−04:00)")
    );
}

/// The head of a meeting, and its sides.
const HEAD: &str = "id = \"case\"\nevent = \"meeting\"\nstatus = \"final\"\nrecord = \"az\"\nissuer = \"ombudsman\"\n\
                    issued = 2024-07-12\n\
                    [[sides]]\nrole = \"host\"\nmembers = [{ person = \"safikhanli\" }]\n\
                    [[sides]]\nrole = \"guest\"\nmembers = [{ person = \"mcilnerney\" }]\n";

/// Who does an act: one alone cannot do some of them.
fn speakers(act: &str) -> &'static str {
    match act {
        "discussed" | "exchanged-views" | "agreed" | "agreed-to" => "[\"safikhanli\", \"mcilnerney\"]",
        _ => "\"safikhanli\"",
    }
}

/// How many texts a meeting has: of a file with more findings, only the first are kept. An even number, because names and
/// posts of a speaker stand in turns.
const TEXTS: usize = 30;

/// The items of the proceedings after the opening, in one language: one for each act with its typed point.
fn items(language: &str, points: &[(&str, &str)]) -> Vec<String> {
    points.chunks(TEXTS).flat_map(|points| items_of_meeting(language, points)).collect()
}

fn items_of_meeting(language: &str, points: &[(&str, &str)]) -> Vec<String> {
    let mut meeting = String::from(HEAD);
    for (act, text) in points {
        let to = if ["thanked", "congratulated", "wished"].contains(act) { "to = \"mcilnerney\"\n" } else { "" };
        meeting += &format!(
            "[[proceedings]]\nby = {}\n{to}act = \"{act}\"\npoints = {{ {language} = {text} }}\n",
            speakers(act)
        );
    }
    items_of(language, meeting)
}

/// The items of the proceedings of a meeting after the opening, in one language.
fn items_of(language: &str, meeting: String) -> Vec<String> {
    let mut options = Options::default();
    options.formats = vec![Format::Json];
    options.languages = vec![language.to_owned()];
    options.draft = true;
    let engine = Engine::new(&Project::embedded().unwrap(), options).unwrap();
    let outcome = engine.render(&Source::new("case.toml", meeting));
    let unexpected: Vec<_> =
        outcome.findings.iter().filter(|finding| finding.code.as_str() != "language-missing").collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    let brief: serde_json::Value = serde_json::from_slice(&outcome.documents[0].bytes).unwrap();
    let items = brief["sections"][0]["items"].as_array().unwrap().iter().skip(1);
    items.map(|runs| runs.as_array().unwrap().iter().map(|run| run["text"].as_str().unwrap()).collect()).collect()
}

/// “met members of the Group”, and later “thanked the members of the Group”.
#[test]
fn a_group_that_was_named_before_has_an_article() {
    let meeting = "id = \"case\"\nevent = \"meeting\"\nstatus = \"final\"\nrecord = \"az\"\nissuer = \"ombudsman\"\n\
                   issued = 2024-07-12\n\
                   [[sides]]\nrole = \"host\"\nmembers = [{ person = \"safikhanli\" }]\n\
                   [[sides]]\nrole = \"guest\"\nmembers = [{ body = \"cpt-representatives\" }]\n\
                   [[proceedings]]\nby = \"safikhanli\"\nto = \"cpt-representatives\"\nact = \"thanked\"\n\
                   points = { en = \"the visit\" }\n";
    let items = items_of("en", meeting.to_owned());
    assert!(
        items[0].contains("thanked the representatives of the Council of Europe’s European Committee"),
        "{items:?}"
    );
}

#[test]
fn typed_points_are_printed_in_the_form_that_the_act_asks_for() {
    let cases = std::fs::read_to_string("tests/typed/forms.txt").unwrap();
    let cases: Vec<Vec<&str>> = cases
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split(" | ").collect())
        .collect();
    let mut complaints = Vec::new();
    for language in ["az", "en", "ru"] {
        let of_language: Vec<&Vec<&str>> = cases.iter().filter(|case| case[0] == language).collect();
        assert!(of_language.len() > 2);
        let points: Vec<(&str, &str)> = of_language.iter().map(|case| (case[1], case[2])).collect();
        for (case, item) in of_language.iter().zip(items(language, &points)) {
            let printed = item.replace('\u{a0}', " ");
            if !printed.contains(case[3]) {
                complaints.push(format!("{}: {printed}", case.join(" | ")));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The texts of `tests/typed/clauses.txt` of a language: act, text.
fn clauses<'t>(cases: &'t str, language: &str) -> Vec<(&'t str, &'t str)> {
    let of_language = |line: &'t str| line.strip_prefix(language)?.strip_prefix(" | ")?.split_once(" | ");
    cases.lines().filter_map(of_language).collect()
}

/// The texts for which there is a finding, each under its act, with the first finding.
fn complaints(language: &str, points: &[(&str, &str)]) -> Vec<(String, String)> {
    points.chunks(TEXTS).flat_map(|points| complaints_of_meeting(language, points)).collect()
}

fn complaints_of_meeting(language: &str, points: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut meeting = String::from(HEAD);
    let mut lines = std::collections::BTreeMap::new();
    for (act, text) in points {
        meeting += &format!(
            "[[proceedings]]\nby = {}\nact = \"{act}\"\npoints = {{ {language} = \"{text}\" }}\n",
            speakers(act)
        );
        lines.insert(meeting.lines().count(), *text);
    }
    let mut options = Options::default();
    options.languages = vec![language.to_owned()];
    options.draft = true;
    let engine = Engine::new(&Project::embedded().unwrap(), options).unwrap();
    let findings = engine.check(&Source::new("case.toml", meeting));
    // A doubt about a form is a question and no mistake.
    let counted =
        findings.iter().filter(|finding| !["language-missing", "form-doubtful"].contains(&finding.code.as_str()));
    let complaint = |finding: &rapporteur::Finding| {
        let line = finding.span.as_ref().map_or(0, |span| span.start().line);
        (
            lines.get(&line).map_or(String::new(), |text| (*text).to_owned()),
            format!("{}: {}", finding.code, finding.message),
        )
    };
    counted.map(complaint).collect()
}

#[test]
fn clauses_and_noun_phrases_are_told_apart() {
    let cases = std::fs::read_to_string("tests/typed/clauses.txt").unwrap();
    let more = std::fs::read_to_string("tests/typed/texts.txt").unwrap();
    for (language, clauses_missed, phrases_missed) in [("az", 1, 1), ("en", 23, 12), ("ru", 7, 2)] {
        let own = clauses(&cases, language);
        assert!(own.len() > 120);
        let more = clauses(&more, language);
        assert!(more.len() > 120);
        let wrong = complaints(language, &[own.as_slice(), more.as_slice()].concat());
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
        for (act, other, missed) in
            [("noted", "exchanged-views", clauses_missed), ("exchanged-views", "noted", phrases_missed)]
        {
            let texts: Vec<&str> = own.iter().filter(|(own, _)| *own == act).map(|(_, text)| *text).collect();
            let moved: Vec<(&str, &str)> = texts.iter().map(|text| (other, *text)).collect();
            let found = complaints(language, &moved);
            let silent: Vec<&str> =
                texts.into_iter().filter(|text| !found.iter().any(|(found, _)| found == text)).collect();
            assert!(silent.len() <= missed, "{language}, {act} under {other}: {silent:#?}");
        }
    }
}

#[test]
fn wrong_texts_have_a_finding() {
    let cases = std::fs::read_to_string("tests/typed/wrong.txt").unwrap();
    for language in ["az", "en", "ru"] {
        let texts = clauses(&cases, language);
        assert!(!texts.is_empty());
        let found = complaints(language, &texts);
        let is_silent = |text: &&str| !found.iter().any(|(found, _)| found == text);
        let silent: Vec<&str> = texts.iter().map(|(_, text)| *text).filter(is_silent).collect();
        assert!(silent.is_empty(), "{language}: {silent:#?}");
    }
}

//! Suggestions: the known name that was probably meant.

use super::lookalike::latin;

/// Former names of keys and functions, each with its present name.
const RENAMED: &[(&str, &str)] = &[
    ("BENDS", "INFLECTS"),
    ("SHAPE", "COMPOSITION"),
    ("as", "rule"),
    ("attribute", "attributive"),
    ("before", "function-word"),
    ("bends", "inflected"),
    ("closing-mark", "closing-quote"),
    ("ends", "boundaries"),
    ("has", "contains"),
    ("like", "patterns"),
    ("links", "conjunctions"),
    ("phrase", "after-word"),
    ("reading", "pronunciation"),
    ("same", "syncretism"),
    ("small-joins", "lowercase-joins"),
    ("stays", "uninflected"),
    ("still", "indeclinable"),
    ("tails", "suffixes"),
    ("unsure", "ambiguous"),
];

/// Other words for keys, each with the key. A word can stand for keys of several tables.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("address", "seat"),
    ("addressee", "to"),
    ("author", "issuer"),
    ("begin", "start"),
    ("begins", "start"),
    ("birth-name", "surname"),
    ("chair", "presides"),
    ("chairman", "presides"),
    ("chairs", "presides"),
    ("deadline", "by"),
    ("due", "by"),
    ("ends", "end"),
    ("family", "surname"),
    ("family-name", "surname"),
    ("father-name", "patronymic"),
    ("finish", "end"),
    ("first-name", "given"),
    ("firstname", "given"),
    ("given-name", "given"),
    ("head", "leads"),
    ("institution", "body"),
    ("kind", "event"),
    ("language", "record"),
    ("last-name", "surname"),
    ("lastname", "surname"),
    ("hour", "held"),
    ("leader", "leads"),
    ("middle-name", "patronymic"),
    ("name", "given"),
    ("nomer", "number"),
    ("organisation", "body"),
    ("organization", "body"),
    ("phrase", "points"),
    ("position", "posts"),
    ("rank", "title"),
    ("responsible", "who"),
    ("sex", "gender"),
    ("signature", "signatory"),
    ("signed", "signatory"),
    ("signer", "signatory"),
    ("speaker", "by"),
    ("speakers", "by"),
    ("state", "status"),
    ("subject", "theme"),
    ("task", "what"),
    ("text", "phrase"),
    ("text", "points"),
    ("time", "held"),
    ("topic", "theme"),
    ("type", "event"),
    ("until", "to"),
    ("venue", "place"),
];

/// The candidate that is the new name of `name`, else the one that is spelled most like it. `None` if no candidate
/// is similar enough.
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = plain(name);
    let name = name.as_str();
    let is_new_name =
        |candidate: &str| RENAMED.iter().chain(OTHER_WORDS).any(|(word, key)| *word == name && *key == candidate);
    // A third of the letters may differ: “gust” suggests “guest”, “xyz” suggests nothing.
    let max_distance = (name.chars().count() / 3).max(1);
    let distance = |candidate: &str| match is_new_name(candidate) {
        true => 0,
        false => strsim::damerau_levenshtein(name, &plain(candidate)),
    };
    candidates
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= max_distance)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The name as it is compared: capitals, letters that look like a Latin one, and the signs between words make no
/// difference.
fn plain(name: &str) -> String {
    latin(name.trim()).to_lowercase().replace([' ', '_', '.', '\u{a0}'], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_and_a_former_name_are_recognised() {
        for (name, candidates, suggestion) in [
            ("gust", &["guest", "host"][..], Some("guest")),
            ("xyz", &["guest", "host"], None),
            ("bends", &["all", "inflected", "sounds"], Some("inflected")),
            ("bends", &["lends", "ends"], Some("ends")),
            ("Final", &["draft", "final"], Some("final")),
            ("ALSO SHOW", &["also-show"], Some("also-show")),
            ("sex", &["gender", "posts"], Some("gender")),
            ("text", &["points", "act"], Some("points")),
            ("text", &["phrase", "args"], Some("phrase")),
            ("sаfikhаnlı", &["safikhanli"], Some("safikhanli")),
        ] {
            assert_eq!(suggest(name, candidates.iter().copied()), suggestion, "{name}");
        }
    }
}

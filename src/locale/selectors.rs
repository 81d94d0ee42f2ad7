//! Checks the variants of selectors: whether there is one for every result, and none that is never taken.

use fluent_syntax::ast::{InlineExpression, Variant};

use super::scope::{Entity, Scope};
use super::signatures::{CATEGORIES, Signature, signature};
use super::visit::key;
use super::vocabulary::{is_figure, is_one_person};
use crate::diag::{Code, Finding, suggest};

/// The name of a default variant that stands for every kind of event that has no variant of its own.
pub const OTHER: &str = "other";

/// The findings for a selector and its variants, each with the slice of the pattern where it is.
///
/// A default variant counts as the result that it is named after, or, under another name, as all that are left. For a
/// number it then counts as the category `other`.
pub fn check_selector<'a>(
    selector: &InlineExpression<&'a str>,
    variants: &'a [Variant<&'a str>],
    scope: &Scope<'_>,
) -> Vec<(&'a str, Finding)> {
    let mut findings = twice(variants);
    let by_category = variants.iter().any(|variant| !variant.default && !key(variant).starts_with(is_digit));
    match selector {
        InlineExpression::VariableReference { id } if !is_figure(id.name) => {
            let message = format!("`${}` cannot be a selector; only the result of a function can", id.name);
            let help = "write GENDER($person), COUNT($people), PLURAL($number), KNOWN($fact) …";
            findings.push((id.name, Finding::new(Code::MisusedFunction, message).help(help)));
        }
        InlineExpression::VariableReference { id } if by_category => {
            findings.extend(by_number(id.name, false, true, variants, scope));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let argument = match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some(id.name),
                _ => None,
            };
            match (id.name, signature(id.name)) {
                ("PLURAL", _) => findings.extend(by_number(id.name, false, false, variants, scope)),
                ("ORDINAL", _) => findings.extend(by_number(id.name, true, false, variants, scope)),
                ("COUNT", _) if by_category => findings.extend(by_number(id.name, false, true, variants, scope)),
                ("EVENT", _) => findings.extend(by_event(variants, scope)),
                ("COUNT", _) | (_, None) => {}
                (_, Some(signature)) if signature.results.is_empty() => findings.push((id.name, by_text(id.name))),
                (_, Some(signature)) => findings.extend(by_result(id.name, signature, argument, variants, scope)),
            }
        }
        _ => {}
    }
    findings
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The second of two variants with one key is never taken.
fn twice<'a>(variants: &'a [Variant<&'a str>]) -> Vec<(&'a str, Finding)> {
    let repeated = variants
        .iter()
        .enumerate()
        .filter(|(at, variant)| variants[..*at].iter().any(|other| key(other) == key(variant)));
    repeated
        .map(|(_, variant)| {
            let message = format!("there are two variants `{}`", key(variant));
            (key(variant), Finding::new(Code::VariantMissing, message).help("delete one of them"))
        })
        .collect()
}

/// The findings for variants that are named after no kind of event.
fn by_event<'a>(variants: &'a [Variant<&'a str>], scope: &Scope<'_>) -> Vec<(&'a str, Finding)> {
    let known = scope.events;
    let unknown = variants.iter().map(key).filter(|key| !known.contains(key) && *key != OTHER);
    unknown
        .map(|key| {
            let message = format!("there is no kind of event `{key}`");
            let help = match suggest(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the kinds are {}", known.join(", ")),
            };
            (key, Finding::new(Code::UnknownEvent, message).help(help))
        })
        .collect()
}

/// The finding for a function whose result is a text for the page.
fn by_text(function: &str) -> Finding {
    let message = format!("the text of {function} cannot be a selector");
    let help = match function {
        "NUMBER" => "write PLURAL($number), or ORDINAL($number)",
        _ => "write GENDER($person), COUNT($people), PLURAL($number), KNOWN($fact) …",
    };
    Finding::new(Code::MisusedFunction, message).help(help)
}

/// The findings for a selector over the plural categories of a number. `figures` is true if the number itself can be a
/// key too.
fn by_number<'a>(
    place: &'a str,
    ordinal: bool,
    figures: bool,
    variants: &'a [Variant<&'a str>],
    scope: &Scope<'_>,
) -> Vec<(&'a str, Finding)> {
    let (language, kind) = (scope.language, if ordinal { "ordinal" } else { "plural" });
    let categories = scope.cldr.categories(ordinal);
    let list: Vec<String> = categories
        .iter()
        .map(|(name, example)| {
            format!("{name} ({})", example.map_or("fractions".to_owned(), |number| number.to_string()))
        })
        .collect();
    let help = format!("the {kind} categories of {} are {}", language.tag, list.join(", "));
    let known = |key: &str| categories.iter().any(|(name, _)| *name == key);
    let mut findings = Vec::new();
    for variant in variants {
        let key = key(variant);
        // The default variant may have any other name.
        let named = !variant.default || CATEGORIES.contains(&key);
        if named && !known(key) && !(figures && key.starts_with(is_digit)) {
            let message = format!("{language} has no {kind} category `{key}`");
            findings.push((key, Finding::new(Code::VariantMissing, message).help(help.clone())));
        }
    }
    // A key that is wrong is probably meant for one that is missing: one mistake is one finding.
    if !findings.is_empty() {
        return findings;
    }
    let covered = |name: &str| {
        let counts_as_other = |variant: &Variant<&str>| variant.default && !known(key(variant)) && name == "other";
        variants.iter().any(|variant| key(variant) == name || counts_as_other(variant))
    };
    let of_whole_numbers = categories.iter().filter_map(|(name, example)| Some((*name, (*example)?)));
    let missing: Vec<(&str, i64)> = of_whole_numbers.filter(|(name, _)| !covered(name)).collect();
    if !missing.is_empty() {
        let names: Vec<String> = missing.iter().map(|(name, example)| format!("`{name}` (as for {example})")).collect();
        let message = format!("no variant for the {kind} category {} in {language}", names.join(", "));
        findings.push((place, Finding::new(Code::VariantMissing, message).help(help)));
    }
    findings
}

/// The findings for a selector over a function with a closed list of results.
fn by_result<'a>(
    function: &'a str,
    signature: &Signature,
    argument: Option<&str>,
    variants: &'a [Variant<&'a str>],
    scope: &Scope<'_>,
) -> Vec<(&'a str, Finding)> {
    let mut findings = Vec::new();
    let results = signature.results;
    for variant in variants {
        let key = key(variant);
        if !results.contains(&key) && !variant.default {
            let message = format!("{function} never returns `{key}`");
            let help = match suggest(key, results.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it returns {}", results.join(", ")),
            };
            findings.push((key, Finding::new(Code::VariantMissing, message).help(help)));
        }
    }
    if !findings.is_empty() {
        return findings;
    }
    let named = |result: &str| variants.iter().any(|variant| key(variant) == result);
    let for_the_rest = variants.iter().any(|variant| variant.default && !results.contains(&key(variant)));
    let needed = |result: &&&str| match function {
        "GENDER" => {
            let by_name = scope.language.genders.iter().any(|gender| gender == **result);
            possible_gender(result, argument, scope) && (by_name || !for_the_rest)
        }
        _ => !for_the_rest,
    };
    let missing: Vec<&str> = results.iter().filter(needed).copied().filter(|result| !named(result)).collect();
    if !missing.is_empty() {
        let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        let message = format!("no variant for {}, which {function} returns in {}", names.join(", "), scope.language);
        let help = match function {
            "GENDER" => {
                "add the variant; a default named `other` stands for the genders that `genders` of locale.toml does not list"
            }
            _ => "add the variant, or name the default variant `other`",
        };
        findings.push((function, Finding::new(Code::VariantMissing, message).help(help)));
    }
    findings
}

/// Whether the argument can have the gender. A person of the directory is a man or a woman, and an argument for
/// one person is one. The gender of a designation is known, so no variant of it is needed.
fn possible_gender(gender: &str, argument: Option<&str>, scope: &Scope<'_>) -> bool {
    let Some(name) = argument else { return true };
    match (gender, (scope.entity)(name)) {
        (_, Some(Entity::Designation)) => false,
        ("neuter" | "plural", Some(Entity::Person)) => false,
        ("plural", None) => !is_one_person(name),
        _ => true,
    }
}

//! The functions that messages may call, with the options of each. The check of the messages and the functions
//! themselves both use this list.

/// The allowed values of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionValues {
    /// A case that the locale declares.
    Case,
    /// One of these names.
    Names(&'static [&'static str]),
    /// An attribute of the message `date`.
    DateStyle,
    /// A form that the locale declares for points, or a case.
    PhraseForm,
}

/// The signature of a function. Every function takes one positional argument; its options are named arguments.
pub struct Signature {
    pub name: &'static str,
    /// The names of the options, with their allowed values.
    pub options: &'static [(&'static str, OptionValues)],
    /// The results that a selector can match. Empty if the results are not a closed list.
    pub results: &'static [&'static str],
}

const CASE: (&str, OptionValues) = ("case", OptionValues::Case);
const FORM: (&str, OptionValues) = ("form", OptionValues::Names(&["full", "short", "abbr"]));

/// The plural categories of CLDR.
pub const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// All functions.
pub const SIGNATURES: &[Signature] = &[
    Signature {
        name: "NAME",
        options: &[
            CASE,
            ("style", OptionValues::Names(&["full", "short", "initials", "signature", "courtesy", "post"])),
        ],
        results: &[],
    },
    Signature { name: "PERSON", options: &[CASE], results: &[] },
    Signature { name: "SIDE", options: &[CASE], results: &[] },
    Signature { name: "POST", options: &[CASE, FORM], results: &[] },
    Signature { name: "BODY", options: &[CASE, FORM], results: &[] },
    Signature { name: "TERM", options: &[CASE, FORM, ("style", OptionValues::Names(&["title"]))], results: &[] },
    Signature { name: "GENDER", options: &[], results: &["masculine", "feminine", "neuter", "plural"] },
    Signature { name: "ANIMACY", options: &[], results: &["animate", "inanimate"] },
    Signature { name: "INFLECTS", options: &[CASE], results: &["yes", "no"] },
    Signature { name: "COUNT", options: &[], results: &[] },
    Signature { name: "COMPOSITION", options: &[], results: &["led", "people", "bodies"] },
    Signature { name: "ROLE", options: &[], results: &["host", "guest", "party", "mixed"] },
    // The results are the kinds of data/events.toml.
    Signature { name: "EVENT", options: &[], results: &[] },
    Signature { name: "LINK", options: &[], results: &["none", "also", "in-turn", "then"] },
    Signature { name: "KNOWN", options: &[], results: &["yes", "no"] },
    Signature { name: "LIST", options: &[("form", OptionValues::PhraseForm)], results: &[] },
    Signature { name: "TOPIC", options: &[("form", OptionValues::PhraseForm)], results: &[] },
    Signature { name: "DATE", options: &[("style", OptionValues::DateStyle)], results: &[] },
    Signature { name: "TIME", options: &[], results: &[] },
    Signature { name: "OFFSET", options: &[], results: &[] },
    Signature { name: "WHEN", options: &[], results: &[] },
    Signature { name: "NUMBER", options: &[CASE, ("group", OptionValues::Names(&["yes", "no"]))], results: &[] },
    Signature { name: "PLURAL", options: &[], results: CATEGORIES },
    Signature { name: "ORDINAL", options: &[], results: CATEGORIES },
];

/// The signature of a function. `None` if there is no function with this name.
pub fn signature(name: &str) -> Option<&'static Signature> {
    SIGNATURES.iter().find(|signature| signature.name == name)
}

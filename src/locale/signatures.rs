//! The functions that messages may call, and the options that each one takes.
//! The one list: the check of messages and the functions themselves read it.

/// What an option's value may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// A case that the locale declares.
    Case,
    /// One of a few names.
    Names(&'static [&'static str]),
    /// An attribute of the message `date`.
    DateStyle,
    /// The name of a form that phrases have as an attribute.
    PhraseForm,
}

/// A function: one positional argument, and options by name.
pub struct Signature {
    pub name: &'static str,
    pub options: &'static [(&'static str, Values)],
    /// What a selector over it can meet, where that is a closed list.
    pub gives: &'static [&'static str],
}

const CASE: (&str, Values) = ("case", Values::Case);
const FORM: (&str, Values) = ("form", Values::Names(&["full", "short", "abbr"]));
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

pub const SIGNATURES: &[Signature] = &[
    Signature {
        name: "NAME",
        options: &[CASE, ("style", Values::Names(&["full", "short", "initials", "signature", "courtesy"]))],
        gives: &[],
    },
    Signature { name: "PERSON", options: &[CASE], gives: &[] },
    Signature { name: "SIDE", options: &[CASE], gives: &[] },
    Signature { name: "POST", options: &[CASE, FORM], gives: &[] },
    Signature { name: "BODY", options: &[CASE, FORM], gives: &[] },
    Signature { name: "TERM", options: &[CASE, FORM], gives: &[] },
    Signature { name: "GENDER", options: &[], gives: &["masculine", "feminine", "neuter", "plural"] },
    Signature { name: "ANIMACY", options: &[], gives: &["animate", "inanimate"] },
    Signature { name: "BENDS", options: &[CASE], gives: &["yes", "no"] },
    Signature { name: "COUNT", options: &[], gives: &[] },
    Signature { name: "SHAPE", options: &[], gives: &["led", "people", "bodies"] },
    Signature { name: "KNOWN", options: &[], gives: &["yes", "no"] },
    Signature { name: "LIST", options: &[("form", Values::PhraseForm)], gives: &[] },
    Signature { name: "DATE", options: &[("style", Values::DateStyle)], gives: &[] },
    Signature { name: "TIME", options: &[], gives: &[] },
    Signature { name: "OFFSET", options: &[], gives: &[] },
    Signature { name: "WHEN", options: &[], gives: &[] },
    Signature { name: "NUMBER", options: &[CASE], gives: &[] },
    Signature { name: "PLURAL", options: &[], gives: PLURALS },
    Signature { name: "ORDINAL", options: &[], gives: PLURALS },
];

/// The signature of a function by its name.
pub fn signature(name: &str) -> Option<&'static Signature> {
    SIGNATURES.iter().find(|signature| signature.name == name)
}

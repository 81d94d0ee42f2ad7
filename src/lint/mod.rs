//! Rules about texts that people type: the texts of a meeting file, the entries of the directory, and the messages of a
//! locale. Each rule reads one text, or one text in all its languages, and adds findings.
//!
//! What a rule must know of a language is data in the folder of the language.

mod collect;
mod facts;
mod gender;
mod names;
mod numbers;
mod spaces;
mod spelling;
mod text;
mod version;
mod words;

pub use collect::{Collector, message_texts};
pub use facts::{compare, compare_designations};
pub use gender::doubt_of_gender;
pub use names::{Named, Names};
pub use numbers::figures;
pub use text::{Text, Translations};

use crate::diag::Finding;
use crate::directory::Directory;
use crate::locale::Locale;

/// What the rules know besides the text.
pub struct Context<'a> {
    pub directory: &'a Directory,
    pub locales: &'a [Locale],
}

/// A rule about one text. It reads each reading of the text.
type TextRule = fn(&Text<'_>, &Context<'_>, &mut Vec<Finding>);

/// A rule about the same text in several languages.
type TranslationRule = fn(&Translations<'_>, &Context<'_>, &mut Vec<Finding>);

const TEXT_RULES: &[TextRule] = &[spaces::check];

const TRANSLATION_RULES: &[TranslationRule] = &[];

/// Applies all rules to the texts.
pub fn lint(texts: &[Translations<'_>], context: &Context<'_>, findings: &mut Vec<Finding>) {
    for translations in texts {
        for text in &translations.texts {
            TEXT_RULES.iter().for_each(|rule| rule(text, context, findings));
        }
        TRANSLATION_RULES.iter().for_each(|rule| rule(translations, context, findings));
    }
}

/// The help that shows a text with one part replaced: a few words around the place.
fn replaced(text: &str, part: std::ops::Range<usize>, instead: &str) -> String {
    /// The number of characters to show on each side.
    const AROUND: usize = 24;
    let (before, after) = (&text[..part.start], &text[part.end..]);
    let start = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let start = before[start..].find(' ').filter(|_| start > 0).map_or(start, |space| start + space + 1);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let end = after[..end].rfind(' ').filter(|_| end < after.len()).unwrap_or(end);
    let shown = format!("{}{instead}{}", &before[start..], &after[..end]).replace(crate::locale::PLACEABLE, "{ … }");
    format!("write “{}”", shown.trim_matches(['\n', '\r', '\t']))
}

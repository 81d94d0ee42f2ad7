//! Finds the key `same-facts` where the languages have the same facts without it: there it would hide a later difference.

use super::capitals::names_within;
use super::facts::has_difference;
use super::names::{Named, Names};
use super::persons::name_differs;
use super::proper::other_name;
use super::text::{Text, Translations};
use super::{Collector, Context};
use crate::diag::{Code, Finding, Span};

/// Texts whose languages say the same, as the file says.
#[derive(Clone)]
pub struct SameFacts {
    /// The places of the texts.
    pub places: Vec<Span>,
    key: Span,
    /// True if the texts differ, so that the key is needed.
    pub is_needed: bool,
}

impl SameFacts {
    /// The doubt about a key that is not needed.
    pub fn finding(&self) -> Finding {
        let message = "`same-facts` is not needed: no difference is found in these texts";
        let finding = Finding::new(Code::UnneededKey, message).at(self.key.clone());
        finding.help("delete the key: it would hide a difference that somebody makes later")
    }
}

/// The texts of a meeting file with the key. `own` are the people that the file defines itself.
pub fn same_facts(collector: &Collector<'_>, names: &[Names], own: &[Named], context: &Context<'_>) -> Vec<SameFacts> {
    let mut found: Vec<SameFacts> = Vec::new();
    for translations in &collector.texts {
        let Some(key) = &translations.same_facts_key else { continue };
        let places = translations.texts.iter().filter_map(Text::whole_span);
        let is_needed = differs(translations, names, own, context);
        // The full, the short name and the abbreviation of a designation have one key.
        match found.iter_mut().find(|other| other.key == *key) {
            Some(other) => {
                other.places.extend(places);
                other.is_needed |= is_needed;
            }
            None => found.push(SameFacts { places: places.collect(), key: key.clone(), is_needed }),
        }
    }
    let of_people = collector.people.iter().filter_map(|person| {
        let key = super::collect::same_facts_key(person)?;
        Some(SameFacts { places: Vec::new(), key, is_needed: name_differs(person, context.locales) })
    });
    found.extend(of_people);
    found
}

fn differs(translations: &Translations<'_>, names: &[Names], own: &[Named], context: &Context<'_>) -> bool {
    let mut capitals = Vec::new();
    names_within(translations, context, &mut capitals);
    !capitals.is_empty()
        || has_difference(translations, names, own, context)
        || other_name(translations, names, context).is_some()
}

//! The words with which the posts and bodies of the directory begin, in every case: a designation that begins with another case
//! than the first was copied from a sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::spelling::{Spelling, spellings_of_forms};
use super::tokens::words;
use crate::directory::{Designation, Directory};
use crate::grammar::{Features, Forms, WordKind};
use crate::locale::Locale;

/// The first words of a language, in small letters.
#[derive(Debug, Default)]
pub(super) struct HeadWords {
    /// In the first case.
    citations: BTreeSet<String>,
    /// Of posts and bodies, in every case.
    oblique: BTreeSet<String>,
}

impl HeadWords {
    /// Empty for a language that does not inflect the first word of a designation.
    pub fn new(directory: &Directory, locale: &Locale) -> Self {
        let mut found = Self::default();
        if !locale.rules.as_deref().is_some_and(|rules| rules.inflects_first_word()) {
            return found;
        }
        let first = |text: &str| words(text).first().map(|(_, word)| locale.cldr.small(word));
        for (_, designation) in directory.designations() {
            let Some(entry) = designation.languages.get(&locale.language.tag) else { continue };
            let texts = [Some(&entry.full), entry.short.as_deref()].into_iter().flatten();
            found.citations.extend(texts.filter_map(|text| first(&text.citation)));
        }
        let of = |kind: WordKind, all: &BTreeMap<String, Arc<Designation>>, oblique: &mut BTreeSet<String>| {
            // Many designations begin with the same word.
            let entries = all.values().filter_map(|designation| designation.languages.get(&locale.language.tag));
            let heads = entries.filter_map(|entry| Some((first(&entry.full.citation)?, entry.gender)));
            for (citation, gender) in heads.collect::<BTreeMap<_, _>>() {
                let animate = Some(kind == WordKind::Post);
                let features = Features { gender, animate, ..Features::of(kind) };
                let spellings = spellings_of_forms(&Forms { citation, ..Forms::default() }, features, locale);
                oblique.extend(spellings.iter().map(Spelling::text));
            }
        };
        of(WordKind::Post, &directory.posts, &mut found.oblique);
        of(WordKind::Body, &directory.bodies, &mut found.oblique);
        found
    }

    /// True for a form of a first word that is the first case of none. `word` is in small letters.
    pub fn is_oblique(&self, word: &str) -> bool {
        self.oblique.contains(word) && !self.citations.contains(word)
    }
}
